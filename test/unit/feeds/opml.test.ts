/** Lists of subscriptions, in and out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { utf8 } from '@/lib/core/bytes';
import { type OpmlFeed, OPML_LIMITS } from '@/lib/feeds/opml/opml';
import { readOpml } from '@/lib/feeds/opml/read-opml';
import { writeOpml } from '@/lib/feeds/opml/write-opml';

const read = (body: string) => {
  const result = readOpml(
    utf8(`<opml version="2.0"><head><title>Mine</title></head><body>${body}</body></opml>`),
  );
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};
const feed = (more: Partial<OpmlFeed>): OpmlFeed => ({
  url: 'https://e.example/f',
  title: null,
  site: null,
  language: null,
  folder: [],
  ...more,
});

describe('reading', () => {
  it.each([
    ['<outline xmlUrl="https://e.example/f"/>', [feed({})]],
    [
      '<outline type="rss" text="A &amp; B" xmlURL="https://e.example/f" htmlUrl="https://e.example/" language="de"/>',
      [feed({ title: 'A & B', site: 'https://e.example/', language: 'de' })],
    ],
    [
      '<outline text="Housing"><outline text="Berlin"><outline xmlUrl="https://e.example/f"/></outline></outline>',
      [feed({ folder: ['Housing', 'Berlin'] })],
    ],
    [
      '<outline xmlUrl="https://e.example/f" category="/Housing/Berlin,/x"/>',
      [feed({ folder: ['Housing', 'Berlin'] })],
    ],
    ['<outline type="rss" url="https://e.example/f"/>', [feed({})]],
    ['<outline xmlUrl="feed:https://e.example/f"/>', [feed({})]],
    ['<outline text="only a note"/>', []],
    [
      '<outline xmlUrl="https://e.example/f" text="A"><outline xmlUrl="https://e.example/g"/></outline>',
      [feed({ title: 'A' }), feed({ url: 'https://e.example/g' })],
    ],
  ])('%s', (body, feeds) => {
    expect(read(body)).toEqual({ title: 'Mine', feeds, problems: [] });
  });

  it.each([
    ['javascript', '<outline xmlUrl="javascript:alert(1)"/>', 'unusable-feed'],
    ['a file', '<outline xmlUrl="file:///etc/passwd"/>', 'unusable-feed'],
    ['a relative address', '<outline xmlUrl="/f"/>', 'unusable-feed'],
    ['another list', '<outline type="include" url="https://evil.example/list.opml"/>', 'includes'],
    [
      'the same twice',
      '<outline xmlUrl="https://e.example/f"/><outline xmlUrl="http://www.e.example/f/"/>',
      'duplicate',
    ],
    [
      'too many',
      Array.from(
        { length: 501 },
        (_, index) => `<outline xmlUrl="https://e.example/${index}"/>`,
      ).join(''),
      'too-many-feeds',
    ],
    [
      'too deep',
      `${'<outline text="x">'.repeat(300)}<outline xmlUrl="https://e.example/f"/>`,
      'too-deep',
    ],
    ['no end', '<outline text="x"><outline xmlUrl="https://e.example/f"/>', 'recovered'],
  ] as const)('%s is left out or mended, and said so', (_, body, problem) => {
    const list = read(body);
    expect(list.problems).toContain(problem);
    expect(list.feeds.length).toBeLessThanOrEqual(OPML_LIMITS.feeds);
  });

  it.each([
    ['<rss/>', 'not-opml'],
    ['', 'not-opml'],
    [' '.repeat(OPML_LIMITS.bytes + 1), 'too-large'],
  ])('refuses %#', (text, kind) => {
    expect(readOpml(utf8(text))).toMatchObject({ ok: false, error: { kind } });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof readOpml(bytes).ok).toBe('boolean');
      }),
    );
  });
});

describe('writing', () => {
  it('says nothing of the day unless told to', () => {
    expect(writeOpml([], { title: 'x', created: null })).not.toContain('date');
    expect(writeOpml([], { title: 'x', created: 0 })).toContain(
      '<dateCreated>Thu, 01 Jan 1970 00:00:00 GMT</dateCreated>',
    );
  });

  it('what was written is read back', () => {
    const word = fc
      .stringMatching(/^[\p{L}\p{N}<>&"']{1,20}$/u)
      .map((text) => text.normalize('NFC'));
    const someFeed = fc.record({
      url: fc.webUrl({ withQueryParameters: true }),
      title: fc.option(word),
      site: fc.option(fc.webUrl()),
      language: fc.constantFrom(null, 'de', 'pt-BR'),
      folder: fc.array(word, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(someFeed, { selector: ({ url }) => new URL(url).host, maxLength: 8 }),
        (feeds) => {
          const result = readOpml(utf8(writeOpml(feeds, { title: 'T', created: null })));
          const byUrl = (a: OpmlFeed, b: OpmlFeed): number => a.url.localeCompare(b.url);
          expect(result.ok && [...result.value.feeds].sort(byUrl)).toEqual(
            feeds
              .map((one) => ({
                ...one,
                title: one.title ?? one.url.slice(0, OPML_LIMITS.nameLength),
              }))
              .sort(byUrl),
          );
        },
      ),
    );
  });
});
