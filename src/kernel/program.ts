/**
 * What every implementation of the kernel does with a program first: check it against the contract and lay its
 * literals out flat; and the two byte tables (case folding, run alphabet) that all of them share.
 *
 * Promise: a program that passes can be built by every implementation; one that does not is our own mistake (the
 * tables come from `ruleset/`), hence a `BugError`. One pass over the letters, as it counts towards the start-up time
 * of every scan. Contract: `contract.ts`.
 */

import { BugError } from '../base/errors.ts';
import { KERNEL_CONTRACT_VERSION, type KernelProgram, RUN_ALPHABET } from './contract.ts';

/** The longest literal in bytes: a literal is an anchor, and what lies behind it is the detector's business. */
export const MAX_LITERAL_BYTES = 255;

/** The most literals in one program: the compiled kernels number them with 16 bits. */
export const MAX_LITERALS = 0xffff;

/** One entry a byte value: ASCII capitals give their small letter, every other byte itself. */
export const FOLD: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte,
);

/** One entry a byte value: 1 when the byte belongs to `RUN_ALPHABET`, else 0. */
export const IS_RUN_BYTE: Uint8Array = runTable();

/** The literals of a program in flat arrays, one entry a literal. */
export interface LiteralTable {
  readonly count: number;
  /** The texts as given, one behind the other. */
  readonly letters: Uint8Array;
  /** Where in `letters` each text starts; one entry more than literals. */
  readonly starts: Int32Array;
  /** 1 when an occurrence must have the letters' case: the literal asks for it, and has letters. */
  readonly exact: Uint8Array;
  /** 1 when only occurrences inside a token run count. */
  readonly gated: Uint8Array;
  readonly anyGated: boolean;
}

/**
 * Checks a program and lays it out flat. Throws a `BugError` for a table of another contract version, too many
 * literals, or a literal that is too short, too long, no text of bytes, holds control characters, or is not in lower
 * case although it ignores case.
 */
export function layOutLiterals({ contractVersion, literals }: KernelProgram): LiteralTable {
  if (contractVersion !== KERNEL_CONTRACT_VERSION) {
    throw new BugError(
      `kernel table is of contract version ${String(contractVersion)}, expected ${KERNEL_CONTRACT_VERSION}`,
    );
  }
  const count = literals.length;
  if (count > MAX_LITERALS)
    throw new BugError(`kernel table has ${count} literals, expected at most ${MAX_LITERALS}`);
  const starts = new Int32Array(count + 1);
  for (let id = 0; id < count; id++) starts[id + 1] = starts[id]! + literals[id]!.text.length;
  const letters = new Uint8Array(starts[count]!);
  const exact = new Uint8Array(count);
  const gated = new Uint8Array(count);
  for (let id = 0; id < count; id++) {
    const { text, ignoreCase, gate } = literals[id]!;
    if (text.length < 2 || text.length > MAX_LITERAL_BYTES) {
      throw new BugError(`kernel literal ${id} has ${text.length} bytes, expected 2 to ${MAX_LITERAL_BYTES}`);
    }
    let hasLetter = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < 0x20 || code === 0x7f || code > 0xff)
        throw new BugError(`kernel literal ${id} holds a control character, or is not made of bytes`);
      const isCapital = code >= 0x41 && code <= 0x5a;
      if (isCapital && ignoreCase) throw new BugError(`kernel literal ${id} is not in lower case`);
      hasLetter ||= isCapital || (code >= 0x61 && code <= 0x7a);
      letters[starts[id]! + at] = code;
    }
    exact[id] = hasLetter && !ignoreCase ? 1 : 0;
    gated[id] = gate === 'run' ? 1 : 0;
  }
  return { count, letters, starts, exact, gated, anyGated: gated.includes(1) };
}

function runTable(): Uint8Array {
  const table = new Uint8Array(256);
  for (let at = 0; at < RUN_ALPHABET.length; at++) table[RUN_ALPHABET.charCodeAt(at)] = 1;
  return table;
}
