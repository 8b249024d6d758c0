/** Every message that reaches the background: its schema and who may send it. What is not here is refused. */
import * as v from 'valibot';

/** Who speaks, as the browser proves it by `sender` (T3: messages are judged by proof, never by claim). */
export type Caller = 'page' | 'content' | 'stranger';

const define = <I extends v.GenericSchema, O extends v.GenericSchema>(
  callers: readonly Caller[],
  input: I,
  output: O,
) => ({ callers, input, output });

const token = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const href = v.pipe(v.string(), v.maxLength(8192));

const candidate = v.object({ url: v.string(), title: v.string() });
/** What came of asking to follow an address. */
const followed = v.variant('kind', [
  v.object({ kind: v.literal('following'), title: v.string(), alerts: v.number() }),
  v.object({ kind: v.literal('choose'), candidates: v.array(candidate) }),
  v.object({ kind: v.literal('already') }),
  v.object({ kind: v.literal('private-address') }),
  v.object({ kind: v.literal('no-access'), origin: v.string() }),
  v.object({ kind: v.literal('no-feed') }),
  v.object({ kind: v.literal('not-an-address') }),
  v.object({ kind: v.literal('unreachable'), status: v.nullable(v.number()) }),
  v.object({ kind: v.literal('locked') }),
]);

export const protocol = {
  /** Puts a sealed message into its field after the sending window has closed. */
  'compose/deliver': define(
    ['page'],
    v.object({
      token,
      armored: v.pipe(v.string(), v.maxLength(20_000_000)),
      draftId: v.nullable(v.string()),
    }),
    v.null(),
  ),
  'feeds/follow': define(['page'], v.object({ url: href, ownServer: v.boolean() }), followed),
  'feeds/unfollow': define(['page'], v.object({ id: v.string() }), v.null()),
  'feeds/poll': define(['page'], v.null(), v.null()),
  'alerts/mark': define(
    ['page'],
    v.object({ ids: v.array(v.string()), state: v.picklist(['seen', 'dismissed']) }),
    v.null(),
  ),
  /** The user changed how links are cleaned, or access was granted: set the rules anew. */
  'links/apply': define(['page'], v.null(), v.null()),
  /** The vault was made, opened or locked in some window. */
  'vault/changed': define(['page'], v.null(), v.null()),
} as const;

export type MessageName = keyof typeof protocol;
export type InputOf<N extends MessageName> = v.InferOutput<(typeof protocol)[N]['input']>;
export type OutputOf<N extends MessageName> = v.InferOutput<(typeof protocol)[N]['output']>;
