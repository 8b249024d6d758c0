/** `npm run bench [-- NAME…]`: how fast each job is, as a ratio to something everybody knows, so that machines compare. */
import { benches } from '@/test/bench';
import { measure, type Measured } from '@/test/bench/measure';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`Usage: npm run bench [-- ${Object.keys(benches).join(' ')}]`);
  process.exit(2);
}
for (const name of names.length > 0 ? names : Object.keys(benches)) await compare(name);

async function compare(name: string): Promise<void> {
  const bench = await benches[name]?.();
  if (bench === undefined) return;
  console.log(`${name}: ${bench.title}`);
  for (const measured of await measure(bench)) console.log(rowOf(measured, bench.unit));
  console.log('');
}

function rowOf({ name, ratio, perSecond, milliseconds }: Measured, unit: string): string {
  return [
    `  ${name.padEnd(28)}`,
    `${ratio.toPrecision(3)} x`.padStart(10),
    `${Math.round(perSecond).toLocaleString('en')} ${unit}/s`.padStart(22),
    `${milliseconds.toFixed(2)} ms`.padStart(12),
  ].join('');
}
