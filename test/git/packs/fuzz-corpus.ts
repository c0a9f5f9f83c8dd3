/**
 * Sound packs, indexes and objects to begin with, and ways of damaging them: bits, bytes, numbers that are known to hurt,
 * stretches moved, cut or repeated; and deltas made of instructions at random.
 */

import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import { copy, type Instruction, insert, rebuild, writeDelta } from '../../kernel/delta-writer.ts';
import {
  objectId,
  type PackEntry,
  uint32,
  uint64,
  type WrittenPack,
  withSum,
  writeIndex,
  writePack,
  writeReverse,
} from './pack-writer.ts';
import type { Random } from './random.ts';

/** A sound pack with everything that belongs to it. */
export interface Corpus {
  readonly pack: WrittenPack;
  readonly reverse: Uint8Array;
  /** The objects of the pack, as text and as bytes. */
  readonly ids: ReadonlyMap<string, Uint8Array>;
  /** How much of what was rebuilt is kept: nothing, some, or all. */
  readonly keepBytes: number;
  /** The base of the deltas that lead out of the pack. */
  readonly outsideBase: Uint8Array;
  /** `isNoticed`: only compressed bytes were damaged, and zlib notices it. */
  damagePack(random: Random): {
    readonly damaged: {
      readonly pack: WrittenPack;
      readonly index: Uint8Array;
      readonly reverse: Uint8Array;
    };
    readonly isNoticed: boolean;
  };
  damageIndex(random: Random): Uint8Array;
  /** A pack whose streams are sound and whose deltas are not. */
  inventDeltas(random: Random): WrittenPack;
  /** A damaged loose object, and the id it had. */
  damageLoose(random: Random): { readonly bytes: Uint8Array; readonly object: string };
  damageMulti(random: Random): Uint8Array;
  /** A damaged tree, commit or tag. */
  damageObject(random: Random): Uint8Array;
}

/** Makes a corpus; the same random numbers make the same one. */
export function makeCorpus(random: Random): Corpus {
  const outside = `outside ${random.next()}\n`.repeat(3);
  const { entries, streams, contents } = makeEntries(random, outside);
  const pack = writePack(entries);
  const reverse = writeReverse(pack);
  const indexes = [writeIndex(pack), writeIndex(pack, { version: 1 }), writeIndex(pack, { large: true })];
  const multi = writeMulti(pack);
  const loose = contents.slice(0, 4).map((content) => ({
    object: objectId('blob', content),
    bytes: deflateSync(Buffer.from(`blob ${content.length}\0${content}`, 'latin1'), {
      level: random.below(10),
    }),
  }));
  const objects = [TREE_OBJECT, COMMIT_OBJECT, TAG_OBJECT];
  return {
    pack,
    reverse,
    ids: new Map(pack.ids.map((id) => [id, Buffer.from(id, 'hex')])),
    keepBytes: random.pick([0, 6000, 1_000_000]),
    outsideBase: Buffer.from(outside),
    damagePack: (from) => {
      const isStream = from.below(2) === 0;
      const bytes = Buffer.from(pack.bytes);
      const isNoticed = isStream && damageStream(bytes, pack, streams, from);
      // damage before the trailer gets past the first look
      const body = bytes.subarray(0, -20);
      const damaged = isStream
        ? bytes
        : from.below(8) === 0
          ? damage(bytes, from)
          : Buffer.concat([damage(body, from), pack.checksum]);
      return { damaged: { pack: { ...pack, bytes: damaged }, index: indexes[0]!, reverse }, isNoticed };
    },
    damageIndex: (from) => {
      const index = from.pick(indexes);
      if (from.below(3) === 0) return damage(Buffer.from(index), from);
      // with its fan-out left alone and its checksum made right again, damage gets further in
      const tablesAt = 1032;
      const tables = damage(Buffer.from(index.subarray(tablesAt, -40)), from);
      const sameSize = Buffer.concat([tables, Buffer.alloc(index.length)]).subarray(
        0,
        index.length - tablesAt - 40,
      );
      return withSum(Buffer.concat([index.subarray(0, tablesAt), sameSize, index.subarray(-40, -20)]));
    },
    inventDeltas: (from) => inventDeltas(from),
    damageLoose: (from) => {
      const { bytes, object } = from.pick(loose);
      return { bytes: damage(Buffer.from(bytes), from), object };
    },
    damageMulti: (from) => damage(Buffer.from(multi), from),
    damageObject: (from) => damage(Buffer.from(from.pick(objects)), from),
  };
}

