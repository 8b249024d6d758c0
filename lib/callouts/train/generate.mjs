// Trains the callout model into lib/callouts/generated/model.ts when the corpus or the code that reads it has changed.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whatever can change the model: the corpus, the features, the training, and what they fold text with. */
const INPUTS = [
  'lib/callouts/corpus',
  'lib/callouts/lexicon',
  'lib/callouts/classify',
  'lib/callouts/dates',
  'lib/callouts/anchors',
  'lib/callouts/train',
  'lib/callouts/item.ts',
  'lib/core/text.ts',
];

export async function generate(root) {
  const out = path.join(root, 'lib/callouts/generated/model.ts');
  const stampFile = path.join(root, 'lib/callouts/generated/model.stamp');
  const stamp = stampOf(root);
  if (existsSync(out) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

  const { rolldown } = await import('rolldown');
  const bundle = path.join(root, `.cache/callouts/train-${process.pid}.mjs`);
  mkdirSync(path.dirname(bundle), { recursive: true });
  const build = await rolldown({
    input: path.join(root, 'lib/callouts/train/generate.ts'),
    platform: 'node',
    resolve: { alias: { '@': root } },
    // Its tsconfig is made by WXT and may not be there yet; bundling needs none.
    tsconfig: false,
    logLevel: 'silent',
  });
  await build.write({ file: bundle, format: 'esm', codeSplitting: false });
  await build.close();
  const { modelModule } = await import(pathToFileURL(bundle).href);

  const corpus = path.join(root, 'lib/callouts/corpus');
  const files = readdirSync(corpus)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .map((name) => readFileSync(path.join(corpus, name), 'utf8'));
  mkdirSync(path.dirname(out), { recursive: true });
  // Renamed into place, so that two commands started at once never read half a model.
  const part = `${out}.${process.pid}`;
  writeFileSync(part, modelModule(files));
  renameSync(part, out);
  writeFileSync(stampFile, stamp);
}

function stampOf(root) {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    const full = path.join(root, input);
    if (!existsSync(full)) continue;
    const names = /\.\w+$/.test(input)
      ? ['']
      : readdirSync(full, { recursive: true })
          .filter((name) => /\.(ts|jsonl)$/.test(name))
          .toSorted();
    for (const name of names) hash.update(name).update(readFileSync(path.join(full, name)));
  }
  return hash.digest('hex');
}
