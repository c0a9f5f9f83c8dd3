/**
 * `tacet scan`: from words to a request, and from its result to reports and an exit status.
 */

import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DeniedError, InputError } from '../base/errors.ts';
import { printable } from '../base/printable.ts';
import { ProgressLine } from '../base/progress.ts';
import { whyNoReceipt } from '../base/resume-input.ts';
import type { Confidence, ScanRequest, ScanTarget } from '../base/scan-request.ts';
import { writeWhole } from '../base/write-whole.ts';
import { helpText } from '../options/help.ts';
import type { OptionValues } from '../options/parse.ts';
import { listOf, parseCommand, textOf } from '../options/parse.ts';
import { scanCliOptions } from '../options/scan-options.ts';
import { type AskedGate, FAIL_ON_WORDS, gateOf, isFailing, parseFailOn } from '../reports/gate.ts';
import { exitStatusOf, verdictOf } from '../reports/report.ts';
import { type ScanEnvironment, type ScanResult, scan } from '../scan.ts';
import { ciError, ciScanOf, withCi } from './ci-request.ts';
import { ciVariable } from './ci-variable.ts';
import { deliver, outputsOf } from './outputs.ts';
import { KEY_VARIABLE, resumeRequest } from './resume-request.ts';
import { shardNumber } from './shard-number.ts';
import { sharedRequest } from './shared-request.ts';

const USAGE = [
  'Usage: tacet scan [PATH] [options]',
  '',
  'Looks for leaked credentials. Without an option: the files of the working tree at PATH (default: the current',
  'folder), in git the tracked and the untracked ones that are not ignored, elsewhere all.',
];

/** Runs the command. Returns the exit status; throws `InputError` or `DeniedError` for wrong use. */
export async function scanCommand(words: readonly string[]): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(helpText(USAGE, scanCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words, scanCliOptions);
  const ci = await ciScanOf(values, resolve(positionals[0] ?? '.'));
  const outputs = outputsOf(values, ['text', ...(ci?.formats ?? [])]);
  const showSecrets = values.has('show-secrets');
  if (showSecrets) refuseInCi();
  const asked = await requestOf(values, positionals, words);
  if (ci !== undefined && ci.target === undefined) {
    process.stdout.write(`Nothing to scan: ${printable(ci.why)}\n`);
    return 0;
  }
  const request = ci === undefined ? asked : withCi(asked, ci);
  const log = textOf(values, 'log');
  const readTexts = log === undefined ? undefined : (await import('./log-texts.ts')).logReader(log);
  const showProgress = process.stderr.isTTY === true && !values.has('quiet');
  const report = await runScan(request, showProgress, 0, readTexts).catch((error: unknown) => {
    throw ciError(error, ci);
  });
  await deliver(
    ci?.links === undefined ? report : { ...report, links: ci.links },
    outputs,
    values,
    showSecrets,
  );
  await saveResume(report.resume, textOf(values, 'save-receipt'));
  return statusOf(report, values);
}

/** The exit status by `--fail-on`; a word where findings do not fail. */
function statusOf(report: ScanResult, values: OptionValues): number {
  const status = exitStatusOf(verdictOf(report));
  const failOn = gateOf(gateIn(values).severity, report);
  if (status !== 1 || isFailing(report, failOn)) return status;
  if (!values.has('quiet'))
    process.stderr.write(`tacet: no finding is to fail the scan (fail-on: ${failOn})\n`);
  return 0;
}

/** What `--fail-on` asks for. @throws InputError `option-invalid`. */
function gateIn(values: OptionValues): AskedGate {
  const asked = parseFailOn(listOf(values, 'fail-on'));
  if (asked !== undefined) return asked;
  throw new InputError(
    'option-invalid',
    `--fail-on takes new or any, a severity or never, or one of each: ${FAIL_ON_WORDS.join(', ')}`,
    { hint: '--fail-on any,high' },
  );
}

/** Scans; a signal to the process, and the end of `timeoutMs` (0: none), end the scan in order, as incomplete. Throws as `scan` does. */
export async function runScan(
  request: ScanRequest,
  showProgress: boolean,
  timeoutMs = 0,
  readTexts?: ScanEnvironment['readTexts'],
): Promise<ScanResult> {
  const controller = new AbortController();
  // a timer holds 31 bits: more is as good as none
  const hasTimer = timeoutMs > 0 && timeoutMs < 2 ** 31;
  const timer = hasTimer ? setTimeout(() => controller.abort(), timeoutMs) : undefined;
  // the first Ctrl-C ends the scan in order, with a receipt; the second one ends the process
  const cancel = (): void => {
    controller.abort();
    process.once('SIGINT', () => process.exit(130));
  };
  process.once('SIGINT', cancel);
  process.once('SIGTERM', cancel);
  const progress = new ProgressLine(process.stderr, performance.now.bind(performance));
  try {
    return await scan(request, {
      now: () => Date.now(),
      signal: controller.signal,
      mayLoadNative: true,
      ...(readTexts === undefined ? {} : { readTexts }),
      onProgress: (state) => {
        if (showProgress) progress.update(state);
      },
    });
  } finally {
    clearTimeout(timer);
    // a stream that never ends would keep the process; to touch it where it was not read would open it
    const { target } = request;
    const isReading = target.kind === 'stdin' || (target.kind === 'diff' && target.path === '-');
    if (isReading && controller.signal.aborted) process.stdin.destroy();
    progress.clear();
    process.off('SIGINT', cancel);
    process.off('SIGTERM', cancel);
  }
}

