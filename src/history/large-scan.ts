/**
 * Looks at blobs that memory has no room for: as streams, by the pieces in which the ordinary scan looks at them, so that
 * both see the same. Up to the size that the ordinary scan holds whole they are held whole here, too.
 *
 * Promises: every blob that the ordinary scan would report is told as a suspect; what cannot be rebuilt is told as unread;
 * memory holds one piece, or one whole blob, at a time.
 */

import { LARGE_OBJECT_BYTES } from '../git/objects.ts';
import { FileSource } from '../git/packs/byte-source.ts';
import { type LooseStream, openLooseStream, type StreamedObject } from '../git/packs/large-streams.ts';
import { LargeTreeReader } from '../git/packs/large-trees.ts';
import { PackError } from '../git/packs/pack-error.ts';
import { PackFile } from '../git/packs/pack-file.ts';
import { decodeContent } from '../text/encoding.ts';
import { PIECE_SIZES, unitsOfChunks } from '../text/pieces.ts';
import type { Unit } from '../text/unit.ts';
import type { EntrySink } from './family-scan.ts';
import type { PackJob } from './jobs.ts';
import type { ObjectExaminer } from './object-examiner.ts';

/** Scans the trees of blobs that start at some entries of a pack. Temporary files go to `directory`. */
export async function scanLargeTrees(
  { file, format, forest }: PackJob,
  starts: readonly number[],
  examiner: ObjectExaminer,
  sink: EntrySink,
  directory: string,
): Promise<void> {
  const pack = PackFile.open(FileSource.borrow(file), format);
  const reader = new LargeTreeReader(forest, pack, directory);
  for (const start of starts) {
    if (sink.isCancelled) return;
    await reader.readTree(start, (entry, object) => judge(entry, object, examiner, sink));
  }
}

/** Scans loose objects, by their numbers in the list of paths. */
export async function scanLargeLoose(
  paths: readonly string[],
  numbers: readonly number[],
  examiner: ObjectExaminer,
  sink: EntrySink,
): Promise<void> {
  for (const number of numbers) {
    if (sink.isCancelled) return;
    const object = await openLoose(paths[number]!);
    // messages are never so large: what says that it is one is left to git
    if (object !== undefined && object.type !== 'blob') {
      await object.chunks[Symbol.asyncIterator]().return?.();
      sink.unread(number);
    } else {
      await judge(number, object, examiner, sink);
    }
  }
}

async function openLoose(path: string): Promise<LooseStream | undefined> {
  try {
    return await openLooseStream(path);
  } catch (error) {
    if (error instanceof PackError) return undefined;
    throw error;
  }
}

/** Looks at one blob to its end, and tells what it is. False when the scan was cancelled. */
async function judge(
  entry: number,
  object: StreamedObject | undefined,
  examiner: ObjectExaminer,
  sink: EntrySink,
): Promise<boolean> {
  if (object === undefined) {
    sink.unread(entry);
    return !sink.isCancelled;
  }
  let isSuspect = false;
  try {
    for await (const unit of unitsOf(watched(object, sink))) isSuspect ||= examiner.holdsMatchIn(unit);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    sink.unread(entry);
    return !sink.isCancelled;
  }
  if (sink.isCancelled) return false;
  if (isSuspect) sink.suspect(entry);
  return sink.built(entry, object.sizeBytes);
}

/** Ends early, without an error, when the scan is cancelled. */
function watched({ sizeBytes, chunks }: StreamedObject, sink: EntrySink): StreamedObject {
  async function* until(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      if (sink.isCancelled) return;
      yield chunk;
    }
  }
  return { sizeBytes, chunks: until() };
}

async function* unitsOf({ sizeBytes, chunks }: StreamedObject): AsyncGenerator<Unit> {
  const origin = { kind: 'blob', oid: '', path: undefined, commit: undefined } as const;
  if (sizeBytes > LARGE_OBJECT_BYTES) {
    yield* unitsOfChunks(origin, chunks, { ...PIECE_SIZES, wholeBytes: 0 });
    return;
  }
  const bytes = Buffer.allocUnsafeSlow(sizeBytes);
  let filled = 0;
  for await (const chunk of chunks) {
    bytes.set(chunk, filled);
    filled += chunk.length;
  }
  yield { origin, ...decodeContent(bytes.subarray(0, filled)), firstLine: 1 };
}
