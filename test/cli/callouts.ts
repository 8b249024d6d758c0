/** The `callouts` door: items as JSON lines in, verdicts and trails as one JSON document out. */
import { readFileSync } from 'node:fs';

import type { CalloutItem } from '@/lib/callouts/item';
import { parseItems } from '@/lib/callouts/item-lines';
import { builtInBackground, builtInModel } from '@/lib/callouts/model';
import { judgeAll } from '@/lib/callouts/trails/judge';
import { makeTrails } from '@/lib/callouts/trails/trail';

const now = readNow(process.argv.slice(2));
const parsed = parseItems(readFileSync(0, 'utf8'));
if (!parsed.ok) {
  console.error(`Line ${parsed.error.line} is no item: ${parsed.error.reason}.`);
  console.log(JSON.stringify({ error: parsed.error }));
  process.exit(1);
}
console.log(JSON.stringify(report(parsed.value, now)));

function report(items: readonly CalloutItem[], at: string): unknown {
  const dated = items.map((item) => ({ ...item, published: item.published ?? at }));
  const judged = judgeAll(dated, builtInModel(), builtInBackground());
  return {
    items: judged.map(({ verdict: { id, score, isCallout, kind, cues, when, until } }) => ({
      id,
      score,
      isCallout,
      kind,
      cues,
      when,
      until,
    })),
    trails: makeTrails(judged, { nowMs: Date.parse(at), background: builtInBackground() }).map(
      ({ items: ids, sources, strength, kind, until, conflicts }) => ({
        items: ids,
        sources,
        strength,
        kind,
        until,
        conflict: conflicts.length > 0,
      }),
    ),
  };
}

/** The instant to judge from: `--now ISO`, else this machine's clock. Exits 2 on any other argument. */
function readNow(args: readonly string[]): string {
  const [flag, value, ...rest] = args;
  if (flag === undefined) return new Date().toISOString();
  if (
    flag !== '--now' ||
    value === undefined ||
    rest.length > 0 ||
    Number.isNaN(Date.parse(value))
  ) {
    console.error('Usage: npm run -s callouts -- [--now ISO] < items.jsonl');
    process.exit(2);
  }
  return new Date(value).toISOString();
}
