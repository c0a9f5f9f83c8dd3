/**
 * `.gitguardian.yaml`: matches that are ignored (the SHA-256 of the occurrence, or the secret itself), paths, detectors.
 * Facts: docs.gitguardian.com, ggshield "Configuration", in both versions of the format; a name may be written with `_`
 * or `-`.
 *
 * Promise: what is no such file is told with line and column. The rest of it (instances, hooks, exit codes) is not ours.
 * Of an occurrence that is made of several values, ggshield's digest is of all of them together: it fits no single secret,
 * and lets nothing pass.
 */

import type { AllowEntry, ForeignEntries } from '../../config/contract.ts';
import { byDigest, byPath, entriesBy, foreignEntry } from '../foreign-entry.ts';
import { digestOf } from '../found-secret.ts';
import { compileIgnoreList, type IgnoreList } from '../ignore-patterns.ts';
import { MAX_PATTERNS, patternCompiler } from '../patterns.ts';
import type { ForeignFile, PlacedText, PlacedValue } from '../placed-value.ts';
import { readYaml } from '../yaml-values.ts';

/** An ignored match. */
export interface IgnoredMatch {
  /** SHA-256, lower case: as written, or of the secret that was written. */
  readonly digest: string;
  /** What its user called it; never the secret. Hostile text. */
  readonly name: string | undefined;
  /** Whether the secret itself stood there. */
  readonly wasPlain: boolean;
  readonly place: PlacedText['place'];
}

/** What a configuration of ggshield says about findings. */
export interface GgshieldConfig {
  readonly matches: readonly IgnoredMatch[];
  readonly paths: readonly PlacedText[];
  readonly detectors: readonly PlacedText[];
}

/** Detectors of ggshield for which there is one rule, or one family of rules, of ours. */
export const DETECTORS: ReadonlyMap<string, string> = new Map([
  ['generic password', 'generic-password'],
  ['generic high entropy secret', 'high-entropy-token'],
  ['private key', 'private-key'],
]);

/** Reads a configuration; undefined, and mistakes of the file, when it is none. Never throws. */
export function parseGgshieldConfig(file: ForeignFile): GgshieldConfig | undefined {
  const root = readYaml(file);
  if (root === undefined) return undefined;
  if (root.content.kind === 'nothing') return { matches: [], paths: [], detectors: [] };
  if (root.fields('the configuration') === undefined) return undefined;
  const secret = root.get('secret');
  if (secret !== undefined) secret.fields('secret');
  const config: GgshieldConfig = {
    matches: [
      ...matchesIn(secret?.get('ignored_matches', 'ignored-matches')),
      ...matchesIn(root.get('matches_ignore', 'matches-ignore')),
    ],
    paths: [
      ...(secret?.get('ignored_paths', 'ignored-paths')?.texts('ignored_paths') ?? []),
      ...(root.get('paths_ignore', 'paths-ignore')?.texts('paths-ignore') ?? []),
    ],
    detectors: [
      ...(secret?.get('ignored_detectors', 'ignored-detectors')?.texts('ignored_detectors') ?? []),
      ...(root.get('banlisted_detectors', 'banlisted-detectors')?.texts('banlisted-detectors') ?? []),
    ],
  };
  return file.mistakes.length > 0 ? undefined : config;
}

function matchesIn(list: PlacedValue | undefined): readonly IgnoredMatch[] {
  return (list?.items('ignored_matches') ?? []).flatMap((item) => {
    // the oldest form has the bare texts
    if (item.content.kind === 'text') return [matchOf(item.content.text, undefined, item)];
    if (item.fields('the ignored match') === undefined) return [];
    const value = item.get('match', 'matches');
    const name = item.get('name')?.text('name');
    if (value === undefined) return item.report('the ignored match has no match') ?? [];
    if (value.content.kind !== 'text')
      return item.report('match: expected a SHA-256 or a secret, in quotes') ?? [];
    return [matchOf(value.content.text, name, item)];
  });
}

function matchOf(text: string, name: string | undefined, { place }: PlacedValue): IgnoredMatch {
  const isDigest = /^[0-9a-f]{64}$/i.test(text);
  const isShown = name !== undefined && name.trim() !== '' && name !== text;
  return {
    digest: isDigest ? text.toLowerCase() : digestOf(text, 'sha256'),
    name: isShown ? name.trim() : undefined,
    wasPlain: !isDigest,
    place,
  };
}

/** The entries of a configuration; undefined, and mistakes of the file, when it cannot be used. */
export async function readGgshieldConfig(file: ForeignFile): Promise<ForeignEntries | undefined> {
  const config = parseGgshieldConfig(file);
  if (config === undefined) return undefined;
  const matches = new Map<string, AllowEntry>(
    config.matches.map(({ digest, name, place }) => [
      digest,
      foreignEntry('ggshield', place, { reason: name }),
    ]),
  );
  const paths = await ignoreListOf(file, config.paths);
  const detectors = new Map(
    config.detectors.flatMap(({ text, place }) => {
      const rule = DETECTORS.get(text.toLowerCase());
      return rule === undefined ? [] : [[rule, foreignEntry('ggshield', place, { rule })] as const];
    }),
  );
  return entriesBy('ignore-file', [
    byDigest('sha256', matches),
    ...(paths === undefined ? [] : [byPath('ggshield', paths)]),
    ({ ruleId }) => [...(detectors.has(ruleId) ? [detectors.get(ruleId)!] : [])],
  ]);
}

async function ignoreListOf(
  file: ForeignFile,
  paths: readonly PlacedText[],
): Promise<IgnoreList | undefined> {
  if (paths.length === 0) return undefined;
  const compile = await patternCompiler();
  return compileIgnoreList(paths.slice(0, MAX_PATTERNS), compile, ({ place }, message) =>
    file.report(place, message),
  );
}
