/**
 * `tacet scan --ci`: from the variables of a CI job to the target of a scan, by the same rules as an event of GitHub.
 *
 * Promise: never less than what the run brought. What is proposed is compared with its base, a push with the tip before
 * it, a new branch with the default branch; where a system does not say, more is scanned, and a notice says which variable
 * would bound it. `TACET_BASE` (a full commit id, or the name of a branch) stands in for what a system does not say.
 * Must never: throw for a variable that is wrong but needed for nothing, or put a token anywhere but into a `Secret`.
 */

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CodeLinks, codeLinks } from '../base/code-links.ts';
import { InputError } from '../base/errors.ts';
import { printable } from '../base/printable.ts';
import type { RemoteChange, ScanTarget } from '../base/scan-request.ts';
import { Secret } from '../base/secret.ts';
import { scanOfEvent } from '../runner/event.ts';
import { isSecureUrl, readEventFacts, repositoryUrl } from '../runner/event-facts.ts';
import { branchRefIn, commitIdIn, isZeroId } from '../runner/payload.ts';
import { CI_SYSTEMS, type CiRun, type CiSystem, findCiSystem, type Variables } from './systems.ts';

/** What a CI job means for the scan. */
export interface CiScan {
  /** The system's name, for people. */
  readonly system: string;
  readonly target: ScanTarget | undefined;
  /** Why this target; where there is none, why nothing is scanned. */
  readonly why: string;
  readonly notices: readonly string[];
  /** Whether what is scanned was accepted, so that its marks and, without a base, its configuration count. */
  readonly isAccepted: boolean;
  readonly formats: readonly string[];
  /** Where people look at the code, when that is known. */
  readonly links: CodeLinks | undefined;
  /** How to get a clone that holds everything. */
  readonly wholeClone: string;
}

/**
 * Decides what the job in these variables is about. `directory` is the clone, `temporary` a folder for a side repository.
 * @throws InputError `event-invalid` outside a known system, or when it does not name the commit.
 */
export function scanOfCi(variables: Variables, directory: string, temporary: string): CiScan {
  if ((variables.GITHUB_ACTIONS ?? '') === 'true') return scanOfGithub(variables);
  const system = findCiSystem(variables);
  if (system === undefined)
    throw new InputError('event-invalid', 'no variable says which CI system this is', {
      hint: `known are GitHub Actions, ${CI_SYSTEMS.map(({ name }) => name).join(', ')}; elsewhere give --range A..B`,
    });
  const run = system.read(variables);
  const { formats, wholeClone } = system;
  const links = codeLinks(run.repository, run.host);
  const common = { system: system.name, formats, wholeClone, links, isAccepted: run.kind !== 'proposed' };
  if (run.kind === 'manual') {
    const why = 'started by hand: the tree that was checked out';
    return { ...common, target: { kind: 'tree', path: directory }, why, notices: [] };
  }
  const head = commitIdIn(run.head);
  if (head === undefined && !(run.kind === 'push' && isZeroId(run.head)))
    throw new InputError('event-invalid', `${system.name} does not name the commit of the job in full`, {
      hint: `the variable ${system.headVariable} has to hold it`,
    });
  if (head === undefined) return { ...common, target: undefined, why: 'the branch was deleted', notices: [] };
  return { ...common, ...changeOf(system, run, head, variables, directory, temporary) };
}

/** In a step of GitHub Actions: what the action itself would scan. */
function scanOfGithub(variables: Variables): CiScan {
  const text = variables.GITHUB_TOKEN ?? '';
  const token = text === '' ? undefined : Secret.fromText(text);
  const event = scanOfEvent(readEventFacts(variables, token), 'auto');
  const common = {
    system: 'GitHub Actions',
    formats: [],
    wholeClone: 'give actions/checkout fetch-depth: 0',
    links: codeLinks(repositoryUrl(variables), 'github'),
  };
  if (event.kind === 'unreadable')
    throw new InputError('event-invalid', printable([event.why, ...event.mistakes].join('; ')), {
      hint: event.hint,
    });
  const { why } = event;
  if (event.kind === 'nothing') return { ...common, target: undefined, why, notices: [], isAccepted: true };
  return { ...common, target: event.target, why, notices: event.notices, isAccepted: event.honourMarks };
}

