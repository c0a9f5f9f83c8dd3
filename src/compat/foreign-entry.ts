/**
 * Entries made from the files of other tools, in the form of ours, and the usual ways to find those about a finding: by the
 * digest of its secret, by its path, by an expression.
 */

import type { AllowEntry, ForeignEntries, ForeignTool, Subject } from '../config/contract.ts';
import { type DigestName, digestsOf } from './found-secret.ts';
import type { IgnoreList } from './ignore-patterns.ts';
import type { PlacedText } from './placed-value.ts';

/** An entry of a tool's file; `over` says what more is known. */
export function foreignEntry(
  tool: ForeignTool,
  { file, line }: { readonly file: string; readonly line: number },
  over: Partial<Pick<AllowEntry, 'kind' | 'reason' | 'path' | 'rule'>> = {},
): AllowEntry {
  return {
    fingerprint: undefined,
    rule: undefined,
    path: undefined,
    valueClass: undefined,
    kind: undefined,
    reason: undefined,
    owner: undefined,
    until: undefined,
    ...over,
    tool,
    file,
    line,
  };
}

/** One way to find the entries about a finding. */
export type EntryLookup = (subject: Subject) => readonly AllowEntry[];

/** Several ways as the entries of one file, asked in order. */
export function entriesBy(source: ForeignEntries['source'], lookups: readonly EntryLookup[]): ForeignEntries {
  return { source, about: (subject) => lookups.flatMap((lookup) => lookup(subject)) };
}

/** Entries by the digest of the secret; keys are digests, lower case. */
export function byDigest(name: DigestName, entries: ReadonlyMap<string, AllowEntry>): EntryLookup {
  if (entries.size === 0) return () => [];
  return ({ found }) =>
    (found === undefined ? [] : digestsOf(found, name)).flatMap((digest) => entries.get(digest) ?? []);
}

/** One entry for each pattern of a list of paths. */
export function byPath(tool: ForeignTool, list: IgnoreList): EntryLookup {
  return ({ path }) => {
    const item = path === undefined ? undefined : list.find(path);
    return item === undefined ? [] : [pathEntry(tool, item)];
  };
}

function pathEntry(tool: ForeignTool, { text, place }: PlacedText): AllowEntry {
  return foreignEntry(tool, place, { path: text });
}

/** One entry for each item whose test a finding passes, the first one. */
export function byTest(
  tool: ForeignTool,
  tests: readonly { readonly item: PlacedText; readonly test: (subject: Subject) => boolean }[],
): EntryLookup {
  return (subject) => {
    const found = tests.find(({ test }) => test(subject));
    return found === undefined ? [] : [foreignEntry(tool, found.item.place)];
  };
}
