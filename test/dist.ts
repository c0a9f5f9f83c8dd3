/**
 * Runs the committed `dist/cli.mjs` as a user does: a real process, its own environment, both streams apart.
 */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { SHIPPED } from './bundle.ts';
import { gitEnvironment } from './git.ts';

/** The committed command line. */
export const CLI = join(SHIPPED, 'dist', 'cli.mjs');

/** How a run ended. */
export interface CliResult {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run is given. */
export interface CliOptions {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Called once the process has read half of its input: then it is at work. */
  readonly onHalfRead?: (kill: (signal: NodeJS.Signals) => void) => void;
}

/** Variables of CI systems would switch `--show-secrets` off: tests decide for themselves. */
const CI =
  /^(?:CI|GITHUB_\w+|GITLAB_CI|TF_BUILD|JENKINS_URL|BUILDKITE|CIRCLECI|TRAVIS|DRONE|NO_COLOR|FORCE_COLOR)$/;

/** Runs `tacet` with words in a folder. */
export function tacet(words: readonly string[], options: CliOptions): Promise<CliResult> {
  const inherited = Object.fromEntries(Object.entries(gitEnvironment()).filter(([name]) => !CI.test(name)));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...words], {
      cwd: options.cwd,
      env: { ...inherited, ...options.env },
      windowsHide: true,
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (status, signal) =>
      resolve({
        status,
        signal,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      }),
    );
    child.stdin.on('error', () => undefined);
    const input = Buffer.from(options.input ?? '');
    const half = input.length >> 1;
    child.stdin.write(input.subarray(0, half), () => options.onHalfRead?.((signal) => child.kill(signal)));
    child.stdin.end(input.subarray(half));
  });
}
