// Monaco, which reads keys in a hidden field (Firefox) or an EditContext (Chromium).
import 'monaco-editor/editor/browser/coreCommands.js';
import 'monaco-editor/editor/contrib/clipboard/browser/clipboard.js';
import * as monaco from 'monaco-editor/editor/editor.api.js';

import { place, show } from '../demo.js';

const editor = monaco.editor.create(place('div', { style: 'height: 9rem' }), { value: '' });
show({
  model: () => editor.getModel().getValue(monaco.editor.EndOfLinePreference.LF),
  // A new model, so that undo cannot reach behind the old draft.
  write: (text) => editor.setModel(monaco.editor.createModel(text, 'plaintext')),
});
