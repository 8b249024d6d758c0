// The browser's own rich text.
import { place, show } from '../demo.js';

const host = place('div', { class: 'field editor', contenteditable: 'true' });
show({ model: () => host.innerText, write: (text) => (host.innerText = text) });
