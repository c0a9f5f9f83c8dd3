import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/base/shard.ts
var MAX_SHARDS = 4096;
function parseShard(text) {
  const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && index <= count && count <= MAX_SHARDS ? { index, count } : void 0;
}
function shardOf(place, count) {
  return hashOf(place, OWNER_SEED) % count + 1;
}
var ShardPart = class {
  number;
  #places = 0;
  #sums = [0, 0];
  constructor(number) {
    this.number = number;
  }
  /** Whether a listed place belongs to this shard. Counts it. */
  takes(place) {
    const own = hashOf(place, OWNER_SEED);
    this.#places++;
    this.#sums = [this.#sums[0] + own >>> 0, this.#sums[1] + hashOf(place, CENSUS_SEED) >>> 0];
    return own % this.number.count + 1 === this.number.index;
  }
  /** What was listed, in short: the number of places and a sum over them, the same in whatever order they came. */
  get census() {
    return [this.#places, ...this.#sums].map((number) => number.toString(16).padStart(8, "0")).join("-");
  }
};
var OWNER_SEED = 2166136261;
var CENSUS_SEED = 789269575;
function hashOf(text, seed) {
  let hash = seed;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  hash = Math.imul(hash ^ hash >>> 16, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}

export {
  MAX_SHARDS,
  parseShard,
  shardOf,
  ShardPart
};
