/** The acts of `npm start` without a screen, in order: a newcomer's first quarter of an hour. */
import path from 'node:path';

import {
  addPerson,
  createFriend,
  delivered,
  eventually,
  makeKey,
  type Stage,
} from '@/test/e2e/journeys/stage';
import type { Page } from '@/test/e2e/support/driver';

export type Scene = Stage & {
  readonly say: (words: string) => void;
  /** Where pictures go. */
  readonly pictures: string;
};

export type Act = {
  readonly name: string;
  /** Throws where something is not as it should be. */
  readonly play: (scene: Scene) => Promise<void>;
};

const POPUP = { width: 400 } as const;
const WINDOW = { width: 560, height: 720 } as const;

const shoot = ({ pictures, say }: Scene, page: Page, name: string, look: object): Promise<void> => {
  const file = path.join(pictures, `${name}.png`);
  return page.screenshot(file, look).then(() => say(`picture: ${path.relative('.', file)}`));
};

const welcome: Act = {
  name: 'First run',
  async play(scene) {
    const page = await scene.driver.waitForPage('welcome.html');
    await page.waitForText('Welcome to Mycel');
    await shoot(scene, page, 'welcome', WINDOW);
    await makeKey(scene, 'Ana');
    scene.say(
      'Ana has made her key, with a name and a passphrase, and can give her public key away.',
    );
    const bo = await createFriend('Bo');
    await addPerson(scene, bo.armored, 'Bo');
    scene.say('She has added Bo by pasting his public key.');
  },
};

const seal: Act = {
  name: 'Seal',
  async play(scene) {
    const { driver, site, say } = scene;
    const page = await driver.openSite(`${site.origin('forum')}/`);
    await driver.contextMenu(page, '#post', 'Write a private message');
    const compose = await driver.waitForPage('compose.html');
    await compose.click('Bo');
    await compose.fill('Message', 'The van leaves at six from the old mill. Bring blankets.');
    await compose.waitForText('Only Bo and you can read this.');
    say('The writing window says: «Only Bo and you can read this.»');
    await shoot(scene, compose, 'compose', WINDOW);
    await compose.click('Seal and insert');
    const sealed = await eventually(
      'the field',
      () => page.text('#post'),
      (text) => text.includes('END PGP MESSAGE'),
    );
    say(
      `The field of the forum holds ${sealed.length} characters that begin «${sealed.split('\n')[0]}».`,
    );
    await delivered(scene);
    await shoot(scene, page, 'sealed-field', { width: 900, height: 700 });
    await page.click('Send');
    await page.waitForText('END PGP MESSAGE');
    await page.select('.post:last-of-type .text');
    await driver.contextMenu(page, '.post:last-of-type .text', 'Read private message');
    const read = await driver.waitForPage('read.html');
    await read.waitForText('Bring blankets.');
    say(
      'Read again from the page, our own window shows the text and «You sealed and signed this yourself.»',
    );
    await shoot(scene, read, 'read', WINDOW);
    await read.close();
    await page.close();
  },
};

const clean: Act = {
  name: 'Clean',
  async play(scene) {
    const { driver, site, say } = scene;
    const address = `${site.origin('news')}/flood?id=7&utm_source=mail&utm_campaign=may&fbclid=IwAR0abc`;
    const page = await driver.openSite(address);
    const popup = await driver.openPopup(page);
    await popup.waitForText('3 removed');
    say(`This page: ${address}`);
    say(`Its clean link: ${site.origin('news')}/flood?id=7 (3 removed, each with its reason)`);
    await shoot(scene, popup, 'clean', POPUP);
    await popup.close();
    await page.close();
    await driver.grantHosts(['*']);
    const cleaned = await driver.openSite(address);
    say(`With access to sites, the browser went to ${await cleaned.url()}`);
    say(
      `The server was asked for ${site.log.filter(({ site: host }) => host === 'news').at(-1)?.path}`,
    );
    await cleaned.close();
  },
};

const listen: Act = {
  name: 'Listen',
  async play(scene) {
    const { driver, site, say } = scene;
    const page = await driver.openSite(`${site.origin('riverside')}/`);
    const popup = await driver.openPopup(page);
    await popup.click('Follow Riverside Tenants');
    await popup.waitForText('You follow Riverside Tenants now.');
    await popup.close();
    const again = await driver.openPopup(page);
    await again.waitForText('Riverside Tenants ·');
    const titles = (await again.evaluate(
      '[...document.querySelectorAll("article h3")].map((title) => title.textContent)',
    )) as string[];
    for (const title of titles) say(`alert: ${title}`);
    await shoot(scene, again, 'listen', POPUP);
    await again.close();
    await page.close();
  },
};

export const acts: readonly Act[] = [welcome, seal, clean, listen];
