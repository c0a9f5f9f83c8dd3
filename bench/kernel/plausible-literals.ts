/**
 * A literal table of the size and make-up of a real rule set, made up from syllables with a seed: case-sensitive
 * prefixes of tokens, words in any case, and short prefixes behind the run gate. It lets the kernel be measured without
 * the rules, and beyond their number.
 *
 * Promise: the same table for the same arguments on every machine. The texts belong to no vendor.
 */

import type { KernelLiteral, KernelProgram } from '../../src/kernel/contract.ts';

const SYLLABLES = (
  'ac ad al am ap ar as at au ba be bi bo bu ca ce ci clo co cu da de di do du el en er ex fa fi flo fo ga ge gi go gra ' +
  'ha he hi ho hub id im in io ja je jo ka ke ki la le li lo lu ma me mi mo mu na ne ni no nu ob on op or pa pe pi po pro ' +
  'qua ra re ri ro ru sa se si so sta su ta te ti to tra tu un up va ve vi vo wa we wi xa ya yo za ze zo'
).split(' ');
const ENDINGS = ['key', 'token', 'secret', '_api', 'pass', 'auth', '', '', '', '', '', ''];
const WORDS = [
  'password',
  'passwd',
  'secret',
  'token',
  'api_key',
  'apikey',
  'credential',
  'private',
  'bearer',
  'auth_',
];

/** A program with `words` literals in any case, `prefixes` in exact case and `short` gated prefixes of 3 or 4 bytes. */
export function plausibleProgram(words = 439, prefixes = 174, short = 87, seed = 1): KernelProgram {
  const pick = randomPicker(seed);
  const made = new Set<string>(WORDS);
  const take = (make: () => string): string => {
    for (;;) {
      const text = make();
      if (!made.has(text)) {
        made.add(text);
        return text;
      }
    }
  };
  const syllables = (count: number) => Array.from({ length: count }, () => pick(SYLLABLES)).join('');
  const literals: KernelLiteral[] = [];
  for (const text of WORDS.slice(0, words)) literals.push({ text, ignoreCase: true, gate: 'none' });
  while (literals.length < words) {
    const text = take(() => (syllables(2 + pick([0, 1, 1, 2])) + pick(ENDINGS)).padEnd(5, 'x'));
    literals.push({ text, ignoreCase: true, gate: 'none' });
  }
  while (literals.length < words + prefixes) {
    const text = take(
      () => `${syllables(pick([1, 2]))}_${pick(['live', 'test', 'pat', 'v1', 'sk', 'AKID'])}_`,
    );
    literals.push({ text: pick([text, text.toUpperCase()]), ignoreCase: false, gate: 'none' });
  }
  while (literals.length < words + prefixes + short) {
    const text = take(
      () =>
        `${pick([...'abcdefghijklmnopqrstuvwxyz'])}${pick([...'ghkpstxz'])}${pick(['_', '-', 'p_', 'SK', '0'])}`,
    );
    literals.push({ text, ignoreCase: false, gate: 'run' });
  }
  return { contractVersion: 1, literals, reportRuns: true };
}

/** A small linear congruential generator (Numerical Recipes' constants): enough to make the same table everywhere. */
function randomPicker(seed: number): <Item>(from: readonly Item[]) => Item {
  let state = seed >>> 0;
  return (from) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)]!;
  };
}
