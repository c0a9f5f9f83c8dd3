/**
 * ggshield's converter for `tacet migrate`: ignored matches become fingerprints of what a scan finds them to be, ignored
 * paths entries for paths, and the detectors for which there is a rule of ours ids of it.
 */

import { quoted } from '../../ruleset/rule-mistake.ts';
import { type Conversion, type ConversionNote, type Converter, NO_CONVERSION } from '../contract.ts';
import { filesThere, pathAllowed, required } from '../converter-files.ts';
import { nativeGlobs } from '../ignore-patterns.ts';
import type { ForeignFile } from '../placed-value.ts';
import { noteAt } from '../rule-conversion.ts';
import { DETECTORS, parseGgshieldConfig } from './config.ts';

const NAMES = ['.gitguardian.yaml', '.gitguardian.yml'];

/** The converter. */
export const ggshieldConverter: Converter = {
  tool: 'ggshield',
  looksFor: NAMES,
  async convert({ reader, files: named }) {
    const files = await filesThere(reader, named.length > 0 ? named : NAMES, named.length > 0);
    if (files.length === 0) return undefined;
    const parts = files.map(convertOne);
    return {
      ...NO_CONVERSION,
      files: files.map(({ name }) => name),
      settings: {
        disable: parts.flatMap(({ disable }) => disable),
        allow: parts.flatMap(({ allow }) => allow),
      },
      resolve: files.map(({ name }) => name).filter((name) => NAMES.includes(name)),
      notes: parts.flatMap(({ notes }) => notes),
    };
  },
};

function convertOne(file: ForeignFile): {
  readonly disable: readonly string[];
  readonly allow: NonNullable<Conversion['settings']['allow']>;
  readonly notes: readonly ConversionNote[];
} {
  const { matches, paths, detectors } = required(file, parseGgshieldConfig(file));
  const notes: ConversionNote[] = [];
  if (matches.length > 0)
    notes.push({
      kind: 'changed',
      place: file.name,
      text: `its ${matches.length} ignored matches are moved over as fingerprints of what a scan finds them to be`,
      hint: 'the digest of an occurrence made of several values fits no single secret',
    });
  for (const { place } of matches.filter(({ wasPlain }) => wasPlain))
    notes.push(
      noteAt(
        'changed',
        place,
        'the ignored match is no digest: if it is a secret, it stands here in the clear',
      ),
    );
  const allow = paths.flatMap(({ text, place }) => {
    const globs = nativeGlobs(text);
    if (globs === undefined)
      notes.push(
        noteAt('lost', place, `${quoted(text)} is more than a glob can say`, {
          hint: `keep ${file.name}: it is honoured as it is`,
        }),
      );
    else notes.push(noteAt('kept', place, `${quoted(text)} lets paths pass`));
    return (globs ?? []).map((glob) => pathAllowed(glob, `${place.file}:${place.line}`));
  });
  const disable = detectors.flatMap(({ text, place }) => {
    const rule = DETECTORS.get(text.toLowerCase());
    if (rule === undefined)
      notes.push(noteAt('lost', place, `no rule of ours stands for the detector ${quoted(text)}`));
    else notes.push(noteAt('kept', place, `${quoted(text)} is switched off: ${rule}`));
    return rule === undefined ? [] : [rule];
  });
  return { disable, allow, notes };
}
