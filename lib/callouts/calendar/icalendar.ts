/** Writes one callout as a calendar file (iCalendar, RFC 5545). */
import { utf8 } from '@/lib/core/bytes';
import type { Millis } from '@/lib/core/time';

export type CalendarEvent = {
  /** Unique for ever, and naming neither feed nor reader. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly location: string | null;
  /** Clean link, or null. */
  readonly url: string | null;
  /** Local time as stated, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`: written as floating time, for the text names no zone. */
  readonly start: string;
  /** Local end, in the same form as `start`, or null. */
  readonly end: string | null;
  /** Minutes before the start at which to remind, or null. */
  readonly alarmMinutes: number | null;
  /** Time of writing. */
  readonly stampMs: Millis;
};

/** The file's text: CRLF line ends, lines folded at 75 octets. */
export function writeCalendar(event: CalendarEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//callout//EN',
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${compact(new Date(event.stampMs).toISOString().slice(0, 19))}Z`,
    time('DTSTART', event.start),
    ...endLines(event),
    `SUMMARY:${escapeText(event.title)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    ...(event.location === null ? [] : [`LOCATION:${escapeText(event.location)}`]),
    ...(event.url === null ? [] : [`URL:${event.url.replace(/[\r\n\s]/g, '')}`]),
    ...alarmLines(event),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** DTEND must be later than DTSTART and of the same type, and a day's end is the day after (RFC 5545, 3.6.1). */
function endLines({ start, end }: CalendarEvent): string[] {
  if (end === null || end <= start || end.includes('T') !== start.includes('T')) return [];
  if (end.includes('T')) return [time('DTEND', end)];
  const next = new Date(Date.parse(`${end}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return [time('DTEND', next)];
}

const alarmLines = ({ alarmMinutes, title }: CalendarEvent): string[] =>
  alarmMinutes === null
    ? []
    : [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${escapeText(title)}`,
        `TRIGGER:-PT${Math.max(0, Math.round(alarmMinutes))}M`,
        'END:VALARM',
      ];

const time = (name: string, local: string): string =>
  local.includes('T')
    ? `${name}:${compact(local)}${local.length === 16 ? '00' : ''}`
    : `${name};VALUE=DATE:${compact(local)}`;

const compact = (iso: string): string => iso.replace(/[-:]/g, '');

/** Backslash, comma and semicolon escaped, line breaks as `\n`, other control characters dropped. */
const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, (char) => `\\${char}`)
    .replace(/\n/g, '\\n');

/** Folds a content line so that no piece has more than 75 octets, never inside a character. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const char of line) {
    const size = utf8(char).length;
    if (octets + size > 75) {
      pieces.push(piece);
      [piece, octets] = ['', 1];
    }
    piece += char;
    octets += size;
  }
  pieces.push(piece);
  return pieces.join('\r\n ');
}
