/**
 * The environment variables of gitleaks-action, so that a workflow moves over by changing its `uses:` line.
 *
 * Promise: every variable of gitleaks-action that is set is told of, with what became of it; a value that cannot be used
 * widens the scan or leaves it as it is, and never narrows it. Without a variable that is gitleaks' own by its name nothing is
 * read: `BASE_REF` and `GITHUB_TOKEN` may be there for others. Must never put a value into a sentence but names of refs.
 * Facts: scanners.md 2h; docs/gitleaks-commands.md lists them all.
 */

import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { GitleaksRequest, ScanTarget } from '../base/scan-request.ts';
import type { Environment } from './event-facts.ts';
import { branchRefIn, commitIdIn, refNameIn } from './payload.ts';

/** What the variables come to. */
export interface GitleaksVariables {
  /** Configuration to read; undefined: none is named. */
  readonly gitleaks: GitleaksRequest | undefined;
  /** Whether a comment is wanted though no input asks for one. */
  readonly wantsComment: boolean;
  /** Whether the job summary is written. */
  readonly wantsSummary: boolean;
  /** Who is mentioned in a comment, each with its `@`. */
  readonly notify: readonly string[];
  /** What bounds the change instead of what the event names. */
  readonly base: { readonly kind: 'commit' | 'ref'; readonly name: string } | undefined;
  /** What became of each variable, for the log and the receipt. */
  readonly notes: readonly string[];
}

/** Nothing is set. */
export const NO_GITLEAKS_VARIABLES: GitleaksVariables = {
  gitleaks: undefined,
  wantsComment: false,
  wantsSummary: true,
  notify: [],
  base: undefined,
  notes: [],
};

/** Variables that only gitleaks-action reads: who sets one has a workflow that was written for it. */
const ACTION_VARIABLES = [
  'GITLEAKS_LICENSE',
  'GITLEAKS_NOTIFY_USER_LIST',
  'GITLEAKS_ENABLE_COMMENTS',
  'GITLEAKS_ENABLE_SUMMARY',
  'GITLEAKS_ENABLE_UPLOAD_ARTIFACT',
  'GITLEAKS_VERSION',
] as const;

const MAX_MENTIONS = 20;

/** Reads the variables. `workspace` is the checked-out repository: absolute path. Never throws. */
export function readGitleaksVariables(environment: Environment, workspace: string): GitleaksVariables {
  const set = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const isMoved = ACTION_VARIABLES.some((name) => set(name) !== undefined);
  const hasConfig = set('GITLEAKS_CONFIG') !== undefined || set('GITLEAKS_CONFIG_TOML') !== undefined;
  if (!isMoved && !hasConfig) return NO_GITLEAKS_VARIABLES;
  const notes: string[] = [];
  const flag = (name: string, otherwise: boolean): boolean => {
    const value = set(name)?.toLowerCase();
    if (value === undefined) return otherwise;
    if (['true', '1', 'yes', 'on'].includes(value)) return true;
    if (['false', '0', 'no', 'off'].includes(value)) return false;
    notes.push(`${name} is neither true nor false: it counts as ${otherwise}`);
    return otherwise;
  };
  const result = {
    gitleaks: configOf(set, workspace, notes),
    wantsComment: isMoved && flag('GITLEAKS_ENABLE_COMMENTS', true),
    wantsSummary: flag('GITLEAKS_ENABLE_SUMMARY', true),
    notify: mentionsOf(set('GITLEAKS_NOTIFY_USER_LIST'), notes),
    base: baseOf(set('BASE_REF'), notes),
  };
  if (isMoved)
    notes.push(
      result.wantsComment
        ? 'GITLEAKS_ENABLE_COMMENTS: one comment is kept on a pull request, as gitleaks-action writes comments unless this is false'
        : 'GITLEAKS_ENABLE_COMMENTS: false: no comment, unless the input comment asks for one',
    );
  if (set('GITLEAKS_ENABLE_SUMMARY') !== undefined)
    notes.push(`GITLEAKS_ENABLE_SUMMARY: the job summary is ${result.wantsSummary ? 'written' : 'left out'}`);
  return { ...result, notes: [...notes, ...meaningless(set)] };
}

