/**
 * `tacet fetch` with what a job may ask besides its secrets: their greatest age, an audit record, texts that stay
 * readable, and the doctor, which runs nothing.
 */

import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CliResult, tacet } from '../../dist.ts';
import { workflowRun } from '../../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../../servers/oidc-issuer.ts';
import { READ_ALL, startVaultWorld, type VaultWorld } from '../vault-world.ts';

const DAY_MS = 86_400_000;
const VALUE = 'planted-value-of-the-command';

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
  world = await startVaultWorld(issuer, {
    policy: { ...READ_ALL, 'sys/capabilities-self': ['update'] },
  });
  token = await issuer.mint(world.vault.url);
  folder = mkdtempSync(join(tmpdir(), 'tacet-command-policy-'));
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

const SHOW = ['--', process.execPath, '-e', 'console.log("ran", process.env.KEY)'];

function fetchKey(...more: readonly string[]): Promise<CliResult> {
  const words = ['--vault-address', world.vault.url, '--vault-role', 'deploy', '--token-env', 'CI_TOKEN'];
  return tacet(['fetch', '--secret', 'KEY=vault:secret/app#key', ...words, ...more], {
    cwd: folder,
    env: { CI_TOKEN: token },
  });
}

/** Puts the secret as it was 100 days ago. */
function putOld(): void {
  world.kv.put('app', { key: VALUE }, new Date(Date.now() - 100 * DAY_MS).toISOString());
}

describe('--max-age', () => {
  it('warns of an old secret, also when quiet, and runs the command', async () => {
    putOld();
    const result = await fetchKey('--max-age', '90d', '--quiet', ...SHOW);
    expect(result).toMatchObject({ status: 0, stdout: 'ran ***\n' });
    expect(result.stderr).toMatch(/^tacet: max-age of KEY: .*100 days.*90/);
  });

  it('runs nothing when it is to fail, and gives the token back', async () => {
    putOld();
    const result = await fetchKey('--max-age', 'KEY=90d', '--max-age-action', 'fail', ...SHOW);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toContain('KEY is refused by max-age');
    expect(result.stderr).toContain('nothing was run');
    expect(world.vault.liveTokens()).toEqual([]);
  });

  it('says nothing of a young secret, and refuses what is no duration and no name before any network', async () => {
    world.kv.put('app', { key: VALUE });
    const young = await fetchKey('--max-age', '90d', '--quiet', ...SHOW);
    expect(young).toMatchObject({ status: 0, stderr: '' });
    const calls = world.vault.requests.length;
    const wrong = await fetchKey('--max-age', '90', '--max-age', 'OTHER=3d', ...SHOW);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('max-age: entry 1 is no duration such as 90d, 12h or 8w');
    expect(wrong.stderr).toContain('max-age: no secret is called OTHER');
    expect(world.vault.requests).toHaveLength(calls);
  });
});

describe('--audit', () => {
  it('writes what was fetched, readable by its owner alone, and no value', async () => {
    world.kv.put('app', { key: VALUE });
    const result = await fetchKey('--audit', 'record.json', '--quiet', ...SHOW);
    expect(result).toMatchObject({ status: 0, stdout: 'ran ***\n' });
    const text = readFileSync(join(folder, 'record.json'), 'utf8');
    expect(text).not.toContain(VALUE);
    expect(JSON.parse(text)).toMatchObject({
      schema: 'tacet-fetch-audit-1',
      result: 'exported',
      secrets: [{ name: 'KEY', system: 'vault', version: '1', destination: 'variable KEY of the command' }],
    });
    if (process.platform !== 'win32') expect(statSync(join(folder, 'record.json')).mode & 0o777).toBe(0o600);
  });

  it('is written of a refused fetch, too, in place of the last one', async () => {
    world.kv.put('app', { key: VALUE });
    await fetchKey('--audit', 'record.json', ...SHOW);
    world.kv.put('app', { other: VALUE });
    expect((await fetchKey('--audit', 'record.json', ...SHOW)).status).toBe(2);
    const record: unknown = JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8'));
    expect(record).toMatchObject({ result: 'failed', secrets: [], failures: [{ names: ['KEY'] }] });
  });

  it('that cannot be written keeps the command from running', async () => {
    world.kv.put('app', { key: VALUE });
    const result = await fetchKey('--audit', join('absent', 'record.json'), ...SHOW);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toContain('the audit record cannot be written (Error ENOENT)');
    expect(world.vault.liveTokens()).toEqual([]);
  });
});

describe('--doctor', () => {
  it('checks, runs nothing, reads nothing and gives the token back', async () => {
    world.kv.put('app', { key: VALUE });
    const result = await fetchKey('--doctor', ...SHOW);
    expect(result.status).toBe(0);
    expect(result.stdout).not.toContain('ran');
    expect(result.stdout).toContain('✅ reading vault:secret/app: the role may; nothing was read');
    expect(result.stdout).toContain('path "secret/data/app" {');
    expect(result.stdout).toMatch(/tacet doctor: \d checks? passed, 0 failed; nothing was fetched\n$/);
    expect(`${result.stdout}${result.stderr}`).not.toContain(token);
    expect(world.vault.requests.map(({ path }) => path)).not.toContain('/v1/secret/data/app');
    expect(world.vault.liveTokens()).toEqual([]);
  });

  it('needs no command, and fails when a check fails', async () => {
    const result = await fetchKey('--secret', 'B=vault:other/path#x', '--doctor');
    expect(result.status).toBe(1);
    expect(result.stdout).toContain('❌ reading vault:other/path:');
    expect(result.stdout).toContain('1 failed');
    // no command of the runner: this is no step of GitHub
    expect(result.stdout).not.toContain('::');
    expect(world.vault.liveTokens()).toEqual([]);
  });
});

describe('--never-mask', () => {
  it('leaves a text readable', async () => {
    world.kv.put('app', { key: 'production' });
    const masked = await fetchKey('--quiet', ...SHOW);
    expect(masked.stdout).toBe('ran ***\n');
    const readable = await fetchKey('--quiet', '--never-mask', 'production', ...SHOW);
    expect(readable.stdout).toBe('ran production\n');
  });
});
