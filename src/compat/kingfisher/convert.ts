/**
 * kingfisher's converter for `tacet migrate`: rules become YAML rules, entries of a baseline fingerprints of what a scan finds
 * at their places. kingfisher itself looks for no file by name, so these are customary names; others are named.
 */

import { type Conversion, type ConversionNote, type Converter, NO_CONVERSION } from '../contract.ts';
import { filesThere, required } from '../converter-files.ts';
import { parseKingfisherBaseline } from './baseline.ts';
import { convertKingfisherRules, isKingfisherRules } from './rules.ts';

const NAMES = ['kingfisher-baseline', 'baseline-file', 'kingfisher-rules'].flatMap((name) => [
  `${name}.yml`,
  `${name}.yaml`,
]);

/** The converter. */
export const kingfisherConverter: Converter = {
  tool: 'kingfisher',
  looksFor: NAMES,
  async convert({ reader, files: named }) {
    const files = await filesThere(reader, named.length > 0 ? named : NAMES, named.length > 0);
    if (files.length === 0) return undefined;
    const rules: Conversion['rules'][number][] = [];
    const notes: ConversionNote[] = [];
    const baselines: string[] = [];
    for (const file of files) {
      if (isKingfisherRules(file.text)) {
        const converted = required(file, convertKingfisherRules(file));
        rules.push(...converted.rules);
        notes.push(...converted.notes);
      } else {
        const known = required(file, parseKingfisherBaseline(file));
        baselines.push(file.name);
        notes.push({
          kind: 'changed',
          place: file.name,
          text: `its ${known.length} entries are moved over as fingerprints of what a scan finds on their lines now`,
        });
      }
    }
    const names = files.map(({ name }) => name);
    return { ...NO_CONVERSION, files: names, rules, notes, resolve: baselines, baselines };
  },
};
