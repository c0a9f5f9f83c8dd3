/**
 * From the event to the target of a scan: which commits it brought, as data. `scan.ts` resolves the target against git.
 *
 * Promise: what is scanned is never less than what the event brought. Where the payload does not say enough the target
 * is widened (to the default branch, to the whole history) and `why` and `notices` say so, with every mistake that the
 * payload has; what cannot even be widened is `unreadable`, and so is a tree of which nothing is checked out: neither
 * may end green. Only a deletion scans nothing. Which event is what: `event-table.ts`, `event-changes.ts`.
 *
 * Must never: throw on a hostile payload, touch git or the network, or let a pull request choose where commits are
 * fetched from: the remote is always the repository the workflow runs in (a fork's commits are there too, under
 * `refs/pull/N/head`).
 */

import type { RemoteChange, ScanTarget } from '../base/scan-request.ts';
import {
  type Brought,
  type Change,
  defaultBranch,
  everything,
  otherRefs,
  whatEventBrought,
} from './event-changes.ts';
import type { EventFacts } from './event-facts.ts';
import { type EventId, eventRow } from './event-table.ts';
import { PayloadReader } from './payload.ts';

export type { EventFacts } from './event-facts.ts';

/** What the user asked for; `auto` lets the event decide. */
export type EventScanMode = 'auto' | 'change' | 'history' | 'tree';

/** What an event means for the scan. */
export type EventScan = {
  /** The row of `event-table.ts` that it belongs to. */
  readonly row: EventId;
  /** For the receipt: `event push`. */
  readonly asked: string;
  /** For the receipt: why this target. May hold ref names, which are neutralised where they are printed. */
  readonly why: string;
} & (
  | {
      readonly kind: 'scan';
      readonly target: ScanTarget;
      /** Choices made on the reader's behalf, and what is wrong with the payload, to be put on the receipt. */
      readonly notices: readonly string[];
      /** Whether inline marks in the scanned content may suppress findings: not in content that is only proposed. */
      readonly honourMarks: boolean;
    }
  | { readonly kind: 'nothing' }
  /** Nothing could be scanned that would not be less than what the event brought. */
  | { readonly kind: 'unreadable'; readonly mistakes: readonly string[]; readonly hint: string }
);

/** Decides what to scan. Never throws. */
export function scanOfEvent(facts: EventFacts, mode: EventScanMode): EventScan {
  const asked = `event ${facts.eventName}${mode === 'auto' ? '' : `, scan: ${mode}`}`;
  const read = new PayloadReader(facts.payload);
  if (facts.payloadMistake !== undefined) read.mistaken(facts.payloadMistake);
  const brought = whatEventBrought(facts, read);
  const wanted = inMode(facts, read, brought, mode);
  return scanOf(facts, asked, wanted, read.mistakes);
}

/** What the input `scan` makes of it. */
function inMode(facts: EventFacts, read: PayloadReader, brought: Brought, mode: EventScanMode): Brought {
  const { row } = brought;
  if (mode === 'tree') return { kind: 'tree', row, why: 'the input scan asks for the tree', notices: [] };
  if (mode === 'history') return everything(facts, row, 'the input scan asks for the whole history');
  if (mode === 'auto' || (brought.kind !== 'tree' && brought.kind !== 'text')) return brought;
  return changeSinceDefaultBranch(facts, read, row);
}

/** `scan: change` on an event without commits: compare with the default branch. */
function changeSinceDefaultBranch(facts: EventFacts, read: PayloadReader, row: EventId): Brought {
  const baseRefs = otherRefs(facts.ref, defaultBranch(read));
  if (facts.sha === undefined || baseRefs.length === 0)
    return everything(facts, row, 'there is no other branch to compare with: all of it');
  const why = `the input scan asks for the change: what ${baseRefs.join(' and ')} does not reach`;
  const change = { heads: [facts.sha], bases: [], baseRefs, expectedCommits: 0 };
  return { kind: 'change', row, ...change, why, notices: [] };
}

function scanOf(facts: EventFacts, asked: string, brought: Brought, mistakes: readonly string[]): EventScan {
  const { row, why } = brought;
  if (brought.kind === 'nothing') return { kind: 'nothing', row, asked, why };
  if (brought.kind === 'unreadable') {
    const hint = 'a runner names them in the file of GITHUB_EVENT_PATH; scan: history does without it';
    return { kind: 'unreadable', row, asked, why: `${why} cannot be read from the event`, mistakes, hint };
  }
  if (brought.kind === 'tree' && facts.workspaceIsEmpty === true) {
    const hint = 'put actions/checkout before it, or ask for scan: history, which needs no checkout';
    const what = 'the tree is to be scanned, but nothing is checked out';
    return { kind: 'unreadable', row, asked, why: what, mistakes, hint };
  }
  const told = mistakes.map((mistake) => `the event is not as GitHub writes it: ${mistake}`);
  const target: ScanTarget =
    brought.kind === 'change' ? targetOf(facts, brought) : { kind: 'tree', path: facts.workspace };
  const notices = [...brought.notices, ...told];
  return { kind: 'scan', row, asked, target, why, notices, honourMarks: eventRow(row).marks };
}

function targetOf(facts: EventFacts, change: Change): RemoteChange {
  const { headRefs, alsoBaseRefs, formerHeads } = change;
  return {
    kind: 'remote-change',
    workspace: facts.workspaceIsClone ? facts.workspace : undefined,
    remoteUrl: facts.remoteUrl,
    token: facts.token,
    sideDirectory: facts.sideDirectory,
    heads: change.heads,
    bases: change.bases,
    baseRefs: change.baseRefs,
    expectedCommits: change.expectedCommits,
    wholeHistory: change.wholeHistory === true,
    ...(headRefs === undefined ? {} : { headRefs }),
    ...(alsoBaseRefs === undefined ? {} : { alsoBaseRefs }),
    ...(formerHeads === undefined ? {} : { formerHeads }),
  };
}
