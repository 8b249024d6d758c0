/** Feed addresses of what people write instead of an address: handles, tags, bare hosts. */

const FEDIVERSE = /^(?:acct:@?|@)([\w.-]{1,64})@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i;
const COMMUNITY = /^!([\w.-]{1,64})@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i;
const TAG = /^#([\p{L}\p{N}_]{1,100})@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/iu;
const BLUESKY = /^@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i;
const BLUESKY_DID = /^did:(?:plc|web):[\w.:-]{1,200}$/;
const YOUTUBE_CHANNEL = /^UC[\w-]{22}$/;
const SUBREDDIT = /^\/?(r|u)\/([\w-]{2,40})$/;
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#].*)?$/i;

/**
 * Addresses to look at, likeliest first: `@user@host` (Mastodon, GoToSocial, Pixelfed; then PeerTube's account and
 * channel), `!community@host` (Lemmy), `#tag@host`, `@name.bsky.social` or a DID (Bluesky), a YouTube channel id,
 * `r/name` (Reddit), a host without scheme. `[]` for what is none of these. Nothing here asks a server.
 */
export function feedsOfHandle(written: string): string[] {
  const text = written.trim();
  const [, user, userHost] = FEDIVERSE.exec(text) ?? [];
  if (user !== undefined && userHost !== undefined) {
    const origin = `https://${userHost.toLowerCase()}`;
    return [
      `${origin}/@${user}.rss`,
      `${origin}/users/${user}.rss`,
      `${origin}/feeds/videos.xml?accountName=${user}`,
      `${origin}/feeds/videos.xml?videoChannelName=${user}`,
    ];
  }
  const [, community, communityHost] = COMMUNITY.exec(text) ?? [];
  if (community !== undefined && communityHost !== undefined) {
    return [`https://${communityHost.toLowerCase()}/feeds/c/${community}.xml`];
  }
  const [, tag, tagHost] = TAG.exec(text) ?? [];
  if (tag !== undefined && tagHost !== undefined) {
    return [`https://${tagHost.toLowerCase()}/tags/${encodeURIComponent(tag)}.rss`];
  }
  const bluesky = BLUESKY.exec(text)?.[1] ?? BLUESKY_DID.exec(text)?.[0];
  if (bluesky !== undefined) return [`https://bsky.app/profile/${bluesky}/rss`];
  if (YOUTUBE_CHANNEL.test(text)) {
    return [`https://www.youtube.com/feeds/videos.xml?channel_id=${text}`];
  }
  const [, kind, name] = SUBREDDIT.exec(text) ?? [];
  if (name !== undefined) {
    return [`https://www.reddit.com/${kind === 'u' ? 'user' : 'r'}/${name}/.rss`];
  }
  return HOST.test(text) && URL.canParse(`https://${text}`)
    ? [new URL(`https://${text}`).href]
    : [];
}
