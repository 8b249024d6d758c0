/** Hosts inside one's own machine or network, which no feed may make Mycel ask (facts/feeds.md 5.2). */

const NAMES = /(?:^|\.)(?:localhost|local|internal|lan|home|intranet|home\.arpa)$/i;
// The URL parser has turned decimal, hex and octal forms into dotted ones before.
const V4 =
  /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;
const V6 = /^\[(?:::1?\]|::ffff:|f[cd]|fe[89ab]|64:ff9b:)/i;

/** `host` as `new URL().hostname` gives it. Names that resolve to private addresses are not seen here. */
export const isPrivateHost = (host: string): boolean =>
  !host.includes('.') && !host.startsWith('[')
    ? true
    : NAMES.test(host.replace(/\.$/, '')) ||
      (/^[\d.]+$/.test(host) && V4.test(host)) ||
      V6.test(host);

/** The same for the browser's request rules: regular expressions (RE2) over whole addresses. */
export const privateAddressRules: readonly string[] = [
  '^https?://([^/?#@]*@)?(0|10|127)\\.[0-9.]+[:/]',
  '^https?://([^/?#@]*@)?(169\\.254|192\\.168)\\.[0-9.]+[:/]',
  '^https?://([^/?#@]*@)?172\\.(1[6-9]|2[0-9]|3[01])\\.[0-9.]+[:/]',
  '^https?://([^/?#@]*@)?100\\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.[0-9.]+[:/]',
  '^https?://([^/?#@]*@)?\\[(::1?\\]|::ffff:|f[cd]|fe[89ab]|64:ff9b:)',
  '^https?://([^/?#@]*@)?([^/?#:.]+|[^/?#:]+\\.(localhost|local|internal|lan|home|intranet|home\\.arpa))\\.?[:/]',
];