function refuseInCi(): void {
  const found = ciVariable(process.env);
  if (found === undefined) return;
  throw new DeniedError(
    'show-secrets-refused',
    `--show-secrets is refused: the variable ${found} says that this is a CI job, whose log others can read`,
    {
      hint: 'run tacet scan --show-secrets on your own machine',
    },
  );
}

async function requestOf(
  values: OptionValues,
  positionals: readonly string[],
  words: readonly string[],
): Promise<ScanRequest> {
  if (positionals.length > 1) {
    throw new InputError('option-invalid', `tacet scan takes one path, found ${positionals.length}`, {
      hint: 'scan their common folder',
    });
  }
  const [target, why] = await targetOf(values, positionals[0]);
  const { counting } = gateIn(values);
  const threads = textOf(values, 'threads');
  return {
    target,
    asked: askedOf(words),
    why,
    ruleFiles: listOf(values, 'rules').map((file) => resolve(file)),
    disabledRules: listOf(values, 'disable-rule'),
    minConfidence: textOf(values, 'min-confidence') as Confidence | undefined,
    honourMarks: !values.has('ignore-marks'),
    ...configOf(values),
    ...(threads === undefined ? {} : { threads: Number(threads) }),
    decodeDepth: Number(textOf(values, 'decode-depth') ?? 5),
    archiveDepth: Number(textOf(values, 'archive-depth') ?? 5),
    memoryBytes: Number(textOf(values, 'memory') ?? 512) * 1024 * 1024,
    maxFindings: Number(textOf(values, 'max-findings') ?? 10_000),
    ...(counting === undefined ? {} : { counting }),
    ...storeOf(values),
    ...(await partOf(values)),
  };
}

/** What of a repository's store is scanned beyond the history that lies in it. */
function storeOf(values: OptionValues): Pick<ScanRequest, 'hasUnreachable' | 'fetchesMissing'> {
  const given = ['unreachable', 'fetch-missing'].filter((name) => values.has(name));
  const [first] = given;
  if (first === undefined) return {};
  if (!values.has('history'))
    throw new InputError('option-invalid', `--${first} is about the store of a repository`, {
      hint: 'give --history, too',
    });
  const other = ['since-receipt', 'save-receipt', 'shard'].find((name) => values.has(name));
  if (other !== undefined && (other !== 'shard' || values.has('fetch-missing')))
    throw new InputError('option-invalid', `--${first} does not go together with --${other}`, {
      hint: 'scan what is beyond the history in a run of its own',
    });
  return { hasUnreachable: values.has('unreachable'), fetchesMissing: values.has('fetch-missing') };
}

/** Which part of the target is scanned, and what of it an earlier scan has covered. */
async function partOf(values: OptionValues): Promise<Pick<ScanRequest, 'shard' | 'resume'>> {
  const [shard, since, save] = ['shard', 'since-receipt', 'save-receipt'].map((name) => textOf(values, name));
  if (shard !== undefined && (since !== undefined || save !== undefined))
    throw new InputError('option-invalid', '--shard does not go together with resume receipts', {
      hint: 'with a resume receipt a scan is short: leave --shard out',
    });
  if (shard !== undefined) {
    if (['staged', 'stdin', 'diff', 'log'].some((name) => values.has(name)))
      throw new InputError('option-invalid', '--shard splits a history, a range or a tree, and nothing else');
    return { shard: shardNumber(shard, process.env) };
  }
  const resume = await resumeRequest(since, save, process.env);
  return resume === undefined ? {} : { resume };
}

/** Options that say where results go, how fast, and in which part: with or without them the same is asked. */
const UNASKED: ReadonlySet<string> = new Set([
  'fail-on', 'format', 'receipt', 'quiet', 'no-color', 'debug', 'show-secrets', 'threads', 'memory', 'shard', 'since-receipt',
  'save-receipt',
]); // biome-ignore format: a list of names reads better in rows

