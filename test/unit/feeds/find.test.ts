/** Finding feeds: what pages and servers announce, what addresses and handles promise. */
import { describe, expect, it } from 'vitest';

import { feedsAmong, feedsInPage } from '@/lib/feeds/discover';
import { feedsOfHandle } from '@/lib/feeds/find/handles';
import { feedsInLinkHeader } from '@/lib/feeds/find/link-header';
import { platformFeeds } from '@/lib/feeds/find/platforms';
import { duplicateFeeds, feedAddressKey } from '@/lib/feeds/find/same-feed';
import { wellKnownFeeds } from '@/lib/feeds/find/well-known';

const PAGE = 'https://e.example/blog/post';
const urlsIn = (html: string): string[] => feedsInPage(html, PAGE).map(({ url }) => url);

describe('what a page announces', () => {
  it.each([
    ['<link rel="alternate" type="application/rss+xml" href="/feed">', ['https://e.example/feed']],
    [
      '<LINK REL=Alternate TYPE=application/atom+xml HREF=atom.xml>',
      ['https://e.example/blog/atom.xml'],
    ],
    [
      '<link rel="alternate" type="application/feed+json; charset=utf-8" href="/f.json">',
      ['https://e.example/f.json'],
    ],
    [
      '<base href="https://b.example/x/"><link rel="alternate" type="text/xml" href="f">',
      ['https://b.example/x/f'],
    ],
    [
      '<link rel="alternate home" type="application/rss+xml" href="/f"><link rel="alternate" type="application/rss+xml" href="/f">',
      ['https://e.example/f'],
    ],
    [
      '<link rel="alternate" type="application/rss+xml" href="feed:https://e.example/f">',
      ['https://e.example/f'],
    ],
    [
      '<link rel="alternate" type="application/rss+xml" href="/comments/feed"><link rel="alternate" type="application/rss+xml" href="/feed">',
      ['https://e.example/feed', 'https://e.example/comments/feed'],
    ],
    ['<link rel="stylesheet" type="application/rss+xml" href="/f">', []],
    ['<link rel="alternate" hreflang="de" href="/de/">', []],
    ['<link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">', []],
    ['<link rel="alternate" type="application/json+oembed" href="/o">', []],
    ['<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">', []],
    ['<!-- <link rel="alternate" type="application/rss+xml" href="/f"> -->', []],
    ['<script>"<link rel=alternate type=application/rss+xml href=/f>"</script>', []],
  ])('%s', (html, urls) => {
    expect(urlsIn(html)).toEqual(urls);
  });

  it('has a title of one line, or the host', () => {
    expect(
      feedsAmong(
        [
          { href: '/a', type: 'application/rss+xml', title: ' A\n\u202eb ' },
          { href: '/b', type: 'application/atom+xml', title: '' },
        ],
        PAGE,
      ),
    ).toEqual([
      { url: 'https://e.example/a', title: 'A b', type: 'application/rss+xml' },
      { url: 'https://e.example/b', title: 'e.example', type: 'application/atom+xml' },
    ]);
  });

  it('is bounded', () => {
    const many = Array.from(
      { length: 10_000 },
      (_, index) => `<link rel=alternate type=application/rss+xml href=/${index}>`,
    ).join('');
    expect(urlsIn(many)).toHaveLength(20);
  });
});

describe('what a server announces', () => {
  it.each([
    [
      '</feed>; rel="alternate"; type="application/rss+xml"; title="A, \\"b\\""',
      [{ url: 'https://e.example/feed', title: 'A, "b"', type: 'application/rss+xml' }],
    ],
    [
      '<https://hub.example/>; rel=hub, <f>; rel=alternate; type=application/atom+xml',
      [{ url: 'https://e.example/blog/f', title: 'e.example', type: 'application/atom+xml' }],
    ],
    ['</feed>; rel="preload"; type="application/rss+xml"', []],
    ['nonsense', []],
    ['<', []],
  ])('%s', (header, candidates) => {
    expect(feedsInLinkHeader(header, PAGE)).toEqual(candidates);
  });
});

