/**
 * The generic corpus: values without a format under names that say secret, in the languages of `languages.ts`, with hard
 * negatives on the lines beside them: expressions, placeholders, templates, translations, identifiers, digests, hashes.
 *
 * Promise: the same seed and half give the same documents; there are more decoys than secrets, so that precision is not
 * made by leaving out what is hard.
 */

import { pick, type RandomSource, seededRandom } from '../src/ruleset/random.ts';
import { DECOY_LINES, DECOY_VALUES, SECRET_VALUES } from './generic-values.ts';
import { type Half, halfOf } from './halves.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { inStyle, NAMES, type SecretName } from './names.ts';
import { DocumentWriter, decoy, type PlantedDocument, secret } from './planted.ts';

/** Documents for each language, and the secrets in each of them. */
const DOCUMENTS_PER_LANGUAGE = 30;
const SECRETS_PER_DOCUMENT = 3;

/** The documents of a half. */
export function genericCorpus(seed: string, half: Half): PlantedDocument[] {
  return LANGUAGES.flatMap((language) => {
    const random = seededRandom(`${seed}:${half}:generic:${language.id}`);
    return Array.from({ length: DOCUMENTS_PER_LANGUAGE }, () => writeDocument(language, half, random));
  });
}

function writeDocument(language: Language, half: Half, random: RandomSource): PlantedDocument {
  const writer = new DocumentWriter();
  const parts = partsOf(language, half);
  for (let turn = 0; turn < SECRETS_PER_DOCUMENT; turn++) {
    writer.add(`${language.filler}\n`);
    addSecret(writer, parts, random);
    addQuotedDecoy(writer, parts, random);
    addExpression(writer, parts, random);
    const line = pick(parts.decoyLines, random);
    writer.add(`${decoy(line.make(random))}\n`, label(line.group, line.id, language));
  }
  return writer.finish(language.path);
}

interface Parts {
  readonly language: Language;
  readonly forms: readonly string[];
  readonly expressions: readonly string[];
  readonly names: readonly SecretName[];
  readonly values: typeof SECRET_VALUES;
  readonly decoyValues: typeof DECOY_VALUES;
  readonly decoyLines: typeof DECOY_LINES;
}

function partsOf(language: Language, half: Half): Parts {
  return {
    language,
    forms: halfOf(language.forms, half),
    expressions: halfOf(language.expressions, half),
    names: halfOf(NAMES, half),
    values: halfOf(SECRET_VALUES, half),
    decoyValues: halfOf(DECOY_VALUES, half),
    decoyLines: halfOf(DECOY_LINES, half),
  };
}

/** Passwords are short and word-like; keys and tokens are made by programs, and none of those has six characters. */
function addSecret(writer: DocumentWriter, parts: Parts, random: RandomSource): void {
  const name = pick(parts.names, random);
  const fitting = parts.values.filter(({ isHuman }) => !isHuman || name.kind === 'password');
  const maker = pick(fitting, random);
  const form = pick(parts.forms, random);
  const { language } = parts;
  const line = fill(form, name.words, styled(language, random), quoted(secret(maker.make(random)), language));
  writer.add(`${line}\n`, {
    group: maker.group,
    what: `${name.kind} ${maker.id}`,
    name: name.words.join(' '),
    where: `${language.id}: ${form}`,
  });
}

function addQuotedDecoy(writer: DocumentWriter, parts: Parts, random: RandomSource): void {
  const { language } = parts;
  const maker = pick(parts.decoyValues, random);
  const form = pick(parts.forms, random);
  const line = fill(form, pick(parts.names, random).words, language, quoted(maker.make(random), language));
  writer.add(`${decoy(line)}\n`, label(maker.group, maker.id, language));
}

function addExpression(writer: DocumentWriter, parts: Parts, random: RandomSource): void {
  const { language } = parts;
  const { words } = pick(parts.names, random);
  const expression = pick(parts.expressions, random);
  const line = fill(pick(parts.forms, random), words, language, fill(expression, words, language, ''));
  writer.add(`${decoy(line)}\n`, label('expression', expression, language));
}

function label(
  group: string,
  what: string,
  language: Language,
): { group: string; what: string; where: string } {
  return { group, what, where: language.id };
}

/** One in four names follows another style than its language's. */
function styled(language: Language, random: RandomSource): Language {
  if (language.style === 'kebab' || random.below(4) > 0) return language;
  return { ...language, style: pick(['camel', 'snake', 'SCREAMING', 'Pascal'] as const, random) };
}

function quoted(value: string, { quote }: Language): string {
  return quote + value + quote;
}

/** A form with its name and literal. */
function fill(form: string, words: readonly string[], { style }: Language, literal: string): string {
  return form
    .replaceAll('¤name¤', inStyle(words, style))
    .replaceAll('¤Name¤', inStyle(words, 'Pascal'))
    .replaceAll('¤NAME¤', inStyle(words, 'SCREAMING'))
    .replaceAll('¤kebab¤', inStyle(words, 'kebab'))
    .replaceAll('¤snake¤', inStyle(words, 'snake'))
    .replaceAll('¤spaced¤', words.join(' '))
    .replaceAll('¤literal¤', () => literal);
}
