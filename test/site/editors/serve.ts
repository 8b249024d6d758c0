/** Serves the editors' pages from loopback: `/<page>` is the page, everything else its bundle. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { documentOf } from '@/test/site/layout';

import { bundleEditors } from './bundle';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export type EditorSite = {
  /** `localhost` is a secure context, as sites with TLS are; `http://forum.example` is none. */
  url(page: string, host?: string): string;
  close(): Promise<void>;
};

export async function serveEditors(): Promise<EditorSite> {
  const folder = await bundleEditors();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, pathname);
    const isFile = path.extname(pathname) !== '' && existsSync(file);
    if (!isFile && !existsSync(`${file}.js`)) {
      response.writeHead(404).end();
      return;
    }
    const type = isFile ? TYPES[path.extname(file)] : 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' });
    response.end(isFile ? readFileSync(file) : pageOf(pathname.slice(1), folder));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: (page, host = 'localhost') => `http://${host}:${port}/${page}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function pageOf(name: string, folder: string): string {
  const css = existsSync(path.join(folder, 'assets', `${name}.css`));
  return documentOf({
    title: name,
    lead: 'A page with one editor.',
    head: css ? `<link rel="stylesheet" href="/assets/${name}.css">` : '',
    main: `<script type="module" src="/${name}.js"></script>`,
  });
}
