/**
 * The fetch route, in its order: references → identity → providers → secrets → masks → exporters. This file alone
 * composes the stages.
 *
 * Promise: nothing is exported before every mask has been announced; nothing at all is exported when a secret that is not
 * optional could not be had, or when the job was cancelled; every failure is reported, not only the first.
 */

import { BugError, DeniedError, TacetError, UpstreamError } from '../base/errors.ts';
import type { Secret } from '../base/secret.ts';
import { runnerEncodings } from '../runner/mask-encoders.ts';
import { announceMasks, type MaskSink, type UnmaskedForm } from '../runner/masks.ts';
import { judgeRotation, type RotationFinding, type RotationPolicy } from './audit/rotation.ts';
import type { Exporter } from './exporters/contract.ts';
import type { NamedValue } from './guard/watch-list.ts';
import type { Identity } from './identity/contract.ts';
import type { LeaseBook } from './leases/contract.ts';
import type { Bundle, BundleRequest } from './manifests/contract.ts';
import type {
  LocatorOutcome,
  LocatorRequest,
  Provider,
  ProviderFailure,
  ProviderNote,
} from './providers/contract.ts';
import { locatorKey, type Reference } from './references/reference.ts';
import { type StoreSettings, storeKey } from './references/store-settings.ts';
import { planMasks } from './secrets/derived-forms.ts';
import type { ValueLease } from './secrets/fetched-value.ts';
import { selectSecret } from './secrets/select-secret.ts';
import { requireExportableNames, type Selected, shapeBundle } from './shape-bundles.ts';

/** What is asked for. The references have been parsed and checked. */
export interface FetchRequest {
  readonly references: readonly Reference[];
  /** What makes several secrets of fetched values: manifests, the lines of other actions. */
  readonly bundles?: readonly Bundle[];
  /** How the names of bundles are checked; each bundle has its own when they become Secrets of Kubernetes. */
  readonly names?: { readonly style: 'variable' | 'output'; readonly isGrouped: boolean };
  /** Whole values shorter than this are not masked. */
  readonly minMaskChars: number;
  /** Keys whose values are no secrets. */
  readonly publicKeys: readonly string[];
  /** Texts that are never masked. */
  readonly neverMask?: readonly string[];
  /** How old secrets may be. */
  readonly rotation?: RotationPolicy | undefined;
}

/** What the fetch may use of the world. */
export interface FetchWorld {
  readonly identity: Identity;
  readonly providers: readonly Provider[];
  /** The providers for what a reference itself says about its store. Undefined: nothing says anything. */
  readonly atStore?: ((store: StoreSettings) => readonly Provider[]) | undefined;
  /** What the masker derives by itself of a text it is told; the runner's encoders unless said otherwise. */
  readonly coveredBy?: (text: string) => readonly string[];
  readonly exporter: Exporter;
  readonly leases: LeaseBook;
  readonly maskSink: MaskSink;
  readonly signal: AbortSignal;
  /** Told of all values before they are exported, for the leak guard of post. */
  readonly watch?: (values: readonly NamedValue[]) => Promise<void>;
}

/** One reference in the summary. */
export interface FetchRow {
  readonly name: string;
  readonly system: string;
  readonly version: string | undefined;
  /** `output DB_PASSWORD`; undefined when an optional secret is missing. */
  readonly destination: string | undefined;
  readonly maskedForms: number;
  readonly unmasked: readonly UnmaskedForm[];
  /** The locator as the user wrote it. */
  readonly written: string;
  /** When its version was made, in milliseconds since 1970, where the system says so. */
  readonly createdAtMs: number | undefined;
  /** When it ends by itself, in milliseconds since 1970, where it does. */
  readonly expiresAtMs: number | undefined;
  readonly lease: ValueLease | undefined;
}

/** A failure and the references it concerns. */
export interface FetchFailure {
  readonly names: readonly string[];
  readonly error: TacetError;
  readonly advice: readonly string[];
}

/** How a fetch ended. */
export type FetchReport =
  | {
      readonly kind: 'exported';
      readonly rows: readonly FetchRow[];
      /** Why optional secrets are missing. */
      readonly missing: readonly FetchFailure[];
      /** What the rotation gate says, and what it could not tell. */
      readonly rotation: readonly RotationFinding[];
      readonly notes: readonly ProviderNote[];
    }
  | {
      readonly kind: 'failed';
      readonly failures: readonly FetchFailure[];
      readonly notes: readonly ProviderNote[];
    };

/** Lines of a JSON or text secret, and leaves, shorter than this ruin logs (facts: secret-providers.md 5, step 2). */
const MIN_PART_CHARS = 6;

