/** Our own rules as rows of the matcher's table. */
import type { Row } from '@/lib/links/table';

import { causes } from './causes';
import { eastAsia } from './east-asia';
import { everywhere } from './everywhere';
import { media } from './media';
import { news } from './news';
import type { Pack } from './pack';
import { search } from './search';
import { shops } from './shops';
import { smallSites } from './small-sites';
import { social } from './social';

const packs: readonly Pack[] = [
  ...everywhere,
  ...social,
  ...media,
  ...shops,
  ...search,
  ...news,
  ...eastAsia,
  ...causes,
  ...smallSites,
];

export const shareRows = (): Row[] => packs.flatMap(toRows);

type Place = Pick<Row, 'p' | 'd'>;
type Taking = Pick<Row, 'm' | 'r' | 'x' | 'e'>;

const words = (text: string | undefined): string[] => text?.split(/\s+/).filter(Boolean) ?? [];
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function toRows(pack: Pack): Row[] {
  const names = words(pack.take);
  const takings: Taking[] = [
    ...byNames(names.filter((name) => !name.endsWith('*'))),
    ...byBeginnings(names.filter((name) => name.endsWith('*'))),
    ...(pack.match ?? []).map((source) => ({ r: [source, 'i'] as const })),
    ...byNames(words(pack.keep)).map((row) => ({ ...row, e: 1 as const })),
    ...(pack.takeAllBut === undefined ? [] : [{ m: words(pack.takeAllBut), x: 1 as const }]),
  ];
  return placesOf(words(pack.on)).flatMap((place) =>
    takings.map((taking) => ({ l: ruleText(place, taking), w: pack.why, ...place, ...taking })),
  );
}

/** All plain sites make one place; each pattern is one of its own. */
function placesOf(on: readonly string[]): Place[] {
  if (on.length === 0) return [{}];
  const sites = on.filter((word) => !/[|/^]/.test(word));
  const patterns = on.filter((word) => /[|/^]/.test(word));
  return [...(sites.length > 0 ? [{ d: sites }] : []), ...patterns.map((p) => ({ p }))];
}

const byNames = (names: readonly string[]): Taking[] => (names.length === 0 ? [] : [{ m: names }]);

const byBeginnings = (names: readonly string[]): Taking[] =>
  names.length === 0
    ? []
    : [{ r: [`^(?:${names.map((name) => escape(name.slice(0, -1))).join('|')})`, 'i'] }];

/** As a person would write it; the name that was taken is put behind it. */
function ruleText(place: Place, { x, r }: Taking): string {
  const where = place.p ?? place.d?.join(' ') ?? 'everywhere';
  return `mycel: ${where}${x === 1 ? ' all but some' : ''}: ${r?.[0] ?? ''}`.trimEnd();
}
