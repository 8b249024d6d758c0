/** English words of time, folded. */
import type { DateWords } from '@/lib/callouts/dates/date-words';

export const en: DateWords = {
  months:
    'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?'.split(
      ' ',
    ),
  weekdays:
    'monday|mon tuesday|tues? wednesday|wed thursday|thurs?|thu friday|fri saturday|sat sunday|sun'.split(
      ' ',
    ),
  hours: 'one two three four five six seven eight nine ten eleven twelve'.split(' '),
  every: 'every|each|most|any|usual|usually',
  midOf: 'mid|mid-|the middle of|middle of',
  startOf: 'the start of|start of|the beginning of|early',
  this: 'this|next|coming',
  clear:
    'we|this|today|tomorrow|every|sharp|until|till|outside|in|at|on|by|and|or|for|from|to|with|the',
  today: 'today|tonight|this evening|this afternoon',
  tomorrow: 'tomorrow',
  dayAfter: 'the day after tomorrow',
  at: 'at|from|between|by|around|till|until|before|to|for|after|sharp',
  until:
    'by|before|until|till|through|no later than|not later than|deadline(?: is)?:?|closes?(?: on)?|shuts(?: on)?|ends?(?: on)?|closing(?: date)?(?: on)?|expires(?: on)?|up to|open to|due(?: on)?|last day(?: is)?|in by|running to',
  the: 'the|on the|by the|until the|on',
  ordinal: 'st|nd|rd|th',
  of: 'of',
  to: '-|to|and|until|till|through',
  last: 'last|past|previous',
  endOf: 'end of|the end of',
  month: 'the month|this month|month',
  week: 'the week|this week|week',
  next: 'next|coming',
  half: 'half past|half',
  quarter: 'quarter past',
  noon: 'noon|midday|twelve o.clock',
  midnight: 'midnight',
  morning: 'a\\.? ?m(?!\\p{L})|in the morning|morning|this morning',
  afternoon:
    'p\\.? ?m(?!\\p{L})|in the afternoon|in the evening|at night|evening|afternoon|tonight',
};
