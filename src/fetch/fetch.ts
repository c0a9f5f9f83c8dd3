/**
 * The fetch route, in its order: references → identity → providers → secrets → masks → exporters. This file alone
 * composes the stages.
 *
 * Promise: nothing is exported before every mask has been announced; nothing at all is exported when a secret that is not
 * optional could not be had, or when the job was cancelled; every failure is reported, not only the first.
 */

import { BugError, TacetError, UpstreamError } from '../base/errors.ts';
import type { Secret } from '../base/secret.ts';
import { runnerEncodings } from '../runner/mask-encoders.ts';
import { announceMasks, type MaskSink, type UnmaskedForm } from '../runner/masks.ts';
import type { Exporter } from './exporters/contract.ts';
import type { Identity } from './identity/contract.ts';
import type { LeaseBook } from './leases/contract.ts';
import type {
  LocatorOutcome,
  LocatorRequest,
  Provider,
  ProviderFailure,
  ProviderNote,
} from './providers/contract.ts';
import { locatorKey, type Reference } from './references/reference.ts';
import { type MaskRequest, planMasks } from './secrets/derived-forms.ts';
import type { FetchedValue } from './secrets/fetched-value.ts';
import { selectSecret } from './secrets/select-secret.ts';

/** What is asked for. The references have been parsed and checked. */
export interface FetchRequest {
  readonly references: readonly Reference[];
  /** Whole values shorter than this are not masked. */
  readonly minMaskChars: number;
  /** Keys whose values are no secrets. */
  readonly publicKeys: readonly string[];
}

/** What the fetch may use of the world. */
export interface FetchWorld {
  readonly identity: Identity;
  readonly providers: readonly Provider[];
  readonly exporter: Exporter;
  readonly leases: LeaseBook;
  readonly maskSink: MaskSink;
  readonly signal: AbortSignal;
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
      readonly notes: readonly ProviderNote[];
    }
  | {
      readonly kind: 'failed';
      readonly failures: readonly FetchFailure[];
      readonly notes: readonly ProviderNote[];
    };

/** Lines of a JSON or text secret, and leaves, shorter than this ruin logs (facts: secret-providers.md 5, step 2). */
const MIN_PART_CHARS = 6;

/** A reference with its value, or with what went wrong. */
type Selected =
  | {
      readonly kind: 'value';
      readonly reference: Reference;
      readonly mask: MaskRequest;
      readonly value: FetchedValue;
    }
  | { readonly kind: 'failure'; readonly reference: Reference; readonly failure: ProviderFailure };

/** What a provider finds wrong, at a line of the references or in a setting. */
export interface ReferenceProblem {
  readonly line: number | undefined;
  readonly setting: string | undefined;
  /** Lower case, no final period. */
  readonly what: string;
  readonly hint: string | undefined;
}

/** What providers say is wrong with the references or the settings, before any network. */
export function checkReferences(
  references: readonly Reference[],
  providers: readonly Provider[],
): readonly ReferenceProblem[] {
  return providers.flatMap((provider) => {
    const own = references.filter(({ locator }) => provider.kinds.includes(locator.kind));
    if (own.length === 0) return [];
    return provider.check(uniqueRequests(own)).map(({ request, setting, what, hint }) => ({
      line: own.find(({ locator }) => locator === request?.locator)?.line,
      setting,
      what,
      hint,
    }));
  });
}

/** Fetches, masks and exports. Throws `TacetError`s of the identity, the exporter, and for a cancelled job. */
export async function fetchSecrets(request: FetchRequest, world: FetchWorld): Promise<FetchReport> {
  const { outcomes, notes } = await fetchValues(request.references, world);
  requireNotCancelled(world.signal);
  const selected = request.references.map((reference) => select(reference, outcomes, request.publicKeys));
  const failed = selected.filter((entry) => entry.kind === 'failure');
  const missing = failed.filter(({ reference, failure }) => reference.isOptional && failure.isAboutOneSecret);
  if (failed.length > missing.length) return { kind: 'failed', failures: failuresOf(failed), notes };
  const values = selected.filter((entry) => entry.kind === 'value');
  const plans = await planMasks(
    values.map(({ mask }) => mask),
    {
      minValueChars: request.minMaskChars,
      minPartChars: Math.max(MIN_PART_CHARS, request.minMaskChars),
      publicKeys: new Set(request.publicKeys),
      coveredBy: runnerEncodings,
    },
  );
  const masked = await announceMasks(plans, world.maskSink);
  requireNotCancelled(world.signal);
  const named = values.map(({ reference }, index) => {
    const secret = masked[index];
    if (secret === undefined) throw new BugError('a value has lost its mask');
    return { name: reference.name, masked: secret };
  });
  const destinations = await world.exporter.export(named);
  const rows = selected.map(({ reference, ...entry }): FetchRow => {
    const secret = named.find(({ name }) => name === reference.name)?.masked;
    return {
      name: reference.name,
      system: reference.system,
      version: entry.kind === 'value' ? entry.value.version : undefined,
      destination: destinations.get(reference.name),
      maskedForms: secret?.maskedForms ?? 0,
      unmasked: secret?.unmasked ?? [],
    };
  });
  return { kind: 'exported', rows, missing: failuresOf(missing), notes };
}

/** The outcomes of all locators by their key, each locator asked for once, by the provider that serves it. */
async function fetchValues(
  references: readonly Reference[],
  world: FetchWorld,
): Promise<{
  readonly outcomes: ReadonlyMap<string, LocatorOutcome>;
  readonly notes: readonly ProviderNote[];
}> {
  const outcomes = new Map<string, LocatorOutcome>();
  const notes: ProviderNote[] = [];
  const conceal = (secrets: readonly Secret[]): Promise<void> => world.maskSink(secrets);
  for (const provider of world.providers) {
    const own = references.filter(({ locator }) => provider.kinds.includes(locator.kind));
    if (own.length === 0) continue;
    const { identity, leases, signal } = world;
    const report = await provider.fetch(uniqueRequests(own), { identity, leases, conceal, signal });
    for (const outcome of report.outcomes) outcomes.set(locatorKey(outcome.request.locator), outcome);
    notes.push(...report.notes);
  }
  return { outcomes, notes };
}

function uniqueRequests(references: readonly Reference[]): readonly LocatorRequest[] {
  const requests = new Map<string, LocatorRequest>();
  for (const { locator, written } of references) {
    const key = locatorKey(locator);
    if (!requests.has(key)) requests.set(key, { locator, written });
  }
  return [...requests.values()];
}

function select(
  reference: Reference,
  outcomes: ReadonlyMap<string, LocatorOutcome>,
  publicKeys: readonly string[],
): Selected {
  const outcome = outcomes.get(locatorKey(reference.locator));
  if (outcome === undefined) throw new BugError(`no provider answered for ${reference.written}`);
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
