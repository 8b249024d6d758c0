/** Plain text out of HTML. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readHtml } from '@/lib/feeds/text/html-text';
import { looksLikeHtml } from '@/lib/feeds/text/plain';
import { withLinkNotes } from '@/lib/feeds/text/text-link';

const text = (html: string): string => readHtml(html, 'https://e.example/d/').text;

describe('structure stays', () => {
  it.each([
    ['<p>a</p><p>b</p>', 'a\n\nb'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['a<br><br><br><br>b', 'a\n\nb'],
    ['<ul><li>a</li><li>b</li></ul>c', '• a\n• b\n\nc'],
    ['<ol><li>a<li>b</ol>', '1. a\n2. b'],
    ['<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '• a\n  • b\n• c'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['<h1>T</h1>\n\n  <div> x  y\n z </div>', 'T\n\nx y z'],
    ['<pre>a\n  b   c\n\n\n\nd</pre>', 'a\n  b   c\n\n\n\nd'],
    ['a <b>b</b><i> c</i>', 'a b c'],
    ['<blockquote>a</blockquote>b', 'a\n\nb'],
    ['a&nbsp;b &amp; c &lt; d &#8364; &eacute;', 'a b & c < d € é'],
    ['<img alt="Poster" src="x">', 'Poster'],
    ['a <img alt="Poster" src="x"> b', 'a b'],
    [
      'Write to <ana@e.example> or <https://e.example/x>',
      'Write to <ana@e.example> or <https://e.example/x>',
    ],
    ['I <3 you & 2 < 3', 'I <3 you & 2 < 3'],
  ])('%s', (html, expected) => {
    expect(text(html)).toBe(expected);
  });
});

describe('what is not for people goes', () => {
  it.each([
    ['a<script>alert(1)</script>b', 'ab'],
    ['a<script>if (1 < 2) "</p>"</script>b', 'ab'],
    ['a<style>p{}</style>b', 'ab'],
    ['a<script>never closed', 'a'],
    ['a<!-- b -->c', 'ac'],
    ['a<!-- b > c', 'a c'],
    ['a<iframe src=x>b', 'a b'],
    ['a<textarea><script>x</script></textarea>b', 'a b'],
    ['<title><b>t</b></title>', 't'],
    ['a<template>x</template>b', 'ab'],
    ['<svg onload=alert(1)>x</svg>', 'x'],
    ['a\u202eb\u200bc', 'abc'],
    ['<p onclick="x">a</p', 'a'],
  ])('%s', (html, expected) => {
    expect(text(html)).toBe(expected);
  });
});

describe('links', () => {
  const links = (html: string) => readHtml(html, 'https://e.example/d/').links;

  it.each([
    ['<a href="x">go</a>', [{ href: 'https://e.example/d/x', at: 2 }]],
    ['<a href="mailto:a@b.example">a</a>', [{ href: 'mailto:a@b.example', at: 1 }]],
    ['<a href="tel:+49">a</a>', [{ href: 'tel:+49', at: 1 }]],
    ['<a href="javascript:alert(1)">a</a>', []],
    ['<a href="data:text/html,x">a</a>', []],
    ['<a href="file:///x">a</a>', []],
    ['<a href="#top">a</a>', []],
    ['<a href="x"></a>', []],
    [
      '<a href="x">a</a> <a href="x">b</a>',
      [
        { href: 'https://e.example/d/x', at: 1 },
        { href: 'https://e.example/d/x', at: 3 },
      ],
    ],
  ])('%s', (html, expected) => {
    expect(links(html)).toEqual(expected);
  });

  it('are written out as numbered notes', () => {
    const read = readHtml(
      '<p>Give <a href="/f">here</a>, or <a href="/f">there</a>, or <a href="/g">elsewhere</a>.</p>',
      'https://e.example/',
    );
    expect(withLinkNotes(read.text, read.links)).toBe(
      'Give here [1], or there [1], or elsewhere [2].\n\n[1] https://e.example/f\n[2] https://e.example/g',
    );
  });

  it('whose address stands in the text get no note', () => {
    const read = readHtml('<a href="https://e.example/f">https://e.example/f</a>', null);
    expect(withLinkNotes(read.text, read.links)).toBe('https://e.example/f');
  });
});

it.each([
  ['5 < 6', false],
  ['AT&T', false],
  ['a &amp; b', true],
  ['<b>a', true],
  ['a -> b <- c', false],
  ['&#x41;', true],
])('%s looks like HTML: %s', (value, expected) => {
  expect(looksLikeHtml(value)).toBe(expected);
});

it('no tag that a browser knows and no control character survives', () => {
  const piece = fc.constantFrom(
    '<b>',
    '</b>',
    '<script>',
    '</script>',
    '<a href="x">',
    '<p',
    '>',
    '"',
    "'",
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    'word',
    ' ',
    '\n',
    '<textarea>',
    '<plaintext>',
    '<svg>',
    '<title>',
    '\u0000',
    '\u202e',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const out = text(pieces.join(''));
      expect(out).not.toMatch(
        /<\/?(?:b|script|svg|textarea|plaintext|title)>|<a href="x">|[\u0000\u202e]/,
      );
    }),
    { numRuns: 500 },
  );
});

it('every link points into the text', () => {
  const piece = fc.constantFrom(
    '<a href="/x">',
    '</a>',
    '<p>',
    'word',
    ' ',
    '<br>',
    '<pre>',
    '</pre>',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const read = readHtml(pieces.join(''), 'https://e.example/');
      for (const { at } of read.links) expect(at >= 0 && at <= read.text.length).toBe(true);
    }),
  );
});
