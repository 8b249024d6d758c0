/** Reading a feed: ours from bytes to plain text, feedsmith to fields, fast-xml-parser to a bare tree. */
import { XMLParser } from 'fast-xml-parser';
import { parseFeed } from 'feedsmith';

import { readFeed } from '@/lib/feeds/read-feed';

import type { Bench } from './bench';

const COUNT = 200;

export function benchFeeds(): Bench {
  const text = atomFeed(COUNT);
  const bytes = new TextEncoder().encode(text);
  const tree = new XMLParser({ ignoreAttributes: false });
  const source = { url: 'https://riverside.example/feed.xml', contentType: 'application/atom+xml' };
  return {
    title: `Read an Atom feed of ${Math.round(bytes.length / 1024)} kB`,
    unit: 'items',
    count: COUNT,
    contenders: [
      { name: 'Mycel', round: () => readFeed(bytes, source) },
      { name: 'feedsmith', round: () => parseFeed(text) },
      { name: 'fast-xml-parser, tree only', round: () => tree.parse(text) as unknown },
    ],
  };
}

const PARAGRAPH =
  '&lt;p&gt;The boiler in number 12 is out again &amp;amp; the landlord does not answer. ' +
  'Who has a heater to lend until &lt;a href="/thursday"&gt;Thursday&lt;/a&gt;?&lt;/p&gt;';

const atomFeed = (count: number): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>tag:riverside.example,2026:feed</id>
<title>Riverside Tenants</title><updated>2026-11-24T09:00:00Z</updated>
${Array.from({ length: count }, (_, index) => entry(index)).join('\n')}
</feed>`;

const entry = (index: number): string => `<entry><id>tag:riverside.example,2026:${index}</id>
<title>Letter ${index}</title><link href="https://riverside.example/${index}?utm_source=feed"/>
<author><name>Riverside Tenants</name></author>
<published>2026-11-${String(1 + (index % 24)).padStart(2, '0')}T09:00:00Z</published>
<updated>2026-11-24T09:00:00Z</updated><content type="html">${PARAGRAPH.repeat(8)}</content></entry>`;
