/** Arithmetic in GF(256) by the Rijndael polynomial x^8 + x^4 + x^3 + x + 1, as SLIP-0039 and AES use it. */
import type { Bytes } from '@/lib/core/bytes';

const POLYNOMIAL = 0x11b;

// Powers of the generator x + 1, and their logarithms.
const { powers, logarithms } = tables();

function tables() {
  const powersOf = new Uint8Array(255);
  const logarithmsOf = new Uint8Array(256);
  let value = 1;
  for (let exponent = 0; exponent < 255; exponent += 1) {
    powersOf[exponent] = value;
    logarithmsOf[value] = exponent;
    value ^= value << 1;
    if (value > 255) value ^= POLYNOMIAL;
  }
  return { powers: powersOf, logarithms: logarithmsOf };
}

const log = (value: number): number => logarithms[value] ?? 0;

export const multiply = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (powers[(log(a) + log(b)) % 255] ?? 0);

/** `b` is not 0. */
export const divide = (a: number, b: number): number =>
  a === 0 ? 0 : (powers[(log(a) - log(b) + 255) % 255] ?? 0);

/** A point of a polynomial for each byte: `x` below 256, `y` all of one length. */
export type Point = { readonly x: number; readonly y: Bytes };

/** The value at `x` of the polynomials of least degree through the points (Lagrange). Their `x` are distinct. */
export function interpolate(points: readonly Point[], x: number): Bytes {
  const result = new Uint8Array(points[0]?.y.length ?? 0);
  for (const point of points) {
    let weight = 1;
    for (const other of points) {
      if (other !== point) weight = multiply(weight, divide(x ^ other.x, point.x ^ other.x));
    }
    point.y.forEach((byte, at) => {
      result[at] = (result[at] ?? 0) ^ multiply(byte, weight);
    });
  }
  return result;
}
