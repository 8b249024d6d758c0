/**
 * Reads and writes the field that was clicked. Injected on demand into that one frame; it has no messages, no storage and
 * no network. The background calls it through a second `executeScript`, by a name in the extension's isolated world that
 * no page can see, and gets the answer as that call's result (lib/fields/protocol.ts).
 *
 * An unlisted script on purpose: what WXT wraps around content scripts tells every page the extension's id by `postMessage`.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { createFieldAnswers } from '@/lib/fields/answer';
import { openShadowRoot, targetElement } from '@/lib/platform/page-elements';

type Answers = ReturnType<typeof createFieldAnswers>;

export default defineUnlistedScript(() => {
  const world = globalThis as { mycelField?: Answers };
  // Injected again into the same document: the fields that it remembers must stay. An element of this id is no answer.
  if (Object.hasOwn(world, 'mycelField')) return;
  world.mycelField = createFieldAnswers(document, {
    shadowOf: openShadowRoot,
    clickedElement: targetElement,
  });
});
