// TinyMCE, which lives in a frame of its own.
import tinymce from 'tinymce/tinymce';
import 'tinymce/models/dom/model';
import 'tinymce/themes/silver/theme';
import 'tinymce/icons/default/icons';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.js';

import { escaped, lines, place, show, shownText } from '../demo.js';

const [editor] = await tinymce.init({
  target: place('textarea'),
  license_key: 'gpl',
  skin: 'oxide',
  content_css: 'default',
  menubar: false,
  promotion: false,
  branding: false,
  statusbar: false,
});
show({
  model: () => shownText(editor.getContent()),
  write: (text) => {
    editor.setContent(
      lines(text)
        .map((line) => `<p>${escaped(line)}</p>`)
        .join(''),
    );
    editor.undoManager.clear();
    editor.undoManager.add();
  },
});
