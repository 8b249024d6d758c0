/** Tags and text out of XML or HTML, one after another, however broken they are: no tree and no stack of its own. */
import { decodeHTML, decodeHTMLAttribute, decodeHTMLStrict } from 'entities';
import { Tokenizer } from 'htmlparser2';

import { LIMITS } from '@/lib/feeds/feed';

/** Attribute names in lower case; without prototype, so that no name means anything by itself. */
export type Attributes = Readonly<Record<string, string>>;

export type TokenHandler = {
  /** `name` as written. `closed`: the tag ends with `/>`. */
  readonly open: (name: string, attributes: Attributes, closed: boolean) => void;
  readonly close: (name: string) => void;
  /** Character references are replaced already, unless it is from a CDATA section. */
  readonly text: (text: string, isCdata: boolean) => void;
  /** Asked after each token: true ends the reading. */
  readonly done?: () => boolean;
};

export const NO_ATTRIBUTES: Attributes = Object.freeze(
  Object.create(null) as Record<string, string>,
);

/** Reads `source` to its end. In HTML the contents of scripts and the like come as one text, as in a browser. */
export function readTokens(source: string, mode: 'xml' | 'html', handler: TokenHandler): void {
  const isXml = mode === 'xml';
  const decode = isXml ? decodeHTMLStrict : decodeHTML;
  let name = '';
  let attributes: Record<string, string> | null = null;
  let count = 0;
  let attribute = '';
  let value = '';
  const open = (closed: boolean): void => {
    handler.open(name, attributes ?? NO_ATTRIBUTES, closed);
    attributes = null;
    count = 0;
    stopIfDone();
  };
  const stopIfDone = (): void => {
    if (handler.done?.() === true) tokenizer.pause();
  };
  const tokenizer = new Tokenizer(
    { xmlMode: isXml, decodeEntities: false },
    {
      onopentagname(start, end) {
        name = source.slice(start, end);
      },
      onattribname(start, end) {
        attribute = source.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += source.slice(start, end);
      },
      onattribentity() {},
      onattribend() {
        count += 1;
        attributes ??= Object.create(null) as Record<string, string>;
        if (count > LIMITS.attributes || attribute in attributes) return;
        attributes[attribute] = value.includes('&') ? decodeHTMLAttribute(value) : value;
      },
      onopentagend: () => open(false),
      onselfclosingtag: () => open(true),
      onclosetag(start, end) {
        handler.close(source.slice(start, end));
        stopIfDone();
      },
      ontext(start, end) {
        const text = source.slice(start, end);
        handler.text(text.includes('&') ? decode(text) : text, false);
      },
      ontextentity() {},
      oncdata(start, end, offset) {
        if (isXml) handler.text(source.slice(start, end - offset), true);
      },
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}
