/** Our own rules as rows of the matcher's table. */
import type { Row } from '@/lib/links/table';

import type { Pack } from './pack';
import { everywhere } from './everywhere';

const packs: readonly Pack[] = [...everywhere];

const words = (text: string | undefined): string[] => text?.split(/\s+/).filter(Boolean) ?? [];
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

export const shareRows = (): Row[] => packs.flatMap(toRows);

function toRows(pack: Pack): Row[] {
  const places = placesOf(words(pack.on));
  const rows = [
    ...words(pack.take).map((name) => (name.endsWith('*') ? byPrefix(name) : { n: name })),
    ...words(pack.keep).map((name) => ({ n: name, e: 1 as const })),
    ...(pack.takeAllBut === undefined ? [] : [allBut(words(pack.takeAllBut))]),
  ];
  return places.flatMap((place) =>
    rows.map((row) => ({ l: ruleText(place, row), w: pack.why, ...place, ...row })),
  );
}

type Place = Pick<Row, 'p' | 'd'>;
type Taking = Pick<Row, 'n' | 'r' | 'x' | 'e'>;

/** All plain sites make one place; each pattern is one of its own. */
function placesOf(on: readonly string[]): Place[] {
  if (on.length === 0) return [{}];
  const sites = on.filter((word) => !/[|/^]/.test(word));
  const patterns = on.filter((word) => /[|/^]/.test(word));
  return [...(sites.length > 0 ? [{ d: sites }] : []), ...patterns.map((p) => ({ p }))];
}

const byPrefix = (name: string): Taking => ({ r: [`^${escape(name.slice(0, -1))}`, 'i'] });

const allBut = (names: readonly string[]): Taking =>
  names.length === 0 ? {} : { r: [`^(?:${names.map(escape).join('|')})=`, ''], x: 1 };

/** As a person would write it, for the list of reasons. */
function ruleText(place: Place, row: Taking): string {
  const where = place.p ?? place.d?.join(' ') ?? '';
  const what = row.n ?? row.r?.[0] ?? '(all)';
  return `mycel: ${where} ${row.x === 1 ? 'all but ' : ''}${row.e === 1 ? 'keep ' : ''}${what}`.replace(
    /\s+/g,
    ' ',
  );
}
