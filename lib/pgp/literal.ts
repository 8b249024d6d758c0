/** Literal data: the content of a message as a packet. */
import * as openpgp from 'openpgp';

export interface Content {
  /** Either a text (line ends become CR LF inside, LF again for the reader) … */
  text?: string;
  /** … or bytes, kept exactly. */
  bytes?: Uint8Array;
  /** Only for bytes; readers see it. */
  filename?: string;
}

// «No date»: RFC 9580, section 5.9, gives the zero timestamp this meaning.
const NO_DATE = new Date(0);

/** The members that the library's types hide. */
interface Writable {
  setText(text: string, format: openpgp.enums.literal): void;
  setBytes(bytes: Uint8Array, format: openpgp.enums.literal): void;
  setFilename(name: string): void;
}

/** Without a date, and without a file name unless the caller gives one. */
export function literalOf(content: Content): openpgp.LiteralDataPacket {
  const Packet = openpgp.LiteralDataPacket as new (date: Date) => openpgp.LiteralDataPacket;
  const literal = new Packet(NO_DATE);
  const writable = literal as unknown as Writable;
  const { utf8, binary } = openpgp.enums.literal;
  if (content.text === undefined) writable.setBytes(content.bytes ?? new Uint8Array(), binary);
  else writable.setText(content.text, utf8);
  writable.setFilename(content.text === undefined ? (content.filename ?? '') : '');
  return literal;
}
