import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** One project per kind of test. `browser` conditions: openpgp's Node build behaves differently (facts/pgp.md 5.5). */
const project = (name: string, include: string[], more: object = {}) => ({
  resolve: { alias: { '@': root }, conditions: ['browser'] },
  ssr: { resolve: { conditions: ['browser', 'module', 'import'] } },
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
      project('e2e', ['test/e2e/**/*.test.ts'], {
        testTimeout: 120_000,
        hookTimeout: 120_000,
        fileParallelism: false,
      }),
    ],
  },
});
