/**
 * Suppressions that age well, on the shipped program: a fingerprint stays what it is through everything that happens to a
 * line, in CI and at a desk; baselines of two branches merge; what has expired blocks, and what is about nothing is listed.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ActionScene } from './action-scene.ts';
import { tacet } from './dist.ts';
import { createRepository, type TestRepository } from './git.ts';
import { mint } from './mint.ts';

const leak = (): string => `const client = connect("${mint('ghp_{mint:github-crc32:30}')}");\n`;
/** Without a format of its own: such fingerprints are stretched. */
const weak = (): string => `const password = "${mint('{base62:24}')}";\n`;

interface Report {
  readonly findings: readonly {
    readonly fingerprint: string;
    readonly blocking: boolean;
    readonly location: { readonly path: string };
  }[];
  readonly receipt: {
    readonly entries?: {
      readonly all: number;
      readonly unused: { readonly count: number; readonly places: readonly string[] };
      readonly expired: { readonly count: number; readonly places: readonly string[] };
      readonly whole: boolean;
    };
  };
}

async function report(repository: TestRepository, words: readonly string[] = []): Promise<Report> {
  const { stdout } = await tacet(['scan', '--format', 'json', ...words], { cwd: repository.path });
  return JSON.parse(stdout) as Report;
}

const fingerprintsOf = ({ findings }: Report): readonly string[] =>
  [...new Set(findings.map(({ fingerprint }) => fingerprint))].sort();

const baselineOf = (repository: TestRepository): string =>
  readFileSync(join(repository.path, '.tacet-baseline'), 'utf8');

describe('a fingerprint', () => {
  it('stays the same when lines move, files are renamed, commits are squashed and rebased', async () => {
    await using repository = await createRepository();
    const [token, password] = [leak(), weak()];
    const base = await repository.commit({ files: { 'src/a.ts': token, 'src/b.ts': password } });
    const first = fingerprintsOf(await report(repository));
    expect(first).toHaveLength(2);
    await tacet(['baseline', 'create'], { cwd: repository.path });
    const baseline = baselineOf(repository);
    const passes = async (what: string): Promise<void> => {
      for (const words of [[], ['--history']]) {
        const now = await report(repository, words);
        expect([what, fingerprintsOf(now), now.findings.some(({ blocking }) => blocking)]).toEqual([
          what,
          first,
          false,
        ]);
      }
    };
    await repository.commit({
      files: { 'src/a.ts': `// one\n\n// two\n${token}`, 'src/b.ts': `\t${password}` },
    });
    await passes('moved');
    await repository.commit({
      files: { 'src/a.ts': null, 'src/b.ts': null, 'lib/c.js': `${token}\r\n`, 'lib/d.js': password },
    });
    await passes('renamed');
    await repository.git(['reset', '-q', '--soft', base]);
    await repository.git(['commit', '-q', '-m', 'squashed']);
    await passes('squashed');
    await repository.git(['checkout', '-q', '--orphan', 'other']);
    await repository.git(['rm', '-rfq', '.']);
    await repository.git(['commit', '-q', '--allow-empty', '-m', 'another start']);
    await repository.git(['cherry-pick', base, 'main']);
    await repository.git(['branch', '-D', '-q', 'main']);
    writeFileSync(join(repository.path, '.tacet-baseline'), baseline);
    await passes('rebased');
  });

  it('is not the same under another salt', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { 'a.ts': leak() } });
    const before = fingerprintsOf(await report(repository));
    writeFileSync(join(repository.path, '.tacet.yml'), 'salt: of this repository\n');
    const after = fingerprintsOf(await report(repository));
    expect([after.length, after[0] === before[0]]).toEqual([1, false]);
  });

  describe('in CI', () => {
    let scene: ActionScene | undefined;
    afterEach(() => scene?.close());

    it('is the one that a desk knows, so that a baseline made there is heard', async (test) => {
      scene = await ActionScene.open();
      const { origin } = scene;
      const files = {
        'src/a.ts': scene.leak(),
        'src/b.ts': `const password = "${scene.secret('{base62:24}')}";\n`,
      };
      await using desk = await createRepository();
      await desk.commit({ files });
      await tacet(['baseline', 'create'], { cwd: desk.path });
      const known = fingerprintsOf(await report(desk));
      await origin.commit({ ref: 'main', files: { a: 'a\n' } });
      const added = await scene.run(test, await scene.pullRequest(files));
      expect(added.findings.map(({ fingerprint }) => fingerprint).sort()).toEqual(known);
      await origin.commit({ ref: 'main', files: { '.tacet-baseline': baselineOf(desk) } });
      const heard = await scene.run(test, await scene.pullRequest(files));
      expect([heard.job.conclusion, heard.findings.length]).toEqual(['success', 2]);
    });
  });
});

