/** Offsets of time zones as feeds write them. */

/** Minutes east of UTC (RFC 822, section 5.1, and names in common use). */
const names: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  et: -300,
  ct: -360,
  mt: -420,
  pt: -480,
  akst: -540,
  akdt: -480,
  hst: -600,
  ast: -240,
  adt: -180,
  brt: -180,
  art: -180,
  bst: 60,
  west: 60,
  cet: 60,
  met: 60,
  cest: 120,
  mest: 120,
  mesz: 120,
  mez: 60,
  sast: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  trt: 180,
  ist: 330,
  jst: 540,
  kst: 540,
  awst: 480,
  acst: 570,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
};

/** Minutes east of UTC of `zone` at the local time `local` (ms as if UTC); 0 for none or an unknown one. */
export function offsetMinutes(zone: string, local: number): number {
  const text = zone.trim();
  const numeric = /^(?:GMT|UTC|UT)?\s*([+-])(\d{1,2}):?(\d{2})?/i.exec(text);
  if (numeric !== null) {
    const size = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    // No place on earth is more than 14 hours away.
    return size > 14 * 60 ? 0 : numeric[1] === '-' ? -size : size;
  }
  const region = /^[A-Z][A-Za-z]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?/.exec(text)?.[0];
  if (region !== undefined) return regionOffset(region, local);
  const name = /^[a-z]+/i.exec(text)?.[0].toLowerCase() ?? '';
  return Object.hasOwn(names, name) ? (names[name] ?? 0) : 0;
}

function regionOffset(timeZone: string, local: number): number {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    }).formatToParts(local);
    const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
    const there = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
    );
    return Math.round((there - Math.floor(local / 60_000) * 60_000) / 60_000);
  } catch {
    return 0;
  }
}
