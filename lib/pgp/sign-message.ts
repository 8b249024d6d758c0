/** The payload of a message: literal data, signed or not, as packets ready to be padded and encrypted. */
import * as openpgp from 'openpgp';

import { err, ok, type Result } from '@/lib/core/result';

import { config } from './policy';
import { readOneKey } from './read-keys';
import type { SealRequest } from './seal';
import { signingDate } from './signing-date';

export type SigningError =
  | { kind: 'not-a-secret-key' }
  | { kind: 'locked' }
  /** No signing key that is valid now. */
  | { kind: 'cannot-sign'; reason: string };

// «No date»: RFC 9580, section 5.9, gives the zero timestamp this meaning.
const NO_DATE = new Date(0);

/** `recipients` choose the hash; they are not named in the signature. */
export async function signMessage(
  request: Pick<SealRequest, 'text' | 'bytes' | 'filename' | 'signWith' | 'now' | 'options'>,
  recipients: openpgp.Key[],
): Promise<Result<openpgp.Message<Uint8Array>, SigningError>> {
  const literal = await literalMessage(request);
  if (request.signWith === undefined) return ok(literal);
  const signer = await readSigner(
    request.signWith,
    request.now,
    request.options?.coarseDates ?? true,
  );
  if (!signer.ok) return signer;
  const { key, date } = signer.value;
  const signed = (await (literal as unknown as LibrarySign).sign(
    [key],
    recipients,
    null,
    [],
    date,
    [],
    [],
    [],
    config,
  )) as openpgp.Message<Uint8Array>;
  return ok(signed);
}

/** openpgp 6.3 has a parameter for the recipients' preferences that its types do not know. */
interface LibrarySign {
  sign(
    keys: openpgp.PrivateKey[],
    recipients: openpgp.Key[],
    ...rest: readonly unknown[]
  ): Promise<unknown>;
}

/** A text is UTF-8 with CR LF, bytes stay as they are. No date, and no file name unless the caller gives one. */
export async function literalMessage(
  content: Pick<SealRequest, 'text' | 'bytes' | 'filename'>,
): Promise<openpgp.Message<Uint8Array>> {
  const message =
    content.text === undefined
      ? await openpgp.createMessage({
          binary: content.bytes ?? new Uint8Array(),
          date: NO_DATE,
          filename: content.filename ?? '',
        })
      : await openpgp.createMessage({ text: content.text, date: NO_DATE, filename: '' });
  return message as openpgp.Message<Uint8Array>;
}

export interface Signer {
  key: openpgp.PrivateKey;
  date: Date;
}

/** A key that can sign now, and the date it should put on a message. */
export async function readSigner(
  bytes: Uint8Array,
  now: Date,
  coarse: boolean,
): Promise<Result<Signer, SigningError>> {
  const key = await readOneKey(bytes);
  if (key === null || !key.isPrivate()) return err({ kind: 'not-a-secret-key' });
  try {
    const signing = await key.getSigningKey(undefined, now, undefined, config);
    const packet = signing.keyPacket;
    if ('isDummy' in packet && packet.isDummy()) {
      return err({ kind: 'cannot-sign', reason: 'stub' });
    }
    if (!packet.isDecrypted()) return err({ kind: 'locked' });
  } catch (error) {
    return err({ kind: 'cannot-sign', reason: (error as Error).message });
  }
  return ok({ key, date: coarse ? signingDate(key, now) : now });
}
