/** What holds for every link, whatever stands in it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readAddress } from '@/lib/links/address';
import type { CleanedLink } from '@/lib/links/clean-link';
import { cleanText } from '@/lib/links/clean-text';
import { makeUrls } from '@/test/support/link-urls';
import { clean, rows, rules } from '@/test/support/link-rules';

const made = makeUrls([...rows.browse, ...rows.share], 4000, 5);
const piece = fc.stringMatching(/^[\w.~%+!$'()*,;:@/?=&\u00e4-]{0,12}$/);
const known = fc.constantFrom(
  ...rows.browse.flatMap(({ n }) => n ?? []),
  'utm_x',
  'si',
  's',
  't',
  'ref',
);
const part = fc.oneof(
  piece,
  fc.tuple(known, piece).map(([name, value]) => `${name}=${value}`),
);
const host = fc.constantFrom(
  'example.org',
  'www.youtube.com',
  'x.com',
  'www.amazon.co.uk',
  'l.facebook.com',
  'EXAMPLE.org:8080',
);
const link = fc.oneof(
  fc.constantFrom(...made),
  fc
    .tuple(host, fc.webPath(), fc.array(part, { maxLength: 8 }), fc.option(piece))
    .map(
      ([name, path, parts, fragment]) =>
        `https://${name}${path || '/'}?${parts.join('&').replace(/#/g, '')}${fragment === null ? '' : `#${fragment}`}`,
    ),
);
const mode = fc.constantFrom('browse' as const, 'share' as const);

/** The parts of the query; none where there is no `?`. */
function partsOf(href: string): string[] {
  const [before = ''] = href.split('#', 1);
  const mark = before.indexOf('?');
  return mark < 0 ? [] : before.slice(mark + 1).split('&');
}

test('cleaning a clean link changes nothing', () => {
  fc.assert(
    fc.property(link, mode, (href, how) => {
      const once = clean(href, how).href;
      expect(clean(once, how).href).toBe(once);
    }),
    { numRuns: 3000 },
  );
});

/** Links that were not unwrapped, with what came of them. */
const cleaned = (how: 'browse' | 'share', check: (href: string, link: CleanedLink) => void) =>
  fc.assert(
    fc.property(link, (href) => {
      const result = clean(href, how);
      fc.pre(result.unwrapped.length === 0);
      check(href, result);
    }),
    { numRuns: 3000 },
  );

test.each(['browse', 'share'] as const)('scheme, host and port never change (%s)', (how) => {
  cleaned(how, (href, { href: after }) => {
    const pathAt = readAddress(href)?.pathAt;
    expect(after.slice(0, pathAt)).toBe(href.slice(0, pathAt));
  });
});

test.each(['browse', 'share'] as const)(
  'what stays of the query is a part of it, in its order and to the byte (%s)',
  (how) => {
    cleaned(how, (href, { href: after }) => {
      const before = partsOf(href);
      // Each kept part is found behind the one before it.
      let from = 0;
      for (const kept of partsOf(after)) {
        const at = before.indexOf(kept, from);
        expect({ kept, at }).toEqual({ kept, at: Math.max(at, from) });
        from = at + 1;
      }
    });
  },
);

test('each thing that is gone is told, and nothing else', () => {
  cleaned('browse', (href, { href: after, removed }) => {
    expect(after === href).toBe(removed.length === 0);
    const named = (text: string) => partsOf(text).filter((one) => one !== '').length;
    expect(named(href) - named(after)).toBe(removed.length);
  });
});

test('in a text everything but the links stays', () => {
  const words = fc.stringMatching(/^[ a-z\u00e4\n.,()]{0,20}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(words, fc.constantFrom(...made))), words, (pieces, end) => {
      const text = pieces.map(([before, href]) => `${before} ${href} `).join('') + end;
      const { text: after, links } = cleanText(text, { mode: 'share', rules });
      let rest = after;
      for (const { href } of links) {
        const at = rest.indexOf(href);
        expect(at).toBeGreaterThanOrEqual(0);
        rest = rest.slice(at + href.length);
      }
      expect(after.replace(/https?:\S+/g, '')).toBe(text.replace(/https?:\S+/g, ''));
    }),
    { numRuns: 300 },
  );
});
