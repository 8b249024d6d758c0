/** The ruleset in a real Chromium: every expression is taken, and the rule that our model expects is the one that acts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { chromium, type BrowserContext, type Worker } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { compileDnr } from '@/lib/links/rules/compile-dnr';
import { createDnrModel } from '@/test/support/dnr-model';
import { rows } from '@/test/support/link-rules';
import { makeUrls } from '@/test/support/link-urls';
import { requireBrowser } from '@/test/support/machine.mjs';

// The extension's API, inside the worker.
declare const chrome: any;

const dnr = compileDnr(rows.browse);
const folder = mkdtempSync(path.join(tmpdir(), 'mycel-rules-'));
let context: BrowserContext;
let worker: Worker;

beforeAll(async () => {
  const manifest = {
    manifest_version: 3,
    name: 'rules',
    version: '1',
    permissions: ['declarativeNetRequest', 'declarativeNetRequestFeedback'],
    host_permissions: ['*://*/*'],
    background: { service_worker: 'worker.js' },
    declarative_net_request: {
      rule_resources: [{ id: 'links', enabled: true, path: 'dnr.json' }],
    },
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'dnr.json'), JSON.stringify(dnr));
  writeFileSync(path.join(folder, 'worker.js'), '');
  context = await chromium.launchPersistentContext('', {
    executablePath: requireBrowser('chromium'),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--no-sandbox', '--enable-unsafe-extension-debugging'],
  });
  const protocol = await context.browser()!.newBrowserCDPSession();
  const started = context.waitForEvent('serviceworker');
  await protocol.send('Extensions.loadUnpacked', { path: folder });
  worker = context.serviceWorkers()[0] ?? (await started);
});

afterAll(async () => {
  await context.close();
  rmSync(folder, { recursive: true });
});

test('no expression is too large, and no rule was left out', async () => {
  const expressions = dnr.flatMap(({ condition }) => condition.regexFilter ?? []);
  const refused = await worker.evaluate(async (sources) => {
    const api = chrome.declarativeNetRequest;
    const answers = await Promise.all(
      sources.map(async (regex) => ({
        regex,
        ...(await api.isRegexSupported({ regex, isCaseSensitive: true })),
      })),
    );
    return answers.filter(({ isSupported }) => !isSupported);
  }, expressions);
  expect(refused).toEqual([]);
});

test('1,000 addresses meet the rule that the model says', async () => {
  const model = createDnrModel(dnr);
  const hrefs = makeUrls(rows.browse, 1000, 99).map((href) => new URL(href).href);
  const met: number[][] = await worker.evaluate(async (urls) => {
    const api = chrome.declarativeNetRequest;
    return Promise.all(
      urls.map(async (url) => {
        const request = { url, type: 'main_frame', method: 'get' };
        const { matchedRules } = await api.testMatchOutcome(request);
        return matchedRules.map(({ ruleId }: { ruleId: number }) => ruleId);
      }),
    );
  }, hrefs);
  const differences = hrefs.flatMap((href, at) => {
    const expected = model.winners(href).map(({ id }) => id);
    const [actual] = met[at] ?? [];
    const same = actual === undefined ? expected.length === 0 : expected.includes(actual);
    return same ? [] : [{ href, expected, actual }];
  });
  expect(differences).toEqual([]);
});