/** The words as they were given, without those options. */
function askedOf(words: readonly string[]): string {
  const asked = ['scan'];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const [, name = '', value] = /^--([a-z-]+)(=.*)?$/s.exec(word) ?? [];
    if (!UNASKED.has(name)) asked.push(word);
    else if (value === undefined && scanCliOptions.find((option) => option.name === name)?.kind !== 'flag')
      at++;
  }
  return asked.join(' ');
}

/** Which configuration is read: at a desk that of the working tree is believed. */
function configOf(values: OptionValues): Pick<ScanRequest, 'config' | 'gitleaks'> {
  const ignoresRepository = values.has('no-config');
  if (ignoresRepository && !values.has('policy')) return {};
  const path = textOf(values, 'config');
  const baselines = listOf(values, 'baseline');
  // a configuration of gitleaks stands beside .tacet.yml, and not in its place
  const isGitleaks = path?.toLowerCase().endsWith('.toml') === true;
  const gitleaks = ignoresRepository ? undefined : gitleaksConfig(isGitleaks ? path : undefined);
  const own = {
    ...{ believesHead: true, ignoresRepository, baselines },
    ...(path === undefined || isGitleaks ? {} : { path }),
  };
  return {
    config: { ...own, ...sharedRequest(values) },
    ...(gitleaks === undefined ? {} : { gitleaks }),
  };
}

/** A configuration of gitleaks that is named: by the option, else by the variables that gitleaks reads. */
function gitleaksConfig(option: string | undefined): ScanRequest['gitleaks'] {
  const { GITLEAKS_CONFIG: variable, GITLEAKS_CONFIG_TOML: configText } = process.env;
  const path = option ?? (variable === '' ? undefined : variable);
  if (path !== undefined) return { configPath: resolve(path) };
  return configText === undefined || configText === '' ? undefined : { configText };
}

async function targetOf(
  values: OptionValues,
  path: string | undefined,
): Promise<readonly [ScanTarget, string]> {
  const chosen = ['history', 'range', 'staged', 'stdin', 'diff', 'log'].filter((name) => values.has(name));
  if (chosen.length > 1) {
    throw new InputError(
      'option-invalid',
      `${chosen.map((name) => `--${name}`).join(' and ')} exclude each other`,
      { hint: 'run tacet scan once for each' },
    );
  }
  const place = resolve(path ?? '.');
  const [choice] = chosen;
  if (choice === 'stdin' || choice === 'diff' || choice === 'log') {
    if (path !== undefined) throw new InputError('option-invalid', `--${choice} takes no path`);
    if (choice === 'log') return [{ kind: 'texts' }, 'the log of a job'];
    if (choice === 'stdin') return [{ kind: 'stdin', name: 'stdin' }, 'standard input'];
    const file = textOf(values, 'diff') ?? '-';
    return [{ kind: 'diff', path: file === '-' ? '-' : resolve(file) }, 'the added lines of a diff'];
  }
  if (
    await stat(place).then(
      () => false,
      () => true,
    )
  ) {
    throw new InputError('path-not-found', `there is no file or folder ${path ?? '.'}`, {
      hint: 'give the path of a folder, a file or a repository',
    });
  }
  if (choice === 'history')
    return [{ kind: 'history', repository: place }, 'everything that any ref reaches'];
  if (choice === 'staged') return [{ kind: 'staged', repository: place }, 'what the index adds to HEAD'];
  if (choice === 'range')
    return [rangeTarget(textOf(values, 'range') ?? '', place), 'the commits of the range'];
  return [{ kind: 'tree', path: place }, 'the working tree'];
}

function rangeTarget(text: string, repository: string): ScanTarget {
  const match = /^(.*?)\.\.(\.?)(.*)$/.exec(text);
  if (match?.[2] === '.') {
    throw new InputError('option-invalid', '--range takes two dots: A..B', {
      hint: 'A..B already leaves out what A has; three dots would add the commits of A',
    });
  }
  if (match === null) return { kind: 'range', repository, from: undefined, to: text };
  const [, from = '', , to = ''] = match;
  return { kind: 'range', repository, from: from === '' ? 'HEAD' : from, to: to === '' ? 'HEAD' : to };
}

/** Writes the resume receipt, or says why there is none. */
async function saveResume(receipt: Uint8Array | undefined, file: string | undefined): Promise<void> {
  if (file === undefined) return;
  if (receipt !== undefined) return await writeWhole(resolve(file), receipt);
  const hasKey = (process.env[KEY_VARIABLE] ?? '').trim() !== '';
  const why =
    whyNoReceipt(process.env) ??
    (hasKey ? 'this scan has nothing that a later one can rely on' : `${KEY_VARIABLE} is not set`);
  process.stderr.write(`tacet: no receipt is saved: ${why}\n`);
}
