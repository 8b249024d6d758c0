/** Time and chance, as the domains want them handed in. */
import type { Clock, Random } from '@/lib/core/time';
import { toHex } from '@/lib/core/bytes';

export const clock: Clock = () => Date.now();

export const random: Random = (count) => crypto.getRandomValues(new Uint8Array(count));

/** A fresh token of 128 random bits, as 32 hex digits. */
export const randomToken = (): string => toHex(random(16));
