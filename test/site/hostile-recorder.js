// Records whatever a page can learn about what happens around its fields, as text, into `window.learned`.
// It runs before anything else in the page and wraps whatever an extension might touch.

(() => {
  /** @type {{ kind: string, what: string }[]} */
  const learned = [];
  window.learned = learned;

  const describe = (value) => {
    if (typeof value === 'string') return value;
    if (value instanceof Element) return `<${value.localName} id="${value.id}">`;
    try {
      return JSON.stringify(value) ?? String(value);
    } catch {
      return String(value);
    }
  };
  const note = (kind, ...what) => learned.push({ kind, what: what.map(describe).join(' ') });

  // 1. Every event that reaches the window, with all that stands in it.
  const names = new Set(
    [window, document, document.documentElement, HTMLElement.prototype].flatMap((target) => {
      const found = [];
      for (let each = target; each !== null; each = Object.getPrototypeOf(each)) {
        for (const name of Object.getOwnPropertyNames(each)) {
          if (name.startsWith('on')) found.push(name.slice(2));
        }
      }
      return found;
    }),
  );
  for (const name of ['beforeinput', 'selectionchange', 'focusin', 'focusout', 'textInput']) {
    names.add(name);
  }
  for (const name of names) {
    window.addEventListener(
      name,
      (event) => {
        const { data, key, clipboardData, inputType, target, message, reason } = event;
        note(
          `event ${name}`,
          target instanceof Element ? target : '',
          [data, key, inputType, message, reason].filter((each) => each !== undefined).join(' '),
          clipboardData?.getData('text/plain') ?? '',
        );
      },
      true,
    );
  }

  // 2. Every property of fields and every function of the DOM that text passes through.
  const watch = (owner, property) => {
    const own = Object.getOwnPropertyDescriptor(owner, property);
    if (own?.set !== undefined) {
      Object.defineProperty(owner, property, {
        ...own,
        set(value) {
          note(`set ${property}`, value);
          own.set.call(this, value);
        },
      });
    } else if (typeof own?.value === 'function') {
      Object.defineProperty(owner, property, {
        ...own,
        value(...given) {
          note(`call ${property}`, ...given);
          return own.value.apply(this, given);
        },
      });
    }
  };
  for (const [owner, properties] of [
    [HTMLTextAreaElement.prototype, ['value', 'setRangeText', 'setSelectionRange', 'select']],
    [HTMLInputElement.prototype, ['value', 'setRangeText', 'setSelectionRange', 'select']],
    [HTMLElement.prototype, ['innerText', 'focus']],
    [Node.prototype, ['textContent', 'nodeValue', 'appendChild', 'insertBefore', 'replaceChild']],
    [Element.prototype, ['innerHTML', 'setAttribute', 'append', 'attachShadow']],
    [Document.prototype, ['execCommand', 'write', 'createElement', 'createTextNode']],
    [EventTarget.prototype, ['dispatchEvent', 'addEventListener']],
    [Selection.prototype, ['toString', 'addRange', 'setBaseAndExtent']],
    [Storage.prototype, ['setItem']],
    [DataTransfer.prototype, ['setData']],
    [window, ['postMessage', 'fetch']],
    [console, ['log', 'warn', 'error', 'debug']],
  ]) {
    for (const property of properties) watch(owner, property);
  }

  // 3. Every change of the document, also inside shadow roots that it can open.
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes, attributeName } of changes) {
      note(`change ${type}`, attributeName ?? '', target.textContent ?? '');
      for (const node of addedNodes) note('added', node.outerHTML ?? node.textContent ?? '');
    }
  }).observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });

  // 4. What it can see by looking again and again: values, names in the window, requests, frames.
  const globals = new Set(Object.getOwnPropertyNames(window));
  const seen = new Map();
  const noteOnce = (kind, what) => {
    if (seen.get(kind) === what) return;
    seen.set(kind, what);
    note(kind, what);
  };
  setInterval(() => {
    for (const field of document.querySelectorAll('input, textarea')) {
      noteOnce(`value of ${field.id}`, field.value);
    }
    for (const editor of document.querySelectorAll('[contenteditable]')) {
      noteOnce(`text of ${editor.id}`, editor.innerHTML);
    }
    for (const name of Object.getOwnPropertyNames(window)) {
      if (!globals.has(name)) noteOnce(`global ${name}`, describe(window[name]));
    }
    for (const { name } of performance.getEntriesByType('resource'))
      noteOnce(`request ${name}`, name);
    noteOnce('frames', String(window.length));
    noteOnce('opener', String(window.opener));
    noteOnce('title', document.title);
    noteOnce('whole page', document.documentElement.outerHTML);
  }, 20);
})();
