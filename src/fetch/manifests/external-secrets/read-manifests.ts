/**
 * Reads External Secrets manifests.
 */

import type { ReadBundles } from '../contract.ts';

/** A file of the workspace. */
export interface ManifestFile {
  /** As the input names it. */
  readonly path: string;
  readonly text: string;
}

/** The bundles of all files, and every mistake in them. */
export function readManifests(files: readonly ManifestFile[]): ReadBundles {
  return {
    bundles: [],
    mistakes: files.map(({ path }) => ({ place: path, what: 'holds no ExternalSecret', hint: undefined })),
  };
}
