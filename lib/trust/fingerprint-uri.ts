/** `OPENPGP4FPR:` URIs, as they stand in QR codes: whose key this is, and what was said in this meeting. */
import { type Fingerprint, isFingerprint, readFingerprint } from './fingerprint';

export type FingerprintUri = {
  readonly fingerprint: Fingerprint;
  /** Random, 32 hex digits: who reads this may answer with it. */
  readonly challenge: string | null;
  /** 32 hex digits: the answer to somebody's challenge. */
  readonly answer: string | null;
};

const SCHEME = 'OPENPGP4FPR:';
const LONGEST = 1024;
const TAG = /^[0-9A-F]{32}$/;

/** Upper case throughout, which a QR code holds in less space. Other programs read the part before `#`. */
export function writeFingerprintUri({ fingerprint, challenge, answer }: FingerprintUri): string {
  if (!isFingerprint(fingerprint)) throw new TypeError('no fingerprint');
  const parts = [
    ...(challenge === null ? [] : [`C=${challenge}`]),
    ...(answer === null ? [] : [`A=${answer}`]),
  ];
  return `${SCHEME}${fingerprint}${parts.length === 0 ? '' : `#${parts.join('&')}`}`.toUpperCase();
}

/** Reads also what other programs write: any case, and fields that are not ours are passed over. Null if it is none. */
export function readFingerprintUri(text: string): FingerprintUri | null {
  const uri = text.trim();
  if (uri.length > LONGEST || uri.slice(0, SCHEME.length).toUpperCase() !== SCHEME) return null;
  const [body = '', fields = ''] = uri.slice(SCHEME.length).split('#', 2);
  const fingerprint = readFingerprint(body);
  if (fingerprint === null) return null;
  const tagOf = (name: string): string | null => {
    const field = fields.split('&').find((each) => each.toUpperCase().startsWith(`${name}=`));
    const tag = field?.slice(name.length + 1).toUpperCase() ?? '';
    return TAG.test(tag) ? tag : null;
  };
  return { fingerprint, challenge: tagOf('C'), answer: tagOf('A') };
}
