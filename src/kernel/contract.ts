/**
 * The contract of the kernel: the hot loops over bytes. It has never heard of a rule, a file or git: it takes bytes and
 * literals, and gives back offsets.
 *
 * Guarantee, for every implementation: a kernel may report too much and may never report too little. Each occurrence of
 * each literal (subject to its gate) and each token run is among the candidates. `test/kernel/` runs one table of cases
 * and random inputs through all implementations and through none (a plain search) and demands equal findings.
 */

/** Version of this contract. Compiled tables carry it; a kernel refuses tables made for another version. */
export const KERNEL_CONTRACT_VERSION = 1;

/** The bytes of which a token run is made: `[A-Za-z0-9+/_=-]`. */
export const RUN_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_=-';

/** The least length of a token run in bytes: shorter ones are not reported, and open no gate. */
export const MIN_RUN_BYTES = 16;

/** A string of bytes to look for. */
export interface KernelLiteral {
  /**
   * At least two bytes, one character each: printable ASCII, or bytes of UTF-8 beyond it; in lower case when `ignoreCase`,
   * which folds ASCII letters alone.
   */
  readonly text: string;
  /** Whether ASCII letters match in either case. */
  readonly ignoreCase: boolean;
  /** `run`: only an occurrence that lies wholly inside a token run counts. For literals too short to stand alone. */
  readonly gate: 'none' | 'run';
}

/** What a kernel is built from. */
export interface KernelProgram {
  readonly contractVersion: typeof KERNEL_CONTRACT_VERSION;
  readonly literals: readonly KernelLiteral[];
  /** Whether token runs are wanted among the candidates (the entropy detector) or serve as gates alone. */
  readonly reportRuns: boolean;
}

/**
 * What a pass found. The arrays belong to the kernel and hold until its next pass; only the first `literalCount` or
 * `runCount` entries count. Both lists ascend by offset (by start for runs; ties in any order).
 */
export interface Candidates {
  literalCount: number;
  /** Index into `KernelProgram.literals`. */
  literalIds: Int32Array;
  /** Byte offset of the literal's first byte. */
  literalOffsets: Int32Array;
  runCount: number;
  runStarts: Int32Array;
  runEnds: Int32Array;
}

/** One built kernel. Not re-entrant: one pass at a time. */
export interface Kernel {
  readonly implementation: 'scalar' | 'wasm' | 'wasm-simd';
  /**
   * Looks at `bytes[start, end)`. Offsets in the answer count from the start of `bytes`. A run that reaches a bound of
   * the range is reported as far as the bound. Never throws for any bytes.
   */
  scan(bytes: Uint8Array, start: number, end: number): Candidates;
}
