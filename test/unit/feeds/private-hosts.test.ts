/** Hosts that no feed may make Mycel ask; the function and the browser's rules agree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isPrivateHost, privateAddressRules } from '@/lib/feeds/private-hosts';

const rules = privateAddressRules.map((source) => new RegExp(source, 'i'));
const isBlocked = (url: string): boolean => rules.some((rule) => rule.test(new URL(url).href));

const PRIVATE = [
  'localhost',
  'LOCALHOST',
  'localhost.',
  'app.localhost',
  'printer.local',
  'x.internal',
  'router.lan',
  'nas.home.arpa',
  'intranet',
  'router',
  '127.0.0.1',
  '127.1',
  '0',
  '0.0.0.0',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '017700000001',
  '0177.0.0.1',
  '127.0.0.1.',
  '１２７.0.0.1',
  '127。0。0。1',
  '[::1]',
  '::1',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:8.8.8.8]',
  '[0:0:0:0:0:0:0:1]',
  '[fe80::1]',
  '[fd00::1]',
  '[fc00::1]',
  '[ff02::1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  '[2001::1]',
  '[fec0::1]',
];

const PUBLIC = [
  'e.example',
  'www.example.org',
  'localhost.example.org',
  'local.example',
  'mylocal.org',
  'thelan.example',
  '1.1.1.1',
  '8.8.8.8',
  '11.0.0.1',
  '126.255.255.255',
  '128.0.0.1',
  '172.15.0.1',
  '172.32.0.1',
  '192.167.1.1',
  '192.169.1.1',
  '169.253.1.1',
  '100.63.0.1',
  '100.128.0.1',
  '223.255.255.255',
  '10.example.org',
  '127.0.0.1.example.org',
  '[2606:4700::1111]',
  '[2a00:1450::1]',
  '[2001:db8::1]',
  'abcdefghijklmnop.onion',
  'münchen.example',
  'fd.example',
  'fe80.example',
];

describe('private', () => {
  it.each(PRIVATE)('%s', (host) => {
    expect(isPrivateHost(host)).toBe(true);
    const inUrl = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
    expect(isBlocked(`https://${inUrl}/feed`)).toBe(true);
    expect(isBlocked(`http://user:word@${inUrl}:8080/feed?x=1`)).toBe(true);
  });

  it.each(['', ' ', 'a b', 'a/b', '[::1', 'x@127.0.0.1', '1.2.3.4.5'])(
    'what is no host: %j',
    (host) => {
      expect(isPrivateHost(host)).toBe(true);
    },
  );
});

describe('public', () => {
  it.each(PUBLIC)('%s', (host) => {
    expect(isPrivateHost(host)).toBe(false);
    expect(isBlocked(`https://${host}/feed`)).toBe(false);
    expect(isBlocked(`https://${host}:8443/localhost/127.0.0.1/?u=http://127.0.0.1/`)).toBe(false);
  });
});

it('the function and the rules agree on every address', () => {
  const v4 = fc.integer({ min: 0, max: 2 ** 32 - 1 }).map(String);
  const group = fc.oneof(
    fc.constantFrom(
      '0',
      'fc00',
      'fd12',
      'fe80',
      'ff02',
      '2001',
      '2002',
      '64',
      'ff9b',
      'ffff',
      '7f00',
    ),
    fc.integer({ min: 0, max: 65_535 }).map((n) => n.toString(16)),
  );
  const v6 = fc
    .array(group, { minLength: 8, maxLength: 8 })
    .map((groups) => `[${groups.join(':')}]`);
  const name = fc
    .array(fc.constantFrom('a', 'local', 'lan', 'localhost', 'org', '10', 'home', 'arpa'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((labels) => labels.join('.'));
  fc.assert(
    fc.property(fc.oneof(v4, v6, name), (host) => {
      fc.pre(URL.canParse(`https://${host}/`));
      expect(isBlocked(`https://${host}/f`)).toBe(
        isPrivateHost(new URL(`https://${host}/`).hostname),
      );
    }),
    { numRuns: 1000 },
  );
});

it('each rule is small enough for a browser', () => {
  for (const source of privateAddressRules) expect(source.length).toBeLessThan(300);
});
