/**
 * The source `stdin`: bytes given to the process, in pieces when there are many, so that a stream of any length fits
 * into bounded memory.
 */

import { systemCode } from '../base/errors.ts';
import type { Unit } from '../text/unit.ts';
import { unitsOfChunks } from './content.ts';
import type { Resolution, Source, SourceContext } from './contract.ts';
import { Tally } from './tally.ts';

/** Opens a stream of bytes; `name` stands for its path in reports and for rules that look at paths. */
export function openStdin(name: string, input: AsyncIterable<Uint8Array>, context: SourceContext): Source {
  return new StdinSource(name, input, context);
}

class StdinSource implements Source {
  readonly resolution: Resolution = { kind: 'stdin', why: 'what was given on standard input' };
  readonly #name: string;
  readonly #input: AsyncIterable<Uint8Array>;
  readonly #context: SourceContext;

  constructor(name: string, input: AsyncIterable<Uint8Array>, context: SourceContext) {
    this.#name = name;
    this.#input = input;
    this.#context = context;
  }

  async *units(): AsyncGenerator<Unit> {
    const tally = new Tally(this.#context);
    const origin = { kind: 'stdin', path: this.#name } as const;
    tally.countObject('file');
    try {
      for await (const unit of unitsOfChunks(origin, until(this.#input, this.#context.signal))) {
        yield unit;
        tally.countUnit(unit);
        if (tally.isCancelled()) return;
      }
    } catch (error) {
      if (systemCode(error) === undefined) throw error;
      this.#context.receipt.skip('unreadable', this.#name);
    }
    tally.isCancelled();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** The chunks until the signal is aborted, also while the next one is waited for. */
export async function* until(
  chunks: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const aborted = new Promise<'aborted'>((resolve) => {
    if (signal.aborted) resolve('aborted');
    else signal.addEventListener('abort', () => resolve('aborted'), { once: true });
  });
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), aborted]);
      if (next === 'aborted' || next.done === true) return;
      yield next.value;
    }
  } finally {
    // not waited for: a stream that never ends would hold everything up
    iterator.return?.().then(undefined, () => undefined);
  }
}
