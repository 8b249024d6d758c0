/** What every journey begins with: a browser with the built extension, the demo site, and people with keys of their own. */
import { createIdentity } from '@/lib/pgp/generate';
import { toArmor } from '@/lib/pgp/armor';
import type { Driver, Page } from '@/test/e2e/support/driver';
import { launch } from '@/test/e2e/support/launch';
import { createDemoSite, type DemoSite } from '@/test/site/demo-site';

export type Stage = { readonly driver: Driver; readonly site: DemoSite };

export const PASSPHRASE = 'kettle harbour moss lantern';

export async function raiseStage(browser: 'chromium' | 'firefox'): Promise<Stage> {
  const site = await createDemoSite({ now: new Date() });
  const driver = await launch({ browser });
  const welcome = await driver.waitForPage('welcome.html');
  await welcome.waitForText('Welcome to Mycel');
  return { driver, site };
}

export async function strike({ driver, site }: Stage): Promise<void> {
  await driver.close();
  await site.close();
}

/** Goes through the first run as a newcomer does. Answers with the public key that the page gives out. */
export async function makeKey({ driver }: Stage, name: string): Promise<string> {
  const page = await driver.waitForPage('welcome.html');
  await page.fill('Your name', name);
  await page.fill('Passphrase', PASSPHRASE);
  await page.fill('Passphrase again', PASSPHRASE);
  await page.click('Make my key');
  await page.waitForText('You are ready', 30_000);
  const certificate = await page.text('pre');
  await page.close();
  return certificate;
}

/** Somebody else, with a key made elsewhere. */
export async function createFriend(name: string) {
  const made = await createIdentity({
    name,
    profile: 'compatible',
    now: new Date(Date.now() - 60_000),
  });
  if (!made.ok) throw new Error(made.error.kind);
  const { secretKey, certificate } = made.value;
  return { secretKey, certificate, armored: toArmor(certificate, 'public-key') };
}

/** Adds a public key by pasting it into the settings. */
export async function addPerson({ driver }: Stage, armored: string, name: string): Promise<void> {
  const page = await driver.openExtensionPage('options.html#people');
  await page.fill('Public key', armored);
  await page.click('Add somebody');
  await page.waitForText(`Added: ${name}`);
  await page.close();
}

/** Polls until `read` gives something that `isIt`. */
export async function eventually<T>(
  what: string,
  read: () => Promise<T>,
  isIt: (value: T) => boolean,
  timeoutMs = 20_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await read();
    if (isIt(value)) return value;
    if (Date.now() > end) throw new Error(`${what}: still ${JSON.stringify(value)?.slice(0, 300)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Waits until a window has closed itself. */
export const closes = (page: Page): Promise<unknown> =>
  eventually(
    'the window that should close',
    () => page.evaluate('true').catch(() => null),
    (alive) => alive === null,
  );

/** Waits until no sealed message is on its way any more: reading back takes a moment longer than writing. */
export async function delivered({ driver }: Stage): Promise<void> {
  const page = await driver.openExtensionPage('options.html#about');
  const underWay = `(globalThis.browser ?? chrome).storage.session.get(null)
    .then((all) => Object.keys(all).filter((key) => key.startsWith('delivery:')).length)`;
  await eventually(
    'the delivery',
    () => page.evaluate(underWay),
    (count) => count === 0,
  );
  await page.close();
}

/** The value of a field in a page. */
export const valueOf = (page: Page, selector: string): Promise<string> => page.text(selector);
