/**
 * Source text for the kernel's benchmarks: the files of this project's `node_modules`, which every checkout has after
 * `npm ci`, in the order of their paths.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** This project's `node_modules`, found by a package in it: this code may run from a bundle elsewhere. */
export const MODULES = dirname(dirname(createRequire(import.meta.url).resolve('esbuild/package.json')));
const ENDINGS = /\.(?:[cm]?[jt]s|json|md)$/u;

/** The contents of source files, at least one byte each, until they are `bytes` together or there are no more. */
export function readSourceFiles(bytes: number): Buffer[] {
  const files: Buffer[] = [];
  let left = bytes;
  const entries = readdirSync(MODULES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ENDINGS.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of entries) {
    if (left <= 0) break;
    const content = readFileSync(path);
    if (content.length === 0) continue;
    files.push(content);
    left -= content.length;
  }
  return files;
}
