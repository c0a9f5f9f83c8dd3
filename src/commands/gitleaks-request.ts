/**
 * From the flags of a command in gitleaks' manner to the request of a scan: the same that `tacet scan` makes, so that both
 * find the same. What a flag asks for and cannot have is a warning by its name, or refused.
 */

import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DeniedError, InputError } from '../base/errors.ts';
import { printable } from '../base/printable.ts';
import type { GitleaksRequest, ScanRequest, ScanTarget } from '../base/scan-request.ts';
import { GITLEAKS_IGNORE_NAME } from '../compat/gitleaks/config.ts';
import type { Redaction } from '../compat/gitleaks/reports/eraser.ts';
import { findRepository } from '../git/repository.ts';
import type { GitOutside } from '../git/run.ts';
import { GITLEAKS_OPTIONS, type GitleaksCommand } from '../options/gitleaks-options.ts';
import type { ParsedCommand } from '../options/parse.ts';
import { listOf, textOf } from '../options/parse.ts';
import { ciVariable } from './ci-variable.ts';
import { chooseCommits } from './gitleaks-log-opts.ts';
import { sharedRequest } from './shared-request.ts';

/** A request, and what is to be said about how it came to be. */
export interface GitleaksScan {
  readonly request: ScanRequest;
  /** Absolute path of the repository or folder; undefined for standard input. */
  readonly place: string | undefined;
  /** What was asked for and cannot be had, by name. */
  readonly warnings: readonly string[];
  /** What holds without having been asked for. */
  readonly notes: readonly string[];
}

/** What a target is, before the rest of the request. */
interface Chosen {
  readonly target: ScanTarget;
  readonly why: string;
  readonly place: string | undefined;
  readonly warnings: readonly string[];
}

const MAX_FINDINGS = 10_000;

/**
 * Makes the request of `tacet COMMAND WORDS…`.
 * @throws InputError for wrong use, and what `chooseCommits` throws.
 */
export async function gitleaksRequest(
  command: GitleaksCommand,
  words: readonly string[],
  parsed: ParsedCommand,
  outside: GitOutside,
): Promise<GitleaksScan> {
  const { values } = parsed;
  const { target, why, place, warnings } = await chosenTarget(command, parsed, outside);
  const archiveDepth = Number(textOf(values, 'max-archive-depth') ?? 0);
  const { gitleaks, missing } = await gitleaksFiles(parsed, place, outside);
  return {
    request: {
      target,
      asked: [command, ...words].join(' '),
      why,
      ruleFiles: [],
      disabledRules: [],
      minConfidence: undefined,
      honourMarks: !values.has('ignore-gitleaks-allow'),
      config: { believesHead: true, baselines: [], ...sharedRequest(new Map()) },
      gitleaks,
      decodeDepth: Number(textOf(values, 'max-decode-depth') ?? 5),
      archiveDepth,
      maxFindings: MAX_FINDINGS,
    },
    place,
    warnings: [...warnings, ...missing, ...inertFlags(command, parsed)],
    notes:
      archiveDepth > 0
        ? []
        : ['archives are not opened: --max-archive-depth is 0, as gitleaks has it without the flag'],
  };
}

/**
 * How much of secrets is shown.
 * @throws DeniedError `show-secrets-refused` in a CI job for all of it, InputError for flags that contradict each other.
 */
export function redactionOf({ values }: ParsedCommand): {
  readonly secrets: Redaction;
  readonly warnings: readonly string[];
} {
  const given = textOf(values, 'redact');
  const percent = Math.min(100, Number(given ?? 100));
  const isShown = values.has('show-secrets') || percent === 0;
  if (values.has('show-secrets') && given !== undefined && percent > 0)
    throw new InputError('option-invalid', '--show-secrets and --redact contradict each other', {
      hint: 'leave one of them out',
    });
  const variable = ciVariable(process.env);
  if (!isShown && percent === 100) return { secrets: { kind: 'whole' }, warnings: [] };
  if (variable === undefined)
    return { secrets: isShown ? { kind: 'none' } : { kind: 'partial', percent }, warnings: [] };
  if (isShown)
    throw new DeniedError(
      'show-secrets-refused',
      `${values.has('show-secrets') ? '--show-secrets' : '--redact=0'} is refused: the variable ${variable} says that this is a CI job, whose log and files others can read`,
      { hint: 'leave it out here, and show secrets on your own machine' },
    );
  return {
    secrets: { kind: 'whole' },
    warnings: [`--redact=${percent} hides secrets whole in a CI job (${variable} is set)`],
  };
}

