/** What the tenants of the demo blog have to say: calls for help between ordinary news. All people and places are invented. */

export type Post = {
  readonly slug: string;
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly published: Date;
  /** What a reader would say it is: a call for help, or news. */
  readonly isCallout: boolean;
};

const HOUR_MS = 3_600_000;

/** `now` is when the blog is read: its calls are about the days that follow. */
export function riversidePosts(now: Date): Post[] {
  const ago = (hours: number) => new Date(now.getTime() - hours * HOUR_MS);
  const day = (days: number, language: string) =>
    new Intl.DateTimeFormat(language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(now.getTime() + days * 24 * HOUR_MS));

  return [
    {
      slug: 'eviction-14-harbour-street',
      title: 'Eviction at 14 Harbour Street: we need people at the door',
      text: `The bailiffs have announced themselves at 14 Harbour Street for ${day(3, 'en-GB')} at 8:00. The family of five has nowhere to go. Come and stand with them, bring neighbours and something warm to drink. Please share.`,
      language: 'en',
      published: ago(2),
      isCallout: true,
    },
    {
      slug: 'minutes-october',
      title: 'Minutes of the October meeting',
      text: 'Thirty-one neighbours came. We approved the minutes, heard the report of the treasurer, and chose new curtains for the meeting room.',
      language: 'en',
      published: ago(20),
      isCallout: false,
    },
    {
      slug: 'solidaridad-desahucio',
      title: 'Llamamiento: parar el desahucio de la calle del Molino',
      text: `El ${day(4, 'es')} a las 9:30 quieren desahuciar a Rosa y a sus hijos. Necesitamos gente en la puerta. ¡Venid y difundid la convocatoria!`,
      language: 'es',
      published: ago(26),
      isCallout: true,
    },
    {
      slug: 'spendenaufruf-anwaltskosten',
      title: 'Spendenaufruf: Anwaltskosten für drei Mieterinnen',
      text: `Drei Mieterinnen stehen am ${day(9, 'de')} vor Gericht, weil sie die Miete gemindert haben. Für die Anwaltskosten fehlen noch 800 Euro. Bitte spendet und kommt zur Verhandlung.`,
      language: 'de',
      published: ago(50),
      isCallout: true,
    },
    {
      slug: 'recette-soupe',
      title: 'La recette de la soupe du dimanche',
      text: 'Vous nous l’avez demandée : voici la recette de la soupe aux lentilles de dimanche dernier. Lentilles, carottes, oignons, et un peu de patience.',
      language: 'fr',
      published: ago(75),
      isCallout: false,
    },
    {
      slug: 'blankets-after-the-flood',
      title: 'After the flood: blankets and dry clothes needed urgently',
      text: 'Eleven households on the lower bank lost everything last night. Please bring blankets, dry clothes and nappies to the boat house. Drivers with a van: call us. Help is needed today.',
      language: 'en',
      published: ago(5),
      isCallout: true,
    },
    {
      slug: 'garden-photos',
      title: 'Photos from the garden party',
      text: 'What a lovely afternoon it was. Marta has sorted the photographs, and they hang in the stairwell of number 3.',
      language: 'en',
      published: ago(120),
      isCallout: false,
    },
  ];
}
