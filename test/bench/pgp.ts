/** Sealing and opening: ours with padding, hidden recipients and checks, beside the bare library. */
import * as openpgp from 'openpgp';

import { createIdentity } from '@/lib/pgp/generate';
import { openMessage } from '@/lib/pgp/open';
import { sealMessage } from '@/lib/pgp/seal';

import type { Bench } from './bench';

const TEXT = 'The van leaves at six from the old mill. Bring blankets.\n'.repeat(20);

async function persons() {
  const made = await createIdentity({ name: 'Ana', profile: 'compatible', now: new Date() });
  if (!made.ok) throw new Error(made.error.kind);
  const { secretKey, certificate } = made.value;
  const privateKey = await openpgp.readPrivateKey({ binaryKey: secretKey });
  const publicKey = await openpgp.readKey({ binaryKey: certificate });
  return { secretKey, certificate, privateKey, publicKey };
}

export async function benchSeal(): Promise<Bench> {
  const { secretKey, certificate, privateKey, publicKey } = await persons();
  return {
    title: 'Seal and sign a letter of 1 kB',
    unit: 'letters',
    count: 1,
    contenders: [
      {
        name: 'Mycel',
        round: () =>
          sealMessage({
            text: TEXT,
            recipients: [certificate],
            signWith: secretKey,
            now: new Date(),
          }),
      },
      {
        name: 'openpgp.encrypt()',
        round: async () =>
          openpgp.encrypt({
            message: await openpgp.createMessage({ text: TEXT }),
            encryptionKeys: publicKey,
            signingKeys: privateKey,
          }),
      },
    ],
  };
}

export async function benchOpen(): Promise<Bench> {
  const { secretKey, certificate, privateKey, publicKey } = await persons();
  const sealed = await sealMessage({
    text: TEXT,
    recipients: [certificate],
    signWith: secretKey,
    now: new Date(),
  });
  if (!sealed.ok) throw new Error(sealed.error.kind);
  const { armored } = sealed.value;
  return {
    title: 'Open and verify a letter of 1 kB',
    unit: 'letters',
    count: 1,
    contenders: [
      {
        name: 'Mycel',
        round: () =>
          openMessage({
            message: armored,
            secretKeys: [secretKey],
            certificates: [certificate],
            now: new Date(),
          }),
      },
      {
        name: 'openpgp.decrypt()',
        round: async () =>
          openpgp.decrypt({
            message: await openpgp.readMessage({ armoredMessage: armored }),
            decryptionKeys: privateKey,
            verificationKeys: publicKey,
          }),
      },
    ],
  };
}
