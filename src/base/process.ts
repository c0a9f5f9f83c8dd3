/**
 * Other programs: started without a shell, in an environment that is handed in whole, with output that is streamed or
 * bounded, ended with the caller's signal.
 *
 * Promises: a program is found in the absolute folders of PATH alone, so that nothing in the folder it is started in can
 * take its place; a failure carries the status and one sanitised line of what the program complained about; whatever
 * else it wrote to standard error is dropped, because it may repeat hostile text and addresses with credentials.
 * Must never: run a shell, inherit an environment variable that the caller did not name, or leave a child, or a
 * child's child, behind once the signal is aborted (on Windows the child alone). DESIGN section 5.
 */

import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { systemCode, UpstreamError } from './errors.ts';
import { printable } from './printable.ts';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What to start. */
export interface ProcessRequest {
  /** Absolute path of the program: see `findProgram`. */
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment of the child. */
  readonly environment: Environment;
  /** Bytes for standard input, or `piped` to write them one by one. Default: closed. */
  readonly input?: Uint8Array | 'piped';
  readonly signal?: AbortSignal;
}

/** How a process ended. */
export interface ProcessExit {
  /** The exit status; undefined when a signal ended it or it could not be started. */
  readonly status: number | undefined;
  /** One line of standard error, sanitised and at most 200 characters; empty when there was none. */
  readonly complaint: string;
  /** Whether standard error, of which at most 64 KiB are looked at, matches. The text itself never leaves. */
  complains(pattern: RegExp): boolean;
}

/** A started process. */
export interface RunningProcess {
  readonly stdout: Readable;
  /** Resolves when the process has ended and its streams are closed. Never rejects. */
  readonly exited: Promise<ProcessExit>;
  /** Writes to standard input; resolves when more can be taken, also when the process is gone. Never rejects. */
  write(bytes: string | Uint8Array): Promise<void>;
  /** Closes standard input. */
  end(): void;
  /** Ends the process and drops what it still has to say. */
  stop(): void;
}

/** A finished process whose output was collected. */
export interface ProcessResult {
  readonly exit: ProcessExit;
  readonly stdout: Uint8Array;
}

const MAX_STDERR_BYTES = 65_536;
const MAX_COMPLAINT_CHARS = 200;
/** Windows has no process groups. */
const hasGroups = process.platform !== 'win32';
/** How long a process that was asked to end may take before it is killed. git removes its temporary files meanwhile. */
const KILL_AFTER_MS = 2000;

/**
 * Absolute path of a program on PATH, or undefined. Relative entries of PATH are passed over, and on Windows the
 * current folder is, which `CreateProcess` would otherwise search first.
 */
export function findProgram(name: string, environment: Environment): string | undefined {
  const windows = process.platform === 'win32';
  const path = environment.PATH ?? environment.Path ?? '';
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const candidate = join(folder, windows ? `${name}.exe` : name);
    if (isExecutable(candidate)) return candidate;
  }
  return undefined;
}

/** Starts a program and streams its output. Never throws: a program that cannot be started ends at once. */
export function startProcess(request: ProcessRequest): RunningProcess {
  const { program, args, cwd, environment, input, signal } = request;
  let child: ChildProcessWithoutNullStreams;
  try {
    child = spawn(program, [...args], {
      cwd,
      env: { ...environment },
      windowsHide: true,
      shell: false,
      // a group of its own, so that what it started can be ended with it, and no terminal to ask questions on
      detached: hasGroups,
    });
    // at the limit of open files there are no streams, only an `error` event
    if (child.stdin === undefined) return failedProcess(child);
  } catch {
    return failedProcess(undefined);
  }
  let ended = false;
  let failure: string | undefined;
  const errors = collectErrors(child);
  const kill = (): void => endChild(child, () => ended);
  const exited = new Promise<ProcessExit>((resolve) => {
    child.on('error', (error) => {
      failure = notStarted(systemCode(error));
    });
    child.on('close', (code) => {
      ended = true;
      signal?.removeEventListener('abort', kill);
      // a negative code is the system's error number, not a status
      resolve(exitOf(code === null || code < 0 ? undefined : code, failure ?? errors()));
    });
  });
  // a program that ends before it has read everything breaks the pipe; its status says what happened
  child.stdin.on('error', () => undefined);
  if (signal?.aborted) kill();
  else signal?.addEventListener('abort', kill, { once: true });
  if (input !== 'piped') child.stdin.end(input ?? '');
  return {
    stdout: child.stdout,
    exited,
    write: (bytes) => writeTo(child.stdin, bytes),
    end: () => void child.stdin.end(),
    stop: kill,
  };
}

