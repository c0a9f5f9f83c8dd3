/**
 * Where the bundle of `scan-worker.ts` lies, for whoever starts further threads. Nothing is started here.
 */

import { existsSync } from 'node:fs';

/** The bundle beside this program's own bundle; undefined when it runs from its sources. */
export function findWorker(): URL | undefined {
  // this code stands in an entry's bundle, or in a chunk in a folder beside it
  const places = ['./scan-worker.mjs', '../scan-worker.mjs'].map((path) => new URL(path, import.meta.url));
  return places.find((url) => existsSync(url));
}
