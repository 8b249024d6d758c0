/** Single fields of feeds and items, and where formats hide them. */
import { describe, expect, it } from 'vitest';

import { utf8 } from '@/lib/core/bytes';
import type { Feed, FeedItem } from '@/lib/feeds/feed';
import { readFeed } from '@/lib/feeds/read-feed';

const NAMESPACES =
  'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:georss="http://www.georss.org/georss" xmlns:gml="http://www.opengis.net/gml" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#" xmlns:ev="http://purl.org/rss/1.0/modules/event/" xmlns:thr="http://purl.org/syndication/thread/1.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:foreign="https://foreign.example/"';

function read(text: string): Feed {
  const result = readFeed(utf8(text), { url: 'https://e.example/dir/feed.xml' });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}
const channel = (inside: string): Feed =>
  read(`<rss version="2.0" ${NAMESPACES}><channel>${inside}</channel></rss>`);
const item = (inside: string): FeedItem | undefined => channel(`<item>${inside}</item>`).items[0];
const entry = (inside: string, attributes = ''): FeedItem | undefined =>
  read(
    `<feed xmlns="http://www.w3.org/2005/Atom" ${NAMESPACES} ${attributes}><entry>${inside}</entry></feed>`,
  ).items[0];

describe('an item of RSS', () => {
  it.each([
    ['<link>https://a.example/x</link>', { link: 'https://a.example/x' }],
    ['<link> /x?a=1&amp;b=2 </link>', { link: 'https://e.example/x?a=1&b=2' }],
    ['<link>http://a.example/?a=1&b=2&copy=3</link>', { link: 'http://a.example/?a=1&b=2&copy=3' }],
    [
      '<guid>https://a.example/g</guid>',
      { id: 'https://a.example/g', link: 'https://a.example/g' },
    ],
    ['<guid isPermaLink="false">https://a.example/g</guid>', { link: null }],
    ['<guid>42</guid>', { id: '42', link: null }],
    ['<atom:link rel="alternate" href="https://a.example/x"/>', { link: 'https://a.example/x' }],
    ['<atom:link rel="self" href="https://a.example/x"/>', { link: null }],
    ['<link>javascript:alert(1)</link>', { link: null }],
    [
      '<link>data:text/html,x</link><guid>https://a.example/g</guid>',
      { link: 'https://a.example/g' },
    ],
    ['<title>Fish &amp;amp; &lt;b&gt;chips&lt;/b&gt;</title>', { title: 'Fish & chips' }],
    ['<title>1 &lt; 2 and 3 &gt; 2</title>', { title: '1 < 2 and 3 > 2' }],
    ['<title></title><dc:title>Other</dc:title>', { title: 'Other' }],
    ['<foreign:title>no</foreign:title><title>yes</title>', { title: 'yes' }],
    [
      '<title>a</title><media:content url="https://a.example/i.jpg"><media:title>no</media:title></media:content>',
      { title: 'a' },
    ],
    [
      '<description>short</description><content:encoded>long</content:encoded>',
      { text: 'long', summary: 'short' },
    ],
    ['<description>only</description>', { text: 'only', summary: null }],
    [
      '<media:group><media:title>Film</media:title><media:description>About</media:description></media:group>',
      { title: 'Film', text: 'About' },
    ],
    ['<dc:date>2026-02-03T04:05:06Z</dc:date>', { published: Date.UTC(2026, 1, 3, 4, 5, 6) }],
    [
      '<pubDate>nonsense</pubDate><dc:date>2026-02-03</dc:date>',
      { published: Date.UTC(2026, 1, 3) },
    ],
    ['<expirationDate>2026-02-03</expirationDate>', { expires: Date.UTC(2026, 1, 3) }],
    [
      '<author>ana@e.example (Ana)</author>',
      { authors: [{ name: 'Ana', email: 'ana@e.example' }] },
    ],
    [
      '<author>Ana &lt;ana@e.example&gt;</author>',
      { authors: [{ name: 'Ana', email: 'ana@e.example' }] },
    ],
    [
      '<dc:creator>Ana</dc:creator><author>Ana</author><dc:creator>Bo</dc:creator>',
      {
        authors: [
          { name: 'Ana', email: null },
          { name: 'Bo', email: null },
        ],
      },
    ],
    [
      '<category>a</category><category>b</category><dc:subject>a</dc:subject>',
      { categories: ['a', 'b'] },
    ],
    ['<itunes:keywords>a, b</itunes:keywords>', { categories: ['a', 'b'] }],
    [
      '<enclosure url="/s.mp3" length="12" type="audio/mpeg"/>',
      { enclosures: [{ href: 'https://e.example/s.mp3', length: 12, type: 'audio/mpeg' }] },
    ],
    ['<enclosure url="file:///etc/passwd"/>', { enclosures: [] }],
    [
      '<media:content url="https://a.example/v" fileSize="9" type="video/mp4"/>',
      { enclosures: [{ href: 'https://a.example/v', length: 9, type: 'video/mp4' }] },
    ],
    ['<dc:language>pt_BR</dc:language>', { language: 'pt-BR' }],
    [
      '<ev:startdate>2026-05-01T10:00:00+02:00</ev:startdate><ev:location>Square</ev:location>',
      { event: { start: Date.UTC(2026, 4, 1, 8), end: null, location: 'Square' } },
    ],
    ['<georss:point>52.5 13.4</georss:point>', { place: { latitude: 52.5, longitude: 13.4 } }],
    [
      '<georss:where><gml:Point><gml:pos>52.5 13.4</gml:pos></gml:Point></georss:where>',
      { place: { latitude: 52.5, longitude: 13.4 } },
    ],
    [
      '<geo:lat>52.5</geo:lat><geo:long>13.4</geo:long>',
      { place: { latitude: 52.5, longitude: 13.4 } },
    ],
    ['<georss:point>91 13.4</georss:point>', { place: null }],
    [
      '<source url="https://b.example/f">B</source>',
      { source: { title: 'B', link: 'https://b.example/f' } },
    ],
    ['<thr:in-reply-to ref="tag:x"/>', { replyTo: 'tag:x' }],
    ['<atom:link rel="via" href="https://b.example/1"/>', { via: ['https://b.example/1'] }],
    [
      '<atom:link rel="signature" href="https://e.example/1.asc"/>',
      { signature: 'https://e.example/1.asc' },
    ],
    [
      '<atom:link rel="signature" href="data:application/pgp-signature;base64,AAAA"/>',
      { signature: 'data:application/pgp-signature;base64,AAAA' },
    ],
    ['<atom:link rel="signature" href="http://e.example/1.asc"/>', { signature: null }],
  ])('%s', (inside, expected) => {
    expect(item(inside)).toMatchObject(expected);
  });
});

