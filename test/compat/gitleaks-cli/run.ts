/**
 * Runs a command in gitleaks' manner on the shipped build, with a JSON report on the screen.
 */

import { expect } from 'vitest';
import { tacet } from '../../dist.ts';
import { mint } from '../../mint.ts';

/** Two tokens that may stand in what is scanned, and in nothing that a command prints. */
export const first = mint('ghp_{mint:github-crc32:30}');
export const second = mint('ghp_{mint:github-crc32:30}');
/** A line with a secret in it. */
export const leak = (secret: string): string => `const client = connect("${secret}");\n`;

/** How a run ended. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** `File:StartLine` of every finding of the JSON report. */
  readonly places: readonly string[] | undefined;
}

/** Runs a command with a JSON report on the screen, and never with a secret in anything that it prints. */
export async function run(
  words: readonly string[],
  cwd: string,
  more: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Outcome> {
  const result = await tacet([...words, '--report-path', '-'], { cwd, ...more });
  for (const secret of [first, second]) expect(result.stdout + result.stderr).not.toContain(secret);
  const findings: readonly { File: string; StartLine: number }[] | undefined =
    result.stdout === '' ? undefined : JSON.parse(result.stdout);
  return { ...result, places: findings?.map(({ File, StartLine }) => `${File}:${StartLine}`) };
}

/** Exit status and places. */
export const outcome = ({ status, places }: Outcome) => [status, places];
