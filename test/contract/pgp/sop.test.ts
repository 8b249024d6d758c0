import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Bench, good, openBench } from './tools';

describe('the sop door', () => {
  let bench: Bench;
  beforeAll(() => {
    bench = openBench();
    const { sop, file, path } = bench;
    file('password', 'soup\n');
    file('bread', 'bread');
    file('binary', new Uint8Array([0xff, 0, 1]));
    file('there', '');
    file('key', good(sop(['generate-key', 'Ana'])));
    file('cert', good(sop(['extract-cert'], bench.read('key'))));
    const options = ['--profile=modern', `--with-key-password=${path('password')}`];
    file('locked', good(sop(['generate-key', ...options, 'Ben'])));
    file('locked.cert', good(sop(['extract-cert'], bench.read('locked'))));
    file('signing', good(sop(['generate-key', '--signing-only', 'Cem'])));
    file('signing.cert', good(sop(['extract-cert'], bench.read('signing'))));
    file('revoked.cert', good(sop(['revoke-key'], bench.read('key'))));
    file('sealed', good(sop(['encrypt', path('cert')], 'hi')));
    file('signature', good(sop(['sign', path('key')], 'hi')));
  });
  afterAll(() => bench.close());

  /** `@name` stands for a file of the bench. */
  it.each([
    ['no subcommand', 19, [], ''],
    ['an unknown subcommand', 69, ['seal'], ''],
    ['an unknown option', 37, ['encrypt', '--loud', '@cert'], 'hi'],
    ['an unknown profile', 89, ['generate-key', '--profile=odd'], ''],
    ['nobody to encrypt to', 19, ['encrypt'], 'hi'],
    ['no key to decrypt with', 19, ['decrypt'], 'hi'],
    ['a file that is not there', 61, ['encrypt', '@missing'], 'hi'],
    ['an unknown special prefix', 71, ['encrypt', '\u0040ODD:x'], 'hi'],
    ['an environment variable that is not set', 61, ['encrypt', '\u0040ENV:MYCEL_NOT_SET'], 'hi'],
    ['a secret key as a certificate', 41, ['encrypt', '@key'], 'hi'],
    ['a certificate as a secret key', 41, ['decrypt', '@cert'], 'hi'],
    ['plain text as a message', 41, ['decrypt', '@key'], 'hi'],
    ['plain text as a key', 41, ['extract-cert'], 'hi'],
    ['a certificate that cannot encrypt', 17, ['encrypt', '@signing.cert'], 'hi'],
    ['a certificate that was revoked', 17, ['encrypt', '@revoked.cert'], 'hi'],
    ['a locked key to sign with', 67, ['sign', '@locked'], 'hi'],
    ['a wrong key password', 67, ['sign', '--with-key-password=@bread', '@locked'], 'hi'],
    ['a password that nobody can type', 31, ['encrypt', '--with-password=@binary'], 'hi'],
    ['text that is none', 53, ['encrypt', '--as=text', '@cert'], '@binary'],
    ['text to sign that is none', 53, ['sign', '--as=text', '@key'], '@binary'],
    ['an output that exists', 59, ['decrypt', '--session-key-out=@there', '@key'], '@sealed'],
    ['verifying without an output', 23, ['decrypt', '--verify-with=@cert', '@key'], '@sealed'],
    ['a wrong password', 29, ['decrypt', '--with-password=@bread'], '@sealed'],
    ['someone else’s key', 29, ['decrypt', '@signing'], '@sealed'],
    ['changed data', 3, ['verify', '@signature', '@cert'], 'ho'],
    ['a signer that is unknown', 3, ['verify', '@signature', '@locked.cert'], 'hi'],
    [
      'a signature from before',
      3,
      ['verify', '--not-before=2100-01-01', '@signature', '@cert'],
      'hi',
    ],
    [
      'a signature from after',
      3,
      ['verify', '--not-after=2000-01-01', '@signature', '@cert'],
      'hi',
    ],
    ['no signature at all', 41, ['verify', '@cert', '@cert'], 'hi'],
    ['a date that is none', 37, ['verify', '--not-before=soon', '@signature', '@cert'], 'hi'],
    ['binary cleartext', 83, ['inline-sign', '--as=clearsigned', '--no-armor', '@key'], 'hi'],
    [
      'a user ID that is not there',
      107,
      ['certify-userid', '--userid=Eve', '@key'],
      '@locked.cert',
    ],
    ['a user ID that nobody vouches for', 107, ['validate-userid', 'Ben', '@cert'], '@locked.cert'],
    ['armor of nothing', 41, ['armor'], 'hi'],
    ['armor that is none', 41, ['dearmor'], 'hi'],
  ])('answers %s with %i and nothing on its output', (_what, code, args, input) => {
    const { sop, path } = bench;
    const inPlace = args.map((arg) =>
      arg.replace(
        /^((?:--[a-z-]+=)?)@([a-z.]+)$/,
        (_all, option: string, name: string) => option + path(name),
      ),
    );
    const content = input.startsWith('@') ? bench.bytes(input.slice(1)) : input;
    const run = sop(inPlace, content);
    expect({ code: run.code, out: run.out }).toEqual({ code, out: '' });
    expect(run.err).not.toMatch(/\n\s+at /);
  });

  it('says what it is', () => {
    expect(good(bench.sop(['version']))).toMatch(/^Mycel \d+\.\d+\.\d+\n$/);
    expect(good(bench.sop(['version', '--backend']))).toContain('openpgp');
    expect(good(bench.sop(['version', '--sop-spec']))).toMatch(
      /^~draft-dkg-openpgp-stateless-cli-\d+\n/,
    );
  });

  it('hands a message from one to the other through all its forms', () => {
    const { sop, path } = bench;
    const password = `--with-key-password=${path('password')}`;
    const args = [`--sign-with=${path('locked')}`, password, path('cert')];
    const sealed = sop(['encrypt', '--no-armor', ...args], 'hi');
    const armored = good(sop(['armor'], sealed.bytes));
    expect(sop(['dearmor'], armored).bytes).toEqual(sealed.bytes);
    const verify = [`--verify-with=${path('locked.cert')}`, `--verifications-out=${path('v')}`];
    const out = `--session-key-out=${path('session')}`;
    expect(good(sop(['decrypt', out, ...verify, path('key')], armored))).toBe('hi');
    expect(bench.read('v')).toMatch(
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ [\dA-F]{64} [\dA-F]{64} mode:binary\n$/,
    );
    expect(good(sop(['decrypt', `--with-session-key=${path('session')}`], armored))).toBe('hi');
  });

  it('repairs what a web form has done to armor', () => {
    const { sop, path } = bench;
    const mangled = bench.read('sealed').replaceAll('\n', '<br>').replaceAll('-----', '—');
    expect(good(sop(['decrypt', path('key')], mangled))).toBe('hi');
    expect(sop(['dearmor'], mangled).bytes).toEqual(sop(['dearmor'], bench.read('sealed')).bytes);
  });

  it('takes the password with or without the line end of its file', () => {
    const { sop, path } = bench;
    const sealed = good(sop(['encrypt', `--with-password=${path('password')}`], 'hi'));
    const plain = bench.file('plain', 'soup');
    expect(good(sop(['decrypt', `--with-password=${plain}`], sealed))).toBe('hi');
    expect(good(sop(['decrypt', `--with-password=${path('password')}`], sealed))).toBe('hi');
  });
});
