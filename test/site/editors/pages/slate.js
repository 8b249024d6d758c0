// Slate with undo.
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { HistoryEditor, withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

import { lines, place, show } from '../demo.js';

const blocks = (text) =>
  (text === '' ? [''] : lines(text)).map((line) => ({
    type: 'paragraph',
    children: [{ text: line }],
  }));

function Field() {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  show({
    model: () => editor.children.map((block) => Node.string(block)).join('\n'),
    write: (text) =>
      flushSync(() =>
        HistoryEditor.withoutSaving(editor, () => {
          Transforms.deselect(editor);
          Editor.withoutNormalizing(editor, () => {
            for (let left = editor.children.length; left > 0; left -= 1) {
              Transforms.removeNodes(editor, { at: [0] });
            }
            Transforms.insertNodes(editor, blocks(text), { at: [0] });
          });
        }),
      ),
  });
  return createElement(
    Slate,
    { editor, initialValue: blocks('') },
    createElement(Editable, { className: 'field editor' }),
  );
}
createRoot(place()).render(createElement(Field));
