/** Items as JSON lines, the door's input. */
import { describe, expect, it } from 'vitest';

import { parseItems } from '@/lib/callouts/item-lines';

const line = (given: object): string =>
  JSON.stringify({
    source: 'S',
    id: '1',
    title: 'T',
    text: 'X',
    link: null,
    published: '2026-11-24T00:00:00Z',
    ...given,
  });

describe('items', () => {
  it('are read one a line; blank lines and unknown members do not matter', () => {
    const parsed = parseItems(`\uFEFF${line({ gold: 1 })}\n\n${line({ id: 2 })}\n`);
    expect(parsed).toMatchObject({ ok: true, value: [{ id: '1' }, { id: '2' }] });
  });

  it.each([
    ['not json', 'not JSON'],
    ['[]', 'not an object'],
    ['null', 'not an object'],
    [line({ id: undefined }), '"id" is missing'],
    [line({ title: undefined, text: undefined }), '"title" and "text" are missing'],
  ])('%s is refused', (bad, reason) => {
    expect(parseItems(`${line({})}\n${bad}`)).toEqual({
      ok: false,
      error: { kind: 'bad-item', line: 2, reason },
    });
  });

  it('lose a publication date that is none', () => {
    expect(parseItems(line({ published: 'yesterday' }))).toMatchObject({
      value: [{ published: null }],
    });
  });
});
