/**
 * Reads objects through `git cat-file --batch`: many in a row with requests running ahead of the answers, or one by one.
 *
 * Promises: every request gets exactly one answer, in order; an object that is missing or corrupt is an answer, not an
 * error, and the objects after it are still read (git ends at a corrupt object; it is started again behind it); an object
 * above the bound is streamed and never held whole; a slow reader stops git instead of filling memory.
 * Format: git-cat-file(1), "BATCH OUTPUT". Works with every git since 2.6.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UpstreamError } from '../base/errors.ts';
import type { RunningProcess } from '../base/process.ts';
import { isObjectId } from './object-id.ts';
import type { Repository } from './repository.ts';
import type { Git } from './run.ts';
import { StreamReader } from './stream-reader.ts';

/** What git calls its kinds of objects. */
export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag';

/** What is known of a requested object. */
export type ObjectAnswer =
  | { readonly kind: 'object'; readonly type: ObjectType; readonly bytes: Uint8Array }
  /** Above the bound. `chunks` can be read once, before the next answer is asked for; what is left is passed over. */
  | {
      readonly kind: 'large';
      readonly type: ObjectType;
      readonly sizeBytes: number;
      readonly chunks: AsyncIterable<Uint8Array>;
      /** Whether `chunks` ended before the object did: it is corrupt. */
      readonly isCutShort: () => boolean;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'corrupt' };

/** An object to read, with whatever the caller wants to find beside the answer. */
export interface ObjectRequest<T> {
  readonly oid: string;
  readonly item: T;
}

/** An answer with the request it belongs to. */
export interface AnsweredRequest<T> extends ObjectRequest<T> {
  readonly answer: ObjectAnswer;
}

/** Objects up to this size are held whole, larger ones are streamed: 64 MiB. */
export const LARGE_OBJECT_BYTES = 64 * 1024 * 1024;

const LF = 0x0a;
const CHUNK_BYTES = 1024 * 1024;
/** Each costs about 3 ms; so many corrupt objects side by side mean that git cannot work here at all. */
const MAX_DEATHS_IN_A_ROW = 1000;

/**
 * Reads objects in the order of the requests, in one git process that reads ahead as far as the pipes hold.
 * Ids that are none are answered `missing`. Ends early, without an error, when the repository's signal is aborted.
 */
export async function* readObjects<T>(
  repository: Repository,
  requests: Iterable<ObjectRequest<T>> | AsyncIterable<ObjectRequest<T>>,
  largeBytes = LARGE_OBJECT_BYTES,
): AsyncGenerator<AnsweredRequest<T>> {
  const batch = new Batch<T>(repository, ['--buffer']);
  const feeding = feed(batch, requests);
  feeding.catch(() => undefined);
  try {
    for (;;) {
      const request = await batch.nextRequest();
      if (request === undefined) break;
      const answer = await batch.answer(largeBytes);
      if (answer === undefined) return;
      yield { ...request, answer };
      await batch.passOver();
    }
    // an error in the source of the requests surfaces here
    await feeding;
  } finally {
    batch.close();
  }
}

/** Reads single objects; the process starts with the first one and stays. */
export class ObjectReader {
  readonly #repository: Repository;
  #batch: Batch<undefined> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** One object, held whole if it has at most `maxBytes`; a larger one is `large` with nothing to read. */
  read(oid: string, maxBytes = LARGE_OBJECT_BYTES): Promise<ObjectAnswer> {
    const answer = this.#last.then(() => this.#readNow(oid, maxBytes));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  /** Ends the process. */
  close(): void {
    this.#batch?.close();
  }

  async #readNow(oid: string, maxBytes: number): Promise<ObjectAnswer> {
    this.#batch ??= new Batch(this.#repository, []);
    await this.#batch.request({ oid, item: undefined });
    const answer = (await this.#batch.answer(maxBytes)) ?? { kind: 'missing' };
    await this.#batch.passOver();
    return answer;
  }
}

/**
 * Which of these objects the repository holds itself. Never fetches, and is quick where `cat-file` would try to fetch
 * each missing object of a partial clone (git before 2.44).
 * @throws UpstreamError `git-failed`.
 */
export async function presentObjects(git: Git, oids: Iterable<string>): Promise<ReadonlySet<string>> {
  const ids = [...oids].filter(isObjectId);
  if (ids.length === 0) return new Set();
  // `--missing` switches fetching off before the ids are looked at; `--ignore-missing` leaves out those not there
  const args = ['rev-list', '--objects', '--no-walk', '--ignore-missing', '--missing=allow-any', '--stdin'];
  const input = Buffer.from(`${ids.join('\n')}\n`);
  const stdout = await git.require(args, { input, maxBytes: 128 * ids.length + 65_536 });
  const wanted = new Set(ids);
  const lines = Buffer.from(stdout).toString('latin1').split('\n');
  return new Set(lines.map((line) => line.split(' ', 1)[0] ?? '').filter((oid) => wanted.has(oid)));
}

async function feed<T>(
  batch: Batch<T>,
  requests: Iterable<ObjectRequest<T>> | AsyncIterable<ObjectRequest<T>>,
): Promise<void> {
  try {
    for await (const request of requests) {
      if (batch.closed) return;
      await batch.request(request);
    }
  } finally {
    batch.endOfRequests();
  }
}

/** The stretch of an object that is streamed. */
interface LargeStretch {
  left: number;
  cutShort: boolean;
}

/** One `cat-file` process after another, with the requests that have no answer yet. */
class Batch<T> {
  readonly #repository: Repository;
  readonly #options: readonly string[];
  /** Asked and not answered, in order; what is already answered stands before `#first`. */
  #pending: ObjectRequest<T>[] = [];
  #first = 0;
  #process: RunningProcess;
  #reader: StreamReader;
  #large: LargeStretch | undefined;
  #noMore = false;
  #deathsInARow = 0;
  #wake: () => void = () => undefined;
  closed = false;

