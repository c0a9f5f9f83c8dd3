/**
 * Scans the trees of a pack's delta forest for objects that may hold a match: the *suspects*.
 *
 * A match that stands unchanged in many versions of a file is met once, where it is new. So when something is met, the
 * tree is walked a second time, and every object in it that holds the same bytes is a suspect too. What each of them
 * holds is then judged on the whole object, under its own path, by the ordinary scan.
 * Promise: every object of the tree in which a look at the whole object finds a match, under whatever path, is among the
 * suspects; every object that could not be rebuilt is told as unread. DESIGN section 3.
 */

import { fromLatin1 } from '../base/bytes.ts';
import type { LinkedForest } from '../git/packs/delta-forest.ts';
import type { EntryStatus } from '../git/packs/entry-reader.ts';
import type { ForestReader, ObjectVisitor } from '../git/packs/forest-reader.ts';
import type { Span } from '../text/unit.ts';
import { type Examination, type ObjectExaminer, PROVES_NOTHING, TEXT } from './object-examiner.ts';

/** More different secrets in one tree are not told apart: then all of its objects are suspects. */
const MAX_SECRETS = 1000;

/** With more secrets, or more places of them in one object, places are not told: looking for them would cost too much. */
const MAX_PLACED_SECRETS = 16;
const MAX_PLACES = 200;

/** What becomes of the objects of one pack, by entry. */
export interface EntrySink {
  /** Whether there is no use in going on. */
  readonly isCancelled: boolean;
  /** An object was rebuilt. False ends the walk: the scan was cancelled. */
  built(entry: number, sizeBytes: number): boolean;
  /**
   * An object that may hold a match. `places`: all that it may hold touches these spans of its bytes, pairs of start and
   * end, ascending; undefined: it may stand anywhere.
   */
  suspect(entry: number, places?: readonly number[]): void;
  /** An object that could not be rebuilt. */
  unread(entry: number): void;
  /** A blob that memory has no room for: it, and all that is built from it, is still to be looked at. */
  large(entry: number): void;
}

/** Shows all objects of one tree to a visitor, as often as it is called. False when the visitor ended it. */
export type TreeWalk = (visit: ObjectVisitor) => boolean;

/** Scans trees of one pack, one at a time. */
export class FamilyScan {
  readonly #forest: LinkedForest;
  readonly #reader: ForestReader;
  readonly #examiner: ObjectExaminer;
  readonly #sink: EntrySink;
  /** What the objects of the present tree prove, by entry; those of other trees are never asked for. */
  readonly #facts: Uint8Array;
  readonly #secrets = new Map<string, Buffer>();
  /** Suspects, with the places of what was met; undefined where it may stand anywhere. */
  readonly #found = new Map<number, readonly number[] | undefined>();
  readonly #large = new Set<number>();
  #isEverySuspect = false;
  #root = -1;

  constructor(forest: LinkedForest, reader: ForestReader, examiner: ObjectExaminer, sink: EntrySink) {
    this.#forest = forest;
    this.#reader = reader;
    this.#examiner = examiner;
    this.#sink = sink;
    this.#facts = new Uint8Array(forest.entryCount);
  }

  /** Scans the tree of blobs that starts at `root`, in the pack unless `walk` says otherwise. False when the sink ended it. */
  scanBlobs(root: number, walk: TreeWalk = (visit) => this.#reader.readTree(root, visit)): boolean {
    this.#secrets.clear();
    this.#found.clear();
    this.#large.clear();
    this.#isEverySuspect = false;
    this.#root = root;
    if (!walk(this.#examine)) return false;
    if ((this.#secrets.size > 0 || this.#isEverySuspect) && !walk(this.#search)) return false;
    for (const [entry, places] of this.#found) this.#sink.suspect(entry, places);
    return true;
  }

  /** Scans the messages of the commits, or tags, of the tree under `root`. False when the sink ended it. */
  scanMessages(root: number, walk: TreeWalk = (visit) => this.#reader.readTree(root, visit)): boolean {
    return walk((entry, status, address, sizeBytes) => {
      if (status !== 'ok') this.#sink.unread(entry);
      else if (!this.#sink.built(entry, sizeBytes)) return false;
      else if (this.#examiner.holdsMessageMatch(address, sizeBytes)) this.#sink.suspect(entry);
      return true;
    });
  }

  readonly #examine = (entry: number, status: EntryStatus, address: number, sizeBytes: number): boolean => {
    if (status === 'too-large') {
      this.#tellLarge(entry);
      return true;
    }
    if (status !== 'ok') {
      this.#sink.unread(entry);
      return true;
    }
    if (!this.#sink.built(entry, sizeBytes)) return false;
    const base = this.#forest.bases[entry]!;
    // where a tree was cut, the base may not have been looked at yet, nor by this thread
    const baseFacts = base < 0 || entry === this.#root ? PROVES_NOTHING : this.#facts[base]!;
    const examination = this.#examiner.examineBlob(address, sizeBytes, baseFacts);
    this.#facts[entry] = examination.facts;
    if (examination.isCut) this.#isEverySuspect = true;
    if (examination.isPointer || (examination.matches.length > 0 && !examination.isInPlace))
      this.#found.set(entry, undefined);
    if (examination.matches.length > 0) this.#keep(examination);
    return true;
  };

  /**
   * The second walk. What holds more than its bytes say was noted in the first; what was rebuilt then and cannot be now may
   * hold anything.
   */
  readonly #search = (entry: number, status: EntryStatus, address: number, sizeBytes: number): boolean => {
    if (status !== 'ok') {
      if (!this.#large.has(entry)) this.#found.set(entry, undefined);
    } else if (!this.#found.has(entry)) {
      // of binary content more is gathered from afar than its windows show
      const isText = (this.#facts[entry]! & TEXT) !== 0;
      const places = this.#placesIn(address, sizeBytes, isText);
      if (places === undefined || places.length > 0) this.#found.set(entry, places);
    }
    return !this.#sink.isCancelled;
  };

  /** Tells the first on the way down; what hangs on it is too large, too, or was built from what is. */
  #tellLarge(entry: number): void {
    if (!this.#large.has(this.#forest.bases[entry]!)) this.#sink.large(entry);
    this.#large.add(entry);
  }

  #keep({ matches, view }: Examination): void {
    for (const { secret } of matches) {
      const text = view!.slice(secret.start, secret.end);
      if (!this.#secrets.has(text)) this.#secrets.set(text, Buffer.from(fromLatin1(text)));
    }
    if (this.#secrets.size > MAX_SECRETS) this.#isEverySuspect = true;
  }

  /** Where an object holds what was met; undefined when it does, or may, and places are not told. */
  #placesIn(address: number, sizeBytes: number, isText: boolean): readonly number[] | undefined {
    if (this.#isEverySuspect) return undefined;
    const bytes = this.#examiner.bytesOf(address, sizeBytes);
    const isPlaced = isText && this.#secrets.size <= MAX_PLACED_SECRETS;
    const spans: Span[] = [];
    for (const secret of this.#secrets.values()) {
      for (let start = bytes.indexOf(secret); start >= 0; start = bytes.indexOf(secret, start + 1)) {
        if (!isPlaced || spans.length === MAX_PLACES) return undefined;
        spans.push({ start, end: start + secret.length });
      }
    }
    return spans.sort((a, b) => a.start - b.start).flatMap(({ start, end }) => [start, end]);
  }
}
