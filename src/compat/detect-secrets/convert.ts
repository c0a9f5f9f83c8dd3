/**
 * The converter of detect-secrets for `tacet migrate`: entries of its baseline become fingerprints of what a scan finds them
 * to be about, expressions for files entries for paths. What people said in an audit is kept as kind and reason.
 */

import { quoted } from '../../ruleset/rule-mistake.ts';
import { type Conversion, type ConversionNote, type Converter, NO_CONVERSION } from '../contract.ts';
import { filesThere, pathAllowed, required } from '../converter-files.ts';
import { pathGlobs } from '../gitleaks/path-globs.ts';
import type { ForeignFile } from '../placed-value.ts';
import { noteAt, parsedPath } from '../rule-conversion.ts';
import { parseBaseline, type SecretsBaseline } from './baseline.ts';

const NAMES = ['.secrets.baseline'];

/** The converter. */
export const detectSecretsConverter: Converter = {
  tool: 'detect-secrets',
  looksFor: NAMES,
  async convert({ reader, files: named }) {
    const files = await filesThere(reader, named.length > 0 ? named : NAMES, named.length > 0);
    if (files.length === 0) return undefined;
    const parts = files.map((file) => ({ file, ...convertOne(file, required(file, parseBaseline(file))) }));
    const names = files.map(({ name }) => name);
    return {
      ...NO_CONVERSION,
      files: names,
      settings: { allow: parts.flatMap(({ allow }) => allow) },
      resolve: names,
      baselines: names.filter((name) => !NAMES.includes(name)),
      notes: parts.flatMap(({ notes }) => notes),
    };
  },
};

function convertOne(
  { name }: ForeignFile,
  { secrets, exclusions, own }: SecretsBaseline,
): {
  readonly allow: NonNullable<Conversion['settings']['allow']>;
  readonly notes: readonly ConversionNote[];
} {
  const notes: ConversionNote[] = [
    {
      kind: 'changed',
      place: name,
      text: `its ${secrets.length} secrets are moved over as fingerprints of what a scan finds them to be`,
      hint: 'what only detect-secrets finds needs no entry here',
    },
  ];
  const allow = exclusions.flatMap(({ text, target, place }) => {
    const pattern = parsedPath(text);
    if (pattern === undefined) {
      notes.push(noteAt('lost', place, `the expression ${quoted(text)} cannot be used`));
      return [];
    }
    const globs = target === 'file' ? pathGlobs(pattern) : undefined;
    if (globs === undefined)
      notes.push(noteAt('changed', place, `what ${quoted(text)} lets pass now does so by its fingerprint`));
    else notes.push(noteAt('kept', place, `${quoted(text)} lets paths pass`));
    return (globs ?? []).map((glob) => pathAllowed(glob, `${place.file}:${place.line}`));
  });
  for (const { text, place } of own)
    notes.push(noteAt('lost', place, `${quoted(text)} is a program of its user's`));
  return { allow, notes };
}
