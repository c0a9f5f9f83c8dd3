// A repository on a git host, with a topic branch that has merged main, for the tests of remote changes.

import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { RemoteChange } from '../../src/base/scan-request.ts';
import { Secret } from '../../src/base/secret.ts';
import { createRepository, type TestRepository } from '../git.ts';
import { type GitHttpServer, startGitHttp } from '../servers/git-http.ts';
import { type Collected, textOf } from './harness.ts';

export const TOKEN = ['token', 'of', 'the', 'job'].join('-');

/** What the topic branch brings, in order. */
export const TOPIC = [
  'topic.txt: first\n',
  'topic.txt: second\n',
  'evil.txt: only in the merge\n',
  'more.txt: more\n',
  'topic.txt: first\n',
];

export interface RemoteFixture {
  readonly server: GitHttpServer;
  readonly origin: TestRepository;
  readonly url: string;
  /** A folder of the running test. */
  readonly scratch: string;
  /** The commits that topic has and main has not, parents first. */
  readonly topicCommits: readonly string[];
}

/** Sets the fixture up for a test file; what is returned is filled in before the first test. */
export function remoteFixture(): RemoteFixture {
  const fixture = {} as { -readonly [key in keyof RemoteFixture]: RemoteFixture[key] };
  beforeAll(async () => {
    const origin = await createRepository();
    await origin.fastImport({ commits: 400, files: 40 });
    await origin.setBranch('topic', 'main~50');
    await origin.commit({ ref: 'topic', files: { 'topic.txt': 'first\n' }, message: 'topic 1' });
    await origin.commit({ ref: 'topic', files: { 'topic.txt': 'second\n' }, message: 'topic 2' });
    const evil = { 'evil.txt': 'only in the merge\n' };
    await origin.merge({ from: 'main~20', into: 'topic', files: evil, message: 'merge main' });
    const last = { 'topic.txt': 'first\n', 'more.txt': 'more\n' };
    await origin.commit({ ref: 'topic', files: last, message: 'topic 4' });
    const listed = await origin.git(['rev-list', '--reverse', '--topo-order', 'topic', '^main']);
    const server = await startGitHttp();
    server.allowToken(TOKEN);
    const url = server.serve('owner/repo', { gitDir: origin.gitDir });
    Object.assign(fixture, { origin, server, url, topicCommits: listed.split('\n') });
  });
  afterAll(async () => {
    await fixture.server.close();
    await fixture.origin.remove();
  });
  beforeEach(async () => {
    fixture.scratch = await realpath(await mkdtemp(join(tmpdir(), 'tacet-remote-')));
    fixture.server.clearLog();
  });
  afterEach(() => rm(fixture.scratch, { recursive: true, force: true }));
  return fixture;
}

/** The pull request of topic into main, unless told otherwise. */
export async function topicChange(
  fixture: RemoteFixture,
  more: Partial<RemoteChange> = {},
): Promise<RemoteChange> {
  return {
    kind: 'remote-change',
    workspace: undefined,
    remoteUrl: fixture.url,
    token: Secret.fromText(TOKEN),
    sideDirectory: join(fixture.scratch, 'side'),
    heads: [await fixture.origin.resolve('topic')],
    bases: [await fixture.origin.resolve('main')],
    baseRefs: [],
    expectedCommits: 4,
    wholeHistory: false,
    ...more,
  };
}

/** The paths and texts that a change brings, in order. */
export function brought({ units }: Collected): readonly string[] {
  return units.flatMap((unit) =>
    unit.origin.kind === 'blob' ? [`${unit.origin.path}: ${textOf(unit)}`] : [],
  );
}

/** The commits whose messages are looked at, in order. */
export function commitsIn({ units }: Collected): readonly string[] {
  return units.flatMap(({ origin }) => (origin.kind === 'message' ? [origin.commit] : []));
}
