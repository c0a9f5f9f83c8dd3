/**
 * The fetch action from its inputs to the end of the job: what the job gets, what the log shows, what AWS was asked, and
 * what is left behind. Around every job the leak check.
 */

import { randomBytes } from 'node:crypto';
import { parseEnv } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BundledAction, bundleFetchAction } from '../bundle.ts';
import type { JobResult } from '../runner/contract.ts';
import type { Planted } from '../runner/leak-check.ts';
import { workflowRun } from '../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../servers/oidc-issuer.ts';
import { type AwsWorld, startAwsWorld } from './aws-world.ts';
import { assertFetchLeaksNothing, runFetchJob } from './fetch-job.ts';

let action: BundledAction;
let issuer: OidcIssuer;
let world: AwsWorld;
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
});
afterEach(() => world.close());

/** A value nobody has seen before, of printable characters that encodings treat differently. */
function fresh(label: string): Planted & { readonly value: string } {
  return { label, value: `${randomBytes(12).toString('base64url')}&<"'${randomBytes(6).toString('hex')}` };
}

const print = (expression: string): { readonly run: string; readonly env: Record<string, string> } => ({
  run: `console.log(${expression})`,
  env: { VALUE: '${{ steps.secrets.outputs.VALUE }}', OTHER: '${{ steps.secrets.outputs.OTHER }}' },
});

function summaryOf(job: JobResult): string {
  return job.steps[0]?.summary ?? '';
}

