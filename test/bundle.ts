/**
 * The fetch action as it is shipped: the repository's `fetch/` folder with the committed `dist/`.
 */

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An action, ready for `uses`. */
export interface BundledAction {
  /** For `uses`: the folder with its `action.yml`. */
  readonly folder: string;
  remove(): void;
}

/** The committed fetch action. */
export function bundleFetchAction(): Promise<BundledAction> {
  return Promise.resolve({
    folder: join(dirname(dirname(fileURLToPath(import.meta.url))), 'fetch'),
    remove: () => undefined,
  });
}
