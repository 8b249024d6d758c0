/** What a link may still tell about the person who passes it on, although nothing more can be cut. */
import type { Address } from './address';
import type { LinkRules } from './rule-index';

export type LinkWarning =
  | { readonly kind: 'not-a-link' }
  /** The user switched cleaning off for this site. */
  | { readonly kind: 'off-here'; readonly host: string };

export function shareWarnings(_target: Address, _clean: string, _rules: LinkRules): LinkWarning[] {
  return [];
}
