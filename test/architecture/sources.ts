/** The source files of the extension as the architecture tests see them: paths and text, never run. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export type Source = {
  /** From the root, with `/`: `lib/links/clean-link.ts`. */
  readonly path: string;
  readonly text: string;
};

/** Files below `folder` whose names end like one of `ends`, without anything that is generated at build time. */
export function sourcesIn(folder: string, ...ends: string[]): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .filter((name) => ends.some((end) => name.endsWith(end)) && !name.includes('/generated/'))
    .toSorted()
    .map((name) => ({ path: name, text: readFileSync(name, 'utf8') }));
}

/** What is shipped. */
export const shippedSources = (): Source[] =>
  ['lib', 'entrypoints'].flatMap((folder) => sourcesIn(folder, '.ts', '.tsx'));

/** The code alone: comments are blanked, strings stay. */
export const withoutComments = (text: string): string =>
  text.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (whole, string: string | undefined) => string ?? whole.replace(/[^\n]/g, ' '),
  );

export type Import = {
  readonly specifier: string;
  /** Vanishes at build time. */
  readonly isType: boolean;
};

/** Every import, re-export and dynamic import of a file. */
export function importsOf({ text }: Source): Import[] {
  const code = withoutComments(text);
  const statements =
    /(?:^|[\n;}])\s*(?:import|export)\s+(type\b)?[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|[\n;}])\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...code.matchAll(statements)].map(([, type, from, bare, dynamic]) => ({
    specifier: from ?? bare ?? dynamic ?? '',
    isType: type !== undefined,
  }));
}