type Changed = Pick<CiScan, 'target' | 'why' | 'notices'>;

function changeOf(
  system: CiSystem,
  run: CiRun,
  head: string,
  variables: Variables,
  directory: string,
  temporary: string,
): Changed {
  const token = run.credentials?.token ?? '';
  const target = {
    kind: 'remote-change',
    workspace: directory,
    remoteUrl: fetchable(run.repository),
    token: token === '' ? undefined : Secret.fromText(token),
    ...(run.credentials === undefined ? {} : { tokenUser: run.credentials.user }),
    sideDirectory: join(temporary, `tacet-side-${randomBytes(8).toString('hex')}`),
    heads: [head],
    expectedCommits: 0,
    wholeHistory: run.kind === 'schedule',
  } as const;
  if (run.kind === 'schedule')
    return {
      target: { ...target, bases: [], baseRefs: [] },
      why: `a schedule of ${system.name}: the whole history`,
      notices: [],
    };
  const bounds = boundsOf(run, variables, directory);
  const wanted = bounds.baseRefs.map((ref) => ref.replace('refs/heads/', ''));
  const what = WHAT[run.kind];
  const than = bounds.bases[0]?.slice(0, 10) ?? (wanted.length === 0 ? undefined : wanted.join(' and '));
  const change: RemoteChange = { ...target, ...bounds };
  if (than !== undefined)
    return { target: change, why: `${what} of ${system.name}: what ${than} does not reach`, notices: [] };
  return {
    target: change,
    why: `${what} of ${system.name}, and nothing to compare with: all of it`,
    notices: [
      `${system.name} does not say what to compare with: every commit is scanned. Set TACET_BASE to a commit id or a branch to bound it`,
    ],
  };
}

const WHAT = { proposed: 'a proposed change', push: 'a push', tag: 'a tag', manual: 'a run' } as const;

type Bounds = Pick<RemoteChange, 'bases' | 'baseRefs' | 'alsoBaseRefs' | 'formerHeads'>;

/** What bounds the change: what the user says, what the system says, the branch that everything starts from. */
function boundsOf(run: CiRun, variables: Variables, directory: string): Bounds {
  const own = branchRefIn(run.branch);
  const given = variables.TACET_BASE ?? '';
  if (given !== '' && !isZeroId(given)) {
    const [id, ref] = [commitIdIn(given), branchRefIn(given)];
    if (id !== undefined) return { bases: [id], baseRefs: [], ...former(run, id) };
    if (ref === undefined)
      throw new InputError(
        'event-invalid',
        'TACET_BASE is neither a full commit id nor the name of a branch',
        {
          hint: 'the name has no refs/ or origin/ before it: main',
        },
      );
    return { bases: [], baseRefs: [ref] };
  }
  const base = commitIdIn(run.base);
  const standard = branchRefIn(run.defaultBranch) ?? branchRefIn(defaultBranchOf(directory));
  const wanted = branchRefIn(run.baseBranch) ?? standard;
  const isItself = run.kind === 'push' && wanted === own;
  const baseRefs = wanted === undefined || isItself ? [] : [wanted];
  if (base === undefined) return { bases: [], baseRefs };
  const also = run.kind === 'proposed' && baseRefs.length > 0 ? { alsoBaseRefs: baseRefs } : {};
  return { bases: [base], baseRefs, ...also, ...former(run, base) };
}

/** What a forced push left behind is looked at too, as on GitHub. */
function former({ kind }: CiRun, base: string): Pick<Bounds, 'formerHeads'> {
  return kind === 'push' ? { formerHeads: [base] } : {};
}

/** The branch that the clone's server calls its HEAD, where the clone remembers it. */
function defaultBranchOf(directory: string): string | undefined {
  try {
    const text = readFileSync(join(directory, '.git', 'refs', 'remotes', 'origin', 'HEAD'), 'utf8');
    return /^ref: refs\/remotes\/origin\/(\S+)\s*$/.exec(text)?.[1];
  } catch {
    return undefined;
  }
}

/** An address that can be fetched from without more credentials than the job's token: none of ssh, none with a password. */
function fetchable(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return isSecureUrl(url) ? url.href : undefined;
}
