/** Seal: from the user's hand to the field, and from a friend's message to the user's eye. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openMessage } from '@/lib/pgp/open';
import { readCertificates } from '@/lib/pgp/certificate';
import { sealMessage } from '@/lib/pgp/seal';

import {
  addPerson,
  closes,
  delivered,
  createFriend,
  eventually,
  makeKey,
  raiseStage,
  type Stage,
  strike,
  valueOf,
} from './stage';

const SECRET = 'The van leaves at six from the old mill.\nBring blankets.';

describe.each(['chromium', 'firefox'] as const)('sealing in %s', (browser) => {
  let stage: Stage;
  let mine: string;
  const friends: Record<string, Awaited<ReturnType<typeof createFriend>>> = {};
  const open = (armored: string, name = 'Bo') =>
    openMessage({
      message: armored,
      secretKeys: [friends[name]!.secretKey],
      certificates: [],
      now: new Date(),
    });

  beforeAll(async () => {
    stage = await raiseStage(browser);
    mine = await makeKey(stage, 'Ana');
    for (const name of ['Bo', 'Cem']) {
      friends[name] = await createFriend(name);
      await addPerson(stage, friends[name].armored, name);
    }
  });
  afterAll(() => strike(stage));

  const isSealed = (text: string) => text.includes('-----END PGP MESSAGE-----');

  async function writeInto(address: string, selector: string) {
    const page = await stage.driver.openSite(address);
    await stage.driver.contextMenu(page, selector, 'Write a private message');
    const compose = await stage.driver.waitForPage('compose.html');
    await compose.click('Bo');
    await compose.fill('Message', SECRET);
    await compose.waitForText('Only Bo and you can read this.');
    return { page, compose };
  }

  it.each([
    ['a textarea', 'forum', '#post'],
    ['a rich text field', 'forum', '#rich'],
    ['a field in a frame of the same site', 'forum', '#frame >>> #reply'],
  ] as const)('%s holds the sealed message, and Bo opens it', async (_, host, selector) => {
    const { page, compose } = await writeInto(`${stage.site.origin(host)}/`, selector);
    await compose.click('Seal and insert');
    const armored = await eventually('the field', () => valueOf(page, selector), isSealed);
    const opened = await open(armored);
    expect(opened.ok && opened.value.text).toBe(SECRET);
    await delivered(stage);
    await page.close();
  });

  it('a field that cannot hold it leaves the message with the user, who is told why', async () => {
    const { page, compose } = await writeInto(`${stage.site.origin('forum')}/`, '#short');
    await compose.click('Seal and insert');
    await compose.waitForText('The field takes 280 characters');
    expect(await valueOf(page, '#short')).toBe('');
    const opened = await open(await valueOf(compose, 'textarea'));
    expect(opened.ok && opened.value.text).toBe(SECRET);
    await compose.click('Close');
    await page.close();
  });

  it('a hostile page learns nothing but ciphertext', async () => {
    const { page, compose } = await writeInto(`${stage.site.origin('hostile')}/`, '#post');
    await compose.click('Seal and insert');
    await closes(compose);
    await eventually('the field', () => valueOf(page, '#post'), isSealed);
    await delivered(stage);
    const learned = JSON.stringify(await page.evaluate('window.learned'));
    expect(learned.length).toBeGreaterThan(100);
    // Long enough that no base64 spells them by chance.
    for (const secret of ['The van leaves', 'old mill', 'blankets', 'kettle', 'extension://']) {
      expect(learned).not.toContain(secret);
    }
    await page.close();
  });

  it('the background may die between sealing and writing: the message still arrives', async () => {
    const { page, compose } = await writeInto(`${stage.site.origin('forum')}/`, '#post');
    await stage.driver.killBackground();
    await compose.click('Seal and insert');
    await closes(compose);
    const armored = await eventually('the field', () => valueOf(page, '#post'), isSealed, 60_000);
    const opened = await open(armored);
    expect(opened.ok && opened.value.text).toBe(SECRET);
    await delivered(stage);
    await page.close();
  });

  it('a draft outlives its window', async () => {
    const { page, compose } = await writeInto(`${stage.site.origin('forum')}/`, '#post');
    await compose.fill('Message', 'Half a thought');
    await compose.waitForText('Kept, sealed, in case this window closes.');
    await compose.close();
    await stage.driver.contextMenu(page, '#post', 'Write a private message');
    const again = await stage.driver.waitForPage('compose.html');
    const draft = await eventually(
      'the draft',
      () => valueOf(again, 'textarea'),
      (text) => text !== '',
    );
    expect(draft).toBe('Half a thought');
    await again.click('Throw away');
    await again.close();
    await page.close();
  });

  it.each([
    ['known but not verified', 'Bo', 'From Bo'],
    ['a stranger', null, 'not among your people'],
  ] as const)('a message from %s is read in our window, and says so', async (_, from, words) => {
    const signer = from === null ? await createFriend('Stranger') : friends[from]!;
    const [me] = await certificatesIn(mine);
    const sealed = await sealMessage({
      text: SECRET,
      recipients: [me!.bytes],
      signWith: signer.secretKey,
      now: new Date(),
    });
    if (!sealed.ok) throw new Error(sealed.error.kind);
    const page = await stage.driver.openSite(`${stage.site.origin('forum')}/`);
    await page.fill('#post', sealed.value.armored);
    await page.click('Send');
    await page.waitForText('END PGP MESSAGE');
    const selector = '.post:last-of-type .text';
    await page.select(selector);
    await stage.driver.contextMenu(page, selector, 'Read private message');
    const read = await stage.driver.waitForPage('read.html');
    await read.waitForText('Bring blankets.');
    await read.waitForText(words);
    expect(await page.text()).not.toContain('blankets');
    await read.close();
    await page.close();
  });
});

async function certificatesIn(armored: string) {
  const read = await readCertificates(armored, new Date());
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}
