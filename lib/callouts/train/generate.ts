/** Run at build time, bundled by generate.mjs: corpus files in, the generated module's text out. */
import { findAnchors } from '@/lib/callouts/anchors/find-anchors';
import { packModel } from '@/lib/callouts/classify/model';

import { parseCorpus, type LabelledItem } from './examples';
import { trainModel } from './train-model';

/** Words in fewer items than this are rare enough to be left out. */
const COMMON_FROM = 4;

/** The text of lib/callouts/generated/model.ts. `files` are the corpus files' contents, in the order of their names. */
export function modelModule(files: readonly string[]): string {
  const items = files.flatMap(parseCorpus);
  return [
    '// Generated from lib/callouts/corpus by lib/callouts/train/generate.mjs. Do not edit, do not commit.',
    `export const MODEL: string =\n  '${packModel(trainModel(items))}';`,
    `export const COMMON_NAMES: string =\n  '${commonNames(items)}';`,
    '',
  ].join('\n');
}

/** Number of items, then `key:count` of each name key that many items have. */
function commonNames(items: readonly LabelledItem[]): string {
  const counts = new Map<string, number>();
  for (const item of items) {
    const keys = findAnchors(item).anchors.filter(({ type }) => type === 'name');
    for (const key of new Set(keys.map(({ key: name }) => name.replace('^', '')))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const common = [...counts]
    .filter(([, count]) => count >= COMMON_FROM)
    .map(([key, count]) => `${key}:${count}`);
  return [String(items.length), ...common.toSorted()].join(' ').replaceAll("'", '');
}
