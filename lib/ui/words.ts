/** Words of the interface. The entrypoint hands in where they come from, so that views need no browser. */
import type en from '@/public/_locales/en/messages.json';

export type WordKey = keyof typeof en;
type Say = (key: WordKey, ...substitutions: readonly string[]) => string;

let say: Say = (key) => key;

/** Called once by the entrypoint, before the first render. */
export function provideWords(source: Say): void {
  say = source;
}

/** The words for `key`, with `$1`… replaced. */
export const t: Say = (key, ...substitutions) => say(key, ...substitutions);

/** «Ana», «Ana and Bo», «Ana, Bo and Cem». */
export function sayList(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${t('and')} ${names.at(-1) ?? ''}`;
}
