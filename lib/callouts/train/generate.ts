/** Run at build time, bundled by generate.mjs: corpus files in, the generated module's text out. */
import { packModel } from '@/lib/callouts/classify/model';

import { commonNames } from './common-names';
import { parseCorpus } from './examples';
import { trainModel } from './train-model';

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
