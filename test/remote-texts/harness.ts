// What the tests of remote texts share: an API with a repository and a storage server, and a reading with its receipt.

import { ReceiptBuilder } from '../../src/base/receipt.ts';
import { Secret } from '../../src/base/secret.ts';
import { textReader } from '../../src/remote-texts/read-texts.ts';
import type { WantedTexts } from '../../src/remote-texts/wanted.ts';
import { placeOf, type Unit } from '../../src/text/unit.ts';
import { mint } from '../mint.ts';
import type { TokenGrant } from '../servers/github/access.ts';
import type { RepositoryState } from '../servers/github/repository-state.ts';
import { type GitHubApi, startGitHubApi } from '../servers/github-api.ts';
import { type GitHubStorage, startGitHubStorage } from '../servers/github-storage.ts';

export const REPOSITORY = 'octo/app';
export const PAGE = `https://github.com/${REPOSITORY}`;

export interface TextScene {
  readonly api: GitHubApi;
  readonly storage: GitHubStorage;
  readonly state: RepositoryState;
  read(wanted: Partial<WantedTexts>, options?: ReadOptions): Promise<TextResult>;
  close(): Promise<void>;
}

export interface ReadOptions {
  readonly permissions?: TokenGrant['permissions'];
  readonly signal?: AbortSignal;
  readonly now?: () => number;
}

export interface TextResult {
  /** As they stand, without the other forms of a log. */
  readonly units: readonly Unit[];
  /** Texts by the name of their place. */
  readonly texts: Readonly<Record<string, string>>;
  /** `reason: place`, for what was not read. */
  readonly skips: readonly string[];
  readonly complete: boolean;
  readonly notes: readonly string[];
  /** How long the reader has waited, each time. */
  readonly waits: readonly number[];
}

export async function startTextScene(): Promise<TextScene> {
  const [api, storage] = await Promise.all([startGitHubApi(), startGitHubStorage()]);
  const state = api.addRepository({ name: REPOSITORY });
  state.storage = storage;

  async function read(wanted: Partial<WantedTexts>, options: ReadOptions = {}): Promise<TextResult> {
    const token = mint('ghs_{mint:github-crc32:30}');
    const { permissions = { actions: 'read', issues: 'read', 'pull-requests': 'read' } } = options;
    api.allowToken({ token, permissions });
    const receipt = new ReceiptBuilder();
    const waits: number[] = [];
    const reader = textReader(
      { threads: [], logs: undefined, artifacts: undefined, notes: [], unread: [], ...wanted },
      { url: api.url, repository: REPOSITORY, token: Secret.fromText(token) },
      {
        repositoryUrl: PAGE,
        now: options.now ?? Date.now,
        sleep: async (ms) => void waits.push(ms),
      },
    );
    const units: Unit[] = [];
    const signal = options.signal ?? new AbortController().signal;
    for await (const unit of reader({ receipt, signal, onProgress: () => undefined }))
      if (!('form' in unit.origin)) units.push(unit);
    const { skips, complete, notes } = receipt.snapshot();
    return {
      units,
      texts: Object.fromEntries(
        units.map(({ origin, bytes }) => [placeOf(origin), Buffer.from(bytes).toString()]),
      ),
      skips: skips.flatMap(({ reason, examples }) => examples.map((place) => `${reason}: ${place}`)),
      complete,
      notes: notes.map(({ text }) => text),
      waits,
    };
  }

  return {
    api,
    storage,
    state,
    read,
    close: async () => void (await Promise.all([api.close(), storage.close()])),
  };
}
