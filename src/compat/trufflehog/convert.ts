/**
 * trufflehog's converter for `tacet migrate`: custom detectors become YAML rules, files for `--exclude-paths` (an expression
 * on each line) entries for paths. trufflehog itself looks for no file by name, so these are customary names; others are
 * named.
 */

import { quoted } from '../../ruleset/rule-mistake.ts';
import { type Conversion, type ConversionNote, type Converter, NO_CONVERSION } from '../contract.ts';
import { filesThere, pathAllowed, required } from '../converter-files.ts';
import { pathGlobs } from '../gitleaks/path-globs.ts';
import type { ForeignFile } from '../placed-value.ts';
import { noteAt, parsedPath } from '../rule-conversion.ts';
import { convertDetectors } from './detectors.ts';

const NAMES = [
  ...['trufflehog', '.trufflehog', 'trufflehog-config'].flatMap((name) => [`${name}.yml`, `${name}.yaml`]),
  ...['.trufflehogignore', '.trufflehog-exclude', 'trufflehog-exclude.txt', 'trufflehog-exclude-paths.txt'],
];

/** The converter. */
export const trufflehogConverter: Converter = {
  tool: 'trufflehog',
  looksFor: NAMES,
  async convert({ reader, files: named }) {
    const files = await filesThere(reader, named.length > 0 ? named : NAMES, named.length > 0);
    if (files.length === 0) return undefined;
    const parts = files.map((file) =>
      /\.ya?ml$/i.test(file.name) ? required(file, convertDetectors(file)) : excludedPaths(file),
    );
    return {
      ...NO_CONVERSION,
      files: files.map(({ name }) => name),
      settings: { allow: parts.flatMap((part) => ('allow' in part ? [...part.allow] : [])) },
      rules: parts.flatMap((part) => ('rules' in part ? [...part.rules] : [])),
      notes: parts.flatMap(({ notes }) => [...notes]),
    };
  },
};

function excludedPaths(file: ForeignFile): {
  readonly allow: NonNullable<Conversion['settings']['allow']>;
  readonly notes: readonly ConversionNote[];
} {
  const lines = file.text.split('\n').map((raw, index) => ({
    text: raw.trim(),
    place: { file: file.name, line: index + 1, column: 1 },
  }));
  const parts = lines
    .filter(({ text }) => text !== '' && !text.startsWith('#'))
    .map(({ text, place }) => {
      const pattern = parsedPath(text);
      const globs = pattern === undefined ? undefined : pathGlobs(pattern);
      const where = `${place.file}:${place.line}`;
      return globs === undefined
        ? { allow: [], note: noteAt('lost', place, `${quoted(text)} is more than globs can say`) }
        : {
            allow: globs.map((glob) => pathAllowed(glob, where)),
            note: noteAt('kept', place, `${quoted(text)} lets paths pass`),
          };
    });
  return { allow: parts.flatMap(({ allow }) => allow), notes: parts.map(({ note }) => note) };
}
