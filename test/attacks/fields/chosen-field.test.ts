// @vitest-environment happy-dom
/** A page changes its document while our window is open: nothing is written into what the user did not choose. */
import { describe, expect, it } from 'vitest';

import { createFieldAnswers } from '@/lib/fields/answer';

const MESSAGE = '-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----';

const area = (id: string): HTMLTextAreaElement => {
  const element = document.createElement('textarea');
  element.id = id;
  element.getBoundingClientRect = () => new DOMRect(0, 0, 300, 100);
  document.body.append(element);
  return element;
};

/** The user clicks in `chosen`; then `attack` happens; then the message comes. */
async function outcomeOf(attack: (chosen: HTMLTextAreaElement) => void) {
  document.body.replaceChildren();
  const chosen = area('chosen');
  area('other');
  document.hasFocus = () => true;
  document.execCommand = (_: string, __?: boolean, text?: string) => {
    (document.activeElement as HTMLTextAreaElement).value = text ?? '';
    return true;
  };
  const answer = createFieldAnswers(document, { shadowOf: () => null, clickedElement: () => null });
  chosen.focus();
  await answer({ kind: 'describe', token: 't', targetElementId: null });
  attack(chosen);
  const result = await answer({ kind: 'replace', token: 't', text: MESSAGE });
  const filled = [...document.querySelectorAll('textarea, input')]
    .filter((each) => (each as HTMLTextAreaElement).value.includes('PGP'))
    .map(({ id }) => id);
  return { result, filled };
}

describe('the message is written nowhere', () => {
  const frame = () => document.implementation.createHTMLDocument('another');
  it.each<[string, (chosen: HTMLTextAreaElement) => void]>([
    ['the field is taken away', (chosen) => chosen.remove()],
    ['the field is drawn anew', (chosen) => chosen.replaceWith(chosen.cloneNode(true))],
    [
      'another field takes its place and its name',
      (chosen) => {
        chosen.replaceWith(Object.assign(document.createElement('textarea'), { id: 'chosen' }));
        document.getElementById('chosen')?.focus();
      },
    ],
    ['the field moves into another document', (chosen) => frame().body.append(chosen)],
    ['everything is removed', () => document.body.replaceChildren()],
  ])('%s', async (_, attack) => {
    expect(await outcomeOf(attack)).toEqual({ result: { kind: 'gone' }, filled: [] });
  });

  it('the field has become read-only', async () => {
    const outcome = await outcomeOf((chosen) => (chosen.readOnly = true));
    expect(outcome).toEqual({ result: { kind: 'refused', reason: 'read-only' }, filled: [] });
  });
});

describe('the message goes into the chosen field', () => {
  it('another field has the focus', async () => {
    const { filled } = await outcomeOf(() => document.getElementById('other')?.focus());
    expect(filled).toEqual(['chosen']);
  });

  it('another field takes the focus whenever the chosen one gets it', async () => {
    const { result, filled } = await outcomeOf((chosen) => {
      const other = document.getElementById('other');
      chosen.addEventListener('focus', () => other?.focus());
      other?.focus();
    });
    expect(filled).toEqual(['chosen']);
    expect(result).toEqual({ kind: 'inserted', undo: false });
  });
});

it('a token that nobody was given finds nothing', async () => {
  document.body.replaceChildren();
  area('chosen').focus();
  const answer = createFieldAnswers(document, { shadowOf: () => null, clickedElement: () => null });
  for (const token of ['', '__proto__', 'constructor', 'undefined']) {
    expect(await answer({ kind: 'replace', token, text: MESSAGE })).toEqual({ kind: 'gone' });
  }
});
