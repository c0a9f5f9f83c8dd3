/**
 * The leak guard: at the end of the job, looks for what was fetched in everything that the job is about to leave behind.
 *
 * Promise: bounded in time and bytes; a leak is told by the secret's name, the file and the line, never by its text; what
 * was not looked at is told too. Never throws for what it finds on disk. It reads nothing that a link leads to and changes
 * nothing. Facts: secret-providers.md 8 (item 4), 6 (row 22: credentials in artifacts, images, commits).
 */

import { closeSync, openSync, readSync } from 'node:fs';
import { counted, formatBytes, printable } from '../../base/printable.ts';
import type { Environment } from '../../base/process.ts';
import type { WatchLease } from '../leases/contract.ts';
import { type NeedleHit, NeedleSearch } from './needle-search.ts';
import { needlesOf } from './needles.ts';
import { MAX_PACKED_BYTES, packedKind, packedMembers } from './packed.ts';
import { type GuardedFile, guardedFiles } from './places.ts';
import { stagedBlobs } from './staged-blobs.ts';
import { readWatchList } from './watch-list.ts';

/** What the guard may use of the world. */
export interface GuardWorld {
  readonly workspace: string;
  readonly environment: Environment;
  /** The file of this stage's own summary: see `places.ts`. */
  readonly summaryFile: string | undefined;
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
  readonly bounds?: Partial<GuardBounds>;
}

/** How much is looked at. */
export interface GuardBounds {
  readonly timeMs: number;
  readonly totalBytes: number;
  readonly fileBytes: number;
}

/** A minute of post is noticed by whoever waits for the job; 8 GiB take longer to read than that. */
const BOUNDS: GuardBounds = { timeMs: 30_000, totalBytes: 8 * 2 ** 30, fileBytes: 2 ** 30 };

/** A place where a secret stands. */
export interface Leak {
  /** The name of the secret. */
  readonly name: string;
  /**
   * Relative to the workspace with slashes, or absolute outside it; of a file in an archive the path of the archive, `!/`
   * and the path inside. Hostile text.
   */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly place: 'workspace' | 'declared' | 'summary' | 'index';
  /** Whether it stands there as it is, and not encoded. */
  readonly isPlain: boolean;
}

/** Where a value stands first. */
type Found = Pick<Leak, 'line' | 'isPlain'>;

/** What the guard saw. */
export interface GuardReport {
  /** One for each secret and place. */
  readonly leaks: readonly Leak[];
  readonly files: number;
  /** Files that were inside packed ones. */
  readonly unpacked: number;
  /** What was searched, unpacked bytes included. */
  readonly sizeBytes: number;
  /** Sentences about what was not looked at. Safe to print. */
  readonly notLookedAt: readonly string[];
}

const CHUNK_BYTES = 4 * 2 ** 20;
/** Out of one packed file: at 100 MB/s a sixth of the time there is. */
const MAX_UNPACKED_BYTES = 512 * 2 ** 20;
/** More are counted and not named. */
const MAX_LEAKS = 50;

/** Looks. */
export async function guardAgainstLeaks(
  watched: readonly WatchLease[],
  world: GuardWorld,
): Promise<GuardReport> {
  const guard = new Guard(world);
  for (const lease of watched) await guard.look(lease);
  return guard.report();
}

class Guard {
  readonly #world: GuardWorld;
  readonly #bounds: GuardBounds;
  readonly #leaks: Leak[] = [];
  readonly #skipped = new Map<string, number>();
  readonly #sentences: string[] = [];
  readonly #startedAt: number;
  readonly #chunk = Buffer.alloc(CHUNK_BYTES);
  #files = 0;
  #unpacked = 0;
  #sizeBytes = 0;

  constructor(world: GuardWorld) {
    this.#world = world;
    this.#bounds = { ...BOUNDS, ...world.bounds };
    this.#startedAt = world.now();
  }

