/** A neighbourhood forum: one page with every kind of field, and the posts that were sent from it. */
import { html, notFound, type Host } from './answer';
import { documentOf, escaped } from './layout';

const FIELDS = `
<form method="post" action="/post">
<label for="post">New post</label>
<textarea id="post" name="text"></textarea>
<button>Send</button>
</form>
<fieldset><legend>One line</legend>
<label for="line">Subject</label><input id="line">
</fieldset>
<fieldset><legend>Rich text</legend>
<p class="toolbar" aria-hidden="true"><b>B</b> <i>I</i></p>
<div id="rich" class="editor" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Rich post"></div>
</fieldset>
<fieldset><legend>In a frame of this site</legend>
<iframe id="frame" src="/frame" title="Reply"></iframe>
</fieldset>
<fieldset><legend>Room for 280 characters</legend>
<label for="short">Short note</label><textarea id="short" maxlength="280"></textarea>
</fieldset>
<fieldset><legend>Cannot be written</legend>
<label for="fixed">House rules</label><textarea id="fixed" readonly>Be kind.</textarea>
</fieldset>`;

const FRAME = documentOf({
  title: 'Reply',
  lead: 'This field lives in a frame.',
  main: '<label for="reply">Your reply</label><textarea id="reply"></textarea>',
});

/** As forums do: line ends become `<br>`, everything else is text. */
const post = (text: string, index: number): string =>
  `<article class="post" id="post-${index + 1}"><h3>Post ${index + 1}</h3>
<p class="text">${escaped(text).replace(/\r?\n/g, '<br>\n')}</p></article>`;

export function forum(): Host {
  const posts: string[] = [];
  return ({ method, url, body }) => {
    if (method === 'POST' && url.pathname === '/post') {
      posts.push(new URLSearchParams(body).get('text') ?? '');
      return { status: 303, headers: { location: `/#post-${posts.length}` } };
    }
    if (url.pathname === '/frame') return html(FRAME);
    if (url.pathname !== '/') return notFound;
    const main = `${posts.map(post).join('\n')}\n${FIELDS}`;
    return html(
      documentOf({ title: 'East Bank Forum', lead: 'Where the neighbourhood talks.', main }),
    );
  };
}
