/** Portuguese words of time, folded. */
import type { DateWords } from '@/lib/callouts/dates/date-words';

export const pt: DateWords = {
  months:
    'jan(?:eiro)? fev(?:ereiro)? mar(?:co)? abr(?:il)? mai(?:o)? jun(?:ho)? jul(?:ho)? ago(?:sto)? set(?:embro)? out(?:ubro)? nov(?:embro)? dez(?:embro)?'.split(
      ' ',
    ),
  weekdays:
    'segunda(?:-feira)? terca(?:-feira)? quarta(?:-feira)? quinta(?:-feira)? sexta(?:-feira)? sabado domingo'.split(
      ' ',
    ),
  hours: 'uma duas tres quatro cinco seis sete oito nove dez onze doze'.split(' '),
  every: 'cada|todas as|todos os|as|aos',
  midOf: 'meados de|em meados de',
  startOf: 'inicio de|comeco de|principio de',
  this: 'este|esta|nesta|neste|proxima|proximo',
  clear: 'em|na|no|nas|nos|frente|a|ate|com|e|para|da|do|junto|diante|ao|das|dos',
  today: 'hoje|esta noite|hoje a noite',
  tomorrow: '(?<!depois de )amanha',
  dayAfter: 'depois de amanha',
  at: 'as|a|das|ate as|a partir das|desde as|antes das|pelas|e as|entre as|la pelas',
  until:
    'ate(?: ao?| o dia| ao dia| dia| a proxima| a| este)?|antes d[eo](?: dia)?|prazo(?: ate| e| termina| vai ate)?(?: o| a)?(?: dia)?|o mais tardar(?: a| ate)?|limite ?:?|encerra(?:m)?(?: a| em| no dia| dia)?|termina(?: a| em| no dia| dia)?|fecha(?: a| em| no dia| dia)?|vence(?: em| dia)?',
  the: 'dia|no dia|o dia|do dia|a|ao dia|em',
  ordinal: '[ao]',
  of: 'de',
  to: '-|a|e|ao|ate',
  last: 'passado|passada|ultimo|ultima',
  endOf: 'fim d[eo]|final d[eo]|ao fim d[eo]|o fim d[eo]|fim do',
  month: 'mes|o mes|este mes',
  week: 'semana|da semana',
  next: 'proximo|proxima|que vem',
  half: 'e meia',
  quarter: 'e um quarto|e quinze',
  noon: 'meio-dia|meio dia',
  midnight: 'meia-noite',
  morning: 'da manha|manha|de manha|da madrugada',
  afternoon: 'da tarde|da noite|a tarde|a noite|de tarde',
};
