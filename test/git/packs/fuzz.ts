/**
 * Throws damaged indexes, packs, deltas, loose objects, trees and heads at the readers, and judges what they answer. Used
 * by a short test and by `scripts/fuzz-packs.ts` for as long as one likes.
 *
 * Judged: no error but a `PackError`; every entry visited once or listed as damaged; all memory given back; damage inside
 * compressed streams that zlib notices never gives a wrong object; and the answers do not depend on what else is in memory,
 * which reading out of bounds would show. Damage elsewhere may give an object under a wrong id (`wrong`), which only
 * comparing the id can tell: it is counted.
 * The same seed gives the same inputs.
 */

import { MemorySource } from '../../../src/git/packs/byte-source.ts';
import { ChainReader, type ObjectPlace } from '../../../src/git/packs/chain-reader.ts';
import { ChunkCache } from '../../../src/git/packs/chunk-cache.ts';
import { type CachedPack, EntryReader } from '../../../src/git/packs/entry-reader.ts';
import { buildForest } from '../../../src/git/packs/forest-links.ts';
import { ForestReader } from '../../../src/git/packs/forest-reader.ts';
import { idOfObject } from '../../../src/git/packs/id-format.ts';
import { readLooseFrom } from '../../../src/git/packs/loose.ts';
import { MultiPackIndex } from '../../../src/git/packs/multi-pack-index.ts';
import { ObjectArena } from '../../../src/git/packs/object-arena.ts';
import { CommitHead, TagHead } from '../../../src/git/packs/object-head.ts';
import type { Pack } from '../../../src/git/packs/pack.ts';
import { PackError } from '../../../src/git/packs/pack-error.ts';
import { NOT_FOUND } from '../../../src/git/packs/pack-index.ts';
import { TreeCursor } from '../../../src/git/packs/tree-walk.ts';
import type { ArenaKernel } from '../../../src/kernel/arena-contract.ts';
import { createArenaKernel } from '../../../src/kernel/kernel.ts';
import { NOTHING } from '../../kernel/implementations.ts';
import { type Corpus, makeCorpus } from './fuzz-corpus.ts';
import { packInMemory } from './invented.ts';
import { Random } from './random.ts';

