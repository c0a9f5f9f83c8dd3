// The reusable workflow on the emulated runner: its plan, every job of the matrix it plans, and the job that merges, each
// with the script that stands in the workflow file; a GitHub that lists an organisation, and a git host that wants the
// token. What actions do between jobs (checkout, artifacts) is done here by hand.

import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SHIPPED } from '../bundle.ts';
import { tacet } from '../dist.ts';
import { createRepository, type TestRepository } from '../git.ts';
import { mint } from '../mint.ts';
import { requireNode24, type SkippableTest } from '../node24.ts';
import type { JobResult } from '../runner/contract.ts';
import type { ExpressionValue } from '../runner/expression-values.ts';
import { evaluateTemplate } from '../runner/expressions.ts';
import { runJob } from '../runner/job.ts';
import { json } from '../servers/exchange.ts';
import { failing } from '../servers/faults.ts';
import { type GitHttpServer, startGitHttp } from '../servers/git-http.ts';
import { type LoopbackServer, startLoopbackServer } from '../servers/loopback-server.ts';
import { leakyHistory } from './scans.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const TOKEN = mint('ghs_{mint:github-crc32:30}');
const SECRET = mint('ghp_{mint:github-crc32:30}');

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<Record<string, { readonly default?: string | number | boolean }>>;
    };
  };
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly Step[]; readonly outputs?: Readonly<Record<string, string>> }>
  >;
}

const file = join(root, '.github', 'workflows', 'scan-repositories.yml');
const workflow = parse(readFileSync(file, 'utf8')) as Workflow;

let git: GitHttpServer;
let api: LoopbackServer;
let large: TestRepository;
let small: TestRepository;
const folders: string[] = [];

beforeAll(async () => {
  git = await startGitHttp();
  git.allowToken(TOKEN);
  large = await leakyHistory('workflow', 60);
  small = await createRepository({ bare: true });
  await small.commit({ files: { 'src/a.ts': `connect("${SECRET}");\n` } });
  const names = [
    'octo/large',
    'octo/small',
    'octo/old',
    'octo/copy',
    ...Array.from({ length: 99 }, (_, index) => `octo/old${index}`),
  ];
  git.serve('octo/large', { gitDir: large.gitDir });
  git.serve('octo/small', { gitDir: small.gitDir });
  api = await startLoopbackServer({
    name: 'api',
    handle: ({ url, headers }) => {
      if (headers.authorization !== `Bearer ${TOKEN}`) return json(401, {});
      const page = Number(url.searchParams.get('page'));
      if (url.pathname !== '/orgs/octo/repos') return json(404, {});
      const listed = names.map((name) => ({
        full_name: name,
        size: name === 'octo/large' ? 2500 : 10,
        archived: name.startsWith('octo/old'),
        fork: name === 'octo/copy',
      }));
      return json(200, listed.slice((page - 1) * 100, page * 100));
    },
  });
}, 60_000);

afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  await Promise.all([git.close(), api.close(), large.remove(), small.remove()]);
});

function workspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tacet-workflow-'));
  folders.push(folder);
  symlinkSync(SHIPPED, join(folder, '.tacet'), 'junction');
  return folder;
}

/** Runs the scripts of a job of the workflow. Contexts that only workflows have are put in before. */
async function runJobOf(
  test: SkippableTest,
  name: string,
  folder: string,
  contexts: Readonly<Record<string, ExpressionValue>>,
): Promise<JobResult> {
  const job = workflow.jobs[name];
  if (job === undefined) throw new Error(`the workflow has no job ${name}`);
  const steps = job.steps.flatMap((step) => {
    if (step.run === undefined) return [];
    expect(step.shell, 'a script that the emulator can run').toBe('node {0}');
    const env = Object.entries(step.env ?? {}).map(
      ([key, value]) => [key, evaluateTemplate(value, { contexts })] as const,
    );
    return [
      { ...(step.id === undefined ? {} : { id: step.id }), run: step.run, env: Object.fromEntries(env) },
    ];
  });
  return await runJob({
    workspace: folder,
    node: requireNode24(test),
    github: { server_url: git.url, api_url: api.url, repository: 'octo/security' },
    secrets: { token: TOKEN },
    steps,
    outputs: job.outputs ?? {},
  });
}

function inputs(given: Readonly<Record<string, string | number | boolean>>): ExpressionValue {
  const defaults = Object.entries(workflow.on.workflow_call.inputs).map(
    ([name, input]) => [name, input.default ?? ''] as const,
  );
  return { ...Object.fromEntries(defaults), ...given };
}

