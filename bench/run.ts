/**
 * Runs the benchmarks: all, or those named. Prints each figure with its aim; exits 1 when an aim is missed or a result
 * is wrong.
 *
 * Usage: npm run bench [-- NAME…]
 */

import { arch, cpus, platform } from 'node:os';
import type { Figure } from './definition.ts';
import { history } from './definitions/history.ts';
import { pullRequest } from './definitions/pull-request.ts';
import { startUp } from './definitions/start-up.ts';
import { delta } from './kernel/delta.ts';
import { inflate } from './kernel/inflate.ts';
import { prefilter } from './kernel/prefilter.ts';

const definitions = [startUp, pullRequest, history, prefilter, inflate, delta];
const wanted = process.argv.slice(2);
let missed = 0;

console.log(`Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} cores`);
for (const definition of definitions) {
  if (wanted.length > 0 && !wanted.includes(definition.name)) continue;
  console.log(`\n${definition.name}: ${definition.question}`);
  for (const figure of await definition.run()) {
    console.log(`  ${line(figure)}`);
    if (!isMet(figure)) missed++;
  }
}
if (missed > 0) console.log(`\n${missed} aims missed`);
process.exitCode = missed > 0 ? 1 : 0;

function isMet({ value, atMost, atLeast }: Figure): boolean {
  return (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast);
}

function line(figure: Figure): string {
  const { name, value, unit, atMost, atLeast } = figure;
  const digits = unit === 'bytes' ? value.toLocaleString('en-US') : value.toFixed(value < 10 ? 2 : 0);
  const aim =
    atMost !== undefined
      ? ` (aim: at most ${atMost})`
      : atLeast !== undefined
        ? ` (aim: at least ${atLeast})`
        : '';
  return `${name.padEnd(34)} ${digits} ${unit}${aim}${isMet(figure) ? '' : '  MISSED'}`;
}
