/** What the use cases need from the outside world. lib/platform fulfils it; tests bring small fakes. */
import type { Clock, Random } from '@/lib/core/time';
import type { Rows } from '@/lib/storage/rows';
import type { Family, FamilyOf, SessionKey, SessionOf } from '@/lib/storage/session';

/** Memory of this browser run. */
export type Session = {
  read<K extends SessionKey>(key: K): Promise<SessionOf<K> | null>;
  write<K extends SessionKey>(key: K, value: SessionOf<K>): Promise<void>;
  forget(key: SessionKey): Promise<void>;
  readMember<F extends Family>(family: F, token: string): Promise<FamilyOf<F> | null>;
  writeMember<F extends Family>(family: F, token: string, value: FamilyOf<F>): Promise<void>;
  forgetMember(family: Family, token: string): Promise<void>;
  listMembers(family: Family): Promise<string[]>;
};

/** Databases. `open` holds what there is before a vault; `sealed` everything after; `vault` the wrapped data keys. */
export type Databases = { readonly open: Rows; readonly sealed: Rows; readonly vault: Rows };

export type World = {
  readonly databases: Databases;
  readonly session: Session;
  readonly clock: Clock;
  readonly random: Random;
};
