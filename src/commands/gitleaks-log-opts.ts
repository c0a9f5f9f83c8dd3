/**
 * `--log-opts`: which commits it names, as a target of ours. gitleaks hands the text to `git log`; here git only lists commits,
 * with options that are known to do nothing else, and the scan reads them itself.
 *
 * Promise: the target holds every commit that the options choose. Where options leave commits out between others (merges,
 * authors, paths) those are scanned all the same, and a warning says so: less is never scanned silently. An option that is
 * not known is refused. Words are split at blanks, without quoting (facts: gitleaks-v8.md A14). Options: git-rev-list(1).
 */

import { InputError } from '../base/errors.ts';
import { printable } from '../base/printable.ts';
import type { ScanTarget } from '../base/scan-request.ts';
import { listCommits } from '../git/commits.ts';
import { isObjectId } from '../git/object-id.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { type GitOutside, gitFailed } from '../git/run.ts';

/** What the options come to. */
export interface ChosenCommits {
  readonly target: ScanTarget;
  readonly why: string;
  readonly warnings: readonly string[];
}

/** They choose how a log looks, and nothing else. */
const SHAPE = [
  /^-[pum]$/, /^--patch$/, /^-U\d*$/, /^--unified=\d+$/, /^-c$/, /^--cc$/, /^--full-history$/, /^--reverse$/,
  /^--(?:topo|date|author-date)-order$/, /^--no-color$/, /^--no-ext-diff$/, /^--no-textconv$/, /^--oneline$/,
  /^--(?:no-)?decorate(?:=\w+)?$/, /^--no-renames$/, /^--source$/, /^--no-notes$/, /^-w$/, /^--left-right$/,
] as const; // biome-ignore format: a list of patterns reads better in rows

/** They name commits. */
const ENDS = [
  /^--all$/,
  /^--(?:branches|tags|remotes)(?:=[^\s]+)?$/,
  /^--(?:glob|exclude)=[^\s]+$/,
  /^--reflog$/,
] as const;

/** They take a number of commits from the end, or a stretch of time: a range can say the same, or nearly. */
const STRETCH = [
  /^-\d+$/,
  /^-n\d+$/,
  /^--(?:max-count|skip)=\d+$/,
  /^--(?:since|after|until|before|since-as-filter)=.+$/,
] as const;

/** They leave out commits between others. */
const SIEVE = [
  /^--(?:no-)?merges$/, /^--first-parent$/, /^--(?:min|max)-parents=\d+$/, /^--no-(?:min|max)-parents$/,
  /^--(?:author|committer|grep)=.+$/, /^--all-match$/, /^--invert-grep$/, /^-[iEFP]$/, /^--regexp-ignore-case$/,
  /^--(?:extended-regexp|fixed-strings|perl-regexp)$/, /^--ancestry-path$/, /^--cherry-pick$/, /^--(?:left|right)-only$/,
  /^--remove-empty$/, /^--simplify-(?:merges|by-decoration)$/, /^--dense$/, /^--sparse$/,
] as const; // biome-ignore format: a list of patterns reads better in rows

/** They narrow what of a commit is shown: all of it is scanned. */
const NARROWER = [/^--diff-filter=\w+$/, /^-[SG].+$/, /^--follow$/] as const;

/** Options whose value may be the next word. */
const WITH_VALUE = /^(?:-n|--(?:max-count|skip|since|after|until|before|author|committer|grep))$/;

interface ParsedOptions {
  readonly revisions: readonly string[];
  /** For rev-list. */
  readonly options: readonly string[];
  readonly isStretched: boolean;
  /** What was asked for and is not narrowed down to. */
  readonly unheeded: readonly string[];
}

/**
 * The target of `--log-opts`; everything without it.
 * @throws InputError `option-invalid`, `not-a-repository`, `revision-unknown`; UpstreamError `git-failed`.
 */
export async function chooseCommits(
  logOpts: string | undefined,
  repository: string,
  outside: GitOutside,
): Promise<ChosenCommits> {
  const parsed = parseLogOpts(logOpts ?? '');
  const { revisions, options, isStretched, unheeded } = parsed;
  const warnings =
    unheeded.length === 0
      ? []
      : [`--log-opts: ${unheeded.map(printable).join(', ')} does not leave anything out: more is scanned`];
  if (options.length === 0 && revisions.length === 0)
    return {
      target: { kind: 'history', repository },
      why: 'everything that any ref reaches',
      warnings,
    };
  const plain = options.length === 0 ? plainRange(revisions) : undefined;
  if (plain !== undefined)
    return { target: { kind: 'range', repository, ...plain }, why: 'the commits of --log-opts', warnings };
  if (!isStretched && revisions.length === 0 && options.includes('--all'))
    return { target: { kind: 'history', repository }, why: 'everything that any ref reaches', warnings };
  const opened = await openRepository(repository, outside);
  const { target, isWidened } = await rangeOf(opened, repository, parsed);
  return {
    target,
    why: 'the commits of --log-opts',
    warnings: isWidened
      ? [...warnings, '--log-opts: these commits have no common end: all that lead to them are scanned']
      : warnings,
  };
}

