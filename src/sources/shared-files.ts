/**
 * Files of other repositories at a commit, for configuration that several repositories share: from what was read before,
 * from a clone on this machine, or from the server, in this order.
 *
 * Promises: what comes back is proven to be the commit's, object by object, whoever gave it; no network is used unless the
 * request names a server; a fetch goes into a private bare repository that is deleted afterwards (`git/side-repository.ts`),
 * and no clone is written to; everything that was read is on the receipt, with where it came from.
 */

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeError, TacetError, UpstreamError } from '../base/errors.ts';
import type { SharedAnswer, SharedFileId, SharedReader } from '../base/file-reader.ts';
import { printable } from '../base/printable.ts';
import type { ReceiptBuilder } from '../base/receipt.ts';
import type { SharedRequest } from '../base/scan-request.ts';
import { commitUnknown, type FetchWants, UNBOUNDED_DEPTH } from '../git/fetch.ts';
import { formatOf } from '../git/object-id.ts';
import { ObjectReader, type ObjectType } from '../git/objects.ts';
import { type Forged, type ObjectLookup, type ProvenFile, readProvenFile } from '../git/proven-file.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import type { GitOutside } from '../git/run.ts';
import { SideRepository } from '../git/side-repository.ts';

/** Larger objects are no configuration; a tree of so many bytes has some hundred thousand entries. */
const MAX_OBJECT_BYTES = 16 << 20;
const ALL_REFS = ['+refs/heads/*:refs/tacet/heads/*', '+refs/tags/*:refs/tacet/tags/*'];

/** What reading needs. */
export interface SharedContext {
  readonly request: SharedRequest;
  readonly receipt: ReceiptBuilder;
  readonly outside: GitOutside;
  /** Waits before each further try of a fetch; for tests. */
  readonly retryDelaysMs?: readonly number[];
}

/** Reads shared files, and keeps what reading one has opened for the next. */
export class SharedFiles {
  readonly #context: SharedContext;
  readonly #answers = new Map<string, Promise<SharedAnswer>>();
  readonly #clones = new Map<string, Promise<OpenStore>>();
  readonly #sides = new Map<string, Promise<FetchedStore>>();

  constructor(context: SharedContext) {
    this.#context = context;
  }

