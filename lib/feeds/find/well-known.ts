/** Where feeds usually lie on a site that announces none, likeliest first. Nothing here asks: it only names addresses. */

const PATHS = [
  '/feed/',
  '/feed.xml',
  '/rss.xml',
  '/atom.xml',
  '/index.xml',
  '/rss',
  '/rss/',
  '/feed.json',
  '/feeds/posts/default',
  '/spip.php?page=backend',
  '/?feed=rss2',
  '/blog/feed/',
  '/news/feed/',
  '/?format=feed&type=rss',
];

/** Addresses to try for the page, its own folder before the site's root; each once. Only for http(s) pages. */
export function wellKnownFeeds(pageUrl: string): string[] {
  if (!URL.canParse(pageUrl) || !/^https?:/i.test(pageUrl)) return [];
  const page = new URL(pageUrl);
  const own = page.pathname === '/' ? [] : [below(page, 'feed/'), below(page, '?format=rss')];
  return [...new Set([...own, ...PATHS.map((path) => page.origin + path)])];
}

/** WordPress and Squarespace have a feed below every page. */
const below = ({ origin, pathname }: URL, what: string): string =>
  what.startsWith('?')
    ? origin + pathname + what
    : `${origin}${pathname.replace(/\/?$/, '/')}${what}`;
