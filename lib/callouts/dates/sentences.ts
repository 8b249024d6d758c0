/** Cuts a text into sentences without cutting dates, hours and abbreviations in two. */

const MONTHISH =
  /^(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|januar|gen|mag|giu|lug|ago|set|ott|dic|ene|fev|abr|out|dez)/i;

/** Sentences in order, trimmed, none empty. */
export function splitSentences(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const sentence = text.slice(start, end).trim();
    if (sentence !== '') found.push(sentence);
    start = end;
  };
  for (const match of text.matchAll(/[.!?…;·]+["»”’)]?\s+|\n+/g)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('\n') || /^[!?…;·]/.test(match[0])) cut(end);
    else if (endsSentence(text, match.index, end)) cut(end);
  }
  cut(text.length);
  return found;
}

/** Whether the dot at `dot` ends a sentence, given that `next` is where the following word starts. */
function endsSentence(text: string, dot: number, next: number): boolean {
  const after = text.slice(next, next + 12);
  if (!/^["«„“¿¡(—–-]{0,2}\s?(?:\p{Lu}|\d)/u.test(after)) return false;
  const before = /[\p{L}\p{N}.]{0,12}$/u.exec(text.slice(Math.max(0, dot - 12), dot))?.[0] ?? '';
  if (/\d$/.test(before)) return !MONTHISH.test(after) && !/^\d/.test(after);
  // «Mr.», «Do.», «art.», «p.» rarely end a sentence, but «so.» before a capital may: only known ones are kept whole.
  return !/^(?:mrs?|dr|st|do|mo|di|mi|fr|sa|nr|tel|art|av|ul|tel|prof|sra?|dra?|cllr|κ|οδ|ул|тел|им|д|кв)$/i.test(
    before,
  );
}
