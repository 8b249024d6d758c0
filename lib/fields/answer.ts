/** Answers the requests of lib/fields/protocol inside one document. */
import { copyText } from './copy';
import { describeField } from './describe';
import { deepActiveElement, fieldOf, type ShadowOpener } from './find';
import type { FieldReply, FieldRequest } from './protocol';
import { replaceText } from './replace';
import { readSelection } from './selection';

export type FieldPorts = {
  readonly shadowOf: ShadowOpener;
  /** Firefox: the very element that was clicked. */
  readonly clickedElement: (targetElementId: number) => Element | null;
};

/** Remembers fields by token, for as long as this document and this script live. */
export function createFieldAnswers(document: Document, { shadowOf, clickedElement }: FieldPorts) {
  const remembered = new Map<string, Element>();
  const active = () => deepActiveElement(document, shadowOf);
  return async (request: FieldRequest): Promise<FieldReply<FieldRequest['kind']>> => {
    switch (request.kind) {
      case 'describe': {
        const clicked =
          request.targetElementId === null ? null : clickedElement(request.targetElementId);
        const field = fieldOf(clicked) ?? fieldOf(active());
        if (field !== null) remembered.set(request.token, field);
        return describeField(field);
      }
      case 'read-selection':
        return readSelection(document, active());
      case 'replace':
        return replaceText(remembered.get(request.token) ?? null, request.text);
      case 'copy':
        return copyText(document, request.text);
    }
  };
}
