import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Bench, good, openBench } from './tools';

const TEXT = 'Come to the yard at six.\nBring soup; ask for «Ana».\n';

/** What GnuPG can put into a message, as options of its command line. */
const messages: readonly (readonly [string, readonly string[]])[] = [
  ['plain', []],
  ['a hidden recipient', ['--hidden-recipient', 'ana@example.org']],
  ['all recipients hidden', ['--throw-keyids', '-r', 'gpg@example.org']],
  ['bzip2', ['--compress-algo', 'bzip2']],
  ['ZIP', ['--compress-algo', 'zip']],
  ['no compression', ['-z', '0']],
  ['text mode', ['--textmode']],
  ['a file name', ['--set-filename', 'a «b».txt']],
  ['3DES', ['--cipher-algo', '3DES']],
  ['CAST5', ['--cipher-algo', 'CAST5']],
  ['Twofish', ['--cipher-algo', 'TWOFISH']],
  ['AES-192', ['--cipher-algo', 'AES192']],
  ['a password beside', ['--symmetric', '--passphrase', 'soup']],
];

const passwordOptions: readonly (readonly [string, readonly string[]])[] = [
  ['its defaults', []],
  ['a salted S2K', ['--s2k-mode', '1']],
  ['a simple S2K', ['--s2k-mode', '0']],
  ['SHA-512 as S2K digest', ['--s2k-digest-algo', 'SHA512']],
  ['AES-128', ['--s2k-cipher-algo', 'AES128']],
];

const keys = ['rsa2048', 'nistp256', 'nistp521', 'brainpoolP384r1', 'secp256k1'] as const;

