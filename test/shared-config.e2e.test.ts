/**
 * Configuration of another repository at a pinned commit, on the shipped program: from a server when that was asked for,
 * from a clone, from what was read before; never anything but the bytes of that commit.
 */

import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CliResult, tacet } from './dist.ts';
import { createRepository, type TestRepository } from './git.ts';
import { mint } from './mint.ts';
import { type GitHttpServer, startGitHttp } from './servers/git-http.ts';

const TOKEN = mint('ghs_{mint:github-crc32:30}');
const RULES = `issuer: Acme
rules:
  - id: acme-key
    name: Acme key
    severity: medium
    pattern: \\bacme_(?P<secret>[0-9a-f]{32})\\b
    revoke: Delete it at https://acme.example/keys.
    examples: ["acme_{hex:32}", "key: acme_{hex:32}"]
    nearMisses: ["acme_{hex:31}", "acme-{hex:32}"]
`;
const acmeKey = mint('acme_{hex:32}');

let server: GitHttpServer;
let shared: TestRepository;
let scanned: TestRepository;
let cache: string;

beforeAll(async () => {
  server = await startGitHttp();
  server.allowToken(TOKEN);
});
afterAll(() => server.close());
beforeEach(async () => {
  [shared, scanned] = await Promise.all([createRepository(), createRepository()]);
  server.serve('octo/policy', { gitDir: shared.gitDir });
  server.clearLog();
  cache = realpathSync(mkdtempSync(join(tmpdir(), 'tacet-cache-')));
});
afterEach(async () => {
  await Promise.all([shared.remove(), scanned.remove()]);
  rmSync(cache, { recursive: true, force: true });
});

/** Scans with files in the work tree. */
async function scan(
  files: Readonly<Record<string, string>>,
  words: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<CliResult> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(scanned.path, name), text);
  return await tacet(['scan', ...words], {
    cwd: scanned.path,
    env: { GITHUB_SERVER_URL: server.url, TACET_CONFIG_TOKEN: TOKEN, XDG_CACHE_HOME: cache, ...env },
  });
}

const extending = (commit: string, path = 'base/tacet.yml'): Readonly<Record<string, string>> => ({
  '.tacet.yml': `extends: ['octo/policy/${path}@${commit}']\n`,
});

/** A shared configuration that names rules of its own repository and of a file beside it. */
async function sharedConfig(): Promise<string> {
  return await shared.commit({
    files: {
      'base/tacet.yml': 'extends: [base/more.yml]\nrules: [rules/acme.yml]\n',
      'base/more.yml': 'allow: [{ path: fixtures.ts, reason: made up }]\n',
      'rules/acme.yml': RULES,
    },
  });
}

