/**
 * What is shipped, as tests run it: the committed `dist/` with both `action.yml` files. `TACET_ROOT` names another folder
 * with the same (`action.yml`, `fetch/action.yml`, `dist/`), to test a build before it is committed
 * (`scripts/build-copy.mjs` makes one).
 */

import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with `action.yml`, `fetch/` and `dist/`: for `uses`, and for the programs in `dist/`. */
export const SHIPPED = resolve(process.env.TACET_ROOT ?? dirname(dirname(fileURLToPath(import.meta.url))));

/** An action, ready for `uses`. */
export interface BundledAction {
  /** For `uses`: the folder with its `action.yml`. */
  readonly folder: string;
  remove(): void;
}

/** The fetch action. */
export function bundleFetchAction(): Promise<BundledAction> {
  return Promise.resolve({ folder: join(SHIPPED, 'fetch'), remove: () => undefined });
}
