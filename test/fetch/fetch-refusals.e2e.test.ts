/**
 * The fetch action when something is wrong: inputs, permissions, trust, secrets, the network, a cancelled or crashed
 * main. Each time the log says why and what to do, nothing is exported, nothing is left behind, nothing leaks.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BundledAction, bundleFetchAction } from '../bundle.ts';
import { requireNode24Oldest } from '../node24.ts';
import type { JobResult } from '../runner/contract.ts';
import { stsFailure } from '../servers/aws/aws-fault.ts';
import { failing } from '../servers/faults.ts';
import { workflowRun } from '../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../servers/oidc-issuer.ts';
import { type AwsWorld, REGION, startAwsWorld } from './aws-world.ts';
import { assertFetchLeaksNothing, runFetchJob } from './fetch-job.ts';
import { startTlsProxy, type TlsProxy } from './tls-proxy.ts';

const planted = { label: 'value', value: 'planted-&-value-of-the-test' };
const SECRETS = 'VALUE = aws:app/db';

let action: BundledAction;
let issuer: OidcIssuer;
let world: AwsWorld;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tacet-refusals-'));
  [action, issuer] = await Promise.all([bundleFetchAction(), startOidcIssuer()]);
});
afterAll(async () => {
  await issuer.close();
  action.remove();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  issuer.run = workflowRun();
  issuer.clearLog();
  world = await startAwsWorld(issuer);
  world.secrets.put({ name: 'app/db', value: planted.value });
});
afterEach(() => world.close());

function messages(job: JobResult): readonly string[] {
  return (job.steps[0]?.annotations ?? []).map(({ message }) => message);
}

/** That the step failed and left nothing: no output, no variable, no file, no leak. */
function expectNothingExported(job: JobResult): void {
  expect(job.conclusion).toBe('failure');
  expect(job.steps[0]?.outputs).toEqual({});
  expect(job.env).not.toHaveProperty('VALUE');
  expect(job.files).toEqual([]);
  assertFetchLeaksNothing(job, world, [planted]);
}

describe('wrong inputs', () => {
  it('are reported all at once, with their lines, before anybody is asked anything', async (test) => {
    const job = await runFetchJob(test, world, action.folder, {
      with: {
        secrets: '# list\nVALUE = awss:app/db\nPATH = aws:x\nA-B = aws:x\nGOOD = aws:x@',
        export: 'env',
        'file-format': 'yaml',
        'session-duration': '60',
        role: 'deploy',
        region: 'Frankfurt',
      },
    });
    const [message = ''] = messages(job);
    expect(message.split('\n')).toEqual([
      '8 mistakes in the inputs',
      'file-format: takes one of dotenv, json, raw, kubernetes, found "yaml"',
      'session-duration: takes a whole number from 900 to 43200, found "60"',
      'secrets, line 2: VALUE names the unknown system "awss" (did you mean aws:?)',
      'secrets, line 3: PATH is a name that changes what later steps run, load or trust (choose another name)',
      'secrets, line 4: A-B cannot be a variable (write A_B)',
      'secrets, line 5: no version is named after @ (write @AWSPREVIOUS or @ and a version id)',
      'role: this is not the ARN of a role (arn:aws:iam::ACCOUNT:role/NAME, twelve digits)',
      'region: this is not the name of an AWS region (for example eu-central-1)',
    ]);
    expect(issuer.requests).toEqual([]);
    expect(world.calls()).toEqual([]);
    expectNothingExported(job);
  });

  it('like missing ones are said to be missing', async (test) => {
    const job = await runFetchJob(test, world, action.folder, { with: { secrets: ' ', role: '' } });
    expect(messages(job)).toEqual(['secrets: is required and was not given']);
    const only = await runFetchJob(test, world, action.folder, { with: { secrets: '# nothing', role: '' } });
    expect(messages(only)).toEqual(['secrets: names no secret: there are only comments']);
  });
});

describe('a job without an id token', () => {
  it('is told about the permission', async (test) => {
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: SECRETS },
      permissions: {},
    });
    expect(messages(job)[0]).toContain(
      'this job may not ask for an id token\nadd `permissions: { id-token: write',
    );
    expectNothingExported(job);
  });

  it('of a fork is told that it is one', async (test) => {
    const payload = {
      pull_request: {
        head: { repo: { full_name: 'evil/fork' } },
        base: { repo: { full_name: 'octo-org/octo-repo' } },
      },
    };
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: SECRETS },
      permissions: {},
      event: { name: 'pull_request', payload },
    });
    expect(messages(job)[0]).toContain('a pull request from a fork gets no id token');
    expectNothingExported(job);
  });
});

