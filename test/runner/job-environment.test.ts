// What a process is given: how it is started, its variables and its inputs. On a real Node 24.
// Expected values by hand from github-actions.md sections 2.2, 9.1 and 9.2.

import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { requireNode24Oldest } from '../node24.ts';
import { run, script, temporaryFolder, writeAction } from './action-folder.ts';
import type { JobResult } from './contract.ts';
import { runJob } from './job.ts';

/** The environment that the first stage's process was given. */
function given(job: JobResult): Readonly<Record<string, string>> {
  return job.stages[0]?.environment ?? {};
}

describe('the process', () => {
  test('runs the file on Node 24 without flags, in the workspace, with no input', async (t) => {
    const workspace = temporaryFolder();
    const action = writeAction({
      main: `const input = fs.readFileSync(0, 'utf8');
        console.log(JSON.stringify({ major: process.versions.node.split('.')[0], flags: process.execArgv,
          file: process.argv[1], cwd: process.cwd(), input }));`,
    });
    const job = await run(t, { workspace, steps: [{ uses: action }] });
    expect(JSON.parse(job.rawLog)).toEqual({
      major: '24',
      flags: [],
      file: join(action, 'main.mjs'),
      cwd: realpathSync(workspace),
      input: '',
    });
  });

  test('runs as well on the oldest Node 24 that a runner has', async (t) => {
    const node = requireNode24Oldest(t);
    const steps = [{ run: 'console.log(process.version)' }];
    expect((await runJob({ workspace: temporaryFolder(), node, steps })).rawLog).toBe('v24.4.0');
  });

  test('finds a main beside its own folder', async (t) => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'fetch'));
    writeFileSync(join(root, 'shared.mjs'), 'console.log("shared")');
    writeFileSync(
      join(root, 'fetch', 'action.yml'),
      'name: x\nruns: { using: node24, main: ../shared.mjs }\n',
    );
    expect((await run(t, { steps: [{ uses: join(root, 'fetch') }] })).rawLog).toBe('shared');
  });

  test('is not started when its file is missing, and the step fails', async (t) => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'action.yml'), 'name: x\nruns: { using: node24, main: gone.mjs }\n');
    const job = await run(t, { steps: [{ uses: root }] });
    expect(job.conclusion).toBe('failure');
    expect(job.steps[0]?.annotations).toMatchObject([
      { message: `File not found: '${join(root, 'gone.mjs')}'` },
    ]);
  });
});

