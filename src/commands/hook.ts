/**
 * `tacet hook pre-commit|pre-push|pre-receive`: what git's hooks call. git's words on standard input and as arguments
 * become a request; what is new in it is scanned, and a finding stops the commit or the push.
 *
 * Promise: nothing that is pushed goes unseen: several refs at once, new branches, forced updates and tags are scanned by
 * what no ref of the receiver reaches; only a deletion scans nothing. On a server the objects that git keeps in quarantine
 * are read where they lie, and the configuration of what was there before decides.
 * Formats: githooks(5), pre-push and pre-receive.
 */

import { tmpdir } from 'node:os';
import { InputError } from '../base/errors.ts';
import { printable } from '../base/printable.ts';
import type { Confidence, ScanRequest, ScanTarget } from '../base/scan-request.ts';
import { resolveObjects } from '../git/commits.ts';
import { isObjectId } from '../git/object-id.ts';
import { openRepository } from '../git/repository.ts';
import { listRefs } from '../git/tips.ts';
import { helpText } from '../options/help.ts';
import { hookCliOptions } from '../options/hook-options.ts';
import type { OptionValues } from '../options/parse.ts';
import { listOf, parseCommand, textOf } from '../options/parse.ts';
import { exitStatusOf, verdictOf } from '../reports/report.ts';
import { textReport } from '../reports/text.ts';
import { scan } from '../scan.ts';
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
  const target = await targetOf(hook, given);
  if (target === undefined) return 0;
  const report = await scan(requestOf(hook, target, values), {
    now: () => Date.now(),
    signal: signalOfProcess(),
    onProgress: () => undefined,
    mayLoadNative: true,
  });
  const verdict = verdictOf(report);
  // a hook that has nothing to say says nothing
  if (verdict !== 'clean') {
    const colour = process.stderr.isTTY === true && (process.env.NO_COLOR ?? '') === '';
    process.stderr.write(textReport(report, { colour, quiet: false, showSecrets: false }));
    process.stderr.write(`tacet: ${CLOSING[hook]}\n`);
  }
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

/** What the hook is about; undefined when it brings nothing. */
async function targetOf(hook: Hook, given: readonly string[]): Promise<ScanTarget | undefined> {
  const here = process.cwd();
  if (hook === 'pre-commit') return { kind: 'staged', repository: here };
  const updates = parseUpdates(hook, await readInput());
  const heads = [...new Set(updates.map(({ to }) => to).filter((id) => !isZero(id)))];
  if (heads.length === 0) return undefined;
  const repository = await openRepository(here, { environment: process.env, currentDirectory: here });
  const prefix = hook === 'pre-receive' ? 'refs/' : remoteRefs(given[0]);
  const tips = (await listRefs(repository.git)).filter(({ name }) => name.startsWith(prefix));
  // after a forced update of somebody else's the former id may not be here; tags of other things bound nothing
  const former = updates.map(({ from }) => from).filter((id) => !isZero(id));
  const known = [...tips.map(({ oid }) => oid), ...former].map((id) => `${id}^{commit}`);
  const bases = new Set((await resolveObjects(repository.git, known)).flatMap((object) => object?.oid ?? []));
  const fresh = heads.filter((id) => !bases.has(id));
  if (fresh.length === 0) return undefined;
  return {
    kind: 'remote-change',
    workspace: here,
    remoteUrl: undefined,
    token: undefined,
    sideDirectory: tmpdir(),
    heads: fresh,
    bases: [...bases],
    baseRefs: [],
    expectedCommits: 0,
    wholeHistory: false,
  };
}

/** Where this clone remembers what the receiver has. A receiver given by its address has no name: all are asked. */
function remoteRefs(remote: string | undefined): string {
  const isName = remote !== undefined && /^[A-Za-z0-9][\w.-]*$/.test(remote);
  return isName ? `refs/remotes/${remote}/` : 'refs/remotes/';
}

/** What one ref is to change from and to. */
interface Update {
  readonly from: string;
  readonly to: string;
}

/** pre-receive: `OLD NEW REF`; pre-push: `LOCAL_REF NEW REMOTE_REF OLD`. Throws `InputError` for anything else. */
function parseUpdates(hook: Hook, text: string): readonly Update[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const words = line.split(' ');
      const [from = '', to = ''] = hook === 'pre-receive' ? words : [words[3], words[1]];
      if (isObjectId(from) && isObjectId(to)) return { from, to };
      throw new InputError(
        'option-invalid',
        `line ${index + 1} of standard input is not what git gives a ${hook} hook: ${printable(line.slice(0, 80))}`,
      );
    });
}

function isZero(id: string): boolean {
  return /^0+$/.test(id);
}

const MAX_INPUT_BYTES = 64 << 20;

async function readInput(): Promise<string> {
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
