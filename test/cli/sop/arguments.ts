/** Command lines of sop: `--option`, `--option=value`, `--no-option`, `--`, then positional arguments. */
import { fail } from './failure';

/** `flag`: no value; `one`: at most once, with a value; `many`: any number of times. */
export type OptionKind = 'flag' | 'one' | 'many';

export interface Parsed {
  flag(name: string): boolean;
  one(name: string): string | undefined;
  many(name: string): string[];
  positional: string[];
}

/** Fails with UNSUPPORTED_OPTION for anything that `known` does not list. */
export function parseArguments(
  args: readonly string[],
  known: Readonly<Record<string, OptionKind>>,
): Parsed {
  const values = new Map<string, string[]>();
  const positional: string[] = [];
  let onlyPositional = false;
  for (const arg of args) {
    if (onlyPositional || !arg.startsWith('--')) {
      positional.push(arg);
    } else if (arg === '--') {
      onlyPositional = true;
    } else {
      readOption(arg, known, values);
    }
  }
  const all = (name: string) => values.get(name) ?? [];
  return {
    flag: (name) => all(name).length > 0,
    one: (name) => all(name).at(-1),
    many: all,
    positional,
  };
}

function readOption(
  arg: string,
  known: Readonly<Record<string, OptionKind>>,
  values: Map<string, string[]>,
): void {
  const equals = arg.indexOf('=');
  const name = arg.slice(2, equals === -1 ? undefined : equals);
  const kind = Object.hasOwn(known, name) ? known[name] : undefined;
  if (kind === undefined) return fail('UNSUPPORTED_OPTION', `unknown option --${name}`);
  if (kind === 'flag' && equals !== -1) {
    return fail('UNSUPPORTED_OPTION', `--${name} takes no value`);
  }
  if (kind !== 'flag' && equals === -1) {
    return fail('MISSING_ARG', `--${name} needs a value: --${name}=…`);
  }
  const before = values.get(name) ?? [];
  if (kind === 'one' && before.length > 0) {
    return fail('INCOMPATIBLE_OPTIONS', `--${name} may be given once`);
  }
  values.set(name, [...before, equals === -1 ? '' : arg.slice(equals + 1)]);
}

/** An instant: ISO 8601, `now`, or `-` for no bound. */
export function parseDate(text: string | undefined, now: Date): Date | null {
  if (text === undefined || text === '-') return null;
  if (text === 'now') return now;
  const date = new Date(/^\d{8}T\d{6}Z$/.test(text) ? expanded(text) : text);
  return Number.isNaN(date.getTime()) ? fail('UNSUPPORTED_OPTION', `no date: ${text}`) : date;
}

/** The basic format of ISO 8601 in the extended one. */
const expanded = (text: string): string =>
  text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
