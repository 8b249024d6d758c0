/** Every editor of test/site/editors in both browsers: the site's own model holds exactly what was sealed. Writes docs/FIELDS.md. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { repairArmor } from '@/lib/pgp/armor-repair';
import { EDITORS, REFUSING } from '@/test/site/editors/editors';
import { serveEditors, type EditorSite } from '@/test/site/editors/serve';

import { openFieldBench, type FieldBench } from './field-bench';
import { armored } from './message';
import { writeReport, type Finding } from './report';
import { comparable, tryEditor } from './trial';

const MESSAGE = armored(10);
const OLD = 'Dear all,\nsee you on Monday\nat the usual place';
const findings: Finding[] = [];

let site: EditorSite;
beforeAll(async () => {
  site = await serveEditors();
});
afterAll(async () => {
  await site.close();
  writeReport(findings);
});

describe.each(['chromium', 'firefox'] as const)('fields in %s', (browser) => {
  let bench: FieldBench;
  beforeAll(async () => {
    bench = await openFieldBench({ browser });
  });
  afterAll(() => bench?.close());

  const cases = EDITORS.flatMap((editor) => [
    { editor, title: editor.title, state: 'empty' as const, old: '' },
    { editor, title: editor.title, state: 'old text' as const, old: OLD },
  ]);

  it.each(cases)('$title with $state takes the message', async ({ editor, state, old }) => {
    const trial = await tryEditor(bench, site.url(editor.id), editor, { old, text: MESSAGE });
    const { result, before, after, undone, read } = trial;
    findings.push({ browser, editor, state, trial, message: MESSAGE });

    const undo = editor.noUndo?.includes(`${browser} ${state}`) !== true;
    expect(result).toEqual({ kind: 'inserted', undo });
    expect({ undone: undo ? undone : before }).toEqual({ undone: before });
    // Editors of blocks make new fields of the lines, so there is no field to read them all from.
    const seen = editor.isBlocks ? [repairArmor(after)] : [after, comparable(read ?? '')];
    expect(seen).toEqual(editor.isBlocks ? [repairArmor(MESSAGE)] : [MESSAGE, MESSAGE]);
  });

  it.each(['codemirror', 'monaco', 'prosemirror', 'textarea'])(
    'a message longer than what is seen goes into %s',
    async (id) => {
      const editor = EDITORS.find((each) => each.id === id);
      if (editor === undefined) throw new Error(`no editor ${id}`);
      const text = armored(400);
      const { result, after, read } = await tryEditor(bench, site.url(id), editor, {
        old: OLD,
        text,
      });
      expect(result.kind).toBe('inserted');
      expect(after).toBe(text);
      expect(comparable(read ?? '')).toBe(text);
    },
  );

  it.each(REFUSING)('$title is refused, and nothing is written', async ({ reason, ...editor }) => {
    const old = 'as it was';
    const trial = await tryEditor(bench, site.url(editor.id), editor, { old, text: MESSAGE });
    findings.push({ browser, editor, state: 'old text', trial, message: MESSAGE });
    expect(trial.result).toEqual({ kind: 'refused', reason });
    expect(trial.after).toBe(old);
  });
});