/**
 * Runs a program to its end and collects its output. A non-zero status is the caller's to judge.
 * @throws UpstreamError `upstream-failed` when it writes more than `maxBytes`, `cancelled` when the signal is aborted.
 */
export async function runProcess(
  request: ProcessRequest & { readonly maxBytes: number },
): Promise<ProcessResult> {
  const child = startProcess(request);
  const chunks: Buffer[] = [];
  let size = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= request.maxBytes) chunks.push(chunk);
    else child.stop();
  });
  child.stdout.on('error', () => undefined);
  const exit = await child.exited;
  throwIfAborted(request.signal);
  if (size > request.maxBytes)
    throw new UpstreamError('upstream-failed', `a program wrote more than ${request.maxBytes} bytes`);
  return { exit, stdout: Buffer.concat(chunks) };
}

/** @throws UpstreamError `cancelled` when the signal is aborted. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new UpstreamError('cancelled', 'cancelled before it was done');
}

/**
 * One line of a program's complaints that may be shown in debug output: the first that says `fatal:` or `error:`, else
 * the first; control characters escaped, whatever could be a credential replaced, cut to 200 characters.
 */
export function sanitiseComplaint(stderr: string): string {
  const lines = stderr.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const line = lines.find((text) => /^(?:fatal|error):/.test(text)) ?? lines[0] ?? '';
  const cleaned = line
    .slice(0, 4 * MAX_COMPLAINT_CHARS)
    .replace(/:\/\/[^\s'"@]*@/g, '://…@')
    .replace(/(authorization).*/i, '$1…')
    .replace(/(bearer|basic|token|password)(\s*[:=]?\s*)\S+/gi, '$1$2…')
    .replace(/[A-Za-z0-9+_=%~-]{20,}/g, '…')
    .replace(/[?#]\S*/g, '…');
  return printable(cleaned).slice(0, MAX_COMPLAINT_CHARS);
}

function exitOf(status: number | undefined, stderr: string): ProcessExit {
  return {
    status,
    complaint: sanitiseComplaint(stderr),
    complains: (pattern) => pattern.test(stderr),
  };
}

/** A process that never was: no output, no status. */
function failedProcess(child: ChildProcess | undefined): RunningProcess {
  child?.on('error', () => undefined);
  return {
    stdout: Readable.from([]),
    exited: Promise.resolve(exitOf(undefined, notStarted(undefined))),
    write: () => Promise.resolve(),
    end: () => undefined,
    stop: () => undefined,
  };
}

function notStarted(code: string | undefined): string {
  return `error: cannot be started${code === undefined ? '' : ` (${code})`}`;
}

function collectErrors(child: ChildProcessWithoutNullStreams): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  child.stderr.on('data', (chunk: Buffer) => {
    if (size < MAX_STDERR_BYTES) chunks.push(chunk.subarray(0, MAX_STDERR_BYTES - size));
    size += chunk.length;
  });
  return () => Buffer.concat(chunks).toString('utf8');
}

/**
 * Asks a child and all that it started to end, and kills them when they do not. Its streams are closed at once: a
 * grandchild that holds them (git's helper for https does) would keep the end from being seen. The timer holds nothing up.
 */
function endChild(child: ChildProcessWithoutNullStreams, hasEnded: () => boolean): void {
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
  if (hasEnded()) return;
  signalAll(child, 'SIGTERM');
  setTimeout(() => {
    if (!hasEnded()) signalAll(child, 'SIGKILL');
  }, KILL_AFTER_MS).unref();
}

function signalAll(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (hasGroups && child.pid !== undefined) process.kill(-child.pid, name);
    else child.kill(name);
  } catch {
    // it ended in this very moment
  }
}

async function writeTo(stdin: Writable, bytes: string | Uint8Array): Promise<void> {
  if (stdin.destroyed || stdin.write(bytes)) return;
  await new Promise<void>((resolve) => {
    // node closes the stream when the child is gone
    const done = (): void => {
      stdin.off('drain', done);
      stdin.off('close', done);
      resolve();
    };
    stdin.on('drain', done);
    stdin.on('close', done);
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
