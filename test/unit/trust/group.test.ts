/** Groups that are handed on, and what a new version of one changes. */
import { describe, expect, it } from 'vitest';

import { compareGroups, type Group, readGroup, writeGroup } from '@/lib/trust/group';

import { keyOf } from './people';

const member = (number: number, name = `member ${number}`) => ({
  fingerprint: keyOf(number),
  name,
  certificate: btoa(`certificate ${number}`),
});
const group: Group = {
  id: '0123456789abcdef0123456789abcdef',
  name: 'Kitchen',
  at: 100,
  members: [member(1), member(2)],
};
const withMembers = (...members: unknown[]) => writeGroup({ ...group, members } as Group);

describe('a group', () => {
  it('comes back as it was written', () => {
    expect(readGroup(writeGroup(group))).toEqual({ ok: true, value: group });
    expect(readGroup(writeGroup({ ...group, members: [] })).ok).toBe(true);
  });

  it.each([
    ['of cards', '{"mycel":"cards","version":1}', 'no-handover'],
    ['from a later version', '{"mycel":"group","version":9}', 'too-new'],
    ['without an id', writeGroup({ ...group, id: '' }), 'damaged'],
    [
      'with an id that is a path',
      writeGroup({ ...group, id: '../../../../../../../../etc/host' }),
      'damaged',
    ],
    ['with a member twice', withMembers(member(1), member(1, 'other name')), 'damaged'],
    ['with a member without key', withMembers({ name: 'x' }), 'damaged'],
    [
      'with a certificate that is no base64',
      withMembers({ ...member(1), certificate: '<' }),
      'damaged',
    ],
    [
      'with a huge certificate',
      withMembers({ ...member(1), certificate: 'A'.repeat(1e5) }),
      'damaged',
    ],
    ['with a crowd', withMembers(...Array.from({ length: 501 }, (_, at) => member(at))), 'damaged'],
    ['with nobody in a member’s place', withMembers(null), 'damaged'],
  ])('is not read %s', (_, text, kind) => {
    expect(readGroup(text)).toEqual({ ok: false, error: { kind } });
  });
});

describe('a new version', () => {
  it('says who came, who left and who is called otherwise', () => {
    const next = { at: 200, members: [member(2, 'Bo'), member(3)] };
    expect(compareGroups(group, next)).toEqual({
      joined: [member(3)],
      left: [member(1)],
      renamed: [member(2, 'Bo')],
      isOlder: false,
    });
  });

  it('that is not newer says so: somebody may play back an old one to bring a member back in', () => {
    expect(compareGroups(group, { ...group, at: 99 }).isOlder).toBe(true);
    expect(compareGroups(group, group)).toEqual({
      joined: [],
      left: [],
      renamed: [],
      isOlder: true,
    });
  });
});
