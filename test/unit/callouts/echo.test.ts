/** What goes out: the echo feed and the calendar file. */
import * as fc from 'fast-check';
import { parseFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';

import { writeCalendar, type CalendarEvent } from '@/lib/callouts/calendar/icalendar';
import { writeEchoFeed, type EchoFeed } from '@/lib/callouts/echo/atom';
import { utf8 } from '@/lib/core/bytes';

const signedText =
  '-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA512\r\n\r\nCome <at> 7 & bring "tea"\r\n-----BEGIN PGP SIGNATURE-----\r\n\r\nwsB=\r\n-----END PGP SIGNATURE-----\r\n';
const feed = (title = 'Ana’s echoes'): EchoFeed => ({
  id: 'urn:uuid:1',
  title,
  author: 'Ana',
  self: 'https://ana.example.org/echo.xml?a=1&b=2',
  entries: [
    { id: 'urn:uuid:2', title: 'Old', updatedMs: 1_000, signedText: 'old', via: null },
    {
      id: 'urn:uuid:3',
      title: 'Elm Row',
      updatedMs: 2_000,
      signedText,
      via: 'https://union.example.org/1',
    },
  ],
});

describe('the echo feed', () => {
  it('is read back by another program, newest first, the signed text unharmed', () => {
    const parsed = parseFeed(writeEchoFeed(feed()));
    expect(parsed.format).toBe('atom');
    const entries = parsed.format === 'atom' ? parsed.feed.entries : [];
    expect(entries?.map(({ id }) => id)).toEqual(['urn:uuid:3', 'urn:uuid:2']);
    const content = JSON.stringify(entries?.[0]?.content);
    expect(content).toContain('Come <at> 7 & bring \\"tea\\"\\n-----BEGIN PGP SIGNATURE-----');
  });

  it('is well-formed whatever the title holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const xml = writeEchoFeed(feed(title));
        // Only our own tags are left when the escaped text is taken out.
        expect(xml.match(/<title>[^<>]*<\/title>/g)).toHaveLength(3);
        expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)).toBe(false);
      }),
    );
  });
});

describe('the calendar file', () => {
  const event: CalendarEvent = {
    uid: '5b1f@callout',
    title: 'Court; support, for Ana',
    description: 'Line one\nLine two \\ end',
    location: 'Court 4',
    url: 'https://a.example.org/1',
    start: '2026-11-26T09:30',
    end: '2026-11-26T11:00',
    alarmMinutes: 60,
    stampMs: Date.parse('2026-11-24T12:00:00Z'),
  };
  const unfolded = (given: Partial<CalendarEvent>): string[] =>
    writeCalendar({ ...event, ...given })
      .replaceAll('\r\n ', '')
      .split('\r\n');

  it('has the event, its escapes and its alarm', () => {
    expect(unfolded({})).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//callout//EN',
      'BEGIN:VEVENT',
      'UID:5b1f@callout',
      'DTSTAMP:20261124T120000Z',
      'DTSTART:20261126T093000',
      'DTEND:20261126T110000',
      'SUMMARY:Court\\; support\\, for Ana',
      'DESCRIPTION:Line one\\nLine two \\\\ end',
      'LOCATION:Court 4',
      'URL:https://a.example.org/1',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Court\\; support\\, for Ana',
      'TRIGGER:-PT60M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it.each([
    ['2026-11-26', '2026-11-27', ['DTSTART;VALUE=DATE:20261126', 'DTEND;VALUE=DATE:20261128']],
    ['2026-11-26', null, ['DTSTART;VALUE=DATE:20261126']],
    ['2026-11-26T09:30', '2026-11-26T09:00', ['DTSTART:20261126T093000']],
    ['2026-11-26T09:30', '2026-11-27', ['DTSTART:20261126T093000']],
  ])('from %s to %s', (start, end, expected) => {
    expect(
      unfolded({ start, end }).filter(
        (line) => line.startsWith('DT') && !line.startsWith('DTSTAMP'),
      ),
    ).toEqual(expected);
  });

  it('ends lines with CRLF, none longer than 75 octets, no character cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 100, maxLength: 300 }),
        (description) => {
          const text = writeCalendar({ ...event, description });
          const lines = text.split('\r\n');
          expect(lines.every((line) => utf8(line).length <= 75)).toBe(true);
          expect(text.replaceAll('\r\n', '').includes('\n')).toBe(false);
          expect(text.includes('\ufffd') && !description.includes('\ufffd')).toBe(false);
        },
      ),
    );
  });
});
