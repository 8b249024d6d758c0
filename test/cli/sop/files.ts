/** Indirect data: files, `@ENV:NAME` and `@FD:n`, as the draft has them in section 6. */
import { closeSync, existsSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';

import { type Bytes, concat, utf8 } from '@/lib/core/bytes';

import { fail } from './failure';

/** Bytes that an argument names. */
export function readInput(name: string): Bytes {
  const special = specialOf(name);
  if (special?.kind === 'env') {
    const value = process.env[special.name];
    return value === undefined ? fail('MISSING_INPUT', `${name} is not set`) : utf8(value);
  }
  try {
    return new Uint8Array(special === null ? readFileSync(name) : drain(special.fd));
  } catch {
    return fail('MISSING_INPUT', `cannot read ${name}`);
  }
}

/** Where an option says that a second output should go. Checked before any work is done. */
export function prepareOutput(name: string | undefined): ((bytes: Uint8Array) => void) | null {
  if (name === undefined) return null;
  const special = specialOf(name);
  if (special?.kind === 'env') {
    return fail('UNSUPPORTED_SPECIAL_PREFIX', `${name} cannot be written`);
  }
  if (special !== null) {
    const { fd } = special;
    return (bytes) => {
      writeAll(fd, bytes);
      closeSync(fd);
    };
  }
  if (existsSync(name)) return fail('OUTPUT_EXISTS', `${name} exists`);
  return (bytes) => writeFileSync(name, bytes, { flag: 'wx' });
}

function specialOf(
  name: string,
): { kind: 'env'; name: string } | { kind: 'fd'; fd: number } | null {
  if (!name.startsWith('@')) return null;
  if (existsSync(name)) return fail('AMBIGUOUS_INPUT', `${name} is also a file`);
  if (name.startsWith('@ENV:')) return { kind: 'env', name: name.slice(5) };
  const fd = /^@FD:(\d+)$/.exec(name)?.[1];
  if (fd !== undefined) return { kind: 'fd', fd: Number(fd) };
  return fail('UNSUPPORTED_SPECIAL_PREFIX', `${name} has an unknown prefix`);
}

/** All of a descriptor, also where it is a pipe that is not ready yet. */
function drain(fd: number): Bytes {
  const parts: Uint8Array[] = [];
  for (;;) {
    const part = new Uint8Array(65_536);
    try {
      const count = readSync(fd, part);
      if (count === 0) return concat(...parts);
      parts.push(part.subarray(0, count));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return concat(...parts);
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

export function writeAll(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

export const readStdin = (): Bytes => drain(0);

/** A password; `strict` where it will lock something, so that a person can type it again. */
export function readPassword(name: string, strict: boolean): string {
  const bytes = readInput(name);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!strict) return text;
    const trimmed = text.trimEnd();
    if (trimmed === '' || /[\p{Cc}\p{Cn}]/u.test(trimmed)) throw new Error('not readable');
    return trimmed;
  } catch {
    return fail('PASSWORD_NOT_HUMAN_READABLE', `${name} holds no human-readable password`);
  }
}

/** As given, and without the line end that editors and `echo` add. */
export const readPasswords = (names: readonly string[]): string[] =>
  names.flatMap((name) => {
    const text = readPassword(name, false);
    const trimmed = text.trimEnd();
    return trimmed === text ? [text] : [trimmed, text];
  });
