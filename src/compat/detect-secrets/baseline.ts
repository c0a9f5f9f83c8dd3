/**
 * The baseline of detect-secrets, `.secrets.baseline`: JSON with the SHA-1 of every secret by file, and the expressions that
 * its user gave to leave out files, lines and secrets. An entry is about a finding when file and digest agree; the type is
 * in that tool's words, and the line only says where it once was. Facts: the readme of detect-secrets and its `docs/`;
 * baselines before version 1 have `exclude` in place of `filters_used`.
 *
 * Promise: what is no such baseline is told with line and column; an expression that RE2 has not is left out, which lets
 * nothing pass, and is told by `tacet migrate`.
 */

import type { AllowEntry, ForeignEntries } from '../../config/contract.ts';
import { byTest, entriesBy, foreignEntry } from '../foreign-entry.ts';
import { digestsOf, lineFits, secretFits } from '../found-secret.ts';
import { readJson } from '../json-values.ts';
import { asLatin1, MAX_PATTERNS, patternCompiler, type TextTest } from '../patterns.ts';
import type { ForeignFile, PlacedText, PlacedValue } from '../placed-value.ts';

/** One known secret of a baseline. */
export interface BaselineSecret {
  /** With `/`. Hostile text. */
  readonly path: string;
  /** SHA-1, lower case. */
  readonly digest: string;
  readonly type: string;
  /** What somebody found in an audit; undefined: nobody has looked. */
  readonly isSecret: boolean | undefined;
  readonly place: { readonly file: string; readonly line: number };
}

/** What an expression of a baseline is tried on. */
export type ExclusionTarget = 'file' | 'line' | 'secret';

/** What a baseline says. */
export interface SecretsBaseline {
  readonly secrets: readonly BaselineSecret[];
  readonly exclusions: readonly (PlacedText & { readonly target: ExclusionTarget })[];
  /** Names of its plugins and filters that are its users' own: code that we cannot run. */
  readonly own: readonly PlacedText[];
}

const FILTER = /^detect_secrets\.filters\.regex\.should_exclude_(file|line|secret)$/;

/** Reads a baseline; undefined, and mistakes of the file, when it is none. Never throws. */
export function parseBaseline(file: ForeignFile): SecretsBaseline | undefined {
  const root = readJson(file);
  const fields = root?.fields('the baseline');
  if (root === undefined || fields === undefined) return undefined;
  if (root.get('results') === undefined) root.report('the baseline has no results');
  const results = root.get('results')?.fields('results') ?? [];
  const baseline: SecretsBaseline = {
    secrets: results.flatMap(([path, list]) =>
      (list.items(`results of ${JSON.stringify(path)}`) ?? []).flatMap((item) => readSecret(path, item)),
    ),
    exclusions: [...readFilters(root), ...readOldExclusions(root)],
    own: readOwn(root),
  };
  return file.mistakes.length > 0 ? undefined : baseline;
}

function readSecret(path: string, item: PlacedValue): readonly BaselineSecret[] {
  if (item.fields('the secret') === undefined) return [];
  const digest = item.get('hashed_secret');
  const text = digest?.text('hashed_secret');
  if (digest === undefined) item.report('the secret has no hashed_secret');
  else if (text !== undefined && !/^[0-9a-f]{40}$/i.test(text))
    digest.wrong('hashed_secret', 'a SHA-1 of 40 hexadecimal digits');
  const type = item.get('type')?.text('type');
  const isSecret = item.get('is_secret')?.flag('is_secret');
  if (text === undefined) return [];
  return [
    {
      path: path.replaceAll('\\', '/').replace(/^\.\//, ''),
      digest: text.toLowerCase(),
      type: type ?? 'Secret',
      isSecret,
      place: item.place,
    },
  ];
}

function readFilters(root: PlacedValue): SecretsBaseline['exclusions'] {
  return (root.get('filters_used')?.items('filters_used') ?? []).flatMap((filter) => {
    if (filter.fields('the filter') === undefined) return [];
    const target = FILTER.exec(filter.get('path')?.text('path') ?? '')?.[1] as ExclusionTarget | undefined;
    const patterns = target && filter.get('pattern')?.texts('pattern', { orOne: true });
    return (patterns ?? []).map((pattern) => ({ ...pattern, target: target ?? 'file' }));
  });
}

function readOldExclusions(root: PlacedValue): SecretsBaseline['exclusions'] {
  const exclude = root.get('exclude');
  if (exclude === undefined || exclude.fields('exclude') === undefined) return [];
  return (['files', 'lines'] as const).flatMap((name) => {
    const value = exclude.get(name);
    const text = value?.text(`exclude.${name}`);
    if (value === undefined || text === undefined) return [];
    return [{ text, place: value.place, target: name === 'files' ? 'file' : 'line' } as const];
  });
}

/** Plugins and filters that are files of the user: their `path` begins with `file://`. */
function readOwn(root: PlacedValue): readonly PlacedText[] {
  return (['plugins_used', 'filters_used'] as const).flatMap((list) =>
    (root.get(list)?.items(list) ?? []).flatMap((item) => {
      const path = item.get('path')?.text('path');
      return path?.startsWith('file://') === true ? [{ text: path, place: item.place }] : [];
    }),
  );
}

/** The entries of a baseline; undefined, and mistakes of the file, when it cannot be used. */
export async function readBaseline(file: ForeignFile): Promise<ForeignEntries | undefined> {
  const baseline = parseBaseline(file);
  if (baseline === undefined) return undefined;
  const known = new Map<string, AllowEntry>();
  for (const secret of baseline.secrets) {
    const key = `${secret.path}\0${secret.digest}`;
    if (!known.has(key)) known.set(key, entryOf(secret));
  }
  const tests = await exclusionTests(baseline.exclusions);
  return entriesBy('baseline', [
    ({ path, found }) =>
      found === undefined
        ? []
        : digestsOf(found, 'sha1').flatMap((digest) => known.get(`${path}\0${digest}`) ?? []),
    byTest('detect-secrets', tests),
  ]);
}

function entryOf({ path, type, isSecret, place }: BaselineSecret): AllowEntry {
  return foreignEntry('detect-secrets', place, {
    path,
    kind: isSecret === false ? 'false-positive' : isSecret === true ? 'accepted' : undefined,
    reason: isSecret === undefined ? undefined : `${type}, audited as ${isSecret ? 'a' : 'no'} secret`,
  });
}

async function exclusionTests(
  exclusions: SecretsBaseline['exclusions'],
): Promise<Parameters<typeof byTest>[1]> {
  if (exclusions.length === 0) return [];
  const compile = await patternCompiler();
  return exclusions.slice(0, MAX_PATTERNS).flatMap((item) => {
    const result = compile(item.text);
    return result.kind === 'test' ? [{ item, test: testOn(item.target, result.test) }] : [];
  });
}

function testOn(target: ExclusionTarget, test: TextTest): Parameters<typeof byTest>[1][number]['test'] {
  switch (target) {
    case 'file':
      return ({ path }) => path !== undefined && test(asLatin1(path));
    case 'line':
      return ({ found }) => found !== undefined && lineFits(found, '', test);
    case 'secret':
      return ({ found }) => found !== undefined && secretFits(found, test);
  }
}
