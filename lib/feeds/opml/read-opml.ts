/** Imports a list of subscriptions. Nothing is fetched: what comes out is shown before anything is followed. */
import { err, ok, type Result } from '@/lib/core/result';
import { oneLine } from '@/lib/core/text';
import { decodeFeed } from '@/lib/feeds/decode/decode';
import { feedAddressKey } from '@/lib/feeds/find/same-feed';
import { absolute } from '@/lib/feeds/markup/address';
import { childrenNamed, type Element, elementsOf, valueOf } from '@/lib/feeds/markup/element';
import type { Attributes } from '@/lib/feeds/markup/tokens';
import { parseTree } from '@/lib/feeds/markup/tree';

import {
  type OpmlError,
  type OpmlFeed,
  type OpmlList,
  OPML_LIMITS,
  type OpmlProblem,
} from './opml';

/** Errors: `too-large` (over OPML_LIMITS.bytes), `not-opml`. Never throws for anything in the bytes. */
export function readOpml(bytes: Uint8Array): Result<OpmlList, OpmlError> {
  if (bytes.length > OPML_LIMITS.bytes) return err({ kind: 'too-large', limit: OPML_LIMITS.bytes });
  const { root, problems } = parseTree(decodeFeed(bytes, '').text, null);
  const opml = elementsOf(root).find(({ name }) => name === 'opml');
  if (opml === undefined) return err({ kind: 'not-opml' });
  const collector = createCollector();
  if (problems.has('recovered')) collector.report('recovered');
  if (problems.has('too-deep')) collector.report('too-deep');
  const body = childrenNamed(opml, 'body')[0] ?? opml;
  collectFrom(body, [], collector);
  const head = childrenNamed(opml, 'head')[0];
  return ok({
    title: (head && oneLine(valueOf(head, 'title'), OPML_LIMITS.nameLength)) || null,
    feeds: collector.feeds,
    problems: [...collector.problems],
  });
}

type Collector = {
  readonly feeds: OpmlFeed[];
  readonly problems: ReadonlySet<OpmlProblem>;
  readonly report: (problem: OpmlProblem) => void;
  readonly add: (feed: OpmlFeed) => void;
};

function createCollector(): Collector {
  const feeds: OpmlFeed[] = [];
  const problems = new Set<OpmlProblem>();
  const seen = new Set<string>();
  const report = (problem: OpmlProblem): void => void problems.add(problem);
  return {
    feeds,
    problems,
    report,
    add(feed) {
      const key = feedAddressKey(feed.url);
      if (seen.has(key)) return report('duplicate');
      if (feeds.length >= OPML_LIMITS.feeds) return report('too-many-feeds');
      seen.add(key);
      feeds.push(feed);
    },
  };
}

function collectFrom(parent: Element, folder: readonly string[], into: Collector): void {
  for (const outline of childrenNamed(parent, 'outline')) {
    const { attributes } = outline;
    const type = (attributes['type'] ?? '').toLowerCase();
    const title = oneLine(attributes['title'] ?? attributes['text'] ?? '', OPML_LIMITS.nameLength);
    const isInclude =
      type === 'include' || (type === 'link' && /\.opml$/i.test(attributes['url'] ?? ''));
    const address = attributes['xmlurl'] ?? (type === 'rss' ? attributes['url'] : undefined);
    if (isInclude) into.report('includes');
    else if (address !== undefined) {
      const url = absolute(address.replace(/^feed:(?:\/\/)?(?=https?:)/i, ''), null);
      if (url === null) into.report('unusable-feed');
      else
        into.add({
          url,
          title: title || null,
          folder: foldersOf(attributes, folder),
          ...detailsOf(attributes),
        });
    }
    if (elementsOf(outline).length === 0) continue;
    if (folder.length >= OPML_LIMITS.depth) into.report('too-deep');
    else
      collectFrom(
        outline,
        address === undefined && title !== '' ? [...folder, title] : folder,
        into,
      );
  }
}

const detailsOf = (attributes: Attributes): Pick<OpmlFeed, 'site' | 'language'> => ({
  site: absolute(attributes['htmlurl'] ?? '', null),
  language: oneLine(attributes['language'] ?? '', 40) || null,
});

/** The outlines around it; else the first of its `category` paths (`/Housing/Berlin,/Urgent`). */
function foldersOf(attributes: Attributes, folder: readonly string[]): readonly string[] {
  if (folder.length > 0) return folder;
  const path = (attributes['category'] ?? '').split(',')[0] ?? '';
  return path
    .split('/')
    .map((name) => oneLine(name, OPML_LIMITS.nameLength))
    .filter((name) => name !== '')
    .slice(0, OPML_LIMITS.depth);
}
