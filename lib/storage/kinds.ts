/** Every kind of record that Mycel keeps, in one table: schema, version, compartment. Panic wipes them all. */
import * as v from 'valibot';

/** Which data key seals a record: `keys` closes with every lock, `watch` may stay open so that alerts keep coming. */
export type Compartment = 'keys' | 'watch';

const millis = v.pipe(v.number(), v.minValue(0));
const base64 = v.string();

/** A private key of the user's own. `secretKey` is unlocked: the vault's seal is its lock. */
const identity = v.object({
  name: v.string(),
  email: v.string(),
  fingerprint: v.string(),
  certificate: base64,
  secretKey: base64,
  revocation: v.string(),
  createdAt: millis,
});

/** Somebody the user writes to. `verified` is set only by the user's own comparison of fingerprints. */
const person = v.object({
  petname: v.string(),
  fingerprint: v.string(),
  certificate: base64,
  addedAt: millis,
  verified: v.boolean(),
});

/** An unfinished message. Once sealed, `armored` is what still has to reach the field. */
const draft = v.object({
  text: v.string(),
  people: v.array(v.string()),
  armored: v.nullable(v.string()),
  savedAt: millis,
});

const validators = v.object({
  etag: v.nullable(v.string()),
  lastModified: v.nullable(v.string()),
});

/** A followed feed with its polling state. Times in milliseconds since 1970. */
const subscription = v.object({
  url: v.string(),
  title: v.string(),
  site: v.nullable(v.string()),
  /** The user said that a private address is meant: their own server. */
  ownServer: v.boolean(),
  addedAt: millis,
  nextAt: millis,
  /** Looks that were begun and not ended: the background died in the middle of them. */
  attempts: v.number(),
  failures: v.number(),
  lastSuccessAt: v.nullable(millis),
  lastNewAt: v.nullable(millis),
  health: v.picklist(['ok', 'failing', 'no-access', 'gone', 'broken']),
  validators,
});

/** One feed item as found, with what the recogniser said of it and what the user did with it. */
const item = v.object({
  feed: v.string(),
  /** Identity of the item inside its feed, so that an edit is an edit and not a new item. */
  key: v.string(),
  source: v.string(),
  title: v.string(),
  text: v.string(),
  link: v.nullable(v.string()),
  published: v.nullable(millis),
  foundAt: millis,
  language: v.nullable(v.string()),
  callout: v.boolean(),
  score: v.number(),
  kind: v.nullable(v.string()),
  cues: v.array(v.string()),
  when: v.nullable(v.string()),
  until: v.nullable(v.string()),
  state: v.picklist(['new', 'seen', 'dismissed']),
});

/** A site on which links are left as they are. */
const offsite = v.object({ site: v.string(), since: millis });

export const kinds = {
  identity: { compartment: 'keys', version: 1, schema: identity },
  draft: { compartment: 'keys', version: 1, schema: draft },
  person: { compartment: 'watch', version: 1, schema: person },
  subscription: { compartment: 'watch', version: 1, schema: subscription },
  item: { compartment: 'watch', version: 1, schema: item },
  offsite: { compartment: 'watch', version: 1, schema: offsite },
} as const satisfies Record<
  string,
  { compartment: Compartment; version: number; schema: v.GenericSchema }
>;

export type Kind = keyof typeof kinds;
export type RecordOf<K extends Kind> = v.InferOutput<(typeof kinds)[K]['schema']>;

/** A value as the table wants it, or null: what is on disk is judged like any stranger's input. */
export function parseRecord<K extends Kind>(kind: K, value: unknown): RecordOf<K> | null {
  const parsed = v.safeParse(kinds[kind].schema, value);
  return parsed.success ? parsed.output : null;
}
