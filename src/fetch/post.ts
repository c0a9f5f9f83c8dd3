/**
 * The fetch action's post entry: gives back what main took, and says so.
 *
 * Runs when the job ends, also after a failed, crashed or cancelled main. What cannot be given back fails the step: a
 * file with secrets that stays is news. The saved state is not trusted: see `leases/folder.ts`.
 */

import { counted } from '../base/printable.ts';
import { annotate, log } from '../runner/commands.ts';
import { runnerTemp } from '../runner/event-facts.ts';
import { loadState } from '../runner/state.ts';
import { writeSummary } from '../runner/summary.ts';
import { leaseSlot } from './leases/contract.ts';
import { deleteFolder, type FolderReturn } from './leases/folder.ts';

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
  const returns = await Promise.all(leases.map((lease) => deleteFolder(lease, temp)));
  return tell(returns);
}

function tell(returns: readonly FolderReturn[]): number {
  const deleted = returns.filter(({ kind }) => kind === 'deleted').length;
  const absent = returns.filter(({ kind }) => kind === 'absent').length;
  const said = [
    ...(deleted > 0 ? [`${counted(deleted, 'folder')} with secrets deleted`] : []),
    ...(absent > 0 ? [`${counted(absent, 'folder')} with secrets no longer there`] : []),
  ];
  for (const text of said) log(`tacet: ${text}`);
  if (said.length > 0) writeSummary(`**tacet fetch, at the end of the job:** ${said.join('; ')}.\n`);
  let status = 0;
  for (const outcome of returns) {
    if (outcome.kind !== 'failed') continue;
    status = 1;
    annotate({ level: 'error', title: 'tacet could not clean up', message: outcome.error.message });
  }
  return status;
}

process.exitCode = await main();
