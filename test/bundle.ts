/**
 * Bundles the fetch action from its sources into a temporary folder laid out like the repository (`fetch/action.yml`
 * beside `dist/fetch/`), for end-to-end tests of sources that are not yet in the committed `dist/`.
 *
 * The settings are those of `scripts/build.mjs`, which builds what is shipped.
 */

import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A bundled action. */
export interface BundledAction {
  /** For `uses`: the folder with its `action.yml`. */
  readonly folder: string;
  remove(): void;
}

/** Bundles both entries of the fetch action. */
export async function bundleFetchAction(): Promise<BundledAction> {
  const place = mkdtempSync(join(tmpdir(), 'tacet-bundle-'));
  const folder = join(place, 'fetch');
  mkdirSync(folder);
  copyFileSync(join(root, 'fetch', 'action.yml'), join(folder, 'action.yml'));
  await build({
    absWorkingDir: root,
    entryPoints: { action: 'src/fetch/action.ts', post: 'src/fetch/post.ts' },
    outdir: join(place, 'dist', 'fetch'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    outExtension: { '.js': '.mjs' },
    define: { TACET_VERSION: '"0.0.0-test"' },
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return { folder, remove: () => rmSync(place, { recursive: true, force: true }) };
}
