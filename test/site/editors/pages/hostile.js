// A page that wants the message somewhere else than where its user put it. `?attack=<name>&field=<textarea|rich>`.
import { place } from '../demo.js';

const asked = new URLSearchParams(location.search);
const isRich = asked.get('field') === 'rich';
const field = (id) =>
  isRich
    ? place('div', { id, class: 'editor', contenteditable: 'true' })
    : place('textarea', { id, class: 'editor' });
const chosen = field('chosen');
const other = field('other');
place('input', { id: 'line' });
place('form', { id: 'mycelField' });

const write = (element, text) => {
  if (isRich) element.textContent = text;
  else element.value = text;
};
const patch = (owner, name, make) => {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { ...own, ...make(own) });
};
const moveSelection = () => {
  if (document.activeElement !== chosen) return;
  if (isRich) getSelection().selectAllChildren(other);
  else other.focus();
};

/** What each attack does when the page loads; what it returns is done while the extension's window is open. */
const attacks = {
  none: () => {},
  'steals the focus when the field gets it': () => {
    return () => {
      chosen.blur();
      chosen.addEventListener('focus', () => other.focus());
    };
  },
  'steals the focus all the time': () => () => setInterval(() => other.focus(), 1),
  'moves the selection whenever it changes': () => () =>
    document.addEventListener('selectionchange', moveSelection),
  'moves the selection on every key and paste': () => () => {
    for (const name of ['keydown', 'paste', 'copy', 'beforeinput', 'input', 'select']) {
      chosen.addEventListener(name, moveSelection);
    }
  },
  'moves the focus when text is about to come': () => () => {
    for (const name of ['paste', 'beforeinput']) {
      chosen.addEventListener(name, () => other.focus());
    }
  },
  'moves the focus before anyone else hears of it': () => {
    let isOn = false;
    for (const name of ['paste', 'beforeinput']) {
      window.addEventListener(
        name,
        (event) => {
          if (!isOn) return;
          event.stopImmediatePropagation();
          other.focus();
        },
        true,
      );
    }
    return () => {
      isOn = true;
    };
  },
  'rewrites what is about to come': () => () => {
    const rewrite = (event) => {
      event.preventDefault();
      write(chosen, 'bait');
    };
    for (const name of ['paste', 'beforeinput', 'input']) chosen.addEventListener(name, rewrite);
  },
  'rewrites what came': () => () => chosen.addEventListener('input', () => write(chosen, 'bait')),
  'takes the field away when text comes': () => () => {
    for (const name of ['paste', 'beforeinput', 'input']) {
      chosen.addEventListener(name, () => chosen.remove());
    }
  },
  'draws the field anew': () => () => chosen.replaceWith(chosen.cloneNode(true)),
  'puts another field in its place': () => () => {
    other.remove();
    other.id = 'chosen';
    chosen.replaceWith(other);
    other.focus();
  },
  'moves the field into another document': () => () => {
    const frame = place('iframe');
    frame.contentDocument.body.append(chosen);
  },
  'writes its document anew': () => () => {
    document.open();
    document.write('<main><textarea id="chosen" autofocus></textarea></main>');
    document.close();
  },
  'goes to a page with the same fields': () => () => {
    const next = new URL(location.href);
    next.searchParams.set('attack', 'none');
    location.assign(next);
    return 'none';
  },
  'makes the field read-only': () => () =>
    isRich ? chosen.setAttribute('aria-readonly', 'true') : (chosen.readOnly = true),
  'patches all that it can reach': () => {
    const spy = () => window.spied.push('a patched function was called by the extension');
    const armed = () => window.isArmed;
    const lie = (own) => ({
      ...(own.value && {
        value(...given) {
          if (armed()) spy();
          return own.value.apply(this, given);
        },
      }),
      ...(own.get && {
        get() {
          return armed() ? 'a lie' : own.get.call(this);
        },
      }),
      ...(own.set && {
        set(value) {
          if (armed()) other.value = value;
          else own.set.call(this, value);
        },
      }),
    });
    for (const [owner, names] of [
      [HTMLTextAreaElement.prototype, ['value', 'select', 'setRangeText']],
      [HTMLElement.prototype, ['focus', 'isContentEditable', 'innerText']],
      [Node.prototype, ['isConnected', 'ownerDocument', 'getRootNode', 'childNodes', 'contains']],
      [Document.prototype, ['execCommand', 'hasFocus', 'activeElement', 'getSelection']],
      [EventTarget.prototype, ['dispatchEvent', 'addEventListener']],
      [Array.prototype, ['map', 'push', 'join']],
      [Map.prototype, ['get', 'set']],
      [Promise.prototype, ['then']],
      [String.prototype, ['replace', 'split', 'includes']],
    ]) {
      for (const name of names) patch(owner, name, lie);
    }
    const Real = window.ClipboardEvent;
    window.ClipboardEvent = function (...given) {
      const event = new Real(...given);
      Object.defineProperty(event, 'clipboardData', {
        value: { setData() {}, getData: () => ({}) },
      });
      return event;
    };
    window.DataTransfer = window.InputEvent = function () {
      throw new Error('no');
    };
    return () => {
      window.isArmed = true;
    };
  },
  'makes constructors of nothing': () => () => {
    window.ClipboardEvent = function () {
      return {};
    };
  },
};

window.spied = [];
const name = asked.get('attack');
const strike = attacks[name]();
/** What the page does between the click and the insertion; gives the attack of the page that is there afterwards. */
window.strike = () => {
  const next = strike?.();
  return next === 'none' ? next : name;
};
/** Every field of the page as it is, by its id; fields of the page only, never what the page has copied for itself. */
window.look = () => {
  window.isArmed = false;
  const fields = document.querySelectorAll('textarea, input, [contenteditable]');
  return Object.fromEntries(Array.from(fields, (each) => [each.id, each.value ?? each.innerText]));
};
window.attacks = Object.keys(attacks);
