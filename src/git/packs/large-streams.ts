/**
 * Objects of any size as streams: inflated by Node's zlib, rebuilt from a delta whose base can be read at any position.
 * Memory holds some hundreds of kilobytes of them at a time.
 *
 * Promises: a stream gives the bytes of the object, all of them, or throws a `PackError` at the latest where they would
 * end: declared sizes, checksums and the bounds of each copy are compared. A chunk holds until the next one is asked for.
 * Formats: RFC 1950; gitformat-pack(5), "Deltified representation"; gitformat-loose(5).
 */

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflate } from 'node:zlib';
import { type ByteSource, FileSource } from './byte-source.ts';
import { type LooseHeader, parseLooseHeader } from './loose.ts';
import { PackError } from './pack-error.ts';

/** An object whose bytes can be read once. */
export interface StreamedObject {
  readonly sizeBytes: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** A loose object whose bytes can be read once. */
export interface LooseStream extends StreamedObject {
  readonly type: LooseHeader['type'];
}

/** What is read from a file, and what is given on, at once. */
const INPUT_BYTES = 64 * 1024;
const OUTPUT_BYTES = 256 * 1024;

/** The longest instruction of a delta: its first byte, and seven operands or 127 bytes. */
const MAX_INSTRUCTION_BYTES = 128;
/** Two sizes of ten bytes each at most. */
const MAX_DELTA_HEAD_BYTES = 20;
/** A copy without a size takes so many bytes. */
const DEFAULT_COPY_BYTES = 0x10000;
/** Sizes beyond are refused: the operands of a copy have 32 bits. */
const MAX_TARGET_BYTES = 2 ** 32;

/** The stream of `sizeBytes` bytes whose compressed form lies in `[from, end)`, or starts there and ends before. */
export function inflatedObject(
  source: ByteSource,
  from: number,
  end: number,
  sizeBytes: number,
): StreamedObject {
  return { sizeBytes, chunks: exactly(inflate(source, from, end), sizeBytes, source.name) };
}

/** Bytes as they are, in chunks. */
export async function* chunksOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(Math.min(OUTPUT_BYTES, source.sizeBytes));
  for (let at = 0; at < source.sizeBytes; at += buffer.length) {
    const length = Math.min(buffer.length, source.sizeBytes - at);
    source.read(at, buffer, 0, length);
    yield buffer.subarray(0, length);
  }
}

/** A loose object as a stream. @throws PackError when the file cannot be read, or has no header. */
export async function openLooseStream(path: string): Promise<LooseStream> {
  const file = FileSource.open(path);
  const inflated = inflate(file, 0, file.sizeBytes);
  try {
    const first = await inflated.next();
    const head = first.done === true ? undefined : first.value;
    const header = head && parseLooseHeader(head, 0, head.length);
    if (head === undefined || header === undefined)
      throw new PackError('malformed', path, 'is no loose object');
    const { type, sizeBytes, contentAt } = header;
    const rest = head.subarray(contentAt);
    async function* content(): AsyncGenerator<Uint8Array> {
      try {
        if (rest.length > 0) yield rest;
        yield* inflated;
      } finally {
        file.close();
      }
    }
    return { type, sizeBytes, chunks: exactly(content(), sizeBytes, path) };
  } catch (error) {
    await inflated.return(undefined);
    file.close();
    throw error;
  }
}

/** What a delta makes of its base. @throws PackError when its head is wrong, or it is for another base. */
export async function rebuiltObject(
  delta: AsyncIterable<Uint8Array>,
  base: ByteSource,
): Promise<StreamedObject> {
  const instructions = delta[Symbol.asyncIterator]();
  try {
    return await rebuildFrom(instructions, base);
  } catch (error) {
    await instructions.return?.();
    throw error;
  }
}

async function rebuildFrom(
  instructions: AsyncIterator<Uint8Array>,
  base: ByteSource,
): Promise<StreamedObject> {
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < MAX_DELTA_HEAD_BYTES) {
    const next = await instructions.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  const baseSize = readSize(head, 0);
  const targetSize = baseSize && readSize(head, baseSize.end);
  if (baseSize === undefined || targetSize === undefined || baseSize.value !== base.sizeBytes)
    throw new PackError('malformed', base.name, 'is not what a delta was made for');
  if (targetSize.value > MAX_TARGET_BYTES)
    throw new PackError('too-large', base.name, 'has a successor of more than 4 GiB');
  const chunks = rebuild(instructions, head.subarray(targetSize.end), base, targetSize.value);
  return { sizeBytes: targetSize.value, chunks: exactly(chunks, targetSize.value, base.name) };
}

