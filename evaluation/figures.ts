/**
 * Figures: what is measured, what is aimed at, and whether a figure dropped since it was recorded.
 *
 * Promise: comparing never forgives more than the tolerance, and a figure that is recorded but no longer measured counts
 * as dropped, so that a corpus cannot lose a part in silence.
 */

/** One measured figure. */
export interface Figure {
  /** `provider recall`, `provider recall, tier A`: unique. */
  readonly name: string;
  readonly value: number;
  /** `share`: 0 to 1, more is better. `per 1,000 lines`: less is better. */
  readonly unit: 'share' | 'per 1,000 lines';
  /** The aim, when there is one: at least, of a share; at most, of a rate. */
  readonly aim?: number;
  /** By how much it may get worse; a part of a whole may move more than the whole. */
  readonly tolerance: number;
}

/** Recorded values by name. */
export type Recorded = Readonly<Record<string, number>>;

/** A figure that got worse by more than its tolerance, or that is gone. */
export interface Dropped {
  readonly name: string;
  readonly recorded: number;
  /** Undefined when it is no longer measured. */
  readonly now: number | undefined;
}

const DIGITS = 4;

/** Whether a figure reaches its aim; true without one. */
export function isMet({ value, unit, aim }: Figure): boolean {
  if (aim === undefined) return true;
  return unit === 'share' ? value >= aim : value <= aim;
}

/** The figures that dropped. */
export function droppedFigures(figures: readonly Figure[], recorded: Recorded): Dropped[] {
  const byName = new Map(figures.map((figure) => [figure.name, figure]));
  return Object.entries(recorded).flatMap(([name, before]): Dropped[] => {
    const figure = byName.get(name);
    if (figure === undefined) return [{ name, recorded: before, now: undefined }];
    const now = rounded(figure.value);
    const worse = figure.unit === 'share' ? before - now : now - before;
    return worse > figure.tolerance + 1e-9 ? [{ name, recorded: before, now }] : [];
  });
}

/** What is recorded of figures. */
export function toRecord(figures: readonly Figure[]): Recorded {
  return Object.fromEntries(figures.map(({ name, value }) => [name, rounded(value)]));
}

/** A share of a whole; 1 of nothing, so that an empty group is no drop. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function rounded(value: number): number {
  return Number(value.toFixed(DIGITS));
}
