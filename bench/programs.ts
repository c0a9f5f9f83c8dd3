/**
 * Runs programs in turn and says what each run took: wall time, processor time (its own and that of all it started) and
 * memory.
 *
 * Processor time comes from GNU time where it is installed, because Node tells a parent nothing of its children; else it
 * is NaN, and what is made of it is left out. Peak memory of Node programs comes from themselves, at their end: git's own
 * processes do not count, and Linux counts a parent's memory in what it says of a process that was just started, but not
 * in its status file.
 */

import { spawn } from 'node:child_process';
import { accessSync, closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Figure, median } from './definition.ts';

/** A program with its arguments, as a list: no shell. */
export interface Program {
  readonly words: readonly [string, ...string[]];
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** A file for standard input. Default: none. */
  readonly inputFile?: string;
  /** Exit statuses that are no failure. Default: 0. */
  readonly statuses?: readonly number[];
}

/** One run. */
export interface Run {
  readonly wallMs: number;
  /** NaN where it cannot be known. */
  readonly cpuMs: number;
  readonly stdout: string;
  readonly status: number;
}

/** Runs that took turns with others. */
export interface Runs {
  readonly wallMs: readonly number[];
  readonly cpuMs: readonly number[];
  /** What the last one wrote, and how it ended. */
  readonly stdout: string;
  readonly status: number;
}

/** GNU time: `-f` gives what is asked for, `-o` where. */
const TIME = '/usr/bin/time';

/** Absolute path of a program on PATH; undefined when it is not installed. */
export function findOnPath(name: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const ending of endings)
      if (isExecutable(join(folder, name + ending))) return join(folder, name + ending);
  return undefined;
}

/** Runs a program to its end. Throws when it ends with another status than those that are no failure. */
export async function run(program: Program): Promise<Run> {
  const { words, cwd, environment, inputFile, statuses = [0] } = program;
  const folder = mkdtempSync(join(tmpdir(), 'tacet-bench-'));
  const figures = join(folder, 'time');
  const timed = isExecutable(TIME) ? [TIME, '-f', '%U %S', '-o', figures, ...words] : [...words];
  const input = inputFile === undefined ? undefined : openSync(inputFile, 'r');
  try {
    const startedAt = performance.now();
    const child = spawn(timed[0]!, timed.slice(1), {
      ...(cwd === undefined ? {} : { cwd }),
      env: { ...process.env, ...environment },
      stdio: [input ?? 'ignore', 'pipe', 'ignore'],
    });
    const parts: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => void parts.push(part));
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    const wallMs = performance.now() - startedAt;
    if (status === null || !statuses.includes(status))
      throw new Error(`${words.slice(0, 3).join(' ')} … ended with status ${String(status)}`);
    return { wallMs, cpuMs: cpuOf(figures), stdout: Buffer.concat(parts).toString('utf8'), status };
  } finally {
    if (input !== undefined) closeSync(input);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs programs in turn, A B A B …, after one round that is not counted. */
export async function takeTurns(rounds: number, programs: readonly Program[]): Promise<readonly Runs[]> {
  return takeTurnsWith(
    rounds,
    programs.map((program) => () => run(program)),
  );
}

/** As `takeTurns`, for whatever can be run. */
export async function takeTurnsWith(
  rounds: number,
  works: readonly (() => Promise<Run>)[],
): Promise<readonly Runs[]> {
  const all = works.map(() => ({ wallMs: [] as number[], cpuMs: [] as number[], stdout: '', status: 0 }));
  for (let round = 0; round <= rounds; round++) {
    for (const [index, work] of works.entries()) {
      const { wallMs, cpuMs, stdout, status } = await work();
      const runs = all[index]!;
      runs.stdout = stdout;
      runs.status = status;
      if (round === 0) continue;
      runs.wallMs.push(wallMs);
      runs.cpuMs.push(cpuMs);
    }
  }
  return all;
}

/** Least and median wall time, and the least processor time where that is known. */
export function timesOf(name: string, { wallMs, cpuMs }: Runs, aim: Pick<Figure, 'atMost'> = {}): Figure[] {
  const cpu = Math.min(...cpuMs);
  return [
    { name, value: Math.min(...wallMs), unit: 'ms', ...aim },
    { name: `${name}, median`, value: median(wallMs), unit: 'ms' },
    ...(Number.isNaN(cpu) ? [] : [{ name: `${name}, processor`, value: cpu, unit: 'ms' } as const]),
  ];
}

/** How many times as long the first took as the second: least wall times, medians, least processor times. */
export function ratiosOf(
  name: string,
  first: Runs,
  second: Runs,
  aim: Pick<Figure, 'atMost' | 'atLeast'> = {},
): Figure[] {
  const cpu = Math.min(...first.cpuMs) / Math.min(...second.cpuMs);
  return [
    { name, value: Math.min(...first.wallMs) / Math.min(...second.wallMs), unit: 'x', ...aim },
    { name: `${name}, medians`, value: median(first.wallMs) / median(second.wallMs), unit: 'x' },
    ...(Number.isNaN(cpu) ? [] : [{ name: `${name}, processor`, value: cpu, unit: 'x' } as const]),
  ];
}

/** A scan of `tacet` as JSON, with whatever options. Status 1 says that something was found, 2 that something was not read. */
export function scanProgram(cli: string, words: readonly string[], cwd?: string): Program {
  return {
    words: [process.execPath, cli, 'scan', '--format', 'json', ...words],
    statuses: [0, 1, 2],
    ...(cwd === undefined ? {} : { cwd }),
  };
}

/** The part of a report that the bench looks at. */
export interface Report {
  readonly findings: readonly {
    readonly fingerprint: string;
    readonly introduction?: { readonly commit: string };
    readonly location: { readonly path?: string };
  }[];
  readonly receipt: {
    readonly complete: boolean;
    readonly counts: {
      readonly commits: number;
      readonly objects: number;
      readonly files: number;
      readonly bytes: number;
    };
  };
}

/** Reads a report. */
export function reportOf({ stdout }: Pick<Run, 'stdout'>): Report {
  return JSON.parse(stdout) as Report;
}

/** The most memory that a Node program held at a time, in bytes, its children apart. */
export async function peakBytesOf(program: Program): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'tacet-bench-'));
  const path = join(folder, 'peak');
  const hook = `import { existsSync, readFileSync, writeFileSync } from 'node:fs';
    const own = '/proc/self/status';
    const peak = () => existsSync(own) ? /VmHWM:\\s+(\\d+)/.exec(readFileSync(own, 'latin1'))[1] : process.resourceUsage().maxRSS;
    process.on('exit', () => writeFileSync(${JSON.stringify(path)}, String(peak())));`;
  const [node, ...words] = program.words;
  try {
    await run({
      ...program,
      words: [node, '--import', `data:text/javascript,${encodeURIComponent(hook)}`, ...words],
    });
    return Number(readFileSync(path, 'utf8')) * 1024;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function cpuOf(path: string): number {
  try {
    const last = readFileSync(path, 'utf8').trim().split('\n').at(-1) ?? '';
    const [user = '', system = ''] = last.split(' ');
    return user === '' ? Number.NaN : 1000 * (Number(user) + Number(system));
  } catch {
    return Number.NaN;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
