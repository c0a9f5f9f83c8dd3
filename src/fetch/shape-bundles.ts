/**
 * From the outcomes of a bundle's requests to its entries, in the form in which the composer handles references.
 *
 * What a template has put into other texts is masked on its own too, though it is not exported. Names that come out of
 * values are checked here, as those of references are before any network.
 */

import { BugError, InputError, TacetError } from '../base/errors.ts';
import type { Bundle, BundleRequest } from './manifests/contract.ts';
import type { LocatorOutcome, ProviderFailure } from './providers/contract.ts';
import { isForbiddenName } from './references/forbidden-names.ts';
import type { Reference } from './references/reference.ts';
import type { MaskRequest } from './secrets/derived-forms.ts';
import type { FetchedValue } from './secrets/fetched-value.ts';

/** A reference, or an entry of a bundle, with its value, or with what went wrong. */
export type Selected =
  | {
      readonly kind: 'value';
      readonly reference: Reference;
      readonly mask: MaskRequest;
      readonly value: FetchedValue;
      /** The bundle's place; undefined for a reference. */
      readonly group?: string;
      /** What a variable is called, where that is not the name. */
      readonly variable?: string | undefined;
    }
  /** A value that is not exported and must not be read in the log either. */
  | { readonly kind: 'hidden'; readonly mask: MaskRequest }
  | { readonly kind: 'failure'; readonly reference: Reference; readonly failure: ProviderFailure };

/** How the outcome of a request is found. */
export type OutcomeOf = (request: BundleRequest) => LocatorOutcome;

/** The entries of a bundle. Never throws but for bugs. */
export async function shapeBundle(bundle: Bundle, outcomeOf: OutcomeOf): Promise<readonly Selected[]> {
  const outcomes = bundle.requests.map((request) => ({ request, outcome: outcomeOf(request) }));
  const failures = outcomes.flatMap(({ request, outcome }): Selected[] =>
    outcome.kind === 'failure'
      ? [{ kind: 'failure', reference: standIn(bundle, request, request.place), failure: outcome.failure }]
      : [],
  );
  const isStopped = failures.some(
    (entry) => entry.kind === 'failure' && !(entry.reference.isOptional && entry.failure.isAboutOneSecret),
  );
  if (isStopped) return failures;
  const values = outcomes.map(({ outcome }) => (outcome.kind === 'value' ? outcome.value : undefined));
  try {
    const entries = await bundle.shape(values.map((value) => value?.secret));
    const shaped = entries.map((entry): Selected => {
      const request = bundle.requests[entry.request];
      const value = values[entry.request];
      if (request === undefined || value === undefined) throw new BugError('an entry comes from no value');
      const mask = { exported: entry.value, payload: entry.value, mode: 'full' } as const;
      if (entry.isHidden === true) return { kind: 'hidden', mask };
      const reference = standIn(bundle, request, entry.name);
      return { kind: 'value', reference, mask, value, group: bundle.place, variable: entry.variable };
    });
    return [...shaped, ...failures];
  } catch (error) {
    const [first] = bundle.requests;
    if (!(error instanceof TacetError) || error instanceof BugError || first === undefined) throw error;
    const failure = { error, isAboutOneSecret: false, advice: [] };
    return [{ kind: 'failure', reference: standIn(bundle, first, bundle.place), failure }, ...failures];
  }
}

/** What the composer needs to know of an entry, as if it were a line of `secrets`. */
function standIn(bundle: Bundle, request: BundleRequest, name: string): Reference {
  return {
    line: 0,
    name,
    isOptional: request.isOptional,
    system: bundle.system,
    locator: request.locator,
    written: request.written,
    fieldPath: undefined,
    encoding: 'plain',
    mask: 'full',
    store: request.store,
  };
}

/**
 * Throws `InputError` `export-refused` when names that came out of bundles cannot be exported together, naming all that
 * cannot. `isGrouped`: each bundle has names of its own (one Secret of Kubernetes each).
 */
export function requireExportableNames(
  selected: readonly Selected[],
  style: 'variable' | 'output',
  isGrouped: boolean,
): void {
  const values = selected.filter((entry) => entry.kind === 'value');
  if (values.every(({ group }) => group === undefined)) return;
  const wrong: string[] = [];
  const seen = new Set<string>();
  const taken = (kind: string, name: string, group: string | undefined): void => {
    const key = JSON.stringify([isGrouped ? group : '', kind, name.toUpperCase()]);
    if (seen.has(key)) wrong.push(`${name} comes twice (case does not count)`);
    seen.add(key);
  };
  for (const { reference, group, variable } of values) {
    const { name } = reference;
    taken('name', name, group);
    if (variable !== undefined && style === 'variable') taken('variable', variable, group);
    if (group === undefined || isGrouped) continue;
    const exported = style === 'variable' ? (variable ?? name) : name;
    if ([name, exported].some(isForbiddenName))
      wrong.push(`${exported} changes what later steps run, load or trust`);
    else if (style === 'variable' && !/^[\p{L}_][\p{L}\p{N}_-]{0,252}$/u.test(exported))
      wrong.push(`${JSON.stringify(exported.slice(0, 60))} cannot be a variable`);
    else if (!/^[\p{L}\p{N}_.-]{1,253}$/u.test(name) || /^\.{1,2}$/.test(name))
      wrong.push(`${JSON.stringify(name.slice(0, 60))} cannot be a name`);
  }
  if (wrong.length === 0) return;
  throw new InputError('export-refused', `these secrets cannot be exported: ${wrong.join('; ')}`, {
    hint: 'give them other names, or write them to a file: export: file with file-format: json or raw',
  });
}
