/** Redirectors are opened offline, from what stands in the link. */
import { describe, expect, test } from 'vitest';

import { clean } from '@/test/support/link-rules';

const TARGET = 'https://example.org/a?b=1';
const CODED = encodeURIComponent(TARGET);
const BASE64 = btoa(TARGET);

describe('in both strictnesses', () => {
  test.each([
    `https://www.google.com/url?sa=t&source=web&url=${CODED}&usg=AOv`,
    `https://www.google.co.uk/url?q=${CODED}&sa=D`,
    `https://l.facebook.com/l.php?u=${CODED}&h=AT0`,
    `https://lm.facebook.com/l.php?u=${CODED}`,
    `https://l.instagram.com/?u=${CODED}&e=AT0`,
    `https://www.youtube.com/redirect?event=video_description&q=${CODED}`,
    `https://out.reddit.com/t3_1?url=${CODED}&token=A`,
    `https://steamcommunity.com/linkfilter/?u=${CODED}`,
    `https://slack-redir.net/link?url=${CODED}`,
    `https://vk.com/away.php?to=${CODED}&cc_key=`,
    `https://t.umblr.com/redirect?z=${CODED}&t=x`,
    `https://href.li/?${TARGET}`,
    `https://www.deviantart.com/users/outgoing?${TARGET}`,
    `https://duckduckgo.com/l/?uddg=${CODED}&rut=1`,
    `https://www.bing.com/ck/a?!&&p=1&u=a1${BASE64}&ntb=1`,
    `https://r.search.yahoo.com/_ylt=A;_ylu=B/RV=2/RE=1/RO=10/RU=${CODED}/RK=2/RS=x-`,
    `https://www.awin1.com/cread.php?awinmid=1&ued=${CODED}`,
    `https://go.skimresources.com/?id=1&url=${CODED}`,
    `https://click.linksynergy.com/deeplink?id=1&murl=${CODED}`,
    `https://www.anrdoezrs.net/click-1-2?url=${CODED}`,
    `https://prf.hn/click/camref:1/destination:${CODED}`,
    `https://ab12.r.us-west-2.awstrack.me/L0/${CODED}/1/0100/x=1`,
    `https://link.zhihu.com/?target=${CODED}`,
    `https://deref-gmx.net/mail/client/abc/dereferrer/?redirectUrl=${CODED}`,
    `https://disq.us/url?url=${encodeURIComponent(`${TARGET}:aBcDeFgHiJkLmNoPqRsTuVwXyZ0`)}&cuid=1`,
    `https://www.google.com/amp/s/example.org/a?b=1`,
    `https://example-org.cdn.ampproject.org/c/s/example.org/a?b=1`,
  ])('%s', (href) => {
    for (const mode of ['browse', 'share'] as const) {
      expect(clean(href, mode)).toMatchObject({ href: TARGET, unwrapped: [href] });
    }
  });

  test('the target is cleaned too, and each redirector told', () => {
    const inner = `https://l.facebook.com/l.php?u=${encodeURIComponent('https://example.org/?fbclid=1&a=2')}`;
    const outer = `https://out.reddit.com/t3_1?url=${encodeURIComponent(inner)}`;
    expect(clean(outer)).toMatchObject({
      href: 'https://example.org/?a=2',
      unwrapped: [outer, inner],
      removed: [{ name: 'fbclid' }],
    });
  });

  test('the bytes of the target stay as they are', () => {
    const target = 'https://example.org/%7Eana/a+b?x=%E2%82%AC&&flag#p%20q';
    const href = `https://l.facebook.com/l.php?u=${encodeURIComponent(target)}`;
    expect(clean(href).href).toBe(target);
  });
});

describe('security checks, only when sharing', () => {
  test.each([
    [
      `https://eur01.safelinks.protection.outlook.com/?url=${CODED}&data=05%7C01&reserved=0`,
      TARGET,
    ],
    [
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__example.org_a-3Fb-3D1&d=DwMF&c=x&r=y',
      TARGET,
    ],
    ['https://urldefense.com/v3/__https://example.org/a?b=1__;!!abc!def$', TARGET],
    // `*` and a run `**A` (two characters) stand for what was replaced: ä, €, ö.
    [
      `https://urldefense.com/v3/__https://example.org/*x**A__;${btoa('\u00c3\u00a4\u00e2\u0082\u00ac\u00c3\u00b6')}!!a!b$`,
      'https://example.org/%C3%A4x%E2%82%AC%C3%B6',
    ],
    ['https://urldefense.com/v3/__https:/example.org/a?b=1__;!!abc!def$', TARGET],
    [`https://urldefense.proofpoint.com/v1/url?u=${CODED}&k=x`, TARGET],
    [`https://linkprotect.cudasvc.com/url?a=${CODED}&c=E`, TARGET],
    [`https://secure-web.cisco.com/1abc/${CODED}`, TARGET],
    ['https://protect.checkpoint.com/v2/___https://example.org/a?b=1___.YXA', TARGET],
  ])('%s', (href, target) => {
    expect(clean(href, 'share').href).toBe(target);
    expect(clean(href, 'browse').href).toBe(href);
  });
});

describe('left as they are', () => {
  test.each([
    'https://www.google.com/url?q=javascript%3Aalert(1)',
    'https://www.google.com/url?q=data%3Atext%2Fhtml%2Chi',
    'https://www.google.com/url?q=https%3A%2F%2Fana%3Asecret%40example.org%2F',
    'https://www.google.com/url?q=hello',
    'https://www.google.com/url?q=https%3A%2F%2Frouter%2F',
    'https://l.facebook.com/l.php?u=%E0%A4%A',
    'https://www.bing.com/ck/a?u=a1%%%',
    'https://t.co/abc',
    // The same words on a site that is none of theirs.
    `https://google.com.example.net/url?q=${CODED}`,
    `https://notfacebook.com/l.php?u=${CODED}`,
  ])('%s', (href) => {
    expect(clean(href)).toMatchObject({ href, unwrapped: [] });
  });

  test('what lies deeper than five', () => {
    const wrap = (href: string) => `https://out.reddit.com/?url=${encodeURIComponent(href)}`;
    const six = wrap(wrap(wrap(wrap(wrap(wrap(TARGET))))));
    expect(clean(six)).toMatchObject({ href: wrap(TARGET), unwrapped: { length: 5 } });
  });

  test('what the user switched off', () => {
    const href = `https://l.facebook.com/l.php?u=${CODED}`;
    expect(clean(href, 'share', { off: ['facebook.com'] }).href).toBe(href);
  });
});
