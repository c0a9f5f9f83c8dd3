/**
 * Other scanners that are installed on this machine, each as a black box in its usual way, on the same inputs in the same
 * run: a generated history of 1,000 commits with credentials, and the tree of its last commit.
 *
 * What they find is told as a number and not judged: their rules are their own.
 */

import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireGit } from '../../test/git.ts';
import { Absent, type Definition } from '../definition.ts';
import { cachedRepository, shapeOf } from '../history/make-repository.ts';
import { findOnPath, type Program, ratiosOf, scanProgram, takeTurns, timesOf } from '../programs.ts';

const COMMITS = 1000;

/** A scanner by the name of its program: how it is started on a tree, and on a history where it reads histories. */
interface Scanner {
  readonly name: string;
  readonly tree: readonly string[];
  readonly history?: readonly string[];
}

/** From each program's own help. None is given an option that makes it slower or lets it use the network. */
const SCANNERS: readonly Scanner[] = [
  { name: 'detect-secrets', tree: ['scan', '--all-files', '--no-verify', '.'] },
  { name: 'secretlint', tree: ['**/*'] },
  {
    name: 'gitleaks',
    tree: ['dir', '--no-banner', '.'],
    history: ['git', '--no-banner', '--log-opts=--all', '.'],
  },
  {
    name: 'betterleaks',
    tree: ['dir', '--no-banner', '.'],
    history: ['git', '--no-banner', '--git-opts=--all', '.'],
  },
  {
    name: 'kingfisher',
    tree: ['scan', '--no-validate', '--git-history', 'none', '.'],
    history: ['scan', '--no-validate', '.'],
  },
  { name: 'noseyparker', tree: ['scan', '--git-history', 'none', '.'], history: ['scan', '.'] },
  {
    name: 'trufflehog',
    tree: ['filesystem', '--no-verification', '--no-update', '.'],
    history: ['git', '--no-verification', '--no-update', 'file://.'],
  },
  { name: 'credsweeper', tree: ['--path', '.'] },
];

/** Whatever is installed. */
export const scanners: Definition = {
  name: 'scanners',
  question: `how long do other scanners take that are installed here, on a tree and a history of ${COMMITS} commits?`,
  run: async ({ cli, rounds }, tell) => {
    const installed = SCANNERS.filter(({ name }) => findOnPath(name) !== undefined);
    if (installed.length === 0)
      throw new Absent(`none of ${SCANNERS.map(({ name }) => name).join(', ')} is on PATH`);
    const origin = await cachedRepository(`bench ${COMMITS}`, shapeOf(COMMITS, Math.ceil(COMMITS / 25)));
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tacet-bench-')));
    try {
      const cwd = join(folder, 'clone');
      await requireGit(['clone', '--quiet', origin, cwd]);
      for (const what of ['tree', 'history'] as const) {
        const others = installed.filter((scanner) => scanner[what] !== undefined);
        const programs: Program[] = others.map((scanner) => ({
          words: [scanner.name, ...scanner[what]!],
          cwd,
          // a finding is no failure, and each has a status of its own for it
          statuses: Array.from({ length: 256 }, (_, status) => status),
        }));
        const [ours, ...theirs] = await takeTurns(rounds, [
          scanProgram(cli, what === 'tree' ? ['.'] : ['--history', '.'], cwd),
          ...programs,
        ]);
        for (const figure of timesOf(`${what}: tacet`, ours!)) tell(figure);
        for (const [index, { name }] of others.entries()) {
          for (const figure of timesOf(`${what}: ${name}`, theirs[index]!)) tell(figure);
          for (const figure of ratiosOf(`${what}: ${name} over tacet`, theirs[index]!, ours!)) tell(figure);
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
