// CodeMirror 6, which draws only what is in view.
import { EditorState } from '@codemirror/state';
import { basicSetup, EditorView } from 'codemirror';

import { addStyle, place, show } from '../demo.js';

addStyle('.cm-editor { max-height: 9rem }');
const stateOf = (text) => EditorState.create({ doc: text, extensions: [basicSetup] });
const view = new EditorView({ parent: place(), state: stateOf('') });
show({ model: () => view.state.doc.toString(), write: (text) => view.setState(stateOf(text)) });
