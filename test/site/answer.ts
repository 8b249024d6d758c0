/** What each host of the demo site gives for a request. */
import { createHash } from 'node:crypto';

export type Ask = {
  readonly method: string;
  /** Path and query, as requested. */
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

export type Host = (ask: Ask) => Answer;

export const html = (body: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body,
});

export const notFound: Answer = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'There is nothing here.',
};

/** The document with validators, or 304 where the asker has it already (RFC 9110, 13.1.2 and 13.1.3). */
export function conditional(ask: Ask, type: string, body: string, changed: Date): Answer {
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  const validators = { etag, 'last-modified': changed.toUTCString() };
  const { 'if-none-match': known, 'if-modified-since': since } = ask.headers;
  const isKnown =
    known === undefined
      ? since !== undefined && Date.parse(since) >= Date.parse(validators['last-modified'])
      : known.includes(etag);
  if (isKnown) return { status: 304, headers: validators };
  return { status: 200, headers: { 'content-type': type, ...validators }, body };
}
