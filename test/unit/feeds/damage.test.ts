/** Ways in which real feeds are broken, and what of them is still read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { utf8 } from '@/lib/core/bytes';
import type { Feed } from '@/lib/feeds/feed';
import { readFeed } from '@/lib/feeds/read-feed';
import {
  FORMATS,
  type SampleFormat,
  sampleBytes,
  sampleFeed,
  samples,
} from '@/test/vectors/feeds/sample-feeds';

const XML: readonly SampleFormat[] = ['rss', 'rdf', 'atom'];
const COUNT = 12;
const titles = samples(COUNT).map(({ title }) => title);

function read(text: string): Feed {
  const result = readFeed(utf8(text), { url: 'https://tenants.example/feed' });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

/** What was done to the feed, and whether it may be said to have been recovered. */
const DAMAGE: readonly (readonly [string, (text: string) => string])[] = [
  ['a raw &', (text) => text.replace(/&amp;/g, '&')],
  [
    'unclosed <b> and <br> in a text',
    (text) => text.replace(/<(description|content type="html")>/g, '<$1>a<br>b <b>c '),
  ],
  [
    'a PHP warning before it',
    (text) => `\n<br />\n<b>Warning</b>: foo() in <b>/x.php</b> on line <b>3</b><br />\n${text}`,
  ],
  ['blank lines and a mark before it', (text) => `\n\n\ufeff${text}`],
  ['control characters', (text) => text.replace(/<title>/g, '<title>\u000b\u0001')],
  [
    'an undeclared prefix',
    (text) => text.replace(/<\/(item|entry)>/g, '<foo:bar x:y="1">z</foo:bar></$1>'),
  ],
  [
    'a misspelt closing tag of a date',
    (text) =>
      text
        .replace('</pubDate>', '</pubdat>')
        .replace('</published>', '</publishd>')
        .replace('</dc:date>', '</dc:dat>'),
  ],
  ['a closing tag in other letters', (text) => text.replace(/<\/title>/g, '</TITLE>')],
  ['a missing closing tag of every title', (text) => text.replace(/<\/title>/g, '')],
  ['a missing closing tag of every item', (text) => text.replace(/<\/(?:item|entry)>/g, '')],
  ['junk after it', (text) => `${text}\n<script>var a = 1 < 2 && 3;</script><!-- unclosed`],
  [
    'unquoted and repeated attributes',
    (text) => text.replace(/<(item|entry)/g, '<$1 a=1 b b="2" b="3"'),
  ],
  ['no end', (text) => text.replace(/<\/(?:channel|rss|feed|rdf:RDF)>\s*/g, '')],
  [
    'a CDATA section that is never closed',
    (text) => text.replace(']]></description>', '</description>'),
  ],
  [
    'a doctype with entities of its own',
    (text) => text.replace(/<(rss|rdf:RDF|feed)/, '<!DOCTYPE x [<!ENTITY town "Köln">]>\n<$1'),
  ],
  [
    'a comment that is never closed',
    (text) => text.replace(/<title>(?=Notice 3)/, '<!-- broken <title>'),
  ],
  [
    'markup in a comment',
    (text) => text.replace(/<title>(?=Notice 3)/, '<!-- <item><![CDATA[ < --><title>'),
  ],
  ['no beginning', (text) => text.replace(/^[\s\S]*?<title>/, '<title>')],
  ['a broken first line', (text) => text.replace('?>', '>')],
  ['a broken root', (text) => text.replace(/<(rss|rdf:RDF|feed) /, '<"$1 ')],
  ['a section that begins anywhere', (text) => text.replace('Notice 3', 'Notice 3<![CDATA[')],
  ['lines of Windows', (text) => text.replace(/\n/g, '\r\n')],
];