describe('outputs', () => {
  it('hold whole values, fields and parameters, fetched with one exchange and one call for each service', async (test) => {
    const [password, whole, parameter] = [fresh('password'), fresh('whole'), fresh('parameter')];
    world.secrets.put({
      name: 'app/db',
      value: JSON.stringify({ db: { password: password.value }, port: 5432 }),
    });
    world.secrets.put({ name: 'app/whole', value: `${whole.value}\n` });
    world.parameters.put({ name: '/app/licence', value: parameter.value, type: 'SecureString' });
    const secrets = `
      # what the deployment needs
      VALUE = aws:app/db#db.password
      PORT = aws:app/db#port
      OTHER = aws:app/whole
      licence-key = aws-ssm:/app/licence
    `;
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets },
      next: [
        print('process.env.VALUE'),
        print("Buffer.from(process.env.VALUE + '\\n').toString('base64')"),
        print('encodeURIComponent(process.env.VALUE)'),
        print('JSON.stringify(process.env)'),
      ],
    });
    expect(job.conclusion).toBe('success');
    expect(job.steps[0]?.outputs).toEqual({
      VALUE: password.value,
      PORT: '5432',
      OTHER: `${whole.value}\n`,
      'licence-key': parameter.value,
    });
    expect(issuer.requests.filter(({ path }) => path.includes('audience='))).toHaveLength(1);
    expect(world.calls()).toEqual(['AssumeRoleWithWebIdentity', 'BatchGetSecretValue', 'GetParameters']);
    expect(job.env).not.toHaveProperty('VALUE');
    assertFetchLeaksNothing(job, world, [password, whole, parameter], [{ surface: 'output' }]);
  });

  it('are told in the summary without a value, a hash or a length', async (test) => {
    const value = fresh('value');
    world.secrets.put({
      name: 'app/db',
      value: JSON.stringify({ a: value.value, pin: 12 }),
      versionId: 'f'.repeat(32),
    });
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: 'VALUE = aws:app/db\nPIN = aws:app/db#pin\nSTAGE? = aws:app/none' },
    });
    expect(summaryOf(job)).toContain('## 🔑 tacet fetch: 2 secrets');
    expect(summaryOf(job)).toMatch(
      /\| `VALUE` \| aws \| `f{32}` \| output VALUE \| \d+ \| leaf 2: shorter than 6 characters/,
    );
    expect(summaryOf(job)).toContain(
      '| `PIN` | aws | `ffffffffffffffffffffffffffffffff` | output PIN | 0 | the value: shorter than 4 characters |',
    );
    expect(summaryOf(job)).toContain('| `STAGE` | aws |  | missing, and optional |');
    expect(job.steps[0]?.annotations).toMatchObject([{ kind: 'warning', title: 'missing: STAGE' }]);
    assertFetchLeaksNothing(job, world, [value], [{ surface: 'output' }]);
  });

  it('hold binary secrets as base64 when asked, and are refused otherwise with nothing exported', async (test) => {
    const bytes = randomBytes(40);
    bytes[0] = 0xff;
    world.secrets.put({ name: 'app/key', value: bytes });
    const planted = { label: 'key', value: bytes };
    const encoded = await runFetchJob(test, world, action.folder, {
      with: { secrets: 'VALUE = aws:app/key | base64' },
      next: [print('process.env.VALUE'), print("Buffer.from(process.env.VALUE, 'base64').toString('hex')")],
    });
    expect(encoded.steps[0]?.outputs.VALUE).toBe(bytes.toString('base64'));
    assertFetchLeaksNothing(encoded, world, [planted], [{ surface: 'output' }]);
    const refused = await runFetchJob(test, world, action.folder, {
      with: { secrets: 'VALUE = aws:app/key\nPORT = aws:app/key | base64' },
    });
    expect(refused.conclusion).toBe('failure');
    expect(refused.steps[0]?.outputs).toEqual({});
    expect(refused.steps[0]?.annotations[0]?.message).toContain(
      'VALUE is binary, and a step output holds text alone',
    );
    assertFetchLeaksNothing(refused, world, [planted]);
  });

  it('of a job do not vanish for want of masking common words', async (test) => {
    world.secrets.put({
      name: 'app/flags',
      value: JSON.stringify({ debug: true, region: 'eu', key: 'long-enough-key' }, null, 2),
    });
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: 'VALUE = aws:app/flags' },
      next: [
        {
          id: 'other',
          run: "(await import('node:fs')).appendFileSync(process.env.GITHUB_OUTPUT, 'ok=true' + String.fromCharCode(10))",
        },
      ],
      outputs: { ok: '${{ steps.other.outputs.ok }}', leaked: '${{ steps.secrets.outputs.VALUE }}' },
    });
    expect(job.conclusion).toBe('success');
    expect(job.jobOutputs).toEqual({ ok: 'true' });
  });
});

describe('environment variables', () => {
  it('reach later steps, with every line end, and nothing else does', async (test) => {
    const value = { label: 'value', value: `${fresh('x').value}\r\nsecond line of it\n` };
    world.secrets.put({ name: 'app/value', value: value.value });
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: 'VALUE = aws:app/value', export: 'env' },
      next: [{ run: 'console.log(JSON.stringify(process.env.VALUE)); console.log(process.env.VALUE)' }],
    });
    expect(job.env.VALUE).toBe(value.value);
    expect(job.steps[0]?.outputs).toEqual({});
    assertFetchLeaksNothing(job, world, [value], [{ surface: 'env', at: 'VALUE' }]);
  });
});

