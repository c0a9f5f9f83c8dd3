/**
 * betterleaks' converter for `tacet migrate`: `.betterleaksignore` becomes fingerprints of what a scan finds its lines to be
 * about. Its configuration of version 1 is gitleaks' with more fields: what gitleaks knows of it is moved over as from
 * gitleaks, and filters, validation and version 2 are told.
 */

import { type ConversionNote, type Converter, NO_CONVERSION } from '../contract.ts';
import { filesThere, required } from '../converter-files.ts';
import { parseBetterleaksIgnore } from './ignore.ts';

const IGNORE = '.betterleaksignore';
const CONFIG = '.betterleaks.toml';
/** Fields of rules and of the configuration that gitleaks does not have. */
const OWN_FIELD = /^[ \t]*(prefilter|filter|validate|specificity|tokenEfficiency|components)[ \t]*=/;

/** The converter. */
export const betterleaksConverter: Converter = {
  tool: 'betterleaks',
  looksFor: [IGNORE, CONFIG],
  async convert({ reader, files: named }) {
    const files = await filesThere(reader, named.length > 0 ? named : [IGNORE, CONFIG], named.length > 0);
    if (files.length === 0) return undefined;
    const config = files.find(({ name }) => name.endsWith('.toml'));
    const notes: ConversionNote[] = [];
    const resolve: string[] = [];
    for (const file of files.filter((each) => each !== config)) {
      const { digests, places } = required(file, parseBetterleaksIgnore(file));
      if (file.name === IGNORE) resolve.push(file.name);
      notes.push({
        kind: 'changed',
        place: file.name,
        text: `its ${digests.size + places.length} lines are moved over as fingerprints of what a scan finds them to be about`,
      });
      for (const { commit, place } of places)
        if (commit !== undefined)
          notes.push({
            kind: 'lost',
            place: `${place.file}:${place.line}`,
            text: 'it is about one commit alone',
          });
    }
    const base =
      config === undefined
        ? undefined
        : await (await import('../gitleaks/convert.ts')).gitleaksConverter.convert({
            reader,
            files: [config.name],
          });
    for (const [index, line] of (config?.text ?? '').split('\n').entries()) {
      const field = OWN_FIELD.exec(line)?.[1];
      if (field !== undefined)
        notes.push({
          kind: 'lost',
          place: `${config?.name}:${index + 1}`,
          text: `${field} is not moved over`,
        });
    }
    return {
      ...NO_CONVERSION,
      ...base,
      files: files.map(({ name }) => name),
      resolve,
      notes: [...(base?.notes ?? []), ...notes],
    };
  },
};
