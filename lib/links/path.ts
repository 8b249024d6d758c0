/** Traces that some sites write into the path; cut only when a link is passed on. */
import type { Address } from './address';
import { isUnder } from './hosts';
import type { Reason } from './reasons';
import type { Removal } from './removal';

type PathRule = {
  /** Sites, separated by blanks; '' for every one. */
  readonly on: string;
  /** What goes out of the path. Must be linear. */
  readonly cut: RegExp;
  readonly name: string;
  readonly reason: Reason;
};

const rules: readonly PathRule[] = [
  { on: 'amazon.* amzn.com audible.*', cut: /\/ref=[^/?#]*/g, name: 'ref', reason: 'history' },
  {
    on: 'search.yahoo.com yahoo.com',
    cut: /(?:\/|;)_yl[tcu]=[^/;?#]*(?:;_yl[tcu]=[^/;?#]*)*/g,
    name: '_ylt',
    reason: 'history',
  },
  { on: 'imdb.com', cut: /\/ref=[^/?#]*/g, name: 'ref', reason: 'history' },
  {
    on: '',
    cut: /;(?:jsessionid|phpsessid|sid)=[^/?#;]*/gi,
    name: 'jsessionid',
    reason: 'session',
  },
];

/** `before` is the address up to its fragment. */
export function cutPath(
  before: string,
  { host, pathAt }: Address,
): { before: string; cuts: Removal[] } {
  const query = before.indexOf('?', pathAt);
  const end = query < 0 ? before.length : query;
  // Every rule cuts a `name=value`.
  const equals = before.indexOf('=', pathAt);
  if (equals < 0 || equals >= end) return { before, cuts: [] };
  let path = before.slice(pathAt, end);
  const cuts: Removal[] = [];
  for (const { on, cut, name, reason } of rules) {
    if (on !== '' && !on.split(' ').some((site) => isUnder(host, site))) continue;
    const shorter = path.replace(cut, '');
    if (shorter === path) continue;
    path = shorter;
    cuts.push({ name, rule: `mycel: ${on} path ${cut.source}`, reason, company: null });
  }
  return { before: before.slice(0, pathAt) + path + before.slice(end), cuts };
}
