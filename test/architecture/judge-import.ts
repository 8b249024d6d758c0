/** Judges one import by the table of layers. */
import { layerOf, layers, packages } from './layers';
import type { Import } from './sources';

const WORDS = 'public/_locales/en/messages.json';

/** Why the file at `path` may not have this import, or null. */
export function judgeImport(path: string, { specifier, isType }: Import): string | null {
  const here = layerOf(path);
  if (here === null) return 'the file is in no layer';
  if (specifier.startsWith('./')) return specifier.includes('/../') ? 'it leaves its folder' : null;
  if (specifier.startsWith('.')) return 'it climbs; use @/';
  if (specifier.startsWith('@/')) {
    const target = specifier.slice(2);
    // The words' names as a type: a misspelt one does not compile.
    if (target === WORDS && isType && (here === 'ui' || here === 'platform')) return null;
    const there = layerOf(target);
    if (there === null) return 'it leads to no layer';
    const { may, mayNameTypesOf = [] } = layers[here];
    if (there === here || may.includes(there)) return null;
    if (!mayNameTypesOf.includes(there)) return `${here} may not know ${there}`;
    return isType ? null : `${here} may know only types of ${there}`;
  }
  const known = Object.keys(packages).find(
    (name) => specifier === name || specifier.startsWith(`${name}/`),
  );
  if (known === undefined) return 'this package may be named nowhere';
  const places = packages[known] ?? [];
  return places.includes(here) || places.includes(path) ? null : `${known} may not be named here`;
}
