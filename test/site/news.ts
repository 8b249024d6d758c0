/** A newspaper whose links carry trackers. Whatever arrives behind them is in the site's log. */
import { html, notFound, type Host } from './answer';
import { documentOf, escaped } from './layout';

type TrackedLink = {
  readonly id: string;
  readonly words: string;
  /** Address below the newspaper's own origin. */
  readonly address: (origin: string) => string;
};

/** The ids are what tests click; `id=7` and the fragment are no trackers and must stay. */
export const trackedLinks: readonly TrackedLink[] = [
  {
    id: 'campaign',
    words: 'From a newsletter',
    address: (origin) =>
      `${origin}/article?id=7&utm_source=letter&utm_medium=email&utm_campaign=autumn#harvest`,
  },
  {
    id: 'social',
    words: 'From a social network',
    address: (origin) => `${origin}/article?id=7&fbclid=IwAR0exampleexample`,
  },
  {
    id: 'advert',
    words: 'From an advertisement',
    address: (origin) => `${origin}/article?gclid=EAIaIQexample&id=7`,
  },
  {
    id: 'wrapped',
    words: 'Wrapped by a redirector',
    address: (origin) =>
      `https://www.google.com/url?q=${encodeURIComponent(`${origin}/article?id=7`)}&sa=D`,
  },
  { id: 'plain', words: 'Without any tracker', address: (origin) => `${origin}/article?id=7` },
];

export const news: Host = ({ url }) => {
  if (url.pathname === '/article') {
    const main = `<p>You arrived at <code id="arrived">${escaped(url.pathname + url.search)}</code></p>`;
    return html(documentOf({ title: 'Harvest on the east bank', lead: 'An article.', main }));
  }
  if (url.pathname !== '/') return notFound;
  const items = trackedLinks.map(
    ({ id, words, address }) =>
      `<li><a id="${id}" href="${escaped(address(url.origin))}">${escaped(words)}</a></li>`,
  );
  return html(
    documentOf({
      title: 'The East Bank Courier',
      lead: 'The same article, five ways to be followed to it.',
      main: `<ul>\n${items.join('\n')}\n</ul>`,
    }),
  );
};
