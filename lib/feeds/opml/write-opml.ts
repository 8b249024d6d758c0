/** Exports subscriptions as OPML 2.0, which every feed reader imports. */
import type { OpmlFeed } from './opml';

type Folder = { readonly feeds: OpmlFeed[]; readonly folders: Map<string, Folder> };

const newFolder = (): Folder => ({ feeds: [], folders: new Map() });

/** `created` in milliseconds since 1970; null leaves the date out, which says less about whoever exports. */
export function writeOpml(
  feeds: readonly OpmlFeed[],
  { title, created }: { readonly title: string; readonly created: number | null },
): string {
  const root = newFolder();
  for (const feed of feeds) {
    let place = root;
    for (const name of feed.folder) {
      const inner = place.folders.get(name) ?? newFolder();
      place.folders.set(name, inner);
      place = inner;
    }
    place.feeds.push(feed);
  }
  const date =
    created === null ? '' : `\n    <dateCreated>${new Date(created).toUTCString()}</dateCreated>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>${escapeXml(title)}</title>${date}
  </head>
  <body>
${outlines(root, '    ')}  </body>
</opml>
`;
}

function outlines({ feeds, folders }: Folder, indent: string): string {
  const own = feeds.map((feed) => `${indent}<outline${attributesOf(feed)}/>\n`);
  const inner = [...folders].map(
    ([name, folder]) =>
      `${indent}<outline${attribute('text', name)}>\n${outlines(folder, `${indent}  `)}${indent}</outline>\n`,
  );
  return [...own, ...inner].join('');
}

const attributesOf = ({ url, title, site, language }: OpmlFeed): string =>
  [
    attribute('type', 'rss'),
    attribute('text', title ?? url),
    title === null ? '' : attribute('title', title),
    attribute('xmlUrl', url),
    site === null ? '' : attribute('htmlUrl', site),
    language === null ? '' : attribute('language', language),
  ].join('');

const attribute = (name: string, value: string): string => ` ${name}="${escapeXml(value)}"`;

/** What XML 1.0 cannot hold at all is left out. */
const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, ' ');