  report(): GuardReport {
    const counts = [...this.#skipped].map(([what, count]) => `${counted(count, 'file')}: ${what}`);
    return {
      leaks: this.#leaks,
      files: this.#files,
      unpacked: this.#unpacked,
      sizeBytes: this.#sizeBytes,
      notLookedAt: [...this.#sentences, ...counts],
    };
  }

  async look(lease: WatchLease): Promise<void> {
    const list = readWatchList(lease);
    const { needles, unwatched } = await needlesOf(list);
    for (const { name, reason } of unwatched) this.#sentences.push(`${name} was not looked for: ${reason}`);
    if (needles.length === 0) return;
    const search = new NeedleSearch(needles);
    const names = list.values.map(({ name }) => name);
    const { workspace, summaryFile } = this.#world;
    await this.#lookIntoIndex(search, names, list.allowed);
    const places = { workspace, declared: list.paths, allowed: list.allowed, summaryFile };
    const unreadable = (shown: string): void =>
      void this.#sentences.push(`${printable(shown)} cannot be listed`);
    for (const file of guardedFiles(places, unreadable)) {
      const stop = this.#boundReached();
      if (stop !== undefined) {
        this.#sentences.push(stop);
        return;
      }
      this.#lookIntoFile(file, search, names);
    }
  }

  async #lookIntoIndex(
    search: NeedleSearch,
    names: readonly string[],
    allowed: readonly string[],
  ): Promise<void> {
    const { workspace, environment } = this.#world;
    const outside = { environment, currentDirectory: workspace };
    const skipped = (what: string): void => void this.#sentences.push(`${printable(what)} not looked at`);
    try {
      for await (const { path, bytes } of stagedBlobs(workspace, outside, skipped)) {
        if (allowed.some((entry) => path === entry || path.startsWith(`${entry}/`))) continue;
        this.#sizeBytes += bytes.length;
        const seen = this.#lookInside(bytes, { shown: path, place: 'index' }, search, names);
        const found = foundIn(bytes, search);
        for (const [value, one] of found)
          if (!seen.has(value)) this.#add({ name: names[value] ?? '', path, place: 'index', ...one });
        if (this.#boundReached() !== undefined) return;
      }
    } catch {
      // without git, or with a repository that it cannot read, there is nothing that this job could push
      this.#sentences.push('the git index cannot be read');
    }
  }

  #lookIntoFile(file: GuardedFile, search: NeedleSearch, names: readonly string[]): void {
    if (file.sizeBytes > this.#bounds.fileBytes) {
      this.#skip('too large');
      return;
    }
    let handle: number;
    try {
      handle = openSync(file.path, 'r');
    } catch {
      this.#skip('cannot be read');
      return;
    }
    try {
      const first = new Map<number, Found>();
      const isPacked = this.#readThrough(handle, search, ({ needle: { value, isPlain } }, line) => {
        const earlier = first.get(value);
        if (earlier === undefined || line < earlier.line) first.set(value, { line, isPlain });
      });
      this.#files++;
      const seen = isPacked ? this.#lookIntoPacked(handle, file, search, names) : new Set();
      for (const [value, found] of first)
        if (!seen.has(value))
          this.#add({ name: names[value] ?? '', path: file.shown, place: file.place, ...found });
    } catch {
      this.#skip('cannot be read');
    } finally {
      closeSync(handle);
    }
  }

  /**
   * Reads a file in pieces that overlap by the longest needle, and reports each hit with its line. Returns whether the
   * file is a packed one, by its first piece: only of a smaller one is that the end too, where some have their directory.
   */
  #readThrough(
    handle: number,
    search: NeedleSearch,
    report: (hit: NeedleHit, line: number) => void,
  ): boolean {
    const overlap = search.maxBytes;
    let isPacked = false;
    let kept = 0;
    let lines = 1;
    let isFirst = true;
    for (;;) {
      const readBytes = readSync(handle, this.#chunk, kept, CHUNK_BYTES - kept, null);
      const end = kept + readBytes;
      if (readBytes === 0) return isPacked;
      this.#sizeBytes += readBytes;
      if (isFirst) isPacked = packedKind(this.#chunk.subarray(0, end)) !== undefined;
      if (isFirst && isUtf16(this.#chunk, end)) {
        // as PowerShell redirects: the first piece of such a file is read as the text it is
        const text = Buffer.from(this.#chunk.subarray(2, end).toString('utf16le'), 'utf8');
        for (const hit of search.find(text, text.length)) report(hit, 1 + newlinesIn(text, hit.offset));
      }
      isFirst = false;
      for (const hit of search.find(this.#chunk, end))
        report(hit, lines + newlinesIn(this.#chunk, hit.offset));
      kept = Math.min(overlap, end);
      lines += newlinesIn(this.#chunk, end - kept);
      this.#chunk.copyWithin(0, end - kept, end);
      if (this.#boundReached() !== undefined) return isPacked;
    }
  }

  /** Looks into a packed file on disk. Returns the values that stand in it. */
  #lookIntoPacked(
    handle: number,
    file: GuardedFile,
    search: NeedleSearch,
    names: readonly string[],
  ): ReadonlySet<number> {
    if (file.sizeBytes > MAX_PACKED_BYTES) {
      this.#skip('packed, and too large to be opened');
      return new Set();
    }
    const whole = Buffer.alloc(file.sizeBytes);
    const size = readSync(handle, whole, 0, whole.length, 0);
    return this.#lookInside(whole.subarray(0, size), file, search, names);
  }

  #lookInside(
    bytes: Buffer,
    { shown, place }: Pick<Leak, 'place'> & { readonly shown: string },
    search: NeedleSearch,
    names: readonly string[],
  ): ReadonlySet<number> {
    const seen = new Set<number>();
    const kind = packedKind(bytes);
    if (kind === undefined) return seen;
    if (kind === 'unopened') {
      this.#skip('packed in a way that is not opened');
      return seen;
    }
    const { timeMs, totalBytes } = this.#bounds;
    const bounds = {
      maxBytes: Math.max(0, Math.min(MAX_UNPACKED_BYTES, totalBytes - this.#sizeBytes)),
      maxMs: Math.max(0, timeMs - (this.#world.now() - this.#startedAt)),
      clock: this.#world.now,
    };
    for (const member of packedMembers(bytes, kind, bounds, (what) => this.#skip(what))) {
      this.#sizeBytes += member.bytes.length;
      this.#unpacked++;
      const path = member.path === '' ? shown : `${shown}!/${member.path}`;
      for (const [value, found] of foundIn(member.bytes, search)) {
        seen.add(value);
        this.#add({ name: names[value] ?? '', path, place, ...found });
      }
    }
    return seen;
  }

  #add(leak: Leak): void {
    const isKnown = this.#leaks.some(
      ({ name, path, place }) => name === leak.name && path === leak.path && place === leak.place,
    );
    if (isKnown) return;
    if (this.#leaks.length < MAX_LEAKS) this.#leaks.push(leak);
    else this.#skip('with further leaks, which are not named');
  }

  #skip(why: string): void {
    this.#skipped.set(why, (this.#skipped.get(why) ?? 0) + 1);
  }

  #boundReached(): string | undefined {
    const { timeMs, totalBytes } = this.#bounds;
    if (this.#world.now() - this.#startedAt > timeMs)
      return `everything after ${counted(this.#files, 'file')}: the time of ${Math.round(timeMs / 1000)} s was up`;
    if (this.#sizeBytes > totalBytes)
      return `everything after ${counted(this.#files, 'file')}: the bound of ${formatBytes(totalBytes)} was reached`;
    return undefined;
  }
}

/** The first hit of each value in bytes that are there as a whole. */
function foundIn(bytes: Buffer, search: NeedleSearch): ReadonlyMap<number, Found> {
  const text = isUtf16(bytes, bytes.length) ? Buffer.from(bytes.subarray(2).toString('utf16le')) : undefined;
  const first = new Map<number, NeedleHit & { readonly from: Buffer }>();
  for (const from of text === undefined ? [bytes] : [bytes, text])
    for (const hit of search.find(from, from.length)) {
      const earlier = first.get(hit.needle.value);
      if (earlier === undefined || hit.offset < earlier.offset) first.set(hit.needle.value, { ...hit, from });
    }
  return new Map(
    [...first].map(([value, { needle, offset, from }]) => [
      value,
      { line: 1 + newlinesIn(from, offset), isPlain: needle.isPlain },
    ]),
  );
}

function newlinesIn(bytes: Buffer, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < end; at = bytes.indexOf(0x0a, at + 1)) count++;
  return count;
}

function isUtf16(bytes: Buffer, end: number): boolean {
  return end >= 4 && bytes[0] === 0xff && bytes[1] === 0xfe;
}
