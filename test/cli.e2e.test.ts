/**
 * The command line as a user meets it: every way to scan, every report, every exit status, on the committed `dist/`.
 */

import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tacet } from './dist.ts';
import type { TestRepository } from './git.ts';
import { createRepository } from './git.ts';
import { mint } from './mint.ts';

const token = mint('ghp_{mint:github-crc32:30}');
const other = mint('ghp_{mint:github-crc32:30}');
const leak = (secret: string): string => `const client = connect("${secret}");\n`;

const folders: string[] = [];
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'tacet-cli-'));
  folders.push(path);
  return path;
}
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

/** Runs with a JSON report and gives the parsed document beside the result. */
async function scanJson(words: readonly string[], cwd: string, input?: string) {
  const result = await tacet(['scan', ...words, '--format', 'json'], {
    cwd,
    ...(input === undefined ? {} : { input }),
  });
  const document = result.stdout === '' ? undefined : JSON.parse(result.stdout);
  const findings: readonly JsonFinding[] = document?.findings ?? [];
  const counted = findings.filter(({ blocking }) => blocking);
  const others = findings.filter(({ blocking }) => !blocking);
  return { ...result, document, places: counted.map(place), others };
}

/** What these tests look at in a finding of the JSON report. */
interface JsonFinding {
  readonly blocking: boolean;
  readonly standing?: string;
  readonly suppression?: { readonly by: string; readonly effect: string; readonly where: string };
  readonly location: { readonly path: string; readonly startLine: number };
}

function place(finding: { location: { path: string; startLine: number } }): string {
  return `${finding.location.path}:${finding.location.startLine}`;
}

describe('a tree', () => {
  it('outside git is every file, hidden ones too, but no .git folder', async () => {
    const root = folder();
    await mkdir(join(root, 'deep', '.hidden'), { recursive: true });
    await mkdir(join(root, '.git'));
    writeFileSync(join(root, 'deep', '.hidden', 'a.ts'), leak(token));
    writeFileSync(join(root, '.git', 'leftover'), leak(other));
    const { status, places } = await scanJson([], root);
    expect([status, places]).toEqual([1, ['deep/.hidden/a.ts:1']]);
  });

  it('in git is what is tracked, and what is untracked and not ignored', async () => {
    await using repo = await createRepository();
    await repo.commit({ files: { 'tracked.ts': leak(token), '.gitignore': 'ignored.ts\n' } });
    writeFileSync(join(repo.path, 'untracked.ts'), `\n\n${leak(token)}`);
    writeFileSync(join(repo.path, 'ignored.ts'), leak(other));
    const { status, places } = await scanJson(['.'], repo.path);
    expect([status, places]).toEqual([1, ['tracked.ts:1', 'untracked.ts:3']]);
  });

  it('may be one file', async () => {
    const root = folder();
    writeFileSync(join(root, 'a.ts'), leak(token));
    writeFileSync(join(root, 'b.ts'), leak(other));
    expect((await scanJson(['a.ts'], root)).document.findings).toHaveLength(1);
  });

  it('without a leak is clean: status 0, and a receipt that says what was read', async () => {
    const root = folder();
    writeFileSync(join(root, 'a.ts'), 'export const answer = 42;\n');
    const { status, document } = await scanJson([], root);
    expect(status).toBe(0);
    expect(document).toMatchObject({
      verdict: 'clean',
      receipt: { complete: true, counts: { files: 1, bytes: 26 } },
    });
  });
});

describe('the index', () => {
  it('is scanned, and not the work tree', async () => {
    await using repo = await createRepository();
    await repo.commit({ files: { 'a.ts': 'clean\n', 'old.ts': leak(other) } });
    writeFileSync(join(repo.path, 'a.ts'), leak(token));
    await repo.git(['add', 'a.ts']);
    writeFileSync(join(repo.path, 'a.ts'), 'clean again\n');
    const { status, places } = await scanJson(['--staged'], repo.path);
    expect([status, places]).toEqual([1, ['a.ts:1']]);
  });

  it('of a repository without commits is scanned too', async () => {
    await using repo = await createRepository();
    writeFileSync(join(repo.path, 'a.ts'), leak(token));
    await repo.git(['add', 'a.ts']);
    expect((await scanJson(['--staged'], repo.path)).places).toEqual(['a.ts:1']);
  });
});

