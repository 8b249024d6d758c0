/** Recipients that nobody is: they hide how many people a message is for. */
import * as openpgp from 'openpgp';

import { config } from './policy';

/** The numbers that an onlooker may see: 1, 2, 4, 8… */
export const roundedCount = (count: number): number =>
  2 ** Math.ceil(Math.log2(Math.max(1, count)));

/**
 * Throwaway certificates that bring `keys` up to the next round number; their secrets are forgotten at once. They have
 * the same kinds of encryption keys as the real ones in turn, or they could be told apart.
 */
export async function decoysFor(keys: readonly openpgp.Key[], now: Date): Promise<openpgp.Key[]> {
  const decoys: openpgp.Key[] = [];
  for (let index = 0; keys.length + index < roundedCount(keys.length); index++) {
    const model = keys[index % keys.length];
    if (model !== undefined) decoys.push(await decoyLike(model, now));
  }
  return decoys;
}

async function decoyLike(model: openpgp.Key, now: Date): Promise<openpgp.Key> {
  const encryption = await model.getEncryptionKey(undefined, now, undefined, config);
  const info = encryption.getAlgorithmInfo();
  const { publicKey } = await openpgp.generateKey({
    ...kindOf(info),
    userIDs: [{ name: '-' }],
    date: now,
    format: 'object',
    config: { ...config, v6Keys: model.keyPacket.version >= 6 },
  });
  return publicKey;
}

function kindOf({ algorithm, bits, curve }: openpgp.AlgorithmInfo) {
  if (algorithm === 'x25519') return { type: 'curve25519' as const };
  if (algorithm === 'x448') return { type: 'curve448' as const };
  if (curve !== undefined) return { type: 'ecc' as const, curve };
  return { type: 'rsa' as const, rsaBits: Math.max(2048, bits ?? 0) };
}
