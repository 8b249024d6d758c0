/** Finds OpenPGP blocks in a text: what a person selected, or what a field holds. */

export type BlockKind = 'message' | 'public-key' | 'private-key' | 'signed' | 'signature';

export interface Block {
  kind: BlockKind;
  /** UTF-16 offsets into the text; a block without an end line reaches to the next block or the end of the text. */
  start: number;
  end: number;
  text: string;
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  MESSAGE: 'message',
  'PUBLIC KEY BLOCK': 'public-key',
  'PRIVATE KEY BLOCK': 'private-key',
  'SECRET KEY BLOCK': 'private-key',
  'SIGNED MESSAGE': 'signed',
  SIGNATURE: 'signature',
};

// Forms, chats and word processors turn dashes into other dashes and spaces into other spaces.
const DASHES = '[-\\u00ad\\u2010-\\u2015\\u2212]{1,10}';
const LABELS = Object.keys(KINDS)
  .map((label) => label.replaceAll(' ', '\\s+'))
  .join('|');
const EDGE = new RegExp(
  `${DASHES}\\s*(BEGIN|END)\\s+PGP\\s+(${LABELS})(?:,[^-\\n]{0,40})?\\s*${DASHES}`,
  'gu',
);

/**
 * All blocks of a text, in order, never overlapping. A cleartext-signed message is one block, from its first line
 * to the end of its signature.
 */
export function findBlocks(text: string): Block[] {
  const { visible, offsets } = withoutInvisible(text);
  if (offsets === null) return findVisible(text);
  return findVisible(visible).map((block) => {
    const start = offsets[block.start] ?? 0;
    const end = block.end === visible.length ? text.length : (offsets[block.end] ?? text.length);
    return { kind: block.kind, start, end, text: text.slice(start, end) };
  });
}

// Some editors put these between characters so that long words can break; they also hide in «-----BEGIN».
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/;

/** The text without invisible characters, and where each of the others was; no offsets if there are none. */
function withoutInvisible(text: string): { visible: string; offsets: number[] | null } {
  if (!INVISIBLE.test(text)) return { visible: text, offsets: null };
  const offsets: number[] = [];
  let visible = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (INVISIBLE.test(unit)) continue;
    offsets.push(at);
    visible += unit;
  }
  return { visible, offsets };
}

function findVisible(text: string): Block[] {
  const blocks: Block[] = [];
  let open: { kind: BlockKind; start: number } | undefined;
  for (const match of text.matchAll(EDGE)) {
    const kind = KINDS[(match[2] ?? '').replace(/\s+/g, ' ')];
    if (kind === undefined) continue;
    if (match[1] === 'BEGIN') {
      if (open?.kind === 'signed') {
        // Its own signature belongs to it; a block quoted inside has its first dash escaped.
        if (kind === 'signature' || isDashEscaped(text, match.index)) continue;
      }
      if (open !== undefined) blocks.push({ ...open, ...cut(text, open.start, match.index) });
      open = { kind, start: match.index };
    } else if (open !== undefined) {
      if (open.kind === 'signed' && kind !== 'signature') continue;
      blocks.push({ ...open, ...cut(text, open.start, match.index + match[0].length) });
      open = undefined;
    }
  }
  if (open !== undefined) blocks.push({ ...open, ...cut(text, open.start, text.length) });
  return blocks;
}

const cut = (text: string, start: number, end: number) => ({ end, text: text.slice(start, end) });

const isDashEscaped = (text: string, at: number): boolean =>
  /(?:^|\n)- $/.test(text.slice(Math.max(0, at - 3), at));
