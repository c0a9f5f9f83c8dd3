/**
 * The contract of a container reader: bytes in, the files or texts inside them out, one after another, within bounds.
 *
 * Rules for every reader: it never throws for any bytes; it is lazy, so that what is not asked for is not unpacked; what
 * it cannot give back is a problem, told once a container at least; names are text of strangers and never touch a disk;
 * declared sizes are hints, and memory follows what really comes out.
 */

/** What stands in the way of everything inside a container being looked at. */
export type ContainerProblem =
  /** A bound was reached: there is more inside. */
  | 'container-limit'
  /** A password is needed. */
  | 'container-encrypted'
  /** The container breaks its format; what could be read of it was given. */
  | 'container-damaged'
  /** The format, or a method in it, is none that is read here. */
  | 'container-unsupported';

/** One file, or one body of text, inside a container. */
export interface Member {
  /** Its path inside, with `/`. Hostile text. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What came out of a compressed stream. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  /** `cut`: the stream is damaged or ends too early. `too-large`: more comes out than was allowed; `bytes` may be empty. */
  readonly status: 'whole' | 'cut' | 'too-large' | 'unsupported';
}

/** How far containers are opened. */
export interface ContainerLimits {
  /** How deep containers in containers are opened; 0: none is. */
  readonly maxDepth: number;
  /** Members of one outermost container, all depths together. */
  readonly maxMembers: number;
  /** Bytes that come out of one outermost container. */
  readonly maxBytes: number;
  /** Bytes of one member. */
  readonly maxMemberBytes: number;
  /** How many times larger than the outermost container what comes out may be, beyond `FREE_BYTES`. */
  readonly maxRatio: number;
  /** Milliseconds for one outermost container, scanning its members included. */
  readonly maxMs: number;
}

const MEBIBYTE = 1024 * 1024;

/**
 * Depth as that of decoding. A Linux distribution's largest source archives have some 80,000 members and unpack to
 * 1.5 GB; deflate gives 1,030 times at most, real archives below 30.
 */
export const CONTAINER_LIMITS: ContainerLimits = {
  maxDepth: 5,
  maxMembers: 200_000,
  maxBytes: 2048 * MEBIBYTE,
  maxMemberBytes: 128 * MEBIBYTE,
  maxRatio: 200,
  maxMs: 120_000,
};

/** So much may always come out: a small file of one letter repeated is no bomb. */
export const FREE_BYTES = 64 * MEBIBYTE;

/** What is left of the limits for one outermost container. */
export class ContainerBudget {
  readonly limits: ContainerLimits;
  readonly #clock: () => number;
  readonly #endMs: number;
  readonly #tell: (problem: ContainerProblem, place: string) => void;
  #bytesLeft: number;
  #membersLeft: number;
  #isOver = false;

  /** `tell` hears of each problem with the path inside of where it is; `sizeBytes` is that of the outermost container. */
  constructor(
    limits: ContainerLimits,
    sizeBytes: number,
    clock: () => number,
    tell: (problem: ContainerProblem, place: string) => void,
  ) {
    this.limits = limits;
    this.#clock = clock;
    this.#endMs = clock() + limits.maxMs;
    this.#tell = tell;
    this.#bytesLeft = Math.min(limits.maxBytes, FREE_BYTES + sizeBytes * limits.maxRatio);
    this.#membersLeft = limits.maxMembers;
  }

  /** How many bytes the next member may have. */
  get room(): number {
    return Math.max(0, Math.min(this.limits.maxMemberBytes, this.#bytesLeft));
  }

  /** Whether a bound was reached that ends everything. */
  get isOver(): boolean {
    return this.#isOver;
  }

  problem(problem: ContainerProblem, place: string): void {
    this.#tell(problem, place);
  }

  /** Notes that a member is larger than the room: what was unpacked for nothing counts, or many would take for ever. */
  refuse(place: string): void {
    this.#bytesLeft -= this.room;
    this.#isOver ||= this.#bytesLeft <= 0;
    this.#tell('container-limit', place);
  }

  /** Counts a member of so many bytes; false, and everything ends, when that is beyond a bound. */
  take(place: string, sizeBytes: number): boolean {
    if (this.#isOver) return false;
    this.#bytesLeft -= sizeBytes;
    this.#membersLeft--;
    if (this.#bytesLeft >= 0 && this.#membersLeft >= 0 && this.#clock() <= this.#endMs) return true;
    this.#isOver = true;
    this.#tell('container-limit', place);
    return false;
  }
}

/** Gives the members of one container. */
export type ContainerReader = (bytes: Uint8Array, budget: ContainerBudget) => Generator<Member, void, void>;
