/** A person's own rules: what to show always and what never. */
import { fold } from '@/lib/core/text';
import type { CalloutItem, Kind } from '@/lib/callouts/item';
import type { Verdict } from '@/lib/callouts/recognise';

import { matches, parsePattern } from './pattern';

/** All conditions that are given must hold; within one, any entry suffices. A rule without conditions never applies. */
export type Rule = {
  readonly id: string;
  readonly action: 'show' | 'hide';
  /** Whole words, in title or text. */
  readonly words?: readonly string[];
  /** See pattern.ts. */
  readonly patterns?: readonly string[];
  /** Names of feeds. */
  readonly feeds?: readonly string[];
  readonly kinds?: readonly Kind[];
  /** Two-letter language tags, as the feed states them. */
  readonly languages?: readonly string[];
  /** Place names, in title or text. */
  readonly places?: readonly string[];
};

/** What the rules make of an item, and which rule did. */
export type Ruling = { readonly isShown: boolean; readonly rule: string | null };

const MAX_TEXT = 20_000;

/**
 * The first rule that applies decides; then «everything here is a callout» of the item's feed; then the verdict.
 * `everythingFeeds` holds names of feeds.
 */
export function rule(
  rules: readonly Rule[],
  everythingFeeds: ReadonlySet<string>,
  item: CalloutItem,
  verdict: Verdict,
): Ruling {
  const text = fold(`${item.title}\n${item.text}`.slice(0, MAX_TEXT));
  const words = new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);
  const applying = rules.find((one) => applies(one, item, verdict, text, words));
  if (applying) return { isShown: applying.action === 'show', rule: applying.id };
  return { isShown: verdict.isCallout || everythingFeeds.has(item.source), rule: null };
}

function applies(
  one: Rule,
  item: CalloutItem,
  verdict: Verdict,
  text: string,
  words: ReadonlySet<string>,
): boolean {
  const language = (item.language ?? '').slice(0, 2).toLowerCase();
  const answers = [
    ask(one.words, (word) => hasWords(text, words, word)),
    ask(one.places, (place) => hasWords(text, words, place)),
    ask(one.patterns, (source) => {
      const pattern = parsePattern(source);
      return pattern !== null && matches(pattern, text);
    }),
    ask(one.feeds, (feed) => feed === item.source),
    ask(one.kinds, (kind) => kind === verdict.kind),
    ask(one.languages, (tag) => tag.slice(0, 2).toLowerCase() === language),
  ].filter((answer) => answer !== null);
  return answers.length > 0 && answers.every(Boolean);
}

/** Whether any entry holds; null if the condition is not given. */
const ask = <T>(entries: readonly T[] | undefined, holds: (entry: T) => boolean): boolean | null =>
  entries === undefined || entries.length === 0 ? null : entries.some(holds);

/** One word as a whole; several as a phrase. */
function hasWords(text: string, words: ReadonlySet<string>, sought: string): boolean {
  const folded = fold(sought.trim());
  if (folded === '') return false;
  return /^[\p{L}\p{N}]+$/u.test(folded) ? words.has(folded) : text.includes(folded);
}

/** What the rules would do to stored items, before they are saved. */
export const dryRun = (
  rules: readonly Rule[],
  everythingFeeds: ReadonlySet<string>,
  judged: readonly { readonly item: CalloutItem; readonly verdict: Verdict }[],
): readonly ({ readonly id: string } & Ruling)[] =>
  judged.map(({ item, verdict }) => ({
    id: item.id,
    ...rule(rules, everythingFeeds, item, verdict),
  }));
