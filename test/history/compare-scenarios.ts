/**
 * Compares what the history engine suspects among the objects of `scenarios.ts` with what a look at each of them whole
 * finds, under any path. Used by a short test and by `scripts/compare-windows.ts`.
 */

import { join } from 'node:path';
import { createEngine } from '../../src/detectors/engine.ts';
import { createExaminer, findSuspects } from '../../src/history/index.ts';
import { createScalarKernel } from '../../src/kernel/scalar.ts';
import { builtInRuleset } from '../../src/ruleset/built-in.gen.ts';
import { decodeContent } from '../../src/text/encoding.ts';
import { UnitView } from '../../src/text/view.ts';
import { placePacks } from '../git/packs/invented.ts';
import { createRepository } from '../git.ts';
import { scenarioPack } from './scenarios.ts';

const OPTIONS = { disabledRules: [], minConfidence: 'possible', nowMs: 0 } as const;
const PATHS = [undefined, 'src/a.ts', 'deploy/a.yml', 'db.pgpass'] as const;

/** What came of it. */
export interface Comparison {
  /** How many objects of each scenario hold something. */
  readonly found: ReadonlyMap<string, number>;
  /** Scenarios of which an object holds something and is no suspect. */
  readonly lost: readonly string[];
  /** Scenarios, once for each object of theirs whose base holds something by itself: these prove less. */
  readonly wasted: readonly string[];
}

/** Makes so many of each scenario, and compares. */
export async function compareScenarios(seed: string, rounds: number): Promise<Comparison> {
  await using repository = await createRepository({ bare: true });
  const { pack, blobs } = scenarioPack(seed, rounds);
  placePacks(repository, { one: pack });
  const answer = await findSuspects({
    place: { directory: join(repository.gitDir, 'objects'), format: 'sha1' },
    makeParts: () => createExaminer(builtInRuleset, OPTIONS),
    workers: undefined,
    threads: 1,
    memoryBytes: 512 * 1024 * 1024,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  if (answer.kind !== 'found' || answer.unread > 0) throw new Error('the pack cannot be read');
  const engine = createEngine(builtInRuleset, { ...OPTIONS, createKernel: createScalarKernel });
  const holds = (content: string): boolean =>
    PATHS.some((path) => {
      const origin = { kind: 'blob', oid: '', path, commit: undefined } as const;
      const unit = { origin, ...decodeContent(Buffer.from(content, 'latin1')), firstLine: 1 };
      return engine.scan(new UnitView(unit)).length > 0;
    });
  const found = new Map<string, number>();
  const lost: string[] = [];
  const wasted: string[] = [];
  for (const { name, base, content, oid } of blobs) {
    if (!holds(content)) continue;
    if (!answer.suspects.has(oid)) lost.push(name);
    if (holds(base)) wasted.push(name);
    found.set(name, (found.get(name) ?? 0) + 1);
  }
  return { found, lost, wasted };
}