/** What a run came to. */
export interface FuzzResult {
  readonly inputs: number;
  /** How often each kind of input was answered how. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly slowestMs: number;
}

/** How a run is made. */
export interface FuzzOptions {
  readonly seed: number;
  readonly inputs: number;
  /** The first of them: a multiple of 2,000. Default 0. */
  readonly from?: number;
  readonly implementation?: ArenaKernel['implementation'];
  /** Called about once a second, for whoever waits. */
  readonly onProgress?: (inputs: number) => void;
}

const MAX_OBJECT_BYTES = 64 * 1024;
const INPUTS_PER_CORPUS = 2000;
/** Nothing these inputs hold can take as long; what does is as good as a hang. */
const HANG_MS = 5000;

/** Runs inputs and counts the answers. Throws at the first wrong one, with seed and number of the input in the message. */
export function fuzzPacks(options: FuzzOptions): FuzzResult {
  const { seed, inputs, onProgress, from = 0 } = options;
  const kernels = [0x00, 0xff].map((filling) => filledKernel(filling, options.implementation));
  const outcomes: Record<string, number> = {};
  let slowestMs = 0;
  let reportedAt = performance.now();
  let corpus: Corpus | undefined;
  for (let input = from; input < from + inputs; input++) {
    if (input % INPUTS_PER_CORPUS === 0) corpus = makeCorpus(new Random(seed + input));
    const random = new Random(Math.imul(seed, 65_537) + input);
    const startedAt = cpuMs();
    let outcome: string;
    try {
      outcome = tryInput(corpus!, random, kernels);
    } catch (error) {
      throw new Error(`seed ${seed}, input ${input}: ${error instanceof Error ? error.stack : error}`);
    }
    const tookMs = cpuMs() - startedAt;
    slowestMs = Math.max(slowestMs, tookMs);
    if (tookMs > HANG_MS) throw new Error(`seed ${seed}, input ${input}: took ${tookMs} ms`);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    if (performance.now() - reportedAt < 1000) continue;
    reportedAt = performance.now();
    onProgress?.(input + 1 - from);
  }
  return { inputs, outcomes, slowestMs };
}

/** What this process itself has computed: on a machine that is busy, or short of memory, other times say nothing of a hang. */
function cpuMs(): number {
  return process.cpuUsage().user / 1000;
}

/** A kernel whose memory is filled, so that what is read beyond the input shows. */
function filledKernel(filling: number, implementation?: ArenaKernel['implementation']): ArenaKernel {
  const kernel = createArenaKernel(NOTHING, implementation === undefined ? {} : { implementation });
  kernel.growArena(2 * 1024 * 1024);
  kernel.arena().fill(filling);
  return kernel;
}

/** Makes one damaged input and gives it to the readers. Says which kind, and how it was answered. */
function tryInput(corpus: Corpus, random: Random, kernels: readonly ArenaKernel[]): string {
  const kind = random.below(16);
  const [kernel, other] = kernels as [ArenaKernel, ArenaKernel];
  if (kind < 6) {
    const { damaged, isNoticed } = corpus.damagePack(random);
    return `pack ${agreed(random, kernel, other, (each) => usePack(corpus, packInMemory(damaged.pack, damaged), each, isNoticed))}`;
  }
  if (kind < 9) {
    const index = corpus.damageIndex(random);
    return `index ${agreed(random, kernel, other, (each) => useIndex(corpus, index, each))}`;
  }
  if (kind < 12) {
    const pack = corpus.inventDeltas(random);
    return `delta ${agreed(random, kernel, other, (each) => usePack(corpus, packInMemory(pack), each, false))}`;
  }
  if (kind < 14) {
    const { bytes, object } = corpus.damageLoose(random);
    return `loose ${agreed(random, kernel, other, (each) => useLoose(bytes, object, each))}`;
  }
  if (kind === 14) return `midx ${useMulti(corpus.damageMulti(random), corpus)}`;
  return `object ${useObject(corpus.damageObject(random))}`;
}

/** Every fourth input goes through a second memory with other contents, which must not matter. */
function agreed(
  random: Random,
  kernel: ArenaKernel,
  other: ArenaKernel,
  use: (kernel: ArenaKernel) => { readonly word: string; readonly all: string },
): string {
  const first = use(kernel);
  if (random.below(4) === 0) {
    const second = use(other);
    if (second.all !== first.all) throw new Error(`${first.all} became ${second.all}`);
  }
  return first.word;
}

/** What a use of an input was answered: in a word for counting, and in full for comparing. */
interface Answer {
  readonly word: string;
  readonly all: string;
}

function refused(error: unknown): Answer {
  if (!(error instanceof PackError)) throw error;
  return { word: error.problem, all: error.message };
}

function useIndex(corpus: Corpus, index: Uint8Array, kernel: ArenaKernel): Answer {
  try {
    return usePack(corpus, packInMemory(corpus.pack, { index, reverse: corpus.reverse }), kernel, false);
  } catch (error) {
    return refused(error);
  }
}

/** Reads every object of a pack by its id, and the whole pack by its forest. */
function usePack(corpus: Corpus, pack: Pack, kernel: ArenaKernel, isNoticed: boolean): Answer {
  const arena = new ObjectArena(kernel, 8 * 1024 * 1024);
  const reader = new EntryReader(arena, new ChunkCache(arena, 0, 4096), {
    maxObjectBytes: MAX_OBJECT_BYTES,
    checkSums: true,
  });
  let cached: CachedPack;
  try {
    cached = reader.attach(pack.file());
  } catch (error) {
    return refused(error);
  }
  const single = readSingly(corpus, pack, cached, reader, isNoticed);
  const whole = readWhole(corpus, pack, cached, reader, isNoticed);
  const words = [...single, ...whole];
  const word = ['wrong', 'mismatch', 'malformed', 'corrupt', 'too-large'].find((each) =>
    words.includes(each),
  );
  return { word: word ?? 'sound', all: words.join(' ') };
}

function readSingly(
  corpus: Corpus,
  pack: Pack,
  cached: CachedPack,
  reader: EntryReader,
  isNoticed: boolean,
): string[] {
  const { arena } = reader;
  const find = (id: Uint8Array): ObjectPlace | undefined => {
    const offset = pack.find(id);
    return offset === NOT_FOUND ? undefined : { kind: 'packed', pack: cached, offset };
  };
  const chains = new ChainReader(reader, find, {
    maxObjectBytes: MAX_OBJECT_BYTES,
    keepBytes: corpus.keepBytes,
  });
  const words: string[] = [];
  const before = arena.liveCount;
  for (const [oid, id] of corpus.ids) {
    let place: ObjectPlace | undefined;
    try {
      place = find(id);
    } catch (error) {
      words.push(refused(error).word);
      continue;
    }
    let status: string;
    try {
      status = place === undefined ? 'missing' : chains.read(place);
    } catch (error) {
      // a REF delta made the index answer
      words.push(refused(error).word);
      continue;
    }
    if (status === 'ok') {
      const bytes = arena.view.subarray(chains.address, chains.address + chains.sizeBytes);
      status = judge(corpus, oid, idOfObject('sha1', chains.type, bytes), isNoticed);
    }
    words.push(status);
  }
  chains.forget(cached);
  // the place for joined stretches may have been taken meanwhile, and the last object is given back by the next call
  if (arena.liveCount > before + 2) throw new Error(`${arena.liveCount - before} places were not given back`);
  return words;
}

function readWhole(
  corpus: Corpus,
  pack: Pack,
  cached: CachedPack,
  reader: EntryReader,
  isNoticed: boolean,
): string[] {
  const { arena } = reader;
  let built: ReturnType<typeof buildForest>;
  try {
    built = buildForest(pack, cached, reader);
  } catch (error) {
    return [refused(error).word];
  }
  const { forest, tables } = built;
  const words: string[] = [];
  const seen = new Set<number>(forest.damaged);
  const trees = new ForestReader(forest, cached, reader);
  const before = arena.liveCount;
  const visit = (entry: number, status: string, address: number, sizeBytes: number): boolean => {
    if (seen.has(entry)) throw new Error(`entry ${entry} was seen twice`);
    seen.add(entry);
    if (status !== 'ok') words.push(status);
    else if (forest.types[entry] !== 0) {
      const at = forest.positions[entry]! * 20;
      const oid = Buffer.from(tables.names.buffer, tables.names.byteOffset + at, 20).toString('hex');
      const type = (['', 'commit', 'tree', 'blob', 'tag'] as const)[forest.types[entry]!];
      if (type === undefined || type === '') throw new Error(`entry ${entry} has no type`);
      words.push(
        judge(
          corpus,
          oid,
          idOfObject('sha1', type, arena.view.subarray(address, address + sizeBytes)),
          isNoticed,
        ),
      );
    }
    return true;
  };
  for (const roots of forest.roots) for (const root of roots) trees.readTree(root, visit);
  for (const entry of forest.external.entries) trees.readTreeOn(entry, corpus.outsideBase, visit);
  if (seen.size !== forest.entryCount)
    throw new Error(`${seen.size} of ${forest.entryCount} entries were seen`);
  if (arena.liveCount > before + 1) throw new Error(`${arena.liveCount - before} places were not given back`);
  return words;
}

/** An object that was read, against what its id says. Damage of streams alone must not come through. */
function judge(corpus: Corpus, oid: string, found: string, isNoticed: boolean): string {
  if (found === oid) return 'ok';
  if (isNoticed && corpus.ids.has(oid)) throw new Error(`object ${oid} was read as ${found}`);
  return 'wrong';
}

function useLoose(bytes: Uint8Array, oid: string, kernel: ArenaKernel): Answer {
  const arena = new ObjectArena(kernel, 8 * 1024 * 1024);
  const answer = readLooseFrom(new MemorySource('loose', bytes), arena, MAX_OBJECT_BYTES);
  const word: string = answer.kind;
  if (answer.kind === 'ok') {
    const content = arena.view.subarray(answer.address, answer.address + answer.sizeBytes);
    // its checksum covers the type and the size, too
    if (idOfObject('sha1', answer.type, content) !== oid) throw new Error('a loose object was read wrongly');
    arena.release(answer.place);
  }
  if (arena.liveCount !== 0) throw new Error('a place was not given back');
  return { word, all: JSON.stringify(answer) };
}

function useMulti(bytes: Uint8Array, corpus: Corpus): string {
  try {
    const index = MultiPackIndex.open(new MemorySource('multi-pack-index', bytes), 'sha1');
    for (const id of corpus.ids.values()) {
      const position = index.find(id);
      if (position !== NOT_FOUND && index.placeAt(position).pack >= index.packNames.length)
        throw new Error('a pack that is not there');
    }
    return 'sound';
  } catch (error) {
    return refused(error).word;
  }
}

/** Trees and heads: offsets must lie inside, and ascend. */
function useObject(bytes: Uint8Array): string {
  const cursor = new TreeCursor(20);
  cursor.start(bytes);
  let last = 0;
  while (cursor.next()) {
    const { nameStart, nameEnd, idStart } = cursor;
    if (!(last < nameStart && nameStart < nameEnd && nameEnd < idStart && idStart + 20 <= bytes.length))
      throw new Error('an entry of a tree lies outside');
    last = idStart + 20;
  }
  const commit = new CommitHead(20);
  if (
    commit.read(bytes) &&
    commit.parentCount > 0 &&
    commit.parentAt(commit.parentCount - 1) + 41 > bytes.length
  )
    throw new Error('a parent lies outside');
  const tag = new TagHead(20);
  for (const { start, end } of [commit.author, commit.committer, commit.encoding])
    if (start > end || end > bytes.length) throw new Error('a line lies outside');
  return tag.read(bytes) ? 'sound' : cursor.isBroken ? 'broken' : 'sound';
}
