/** Other programs: a message sealed in the browser opens in GnuPG and in Sequoia, and theirs open in the browser. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  addPerson,
  closes,
  delivered,
  eventually,
  makeKey,
  raiseStage,
  type Stage,
  strike,
} from './stage';

const SECRET = 'The kettle is on.';
// A fresh GnuPG home for each browser: with several secret keys it fails hidden recipients over the wrong one.
let home = '';
const file = (name: string) => path.join(home, name);
const run = (program: string, args: string[], input = '') =>
  execFileSync(program, args, {
    input,
    encoding: 'utf8',
    env: { ...process.env, GNUPGHOME: home },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
const gpg = (args: string[], input = '') =>
  run(
    'gpg',
    [
      '--batch',
      '--pinentry-mode',
      'loopback',
      '--passphrase',
      '',
      '--trust-model',
      'always',
      ...args,
    ],
    input,
  );

describe.each(['chromium', 'firefox'] as const)('beside other programs, in %s', (browser) => {
  let stage: Stage;
  let mine: string;

  beforeAll(async () => {
    home = mkdtempSync(path.join(tmpdir(), 'mycel-gpg-'));
    stage = await raiseStage(browser);
    mine = await makeKey(stage, 'Ana');
    gpg([
      '--quick-generate-key',
      `Gerd ${browser} <gerd@example.org>`,
      'future-default',
      'default',
      'never',
    ]);
    await addPerson(stage, gpg(['--armor', '--export', `Gerd ${browser}`]), `Gerd ${browser}`);
    run('sq', [
      'key',
      'generate',
      '--userid',
      `Sara ${browser}`,
      '--export',
      file(`${browser}.key`),
    ]);
    const sara = run('sq', ['key', 'extract-cert', file(`${browser}.key`)]);
    await addPerson(stage, sara, `Sara ${browser}`);
    writeFileSync(file('ana.pub'), mine);
    gpg(['--import', file('ana.pub')]);
  });
  afterAll(async () => {
    await strike(stage);
    run('gpgconf', ['--kill', 'all']);
    rmSync(home, { recursive: true, force: true });
  });

  async function sealFor(name: string): Promise<string> {
    const page = await stage.driver.openSite(`${stage.site.origin('forum')}/`);
    await stage.driver.contextMenu(page, '#post', 'Write a private message');
    const compose = await stage.driver.waitForPage('compose.html');
    await compose.click(name);
    await compose.fill('Message', SECRET);
    await compose.click('Seal and insert');
    await closes(compose);
    const armored = await eventually(
      'the field',
      () => page.text('#post'),
      (text) => text.includes('END PGP MESSAGE'),
    );
    await delivered(stage);
    await page.close();
    return armored;
  }

  async function readInBrowser(armored: string): Promise<string> {
    const page = await stage.driver.openExtensionPage('read.html');
    await page.fill('Paste the private message here', armored);
    await page.click('Read');
    await page.waitForText(SECRET);
    const shown = await page.text();
    await page.close();
    return shown;
  }

  it('GnuPG opens what was sealed here', async () => {
    // Only the text counts: GnuPG 2.2 ends with 2 where it tried its key on another hidden recipient's packet first.
    const opened = spawnSync('gpg', ['--batch', '--trust-model', 'always', '--decrypt'], {
      input: await sealFor(`Gerd ${browser}`),
      encoding: 'utf8',
      env: { ...process.env, GNUPGHOME: home },
    });
    expect(opened.stderr).toContain('Good signature from "Ana"');
    expect(opened.stdout).toBe(SECRET);
  });

  it('Sequoia opens what was sealed here', async () => {
    writeFileSync(file('message.asc'), await sealFor(`Sara ${browser}`));
    const opened = run('sq', [
      'decrypt',
      '--recipient-key',
      file(`${browser}.key`),
      file('message.asc'),
    ]);
    expect(opened.trim()).toBe(SECRET);
  });

  it('what GnuPG sealed and signed is read here, and its signer is named', async () => {
    const armored = gpg(
      ['--armor', '--sign', '--encrypt', '--local-user', `Gerd ${browser}`, '--recipient', 'Ana'],
      SECRET,
    );
    expect(await readInBrowser(armored)).toContain(`From Gerd ${browser}`);
  });

  it('what Sequoia sealed is read here, and said to be unsigned', async () => {
    const armored = run('sq', ['encrypt', '--recipient-cert', file('ana.pub')], SECRET);
    expect(await readInBrowser(armored)).toContain('Not signed');
  });

  it.each([
    ['armored', ['--armor']],
    ['armored and locked with a passphrase', ['--armor']],
  ] as const)('a key from GnuPG is brought along, %s', async (how, options) => {
    const locked = how.includes('passphrase');
    const name = `Gpg ${browser} ${locked ? 'locked' : 'open'}`;
    const secret = locked ? ['--passphrase', 'gnupg passphrase'] : [];
    gpg([...secret, '--quick-generate-key', name, 'future-default', 'default', 'never']);
    const exported = gpg([...secret, ...options, '--export-secret-keys', name]);
    const page = await stage.driver.openExtensionPage('welcome.html');
    await page.click('I already have a key');
    await page.fill('Private key', exported);
    if (locked) {
      await page.fill('Passphrase of this key', 'not this one');
      await page.click('Use this key');
      await page.waitForText('The passphrase of the key does not fit');
      await page.fill('Passphrase of this key', 'gnupg passphrase');
    }
    await page.click('Use this key');
    await page.waitForText('You are ready');
    const fingerprint = /fpr:+([0-9A-F]+):/.exec(
      gpg(['--with-colons', '--fingerprint', name]),
    )?.[1];
    await page.close();
    const you = await stage.driver.openExtensionPage('options.html#you');
    await you.waitForText(name);
    expect((await you.text()).replace(/\s/g, '')).toContain(fingerprint);
    await you.close();
  });
});
