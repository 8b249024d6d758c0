/** Messages as they are put into fields: armored as `lib/pgp` armors, of bytes that mean nothing. */

/** An armored block of `lines` full lines of base64, the same every time. */
export function armored(lines: number): string {
  const bytes = Uint8Array.from(
    { length: lines * 48 },
    (_, index) => (index * index * 31 + 7) % 256,
  );
  const data =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PGP MESSAGE-----', '', ...data, '=Xy9Z', '-----END PGP MESSAGE-----'].join(
    '\n',
  );
}
