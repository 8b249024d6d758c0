/** Clean: copied links, this page's link, and links on their way out. The server's log is the judge. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { eventually, raiseStage, type Stage, strike } from './stage';

describe.each(['chromium', 'firefox'] as const)('cleaning in %s', (browser) => {
  let stage: Stage;
  const dirty = (path: string) =>
    `${stage.site.origin('news')}${path}?id=7&utm_source=mail&fbclid=abc`;
  const arrived = (path: string) =>
    stage.site.log.filter((request) => request.path.startsWith(path)).map(({ path: all }) => all);

  beforeAll(async () => {
    stage = await raiseStage(browser);
  });
  afterAll(() => strike(stage));

  it('«Copy clean link» copies the link without what traces', async () => {
    const page = await stage.driver.openSite(`${stage.site.origin('news')}/`);
    await page.evaluate(`(() => {
      const link = document.createElement('a');
      link.id = 'dirty'; link.textContent = 'A dirty link'; link.href = ${JSON.stringify(dirty('/story'))};
      document.body.prepend(link);
      return true;
    })()`);
    await stage.driver.contextMenu(page, '#dirty', 'Copy clean link');
    await eventually(
      'the clipboard',
      () => stage.driver.clipboardText(),
      (text) => text === `${stage.site.origin('news')}/story?id=7`,
    );
    await page.close();
  });

  it('the popup shows this page’s clean link, what was removed and why', async () => {
    const page = await stage.driver.openSite(dirty('/popup'));
    const popup = await stage.driver.openPopup(page);
    await popup.waitForText('2 removed');
    const shown = await popup.text();
    expect(shown).toContain(`${stage.site.origin('news')}/popup?id=7`);
    expect(shown).toContain('utm_source');
    expect(shown).toContain('fbclid');
    await popup.close();
    await page.close();
  });

  it('says that links are not cleaned while browsing as long as there is no access', async () => {
    const page = await stage.driver.openSite(dirty('/before'));
    expect(arrived('/before')).toEqual(['/before?id=7&utm_source=mail&fbclid=abc']);
    const popup = await stage.driver.openPopup(page);
    await popup.waitForText('Links are not cleaned while you browse');
    await popup.close();
    await page.close();
  });

  describe('once access is granted', () => {
    const applied = async () => {
      const options = await stage.driver.openExtensionPage('options.html#links');
      await options.waitForText('Clean links while I browse');
      await options.close();
    };
    const flip = async (words: string) => {
      const page = await stage.driver.openSite(`${stage.site.origin('news')}/switch`);
      const popup = await stage.driver.openPopup(page);
      await popup.click('Clean links on news.example');
      await popup.waitForText(words);
      await popup.close();
      await page.close();
    };
    beforeAll(async () => {
      await stage.driver.grantHosts(['*']);
      await applied();
    });

    it('links are cleaned before the request leaves', async () => {
      const page = await stage.driver.openSite(dirty('/after'));
      expect(await page.url()).toBe(`${stage.site.origin('news')}/after?id=7`);
      expect(arrived('/after')).toEqual(['/after?id=7']);
      await page.close();
    });

    it('also after the background was killed', async () => {
      await stage.driver.killBackground();
      const page = await stage.driver.openSite(dirty('/killed'));
      expect(arrived('/killed')).toEqual(['/killed?id=7']);
      await page.close();
    });

    it('but not on a site where the user switched it off, and again when switched on', async () => {
      await flip('Links on this site are left as they are.');
      const off = await stage.driver.openSite(dirty('/off'));
      expect(arrived('/off')).toEqual(['/off?id=7&utm_source=mail&fbclid=abc']);
      await off.close();
      await flip('Links are cleaned while you browse.');
      const on = await stage.driver.openSite(dirty('/on'));
      expect(arrived('/on')).toEqual(['/on?id=7']);
      await on.close();
    });
  });
});
