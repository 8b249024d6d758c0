/** Content made to run, to lead astray or to lie. Titles, authors and links are the holes, not the body (facts/feeds.md 5.3). */
import { describe, expect, it } from 'vitest';

import { utf8 } from '@/lib/core/bytes';
import type { Feed } from '@/lib/feeds/feed';
import { readFeed } from '@/lib/feeds/read-feed';

function read(text: string): Feed {
  const result = readFeed(utf8(text), { url: 'https://e.example/' });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}
const xml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const SCRIPTS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea><img src=x onerror=alert(1)></textarea>',
  '<title><img src=x onerror=alert(1)></title>',
  '<plaintext><script>alert(1)</script>',
  '<style>@import "javascript:alert(1)"</style>',
  '<a href="javascript:alert(1)">x</a>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<p style="background:url(javascript:alert(1))">',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<form action="https://evil.example/"><input name=password></form>',
];

describe.each(SCRIPTS)('%s', (script) => {
  const fields = (value: string): string =>
    `<title>${value}</title><author>${value}</author><category>${value}</category><description>${value}</description><guid isPermaLink="false">g</guid>`;

  it.each([
    ['escaped', xml(script)],
    ['in CDATA', script.includes(']]>') ? xml(script) : `<![CDATA[${script}]]>`],
    ['in the open', script],
  ])('%s leaves no tag in what is shown', (_, value) => {
    const feed = read(
      `<rss><channel>${fields(value)}<item>${fields(value)}</item></channel></rss>`,
    );
    const item = feed.items[0];
    for (const shown of [
      feed.title,
      feed.description,
      item?.title,
      item?.text,
      ...(item?.categories ?? []),
    ]) {
      expect(shown ?? '').not.toMatch(
        /<\s*(?:script|img|svg|iframe|textarea|style|a|p|base|meta|form|input|title)\b|onerror=|javascript:/i,
      );
    }
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'blob:https://e.example/1',
    'chrome-extension://abc/x',
    'moz-extension://abc/x',
    'view-source:https://e.example/',
    'about:config',
    'filesystem:https://e.example/x',
    'ftp://e.example/x',
    'intent://x#Intent;end',
  ])('%j comes out nowhere', (address) => {
    const value = xml(address);
    const feed = read(
      `<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel><link>${value}</link><atom:link rel="self" href="${value}"/><atom:link rel="hub" href="${value}"/><item><link>${value}</link><guid>${value}</guid><enclosure url="${value}"/><source url="${value}">s</source><atom:link rel="via" href="${value}"/><atom:link rel="signature" href="${value}"/><description>${xml(`<a href="${value}">x</a>`)}</description></item></channel></rss>`,
    );
    const { id: _, ...item } = feed.items[0] ?? {};
    expect(JSON.stringify({ ...item, html: null })).not.toMatch(
      /script:|data:|file:|blob:|extension:|source:|about:|system:|ftp:|intent:/i,
    );
    expect([feed.link, feed.self, ...feed.hubs]).toEqual([null, null]);
  });

  it('an unsafe one is reported', () => {
    expect(
      read('<rss><channel><item><link>javascript:alert(1)</link></item></channel></rss>').problems,
    ).toContain('unsafe-link');
    expect(
      read('{"version":"https://jsonfeed.org/version/1","items":[{"url":"data:x"}]}').problems,
    ).toContain('unsafe-link');
  });
});

describe('text that lies', () => {
  it.each([
    ['\u202egro.live', 'gro.live'],
    ['a\u2066b\u2069', 'ab'],
    ['pay\u200bpal', 'paypal'],
    ['a\u0000\u0007b', 'ab'],
    ['a\u{e0041}b', 'ab'],
  ])('%j', (title, shown) => {
    expect(
      read(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1',
          title,
          items: [{ title, content_text: title }],
        }),
      ),
    ).toMatchObject({
      title: shown,
      items: [{ title: shown, text: shown }],
    });
  });
});

describe('names that mean something to JavaScript', () => {
  it('in XML', () => {
    const feed = read(
      '<rss><channel><__proto__ polluted="1"><constructor/></__proto__><item __proto__="x" constructor="y"><toString>1</toString><title>t</title></item></channel></rss>',
    );
    expect(feed.items[0]?.title).toBe('t');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('in JSON', () => {
    const feed = read(
      '{"version":"https://jsonfeed.org/version/1","__proto__":{"title":"no"},"items":[{"__proto__":{"title":"no"},"id":"1","constructor":{"name":"x"}}]}',
    );
    expect(feed.title).toBeNull();
    expect(feed.items[0]?.title).toBeNull();
    expect(({} as Record<string, unknown>)['title']).toBeUndefined();
  });

  it('as prefixes and languages', () => {
    const feed = read(
      '<rss xmlns:constructor="x" xml:lang="constructor"><channel><item><constructor:title>no</constructor:title><valueOf:x/><title>t</title></item></channel></rss>',
    );
    expect(feed.items[0]?.title).toBe('t');
  });
});
