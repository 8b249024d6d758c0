/** Writes a person's own echo feed (Atom, RFC 4287): callouts passed on, each as a signed text. */
import type { Millis } from '@/lib/core/time';

import { xmlText } from './xml';

/** One callout passed on or written. */
export type EchoEntry = {
  /** An IRI, the same for every version: the document's `urn:uuid:…`. */
  readonly id: string;
  readonly title: string;
  readonly updatedMs: Millis;
  /** The OpenPGP cleartext-signed text, unchanged; line ends are written as LF, which its signature allows. */
  readonly signedText: string;
  /** Where it was heard, or null. */
  readonly via: string | null;
};

export type EchoFeed = {
  /** An IRI of one's own, never the address of the file. */
  readonly id: string;
  readonly title: string;
  /** The name under which one publishes. */
  readonly author: string;
  /** Where the feed will be found, or null while it is only a file. */
  readonly self: string | null;
  readonly entries: readonly EchoEntry[];
};

/** A whole Atom document, newest entry first. It names nothing but what it is given: no generator, no software. */
export function writeEchoFeed(feed: EchoFeed): string {
  const entries = feed.entries.toSorted((a, b) => b.updatedMs - a.updatedMs);
  const updated = entries[0]?.updatedMs ?? 0;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${xmlText(feed.id)}</id>`,
    `  <title>${xmlText(feed.title)}</title>`,
    `  <updated>${instant(updated)}</updated>`,
    `  <author><name>${xmlText(feed.author)}</name></author>`,
    ...(feed.self === null ? [] : [`  <link rel="self" href="${xmlText(feed.self)}"/>`]),
    ...entries.map(writeEntry),
    '</feed>',
    '',
  ].join('\n');
}

const writeEntry = (entry: EchoEntry): string =>
  [
    '  <entry>',
    `    <id>${xmlText(entry.id)}</id>`,
    `    <title>${xmlText(entry.title)}</title>`,
    `    <updated>${instant(entry.updatedMs)}</updated>`,
    ...(entry.via === null ? [] : [`    <link rel="via" href="${xmlText(entry.via)}"/>`]),
    `    <content type="text">${xmlText(entry.signedText.replace(/\r\n?/g, '\n'))}</content>`,
    '  </entry>',
  ].join('\n');

const instant = (ms: Millis): string => new Date(ms).toISOString();
