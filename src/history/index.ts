/**
 * The front door of the history engine, so that a scan of anything else loads none of it.
 */

export type { PackForests } from '../git/packs/forest-links.ts';
export { type ExaminedObjects, type ExaminedPart, sizeIn } from './examined.ts';
export { findSuspects, type SuspectAnswer, type SuspectSearch } from './find-suspects.ts';
export { createExaminer } from './object-examiner.ts';
export { traceInStore, type WalkAnswer, walkHistory } from './walk.ts';
export type { WantedObjects } from './wanted.ts';
