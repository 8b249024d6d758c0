/** Names of months, whole or cut short, in the languages that feeds are written in. */
import { fold } from '@/lib/core/text';

// Enough letters of each to tell it from the others; longer forms begin with these.
const stems: readonly (readonly [number, string])[] = [
  [1, 'jan ene gen янв ιαν sty'],
  [2, 'feb fev fevr фев φεβ lut'],
  [3, 'mar marz maer mrz мар μαρ'],
  [4, 'apr abr avr апр απρ kwi'],
  [5, 'may mai maj mag май мая μαι μαϊ'],
  [6, 'jun juin giu июн ιουν cze'],
  [7, 'jul juil lug июл ιουλ lip'],
  [8, 'aug aou ago авг αυγ sie'],
  [9, 'sep set сен σεπ wrz'],
  [10, 'oct okt out ott окт οκτ paz'],
  [11, 'nov noy ноя νοε lis'],
  [12, 'dec dez dic dek дек δεκ gru'],
];

const table = new Map(
  stems.flatMap(([month, words]) => words.split(' ').map((word) => [fold(word), month] as const)),
);

/** 1 to 12, or 0 for a word that is no month. */
export function monthOf(word: string): number {
  const folded = fold(word).replace(/\.$/, '');
  for (let length = Math.min(folded.length, 5); length >= 3; length -= 1) {
    const month = table.get(folded.slice(0, length));
    if (month !== undefined) return month;
  }
  return 0;
}
