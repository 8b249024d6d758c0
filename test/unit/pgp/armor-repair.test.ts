import { beforeAll, describe, expect, it } from 'vitest';

import { readCertificates } from '@/lib/pgp/certificate';
import type { Identity } from '@/lib/pgp/generate';
import { openMessage } from '@/lib/pgp/open';
import { sealMessage } from '@/lib/pgp/seal';
import { toArmor } from '@/lib/pgp/armor';

import { NOW, good, identity } from './people';

const lines = (change: (line: string, index: number) => string) => (armor: string) =>
  armor
    .split('\n')
    .map((line, index) => change(line, index))
    .join('\n');

/** What web forms, mail programs, chats and word processors have been seen to do. */
const manglings: readonly (readonly [string, (armor: string) => string])[] = [
  ['nothing', (armor) => armor],
  ['CR LF', (armor) => armor.replaceAll('\n', '\r\n')],
  ['CR alone', (armor) => armor.replaceAll('\n', '\r')],
  ['all on one line', (armor) => armor.replaceAll(/\n+/g, ' ')],
  ['all lines joined', (armor) => armor.replaceAll('\n', '')],
  ['<br> for line ends', (armor) => armor.replaceAll('\n', '<br>')],
  [
    'paragraphs',
    (armor) =>
      armor
        .split('\n')
        .map((line) => `<p>${line}</p>`)
        .join(''),
  ],
  ['quoted', lines((line) => `> ${line}`)],
  ['quoted twice', lines((line) => `>> ${line}`)],
  ['indented', lines((line) => `    ${line}`)],
  ['indented with a no-break space', lines((line) => `\u00a0\u00a0${line}`)],
  ['trailing spaces', lines((line) => `${line}   `)],
  ['a blank line after each', (armor) => armor.replaceAll('\n', '\n\n')],
  ['the blank line lost', (armor) => armor.replace('\n\n', '\n')],
  ['the checksum lost', (armor) => armor.replace(/\n=[\w+/]{4}\n/, '\n')],
  ['a wrong checksum', (armor) => armor.replace(/\n=[\w+/]{4}\n/, '\n=AAAA\n')],
  ['the checksum joined to the data', (armor) => armor.replace(/\n=([\w+/]{4})\n/, '=$1\n')],
  ['dashes as em dashes', (armor) => armor.replaceAll('-----', '—')],
  ['dashes as en dashes', (armor) => armor.replaceAll('--', '–')],
  ['fewer dashes', (armor) => armor.replaceAll('-----', '--')],
  ['zero-width spaces', (armor) => armor.replaceAll(/(.{20})/g, '$1\u200b')],
  ['soft hyphens', (armor) => armor.replaceAll(/([a-z]{3})/g, '$1\u00ad')],
  ['a byte order mark', (armor) => `\ufeff${armor}`],
  [
    'HTML entities',
    (armor) => armor.replaceAll('+', '&#43;').replaceAll('/', '&#x2F;').replaceAll('=', '&#61;'),
  ],
  [
    'quoted-printable',
    (armor) => armor.replaceAll('=', '=3D').replaceAll(/(.{60})(?=.)/g, '$1=\n'),
  ],
  ['a Markdown fence', (armor) => `\`\`\`\n${armor}\n\`\`\``],
  ['backticks around each line', lines((line) => (line === '' ? '' : `\`${line}\``))],
  ['a table border', lines((line) => `| ${line}`)],
  ['text before and after', (armor) => `Hi, here it is:\n${armor}\nBye.`],
  [
    'a version header',
    (armor) => armor.replace('\n\n', '\nVersion: Foo v1.2\nComment: https://example.org\n\n'),
  ],
  [
    'headers on one line',
    (armor) =>
      armor.replace('\n\n', '\nVersion: Foo v1.2\nComment: by hand\n\n').replaceAll(/\n+/g, ' '),
  ],
  ['an unknown header', (armor) => armor.replace('\n\n', '\nX-Mailer: a thing\n\n')],
  ['another width', (armor) => rewrapped(armor, 40)],
  ['very long lines', (armor) => rewrapped(armor, 5000)],
  ['the end line lost', (armor) => armor.replace(/\n-----END[^\n]+/, '')],
  ['both edges lost', (armor) => armor.replaceAll(/-----[^\n]+\n\n?/g, '')],
  ['escaped line ends', (armor) => armor.replaceAll('\n', String.raw`\n`)],
  ['colours of a terminal', (armor) => armor.replaceAll(/^(.+)$/gm, '\u001b[32m$1\u001b[0m')],
  ['tabs', lines((line) => `\t${line}`)],
];

function rewrapped(armor: string, width: number): string {
  const [, head = '', body = '', tail = ''] = /^(.+?\n\n)(.+)(\n=.{4}\n[^]+)$/s.exec(armor) ?? [];
  return (
    head + body.replaceAll('\n', '').replaceAll(new RegExp(`(.{${width}})`, 'g'), '$1\n') + tail
  );
}

describe('repairing armor', () => {
  let ana: Identity;
  let armored: string;
  const text = 'Long enough for several lines of armor. '.repeat(8);
  beforeAll(async () => {
    ana = await identity('Ana');
    const sealed = good(await sealMessage({ text, recipients: [ana.certificate], now: NOW }));
    armored = sealed.armored.replaceAll('\r\n', '\n');
  });

  it.each(manglings)('opens a message after %s', async (_what, mangle) => {
    const message = mangle(armored);
    const keys = { secretKeys: [ana.secretKey], certificates: [], now: NOW };
    expect(good(await openMessage({ message, ...keys })).text).toBe(text);
  });

  it.each(manglings)('reads a certificate after %s', async (_what, mangle) => {
    const certificate = mangle(toArmor(ana.certificate, 'public-key').replaceAll('\r\n', '\n'));
    expect(good(await readCertificates(certificate, NOW))).toMatchObject([
      { fingerprint: ana.fingerprint },
    ]);
  });

  it.each(['—', '\ufeff', 'Привет! ', '«'])(
    'takes bytes that start with «%s» for text',
    async (start) => {
      const message = new TextEncoder().encode(start + armored);
      const keys = { secretKeys: [ana.secretKey], certificates: [], now: NOW };
      expect(good(await openMessage({ message, ...keys })).text).toBe(text);
    },
  );

  it('says whether it had to repair', async () => {
    const keys = { secretKeys: [ana.secretKey], certificates: [], now: NOW };
    const asSent = good(await openMessage({ message: armored, ...keys }));
    const mangled = good(await openMessage({ message: armored.replaceAll('\n', '<br>'), ...keys }));
    expect([asSent.repaired, mangled.repaired]).toEqual([false, true]);
  });
});
