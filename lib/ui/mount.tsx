/** Shows a page of ours and shows it anew whenever what it is made of has changed. */
import { type ComponentChild, render } from 'preact';

import { Notice } from './components/notice';
import { t } from './words';

/**
 * Renders what `load` answers into the page. The returned function loads and renders again: call it after every act
 * that changes what is shown. A bug in `load` becomes a sentence, never a blank page.
 */
export function mountPage(load: () => Promise<ComponentChild>): () => Promise<void> {
  const root = document.querySelector('#app');
  if (root === null) throw new Error('the page has no #app');
  document.documentElement.lang = navigator.language;
  const show = async () => {
    try {
      render(await load(), root);
    } catch (bug) {
      console.error(bug);
      render(
        <main>
          <Notice tone="bad">{t('somethingFailed')}</Notice>
        </main>,
        root,
      );
    }
  };
  void show();
  return show;
}