  /** Reads one; the same file is asked for once. Throws `UpstreamError` when it may be read and cannot be had. */
  readonly read: SharedReader = (file) => {
    const key = `${file.repository}/${file.path}@${file.commit}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const answer = this.#read(file);
    this.#answers.set(key, answer);
    return answer;
  };

  /** Answers from what `read` has answered, and refuses all else: for configuration that nobody believes yet. */
  readonly readKnown: SharedReader = (file) =>
    this.#answers.get(`${file.repository}/${file.path}@${file.commit}`) ?? Promise.resolve(NOT_BELIEVED);

  /** Ends processes and deletes what was fetched. */
  async close(): Promise<void> {
    const stores = [...this.#clones.values(), ...this.#sides.values()];
    for (const store of stores) await store.then((opened) => opened.close()).catch(() => undefined);
  }

  async #read(file: SharedFileId): Promise<SharedAnswer> {
    const { request } = this.#context;
    const path = request.clones.get(file.repository.toLowerCase());
    const clone = path === undefined ? undefined : await this.#clone(path);
    const seen = new Map<string, Uint8Array>();
    let where = 'the copy that is kept on this machine';
    const local = await readProvenFile(file, async (oid, type) => {
      const kept = this.#cached(oid, type);
      if (kept === undefined && clone !== undefined) where = 'the clone that was named';
      const bytes = kept ?? (await clone?.lookup(oid, type));
      if (bytes !== undefined) seen.set(oid, withHeader(type, bytes));
      return bytes;
    });
    if (local.kind !== 'missing' && local.kind !== 'forged') return this.#answer(file, local, where, seen);
    if (request.serverUrl === undefined) return refusal(file, path);
    const side = await this.#fetched(file, request.serverUrl);
    seen.clear();
    const fetched = await readProvenFile(file, async (oid, type) => {
      const bytes = await side.lookup(oid, type);
      if (bytes !== undefined) seen.set(oid, withHeader(type, bytes));
      return bytes;
    });
    return this.#answer(file, fetched, side.shown, seen);
  }

  #answer(
    file: SharedFileId,
    found: ProvenFile | Forged,
    where: string,
    seen: ReadonlyMap<string, Uint8Array>,
  ): SharedAnswer {
    if (found.kind === 'missing' || found.kind === 'forged')
      throw new UpstreamError(
        'fetch-failed',
        `${nameOf(file)} cannot be read: the ${found.kind === 'forged' ? `object ${found.oid} is not what its id says` : `${found.type} ${found.oid} is missing`}`,
      );
    if (found.kind === 'none') return found;
    this.#keep(seen);
    const { receipt } = this.#context;
    receipt.note(
      'shared-config',
      `${nameOf(file)} was read from ${where}: ${found.bytes.length} bytes, blob ${found.oid}`,
    );
    return { kind: 'file', bytes: found.bytes };
  }

  #clone(path: string): Promise<OpenStore> {
    const known = this.#clones.get(path);
    if (known !== undefined) return known;
    const opened = openRepository(path, this.#context.outside).then((repository) => storeOf(repository));
    this.#clones.set(path, opened);
    return opened;
  }

  #fetched(file: SharedFileId, serverUrl: string): Promise<FetchedStore> {
    const key = `${file.repository}@${file.commit}`;
    const known = this.#sides.get(key);
    if (known !== undefined) return known;
    const store = fetchStore(file, serverUrl, this.#context);
    this.#sides.set(key, store);
    return store;
  }

  #cached(oid: string, type: ObjectType): Uint8Array | undefined {
    const { cacheDirectory } = this.#context.request;
    if (cacheDirectory === undefined) return undefined;
    try {
      const file = readFileSync(join(cacheDirectory, oid.slice(0, 2), oid));
      const end = file.indexOf(0);
      // what it says of itself is not believed: its hash is checked like that of any other
      return file.toString('latin1', 0, Math.max(0, end)).startsWith(`${type} `)
        ? file.subarray(end + 1)
        : undefined;
    } catch {
      return undefined;
    }
  }

  /** Objects for the next time. A cache that cannot be written to is only slower. */
  #keep(objects: ReadonlyMap<string, Uint8Array>): void {
    const { cacheDirectory } = this.#context.request;
    if (cacheDirectory === undefined) return;
    for (const [oid, bytes] of objects) {
      const file = join(cacheDirectory, oid.slice(0, 2), oid);
      try {
        mkdirSync(join(cacheDirectory, oid.slice(0, 2)), { recursive: true, mode: 0o700 });
        writeFileSync(`${file}.${process.pid}`, bytes, { mode: 0o600 });
        renameSync(`${file}.${process.pid}`, file);
      } catch {
        return;
      }
    }
  }
}

const NOT_BELIEVED: SharedAnswer = {
  kind: 'refused',
  why: 'is in another repository, and is not read for what a change only proposes',
  hint: 'it is read once the change is merged',
};

function refusal(file: SharedFileId, clone: string | undefined): SharedAnswer {
  const isThere = clone !== undefined;
  return {
    kind: 'refused',
    why: isThere
      ? 'is not in the clone that was named, and no network may be used'
      : 'is in another repository, and no network may be used',
    hint: isThere
      ? `fetch the commit ${file.commit} into that clone, or allow the network with --fetch-config`
      : `allow the network with --fetch-config, or name a clone with --config-from ${file.repository}=FOLDER`,
  };
}

/** Objects of one repository. */
interface OpenStore {
  readonly lookup: ObjectLookup;
  close(): void;
}

interface FetchedStore extends OpenStore {
  /** Where it was fetched from. */
  readonly shown: string;
}

function storeOf(repository: Repository, onClose: () => void = () => undefined): OpenStore {
  const reader = new ObjectReader(repository);
  return {
    async lookup(oid, type) {
      const answer = await reader.read(oid, MAX_OBJECT_BYTES);
      if (answer.kind === 'large')
        throw new UpstreamError(
          'fetch-failed',
          `the ${type} ${oid} is larger than ${MAX_OBJECT_BYTES} bytes`,
        );
      return answer.kind === 'object' && answer.type === type ? answer.bytes : undefined;
    },
    close() {
      reader.close();
      onClose();
    },
  };
}

/** Fetches a commit with its trees; blobs come when they are asked for. */
async function fetchStore(
  file: SharedFileId,
  serverUrl: string,
  { request, outside, retryDelaysMs }: SharedContext,
): Promise<FetchedStore> {
  const { sideDirectory, token } = request;
  const remote = { url: `${serverUrl}/${file.repository}`, token };
  const address = retryDelaysMs === undefined ? remote : { ...remote, retryDelaysMs };
  const side = await SideRepository.create(sideDirectory, formatOf(file.commit), address, outside);
  try {
    const wants = await fetchCommit(side, file);
    const store = storeOf(side.repository, () => side.remove());
    const lookup: ObjectLookup = async (oid, type) => {
      if (type === 'blob' && (await named(file, () => side.fetchObjects([oid]))) !== 'done')
        await named(file, () => side.fetch({ ...wants, blobs: 'again' }));
      return store.lookup(oid, type);
    };
    return { ...store, lookup, shown: side.remote.shown };
  } catch (error) {
    side.remove();
    throw error;
  }
}

/** Fetches the commit by its id; where the server gives out only what its refs name, all of these. */
async function fetchCommit(
  side: SideRepository,
  file: SharedFileId,
): Promise<Pick<FetchWants, 'refspecs' | 'depth'>> {
  const byId = { refspecs: [`+${file.commit}:refs/tacet/shared`], depth: 1 };
  const outcome = await named(file, () => side.fetch({ ...byId, blobs: 'none' }));
  if (outcome === 'done') return byId;
  if (outcome === 'unknown') throw commitUnknown(side.remote, file.commit);
  // with a depth git asks again for what it has the refs of already
  const byRefs = { refspecs: ALL_REFS, depth: UNBOUNDED_DEPTH };
  await named(file, () => side.fetch({ ...byRefs, blobs: 'none' }));
  return byRefs;
}

/** Errors of a fetch say which file it was for, and what gives access to it. */
async function named<T>(file: SharedFileId, fetch: () => Promise<T>): Promise<T> {
  try {
    return await fetch();
  } catch (cause) {
    if (!(cause instanceof TacetError) || cause.code !== 'fetch-failed') throw cause;
    throw new UpstreamError('fetch-failed', `${nameOf(file)} cannot be read: ${describeError(cause)}`, {
      cause,
      hint: 'in a job a token that may read that repository goes into the input config-token, at a desk into TACET_CONFIG_TOKEN',
    });
  }
}

function nameOf({ repository, path, commit }: SharedFileId): string {
  return printable(`${repository}/${path}@${commit}`);
}

function withHeader(type: ObjectType, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
}
