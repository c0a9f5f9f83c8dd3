/**
 * The fetch action's main entry: reads the inputs, composes the world, calls the fetch, tells the reader.
 *
 * Promise: every mistake in the inputs is reported before any network, all at once; a failed or cancelled fetch exports
 * nothing and fails the step with its reasons; no text of a foreign error and no stack reaches the log, except for a
 * stack under step debugging.
 */

import { describeError, TacetError } from '../base/errors.ts';
import { counted } from '../base/printable.ts';
import { fetchActionInputs } from '../options/fetch-options.ts';
import { annotate, inGroup, isDebug, log, writeAndFlush } from '../runner/commands.ts';
import { type Environment, runnerTemp } from '../runner/event-facts.ts';
import { InputReader } from '../runner/inputs.ts';
import { maskOnRunner } from '../runner/masks.ts';
import { askToolkit } from '../runner/oidc.ts';
import { setOutputs } from '../runner/outputs.ts';
import { readPayload } from '../runner/payload.ts';
import { saveState } from '../runner/state.ts';
import { writeSummary } from '../runner/summary.ts';
import { readAsked } from './asked-inputs.ts';
import { AUDIT_OUTPUT, auditText, writeAudit } from './audit/audit-file.ts';
import { type Destination, exporterFor, namesFor, readDestination, readNameStyle } from './destination.ts';
import type { DoctorWorld } from './doctor/doctor.ts';
import { type Asked, type FetchFailure, type FetchReport, type FetchRequest, fetchSecrets } from './fetch.ts';
import { type WatchSettings, watchLease } from './guard/watch-list.ts';
import { GithubIdentity } from './identity/github-identity.ts';
import { type Lease, LeaseBook, leaseSlot } from './leases/contract.ts';
import { makeFolder, planFolder } from './leases/folder.ts';
import { RENEWER_WORD, readTask, startRenewer, whenGone } from './leases/renewer.ts';
import { LeaseSafe } from './leases/sealed-leases.ts';
import { readAudit, readRotation, readWatchSettings } from './policy-inputs.ts';
import type { ProviderSet } from './provider-set.ts';
import type { Provider } from './providers/contract.ts';
import { proxySecrets } from './providers/network.ts';
import { VAULT_SYSTEM } from './providers/vault/lease-facts.ts';
import { realPace } from './providers/vault/settings.ts';
import type { StoreSettings } from './references/store-settings.ts';
import { fetchLog, fetchSummary } from './report-text.ts';

/** What the inputs say. */
interface Settings {
  readonly request: FetchRequest;
  readonly providers: ProviderSet;
  readonly destination: Destination;
  /** Undefined: there is no leak guard. */
  readonly watch: WatchSettings | undefined;
  /** Whether an audit record is written. */
  readonly audit: boolean;
  /** Whether everything is checked and nothing fetched. */
  readonly doctor: boolean;
  /** Whether leases of Vault are renewed while the job runs. */
  readonly renews: boolean;
}

async function main(environment: Environment, signal: AbortSignal): Promise<number> {
  await maskOnRunner(proxySecrets(environment));
  const settings = await readSettings(environment);
  const safe = new LeaseSafe({
    temp: runnerTemp(environment),
    conceal: maskOnRunner,
    saveState: (all) => saveState(leaseSlot, all),
  });
  const recorded: Lease[] = [];
  const leases = new LeaseBook((all) => {
    recorded.splice(0, recorded.length, ...all);
    return safe.save(all);
  });
  const identity = new GithubIdentity({
    environment,
    eventName: environment.GITHUB_EVENT_NAME ?? '',
    payload: readPayload(environment.GITHUB_EVENT_PATH),
    ask: askToolkit,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
    now: Date.now,
  });
  const atStore = (store: StoreSettings): readonly Provider[] => settings.providers.at(store);
  if (settings.doctor) {
    const { references, bundles = [] } = settings.request;
    const asked = [...references, ...bundles.flatMap(({ requests }) => requests)];
    const { base: providers } = settings.providers;
    return diagnose(asked, { identity, providers, atStore, leases, maskSink: maskOnRunner, signal });
  }
  log(`tacet: fetching ${askedText(settings.request)}`);
  const report = await fetchSecrets(settings.request, {
    identity,
    providers: settings.providers.base,
    atStore,
    exporter: exporterFor(settings.destination, () => makeLeasedFolder(leases, environment)),
    leases,
    maskSink: maskOnRunner,
    signal,
    watch: async (values) => {
      const lease = settings.watch === undefined ? undefined : watchLease(values, settings.watch);
      if (lease !== undefined) await leases.add(lease);
    },
  });
  if (settings.renews && report.kind === 'exported') await renewBeside(recorded, safe.path);
  if (settings.audit) {
    const text = auditText(report, { nowMs: Date.now(), environment });
    setOutputs([[AUDIT_OUTPUT, await writeAudit(text, runnerTemp(environment))]]);
  }
  return tell(report);
}

