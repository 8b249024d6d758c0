const api = globalThis.browser ?? globalThis.chrome;
const at = (id) => document.getElementById(id);

at('word').addEventListener('input', () => {
  at('late').disabled = false;
});
at('late').addEventListener('click', () => {
  at('out').textContent = `Taken: ${at('word').value}`;
});
at('copy').addEventListener('click', async () => {
  await navigator.clipboard.writeText(at('word').value);
  at('out').textContent = 'Copied';
});
at('ask').addEventListener('click', async () => {
  const granted = await api.permissions.request({ origins: ['http://news.example/*'] });
  at('out').textContent = `Access: ${granted}`;
});
at('over').addEventListener('click', async () => {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  at('out').textContent = `Over ${tab?.url ?? 'nothing'}`;
});
