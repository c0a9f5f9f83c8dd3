/**
 * `tacet fetch` as a whole: what is asked for, the fetch, the command with the secrets, and what is given back.
 *
 * Promise: every mistake is reported before any network; the command is started only when every secret that is not
 * optional is there and every form is known to the masker; leases are given back however it ends, but for SIGKILL, after
 * which they end by themselves. Our own lines go to standard error, because standard output is the command's.
 */

import { describeError, InputError, TacetError } from '../../base/errors.ts';
import { counted, printable } from '../../base/printable.ts';
import type { Secret } from '../../base/secret.ts';
import { fetchActionInputs } from '../../options/fetch-options.ts';
import type { Environment } from '../../runner/event-facts.ts';
import { InputReader } from '../../runner/inputs.ts';
import { runnerEncodings } from '../../runner/mask-encoders.ts';
import { readPayload } from '../../runner/payload.ts';
import { type Asked, readAsked } from '../asked-inputs.ts';
import { auditText, writeAuditTo } from '../audit/audit-file.ts';
import type { DoctorWorld } from '../doctor/doctor.ts';
import { type FetchFailure, type FetchReport, type FetchRequest, fetchSecrets } from '../fetch.ts';
import { giveBack } from '../give-back.ts';
import type { Identity } from '../identity/contract.ts';
import { GithubIdentity } from '../identity/github-identity.ts';
import { type Lease, LeaseBook } from '../leases/contract.ts';
import { readRotation } from '../policy-inputs.ts';
import { proxySecrets } from '../providers/network.ts';
import { VAULT_SYSTEM } from '../providers/vault/lease-facts.ts';
import { keepAlive } from '../providers/vault/renewal.ts';
import { realPace } from '../providers/vault/settings.ts';
import type { StoreSettings } from '../references/store-settings.ts';
import { fetchLog } from '../report-text.ts';
import { askGithub } from './ask-github.ts';
import { ChildEnvironment } from './child-environment.ts';
import { ChildMasks } from './child-masks.ts';
import { runChild } from './run-child.ts';
import { KNOWN_VARIABLES, TokenIdentity, type TokenSource } from './token-identity.ts';

/** What the command line says. */
export interface FetchCommand {
  /** The lines of all references. */
  readonly secrets: string;
  /** Where a line of them comes from, for messages: `secrets.txt, line 3`. */
  readonly placeOfLine: (line: number) => string;
  /** The value of an input of the action as text, empty when it was not given. */
  readonly input: (name: string) => string;
  readonly tokens: readonly TokenSource[];
  /** Where the audit record goes; undefined: none is written. */
  readonly auditPath: string | undefined;
  /** Without a meaning when the doctor is asked for, which runs nothing. */
  readonly command: string;
  readonly words: readonly string[];
  readonly isQuiet: boolean;
}

/** What it may use of the world. */
export interface FetchCommandWorld {
  readonly environment: Environment;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly isInteractive: boolean;
  readonly now: () => number;
  /** Calls back for each signal that asks for an end, until the returned function is called. */
  readonly onCancel: (cancel: (signal: EndSignal) => void) => () => void;
}

interface Running {
  readonly command: FetchCommand;
  readonly world: FetchCommandWorld;
  readonly say: (text: string) => void;
}

/** Signals that end a fetch, with the status that shells give them. They do not end the giving back. */
export type EndSignal = keyof typeof END_STATUS;

const END_STATUS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** After a signal a CI gives ten seconds or so; revoking needs the rest. */
const GRACE_MS = 5_000;

/** Exit status of the doctor when a check failed. */
const UNWELL = 1;

/** Exit status when nothing was run, as for every other failure of a command of tacet. */
const FAILED = 2;

