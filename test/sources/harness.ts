// Opens sources in tests as the scan does, and gathers what they yield.
//
// Promises: the environment is the test's own (no GIT_* variables of the machine), retries do not wait, and the source
// is closed whatever happens.

import { ReceiptBuilder } from '../../src/base/receipt.ts';
import type { ScanTarget } from '../../src/base/scan-request.ts';
import type { SourceProgress } from '../../src/sources/contract.ts';
import { type OpenedSource, openSource } from '../../src/sources/open.ts';
import { pathOf, type Unit } from '../../src/text/unit.ts';
import { gitEnvironment } from '../git.ts';

export interface CollectOptions {
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly currentDirectory?: string;
  readonly controller?: AbortController;
  readonly retryDelaysMs?: readonly number[];
  /** Called with every unit while the source waits. */
  readonly onUnit?: (unit: Unit, source: OpenedSource) => void | Promise<void>;
}

export interface Collected {
  readonly units: readonly Unit[];
  readonly source: OpenedSource;
  readonly receipt: ReceiptBuilder;
  readonly progress: readonly SourceProgress[];
}

/** Opens a target, reads all units, closes the source. Throws what the source throws. */
export async function collect(target: ScanTarget, options: CollectOptions = {}): Promise<Collected> {
  const receipt = new ReceiptBuilder();
  const progress: SourceProgress[] = [];
  const controller = options.controller ?? new AbortController();
  const source = await openSource(
    target,
    { receipt, signal: controller.signal, onProgress: (step) => void progress.push(step) },
    {
      environment: { ...gitEnvironment(), ...options.environment },
      currentDirectory: options.currentDirectory ?? process.cwd(),
      stdin: () => options.stdin ?? chunks(),
      retryDelaysMs: options.retryDelaysMs ?? [],
    },
  );
  const units: Unit[] = [];
  try {
    for await (const unit of source.units()) {
      units.push(unit);
      await options.onUnit?.(unit, source);
    }
  } finally {
    await source.close();
  }
  return { units, source, receipt, progress };
}

/** Texts by path; of several units with one path, a list in order. Messages stand under `message`; names of refs
 * and reflogs are left out. */
export function textsByPath(units: readonly Unit[]): Record<string, string | string[]> {
  const texts: Record<string, string | string[]> = {};
  for (const unit of units) {
    // every history has these
    if (unit.origin.kind === 'ref' || unit.origin.kind === 'reflog') continue;
    const path = pathOf(unit.origin) ?? (unit.origin.kind === 'message' ? 'message' : '(no path)');
    const text = Buffer.from(unit.bytes).toString('utf8');
    const known = texts[path];
    texts[path] = known === undefined ? text : [...(Array.isArray(known) ? known : [known]), text];
  }
  return texts;
}

/** The text of a unit. */
export function textOf(unit: Unit | undefined): string {
  return unit === undefined ? '(no unit)' : Buffer.from(unit.bytes).toString('utf8');
}

/** The texts of a unit's windows, or its whole text when it has none. */
export function windowTexts(unit: Unit): readonly string[] {
  const { bytes, windows = [{ start: 0, end: bytes.length }] } = unit;
  return windows.map(({ start, end }) => Buffer.from(bytes.subarray(start, end)).toString('utf8'));
}

/** Reasons and counts of the skips on a receipt. */
export function skipsOf(receipt: ReceiptBuilder): Record<string, number> {
  return Object.fromEntries(receipt.snapshot().skips.map(({ reason, count }) => [reason, count]));
}

/** Codes of the notes on a receipt. */
export function notesOf(receipt: ReceiptBuilder): readonly string[] {
  return receipt.snapshot().notes.map(({ code }) => code);
}

/** Texts or bytes as a stream of chunks. */
export async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}
