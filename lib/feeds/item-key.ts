/** The identity of an item inside its feed, so that an edit is an edit and not a second item. */
import type { FeedItem } from './feed';

/** The feed's own id, else the link, else title and date. */
export const itemKey = ({ id, link, title, published }: FeedItem): string =>
  id ?? link ?? `${title ?? ''}\n${published ?? ''}`;
