/**
 * The yardstick of the kernel tests: the contract, read off `src/kernel/contract.ts` and written down in the most
 * obvious way, with `indexOf` and a regular expression, sharing no code with any kernel.
 */

import type { Candidates, KernelProgram } from '../../src/kernel/contract.ts';

/** What a pass should find, as sorted lines: `literal <offset> <id>` and `run <start> <end>`. */
export function plainSearch(program: KernelProgram, bytes: Uint8Array, start: number, end: number): string[] {
  const text = Buffer.from(bytes).toString('latin1').slice(start, end);
  const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const runs = [...text.matchAll(/[A-Za-z0-9+/_=-]{16,}/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: string[] = [];
  for (const [id, literal] of program.literals.entries()) {
    const hay = literal.ignoreCase ? lower : text;
    for (let at = hay.indexOf(literal.text); at >= 0; at = hay.indexOf(literal.text, at + 1)) {
      const inRun = runs.some((run) => run.start <= at && at + literal.text.length <= run.end);
      if (literal.gate === 'none' || inRun) found.push(`literal ${start + at} ${id}`);
    }
  }
  if (program.reportRuns) for (const run of runs) found.push(`run ${start + run.start} ${start + run.end}`);
  return found.sort();
}

/** A kernel's answer in the form of `plainSearch`. */
export function asLines(candidates: Candidates): string[] {
  const found: string[] = [];
  for (let at = 0; at < candidates.literalCount; at++) {
    found.push(`literal ${candidates.literalOffsets[at]} ${candidates.literalIds[at]}`);
  }
  for (let at = 0; at < candidates.runCount; at++) {
    found.push(`run ${candidates.runStarts[at]} ${candidates.runEnds[at]}`);
  }
  return found.sort();
}
