/** What the background asks of the script in the page, and what that answers. Ciphertext and facts only. */

export type FieldRequest =
  /** Finds the field that was clicked and remembers it under `token` as long as the document lives. */
  | {
      readonly kind: 'describe';
      readonly token: string;
      /** Firefox: `menus` names the clicked element; null elsewhere. */
      readonly targetElementId: number | null;
    }
  | { readonly kind: 'read-selection' }
  | { readonly kind: 'replace'; readonly token: string; readonly text: string }
  | { readonly kind: 'copy'; readonly text: string };

export type FieldKind = 'textarea' | 'input' | 'rich' | 'none';

export type FieldDescription = {
  readonly kind: FieldKind;
  readonly singleLine: boolean;
  /** Characters that the field takes, or null where it sets no bound. */
  readonly maxLength: number | null;
  readonly writable: boolean;
};

export type Replacement =
  /** Reading back has shown the text in the field. `undo`: one Ctrl+Z brings the old text back. */
  | { readonly kind: 'inserted'; readonly undo: boolean }
  | { readonly kind: 'refused'; readonly reason: 'single-line' | 'read-only' | 'too-long' }
  /** The element is not in the document any more, or the document is another one. Nothing was written. */
  | { readonly kind: 'gone' }
  /** No way of writing held. What was there before is there again as far as the editor let us. */
  | { readonly kind: 'failed' };

export type FieldReply<R extends FieldRequest['kind']> = {
  describe: FieldDescription;
  'read-selection': string | null;
  replace: Replacement;
  copy: boolean;
}[R];
