/** What `storage.session` holds: memory of this browser run only, never on disk, trusted contexts only. */
import * as v from 'valibot';

/** The field that a message is meant for. `frameId` 0 is the page itself. */
export const target = v.object({
  tabId: v.number(),
  frameId: v.number(),
  /** Token under which the page's content script remembers the element. */
  token: v.string(),
  singleLine: v.boolean(),
  maxLength: v.nullable(v.number()),
});
export type Target = v.InferOutput<typeof target>;

/** A sealed message on its way into a field, kept until reading back has shown that it arrived. */
export const delivery = v.object({
  armored: v.string(),
  draftId: v.nullable(v.string()),
  state: v.picklist(['pending', 'failed']),
  reason: v.nullable(v.string()),
});
export type Delivery = v.InferOutput<typeof delivery>;

export const session = {
  /** Open data keys of the vault, base64. */
  'open-keys': v.object({ keys: v.nullable(v.string()), watch: v.nullable(v.string()) }),
  /** What a permission prompt interrupted: the popup may be gone when the answer comes. */
  intent: v.object({ kind: v.literal('follow'), url: v.string(), ownServer: v.boolean() }),
} as const;
export type SessionKey = keyof typeof session;
export type SessionOf<K extends SessionKey> = v.InferOutput<(typeof session)[K]>;

/** Keyed families: `target:<token>`, `delivery:<token>`, `reading:<token>` (ciphertext waiting to be read). */
export const families = { target, delivery, reading: v.string() } as const;
export type Family = keyof typeof families;
export type FamilyOf<F extends Family> = v.InferOutput<(typeof families)[F]>;