/** Runs it. Returns the exit status; throws `TacetError`s for what could not be done. */
export async function runFetch(command: FetchCommand, world: FetchCommandWorld): Promise<number> {
  const say = (text: string): void => {
    for (const line of text.split('\n')) world.stderr.write(`${printable(line)}\n`);
  };
  const masks = new ChildMasks();
  await masks.add(proxySecrets(world.environment));
  const { asked, request, isDoctor } = await readRequest(command, world);
  const leases: Lease[] = [];
  const controller = new AbortController();
  let cancelledBy: EndSignal | undefined;
  const stopListening = world.onCancel((signal) => {
    cancelledBy = signal;
    controller.abort();
  });
  const fetching = {
    identity: identityFor(command, world, masks),
    providers: asked.providers.base,
    atStore: (store: StoreSettings) => asked.providers.at(store),
    leases: new LeaseBook((all) => void leases.splice(0, leases.length, ...all)),
    maskSink: masks.add,
    signal: controller.signal,
  };
  try {
    if (isDoctor) return await diagnose(request, fetching, world.stdout);
    const child = new ChildEnvironment();
    const report = await fetchSecrets(request, { ...fetching, exporter: child, coveredBy: runnerEncodings });
    if (command.auditPath !== undefined) {
      const run = { nowMs: world.now(), environment: world.environment };
      await writeAuditTo(auditText(report, run), command.auditPath);
    }
    if (!tell(report, command.isQuiet, say)) return FAILED;
    return await runWith(child, masks, leases, { command, world, say });
  } catch (error) {
    if (cancelledBy === undefined || !controller.signal.aborted) throw error;
    say('tacet: cancelled, nothing was run');
    return END_STATUS[cancelledBy];
  } finally {
    await giveAllBack(leases, world.environment, command.isQuiet, say);
    stopListening();
  }
}

/** Runs the command with what was fetched, and renews leases that are shorter than it runs beside it. */
async function runWith(
  child: ChildEnvironment,
  masks: ChildMasks,
  leases: readonly Lease[],
  { command, world, say }: Running,
): Promise<number> {
  const { environment, stdout, stderr, isInteractive } = world;
  const alive = keepAlive(vaultFacts(leases), {
    environment,
    pace: realPace,
    onEnd: (text) => say(`tacet: ${text}`),
  });
  return await runChild({
    command: command.command,
    words: command.words,
    environment: child.environment(environment, tokenVariables(command), process.platform === 'win32'),
    masks: masks.automaton(),
    stdout,
    stderr,
    isInteractive,
    graceMs: GRACE_MS,
  }).finally(() => alive.stop());
}

function vaultFacts(leases: readonly Lease[]): readonly Secret[] {
  return leases.flatMap((lease) =>
    lease.kind === 'revocable' && lease.system === VAULT_SYSTEM ? [lease.facts] : [],
  );
}

/** Checks everything and fetches nothing. Returns the exit status. */
async function diagnose(
  { references, bundles = [] }: FetchRequest,
  world: DoctorWorld,
  stdout: NodeJS.WriteStream,
): Promise<number> {
  const { examine } = await import('../doctor/doctor.ts');
  const { doctorText, isWell } = await import('../doctor/report.ts');
  const report = await examine([...references, ...bundles.flatMap(({ requests }) => requests)], world);
  stdout.write(doctorText(report));
  return isWell(report) ? 0 : UNWELL;
}

/** What is asked for. Throws one `InputError` with every mistake. */
async function readRequest(
  { secrets, placeOfLine, input }: FetchCommand,
  { environment, now }: FetchCommandWorld,
): Promise<{ readonly asked: Asked; readonly request: FetchRequest; readonly isDoctor: boolean }> {
  const inputs = new InputReader(fetchActionInputs, (name) => (name === 'secrets' ? secrets : input(name)));
  const asked = await readAsked(inputs, environment, 'variable', placeOfLine);
  const minMaskChars = inputs.number('min-mask-length', { min: 1, max: 64 }) ?? 4;
  const publicKeys = inputs.list('public-keys');
  const neverMask = inputs.list('never-mask');
  const { references, bundles } = asked;
  const rotation = readRotation(inputs, references, bundles.length > 0, now());
  const isDoctor = inputs.flag('doctor');
  inputs.requireValid();
  const names = { style: 'variable', isGrouped: false } as const;
  const request = { references, bundles, names, minMaskChars, publicKeys, neverMask, rotation };
  return { asked, request, isDoctor };
}

