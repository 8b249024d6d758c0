/** Cleaning one link. */
import { describe, expect, test } from 'vitest';

import { clean } from '@/test/support/link-rules';

describe('while browsing', () => {
  test.each([
    ['https://example.org/a?utm_source=x&id=1', 'https://example.org/a?id=1'],
    ['https://example.org/a?id=1&utm_source=x', 'https://example.org/a?id=1'],
    ['https://example.org/a?utm_source=x', 'https://example.org/a'],
    ['https://example.org/?fbclid=1#top', 'https://example.org/#top'],
    // A parameter without a value, one twice, one in percent code.
    ['https://example.org/?utm_source&a=1', 'https://example.org/?a=1'],
    ['https://example.org/?gclid=1&a=1&gclid=2', 'https://example.org/?a=1'],
    ['https://example.org/?utm%5Fsource=1&a=1', 'https://example.org/?a=1'],
    // Patterns of names, «all but», the whole query.
    ['https://example.org/?at_custom1=x&a=1', 'https://example.org/?a=1'],
    ['https://go.mysku.ru/?r=abc&x=1', 'https://go.mysku.ru/?r=abc'],
    ['https://www.linkedin.com/in/ana?trk=a&trkInfo=b', 'https://www.linkedin.com/in/ana'],
    // A name in another case is another name.
    ['https://example.org/?FBCLID=1', 'https://example.org/?FBCLID=1'],
  ])('%s → %s', (href, expected) => {
    expect(clean(href, 'browse').href).toBe(expected);
  });

  test('share tokens, fragments and security checks stay', () => {
    const href = 'https://www.linkedin.com/posts/ana_a-1?rcm=x#:~:text=hello';
    expect(clean(href, 'browse').href).toBe(href);
    const safe = 'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org';
    expect(clean(safe, 'browse').href).toBe(safe);
  });

  test('an exception of the list keeps what it names', () => {
    const href = 'https://metabase.com/?utm_term=a';
    expect(clean(href, 'browse').href).toBe(href);
    expect(clean('https://www.xe.com/?utm_term=a&gclid=1', 'browse').href).toBe(
      'https://www.xe.com/?utm_term=a&gclid=1',
    );
  });
});

describe('when sharing', () => {
  test.each([
    ['https://youtu.be/abc?si=def&t=30', 'https://youtu.be/abc?t=30'],
    [
      'https://www.youtube.com/watch?v=abc&list=PL1&index=2&pp=ygU&ab_channel=A&feature=share',
      'https://www.youtube.com/watch?v=abc&list=PL1&index=2',
    ],
    ['https://x.com/ana/status/1?s=20&t=AbC-dEf', 'https://x.com/ana/status/1'],
    [
      'https://www.instagram.com/p/abc/?igsh=x&img_index=2',
      'https://www.instagram.com/p/abc/?img_index=2',
    ],
    [
      'https://www.facebook.com/story.php?story_fbid=1&id=2&mibextid=x&__cft__[0]=AZ&__tn__=%2CO',
      'https://www.facebook.com/story.php?story_fbid=1&id=2',
    ],
    ['https://www.tiktok.com/@ana/video/1?_r=1&_t=8x', 'https://www.tiktok.com/@ana/video/1'],
    ['https://open.spotify.com/track/abc?si=1', 'https://open.spotify.com/track/abc'],
    ['https://www.linkedin.com/posts/ana_a-1?rcm=x', 'https://www.linkedin.com/posts/ana_a-1'],
    [
      'https://www.reddit.com/r/a/comments/1/b/?share_id=x&context=3',
      'https://www.reddit.com/r/a/comments/1/b/?context=3',
    ],
    [
      'https://www.amazon.de/Buch/dp/B0ABCDEFGH/ref=sr_1_1?qid=1&sr=8-1&psc=1',
      'https://www.amazon.de/Buch/dp/B0ABCDEFGH?psc=1',
    ],
    [
      'https://www.google.com/search?q=a+b&ved=1&ei=2&tbm=isch',
      'https://www.google.com/search?q=a+b&tbm=isch',
    ],
    ['https://www.bing.com/search?q=a&form=QBLH&cvid=1', 'https://www.bing.com/search?q=a'],
    ['https://example.org/?mc_eid=1&sfmc_id=2&utm_anything=3&a=1', 'https://example.org/?a=1'],
    ['https://example.org/?UTM_Source=1', 'https://example.org/'],
    ['https://example.org/a;jsessionid=1234?b=1', 'https://example.org/a?b=1'],
    ['https://vm.tiktok.com/ZMabc/?k=1&x=2', 'https://vm.tiktok.com/ZMabc/'],
    // `ref` only where it names where somebody came from.
    ['https://example.org/?ref=producthunt', 'https://example.org/'],
    ['https://example.org/?ref=news.example.com', 'https://example.org/'],
    ['https://example.org/?ref=main', 'https://example.org/?ref=main'],
    ['https://github.com/a/b?ref=twitter', 'https://github.com/a/b?ref=twitter'],
  ])('%s → %s', (href, expected) => {
    expect(clean(href).href).toBe(expected);
  });

  test.each([
    ['https://example.org/#:~:text=what%20I%20marked', 'https://example.org/'],
    ['https://example.org/#part:~:text=a,b&text=c', 'https://example.org/#part'],
    ['https://example.org/#utm_source=a&utm_medium=b', 'https://example.org/'],
    ['https://example.org/#?utm_source=a', 'https://example.org/'],
    ['https://example.org/#xtor=RSS-1', 'https://example.org/'],
    ['https://example.org/#Echobox=1600000000', 'https://example.org/'],
    ['https://example.org/#_=_', 'https://example.org/'],
    // One unknown pair, and nothing is sure.
    ['https://example.org/#utm_source=a&key=b', 'https://example.org/#utm_source=a&key=b'],
    ['https://example.org/#/route?utm_source=a', 'https://example.org/#/route?utm_source=a'],
  ])('fragment: %s → %s', (href, expected) => {
    expect(clean(href).href).toBe(expected);
  });
});

describe('says what it did', () => {
  test('name, rule and reason of each removal, and whose tracker it is', () => {
    expect(clean('https://example.org/?fbclid=1&elqTrackId=2').removed).toEqual([
      {
        name: 'fbclid',
        rule: '$removeparam=fbclid',
        reason: 'click-id',
        company: expect.anything(),
      },
      {
        name: 'elqTrackId',
        rule: '$removeparam=elqTrackId',
        reason: 'mail-recipient',
        company: 'Oracle Eloqua',
      },
    ]);
  });

  test('a rule of our own names its sites', () => {
    expect(clean('https://soundcloud.com/a/b?si=1').removed).toEqual([
      { name: 'si', rule: 'mycel: soundcloud.com: si', reason: 'share-token', company: null },
    ]);
  });
});

test.each([
  '',
  'hello',
  'example.org/?utm_source=x',
  'mailto:ana@example.org',
  'javascript:alert(1)',
  'https://',
  'https://a b/?utm_source=x',
  'data:text/html,hi',
  'ftp://example.org/?utm_source=x',
])('what is no web link comes back as it was, with a warning: %j', (text) => {
  expect(clean(text)).toEqual({
    href: text,
    removed: [],
    unwrapped: [],
    warnings: [{ kind: 'not-a-link' }],
  });
});