/** Plan, matrix and merge, as GitHub would run them. Returns the jobs and the folder of the merged reports. */
async function runWorkflow(test: SkippableTest, given: Readonly<Record<string, string | number | boolean>>) {
  const common = { inputs: inputs(given), secrets: { token: TOKEN } };
  const planFolder = workspace();
  const plan = await runJobOf(test, 'plan', planFolder, common);
  if (plan.conclusion !== 'success') return { plan, scans: [], merge: undefined, folder: planFolder };
  const matrix = JSON.parse(plan.jobOutputs.matrix ?? '') as { readonly include: readonly ExpressionValue[] };
  const mergeFolder = workspace();
  const scans: JobResult[] = [];
  for (const entry of matrix.include) {
    const folder = workspace();
    cpSync(join(planFolder, 'tacet-plan'), join(folder, 'tacet-plan'), { recursive: true });
    scans.push(await runJobOf(test, 'scan', folder, { ...common, matrix: entry }));
    if (existsSync(join(folder, 'tacet-reports')))
      cpSync(join(folder, 'tacet-reports'), join(mergeFolder, 'tacet-reports'), { recursive: true });
  }
  const needs = { plan: { outputs: plan.jobOutputs } };
  const merge = await runJobOf(test, 'merge', mergeFolder, { ...common, needs });
  return { plan, scans, merge, folder: mergeFolder };
}

describe('the workflow that scans repositories', () => {
  it('plans, scans in shards and merges to the report of a scan of the whole', async (test) => {
    const { plan, scans, merge, folder } = await runWorkflow(test, {
      organisation: 'octo',
      'shard-size': 1,
      jobs: 3,
      'tacet-ref': 'v1',
    });
    expect(plan.conclusion, plan.visibleLog).toBe('success');
    // 2,500 KiB in shards of a megabyte are three; archived repositories and forks are left out
    expect(JSON.parse(plan.jobOutputs.repositories ?? '')).toEqual([
      { name: 'octo/large', shards: 3 },
      { name: 'octo/small', shards: 1 },
    ]);
    expect(scans.map(({ conclusion }) => conclusion)).toEqual(['success', 'success', 'success']);
    expect(merge?.conclusion, merge?.visibleLog).toBe('failure');
    expect(merge?.stages[0]?.summary).toContain('0 clean, 2 with findings, 0 not scanned whole');
    expect(readdirSync(join(folder, 'tacet-reports', 'octo', 'large')).sort()).toEqual([
      'shard-1-of-3.json',
      'shard-2-of-3.json',
      'shard-3-of-3.json',
    ]);
    const whole = await tacet(['scan', '.', '--history', '--format', 'json'], { cwd: large.path });
    expect(
      timeless(readFileSync(join(folder, 'tacet-merged', 'octo', 'large', 'tacet.json'), 'utf8')),
    ).toEqual(timeless(whole.stdout));
    for (const job of [plan, ...scans, ...(merge === undefined ? [] : [merge])])
      for (const secret of [TOKEN, SECRET]) expect(job.visibleLog).not.toContain(secret);
  }, 120_000);

  it('fails when a repository cannot be fetched, and says which', async (test) => {
    const { scans, merge } = await runWorkflow(test, {
      repositories: 'octo/small=1\nocto/nowhere=1',
      jobs: 1,
      'tacet-ref': 'v1',
    });
    expect(scans.map(({ conclusion }) => conclusion)).toEqual(['failure']);
    expect(scans[0]?.visibleLog).toContain('octo/nowhere cannot be fetched');
    expect(merge?.conclusion).toBe('failure');
    expect(merge?.stages[0]?.summary).toContain('| octo/nowhere | incomplete | ? |');
    expect(merge?.stages[0]?.summary).toContain('0 clean, 1 with findings, 1 not scanned whole');
  }, 60_000);

  it('does not fail for findings when it is told so', async (test) => {
    const { merge } = await runWorkflow(test, {
      repositories: 'octo/small=1',
      'fail-on-findings': false,
      'tacet-ref': 'v1',
    });
    expect(merge?.conclusion, merge?.visibleLog).toBe('success');
  }, 60_000);

  it('ends in the plan when the token is refused', async (test) => {
    api.fail(failing(403));
    const { plan } = await runWorkflow(test, { organisation: 'octo', 'tacet-ref': 'v1' });
    expect(plan.conclusion).toBe('failure');
    expect(plan.visibleLog).toContain('GitHub answered 403');
  }, 60_000);

  it('pins every action by its full id', () => {
    const uses = Object.values(workflow.jobs).flatMap(({ steps }) =>
      steps.flatMap((step) => step.uses ?? []),
    );
    expect(uses.length).toBeGreaterThan(6);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });
});

function timeless(text: string): unknown {
  const { receipt, ...report } = JSON.parse(text);
  const { startedAt: _, durationMs: __, ...rest } = receipt;
  return { ...report, receipt: rest };
}
