// A field with room for a short note only.
import { place, show } from '../demo.js';

const area = place('textarea', { class: 'field', maxlength: '100' });
show({ model: () => area.value, write: (text) => (area.value = text) });
