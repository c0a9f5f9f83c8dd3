// SARIF uploads through the official client: what GitHub takes, what it drops and what it says.
// Limits and required members are those of facts/github-actions.md section 5.
// A refused upload must leave nothing behind; an accepted one that is wrong must fail when it is polled.

import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createPullOrigin,
  PULL_REPOSITORY,
  type PullApi,
  type PullOrigin,
  refusal,
  startPullApi,
} from './github/pull-scenario.ts';
import { sarifProblems } from './github/sarif-limits.ts';

const repo = PULL_REPOSITORY;
let scene: PullOrigin;
let origin: PullOrigin['origin'];
let pull: PullOrigin['pull'];
let api: PullApi['api'];
let state: PullApi['state'];
let octokit: PullApi['octokit'];
beforeAll(async () => {
  scene = await createPullOrigin();
  ({ origin, pull } = scene);
});
afterAll(() => origin.remove());
beforeEach(async () => {
  ({ api, state, octokit } = await startPullApi(scene));
});
afterEach(() => api.close());

describe('code scanning', () => {
  const SARIF = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tacet',
            rules: [
              {
                id: 'r',
                shortDescription: { text: 'a' },
                fullDescription: { text: 'b' },
                help: { text: 'c' },
                properties: { 'security-severity': '9.0' },
              },
            ],
          },
        },
        results: [
          {
            ruleId: 'r',
            message: { text: 'm' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'a.txt' },
                  region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 },
                },
              },
            ],
            partialFingerprints: { primaryLocationLineHash: 'x:1' },
          },
        ],
      },
    ],
  };
  const packed = (value: unknown): string => gzipSync(JSON.stringify(value)).toString('base64');
  const upload = (more: object = {}): Promise<{ data: { id?: string } }> =>
    octokit.rest.codeScanning.uploadSarif({
      ...repo,
      commit_sha: pull.headSha,
      ref: 'refs/pull/7/head',
      sarif: packed(SARIF),
      ...more,
    });
  const status = async (id: string): Promise<unknown> =>
    (await octokit.rest.codeScanning.getSarif({ ...repo, sarif_id: id })).data;
  beforeEach(() => {
    state = api.addRepository({ name: 'octo/private', gitDir: origin.gitDir, codeScanning: true });
  });

  it('unpacks an upload, and settles its status after a while', async () => {
    const { data } = await upload({ tool_name: 'tacet' });
    expect(state.sarifUploads).toMatchObject([
      { commitSha: pull.headSha, ref: 'refs/pull/7/head', toolName: 'tacet', sarif: SARIF, errors: [] },
    ]);
    expect(await status(data.id ?? '')).toEqual({ processing_status: 'pending' });
    expect(await status(data.id ?? '')).toMatchObject({ processing_status: 'complete', errors: null });
    expect((await refusal(status('none'))).status).toBe(404);
  });

  it('accepts a document that GitHub would drop, and then says why', async () => {
    const { data } = await upload({ sarif: packed({ ...SARIF, version: '2.0.0' }) });
    await status(data.id ?? '');
    expect(await status(data.id ?? '')).toMatchObject({
      processing_status: 'failed',
      errors: ['version must be "2.1.0"'],
    });
  });

  it.each<[string, object, number, RegExp]>([
    ['without a ref', { ref: undefined }, 422, /"ref" wasn't supplied/u],
    ['with a short ref', { ref: 'main' }, 422, /properties\/ref/u],
    ['with a short commit', { commit_sha: 'abc' }, 422, /commit_sha/u],
    ['for a commit that does not exist', { commit_sha: '0'.repeat(40) }, 404, /commit not found/u],
    ['that is not base64', { sarif: '{"version":"2.1.0"}' }, 400, /Base64/u],
    ['that is not gzip', { sarif: Buffer.from('{}').toString('base64') }, 400, /gzip/u],
    ['over 10 MB', { sarif: Buffer.alloc(10 * 1024 * 1024 + 1).toString('base64') }, 413, /too large/u],
  ])('refuses an upload %s', async (_, more, code, message) => {
    expect(await refusal(upload(more))).toMatchObject({
      status: code,
      message: expect.stringMatching(message),
    });
    expect(state.sarifUploads).toEqual([]);
  });

  it('is closed to private repositories without a licence', async () => {
    api.addRepository({ name: 'octo/private', gitDir: origin.gitDir });
    expect(await refusal(upload())).toMatchObject({
      status: 403,
      message: expect.stringContaining('Code Security must be enabled'),
    });
  });

  it('names every problem of a document with its place', () => {
    const [run] = SARIF.runs;
    const [result] = run?.results ?? [];
    const withResult = (changes: object): unknown => ({
      ...SARIF,
      runs: [{ ...run, results: [{ ...result, ...changes }] }],
    });
    const at = (uri: string, region: object): object => ({
      locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
    });
    expect(sarifProblems(SARIF)).toEqual([]);
    expect(sarifProblems(null)).toHaveLength(3);
    expect(sarifProblems(withResult({ message: { text: '' } }))).toEqual([
      'runs[0].results[0].message.text must be a text that is not empty',
    ]);
    expect(sarifProblems(withResult({ ruleId: 'other' }))).toEqual([
      'runs[0].results[0].ruleId names no rule',
    ]);
    expect(sarifProblems(withResult(at('/etc/passwd', { startLine: 1 })))).toEqual([
      'runs[0].results[0] has a uri that is not relative',
    ]);
    for (const region of [
      {},
      { startLine: 0 },
      { startLine: 2, endLine: 1 },
      { startLine: 1, startColumn: 5, endColumn: 4 },
    ]) {
      expect(sarifProblems(withResult(at('a.txt', region)))).toHaveLength(1);
    }
    expect(sarifProblems({ ...SARIF, runs: Array.from({ length: 21 }, () => run) })).toEqual([
      'runs has 21 entries, at most 20 are taken',
    ]);
    expect(
      sarifProblems({ ...SARIF, runs: [{ ...run, results: Array.from({ length: 25_001 }, () => result) }] }),
    ).toHaveLength(1);
  });
});
