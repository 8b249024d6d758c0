/** Cleans links on their way out: declarativeNetRequest in Chrome, blocking webRequest in Firefox (facts/links.md 0.6). */
import { browser } from './browser';

const RULESET = 'links';
// Session rule ids of the per-site allows; the guard of our own requests uses the ids below.
const FIRST_OFFSITE_ID = 10_000;
// Above every priority of the ruleset.
const OFFSITE_PRIORITY = 100;

/** Returns the address to go to instead, or null to leave the request alone. */
export type Decide = (url: string) => string | null;

type BlockingRequest = {
  addListener(
    listener: (details: { url: string }) => Promise<{ redirectUrl?: string }>,
    filter: { urls: string[]; types: string[] },
    extra: string[],
  ): void;
};

/**
 * Firefox: registers the blocking listener; must run in the first tick. `decider` may still be loading when the first
 * request comes; the request waits for it. Chrome needs nothing here.
 */
export function serveCleaning(decider: () => Promise<Decide>): void {
  if (!import.meta.env.FIREFOX) return;
  const onBeforeRequest = browser.webRequest?.onBeforeRequest as unknown as
    | BlockingRequest
    | undefined;
  onBeforeRequest?.addListener(
    async ({ url }) => {
      const clean = (await decider())(url);
      return clean === null || clean === url ? {} : { redirectUrl: clean };
    },
    { urls: ['*://*/*'], types: ['main_frame', 'sub_frame'] },
    ['blocking'],
  );
}

/** Chrome: switches the ruleset, and sets one allow rule for all sites that are left alone. Firefox: nothing to do. */
export async function applyCleaning(on: boolean, offsites: readonly string[]): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const dnr = browser.declarativeNetRequest;
  await dnr.updateEnabledRulesets(
    on ? { enableRulesetIds: [RULESET] } : { disableRulesetIds: [RULESET] },
  );
  await dnr.updateSessionRules({
    removeRuleIds: [FIRST_OFFSITE_ID],
    addRules:
      offsites.length === 0
        ? []
        : [
            {
              id: FIRST_OFFSITE_ID,
              priority: OFFSITE_PRIORITY,
              action: { type: 'allow' },
              condition: {
                requestDomains: [...offsites],
                resourceTypes: ['main_frame', 'sub_frame'],
              },
            },
          ],
  });
}
