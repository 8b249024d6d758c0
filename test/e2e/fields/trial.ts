/** One trial: an editor is opened, holds an old text, is clicked, gets a message, is read again, and undone. */
import type { FieldDescription, Replacement } from '@/lib/fields/protocol';
import type { EditorPage } from '@/test/site/editors/editors';
import { until } from '@/test/e2e/support/poll';

import type { FieldBench } from './field-bench';

export type Trial = {
  readonly described: FieldDescription;
  readonly result: Replacement;
  /** What the site would send: before, after, and after one Ctrl+Z. */
  readonly before: string;
  readonly after: string;
  readonly undone: string;
  /** What the extension reads from the field afterwards. */
  readonly read: string | null;
};

// What an editor does after an event of ours, it does at once or after a debounce.
const SETTLES_MS = 3000;

/** Line ends, no-break spaces, blanks at line ends and newlines at the end are no difference. */
export const comparable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/^\n+|\n+$/g, '');

export async function tryEditor(
  bench: FieldBench,
  url: string,
  { field }: EditorPage,
  { old, text }: { old: string; text: string },
): Promise<Trial> {
  const page = await bench.driver.openSite(url);
  try {
    await until('the editor', () => page.evaluate('window.demo !== undefined'));
    const model = async () => comparable(String(await page.evaluate('window.demo.model()')));
    const settled = async (isRight: (now: string) => boolean): Promise<string> => {
      let now = '';
      const check = async () => isRight((now = await model()));
      return until('the model', check, SETTLES_MS).then(
        () => now,
        () => now,
      );
    };
    await page.evaluate(`window.demo.write(${JSON.stringify(old)})`);
    const before = await settled((now) => now.includes(old.split('\n')[0] ?? ''));
    await page.click(field);
    const frame = await bench.focusedFrame(url);
    const token = 'chosen';
    const described = await bench.ask(frame, { kind: 'describe', token, targetElementId: null });
    const result = await bench.ask(frame, { kind: 'replace', token, text });
    if (result.kind !== 'inserted') {
      const after = await model();
      return { described, result, before, after, undone: after, read: null };
    }
    const after = await settled((now) => now === comparable(text));
    const read = await bench.ask(frame, { kind: 'read-field', token });
    await page.press('Control+z');
    const undone = await settled((now) => now === before || !result.undo);
    return { described, result, before, after, undone, read };
  } finally {
    await page.close();
  }
}
