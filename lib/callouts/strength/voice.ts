/** Whose voice a report is: the site it stands on, reduced to the part that one owner registers. */

/** Second-level names under which others register: a short list, enough to keep neighbours apart. */
const SHARED =
  /^(?:co|com|org|net|gov|edu|ac|or|ne)\.[a-z]{2}$|^(?:blogspot|wordpress|tumblr|substack|noblogs|blackblogs|espivblogs|github|gitlab|medium|squat)\.[a-z]{2,4}$/;

/** `host` without port; an empty host gives the feed's own name. */
export function voiceOf(host: string, source: string): string {
  const labels = host.toLowerCase().split('.').filter(Boolean);
  if (labels.length < 2) return `feed ${source}`;
  const lastTwo = labels.slice(-2).join('.');
  // Reserved example domains stand for many owners in tests and documents (RFC 2606).
  const isShared = SHARED.test(lastTwo) || /^example\.(?:org|com|net)$/.test(lastTwo);
  return isShared ? labels.slice(-3).join('.') : lastTwo;
}
