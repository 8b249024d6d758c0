import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** `browser` conditions: openpgp's Node build behaves differently (facts/pgp.md 5.5). */
const asBrowser = {
  resolve: { alias: { '@': root }, conditions: ['browser'] },
  ssr: { resolve: { conditions: ['browser', 'module', 'import'] } },
};
/** Drives browsers from Node: `ws` has nothing for browsers. */
const asNode = { resolve: { alias: { '@': root } } };

/** One project per kind of test. */
const project = (
  name: string,
  include: string[],
  more: object = {},
  resolution: object = asBrowser,
) => ({
  ...resolution,
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
  test: {
    name,
    include,
    setupFiles: ['test/support/browser-globals.ts'],
    server: { deps: { inline: ['openpgp'] } },
    ...more,
  },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', ['test/unit/**/*.test.{ts,tsx}']),
      project('attacks', ['test/attacks/**/*.test.{ts,tsx}']),
      project('contract', ['test/contract/**/*.test.ts'], { testTimeout: 120_000 }),
      project('architecture', ['test/architecture/**/*.test.ts']),
      project(
        'e2e',
        ['test/e2e/**/*.test.ts'],
        // Browsers run alone, after everything else: two cores are few.
        {
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
        asNode,
      ),
    ],
  },
});
