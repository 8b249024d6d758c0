// Trix, as an element of its own.
import 'trix';
import css from 'trix/dist/trix.css?inline';

import { addStyle, lines, place, show, escaped } from '../demo.js';

addStyle(css);
const field = place('trix-editor', { class: 'field' });
show({
  model: () => field.editor.getDocument().toString().replace(/\n$/, ''),
  write: (text) => field.editor.loadHTML(lines(text).map(escaped).join('<br>')),
});