describe('commits', () => {
  let repo: TestRepository;
  let base: string;
  beforeAll(async () => {
    repo = await createRepository();
    base = await repo.commit({ files: { 'known.ts': leak(other), 'a.ts': 'one\n' } });
    await repo.commit({ files: { 'a.ts': leak(token) } });
    await repo.commit({ files: { 'a.ts': 'removed\n', 'known.ts': `moved down\n${leak(other)}` } });
  });
  afterAll(() => repo.remove());

  it('of a range are scanned each: what one adds and the next removes is found, what was there is not', async () => {
    const { status, places, others, document } = await scanJson(['--range', `${base}..HEAD`], repo.path);
    expect([status, places]).toEqual([1, ['a.ts:1']]);
    expect(others.map((finding) => [place(finding), finding.standing])).toEqual([['known.ts:2', 'known']]);
    expect(document.findings[0].introduction).toMatchObject({
      commit: await repo.resolve('HEAD~1'),
      author: 'Ada Test',
    });
    expect(document.receipt).toMatchObject({
      counts: { commits: 2 },
      resolved: { base, head: await repo.resolve('HEAD') },
    });
  });

  it('of the history are scanned all, and each finding says whether it is still in HEAD', async () => {
    const { document } = await scanJson(['--history'], repo.path);
    const found = document.findings.map((finding: { location: { path: string }; inHead: boolean }) => [
      finding.location.path,
      finding.inHead,
    ]);
    expect(found).toEqual([
      ['a.ts', false],
      ['known.ts', true],
    ]);
    expect(document.findings[1].introduction.commit).toBe(base);
  });

  it('that only a merge has content of are scanned too', async () => {
    await using merged = await createRepository();
    const root = await merged.commit({ files: { 'a.ts': 'one\n', 'b.ts': 'two\n' } });
    await merged.commit({ files: { 'a.ts': 'left\n' } });
    await merged.commit({ ref: 'topic', parents: [root], files: { 'b.ts': 'right\n' } });
    const merge = await merged.merge({ from: 'topic', files: { 'evil.ts': leak(token) } });
    const { places, document } = await scanJson(['--range', `${root}..HEAD`], merged.path);
    expect(places).toEqual(['evil.ts:1']);
    expect(document.findings[0].introduction.commit).toBe(merge);
  });

  it('named by a revision that does not exist are an error with a hint, and no stack', async () => {
    const { status, stdout, stderr } = await tacet(['scan', '--range', 'nowhere..HEAD'], { cwd: repo.path });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('nowhere');
    expect(stderr).toContain('hint:');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('standard input and diffs', () => {
  it('are scanned', async () => {
    const { status, places } = await scanJson(['--stdin'], folder(), `first\n${leak(token)}`);
    expect([status, places]).toEqual([1, ['stdin:2']]);
  });

  it('of a diff only the added lines count, at their place in the new file', async () => {
    const diff = [
      '--- a/x.ts',
      '+++ b/x.ts',
      '@@ -10,3 +10,3 @@',
      ` ${leak(other).trim()}`,
      `-${leak(other).trim()}`,
      `+${leak(token).trim()}`,
      ' end',
      '',
    ].join('\n');
    const root = folder();
    writeFileSync(join(root, 'change.diff'), diff);
    expect((await scanJson(['--diff', 'change.diff'], root)).places).toEqual(['x.ts:11']);
    expect((await scanJson(['--diff', '-'], root, diff)).places).toEqual(['x.ts:11']);
  });
});

describe('reports', () => {
  it('go to the screen and to files at once, whole, and show no secret', async () => {
    const root = folder();
    const out = folder();
    writeFileSync(join(root, 'a.ts'), leak(token));
    const words = [
      'scan',
      '.',
      '--format',
      'text',
      '--format',
      `json=${join(out, 'r.json')}`,
      '--format',
      `sarif=${join(out, 'sub', 'r.sarif')}`,
      '--receipt',
      join(out, 'receipt.json'),
    ];
    const { status, stdout, stderr } = await tacet(words, { cwd: root });
    expect(status).toBe(1);
    const files = ['r.json', join('sub', 'r.sarif'), 'receipt.json'].map((name) =>
      readFileSync(join(out, name), 'utf8'),
    );
    for (const text of [stdout, stderr, ...files]) expect(text.includes(token.slice(8))).toBe(false);
    expect(JSON.parse(files[0] ?? '').receipt).toEqual(JSON.parse(files[2] ?? ''));
    expect(JSON.parse(files[1] ?? '').runs[0].results).toHaveLength(1);
    expect(readdirSync(out).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('for a person name place, kind, danger and the first step', async () => {
    const root = folder();
    writeFileSync(join(root, 'a.ts'), `\n${leak(token)}`);
    const { stdout, stderr } = await tacet(['scan'], { cwd: root });
    for (const part of ['a.ts:2:25', 'GitHub', 'Now:', '1 finding', 'ghp_']) expect(stdout).toContain(part);
    expect(stderr, 'quiet when piped').toBe('');
  });

  it('show secrets on request only, and never in CI', async () => {
    const root = folder();
    writeFileSync(join(root, 'a.ts'), leak(token));
    const shown = await tacet(['scan', '--show-secrets'], { cwd: root });
    expect(shown.stdout.includes(token)).toBe(true);
    for (const name of ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD']) {
      const refused = await tacet(['scan', '--show-secrets'], { cwd: root, env: { [name]: 'true' } });
      expect([refused.status, refused.stdout]).toEqual([2, '']);
      expect(refused.stderr).toContain(name);
    }
  });
});

describe('wrong use', () => {
  it.each([
    [['scan', '--histroy'], '--history'],
    [['scna'], 'tacet scan'],
    [['scan', '--format', 'yaml'], 'sarif'],
    [['scan', '--staged', '--history'], 'exclude each other'],
    [['scan', 'no-such-folder'], 'no-such-folder'],
    [['scan', '--range', 'a...b'], 'two dots'],
    [['scan', '--diff', 'no-such.diff'], 'no-such.diff'],
    [['scan', '--rules', 'no-such.yml'], 'no-such.yml'],
    [[], 'tacet scan'],
  ])('%j is status 2, with a hint', async (words, part) => {
    const { status, stdout, stderr } = await tacet(words, { cwd: folder() });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(part);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('of git options outside a repository says so', async () => {
    for (const words of [['--history'], ['--staged'], ['--range', 'a..b']]) {
      const { status, stderr } = await tacet(['scan', ...words], { cwd: folder() });
      expect(status).toBe(2);
      expect(stderr).toMatch(/repository/);
    }
  });

  it('in a rule file is reported with every mistake, line and column', async () => {
    const root = folder();
    const rules = [
      'rules:',
      '  - id: my-token',
      "    pattern: '(?P<secret>abc'",
      '    literals: [abc]',
      '  - id: Other Token',
      '    patern: x',
      '',
    ].join('\n');
    writeFileSync(join(root, 'rules.yml'), rules);
    const { status, stderr } = await tacet(['scan', '--rules', 'rules.yml'], { cwd: root });
    expect(status).toBe(2);
    expect(stderr).toMatch(/rules\.yml:3:\d+/);
    expect(stderr).toMatch(/rules\.yml:5:\d+/);
    expect(stderr).toMatch(/rules\.yml:6:\d+/);
    expect(stderr).toContain('pattern');
  });
});

describe("rules of one's own", () => {
  it('find what they describe, and rules can be switched off', async () => {
    const root = folder();
    writeFileSync(
      join(root, 'rules.yml'),
      [
        'rules:',
        '  - id: acme-token',
        "    pattern: '\\b(?P<secret>acme-[0-9a-f]{24})\\b'",
        '    literals: [acme-]',
        '',
      ].join('\n'),
    );
    writeFileSync(join(root, 'a.txt'), `see ${mint('acme-{hex:24}')} here\n`);
    const found = await scanJson(['--rules', 'rules.yml', 'a.txt'], root);
    expect(found.document.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['acme-token']);
    const off = await scanJson(['--rules', 'rules.yml', '--disable-rule', 'acme-token', 'a.txt'], root);
    expect([off.status, off.document.findings]).toEqual([0, []]);
  });
});

describe('bad input', () => {
  it.skipIf(process.platform === 'win32')(
    'with hostile file names reaches neither terminal nor runner as a command',
    async () => {
      const root = folder();
      const names = [
        '::error::injected',
        '##[error]injected',
        'new\nline.txt',
        `esc${String.fromCharCode(27)}[2J.txt`,
      ];
      for (const name of names) writeFileSync(join(root, name), leak(token));
      const { status, stdout, stderr } = await tacet(['scan'], { cwd: root });
      expect(status).toBe(1);
      expect(stdout.match(/Now:/g)).toHaveLength(4);
      expect(stdout + stderr).not.toMatch(/^\s*::/m);
      expect(stdout + stderr).not.toContain('##[');
      expect(stdout + stderr).not.toContain(String.fromCharCode(27));
    },
  );

  it('in UTF-16, with or without a byte-order mark, is read as text', async () => {
    const root = folder();
    const text = `line one\r\n${leak(token)}`;
    writeFileSync(
      join(root, 'le.txt'),
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
    );
    writeFileSync(
      join(root, 'be.txt'),
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]),
    );
    writeFileSync(join(root, 'bare.txt'), Buffer.from(text, 'utf16le'));
    expect((await scanJson([], root)).places).toEqual(['bare.txt:2', 'be.txt:2', 'le.txt:2']);
  });

  it('that is binary or no valid UTF-8 is searched for tokens all the same', async () => {
    const root = folder();
    writeFileSync(
      join(root, 'blob.bin'),
      Buffer.concat([Buffer.from([0, 1, 2, 3]), Buffer.from(` ${token} `), Buffer.from([0, 255])]),
    );
    writeFileSync(
      join(root, 'latin.txt'),
      Buffer.concat([Buffer.from([0xe9, 0xff, 0x20]), Buffer.from(leak(token))]),
    );
    expect((await scanJson([], root)).document.findings).toHaveLength(2);
  });

  it('that is a symbolic link is its target text, and is not followed', async () => {
    const root = folder();
    const outside = folder();
    writeFileSync(join(outside, 'a.ts'), leak(token));
    symlinkSync(join(outside, 'a.ts'), join(root, 'link'));
    expect((await scanJson([], root)).status).toBe(0);
  });

  it('whose object is missing makes the scan incomplete: status 2, and the receipt names it', async () => {
    await using repo = await createRepository();
    await repo.commit({ files: { 'a.ts': leak(token), 'b.ts': 'two\n' } });
    const blob = await repo.git(['rev-parse', 'HEAD:b.ts']);
    rmSync(join(repo.gitDir, 'objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    await repo.git(['prune-packed']).catch(() => '');
    const packs = join(repo.gitDir, 'objects', 'pack');
    if (existsSync(packs) && readdirSync(packs).length > 0) {
      // the commit came as a pack: unpack it without that blob
      const pack = readdirSync(packs).find((name) => name.endsWith('.pack')) ?? '';
      const bytes = readFileSync(join(packs, pack));
      rmSync(packs, { recursive: true });
      await mkdir(packs);
      await repo.git(['unpack-objects', '-q'], { input: bytes });
      rmSync(join(repo.gitDir, 'objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    }
    const { status, document } = await scanJson(['--history'], repo.path);
    expect(status).toBe(2);
    expect(document.verdict).toBe('incomplete');
    expect(document.findings, 'the rest is scanned all the same').toHaveLength(1);
    expect(JSON.stringify(document.receipt.skips)).toContain(blob);
  });

  it('that is a corrupt repository is never clean, and shows no stack', async () => {
    await using repo = await createRepository();
    await repo.commit({ files: { 'a.ts': 'x\n' } });
    writeFileSync(join(repo.gitDir, 'HEAD'), 'garbage');
    for (const words of [['--history'], ['--staged'], ['--range', 'main..HEAD']]) {
      const { status, stdout, stderr } = await tacet(['scan', ...words], { cwd: repo.path });
      expect(status).toBe(2);
      expect(stdout + stderr).toMatch(/hint:|incomplete/);
      expect(stdout + stderr).not.toMatch(/\n\s+at /);
    }
  });

  it('may not run anything: hostile git configuration is not obeyed', async () => {
    await using repo = await createRepository();
    await repo.commit({ files: { 'a.ts': leak(token) } });
    const canary = join(folder(), 'canary');
    const script = `sh -c 'echo ran > ${canary}'`;
    for (const key of [
      'core.fsmonitor',
      'core.sshCommand',
      'diff.external',
      'core.pager',
      'core.editor',
      'core.alternateRefsCommand',
    ]) {
      await repo.git(['config', key, script]);
    }
    await repo.git(['config', 'core.hooksPath', repo.path]);
    for (const words of [['.'], ['--history'], ['--staged'], ['--range', 'HEAD']])
      await tacet(['scan', ...words], { cwd: repo.path });
    expect(existsSync(canary)).toBe(false);
  });
});

describe('a cancelled scan', () => {
  it('ends in order: status 2, and the receipt says that it was cancelled', async () => {
    const root = folder();
    const result = await tacet(['scan', '--stdin', '--format', 'json'], {
      cwd: root,
      input: Buffer.alloc(600_000_000, 'abcdefgh ijklmnop\n'),
      onHalfRead: (kill) => kill('SIGINT'),
    });
    expect(result.status).toBe(2);
    const document = JSON.parse(result.stdout);
    expect(document.verdict).toBe('incomplete');
    expect(JSON.stringify(document.receipt.skips)).toContain('cancelled');
  });
});