/** What a provider finds wrong, at a line of the references or in a setting. */
export interface ReferenceProblem {
  readonly line: number | undefined;
  /** Where it is asked for, when that is no line of `secrets`: `deploy/db.yaml:12:5`. */
  readonly place?: string | undefined;
  readonly setting: string | undefined;
  /** Lower case, no final period. */
  readonly what: string;
  readonly hint: string | undefined;
}

/** A reference, or what a bundle asks for. */
export type Asked = Pick<Reference, 'locator' | 'written'> & {
  readonly store?: StoreSettings | undefined;
  readonly line?: number;
  readonly place?: string;
};

/** What providers say is wrong with the references or the settings, before any network. */
export function checkReferences(
  asked: readonly Asked[],
  providers: readonly Provider[],
  atStore?: (store: StoreSettings) => readonly Provider[],
): readonly ReferenceProblem[] {
  return [...byProvider(asked, { providers, atStore })].flatMap(([provider, own]) =>
    provider.check(uniqueRequests(own)).map(({ request, setting, what, hint }) => {
      const wrong = own.find(({ locator }) => locator === request?.locator);
      return { line: wrong?.line, place: wrong?.place, setting, what, hint };
    }),
  );
}

/** Fetches, masks and exports. Throws `TacetError`s of the identity, the exporter, and for a cancelled job. */
export async function fetchSecrets(request: FetchRequest, world: FetchWorld): Promise<FetchReport> {
  const bundles = request.bundles ?? [];
  const asked = [...request.references, ...bundles.flatMap(({ requests }) => requests)];
  const { outcomes, notes } = await fetchValues(asked, world, request.rotation !== undefined);
  requireNotCancelled(world.signal);
  const selected = request.references.map((reference) => select(reference, outcomes, request.publicKeys));
  for (const bundle of bundles)
    selected.push(...(await shapeBundle(bundle, (wanted) => outcomeOf(wanted, outcomes))));
  const failed = selected.filter((entry) => entry.kind === 'failure');
  const missing = failed.filter(({ reference, failure }) => reference.isOptional && failure.isAboutOneSecret);
  if (failed.length > missing.length) return { kind: 'failed', failures: failuresOf(failed), notes };
  const { style = 'output', isGrouped = false } = request.names ?? {};
  requireExportableNames(selected, style, isGrouped);
  const values = selected.filter((entry) => entry.kind === 'value');
  const hidden = selected.filter((entry) => entry.kind === 'hidden');
  const rotation = rotationOf(values, request.rotation);
  const stale = request.rotation?.action === 'fail' ? rotation.filter(({ kind }) => kind !== 'unknown') : [];
  if (stale.length > 0) return { kind: 'failed', failures: stale.map(staleFailure), notes };
  const plans = await planMasks(
    [...values, ...hidden].map(({ mask }) => mask),
    {
      minValueChars: request.minMaskChars,
      minPartChars: Math.max(MIN_PART_CHARS, request.minMaskChars),
      publicKeys: new Set(request.publicKeys),
      neverMask: new Set(request.neverMask),
      coveredBy: world.coveredBy ?? runnerEncodings,
    },
  );
  const masked = await announceMasks(plans, world.maskSink);
  await world.watch?.(values.map(({ reference: { name }, mask }) => ({ name, mask })));
  requireNotCancelled(world.signal);
  const named = values.map(({ reference, group, variable }, index) => {
    const secret = masked[index];
    if (secret === undefined) throw new BugError('a value has lost its mask');
    return { name: reference.name, variable, masked: secret, group };
  });
  const destinations = await world.exporter.export(named);
  const shown = selected.filter((entry) => entry.kind !== 'hidden');
  const rows = shown.map(({ reference, ...entry }): FetchRow => {
    const group = entry.kind === 'value' ? entry.group : undefined;
    const secret = named.find((one) => one.name === reference.name && one.group === group)?.masked;
    return {
      name: reference.name,
      system: reference.system,
      version: entry.kind === 'value' ? entry.value.version : undefined,
      destination: destinations.get(reference.name),
      maskedForms: secret?.maskedForms ?? 0,
      unmasked: secret?.unmasked ?? [],
      written: reference.written,
      createdAtMs: entry.kind === 'value' ? entry.value.createdAtMs : undefined,
      expiresAtMs: entry.kind === 'value' ? entry.value.expiresAtMs : undefined,
      lease: entry.kind === 'value' ? entry.value.lease : undefined,
    };
  });
  return { kind: 'exported', rows, missing: failuresOf(missing), rotation, notes };
}

function rotationOf(
  values: readonly Extract<Selected, { readonly kind: 'value' }>[],
  policy: RotationPolicy | undefined,
): readonly RotationFinding[] {
  if (policy === undefined) return [];
  const findings = values.map(({ reference, value }) => judgeRotation(reference.name, value, policy));
  return findings.filter((finding) => finding !== undefined);
}

