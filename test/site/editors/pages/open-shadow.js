// A field in an open shadow root in another one.
import { place, show } from '../demo.js';

const outer = place('div', { class: 'host' }).attachShadow({ mode: 'open' });
const middle = document.createElement('div');
middle.className = 'host';
outer.append(middle);
const inner = middle.attachShadow({ mode: 'open' });
const area = document.createElement('textarea');
area.className = 'field';
inner.append(area);
show({ model: () => area.value, write: (text) => (area.value = text) });
