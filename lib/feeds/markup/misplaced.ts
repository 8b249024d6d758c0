/** Elements that cannot stand where they stand, because a closing tag before them is missing or misspelt. */

type OpenName = { readonly local: string };

const CONTAINERS = new Set(['channel', 'feed', 'rdf', 'rss', 'items']);
const ITEMS = new Set(['item', 'entry']);
/** What holds text only: no other field of the feed can be inside. */
const LEAVES = new Set(
  'title link guid id pubdate updated published issued modified language lastbuilddate creator date copyright rights generator comments ttl'.split(
    ' ',
  ),
);
const FIELDS = new Set([
  ...LEAVES,
  ...'category description summary content encoded author enclosure managingeditor webmaster subtitle tagline source image'.split(
    ' ',
  ),
]);
/** Names that HTML does not have, so that they end an unclosed description. */
const NEVER_IN_TEXT = new Set(['pubdate', 'guid', 'encoded', 'lastbuilddate']);
const HOLDERS = new Set([...CONTAINERS, ...ITEMS, 'source', 'image', 'group', 'textinput']);

export const isItem = (local: string): boolean => ITEMS.has(local);

/** How many of the open elements stay open when `local` opens. */
export function closesFor(local: string, open: readonly OpenName[]): number {
  // An item cannot stand inside another: back to the channel.
  if (ITEMS.has(local)) return lastOf(open, CONTAINERS) + 1 || open.length;
  const top = open[open.length - 1]?.local ?? '';
  if (LEAVES.has(top) && FIELDS.has(local)) return open.length - 1;
  if (NEVER_IN_TEXT.has(local) && !HOLDERS.has(top))
    return lastOf(open, HOLDERS) + 1 || open.length;
  return open.length;
}

const lastOf = (open: readonly OpenName[], names: ReadonlySet<string>): number =>
  open.findLastIndex(({ local }) => names.has(local));
