/** German words of time, folded. */
import type { DateWords } from '@/lib/callouts/dates/date-words';

export const de: DateWords = {
  months:
    'janner|jan(?:uar)? feb(?:ruar|er)? marz|mrz apr(?:il)? mai jun[io] jul[iy]? aug(?:ust)? sept?(?:ember)? okt(?:ober)? nov(?:ember)? dez(?:ember)?'.split(
      ' ',
    ),
  weekdays:
    'montags?|mo dienstags?|di mittwochs?|mi donnerstags?|do freitags?|fr samstags?|sonnabends?|sa sonntags?|so'.split(
      ' ',
    ),
  hours:
    'eins?|ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'.split(
      ' ',
    ),
  every: 'jeden|jede|immer|wochentlich',
  midOf: 'mitte|die mitte',
  startOf: 'anfang',
  this: 'diesen|dieser|kommenden|nachsten|diesem',
  clear: 'vor|vorm|am|im|in|beim|bei|und|punktlich|auf|zum|mit|treffen|los|geht|an|wird|werden|ist',
  today: 'heute|heute abend',
  tomorrow: '(?<!(?:heute|am|jeden|guten|diesen) )morgen',
  dayAfter: 'ubermorgen',
  at: 'um|ab|zwischen|bis|gegen|von|schon um|vor|nach|schon ab',
  until:
    'bis(?: zum| am| einschliesslich)?|vor dem|spatestens(?: am)?|stichtag(?: ist)?|einsendeschluss(?: ist)?|frist(?::| ist)?|bis inklusive|letzte gelegenheit ist|annahmeschluss(?: ist)?|nur noch bis|endet am|lauft(?: noch)? bis',
  the: 'am|dem|den|der|zum|vom|bis',
  ordinal: '\\.',
  of: 'des',
  to: '-|bis|und|bis zum|/',
  last: 'letzten|letzte|letzter|vergangenen|vorigen|am letzten',
  endOf: 'ende',
  month: 'des monats|monatsende|monat|diesen monats',
  week: 'der woche|woche',
  next: 'nachsten|nachste|nachster|kommenden|kommender|kommende',
  half: 'halb',
  quarter: 'viertel nach',
  noon: 'mittags?|zwolf uhr mittags',
  midnight: 'mitternacht',
  morning: 'morgens|fruh|vormittags?|in der fruh',
  afternoon: 'abends|abend|nachmittags?|nachts',
};
