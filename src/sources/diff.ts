/**
 * The source `diff`: the added lines of a unified diff, from a file or from standard input.
 *
 * Units are the new sides of hunks with the added lines as windows, so that a rule sees the lines around an addition
 * and reports only what the addition brought. What a diff names without showing it (binary files) is a note on the
 * receipt; what breaks the format is a skip.
 */

import { createReadStream, statSync } from 'node:fs';
import { InputError, systemCode } from '../base/errors.ts';
import { counted, printable } from '../base/printable.ts';
import type { Unit } from '../text/unit.ts';
import { decodeChunks } from './content.ts';
import type { Resolution, Source, SourceContext } from './contract.ts';
import { DiffParser } from './diff-parser.ts';
import { until } from './stdin.ts';
import { Tally } from './tally.ts';

/** A line beyond this is not held: it is a skip. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;
const LF = 0x0a;

/**
 * Opens a diff.
 * @throws InputError `path-not-found`, `path-unreadable`; `units()` throws `diff-invalid` when there is text and no diff
 * in it.
 */
export function openDiff(
  path: string,
  stdin: () => AsyncIterable<Uint8Array>,
  context: SourceContext,
): Source {
  if (path === '-') return new DiffSource(stdin, 'a diff on standard input: its added lines', context);
  requireFile(path);
  // opened when it is read: a stream that nobody listens to would end the process with its first error
  return new DiffSource(() => createReadStream(path), 'a diff: its added lines', context);
}

class DiffSource implements Source {
  readonly resolution: Resolution;
  readonly #input: () => AsyncIterable<Uint8Array>;
  readonly #context: SourceContext;
  #binaries = 0;
  #hasText = false;
  #isDiff = false;

  constructor(input: () => AsyncIterable<Uint8Array>, why: string, context: SourceContext) {
    this.resolution = { kind: 'diff', why };
    this.#input = input;
    this.#context = context;
  }

  async *units(): AsyncGenerator<Unit> {
    const { receipt } = this.#context;
    const tally = new Tally(this.#context);
    try {
      for await (const unit of this.#read(tally)) {
        this.#isDiff = true;
        yield unit;
        tally.countUnit(unit);
        if (tally.isCancelled()) return;
      }
    } catch (error) {
      if (systemCode(error) === undefined) throw error;
      receipt.skip('unreadable', 'the diff');
    }
    if (this.#binaries > 0)
      receipt.note(
        'binary-in-diff',
        `${counted(this.#binaries, 'binary file')} in the diff without content to scan`,
      );
    if (tally.isCancelled() || this.#isDiff || !this.#hasText) return;
    throw new InputError('diff-invalid', 'this is no unified diff', {
      hint: 'give the output of "git diff" or "diff -u"',
    });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  async *#read(tally: Tally): AsyncGenerator<Unit> {
    const { receipt, signal } = this.#context;
    const parser = new DiffParser();
    const decoded = await decodeChunks(until(this.#input(), signal));
    const lines = linesOf(decoded.chunks, () => receipt.skip('too-large', 'a line of the diff'));
    for await (const line of lines) {
      this.#hasText ||= line.length > 0;
      yield* this.#unitsOf(parser.push(line), tally);
    }
    yield* this.#unitsOf(parser.finish(), tally);
  }

  *#unitsOf(events: ReturnType<DiffParser['push']>, tally: Tally): Generator<Unit> {
    for (const event of events) {
      this.#isDiff = true;
      if (event.kind === 'unit') yield event.unit;
      else if (event.kind === 'file') tally.countObject('file');
      else if (event.kind === 'binary') this.#binaries++;
      else this.#context.receipt.skip('malformed-diff', `line ${event.line} of the diff`);
    }
  }
}

/** Lines without their line feed; the last one counts when it is not empty. A line beyond the bound is left out. */
async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  onTooLong: () => void,
): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      const part = chunk.subarray(start, end);
      if (size + part.length <= MAX_LINE_BYTES) yield size === 0 ? part : Buffer.concat([...parts, part]);
      else onTooLong();
      parts = [];
      size = 0;
      start = end + 1;
    }
    size += chunk.length - start;
    if (size <= MAX_LINE_BYTES) parts.push(chunk.subarray(start));
    else parts = [];
  }
  if (size > MAX_LINE_BYTES) onTooLong();
  else if (size > 0) yield Buffer.concat(parts);
}

function requireFile(path: string): void {
  const shown = `"${printable(path)}"`;
  try {
    if (statSync(path).isDirectory())
      throw new InputError('path-unreadable', `${shown} is a folder, not a diff`);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new InputError('path-not-found', `there is no ${shown}`, {
        cause: error,
        hint: 'give a file with a diff, or - for standard input',
      });
    throw new InputError('path-unreadable', `${shown} cannot be read (${code ?? 'unknown reason'})`, {
      cause: error,
    });
  }
}