describe('GnuPG and the sop door', () => {
  let bench: Bench;
  beforeAll(() => {
    bench = openBench();
    const { gpg, sop, file, path } = bench;
    good(gpg(['--passphrase', '', '--quick-gen-key', 'G <gpg@example.org>', 'future-default']));
    file('gpg.cert', good(gpg(['--armor', '--export', 'gpg@example.org'])));
    file('gpg.key', good(gpg(['--armor', '--export-secret-keys', 'gpg@example.org'])));
    file('our.key', good(sop(['generate-key', 'Ana <ana@example.org>'])));
    file('our.cert', good(sop(['extract-cert'], bench.read('our.key'))));
    file('password', 'soup');
    good(gpg(['--import', path('our.key')]));
  });
  afterAll(() => bench.close());

  it('makes keys that GnuPG imports without a word about their preferences', () => {
    const { gpg, sop } = bench;
    const imported = gpg(['--import'], good(sop(['generate-key', 'Flo'])));
    expect(imported).toMatchObject({ code: 0, err: '' });
  });

  it.each(messages)('opens what GnuPG seals with %s', (_name, options) => {
    const { gpg, sop, path } = bench;
    const recipient = options.includes('--hidden-recipient') ? [] : ['-r', 'ana@example.org'];
    const sealed = good(gpg(['--armor', ...recipient, ...options, '--encrypt'], TEXT));
    expect(good(sop(['decrypt', path('our.key')], sealed))).toBe(TEXT);
  });

  it.each(['CAMELLIA256', 'IDEA'])('says that it does not know %s', (cipher) => {
    const { gpg, sop, path } = bench;
    const args = ['--armor', '-r', 'ana@example.org', '--cipher-algo', cipher, '--encrypt'];
    const opened = sop(['decrypt', path('our.key')], good(gpg(args, TEXT)));
    expect(opened.code).toBe(29);
    expect(opened.err).toContain('"kind":"unsupported","what":"cipher"');
    const soup = ['--passphrase', 'soup', '--cipher-algo', cipher, '--s2k-cipher-algo', cipher];
    const password = good(gpg([...soup, '--armor', '--symmetric'], TEXT));
    const refused = sop(['decrypt', `--with-password=${path('password')}`], password);
    expect(refused.err).toContain('"kind":"unsupported","what":"cipher"');
  });

  it.each([
    ['rsa1024', 3],
    ['dsa1024', 3],
    ['dsa2048', 0],
  ])('believes a signature of a %s key or says that it is weak', (algorithm, code) => {
    const { gpg, sop, file, path } = bench;
    const user = `${algorithm}@example.org`;
    good(gpg(['--passphrase', '', '--quick-gen-key', user, algorithm, 'sign', '0']));
    file('old.cert', good(gpg(['--armor', '--export', user])));
    const options = ['--digest-algo', 'SHA256', '-u', user, '--armor', '-o', '-'];
    const signature = file('old.sig', good(gpg([...options, '--detach-sign'], TEXT)));
    const verified = sop(['verify', signature, path('old.cert')], TEXT);
    expect(verified.code).toBe(code);
    expect(verified.err.includes('weak')).toBe(code === 3);
  });

  it('opens and verifies what GnuPG signs and seals', () => {
    const { gpg, sop, path } = bench;
    const signed = ['-u', 'gpg@example.org', '-r', 'ana@example.org', '--sign', '--encrypt'];
    const options = [`--verify-with=${path('gpg.cert')}`, `--verifications-out=${path('v')}`];
    const sealed = good(gpg(['--armor', ...signed], TEXT));
    expect(good(sop(['decrypt', ...options, path('our.key')], sealed))).toBe(TEXT);
    expect(bench.read('v')).toMatch(
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ [\dA-F]{40} [\dA-F]{40} mode:/,
    );
  });

  it.each(passwordOptions)('opens password messages of GnuPG with %s', (_name, options) => {
    const { gpg, sop, path } = bench;
    const sealed = good(gpg(['--passphrase', 'soup', ...options, '--symmetric', '--armor'], TEXT));
    expect(good(sop(['decrypt', `--with-password=${path('password')}`], sealed))).toBe(TEXT);
  });

  it.each([
    ['hidden and padded', ['our.cert']],
    ['for several people', ['our.cert', 'gpg.cert']],
    ['signed', ['--sign-with=our.key', 'gpg.cert']],
    ['with a password beside', ['--with-password=password', 'gpg.cert']],
    ['as text', ['--as=text', 'gpg.cert']],
    ['without armor', ['--no-armor', 'gpg.cert']],
  ])('seals %s so that GnuPG opens it', (_name, args) => {
    const { gpg, sop, path } = bench;
    const inPlace = args.map((arg) =>
      arg.replace(
        /^(--[a-z-]+=)?(\w+\.\w+|password)$/,
        (_all, option = '', name) => `${option}${path(name)}`,
      ),
    );
    const sealed = sop(['encrypt', ...inPlace], TEXT);
    good(sealed);
    // Its exit code is 2 as soon as a hidden recipient was another key than the first it tried.
    const opened = gpg(['--passphrase', 'soup', '--decrypt'], sealed.bytes);
    expect(opened.out).toBe(TEXT);
    expect(opened.err.includes('Good signature')).toBe(args.includes('--sign-with=our.key'));
  });

  it('seals for a password alone so that GnuPG opens it', () => {
    const { gpg, sop, path } = bench;
    const sealed = good(sop(['encrypt', `--with-password=${path('password')}`], TEXT));
    expect(good(gpg(['--passphrase', 'soup', '--decrypt'], sealed))).toBe(TEXT);
  });

  it.each(keys)('uses a %s key of GnuPG in both directions', (algorithm) => {
    const { gpg, sop, file, path } = bench;
    const user = `${algorithm}@example.org`;
    good(gpg(['--passphrase', '', '--quick-gen-key', user, algorithm, 'sign', '0']));
    const fingerprint = /^fpr:+([\dA-F]{40}):/m.exec(good(gpg(['--with-colons', '-K', user])))?.[1];
    good(gpg(['--passphrase', '', '--quick-add-key', fingerprint ?? '', algorithm, 'encr']));
    file('their.cert', good(gpg(['--armor', '--export', user])));
    file('their.key', good(gpg(['--armor', '--export-secret-keys', user])));
    const theirs = good(gpg(['--armor', '-u', user, '-r', user, '--sign', '--encrypt'], TEXT));
    expect(good(sop(['decrypt', path('their.key')], theirs))).toBe(TEXT);
    const ours = good(
      sop(['encrypt', `--sign-with=${path('their.key')}`, path('their.cert')], TEXT),
    );
    const opened = gpg(['--decrypt'], ours);
    expect(opened.out).toBe(TEXT);
    expect(opened.err).toContain('Good signature');
  });

  it('agrees with GnuPG on detached and cleartext signatures', () => {
    const { gpg, sop, file, path } = bench;
    file('data', TEXT);
    const theirs = file(
      'their.sig',
      good(gpg(['-u', 'gpg@example.org', '--armor', '-o', '-', '--detach-sign', path('data')])),
    );
    expect(good(sop(['verify', theirs, path('gpg.cert')], TEXT))).toContain('mode:binary');
    const ours = file('our.sig', good(sop(['sign', path('our.key')], TEXT)));
    expect(gpg(['--verify', ours, path('data')]).err).toContain('Good signature');
    const theirText = good(gpg(['-u', 'gpg@example.org', '--clearsign'], TEXT));
    expect(good(sop(['inline-verify', path('gpg.cert')], theirText)).trimEnd()).toBe(
      TEXT.trimEnd(),
    );
    const ourText = good(sop(['inline-sign', '--as=clearsigned', path('our.key')], TEXT));
    expect(gpg(['--verify'], ourText).err).toContain('Good signature');
  });

  it('locks keys in a form that GnuPG imports and opens', () => {
    const { gpg, sop, path } = bench;
    const options = [`--with-key-password=${path('password')}`, 'Cem <cem@example.org>'];
    const locked = bench.file('locked.key', good(sop(['generate-key', ...options])));
    good(gpg(['--import', locked]));
    const certificate = bench.file(
      'cem.cert',
      good(sop(['extract-cert'], bench.read('locked.key'))),
    );
    const sealed = good(sop(['encrypt', certificate], TEXT));
    expect(gpg(['--passphrase', 'soup', '--decrypt'], sealed).out).toBe(TEXT);
  });

  it('opens keys that GnuPG has locked, also without their primary secret', () => {
    const { gpg, sop, file, path } = bench;
    const soup = ['--passphrase', 'soup'];
    good(gpg([...soup, '--quick-gen-key', 'dora@example.org', 'future-default']));
    const exported = ['--armor', '--export-secret-keys', 'dora@example.org'];
    const subkeys = ['--armor', '--export-secret-subkeys', 'dora@example.org'];
    const sealed = good(gpg(['--armor', '-r', 'dora@example.org', '--encrypt'], TEXT));
    for (const args of [exported, subkeys]) {
      const key = file('dora.key', good(gpg([...soup, ...args])));
      expect(sop(['decrypt', key], sealed).code).toBe(67);
      const password = `--with-key-password=${path('password')}`;
      expect(good(sop(['decrypt', password, key], sealed))).toBe(TEXT);
    }
  });

  it('shows GnuPG no key ID, no version and one length for short texts', () => {
    const { gpg, sop, path } = bench;
    const seal = (text: string) => sop(['encrypt', '--no-armor', path('gpg.cert')], text).bytes;
    expect(seal('yes').length).toBe(seal('No, not at that address, and not before nine.').length);
    const packets = gpg(['--list-packets'], seal('yes')).out;
    expect(packets).toContain('keyid 0000000000000000');
    expect(good(sop(['encrypt', path('gpg.cert')], 'yes'))).not.toMatch(/Version|Comment/);
  });

  it('ends a key so that GnuPG knows', () => {
    const { gpg, sop } = bench;
    const key = good(sop(['generate-key', 'Eva <eva@example.org>']));
    good(gpg(['--import'], good(sop(['revoke-key'], key))));
    expect(good(gpg(['--with-colons', '-k', 'eva@example.org']))).toMatch(/^pub:r:/m);
  });
});
