/**
 * Which versions of the files a scan reads its configuration from, for each kind of target.
 *
 * At a desk it is the working tree: whoever scans decides. For a change that an event describes it is the base of the
 * change, and what the head says is only proposed. A clone without files is asked for HEAD.
 */

import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FileReader, PolicyPlaces } from '../base/file-reader.ts';
import type { ReceiptBuilder } from '../base/receipt.ts';
import type { ScanTarget } from '../base/scan-request.ts';
import { findRepository, type Repository } from '../git/repository.ts';
import type { GitOutside } from '../git/run.ts';
import { commitFiles, diskFiles } from './file-readers.ts';
import type { OpenedSource } from './open.ts';
import { RangeSource } from './range.ts';

/** What the choice depends on. */
export interface PolicySituation {
  readonly target: ScanTarget;
  readonly source: OpenedSource;
  /** Whether what is scanned was accepted already and not only proposed, as by a pull request. */
  readonly believesHead: boolean;
  readonly receipt: ReceiptBuilder;
}

const HERE: GitOutside = { environment: process.env, currentDirectory: process.cwd() };

/** The places. @throws UpstreamError `git-failed`. */
export async function policyPlaces(situation: PolicySituation, outside = HERE): Promise<PolicyPlaces> {
  const { target, source, believesHead } = situation;
  if (target.kind === 'remote-change' && !target.wholeHistory) return await placesOfChange(situation);
  const files =
    source.repository === undefined
      ? diskFiles(rootOf(target.kind === 'tree' ? target.path : outside.currentDirectory, outside))
      : await filesOf(source.repository, target);
  return believesHead ? { trusted: files, proposed: undefined } : { trusted: undefined, proposed: files };
}

/**
 * Whether everything is looked at that configuration may be about: a whole history, or a whole tree. A change, a folder, a
 * file alone are not.
 */
export function coversAll(target: ScanTarget, source: OpenedSource, outside = HERE): boolean {
  if (target.kind === 'history') return true;
  if (target.kind === 'remote-change') return target.wholeHistory;
  return (
    target.kind === 'tree' && source.repository === undefined && rootOf(target.path, outside) === target.path
  );
}

/** The work tree that a path lies in; outside git the folder itself. */
function rootOf(path: string, outside: GitOutside): string {
  const search = findRepository(path, outside);
  const workTree = search.kind === 'found' ? search.repository.workTree : undefined;
  return (
    workTree ?? (statSync(path, { throwIfNoEntry: false })?.isDirectory() === false ? dirname(path) : path)
  );
}

async function filesOf(repository: Repository, target: ScanTarget): Promise<FileReader | undefined> {
  const { workTree } = repository.place;
  if (workTree !== undefined) return diskFiles(workTree);
  const [head] = target.kind === 'remote-change' ? target.heads : ['HEAD'];
  return head === undefined ? undefined : await commitFiles(repository, head, 'HEAD');
}

/** The base decides; without one the head may speak for itself where it is believed. */
async function placesOfChange({
  target,
  source,
  believesHead,
  receipt,
}: PolicySituation): Promise<PolicyPlaces> {
  const { repository } = source;
  if (repository === undefined || target.kind !== 'remote-change' || !(source instanceof RangeSource))
    return { trusted: undefined, proposed: undefined };
  const provide = (oids: readonly string[]): Promise<void> => source.provide(oids);
  const base = source.policyBase;
  const [head] = source.heads;
  const filesAt = async (commit: string | undefined, what: string): Promise<FileReader | undefined> =>
    commit === undefined
      ? undefined
      : await commitFiles(repository, commit, `the ${what} ${commit.slice(0, 10)}`, provide);
  const [trusted, proposed] = await Promise.all([filesAt(base, 'base'), filesAt(head, 'head')]);
  if (base === undefined) {
    return believesHead ? { trusted: proposed, proposed: undefined } : { trusted: undefined, proposed };
  }
  if (trusted === undefined) {
    receipt.note(
      'base-config-unavailable',
      'the files of the base could not be read: no configuration is believed, so nothing is let pass',
    );
  }
  return { trusted, proposed };
}