describe.each(XML)('%s', (format) => {
  it.each(DAMAGE)('%s loses no item', (_, damage) => {
    const feed = read(damage(sampleFeed(format, samples(COUNT))));
    expect(feed.items.map(({ title }) => title)).toEqual(titles);
    expect(feed.items.every(({ published }) => published !== null)).toBe(true);
  });

  it('a lone < in a title is a lone <', () => {
    const feed = read(
      sampleFeed(format, samples(3)).replace(/<title>Notice/g, '<title>5 < 6, <3 Notice'),
    );
    expect(feed.items[1]?.title).toBe(`5 < 6, <3 ${titles[1] ?? ''}`);
  });

  it('HTML’s named characters are known', () => {
    const feed = read(
      sampleFeed(format, samples(1)).replace(
        '<title>Notice',
        '<title>&eacute;&hellip;&nbsp;&bogus; Notice',
      ),
    );
    expect(feed.items[0]?.title).toBe(`é… &bogus; ${titles[0] ?? ''}`);
  });

  it('says that it recovered something, and only then', () => {
    const text = sampleFeed(format, samples(2));
    expect(read(text).problems).toEqual([]);
    expect(read(text.replace('</title>', '')).problems).toContain('recovered');
  });
});

it('an entity that the document declares is replaced, one inside another is not', () => {
  const feed = read(
    '<!DOCTYPE rss [<!ENTITY a "Köln"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&a; &b; &f;</title></item></channel></rss>',
  );
  expect(feed.items[0]?.title).toBe('Köln &b; &f;');
});

describe('JSON that broke', () => {
  it.each([
    ['a comma too many', (text: string) => text.replace(/\}\]\}$/, '},]}')],
    ['a raw line end in a string', (text: string) => text.replace('Notice 0', 'Notice\n0')],
    ['a mark before it', (text: string) => `\ufeff${text}`],
  ])('%s loses no item', (_, damage) => {
    const feed = read(damage(sampleFeed('json', samples(COUNT))));
    expect(feed.items.map(({ title }) => title)).toEqual(titles);
  });
});

it.each([
  ['a stray quote', (text: string) => text.replace('Notice 3', 'Not"ice 3')],
  ['two commas', (text: string) => text.replace('"title":"Notice 3', ',"title":"Notice 3')],
  [
    'a lost brace',
    (text: string) => text.replace('{"id":"tag:tenants.example,2026:3"', '"id":"x"'),
  ],
])('in JSON %s costs its own item and at most a neighbour', (_, damage) => {
  const feed = read(damage(sampleFeed('json', samples(COUNT))));
  const kept = feed.items.map(({ title }) => title);
  expect(titles.filter((title) => !kept.includes(title)).length).toBeLessThanOrEqual(2);
  expect(feed).toMatchObject({ title: 'Tenants', problems: ['recovered'] });
});

/** Where in the feed each item is whole: after its closing tag or bracket. */
const endsOf = (text: string, format: SampleFormat): number[] =>
  samples(COUNT).map((_, index) => {
    if (format.endsWith('json')) {
      const next = text.indexOf(`Notice ${index + 1}:`);
      return next < 0 ? text.length : text.lastIndexOf('},{', next) + 1;
    }
    const close = format === 'atom' ? '</entry>' : '</item>';
    return text.indexOf(close, text.indexOf(`Notice ${index}:`)) + close.length;
  });

describe.each(FORMATS)('%s, cut anywhere', (format) => {
  it('keeps every item that was whole before the cut', () => {
    const text = sampleFeed(format, samples(COUNT));
    const bytes = sampleBytes(format, samples(COUNT));
    const ends = endsOf(text, format).map((end) => utf8(text.slice(0, end)).length);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length }), (cut) => {
        const whole = ends.filter((end) => end <= cut).length;
        const result = readFeed(bytes.subarray(0, cut), {});
        const found = result.ok ? result.value.items.map(({ title }) => title) : [];
        expect(found.slice(0, whole)).toEqual(titles.slice(0, whole));
      }),
      { numRuns: 300 },
    );
  });
});
