// Makes a folder with what is shipped (action.yml, fetch/action.yml, dist/) from the sources as they are now, so that the
// end-to-end tests can run on it before dist/ is committed:
//
//   node scripts/build-copy.mjs FOLDER && TACET_ROOT=FOLDER npx vitest run test/cli.e2e.test.ts

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = process.argv[2] && resolve(process.argv[2]);
if (!folder) {
  process.stderr.write('usage: node scripts/build-copy.mjs FOLDER\n');
  process.exit(2);
}
const built = spawnSync(
  process.execPath,
  [join(root, 'scripts', 'build.mjs'), '--out', join(folder, 'dist')],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
mkdirSync(join(folder, 'fetch'), { recursive: true });
for (const file of ['action.yml', 'fetch/action.yml', 'package.json'])
  copyFileSync(join(root, file), join(folder, file));
process.exit(built.status ?? 1);