/** Sorts the words of `--log-opts`. @throws InputError naming every option that is not supported. */
function parseLogOpts(text: string): ParsedOptions {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const revisions: string[] = [];
  const options: string[] = [];
  const unheeded: string[] = [];
  const refused: string[] = [];
  let isStretched = false;
  let isNegated = false;
  for (let at = 0; at < words.length; at++) {
    let word = words[at] ?? '';
    if (word === '--') {
      unheeded.push(...words.slice(at + 1).map((path) => `the path ${path}`));
      break;
    }
    if (WITH_VALUE.test(word) && at + 1 < words.length) word = joined(word, words[++at] ?? '');
    if (word === '--not') isNegated = !isNegated;
    else if (!word.startsWith('-')) revisions.push(isNegated ? negated(word) : word);
    else if (fits(ENDS, word) && !isNegated) options.push(word);
    else if (fits(STRETCH, word)) {
      options.push(word);
      isStretched = true;
    } else if (fits(SIEVE, word)) {
      unheeded.push(word);
      // what it leaves out lies between the commits that are left: with a count it decides which those are
      options.push(word);
    } else if (fits(NARROWER, word)) unheeded.push(word);
    else if (!fits(SHAPE, word)) refused.push(word);
  }
  if (refused.length > 0)
    throw new InputError(
      'option-invalid',
      `--log-opts: ${refused.map(printable).join(', ')} is not supported`,
      { hint: 'name commits ("main..HEAD", "--all"), a number ("-n 20") or a time ("--since=2026-01-01")' },
    );
  // without a count or a time what they leave out changes nothing about where the range begins and ends
  const kept = isStretched ? options : options.filter((word) => !fits(SIEVE, word));
  return { revisions, options: kept, isStretched, unheeded };
}

function fits(patterns: readonly RegExp[], word: string): boolean {
  return patterns.some((pattern) => pattern.test(word));
}

function joined(option: string, value: string): string {
  return option === '-n' ? `--max-count=${value}` : `${option}=${value}`;
}

function negated(revision: string): string {
  if (revision.startsWith('^')) return revision.slice(1);
  const [, from, to] = /^(.*?)\.\.(.*)$/.exec(revision) ?? [];
  if (from === undefined || to === undefined) return `^${revision}`;
  throw new InputError('option-invalid', '--log-opts: a range behind --not is not supported', {
    hint: 'write it the other way round',
  });
}

/** One revision or one range, which needs no list of commits. */
function plainRange(
  revisions: readonly string[],
): { readonly from: string | undefined; readonly to: string } | undefined {
  const included = revisions.filter((revision) => !revision.startsWith('^'));
  const excluded = revisions.filter((revision) => revision.startsWith('^')).map((text) => text.slice(1));
  const [only, ...others] = included;
  if (only === undefined || others.length > 0 || excluded.length > 1 || only.includes('...'))
    return undefined;
  const [, from, to] = /^(.*?)\.\.(.*)$/.exec(only) ?? [];
  if (from === undefined || to === undefined) return { from: excluded[0], to: only };
  if (excluded.length > 0) return undefined;
  return { from: from === '' ? 'HEAD' : from, to: to === '' ? 'HEAD' : to };
}

/** The range with the fewest commits around those that git lists. */
async function rangeOf(
  repository: Repository,
  path: string,
  { revisions, options }: ParsedOptions,
): Promise<{ readonly target: ScanTarget; readonly isWidened: boolean }> {
  const chosen = await listChosen(repository, revisions, options);
  if (chosen.length === 0)
    return {
      target: { kind: 'range', repository: path, from: 'HEAD', to: 'HEAD' },
      isWidened: false,
    };
  const own = new Set(chosen);
  const parents = await parentsOf(repository, chosen);
  const heads = chosen.filter((commit) => !parents.has(commit));
  const bases = [...parents].filter((commit) => !own.has(commit));
  const [to = '', ...alsoTo] = heads;
  const [from, ...alsoFrom] = bases;
  const range = await listCommits(repository.git, { include: heads, exclude: bases });
  const inRange = new Set(range.commits);
  const isWhole = range.complete && chosen.every((commit) => inRange.has(commit));
  const ends = isWhole ? { from, alsoFrom } : { from: undefined };
  return { target: { kind: 'range', repository: path, to, alsoTo, ...ends }, isWidened: !isWhole };
}

const MAX_LIST_BYTES = 1024 * 1024 * 1024;

/** What git lists; revisions go in on standard input, so that none is taken for an option. */
async function listChosen(
  { git }: Repository,
  revisions: readonly string[],
  options: readonly string[],
): Promise<readonly string[]> {
  const hasEnds = options.some((option) => fits(ENDS, option));
  const lines = revisions.length === 0 && !hasEnds ? ['HEAD'] : revisions;
  const { exit, stdout } = await git.run(['rev-list', ...options, '--stdin'], {
    input: Buffer.from(lines.map((line) => `${line}\n`).join('')),
    maxBytes: MAX_LIST_BYTES,
  });
  if (exit.status === 0) return Buffer.from(stdout).toString('latin1').split('\n').filter(isObjectId);
  throw new InputError('revision-unknown', 'git cannot list the commits of --log-opts', {
    cause: gitFailed('rev-list', exit),
    hint: 'check the names with "git log"; a shallow clone may lack them (in actions/checkout fetch-depth: 0)',
  });
}

/** All parents of these commits. */
async function parentsOf({ git }: Repository, commits: readonly string[]): Promise<ReadonlySet<string>> {
  const stdout = await git.require(['rev-list', '--no-walk=unsorted', '--parents', '--stdin'], {
    input: Buffer.from(`${commits.join('\n')}\n`),
    maxBytes: MAX_LIST_BYTES,
  });
  const rows = Buffer.from(stdout).toString('latin1').split('\n');
  return new Set(rows.flatMap((row) => row.split(' ').slice(1)).filter(isObjectId));
}
