// Lexical for rich text; its text has a blank line between paragraphs.
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

import { lines, place, show } from '../demo.js';

const editor = createEditor({ onError: console.error });
editor.setRootElement(place('div', { class: 'field editor', contenteditable: 'true' }));
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
const write = (text) =>
  editor.update(
    () => {
      const blocks = (text === '' ? [''] : lines(text)).map((line) =>
        $createParagraphNode().append($createTextNode(line)),
      );
      $getRoot()
        .clear()
        .append(...blocks);
    },
    { discrete: true, tag: 'history-merge' },
  );
write('');
show({ model: () => editor.getEditorState().read(() => $getRoot().getTextContent()), write });
