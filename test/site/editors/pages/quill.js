// Quill in its snow theme.
import Quill from 'quill';
import css from 'quill/dist/quill.snow.css?inline';

import { addStyle, place, show } from '../demo.js';

addStyle(css);
const quill = new Quill(place(), { theme: 'snow' });
show({
  model: () => quill.getText().replace(/\n$/, ''),
  write: (text) => {
    quill.setText(text === '' ? '' : `${text}\n`);
    quill.history.clear();
  },
});
