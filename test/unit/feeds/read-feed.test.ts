/** Every format gives the same feed. */
import { describe, expect, it } from 'vitest';

import { utf8 } from '@/lib/core/bytes';
import type { Feed } from '@/lib/feeds/feed';
import { readFeed } from '@/lib/feeds/read-feed';
import { FORMATS, sampleBytes, samples } from '@/test/vectors/feeds/sample-feeds';

const URL_ = 'https://tenants.example/feed';

function feedOf(text: string, url: string | null = URL_): Feed {
  const read = readFeed(utf8(text), { url });
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

describe.each(FORMATS)('a feed in %s', (format) => {
  const read = readFeed(sampleBytes(format, samples(3)), { url: URL_ });
  const feed = read.ok ? read.value : null;

  it('has its own fields', () => {
    expect(feed).toMatchObject({
      title: 'Tenants',
      link: 'https://tenants.example/',
      description: 'Notices',
      language: 'de',
      problems: [],
    });
  });

  it('has its items, whole and in order', () => {
    expect(feed?.items.map(({ title }) => title)).toEqual(samples(3).map(({ title }) => title));
    expect(feed?.items.map(({ link }) => link)).toEqual(samples(3).map(({ link }) => link));
    expect(feed?.items[1]).toMatchObject({
      text: 'Come to number 2 at 8:00.\n\n• Bring tea\n• Call us',
      links: [{ href: 'tel:+49301' }],
      published: Date.UTC(2026, 0, 2, 8),
    });
  });

  it('has an identity for each item', () => {
    const ids = samples(3).map(({ id, link }) => (format === 'rdf' ? link : id));
    expect(feed?.items.map(({ id }) => id)).toEqual(ids);
  });
});

describe('formats that are told apart', () => {
  it.each([
    ['<rss version="0.91"><channel><title>x</title></channel></rss>', 'rss', '0.91'],
    ['<rss version="2.0"><channel><title>x</title></channel></rss>', 'rss', '2.0'],
    ['<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title></feed>', 'atom', '1.0'],
    ['<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>x</title></feed>', 'atom', '0.3'],
    [
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/></rdf:RDF>',
      'rdf',
      '1.0',
    ],
    [
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel/></rdf:RDF>',
      'rdf',
      '0.90',
    ],
    ['{"version":"https://jsonfeed.org/version/1","title":"x","items":[]}', 'json', '1'],
  ])('%s', (text, format, version) => {
    expect(feedOf(text)).toMatchObject({ format, version });
  });
});

describe('what is no feed', () => {
  it.each([
    ['', 'empty'],
    [' \n\ufeff ', 'empty'],
    ['<!DOCTYPE html><html><head><title>Hi</title></head></html>', 'html-page'],
    ['<html><body>404</body></html>', 'html-page'],
    ['<opml version="2.0"><body/></opml>', 'not-a-feed'],
    ['{"items": 3}', 'not-a-feed'],
    ['{"openapi": "3.0"}', 'not-a-feed'],
    ['[1,2]', 'not-a-feed'],
    ['Just words.', 'not-a-feed'],
  ])('%j is %s', (text, kind) => {
    expect(readFeed(utf8(text), {})).toEqual({ ok: false, error: { kind } });
  });

  it('refuses more than five megabytes unread', () => {
    expect(readFeed(new Uint8Array(5 * 1024 * 1024 + 1), {})).toMatchObject({
      error: { kind: 'too-large' },
    });
  });
});
