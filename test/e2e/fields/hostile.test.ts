/** Pages that fight: the message never lands in a field that the user did not choose, and «inserted» is never a lie. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Replacement } from '@/lib/fields/protocol';
import { until } from '@/test/e2e/support/poll';
import { serveEditors, type EditorSite } from '@/test/site/editors/serve';

import { openFieldBench, type FieldBench } from './field-bench';
import { armored } from './message';

const MESSAGE = armored(6);

let site: EditorSite;
beforeAll(async () => {
  site = await serveEditors();
});
afterAll(() => site.close());

type Outcome = {
  readonly result: Replacement;
  /** By the id of the field. */
  readonly fields: Readonly<Record<string, string>>;
  readonly spied: readonly string[];
};

async function fight(bench: FieldBench, attack: string, field: string): Promise<Outcome> {
  const url = `${site.url('hostile')}?${new URLSearchParams({ attack, field }).toString()}`;
  const page = await bench.driver.openSite(url);
  try {
    await until('the page', () => page.evaluate('window.look !== undefined'));
    await page.click('#chosen');
    const frame = await bench.focusedFrame(site.url('hostile'));
    const token = 'chosen';
    await bench.ask(frame, { kind: 'describe', token, targetElementId: null });
    const next = JSON.stringify(await page.evaluate('window.strike()'));
    await until('the page after its attack', () =>
      page.evaluate(
        `new URL(location.href).searchParams.get('attack') === ${next} && document.readyState === 'complete'`,
      ),
    );
    const result = await bench.ask(frame, { kind: 'replace', token, text: MESSAGE });
    const fields = (await page.evaluate('window.look?.() ?? {}')) as Record<string, string>;
    const spied = (await page.evaluate('window.spied ?? []')) as string[];
    return { result, fields, spied };
  } finally {
    await page.close();
  }
}

const holdsMessage = (text: string | undefined): boolean => text?.includes('BEGIN PGP') === true;

/** What the extension may say after each attack; `inserted` is always checked against the field. */
const WRITES = ['inserted', 'failed'];
const ATTACKS: readonly [attack: string, allowed: readonly string[]][] = [
  ['none', ['inserted']],
  ['steals the focus when the field gets it', WRITES],
  ['steals the focus all the time', WRITES],
  ['moves the selection whenever it changes', WRITES],
  ['moves the selection on every key and paste', WRITES],
  ['moves the focus when text is about to come', WRITES],
  ['moves the focus before anyone else hears of it', WRITES],
  ['rewrites what is about to come', ['failed']],
  ['rewrites what came', ['failed']],
  ['takes the field away when text comes', ['failed', 'gone']],
  ['draws the field anew', ['gone']],
  ['puts another field in its place', ['gone']],
  ['moves the field into another document', ['gone']],
  ['writes its document anew', ['gone']],
  ['goes to a page with the same fields', ['gone']],
  ['makes the field read-only', ['refused']],
  ['patches all that it can reach', ['inserted']],
  ['makes constructors of nothing', ['inserted']],
];

describe.each(['chromium', 'firefox'] as const)('hostile pages in %s', (browser) => {
  let bench: FieldBench;
  beforeAll(async () => {
    bench = await openFieldBench({ browser });
  });
  afterAll(() => bench?.close());

  describe.each(['textarea', 'rich'])('over a field of kind %s', (field) => {
    it.each(ATTACKS)('a page that %s', async (attack, allowed) => {
      const { result, fields, spied } = await fight(bench, attack, field);
      expect(allowed).toContain(result.kind);
      const { chosen, ...others } = fields;
      expect(Object.values(others).filter(holdsMessage)).toEqual([]);
      expect(holdsMessage(chosen)).toBe(result.kind === 'inserted');
      expect(spied).toEqual([]);
    });
  });

  it('a field is only found by the token that it was remembered under', async () => {
    const page = await bench.driver.openSite(site.url('textarea'));
    await until('the page', () => page.evaluate('window.demo !== undefined'));
    await page.click('.field');
    const frame = await bench.focusedFrame(site.url('textarea'));
    await bench.ask(frame, { kind: 'describe', token: 'one', targetElementId: null });
    const result = await bench.ask(frame, { kind: 'replace', token: 'two', text: MESSAGE });
    expect(result).toEqual({ kind: 'gone' });
    expect(await page.evaluate('window.demo.model()')).toBe('');
    await page.close();
  });

  it('no page can see or call the script', async () => {
    const page = await bench.driver.openSite(site.url('textarea'));
    await until('the page', () => page.evaluate('window.demo !== undefined'));
    await page.evaluate(`(() => {
      window.heard = [];
      window.names = 0;
      for (const name of ['message', 'wxt:content-script-started']) {
        window.addEventListener(name, (event) => heard.push(String(event.data?.type ?? name)), true);
      }
      window.names = Object.getOwnPropertyNames(window).length;
      return true;
    })()`);
    await page.click('.field');
    const frame = await bench.focusedFrame(site.url('textarea'));
    await bench.ask(frame, { kind: 'describe', token: 'one', targetElementId: null });
    expect(await page.evaluate('typeof window.mycelField')).toBe('undefined');
    expect(await page.evaluate('Object.getOwnPropertyNames(window).length - window.names')).toBe(0);
    expect(await page.evaluate('window.heard')).toEqual([]);
    await page.close();
  });
});
