/** The manifests that are built ask for exactly what docs/PERMISSIONS.md explains, and for no site at install. */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

type Manifest = {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: unknown;
  readonly externally_connectable?: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly strict_min_version: string;
      readonly data_collection_permissions: { readonly required: readonly string[] };
    };
    readonly gecko_android: { readonly strict_min_version: string };
  };
};

const manifestOf = (browser: string): Manifest =>
  JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8')) as Manifest;
const chrome = manifestOf('chrome');
const firefox = manifestOf('firefox');

const [atInstall = '', later = ''] = readFileSync('docs/PERMISSIONS.md', 'utf8').split(
  /^# Asked for later.*$/m,
);
const headings = (part: string): string[] =>
  [...part.matchAll(/^## `?([^`\n]+)`?$/gm)].map(([, name]) => name ?? '').toSorted();
const union = (...lists: (readonly string[] | undefined)[]): string[] =>
  [...new Set(lists.flatMap((list) => list ?? []))].toSorted();

describe('docs/PERMISSIONS.md', () => {
  it('explains every permission that is taken at install, and no other', () => {
    expect(headings(atInstall)).toEqual(union(chrome.permissions, firefox.permissions));
  });

  it('explains everything that may be asked for later, and nothing else', () => {
    const asked = [chrome, firefox].flatMap((manifest) => [
      manifest.optional_permissions,
      manifest.optional_host_permissions,
    ]);
    expect(headings(later)).toEqual(union(...asked));
  });
});

describe.each([
  ['Chrome', chrome],
  ['Firefox', firefox],
])('the manifest for %s', (_, manifest) => {
  it('reaches no site at install, by permission or by content script', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('lets no page of ours run foreign code or turn text into HTML', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types mycel-worker");
    expect(policy).not.toMatch(/'unsafe-(?:inline|eval)'/);
  });
});

it('names the oldest browsers that have everything', () => {
  expect(Number(chrome.minimum_chrome_version)).toBeGreaterThanOrEqual(130);
  expect(firefox.browser_specific_settings).toMatchObject({
    gecko: { strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    gecko_android: { strict_min_version: '142.0' },
  });
});
