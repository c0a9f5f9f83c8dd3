/**
 * A set of whole numbers as a short text, for reports: of each run of numbers that follow one another how far it is from
 * the one before, and how long it is, in base 36.
 *
 * `0,3,5,1` is 0 to 2 and 7: two runs, the second begins 5 behind the end of the first (2) and has one number.
 */

/** A run of numbers: half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The text of ascending numbers. Empty for none. */
export function numberSetText(numbers: Iterable<number>): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === number) last.to++;
    else runs.push({ from: number, to: number + 1 });
  }
  return textOfRuns(runs);
}

/** The runs of a text, ascending and apart. Undefined when it is no such text. */
export function runsOf(text: string): readonly Run[] | undefined {
  if (text === '') return [];
  const words = text.split(',');
  if (words.length % 2 !== 0 || !words.every((word) => /^[0-9a-z]{1,10}$/.test(word))) return undefined;
  const runs: Run[] = [];
  let end = -1;
  for (let at = 0; at < words.length; at += 2) {
    const gap = Number.parseInt(words[at] ?? '', 36);
    const length = Number.parseInt(words[at + 1] ?? '', 36);
    const from = runs.length === 0 ? gap : end - 1 + gap;
    if (length === 0 || (runs.length > 0 && gap < 2) || !Number.isSafeInteger(from + length))
      return undefined;
    end = from + length;
    runs.push({ from, to: end });
  }
  return runs;
}

/** How many numbers are in any of some sets. */
export function countOfUnion(sets: readonly (readonly Run[])[]): number {
  const runs = sets.flat().sort((a, b) => a.from - b.from);
  let count = 0;
  let end = 0;
  for (const { from, to } of runs) {
    count += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return count;
}

function textOfRuns(runs: readonly Run[]): string {
  const words: number[] = [];
  for (const [index, { from, to }] of runs.entries()) {
    const before = runs[index - 1];
    words.push(before === undefined ? from : from - (before.to - 1), to - from);
  }
  return words.map((word) => word.toString(36)).join(',');
}
