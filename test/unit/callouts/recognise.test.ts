/** Recognising a callout with the model that is built in. */
import { describe, expect, it } from 'vitest';

import {
  packModel,
  quantise,
  unpackModel,
  KIND_BUCKETS,
  RECOGNISER_BUCKETS,
} from '@/lib/callouts/classify/model';
import { KINDS, type Kind } from '@/lib/callouts/item';
import { builtInModel } from '@/lib/callouts/model';
import { recognise } from '@/lib/callouts/recognise';

import { anItem } from './item';

describe('a plain callout is recognised', () => {
  it.each<[language: string, kind: Kind, title: string, text: string]>([
    [
      'en',
      'eviction',
      'Stop the eviction on Elm Row',
      'Bailiffs are due at the Khan family home on Thursday. We meet on the steps from 7 am, please come and bring a neighbour.',
    ],
    [
      'es',
      'legal_fund',
      'Fianza para las detenidas',
      'Necesitamos 3.000 euros para la fianza de dos compañeras detenidas. Haz tu aportación en la caja de resistencia antes del viernes.',
    ],
    [
      'fr',
      'court',
      'Procès de Lina jeudi',
      'Venez nombreux soutenir Lina devant le tribunal jeudi à 14 h. L’audience est publique, apportez une pièce d’identité.',
    ],
    [
      'de',
      'mutual_aid',
      'Helfer gesucht nach dem Hochwasser',
      'Wir brauchen dringend Schaufeln, Gummistiefel und Freiwillige. Treffpunkt morgen um 9 Uhr am Feuerwehrhaus.',
    ],
    [
      'pt',
      'letters',
      'Escreva para Joana na prisão',
      'Joana está presa há um ano e faz anos em dezembro. Escreva uma carta ou um postal para a penitenciária, caixa postal 5.',
    ],
    [
      'it',
      'urgent_action',
      'Azione urgente per Karim',
      'Firmate subito la petizione e scrivete al ministro: chiediamo la liberazione del giornalista Karim, arrestato lunedì.',
    ],
    [
      'el',
      'gathering',
      'Συγκέντρωση το Σάββατο',
      'Καλούμε όλους στη συγκέντρωση το Σάββατο στις 11 στην πλατεία. Ελάτε με πανό και τους γείτονες.',
    ],
    [
      'ru',
      'fund',
      'Сбор на крышу приюта',
      'Просим помочь: собираем 90 тысяч на ремонт крыши. Карта 5550 1111 2222 3333, до 5 декабря.',
    ],
  ])('%s: %s', (language, kind, title, text) => {
    const verdict = recognise(anItem({ language, title, text }), builtInModel());
    expect(verdict.isCallout).toBe(true);
    expect(verdict.kind).toBe(kind);
  });
});

describe('what only sounds like one is not', () => {
  it.each<[what: string, language: string, title: string, text: string]>([
    [
      'news',
      'en',
      'Court adjourns landlord case',
      'A judge adjourned the case until March, a court spokesperson said on Monday. Police reported no incidents.',
    ],
    [
      'thanks',
      'es',
      'Gracias a todas',
      'Gracias a las doscientas personas que vinieron ayer. La familia se queda en su casa y ya no hace falta nada más.',
    ],
    [
      'an advertisement',
      'de',
      'Wir räumen das Lager',
      'Nur bis Samstag: bis zu 70 Prozent Rabatt auf alle Möbel. Jetzt anrufen und Gutschein sichern.',
    ],
    [
      'a vacancy',
      'fr',
      'Recrutement : coordinatrice',
      'CDI à temps plein, salaire selon convention. Envoyez CV et lettre avant le 15 mai. Entretiens en juin.',
    ],
    [
      'minutes',
      'it',
      'Verbale dell’assemblea',
      'Presenti dodici soci. Approvato il bilancio all’unanimità. La seduta è tolta alle 22.',
    ],
    [
      'a recipe',
      'ru',
      'Борщ для большой семьи',
      'Варим свёклу, добавляем лук, чеснок и две ложки уксуса. Соль по вкусу, масло в конце.',
    ],
  ])('%s', (_what, language, title, text) => {
    expect(recognise(anItem({ language, title, text }), builtInModel()).isCallout).toBe(false);
  });
});

describe('a verdict', () => {
  const item = anItem({
    language: 'en',
    title: 'Eviction on Elm Row',
    text: 'Bailiffs come to the Khans on Thursday 26 November. We meet at 7 am on the steps, please come.',
  });

  it('shows what weighed most and when it is', () => {
    const verdict = recognise(item, builtInModel());
    expect(verdict.cues.length).toBeGreaterThan(2);
    expect(verdict.cues.every(({ text, weight }) => text !== '' && weight !== 0)).toBe(true);
    expect(verdict.when).toBe('2026-11-26T07:00');
    expect(verdict.whenSentence).toContain('7 am');
  });

  it('is the same each time', () => {
    expect(recognise(item, builtInModel())).toEqual(recognise(item, builtInModel()));
  });

  it('says why an item closes a callout', () => {
    const done = anItem({
      language: 'en',
      title: 'Elm Row: the march is cancelled',
      text: 'Saturday is off. Nobody needs to come, the signs were handed back yesterday.',
    });
    expect(recognise(done, builtInModel())).toMatchObject({
      isCallout: false,
      closed: 'cancelled',
    });
  });
});

describe('the packed model', () => {
  it('is what was trained, a byte a weight', () => {
    const linear = (size: number, seed: number) =>
      quantise(Float32Array.from({ length: size + 1 }, (_, i) => Math.sin(i * seed)));
    const model = {
      recogniser: linear(RECOGNISER_BUCKETS, 0.7),
      kinds: KINDS.map((_, i) => linear(KIND_BUCKETS, i + 1)),
    };
    const again = unpackModel(packModel(model));
    expect(again.recogniser.weights).toEqual(model.recogniser.weights);
    expect(again.kinds.at(-1)?.weights).toEqual(model.kinds.at(-1)?.weights);
    expect(again.recogniser.bias).toBeCloseTo(model.recogniser.bias);
  });

  it('refuses a damaged file', () => {
    expect(() => unpackModel('AAAA')).toThrow('damaged');
  });

  it('stays under 300 kB with all that is generated', async () => {
    const { MODEL, COMMON_NAMES } = await import('@/lib/callouts/generated/model');
    expect(MODEL.length + COMMON_NAMES.length).toBeLessThan(300_000);
  });
});