/** Has what Vault gave renewed by a process of its own until post takes the sealed record. */
async function renewBeside(recorded: readonly Lease[], until: string): Promise<void> {
  const facts = recorded.flatMap((lease) =>
    lease.kind === 'revocable' && lease.system === VAULT_SYSTEM ? [lease.facts] : [],
  );
  if (facts.length === 0) return;
  await startRenewer({ facts, until }, process.argv[1] ?? '');
  log('tacet: the leases of Vault are renewed until the job ends');
}

/** What the process of `renewBeside` does. */
async function renewUntilTheEnd(): Promise<void> {
  const task = await readTask(process.stdin);
  if (task === undefined) return;
  const { keepAlive } = await import('./providers/vault/renewal.ts');
  const world = { environment: process.env, pace: realPace, onEnd: () => undefined };
  const alive = keepAlive(task.facts, world);
  await whenGone(task.until);
  await alive.stop();
}

/** Checks everything and fetches nothing; the code for it is loaded only then. Returns the exit status. */
async function diagnose(asked: readonly Asked[], world: DoctorWorld): Promise<number> {
  const { examine } = await import('./doctor/doctor.ts');
  const { doctorSummary, tellDoctor } = await import('./doctor/report.ts');
  const report = await examine(asked, world);
  writeSummary(doctorSummary(report));
  return (await tellDoctor(report)) ? 0 : 1;
}

/** The inputs, checked. Throws one `InputError` with every mistake of every input and line. */
async function readSettings(environment: Environment): Promise<Settings> {
  const inputs = new InputReader(fetchActionInputs);
  const asked = await readAsked(inputs, environment, readNameStyle(inputs));
  const { references, bundles, providers } = asked;
  const destination = readDestination(inputs, asked);
  const minMaskChars = inputs.number('min-mask-length', { min: 1, max: 64 }) ?? 4;
  const publicKeys = inputs.list('public-keys');
  const neverMask = inputs.list('never-mask');
  const watch = readWatchSettings(inputs, { publicKeys, neverMask });
  const rotation = readRotation(inputs, references, bundles.length > 0, Date.now());
  const audit = readAudit(inputs, references);
  const doctor = inputs.flag('doctor');
  const renews = inputs.flag('vault-renew');
  inputs.requireValid();
  const names = namesFor(destination);
  const request = { references, bundles, names, minMaskChars, publicKeys, neverMask, rotation };
  return { request, providers, destination, watch, audit, doctor, renews };
}

/** `3 secrets`, `2 secrets and what 1 entry makes of them`. */
function askedText({ references, bundles = [] }: FetchRequest): string {
  const requests = bundles.flatMap((bundle) => bundle.requests).length;
  if (bundles.length === 0) return counted(references.length, 'secret');
  return `${counted(references.length + requests, 'secret')} for ${counted(references.length + bundles.length, 'entry', 'entries')}`;
}

/** A folder for exported files, on the lease book before it is made. */
async function makeLeasedFolder(leases: LeaseBook, environment: Environment): Promise<string> {
  const lease = await planFolder(runnerTemp(environment), environment.GITHUB_WORKSPACE || '.');
  await leases.add(lease);
  await makeFolder(lease);
  return lease.path;
}

/** Reports on log and summary; returns the exit status. */
async function tell(report: FetchReport): Promise<number> {
  writeSummary(fetchSummary(report));
  if (report.kind === 'failed') {
    for (const failure of report.failures) await tellFailure(failure);
    log('tacet: nothing was exported');
    return 1;
  }
  for (const { names, error } of report.missing)
    annotate({ level: 'warning', title: `missing: ${names.join(', ')}`, message: withHint(error) });
  for (const { name, kind, text } of report.rotation)
    if (kind === 'unknown') log(`tacet: max-age of ${name}: ${text}`);
    else annotate({ level: 'warning', title: `max-age: ${name}`, message: `${name}: ${text}` });
  await inGroup('tacet: what was fetched, where it went and what is masked', () =>
    log(fetchLog(report.rows)),
  );
  for (const { text } of report.notes) log(text);
  return 0;
}

async function tellFailure({ names, error, advice }: FetchFailure): Promise<void> {
  annotate({ level: 'error', title: `not fetched: ${names.join(', ')}`, message: withHint(error) });
  if (advice.length > 0)
    await inGroup('What was sent, and what has to be there', () => log(advice.join('\n')));
}

function withHint(error: unknown): string {
  const hint = error instanceof TacetError && error.hint !== undefined ? `\n${error.hint}` : '';
  return `${describeError(error)}${hint}`;
}

if (process.argv[2] === RENEWER_WORD) {
  await renewUntilTheEnd();
  process.exit(0);
}

const controller = new AbortController();
// a cancelled job gets SIGINT and 7.5 seconds (facts: github-actions.md 2.2)
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => controller.abort());
const cancelled = new Promise<number>((resolve) => {
  controller.signal.addEventListener('abort', () => {
    log('tacet: the job was cancelled, nothing more is exported');
    resolve(1);
  });
});

let status = 1;
try {
  status = await Promise.race([main(process.env, controller.signal), cancelled]);
} catch (error) {
  annotate({ level: 'error', title: 'tacet could not fetch', message: withHint(error) });
  if (isDebug() && error instanceof Error) log(error.stack ?? '');
}
await writeAndFlush('');
// not exitCode alone: a request that hangs would keep a cancelled job waiting
process.exit(status);
