/** Entities that a document declares for itself (XML 1.0, section 4.2): only short plain text, never files or markup. */

import { decodeHTMLStrict } from 'entities';

export type Doctype = {
  readonly text: string;
  readonly expand: (text: string) => string;
};

const SUBSET = /^([\s\S]{0,4096}?)<!DOCTYPE[^[>]{0,1000}\[([\s\S]{0,65536}?)\]\s*>/i;
const ENTITY = /<!ENTITY\s+([\w.:-]{1,64})\s+(?:"([^"<%]{0,1000})"|'([^'<%]{0,1000})')\s*>/g;
const MAX_ENTITIES = 100;
/** How many characters all replacements together may add: a bomb goes out here. */
const MAX_ADDED = 262_144;

/** `text` without its internal subset, and a function that replaces what the subset declares. */
export function readDoctype(text: string): Doctype {
  const subset = SUBSET.exec(text);
  if (subset === null) return { text, expand: (piece) => piece };
  const entities = new Map<string, string>();
  for (const [, name = '', double, single] of (subset[2] ?? '').matchAll(ENTITY)) {
    const value = double ?? single ?? '';
    // One entity inside another is how bombs are made; character references are harmless.
    if (/&(?!#)/.test(value) || entities.has(name) || entities.size >= MAX_ENTITIES) continue;
    entities.set(name, decodeHTMLStrict(value));
  }
  let added = 0;
  const expand = (piece: string): string =>
    entities.size === 0 || !piece.includes('&')
      ? piece
      : piece.replace(/&([\w.:-]{1,64});/g, (whole, name: string) => {
          const value = entities.get(name);
          if (value === undefined || added + value.length > MAX_ADDED) return whole;
          added += value.length;
          return value;
        });
  return { text: (subset[1] ?? '') + text.slice(subset[0].length), expand };
}
