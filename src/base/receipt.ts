/**
 * The receipt: what a scan was asked to look at, what that was resolved to and why, what was looked at, and everything
 * that was not, with its reason and count. It is the product's claim of honesty: a reader can tell from it whether
 * "no findings" means "looked at everything".
 *
 * Promise: a receipt holds no secret and no line of the scanned content. Paths in it are hostile text and are
 * neutralised where they are printed, not here.
 */

import type { ShardNumber } from './shard.ts';

/** Why something was not scanned. `incomplete` reasons make the scan's status 2; `by-design` reasons do not. */
export type SkipReason =
  // by design: these hold nothing that a scan of this kind promises to read
  | 'submodule'
  | 'lfs-pointer'
  | 'git-directory'
  | 'special-file'
  // by design: their bytes were scanned as they are, and nobody without the password, the program or the rest sees more
  | 'container-encrypted'
  | 'container-unsupported'
  | 'container-damaged'
  // incomplete: these should have been scanned and were not
  | 'unreadable'
  | 'missing-object'
  | 'corrupt-object'
  | 'missing-commit'
  | 'too-large'
  | 'time-limit'
  | 'decode-limit'
  | 'container-limit'
  | 'finding-limit'
  | 'text-unavailable'
  | 'changed-while-read'
  | 'malformed-diff'
  | 'cancelled'
  | 'detector-failed';

const BY_DESIGN: ReadonlySet<SkipReason> = new Set([
  'submodule',
  'lfs-pointer',
  'git-directory',
  'special-file',
  'container-encrypted',
  'container-unsupported',
  'container-damaged',
]);

/** Whether a skip for this reason leaves the scan complete. */
export function isSkipByDesign(reason: SkipReason): boolean {
  return BY_DESIGN.has(reason);
}

/** One reason, how often it occurred, and the first few places. */
export interface Skip {
  readonly reason: SkipReason;
  readonly count: number;
  /** Whether this makes the scan incomplete (status 2). */
  readonly incomplete: boolean;
  /** Up to `MAX_SKIP_EXAMPLES` places, the first by their text: a path, an object id, a commit id. */
  readonly examples: readonly string[];
}

/** How many places a skip names. The rest is only counted. */
export const MAX_SKIP_EXAMPLES = 10;

/** A choice the scan made on the reader's behalf, said in one sentence: a widened range, a fallback. */
export interface ReceiptNote {
  readonly code: string;
  readonly text: string;
  /** Of a note that counts, the number at the end of its text: the parts of a scan add them up. */
  readonly count?: number;
}

/** So many places of entries are named; the rest is only counted. */
export const MAX_ENTRY_PLACES = 100;

/** Entries of one kind: how many, and where the first of them stand, `file:line`. Hostile texts. */
export interface EntryPlaces {
  readonly count: number;
  readonly places: readonly string[];
}

/** What became of the entries (of the configuration, ignore files, baselines) that let findings pass. Not told of parts. */
export interface EntryUse {
  readonly all: number;
  /** Those that were about nothing in this scan. */
  readonly unused: EntryPlaces;
  /** Those whose last day is over, used or not. */
  readonly expired: EntryPlaces;
  /** Those that the policy of the organisation does not permit, used or not. */
  readonly refused: EntryPlaces;
  /** Whether a whole tree or history was looked at; in a change most entries are about something else. */
  readonly whole: boolean;
}

/** Version of the receipt's JSON shape. A reader refuses a newer major version. */
export const RECEIPT_VERSION = 1;

