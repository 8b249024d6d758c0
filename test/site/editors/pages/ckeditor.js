// CKEditor 5, classic.
import { Bold, ClassicEditor, Essentials, Italic, Paragraph } from 'ckeditor5';
import css from 'ckeditor5/ckeditor5.css?inline';

import { addStyle, escaped, lines, place, show, shownText } from '../demo.js';

addStyle(css);
const editor = await ClassicEditor.create(place(), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic],
  toolbar: ['bold', 'italic'],
});
show({
  model: () => shownText(editor.getData()),
  write: (text) =>
    editor.setData(
      lines(text)
        .map((line) => `<p>${escaped(line)}</p>`)
        .join(''),
    ),
});
