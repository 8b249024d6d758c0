/** What the settings do. */
import { cleanOnSite } from '@/lib/app/offsites';
import { addPeople, changePerson, removePerson } from '@/lib/app/people';
import type { World } from '@/lib/app/ports';
import { readWebAddress } from '@/lib/app/web-address';
import { ask } from '@/lib/platform/messages';
import { requestEverything, requestReach } from '@/lib/platform/permissions';
import { writeSetting } from '@/lib/platform/settings';
import { openTab } from '@/lib/platform/windows';
import { FOLLOW_FAILED, sayFollowed } from '@/lib/ui/followed-words';
import type { FollowAnswer } from '@/lib/ui/views/feeds';
import { t } from '@/lib/ui/words';

import { sayAdded } from './added-words';

export function optionsActions(world: World, again: () => void) {
  const thenAgain = (work: Promise<unknown>): void => void work.then(again);
  const applyLinks = () => ask('links/apply', null);
  return {
    people: {
      add: async (key: string | Uint8Array) => {
        const said = sayAdded(await addPeople(world, key));
        again();
        return said;
      },
      rename: (id: string, petname: string) => thenAgain(changePerson(world, id, { petname })),
      verify: (id: string, verified: boolean) => thenAgain(changePerson(world, id, { verified })),
      remove: (id: string) => thenAgain(removePerson(world, id)),
    },
    you: { addKey: () => void openTab('welcome') },
    feeds: {
      follow: (url: string, ownServer: boolean) => follow(url, ownServer).finally(again),
      allowEverything: () => thenAgain(requestEverything()),
      unfollow: (id: string) => thenAgain(ask('feeds/unfollow', { id })),
      pollNow: () => thenAgain(ask('feeds/poll', null)),
    },
    links: {
      switchCleaning: (on: boolean) => thenAgain(writeSetting('cleaning', on).then(applyLinks)),
      allowEverything: () => thenAgain(requestEverything().then(applyLinks)),
      turnOn: (site: string) => thenAgain(cleanOnSite(world, site, true).then(applyLinks)),
    },
  };
}

/** Asks for access in the click itself (nothing is awaited before), then follows. */
async function follow(typed: string, ownServer: boolean): Promise<FollowAnswer> {
  const url = readWebAddress(typed);
  if (url === null) return sayFollowed({ kind: 'not-an-address' });
  if (!(await requestReach(url))) return sayFollowed({ kind: 'no-access', origin: url });
  const followed = await ask('feeds/follow', { url, ownServer });
  if (followed.ok) return sayFollowed(followed.value);
  return { tone: 'bad', words: t(FOLLOW_FAILED), choices: [], ownServer: false };
}
