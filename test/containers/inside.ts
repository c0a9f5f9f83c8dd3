// What the tests of containers share: everything inside some bytes, and programs that make containers.

import { spawnSync } from 'node:child_process';
import { CONTAINER_LIMITS, type ContainerLimits } from '../../src/containers/contract.ts';
import { containerKindOf, unitsInside } from '../../src/containers/inside.ts';
import type { Unit } from '../../src/text/unit.ts';

/** What came out of a container: texts by path, and what was told. */
export interface Inside {
  readonly kind: string | undefined;
  readonly members: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
  readonly bytes: number;
}

/** Opens a container called `outer`. */
export function openAll(bytes: Uint8Array, limits: Partial<ContainerLimits> = {}, clock = () => 0): Inside {
  const unit: Unit = { origin: { kind: 'file', path: 'outer' }, bytes, contentClass: 'binary', firstLine: 1 };
  const all = { ...CONTAINER_LIMITS, ...limits };
  const kind = containerKindOf(unit, all);
  const members: Record<string, string> = {};
  const problems: string[] = [];
  let count = 0;
  if (kind === undefined) return { kind, members, problems, bytes: 0 };
  const tell = (problem: string, place: string): void => void problems.push(`${problem} ${place}`);
  for (const inner of unitsInside(unit, kind, { limits: all, clock, tell })) {
    const path = 'path' in inner.origin ? (inner.origin.path ?? '') : '';
    members[path] = Buffer.from(inner.bytes).toString('latin1');
    count += inner.bytes.length;
  }
  return { kind, members, problems, bytes: count };
}

/** Runs a program that writes what it makes to standard output; undefined when there is no such program. */
export function output(program: string, words: readonly string[], input?: Uint8Array): Buffer | undefined {
  const done = spawnSync(program, words, {
    ...(input === undefined ? {} : { input }),
    maxBuffer: 256 * 1024 * 1024,
  });
  if (done.error !== undefined || done.status !== 0) return undefined;
  return done.stdout;
}

/** What a Python program writes; undefined when there is no Python 3.7 or later. */
export function python(source: string, input?: Uint8Array): Buffer | undefined {
  for (const program of ['python3', 'python']) {
    const made = output(program, ['-c', `import sys\nassert sys.version_info >= (3, 7)\n${source}`], input);
    if (made !== undefined) return made;
  }
  return undefined;
}
