/** Durations in milliseconds. Clock and chance are arguments everywhere in `lib` but `platform`. */

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Milliseconds since 1970 (UTC). */
export type Millis = number;
export type Clock = () => Millis;
/** Cryptographic randomness: `count` bytes. */
export type Random = (count: number) => Uint8Array<ArrayBuffer>;
