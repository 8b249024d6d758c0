// One line of text, which cannot hold a message.
import { place, show } from '../demo.js';

const input = place('input', { class: 'field' });
show({ model: () => input.value, write: (text) => (input.value = text.replace(/\n/g, ' ')) });
