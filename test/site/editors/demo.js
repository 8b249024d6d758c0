// What every editor page shows of itself to the tests: what its own model holds, and how its site writes into it.

/**
 * @param {object} page
 * @param {() => string | Promise<string>} page.model what a «Send» button would send, as the text that a reader of it sees
 * @param {(text: string) => unknown} page.write what the site itself does to show an old draft
 */
export function show({ model, write }) {
  window.demo = { model, write: (text) => Promise.resolve(write(text)).then(() => true) };
}

/** A block for the editor, below the page's heading. */
export function place(tag = 'div', attributes = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.querySelector('main').append(element);
  return element;
}

export function addStyle(css) {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}

/** Paragraphs are parted by a gap when they are shown, so a reader copies a blank line between them. */
export const paragraphs = (texts) => texts.join('\n\n');

export const lines = (text) => (text === '' ? [] : text.split('\n'));

export const escaped = (text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The text that a reader sees in HTML which was sent. */
export function shownText(html) {
  const reader = document.createElement('div');
  reader.innerHTML = html;
  document.body.append(reader);
  const text = reader.innerText;
  reader.remove();
  return text;
}
