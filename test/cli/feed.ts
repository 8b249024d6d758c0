/** The `feed` door: feed bytes on stdin, one JSON document on stdout (DESIGN.md, «Doors»). */
import { readFileSync } from 'node:fs';

import type { Feed, FeedItem } from '@/lib/feeds/feed';
import { type FeedSource, readFeed } from '@/lib/feeds/read-feed';

const USAGE = 'usage: feed [--url URL] [--content-type TYPE] < bytes';

const iso = (time: number | null): string | null =>
  time === null ? null : new Date(time).toISOString();

function main(args: readonly string[]): number {
  const options = readOptions(args);
  if (options === null) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const read = readFeed(new Uint8Array(readFileSync(0)), options);
  if (!read.ok) {
    process.stdout.write(`${JSON.stringify({ error: read.error })}\n`);
    process.stderr.write(`This is no feed (${read.error.kind}).\n`);
    return 1;
  }
  process.stdout.write(`${JSON.stringify(report(read.value))}\n`);
  return 0;
}

const report = (feed: Feed): unknown => ({
  ...feed,
  published: iso(feed.published),
  updated: iso(feed.updated),
  items: feed.items.map(reportItem),
});

/** All that is meant for people; the source HTML stays inside. */
const reportItem = ({ event, ...item }: FeedItem): unknown => ({
  ...item,
  html: undefined,
  published: iso(item.published),
  updated: iso(item.updated),
  expires: iso(item.expires),
  event: event === null ? null : { ...event, start: iso(event.start), end: iso(event.end) },
});

/** `--url URL` or `--url=URL`; null for wrong usage. */
function readOptions(args: readonly string[]): FeedSource | null {
  const words = args.flatMap((arg) => /^(--[a-z-]+)=([\s\S]*)$/.exec(arg)?.slice(1) ?? [arg]);
  let [url, contentType]: [string | null, string] = [null, ''];
  for (let at = 0; at < words.length; at += 2) {
    const value = words[at + 1];
    if (value === undefined) return null;
    if (words[at] === '--url' && URL.canParse(value)) url = value;
    else if (words[at] === '--content-type') contentType = value;
    else return null;
  }
  return { url, contentType };
}

process.exitCode = main(process.argv.slice(2));
