// @vitest-environment happy-dom
/** What the script in the page answers, with native fields; rich editors are tried in real browsers (test/e2e/fields). */
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { createFieldAnswers } from '@/lib/fields/answer';

const MESSAGE = '-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----';

const field = (tag: 'textarea' | 'input', attributes: Record<string, string> = {}) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.replaceChildren(element);
  // happy-dom lays nothing out: as large as a field is.
  element.getBoundingClientRect = () => new DOMRect(0, 0, 300, 100);
  element.focus();
  return element;
};
/** `commands`: what the browser's editing command does. */
const answers = (command: (text: string) => void = typed) => {
  document.execCommand = (_: string, __?: boolean, text?: string) => {
    command(text ?? '');
    return true;
  };
  document.hasFocus = () => true;
  return createFieldAnswers(document, { shadowOf: () => null, clickedElement: () => null });
};
const typed = (text: string) => {
  const active = document.activeElement as HTMLTextAreaElement;
  active.value = text;
  active.dispatchEvent(new InputEvent('input'));
};
const describing = { kind: 'describe', token: 't', targetElementId: null } as const;
const replacing = { kind: 'replace', token: 't', text: MESSAGE } as const;

beforeEach(() => document.body.replaceChildren());

describe('what a field is and takes', () => {
  it.each([
    ['textarea', {}, { kind: 'textarea', singleLine: false, maxLength: null, writable: true }],
    ['textarea', { maxlength: '280' }, { kind: 'textarea', maxLength: 280 }],
    ['textarea', { readonly: '' }, { kind: 'textarea', writable: false }],
    ['textarea', { disabled: '' }, { kind: 'none', writable: false }],
    ['input', {}, { kind: 'input', singleLine: true }],
    ['input', { type: 'password' }, { kind: 'none', writable: false }],
  ] as const)('<%s %o>', async (tag, attributes, expected) => {
    field(tag, attributes);
    expect(await answers()(describing)).toMatchObject(expected);
  });

  it('says whether something stands in the field', async () => {
    const area = field('textarea');
    const answer = answers();
    expect(await answer(describing)).toMatchObject({ empty: true });
    area.value = 'Dear all';
    expect(await answer(describing)).toMatchObject({ empty: false });
  });

  it('believes the browser about what was clicked, whatever has the focus', async () => {
    const clicked = document.createElement('textarea');
    const focused = field('textarea');
    document.body.append(clicked);
    document.hasFocus = () => true;
    document.execCommand = () => false;
    const answer = createFieldAnswers(document, {
      shadowOf: () => null,
      clickedElement: (id) => (id === 7 ? clicked : null),
    });
    clicked.getBoundingClientRect = () => new DOMRect(0, 0, 300, 100);
    await answer({ kind: 'describe', token: 't', targetElementId: 7 });
    await answer(replacing);
    expect([clicked.value, focused.value]).toEqual([MESSAGE, '']);
  });
});

describe('replace', () => {
  it('writes by the command that can be undone', async () => {
    const area = field('textarea');
    area.value = 'old';
    const answer = answers();
    await answer(describing);
    expect(await answer(replacing)).toEqual({ kind: 'inserted', undo: true });
    expect(area.value).toBe(MESSAGE);
  });

  it('writes the value where the command does nothing, and says that undo is lost', async () => {
    const area = field('textarea');
    const heard = vi.fn<() => void>();
    area.addEventListener('input', heard);
    const answer = answers(() => {});
    await answer(describing);
    expect(await answer(replacing)).toEqual({ kind: 'inserted', undo: false });
    expect(area.value).toBe(MESSAGE);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('asking twice is writing once', async () => {
    field('textarea');
    const written = vi.fn<typeof typed>(typed);
    const answer = answers(written);
    await answer(describing);
    await answer(replacing);
    await answer(replacing);
    expect(written).toHaveBeenCalledOnce();
  });

  it.each([
    ['single-line', 'input', {}],
    ['too-long', 'textarea', { maxlength: '10' }],
    ['read-only', 'textarea', { readonly: '' }],
  ] as const)('refuses as %s, and writes nothing', async (reason, tag, attributes) => {
    const element = field(tag, attributes);
    const answer = answers();
    await answer(describing);
    expect(await answer(replacing)).toEqual({ kind: 'refused', reason });
    expect(element.value).toBe('');
  });

  it('one line goes into a field of one line', async () => {
    const line = field('input');
    const answer = answers();
    await answer(describing);
    const request = { kind: 'replace', token: 't', text: 'https://example.org/' } as const;
    expect(await answer(request)).toEqual({ kind: 'inserted', undo: true });
    expect(line.value).toBe('https://example.org/');
  });

  it('puts the old text back where nothing holds', async () => {
    const area = field('textarea');
    area.value = 'old';
    area.addEventListener('input', () => (area.value = 'bait'));
    const answer = answers();
    await answer(describing);
    expect(await answer(replacing)).toMatchObject({ kind: 'failed' });
    expect(area.value).not.toBe(MESSAGE);
  });
});

describe('read-field', () => {
  it('gives the text of the remembered field, and null when it is gone', async () => {
    const area = field('textarea');
    area.value = 'one\ntwo';
    const answer = answers();
    await answer(describing);
    expect(await answer({ kind: 'read-field', token: 't' })).toBe('one\ntwo');
    area.remove();
    expect(await answer({ kind: 'read-field', token: 't' })).toBeNull();
  });
});

describe('read-selection', () => {
  it('is what is marked in a native field', async () => {
    const area = field('textarea');
    area.value = 'one\ntwo\nthree';
    area.setSelectionRange(4, 13);
    expect(await answers()({ kind: 'read-selection' })).toBe('two\nthree');
  });
});
