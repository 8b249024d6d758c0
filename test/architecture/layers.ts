/** Which folder may import which, as DESIGN draws the house. What is not written here is forbidden. */

export const DOMAINS = ['pgp', 'trust', 'vault', 'links', 'feeds', 'callouts', 'fields'] as const;

export type Layer =
  | 'core'
  | (typeof DOMAINS)[number]
  | 'app'
  | 'messaging'
  | 'storage'
  | 'platform'
  | 'ui'
  | 'entrypoints';

type Rule = {
  readonly may: readonly Layer[];
  /** Only by `import type`, which leaves nothing in the build. */
  readonly mayNameTypesOf?: readonly Layer[];
};

const domain: Rule = { may: ['core'] };

export const layers: Readonly<Record<Layer, Rule>> = {
  core: { may: [] },
  pgp: domain,
  trust: domain,
  vault: domain,
  links: domain,
  feeds: domain,
  callouts: domain,
  fields: domain,
  // `storage` for the table of record kinds: what is read back is parsed by it.
  app: { may: ['core', ...DOMAINS, 'storage'] },
  messaging: { may: ['core'], mayNameTypesOf: DOMAINS },
  storage: { may: ['core'], mayNameTypesOf: DOMAINS },
  platform: { may: ['core', 'messaging', 'storage'], mayNameTypesOf: ['app', ...DOMAINS] },
  ui: { may: ['core'], mayNameTypesOf: ['app', ...DOMAINS] },
  entrypoints: {
    may: ['core', ...DOMAINS, 'app', 'messaging', 'storage', 'platform', 'ui'],
  },
};

/** Which outside package may be named where: a layer, or one file. Packages that are not here may be named nowhere. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  openpgp: ['pgp'],
  'hash-wasm': ['lib/vault/kdf.ts'],
  htmlparser2: ['feeds'],
  entities: ['feeds'],
  idb: ['platform'],
  preact: ['ui', 'entrypoints'],
  valibot: ['messaging', 'storage', 'platform', 'feeds'],
  'wxt/browser': ['lib/platform/browser.ts'],
  'wxt/utils': ['entrypoints'],
};

/** The layer that a path from the root belongs to, or null. */
export function layerOf(path: string): Layer | null {
  const [top, second = ''] = path.split('/');
  if (top === 'entrypoints') return 'entrypoints';
  return top === 'lib' && Object.hasOwn(layers, second) ? (second as Layer) : null;
}
