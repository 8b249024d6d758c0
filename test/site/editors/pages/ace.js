// Ace, which reads keys in a hidden field.
import ace from 'ace-builds';

import { place, show } from '../demo.js';

const editor = ace.edit(place('div', { style: 'height: 9rem' }));
editor.session.setUseWorker(false);
show({
  model: () => editor.getValue(),
  write: (text) => {
    editor.session.setValue(text);
    editor.session.getUndoManager().reset();
  },
});
