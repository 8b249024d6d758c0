/** A key that comes in somebody's name is told apart from that person's own key. */
import { describe, expect, it } from 'vitest';

import { recogniseKey } from '@/lib/trust/key-change';
import { skeleton } from '@/lib/trust/lookalike';

import { contact, keyOf } from './people';

const verification = { method: 'qr', at: 0 } as const;
const ana = contact('Ana', {
  names: ['Ana Silva'],
  addresses: ['ana@example.org'],
  verification,
});
const bo = contact('Bo', { fingerprint: keyOf(2), names: ['Bo'], addresses: ['bo@example.org'] });
const incoming = (names: string[], addresses: string[], number = 9) => ({
  fingerprint: keyOf(number),
  names,
  addresses,
});

describe('an incoming key', () => {
  it('that is known is known, whatever names it carries now', () => {
    expect(recogniseKey([ana, bo], incoming(['Bo'], ['bo@example.org'], 1))).toEqual({
      kind: 'known',
      contactId: 'Ana',
    });
  });

  it('of a stranger is new', () => {
    expect(recogniseKey([ana, bo], incoming(['Cy'], ['cy@example.org']))).toEqual({ kind: 'new' });
    expect(recogniseKey([ana, bo], incoming([], []))).toEqual({ kind: 'new' });
    expect(recogniseKey([ana, bo], incoming([' ', ''], ['']))).toEqual({ kind: 'new' });
  });

  it('under a known address is a change, with what is needed to say so loudly', () => {
    expect(recogniseKey([ana, bo], incoming(['Whoever'], ['Ana@Example.org']))).toEqual({
      kind: 'changed',
      resembles: [
        { contactId: 'Ana', by: 'address', exact: true, wasVerified: true, before: [keyOf(1)] },
      ],
    });
  });

  it.each([
    ['the same name', ['ana silva'], [], 'name', true],
    ['the petname', ['ANA'], [], 'name', true],
    ['the name in Cyrillic letters', ['Аnа Silva'], [], 'name', false],
    ['the name with an invisible character', ['Ana\u200b Silva'], [], 'name', false],
    ['an address with a 1 for an l', [], ['ana@examp1e.org'], 'address', false],
    ['an address with rn for m', [], ['ana@exarnple.org'], 'address', false],
  ])('with %s only resembles', (_, names, addresses, by, exact) => {
    expect(recogniseKey([ana, bo], incoming(names, addresses))).toMatchObject({
      kind: 'resembling',
      resembles: [{ contactId: 'Ana', by, exact }],
    });
  });

  it('that resembles several people names the most alarming first', () => {
    const found = recogniseKey([bo, ana], incoming(['Ana Silva'], ['bo@example.org']));
    expect(found).toMatchObject({
      kind: 'changed',
      resembles: [{ contactId: 'Ana' }, { contactId: 'Bo' }],
    });
  });

  it('is not measured against keys that the user retired', () => {
    const moved = contact('A', { addresses: ['ana@example.org'], state: 'retired' });
    expect(recogniseKey([moved], incoming([], ['ana@example.org']))).toEqual({ kind: 'new' });
  });

  it('with a name like something in every object is no surprise', () => {
    expect(recogniseKey([ana], incoming(['__proto__', 'constructor'], ['toString']))).toEqual({
      kind: 'new',
    });
  });
});

describe('two names look alike', () => {
  it.each([
    ['paypal', 'рауpаl'],
    ['Ilia', 'llia'],
    ['modern', 'modem'],
    ['Bob O. Smith', 'bob o smith'],
    ['José', 'Jose'],
  ])('%s and %s', (a, b) => {
    expect(skeleton(a)).toBe(skeleton(b));
  });

  it.each([
    ['Ana', 'Anna'],
    ['Bo', 'Boa'],
    ['Мария', 'Марина'],
  ])('but not %s and %s', (a, b) => {
    expect(skeleton(a)).not.toBe(skeleton(b));
  });
});
