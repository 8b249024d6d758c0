import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Bench, good, openBench } from './tools';

const TEXT = 'Come to the yard at six.\nBring soup; ask for «Ana».\n';

describe('Sequoia and the sop door', () => {
  let bench: Bench;
  beforeAll(() => {
    bench = openBench();
    const { sq, sop, file, path } = bench;
    good(sq(['key', 'generate', '--userid', 'S <s@example.org>', '--export', path('sq.key')]));
    file('sq.cert', good(sop(['extract-cert'], bench.read('sq.key'))));
    file('our.key', good(sop(['generate-key', 'Ana <ana@example.org>'])));
    file('our.cert', good(sop(['extract-cert'], bench.read('our.key'))));
    file('password', 'soup');
  });
  afterAll(() => bench.close());

  it.each([
    ['for one', ['sq.cert']],
    ['for several', ['our.cert', 'sq.cert']],
    ['as text', ['--as=text', 'sq.cert']],
  ])('seals %s, hidden and padded, so that Sequoia opens it', (_name, args) => {
    const { sq, sop, path } = bench;
    const files = args.map((arg) => (arg.startsWith('--') ? arg : path(arg)));
    const sealed = good(sop(['encrypt', ...files], TEXT));
    const opened = good(sq(['decrypt', '--recipient-key', path('sq.key')], sealed));
    expect(opened.replaceAll('\r\n', '\n')).toBe(TEXT);
  });

  it('signs and seals so that Sequoia verifies it', () => {
    const { sq, sop, path } = bench;
    const sealed = good(sop(['encrypt', `--sign-with=${path('our.key')}`, path('sq.cert')], TEXT));
    const signer = ['--signatures', '1', '--signer-cert', path('our.cert')];
    const opened = sq(['decrypt', ...signer, '--recipient-key', path('sq.key')], sealed);
    expect(good(opened)).toBe(TEXT);
    expect(opened.err).toMatch(/good (checksum|signature)/i);
  });

  it('opens and verifies what Sequoia signs and seals', () => {
    const { sq, sop, path } = bench;
    const signer = ['--signer-key', path('sq.key'), '--recipient-cert', path('our.cert')];
    const sealed = good(sq(['encrypt', ...signer], TEXT));
    const options = [`--verify-with=${path('sq.cert')}`, `--verifications-out=${path('v')}`];
    expect(good(sop(['decrypt', ...options, path('our.key')], sealed))).toBe(TEXT);
    expect(bench.read('v')).toMatch(/ mode:binary$/m);
  });

  it('agrees with Sequoia on detached and cleartext signatures', () => {
    const { sq, sop, file, path } = bench;
    const data = file('data', TEXT);
    const signer = ['--signer-key', path('sq.key')];
    const theirs = file('their.sig', good(sq(['sign', ...signer, '--detached', data])));
    expect(good(sop(['verify', theirs, path('sq.cert')], TEXT))).toContain('mode:binary');
    const ours = file('our.sig', good(sop(['sign', path('our.key')], TEXT)));
    good(sq(['verify', '--signer-cert', path('our.cert'), '--detached', ours, data]));
    const theirText = good(sq(['sign', ...signer, '--cleartext-signature', data]));
    expect(good(sop(['inline-verify', path('sq.cert')], theirText)).trimEnd()).toBe(TEXT.trimEnd());
    const ourText = good(sop(['inline-sign', '--as=clearsigned', path('our.key')], TEXT));
    good(sq(['verify', '--signer-cert', path('our.cert')], ourText));
  });

  it('certifies a user ID so that Sequoia keeps the certificate', () => {
    const { sq, sop, path } = bench;
    const args = ['certify-userid', '--userid=S <s@example.org>', path('our.key')];
    const certified = good(sop(args, bench.read('sq.cert')));
    expect(good(sq(['inspect', '--certifications'], certified))).toMatch(/Certifying|Alleged/i);
    good(sop(['validate-userid', 'S <s@example.org>', path('our.cert')], certified));
  });
});
