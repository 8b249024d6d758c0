/** Gathers what the settings show. */
import { linkList } from '@/lib/app/clean-link';
import { countDamaged } from '@/lib/app/damaged';
import { listIdentities, storedBytes } from '@/lib/app/identities';
import { listOffsites } from '@/lib/app/offsites';
import { listPeople } from '@/lib/app/people';
import type { World } from '@/lib/app/ports';
import { listSubscriptions } from '@/lib/app/subscriptions';
import { vaultState } from '@/lib/app/vault';
import { toArmor } from '@/lib/pgp/armor';
import { canReachEverything } from '@/lib/platform/permissions';
import { readSetting } from '@/lib/platform/settings';
import { version } from '@/lib/platform/version';
import { type OptionsProps, type OptionsTab, tabs } from '@/lib/ui/views/options';
import { t } from '@/lib/ui/words';

export const tabFromHash = (hash: string): OptionsTab => {
  const name = hash.slice(1);
  return Object.hasOwn(tabs, name) ? (name as OptionsTab) : 'people';
};

/** Fingerprints are read aloud in groups of four. */
const grouped = (fingerprint: string): string => fingerprint.replace(/(.{4})(?=.)/g, '$1 ');

export async function loadOptions(world: World) {
  const [damaged, vault, people, identities, subscriptions, offsites, reachesEverything, cleaning] =
    await Promise.all([
      countDamaged(world),
      vaultState(world),
      listPeople(world),
      listIdentities(world),
      listSubscriptions(world),
      listOffsites(world),
      canReachEverything(),
      readSetting('cleaning'),
    ]);
  return {
    damaged,
    vault,
    people: {
      people: (people.ok ? people.value : []).map(({ id, value, problem }) => ({
        id,
        petname: value.petname,
        fingerprint: grouped(value.fingerprint),
        verified: value.verified,
        problem: problem === null ? null : t(`problem_${problem}`),
      })),
    },
    you: {
      identities: (identities.ok ? identities.value : []).map(({ id, value }) => ({
        id,
        name: value.name,
        fingerprint: grouped(value.fingerprint),
        certificate: toArmor(storedBytes(value.certificate), 'public-key'),
      })),
    },
    feeds: {
      now: world.clock(),
      reachesEverything,
      feeds: (subscriptions.ok ? subscriptions.value.records : []).map(({ id, value }) => ({
        id,
        title: value.title,
        url: value.url,
        health: value.health,
        lastSuccessAt: value.lastSuccessAt,
      })),
    },
    links: {
      cleaning,
      reachesEverything,
      offsites: (offsites.ok ? offsites.value : []).map(({ value }) => value.site),
      list: linkList(),
    },
    about: { version: version() },
  } satisfies {
    [P in 'people' | 'you' | 'feeds' | 'links' | 'about']: Partial<OptionsProps[P]>;
  } & Pick<OptionsProps, 'vault' | 'damaged'>;
}
