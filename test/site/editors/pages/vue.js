// A field with `v-model`, written as the template compiler writes it.
import { createApp, h, nextTick, ref, vModelText, withDirectives } from 'vue';

import { place, show } from '../demo.js';

const text = ref('');
createApp({
  render: () =>
    withDirectives(
      h('textarea', { class: 'field', 'onUpdate:modelValue': (value) => (text.value = value) }),
      [[vModelText, text.value]],
    ),
}).mount(place());
show({
  model: () => text.value,
  write: async (value) => {
    text.value = value;
    await nextTick();
  },
});
