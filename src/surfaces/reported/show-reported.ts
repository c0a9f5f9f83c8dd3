/**
 * The second stage for pull requests from forks: shows on the pull request what its own run, which may write nothing, has reported.
 *
 * Promise: the report is treated as its author's word. It is shown on the pull request that the run was for and on no other, in our
 * words, and can turn nothing green: a check run made here never says success, and no alert is closed. Nothing that a fork sent
 * is checked out, run or followed, links of the file system included.
 */

import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { InputError, UpstreamError } from '../../base/errors.ts';
import type { Secret } from '../../base/secret.ts';
import type { ScanReport } from '../../reports/report.ts';
import { verdictOf } from '../../reports/report.ts';
import { loadRuleset } from '../../ruleset/ruleset.ts';
import { githubPlace, type Shown, show } from '../github.ts';
import { showReport, type WantedSurfaces } from '../surfaces.ts';
import { commitsOf, endedRunIn, pullsOf } from './ended-run.ts';
import { MAX_REPORT_BYTES, readHostileReport } from './hostile-report.ts';

/** What is to be shown, where. */
export interface ReportedContent {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly token: Secret;
  readonly eventName: string;
  readonly payload: unknown;
  /** Absolute path of the report. */
  readonly file: string;
  /** `https://github.com/owner/repo`. */
  readonly repositoryUrl: string | undefined;
  readonly wanted: WantedSurfaces;
}

/** What became of it. */
export interface ShownReport {
  /** Undefined when there is no pull request to show it on any more. */
  readonly report: ScanReport | undefined;
  readonly shown: readonly Shown[];
}

/**
 * Shows a report on the pull request of the run that made it.
 * @throws InputError for a wrong event, a file that cannot be read, and a report that is not taken; UpstreamError when the pull
 * request cannot be asked for.
 */
export async function showReported(content: ReportedContent): Promise<ShownReport> {
  const { environment, token, eventName, payload, file, repositoryUrl, wanted } = content;
  const run = endedRunIn(eventName, payload);
  const bytes = await readRegularFile(file);
  const place = githubPlace(environment, token);
  if (place === undefined)
    throw new InputError('input-missing', 'the runner does not say which repository this is');
  const { result: pulls = [], refusal } = await asked(() => pullsOf(place, run));
  if (refusal !== undefined) throw new UpstreamError('upstream-failed', refusal);
  const texts = await (await loadRuleset([])).texts();
  const known = { head: run.head, texts, hasSucceeded: run.hasSucceeded };
  // also without a pull request the file is looked at: a report that is not taken is a mistake of the workflow
  let report = readHostileReport(bytes, { ...known, commits: new Set() });
  const shown: Shown[] = [];
  for (const [index, pull] of pulls.entries()) {
    const { result: commits = new Set<string>() } = await asked(() => commitsOf(place, pull));
    report = readHostileReport(bytes, { ...known, commits });
    const subject = {
      pull,
      head: run.head,
      job: `${environment.GITHUB_WORKFLOW ?? ''}/${environment.GITHUB_JOB ?? ''}`,
      lead: [leadText(run.id, repositoryUrl)],
      conclusion: verdictOf(report) === 'clean' ? 'neutral' : 'failure',
    } as const;
    // of one commit one check run is enough
    const here = { ...wanted, checkRun: wanted.checkRun && index === 0 };
    shown.push(...(await showReport(here, place, subject, report, { repositoryUrl, headCommit: run.head })));
  }
  return { report: pulls.length === 0 ? undefined : report, shown };
}

function leadText(id: number, repositoryUrl: string | undefined): string {
  const name = repositoryUrl === undefined ? `run ${id}` : `[run ${id}](${repositoryUrl}/actions/runs/${id})`;
  return `As ${name} of this pull request reports. That run may write nothing, and whoever sends the pull request can change it: its own status decides, not this.`;
}

/** The answer, or the sentence that says why there is none. */
async function asked<Result>(
  ask: () => Promise<Result>,
): Promise<{ readonly result?: Result; readonly refusal?: string }> {
  let result: Result | undefined;
  const { kind, text } = await show('the pull request', 'pull-requests: read', async () => {
    result = await ask();
    return 'known';
  });
  return kind === 'refused' || result === undefined
    ? { refusal: text.replace('was not written', 'is not known') }
    : { result };
}

/** The bytes of a file that is one: links are not followed, and no more than the bound is read. */
async function readRegularFile(file: string): Promise<Uint8Array> {
  const noFollow = constants.O_NOFOLLOW ?? 0;
  try {
    const handle = await open(file, constants.O_RDONLY | noFollow | (constants.O_NONBLOCK ?? 0));
    try {
      const { size } = await handle.stat();
      const isTaken = (await handle.stat()).isFile() && size <= MAX_REPORT_BYTES;
      if (isTaken) return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw unreadable(cause);
  }
  throw unreadable(undefined);
}

function unreadable(cause: unknown): InputError {
  return new InputError('path-unreadable', 'report-from names no file of at most 32 MiB that can be read', {
    hint: 'download the artifact of the run first; a link is not followed',
    ...(cause === undefined ? {} : { cause }),
  });
}
