/**
 * What is inside a unit, as units of their own: their path is that of the outer file, `!/` and the path inside, and they
 * know the outer file, because only that can be opened or linked to.
 *
 * Promise: lazy, within the limits, never throws; what is not looked at is told with the path of where it is.
 */

import { decodeContent } from '../text/encoding.ts';
import { type Origin, pathOf, placeOf, type Unit } from '../text/unit.ts';
import { ContainerBudget, type ContainerLimits, type ContainerProblem } from './contract.ts';
import { type ContainerKind, containerKind, openContainer } from './open-container.ts';

/** What a caller brings. */
export interface InsideOptions {
  readonly limits: ContainerLimits;
  /** Milliseconds from any start. */
  readonly clock: () => number;
  /** Hears of what is not looked at. */
  readonly tell: (problem: ContainerProblem, place: string) => void;
}

/** What kind of container a unit is; undefined for most, and for what is looked at in pieces or by windows. */
export function containerKindOf(unit: Unit, limits: ContainerLimits): ContainerKind | undefined {
  const isWhole = unit.windows === undefined && unit.firstLine === 1;
  return limits.maxDepth > 0 && isWhole && isStored(unit.origin) ? containerKind(unit.bytes) : undefined;
}

/** Whether a unit is the beginning of a container that is too large to be held whole, and so is not opened. */
export function isCutContainer(unit: Unit, limits: ContainerLimits): boolean {
  const isFirst = unit.windows?.length === 1 && unit.windows[0]?.start === 0 && unit.firstLine === 1;
  return limits.maxDepth > 0 && isFirst && isStored(unit.origin) && containerKind(unit.bytes) !== undefined;
}

/** The units inside a container of that kind, those of containers within it included. */
export function* unitsInside(
  unit: Unit,
  kind: ContainerKind,
  { limits, clock, tell }: InsideOptions,
): Generator<Unit, void, void> {
  const outer = placeOf(unit.origin);
  const budget = new ContainerBudget(limits, unit.bytes.length, clock, (problem, place) =>
    tell(problem, place === '' ? outer : `${outer}!/${place}`),
  );
  for (const { path, bytes } of openContainer(unit.bytes, kind, budget)) {
    yield {
      origin: inside(unit.origin, path),
      container: unit.container ?? pathOf(unit.origin) ?? outer,
      ...decodeContent(bytes),
      firstLine: 1,
    };
  }
}

/** A diff shows lines, and messages, names, comments and logs are text: none has a file's bytes. */
function isStored({ kind }: Origin): boolean {
  return !TEXTS.has(kind);
}

const TEXTS: ReadonlySet<Origin['kind']> = new Set(['diff', 'message', 'ref', 'reflog', 'text', 'log']);

function inside(origin: Origin, path: string): Origin {
  if (!('path' in origin) || path === '') return origin;
  return { ...origin, path: `${origin.path ?? ''}!/${path}` };
}