/** Full objects, and deltas against any of them: by distance, by id, against what comes later, and out of the pack. */
function makeEntries(random: Random, outside: string) {
  const contents: string[] = [];
  const entries: PackEntry[] = [];
  const streams: number[] = [];
  const count = 8 + random.below(12);
  for (let number = 0; number < count; number++) {
    const isFull = number === 0 || random.below(3) === 0;
    const base = isFull ? '' : random.below(12) === 0 ? outside : random.pick(contents);
    const instructions = isFull ? [] : randomInstructions(random, base);
    const content = isFull ? randomText(random) : rebuild(base, instructions);
    const id = objectId('blob', content);
    if (contents.includes(content) || content === outside) continue;
    const payload = isFull ? Buffer.from(content, 'latin1') : Buffer.from(writeDelta(base, instructions));
    const stream = deflateSync(payload, { level: random.below(10) });
    const baseNumber = contents.indexOf(base);
    if (isFull) entries.push({ kind: 'full', type: 'blob', content, stream });
    else if (baseNumber < 0 || random.below(3) === 0)
      entries.push({ kind: 'ref', baseId: objectId('blob', base), delta: payload, id, stream });
    else entries.push({ kind: 'ofs', base: baseNumber, delta: payload, id, stream });
    contents.push(content);
    streams.push(stream.length);
  }
  return { entries, streams, contents };
}

function randomText(random: Random): string {
  const line = () => `${random.pick(['const', 'let', 'return', '#'])} ${random.next().toString(36)}\n`;
  const lines = random.below(5) === 0 ? random.below(400) : random.below(12);
  return Array.from({ length: lines }, line).join('');
}

function randomInstructions(random: Random, base: string): Instruction[] {
  return Array.from({ length: 1 + random.below(6) }, (): Instruction => {
    if (base.length === 0 || random.below(3) === 0) return insert(random.next().toString(36));
    const offset = random.below(base.length);
    return copy(offset, 1 + random.below(base.length - offset));
  });
}

/** Deltas of instructions that need not fit, against sound bases, in chains and circles. */
function inventDeltas(random: Random): WrittenPack {
  const base = randomText(random);
  const count = 2 + random.below(6);
  const madeUp = (number: number) => number.toString(16).padStart(40, 'd');
  const entries: PackEntry[] = [
    { kind: 'full', type: 'blob', content: base, stream: stored(Buffer.from(base)) },
  ];
  for (let number = 1; number <= count; number++) {
    const size = random.below(2) === 0 ? base.length : hurtful(random);
    const instructions = randomInstructions(random, base);
    const sizes = { base: size, ...(random.below(2) === 0 ? { target: hurtful(random) } : {}) };
    const sound = Buffer.from(writeDelta(base, instructions, sizes));
    const delta = random.below(2) === 0 ? sound : damage(sound, random);
    const id = madeUp(number);
    const stream = stored(delta);
    const kind = random.below(4);
    if (kind === 0) entries.push({ kind: 'ref', baseId: madeUp(random.below(count + 1)), id, delta, stream });
    else entries.push({ kind: 'ofs', base: kind === 1 ? number - 1 : 0, id, delta, stream });
  }
  return writePack(entries);
}

/** Bytes as a zlib stream that does not compress, made without the cost of a compressor. */
function stored(bytes: Buffer): Buffer {
  if (bytes.length > 0xffff) return deflateSync(bytes, { level: 0 });
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  const length = Buffer.alloc(4);
  length.writeUInt16LE(bytes.length);
  length.writeUInt16LE(bytes.length ^ 0xffff, 2);
  return Buffer.concat([Buffer.from([0x78, 0x01, 0x01]), length, bytes, uint32(high * 65_536 + low)]);
}

/** Numbers at which arithmetic breaks. */
function hurtful(random: Random): number {
  const near = random.pick([
    0,
    1,
    127,
    128,
    0xffff,
    0x1_0000,
    0x7fff_ffff,
    0x8000_0000,
    0xffff_ffff,
    2 ** 32,
    2 ** 40,
    2 ** 53 - 1,
  ]);
  return Math.max(0, near - random.below(2));
}

/**
 * Changes bytes inside one compressed stream, which ends before the next entry. Whether zlib notices: the checksum of a
 * short stream is weak, and one damage in a million passes (seen with seed 2026, input 1,167,425 of an earlier version).
 */