describe('a role that does not trust the job', () => {
  it('is shown what was sent and the trust policy to paste, in the log and in the summary', async (test) => {
    issuer.run = workflowRun({ subject: 'immutable', environment: 'prod ##[stop-commands]x ::error::y `ü`' });
    const job = await runFetchJob(test, world, action.folder, { with: { secrets: SECRETS } });
    expect(messages(job)[0]).toContain(`AWS does not let this job assume ${world.role}`);
    expect(job.visibleLog).toContain('aud  sts.amazonaws.com');
    expect(job.visibleLog).toContain(
      'sub  repo:octo-org@65/octo-repo@74:environment:prod #\\#[stop-commands]x',
    );
    expect(job.visibleLog).toContain(
      'The classic form of the same would be repo:octo-org/octo-repo:environment:prod',
    );
    expect(job.visibleLog).toContain('"Action": "sts:AssumeRoleWithWebIdentity"');
    // the policy can be copied from the summary as it stands
    const block = /```\n([\s\S]*?)```/.exec(job.steps[0]?.summary ?? '')?.[1] ?? '';
    const policy = JSON.parse(block.slice(block.indexOf('  {'), block.lastIndexOf('  }') + 3)) as {
      Statement: [{ Condition: { StringEquals: Record<string, string> } }];
    };
    expect(Object.values(policy.Statement[0].Condition.StringEquals)).toEqual([
      'sts.amazonaws.com',
      'repo:octo-org@65/octo-repo@74:environment:prod ##[stop-commands]x %3A%3Aerror%3A%3Ay `ü`',
    ]);
    expect(job.steps[0]?.annotations).toHaveLength(1);
    expectNothingExported(job);
  });
});

describe('one secret of several that cannot be had', () => {
  it('keeps all the others from being exported, unless it is optional', async (test) => {
    const secrets = 'VALUE = aws:app/db\nGONE = aws:app/none\nFIELD = aws:app/db#field';
    const job = await runFetchJob(test, world, action.folder, { with: { secrets, export: 'file' } });
    expect(messages(job)).toHaveLength(2);
    expect(job.steps[0]?.annotations.map(({ title }) => title)).toEqual([
      'not fetched: GONE',
      'not fetched: FIELD',
    ]);
    expect(job.visibleLog).toContain('tacet: nothing was exported');
    expect(job.steps[0]?.summary).toContain('nothing was exported');
    expectNothingExported(job);
    const optional = await runFetchJob(test, world, action.folder, {
      with: { secrets: secrets.replace('GONE', 'GONE?').replace('FIELD', 'FIELD?') },
    });
    expect(optional.conclusion).toBe('success');
    expect(optional.steps[0]?.outputs).toEqual({ VALUE: planted.value });
  });
});

describe('trouble that passes', () => {
  it('is waited for: at GitHub, at STS and at Secrets Manager', async (test) => {
    issuer.fail(failing(500));
    issuer.answerEmpty();
    world.cloud.sts.fail(stsFailure('Throttling'));
    world.cloud.secretsManager.fail(failing(500));
    const job = await runFetchJob(test, world, action.folder, { with: { secrets: SECRETS } });
    expect(job.steps[0]?.outputs).toEqual({ VALUE: planted.value });
    assertFetchLeaksNothing(job, world, [planted], [{ surface: 'output' }]);
  });
});

describe('a cancelled job', () => {
  it('ends at once, exports nothing, and still runs post', async (test) => {
    // the answer never comes; the job is cancelled when the log shows that the action is at work
    world.cloud.sts.fail({ kind: 'hold', at: 'start', until: new Promise(() => undefined) });
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: SECRETS, export: 'file' },
      cancel: { whenLine: (line) => line.includes('tacet: fetching 1 secret') },
    });
    expect(job.conclusion).toBe('cancelled');
    expect(job.visibleLog).toContain('tacet: the job was cancelled, nothing more is exported');
    expect(job.stages.map(({ stage }) => stage)).toEqual(['main', 'post']);
    expect(job.steps[0]?.outputs).toEqual({});
    expect(job.files).toEqual([]);
    assertFetchLeaksNothing(job, world, [planted]);
  });
});

