/** The `feed` door: feed bytes on stdin, one JSON document on stdout (docs/../DESIGN «Doors»). */
import { readFileSync } from 'node:fs';

import { readFeed } from '@/lib/feeds/read-feed';

const iso = (time: number | null): string | null =>
  time === null ? null : new Date(time).toISOString();

function main(args: readonly string[]): number {
  const options = readOptions(args);
  if (options === null) {
    process.stderr.write('usage: feed [--url URL] [--content-type TYPE] < bytes\n');
    return 2;
  }
  const read = readFeed(new Uint8Array(readFileSync(0)), options);
  if (!read.ok) {
    process.stdout.write(`${JSON.stringify({ error: read.error })}\n`);
    process.stderr.write(`This is no feed (${read.error.kind}).\n`);
    return 1;
  }
  const feed = read.value;
  const document = {
    ...feed,
    updated: iso(feed.updated),
    items: feed.items.map((item) => ({
      ...item,
      published: iso(item.published),
      updated: iso(item.updated),
    })),
  };
  process.stdout.write(`${JSON.stringify(document)}\n`);
  return 0;
}

function readOptions(args: readonly string[]): { url: string | null; contentType: string } | null {
  const options = { url: null as string | null, contentType: '' };
  for (let at = 0; at < args.length; at += 2) {
    const value = args[at + 1];
    if (value === undefined) return null;
    if (args[at] === '--url') {
      if (!URL.canParse(value)) return null;
      options.url = value;
    } else if (args[at] === '--content-type') options.contentType = value;
    else return null;
  }
  return options;
}

process.exitCode = main(process.argv.slice(2));
