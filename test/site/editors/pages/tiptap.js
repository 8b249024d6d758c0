// TipTap with its starter kit.
import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

import { escaped, lines, place, show } from '../demo.js';

const create = (text) =>
  new Editor({
    element: holder,
    extensions: [StarterKit],
    content: lines(text)
      .map((line) => `<p>${escaped(line)}</p>`)
      .join(''),
  });
const holder = place();
let editor = create('');
show({
  model: () => editor.getText({ blockSeparator: '\n\n' }),
  // A new editor, so that undo cannot reach behind the old draft.
  write: (text) => {
    editor.destroy();
    editor = create(text);
  },
});