describe('the baselines of two branches', () => {
  /** Two branches, each with a leak of its own that its baseline lets pass. */
  async function branches(attributes: boolean): Promise<TestRepository> {
    const repository = await createRepository();
    const union = attributes ? { '.gitattributes': '.tacet-baseline merge=union\n' } : {};
    const known = Object.fromEntries(Array.from({ length: 4 }, (_, at) => [`old-${at}.ts`, leak()]));
    await repository.commit({ files: { 'a.ts': 'a\n', ...union, ...known } });
    await tacet(['baseline', 'create', '--reason', 'before'], { cwd: repository.path });
    const commitAll = async (): Promise<void> => {
      await repository.git(['add', '.']);
      await repository.git(['commit', '-q', '-m', 'its baseline']);
    };
    await commitAll();
    for (const name of ['one', 'two']) {
      await repository.git(['checkout', '-q', '-b', name, 'main']);
      await repository.commit({ files: { [`${name}.ts`]: leak() } });
      await tacet(['baseline', 'update', '--tree', '--reason', name], { cwd: repository.path });
      await commitAll();
    }
    return repository;
  }

  it('merge by themselves, wherever the new entries stand, and are sorted again by the next update', async () => {
    await using repository = await branches(true);
    await repository.git(['merge', '-q', '-m', 'merged', 'one']);
    const merged = baselineOf(repository)
      .split('\n')
      .filter((line) => line.startsWith('t1-'));
    expect(merged).toHaveLength(6);
    expect((await tacet(['scan'], { cwd: repository.path })).status).toBe(0);
    await tacet(['baseline', 'update'], { cwd: repository.path });
    const sorted = baselineOf(repository)
      .split('\n')
      .filter((line) => line.startsWith('t1-'));
    expect(sorted).toEqual([...merged].sort());
  });

  it('merge without any attribute when their new entries are not neighbours', async () => {
    await using repository = await createRepository();
    const entry = (digit: string, why: string): string => `t1-${digit.repeat(32)} -- ${why}\n`;
    const base = ['2', '5', '8'].map((digit) => entry(digit, 'known')).join('');
    await repository.commit({ files: { '.tacet-baseline': base } });
    await repository.git(['branch', 'one']);
    await repository.commit({
      files: { '.tacet-baseline': base.replace(/^t1-5/m, `${entry('3', 'two')}$&`) },
    });
    await repository.git(['checkout', '-q', 'one']);
    await repository.commit({ files: { '.tacet-baseline': `${base}${entry('9', 'one')}` } });
    await repository.git(['merge', '-q', '-m', 'merged', 'main']);
    const order = [...baselineOf(repository).matchAll(/^t1-(.)/gm)].map(([, digit]) => digit);
    expect(order.join('')).toBe('23589');
  });
});

describe('an entry', () => {
  it('that has expired blocks, one that is about nothing is listed, and prune takes both out', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { 'a.ts': leak(), 'b.ts': leak(), 'docs/c.md': 'nothing\n' } });
    const at = { cwd: repository.path };
    writeFileSync(
      join(repository.path, '.tacet-baseline'),
      ['path:a.ts until=2001-01-01 -- for a while', 'path:b.ts -- known', 'rule:stripe-* -- once'].join('\n'),
    );
    writeFileSync(join(repository.path, 'docs', '.tacetignore'), 'path:gone.md\n');
    const { findings, receipt } = await report(repository);
    expect(findings.map(({ location, blocking }) => [location.path, blocking])).toEqual([
      ['a.ts', true],
      ['b.ts', false],
    ]);
    expect(receipt.entries).toMatchObject({
      all: 4,
      expired: { count: 1, places: ['.tacet-baseline:1'] },
      unused: { count: 2, places: ['.tacet-baseline:3', 'docs/.tacetignore:1'] },
      whole: true,
    });
    const shown = await tacet(['scan'], at);
    expect(shown.status).toBe(1);
    expect(shown.stdout).toContain('.tacet-baseline:1 has expired ("for a while", until 2001-01-01)');
    expect(shown.stdout).toContain('.tacet-baseline:3');
    const marked = leak().replace('\n', ' // tacet:allow -- in use\n');
    writeFileSync(join(repository.path, 'd e.ts'), `${marked}const a = 1; // tacet:allow -- it is gone\n`);
    const pruned = await tacet(['baseline', 'prune'], at);
    expect(pruned.stdout).toContain('2 entries taken out, 1 entry in all');
    expect(pruned.stdout).toContain('marks on lines without a finding: d e.ts:2\n');
    expect(pruned.stdout).toContain('docs/.tacetignore:1');
    expect(baselineOf(repository)).toContain('path:b.ts -- known');
  });
});
