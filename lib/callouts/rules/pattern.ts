/** Patterns that people write: `*` and `?` in words, without any way to make matching slow. */
import { fold } from '@/lib/core/text';

/** Folded pieces between stars; each must occur in this order. */
export type Pattern = readonly string[];

const MAX_LENGTH = 200;

/** The pattern, or null if it is empty or too long. Upper case and accents make no difference. */
export function parsePattern(source: string): Pattern | null {
  const pieces = fold(source.trim())
    .split(/\*+/)
    .filter((piece) => piece !== '');
  return source.length > MAX_LENGTH || pieces.length === 0 ? null : pieces;
}

/** Whether the pattern occurs anywhere in an already folded text. Each piece is sought once, left to right: linear. */
export function matches(pattern: Pattern, foldedText: string): boolean {
  let at = 0;
  for (const piece of pattern) {
    const found = find(foldedText, piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}

/** Like indexOf, with `?` for any one character. A piece is short, so this is linear in the text. */
function find(text: string, piece: string, from: number): number {
  if (!piece.includes('?')) return text.indexOf(piece, from);
  for (let at = from; at + piece.length <= text.length; at += 1) {
    let k = 0;
    while (k < piece.length && (piece[k] === '?' || piece[k] === text[at + k])) k += 1;
    if (k === piece.length) return at;
  }
  return -1;
}
