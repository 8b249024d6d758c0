/** Italian words of time, folded. */
import type { DateWords } from '@/lib/callouts/dates/date-words';

export const it: DateWords = {
  months:
    'gen(?:naio)? feb(?:braio)? mar(?:zo)? apr(?:ile)? mag(?:gio)? giu(?:gno)? lug(?:lio)? ago(?:sto)? sett?(?:embre)? ott(?:obre)? nov(?:embre)? dic(?:embre)?'.split(
      ' ',
    ),
  weekdays: 'lunedi martedi mercoledi giovedi venerdi sabato domenica'.split(' '),
  hours:
    'una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno ventidue'.split(
      ' ',
    ),
  every: 'ogni|il|la|tutti i|tutte le',
  midOf: 'meta',
  startOf: 'inizio|l.inizio di|inizio di',
  this: 'questo|questa|prossimo|prossima',
  clear: 'in|a|al|alla|davanti|sotto|di|da|dal|e|con|per|presso|nel|nella|sul|si|fino|ci',
  today: 'oggi|stasera|stanotte|questa sera',
  tomorrow: 'domani|domattina',
  dayAfter: 'dopodomani',
  at: 'alle|tra le|fra le|dalle|ore|le|all.|dall.|alla|entro le|fino alle|verso le|per le|e alle|prima delle|h\\.?',
  until:
    'entro(?: e non oltre)?(?: il| l.| la| le| questo)?|fino a(?:l|ll.|lla)?|prima del(?:l.|la)?|non oltre(?: il)?|scade(?:nza)? ?:?(?: il)?|termine(?: ultimo)? ?:?(?: il)?|chiude(?: il)?|si chiude(?: il)?|ultimo giorno(?: utile)? ?:?(?: e)?(?: il)?|sino al',
  the: 'il|l.|al|dal|del|per il',
  ordinal: '[ao]',
  of: 'di|d.',
  to: '-|al|e|a|fino al',
  last: 'scorso|scorsa|passato|passata',
  endOf: 'fine|la fine di|la fine del|fine di|la fine',
  month: 'mese|del mese|questo mese',
  week: 'settimana|della settimana',
  next: 'prossimo|prossima',
  half: 'e mezza|e mezzo|e trenta',
  quarter: 'e un quarto|e quindici',
  noon: 'mezzogiorno',
  midnight: 'mezzanotte',
  morning: 'del mattino|di mattina|mattina|della mattina',
  afternoon: 'di sera|di pomeriggio|del pomeriggio|della sera|sera',
};
