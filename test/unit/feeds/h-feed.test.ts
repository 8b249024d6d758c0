/** Pages that are their own feed (microformats2). */
import { describe, expect, it } from 'vitest';

import { utf8 } from '@/lib/core/bytes';
import { readFeed } from '@/lib/feeds/read-feed';

const page = (inside: string, head = ''): ReturnType<typeof readFeed> =>
  readFeed(
    utf8(
      `<!DOCTYPE html><html lang="es"><head><title>Site</title>${head}</head><body>${inside}</body></html>`,
    ),
    {
      url: 'https://e.example/blog/',
    },
  );

const ENTRY =
  '<article class="h-entry"><h2 class="p-name">Desahucio <b>hoy</b></h2><a class="u-url" href="/1">link</a><div class="p-author h-card"><a class="u-url p-name" href="https://ana.example/">Ana</a></div><time class="dt-published" datetime="2026-05-01T10:00:00+02:00">1 May</time><span class="p-category">vivienda</span><div class="e-content"><p>Ven.</p><p>A las 8.</p></div></article>';

it('an entry has its fields', () => {
  const read = page(ENTRY);
  expect(read.ok && read.value).toMatchObject({
    format: 'h-feed',
    title: 'Site',
    language: 'es',
    link: 'https://e.example/blog/',
  });
  expect(read.ok && read.value.items).toMatchObject([
    {
      id: 'https://e.example/1',
      title: 'Desahucio hoy',
      link: 'https://e.example/1',
      text: 'Ven.\n\nA las 8.',
      published: Date.UTC(2026, 4, 1, 8),
      authors: [{ name: 'Ana', email: null }],
      categories: ['vivienda'],
    },
  ]);
});

it('an entry inside another is part of its content', () => {
  const read = page(
    `<div class="h-feed"><h1 class="p-name">News</h1>${ENTRY.replace('Ven.', '<div class="h-entry"><span class="p-name">inner</span></div>')}${ENTRY}</div>`,
  );
  expect(read.ok && read.value.title).toBe('News');
  expect(read.ok && read.value.items.map(({ title }) => title)).toEqual([
    'Desahucio hoy',
    'Desahucio hoy',
  ]);
});

describe('a page is no feed', () => {
  it.each([
    ['without entries', '<p>Hello</p>', ''],
    [
      'that announces a better one',
      ENTRY,
      '<link rel="alternate" type="application/rss+xml" href="/feed">',
    ],
  ])('%s', (_, inside, head) => {
    expect(page(inside, head)).toEqual({ ok: false, error: { kind: 'html-page' } });
  });
});
