/**
 * `--log-opts`: whatever commits git itself lists for the options, the target holds them all (A14, and that less is never
 * scanned silently). The lists come from git's own rev-list.
 */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScanTarget } from '../../../src/base/scan-request.ts';
import { chooseCommits } from '../../../src/commands/gitleaks-log-opts.ts';
import { createRepository, gitEnvironment, type TestRepository } from '../../git.ts';

let repo: TestRepository;
const outside = () => ({ environment: gitEnvironment(), currentDirectory: repo.path });
/** Dates that go back and forth, as clocks do. */
const SECONDS = [0, 50, 40, 60, 10, 70, 30, 80, 20, 90];

beforeAll(async () => {
  repo = await createRepository();
  const commit = (ref: string, index: number, parents?: readonly string[]) =>
    repo.commit({
      ref,
      files: { [`${index}.ts`]: `${index}\n` },
      message: `commit ${index}`,
      dateSeconds: 1_767_225_600 + (SECONDS[index] ?? 0) * 86_400,
      ...(parents === undefined ? {} : { parents }),
    });
  await commit('main', 0);
  await commit('main', 1);
  await commit('topic', 2, ['main']);
  await commit('main', 3);
  await commit('topic', 4);
  await repo.merge({ from: 'topic', into: 'main', dateSeconds: 1_767_225_600 + 70 * 86_400 });
  await commit('other', 6, []);
  await commit('other', 7);
  await commit('main', 8);
  await repo.tag('v1', 'main~1', 'one');
});
afterAll(() => repo.remove());

/** What git lists for words that go to rev-list as they are. */
async function listed(words: string): Promise<readonly string[]> {
  const args = words.split(' ').filter(Boolean);
  const ends = /(?:^| )(?:--all|--branches|--tags|[a-z^][^ -]*)/.test(words.replace(/--\S+=\S+/g, ''));
  const text = await repo.git(['rev-list', ...args, ...(ends ? [] : ['HEAD'])]);
  return text.split('\n').filter(Boolean);
}

/** What the source of a target goes through. */
async function scanned(target: ScanTarget): Promise<readonly string[]> {
  if (target.kind === 'history') return (await repo.git(['rev-list', '--all'])).split('\n');
  if (target.kind !== 'range') throw new Error(target.kind);
  const { from, to, alsoTo = [], alsoFrom = [] } = target;
  const bases = [...(from === undefined ? [] : [from]), ...alsoFrom].map((id) => `^${id}`);
  return (await repo.git(['rev-list', to, ...alsoTo, ...bases])).split('\n').filter(Boolean);
}

describe('--log-opts', () => {
  it.each([
    '', 'main', 'main~1..main', 'topic..main', 'main topic', '--all', '--branches', '-1', '-n 3', '--max-count=2 other',
    '--since=2026-02-15 other', '--all --since=2026-02-15', '--until=2026-01-25 --all', '--skip=2 main', 'v1...other',
    '^topic main', '--tags --max-count=1', '--all -n 2 --skip=1', '--all --no-merges -4', '--first-parent -3',
  ])('%j holds every commit that git lists', async (words) => {
    const [expected, { target }] = await Promise.all([
      listed(words === '' ? '--all' : words),
      chooseCommits(words, repo.path, outside()),
    ]);
    const own = new Set(await scanned(target));
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.filter((commit) => !own.has(commit))).toEqual([]);
  }); // biome-ignore format: a list of words reads better in rows

  it.each([
    ['main~1..main', ['8']],
    ['-1', ['8']],
    ['other~1..other', ['7']],
    ['topic~1..topic', ['4']],
  ])('%j holds no more where commits follow on one another', async (words, numbers) => {
    const { target, warnings } = await chooseCommits(words, repo.path, outside());
    const subjects = await Promise.all(
      (await scanned(target)).map((id) => repo.git(['log', '-1', '--format=%s', id])),
    );
    expect([subjects, warnings]).toEqual([numbers.map((number) => `commit ${number}`), []]);
  });

  it.each([
    '--no-merges', '--first-parent -3', '--author=nobody', '--grep=x --all', 'main -- 1.ts', '--diff-filter=A',
  ])('%j leaves nothing out, and says so', async (words) => {
    const { target, warnings } = await chooseCommits(words, repo.path, outside());
    const merge = await repo.resolve('main~1');
    expect(warnings.join('\n')).toContain('does not leave anything out');
    expect(await scanned(target)).toContain(merge);
  }); // biome-ignore format: a list of words reads better in one row

  it.each(['-p', '-U0 --full-history', '--oneline --no-color', '--left-right'])(
    '%j only shapes a log',
    async (words) => {
      const { target, warnings } = await chooseCommits(words, repo.path, outside());
      expect([target.kind, warnings]).toEqual(['history', []]);
    },
  );

  it.each([
    '--output=x', '--ext-diff', '--textconv', '-O x', '--exec=x', '--stdin', '--git-dir=x', '--no-index',
    '--upload-pack=x', '--not main..topic', '--pretty=format:%x00',
  ])('%j is refused', async (words) => {
    await expect(chooseCommits(words, repo.path, outside())).rejects.toThrow(
      /is not supported|cannot list|behind --not/,
    );
  }); // biome-ignore format: a list of words reads better in rows
});
