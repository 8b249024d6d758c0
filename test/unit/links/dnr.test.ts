/** Chrome's rules and the matcher do the same, because both are compiled from one table. */
import { describe, expect, test } from 'vitest';

import { readAddress, type Address } from '@/lib/links/address';
import { cutQuery, type Cut } from '@/lib/links/query';
import { guardOf } from '@/lib/links/guards';
import { compileDnr } from '@/lib/links/rules/compile-dnr';
import { encodedName } from '@/lib/links/rules/dnr-regex';
import { createDnrModel } from '@/test/support/dnr-model';
import { rows, rules } from '@/test/support/link-rules';
import { makeUrls } from '@/test/support/link-urls';

const model = createDnrModel(compileDnr(rows.browse));
const chrome = (href: string) => model.follow(href);

function addressOf(href: string): Address {
  const address = readAddress(href);
  if (address === null) throw new Error(`no address: ${href}`);
  return address;
}

const matcher = (href: string) => cutQuery(addressOf(href), [rules.browse]);

/** Chromium writes a changed query anew: `flag` becomes `flag=`. Nothing else may differ. */
const rewritten = (href: string): string =>
  href.replace(/([?&][^=&#]*)(?=[&#]|$)/g, '$1=').replace(/\?=(?=#|$)/, '?');

const isUnsayable = ({ name, part, rule: { row } }: Cut): boolean =>
  // Patterns of names, and «all but».
  row.r !== undefined ||
  row.x === 1 ||
  // Names that Chromium compares in another writing than the address has.
  part.split('=', 1)[0] !== encodedName(name);

/** The address without these parameters. */
const without = (href: string, parts: ReadonlySet<string>): string => {
  const [, before = '', query, after = ''] = /^([^?#]*)(?:\?([^#]*))?(.*)$/.exec(href) ?? [];
  const kept = (query?.split('&') ?? []).filter(
    (part) => !parts.has(part) && !parts.has(part.replace(/=$/, '')),
  );
  return before + (kept.length === 0 ? '' : `?${kept.join('&')}`) + after;
};

describe('10,000 addresses made from the rules', () => {
  const journeys = makeUrls(rows.browse, 10_000, 23)
    .filter((href) => guardOf(addressOf(href)) === null)
    .map((href) => ({ href, mine: matcher(href), theirs: chrome(href) }));

  test('come out the same, but for what declarativeNetRequest cannot say', () => {
    const differences = journeys.filter(({ mine, theirs }) => {
      const left = new Set(mine.cuts.filter(isUnsayable).map(({ part }) => part));
      return rewritten(without(theirs.href, left)) !== rewritten(without(mine.href, left));
    });
    expect(differences.map(({ href, mine, theirs }) => [href, mine.href, theirs.href])).toEqual([]);
  });

  test('which is less than one in fifty of what is taken', () => {
    const cuts = journeys.flatMap(({ mine }) => mine.cuts);
    expect(cuts.filter(isUnsayable).length * 50).toBeLessThan(cuts.length);
  });

  test('in three passes at most', () => {
    expect(Math.max(...journeys.map(({ theirs }) => theirs.hops))).toBeLessThanOrEqual(3);
  });
});

test('25 parameters on one address need no more passes than one', () => {
  const names = rows.browse.flatMap(({ n, p, d }) =>
    n !== undefined && p === undefined && d === undefined && /^\w+$/.test(n) ? [n] : [],
  );
  const query = names.slice(0, 25).map((name) => `${name}=1`);
  const href = `https://www.reddit.com/?${query.join('&')}&ref_source=a&ref=b&share_id=c&id=1`;
  expect(chrome(href)).toEqual({ href: 'https://www.reddit.com/?id=1', hops: 2 });
});

test.each([
  'https://example.org/callback?code=1&state=2&utm_source=x',
  'https://example.org/a.pdf?X-Amz-Signature=1&utm_source=x',
  'https://example.org/login?token=1&utm_source=x',
  'https://example.org/email-preferences?mc_eid=1',
  'https://cdn.discordapp.com/attachments/1/2/a.png?ex=1&utm_source=x',
])('guarded in both: %s', (href) => {
  expect(chrome(href).href).toBe(href);
});

test('an «unsubscribe» loses its click number in both', () => {
  expect(chrome('https://example.org/unsubscribe?mkt_tok=a&fbclid=b').href).toBe(
    'https://example.org/unsubscribe?mkt_tok=a',
  );
});

test.each([
  // A name in the path, in the fragment or inside another value must not hide the rules below.
  ['https://www.reddit.com/ref_source=9/?utm_source=x', 'https://www.reddit.com/ref_source=9/'],
  ['https://www.reddit.com/?utm_source=x#a&ref_source=9', 'https://www.reddit.com/#a&ref_source=9'],
  [
    'https://www.reddit.com/?u=a%26ref_source=9&utm_source=x',
    'https://www.reddit.com/?u=a%26ref_source=9',
  ],
])('not shadowed: %s', (href, expected) => {
  expect(chrome(href).href).toBe(expected);
});

test('a domain left out is left out below it too, where another rule names what lies there', () => {
  const href = 'https://app.plex.tv/x?utm_source=a';
  expect(matcher(href).href).toBe(href);
  expect(chrome(href).href).toBe(href);
});
