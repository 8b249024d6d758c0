/** What the background asks of the script in the page, and what that answers. Ciphertext and facts only. */

export type FieldRequest =
  /** Finds the field that was clicked and remembers it under `token` as long as the document lives. */
  | {
      readonly kind: 'describe';
      readonly token: string;
      /** Firefox: `menus` names the clicked element; null elsewhere, then the field that has the focus is meant. */
      readonly targetElementId: number | null;
    }
  | { readonly kind: 'read-selection' }
  /** The whole text of a remembered field. */
  | { readonly kind: 'read-field'; readonly token: string }
  /** Replaces the whole text of a remembered field. Asking twice is writing once. */
  | { readonly kind: 'replace'; readonly token: string; readonly text: string }
  | { readonly kind: 'copy'; readonly text: string };

/** `rich`: an editable region. `proxy`: a hidden element through which a code editor hears what is typed. */
export type FieldKind = 'textarea' | 'input' | 'rich' | 'proxy' | 'none';

export type FieldDescription = {
  readonly kind: FieldKind;
  readonly singleLine: boolean;
  /** UTF-16 units that the field takes, or null where it sets no bound. */
  readonly maxLength: number | null;
  readonly writable: boolean;
  /** False also where nobody can tell, as behind a proxy. */
  readonly empty: boolean;
};

export type Replacement =
  /** Reading back has shown the text in the field. `undo`: one Ctrl+Z brings the old text back, as far as is known. */
  | { readonly kind: 'inserted'; readonly undo: boolean }
  /** Nothing was written. */
  | { readonly kind: 'refused'; readonly reason: 'single-line' | 'read-only' | 'too-long' }
  /** The element is not in the document any more, or the document is another one. Nothing was written. */
  | { readonly kind: 'gone' }
  /** No way of writing held. `changed`: what was there before could not be brought back entirely. */
  | { readonly kind: 'failed'; readonly changed: boolean };

export type FieldReply<R extends FieldRequest['kind']> = {
  describe: FieldDescription;
  /** Null if nothing is selected. */
  'read-selection': string | null;
  /** Null if the field is gone. */
  'read-field': string | null;
  replace: Replacement;
  /** True only if the text is on the clipboard. */
  copy: boolean;
}[R];
