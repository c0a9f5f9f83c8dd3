/**
 * `tacet fetch` as a real process with real children: what the child gets, what leaves on its streams, which status comes
 * back, and that nothing revocable is live afterwards, however it ends.
 */

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CLI, type CliResult, tacet } from '../../dist.ts';
import { assertNoLeak } from '../../runner/leak-check.ts';
import { workflowRun } from '../../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../../servers/oidc-issuer.ts';
import { startVaultWorld, type VaultWorld } from '../vault-world.ts';

const password = { label: 'password', value: 'planted-&-pass"word-of-a-command', owners: [] };

let issuer: OidcIssuer;
let world: VaultWorld;
let folder: string;
let token: string;
beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(() => issuer.close());
beforeEach(async () => {
  issuer.run = workflowRun();
  world = await startVaultWorld(issuer);
  world.kv.put('app', { password: password.value, user: 'app-user-name' });
  token = await issuer.mint(world.vault.url);
  folder = mkdtempSync(join(tmpdir(), 'tacet-command-'));
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

function vaultWords(...more: readonly string[]): readonly string[] {
  return [
    'fetch',
    '--vault-address',
    world.vault.url,
    '--vault-role',
    'deploy',
    '--token-env',
    'CI_TOKEN',
    ...more,
  ];
}

function run(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CliResult> {
  return tacet(words, { cwd: folder, env: { CI_TOKEN: token, ...env } });
}

function expectNothingLiveOrLeaked(...results: readonly Pick<CliResult, 'stdout' | 'stderr'>[]): void {
  expect(world.vault.liveTokens()).toEqual([]);
  expect(world.vault.liveLeases()).toEqual([]);
  expect(world.database.credentials.filter(({ isLive }) => isLive)).toEqual([]);
  const secrets = [
    password,
    { label: 'id token', value: token, owners: ['vault'] },
    ...world.vault.tree.tokens.map(({ id }) => ({ label: 'Vault token', value: id, owners: ['vault'] })),
    ...world.database.credentials.map(({ password: value }) => ({ label: 'credential', value })),
  ];
  const texts = results.flatMap(({ stdout, stderr }) => [
    { name: 'stdout', content: stdout },
    { name: 'stderr', content: stderr },
  ]);
  assertNoLeak(secrets, undefined, { texts, requests: world.vault.requests });
}

/** A child that shows its value in every way a log shows values, in pieces. */
const SHOW = `
  const value = process.env.PASSWORD;
  const forms = [value, encodeURIComponent(value), JSON.stringify(value), Buffer.from(value).toString('base64'),
    Buffer.from('user:' + value).toString('base64'), Buffer.from(value).toString('hex')];
  for (const form of forms)
    for (const piece of form.match(/[^]{1,5}/g)) process.stdout.write(piece);
  process.stderr.write('error: ' + value + '\\n');
  process.stdout.write('\\nuser ' + process.env.USER_NAME + ' token ' + process.env.CI_TOKEN + '\\n');
  process.exit(process.env.PASSWORD.length === ${password.value.length} ? 7 : 1);
`;

describe('tacet fetch', () => {
  it('runs a command with the secrets, masks both its streams and returns its status', async () => {
    const result = await run(
      vaultWords(
        ...['--secret', 'PASSWORD=vault:secret/app#password'],
        ...['--secret', 'USER_NAME = vault:secret/app#user | mask=none'],
        ...['--', process.execPath, '-e', SHOW],
      ),
    );
    expect(result.status).toBe(7);
    expect(result.stdout).toContain('***');
    expect(result.stdout).toContain('user app-user-name token undefined');
    expect(result.stderr).toContain('error: ***');
    expect(result.stderr).toContain('PASSWORD: vault, version 1, to variable PASSWORD of the command');
    expect(result.stderr).toContain('tacet: Vault token revoked');
    expectNothingLiveOrLeaked(result);
  });

  it('takes references from a file and the token from a file', async () => {
    writeFileSync(join(folder, 'refs'), '# of the shop\nPASSWORD = ref+vault://secret/app#/password\n');
    writeFileSync(join(folder, 'token'), `${token}\n`);
    const result = await run([
      ...['fetch', '--secrets', 'refs', '--token-file', 'token', '--vault-address', world.vault.url],
      ...['--vault-role', 'deploy', '--quiet', '--', process.execPath, '-e'],
      `process.exitCode = process.env.PASSWORD.startsWith('planted') ? 0 : 1`,
    ]);
    expect(result).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expectNothingLiveOrLeaked(result);
  });

  it('shares a lease, and gives it back when the command fails or is killed', async () => {
    const secrets = [
      '--secret',
      'U=vault:database/creds/app#username',
      '--secret',
      'P=vault:database/creds/app#password',
    ];
    const failed = await run(
      vaultWords(...secrets, '--', process.execPath, '-e', 'console.log(process.env.P); process.exit(3)'),
    );
    expect(failed.status).toBe(3);
    expect(failed.stdout).toBe('***\n');
    expect(world.database.credentials).toHaveLength(1);
    const killed = await run(
      vaultWords(...secrets, '--', process.execPath, '-e', 'process.kill(process.pid, "SIGKILL")'),
    );
    expect(killed.status).toBe(process.platform === 'win32' ? 1 : 137);
    expectNothingLiveOrLeaked(failed, killed);
  });

  it.skipIf(process.platform === 'win32').each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('passes %s on and gives the leases back', async (signal, status) => {
    const words = vaultWords('--secret', 'P=vault:database/creds/app#password', '--', process.execPath, '-e');
    const program = `console.log('ready'); setInterval(() => {}, 1000);`;
    const result = await signalled(words, program, signal);
    expect(result.status).toBe(status);
    expectNothingLiveOrLeaked(result);
    expect(world.database.credentials).toHaveLength(1);
  });

  it.skipIf(process.platform === 'win32')('lets the command end in its own way', async () => {
    const words = vaultWords('--secret', 'P=vault:secret/app#password', '--', process.execPath, '-e');
    const program = `process.on('SIGTERM', () => { console.log('ending', process.env.P); process.exit(9); });
      console.log('ready'); setInterval(() => {}, 1000);`;
    const result = await signalled(words, program, 'SIGTERM');
    expect(result.status).toBe(9);
    expect(result.stdout).toBe('ready\nending ***\n');
    expectNothingLiveOrLeaked(result);
  });

  it.skipIf(process.platform === 'win32')(
    'gives the leases back also when nobody reads its output any more',
    async () => {
      const program = `console.log('ready'); setInterval(() => console.log('more'), 5);`;
      const words = vaultWords(
        '--secret',
        'P=vault:database/creds/app#password',
        '--',
        process.execPath,
        '-e',
        program,
      );
      const child = spawn(process.execPath, [CLI, ...words], {
        cwd: folder,
        env: { PATH: process.env.PATH, CI_TOKEN: token },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      child.stdout.once('data', () => child.stdout.destroy());
      const status = await new Promise((resolve) => child.on('exit', resolve));
      expect(status).not.toBe(0);
      expectNothingLiveOrLeaked();
      expect(world.database.credentials).toHaveLength(1);
    },
  );

  it('runs nothing when a secret is missing, and when there is no such command', async () => {
    const missing = await run(
      vaultWords(
        '--secret',
        'A=vault:database/creds/app#password',
        '--secret',
        'B=vault:secret/none#x',
        '--',
        process.execPath,
        '-e',
        'console.log("ran")',
      ),
    );
    expect(missing).toMatchObject({ status: 2, stdout: '' });
    expect(missing.stderr).toContain('nothing was run');
    const absent = await run(
      vaultWords('--secret', 'A=vault:secret/app#password', '--', join(folder, 'no-such-command')),
    );
    expect(absent.status).toBe(2);
    expect(absent.stderr).toContain('there is no command');
    expectNothingLiveOrLeaked(missing, absent);
  });

  it('says what is wrong with all of it before any network', async () => {
    writeFileSync(
      join(folder, 'refs'),
      'GOOD = vault:secret/app#a\nNODE_OPTIONS = vault:secret/app#b\nLD_PRELOAD=vault:x/y#z\n',
    );
    const result = await run([
      ...vaultWords('--secrets', 'refs', '--secret', 'X=nosuch:thing'),
      '--',
      'true',
    ]);
    expect(result.status).toBe(2);
    for (const part of [
      'refs, line 2: NODE_OPTIONS',
      'refs, line 3: LD_PRELOAD',
      '--secret: X names the unknown system',
    ])
      expect(result.stderr).toContain(part);
    expect(world.vault.calls()).toEqual([]);
    const nothing = await run(['fetch', '--secret', 'A=vault:secret/app#b']);
    expect(nothing.stderr).toContain('the command to run stands behind --');
    const noToken = await run([
      'fetch',
      '--vault-address',
      world.vault.url,
      '--secret',
      'A=vault:secret/app#b',
      '--',
      'true',
    ]);
    expect(noToken.status).toBe(2);
    expect(noToken.stderr).toContain('there is no id token for the audience');
  });

  it('asks GitHub for the token within a step, and prints no mask command', async () => {
    const words = [
      'fetch',
      '--vault-address',
      world.vault.url,
      '--vault-role',
      'deploy',
      '--quiet',
      '--secret',
      'P=vault:secret/app#password',
    ];
    const env = { GITHUB_ACTIONS: 'true', ...issuer.environment };
    const result = await tacet([...words, '--', process.execPath, '-e', 'console.log(process.env.P)'], {
      cwd: folder,
      env,
    });
    expect(result).toMatchObject({ status: 0, stdout: '***\n', stderr: '' });
    const refused = await tacet([...words, '--', 'true'], {
      cwd: folder,
      env: { ...env, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'wrong' },
    });
    expect(refused.stderr).toContain('GitHub refused an id token');
    expectNothingLiveOrLeaked(result, refused);
  });

  it('takes a manifest, too', async () => {
    writeFileSync(
      join(folder, 'es.yaml'),
      `apiVersion: external-secrets.io/v1
kind: SecretStore
metadata: { name: s }
spec: { provider: { vault: { server: '${world.vault.url}', path: secret } } }
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: e }
spec: { secretStoreRef: { name: s }, dataFrom: [{ extract: { key: app } }] }
`,
    );
    const result = await run(
      vaultWords(
        '--manifest',
        'es.yaml',
        '--',
        process.execPath,
        '-e',
        'console.log(process.env.password, process.env.user)',
      ),
    );
    expect(result).toMatchObject({ status: 0, stdout: '*** ***\n' });
    expectNothingLiveOrLeaked(result);
  });

  it('sends no token to a service that it is not meant for', async () => {
    token = await issuer.mint('https://elsewhere.example');
    const result = await run(vaultWords('--secret', 'A=vault:secret/app#password', '--', 'true'));
    expect(result.status).toBe(2);
    expect(result.stderr).toContain('the variable CI_TOKEN is for "https://elsewhere.example"');
    expect(world.vault.calls()).toEqual([]);
    expectNothingLiveOrLeaked(result);
  });
});

/** Runs until the child says that it is ready, then sends the signal to tacet alone. */
function signalled(words: readonly string[], program: string, signal: NodeJS.Signals): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...words, program], {
      cwd: folder,
      env: { PATH: process.env.PATH, CI_TOKEN: token },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      if (stdout === 'ready\n') child.kill(signal);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (status, ended) => resolve({ status, signal: ended, stdout, stderr }));
  });
}

describe('tacet import', () => {
  it('prints a step for a step, and tells by its status whether all was translated', async () => {
    const step = (secrets: string): string =>
      `jobs:\n  a:\n    steps:\n      - uses: hashicorp/vault-action@v3\n        with: { url: 'https://v', method: jwt, exportEnv: false, secrets: '${secrets}' }\n`;
    writeFileSync(join(folder, 'good.yml'), step('kv/a b'));
    writeFileSync(join(folder, 'half.yml'), step('kv/a *'));
    writeFileSync(
      join(folder, 'none.yml'),
      'jobs: { a: { steps: [{ uses: actions/checkout@v4 }] } }\n# uses: x\n',
    );
    const good = await run(['import', 'good.yml']);
    expect(good).toMatchObject({ status: 0, stderr: '' });
    expect(good.stdout).toContain('      b = vault:kv/a#b');
    const half = await run(['import', 'half.yml', '--from', 'workflow']);
    expect(half.status).toBe(1);
    expect(half.stdout).toContain('#   half.yml:4:9, secrets, entry 1: the fields of *');
    expect((await run(['import', 'none.yml', '--from', 'workflow'])).status).toBe(2);
    expect((await run(['import', 'absent.yml'])).stderr).toContain('cannot be read (Error ENOENT)');
  });
});
