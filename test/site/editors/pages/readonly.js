// A field that nobody may change.
import { place, show } from '../demo.js';

const area = place('textarea', { class: 'field', readonly: '' });
show({ model: () => area.value, write: (text) => (area.value = text) });
