/**
 * The front door: what kind of container some bytes are, by their content alone, and everything inside it, inside its
 * containers, and so on, as far as the limits go.
 *
 * Promises: never throws for any bytes; a container of which nothing could be read is given as it is, so that its bytes
 * are looked at; whatever is not looked at is told.
 */

import { BugError } from '../base/errors.ts';
import { hasBytes } from './bytes-reader.ts';
import { isJavaClass, isPyc, readJavaClass, readPyc } from './code-strings.ts';
import { type Compression, decompress } from './compressed.ts';
import type { ContainerBudget, ContainerReader, Member } from './contract.ts';
import { isNotebook, readNotebook } from './notebook.ts';
import { isPdf, readPdf } from './pdf.ts';
import { isSqlite, readSqlite } from './sqlite.ts';
import { isTar, readTar } from './tar.ts';
import { readZip } from './zip.ts';

/** What containers there are. `other`: one that is recognised and not read. */
export type ContainerKind =
  | 'zip'
  | 'tar'
  | 'gzip'
  | 'bzip2'
  | 'xz'
  | 'zstd'
  | 'sqlite'
  | 'java-class'
  | 'pyc'
  | 'pdf'
  | 'notebook'
  | 'other';

const ZIP_END = [0x50, 0x4b, 0x05, 0x06];
const ZIP_END_BYTES = 22;

/** First bytes: zip (also empty, also in parts), gzip, bzip2 with a block or without, xz, Zstandard. */
const MAGICS: readonly (readonly [ContainerKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', ZIP_END],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  // 7-Zip; RAR
  ['other', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['other', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
];
const BZIP2_BLOCK = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59];

/** What kind of container bytes are; undefined when they are none. Looks at a few bytes of nearly everything. */
export function containerKind(bytes: Uint8Array): ContainerKind | undefined {
  for (const [kind, magic] of MAGICS) if (bytes[0] === magic[0] && hasBytes(bytes, 0, magic)) return kind;
  if (bytes[0] === 0x42 && bytes[1] === 0x5a && bytes[2] === 0x68 && hasBytes(bytes, 4, BZIP2_BLOCK))
    return 'bzip2';
  if (isSqlite(bytes)) return 'sqlite';
  if (isPdf(bytes)) return 'pdf';
  if (isJavaClass(bytes)) return 'java-class';
  if (isPyc(bytes)) return 'pyc';
  if (isTar(bytes)) return 'tar';
  // a program that unpacks itself
  if (hasBytes(bytes, bytes.length - ZIP_END_BYTES, ZIP_END)) return 'zip';
  return isNotebook(bytes) ? 'notebook' : undefined;
}

const READERS: Readonly<Partial<Record<ContainerKind, ContainerReader>>> = {
  zip: readZip,
  tar: readTar,
  sqlite: readSqlite,
  'java-class': readJavaClass,
  pyc: readPyc,
  pdf: readPdf,
  notebook: readNotebook,
};

/**
 * Everything inside a container of this kind: members that are no containers, by their path inside, with `!/` between
 * the path of a container and that of what is in it.
 */
export function* openContainer(
  bytes: Uint8Array,
  kind: ContainerKind,
  budget: ContainerBudget,
  depth = 1,
  prefix = '',
): Generator<Member, void, void> {
  if (kind === 'other') return budget.problem('container-unsupported', prefix);
  const members = READERS[kind]?.(bytes, budget) ?? readStream(bytes, kind, budget);
  for (const { path, bytes: own } of members) {
    const place = path === '' ? prefix.replace(/!\/$/, '') : `${prefix}${path}`;
    const inner = containerKind(own);
    if (inner === undefined) yield { path: place, bytes: own };
    else if (depth >= budget.limits.maxDepth) budget.problem('container-limit', place);
    else yield* openInner(own, inner, budget, depth + 1, place);
    if (budget.isOver) return;
  }
}

function* openInner(
  bytes: Uint8Array,
  kind: ContainerKind,
  budget: ContainerBudget,
  depth: number,
  place: string,
): Generator<Member, void, void> {
  let isEmpty = true;
  const prefix = place === '' ? '' : `${place}!/`;
  for (const member of openContainer(bytes, kind, budget, depth, prefix)) {
    isEmpty = false;
    yield member;
  }
  if ((isEmpty || kind === 'notebook') && !budget.isOver) yield { path: place, bytes };
}

/** A compressed file is a container of one member without a name: the lines are those of the file it was. */
function* readStream(
  bytes: Uint8Array,
  kind: ContainerKind,
  budget: ContainerBudget,
): Generator<Member, void, void> {
  const compression = kind as Compression;
  if (!STREAMS.has(compression)) throw new BugError(`no reader for a container of kind ${kind}`);
  const { bytes: unpacked, status } = decompress(bytes, compression, budget.room);
  if (status === 'too-large') budget.refuse('');
  else if (status === 'cut') budget.problem('container-damaged', '');
  else if (status === 'unsupported') budget.problem('container-unsupported', '');
  if (unpacked.length > 0 && budget.take('', unpacked.length)) yield { path: '', bytes: unpacked };
}

const STREAMS: ReadonlySet<Compression> = new Set(['gzip', 'bzip2', 'xz', 'zstd']);
