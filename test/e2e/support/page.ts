/** A page as a journey sees it, over the few things that each browser does in its own way. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Look, Page } from './driver';
import { callText, locate, replaceFocused, visibleText, type Spot } from './in-page';
import { until } from './poll';

export type Button = 'left' | 'right';

/** What a browser's driver gives for one page. */
export type Wire = {
  /** The value of an expression (or its promise) in the page, as JSON carries it. */
  evaluate(expression: string): Promise<unknown>;
  /** A real press and release of the mouse at a point of the viewport, in CSS pixels. */
  mouse(x: number, y: number, button: Button): Promise<void>;
  press(key: string): Promise<void>;
  /** PNG bytes. */
  capture(look: Look): Promise<Uint8Array>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
};

type By = Parameters<typeof locate>[0];

const isSelector = (target: string): boolean => /^[#.[]/.test(target) || target.includes(' >>> ');

/** Waits until the target is visible, enabled, uncovered and no longer moving, and says where it is. */
export async function spotOf(
  wire: Wire,
  by: By,
  target: string,
  selectInside = false,
): Promise<Spot> {
  let before: Spot | null = null;
  let hindered = 'it is not there';
  const ask = callText(locate, by, target, selectInside);
  return until(
    async () => `«${target}»: ${hindered}. The page says:\n${await textOf(wire).catch(String)}`,
    async () => {
      const now = (await wire.evaluate(ask)) as Spot | null;
      const isStill = now !== null && before !== null && now.x === before.x && now.y === before.y;
      before = now;
      hindered = now === null ? 'it is not there' : (now.hindered ?? 'it keeps moving');
      return isStill && now.hindered === null ? now : null;
    },
  );
}

const textOf = async (wire: Wire): Promise<string> =>
  String(await wire.evaluate(callText(visibleText, null)));

export function createPage(wire: Wire): Page {
  const clickOn = async (by: By, target: string) => {
    const { x, y } = await spotOf(wire, by, target);
    await wire.mouse(x, y, 'left');
  };
  return {
    url: async () => String(await wire.evaluate('location.href')),
    click: (target) => clickOn(isSelector(target) ? 'selector' : 'name', target),
    async fill(target, text) {
      await clickOn(isSelector(target) ? 'selector' : 'label', target);
      await wire.evaluate(callText(replaceFocused, text));
    },
    press: (key) => wire.press(key),
    async select(selector) {
      await spotOf(wire, 'selector', selector, true);
    },
    text: (selector) =>
      selector === undefined
        ? textOf(wire)
        : until(`an element at «${selector}»`, async () => {
            const text = (await wire.evaluate(callText(visibleText, selector))) as string | null;
            return text === null ? null : { text };
          }).then(({ text }) => text),
    async waitForText(text, timeoutMs) {
      let shown = '';
      await until(
        () => `the text «${text}». The page says:\n${shown}`,
        async () => {
          shown = await textOf(wire);
          return shown.includes(text);
        },
        timeoutMs,
      );
    },
    async waitGone(text) {
      await until(`«${text}» to go away`, async () => !(await textOf(wire)).includes(text));
    },
    evaluate: (expression) => wire.evaluate(expression),
    async screenshot(file, look = {}) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, await wire.capture(look));
    },
    bringToFront: () => wire.bringToFront(),
    close: () => wire.close(),
  };
}