async function chosenTarget(
  command: GitleaksCommand,
  parsed: ParsedCommand,
  outside: GitOutside,
): Promise<Chosen> {
  const { values, positionals } = parsed;
  if (command === 'stdin' || values.has('pipe')) {
    refuseTogether(parsed, 'pipe', ['no-git', 'log-opts', 'follow-symlinks']);
    if (positionals.length > 0)
      throw new InputError('option-invalid', `tacet ${command} reads standard input and takes no path`);
    return {
      target: { kind: 'stdin', name: 'stdin' },
      why: 'standard input',
      place: undefined,
      warnings: [],
    };
  }
  const path = placeOf(command, parsed);
  const place = resolve(path);
  if (!(await exists(place)))
    throw new InputError('path-not-found', `there is no file or folder ${printable(path)}`, {
      hint: 'give the path of a folder, a file or a repository',
    });
  if (command === 'dir' || values.has('no-git')) {
    refuseTogether(parsed, 'no-git', ['log-opts', 'platform']);
    const followsLinks = values.has('follow-symlinks');
    return {
      target: { kind: 'tree', path: place, hasIgnored: true, followsLinks },
      why: 'the files of the folder',
      place,
      warnings: [],
    };
  }
  return { ...(await repositoryTarget(command, parsed, place, outside)), place };
}

async function repositoryTarget(
  command: GitleaksCommand,
  { values }: ParsedCommand,
  place: string,
  outside: GitOutside,
): Promise<Omit<Chosen, 'place'>> {
  const isChange = command === 'protect' || values.has('pre-commit') || values.has('staged');
  const unheeded = ['follow-symlinks', ...(isChange ? ['log-opts'] : [])].filter((name) => values.has(name));
  const warnings = unheeded.map((name) => `--${name} has no effect on what is scanned here`);
  if (!isChange) {
    const chosen = await chooseCommits(textOf(values, 'log-opts'), place, outside);
    return { ...chosen, warnings: [...warnings, ...chosen.warnings] };
  }
  return values.has('staged')
    ? { target: { kind: 'staged', repository: place }, why: 'what the index adds to HEAD', warnings }
    : {
        target: { kind: 'unstaged', repository: place },
        why: 'what is changed in tracked files and not staged',
        warnings,
      };
}

/** The path that is scanned: `--source` of the older commands, the word behind the others; they take it, too. */
function placeOf(command: GitleaksCommand, { values, positionals }: ParsedCommand): string {
  const source = textOf(values, 'source');
  if (positionals.length + (source === undefined ? 0 : 1) > 1)
    throw new InputError('option-invalid', `tacet ${command} takes one path`, {
      hint: 'run it once for each',
    });
  return source ?? positionals[0] ?? '.';
}

function refuseTogether({ values }: ParsedCommand, name: string, others: readonly string[]): void {
  const other = values.has(name) ? others.find((option) => values.has(option)) : undefined;
  if (other !== undefined)
    throw new InputError('option-invalid', `--${name} and --${other} exclude each other`);
}

/** The configuration, ignore files and baseline that flags and variables name. */
async function gitleaksFiles(
  { values }: ParsedCommand,
  place: string | undefined,
  outside: GitOutside,
): Promise<{ readonly gitleaks: GitleaksRequest; readonly missing: readonly string[] }> {
  const { GITLEAKS_CONFIG: variable, GITLEAKS_CONFIG_TOML: configText } = process.env;
  const configPath = textOf(values, 'config') ?? (variable || undefined);
  const baseline = textOf(values, 'baseline-path');
  const onlyRules = listOf(values, 'enable-rule');
  const { files, missing } = await ignoreFiles(textOf(values, 'gitleaks-ignore-path'), place, outside);
  return {
    gitleaks: {
      isHonoured: true,
      ...(configPath === undefined ? {} : { configPath: resolve(configPath) }),
      ...(configPath !== undefined || !configText ? {} : { configText }),
      ignoreFiles: files,
      baselines: baseline === undefined ? [] : [resolve(baseline)],
      ...(onlyRules.length === 0 ? {} : { onlyRules }),
    },
    missing,
  };
}

/** The ignore files besides the one in the root of what is scanned, which is read anyway. */
async function ignoreFiles(
  given: string | undefined,
  place: string | undefined,
  outside: GitOutside,
): Promise<{ readonly files: readonly string[]; readonly missing: readonly string[] }> {
  const search = findRepository(place ?? outside.currentDirectory, outside);
  const workTree = search.kind === 'found' ? search.repository.workTree : undefined;
  const root = workTree ?? place ?? outside.currentDirectory;
  const named = resolve(given ?? '.');
  const candidates = [
    (await isFolder(named)) ? join(named, GITLEAKS_IGNORE_NAME) : named,
    ...(place !== undefined && (await isFolder(place)) ? [join(place, GITLEAKS_IGNORE_NAME)] : []),
  ];
  const files: string[] = [];
  for (const file of new Set(candidates))
    if (file !== join(root, GITLEAKS_IGNORE_NAME) && (await exists(file))) files.push(file);
  const isMissing = given !== undefined && !(await exists(candidates[0] ?? named));
  return {
    files,
    missing: isMissing ? [`--gitleaks-ignore-path: there is no ${printable(candidates[0] ?? named)}`] : [],
  };
}

function inertFlags(command: GitleaksCommand, { values }: ParsedCommand): readonly string[] {
  return GITLEAKS_OPTIONS[command]
    .filter(({ name, isInert }) => isInert === true && values.has(name) && textOf(values, name) !== '0')
    .map(
      ({ name, description }) =>
        `--${name}: ${description.charAt(0).toLowerCase()}${description.slice(1, -1)}`,
    );
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}
