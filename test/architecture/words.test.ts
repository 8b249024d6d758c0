/** Every word that is shown is defined, and every word that is defined is shown. */
import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { shippedSources, withoutComments } from './sources';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const read = (locale: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Messages;

const english = read('en');
const code = [
  ...shippedSources().map(({ text }) => withoutComments(text)),
  readFileSync('wxt.config.ts', 'utf8'),
].join('\n');

const literals = new Set(
  [...code.matchAll(/['"]([A-Za-z]\w*)['"]|__MSG_(\w+)__/g)].map(([, text, name]) => text ?? name),
);
/** Beginnings of names that are put together: `kind_${kind}`. */
const beginnings = [...code.matchAll(/`([A-Za-z]\w*_)\$\{/g)].map(
  ([, beginning]) => beginning ?? '',
);

const asked = [...code.matchAll(/(?<![\w.])(?:t|say)\(\s*['"](\w+)['"]/g)].map(
  ([, name]) => name ?? '',
);

describe('words', () => {
  it('are found in the code at all', () => {
    expect(asked.length).toBeGreaterThan(50);
  });

  it.each([...new Set(asked)])('«%s» is defined', (name) => {
    expect(Object.keys(english)).toContain(name);
  });

  it.each(Object.keys(english))('«%s» is used', (name) => {
    const isUsed = literals.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
    expect(isUsed).toBe(true);
  });
});

const placeholders = (messages: Messages, name: string): string[] =>
  (messages[name]?.message.match(/\$\d/g) ?? []).toSorted();

describe.each(readdirSync('public/_locales'))('the locale %s', (locale) => {
  const messages = read(locale);
  it('has exactly the names that English has, with the same placeholders', () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
    const different = Object.keys(english).filter(
      (name) => placeholders(messages, name).join() !== placeholders(english, name).join(),
    );
    expect(different).toEqual([]);
  });
});
