// Draft.js, which keeps the browser from editing anything itself.
import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';

import { place, show } from '../demo.js';

function Field() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  show({
    model: () => state.getCurrentContent().getPlainText('\n'),
    write: (text) =>
      flushSync(() => setState(EditorState.createWithContent(ContentState.createFromText(text)))),
  });
  return createElement(Editor, { editorState: state, onChange: setState });
}
createRoot(place('div', { class: 'editor' })).render(createElement(Field));