describe('post', () => {
  it('deletes the file of a main that was killed right after it had written it', async (test) => {
    const crash = join(folder, 'crash.mjs');
    writeFileSync(
      crash,
      `import fs from 'node:fs';
       import { syncBuiltinESMExports } from 'node:module';
       const write = fs.promises.writeFile;
       fs.promises.writeFile = async (...args) => {
         await write(...args);
         fs.appendFileSync(${JSON.stringify(join(folder, 'written'))}, args[0]);
         process.kill(process.pid, 'SIGKILL');
         await new Promise(() => {});
       };
       syncBuiltinESMExports();`,
    );
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: SECRETS, export: 'file' },
      env: { NODE_OPTIONS: `--import=${pathToFileURL(crash).href}` },
    });
    expect(readFileSync(join(folder, 'written'), 'utf8')).toMatch(/secrets\.env$/);
    expect(job.conclusion).toBe('failure');
    expect(job.visibleLog).toContain('tacet: 1 folder with secrets deleted');
    expect(job.files).toEqual([]);
    assertFetchLeaksNothing(job, world, [planted]);
  });

  it('deletes the file when a later step fails', async (test) => {
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: SECRETS, export: 'file' },
      next: [{ run: 'process.exit(3)' }],
    });
    expect(job.conclusion).toBe('failure');
    expect(job.files).toEqual([]);
    expect(job.visibleLog).toContain('tacet: 1 folder with secrets deleted');
  });

  it('is content with a file that a step has deleted already', async (test) => {
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: SECRETS, export: 'file' },
      next: [
        {
          run: "(await import('node:fs')).rmSync((await import('node:path')).dirname(process.env.AT), { recursive: true })",
          env: { AT: '${{ steps.secrets.outputs.path }}' },
        },
      ],
    });
    expect(job.conclusion).toBe('success');
    expect(job.visibleLog).toContain('tacet: 1 folder with secrets no longer there');
  });

  it('has nothing to do after outputs without the leak guard', async (test) => {
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: SECRETS, 'leak-guard': 'false' },
      debug: true,
    });
    expect(job.visibleLog).toContain('there is nothing to delete or give back');
    // with step debugging the runner shows names and masked values of everything that was exported
    assertFetchLeaksNothing(job, world, [planted], [{ surface: 'output' }]);
  });
});

describe('a self-hosted runner', () => {
  let proxy: TlsProxy;
  afterEach(() => proxy.close());

  it('behind a proxy with a password, and with a CA of its own, reaches AWS through both', async (test) => {
    proxy = await startTlsProxy(
      {
        [`sts.${REGION}.amazonaws.com`]: world.cloud.sts.url,
        [`secretsmanager.${REGION}.amazonaws.com`]: world.cloud.secretsManager.url,
      },
      'runner:proxy-p@ss-word',
    );
    const authority = join(folder, 'authority.pem');
    writeFileSync(authority, proxy.chain.authority);
    const environment = {
      HTTPS_PROXY: `http://runner:proxy-p%40ss-word@${proxy.host}`,
      NODE_EXTRA_CA_CERTS: authority,
    };
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: SECRETS },
      env: { AWS_ENDPOINT_URL_STS: '', AWS_ENDPOINT_URL_SECRETS_MANAGER: '', AWS_ENDPOINT_URL_SSM: '' },
      machineEnv: environment,
      next: [{ run: 'console.log(process.env.HTTPS_PROXY)' }],
    });
    expect(job.steps[0]?.outputs).toEqual({ VALUE: planted.value });
    expect(proxy.tunnels.map(({ target, credentials }) => [target, credentials])).toEqual([
      [`sts.${REGION}.amazonaws.com:443`, 'runner:proxy-p@ss-word'],
      [`secretsmanager.${REGION}.amazonaws.com:443`, 'runner:proxy-p@ss-word'],
    ]);
    expect(job.visibleLog).toContain(`http://runner:***@${proxy.host}`);
    assertFetchLeaksNothing(job, world, [planted], [{ surface: 'output' }]);
  });

  it('whose CA is not known to Node is told which variable names it', async (test) => {
    proxy = await startTlsProxy({ [`sts.${REGION}.amazonaws.com`]: world.cloud.sts.url });
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: SECRETS },
      env: { AWS_ENDPOINT_URL_STS: '', AWS_ENDPOINT_URL_SECRETS_MANAGER: '', AWS_ENDPOINT_URL_SSM: '' },
      machineEnv: { HTTPS_PROXY: `http://${proxy.host}` },
    });
    expect(messages(job)[0]).toContain('cannot be reached (UNABLE_TO_VERIFY_LEAF_SIGNATURE)');
    expect(messages(job)[0]).toContain('NODE_EXTRA_CA_CERTS');
    expectNothingExported(job);
  });
});

describe('the oldest Node 24 that a runner has', () => {
  it('runs the action too', async (test) => {
    const node = requireNode24Oldest(test);
    const job = await runFetchJob(test, world, action.folder, { with: { secrets: SECRETS }, node });
    expect(job.steps[0]?.outputs).toEqual({ VALUE: planted.value });
  });
});
