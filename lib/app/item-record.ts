/** Where the record of a feed's item is kept. */

/** What an item's record id is made from. */
export const itemNaturalKey = (feedId: string, key: string): string => `${feedId}\n${key}`;

/** Callouts stand on a shelf of their own, so that the popup need not open every item. */
export const shelfOf = (item: { callout: boolean }): string => (item.callout ? 'callout' : 'plain');
