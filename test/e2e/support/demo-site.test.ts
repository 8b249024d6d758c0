/** The demo site in real browsers: what journeys rely on is there, and the hostile page does notice things. */
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createDemoSite, type DemoSite } from '@/test/site/demo-site';

import type { Driver } from './driver';
import { launch } from './launch';
import { until } from './poll';

let site: DemoSite;
beforeAll(async () => {
  site = await createDemoSite({ now: new Date('2026-11-24T10:00:00Z') });
});
afterAll(() => site.close());

describe.each(['chromium', 'firefox'] as const)('the demo site in %s', (browser) => {
  let driver: Driver;
  beforeAll(async () => {
    const extension = path.resolve('test/e2e/support/probe');
    driver = await launch({ browser, extension, geckoId: 'probe@mycel.example' });
  });
  afterAll(() => driver?.close());

  it('keeps what is posted in the forum, with line ends as a forum has them', async () => {
    const page = await driver.openSite(`${site.origin('forum')}/`);
    await page.fill('New post', `one ${browser}\ntwo`);
    await page.click('Send');
    await page.waitForText(`one ${browser}\ntwo`);
    expect(await page.evaluate('document.querySelectorAll(".post br").length')).toBeGreaterThan(0);
    await page.fill('#frame >>> #reply', 'in the frame');
    expect(await page.text('#frame >>> #reply')).toBe('in the frame');
    await page.close();
  });

  it('logs what arrives behind a tracked link', async () => {
    const page = await driver.openSite(`${site.origin('news')}/`);
    await page.click('From a newsletter');
    await page.waitForText('You arrived at /article?id=7&utm_source=letter');
    expect(site.log.at(-1)).toMatchObject({ site: 'news', headers: { host: /^news\.example/ } });
    await page.close();
  });

  it('announces its feed, and answers «not modified» to who has it', async () => {
    const page = await driver.openSite(`${site.origin('riverside')}/`);
    const feed = await page.evaluate('document.querySelector("link[rel=alternate]").href');
    expect(feed).toBe(`${site.origin('riverside')}/feed.xml`);
    const statuses = await page.evaluate(`(async () => {
      const first = await fetch('/feed.xml', { cache: 'no-store' });
      const headers = { 'if-none-match': first.headers.get('etag') };
      const second = await fetch('/feed.xml', { cache: 'no-store', headers });
      return [first.status, second.status];
    })()`);
    expect(statuses).toEqual([200, 304]);
    await page.close();
  });

  it.each([
    ['Message', '#post'],
    ['Subject', '#line'],
    ['Rich message', '#rich'],
  ])('the hostile page learns what is typed into «%s»', async (label, selector) => {
    const page = await driver.openSite(`${site.origin('hostile')}/`);
    await page.fill(label, 'nobody shall know');
    const byLooking = `${selector === '#rich' ? 'text' : 'value'} of ${selector.slice(1)}`;
    const kinds = await until('what the recorder sees by looking', async () => {
      const learned = (await page.evaluate('window.learned')) as { kind: string; what: string }[];
      const telling = learned.filter(({ what }) => what.includes('nobody shall know'));
      const found = telling.map(({ kind }) => kind);
      return found.includes(byLooking) ? found : null;
    });
    expect(kinds).toContain('event input');
    await page.close();
  });
});
