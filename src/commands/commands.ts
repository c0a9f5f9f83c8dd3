/**
 * The table of all commands, in the order in which help lists them. Each is loaded when it is called and not before, so
 * that start-up does not grow with their number.
 */

import type { Command } from './command.ts';

/** All commands. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'scan',
    summary: 'look for secrets in a tree, a change or a history',
    run: async (words) => await (await import('./scan.ts')).scanCommand(words),
  },
  {
    name: 'why',
    summary: 'tell why a line is or is not reported',
    run: async (words) => await (await import('./why.ts')).whyCommand(words),
  },
  {
    name: 'baseline',
    summary: 'keep the list of findings that were let pass',
    run: async (words) => await (await import('./baseline.ts')).baselineCommand(words),
  },
  {
    name: 'triage',
    summary: 'walk through the findings and say what each is',
    run: async (words) => await (await import('./triage.ts')).triageCommand(words),
  },
  {
    name: 'rules',
    summary: 'list and explain the rules, test your own',
    run: async (words) => await (await import('./rules.ts')).rulesCommand(words),
  },
  {
    name: 'fetch',
    summary: 'run a command with short-lived secrets in its environment',
    run: async (words) => await (await import('./fetch.ts')).fetchCommand(words),
  },
  {
    name: 'hook',
    summary: "scan what a commit or a push brings, from git's hooks",
    run: async (words) => await (await import('./hook.ts')).hookCommand(words),
  },
  {
    name: 'merge',
    summary: 'join the reports of all shards of a scan',
    run: async (words) => await (await import('./merge.ts')).mergeCommand(words),
  },
  {
    name: 'plan',
    summary: 'share repositories out to parallel jobs',
    run: async (words) => await (await import('./plan.ts')).planCommand(words),
  },
  {
    name: 'migrate',
    summary: "turn another scanner's files into ours",
    run: async (words) => await (await import('./migrate.ts')).migrateCommand(words),
  },
  {
    name: 'import',
    summary: 'print what another fetch action or vals asks for in our words',
    run: async (words) => await (await import('./import.ts')).importCommand(words),
  },
  ...(
    [
      ['git', 'the history of a repository, or what is staged'],
      ['dir', 'the files of a folder'],
      ['stdin', 'standard input'],
      ['detect', 'the older form of git, dir and stdin'],
      ['protect', 'the older form of git --staged'],
    ] as const
  ).map(([name, summary]) => ({
    name,
    summary,
    group: 'In the manner of gitleaks, with its flags and exit statuses',
    run: async (words: readonly string[]) =>
      await (await import('./gitleaks.ts')).gitleaksCommand(name, words),
  })),
];

/** The command of a name, or undefined when there is none. */
export function findCommand(name: string | undefined): Command | undefined {
  return COMMANDS.find((command) => command.name === name);
}
