/** Writes docs/FIELDS.md: what the last full run of the matrix has seen. */
import { readFileSync, writeFileSync } from 'node:fs';

import { repairArmor } from '@/lib/pgp/armor-repair';
import { EDITORS, REFUSING, type EditorPage } from '@/test/site/editors/editors';

import { comparable, type Trial } from './trial';

export type Finding = {
  readonly browser: 'chromium' | 'firefox';
  readonly editor: EditorPage;
  readonly state: 'empty' | 'old text';
  readonly trial: Trial;
  readonly message: string;
};

const HEAD = `# Fields that take a sealed message

Written by test/e2e/fields/matrix.test.ts, which puts an armored message into each of these editors in a real Chromium and a
real Firefox with the built extension, once into an empty field and once over an old text of three lines. No code in the
extension knows any of these editors by name: one order of ways, each judged by reading back.

- **exact**: what the site itself would send is the message to the letter, with all its newlines, and the old text is gone.
- **opens**: each line became a block of its own and blank lines went; Mycel opens it all the same.
- **undo**: one Ctrl+Z brings back what was there before. Where it does not, Mycel knows it.
- **read**: Mycel reads the message back from the field as it is.

| editor | Chromium, empty | Chromium, over old text | Firefox, empty | Firefox, over old text |
| --- | --- | --- | --- | --- |
`;

/** Does nothing if the run was not a whole one. */
export function writeReport(findings: readonly Finding[]): void {
  if (findings.length < EDITORS.length * 4 + REFUSING.length * 2) return;
  const cell = (id: string, browser: Finding['browser'], state: Finding['state']): string => {
    const found = findings.find(
      (each) => each.editor.id === id && each.browser === browser && each.state === state,
    );
    return found === undefined ? '' : inWords(found);
  };
  const rows = [...EDITORS, ...REFUSING].map((editor) =>
    [
      '',
      nameOf(editor),
      cell(editor.id, 'chromium', 'empty'),
      cell(editor.id, 'chromium', 'old text'),
      cell(editor.id, 'firefox', 'empty'),
      cell(editor.id, 'firefox', 'old text'),
      '',
    ]
      .join(' | ')
      .trim(),
  );
  writeFileSync('docs/FIELDS.md', `${HEAD}${rows.join('\n')}\n`);
}

function nameOf({ title, from }: EditorPage): string {
  if (from === undefined) return title;
  const text = readFileSync(`node_modules/${from}/package.json`, 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return `${title} (${from} ${version})`;
}

function inWords({ trial, message }: Finding): string {
  const { result, before, after, undone, read } = trial;
  if (result.kind === 'refused') return `refused: ${result.reason}`;
  if (result.kind !== 'inserted') return `**${result.kind}**`;
  const opens = (text: string | null) =>
    String(repairArmor(text ?? '')) === String(repairArmor(message));
  const words = [after === message ? 'exact' : opens(after) ? 'opens' : '**damaged**'];
  if (undone === before) words.push('undo');
  if (comparable(read ?? '') === message) words.push('read');
  return words.join(', ');
}
