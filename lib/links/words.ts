/** Words and domains of an address as numbers, so that a whole address is looked up without making a single string. */

// FNV-1a. Two texts may share a number: what is found by it is checked in full.
const PRIME = 0x01000193;
const START = 0x811c9dc5 | 0;

/** The number of a text. */
export function hashOf(text: string): number {
  let hash = START;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

/** Goes on from the number of the text before. */
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);
export const HASH_START = START;

/** The number of a text read backwards: a host is read from its ending. */
export function hashBackwards(text: string): number {
  let hash = START;
  for (let at = text.length - 1; at >= 0; at--) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}

/** A set of numbers that may say yes by mistake but never no: most look-ups end here. */
export type Sieve = { add(hash: number): void; mayHave(hash: number): boolean };

export function createSieve(): Sieve {
  const bytes = new Uint8Array(1 << 14);
  const slot = (hash: number) => (hash ^ (hash >>> 15)) & 0x3fff;
  return {
    add: (hash) => void (bytes[slot(hash)] = 1),
    mayHave: (hash) => bytes[slot(hash)] === 1,
  };
}

// For each character of a word its lower case; 0 for all others.
const WORD_CODES = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9%]/.test(char) ? char.charCodeAt(0) : 0;
});

/** Calls `visit` for each word before `end` (two or more of a-z, 0-9, `%`, in any case) that the sieve lets through. */
export function visitWords(
  text: string,
  end: number,
  sieve: Sieve,
  visit: (hash: number) => void,
): void {
  let hash = START;
  let length = 0;
  for (let at = 0; at < end; at++) {
    const given = text.charCodeAt(at);
    const code = given < 128 ? (WORD_CODES[given] ?? 0) : 0;
    if (code !== 0) {
      hash = Math.imul(hash ^ code, PRIME);
      length++;
    } else if (length !== 0) {
      if (length !== 1 && sieve.mayHave(hash)) visit(hash);
      hash = START;
      length = 0;
    }
  }
  if (length > 1 && sieve.mayHave(hash)) visit(hash);
}
