/** Feeds of one content in every format, written for the tests. */
import { utf8 } from '@/lib/core/bytes';

export type Sample = {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly html: string;
  /** ISO 8601, UTC. */
  readonly published: string;
};

export type SampleFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'rss-json';

export const FORMATS: readonly SampleFormat[] = ['rss', 'rdf', 'atom', 'json', 'rss-json'];

/** Invented notices of a tenants' union, `count` of them. */
export const samples = (count: number): Sample[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `tag:tenants.example,2026:${index}`,
    title: `Notice ${index}: eviction at Mühlenstraße ${index + 1} & court`,
    link: `https://tenants.example/notice/${index}?a=1&b=2`,
    html: `<p>Come to number ${index + 1} at 8:00.</p><ul><li>Bring tea</li><li>Call <a href="tel:+4930${index}">us</a></li></ul>`,
    published: new Date(Date.UTC(2026, 0, 1 + index, 8)).toISOString(),
  }));

const xml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const rfc822 = (iso: string): string => new Date(iso).toUTCString();

const rssItem = ({ id, title, link, html, published }: Sample): string =>
  `<item><title>${xml(title)}</title><link>${xml(link)}</link><guid isPermaLink="false">${xml(id)}</guid>` +
  `<pubDate>${rfc822(published)}</pubDate><description><![CDATA[${html}]]></description></item>\n`;

const rdfItem = ({ title, link, html, published }: Sample): string =>
  `<item rdf:about="${xml(link)}"><title>${xml(title)}</title><link>${xml(link)}</link>` +
  `<dc:date>${published}</dc:date><description>${xml(html)}</description></item>\n`;

const atomEntry = ({ id, title, link, html, published }: Sample): string =>
  `<entry><id>${xml(id)}</id><title>${xml(title)}</title><link href="${xml(link)}"/>` +
  `<published>${published}</published><updated>${published}</updated><content type="html">${xml(html)}</content></entry>\n`;

/** The text of a feed that holds these. */
export function sampleFeed(format: SampleFormat, items: readonly Sample[]): string {
  switch (format) {
    case 'rss':
      return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Tenants</title><link>https://tenants.example/</link><description>Notices</description><language>de</language>\n${items.map(rssItem).join('')}</channel></rss>\n`;
    case 'rdf':
      return `<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://tenants.example/"><title>Tenants</title><link>https://tenants.example/</link><description>Notices</description><dc:language>de</dc:language></channel>\n${items.map(rdfItem).join('')}</rdf:RDF>\n`;
    case 'atom':
      return `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><id>tag:tenants.example,2026:feed</id><title>Tenants</title><subtitle>Notices</subtitle><link href="https://tenants.example/"/>\n${items.map(atomEntry).join('')}</feed>\n`;
    case 'json':
      return JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Tenants',
        description: 'Notices',
        home_page_url: 'https://tenants.example/',
        language: 'de',
        items: items.map(({ id, title, link, html, published }) => ({
          id,
          title,
          url: link,
          content_html: html,
          date_published: published,
        })),
      });
    case 'rss-json':
      return JSON.stringify({
        rss: {
          version: '2.0',
          channel: {
            title: 'Tenants',
            description: 'Notices',
            link: 'https://tenants.example/',
            language: 'de',
            item: items.map(({ id, title, link, html, published }) => ({
              guid: { isPermaLink: false, '#value': id },
              title,
              link,
              description: html,
              pubDate: rfc822(published),
            })),
          },
        },
      });
  }
}

export const sampleBytes = (format: SampleFormat, items: readonly Sample[]): Uint8Array =>
  utf8(sampleFeed(format, items));
