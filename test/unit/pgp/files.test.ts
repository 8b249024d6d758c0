import { describe, expect, it } from 'vitest';

import { concat } from '@/lib/core/bytes';
import { openFile } from '@/lib/pgp/open-file';
import { openMessage } from '@/lib/pgp/open';
import { padmeSize } from '@/lib/pgp/padding';
import { sealFile } from '@/lib/pgp/seal-file';

import { NOW, bad, good, identity } from './people';

const SIZE = 1_500_000;
const content = Uint8Array.from({ length: SIZE }, (_, index) => (index * 31 + (index >> 8)) & 0xff);

/** In chunks, as a file comes. */
function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, (at += 65_000)));
      return undefined;
    },
  });
}

async function readAll(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return concat(...parts);
    parts.push(value);
  }
}

const flipped = (bytes: Uint8Array, at: number) => bytes.with(at, (bytes[at] ?? 0) ^ 1);

describe.each([
  ['compatible', 2],
  ['modern', 1],
] as const)('a file for %s people', { timeout: 60_000 }, (profile, passes) => {
  const seal = async () => {
    const [ana, ben] = await Promise.all([identity('Ana', profile), identity('Ben', profile)]);
    const request = { source: streamOf(content), size: SIZE, filename: 'list.pdf', now: NOW };
    const recipients = [ben.certificate];
    const sealed = await readAll(
      good(await sealFile({ ...request, recipients, signWith: ana.secretKey })),
    );
    const keys = { secretKeys: [ben.secretKey], certificates: [ana.certificate], now: NOW };
    return { ana, sealed, keys };
  };

  it('comes out as it went in, with its name and its signer', async () => {
    const { ana, sealed, keys } = await seal();
    const opened = good(await openFile({ open: () => streamOf(sealed), ...keys }));
    expect(opened.passes).toBe(passes);
    expect(opened.filename).toBe('list.pdf');
    expect(await readAll(opened.stream)).toEqual(content);
    expect(await opened.signatures).toMatchObject([
      { state: 'valid', fingerprint: ana.fingerprint, created: new Date('2026-11-24T00:00:00Z') },
    ]);
  });

  it('opens like any message', async () => {
    const { sealed, keys } = await seal();
    const opened = good(await openMessage({ message: sealed, ...keys }));
    expect(opened.bytes).toEqual(content);
    expect(opened.signatures).toMatchObject([{ state: 'valid' }]);
  });

  it('is padded', async () => {
    const { sealed } = await seal();
    expect(sealed.length).toBeGreaterThanOrEqual(padmeSize(SIZE));
    expect(sealed.length).toBeLessThan(SIZE * 1.12);
  });

  it.each([
    ['changed near its end', (bytes: Uint8Array) => flipped(bytes, SIZE - 200_000)],
    ['cut short', (bytes: Uint8Array) => bytes.slice(0, -100_000)],
  ])('never comes out whole if %s', async (_how, damage) => {
    const { sealed, keys } = await seal();
    const opened = await openFile({ open: () => streamOf(damage(sealed)), ...keys });
    const outcome = opened.ok
      ? await readAll(opened.value.stream).then(
          () => 'whole',
          () => 'stream failed',
        )
      : opened.error.kind;
    // Version 1 is refused before a single byte is written.
    expect(outcome).toBe(passes === 2 ? 'tampered' : 'stream failed');
  });

  it('says who could open it to someone who cannot', async () => {
    const { sealed } = await seal();
    const eve = await identity('Eve', profile);
    const keys = { secretKeys: [eve.secretKey], certificates: [], now: NOW };
    expect(bad(await openFile({ open: () => streamOf(sealed), ...keys }))).toMatchObject({
      kind: 'no-key',
      hidden: 1,
    });
  });
});
