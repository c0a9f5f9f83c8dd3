/**
 * `.betterleaksignore` of betterleaks 2: a SHA-256 of a secret's bytes on each line. Lines of its first version are places
 * (`path:rule:line`, with the commit before them when they are about one commit alone), as gitleaks has them.
 * Facts: the migration guide of betterleaks 2.
 *
 * A place is heard for any rule that finds something on that line of that path, as ids of rules differ.
 */

import type { AllowEntry, ForeignEntries } from '../../config/contract.ts';
import { byDigest, entriesBy, foreignEntry } from '../foreign-entry.ts';
import type { ForeignFile, PlacedText } from '../placed-value.ts';

/** A place that an old line names. */
export interface IgnoredPlace {
  readonly path: string;
  readonly rule: string;
  readonly line: number;
  /** The commit it is about; undefined: any. */
  readonly commit: string | undefined;
  readonly place: PlacedText['place'];
}

/** What a file says. */
export interface BetterleaksIgnore {
  /** By digest, lower case. */
  readonly digests: ReadonlyMap<string, AllowEntry>;
  readonly places: readonly IgnoredPlace[];
}

const PLACE = /^(?:([0-9a-f]{40}(?:[0-9a-f]{24})?):)?(.+):([A-Za-z0-9_.-]+):(\d{1,9})$/;

/** Reads a file; lines that are neither are mistakes. Never throws. */
export function parseBetterleaksIgnore(file: ForeignFile): BetterleaksIgnore | undefined {
  const digests = new Map<string, AllowEntry>();
  const places: IgnoredPlace[] = [];
  for (const [index, raw] of file.text.split('\n').entries()) {
    const text = raw.replace(/\s+#.*$/, '').trim();
    if (text === '' || text.startsWith('#')) continue;
    const place = file.lineAt(index + 1);
    const [, commit, path, rule, line] = PLACE.exec(text) ?? [];
    if (/^[0-9a-f]{64}$/i.test(text)) digests.set(text.toLowerCase(), foreignEntry('betterleaks', place));
    else if (path !== undefined && rule !== undefined)
      places.push({ path: path.replaceAll('\\', '/'), rule, line: Number(line), commit, place });
    else
      file.report(
        place,
        'expected the SHA-256 of a secret, 64 hexadecimal digits, or path:rule:line',
        'betterleaks fingerprint prints one',
      );
  }
  return file.mistakes.length > 0 ? undefined : { digests, places };
}

/** The entries of a file; undefined, and mistakes of the file, when it cannot be used. */
export function readBetterleaksIgnore(file: ForeignFile): Promise<ForeignEntries | undefined> {
  const ignore = parseBetterleaksIgnore(file);
  if (ignore === undefined) return Promise.resolve(undefined);
  const byPlace = new Map(
    // one that is about a single commit says nothing about the others
    ignore.places
      .filter(({ commit }) => commit === undefined)
      .map(({ path, line, place }) => [`${path}\0${line}`, foreignEntry('betterleaks', place, { path })]),
  );
  const entries = entriesBy('ignore-file', [
    byDigest('sha256', ignore.digests),
    ({ path, found }) => {
      const entry = found === undefined ? undefined : byPlace.get(`${path}\0${found.line}`);
      return entry === undefined ? [] : [entry];
    },
  ]);
  return Promise.resolve(entries);
}
