/** The `clean` door: links, one a line, or with `--text` one free text; out come clean links with what was done to them. */
import { readFileSync } from 'node:fs';

import { builtInRules } from '@/lib/links/built-in';
import { cleanLink, type CleanedLink, type Mode } from '@/lib/links/clean-link';
import { cleanText } from '@/lib/links/clean-text';

const USAGE = 'Usage: npm run -s clean -- --mode browse|share [--text] < links.txt';

main(readArguments(process.argv.slice(2)));

function main({ mode, isText }: { mode: Mode; isText: boolean }): void {
  const input = readInput();
  const options = { mode, rules: builtInRules() };
  if (isText) {
    const { text, links } = cleanText(input, options);
    console.log(JSON.stringify({ text, links: links.map(report) }));
    return;
  }
  const lines = input.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const reports = lines.map((line) =>
    JSON.stringify(report(cleanLink(line.replace(/\r$/, ''), options))),
  );
  if (reports.length > 0) console.log(reports.join('\n'));
}

/** Exactly what DESIGN.md names. */
function report({ href, removed, unwrapped, warnings }: CleanedLink): unknown {
  return {
    href,
    removed: removed.map(({ name, rule, reason }) => ({ name, rule, reason })),
    unwrapped,
    warnings,
  };
}

function readInput(): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(0));
  } catch {
    console.error('The input is not UTF-8 text.');
    console.log(JSON.stringify({ error: { kind: 'not-utf8' } }));
    process.exit(1);
  }
}

/** `--text` alone means sharing, which is what a text is cleaned for. Anything unknown: exit 2. */
function readArguments(args: readonly string[]): { mode: Mode; isText: boolean } {
  const isText = args.includes('--text');
  const rest = args.filter((arg) => arg !== '--text');
  const [flag, value] = rest.length === 1 ? (rest[0]?.split('=') ?? []) : rest;
  if (isText && rest.length === 0) return { mode: 'share', isText };
  if (flag === '--mode' && rest.length <= 2 && (value === 'browse' || value === 'share')) {
    return { mode: value, isText };
  }
  console.error(USAGE);
  process.exit(2);
}
