/** Names of months, whole or cut short, in the languages that feeds are written in. */
import { fold } from '@/lib/core/text';

// Enough letters of each to tell it from the others; longer forms begin with these, and the longest that fits wins.
const stems: readonly (readonly [number, string])[] = [
  [1, 'jan ene gen ian янв січ сту ιαν sty led oca tam يناير ינו'],
  [2, 'feb fev fevr фев лют φεβ lut uno sub hel فبراير פבר'],
  [3, 'mar marz maer maar maal mrz mrt мар бер μαρ brez مارس מרץ'],
  [4, 'apr abr avr апр кві απρ kwi dub nis huh أبريل ابريل אפר'],
  [5, 'may mai maj mag mei май мая тра μαι kve tou مايو מאי'],
  [6, 'jun juin giu iun июн чер ιουν cze cerven cervn haz kes يونيو יונ'],
  [7, 'jul juil lug iul июл лип ιουλ lip cervenec cervenc tem hei يوليو יול'],
  [8, 'aug aou ago agu авг сер αυγ sie srp elo أغسطس اغسطس אוג'],
  [9, 'sep set сен вер σεπ wrz szep zar eyl syy سبتمبر ספט'],
  [10, 'oct okt out ott окт жов οκτ paz rij eki lok أكتوبر اكتوبر אוק'],
  [11, 'nov noy noi ноя лис νοε lis kas marras نوفمبر נוב'],
  [12, 'dec dez dic dek des дек гру δεκ gru pro ara jou ديسمبر דצמ'],
];

const LONGEST = 8;

const table = new Map(
  stems.flatMap(([month, words]) => words.split(' ').map((word) => [fold(word), month] as const)),
);

/** 1 to 12, or 0 for a word that is no month. */
export function monthOf(word: string): number {
  const folded = fold(word).replace(/\.$/, '');
  for (let length = Math.min(folded.length, LONGEST); length >= 3; length -= 1) {
    const month = table.get(folded.slice(0, length));
    if (month !== undefined) return month;
  }
  return 0;
}