describe('a file', () => {
  it.for([
    ['dotenv', 'secrets.env', (text: string) => parseEnv(text)],
    ['json', 'secrets.json', (text: string) => JSON.parse(text) as unknown],
  ] as const)(
    'in %s lies outside the workspace, is private, and is gone when the job ends',
    async ([format, name, read], test) => {
      const value = { label: 'value', value: `${randomBytes(18).toString('base64')} with space` };
      world.secrets.put({ name: 'app/value', value: value.value });
      const secrets = 'VALUE = aws:app/value\nOTHER = aws:app/value';
      const job = await runFetchJob(test, world, action.folder, {
        with: { secrets, export: 'file', 'file-format': format },
        // the copy is written backwards, so that the leak check does not take it for a leak
        next: [
          {
            run: `const { readFileSync, statSync, writeFileSync } = await import('node:fs');
              const path = process.env.AT;
              console.log('inside ' + path.startsWith(process.env.GITHUB_WORKSPACE));
              console.log('mode ' + (statSync(path).mode & 0o777).toString(8));
              console.log('name ' + path.split(/[^a-z.]/).at(-1));
              writeFileSync('copy', readFileSync(path).reverse());`,
            env: { AT: '${{ steps.secrets.outputs.path }}' },
          },
        ],
      });
      expect(job.conclusion).toBe('success');
      expect(job.visibleLog).toContain('inside false');
      if (process.platform !== 'win32') expect(job.visibleLog).toContain('mode 600');
      expect(job.visibleLog).toContain(`name ${name}`);
      const copy = job.files.find(({ path }) => path === 'copy');
      expect(
        read(
          Buffer.from(copy?.bytes ?? [])
            .reverse()
            .toString(),
        ),
      ).toEqual({
        VALUE: value.value,
        OTHER: value.value,
      });
      expect(job.files.filter(({ place }) => place === 'temp')).toEqual([]);
      expect(job.visibleLog).toContain('tacet: 1 folder with secrets deleted');
      expect(summaryOf(job)).toContain('1 folder with secrets deleted');
      assertFetchLeaksNothing(job, world, [value]);
    },
  );

  it('in raw is a folder with one file for each secret, byte for byte', async (test) => {
    const bytes = randomBytes(300);
    world.secrets.put({ name: 'app/key', value: bytes });
    world.secrets.put({ name: 'app/text', value: 'text without line end' });
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: 'keystore = aws:app/key\nTEXT = aws:app/text', export: 'file', 'file-format': 'raw' },
      next: [
        {
          run: `const { readFileSync, readdirSync } = await import('node:fs');
            const { createHash } = await import('node:crypto');
            const at = process.env.AT;
            console.log(readdirSync(at).sort().join(' '));
            console.log(createHash('sha256').update(readFileSync(at + '/keystore')).digest('hex'));`,
          env: { AT: '${{ steps.secrets.outputs.path }}' },
        },
      ],
    });
    const { createHash } = await import('node:crypto');
    expect(job.visibleLog).toContain('TEXT keystore');
    expect(job.visibleLog).toContain(createHash('sha256').update(bytes).digest('hex'));
    assertFetchLeaksNothing(job, world, [{ label: 'key', value: bytes }]);
  });
});

describe('a chosen version', () => {
  it('is fetched by stage and by id, each with its own call', async (test) => {
    const old = fresh('old');
    const id = '3f0e4c1a-8b2d-4c56-9e7f-0123456789ab';
    world.secrets.put({ name: 'app/db', value: old.value, versionId: id });
    world.secrets.put({ name: 'app/db', value: 'the new one' });
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: `VALUE = aws:app/db@AWSPREVIOUS\nOTHER = aws:app/db@${id}` },
    });
    expect(job.steps[0]?.outputs).toEqual({ VALUE: old.value, OTHER: old.value });
    expect(world.calls()).toEqual(['AssumeRoleWithWebIdentity', 'GetSecretValue', 'GetSecretValue']);
    assertFetchLeaksNothing(job, world, [old], [{ surface: 'output' }]);
  });
});

describe('the role session', () => {
  it('is named after the repository and the run, for those who read CloudTrail', async (test) => {
    world.secrets.put({ name: 'app/db', value: 'a value of it' });
    await runFetchJob(test, world, action.folder, { with: { secrets: 'VALUE = aws:app/db' } });
    const form = new URLSearchParams(world.cloud.sts.requests[0]?.body.toString());
    expect(form.get('RoleSessionName')).toMatch(/^tacet-octo-org-octo-repo-\d+$/);
    expect(form.get('DurationSeconds')).toBe('900');
  });
});
