/** `node test/cli/run.mjs calloutscv`: measures the callout recogniser on what it was not trained on; docs/CALLOUTS.md quotes it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { parseCorpus, type LabelledItem } from '@/lib/callouts/train/examples';
import { crossJudge, foldsBySource, rate, ratePairs } from '@/lib/callouts/train/measure';
import type { Verdict } from '@/lib/callouts/recognise';
import { makeTrails } from '@/lib/callouts/trails/trail';
import { commonNames } from '@/lib/callouts/train/common-names';
import { parseBackground } from '@/lib/callouts/trails/rarity';

const folder = path.join(process.cwd(), 'lib/callouts/corpus');
const read = (start: string): LabelledItem[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(start) && name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => parseCorpus(readFileSync(path.join(folder, name), 'utf8')));

const shared = read('shared-');
const own = read('own-');
const all = [...shared, ...own];
const isOwn = new Set(own);
// Only from items that are no callouts: no trail's own words make themselves common.
const background = parseBackground(commonNames(all.filter(({ gold }) => !gold.callout)));

const bySource = crossJudge(all, foldsBySource(all, 5), background);
report('whole sources left out', all, bySource);
report('  of these the shared corpus alone', shared, bySource);
report('whole languages left out', all, crossJudge(all, languageOf, background));
report(
  'trained on the other author only',
  all,
  crossJudge(all, (item) => String(isOwn.has(item)), background),
);
kindsAndDates(all, bySource);
trails(all, bySource);

function languageOf({ language }: LabelledItem): string {
  return (language ?? '').slice(0, 2);
}

function report(
  name: string,
  items: readonly LabelledItem[],
  verdicts: ReadonlyMap<LabelledItem, Verdict>,
): void {
  const answers = (list: readonly LabelledItem[]): (readonly [boolean, boolean])[] =>
    list.map((item) => [verdicts.get(item)?.isCallout === true, item.gold.callout]);
  const { precision, recall, f1 } = rate(answers(items));
  console.log(
    `${name}: P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)} (${items.length} items)`,
  );
  const languages = [...new Set(items.map(languageOf))].toSorted();
  console.log(
    `    ${languages.map((one) => `${one} ${percent(rate(answers(items.filter((item) => languageOf(item) === one))).f1)}`).join('  ')}`,
  );
}

function kindsAndDates(
  items: readonly LabelledItem[],
  verdicts: ReadonlyMap<LabelledItem, Verdict>,
): void {
  const callouts = items.filter(({ gold }) => gold.callout);
  const share = (list: readonly LabelledItem[], fits: (item: LabelledItem) => boolean): string =>
    `${percent(list.filter(fits).length / list.length)} of ${list.length}`;
  const right = (item: LabelledItem, part: 'when' | 'until'): boolean =>
    (verdicts.get(item)?.[part] ?? null) === item.gold[part];
  console.log(
    `kind right: ${share(callouts, (item) => verdicts.get(item)?.kind === item.gold.kind)}`,
  );
  for (const part of ['when', 'until'] as const) {
    console.log(
      `${part} right where stated: ${share(
        callouts.filter(({ gold }) => gold[part] !== null),
        (item) => right(item, part),
      )}`,
    );
    console.log(
      `${part} rightly none: ${share(
        callouts.filter(({ gold }) => gold[part] === null),
        (item) => right(item, part),
      )}`,
    );
  }
  console.log(
    `when and until both right: ${share(callouts, (item) => right(item, 'when') && right(item, 'until'))}`,
  );
}

function trails(
  items: readonly LabelledItem[],
  verdicts: ReadonlyMap<LabelledItem, Verdict>,
): void {
  const judged = items.flatMap((item) => {
    const verdict = verdicts.get(item);
    return verdict ? [{ item, verdict }] : [];
  });
  const nowMs = Date.parse('2026-11-24T00:00:00Z');
  const pairs = (list: typeof judged, name: string): void => {
    const made = makeTrails(list, { nowMs, background });
    const trailOf = new Map(
      made.flatMap((trail, i) => trail.items.map((id) => [id, String(i)] as const)),
    );
    const { precision, recall, f1 } = ratePairs(
      list.map(({ item }) => item),
      ({ id }) => trailOf.get(id) ?? null,
    );
    console.log(`${name}: P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`);
    const altered = made.filter((trail) =>
      trail.items.some((id) =>
        list.some(({ item }) => item.id === id && item.gold.tags.includes('altered')),
      ),
    );
    const flagged = altered.filter(({ conflicts }) => conflicts.length > 0).length;
    const false_ = made.filter(
      (trail) => !altered.includes(trail) && trail.conflicts.length > 0,
    ).length;
    console.log(
      `    altered addresses flagged: ${flagged} of ${altered.length}; trails flagged without cause: ${false_}`,
    );
  };
  pairs(judged, 'pairs merged, as recognised');
  pairs(
    judged
      .filter(({ item }) => item.gold.callout)
      .map(({ item, verdict }) => ({ item, verdict: { ...verdict, isCallout: true } })),
    'pairs merged, if all callouts were recognised',
  );
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
