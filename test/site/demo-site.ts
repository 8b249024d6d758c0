/** The demo site: four hosts under `.example` on one port of this machine, and a log of all that was asked of them. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

import { notFound, type Ask, type Host } from './answer';
import { forum } from './forum';
import { hostile } from './hostile';
import { news } from './news';
import { riverside } from './riverside';
import { riversidePosts, type Post } from './riverside-posts';

export type SiteName = 'riverside' | 'forum' | 'news' | 'hostile';

export type LoggedRequest = {
  readonly site: string;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
};

export type DemoSite = {
  readonly port: number;
  /** `http://NAME.example:PORT`; the browser under test must find that host on this machine. */
  origin(name: SiteName): string;
  /** Everything that was asked so far, oldest first. */
  readonly log: readonly LoggedRequest[];
  /** Adds a post to the blog and its feed. */
  publish(post: Post): void;
  close(): Promise<void>;
};

export type DemoSiteOptions = {
  /** 0 takes any free port. */
  readonly port?: number;
  /** When the blog is read; its posts are as old as they say then. */
  readonly now: Date;
};

/** Starts the site on the loopback address only. */
export async function createDemoSite({ port = 0, now }: DemoSiteOptions): Promise<DemoSite> {
  const log: LoggedRequest[] = [];
  const posts = riversidePosts(now);
  const hosts: Readonly<Record<SiteName, Host>> = {
    riverside: riverside(posts),
    forum: forum(),
    news,
    hostile,
  };

  const server = createServer((request, response) => {
    const answer = (ask: Ask) => {
      const site = ask.url.hostname.replace(/\.example$/, '');
      const host = Object.hasOwn(hosts, site) ? hosts[site as SiteName] : () => notFound;
      const { status, headers = {}, body } = host(ask);
      const { method, url } = ask;
      log.push({ site, method, path: url.pathname + url.search, headers: ask.headers, status });
      response.writeHead(status, { 'cache-control': 'no-cache', ...headers });
      response.end(method === 'HEAD' ? undefined : body);
    };
    // An address that is none ends the connection and not the tests.
    readAsk(request).then(answer, () => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    port: taken,
    origin: (name) => `http://${name}.example:${taken}`,
    log,
    publish: (post) => void posts.push(post),
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function readAsk(request: IncomingMessage): Promise<Ask> {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) body += String(chunk);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
  const url = new URL(request.url ?? '/', `http://${headers['host'] ?? 'nowhere.invalid'}`);
  return { method: request.method ?? 'GET', url, headers, body };
}
