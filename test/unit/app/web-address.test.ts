import { describe, expect, it } from 'vitest';

import { readWebAddress } from '@/lib/app/web-address';

describe('what a person types as an address', () => {
  it.each([
    ['example.org', 'https://example.org/'],
    [' example.org/feed ', 'https://example.org/feed'],
    ['http://example.org:8080/a?b=1#c', 'http://example.org:8080/a?b=1'],
    ['example.org:8080', 'https://example.org:8080/'],
    ['bücher.example', 'https://xn--bcher-kva.example/'],
    ['[::1]:80/x', 'https://[::1]:80/x'],
  ])('«%s» is %s', (typed, address) => {
    expect(readWebAddress(typed)).toBe(address);
  });

  it.each([
    '',
    ' ',
    'hello',
    'not an address',
    'https://not%20one/',
    'https://not!one.example/',
    'javascript:alert(1)',
    'file:///etc',
    'mailto:a@b.c',
    'https://',
  ])('«%s» is none', (typed) => {
    expect(readWebAddress(typed)).toBeNull();
  });
});
