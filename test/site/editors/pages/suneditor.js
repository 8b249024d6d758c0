// SunEditor, an editor on top of the browser's own rich text.
import suneditor from 'suneditor';
import css from 'suneditor/css/editor?inline';

import { addStyle, escaped, lines, place, show, shownText } from '../demo.js';

addStyle(css);
const editor = suneditor.create(place('textarea'), { buttonList: [['bold', 'undo', 'redo']] });
const html = (text) =>
  lines(text)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');
show({
  model: () => shownText(editor.$.html.get()),
  write: (text) => {
    editor.$.html.set(html(text));
    editor.$.history.reset();
  },
});
