/**
 * Loads the engine that runs users' patterns: native RE2 where it may be used and is installed, else re2js. Loaded on
 * demand, because it is a megabyte that most scans never need (DESIGN section 5).
 */

import type { LinearEngine } from './linear.ts';

/** The engine. `mayLoadNative` says whether an installed native module may be used: never in an action. */
export async function loadLinearEngine(mayLoadNative: boolean): Promise<LinearEngine> {
  if (mayLoadNative) {
    const { loadNativeRe2 } = await import('./re2-native.ts');
    const native = loadNativeRe2();
    if (native !== undefined) return native;
  }
  const { re2jsEngine } = await import('./re2js.ts');
  return re2jsEngine;
}
