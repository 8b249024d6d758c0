// Compiles the link rules into lib/links/generated/ when the filter, our pack or the compiler has changed.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const PACKAGE = 'node_modules/@adguard/dnr-rulesets';
/** Where the ruleset lies, in version 3 and from 4.1 on. */
const RULESETS = [
  'dist/filters/declarative/ruleset_17/ruleset_17.json',
  'dist/filters/chromium-mv3/declarative/ruleset_17/ruleset_17.json',
];
const FILES = ['table', 'dnr', 'meta'];

export async function generate(root) {
  const out = path.join(root, 'lib/links/generated');
  const ruleset = RULESETS.map((file) => path.join(root, PACKAGE, file)).find(existsSync);
  if (ruleset === undefined) throw new Error('ruleset 17 is not in @adguard/dnr-rulesets');
  const hash = hashOf(root);
  if (isUpToDate(out, hash)) return;

  const { generateRules, filterTextOf } = await bundle(root);
  const text = filterTextOf(JSON.parse(readFileSync(ruleset, 'utf8')));
  const generated = generateRules(text, hash);
  mkdirSync(out, { recursive: true });
  for (const name of FILES) {
    // Renamed into place, so that two commands started at once never read half a file.
    const part = path.join(out, `${name}.${process.pid}`);
    writeFileSync(part, `${generated[name]}\n`);
    renameSync(part, path.join(out, `${name}.json`));
  }
}

function isUpToDate(out, hash) {
  const meta = path.join(out, 'meta.json');
  return (
    FILES.every((name) => existsSync(path.join(out, `${name}.json`))) &&
    JSON.parse(readFileSync(meta, 'utf8')).hash === hash
  );
}

/** Over the package's version and every source file of the domain. */
function hashOf(root) {
  const hash = createHash('sha256');
  hash.update(JSON.parse(readFileSync(path.join(root, PACKAGE, 'package.json'), 'utf8')).version);
  const folder = path.join(root, 'lib/links');
  const names = readdirSync(folder, { recursive: true })
    .filter((name) => /\.(ts|mjs)$/.test(name))
    .toSorted();
  for (const name of names) hash.update(name).update(readFileSync(path.join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}

/** Node runs no TypeScript: one bundling step, as for the doors. */
async function bundle(root) {
  const { rolldown } = await import('rolldown');
  const file = path.join(root, `.cache/links/generate-${process.pid}.mjs`);
  const build = await rolldown({
    input: path.join(root, 'lib/links/rules/compile.ts'),
    platform: 'node',
    resolve: { alias: { '@': root } },
    // Its tsconfig is made by WXT and may not be there yet; bundling needs none.
    tsconfig: false,
    logLevel: 'silent',
  });
  await build.write({ file, format: 'esm', codeSplitting: false });
  await build.close();
  const module = await import(pathToFileURL(file).href);
  rmSync(file);
  return module;
}
