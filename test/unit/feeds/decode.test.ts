/** Bytes to text, with and without the truth about their encoding. */
import { describe, expect, it } from 'vitest';

import { concat, utf8 } from '@/lib/core/bytes';
import { decodeFeed } from '@/lib/feeds/decode/decode';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(text, (char) => char.charCodeAt(0)).reduce(
    (all, byte) => concat(all, Uint8Array.from(little ? [byte, 0] : [0, byte])),
    new Uint8Array(0),
  );
const utf32 = (text: string, little: boolean): Uint8Array =>
  concat(
    ...Array.from(text, (char) => {
      const bytes = new Uint8Array(4);
      new DataView(bytes.buffer).setUint32(0, char.codePointAt(0) ?? 0, little);
      return bytes;
    }),
  );
const prolog = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>`;

describe('the truth about an encoding is believed', () => {
  it.each([
    ['UTF-8', utf8('<a>ñ</a>'), '', '<a>ñ</a>', 'utf-8'],
    ['a mark', concat(Uint8Array.of(0xef, 0xbb, 0xbf), utf8('<a>ñ</a>')), '', '<a>ñ</a>', 'utf-8'],
    [
      'UTF-16 by mark',
      concat(Uint8Array.of(0xff, 0xfe), utf16('<a/>', true)),
      '',
      '<a/>',
      'utf-16le',
    ],
    [
      'UTF-16 by mark, other order',
      concat(Uint8Array.of(0xfe, 0xff), utf16('<a/>', false)),
      '',
      '<a/>',
      'utf-16be',
    ],
    ['UTF-16 without mark', utf16('<a/>', true), '', '<a/>', 'utf-16le'],
    ['UTF-16 without mark, other order', utf16('<a/>', false), '', '<a/>', 'utf-16be'],
    ['UTF-32', utf32('<a>😀</a>', true), '', '<a>😀</a>', 'utf-32le'],
    ['UTF-32 by mark', utf32('\ufeff<a>😀</a>', false), '', '<a>😀</a>', 'utf-32be'],
    ['HTTP', latin('<a>\xe9</a>'), 'text/xml; charset=iso-8859-1', '<a>é</a>', 'windows-1252'],
    [
      'HTTP in quotes',
      latin('<a>\xe1</a>'),
      'text/xml; charset="windows-1251"',
      '<a>б</a>',
      'windows-1251',
    ],
    ['the prolog', latin(`${prolog('koi8-r')}\xc1`), '', `${prolog('koi8-r')}а`, 'koi8-r'],
    [
      'an unquoted prolog',
      latin('<?xml encoding=koi8-r?>\xc1'),
      '',
      '<?xml encoding=koi8-r?>а',
      'koi8-r',
    ],
    [
      'a multi-byte encoding',
      concat(latin(prolog('euc-kr')), Uint8Array.of(0xb3, 0xe2)),
      '',
      `${prolog('euc-kr')}년`,
      'euc-kr',
    ],
  ])('%s', (_, bytes, contentType, text, encoding) => {
    expect(decodeFeed(bytes, contentType)).toEqual({ text, encoding, guessed: false });
  });
});

describe('lies are seen through', () => {
  it.each([
    [
      'HTTP says UTF-8, it is Latin-1',
      latin('<a>caf\xe9 \xe9t\xe9</a>'),
      'text/xml; charset=utf-8',
      '<a>café été</a>',
    ],
    [
      'the prolog says Latin-1, it is UTF-8',
      utf8(`${prolog('iso-8859-1')}ñandú`),
      '',
      `${prolog('iso-8859-1')}ñandú`,
    ],
    [
      'the prolog says UTF-16, it is UTF-8',
      utf8(`${prolog('utf-16')}ñ`),
      '',
      `${prolog('utf-16')}ñ`,
    ],
    [
      'HTTP names no encoding that exists',
      utf8('<a>ñ</a>'),
      'text/xml; charset=klingon',
      '<a>ñ</a>',
    ],
    [
      'HTTP says Latin-1 by default, the author Cyrillic',
      latin(`${prolog('windows-1251')}\xe1`),
      'text/xml; charset=iso-8859-1',
      `${prolog('windows-1251')}б`,
    ],
    [
      'nobody says anything, but the language is Russian',
      latin('<language>ru</language>\xe1\xe1'),
      '',
      '<language>ru</language>бб',
    ],
    ['nobody says anything', latin('<a>caf\xe9</a>'), '', '<a>café</a>'],
    [
      'UTF-8 with one bad byte',
      concat(utf8('ñandú ñandú ñandú ñandú ñandú ñ'), Uint8Array.of(0xff)),
      '',
      'ñandú ñandú ñandú ñandú ñandú ñ\ufffd',
    ],
  ])('%s', (_, bytes, contentType, text) => {
    expect(decodeFeed(bytes, contentType).text).toBe(text);
  });

  it('an encoding that was proven wrong is reported', () => {
    expect(decodeFeed(latin('caf\xe9'), 'text/xml; charset=utf-8').guessed).toBe(true);
    expect(decodeFeed(utf8('cafe'), 'text/xml; charset=iso-8859-1').guessed).toBe(false);
  });
});

it('a cut inside the last character does not turn UTF-8 into something else', () => {
  const whole = utf8('<a>ñandú</a><b>ñ');
  expect(decodeFeed(whole.subarray(0, -1), '')).toMatchObject({
    text: '<a>ñandú</a><b>',
    encoding: 'utf-8',
  });
});
