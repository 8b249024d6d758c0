/** Hints about parameters that no rule knows. They are never taken: the right ones look just the same. */
import { nameOf } from '@/lib/links/query';
import { decode } from '@/lib/links/rule';

import type { LinkWarning } from './warning';

/** More would be noise. */
const MOST = 8;

// Words of a name that promise something about a person, whole or between `_`, `-` and capitals (`userId`).
const PERSONAL =
  /(?:^|[^a-z])(?:e?mail|token|u?uid|guid|user(?:id)?|member(?:id)?|customer(?:id)?|contact(?:id)?|account|client(?:id)?|subscriber|recipient|share[dr]?|sharing|shareid|ref|referr?er|referral|session(?:id)?|sid|visitor(?:id)?|device(?:id)?|fingerprint|track(?:ing|er)?|click(?:id)?|phone|tel|postcode|zip|lat|lng|lon|latitude|longitude|geo|inviter?|invitation|promo|voucher|from|source|src|affiliate|partner|pid|signature|auth|login)(?![a-z])/i;
const isPersonal = (name: string): boolean =>
  PERSONAL.test(/[a-z][A-Z]/.test(name) ? name.replace(/([a-z])([A-Z])/g, '$1_$2') : name);

// Names under which sites keep what is shown: their values look like tokens and are none.
const CONTENT = new Set(
  (
    'v list id ids q query s search p page story_fbid fbid set pid aid bvid oid itemid articleid postid docid tid fid ' +
    'threadid topic iid product sku asin isbn doi vid video playlist t time start url u title text hash'
  ).split(' '),
);

/** A long mix of letters and digits with little repetition: an identifier of somebody or something. */
export function looksLikeToken(value: string): boolean {
  if (value.length < 16 || !/^[\w.~+/=|:-]+$/.test(value)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(value)).length;
  if (kinds < 2) return false;
  // Words joined by hyphens are a title.
  if (/^[a-z]+(?:[-_][a-z]+)+(?:[-_]\d+)?$/i.test(value)) return false;
  return entropy(value) > 3.2;
}

/** Bits for each character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => {
    const share = count / text.length;
    return sum - share * Math.log2(share);
  }, 0);
}

/** At most eight, in the order of the query (the text between `?` and `#`). */
export function residualWarnings(query: string): LinkWarning[] {
  const warnings: LinkWarning[] = [];
  for (const part of query.split('&')) {
    if (warnings.length === MOST) break;
    const warning = residualOf(part);
    if (warning !== null) warnings.push(warning);
  }
  return warnings;
}

function residualOf(part: string): LinkWarning | null {
  const equals = part.indexOf('=');
  if (equals < 1 || equals + 1 === part.length) return null;
  const name = nameOf(part);
  // A value of megabytes is no identifier, and a name of more than a hundred characters no word.
  const raw = part.slice(equals + 1, equals + 513);
  const value = raw.includes('%') ? decode(raw) : raw;
  if (value.includes('@') && /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(value)) {
    return { kind: 'email', name };
  }
  if (CONTENT.has(name.toLowerCase())) return null;
  if (isPersonal(name.slice(0, 100))) return { kind: 'residual', name, why: 'name' };
  return looksLikeToken(value) ? { kind: 'residual', name, why: 'token' } : null;
}
