/** Domains take time, chance and network as arguments, and no source writes HTML. */
import { describe, expect, it } from 'vitest';

import { type Ban, brokenBy, SINKS } from './bans';
import { DOMAINS, layerOf } from './layers';
import { shippedSources, type Source, withoutComments } from './sources';

const IMPURE: readonly Ban[] = [
  { words: 'the extension API', pattern: /(?<![\w.'])(?:browser|chrome)\.\w/ },
  { words: 'the clock', pattern: /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/ },
  { words: 'chance', pattern: /\bMath\.random\(/ },
  { words: 'the network', pattern: /(?<![\w.])(?:fetch\(|XMLHttpRequest|WebSocket|EventSource)/ },
  { words: 'storage of the page', pattern: /\b(?:localStorage|sessionStorage|indexedDB)\b/ },
];
const DOCUMENT: Ban = {
  words: 'the document',
  pattern: /(?<![\w.'-])(?:document|window)\.\w/,
  unless: /(?:[(,]\s*|\b(?:const|let)\s+)document\s*[:,)=]/,
};

describe('the rules see what they forbid', () => {
  it.each([
    ['browser.tabs.query({})', 'the extension API'],
    ['const now = Date.now()', 'the clock'],
    ['const now = new Date()', 'the clock'],
    ['Math.random() < 0.5', 'chance'],
    ['await fetch(url)', 'the network'],
    ['document.body', 'the document'],
  ])('impure: %s', (text, words) => {
    expect(brokenBy(withoutComments(text), [...IMPURE, DOCUMENT])).toEqual([words]);
  });

  it.each([
    'new Date(0)',
    'ports.fetch(url)',
    '// Date.now() is banned',
    'feed.browser.x',
    'const f = (document: Callout) => document.id',
  ])('pure: %s', (text) => {
    expect(brokenBy(withoutComments(text), [...IMPURE, DOCUMENT])).toEqual([]);
  });

  it.each(['a.innerHTML = b', 'eval(a)', 'new Function(a)', 'setTimeout("a", 1)', '<p srcdoc="">'])(
    'sink: %s',
    (text) => {
      expect(brokenBy(withoutComments(text), SINKS)).toHaveLength(1);
    },
  );
});

const isDomain = ({ path }: Source): boolean =>
  (DOMAINS as readonly (string | null)[]).includes(layerOf(path));

const sources = shippedSources();

it.each(sources.filter(isDomain).map((source) => [source.path, source] as const))(
  '%s names no time, chance, network or browser',
  (path, source) => {
    const bans = path.startsWith('lib/fields/') ? IMPURE : [...IMPURE, DOCUMENT];
    expect(brokenBy(withoutComments(source.text), bans)).toEqual([]);
  },
);

it.each(sources.map((source) => [source.path, source] as const))(
  '%s turns no text into HTML or code',
  (_, source) => {
    expect(brokenBy(withoutComments(source.text), SINKS)).toEqual([]);
  },
);
