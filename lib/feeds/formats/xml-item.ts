/** One item of RSS or entry of Atom. */
import { oneLine } from '@/lib/core/text';
import { parseDate } from '@/lib/feeds/dates/parse-date';
import { type FeedItem, LIMITS } from '@/lib/feeds/feed';
import { childrenNamed, type Element, firstOf, textOf } from '@/lib/feeds/markup/element';
import { NO_CONTENT } from '@/lib/feeds/text/content';

import { authorsOf } from './people';
import {
  categoriesOf,
  dateOf,
  languageOf,
  lineIn,
  type Report,
  textIn,
  titleOf,
} from './xml-fields';
import { addressesWith, enclosuresOf, linkOf, permalinkOf, signatureOf } from './xml-links';
import { eventOf, placeOf, replyToOf, sourceOf } from './xml-modules';

const CONTENT = ['content:encoded', 'content', 'xhtml:body', 'body', 'fullitem'];
const DESCRIPTION = ['description', 'dc:description', 'abstract'];
const SUMMARY = ['summary', 'itunes:summary', 'itunes:subtitle', 'media:description'];

export function itemOf(item: Element, report: Report): FeedItem {
  const media = childrenNamed(item, 'media:group')[0] ?? item;
  const texts = [
    firstOf(item, ...CONTENT),
    firstOf(item, ...DESCRIPTION),
    firstOf(item, ...SUMMARY) ?? firstOf(media, 'media:description'),
  ]
    .map((element) => textIn(element, report))
    .filter(({ text }) => text !== '');
  // The fullest kind there is is the text; the next is its summary.
  const main = texts[0] ?? NO_CONTENT;
  const identity = firstOf(item, 'guid', 'id', 'dc:identifier');
  return {
    id: idOf(identity, item),
    title: titleOf(item, report) ?? (media === item ? null : titleOf(media, report)),
    link: linkOf(item, () => report('unsafe-link')) ?? permalinkOf(identity),
    text: main.text,
    links: main.links,
    summary: texts[1]?.text ?? null,
    html: main.html === null ? null : main.html.slice(0, LIMITS.textLength),
    published: dateOf(
      item,
      'published',
      'issued',
      'pubdate',
      'dcterms:issued',
      'dc:date',
      'dcterms:created',
      'created',
      'dcterms:date',
    ),
    updated:
      dateOf(item, 'updated', 'modified', 'dcterms:modified', 'lastbuilddate', 'dc:date') ??
      parseDate(item.attributes['lastmod'] ?? ''),
    expires: dateOf(item, 'expirationdate', 'expires', 'dcterms:valid'),
    authors: authorsOf(item),
    categories: categoriesOf(item),
    enclosures: enclosuresOf(item),
    language: languageOf(item),
    rights: lineIn(item, 'rights', 'copyright', 'dc:rights'),
    event: eventOf(item),
    place: placeOf(item),
    source: sourceOf(item),
    via: [...addressesWith(item, 'via'), ...addressesWith(item, 'related')],
    replyTo: replyToOf(item),
    signature: signatureOf(item),
  };
}

const idOf = (identity: Element | null, item: Element): string | null =>
  oneLine(textOf(identity), 2000) || oneLine(item.attributes['rdf:about'] ?? '', 2000) || null;
