/** What came of adding people, in words. */
import type { Added, AddError } from '@/lib/app/people';
import type { Result } from '@/lib/core/result';
import type { Tone } from '@/lib/ui/components/notice';
import { sayList, t } from '@/lib/ui/words';

export function sayAdded(result: Result<Added, AddError>): { tone: Tone; words: string } {
  if (!result.ok) return { tone: 'bad', words: t(errorWords[result.error.kind]) };
  const { added, known, unusable } = result.value;
  const parts = [
    added.length > 0 ? t('peopleAdded', sayList(added)) : '',
    known.length > 0 ? t('peopleKnown', sayList(known)) : '',
    unusable.length > 0 ? t('peopleUnusable', sayList(unusable)) : '',
  ];
  return {
    tone: added.length > 0 ? 'good' : unusable.length > 0 ? 'bad' : 'plain',
    words: parts.filter((part) => part !== '').join(' '),
  };
}

const errorWords = {
  'no-certificate': 'peopleNotFound',
  'private-key': 'peoplePrivate',
  locked: 'locked',
  'disk-full': 'diskFull',
} as const;
