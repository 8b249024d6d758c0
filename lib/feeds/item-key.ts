/** The identity of an item inside its feed, so that an edit is an edit and not a second item. */
import type { FeedItem } from './feed';

type Identified = Pick<FeedItem, 'id' | 'link' | 'title' | 'published'>;

/** The feed's own id, else the link, else title and date. */
export const itemKey = ({ id, link, title, published }: Identified): string =>
  id ?? link ?? `${title ?? ''}\n${published ?? ''}`;

/**
 * The keys of all items of one feed, in order. Where a broken feed gives several items one id, the link tells them
 * apart; a true repetition keeps the same key and is one item.
 */
export function itemKeys(items: readonly Identified[]): string[] {
  const links = new Map<string, Set<string | null>>();
  for (const item of items) {
    const key = itemKey(item);
    links.set(key, (links.get(key) ?? new Set()).add(item.link));
  }
  return items.map((item) => {
    const key = itemKey(item);
    return (links.get(key)?.size ?? 0) > 1 && item.link !== null ? `${key}\n${item.link}` : key;
  });
}

/** Whether a later copy of an item says something else: a change of its date alone is none. */
export const isEdited = (
  old: Pick<FeedItem, 'title' | 'text' | 'link'>,
  now: Pick<FeedItem, 'title' | 'text' | 'link'>,
): boolean => old.title !== now.title || old.text !== now.text || old.link !== now.link;
