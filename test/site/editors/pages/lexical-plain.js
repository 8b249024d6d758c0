// Lexical for plain text.
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
} from 'lexical';

import { lines, place, show } from '../demo.js';

const editor = createEditor({ onError: console.error });
editor.setRootElement(place('div', { class: 'field editor', contenteditable: 'true' }));
registerPlainText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
const write = (text) =>
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      lines(text).forEach((line, index) => {
        if (index > 0) paragraph.append($createLineBreakNode());
        paragraph.append($createTextNode(line));
      });
      $getRoot().clear().append(paragraph);
    },
    { discrete: true, tag: 'history-merge' },
  );
write('');
show({ model: () => editor.getEditorState().read(() => $getRoot().getTextContent()), write });
