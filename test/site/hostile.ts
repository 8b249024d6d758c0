/** A site that wants to know everything that happens in its fields. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { html, notFound, type Host } from './answer';
import { documentOf } from './layout';

const recorder = (): string =>
  readFileSync(path.resolve('test/site/hostile-recorder.js'), { encoding: 'utf8' });

const FIELDS = `
<label for="post">Message</label><textarea id="post"></textarea>
<label for="line">Subject</label><input id="line">
<div id="rich" class="editor" contenteditable="true" role="textbox" aria-label="Rich message"></div>
<p id="told">Select this sentence and see who notices.</p>`;

export const hostile: Host = ({ url }) => {
  if (url.pathname === '/recorder.js') {
    const headers = { 'content-type': 'text/javascript; charset=utf-8' };
    return { status: 200, headers, body: recorder() };
  }
  if (url.pathname !== '/') return notFound;
  return html(
    documentOf({
      title: 'Free Webmail',
      lead: 'We value your privacy.',
      head: '<script src="/recorder.js"></script>',
      main: FIELDS,
    }),
  );
};
