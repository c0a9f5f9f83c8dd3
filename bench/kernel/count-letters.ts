/**
 * Makes the tables of `src/kernel/letter-costs.ts`: how rare each pair of letters is in source text, and which four
 * letters are common. Reads all files under the given folders (at most 1 MB of each, at most 64 MB of each folder) and
 * prints the 65 rows, then the rows of the second table.
 *
 * Usage: node scripts/run.mjs bench/kernel/count-letters.ts FOLDER…
 */

import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const FOLDER_BYTES = 64e6;
/** How often four letters must occur, as a share of all places, to be of level 1, 2 and 3. */
const LIMITS = [5e-5, 1.5e-4, 5e-4];
const FOLD = 0x20202020;
const MULTIPLIER = 0x9e3779b1;
const singles = new Float64Array(64);
const pairs = new Float64Array(64 * 64);
/** Counts of four folded bytes, by their hash of 24 bits: of the million or so that occur, few share one. */
const fours = new Float64Array(1 << 24);
let total = 0;

for (const folder of process.argv.slice(2)) countFolder(folder);
console.log(row(singles, sum(singles)));
for (let first = 0; first < 64; first++) {
  const counts = pairs.subarray(first * 64, first * 64 + 64);
  console.log(row(counts, sum(counts)));
}
for (const line of commonRows()) console.log(line);

/**
 * Two bits for each hash of 14 bits, lowest first: how common the commonest four letters with that hash are, 0 when they
 * are rarer than the first limit. 4,096 bytes in base64.
 */
function commonRows(): string[] {
  const levels = Buffer.alloc(1 << 12);
  for (let hash = 0; hash < fours.length; hash++) {
    const level = LIMITS.filter((limit) => fours[hash]! >= limit * total).length;
    const shift = 2 * ((hash >> 10) & 3);
    const present = (levels[hash >> 12]! >> shift) & 3;
    if (level > present) levels[hash >> 12]! += (level - present) << shift;
  }
  return levels.toString('base64').match(/.{1,104}/gu) ?? [];
}

/** The kernel's folding: bit 5 set, which leaves 64 values; bytes from 128 on are folded onto the same. */
function letterOf(byte: number): number {
  return (byte & 0x1f) | ((byte & 0x40) >> 1);
}

function countFolder(folder: string): void {
  const buffer = new Uint8Array(1 << 20);
  let left = FOLDER_BYTES;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  // Shuffled by a fixed stride, so that the share of a large folder is a sample of all of it.
  for (let at = 0; at < entries.length && left > 0; at++) {
    const entry = entries[(at * 7919) % entries.length]!;
    if (!entry.isFile()) continue;
    const file = openSync(join(entry.parentPath, entry.name), 'r');
    const length = readSync(file, buffer, 0, buffer.length, 0);
    closeSync(file);
    if (buffer.subarray(0, Math.min(8000, length)).includes(0)) continue;
    left -= length;
    for (let place = 1; place < length; place++) {
      const first = letterOf(buffer[place - 1]!);
      const second = letterOf(buffer[place]!);
      singles[second]! += 1;
      if (place >= 3) {
        const four =
          buffer[place - 3]! |
          (buffer[place - 2]! << 8) |
          (buffer[place - 1]! << 16) |
          (buffer[place]! << 24) |
          FOLD;
        // The upper bits of the kernel's own hash.
        fours[Math.imul(four, MULTIPLIER) >>> 8]! += 1;
        total++;
      }
      pairs[first * 64 + second]! += 1;
    }
  }
}

function sum(counts: Float64Array): number {
  return counts.reduce((all, count) => all + count, 0);
}

/** Costs in quarters of a bit, 0 to 63, as digits; one is added to every count, as none of the pairs is impossible. */
function row(counts: Float64Array, total: number): string {
  return Array.from(counts, (count) => {
    const bits = Math.log2((total + 64) / (count + 1));
    return DIGITS[Math.min(63, Math.round(bits * 4))];
  }).join('');
}
