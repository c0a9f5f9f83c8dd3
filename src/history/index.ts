/**
 * The front door of the history engine, so that a scan of anything else loads none of it.
 */

import { existsSync } from 'node:fs';

export { type ExaminedObjects, type ExaminedPart, sizeIn } from './examined.ts';
export { findSuspects, type SuspectAnswer, type SuspectSearch } from './find-suspects.ts';
export { createExaminer } from './object-examiner.ts';
export { traceIntroductions } from './trace.ts';
export type { WantedObjects } from './wanted.ts';

/** The bundle of `scan-worker.ts` beside this program's own bundle; undefined when it runs from its sources. */
export function findWorker(): URL | undefined {
  // this code stands in an entry's bundle, or in a chunk in a folder beside it
  const places = ['./scan-worker.mjs', '../scan-worker.mjs'].map((path) => new URL(path, import.meta.url));
  return places.find((url) => existsSync(url));
}
