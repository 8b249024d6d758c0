/** Opens a private message with the user's keys and says who it is from, by petname. */
import { err, ok, type Result } from '@/lib/core/result';
import { findBlocks } from '@/lib/pgp/blocks';
import { type OpenError, openMessage, type OpenWarning } from '@/lib/pgp/open';
import { openSigned } from '@/lib/pgp/open-signed';
import type { SignatureVerdict } from '@/lib/pgp/verdict';

import { listIdentities, storedBytes } from './identities';
import { listPeople } from './people';
import type { World } from './ports';
import type { Locked } from './records';

/** Who signed, judged by the user's own list of people. */
export type SignerVerdict =
  | { readonly kind: 'verified' | 'known' | 'you' | 'ended'; readonly petname: string }
  | { readonly kind: 'unknown' | 'unsigned' | 'invalid' };

export type ReadMessage = {
  readonly text: string;
  readonly signer: SignerVerdict;
  readonly warnings: readonly OpenWarning['kind'][];
  readonly repaired: boolean;
};

export type ReadError = OpenError | Locked | { readonly kind: 'no-message' };

/** Opens the first sealed or signed block in `text`. Errors: `locked`, `no-message`, and those of lib/pgp. */
export async function readMessage(
  world: World,
  text: string,
  password: string | null,
): Promise<Result<ReadMessage, ReadError>> {
  const identities = await listIdentities(world);
  if (!identities.ok) return identities;
  const everybody = await listPeople(world);
  if (!everybody.ok) return everybody;
  const block = findBlocks(text).find(({ kind }) => kind === 'message' || kind === 'signed');
  if (block === undefined) return err({ kind: 'no-message' });
  const certificates = [...everybody.value, ...identities.value].map(({ value }) =>
    storedBytes(value.certificate),
  );
  const now = new Date(world.clock());
  const opened =
    block.kind === 'signed'
      ? await openSigned({ text: block.text, certificates, now })
      : await openMessage({
          message: block.text,
          secretKeys: identities.value.map(({ value }) => storedBytes(value.secretKey)),
          certificates,
          ...(password === null ? {} : { passwords: [password] }),
          now,
        });
  if (!opened.ok) return opened;
  const petnameOf = (fingerprint: string | null): SignerVerdict => {
    const me = identities.value.find(({ value }) => value.fingerprint === fingerprint);
    if (me !== undefined) return { kind: 'you', petname: me.value.name };
    const person = everybody.value.find(({ value }) => value.fingerprint === fingerprint);
    if (person === undefined) return { kind: 'unknown' };
    return {
      kind: person.value.verified ? 'verified' : 'known',
      petname: person.value.petname,
    };
  };
  return ok({
    text: opened.value.text ?? '',
    signer: judge(opened.value.signatures, petnameOf),
    warnings: 'warnings' in opened.value ? opened.value.warnings.map(({ kind }) => kind) : [],
    repaired: opened.value.repaired,
  });
}

const BAD: ReadonlySet<SignatureVerdict['state']> = new Set(['invalid', 'weak', 'not-yet-valid']);

/** One word for all signatures of a message: the worst news counts. */
function judge(
  signatures: readonly SignatureVerdict[],
  petnameOf: (fingerprint: string | null) => SignerVerdict,
): SignerVerdict {
  // A weak signature can be forged, and one from the future is a lie: both count as false.
  if (signatures.some(({ state }) => BAD.has(state))) return { kind: 'invalid' };
  const good = signatures.find(({ state }) => state === 'valid');
  if (good !== undefined) return petnameOf(good.fingerprint);
  const ended = signatures.find(({ state }) => state === 'expired' || state === 'revoked');
  if (ended !== undefined) {
    const signer = petnameOf(ended.fingerprint);
    return 'petname' in signer ? { kind: 'ended', petname: signer.petname } : signer;
  }
  return { kind: signatures.length === 0 ? 'unsigned' : 'unknown' };
}
