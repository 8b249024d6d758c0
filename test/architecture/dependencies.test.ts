/** docs/DEPENDENCIES.md explains every runtime dependency, and no other. */
import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

type Package = {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

const { dependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Package;

const explained = readFileSync('docs/DEPENDENCIES.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|')[1]?.trim() ?? '')
  .filter((name) => name !== 'package' && !/^-+$/.test(name));

it('the table has one row for each runtime dependency', () => {
  expect(explained.toSorted()).toEqual(Object.keys(dependencies).toSorted());
});

it.each(Object.entries({ ...dependencies, ...devDependencies }))(
  '%s is pinned: %s',
  (_, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
  },
);