describe('the environment', () => {
  test('holds nothing of the environment of the tests', async (t) => {
    process.env.TACET_EMULATOR_PROBE = 'from outside';
    process.env.NODE_OPTIONS = '--no-warnings';
    process.env.GITHUB_TOKEN = 'from outside';
    try {
      const environment = given(await run(t, { steps: [{ uses: writeAction({}) }] }));
      for (const name of [
        'TACET_EMULATOR_PROBE',
        'NODE_OPTIONS',
        'GITHUB_TOKEN',
        'GITHUB_ACTION_PATH',
        'RUNNER_DEBUG',
      ]) {
        expect(environment).not.toHaveProperty(name);
      }
      expect(environment.HOME).not.toBe(process.env.HOME);
    } finally {
      for (const name of ['TACET_EMULATOR_PROBE', 'NODE_OPTIONS', 'GITHUB_TOKEN']) delete process.env[name];
    }
  });

  test('holds what the runner sets', async (t) => {
    const workspace = temporaryFolder();
    const job = await run(t, {
      workspace,
      event: {
        name: 'pull_request',
        payload: { pull_request: { head: { ref: 'topic' }, base: { ref: 'main' } } },
      },
      github: {
        repository: 'octo/repo',
        ref: 'refs/pull/7/merge',
        sha: 'a'.repeat(40),
        api_url: 'http://127.0.0.1:1',
      },
      steps: [{ id: 'scan', uses: writeAction({}), reference: 'octo/tacet/fetch@v1' }],
    });
    expect(given(job)).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'octo/repo',
      GITHUB_REPOSITORY_OWNER: 'octo',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REF_NAME: '7/merge',
      GITHUB_HEAD_REF: 'topic',
      GITHUB_BASE_REF: 'main',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_API_URL: 'http://127.0.0.1:1',
      GITHUB_SERVER_URL: 'https://github.invalid',
      GITHUB_ACTION: 'scan',
      GITHUB_ACTION_REPOSITORY: 'octo/tacet',
      GITHUB_ACTION_REF: 'v1',
      RUNNER_WORKSPACE: dirname(workspace),
      RUNNER_ENVIRONMENT: 'github-hosted',
    });
  });

  test('holds the event in a file', async (t) => {
    const payload = { before: '0', commits: [{ message: 'é' }] };
    const job = await run(t, {
      event: { name: 'push', payload },
      steps: [
        {
          run: script(
            'console.log(fs.readFileSync(process.env.GITHUB_EVENT_PATH, "utf8").replaceAll("\\n", ""))',
          ),
        },
      ],
    });
    expect(JSON.parse(job.rawLog)).toEqual(payload);
  });

  test('holds what the workflow sets, except where the runner has the last word', async (t) => {
    const job = await run(t, {
      env: {
        A: 'job',
        B: 'job',
        GITHUB_TOKEN: '${{ secrets.GITHUB_TOKEN }}',
        GITHUB_SHA: 'forged',
        RUNNER_OS: 'forged',
      },
      github: { token: 'token-of-the-job' },
      steps: [
        {
          uses: writeAction({}),
          env: { B: 'step', NODE_OPTIONS: '--no-warnings', NODE_ICU_DATA: '/x', CI: 'no' },
        },
      ],
    });
    expect(given(job)).toMatchObject({
      A: 'job',
      B: 'step',
      NODE_OPTIONS: '--no-warnings',
      GITHUB_TOKEN: 'token-of-the-job',
      GITHUB_SHA: '0'.repeat(40),
      CI: 'no',
    });
    expect(given(job).RUNNER_OS).not.toBe('forged');
    expect(given(job)).not.toHaveProperty('NODE_ICU_DATA');
  });

  test('holds the tokens of services only where they belong', async (t) => {
    const services = {
      idTokenUrl: 'http://127.0.0.1:1/t',
      runtimeUrl: 'http://127.0.0.1:1/',
      runtimeToken: 'runtime-token',
    };
    const steps = [{ uses: writeAction({}) }, { run: '' }];
    const names = (job: JobResult) =>
      job.stages.map(({ environment }) =>
        Object.keys(environment).filter((name) => name.startsWith('ACTIONS_')),
      );
    const id = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    const runtime = ['ACTIONS_RUNTIME_URL', 'ACTIONS_RUNTIME_TOKEN'];
    expect(names(await run(t, { services, steps }))).toEqual([runtime, []]);
    expect(names(await run(t, { services, steps, permissions: { 'id-token': 'write' } }))).toEqual([
      [...runtime, ...id],
      id,
    ]);
  });

  test('holds inputs by the runner\u2019s names, with defaults evaluated and missing ones empty', async (t) => {
    const action = writeAction({
      inputs:
        '{ token: { default: "${{ github.token }}" }, Some Dir: { default: "${{ github.workspace }}" }, a-b: { required: true } }',
    });
    const workspace = temporaryFolder();
    const job = await run(t, {
      workspace,
      github: { token: 'token-of-the-job' },
      steps: [{ uses: action, with: { extra: true } }],
    });
    expect(given(job)).toMatchObject({
      INPUT_TOKEN: 'token-of-the-job',
      INPUT_SOME_DIR: workspace,
      'INPUT_A-B': '',
      INPUT_EXTRA: 'true',
    });
    expect(job.steps[0]?.annotations.map(({ message }) => message)).toEqual([
      "Unexpected input(s) 'extra', valid inputs are ['token', 'Some Dir', 'a-b']",
    ]);
  });
});