async function* rebuild(
  instructions: AsyncIterator<Uint8Array>,
  first: Uint8Array,
  base: ByteSource,
  targetBytes: number,
): AsyncGenerator<Uint8Array> {
  const output = Buffer.allocUnsafeSlow(Math.min(OUTPUT_BYTES, targetBytes));
  let filled = 0;
  let total = 0;
  let held = first;
  let isLast = false;
  try {
    for (;;) {
      let at = 0;
      while (at < held.length && (isLast || held.length - at >= MAX_INSTRUCTION_BYTES)) {
        const step = readInstruction(held, at);
        if (step === undefined) throw new PackError('malformed', base.name, 'has a broken delta on it');
        const { copyFrom, length, end } = step;
        total += length;
        const isInside = copyFrom === undefined || copyFrom + length <= base.sizeBytes;
        if (total > targetBytes || !isInside)
          throw new PackError('malformed', base.name, 'has a delta on it that reaches outside');
        for (let done = 0; done < length; ) {
          if (filled === output.length) {
            yield output;
            filled = 0;
          }
          const part = Math.min(length - done, output.length - filled);
          if (copyFrom === undefined)
            output.set(held.subarray(end - length + done, end - length + done + part), filled);
          else base.read(copyFrom + done, output, filled, part);
          filled += part;
          done += part;
        }
        at = end;
      }
      if (isLast) break;
      const next = await instructions.next();
      isLast = next.done === true;
      held = next.done === true ? held.slice(at) : Buffer.concat([held.subarray(at), next.value]);
    }
    if (filled > 0) yield output.subarray(0, filled);
  } finally {
    await instructions.return?.();
  }
}

/** One instruction of a delta. */
interface Instruction {
  /** Where in the base; undefined for bytes that stand before `end` in the delta. */
  readonly copyFrom: number | undefined;
  readonly length: number;
  readonly end: number;
}

/** Undefined when none stands there whole. */
function readInstruction(bytes: Uint8Array, start: number): Instruction | undefined {
  const code = bytes[start]!;
  if (code === 0) return undefined;
  if (code < 0x80) {
    const end = start + 1 + code;
    return end > bytes.length ? undefined : { copyFrom: undefined, length: code, end };
  }
  let at = start + 1;
  let copyFrom = 0;
  let length = 0;
  for (let bit = 0; bit < 4; bit++) if (code & (1 << bit)) copyFrom += (bytes[at++] ?? 0) * 2 ** (8 * bit);
  for (let bit = 0; bit < 3; bit++) if (code & (0x10 << bit)) length += (bytes[at++] ?? 0) * 2 ** (8 * bit);
  return at > bytes.length ? undefined : { copyFrom, length: length || DEFAULT_COPY_BYTES, end: at };
}

/** A size in groups of seven bits, the lowest first; undefined when it is cut, or no safe integer. */
function readSize(bytes: Uint8Array, start: number): { value: number; end: number } | undefined {
  let value = 0;
  for (let at = start; at < bytes.length && at - start < 8; at++) {
    value += (bytes[at]! & 0x7f) * 2 ** (7 * (at - start));
    if (bytes[at]! < 0x80) return { value, end: at + 1 };
  }
  return undefined;
}

/** Chunks that are `sizeBytes` together. */
async function* exactly(
  chunks: AsyncIterable<Uint8Array>,
  sizeBytes: number,
  name: string,
): AsyncGenerator<Uint8Array> {
  let left = sizeBytes;
  for await (const chunk of chunks) {
    left -= chunk.length;
    if (left < 0) break;
    yield chunk;
  }
  if (left !== 0)
    throw new PackError('malformed', name, 'declares a size that an object in it does not have');
}

async function* inflate(source: ByteSource, from: number, end: number): AsyncGenerator<Uint8Array> {
  function* compressed(): Generator<Uint8Array> {
    for (let at = from; at < end; at += INPUT_BYTES) {
      const length = Math.min(INPUT_BYTES, end - at);
      const input = Buffer.allocUnsafe(length);
      source.read(at, input, 0, length);
      yield input;
    }
  }
  const inflater = createInflate({ chunkSize: OUTPUT_BYTES });
  const input = Readable.from(compressed(), { highWaterMark: 1 });
  // what goes wrong comes out of the inflater below; bytes behind the stream are none of its business
  const feeding = pipeline(input, inflater).catch(() => undefined);
  try {
    for await (const chunk of inflater) yield chunk as Uint8Array;
  } catch (error) {
    if (error instanceof PackError) throw error;
    throw new PackError('malformed', source.name, 'holds a stream that zlib cannot inflate', error);
  } finally {
    inflater.destroy();
    input.destroy();
    await feeding;
  }
}
