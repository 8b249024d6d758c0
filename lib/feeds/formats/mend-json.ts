/** JSON that broke on its way: cut off, with raw control characters, or with commas too many. */

/**
 * The text repaired so far that whole items before a cut survive: what follows the last complete element of the
 * outermost list (else object) that is still open is dropped. What comes out need not be JSON.
 */
export function mendJson(source: string): string {
  const text = source.replace(/[\u0000-\u001f]+/g, ' ');
  const open: { readonly bracket: string; complete: number }[] = [];
  const out: string[] = [];
  let copied = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') open.push({ bracket: char, complete: -1 });
    else if (char === '}' || char === ']') {
      open.pop();
      const parent = open.at(-1);
      if (parent !== undefined) parent.complete = at + 1;
      if (open.length === 0) return out.join('') + text.slice(copied, at + 1);
    } else if (char === ',' && /^\s*[}\]]/.test(text.slice(at + 1, at + 200))) {
      out.push(text.slice(copied, at));
      copied = at + 1;
    }
  }
  const firstOf = (bracket: string): number =>
    open.findIndex((one) => one.bracket === bracket && one.complete > 0);
  const list = firstOf('[') < 0 ? firstOf('{') : firstOf('[');
  if (list < 0) return source;
  const closing = open
    .slice(0, list + 1)
    .toReversed()
    .map(({ bracket }) => (bracket === '[' ? ']' : '}'));
  const kept = Math.max(copied, open[list]?.complete ?? 0);
  return out.join('') + text.slice(copied, kept) + closing.join('');
}
