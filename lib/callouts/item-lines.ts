/** Reads items from JSON lines: the door's input. */
import { err, ok, type Result } from '@/lib/core/result';

import type { CalloutItem } from './item';

export type ItemLineError = {
  readonly kind: 'bad-item';
  /** Counted from 1. */
  readonly line: number;
  readonly reason: string;
};

/** One item a line; blank lines are skipped, unknown members ignored. The first bad line refuses the whole. */
export function parseItems(jsonLines: string): Result<CalloutItem[], ItemLineError> {
  const items: CalloutItem[] = [];
  for (const [at, line] of jsonLines
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const item = parseItem(line);
    if (typeof item === 'string') return err({ kind: 'bad-item', line: at + 1, reason: item });
    items.push(item);
  }
  return ok(items);
}

/** The item, or why the line is none. */
function parseItem(line: string): CalloutItem | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an object';
  const members = new Map<string, unknown>(Object.entries(value));
  const text = (name: string): string | null => {
    const member = members.get(name);
    return typeof member === 'string' ? member : null;
  };
  const rawId = members.get('id');
  const id = typeof rawId === 'number' ? String(rawId) : text('id');
  if (id === null || id === '') return '"id" is missing';
  if (text('title') === null && text('text') === null) return '"title" and "text" are missing';
  const published = text('published');
  return {
    id,
    source: text('source') ?? '',
    title: text('title') ?? '',
    text: text('text') ?? '',
    link: text('link'),
    published: published !== null && !Number.isNaN(Date.parse(published)) ? published : null,
    ...(text('language') === null ? {} : { language: text('language') ?? '' }),
  };
}
