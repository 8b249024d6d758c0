/** What the namespaced modules add to an item: event, place, threading, source. */
import { oneLine } from '@/lib/core/text';
import { parseDate } from '@/lib/feeds/dates/parse-date';
import type { FeedEvent, ItemSource, Place } from '@/lib/feeds/feed';
import { absolute } from '@/lib/feeds/markup/address';
import {
  childrenNamed,
  type Element,
  elementsOf,
  firstOf,
  textOf,
  valueOf,
} from '@/lib/feeds/markup/element';
import { contentOf } from '@/lib/feeds/text/content';

import { linkOf } from './xml-links';

/** RSS 1.0 event module: `ev:startdate`, `ev:enddate`, `ev:location`. */
export function eventOf(item: Element): FeedEvent | null {
  const start = parseDate(valueOf(item, 'ev:startdate'));
  const end = parseDate(valueOf(item, 'ev:enddate'));
  const location = oneLine(valueOf(item, 'ev:location'), 500) || null;
  return start === null && end === null && location === null ? null : { start, end, location };
}

/** `georss:point`, GML's `gml:pos`, and the W3C's `geo:lat` and `geo:long`. */
export function placeOf(item: Element): Place | null {
  const point = valueOf(item, 'georss:point') || textOf(findInside(item, 'gml:pos', 4)).trim();
  const pair = point.split(/[\s,]+/);
  const geo = firstOf(item, 'geo:point') ?? item;
  return pair.length >= 2
    ? toPlace(pair[0] ?? '', pair[1] ?? '')
    : toPlace(valueOf(geo, 'geo:lat'), valueOf(geo, 'geo:long', 'geo:lon'));
}

function toPlace(lat: string, long: string): Place | null {
  if (!/^-?\d+(?:\.\d+)?$/.test(lat) || !/^-?\d+(?:\.\d+)?$/.test(long)) return null;
  const [latitude, longitude] = [Number(lat), Number(long)];
  return Math.abs(latitude) > 90 || Math.abs(longitude) > 180 ? null : { latitude, longitude };
}

function findInside(element: Element, name: string, depth: number): Element | null {
  for (const child of elementsOf(element)) {
    if (child.name === name) return child;
    const inner =
      depth > 0 && /^(?:georss|gml):/.test(child.name) ? findInside(child, name, depth - 1) : null;
    if (inner !== null) return inner;
  }
  return null;
}

/** RFC 4685. */
export const replyToOf = (item: Element): string | null => {
  const reply = firstOf(item, 'thr:in-reply-to');
  return reply === null
    ? null
    : oneLine(reply.attributes['ref'] ?? reply.attributes['href'] ?? textOf(reply), 2000) || null;
};

/** RSS's `<source url>` and Atom's copied feed data. */
export function sourceOf(item: Element): ItemSource | null {
  const source = childrenNamed(item, 'source', 'dc:source')[0];
  if (source === undefined) return null;
  const isAtom = elementsOf(source).length > 0;
  const title = oneLine(contentOf(isAtom ? firstOf(source, 'title') : source).text, 1000);
  const link = isAtom
    ? linkOf(source, () => {})
    : absolute(source.attributes['url'] ?? '', source.base);
  return title === '' && link === null ? null : { title: title || null, link };
}
