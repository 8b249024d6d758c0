// ProseMirror with its basic schema.
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

import { lines, paragraphs, place, show } from '../demo.js';

const docOf = (text) => {
  const blocks = (text === '' ? [''] : lines(text)).map((line) =>
    schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]),
  );
  return schema.node('doc', null, blocks);
};
const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
const stateOf = (text) => EditorState.create({ doc: docOf(text), plugins });
const view = new EditorView(place(), { state: stateOf('') });

const textOf = (block) => {
  let text = '';
  block.descendants((node) => {
    text += node.isText ? node.text : node.type.name === 'hard_break' ? '\n' : '';
  });
  return text;
};
const blocksOf = (doc) => {
  const blocks = [];
  doc.forEach((block) => blocks.push(textOf(block)));
  return blocks;
};
show({
  model: () => paragraphs(blocksOf(view.state.doc)),
  write: (text) => view.updateState(stateOf(text)),
});
