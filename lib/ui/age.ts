/** How long ago, in a few words. */
import { DAY, HOUR, MINUTE } from '@/lib/core/time';

import { t } from './words';

/** `thenMs` and `nowMs` in milliseconds since 1970; the future counts as now. */
export function sayAge(thenMs: number, nowMs: number): string {
  const age = nowMs - thenMs;
  if (age < MINUTE) return t('ageNow');
  if (age < HOUR) return t('ageMinutes', String(Math.floor(age / MINUTE)));
  if (age < DAY) return t('ageHours', String(Math.floor(age / HOUR)));
  return t('ageDays', String(Math.floor(age / DAY)));
}
