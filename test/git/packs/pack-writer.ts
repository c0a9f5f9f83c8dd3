/**
 * Writes packs and their indexes byte by byte, as gitformat-pack(5) describes them, right or wrong on purpose: what git
 * itself would never write, such as deltas in circles, sizes that lie, and indexes that belong to another pack.
 * Shares no code with the readers.
 */

import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** One entry. `id` is what the index will call it; the default is the right one for a full object. */
export type PackEntry = {
  readonly id?: string;
  /** Bytes to store in place of the compressed ones. */
  readonly stream?: Uint8Array;
  /** The size that the head declares, in place of the true one. */
  readonly size?: number;
} & (
  | { readonly kind: 'full'; readonly type: 'commit' | 'tree' | 'blob' | 'tag'; readonly content: string }
  /** Against the entry with this number, which comes before; or so many bytes before. */
  | { readonly kind: 'ofs'; readonly base: number; readonly delta: Uint8Array; readonly distance?: number }
  | { readonly kind: 'ref'; readonly baseId: string; readonly delta: Uint8Array }
  /** Any bytes. */
  | { readonly kind: 'raw'; readonly bytes: Uint8Array }
);

/** A pack with what its index needs to know. */
export interface WrittenPack {
  readonly bytes: Buffer;
  readonly ids: readonly string[];
  readonly offsets: readonly number[];
  readonly checksum: Buffer;
}

/** How ids are made. */
export type Format = 'sha1' | 'sha256';

const TYPES = { commit: 1, tree: 2, blob: 3, tag: 4 } as const;

/** The id of an object. */
export function objectId(type: string, content: string, format: Format = 'sha1'): string {
  const bytes = Buffer.from(content, 'latin1');
  return createHash(format).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Writes a pack. */
export function writePack(
  entries: readonly PackEntry[],
  options: { readonly version?: number; readonly count?: number; readonly format?: Format } = {},
): WrittenPack {
  const { version = 2, count = entries.length, format = 'sha1' } = options;
  const parts: Buffer[] = [Buffer.from('PACK'), uint32(version), uint32(count)];
  let length = 12;
  const offsets: number[] = [];
  for (const entry of entries) {
    const bytes = writeEntry(entry, length, offsets);
    offsets.push(length);
    parts.push(bytes);
    length += bytes.length;
  }
  const body = Buffer.concat(parts);
  const checksum = createHash(format).update(body).digest();
  const ids = entries.map((entry, number) => {
    if (entry.id !== undefined) return entry.id;
    return entry.kind === 'full'
      ? objectId(entry.type, entry.content, format)
      : createHash(format).update(`entry ${number}`).digest('hex');
  });
  return { bytes: Buffer.concat([body, checksum]), ids, offsets, checksum };
}

function writeEntry(entry: PackEntry, offset: number, offsets: readonly number[]): Buffer {
  if (entry.kind === 'raw') return Buffer.from(entry.bytes);
  const content = entry.kind === 'full' ? Buffer.from(entry.content, 'latin1') : Buffer.from(entry.delta);
  const size = entry.size ?? content.length;
  const stream = Buffer.from(entry.stream ?? deflateSync(content));
  if (entry.kind === 'full') return Buffer.concat([head(TYPES[entry.type], size), stream]);
  const base =
    entry.kind === 'ofs'
      ? distance(entry.distance ?? offset - offsets[entry.base]!)
      : Buffer.from(entry.baseId, 'hex');
  return Buffer.concat([head(entry.kind === 'ofs' ? 6 : 7, size), base, stream]);
}

/** Type and size: four bits of the size beside the type, then seven a byte. */
export function head(type: number, size: number): Buffer {
  const bytes: number[] = [];
  let rest = Math.floor(size / 16);
  let byte = type * 16 + (size % 16);
  while (rest > 0) {
    bytes.push(byte + 128);
    byte = rest % 128;
    rest = Math.floor(rest / 128);
  }
  return Buffer.from([...bytes, byte]);
}

/** A distance to a base: seven bits a byte, highest first, each byte but the last counting one more. */
export function distance(value: number): Buffer {
  const bytes = [value % 128];
  let rest = Math.floor(value / 128);
  while (rest > 0) {
    rest -= 1;
    bytes.unshift((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return Buffer.from(bytes);
}

/** Writes the index of a pack. */
export function writeIndex(
  pack: Pick<WrittenPack, 'ids' | 'offsets' | 'checksum'>,
  options: { readonly version?: 1 | 2; readonly large?: boolean; readonly format?: Format } = {},
): Buffer {
  const { version = 2, large = false, format = 'sha1' } = options;
  const rows = pack.ids
    .map((id, number) => ({ id, offset: pack.offsets[number]! }))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  const counts = new Array<number>(256).fill(0);
  for (const { id } of rows) counts[Number.parseInt(id.slice(0, 2), 16)]! += 1;
  const fan: Buffer[] = [];
  let below = 0;
  for (const count of counts) {
    below += count;
    fan.push(uint32(below));
  }
  const names = rows.map(({ id }) => Buffer.from(id, 'hex'));
  const tables =
    version === 1
      ? [...fan, ...rows.flatMap(({ offset }, row) => [uint32(offset), names[row]!])]
      : [
          Buffer.from([0xff, 0x74, 0x4f, 0x63]),
          uint32(2),
          ...fan,
          ...names,
          ...rows.map(() => uint32(0)),
          ...rows.map(({ offset }, row) => uint32(large ? 0x8000_0000 + row : offset)),
          ...(large ? rows.map(({ offset }) => uint64(offset)) : []),
        ];
  return withSum(Buffer.concat([...tables, pack.checksum]), format);
}

/** Writes the reverse index of a pack. */
export function writeReverse(
  pack: Pick<WrittenPack, 'ids' | 'offsets' | 'checksum'>,
  format: Format = 'sha1',
): Buffer {
  const byId = pack.ids.map((_, number) => number).sort((a, b) => (pack.ids[a]! < pack.ids[b]! ? -1 : 1));
  const positions = byId
    .map((number, position) => ({ position, offset: pack.offsets[number]! }))
    .sort((left, right) => left.offset - right.offset);
  const parts = [Buffer.from('RIDX'), uint32(1), uint32(format === 'sha256' ? 2 : 1)];
  return withSum(
    Buffer.concat([...parts, ...positions.map(({ position }) => uint32(position)), pack.checksum]),
    format,
  );
}

/** Bytes with their hash behind them. */
export function withSum(bytes: Buffer, format: Format = 'sha1'): Buffer {
  return Buffer.concat([bytes, createHash(format).update(bytes).digest()]);
}

/** 32 bits, highest byte first. */
export function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** 64 bits, highest byte first. */
export function uint64(value: number): Buffer {
  return Buffer.concat([uint32(Math.floor(value / 0x1_0000_0000)), uint32(value % 0x1_0000_0000)]);
}
