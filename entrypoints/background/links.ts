/** Cleaning while browsing: what the user chose, put to work. */
import { cleanWhileBrowsing } from '@/lib/app/clean-link';
import { listOffsites } from '@/lib/app/offsites';
import { applyCleaning, type Decide } from '@/lib/platform/link-cleaning';
import { readSetting } from '@/lib/platform/settings';
import { world } from '@/lib/platform/world';

// Firefox asks for every navigation. Only a cache: a new life of the background makes it anew.
let current: Promise<Decide> | null = null;

async function choices(): Promise<{ on: boolean; sites: string[] }> {
  const [on, offsites] = await Promise.all([readSetting('cleaning'), listOffsites(world)]);
  return { on, sites: (offsites.ok ? offsites.value : []).map(({ value }) => value.site) };
}

async function decide(): Promise<Decide> {
  const { on, sites } = await choices();
  return (url) => (on ? cleanWhileBrowsing(url, sites) : null);
}

export const decider = (): Promise<Decide> => (current ??= decide());

export async function applyLinks(): Promise<void> {
  current = null;
  const { on, sites } = await choices();
  await applyCleaning(on, sites);
}
