/** A session rule that stops our own requests from reaching private addresses, also behind redirects (facts/feeds.md 5.2). */
import { browser } from './browser';

const BLOCK_ID = 1;
const ALLOW_ID = 2;
// Requests that belong to no tab: in both browsers, the background's own.
const NO_TAB = -1;

/**
 * Makes sure that the guard stands: session rules vanish at every browser start. `privateAddresses` is the regular
 * expression of what is refused; `ownServers` are hosts that the user named as their own.
 */
export async function ensureGuard(
  privateAddresses: readonly string[],
  ownServers: readonly string[],
): Promise<void> {
  const condition = { tabIds: [NO_TAB], resourceTypes: ['xmlhttprequest', 'other'] as const };
  const blocks = privateAddresses.map((regexFilter, index) => ({
    id: BLOCK_ID + 10 * index,
    priority: 10,
    action: { type: 'block' as const },
    condition: { ...condition, resourceTypes: [...condition.resourceTypes], regexFilter },
  }));
  const allows =
    ownServers.length === 0
      ? []
      : [
          {
            id: ALLOW_ID,
            priority: 20,
            action: { type: 'allow' as const },
            condition: {
              ...condition,
              resourceTypes: [...condition.resourceTypes],
              requestDomains: [...ownServers],
            },
          },
        ];
  const old = await browser.declarativeNetRequest.getSessionRules();
  const ours = old.filter(({ condition: { tabIds } }) => tabIds?.includes(NO_TAB) === true);
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: ours.map(({ id }) => id),
    addRules: [...blocks, ...allows],
  });
}