describe('an entry of Atom', () => {
  it.each([
    ['<title>a &amp;lt;b&amp;gt;</title>', { title: 'a <b>' }],
    ['<title type="text">&lt;b&gt;</title>', { title: '<b>' }],
    ['<title type="html">a &lt;b&gt;c&lt;/b&gt;</title>', { title: 'a c' }],
    [
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a <b>c</b></div></title>',
      { title: 'a c' },
    ],
    [
      '<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>a</x:p><x:p>b</x:p></x:div></content>',
      { text: 'a\n\nb' },
    ],
    [
      '<content type="application/octet-stream">SGVsbG8sIHdvcmxk</content>',
      { text: 'Hello, world' },
    ],
    ['<content type="text/plain">SGVsbG8sIHdvcmxk</content>', { text: 'SGVsbG8sIHdvcmxk' }],
    ['<content mode="base64" type="text/html">PGI+SGk8L2I+</content>', { text: 'Hi' }],
    [
      '<content type="html" xml:base="https://b.example/x/">&lt;a href="y"&gt;z&lt;/a&gt;</content>',
      { links: [{ href: 'https://b.example/x/y', at: 1 }] },
    ],
    ['<link href="a" xml:base="https://b.example/"/>', { link: 'https://b.example/a' }],
    [
      '<link rel="self" href="https://b.example/self"/><link href="https://b.example/page"/>',
      { link: 'https://b.example/page' },
    ],
    [
      '<link type="application/json" href="https://b.example/j"/><link type="text/html" href="https://b.example/h"/>',
      { link: 'https://b.example/h' },
    ],
    [
      '<link rel="http://www.iana.org/assignments/relation/enclosure" href="https://b.example/e" length="3"/>',
      { enclosures: [{ href: 'https://b.example/e', length: 3, type: null }] },
    ],
    [
      '<author><name>Ana</name><email>ana@e.example</email></author>',
      { authors: [{ name: 'Ana', email: 'ana@e.example' }] },
    ],
    ['<category term="a" label="A"/>', { categories: ['a'] }],
    ['<updated>2026-01-01T00:00:00Z</updated>', { updated: Date.UTC(2026, 0, 1), published: null }],
    [
      '<source><title>B</title><link href="https://b.example/"/></source>',
      { source: { title: 'B', link: 'https://b.example/' } },
    ],
    ['<title xml:lang="fr">a</title>', { language: null }],
  ])('%s', (inside, expected) => {
    expect(entry(inside)).toMatchObject(expected);
  });

  it('inherits language and base address', () => {
    expect(
      entry('<link href="p"/>', 'xml:lang="el" xml:base="https://b.example/d/"'),
    ).toMatchObject({
      language: 'el',
      link: 'https://b.example/d/p',
    });
  });
});

describe('a channel', () => {
  it.each([
    ['<ttl>90</ttl>', { ttlMinutes: 90 }],
    ['<ttl>soon</ttl>', { ttlMinutes: null }],
    [
      '<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>',
      { ttlMinutes: 30 },
    ],
    ['<skipHours><hour>24</hour><hour>3</hour><hour>99</hour></skipHours>', { skipHours: [0, 3] }],
    [
      '<skipDays><day>Sunday</day><day>monday</day><day>Feast</day></skipDays>',
      { skipDays: [0, 1] },
    ],
    [
      '<atom:link rel="self" href="https://e.example/f"/>',
      { self: 'https://e.example/f', link: null },
    ],
    ['<atom:link rel="hub" href="https://hub.example/"/>', { hubs: ['https://hub.example/'] }],
    ['<atom:link rel="next" href="?page=2"/>', { next: 'https://e.example/dir/feed.xml?page=2' }],
    [
      '<itunes:new-feed-url>https://new.example/f</itunes:new-feed-url>',
      { newUrl: 'https://new.example/f' },
    ],
    ['<copyright>CC BY</copyright>', { rights: 'CC BY' }],
    [
      '<image><title>no</title><link>https://no.example/</link></image><title>yes</title><link>https://yes.example/</link>',
      { title: 'yes', link: 'https://yes.example/' },
    ],
    [
      '<lastBuildDate>Thu, 01 Jan 2026 00:00:00 GMT</lastBuildDate>',
      { updated: Date.UTC(2026, 0, 1) },
    ],
    ['<item><link>file:///x</link></item>', { problems: ['unsafe-link'] }],
  ])('%s', (inside, expected) => {
    expect(channel(inside)).toMatchObject(expected);
  });
});
