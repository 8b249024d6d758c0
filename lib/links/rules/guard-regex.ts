/** The guards as expressions for declarativeNetRequest, each small enough for it (2 kB compiled). */
import { ENTRANCES, PAIRS, SIGNED_HOSTS, SINGLE, TICKETS, UNSUBSCRIBE } from '@/lib/links/guards';

const QUERY = '^[^?#]*\\?(?:[^#]*&)?';

/** Lists of alternatives, none longer than `room`. */
function alternatives(names: readonly string[], room: number): string[] {
  const lists: string[] = [];
  for (const name of names.map((text) => text.replace(/\./g, '\\.'))) {
    const last = lists.at(-1);
    if (last === undefined || last.length + name.length >= room) lists.push(name);
    else lists[lists.length - 1] = `${last}|${name}`;
  }
  return lists;
}

const named = (list: string): string => `${QUERY}(?:${list})=`;
const bothNamed = (one: string, other: string): string => `${QUERY}(?:${one})=[^#]*&(?:${other})=`;
const join = (names: readonly string[]): string => names.join('|');

/** Where nothing is taken. */
export const guarded = (): string[] => [
  ...SINGLE.flatMap(({ names }) => alternatives(names, 70).map(named)),
  ...PAIRS.flatMap(({ one, other }) => [
    bothNamed(join(one), join(other)),
    bothNamed(join(other), join(one)),
  ]),
  ...alternatives(ENTRANCES, 48).flatMap((paths) =>
    ['[a-zA-Z_.-]*[tT]oken', ...alternatives(TICKETS, 24)].map(
      (names) => `^https?://[^/?#]*/(?:[^?#]*[/._-])?(?:${paths})[^?#]*\\?(?:[^#]*&)?(?:${names})=`,
    ),
  ),
  SIGNED_HOSTS,
];

/** Where only the numbers of advertising networks are taken. */
export const unsubscribes = (): readonly string[] => UNSUBSCRIBE;
