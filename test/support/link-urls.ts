/** Addresses made from the rules themselves, the same ones on every run: half dirty, half clean, in all shapes of query. */
import type { Row } from '@/lib/links/table';

type Pick = <T>(items: readonly T[]) => T;

/** A small generator of chance with a seed (mulberry32), so that a failure can be seen again. */
export function createPick(seed: number): Pick {
  let state = seed;
  return (items) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const index = ((mixed ^ (mixed >>> 14)) >>> 0) % items.length;
    return items[index] as (typeof items)[number];
  };
}

const HOSTS = [
  'example.org',
  'www.example.com',
  'news.example.co.uk',
  'a.b.example.net',
  'xn--bcher-kva.example',
];
const PATHS = [
  '/',
  '/a',
  '/a/b.html',
  '/search',
  '/watch',
  '/p/1234',
  '/index.php',
  '/%C3%A4/b',
  '/a%20b',
];
const KEPT = [
  'id=1',
  'q=a+b',
  'page=2',
  'v=dQw4w9WgXcQ',
  'list=PL1',
  'lang=de',
  'q=%C3%A4%20b',
  'flag',
  'a=',
  'x=1%262',
  'ids[]=3',
  'u=https%3A%2F%2Fexample.org%2F',
  'ID=7',
  'tab=a,b',
  'k=v=w',
  'name=~x',
];
const VALUES = [
  '1',
  'abc',
  'IwAR0x_-',
  'a%20b',
  'a+b',
  'https%3A%2F%2Fexample.org',
  '',
  '%C3%A4',
  'a.b~c',
];
const FRAGMENTS = ['', '', '', '#top', '#/route?a=1', '#t=30', '#utm_source=x', '#a=1&b=2'];

/** `count` addresses, from the rows given. */
export function makeUrls(rows: readonly Row[], count: number, seed: number): string[] {
  const pick = createPick(seed);
  const names = rows.flatMap(({ n, p, d }) =>
    n !== undefined && p === undefined && d === undefined ? [n] : [],
  );
  return Array.from({ length: count }, (_, at) =>
    at % 2 === 0 ? dirty(pick(rows), names, pick) : clean(pick),
  );
}

const clean = (pick: Pick): string =>
  `https://${pick(HOSTS)}${pick(PATHS)}${query(pick, some(pick, KEPT))}${pick(FRAGMENTS)}`;

function dirty(row: Row, names: readonly string[], pick: Pick): string {
  const extra = [...some(pick, KEPT), ...(pick([0, 1, 1]) === 1 ? [pair(pick(names), pick)] : [])];
  const own = parameterOf(row, pick);
  const parts = shuffle([...extra, ...(own === null ? [] : [own])], pick);
  if (row.p === undefined) {
    const host = row.d === undefined ? pick(HOSTS) : hostOf(pick(row.d), pick);
    return `https://${host}${pick(PATHS)}${query(pick, parts)}${pick(FRAGMENTS)}`;
  }
  const base = fill(row.p, row, pick);
  const joiner = base.includes('?') ? (/[?&]$/.test(base) ? '' : '&') : '?';
  return parts.length === 0 ? base : `${base}${joiner}${parts.join('&')}${pick(FRAGMENTS)}`;
}

const hostOf = (domain: string, pick: Pick): string =>
  pick(['', '', 'www.', 'm.']) + domain.replace(/\.\*$/, pick(['.de', '.co.uk', '.com']));

/** An address that an address pattern matches. */
function fill(pattern: string, row: Row, pick: Pick): string {
  const body = pattern
    .replace(/^\|\|/, () => `https://${pick(['', '', 'www.', 'm.'])}`)
    .replace(/\.\*\^?(?=\/|$)/, '.de/')
    .replace(/^\^/, '?')
    .replace(/\^$/, () => pick(['/', '/a', '/a/b']))
    .replace(/[|]/g, '')
    .replace(/\*/g, () => pick(['x', 'abc', 'a/b']))
    .replace(/\^/g, '/');
  if (/^https?:\/\/[^?]*&/.test(body)) return body.replace('&', '?a=1&');
  if (/^https?:\/\//.test(body)) return body.includes('/', 8) ? body : `${body}/`;
  const host = row.d === undefined ? pick(HOSTS) : hostOf(pick(row.d), pick);
  if (body.startsWith('://')) return `https${body}`;
  if (/^[a-z0-9-]+\.[a-z]+/.test(body)) return `https://${body}${body.includes('/') ? '' : '/'}`;
  if (body.startsWith('.com')) return `https://${host}${body.slice(4)}`;
  if (body.startsWith('/')) return `https://${host}${body}`;
  return `https://${host}/${/[?]/.test(body) ? '' : '?'}${body.replace(/^&/, 'a=1&')}`;
}

function parameterOf({ n, r }: Row, pick: Pick): string | null {
  if (n !== undefined) return pair(n, pick);
  if (r === undefined) return null;
  const name =
    r[0]
      .replace(/^\^/, '')
      .replace(/\(([^|)]*)[^)]*\)/g, '$1')
      .split('|')[0] ?? '';
  return pair(name.replace(/\\d\+?|\[[^\]]*\](?:\{[^}]*\})?/g, '1').replace(/[=\\].*$/, ''), pick);
}

const pair = (name: string, pick: Pick): string => {
  const written = pick([name, name, encodeURIComponent(name)]);
  return pick([0, 1, 1, 1, 1, 1, 1, 1]) === 0 ? written : `${written}=${pick(VALUES)}`;
};

const some = (pick: Pick, items: readonly string[]): string[] =>
  Array.from({ length: pick([0, 1, 1, 2, 3]) }, () => pick(items));

const shuffle = (parts: readonly string[], pick: Pick): string[] =>
  parts.reduce<string[]>((all, part) => (pick([0, 1]) === 0 ? [part, ...all] : [...all, part]), []);

const query = (pick: Pick, parts: readonly string[]): string =>
  parts.length === 0 ? pick(['', '', '?']) : `?${parts.join('&')}`;
