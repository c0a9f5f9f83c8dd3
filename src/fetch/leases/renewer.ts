/**
 * A process of its own that keeps leases alive while the job's steps run: the step that fetched them has ended by then.
 *
 * Main starts it and hands it the facts over a pipe, so that they are in no argument, variable or file; it ends as soon as
 * post has taken the sealed record of the leases, or with the job, because the runner ends what a job leaves running. It
 * prints nothing. Only when the input `vault-renew` asks for it.
 */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { Secret } from '../../base/secret.ts';

/** The word by which the action's entry knows that it is the renewer. */
export const RENEWER_WORD = '--renew-leases';

/** How often it looks whether the job is over. */
const POLL_MS = 500;

/** What the renewer is handed. */
export interface RenewerTask {
  /** The facts of the leases, as they were recorded. */
  readonly facts: readonly Secret[];
  /** The file that post takes when the job ends. Absolute. */
  readonly until: string;
}

/** Starts the renewer and does not wait for it. `entry` is the file that this process runs. */
export async function startRenewer({ facts, until }: RenewerTask, entry: string): Promise<void> {
  const child = spawn(process.execPath, [entry, RENEWER_WORD], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    windowsHide: true,
  });
  child.once('error', () => undefined);
  child.stdin.on('error', () => undefined);
  const handed = JSON.stringify({ facts: facts.map((fact) => fact.reveal()), until });
  await new Promise<void>((resolve) => child.stdin.end(handed, resolve));
  child.unref();
}

/** Reads a task from a pipe. Undefined when what comes is none. */
export async function readTask(input: NodeJS.ReadableStream): Promise<RenewerTask | undefined> {
  try {
    const { facts, until } = JSON.parse(await text(input)) as { readonly [name: string]: unknown };
    if (!Array.isArray(facts) || typeof until !== 'string') return undefined;
    return { facts: facts.map((fact) => Secret.fromText(String(fact))), until };
  } catch {
    // somebody else started this with the word: there is nothing to renew
    return undefined;
  }
}

/** Resolves when the file is gone. */
export function whenGone(path: string): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (existsSync(path)) return;
      clearInterval(timer);
      resolve();
    }, POLL_MS);
  });
}