/** The tokens that were named; else those that the CI leaves by itself; else GitHub's, which are asked for. */
function identityFor(command: FetchCommand, world: FetchCommandWorld, masks: ChildMasks): Identity {
  const { environment, now } = world;
  if (command.tokens.length === 0 && environment.GITHUB_ACTIONS === 'true')
    return new GithubIdentity({
      environment,
      eventName: environment.GITHUB_EVENT_NAME ?? '',
      payload: readPayload(environment.GITHUB_EVENT_PATH),
      ask: askGithub(environment, masks.add),
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      random: Math.random,
      now,
    });
  const known = KNOWN_VARIABLES.filter((name) => (environment[name] ?? '') !== '').map(
    (name): TokenSource => ({ kind: 'variable', name }),
  );
  const sources = command.tokens.length > 0 ? command.tokens : known;
  return new TokenIdentity({ sources, environment, conceal: masks.add, now });
}

/** Variables with id tokens: the command has no business with them. */
function tokenVariables({ tokens }: FetchCommand): readonly string[] {
  return [
    ...KNOWN_VARIABLES,
    ...tokens.flatMap((source) => (source.kind === 'variable' ? [source.name] : [])),
  ];
}

/** Tells how the fetch went; returns whether the command may be run. */
function tell(report: FetchReport, isQuiet: boolean, say: (text: string) => void): boolean {
  if (report.kind === 'failed') {
    for (const failure of report.failures) tellFailure('not fetched', failure, say);
    say('tacet: nothing was run');
    return false;
  }
  for (const failure of report.missing) tellFailure('missing, and optional', failure, say);
  for (const { name, kind, text } of report.rotation)
    if (kind !== 'unknown' || !isQuiet) say(`tacet: max-age of ${name}: ${text}`);
  if (isQuiet) return true;
  say(
    `tacet: ${counted(report.rows.filter(({ destination }) => destination !== undefined).length, 'secret')} fetched`,
  );
  say(fetchLog(report.rows));
  for (const { text } of report.notes) say(`tacet: ${text}`);
  return true;
}

function tellFailure(
  what: string,
  { names, error, advice }: FetchFailure,
  say: (text: string) => void,
): void {
  say(`tacet: ${what}: ${names.join(', ')}: ${error.message}`);
  if (error.hint !== undefined) say(`hint: ${error.hint}`);
  if (advice.length > 0) say(advice.join('\n'));
}

async function giveAllBack(
  leases: readonly Lease[],
  environment: Environment,
  isQuiet: boolean,
  say: (text: string) => void,
): Promise<void> {
  for (const end of await giveBack(leases, environment)) {
    if (end.kind === 'failed') {
      say(`tacet: could not clean up: ${end.error.message}`);
      if (end.error.hint !== undefined) say(`hint: ${end.error.hint}`);
    } else if (!isQuiet) say(`tacet: ${end.text}`);
  }
}

/** The lines of files and of single references as one text, with the place of each line. Throws `InputError`. */
export function joinReferences(
  files: readonly { readonly path: string; readonly read: () => string }[],
  single: readonly string[],
): Pick<FetchCommand, 'secrets' | 'placeOfLine'> {
  const lines: string[] = [];
  const places: string[] = [];
  for (const { path, read } of files) {
    try {
      for (const [index, line] of read()
        .split(/\r\n|\n|\r/)
        .entries()) {
        lines.push(line);
        places.push(`${path}, line ${index + 1}`);
      }
    } catch (cause) {
      if (cause instanceof TacetError) throw cause;
      throw new InputError('path-unreadable', `${path} cannot be read (${describeError(cause)})`, { cause });
    }
  }
  for (const [index, text] of single.entries()) {
    // a line end would begin a further reference
    lines.push(text.replace(/[\r\n]+/g, ' '));
    places.push(single.length === 1 ? '--secret' : `--secret number ${index + 1}`);
  }
  return { secrets: lines.join('\n'), placeOfLine: (line) => places[line - 1] ?? `line ${line}` };
}
