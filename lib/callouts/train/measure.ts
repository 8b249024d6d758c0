/** Honest numbers: the model judges only sources, or languages, that it was not trained on. */
import type { Model } from '@/lib/callouts/classify/model';
import { judgeAll } from '@/lib/callouts/trails/judge';
import type { Background } from '@/lib/callouts/trails/rarity';
import type { Verdict } from '@/lib/callouts/recognise';

import type { LabelledItem } from './examples';
import { trainModel } from './train-model';

export type Rate = { readonly precision: number; readonly recall: number; readonly f1: number };

/** Verdict of each item by a model that never saw its group. */
export function crossJudge(
  items: readonly LabelledItem[],
  groupOf: (item: LabelledItem) => string,
  background: Background,
): Map<LabelledItem, Verdict> {
  const verdicts = new Map<LabelledItem, Verdict>();
  for (const group of new Set(items.map(groupOf))) {
    const model: Model = trainModel(items.filter((item) => groupOf(item) !== group));
    const held = items.filter((item) => groupOf(item) === group);
    judgeAll(held, model, background).forEach(({ verdict }, i) => {
      const item = held[i];
      if (item) verdicts.set(item, verdict);
    });
  }
  return verdicts;
}

/** Precision, recall and F1 of a yes-no question. */
export function rate(answers: readonly (readonly [said: boolean, is: boolean])[]): Rate {
  const count = (said: boolean, is: boolean): number =>
    answers.filter((answer) => answer[0] === said && answer[1] === is).length;
  const hit = count(true, true);
  const precision = hit / Math.max(1, hit + count(true, false));
  const recall = hit / Math.max(1, hit + count(false, true));
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

/**
 * Folds that never part what belongs together: items of one source, of one trail, and the follow-ups of a trail (tags
 * `of:` and `re:`) lie in the same fold. Returns the fold of each item, `0` to `folds - 1`.
 */
export function foldsBySource(
  items: readonly LabelledItem[],
  folds: number,
): (item: LabelledItem) => string {
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    let at = name;
    for (let next = parent.get(at); next !== undefined && next !== at; next = parent.get(at))
      at = next;
    return at;
  };
  for (const { source, gold } of items) {
    const follows = gold.tags.filter((tag) => /^(?:of|re):/.test(tag)).map((tag) => tag.slice(3));
    for (const trail of [gold.trail, ...follows]) {
      if (trail === null) continue;
      const [a, b] = [root(`source ${source}`), root(`trail ${trail}`)];
      if (a !== b) parent.set(a, b);
    }
  }
  const numbers = new Map<string, number>();
  return ({ source }) => {
    const name = root(`source ${source}`);
    if (!numbers.has(name)) numbers.set(name, numbers.size % folds);
    return String(numbers.get(name));
  };
}

/** Pairs of items in one trail, as said and as labelled, over the items given. */
export function ratePairs(
  items: readonly LabelledItem[],
  trailOf: (item: LabelledItem) => string | null,
): Rate {
  const answers: (readonly [boolean, boolean])[] = [];
  items.forEach((a, i) => {
    for (const b of items.slice(i + 1)) {
      const said = trailOf(a) !== null && trailOf(a) === trailOf(b);
      const is = a.gold.trail !== null && a.gold.trail === b.gold.trail;
      if (said || is) answers.push([said, is]);
    }
  });
  return rate(answers);
}
