/**
 * The leak guard at the end of a job: a job that leaves a fetched secret behind fails, one that does not goes through,
 * and neither the log nor the summary shows the value.
 */

import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BundledAction, bundleFetchAction } from '../bundle.ts';
import { workflowRun } from '../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../servers/oidc-issuer.ts';
import { type AwsWorld, startAwsWorld } from './aws-world.ts';
import { assertFetchLeaksNothing, runFetchJob } from './fetch-job.ts';

let action: BundledAction;
let issuer: OidcIssuer;
let world: AwsWorld;
let value: string;
beforeAll(async () => {
  [action, issuer] = await Promise.all([bundleFetchAction(), startOidcIssuer()]);
});
afterAll(async () => {
  await issuer.close();
  action.remove();
});
beforeEach(async () => {
  issuer.run = workflowRun();
  issuer.clearLog();
  world = await startAwsWorld(issuer);
  value = `${randomBytes(12).toString('base64url')}&'${randomBytes(4).toString('hex')}`;
  world.secrets.put({ name: 'app/key', value });
});
afterEach(() => world.close());

const writing = (expression: string): { readonly run: string; readonly env: Record<string, string> } => ({
  run: `const { writeFileSync, mkdirSync } = await import('node:fs'); const value = process.env.VALUE; ${expression}`,
  env: { VALUE: '${{ steps.secrets.outputs.VALUE }}' },
});

describe('a job with the leak guard', () => {
  it('fails when a fetched value stands in the workspace, and names file and line alone', async (test) => {
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: 'VALUE = aws:app/key' },
      next: [writing("writeFileSync('config.env', 'A=1\\nKEY=' + Buffer.from(value).toString('base64'))")],
    });
    expect(job.conclusion).toBe('failure');
    expect(job.steps[0]?.annotations).toMatchObject([
      { kind: 'error', title: 'a fetched secret was left behind', file: 'config.env', line: 2 },
    ]);
    expect(job.steps[0]?.annotations[0]?.message).toContain('VALUE, encoded, stands in config.env, line 2');
    expect(job.steps[0]?.summary).toContain('`VALUE`, encoded, stands in `config.env:2`, in the workspace');
    assertFetchLeaksNothing(
      job,
      world,
      [{ label: 'value', value }],
      [{ surface: 'output' }, { surface: 'file' }],
    );
    expect(job.files.filter(({ place }) => place === 'temp')).toEqual([]);
  });

  it('goes through when nothing is left, and says how much was looked through', async (test) => {
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: 'VALUE = aws:app/key' },
      next: [writing("writeFileSync('harmless.txt', 'no secret')")],
    });
    expect(job.conclusion).toBe('success');
    expect(job.visibleLog).toContain('nothing that was fetched is left behind');
    assertFetchLeaksNothing(job, world, [{ label: 'value', value }], [{ surface: 'output' }]);
  });

  it('lets a value stand where the workflow allows it, and looks where it declares more', async (test) => {
    const job = await runFetchJob(test, world, action.folder, {
      with: {
        secrets: 'VALUE = aws:app/key',
        'guard-allow': '.env',
        'guard-paths': '${{ runner.temp }}/artifact',
      },
      next: [
        writing(
          "writeFileSync('.env', value); mkdirSync(process.env.RUNNER_TEMP + '/artifact'); writeFileSync(process.env.RUNNER_TEMP + '/artifact/out.txt', value)",
        ),
      ],
    });
    expect(job.conclusion).toBe('failure');
    const messages = job.steps[0]?.annotations.map(({ message }) => message.split('\n')[0]) ?? [];
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/artifact\/out\.txt, line 1, in a declared path$/);
  });

  it('finds a value in a packed artifact, and marks the archive', async (test) => {
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: 'VALUE = aws:app/key' },
      next: [
        writing(
          "const { gzipSync } = await import('node:zlib'); mkdirSync('out'); writeFileSync('out/app.log.gz', gzipSync('a line\\n'.repeat(900) + value))",
        ),
      ],
    });
    expect(job.conclusion).toBe('failure');
    expect(job.steps[0]?.annotations).toMatchObject([
      { kind: 'error', title: 'a fetched secret was left behind', file: 'out/app.log.gz' },
    ]);
    expect(job.visibleLog).toContain('1 packed one');
    assertFetchLeaksNothing(
      job,
      world,
      [{ label: 'value', value }],
      [{ surface: 'output' }, { surface: 'file' }],
    );
  });

  it('looks for nothing when it is switched off', async (test) => {
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: 'VALUE = aws:app/key', 'leak-guard': 'false' },
      next: [writing("writeFileSync('left.txt', value)")],
    });
    expect(job.conclusion).toBe('success');
    expect(job.visibleLog).not.toContain('leak guard');
    expect(job.steps[0]?.state).toEqual({});
  });
});
