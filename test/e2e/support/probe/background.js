// The smallest extension on which the drivers can be proved: menus, injection, a window, a life that ends.
const api = globalThis.browser ?? globalThis.chrome;
const bornAt = Math.random();

api.runtime.onInstalled.addListener(() => {
  api.contextMenus.create({
    id: 'write',
    title: 'Write a private message',
    contexts: ['editable'],
  });
  api.contextMenus.create({ id: 'read', title: 'Read private message', contexts: ['selection'] });
  api.contextMenus.create({ id: 'copy-clean-link', title: 'Copy clean link', contexts: ['link'] });
});

api.contextMenus.onClicked.addListener(async (info, tab) => {
  const target = { tabId: tab.id, frameIds: [info.frameId ?? 0] };
  const [injected] = await api.scripting.executeScript({
    target,
    func: () => ({
      focused: document.activeElement?.id ?? '',
      selected: String(getSelection()),
    }),
  });
  const { menuItemId, linkUrl = '', editable } = info;
  await api.storage.local.set({ clicked: { menuItemId, linkUrl, editable, ...injected.result } });
  const url = api.runtime.getURL('popup.html#window');
  await api.windows.create({ url, type: 'popup', width: 400, height: 400 });
});

api.runtime.onMessage.addListener((message, sender, reply) => {
  reply(bornAt);
});