/** What was scanned and what was not. JSON-serialisable as it stands. */
export interface Receipt {
  readonly receiptVersion: typeof RECEIPT_VERSION;
  readonly tool: { readonly name: 'tacet'; readonly version: string };
  /** The request in the user's terms: `history`, `range main..HEAD`, `event pull_request`. */
  readonly asked: string;
  /** What it was resolved to, and why: full ids, refs, the base that was chosen. */
  readonly resolved: {
    readonly kind: string;
    readonly base?: string;
    readonly head?: string;
    readonly refs?: number;
    readonly why: string;
  };
  readonly counts: {
    readonly commits: number;
    readonly objects: number;
    readonly files: number;
    readonly bytes: number;
    /** Titles, bodies, comments, names, logs and artifacts. Absent: none was looked at. */
    readonly texts?: number;
    /** Findings that count: new ones that nobody silenced. */
    readonly findings: number;
    /** Findings that were there before the change, or are only in older versions. */
    readonly known: number;
    /** Findings that somebody who may has silenced. */
    readonly silenced: number;
    /** Matches that a filter dropped, by the filter's reason. */
    readonly dropped: Readonly<Record<string, number>>;
  };
  readonly skips: readonly Skip[];
  readonly notes: readonly ReceiptNote[];
  /** True when everything that should have been scanned was. */
  readonly complete: boolean;
  /** `sha256:` digests of the compiled rule set and of the effective configuration. */
  readonly digests: { readonly ruleset: string; readonly config: string };
  readonly rules: number;
  /** Of the entries of the configuration that was believed. Absent: there are none, or they were not looked at. */
  readonly entries?: EntryUse;
  /**
   * Of one part of a scan: which, and a sum over everything that was listed, by which the parts of one target are known.
   */
  readonly shard?: ShardNumber & { readonly census: string };
  /** Of a scan that built on an earlier one: when that was, and how many objects it had looked at. */
  readonly since?: { readonly savedAt: string; readonly objects: number };
  readonly startedAt: string;
  readonly durationMs: number;
}

/** Collects skips, notes and counts while a scan runs. Never throws. */
export class ReceiptBuilder {
  readonly #skips = new Map<SkipReason, { count: number; examples: string[] }>();
  readonly #notes: ReceiptNote[] = [];
  readonly #dropped = new Map<string, number>();
  commits = 0;
  objects = 0;
  files = 0;
  bytes = 0;
  texts = 0;

  /** Records that something was not scanned. `place` is a path or an id, never content. */
  skip(reason: SkipReason, place: string, count = 1): void {
    const entry = this.#skips.get(reason) ?? { count: 0, examples: [] };
    entry.count += count;
    entry.examples.push(place);
    // the first by their text and not the first that came: so parts of a scan can be put together again
    if (entry.examples.length > 8 * MAX_SKIP_EXAMPLES) entry.examples = firstExamples(entry.examples);
    this.#skips.set(reason, entry);
  }

  /** Records a choice made on the reader's behalf; the same code and text is kept once. */
  note(code: string, text: string): void {
    if (!this.#notes.some((note) => note.code === code && note.text === text))
      this.#notes.push({ code, text });
  }

  /** A note that ends in a number, which the parts of a scan add up. */
  noteCount(code: string, what: string, count: number): void {
    this.#notes.push(countedNote(code, what, count));
  }

  /** Counts a match that a filter dropped. */
  drop(reason: string): void {
    this.#dropped.set(reason, (this.#dropped.get(reason) ?? 0) + 1);
  }

  /** Everything recorded so far, in an order that does not depend on when it was recorded. */
  snapshot(): Pick<Receipt, 'skips' | 'notes' | 'complete'> & {
    readonly dropped: Readonly<Record<string, number>>;
  } {
    const skips = [...this.#skips.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([reason, { count, examples }]) => ({
        reason,
        count,
        incomplete: !isSkipByDesign(reason),
        examples: firstExamples(examples),
      }));
    return {
      skips,
      notes: sortedNotes(this.#notes),
      complete: skips.every((skip) => !skip.incomplete),
      dropped: Object.fromEntries([...this.#dropped.entries()].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }
}

/** The first places by their text, as many as a skip names. */
export function firstExamples(places: readonly string[]): string[] {
  return [...places].sort(compareText).slice(0, MAX_SKIP_EXAMPLES);
}

/** Notes in the order in which receipts have them: by code, then by text. */
export function sortedNotes(notes: readonly ReceiptNote[]): ReceiptNote[] {
  return [...notes].sort((a, b) => compareText(a.code, b.code) || compareText(a.text, b.text));
}

/** A note whose text ends in a count. */
export function countedNote(code: string, what: string, count: number): ReceiptNote {
  return { code, text: `${what}: ${count}`, count };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
