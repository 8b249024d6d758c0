/** Names and addresses by what the eye sees, so that one dressed up as another is found. */
import { fold, neutralise } from '@/lib/core/text';

// Pairs: drawn so, seen as (Unicode TR 39, the part that names and addresses in Latin letters need).
const CYRILLIC = 'аa вb сc ԁd еe һh іl јj кk мm нh оo рp ԛq ѕs тt уy хx ԝw ѵv';
const GREEK = 'αa βb εe ηn ιl κk μu νv οo ρp τt υu χx γy ωw';
const LATIN = 'ıl łl øo đd ħh il 0o 1l 3e 5s |l';

const seenAs = new Map(
  [CYRILLIC, GREEK, LATIN]
    .flatMap((pairs) => pairs.split(' '))
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Two texts with the same skeleton may be taken for each other at a glance. */
export const skeleton = (text: string): string =>
  Array.from(fold(neutralise(text)), (letter) => seenAs.get(letter) ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replace(/[\s._'’-]+/g, '');