/**
 * A target that starts at the base of the variables. What is no change stays as it is. The configuration that decides stays
 * that of the event's own base.
 */
export function withBase(target: ScanTarget, { base }: GitleaksVariables): ScanTarget {
  if (base === undefined || target.kind !== 'remote-change' || target.wholeHistory) return target;
  const policyBase = target.policyBase ?? target.bases[0];
  return {
    ...target,
    ...(policyBase === undefined ? {} : { policyBase }),
    bases: base.kind === 'commit' ? [base.name] : [],
    baseRefs: base.kind === 'ref' ? [base.name] : [],
    alsoBaseRefs: [],
  };
}

/** In the repository the version that decides is read, as of all configuration; outside of it the file as it is. */
function configOf(
  set: (name: string) => string | undefined,
  workspace: string,
  notes: string[],
): GitleaksRequest | undefined {
  const path = set('GITLEAKS_CONFIG');
  const text = set('GITLEAKS_CONFIG_TOML');
  if (path === undefined) {
    if (text !== undefined) notes.push('GITLEAKS_CONFIG_TOML: honoured');
    return text === undefined ? undefined : { configText: text };
  }
  const way = relative(workspace, resolve(workspace, path));
  const isInside = way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  notes.push(
    isInside
      ? 'GITLEAKS_CONFIG: honoured; on a pull request or a push the version of the base decides'
      : 'GITLEAKS_CONFIG: honoured, a file outside of the repository',
  );
  return isInside
    ? { configInRepository: way.split(sep).join('/') }
    : { configPath: resolve(workspace, path) };
}

/** Names of users and teams; whatever is no such name cannot be mentioned. */
function mentionsOf(list: string | undefined, notes: string[]): readonly string[] {
  if (list === undefined) return [];
  const names = list.split(/[\s,]+/).filter((name) => name !== '');
  const sound = names.filter((name) => /^@?[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[\w.-]{1,100})?$/.test(name));
  const mentions = [...new Set(sound.map((name) => (name.startsWith('@') ? name : `@${name}`)))];
  notes.push(
    sound.length === names.length && mentions.length <= MAX_MENTIONS
      ? 'GITLEAKS_NOTIFY_USER_LIST: they are mentioned in a comment about findings'
      : `GITLEAKS_NOTIFY_USER_LIST: mentioned in a comment about findings are at most ${MAX_MENTIONS}, and only names of users and teams`,
  );
  return mentions.slice(0, MAX_MENTIONS);
}

function baseOf(text: string | undefined, notes: string[]): GitleaksVariables['base'] {
  if (text === undefined) return undefined;
  const commit = commitIdIn(text);
  const ref = refNameIn(text) ?? branchRefIn(text.replace(/^origin\//, ''));
  // seven digits are a short id far more often than a branch, and 40 zeros are none
  const isShortId = /^[0-9a-f]{7,64}$/.test(text);
  if (commit === undefined && (ref === undefined || isShortId)) {
    notes.push('BASE_REF: takes a full commit id or the name of a branch: what the event names is scanned');
    return undefined;
  }
  notes.push(
    `BASE_REF: a pull request or push is scanned from ${commit ?? ref}, which itself is not scanned again`,
  );
  return commit === undefined ? { kind: 'ref', name: ref ?? '' } : { kind: 'commit', name: commit };
}

/** What is set and changes nothing. */
function meaningless(set: (name: string) => string | undefined): readonly string[] {
  const texts: readonly (readonly [string, string])[] = [
    ['GITLEAKS_LICENSE', 'not needed: there is no licence key'],
    ['GITLEAKS_VERSION', 'no gitleaks is downloaded: the version is that of this action'],
    [
      'GITLEAKS_ENABLE_UPLOAD_ARTIFACT',
      'no artifact is uploaded: give the output sarif-path to actions/upload-artifact',
    ],
    ['GITHUB_TOKEN', 'the input token is used instead'],
  ];
  return texts.filter(([name]) => set(name) !== undefined).map(([name, text]) => `${name}: ${text}`);
}
