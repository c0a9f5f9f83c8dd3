/**
 * The kinds of values that fields of configuration have, read with the place of every mistake: paths, ids of rules, globs,
 * days. Nothing here throws; what is wrong is reported to the file and left out.
 */

import { GlobError, globToExpression } from '../ruleset/path-glob.ts';
import { quoted } from '../ruleset/rule-mistake.ts';
import type { LocatedText, YamlFile } from '../ruleset/yaml-reader.ts';
import { RULE_SELECTOR } from './selectors.ts';

/** A path inside the repository, with `/`: a list with it, or an empty one. */
export function readPath(file: YamlFile, { text, place }: LocatedText): readonly string[] {
  const isInside = !/^(?:[/\\~]|[A-Za-z]:)|\\|\0/.test(text) && !text.split('/').includes('..');
  if (isInside) return [text.replace(/^(?:\.\/)+/, '')];
  file.report(
    place,
    `expected a path inside the repository, found ${quoted(text)}`,
    'write it relative to this file, with /',
  );
  return [];
}

/** A rule's id, in which `*` stands for any part: a list with it, or an empty one. */
export function readRule(file: YamlFile, { text, place }: LocatedText): readonly string[] {
  if (RULE_SELECTOR.test(text)) return [text];
  file.report(place, `expected the id of a rule, found ${quoted(text)}`);
  return [];
}

/** A text that passes a check, or undefined. */
export function checked(
  file: YamlFile,
  located: LocatedText | undefined,
  isRight: (text: string) => boolean,
  expected: string,
): string | undefined {
  if (located === undefined || isRight(located.text)) return located?.text;
  file.report(located.place, `expected ${expected}, found ${quoted(located.text)}`);
  return undefined;
}

/** Reports what is wrong about a glob. Returns whether it is right. */
export function reportGlob(file: YamlFile, { text, placeAt }: LocatedText, name: string): boolean {
  try {
    globToExpression(text);
    return true;
  } catch (error) {
    if (!(error instanceof GlobError)) throw error;
    file.report(placeAt(error.offset), `${name}: ${error.message}`, error.hint);
    return false;
  }
}
