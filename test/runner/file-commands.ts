// The files through which a process talks to the runner: GITHUB_OUTPUT, _ENV, _PATH, _STATE and _STEP_SUMMARY.
//
// Promises: fresh empty files for each stage, in the folder and under the names that the runner uses; parsing exactly
// as the runner parses, which includes its errors (thrown with its words, after the pairs that came before).
// Must never apply what it parsed: `stage.ts` does, in the runner's order.
// Facts: github-actions.md section 9.3; the runner's FileCommandManager.

import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from './dotnet.ts';

/** The files in the order in which the runner processes them, with the names that it gives them. */
const FILE_COMMANDS = {
  path: 'add_path_',
  env: 'set_env_',
  step_summary: 'step_summary_',
  state: 'save_state_',
  output: 'set_output_',
} as const;

/** The file commands by their name in the `github` context. */
export type FileCommand = keyof typeof FILE_COMMANDS;

/** Paths of one stage's files. */
export type CommandFiles = Readonly<Record<FileCommand, string>>;

/** More than this and GitHub drops the whole summary. */
export const SUMMARY_LIMIT_BYTES = 1024 * 1024;

/** Makes the empty files of one stage under RUNNER_TEMP. */
export function createCommandFiles(runnerTemp: string): CommandFiles {
  const folder = join(runnerTemp, '_runner_file_commands');
  mkdirSync(folder, { recursive: true });
  const suffix = randomUUID();
  const make = (name: FileCommand) => {
    const path = join(folder, FILE_COMMANDS[name] + suffix);
    writeFileSync(path, '');
    return path;
  };
  return {
    path: make('path'),
    env: make('env'),
    step_summary: make('step_summary'),
    state: make('state'),
    output: make('output'),
  };
}

/** The text of a command file; the empty string when the process has removed it. */
export function readCommandFile(path: string): string {
  try {
    return new TextDecoder().decode(readFileSync(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** The lines of a GITHUB_PATH file that are not empty. */
export function parsePaths(text: string): string[] {
  return readLines(text).filter((line) => line !== '');
}

/**
 * The pairs of a GITHUB_OUTPUT, _ENV or _STATE file, one at a time: `NAME=VALUE`, or `NAME<<DELIMITER` and lines up to
 * the delimiter. Which form a line has is decided by what comes first in it, `=` or `<<`.
 * Throws an Error with the runner's words at a line that is neither, at an empty name or delimiter of the second form,
 * and at a delimiter that never comes; the pairs before it have been given out.
 */
export function* parsePairs(
  text: string,
  platform: NodeJS.Platform = process.platform,
): Generator<readonly [name: string, value: string]> {
  const lines = new LineCursor(text, platform);
  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    if (line.text === '') continue;
    const equals = line.text.indexOf('=');
    const heredoc = line.text.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      yield [line.text.slice(0, equals), line.text.slice(equals + 1)];
    } else if (heredoc >= 0) {
      const name = line.text.slice(0, heredoc);
      const delimiter = line.text.slice(heredoc + 2);
      if (name === '' || delimiter === '') {
        throw new Error(
          `Invalid format '${line.text}'. Name must not be empty and delimiter must not be empty`,
        );
      }
      yield [name, readUntil(delimiter, lines, text)];
    } else {
      throw new Error(`Invalid format '${line.text}'`);
    }
  }
}

/** The lines up to the delimiter as they stand in the file, without the line end before it. */
function readUntil(delimiter: string, lines: LineCursor, text: string): string {
  const start = lines.offset;
  let end = start;
  for (;;) {
    const line = lines.next();
    if (line === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    if (line.text === delimiter) return text.slice(start, end);
    if (line.newline === '') throw new Error('Invalid value. EOF marker missing new line.');
    end = lines.offset - line.newline.length;
  }
}

interface FileLine {
  readonly text: string;
  /** Empty at the end of the file. */
  readonly newline: string;
}

/** Walks the lines of a text: LF ends one everywhere, CR LF on Windows only, so elsewhere a CR belongs to the value. */
class LineCursor {
  readonly #text: string;
  readonly #platform: NodeJS.Platform;
  offset = 0;

  constructor(text: string, platform: NodeJS.Platform) {
    this.#text = text;
    this.#platform = platform;
  }

  next(): FileLine | undefined {
    const start = this.offset;
    if (start >= this.#text.length) return undefined;
    const lf = this.#text.indexOf('\n', start);
    this.offset = lf < 0 ? this.#text.length : lf + 1;
    if (lf < 0) return { text: this.#text.slice(start), newline: '' };
    const hasCr = this.#platform === 'win32' && lf > start && this.#text[lf - 1] === '\r';
    return hasCr
      ? { text: this.#text.slice(start, lf - 1), newline: '\r\n' }
      : { text: this.#text.slice(start, lf), newline: '\n' };
  }
}
