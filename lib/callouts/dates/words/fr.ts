/** French words of time, folded. */
import type { DateWords } from '@/lib/callouts/dates/date-words';

export const fr: DateWords = {
  months:
    'janv(?:ier)? fevr?(?:ier)? mars avr(?:il)? mai juin juil(?:let)? aout sept(?:embre)? oct(?:obre)? nov(?:embre)? dec(?:embre)?'.split(
      ' ',
    ),
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  hours:
    'une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
      ' ',
    ),
  every: 'chaque|tous les|toutes les|le|les',
  midOf: 'la mi|mi-|mi|la mi-|a la mi',
  startOf: 'debut|le debut du|debut du',
  this: 'ce|cette',
  clear: 'devant|sur|au|aux|dans|et|a|pour|chez|place|salle|avec|en|sous|du|jusqu.a|precises|pile',
  today: 'aujourd.hui|ce soir|cet apres-midi',
  tomorrow: 'demain',
  dayAfter: 'apres-demain',
  at: 'a|des|vers|de|jusqu.a|avant|pour|d.ici|entre|et',
  until:
    'avant(?: le| la fin| ce)?|jusqu.au|jusqu.a|d.ici(?: le| la| a| au)?|au plus tard(?: le)?|date limite ?:?(?: le)?|dernier delai ?:?(?: le)?|cloture(?: le| des dons le)?|ferme(?:nt)?(?: le)?|echeance(?: le| au)?|s.acheve(?: le)?|expire le|avant la date du',
  the: 'le|jusqu.au|d.ici au',
  ordinal: 'er|e',
  of: 'de',
  to: '-|au|et|a|jusqu.au',
  last: 'dernier|derniere|passe|passee',
  endOf: 'fin|fin du|la fin du|la fin de|fin de|la fin d',
  month: 'mois|du mois|ce mois',
  week: 'semaine|de la semaine|la semaine',
  next: 'prochain|prochaine|qui vient',
  half: 'et demie?',
  quarter: 'et quart',
  noon: 'midi',
  midnight: 'minuit',
  morning: 'du matin|matin|au matin|le matin',
  afternoon: 'du soir|de l.apres-midi|soir|le soir|apres-midi',
};
