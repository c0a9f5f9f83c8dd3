/**
 * New, known, old: what a change brings, what its base has, what only the history has; and that only what is new fails a
 * change, whatever is asked for otherwise.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SHIPPED } from './bundle.ts';
import { createRepository, gitEnvironment, type TestRepository } from './git.ts';
import { mintMany } from './mint.ts';

const [one = '', two = '', three = ''] = mintMany('ghp_{mint:github-crc32:30}', 3);
const leak = (token: string): string => `connect("${token}");\n`;

let repository: TestRepository;
beforeEach(async () => {
  repository = await createRepository();
});
afterEach(() => repository.remove());

interface Ran {
  readonly status: number | null;
  readonly stderr: string;
  /** Place, standing, and whether it counts. */
  readonly findings: readonly (readonly [string, string | undefined, boolean])[];
}

function scan(...words: readonly string[]): Ran {
  const file = join(repository.gitDir, 'report.json');
  const run = spawnSync(
    process.execPath,
    [join(SHIPPED, 'dist', 'cli.mjs'), 'scan', '.', '--format', `json=${file}`, ...words],
    { cwd: repository.path, env: { ...gitEnvironment(), PATH: process.env.PATH }, encoding: 'utf8' },
  );
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return {
    status: run.status,
    stderr: run.stderr,
    findings: report.findings.map(
      (finding: { location: { path: string }; standing?: string; blocking: boolean }) => [
        finding.location.path,
        finding.standing,
        finding.blocking,
      ],
    ),
  };
}

describe('in a change', () => {
  it('what it brings is new, what it touches or moves is known, and only the new fails', async () => {
    await repository.commit({ files: { 'a.ts': leak(one), 'old/b.ts': leak(two) } });
    await repository.commit({
      files: {
        'a.ts': `// touched\n${leak(one)}`,
        'old/b.ts': null,
        'new/b.ts': `// moved and changed\n${leak(two)}`,
      },
    });
    const known = scan('--range', 'HEAD~1..HEAD');
    expect(known).toMatchObject({
      status: 0,
      findings: [
        ['a.ts', 'known', false],
        ['new/b.ts', 'known', false],
      ],
    });
    await repository.commit({ files: { 'c.ts': leak(three) } });
    expect(scan('--range', 'HEAD~2..HEAD')).toMatchObject({
      status: 1,
      findings: [
        ['a.ts', 'known', false],
        ['c.ts', 'new', true],
        ['new/b.ts', 'known', false],
      ],
    });
    const any = scan('--range', 'HEAD~2..HEAD~1', '--fail-on', 'any');
    expect(any.status).toBe(1);
    expect(any.findings.every(([, standing, counts]) => standing === 'known' && counts)).toBe(true);
  });

  it('a copy of what the base has elsewhere is new, as is one more of it', async () => {
    await repository.commit({ files: { 'a.ts': leak(one) } });
    await repository.commit({ files: { 'copy.ts': leak(one), 'a.ts': leak(one) + leak(one) } });
    expect(scan('--range', 'HEAD~1..HEAD').findings).toEqual([
      ['a.ts', 'new', true],
      ['copy.ts', 'new', true],
    ]);
  });

  it('what it touched and neither side has any more is old', async () => {
    const first = await repository.commit({ ref: 'main', files: { 'a.ts': leak(one), 'b.ts': leak(two) } });
    await repository.commit({
      ref: 'topic',
      parents: [first],
      files: { 'a.ts': `// x\n${leak(one)}`, 'b.ts': `// x\n${leak(two)}` },
    });
    await repository.commit({ ref: 'topic', files: { 'a.ts': 'gone\n', 'b.ts': 'gone\n' } });
    await repository.commit({ ref: 'main', files: { 'a.ts': 'gone here, too\n' } });
    expect(scan('--range', 'main..topic').findings).toEqual([
      ['a.ts', 'old', false],
      ['b.ts', 'known', false],
    ]);
  });

  it('what came and went within it is new: its commits hold it', async () => {
    await repository.commit({ files: { a: 'a\n' } });
    await repository.commit({ files: { 'a.ts': leak(one) } });
    await repository.commit({ files: { 'a.ts': 'gone\n' } });
    expect(scan('--range', 'HEAD~2..HEAD')).toMatchObject({ status: 1, findings: [['a.ts', 'new', true]] });
  });
});

describe('in a history', () => {
  it('what HEAD has no more is old, and counts unless the new alone is asked for', async () => {
    await repository.commit({ files: { 'a.ts': leak(one), 'b.ts': leak(two) } });
    await repository.commit({ files: { 'a.ts': null } });
    expect(scan('--history')).toMatchObject({
      status: 1,
      findings: [
        ['a.ts', 'old', true],
        ['b.ts', undefined, true],
      ],
    });
    expect(scan('--history', '--fail-on', 'new').findings).toEqual([
      ['a.ts', 'old', false],
      ['b.ts', undefined, true],
    ]);
    await repository.commit({ files: { 'b.ts': null } });
    expect(scan('--history', '--fail-on', 'new')).toMatchObject({ status: 0 });
  });
});

describe('--fail-on', () => {
  it('takes a severity, which the configuration gives otherwise', async () => {
    await repository.commit({
      files: { 'a.ts': leak(one), '.tacet.yml': 'severity: { github-pat: medium }\n' },
    });
    expect(scan('--fail-on', 'medium').status).toBe(1);
    const high = scan('--fail-on', 'high,any');
    expect(high).toMatchObject({ status: 0, findings: [['a.ts', undefined, true]] });
    expect(high.stderr).toContain('no finding is to fail the scan (fail-on: high)');
    await repository.commit({ files: { '.tacet.yml': 'severity: { github-pat: medium }\nfail-on: high\n' } });
    expect(scan().status).toBe(0);
    expect(scan('--fail-on', 'low').status).toBe(1);
    expect(scan('--fail-on', 'never').status).toBe(0);
  });

  it('takes one of each and nothing else', async () => {
    await repository.commit({ files: { a: 'a\n' } });
    for (const wrong of ['sometimes', 'new,any', 'low,high', '']) {
      const cli = join(SHIPPED, 'dist', 'cli.mjs');
      const run = spawnSync(process.execPath, [cli, 'scan', '.', `--fail-on=${wrong}`], { encoding: 'utf8' });
      expect([wrong, run.status]).toEqual([wrong, 2]);
    }
  });
});