  constructor(repository: Repository, options: readonly string[]) {
    this.#repository = repository;
    this.#options = options;
    this.#process = this.#start();
    this.#reader = new StreamReader(this.#process.stdout);
  }

  /** Asks for an object; resolves when git has room for more. */
  async request(request: ObjectRequest<T>): Promise<void> {
    this.#pending.push(request);
    this.#wake();
    await this.#process.write(lineFor(request.oid));
  }

  /** No request follows. */
  endOfRequests(): void {
    this.#noMore = true;
    this.#process.end();
    this.#wake();
  }

  /** The oldest request without an answer; waits for one, and is undefined when none follows. */
  async nextRequest(): Promise<ObjectRequest<T> | undefined> {
    while (this.#first >= this.#pending.length) {
      if (this.#noMore || this.closed) return undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#pending[this.#first];
  }

  /** The answer to the oldest request; undefined when everything was stopped. */
  async answer(largeBytes: number): Promise<ObjectAnswer | undefined> {
    const oid = this.#pending[this.#first]?.oid ?? '';
    const line = await this.#reader.readUntil(LF);
    if (line === undefined) return this.#afterDeath(this.#repository.state.partial ? 'missing' : 'corrupt');
    const header = Buffer.from(line).toString('latin1');
    const [, type, sizeText] = /^[0-9a-f]+ (commit|tree|blob|tag) ([0-9]+)$/.exec(header) ?? [];
    const sizeBytes = Number(sizeText);
    if (type === undefined || !isObjectType(type)) return this.#answered(this.#absent(oid));
    if (sizeBytes > largeBytes) return this.#answered(this.#stream(type, sizeBytes));
    const bytes = await this.#reader.readExactly(sizeBytes);
    const end = bytes === undefined ? undefined : await this.#reader.readExactly(1);
    if (bytes === undefined || end === undefined) return this.#afterDeath('corrupt');
    return this.#answered({ kind: 'object', type, bytes });
  }

  /** Passes over what is left of a streamed object. */
  async passOver(): Promise<void> {
    while (this.#large !== undefined) if ((await this.#readLarge(this.#large)) === undefined) return;
  }

  close(): void {
    this.closed = true;
    this.#process.stop();
    this.#wake();
  }

  #start(): RunningProcess {
    return this.#repository.git.start(['cat-file', '--batch', ...this.#options], { input: 'piped' });
  }

  #answered(answer: ObjectAnswer): ObjectAnswer {
    this.#first++;
    this.#deathsInARow = 0;
    if (this.#first >= 1024) {
      this.#pending = this.#pending.slice(this.#first);
      this.#first = 0;
    }
    return answer;
  }

  /** git calls a loose object that it cannot read missing; the file says otherwise. */
  #absent(oid: string): ObjectAnswer {
    const path = join(this.#repository.place.commonDir, 'objects', oid.slice(0, 2), oid.slice(2));
    return { kind: isObjectId(oid) && existsSync(path) ? 'corrupt' : 'missing' };
  }

  /** git ended at the oldest request: it is answered, and a new git gets all that are left. */
  #afterDeath(kind: 'missing' | 'corrupt'): ObjectAnswer | undefined {
    if (this.closed || this.#repository.git.signal?.aborted === true) return undefined;
    const deaths = this.#deathsInARow + 1;
    if (deaths > MAX_DEATHS_IN_A_ROW)
      throw new UpstreamError('git-failed', `git cat-file ended ${deaths} times in a row without an answer`, {
        hint: 'check the repository with "git fsck"',
      });
    const answer = this.#answered({ kind });
    this.#deathsInARow = deaths;
    this.#restart();
    return answer;
  }

  #restart(): void {
    this.#process.stop();
    this.#process = this.#start();
    this.#reader = new StreamReader(this.#process.stdout);
    const left = this.#pending.slice(this.#first);
    void this.#process.write(left.map((request) => lineFor(request.oid)).join(''));
    if (this.#noMore) this.#process.end();
  }

  #stream(type: ObjectType, sizeBytes: number): ObjectAnswer {
    const stretch: LargeStretch = { left: sizeBytes, cutShort: false };
    this.#large = stretch;
    const read = (): Promise<Uint8Array | undefined> => this.#readLarge(stretch);
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (let chunk = await read(); chunk !== undefined; chunk = await read()) yield chunk;
    }
    return { kind: 'large', type, sizeBytes, chunks: chunks(), isCutShort: () => stretch.cutShort };
  }

  async #readLarge(stretch: LargeStretch): Promise<Uint8Array | undefined> {
    if (this.#large !== stretch) return undefined;
    const chunk =
      stretch.left === 0 ? undefined : await this.#reader.readSome(Math.min(stretch.left, CHUNK_BYTES));
    if (chunk !== undefined) {
      stretch.left -= chunk.length;
      return chunk;
    }
    this.#large = undefined;
    if (stretch.left === 0 && (await this.#reader.readExactly(1)) !== undefined) return undefined;
    stretch.cutShort = stretch.left > 0;
    if (!this.closed && this.#repository.git.signal?.aborted !== true) this.#restart();
    return undefined;
  }
}

/** Anything that is no id becomes a line that git answers with `missing`. */
function lineFor(oid: string): string {
  return isObjectId(oid) ? `${oid}\n` : 'not-an-object-id\n';
}

function isObjectType(type: string): type is ObjectType {
  return type === 'commit' || type === 'tree' || type === 'blob' || type === 'tag';
}
