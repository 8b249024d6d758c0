/** Hints about parameters that no rule knows. They are never taken: the right ones look just the same. */
import { nameOf } from '@/lib/links/query';
import { decode } from '@/lib/links/rule';

import type { LinkWarning } from './warning';

/** More would be noise. */
const MOST = 8;

// Words of a name that promise something about a person, once `userId` and `user_id` are cut into words.
const PERSONAL = new Set(
  (
    'email mail token uid uuid guid user userid member memberid customer customerid contact contactid account client clientid ' +
    'subscriber recipient share shared sharer sharing shareid ref referrer referer referral session sessionid sid visitor ' +
    'visitorid device deviceid fingerprint track tracking tracker click clickid phone tel postcode zip lat lng lon latitude ' +
    'longitude geo invite inviter invitation promo voucher from source src affiliate partner pid sig signature auth key login'
  ).split(' '),
);

// Names under which sites keep what is shown: their values look like tokens and are none.
const CONTENT = new Set(
  (
    'v list id ids q query s search p page story_fbid fbid set pid aid bvid oid itemid articleid postid docid tid fid ' +
    'threadid topic iid product sku asin isbn doi vid video playlist t time start url u title text hash'
  ).split(' '),
);

const words = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

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
    const name = nameOf(part);
    const equals = part.indexOf('=');
    if (name === '' || equals < 0 || equals + 1 === part.length) continue;
    // A value of megabytes is no identifier.
    const value = decode(part.slice(equals + 1, equals + 513));
    if (/^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(value)) warnings.push({ kind: 'email', name });
    else if (CONTENT.has(name.toLowerCase())) continue;
    else if (words(name.slice(0, 100)).some((word) => PERSONAL.has(word))) {
      warnings.push({ kind: 'residual', name, why: 'name' });
    } else if (looksLikeToken(value)) warnings.push({ kind: 'residual', name, why: 'token' });
  }
  return warnings;
}
