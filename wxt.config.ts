import { fileURLToPath } from 'node:url';

import { defineConfig } from 'wxt';

import { ensureGenerated } from './test/support/generated.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** One policy for every extension page (DESIGN «Untrusted text is text»). Argon2 is WebAssembly, hence 'wasm-unsafe-eval'. */
const csp = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  'connect-src http: https:',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types mycel-worker',
].join('; ');

const LINK_RULES = 'rules/links.json';

const shared = [
  'storage',
  'unlimitedStorage',
  'alarms',
  'scripting',
  'activeTab',
  'declarativeNetRequest',
  'idle',
];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2022' },
  }),
  hooks: {
    'build:before': () => ensureGenerated(root),
    // Only Chrome takes the rules as a file: Firefox runs the matcher itself (facts/links.md 0.6).
    'build:publicAssets': ({ config: { browser } }, files) => {
      if (browser !== 'firefox') {
        files.push({
          absoluteSrc: `${root}lib/links/generated/dnr.json`,
          relativeDest: LINK_RULES,
        });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions:
      browser === 'firefox'
        ? [...shared, 'menus', 'webRequest', 'webRequestBlocking']
        : [...shared, 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: csp },
    action: { default_title: '__MSG_extensionName__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'mycel@mycel.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          // 130: the oldest Chrome with every API used here; see docs/ARCHITECTURE.md «Versions».
          minimum_chrome_version: '130',
          declarative_net_request: {
            rule_resources: [{ id: 'links', enabled: false, path: LINK_RULES }],
          },
        }),
  }),
  zip: { excludeSources: ['coverage/**', '.output/**'] },
});
