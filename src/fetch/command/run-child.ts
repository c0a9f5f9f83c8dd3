/**
 * Runs a command with secrets in its environment: its output masked as it comes, signals passed on, its status returned.
 *
 * No shell is started, on no system. A signal that asks us to end is passed on; a child that has not ended some seconds
 * later is killed, because the CI gives us little more, and leases are to be given back in it. A terminal sends Ctrl-C to
 * the child itself, which then may take its time.
 */

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { InputError, systemCode } from '../../base/errors.ts';
import { printable } from '../../base/printable.ts';
import type { MaskAutomaton } from './mask-automaton.ts';
import { StreamMasker } from './stream-masker.ts';

/** What is run, and where its output goes. */
export interface ChildRun {
  readonly command: string;
  readonly words: readonly string[];
  readonly environment: Record<string, string>;
  readonly masks: MaskAutomaton;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Whether a terminal is attached, which sends SIGINT to the whole group. */
  readonly isInteractive: boolean;
  /** From asking the child to end to killing it. */
  readonly graceMs: number;
}

/** Signals that are passed on. Windows knows the first two, and ends the child on both. */
const PASSED_ON: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'];

/** Signals that ask for an end. */
const ENDING: ReadonlySet<NodeJS.Signals> = new Set(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']);

/** So long a short beginning of a form is held back. */
const RELEASE_AFTER_MS = 100;

/**
 * Runs it to its end. Returns its exit status; of a child that a signal ended 128 and the signal's number, as shells do.
 * Throws `InputError` when there is no such command or it cannot be started.
 */
export async function runChild(run: ChildRun): Promise<number> {
  const child = spawn(run.command, run.words, {
    env: run.environment,
    stdio: ['inherit', 'pipe', 'pipe'],
    shell: false,
    windowsHide: true,
  });
  let killTimer: NodeJS.Timeout | undefined;
  const handlers = PASSED_ON.map((signal) => {
    const handler = (): void => {
      const fromTerminal = signal === 'SIGINT' && run.isInteractive;
      if (!fromTerminal) child.kill(signal);
      if (ENDING.has(signal) && !fromTerminal)
        killTimer ??= setTimeout(() => child.kill('SIGKILL'), run.graceMs).unref();
    };
    return [signal, handler] as const;
  });
  for (const [signal, handler] of handlers) process.on(signal, handler);
  try {
    const [status] = await Promise.all([
      new Promise<number>((resolve, reject) => {
        child.on('error', (cause) => reject(notStarted(run.command, cause)));
        child.on('exit', (code, signal) =>
          resolve(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 15)),
        );
      }),
      pass(child.stdout, run.stdout, new StreamMasker(run.masks)),
      pass(child.stderr, run.stderr, new StreamMasker(run.masks)),
    ]);
    return status;
  } finally {
    clearTimeout(killTimer);
    for (const [signal, handler] of handlers) process.off(signal, handler);
  }
}

/** Passes a stream on, masked, until it ends. Never rejects: output that nobody reads is not the child's failure. */
function pass(from: Readable, to: Writable, masker: StreamMasker): Promise<void> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const write = (bytes: Buffer): void => {
      if (bytes.length === 0 || to.destroyed || to.writableEnded) return;
      if (!to.write(bytes)) {
        from.pause();
        to.once('drain', () => from.resume());
      }
    };
    const stop = (): void => {
      clearTimeout(timer);
      resolve();
    };
    // the reader has gone: the child learns it as it would without us
    to.once('error', () => from.destroy());
    from.on('data', (chunk: Buffer) => {
      clearTimeout(timer);
      write(masker.push(chunk));
      if (masker.heldBytes > 0) timer = setTimeout(() => write(masker.release()), RELEASE_AFTER_MS);
    });
    from.on('end', () => {
      write(masker.end());
      stop();
    });
    from.on('close', stop);
    from.on('error', stop);
  });
}

function notStarted(command: string, cause: unknown): InputError {
  const code = systemCode(cause);
  const name = printable(command);
  if (code === 'ENOENT')
    return new InputError('path-not-found', `there is no command ${name}`, {
      hint: 'no shell is used: sh -c "…" starts one',
    });
  return new InputError('path-unreadable', `${name} cannot be started (${code ?? 'unknown failure'})`, {
    hint:
      process.platform === 'win32'
        ? 'a .cmd or .bat file needs its shell: cmd /c NAME'
        : 'it must be executable',
    cause,
  });
}