describe('platforms', () => {
  it.each([
    [
      'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
      'https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv',
    ],
    [
      'https://www.youtube.com/playlist?list=PL1',
      'https://www.youtube.com/feeds/videos.xml?playlist_id=PL1',
    ],
    ['https://social.example/@ana/123', 'https://social.example/@ana.rss'],
    ['https://social.example/tags/housing', 'https://social.example/tags/housing.rss'],
    ['https://bsky.app/profile/ana.bsky.social', 'https://bsky.app/profile/ana.bsky.social/rss'],
    ['https://old.reddit.com/r/tenants/top', 'https://www.reddit.com/r/tenants/.rss'],
    ['https://github.com/a/b/issues', 'https://github.com/a/b/releases.atom'],
    ['https://ana.substack.com/p/x', 'https://ana.substack.com/feed'],
    ['https://ana.tumblr.com/post/1', 'https://ana.tumblr.com/rss'],
    ['https://medium.com/@ana/x', 'https://medium.com/feed/@ana'],
    ['https://lemmy.example/c/tenants', 'https://lemmy.example/feeds/c/tenants.xml'],
    ['https://forum.example/c/news/12', 'https://forum.example/c/news/12.rss'],
    ['https://e.example/tag/eviction/', 'https://e.example/tag/eviction/feed/'],
    ['https://e.example/en/category/news', 'https://e.example/en/category/news/feed/'],
  ])('%s → %s', (page, feed) => {
    expect(platformFeeds(page)[0]).toBe(feed);
  });

  it.each([
    'https://e.example/',
    'about:blank',
    'nonsense',
    'https://notyoutube.com/channel/UCabcdefghijklmnopqrstuv',
  ])('%s promises nothing', (page) => {
    expect(platformFeeds(page)).toEqual([]);
  });
});

describe('handles', () => {
  it.each([
    ['@ana@social.example', 'https://social.example/@ana.rss'],
    ['acct:ana@social.example', 'https://social.example/@ana.rss'],
    [' @ana@SOCIAL.example ', 'https://social.example/@ana.rss'],
    ['!tenants@lemmy.example', 'https://lemmy.example/feeds/c/tenants.xml'],
    [
      '#κατάληψη@social.example',
      'https://social.example/tags/%CE%BA%CE%B1%CF%84%CE%AC%CE%BB%CE%B7%CF%88%CE%B7.rss',
    ],
    ['@ana.bsky.social', 'https://bsky.app/profile/ana.bsky.social/rss'],
    ['did:plc:abc123', 'https://bsky.app/profile/did:plc:abc123/rss'],
    [
      'UCabcdefghijklmnopqrstuv',
      'https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv',
    ],
    ['r/tenants', 'https://www.reddit.com/r/tenants/.rss'],
    ['/u/ana', 'https://www.reddit.com/user/ana/.rss'],
    ['e.example/feed', 'https://e.example/feed'],
  ])('%s → %s', (handle, feed) => {
    expect(feedsOfHandle(handle)[0]).toBe(feed);
  });

  it.each([
    '',
    'ana',
    'ana@e.example',
    '@ana',
    'javascript:alert(1)',
    'file:///x',
    '@a@b@c',
    '@ana@host/../x',
  ])('%j is none', (text) => {
    expect(feedsOfHandle(text)).toEqual([]);
  });
});

it('well-known places are below the page and at the root of its site, and nowhere else', () => {
  const places = wellKnownFeeds('https://e.example/blog');
  expect(places.slice(0, 3)).toEqual([
    'https://e.example/blog/feed/',
    'https://e.example/blog?format=rss',
    'https://e.example/feed/',
  ]);
  expect(places.every((place) => new URL(place).origin === 'https://e.example')).toBe(true);
  expect(new Set(places).size).toBe(places.length);
  expect(wellKnownFeeds('file:///x')).toEqual([]);
});

describe('the same feed under two addresses', () => {
  it.each([
    ['http://e.example/feed', 'https://www.E.example/feed/', true],
    ['https://e.example/feed#x', 'https://e.example/feed', true],
    ['https://e.example:443/feed', 'https://e.example/feed', true],
    ['https://e.example/feed?a', 'https://e.example/feed?b', false],
    ['https://e.example/Feed', 'https://e.example/feed', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(feedAddressKey(a) === feedAddressKey(b)).toBe(same);
  });

  it('is noticed in a list', () => {
    expect(
      duplicateFeeds(['https://a.example/', 'https://b.example/', 'http://a.example']),
    ).toEqual([[0, 2]]);
  });
});
