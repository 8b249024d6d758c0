/** Links that must come back byte for byte, in both strictnesses: to change them is to break them. */
import { describe, expect, test } from 'vitest';

import { clean } from '@/test/support/link-rules';

const kept: Readonly<Record<string, readonly string[]>> = {
  'logins and callbacks': [
    'https://accounts.google.com/o/oauth2/v2/auth?client_id=1&redirect_uri=https%3A%2F%2Fexample.org%2Fcb&response_type=code&scope=openid&state=x&utm_source=a',
    'https://example.org/callback?code=4%2F0AX&state=xyz&utm_source=google',
    'https://sso.example.org/saml2?SAMLRequest=fZJ%2B&RelayState=%2F&utm_medium=a',
    'https://example.org/oauth?oauth_token=1&oauth_verifier=2',
    'https://login.example.org/?wtrealm=urn%3Aa&wctx=b&ref=app',
    'https://example.org/login?next=%2Fa%3Fb%3D1',
  ],
  'one-time links': [
    'https://example.org/verify?token=eyJhbGciOi&utm_source=mail&utm_campaign=welcome',
    'https://app.example.org/magic-link?code=123456&mc_eid=1',
    'https://example.org/users/password/edit?reset_password_token=abc',
    'https://example.org/auth/callback?ticket=ST-1&utm_source=x',
    'https://example.org/invite/accept?key=abc==',
  ],
  'unsubscribe and preferences': [
    'https://example.org/unsubscribe?mkt_tok=abc&utm_source=mail',
    'https://go.example.org/UnsubscribePage.html?mkt_unsubscribe=1&mkt_tok=abc',
    'https://example.us1.list-manage.com/unsubscribe?u=1&id=2&e=3&c=4',
    'https://example.org/email-preferences?mc_eid=1&mc_cid=2',
    'https://example.org/optout?elqTrackId=1&elq=2',
  ],
  'signed files': [
    'https://bucket.s3.amazonaws.com/a.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=ab&X-Amz-Expires=60&utm_source=x',
    'https://storage.googleapis.com/a/b?GoogleAccessId=a&Expires=1&Signature=b%3D%3D',
    'https://a.blob.core.windows.net/c/d?sv=2020&se=2026-01-01&sr=b&sp=r&sig=a%2Bb%3D',
    'https://d1.cloudfront.net/a.mp4?Expires=1&Signature=x&Key-Pair-Id=K&ref=mail',
    'https://cdn.discordapp.com/attachments/1/2/a.png?ex=65&is=64&hm=ab&',
    'https://scontent-fra3-1.xx.fbcdn.net/v/t39/a.jpg?_nc_cat=1&oh=2&oe=3&fbclid=x',
    'https://example.org/file?expires=1&hash=abc&utm_source=a',
  ],
  'keys and routes behind the hash': [
    'https://cryptpad.fr/pad/#/2/pad/edit/AbC+dEf==/',
    'https://privatebin.net/?0123456789abcdef#AbCdEfGhIj=',
    'https://example.org/#/inbox?utm_source=x',
    'https://example.org/#!/a/b',
    'https://send.example.org/download/1/#secret==',
    'https://example.org/#access_token=a&state=b',
    'https://mega.nz/file/abc#key-_123',
    'https://example.org/page#section-2',
    'https://element.example/#/room/#a:example.org',
  ],
  'what chooses the content': [
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42s&list=PL1',
    'https://www.facebook.com/permalink.php?story_fbid=pfbid02&id=1000',
    'https://www.facebook.com/photo.php?fbid=1&set=a.2',
    'https://news.ycombinator.com/item?id=1',
    'https://example.org/?p=123&page=2&q=a+b%20c&lang=pt-BR',
    'https://example.org/a?x=&y&&z==#',
    'https://example.org/?',
    'https://example.org/%7Eana/%C3%A4?a=%E2%82%AC&b=ü',
    'HTTPS://EXAMPLE.ORG:443/A?B=C',
    'https://maps.example.org/?ll=52.5,13.4&z=12',
    'https://gitlab.com/a/b/-/blob/main/c?ref_type=heads',
    'https://web.archive.org/web/2020/https://example.org/a?b=1',
  ],
};

describe.each(Object.entries(kept))('%s', (_, links) => {
  test.each(links)('%s', (href) => {
    expect(clean(href, 'browse').href).toBe(href);
    expect(clean(href, 'share').href).toBe(href);
  });
});

test('an «unsubscribe» loses only the numbers of advertising networks', () => {
  expect(clean('https://example.org/unsubscribe?mkt_tok=a&fbclid=b', 'browse').href).toBe(
    'https://example.org/unsubscribe?mkt_tok=a',
  );
});

test('an article about opting out is no «unsubscribe»', () => {
  expect(clean('https://example.org/how-to-unsubscribe-from-ads?utm_source=x', 'browse').href).toBe(
    'https://example.org/how-to-unsubscribe-from-ads',
  );
});
