// A plain form.
import { place, show } from '../demo.js';

const area = place('textarea', { class: 'field' });
show({ model: () => area.value, write: (text) => (area.value = text) });
