/** What `npm start` does once everything is built: show the extension to a person, or look at it for them. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';

import type { Driver } from '@/test/e2e/support/driver';
import { launch } from '@/test/e2e/support/launch';
import { createDemoSite, type DemoSite } from '@/test/site/demo-site';
import type { BrowserKind } from '@/test/support/machine.mjs';

import { acts } from './acts';

export type StartOptions = { readonly browser: BrowserKind; readonly hasScreen: boolean };

export async function start({ browser, hasScreen }: StartOptions): Promise<void> {
  const site = await createDemoSite({ now: new Date() });
  const driver = await launch({ browser, visible: hasScreen });
  try {
    if (hasScreen) await showToPerson(driver, site);
    else await perform(driver, site);
  } finally {
    await driver.close();
    await site.close();
  }
}

/** Until the person closes the browser or presses Ctrl+C. */
async function showToPerson(driver: Driver, site: DemoSite): Promise<void> {
  await driver.openSite(`${site.origin('riverside')}/`);
  console.log(`Mycel runs in ${driver.browser}. Places to try it:`);
  for (const name of ['riverside', 'forum', 'news'] as const) {
    console.log(`  ${site.origin(name)}/`);
  }
  console.log('Close the browser or press Ctrl+C to end.');
  const interrupted = new Promise<void>((done) => process.once('SIGINT', () => done()));
  await Promise.race([driver.closed, interrupted]);
}

/** Plays every act and says what was seen. An act that fails does not stop the others. */
async function perform(driver: Driver, site: DemoSite): Promise<void> {
  const pictures = path.resolve('test/out/start', driver.browser);
  mkdirSync(pictures, { recursive: true });
  console.log(`No screen here, so Mycel performs in ${driver.browser}:`);
  for (const { name, play } of acts) {
    console.log(`\n${name}`);
    try {
      await play({ driver, site, pictures, say: (words) => console.log(`  ${words}`) });
    } catch (error) {
      process.exitCode = 1;
      console.log(`  failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
