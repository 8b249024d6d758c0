/** «Riverside Tenants»: a small blog with an Atom feed that browsers can discover. */
import { conditional, html, notFound, type Ask, type Host } from './answer';
import { documentOf, escaped } from './layout';
import type { Post } from './riverside-posts';

const FEED = '/feed.xml';
const TITLE = 'Riverside Tenants';
const LEAD = 'Neighbours on the east bank who look after each other.';

/** `posts` is read anew for every request: a test may add to it. */
export function riverside(posts: readonly Post[]): Host {
  const newestFirst = () =>
    [...posts].sort((a, b) => b.published.getTime() - a.published.getTime());
  return (ask) => {
    const { pathname, origin } = ask.url;
    if (pathname === FEED) return feed(ask, origin, newestFirst());
    if (pathname === '/') return page(newestFirst().map(article).join('\n'), TITLE);
    const post = posts.find(({ slug }) => pathname === `/${slug}`);
    return post === undefined ? notFound : page(article(post), post.title);
  };
}

// The cookie is there so that a test can see that Mycel never sends it.
const page = (main: string, title: string) =>
  html(
    documentOf({
      title,
      lead: LEAD,
      main,
      head: `<link rel="alternate" type="application/atom+xml" title="${TITLE}" href="${FEED}">`,
    }),
    { 'set-cookie': 'reader=known; Path=/' },
  );

const article = ({ slug, title, text, language, published }: Post): string => `
<article lang="${language}">
<h2><a href="/${slug}">${escaped(title)}</a></h2>
<time datetime="${published.toISOString()}">${published.toISOString().slice(0, 10)}</time>
<p>${escaped(text)}</p>
</article>`;

function feed(ask: Ask, origin: string, posts: readonly Post[]) {
  const changed = posts[0]?.published ?? new Date(0);
  const entries = posts.map(
    ({ slug, title, text, language, published }) => `
<entry xml:lang="${language}">
<id>tag:riverside.example,2026:${slug}</id>
<title>${escaped(title)}</title>
<link href="${origin}/${slug}?utm_source=feed&amp;utm_medium=atom"/>
<published>${published.toISOString()}</published>
<updated>${published.toISOString()}</updated>
<summary>${escaped(text)}</summary>
</entry>`,
  );
  const xml = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>tag:riverside.example,2026:feed</id>
<title>${TITLE}</title>
<subtitle>${LEAD}</subtitle>
<updated>${changed.toISOString()}</updated>
<author><name>${TITLE}</name></author>
<link rel="self" href="${origin}${FEED}"/>
<link href="${origin}/"/>${entries.join('')}
</feed>
`;
  return conditional(ask, 'application/atom+xml; charset=utf-8', xml, changed);
}
