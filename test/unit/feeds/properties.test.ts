/** What holds for every feed and for every heap of bytes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { utf8 } from '@/lib/core/bytes';
import { LIMITS } from '@/lib/feeds/feed';
import { isEdited, itemKey, itemKeys } from '@/lib/feeds/item-key';
import { readFeed } from '@/lib/feeds/read-feed';
import { FORMATS, sampleBytes, sampleFeed, samples } from '@/test/vectors/feeds/sample-feeds';

const markup = fc
  .array(
    fc.constantFrom(
      '<rss>',
      '<channel>',
      '</channel>',
      '<item>',
      '</item>',
      '<entry',
      '>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<title>',
      '</title>',
      '<link href="',
      '"',
      '/>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<!DOCTYPE x [',
      '<!ENTITY a "b">',
      ']>',
      '&a;',
      '&#xD800;',
      '&#0;',
      '<?xml encoding="',
      'x',
      '\u0000',
      '{"items":[',
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":1',
      '}',
      ']',
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

it('no bytes throw', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ maxLength: 40 }),
      (bytes, contentType) => {
        expect(typeof readFeed(bytes, { url: 'https://e.example/', contentType }).ok).toBe(
          'boolean',
        );
      },
    ),
    { numRuns: 500 },
  );
});

it('no markup throws, and what comes out keeps to its shape', () => {
  fc.assert(
    fc.property(markup, (text) => {
      const read = readFeed(utf8(text), { url: 'https://e.example/' });
      if (!read.ok) return;
      for (const { link, text: plain, published } of read.value.items) {
        expect(link === null || /^https?:\/\//i.test(link)).toBe(true);
        expect(plain).not.toContain('\u0000');
        expect(published === null || Number.isFinite(published)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

describe.each(FORMATS)('%s', (format) => {
  it('is read the same way twice', () => {
    const bytes = sampleBytes(format, samples(4));
    expect(readFeed(bytes, {})).toEqual(readFeed(bytes, {}));
  });

  it('keeps the keys of its items when it is re-ordered, extended and edited', () => {
    const keysOf = (list: ReturnType<typeof samples>): string[] => {
      const read = readFeed(sampleBytes(format, list), {});
      return read.ok ? itemKeys(read.value.items) : [];
    };
    const old = samples(3);
    const edited = old.map((one) => ({
      ...one,
      title: `${one.title} (updated)`,
      html: '<p>New</p>',
    }));
    expect(
      keysOf([...samples(5).slice(3), ...edited.toReversed()])
        .slice(2)
        .toReversed(),
    ).toEqual(keysOf(old));
  });

  it('says which items were edited', () => {
    const itemsOf = (text: string) => {
      const read = readFeed(utf8(text), {});
      return read.ok ? read.value.items : [];
    };
    const [first, second] = samples(2);
    if (first === undefined || second === undefined) throw new Error('two samples are wanted');
    const before = itemsOf(sampleFeed(format, [first, second]));
    const after = itemsOf(sampleFeed(format, [first, { ...second, html: '<p>Moved to 9:00</p>' }]));
    expect(before.map((item, index) => isEdited(item, after[index] ?? item))).toEqual([
      false,
      true,
    ]);
  });
});

describe('keys', () => {
  const item = { id: null, link: null, title: null, published: null };
  it.each([
    [{ ...item, id: 'a', link: 'https://e.example/' }, 'a'],
    [{ ...item, link: 'https://e.example/' }, 'https://e.example/'],
    [{ ...item, title: 'T', published: 5 }, 'T\n5'],
  ])('%j', (one, key) => {
    expect(itemKey(one)).toBe(key);
  });

  it('of items that share one id are told apart by their links', () => {
    const same = [
      { ...item, id: 'x', link: 'https://e.example/1' },
      { ...item, id: 'x', link: 'https://e.example/2' },
    ];
    expect(new Set(itemKeys(same)).size).toBe(2);
  });

  it('of one item given twice are one', () => {
    const twice = { ...item, id: 'x', link: 'https://e.example/1' };
    expect(new Set(itemKeys([twice, twice])).size).toBe(1);
  });
});

it('takes the first five hundred items and says that there were more', () => {
  const read = readFeed(sampleBytes('rss', samples(LIMITS.items + 7)), {});
  expect(read.ok && read.value.items.length).toBe(LIMITS.items);
  expect(read.ok && read.value.problems).toEqual(['too-many-items']);
});
