/**
 * The contract of a command of the command line.
 */

/** One command: `tacet NAME …`. */
export interface Command {
  readonly name: string;
  /** What it does, in a few words and the imperative, for `tacet --help`. */
  readonly summary: string;
  /** The heading under which help lists it, apart from the others; undefined: among them. */
  readonly group?: string;
  /**
   * Runs it with the words behind its name, prints to the process's own streams, and returns the exit status.
   * Throws `TacetError`s for wrong use and for what could not be done at all: the entry prints them.
   */
  readonly run: (words: readonly string[]) => Promise<number>;
}
