/** Feeds of pages on common platforms, by the form of the page's address alone. */

type Form = {
  /** Hosts, `null` for any: software that people run themselves. */
  readonly hosts: RegExp | null;
  readonly path: RegExp;
  readonly feed: (origin: string, match: RegExpExecArray, url: URL) => string;
};

const forms: readonly Form[] = [
  {
    hosts: /^(?:www\.|m\.)?youtube\.com$/,
    path: /^\/channel\/(UC[\w-]{22})/,
    feed: (_, [, id = '']) => `https://www.youtube.com/feeds/videos.xml?channel_id=${id}`,
  },
  {
    hosts: /^(?:www\.|m\.)?youtube\.com$/,
    path: /^\/playlist$/,
    feed: (_, __, url) =>
      `https://www.youtube.com/feeds/videos.xml?playlist_id=${encodeURIComponent(url.searchParams.get('list') ?? '')}`,
  },
  {
    hosts: /^bsky\.app$/,
    path: /^\/profile\/([\w.:-]+)/,
    feed: (origin, [, handle = '']) => `${origin}/profile/${handle}/rss`,
  },
  {
    hosts: /^(?:www\.|old\.)?reddit\.com$/,
    path: /^\/(r|user)\/([\w-]+)/,
    feed: (_, [, kind = '', name = '']) => `https://www.reddit.com/${kind}/${name}/.rss`,
  },
  {
    hosts: /^github\.com$/,
    path: /^\/([\w.-]+)\/([\w.-]+)/,
    feed: (origin, [, owner = '', name = '']) => `${origin}/${owner}/${name}/releases.atom`,
  },
  {
    hosts: /^medium\.com$/,
    path: /^\/(@?[\w.-]+)/,
    feed: (origin, [, name = '']) => `${origin}/feed/${name}`,
  },
  {
    hosts: /(?:^|\.)substack\.com$/,
    path: /^/,
    feed: (origin) => `${origin}/feed`,
  },
  { hosts: /\.tumblr\.com$/, path: /^/, feed: (origin) => `${origin}/rss` },
  {
    hosts: /\.blogspot\.[a-z.]+$/,
    path: /^/,
    feed: (origin) => `${origin}/feeds/posts/default`,
  },
  {
    // Mastodon, GoToSocial, Pixelfed and their kin.
    hosts: null,
    path: /^\/@([\w.-]+)(?:$|\/)/,
    feed: (origin, [, name = '']) => `${origin}/@${name}.rss`,
  },
  {
    hosts: null,
    path: /^\/tags\/([^/]+)\/?$/,
    feed: (origin, [, tag = '']) => `${origin}/tags/${tag}.rss`,
  },
  {
    // Lemmy's communities; PeerTube's channels stand in the same place and have their feed by number only.
    hosts: null,
    path: /^\/c\/([\w.@-]+)\/?$/,
    feed: (origin, [, name = '']) => `${origin}/feeds/c/${name}.xml`,
  },
  {
    // Discourse.
    hosts: null,
    path: /^\/c\/([\w-]+(?:\/[\w-]+)*\/\d+)\/?$/,
    feed: (origin, [, category = '']) => `${origin}/c/${category}.rss`,
  },
  {
    // WordPress.
    hosts: null,
    path: /^\/((?:[\w-]+\/)*(?:category|tag|author)\/[^/]+)\/?$/,
    feed: (origin, [, place = '']) => `${origin}/${place}/feed/`,
  },
];

/** Feed addresses that the form of the page's address promises; none of them is certain to be there. */
export function platformFeeds(pageUrl: string): string[] {
  if (!URL.canParse(pageUrl) || !/^https?:/i.test(pageUrl)) return [];
  const url = new URL(pageUrl);
  const feeds = forms.flatMap(({ hosts, path, feed }) => {
    if (hosts !== null && !hosts.test(url.hostname)) return [];
    const match = path.exec(url.pathname);
    return match === null ? [] : [feed(url.origin, match, url)];
  });
  return [...new Set(feeds)];
}
