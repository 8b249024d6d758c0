/** All comparisons, in the order of the three jobs. */
import type { Bench } from './bench';
import { benchCallouts } from './callouts';
import { benchFeeds } from './feeds';
import { benchLinks } from './links';
import { benchOpen, benchSeal } from './pgp';

export const benches: Readonly<Record<string, () => Bench | Promise<Bench>>> = {
  seal: benchSeal,
  open: benchOpen,
  links: benchLinks,
  feeds: benchFeeds,
  callouts: benchCallouts,
};
