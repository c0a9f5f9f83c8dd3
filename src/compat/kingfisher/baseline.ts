/**
 * The baseline of kingfisher, in YAML. Version 2 lists findings below `repositories`, the older form below
 * `ExactFindings.matches`. Its fingerprints are of a hash whose input is not documented to the byte, so what is compared is
 * file and line: an entry holds until the line moves. `tacet migrate` therefore makes fingerprints of ours from what it is
 * about now. It is read when it is named as a baseline, never by itself. Facts: mongodb.github.io/kingfisher,
 * "Build a Baseline".
 */

import type { AllowEntry, ForeignEntries } from '../../config/contract.ts';
import { entriesBy, foreignEntry } from '../foreign-entry.ts';
import type { ForeignFile, PlacedText, PlacedValue } from '../placed-value.ts';
import { readYaml } from '../yaml-values.ts';

/** One known finding. */
export interface KingfisherFinding {
  /** With `/`. Hostile text. */
  readonly path: string;
  readonly line: number;
  readonly rule: string | undefined;
  readonly place: PlacedText['place'];
}

/** Reads a baseline; undefined, and mistakes of the file, when it is none. Never throws. */
export function parseKingfisherBaseline(file: ForeignFile): readonly KingfisherFinding[] | undefined {
  const root = readYaml(file);
  if (root?.fields('the baseline') === undefined) return undefined;
  const old = root.get('ExactFindings');
  if (old !== undefined) old.fields('ExactFindings');
  const repositories = root.get('repositories');
  if (old === undefined && repositories === undefined && root.get('version') === undefined)
    root.report('the baseline has neither repositories nor ExactFindings');
  const lists = [
    old?.get('matches'),
    ...(repositories?.items('repositories') ?? []).map((repository) => {
      repository.fields('the repository');
      return repository.get('findings');
    }),
  ];
  const findings = lists.flatMap((list) => (list?.items('findings') ?? []).flatMap(findingIn));
  return file.mistakes.length > 0 ? undefined : findings;
}

function findingIn(item: PlacedValue): readonly KingfisherFinding[] {
  if (item.fields('the finding') === undefined) return [];
  const path = item.get('path', 'filepath');
  const line = item.get('line', 'linenum');
  if (path === undefined) item.report('the finding has no path');
  const text = path?.text('path');
  const number = line?.number('line');
  const rule = item.get('rule_id')?.text('rule_id');
  if (text === undefined || number === undefined) return [];
  // older files end paths with a slash
  return [{ path: cleanPath(text), line: number, rule, place: item.place }];
}

function cleanPath(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/\/+$/, '')
    .replace(/^(?:\.?\/)+/, '');
}

/** The entries of a baseline; undefined, and mistakes of the file, when it cannot be used. */
export function readKingfisherBaseline(file: ForeignFile): Promise<ForeignEntries | undefined> {
  const findings = parseKingfisherBaseline(file);
  if (findings === undefined) return Promise.resolve(undefined);
  const known = new Map<string, AllowEntry>();
  for (const { path, line, place } of findings)
    known.set(`${path}\0${line}`, foreignEntry('kingfisher', place, { path }));
  const entries = entriesBy('baseline', [
    ({ path, found }) => {
      const entry = found === undefined ? undefined : known.get(`${path}\0${found.line}`);
      return entry === undefined ? [] : [entry];
    },
  ]);
  return Promise.resolve(entries);
}
