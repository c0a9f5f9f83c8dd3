/**
 * Credentials for tests, minted when the test runs, so that none stands in the repository:
 * `mint('ghp_{mint:github-crc32:30}')`. The placeholders are those of rule examples (`rules/README.md`).
 *
 * Each test file has a fresh seed. It is printed when one of its tests fails; with `TACET_TEST_SEED` set to it, the same
 * tests mint the same texts again (RSA and P-256 keys excepted).
 */

import { randomBytes } from 'node:crypto';
import { afterEach } from 'vitest';
import { type RandomSource, seededRandom } from '../src/ruleset/random.ts';
import { parseTemplate } from '../src/ruleset/template.ts';

/** The seed of this test file. */
export const mintSeed: string = process.env.TACET_TEST_SEED ?? randomBytes(6).toString('hex');

const stream = seededRandom(mintSeed);
let isPrinted = false;

afterEach(({ task }) => {
  if (task.result?.state !== 'fail' || isPrinted) return;
  isPrinted = true;
  console.log(`texts were minted with TACET_TEST_SEED=${mintSeed}`);
});

/** A new text from a template. Throws an `Error` for a template that is wrong. */
export function mint(template: string, random: RandomSource = stream): string {
  const parsed = parseTemplate(template);
  if (parsed.kind === 'template') return parsed.mint(random);
  throw new Error(
    parsed.mistakes.map(({ offset, message }) => `template, character ${offset}: ${message}`).join('\n'),
  );
}

/** Several new texts from one template. */
export function mintMany(template: string, count: number): readonly string[] {
  return Array.from({ length: count }, () => mint(template));
}
