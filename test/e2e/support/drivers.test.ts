/** The drivers themselves, proved on a probe extension: what a journey relies on is true in both browsers. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Driver } from './driver';
import { launch } from './launch';
import { until } from './poll';

const html = `<!doctype html><title>Fields</title><p id="text">Some <b>words</b> to mark.</p>
<textarea id="area"></textarea> <a id="link" href="http://news.example/a?utm_source=x">A link</a>
<iframe id="inner" src="/inner"></iframe>`;
const inner = '<!doctype html><title>Inner</title><textarea id="deep"></textarea>';

let server: Server;
const folder = mkdtempSync(path.join(tmpdir(), 'mycel-shots-'));
const address = (host: string) => `http://${host}:${(server.address() as AddressInfo).port}/`;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.url === '/inner' ? inner : html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
});

const pngSize = (file: string) => {
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};

describe.each(['chromium', 'firefox'] as const)('the driver of %s', (browser) => {
  let driver: Driver;
  beforeAll(async () => {
    const extension = path.resolve('test/e2e/support/probe');
    driver = await launch({ browser, extension, geckoId: 'probe@mycel.example' });
  });
  afterAll(() => driver?.close());

  const chosen = async (part: string) => {
    const opened = await driver.waitForPage(part);
    const entry = await until('the handler', () =>
      opened.evaluate(
        '(globalThis.browser ?? chrome).storage.local.get("clicked").then((all) => all.clicked ?? null)',
      ),
    );
    await opened.evaluate('(globalThis.browser ?? chrome).storage.local.clear().then(() => true)');
    await opened.close();
    return entry;
  };

  it('fills fields by label, waits until a button is enabled, and clicks by name', async () => {
    const page = await driver.openExtensionPage('popup.html');
    await page.fill('Your word', 'solidarity');
    await page.click('Take it');
    await page.waitForText('Taken: solidarity');
    await page.fill('Your word', '');
    expect(await page.text('#word')).toBe('');
    await page.close();
  });

  it('reads what a page copied', async () => {
    const page = await driver.openExtensionPage('popup.html');
    await page.fill('Your word', 'line one');
    await page.click('Copy it');
    await page.waitForText('Copied');
    expect(await driver.clipboardText()).toBe('line one');
    await page.close();
  });

  it.each([
    ['a text field', '#area', 'Write a private message', { menuItemId: 'write', focused: 'area' }],
    [
      'a field in a frame',
      '#inner >>> #deep',
      'Write a private message',
      { menuItemId: 'write', focused: 'deep' },
    ],
    [
      'a link',
      '#link',
      'Copy clean link',
      { menuItemId: 'copy-clean-link', linkUrl: 'http://news.example/a?utm_source=x' },
    ],
  ])('chooses from the context menu of %s', async (_, selector, label, expected) => {
    const page = await driver.openSite(address('forum.example'));
    await driver.contextMenu(page, selector, label);
    expect(await chosen('popup.html#window')).toMatchObject(expected);
    await page.close();
  });

  it('keeps what is marked when the menu opens over it', async () => {
    const page = await driver.openSite(address('forum.example'));
    await page.select('#text');
    await driver.contextMenu(page, '#text', 'Read private message');
    expect(await chosen('popup.html#window')).toMatchObject({
      menuItemId: 'read',
      selected: expect.stringContaining('Some words to mark.'),
    });
    await page.close();
  });

  it('ends the background, which comes back with the next event as another', async () => {
    const page = await driver.openExtensionPage('popup.html');
    const born = () => page.evaluate('(globalThis.browser ?? chrome).runtime.sendMessage("born?")');
    const first = await born();
    expect(await born()).toBe(first);
    await driver.killBackground();
    expect(await born()).not.toBe(first);
    await driver.killBackground();
    const site = await driver.openSite(address('forum.example'));
    await driver.contextMenu(site, '#area', 'Write a private message');
    expect(await chosen('popup.html#window')).toMatchObject({ menuItemId: 'write' });
  });

  it('grants hosts, so that a click that asks for them gets them', async () => {
    await driver.grantHosts(['http://news.example:8080']);
    const page = await driver.openExtensionPage('popup.html');
    await page.click('Ask for access');
    await page.waitForText('Access: true');
    expect(await page.text('#out')).toBe('Access: true');
  });

  it('opens the popup over a page, also while a window of the extension is open', async () => {
    const forum = await driver.openSite(address('forum.example'));
    await driver.contextMenu(forum, '#area', 'Write a private message');
    await driver.waitForPage('popup.html#window');
    const url = address('riverside.example');
    const popup = await driver.openPopup(await driver.openSite(url));
    for (const word of ['first', 'second']) {
      await popup.fill('Your word', word);
      await popup.click('Take it');
      await popup.waitForText(`Taken: ${word}`);
      await popup.click('Over what?');
      await popup.waitForText('Over http');
      expect(await popup.text('#out')).toBe(`Over ${url}`);
    }
    const file = path.join(folder, `${browser}-popup.png`);
    await popup.screenshot(file, { width: 380, height: 300 });
    expect(pngSize(file)).toEqual({ width: 380, height: 300 });
    await chosen('popup.html#window');
  });

  it('takes pictures at a size, in the dark and in large text', async () => {
    const page = await driver.openExtensionPage('popup.html');
    const plain = path.join(folder, `${browser}-plain.png`);
    await page.screenshot(plain, { width: 380, height: 560 });
    expect(pngSize(plain)).toEqual({ width: 380, height: 560 });
    const looks = { dark: { dark: true }, large: { textScale: 2 } };
    for (const [name, look] of Object.entries(looks)) {
      const file = path.join(folder, `${browser}-${name}.png`);
      await page.screenshot(file, { width: 380, height: 560, ...look });
      expect(readFileSync(file)).not.toEqual(readFileSync(plain));
    }
  });

  it('says what it waited for, and what the page said instead', async () => {
    const page = await driver.openExtensionPage('popup.html');
    await expect(page.waitForText('never written', 200)).rejects.toThrow(
      /never written[\s\S]*Probe page/,
    );
  });
});
