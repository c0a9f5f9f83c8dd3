// Runs one process as the runner does: no input, both streams by the line, and the three steps of a cancellation.
//
// Promises: resolves only when the process has ended and its streams are read; a stop sends SIGINT, then SIGTERM, then
// kills, with the given waits; streams that a grandchild keeps open are given up after `drainMs`.
// Must never leave the process running, also when the reader of its lines throws.
// Facts: github-actions.md section 9.2; the runner's ProcessInvoker. On Windows a signal ends a process at once.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { PrintedLine, Timing } from './contract.ts';
import { LineReader } from './dotnet.ts';

/** What to run. */
export interface ProcessSpec {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Called with every line in the order of arrival; when it throws, the process is killed and the error passed on. */
  readonly onLine: (stream: PrintedLine['stream'], line: string) => void;
  /** Aborted to cancel; its reason is not looked at. */
  readonly stop: AbortSignal;
  readonly timing: Timing;
}

/** How the process ended; `exitCode` is absent when a signal ended it. */
export interface ProcessEnd {
  readonly exitCode?: number;
  /** Whether it was told to stop before it ended. */
  readonly stopped: boolean;
}

/** Runs the process to its end. Rejects when it cannot be started or `onLine` throws. */
export async function runProcess(spec: ProcessSpec): Promise<ProcessEnd> {
  if (spec.stop.aborted) return { stopped: true };
  const child = spawn(spec.file, spec.args, { cwd: spec.cwd, env: { ...spec.env }, windowsHide: true });
  const closed = once(child, 'close') as Promise<[number | null, string | null]>;
  child.stdin.on('error', () => undefined); // it may end before its input is closed
  child.stdin.end();
  let thrown: { readonly error: unknown } | undefined;
  const read = (stream: PrintedLine['stream']) => {
    const reader = new LineReader((line) => {
      if (thrown !== undefined) return;
      try {
        spec.onLine(stream, line);
      } catch (error) {
        thrown = { error };
        child.kill('SIGKILL');
      }
    });
    child[stream].on('data', (bytes: Buffer) => reader.push(bytes));
    child[stream].on('close', () => reader.end());
  };
  read('stdout');
  read('stderr');
  const stopping = new Promise<void>((resolve) => {
    spec.stop.addEventListener('abort', () => resolve(stopProcess(child, closed, spec.timing)), {
      once: true,
    });
  });
  const drain = once(child, 'exit').then(() => giveUpStreams(child, closed, spec.timing.drainMs));
  drain.catch(() => undefined); // a failed start is reported by `closed`
  const [exitCode] = await closed;
  if (spec.stop.aborted) await stopping;
  if (thrown !== undefined) throw thrown.error;
  return { ...(exitCode === null ? {} : { exitCode }), stopped: spec.stop.aborted };
}

async function stopProcess(child: ChildProcess, closed: Promise<unknown>, timing: Timing): Promise<void> {
  child.kill('SIGINT');
  if (await endsWithin(closed, timing.sigintMs)) return;
  child.kill('SIGTERM');
  if (await endsWithin(closed, timing.sigtermMs)) return;
  child.kill('SIGKILL');
}

async function giveUpStreams(child: ChildProcess, closed: Promise<unknown>, drainMs: number): Promise<void> {
  if (await endsWithin(closed, drainMs)) return;
  child.stdout?.destroy();
  child.stderr?.destroy();
}

async function endsWithin(ended: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  try {
    return await Promise.race([ended.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