function damageStream(bytes: Buffer, pack: WrittenPack, streams: readonly number[], random: Random): boolean {
  const entry = random.below(streams.length);
  const end = pack.offsets[entry + 1] ?? pack.bytes.length - 20;
  const start = end - streams[entry]!;
  const sound = inflateSync(bytes.subarray(start, end));
  for (let times = 1 + random.below(3); times > 0; times--) {
    const at = start + random.below(streams[entry]!);
    bytes[at] = random.below(2) === 0 ? bytes[at]! ^ (1 << random.below(8)) : random.below(256);
  }
  try {
    return inflateSync(bytes.subarray(start, end)).equals(sound);
  } catch {
    return true;
  }
}

/** Damages bytes in one to four ways. */
function damage(bytes: Buffer, random: Random): Buffer {
  let damaged = bytes;
  for (let times = 1 + random.below(4); times > 0; times--) damaged = damageOnce(damaged, random);
  return damaged;
}

function damageOnce(bytes: Buffer, random: Random): Buffer {
  if (bytes.length === 0) return random.bytes(random.below(40));
  const at = random.below(bytes.length);
  switch (random.below(9)) {
    case 0:
      bytes[at]! ^= 1 << random.below(8);
      return bytes;
    case 1:
      bytes[at] = random.below(256);
      return bytes;
    case 2:
      return put(bytes, at, uint32(hurtful(random) % 0x1_0000_0000));
    case 3:
      return put(bytes, at, uint64(hurtful(random)));
    case 4:
      return put(bytes, at, Buffer.alloc(1 + random.below(30), random.pick([0x00, 0x7f, 0x80, 0xff])));
    case 5:
      return bytes.subarray(0, at);
    case 6: {
      const from = random.below(bytes.length);
      return put(bytes, at, Buffer.from(bytes.subarray(from, from + 1 + random.below(64))));
    }
    case 7:
      return Buffer.concat([bytes.subarray(0, at), random.bytes(1 + random.below(8)), bytes.subarray(at)]);
    default:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(8))]);
  }
}

/** Writes over bytes, as far as they reach. */
function put(bytes: Buffer, at: number, value: Buffer): Buffer {
  value.copy(bytes, at);
  return bytes;
}

/** A multi-pack-index over one pack: chunks for its name, the fan-out, the ids and the offsets. */
function writeMulti(pack: WrittenPack): Buffer {
  const rows = pack.ids
    .map((id, number) => ({ id, offset: pack.offsets[number]! }))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  const names = Buffer.from('pack-invented.idx\0\0\0');
  const index = writeIndex(pack);
  const fan = index.subarray(8, 8 + 1024);
  const ids = Buffer.concat(rows.map(({ id }) => Buffer.from(id, 'hex')));
  const offsets = Buffer.concat(rows.flatMap(({ offset }) => [uint32(0), uint32(offset)]));
  const chunks = [names, fan, ids, offsets];
  let at = 12 + 12 * (chunks.length + 1);
  const table = ['PNAM', 'OIDF', 'OIDL', 'OOFF', '\0\0\0\0'].flatMap((name, number) => {
    const row = [Buffer.from(name), uint64(at)];
    at += chunks[number]?.length ?? 0;
    return row;
  });
  const head = Buffer.concat([Buffer.from('MIDX'), Buffer.from([1, 1, chunks.length, 0]), uint32(1)]);
  return withSum(Buffer.concat([head, ...table, ...chunks]));
}

const SOME_ID = createHash('sha1').update('some object').digest();
const SOME_HEX = SOME_ID.toString('hex');
const TREE_OBJECT = Buffer.concat(
  ['100644 a', '100755 run.sh', '40000 folder', '120000 link', '160000 module'].flatMap((head) => [
    Buffer.from(`${head}\0`),
    SOME_ID,
  ]),
);
const COMMIT_OBJECT = Buffer.from(
  `tree ${SOME_HEX}\nparent ${SOME_HEX}\nparent ${SOME_HEX}\nauthor A <a@example.org> 1 +0000\n` +
    'committer B <b@example.org> 2 +0000\nencoding latin1\ngpgsig x\n y\n\nmessage\n',
);
const TAG_OBJECT = Buffer.from(
  `object ${SOME_HEX}\ntype commit\ntag v1\ntagger A <a@example.org> 1 +0000\n\nmessage\n`,
);