describe('a configuration of another repository', () => {
  it('is fetched when that is asked for, kept by its commit, and read without a network from then on', async () => {
    const commit = await sharedConfig();
    const files = {
      ...extending(commit),
      'app.ts': `connect("${acmeKey}");\n`,
      'fixtures.ts': `connect("${acmeKey}");\n`,
    };
    const refused = await scan(files);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain(
      `.tacet.yml:1:11: extends: octo/policy/base/tacet.yml@${commit} is in another repository, and no network may be used`,
    );
    expect(refused.stderr).toContain('--fetch-config');
    expect(server.requests).toHaveLength(0);

    const fetched = await scan({}, ['--fetch-config']);
    expect(fetched.status).toBe(1);
    expect(fetched.stdout).toMatch(/app\.ts:1:.*Acme key/);
    expect(fetched.stdout).toContain('fixtures.ts:1  Acme key: let pass by octo/policy/base/more.yml@');
    for (const path of ['base/tacet.yml', 'base/more.yml', 'rules/acme.yml'])
      expect(fetched.stdout).toContain(`octo/policy/${path}@${commit} was read from http://127.0.0.1`);
    expect(server.requests.length).toBeGreaterThan(0);
    expect(fetched.stdout + fetched.stderr).not.toContain(TOKEN.slice(8));

    server.clearLog();
    const again = await scan({});
    expect(again.status).toBe(1);
    expect(again.stdout).toContain('was read from the copy that is kept on this machine');
    const rules = ['rules', 'list', '--issuer', 'acme'];
    const listed = await tacet(rules, { cwd: scanned.path, env: { XDG_CACHE_HOME: cache } });
    expect([listed.status, listed.stdout.includes('acme-key')]).toEqual([0, true]);
    expect(server.requests).toHaveLength(0);
  });

  it('is read from a clone that was named, which is not written to', async () => {
    const commit = await sharedConfig();
    const listed = () => readdirSync(shared.gitDir, { recursive: true }).sort();
    const before = listed();
    const files = { ...extending(commit), 'app.ts': `connect("${acmeKey}");\n` };
    const { status, stdout } = await scan(files, ['--config-from', `Octo/Policy=${shared.path}`]);
    expect([status, stdout.includes('was read from the clone')]).toEqual([1, true]);
    expect(listed()).toEqual(before);
    expect(server.requests).toHaveLength(0);
    const missing = await scan(extending('1'.repeat(40)), ['--config-from', `octo/policy=${shared.path}`]);
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain('is not in the clone that was named');
  });

  it('is believed only when it is what the commit holds', async () => {
    const commit = await sharedConfig();
    await scan({ ...extending(commit), 'app.ts': 'fine\n' }, ['--fetch-config']);
    const folder = join(cache, 'tacet', 'shared-config');
    const kept = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    // commit, root and two folders, three files
    expect(kept).toHaveLength(7);
    for (const file of kept) {
      const bytes = readFileSync(file);
      writeFileSync(file, Buffer.concat([bytes, Buffer.from(' ')]));
    }
    const refused = await scan({});
    expect([refused.status, refused.stderr.includes('no network may be used')]).toEqual([2, true]);
    expect((await scan({}, ['--fetch-config'])).status).toBe(0);
  });

  it('of a repository that may not be read, or a commit that is not there, ends the scan', async () => {
    const commit = await sharedConfig();
    const denied = await scan(extending(commit), ['--fetch-config'], { TACET_CONFIG_TOKEN: '' });
    expect(denied.status).toBe(2);
    expect(denied.stderr).toContain('refused the fetch');
    expect(denied.stderr).toContain('TACET_CONFIG_TOKEN');
    const gone = await scan(extending('1'.repeat(40)), ['--fetch-config']);
    expect([gone.status, gone.stderr.includes('does not have the commit')]).toEqual([2, true]);
  });

  it.each([{ allowFilter: false }, { wants: 'tips' }, { protocol: 0 }] as const)(
    'comes from servers with other manners, too: %j',
    async (manners) => {
      const commit = await sharedConfig();
      server.serve('octo/policy', { gitDir: shared.gitDir, ...manners });
      await shared.commit({ files: { 'later.txt': 'a later commit\n' } });
      const files = { ...extending(commit), 'app.ts': `connect("${acmeKey}");\n` };
      const { status, stderr } = await scan(files, ['--fetch-config']);
      expect([status, stderr]).toEqual([1, '']);
    },
  );

  it('has the mistakes of all its files told, with those of the file that extends it', async () => {
    const circle = await shared.commit({
      files: {
        'a.yml': 'extends: [b.yml]\nfail-on: severe\n',
        'b.yml': 'extends: [a.yml]\nallow: none\n',
        'list.yml': '- not a mapping\n',
        'long.yml': `# ${'x'.repeat(4 << 20)}\nsalt: x\n`,
      },
    });
    const name = (path: string) => `octo/policy/${path}@${circle}`;
    const lines = [
      'extends:',
      ...['a.yml', 'list.yml', 'long.yml'].map((path) => `  - ${name(path)}`),
      '  - octo/policy/a.yml@main',
      `  - octo/policy/../a.yml@${circle}`,
      'min-confidence: sure',
      '',
    ];
    const { status, stderr } = await scan({ '.tacet.yml': lines.join('\n') }, ['--fetch-config']);
    expect(status).toBe(2);
    for (const part of [
      '.tacet.yml:5:5: expected OWNER/REPO/PATH@COMMIT, found "octo/policy/a.yml@main"',
      '.tacet.yml:6:5: expected OWNER/REPO/PATH@COMMIT',
      '.tacet.yml:7:17: min-confidence: expected one of',
      `${name('a.yml')}:2:10: fail-on: expected one of`,
      `${name('b.yml')}:2:8: allow: expected a list`,
      `${name('list.yml')}:1:1: the configuration: expected a mapping`,
      `${name('long.yml')}:1:1: the file is longer than`,
    ])
      expect(stderr).toContain(part);
  });

  it('may not extend itself, and names what is not there', async () => {
    const commit = await shared.commit({
      files: {
        'a.yml': 'extends: [b.yml]\n',
        'b.yml': 'extends: [a.yml, missing.yml, sub/link.yml]\n',
        'sub/link.yml': { mode: '120000', content: '../a.yml' },
      },
    });
    const { status, stderr } = await scan(extending(commit, 'a.yml'), ['--fetch-config']);
    expect(status).toBe(2);
    for (const part of [
      `b.yml@${commit}:1:11: extends: octo/policy/a.yml@${commit} extends itself`,
      `b.yml@${commit}:1:18: extends: there is no missing.yml in octo/policy at ${commit.slice(0, 10)}`,
      `b.yml@${commit}:1:31: extends: there is no sub/link.yml in octo/policy`,
    ])
      expect(stderr).toContain(part);
  });
});
