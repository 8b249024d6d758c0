/** Every editor that the extension is tried on, and where its field is in its demo page. */

export type EditorPage = {
  /** Its page is `pages/<id>.js`. */
  readonly id: string;
  readonly title: string;
  /** The package that it comes from, whose version is told; none for what the browser itself has. */
  readonly from?: string;
  /** What a person clicks on to write there (`>>>` leads into frames and shadow roots). */
  readonly field: string;
  /** It makes a block of every line: blank lines go, and the message is opened by armor repair. */
  readonly isBlocks?: boolean;
  /** Where one Ctrl+Z does not bring the old text back, as the extension says itself. */
  readonly noUndo?: readonly `${'chromium' | 'firefox'} ${'empty' | 'old text'}`[];
};

export const EDITORS: readonly EditorPage[] = [
  { id: 'textarea', title: 'textarea', field: '.field' },
  { id: 'contenteditable', title: 'contenteditable', field: '.field' },
  { id: 'plaintext-only', title: 'contenteditable="plaintext-only"', field: '.field' },
  { id: 'design-mode', title: 'designMode document in a frame', field: '.frame >>> body' },
  {
    id: 'open-shadow',
    title: 'textarea in nested open shadow roots',
    field: '.host >>> .host >>> .field',
  },
  {
    id: 'closed-shadow',
    title: 'contenteditable in a closed shadow root',
    field: '.host',
    noUndo: ['firefox old text'],
  },
  { id: 'react', title: 'React controlled textarea', from: 'react', field: '.field' },
  { id: 'vue', title: 'Vue v-model textarea', from: 'vue', field: '.field' },
  { id: 'lexical-plain', title: 'Lexical plain text', from: 'lexical', field: '.field' },
  { id: 'lexical-rich', title: 'Lexical rich text', from: 'lexical', field: '.field' },
  { id: 'prosemirror', title: 'ProseMirror', from: 'prosemirror-view', field: '.ProseMirror' },
  { id: 'tiptap', title: 'TipTap', from: '@tiptap/core', field: '.ProseMirror' },
  { id: 'quill', title: 'Quill', from: 'quill', field: '.ql-editor' },
  { id: 'draft', title: 'Draft.js', from: 'draft-js', field: '.public-DraftEditor-content' },
  { id: 'ckeditor', title: 'CKEditor 5', from: 'ckeditor5', field: '.ck-content' },
  { id: 'tinymce', title: 'TinyMCE', from: 'tinymce', field: '.tox-edit-area__iframe >>> body' },
  { id: 'codemirror', title: 'CodeMirror 6', from: '@codemirror/view', field: '.cm-content' },
  {
    id: 'monaco',
    title: 'Monaco',
    from: 'monaco-editor',
    field: '.monaco-editor',
    noUndo: ['chromium old text'],
  },
  { id: 'slate', title: 'Slate', from: 'slate-react', field: '.field' },
  { id: 'trix', title: 'Trix', from: 'trix', field: '.field' },
  {
    id: 'editorjs',
    title: 'Editor.js',
    from: '@editorjs/editorjs',
    field: '.ce-paragraph',
    isBlocks: true,
    noUndo: ['chromium empty', 'chromium old text', 'firefox empty', 'firefox old text'],
  },
  { id: 'suneditor', title: 'SunEditor', from: 'suneditor', field: '.sun-editor-editable' },
  { id: 'ace', title: 'Ace', from: 'ace-builds', field: '.ace_scroller' },
];

/** Fields that cannot take a message: the extension must say so and write nothing. */
export const REFUSING: readonly (EditorPage & { readonly reason: string })[] = [
  { id: 'input', title: 'one-line input', field: '.field', reason: 'single-line' },
  { id: 'maxlength', title: 'textarea with maxlength', field: '.field', reason: 'too-long' },
  { id: 'readonly', title: 'textarea that is read-only', field: '.field', reason: 'read-only' },
];