function staleFailure({ name, text }: RotationFinding): FetchFailure {
  const error = new DeniedError('access-denied', `${name} is refused by max-age: ${text}`, {
    hint: 'rotate the secret in its system, raise max-age, or set max-age-action: warn',
  });
  return { names: [name], error, advice: [] };
}

/** The outcomes of everything asked for by its key, each locator asked for once, by the provider that serves it. */
async function fetchValues(
  asked: readonly Asked[],
  world: FetchWorld,
  wantsAge: boolean,
): Promise<{
  readonly outcomes: ReadonlyMap<string, LocatorOutcome>;
  readonly notes: readonly ProviderNote[];
}> {
  const outcomes = new Map<string, LocatorOutcome>();
  const notes: ProviderNote[] = [];
  const conceal = (secrets: readonly Secret[]): Promise<void> => world.maskSink(secrets);
  for (const [provider, own] of byProvider(asked, world)) {
    const { identity, leases, signal } = world;
    const context = { identity, leases, conceal, signal, wantsAge };
    const report = await provider.fetch(uniqueRequests(own), context);
    const answers = new Map(report.outcomes.map((outcome) => [locatorKey(outcome.request.locator), outcome]));
    for (const one of own) {
      const outcome = answers.get(locatorKey(one.locator));
      if (outcome !== undefined) outcomes.set(askedKey(one), outcome);
    }
    notes.push(...report.notes);
  }
  return { outcomes, notes };
}

/** What each provider is asked for, in the order of the providers; those of other stores after those of the inputs. */
export function byProvider(
  asked: readonly Asked[],
  { providers, atStore }: Pick<FetchWorld, 'providers' | 'atStore'>,
): ReadonlyMap<Provider, readonly Asked[]> {
  const shares = new Map<Provider, Asked[]>(providers.map((provider) => [provider, []]));
  for (const one of asked) {
    const { store, locator } = one;
    const here = storeKey(store) === '' || store === undefined ? providers : (atStore?.(store) ?? providers);
    const provider = here.find(({ kinds }) => kinds.includes(locator.kind));
    if (provider !== undefined) shares.set(provider, [...(shares.get(provider) ?? []), one]);
  }
  return new Map([...shares].filter(([, own]) => own.length > 0));
}

/** The same for two that are the same secret of the same store. */
function askedKey({ store, locator }: Asked): string {
  return `${storeKey(store)} ${locatorKey(locator)}`;
}

/** Each locator once, in the order in which they are asked for. */
export function uniqueRequests(asked: readonly Asked[]): readonly LocatorRequest[] {
  const requests = new Map<string, LocatorRequest>();
  for (const { locator, written } of asked) {
    const key = locatorKey(locator);
    if (!requests.has(key)) requests.set(key, { locator, written });
  }
  return [...requests.values()];
}

function outcomeOf(
  asked: Asked | BundleRequest,
  outcomes: ReadonlyMap<string, LocatorOutcome>,
): LocatorOutcome {
  const outcome = outcomes.get(askedKey(asked));
  if (outcome === undefined) throw new BugError(`no provider answered for ${asked.written}`);
  return outcome;
}

function select(
  reference: Reference,
  outcomes: ReadonlyMap<string, LocatorOutcome>,
  publicKeys: readonly string[],
): Selected {
  const outcome = outcomeOf(reference, outcomes);
  if (outcome.kind === 'failure') return { kind: 'failure', reference, failure: outcome.failure };
  try {
    const { exported, payload } = selectSecret(outcome.value.secret, reference);
    const key = reference.fieldPath?.at(-1);
    const mode = key !== undefined && publicKeys.includes(key) ? 'none' : reference.mask;
    return { kind: 'value', reference, mask: { exported, payload, mode }, value: outcome.value };
  } catch (error) {
    if (!(error instanceof TacetError)) throw error;
    return { kind: 'failure', reference, failure: { error, isAboutOneSecret: true, advice: [] } };
  }
}

/** Failures with all names they concern: one refused session is one failure. */
function failuresOf(
  entries: readonly { readonly reference: Reference; readonly failure: ProviderFailure }[],
): readonly FetchFailure[] {
  const names = new Map<ProviderFailure, string[]>();
  for (const { reference, failure } of entries)
    names.set(failure, [...(names.get(failure) ?? []), reference.name]);
  return [...names].map(([{ error, advice }, concerned]) => ({ names: concerned, error, advice }));
}

function requireNotCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new UpstreamError('cancelled', 'the job was cancelled: nothing was exported');
}
