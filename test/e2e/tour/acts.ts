/** The acts of `npm start` without a screen, in order. */
import type { Driver } from '@/test/e2e/support/driver';
import type { DemoSite } from '@/test/site/demo-site';

export type Stage = {
  readonly driver: Driver;
  readonly site: DemoSite;
  readonly say: (words: string) => void;
};

export type Act = {
  readonly name: string;
  /** Throws where something is not as it should be. */
  readonly play: (stage: Stage) => Promise<void>;
};

const welcome: Act = {
  name: 'Welcome',
  async play({ driver, say }) {
    const page = await driver.waitForPage('welcome.html');
    await page.waitForText('Welcome to Mycel');
    say('The first window says «Welcome to Mycel».');
    await page.close();
  },
};

export const acts: readonly Act[] = [welcome];
