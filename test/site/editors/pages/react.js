// A controlled field: React puts back whatever its state does not hold.
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';

import { place, show } from '../demo.js';

function Field() {
  const [text, setText] = useState('');
  show({ model: () => text, write: (value) => flushSync(() => setText(value)) });
  return createElement('textarea', {
    className: 'field',
    value: text,
    onChange: (event) => setText(event.target.value),
  });
}
createRoot(place()).render(createElement(Field));
