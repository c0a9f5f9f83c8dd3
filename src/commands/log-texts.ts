/**
 * Reads a log for `tacet scan --log`: what a job has printed, as a file, as GitHub's archive of the logs of a run, or on
 * standard input.
 *
 * Promise: a log that is longer than is read, or whose end did not come, is on the receipt. Throws `InputError` for a file that
 * cannot be read.
 */

import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { InputError, systemCode } from '../base/errors.ts';
import { MAX_ARCHIVE_BYTES, readLogs } from '../remote-texts/log-archive.ts';
import type { TextReader } from '../sources/contract.ts';

/** The reader for a file; `-` is standard input. */
export function logReader(file: string): TextReader {
  return async function* read({ receipt, signal }) {
    const name = file === '-' ? 'standard input' : basename(file);
    const bytes = await contentOf(file, signal);
    if (bytes === undefined) return receipt.skip(signal.aborted ? 'cancelled' : 'too-large', name);
    for await (const news of readLogs(bytes, name, undefined, Date.now)) {
      if (news.kind === 'unit') yield news.unit;
      else receipt.skip(news.problem, news.place);
    }
  };
}

/** All of it; undefined when it is too long, or the scan was cancelled meanwhile. */
async function contentOf(file: string, signal: AbortSignal): Promise<Uint8Array | undefined> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  const stop = (): void => void stream.destroy();
  signal.addEventListener('abort', stop, { once: true });
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > MAX_ARCHIVE_BYTES) return undefined;
      chunks.push(chunk);
    }
  } catch (cause) {
    if (signal.aborted) return undefined;
    const why = systemCode(cause) ?? 'it ended too early';
    throw new InputError('path-unreadable', `the log ${file} cannot be read: ${why}`, {
      hint: 'give a file, or - for standard input',
      cause,
    });
  } finally {
    signal.removeEventListener('abort', stop);
  }
  return signal.aborted ? undefined : Buffer.concat(chunks, size);
}
