/** The lockfile installs on every system, whatever the registry at hand lacked when it was written. */
import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { missingFrom } from '@/test/support/complete-lockfile.mjs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, object>;
};

it('names the native parts for every platform (else: node test/support/complete-lockfile.mjs)', () => {
  expect(missingFrom(packages).map(({ name }) => name)).toEqual([]);
});

it('would miss one that is not there', () => {
  const optionalDependencies = { 'tool-linux-x64': '1.0.0', 'tool-darwin-x64': '1.0.0' };
  const found = missingFrom({
    'node_modules/tool': { optionalDependencies },
    'node_modules/tool-linux-x64': {},
  });
  expect(found.map(({ name }) => name)).toEqual(['tool-darwin-x64']);
});
