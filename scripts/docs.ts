/**
 * Writes what is said about options from their declarations: both `action.yml` files and the tables of the README,
 * between `<!-- name -->` marks. `npm run docs` writes; `test/docs.test.ts` finds drift.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedDocuments } from './generated-documents.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

for (const { file, text } of generatedDocuments(root)) {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  writeFileSync(path, text);
  console.log(`wrote ${file}`);
}
