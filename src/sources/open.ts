/**
 * Picks and opens the source for a target. The only file that knows all sources; what they need from outside, the
 * variables and standard input of this process, comes in here and can be replaced.
 */

import type { ScanTarget } from '../base/scan-request.ts';
import type { Repository } from '../git/repository.ts';
import type { GitOutside } from '../git/run.ts';
import type { Source, SourceContext } from './contract.ts';
import { openDiff } from './diff.ts';
import { openHistory } from './open-history.ts';
import { openRange } from './range.ts';
import { openRemoteChange, type RemoteOptions } from './remote-change.ts';
import { openStaged } from './staged.ts';
import { openStdin } from './stdin.ts';
import { openNothing } from './texts.ts';
import { openTree } from './tree.ts';
import { openUnstaged } from './unstaged.ts';

/** What sources take from outside. */
export interface SourceOutside extends GitOutside, RemoteOptions {
  /** Called when standard input is what is scanned, and then only: to touch the stream is to open it. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
}

/** A source, with the repository its units come from; undefined for a tree, a diff and standard input. */
export interface OpenedSource extends Source {
  /** Open until the source is closed: for attribution. */
  readonly repository?: Repository;
}

/**
 * Opens the source of a target. `outside` defaults to this process.
 * @throws InputError, UpstreamError: what makes the whole request impossible; see each source.
 */
export async function openSource(
  target: ScanTarget,
  context: SourceContext,
  outside: SourceOutside = {
    environment: process.env,
    currentDirectory: process.cwd(),
    stdin: () => process.stdin,
  },
): Promise<OpenedSource> {
  switch (target.kind) {
    case 'tree':
      return openTree(target, context, outside);
    case 'history':
      return openHistory(target.repository, context, outside);
    case 'range':
      return openRange(target, context, outside);
    case 'staged':
      return openStaged(target.repository, context, outside);
    case 'unstaged':
      return openUnstaged(target.repository, context, outside);
    case 'stdin':
      return openStdin(target.name, outside.stdin(), context);
    case 'diff':
      return openDiff(target.path, outside.stdin, context);
    case 'texts':
      return openNothing();
    case 'remote-change':
      return openRemoteChange(target, context, outside, outside);
  }
}
