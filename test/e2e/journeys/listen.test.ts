/** Listen: from following a site to an alert in the popup, and what the site learns about its reader. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { riversidePosts } from '@/test/site/riverside-posts';

import { eventually, makeKey, PASSPHRASE, raiseStage, type Stage, strike } from './stage';

describe.each(['chromium', 'firefox'] as const)('listening in %s', (browser) => {
  let stage: Stage;
  const asked = () => stage.site.log.filter(({ path }) => path === '/feed.xml');
  const popupOver = async (address: string) => {
    const page = await stage.driver.openSite(address);
    const popup = await stage.driver.openPopup(page);
    return {
      popup,
      done: async () => {
        await popup.close();
        await page.close();
      },
    };
  };
  const home = () => popupOver(`${stage.site.origin('riverside')}/`);
  const callout = (slug: string, title: string) => ({
    slug,
    title,
    text: 'Please come to the hall on Friday at 18:00 and bring blankets. We urgently need volunteers.',
    language: 'en',
    published: new Date(),
    isCallout: true,
  });

  beforeAll(async () => {
    stage = await raiseStage(browser);
    await stage.driver.grantHosts(['*']);
  });
  afterAll(() => strike(stage));

  it('the popup offers the feed that the site at hand announces, and follows it', async () => {
    const { popup, done } = await home();
    await popup.waitForText('You do not follow any site yet');
    await popup.click('Follow Riverside Tenants');
    await popup.waitForText('You follow Riverside Tenants now.');
    await done();
  });

  it('calls for help are alerts, ordinary news are not', async () => {
    const { popup, done } = await home();
    await popup.waitForText('Needs doing');
    const titles = (await popup.evaluate(
      '[...document.querySelectorAll("article h3")].map((title) => title.textContent)',
    )) as string[];
    const calls = riversidePosts(new Date()).filter(({ isCallout }) => isCallout);
    expect(titles.toSorted()).toEqual(calls.map(({ title }) => title).toSorted());
    expect(await popup.text()).toContain('Riverside Tenants ·');
    await done();
  });

  it('polling sends no cookie, no referrer and no language of the reader', () => {
    expect(asked().length).toBeGreaterThan(0);
    for (const { headers } of asked()) {
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
      expect(headers).not.toHaveProperty('origin');
      expect(headers['accept-language']).toBe('*');
    }
  });

  async function lookNow() {
    const options = await stage.driver.openExtensionPage('options.html#feeds');
    await options.click('Look now');
    return options;
  }

  it('asks with validators, so that the site can say «nothing new»', async () => {
    const options = await lookNow();
    await eventually(
      'a conditional answer',
      async () => asked().at(-1)?.status,
      (status) => status === 304,
    );
    expect(asked().at(-1)?.headers).toHaveProperty('if-none-match');
    await options.close();
  });

  it('a new call shows in the popup and on the badge, once, also when the background is killed', async () => {
    stage.site.publish(callout('blankets', 'Blankets needed at the hall tonight'));
    const options = await lookNow();
    await stage.driver.killBackground();
    await options.close();
    const again = await lookNow();
    const badge = '(globalThis.browser ?? chrome).action.getBadgeText({})';
    await eventually(
      'the badge',
      () => again.evaluate(badge),
      (text) => text !== '',
    );
    await again.close();
    const { popup, done } = await home();
    await popup.waitForText('Blankets needed at the hall tonight');
    const titles = await popup.evaluate(
      '[...document.querySelectorAll("article h3")].map((title) => title.textContent)',
    );
    expect((titles as string[]).filter((title) => title.startsWith('Blankets'))).toHaveLength(1);
    await done();
  });

  it('the link of an alert is clean', async () => {
    const { popup, done } = await home();
    await popup.waitForText('Blankets needed');
    const links = await popup.evaluate(
      '[...document.querySelectorAll("article button[title]")].map((button) => button.title)',
    );
    expect((links as string[]).length).toBeGreaterThan(0);
    for (const link of links as string[]) expect(link).not.toContain('utm_');
    await done();
  });

  it('a dismissed alert stays away', async () => {
    const first = await home();
    await first.popup.waitForText('Blankets needed');
    await first.popup.click('#app article:first-of-type button:last-of-type');
    await first.popup.waitGone('Blankets needed');
    await first.done();
    const options = await lookNow();
    await options.close();
    const second = await home();
    await second.popup.waitForText('Needs doing');
    expect(await second.popup.text()).not.toContain('Blankets needed');
    await second.done();
  });

  it('what was followed before there was a passphrase is sealed by it, and listening goes on', async () => {
    const page = await stage.driver.waitForPage('welcome.html');
    await page.bringToFront();
    await makeKey(stage, 'Ana');
    const options = await stage.driver.openExtensionPage('options.html#feeds');
    await options.waitForText('Riverside Tenants');
    const databases = await options.evaluate(
      'indexedDB.databases().then((all) => all.map(({ name }) => name).sort())',
    );
    expect(databases).not.toContain('mycel-open');
    expect(databases).toContain('mycel-sealed');
    await options.close();
  });

  it('a locked vault pauses listening and says so; the passphrase brings it back', async () => {
    const options = await stage.driver.openExtensionPage('options.html#about');
    await options.evaluate(
      '(globalThis.browser ?? chrome).storage.session.clear().then(() => true)',
    );
    await options.close();
    const { popup, done } = await home();
    await popup.waitForText('Listening is paused: unlock.');
    expect(await popup.text()).not.toContain('Riverside Tenants ·');
    await popup.fill('Passphrase', PASSPHRASE);
    await popup.click('Unlock');
    await popup.waitForText('Needs doing');
    await done();
  });

  it('unfollowing forgets the site and its alerts', async () => {
    const options = await stage.driver.openExtensionPage('options.html#feeds');
    await options.click('Unfollow');
    await options.waitForText('You do not follow any site yet.');
    await options.close();
    const { popup, done } = await home();
    await popup.waitForText('You do not follow any site yet');
    await done();
  });

  it('a site is followed by pasting the address of its page, and nonsense is told what to do', async () => {
    const options = await stage.driver.openExtensionPage('options.html#feeds');
    await options.fill('Address of a site or a feed', 'not an address');
    await options.click('Follow');
    await options.waitForText('This is not a web address.');
    await options.fill('Address of a site or a feed', `${stage.site.origin('riverside')}/`);
    await options.click('Follow');
    await options.waitForText('You follow Riverside Tenants now.');
    await options.close();
  });
});
