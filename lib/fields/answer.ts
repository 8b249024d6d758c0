/** Answers the requests of lib/fields/protocol inside one document. */
import { copyText } from './copy';
import { describeField } from './describe';
import { deepActiveElement, fieldOf, type ShadowOpener } from './find';
import type { FieldReply, FieldRequest } from './protocol';
import { readField } from './read-field';
import { replaceText } from './replace';
import { readSelection } from './selection';

export type FieldPorts = {
  readonly shadowOf: ShadowOpener;
  /** Firefox: the very element that was clicked. */
  readonly clickedElement: (targetElementId: number) => Element | null;
};

/** Remembers fields by token, for as long as this document and this script live. */
export function createFieldAnswers(document: Document, { shadowOf, clickedElement }: FieldPorts) {
  const remembered = new Map<string, HTMLElement>();
  const active = () => deepActiveElement(document, shadowOf);
  // Two writers in one document would take the focus from each other.
  let writing: Promise<unknown> = Promise.resolve();

  /** Where the browser names the clicked element, the focus has no say: a page may have put it elsewhere. */
  const chosen = (id: number | null) =>
    fieldOf((id === null ? null : clickedElement(id)) ?? active());

  return async (request: FieldRequest): Promise<FieldReply<FieldRequest['kind']>> => {
    switch (request.kind) {
      case 'describe': {
        const field = chosen(request.targetElementId);
        if (field !== null) remembered.set(request.token, field);
        return describeField(field);
      }
      case 'read-selection':
        return readSelection(document, active(), shadowOf);
      case 'read-field': {
        const field = remembered.get(request.token);
        return field?.isConnected === true ? readField(field) : null;
      }
      case 'replace': {
        const field = remembered.get(request.token) ?? null;
        const result = writing.then(() => replaceText(field, request.text, { document, active }));
        writing = result;
        return result;
      }
      case 'copy':
        return copyText(document, request.text);
    }
  };
}
