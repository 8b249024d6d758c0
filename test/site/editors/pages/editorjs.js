// Editor.js, where every paragraph is a field of its own.
import EditorJS from '@editorjs/editorjs';

import { escaped, lines, paragraphs, place, show, shownText } from '../demo.js';

const editor = new EditorJS({ holder: place() });
await editor.isReady;
show({
  model: async () => {
    const { blocks } = await editor.save();
    return paragraphs(blocks.map(({ data }) => shownText(data.text)));
  },
  write: (text) =>
    editor.render({
      blocks: [{ type: 'paragraph', data: { text: lines(text).map(escaped).join('<br>') } }],
    }),
});
