/**
 * The memory map: where everything lies in the kernel's own memory. Below `PROGRAM_AT` all places are fixed; the tables
 * of a program follow, sized by its literals; what lies behind them belongs to the caller. The map with sizes and
 * reasons is in README.md.
 *
 * Promise: no address is written down anywhere else; the loader reads these numbers from the module's exports.
 */

/** Cells of 32 bits in which functions leave their further results; see the functions for which. */
export const RESULTS_AT: usize = 0x400;

/** The key of `sipHash`, 16 bytes, put there by the loader. */
export const HASH_KEY_AT: usize = 0x500;

/** For each copy instruction of a delta eight bytes: which of the bytes behind it form the offset and the size. */
export const COPY_SHUFFLES_AT: usize = 0x800;

/** One byte for each byte value: 1 when it belongs to a token run. */
export const RUN_BYTES_AT: usize = 0x1000;

/** What each symbol of a deflate stream means, without its code length: 288 + 32 entries of 32 bits. */
export const LITERAL_SYMBOLS_AT: usize = 0x1200;
export const DISTANCE_SYMBOLS_AT: usize = 0x1680;
/** The order in which a deflate block gives the lengths of its code-length code: 19 bytes. */
export const LENGTH_ORDER_AT: usize = 0x1700;
/** Code lengths of the block in hand, one byte each, and the symbols sorted by length, two bytes each. */
export const CODE_LENGTHS_AT: usize = 0x1800;
export const SORTED_SYMBOLS_AT: usize = 0x1a00;
/** For each code length 0 to 15, 32 bits each: how many codes have it, and where its next symbol goes. */
export const LENGTH_COUNTS_AT: usize = 0x1d00;
export const LENGTH_PLACES_AT: usize = 0x1d40;
/** Decoding tables of the code-length code, of the fixed codes, and of the block in hand. */
export const PRECODE_TABLE_AT: usize = 0x2000;
export const FIXED_DISTANCES_AT: usize = 0x2400;
export const FIXED_LITERALS_AT: usize = 0x2800;
export const LITERAL_TABLE_AT: usize = 0x4000;
export const DISTANCE_TABLE_AT: usize = 0x8000;

/** A ring of line ends for widening: a power of two entries, above the 256 that may be wanted and 15 found beyond. */
export const LINE_RING_AT: usize = 0xb000;
export const LINE_RING_ENTRIES: u32 = 512;

/** Descriptions of the five matchers, `MATCHER_BYTES` each. */
export const MATCHERS_AT: usize = 0x9100;
/** How rare letters and pairs of letters are: 65 rows of 64 bytes, put there by the loader. */
export const LETTER_COSTS_AT: usize = 0x9400;

/** Which groups of four letters are common: two bits for each of 2^14 hashes, put there by the loader. */
export const COMMON_FOURS_AT: usize = 0xc000;

/** Runs of the last pass: pairs of 32-bit addresses. A stretch holds at most one for each 17 bytes. */
export const RUNS_AT: usize = 0x10000;
export const RUN_CAPACITY: u32 = 0x2000;
/** Hits of the last pass, without and with the run gate: pairs of address and literal. */
export const PLAIN_HITS_AT: usize = 0x20000;
export const GATED_HITS_AT: usize = 0xa0000;
export const HIT_CAPACITY: u32 = 0x10000;

/** Windows of the last delta: pairs of 32-bit offsets into the target. */
export const WINDOWS_AT: usize = 0x120000;
export const WINDOW_CAPACITY: u32 = 0x10000;

/** Where bytes from outside are put to be scanned: one segment with its overlaps. */
export const SEGMENT_AT: usize = 0x1a0000;
/** How many bytes of text a pass takes at once, and how many the segment may have with overlaps on both sides. */
export const SEGMENT_BYTES: u32 = 0x10000;
export const SEGMENT_ROOM: u32 = 0x11000;

/** Addresses, 32 bits each: steps of 16 bytes that may hold a literal's key, one for each, and places in them, eight. */
export const STEPS_AT: usize = 0x1c0000;
export const PLACES_AT: usize = 0x1c8000;

/** The tables of the program; from here on nothing has a fixed place. */
export const PROGRAM_AT: usize = 0x1f0000;

/**
 * How far functions may read or write behind the end of what they are given. Reading gives no harm; behind every place
 * that is written, this much must not matter. An inflate step may overshoot by 275 bytes (three literals, a match of
 * 258, rounded up to 16); scanning reads at most 80 beyond.
 */
export const SLOP_BYTES: u32 = 320;
