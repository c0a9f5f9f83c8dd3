/**
 * The fetch action's post entry: gives back what main took, and says so.
 *
 * Runs when the job ends, also after a failed, crashed or cancelled main: revokes what is revocable, deletes what is left
 * on disk, and then looks for the fetched values in what the job leaves behind (`guard/leak-guard.ts`). What cannot be
 * given back fails the step: a file with secrets or a live token that stays is news; what ends by itself is told with its
 * end. So does a leak. The saved state is not trusted: see `leases/folder.ts`, `leases/sealed-leases.ts`.
 */

import type { TacetError } from '../base/errors.ts';
import { markdownText } from '../base/markdown.ts';
import { counted } from '../base/printable.ts';
import { annotate, log } from '../runner/commands.ts';
import { runnerTemp } from '../runner/event-facts.ts';
import { loadState } from '../runner/state.ts';
import { writeSummary } from '../runner/summary.ts';
import { giveBack } from './give-back.ts';
import { guardLines, tellLeaks } from './guard/report.ts';
import { type LeaseReturn, leaseSlot, type RevocableLease, type WatchLease } from './leases/contract.ts';
import { deleteFolder, type FolderReturn } from './leases/folder.ts';
import { takeSealed } from './leases/sealed-leases.ts';

async function main(): Promise<number> {
  const leases = loadState(leaseSlot);
  if (leases === undefined) {
    log('tacet: there is nothing to delete or give back');
    return 0;
  }
  if (leases === 'malformed') {
    annotate({
      level: 'error',
      title: 'tacet could not clean up',
      message:
        'the saved state of this action cannot be read\ncheck RUNNER_TEMP for folders whose name begins with tacet-fetch-',
    });
    return 1;
  }
  const temp = runnerTemp(process.env);
  const revocable: RevocableLease[] = [];
  const watched: WatchLease[] = [];
  const returns: LeaseReturn[] = [];
  for (const sealed of leases.filter((lease) => lease.kind === 'sealed')) {
    const opened = takeSealed(sealed, temp);
    if (opened.kind === 'failed') returns.push(opened);
    else
      for (const lease of opened.leases) {
        if (lease.kind === 'watch') watched.push(lease);
        else revocable.push(lease);
      }
  }
  const folders = leases.filter((lease) => lease.kind === 'folder');
  const [given, deleted] = await Promise.all([
    giveBack(revocable, process.env),
    Promise.all(folders.map((folder) => deleteFolder(folder, temp))),
  ]);
  const status = tell([...returns, ...given], deleted);
  // last: a cancelled job may not leave the time for it
  const hasLeaked = watched.length > 0 && (await guard(watched));
  return hasLeaked ? 1 : status;
}

/** Looks for what was fetched, loaded only when there is something; whether it was found. */
async function guard(watched: readonly WatchLease[]): Promise<boolean> {
  const { guardAgainstLeaks } = await import('./guard/leak-guard.ts');
  const report = await guardAgainstLeaks(watched, {
    workspace: process.env['GITHUB_WORKSPACE'] || '.',
    environment: process.env,
    summaryFile: process.env['GITHUB_STEP_SUMMARY'],
    now: () => performance.now(),
  });
  tellLeaks(report);
  writeSummary(guardLines(report));
  return report.leaks.length > 0;
}

function tell(returns: readonly LeaseReturn[], folders: readonly FolderReturn[]): number {
  const deleted = folders.filter(({ kind }) => kind === 'deleted').length;
  const absent = folders.filter(({ kind }) => kind === 'absent').length;
  const said = [
    ...returns.flatMap((given) => (given.kind === 'failed' ? [] : [given.text])),
    ...(deleted > 0 ? [`${counted(deleted, 'folder')} with secrets deleted`] : []),
    ...(absent > 0 ? [`${counted(absent, 'folder')} with secrets no longer there`] : []),
  ];
  for (const text of said) log(`tacet: ${text}`);
  const errors = [...returns, ...folders].flatMap((end) => (end.kind === 'failed' ? [end.error] : []));
  const lines = [...said, ...errors.map(({ message }) => `❌ ${message}`)].map(markdownText);
  if (lines.length > 0) writeSummary(`**tacet fetch, at the end of the job:** ${lines.join('; ')}.\n`);
  for (const error of errors)
    annotate({ level: 'error', title: 'tacet could not clean up', message: withHint(error) });
  return errors.length > 0 ? 1 : 0;
}

function withHint({ message, hint }: TacetError): string {
  return hint === undefined ? message : `${message}\n${hint}`;
}

process.exitCode = await main();
