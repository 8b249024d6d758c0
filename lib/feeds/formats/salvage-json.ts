/** The last resort for JSON that no repair makes whole: items are taken out one by one, and those that are broken left. */

const LIST = /"items?"\s*:\s*\[/;
/** Between two items of a feed: the next begins with a field that items begin with. */
const BETWEEN =
  /\}\s*,\s*(?=\{\s*"(?:id|guid|title|url|link|external_url|content_html|content_text|date_published|pubDate|summary|description|author|authors)"\s*:)/;
const MAX_PIECES = 2000;

/** An object like the feed's own with the items that could be read, or null where there is none. */
export function salvageJson(text: string): Readonly<Record<string, unknown>> | null {
  const list = LIST.exec(text);
  if (list === null) return null;
  const pieces = text
    .slice(list.index + list[0].length)
    .split(BETWEEN)
    .slice(0, MAX_PIECES);
  const items = pieces.flatMap((piece, index) => {
    // The split took the closing brace of all but the last, which carries the feed's end behind it.
    const isLast = index === pieces.length - 1;
    const whole = isLast
      ? piece.slice(0, piece.lastIndexOf('}', piece.lastIndexOf(']')) + 1)
      : `${piece}}`;
    const item = parseObject(whole);
    return item === null ? [] : [item];
  });
  if (items.length === 0) return null;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    ...headOf(text.slice(0, list.index)),
    items,
  };
}

/** What stands before the items, as far as it can be read. */
function headOf(text: string): Readonly<Record<string, unknown>> {
  const channel = text.lastIndexOf('{');
  for (const start of [0, channel]) {
    const head = parseObject(`${text.slice(start).replace(/,\s*$/, '')}}`);
    if (head !== null) return head;
  }
  return {};
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}
