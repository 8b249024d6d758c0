// Files that are made at build time and never committed. Each generator is one script; this list is all of them.

/** Generators, in order; each exports `generate(root)` and does nothing when its output is up to date. */
const generators = ['../../lib/callouts/train/generate.mjs', '../../lib/links/rules/generate.mjs'];

export async function ensureGenerated(root) {
  for (const url of generators) {
    const { generate } = await import(url);
    await generate(root);
  }
}
