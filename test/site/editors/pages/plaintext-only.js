// The browser's own editable block without formats.
import { place, show } from '../demo.js';

const host = place('div', { class: 'field editor', contenteditable: 'plaintext-only' });
show({ model: () => host.innerText, write: (text) => (host.innerText = text) });
