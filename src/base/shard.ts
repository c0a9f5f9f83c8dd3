/**
 * Shards: how the work of one scan is split over several jobs, the same way in every clone.
 *
 * What is listed has a *place*: a path, or the id of what has no path (a message, a blob without a name). A place belongs
 * to exactly one shard by a hash of its text, so that everything that is judged under one path, and every finding that
 * joins several versions of it, lies in one shard, however the repository is packed. The hash is no defence: whoever
 * chooses paths can make one shard the largest, never take a place out of all of them. DESIGN section 7.
 */

/** One shard of several; `index` counts from 1. */
export interface ShardNumber {
  readonly index: number;
  readonly count: number;
}

/** More shards than the jobs of a matrix (256) or of any other CI are a mistake. */
export const MAX_SHARDS = 4096;

/** Reads `2/5`. Undefined for what is no such number, or has none of its shards: `0/5`, `6/5`. */
export function parseShard(text: string): ShardNumber | undefined {
  const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && index <= count && count <= MAX_SHARDS ? { index, count } : undefined;
}

/** The shard of a place, from 1 to `count`. */
export function shardOf(place: string, count: number): number {
  return (hashOf(place, OWNER_SEED) % count) + 1;
}

/**
 * One shard's part of what a source lists. It is asked once about everything that is listed, in whatever order, whether
 * it is its own or not, and sums up what it was asked: shards of the same target agree in their `census`.
 */
export class ShardPart {
  readonly number: ShardNumber;
  #places = 0;
  #sums: readonly [number, number] = [0, 0];

  constructor(number: ShardNumber) {
    this.number = number;
  }

  /** Whether a listed place belongs to this shard. Counts it. */
  takes(place: string): boolean {
    const own = hashOf(place, OWNER_SEED);
    this.#places++;
    this.#sums = [(this.#sums[0] + own) >>> 0, (this.#sums[1] + hashOf(place, CENSUS_SEED)) >>> 0];
    return (own % this.number.count) + 1 === this.number.index;
  }

  /** What was listed, in short: the number of places and a sum over them, the same in whatever order they came. */
  get census(): string {
    return [this.#places, ...this.#sums].map((number) => number.toString(16).padStart(8, '0')).join('-');
  }
}

const OWNER_SEED = 0x811c9dc5;
const CENSUS_SEED = 0x2f0b4c47;

/** FNV-1a over the code units of a text, 32 bits, with the last steps of MurmurHash3, which spread the low bits. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
