/**
 * Searches the object store for what an earlier scan, or another part of this one, does not cover.
 *
 * Without either the whole store is searched, before and independently of any walk. Else the history is walked first:
 * wanted are the objects it reaches in this part that no receipt covers, by all rules; and the covered ones by the rules
 * that have changed. Promise: the suspects are a superset of those among the reached objects that a search of everything
 * with all rules would tell; whatever could not be read is one.
 */

import type { ExaminedPart, SuspectAnswer, WantedObjects } from '../history/index.ts';
import type { HistorySource } from '../sources/history.ts';
import type { ReachedList } from '../sources/reached-list.ts';
import { IdMap } from './id-map.ts';

/** What an earlier scan has covered. */
export interface Covered {
  readonly objects: IdMap;
  readonly suspects: ReadonlySet<string>;
  /** Ids of the rules that did not run then, or were others. */
  readonly changedRules: readonly string[];
}

/** A search of the store: for the wanted objects alone, or all; by some rules alone, or all. */
export type FindSuspects = (
  wanted: WantedObjects | undefined,
  onlyRules: readonly string[] | undefined,
) => Promise<SuspectAnswer>;

/** What came of it. */
export type Searched =
  | {
      readonly kind: 'found';
      readonly suspects: ReadonlySet<string>;
      /** Of some of them: the spans that all they may hold touches. Undefined: nothing is known of places. */
      readonly places?: Extract<SuspectAnswer, { readonly kind: 'found' }>['places'];
      /** How many of them could not be read in the store. */
      readonly unread: number;
      /** The size of an object that this or the earlier scan has looked at. */
      readonly sizeOf: (oid: string) => number | undefined;
      /** The same as tables, where this scan looked at the whole store. */
      readonly parts?: readonly ExaminedPart[];
      /** All these objects. */
      readonly covered: () => IdMap;
    }
  | Exclude<SuspectAnswer, { readonly kind: 'found' }>;

/** Searches for a scan of everything. */
export async function searchAll(find: FindSuspects): Promise<Searched> {
  const answer = await find(undefined, undefined);
  if (answer.kind !== 'found') return answer;
  const { suspects, places, unread, examined } = answer;
  return {
    kind: 'found',
    suspects,
    places,
    unread,
    sizeOf: (oid) => examined.sizeOf(oid),
    parts: examined.parts,
    covered: () => {
      const map = new IdMap(examined.idBytes);
      for (const { names, sizes } of examined.parts)
        for (const [position, size] of sizes.entries())
          if (size > 0) map.add(names, position * examined.idBytes, size - 1);
      return map;
    },
  };
}

/** Searches for what is new since an earlier scan, and for the part that the source lists. */
export async function searchNew(
  source: HistorySource,
  earlier: Covered | undefined,
  find: FindSuspects,
): Promise<Searched> {
  const reached = await source.list(earlier?.suspects);
  const { idBytes } = reached;
  const isCovered = (index: number): boolean =>
    earlier?.objects.idBytes === idBytes && earlier.objects.has(reached.ids, index * idBytes);
  const fresh = new IdMap(idBytes, reached.size);
  const old = new IdMap(idBytes);
  for (let index = 0; index < reached.size; index++)
    (isCovered(index) ? old : fresh).add(reached.ids, index * idBytes, 0);
  const answers: SuspectAnswer[] = [];
  if (fresh.count > 0) answers.push(await find(fresh, undefined));
  if (old.count > 0 && earlier !== undefined && earlier.changedRules.length > 0)
    answers.push(await find(old, earlier.changedRules));
  return joined(reached, earlier, answers);
}

function joined(
  reached: ReachedList,
  earlier: Covered | undefined,
  answers: readonly SuspectAnswer[],
): Searched {
  const suspects = new Set<string>();
  let unread = 0;
  const sizes: ((oid: string) => number | undefined)[] = [];
  for (const answer of answers) {
    if (answer.kind !== 'found') return answer;
    for (const oid of answer.suspects) suspects.add(oid);
    unread += answer.unread;
    sizes.push((oid) => answer.examined.sizeOf(oid));
  }
  if (earlier !== undefined) sizes.push((oid) => earlier.objects.sizeOf(oid));
  const sizeOf = (oid: string): number | undefined => {
    for (const size of sizes) {
      const found = size(oid);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    kind: 'found',
    suspects: new Set([...suspects, ...reachedOf(earlier?.suspects ?? new Set(), reached)]),
    unread,
    sizeOf,
    covered: () => {
      const map = new IdMap(reached.idBytes, reached.size);
      for (const [index, { oid }] of [...reached].entries()) {
        const size = sizeOf(oid);
        if (size !== undefined) map.add(reached.ids, index * reached.idBytes, size);
      }
      return map;
    },
  };
}

/** Those of some objects that the history still reaches. */
function reachedOf(oids: ReadonlySet<string>, reached: ReachedList): readonly string[] {
  if (oids.size === 0) return [];
  const wanted = new IdMap(reached.idBytes, oids.size);
  for (const oid of oids) wanted.add(Buffer.from(oid, 'hex'), 0, 0);
  const found: string[] = [];
  for (let index = 0; index < reached.size; index++)
    if (wanted.has(reached.ids, index * reached.idBytes)) found.push(reached.at(index).oid);
  return found;
}
