/** All comparisons, in the order of the three jobs. */
import type { Bench } from './bench';
import { benchCallouts } from './callouts';
import { benchFeeds } from './feeds';
import { benchLinks, benchLoadLinkRules } from './links';
import { benchOpen, benchSeal } from './pgp';
import { benchTrust } from './trust';
import { benchUnlock, benchVault } from './vault';

export const benches: Readonly<Record<string, () => Bench | Promise<Bench>>> = {
  seal: benchSeal,
  open: benchOpen,
  unlock: benchUnlock,
  vault: benchVault,
  trust: benchTrust,
  links: benchLinks,
  'links-load': benchLoadLinkRules,
  feeds: benchFeeds,
  callouts: benchCallouts,
};
