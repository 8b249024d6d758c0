/** Spanish words of time, folded. */
import type { DateWords } from '@/lib/callouts/dates/date-words';

export const es: DateWords = {
  months:
    'ene(?:ro)? feb(?:rero)? mar(?:zo)? abr(?:il)? may(?:o)? jun(?:io)? jul(?:io)? ago(?:sto)? sept?(?:iembre)?|set(?:iembre)? oct(?:ubre)? nov(?:iembre)? dic(?:iembre)?'.split(
      ' ',
    ),
  weekdays: 'lunes martes miercoles jueves viernes sabado domingo'.split(' '),
  hours: 'una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '),
  every: 'cada|los|todos los',
  midOf: 'mediados de|a mediados de',
  startOf: 'principios de|comienzos de|inicios de',
  this: 'este|esta|proximo',
  clear: 'en|frente|delante|desde|y|hasta|con|ante|para|junto|a|al|del|por|el',
  today: 'hoy|esta noche|esta tarde',
  tomorrow: '(?<!(?:la|por|de|esta|una|cada) )manana(?! por la)|manana por la manana',
  dayAfter: 'pasado manana',
  at: 'a las?|desde las?|hasta las?|de|a|antes de las?|desde|entre las?|y las?|las|sobre las',
  until:
    'hasta(?: el| el dia| este| el proximo)?|antes del?(?: dia)?|a mas tardar(?: el)?|plazo(?: hasta)?(?: el)?|fecha limite ?:?(?: el)?|vence(?: el)?|cierra(?:n|mos)?(?: el)?|cierre(?: el)?|se acaba(?: el)?|termina(?: el)?|limite(?: el)?|de aqui al',
  the: 'el|del|el dia|dia|para el',
  ordinal: '[ao]',
  of: 'de|del',
  to: '-|al|y|a|hasta el',
  last: 'pasado|pasada|ultimo',
  endOf: 'fin(?:al)?(?:es)? de|a fin(?:al)?(?:es)? de|fin de',
  month: 'mes|este mes',
  week: 'semana|esta semana|la semana',
  next: 'proximo|proxima|que viene',
  half: 'y media',
  quarter: 'y cuarto',
  noon: 'a? ?mediodia',
  midnight: 'medianoche',
  morning: 'de la manana|por la manana|a\\. ?m(?!\\p{L})|am(?!\\p{L})|de la madrugada',
  afternoon: 'de la tarde|de la noche|por la tarde|p\\. ?m(?!\\p{L})|pm(?!\\p{L})|tarde',
};
