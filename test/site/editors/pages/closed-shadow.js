// An editable block in a closed shadow root, which no script of the page can look into.
import { place, show } from '../demo.js';

const host = place('div', { class: 'host', style: 'display: block; min-height: 5rem' });
const root = host.attachShadow({ mode: 'closed' });
const field = document.createElement('div');
field.contentEditable = 'true';
field.style.minHeight = '5rem';
root.append(field);
show({ model: () => field.innerText, write: (text) => (field.innerText = text) });
