/**
 * A large source tree that is the same in every run: the source files of this project's `node_modules`, several times over.
 *
 * Promise: made once and kept under `.cache/bench/`; nothing writes to it afterwards, while `node_modules` themselves hold
 * caches that change with every test.
 */

import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { MODULES } from './kernel/source-text.ts';

const COPIES = 4;
const ENDINGS = /\.(?:[cm]?[jt]s|json|md|ya?ml|css|html|map)$/u;

/** The folder. Some 25,000 files, 250 MB. */
export function sourceTree(): string {
  const folder = join(dirname(MODULES), '.cache', 'bench', `source-tree-${COPIES}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  try {
    for (const entry of readdirSync(MODULES, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !ENDINGS.test(entry.name)) continue;
      const way = relative(MODULES, entry.parentPath);
      if (way.startsWith('.')) continue;
      for (let copy = 0; copy < COPIES; copy++) {
        mkdirSync(join(draft, `part-${copy}`, way), { recursive: true });
        copyFileSync(join(entry.parentPath, entry.name), join(draft, `part-${copy}`, way, entry.name));
      }
    }
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}
