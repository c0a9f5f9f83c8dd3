/**
 * What is inside packed files, for the leak guard: artifacts are archives more often than not, and a value in one of them
 * does not show in its bytes.
 *
 * Promise: bounded in bytes, members and time, also for archives made to fill memory; never throws for any bytes; nothing
 * is written to disk; what is not looked at is told. The kind is told by content, never by a name. Uncompressed tar needs
 * no unpacking: its bytes are those of its members. Readers and limits: `containers/`.
 */

import { ContainerBudget, type ContainerLimits, type ContainerProblem } from '../../containers/contract.ts';
import { type ContainerKind, containerKind, openContainer } from '../../containers/open-container.ts';

/** Kinds whose own bytes do not show what is in them. */
const PACKED: ReadonlySet<ContainerKind> = new Set(['zip', 'gzip', 'bzip2', 'xz', 'zstd', 'pdf', 'sqlite']);

/** A packed file is held in memory while it is looked into. */
export const MAX_PACKED_BYTES = 128 * 1024 * 1024;

/** As for scans, but for memory: post runs beside whatever the job still has open. */
const LIMITS: Omit<ContainerLimits, 'maxMs' | 'maxBytes'> = {
  maxDepth: 4,
  maxMembers: 100_000,
  maxMemberBytes: 64 * 1024 * 1024,
  maxRatio: 200,
};

/** What to say of a file that was not, or not wholly, looked into. */
const PROBLEMS: Readonly<Record<ContainerProblem, string>> = {
  'container-limit': 'packed, and opened only in part: a bound was reached',
  'container-encrypted': 'packed with a password',
  'container-damaged': 'packed, and damaged: opened as far as it can be read',
  'container-unsupported': 'packed in a way that is not opened',
};

/** What looking inside may use. */
export interface PackedBounds {
  /** Bytes that may come out. */
  readonly maxBytes: number;
  readonly maxMs: number;
  /** Milliseconds from any start. */
  readonly clock: () => number;
}

/** A file inside a packed one. */
export interface PackedMember {
  /** Its path inside; empty where there is one member without a name, as in `app.log.gz`. Hostile text. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** Whether a file that begins so, or is so as a whole, has to be opened, and how; undefined for most. */
export function packedKind(bytes: Uint8Array): ContainerKind | 'unopened' | undefined {
  const kind = containerKind(bytes);
  if (kind === 'other') return 'unopened';
  return kind !== undefined && PACKED.has(kind) ? kind : undefined;
}

/** The files inside, those of archives within included. `tell` gets a sentence for each kind of thing not looked at. */
export function* packedMembers(
  bytes: Uint8Array,
  kind: ContainerKind,
  { maxBytes, maxMs, clock }: PackedBounds,
  tell: (what: string) => void,
): Generator<PackedMember> {
  const told = new Set<ContainerProblem>();
  const budget = new ContainerBudget({ ...LIMITS, maxBytes, maxMs }, bytes.length, clock, (problem) => {
    if (!told.has(problem)) tell(PROBLEMS[problem]);
    told.add(problem);
  });
  for (const { path, bytes: own } of openContainer(bytes, kind, budget))
    yield { path, bytes: Buffer.from(own.buffer, own.byteOffset, own.byteLength) };
}
