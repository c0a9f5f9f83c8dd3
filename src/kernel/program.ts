/**
 * What every implementation of the kernel does with a program before it builds its tables: the check of the contract,
 * and the two byte tables (case folding, run alphabet) that all of them share.
 *
 * Promise: a program that passes `checkProgram` can be built by every implementation; one that does not is our own
 * mistake (the tables come from `ruleset/`), hence a `BugError`. Contract: `contract.ts`.
 */

import { BugError } from '../base/errors.ts';
import { KERNEL_CONTRACT_VERSION, type KernelProgram, RUN_ALPHABET } from './contract.ts';

/** The longest literal in bytes: a literal is an anchor, and what lies behind it is the detector's business. */
export const MAX_LITERAL_BYTES = 255;

/** The most literals in one program; one index of a candidate is a 32-bit number, the tables are sized far below. */
export const MAX_LITERALS = 1 << 16;

/** One entry a byte value: ASCII capitals give their small letter, every other byte itself. */
export const FOLD: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte,
);

/** One entry a byte value: 1 when the byte belongs to `RUN_ALPHABET`, else 0. */
export const IS_RUN_BYTE: Uint8Array = runTable();

/**
 * Checks a program against the contract. Returns nothing; throws a `BugError` for a table of another contract version,
 * too many literals, or a literal that is too short, too long, not printable ASCII, or not in lower case although it
 * ignores case.
 */
export function checkProgram(program: KernelProgram): void {
  if (program.contractVersion !== KERNEL_CONTRACT_VERSION) {
    throw new BugError(
      `kernel table is of contract version ${String(program.contractVersion)}, expected ${KERNEL_CONTRACT_VERSION}`,
    );
  }
  if (program.literals.length > MAX_LITERALS) {
    throw new BugError(
      `kernel table has ${program.literals.length} literals, at most ${MAX_LITERALS} are possible`,
    );
  }
  for (let id = 0; id < program.literals.length; id++) {
    const { text, ignoreCase } = program.literals[id]!;
    if (text.length < 2 || text.length > MAX_LITERAL_BYTES) {
      throw new BugError(`kernel literal ${id} has ${text.length} bytes, expected 2 to ${MAX_LITERAL_BYTES}`);
    }
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < 0x20 || code > 0x7e) throw new BugError(`kernel literal ${id} is not printable ASCII`);
      if (ignoreCase && FOLD[code] !== code) throw new BugError(`kernel literal ${id} is not in lower case`);
    }
  }
}

function runTable(): Uint8Array {
  const table = new Uint8Array(256);
  for (let at = 0; at < RUN_ALPHABET.length; at++) table[RUN_ALPHABET.charCodeAt(at)] = 1;
  return table;
}
