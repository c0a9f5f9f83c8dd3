// Code scanning: SARIF uploads, unpacked and checked, and the status that a client polls.
//
// Promises: the upload is decoded as GitHub decodes it (base64, gzip, JSON); what cannot be decoded is 400, what is
// too large 413; a document that GitHub would not take is accepted with 202 and then fails, as there.
// Must never: accept an upload for a private repository without a licence.
// Source: facts/github-actions.md section 5; docs.github.com REST, "Upload an analysis as SARIF data".

import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { json } from '../exchange.ts';
import { type ApiCall, GitHubFault, invalid, notFound, type Route } from './api-call.ts';
import { findCommit } from './changes.ts';
import type { SarifUpload } from './repository-state.ts';
import { sarifProblems } from './sarif-limits.ts';

/** "10 MB" of gzip. */
const MAX_GZIP_BYTES = 10 * 1024 * 1024;

/** A bound of ours, so that a test cannot fill the memory with a bomb. */
const MAX_SARIF_BYTES = 512 * 1024 * 1024;

/** The routes of this part of the API. */
export const codeScanningRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/:owner/:repo/code-scanning/sarifs',
    needs: ['security-events=write'],
    async handle(call) {
      requireEnabled(call);
      const upload = await readUpload(call);
      call.repository.sarifUploads.push(upload);
      const root = `${call.url.origin}/repos/${call.repository.fullName}`;
      return json(202, { id: upload.id, url: `${root}/code-scanning/sarifs/${upload.id}` });
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/code-scanning/sarifs/:id',
    needs: ['security-events=read'],
    handle(call) {
      requireEnabled(call);
      const upload = call.repository.sarifUploads.find(({ id }) => id === call.params.id);
      if (upload === undefined) {
        throw notFound();
      }
      upload.polls += 1;
      if (upload.polls <= call.repository.pendingPolls) {
        return json(200, { processing_status: 'pending' });
      }
      const analyses = `${call.url.origin}/repos/${call.repository.fullName}/code-scanning/analyses?sarif_id=${upload.id}`;
      return upload.errors.length === 0
        ? json(200, { processing_status: 'complete', analyses_url: analyses, errors: null })
        : json(200, { processing_status: 'failed', analyses_url: null, errors: upload.errors });
    },
  },
];

function requireEnabled(call: ApiCall): void {
  if (!call.repository.codeScanning) {
    throw new GitHubFault(403, 'Code Security must be enabled for this repository to use code scanning.');
  }
}

async function readUpload({ fields, repository }: ApiCall): Promise<SarifUpload> {
  const commitSha = fields.requireText('commit_sha');
  const ref = fields.requireText('ref');
  const encoded = fields.requireText('sarif');
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(commitSha)) {
    throw invalid("For 'properties/commit_sha', it does not match /^[0-9a-fA-F]+$/.");
  }
  if (!/^refs\/(?:heads|tags|pull)\/.+$/u.test(ref)) {
    throw invalid("For 'properties/ref', it does not match /^refs\\/(heads|tags|pull)\\/.*$/.");
  }
  if (repository.gitDir !== undefined && (await findCommit(repository.gitDir, commitSha)) !== commitSha) {
    throw new GitHubFault(404, `commit not found: ${commitSha}`);
  }
  const sarif = decode(encoded);
  return {
    id: randomUUID(),
    commitSha,
    ref,
    toolName: fields.text('tool_name'),
    checkoutUri: fields.text('checkout_uri'),
    sarif,
    errors: sarifProblems(sarif),
    polls: 0,
  };
}

/** Base64, then gzip, then JSON. */
function decode(encoded: string): unknown {
  const packed = Buffer.from(encoded, 'base64');
  if (packed.length > MAX_GZIP_BYTES) {
    throw new GitHubFault(413, 'SARIF file is too large');
  }
  if (packed.toString('base64').replace(/=+$/u, '') !== encoded.replace(/=+$/u, '')) {
    throw new GitHubFault(
      400,
      'Invalid SARIF. The SARIF data must be compressed with gzip and encoded with Base64.',
    );
  }
  try {
    return JSON.parse(gunzipSync(packed, { maxOutputLength: MAX_SARIF_BYTES }).toString());
  } catch {
    throw new GitHubFault(400, 'Invalid SARIF. JSON syntax error or data that is not compressed with gzip.');
  }
}
