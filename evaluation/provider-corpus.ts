/**
 * The provider corpus: every kind of `provider-kinds.txt`, minted anew and planted in surroundings.
 *
 * Promise: the same seed and half give the same documents. Nothing minted opens anything: it is random.
 */

import { pick, type RandomSource, seededRandom } from '../src/ruleset/random.ts';
import { type Half, halfOf } from './halves.ts';
import { inStyle } from './names.ts';
import { DocumentWriter, type PlantedDocument, secret } from './planted.ts';
import type { ProviderKind } from './provider-kinds.ts';
import { SURROUNDINGS, type Surrounding } from './surroundings.ts';

/** How many surroundings each kind is planted in. */
export const SURROUNDINGS_PER_KIND = 18;

/** Words behind the provider's name, and the neutral names that people use as often. */
const SUFFIXES = [['api', 'key'], ['token'], ['secret'], ['access', 'token'], ['key'], ['auth', 'token']];
const NEUTRAL = [
  ['api', 'key'],
  ['access', 'token'],
  ['auth', 'token'],
  ['credential'],
  ['secret'],
  ['token'],
];
const WORDS = ['falcon', 'maple', 'harbor', 'quartz', 'timber', 'nectar', 'lagoon', 'cobalt'];

/** One document for each kind and each of its surroundings. */
export function providerCorpus(kinds: readonly ProviderKind[], seed: string, half: Half): PlantedDocument[] {
  const surroundings = halfOf(SURROUNDINGS, half);
  return kinds.flatMap((kind, index) => {
    const random = seededRandom(`${seed}:${half}:provider:${kind.provider}:${kind.template}`);
    return Array.from({ length: SURROUNDINGS_PER_KIND }, (_, turn) => {
      const surrounding = surroundings[(index * 5 + turn) % surroundings.length]!;
      return plant(kind, surrounding, random);
    });
  });
}

function plant(kind: ProviderKind, surrounding: Surrounding, random: RandomSource): PlantedDocument {
  const words =
    random.below(2) === 0 ? [kind.provider, ...pick(SUFFIXES, random)] : [...pick(NEUTRAL, random)];
  const text = surrounding.text
    .replaceAll('¤name¤', inStyle(words, surrounding.style))
    .replaceAll('¤word¤', () => pick(WORDS, random))
    .replaceAll('¤token¤', () => secret(kind.mint(random)));
  return new DocumentWriter()
    .add(text, { group: kind.tier, what: `${kind.provider} ${kind.template}`, where: surrounding.id })
    .finish(surrounding.path);
}
