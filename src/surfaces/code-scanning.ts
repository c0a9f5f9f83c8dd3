/**
 * The SARIF report in GitHub's code scanning, gzipped and in base64, as its upload wants it.
 */

import { gzipSync } from 'node:zlib';
import type { GitHubPlace } from './github.ts';

/** GitHub's limit for the gzipped report. */
const MAX_GZIPPED_BYTES = 10 * 1024 * 1024;

/** Uploads a report about a commit; the answer says what was done. Throws as the client does. */
export async function uploadSarif(
  { client, owner, repo }: GitHubPlace,
  { commit, ref, sarif }: { readonly commit: string; readonly ref: string; readonly sarif: string },
): Promise<string> {
  const gzipped = gzipSync(sarif);
  if (gzipped.length > MAX_GZIPPED_BYTES) throw Object.assign(new Error('too large'), { status: 413 });
  await client.rest.codeScanning.uploadSarif({
    owner,
    repo,
    commit_sha: commit,
    ref,
    sarif: gzipped.toString('base64'),
    tool_name: 'tacet',
  });
  return 'uploaded';
}
