import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findBlocks } from '@/lib/pgp/blocks';

const block = (label: string) =>
  `-----BEGIN PGP ${label}-----\n\nwcFMA\n-----END PGP ${label}-----`;
const signed =
  '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nhi\n- -----BEGIN PGP MESSAGE-----\n' +
  '-----BEGIN PGP SIGNATURE-----\n\nwsBz\n-----END PGP SIGNATURE-----';

describe('finding blocks', () => {
  it.each([
    ['nothing', 'no block here', []],
    ['a message', `hello ${block('MESSAGE')} bye`, ['message']],
    ['a public key', block('PUBLIC KEY BLOCK'), ['public-key']],
    ['a secret key', block('PRIVATE KEY BLOCK'), ['private-key']],
    ['the old name of a secret key', block('SECRET KEY BLOCK'), ['private-key']],
    ['a signature', block('SIGNATURE'), ['signature']],
    ['two messages', `${block('MESSAGE')}\n${block('MESSAGE')}`, ['message', 'message']],
    ['a signed text as one block', `a ${signed} b`, ['signed']],
    [
      'dashes that a word processor made long',
      '—BEGIN PGP MESSAGE—\nwcFMA\n—END PGP MESSAGE—',
      ['message'],
    ],
    ['a block without an end', '-----BEGIN PGP MESSAGE-----\n\nwcFMA', ['message']],
    [
      'a block on one line',
      '-----BEGIN PGP MESSAGE----- wcFMA -----END PGP MESSAGE-----',
      ['message'],
    ],
    ['a list item', `- ${block('MESSAGE')}`, ['message']],
  ])('finds %s', (_what, text, kinds) => {
    expect(findBlocks(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('says where a block is', () => {
    const [found] = findBlocks(`hello ${block('MESSAGE')} bye`);
    expect(found).toMatchObject({ start: 6, text: block('MESSAGE') });
    expect(found?.end).toBe(6 + block('MESSAGE').length);
  });

  it('never overlaps and always cuts what it names, whatever the text', () => {
    const piece = fc.constantFrom(
      '-----BEGIN PGP MESSAGE-----',
      '-----END PGP MESSAGE-----',
      '-----BEGIN PGP SIGNED MESSAGE-----',
      '-----BEGIN PGP SIGNATURE-----',
      '-----END PGP SIGNATURE-----',
      '\n',
      '- ',
      'wcFMA',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const found of findBlocks(text)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(found.start, found.end)).toBe(found.text);
          ({ end } = found);
        }
      }),
    );
  });
});
