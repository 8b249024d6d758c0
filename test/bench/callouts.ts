/** Recognising callouts: what one item costs, beside taking its words apart without judging them. */
import { builtInModel } from '@/lib/callouts/model';
import { recognise } from '@/lib/callouts/recognise';
import { riversidePosts } from '@/test/site/riverside-posts';

import type { Bench } from './bench';

const TIMES = 20;

export function benchCallouts(): Bench {
  const posts = riversidePosts(new Date('2026-11-24T09:00:00Z'));
  const items = Array.from({ length: TIMES }, (_, round) =>
    posts.map(({ slug, title, text, published, language }) => ({
      source: 'Riverside Tenants',
      id: `${slug}-${round}`,
      title,
      text,
      link: null,
      published: published.toISOString(),
      language,
    })),
  ).flat();
  const model = builtInModel();
  return {
    title: 'Recognise callouts in several languages',
    unit: 'items',
    count: items.length,
    contenders: [
      { name: 'Mycel', round: () => items.map((item) => recognise(item, model)) },
      {
        name: 'splitting into words alone',
        round: () =>
          items.map(({ title, text }) => `${title} ${text}`.toLowerCase().match(/\p{L}+/gu)),
      },
    ],
  };
}
