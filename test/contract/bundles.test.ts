/** What is built turns no text into HTML or code either, and the script that enters pages can talk to nobody. */
import { describe, expect, it } from 'vitest';

import { type Ban, brokenBy, SINKS } from '@/test/architecture/bans';
import { sourcesIn } from '@/test/architecture/sources';

/** Preact's own handling of a property that no source of ours may name; Trusted Types would refuse it too. */
const PREACT =
  /`dangerouslySetInnerHTML`|\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html/g;

/** A service worker refuses `import()`; code from elsewhere is refused everywhere. */
const LOADING: readonly Ban[] = [
  { words: 'loading code', pattern: /(?<![\w.$])(?:import|importScripts)\(/ },
];

/** Plaintext, keys and other pages are out of reach for what runs in a page. */
const TALKING: readonly Ban[] = [
  { words: 'network', pattern: /(?<![\w.$])fetch\(|XMLHttpRequest|WebSocket|sendBeacon/ },
  { words: 'messages', pattern: /\b(?:postMessage|sendMessage|onMessage|connect)\b/ },
  { words: 'storage', pattern: /\b(?:indexedDB|localStorage|sessionStorage|storage\.)/ },
  { words: 'its own address', pattern: /\b(?:getURL|runtime\.id)\b/ },
];

describe.each(['chrome', 'firefox'])('the build for %s', (browser) => {
  const files = sourcesIn(`.output/${browser}-mv3`, '.js');
  const textOf = (name: string): string =>
    files.find(({ path }) => path.endsWith(`/${name}`))?.text ?? '';

  it('has the files that these tests speak of', () => {
    expect(textOf('background.js').length).toBeGreaterThan(10_000);
    expect(textOf('field.js').length).toBeGreaterThan(1000);
  });

  it.each(files.map(({ path, text }) => [path, text] as const))(
    '%s turns no text into HTML or code',
    (_, text) => {
      expect(brokenBy(text.replace(PREACT, ''), SINKS)).toEqual([]);
    },
  );

  it('the background loads no code', () => {
    expect(brokenBy(textOf('background.js'), LOADING)).toEqual([]);
  });

  it('the script that enters pages has no network, messages, storage or address', () => {
    expect(brokenBy(textOf('field.js'), TALKING)).toEqual([]);
  });
});
