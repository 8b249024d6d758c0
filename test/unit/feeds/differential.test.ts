/** Ours and feedsmith see the same in well-formed feeds. What is meant to differ is named here. */
import fc from 'fast-check';
import { parseFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';

import { readFeed } from '@/lib/feeds/read-feed';
import {
  type Sample,
  sampleBytes,
  sampleFeed,
  type SampleFormat,
} from '@/test/vectors/feeds/sample-feeds';

type Seen = { title: string; link: string; id: string; published: string };
const FORMATS = ['rss', 'atom', 'rdf', 'json'] as const satisfies readonly SampleFormat[];

const instant = (text: string | undefined): string => new Date(text ?? '').toISOString();

function theirs(text: string): Seen[] {
  const parsed = parseFeed(text);
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map(({ title = '', link = '', guid, pubDate }) => ({
        title,
        link,
        id: guid?.value ?? '',
        published: instant(String(pubDate)),
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map(({ title, links, id = '', published }) => ({
        title: typeof title === 'string' ? title : (title?.value ?? ''),
        link: links?.[0]?.href ?? '',
        id,
        published: instant(String(published)),
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map(({ title = '', link = '', rdf, dc }) => ({
        title,
        link,
        id: rdf?.about ?? '',
        published: instant(String(dc?.dates?.[0])),
      }));
    case 'json':
      return (parsed.feed.items ?? []).map(
        ({ title = '', url = '', id = '', date_published: at }) => ({
          title,
          link: url,
          id,
          published: instant(String(at)),
        }),
      );
    default:
      return [];
  }
}

function ours(bytes: Uint8Array): Seen[] {
  const read = readFeed(bytes, { url: 'https://e.example/' });
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.items.map(({ title, link, id, published }) => ({
    title: title ?? '',
    link: link ?? '',
    id: id ?? '',
    published: new Date(published ?? Number.NaN).toISOString(),
  }));
}

// Titles without what we take out on purpose: markup, character references, controls, white space at the edges.
const title = fc
  .stringMatching(/^[\p{L}\p{N}!?.,;:'"()/+*=€£§-]{1,30}( [\p{L}\p{N}&!?.,]{1,20})?$/u)
  .filter((text) => !/&\w+;/.test(text));
const path = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const sample = fc
  .record({ title, path, day: fc.integer({ min: 0, max: 9000 }) })
  .map(({ title: words, path: end, day }): Sample => ({
    id: `tag:e.example,2026:${end}`,
    title: words,
    link: `https://e.example/${end}?a=1&b=2`,
    html: '<p>Text</p>',
    published: new Date(day * 86_400_000).toISOString(),
  }));

describe.each(FORMATS)('%s', (format) => {
  it('is seen alike', () => {
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1, maxLength: 5 }), (samples) => {
        expect(ours(sampleBytes(format, samples))).toEqual(theirs(sampleFeed(format, samples)));
      }),
    );
  });
});
