// Editor.js, where every paragraph is a field of its own.
import EditorJS from '@editorjs/editorjs';

import { escaped, lines, paragraphs, place, show, shownText } from '../demo.js';

const editor = new EditorJS({ holder: place() });
await editor.isReady;
let saved = '';
const watch = async () => {
  const { blocks } = await editor.save();
  saved = paragraphs(blocks.map(({ data }) => shownText(data.text)));
};
setInterval(() => void watch(), 50);
show({
  model: () => saved,
  write: (text) =>
    editor.render({
      blocks: [{ type: 'paragraph', data: { text: lines(text).map(escaped).join('<br>') } }],
    }),
});
