// A document that is edited as a whole, as mail sites of long ago do.
import { place, show } from '../demo.js';

const frame = place('iframe', { class: 'frame', title: 'Letter' });
const inner = frame.contentDocument;
inner.open();
inner.write('<!doctype html><title>Letter</title><body class="field"></body>');
inner.close();
inner.designMode = 'on';
show({ model: () => inner.body.innerText, write: (text) => (inner.body.innerText = text) });
