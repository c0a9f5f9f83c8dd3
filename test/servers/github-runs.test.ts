// Logs and artifacts of runs against the official client: the redirect to the storage server, permissions, deletion.
// What GitHub answers is in docs.github.com REST, "Workflow runs" and "Workflow artifacts".

import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mint } from '../mint.ts';
import { zipOf } from '../zip.ts';
import { refusal } from './github/pull-scenario.ts';
import type { RepositoryState } from './github/repository-state.ts';
import { type GitHubApi, startGitHubApi } from './github-api.ts';
import { type GitHubStorage, startGitHubStorage } from './github-storage.ts';

const repo = { owner: 'octo', repo: 'app' };
const archive = zipOf([{ name: '0_build.txt', bytes: 'x\n' }]);
let api: GitHubApi;
let storage: GitHubStorage;
let state: RepositoryState;

beforeEach(async () => {
  [api, storage] = await Promise.all([startGitHubApi(), startGitHubStorage()]);
  state = api.addRepository({ name: 'octo/app' });
  state.storage = storage;
  const artifacts = [
    { id: 1, name: 'dist', bytes: archive },
    { id: 2, name: 'old', bytes: archive, expired: true },
  ];
  state.runs.set(5, { logs: new Map([[1, archive]]), artifacts });
});
afterEach(() => Promise.all([api.close(), storage.close()]));

function client(level: 'read' | 'write') {
  const token = mint('ghs_{mint:github-crc32:30}');
  api.allowToken({ token, permissions: { actions: level } });
  return { token, actions: getOctokit(token, { baseUrl: api.url }).rest.actions };
}

describe('runs', () => {
  it('give out their logs and artifacts from another server, which sees no token', async () => {
    const { actions } = client('read');
    const logs = await actions.downloadWorkflowRunAttemptLogs({ ...repo, run_id: 5, attempt_number: 1 });
    expect(Buffer.from(logs.data as ArrayBuffer)).toEqual(archive);
    const { data } = await actions.listWorkflowRunArtifacts({ ...repo, run_id: 5 });
    expect(data.artifacts.map(({ name, expired }) => [name, expired])).toEqual([
      ['dist', false],
      ['old', true],
    ]);
    await actions.downloadArtifact({ ...repo, artifact_id: 1, archive_format: 'zip' });
    expect(storage.trespasses).toEqual([]);
    expect(storage.requests).toHaveLength(2);
  });

  it('refuse what is not there, has expired, or is not permitted', async () => {
    const { actions } = client('read');
    const log = (attempt_number: number) =>
      actions.downloadWorkflowRunAttemptLogs({ ...repo, run_id: 5, attempt_number });
    expect((await refusal(log(2))).status).toBe(404);
    const expired = actions.downloadArtifact({ ...repo, artifact_id: 2, archive_format: 'zip' });
    expect((await refusal(expired)).status).toBe(410);
    expect((await refusal(actions.deleteWorkflowRunLogs({ ...repo, run_id: 5 }))).status).toBe(403);
  });

  it('lose the logs of all attempts when they are deleted', async () => {
    const { actions } = client('write');
    expect((await actions.deleteWorkflowRunLogs({ ...repo, run_id: 5 })).status).toBe(204);
    expect(state.runs.get(5)?.logs.size).toBe(0);
  });
});

describe('the storage server', () => {
  it('keeps record of a token that it should not have seen, and a link for one request', async () => {
    const { token } = client('read');
    const link = storage.addressOf(archive);
    const carried = await fetch(link, { headers: { authorization: `Bearer ${token}` } });
    expect([carried.status, storage.trespasses]).toEqual([400, ['authorization']]);
    expect((await fetch(link)).status).toBe(200);
    expect((await fetch(link)).status).toBe(403);
  });
});
