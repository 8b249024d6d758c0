/** Words of an address as numbers, so that a whole address is looked up without making a single string. */

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 37;

const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

// FNV-1a. Two words may share a number: what is found by it is checked in full.
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const START = 0x811c9dc5 | 0;

/** The number of one word (lower-case letters, digits, `%`). */
export function hashWord(word: string): number {
  let hash = START;
  for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
  return hash;
}

/** Calls `visit` with the number of each word of two or more characters, in any case of letters. */
export function visitWords(text: string, visit: (hash: number) => void): void {
  let hash = START;
  let length = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? lower(text.charCodeAt(at)) : 0;
    if (isWordCode(code)) {
      hash = mix(hash, code);
      length++;
    } else if (length > 0) {
      if (length > 1) visit(hash);
      hash = START;
      length = 0;
    }
  }
}
