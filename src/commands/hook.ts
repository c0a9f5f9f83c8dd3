/**
 * `tacet hook pre-commit|pre-push|pre-receive`: what git's hooks call. git's words on standard input and as arguments
 * become a request; what is new in it is scanned, and a finding stops the commit or the push.
 *
 * Promise: nothing that is pushed goes unseen: several refs at once, new branches, forced updates and tags are scanned by
 * what no ref of the receiver reaches; only a deletion scans nothing. On a server the objects that git keeps in quarantine
 * are read where they lie, and the configuration of what was there before decides (`hook-changes.ts`).
 */

import { InputError } from '../base/errors.ts';
import type { Confidence, ScanRequest, ScanTarget } from '../base/scan-request.ts';
import { isNullId } from '../git/object-id.ts';
import { helpText } from '../options/help.ts';
import { hookCliOptions } from '../options/hook-options.ts';
import type { OptionValues } from '../options/parse.ts';
import { listOf, parseCommand, textOf } from '../options/parse.ts';
import { exitStatusOf, verdictOf } from '../reports/report.ts';
import { changesOf, parseUpdates } from './hook-changes.ts';
import { remoteOfFramework, targetOfFramework, updatesWithoutWords } from './hook-frameworks.ts';
import { sharedRequest } from './shared-request.ts';

const USAGE = [
  'Usage: tacet hook pre-commit|pre-push|pre-receive [options] [words that git gives]',
  '',
  'Scans what a commit or a push brings, from a hook of git. In .git/hooks/pre-push, or on a server in hooks/pre-receive:',
  '',
  '  #!/bin/sh',
  '  exec tacet hook pre-push "$@"',
];

const HOOKS = ['pre-commit', 'pre-push', 'pre-receive'] as const;
type Hook = (typeof HOOKS)[number];

/** Runs the command. Returns the exit status; throws `InputError` for wrong use. */
export async function hookCommand(words: readonly string[]): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(helpText(USAGE, hookCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words, hookCliOptions, 'hook');
  const [name, ...given] = positionals;
  const hook = HOOKS.find((known) => known === name);
  if (hook === undefined)
    throw new InputError('option-invalid', `tacet hook takes one of ${HOOKS.join(', ')}`, {
      hint: 'the word is the name of the hook that calls it',
    });
  let status: 0 | 1 | 2 = 0;
  const { targets, names } = await pushedTo(hook, given);
  for (const [index, target] of targets.entries()) {
    const texts =
      index > 0 || names === '' ? [] : [{ name: 'names of what is pushed', url: undefined, text: names }];
    const one = await scanFor({ ...requestOf(hook, target, values), texts });
    status = one > status ? one : status;
  }
  if (status !== 0) process.stderr.write(`tacet: ${CLOSING[hook]}\n`);
  return status;
}

/** Scans and tells what there is to tell. */
async function scanFor(request: ScanRequest): Promise<0 | 1 | 2> {
  const { scan } = await loadScan();
  const report = await scan(request, {
    now: () => Date.now(),
    signal: signalOfProcess(),
    onProgress: () => undefined,
    mayLoadNative: true,
  });
  const verdict = verdictOf(report);
  // a hook that has nothing to say says nothing
  if (verdict === 'clean') return 0;
  const { textReport } = await import('../reports/text.ts');
  const colour = process.stderr.isTTY === true && (process.env.NO_COLOR ?? '') === '';
  process.stderr.write(textReport(report, { colour, quiet: false, showSecrets: false }));
  return exitStatusOf(verdict);
}

const CLOSING: Readonly<Record<Hook, string>> = {
  'pre-commit': 'nothing was committed',
  'pre-push': 'nothing was pushed',
  'pre-receive': 'nothing was accepted',
};

function requestOf(hook: Hook, target: ScanTarget, values: OptionValues): ScanRequest {
  return {
    target,
    asked: `hook ${hook}`,
    why: `git's hook ${hook}`,
    ruleFiles: listOf(values, 'rules'),
    disabledRules: listOf(values, 'disable-rule'),
    minConfidence: textOf(values, 'min-confidence') as Confidence | undefined,
    honourMarks: true,
    config: { believesHead: true, ...sharedRequest(values) },
    maxFindings: 10_000,
  };
}

/** What the hook is about: changes, and the names of refs, a line each. Nothing when it brings nothing. */
async function pushedTo(
  hook: Hook,
  given: readonly string[],
): Promise<{ readonly targets: readonly ScanTarget[]; readonly names: string }> {
  const here = process.cwd();
  const outside = { environment: process.env, currentDirectory: here };
  if (hook === 'pre-commit') {
    const other = await targetOfFramework(outside);
    return { targets: [other ?? { kind: 'staged', repository: here }], names: '' };
  }
  const said = parseUpdates(hook, await readInput());
  const updates = said.length > 0 || hook !== 'pre-push' ? said : await updatesWithoutWords(outside);
  if (updates.every(({ to }) => isNullId(to))) return { targets: [], names: '' };
  const changes = changesOf(hook, updates, given[0] ?? remoteOfFramework(process.env), outside);
  // git is at work already while the rest of the program is loaded
  loadScan().catch(() => undefined);
  const targets = await changes;
  // a name can be new though every commit is known
  const fresh = updates.filter(({ from, to }) => isNullId(from) && !isNullId(to));
  const named = fresh.map(({ name }) => name).filter((name) => name !== '');
  const names = named.join('\n');
  return { targets: targets.length === 0 && names !== '' ? [{ kind: 'texts' }] : targets, names };
}

/** Half of what a small push takes is loading the scanner: it is begun early, and not at all for a deletion. */
function loadScan(): Promise<typeof import('../scan.ts')> {
  return import('../scan.ts');
}

const MAX_INPUT_BYTES = 64 << 20;

async function readInput(): Promise<string> {
  // called by hand: nobody is going to say anything
  if (process.stdin.isTTY) return '';
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_INPUT_BYTES)
      throw new InputError('option-invalid', 'standard input is too long for a list of refs');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function signalOfProcess(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  return controller.signal;
}
