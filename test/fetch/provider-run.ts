/**
 * Runs a provider of the fetch action in this process: references in, values and failures out.
 */

import { Secret } from '../../src/base/secret.ts';
import { decodeClaims } from '../../src/fetch/identity/claims.ts';
import { LeaseBook, type RevocableLease } from '../../src/fetch/leases/contract.ts';
import type {
  LocatorOutcome,
  LocatorRequest,
  Provider,
  ProviderFailure,
  ProviderReport,
} from '../../src/fetch/providers/contract.ts';
import { parseReferences } from '../../src/fetch/references/parse-references.ts';
import type { Reference } from '../../src/fetch/references/reference.ts';
import { selectSecret } from '../../src/fetch/secrets/select-secret.ts';
import type { OidcIssuer } from '../servers/oidc-issuer.ts';

/** What a run left, for assertions. */
export interface ProviderRun {
  readonly report: ProviderReport;
  /** Values by name, as the job would get them; a failure as `!` and its code. */
  readonly values: Readonly<Record<string, string>>;
  readonly failures: readonly ProviderFailure[];
  /** What was hidden on the way. */
  readonly concealed: readonly string[];
  readonly leases: readonly RevocableLease[];
}

/** The references of a text, which must have no mistake. */
export function referencesOf(text: string): readonly Reference[] {
  const { references, mistakes } = parseReferences(text, 'output');
  if (mistakes.length > 0) throw new Error(JSON.stringify(mistakes));
  return references;
}

/** The requests of a text, each locator once. */
export function requestsOf(text: string): readonly LocatorRequest[] {
  const unique = new Map(
    referencesOf(text).map((reference) => [JSON.stringify(reference.locator), reference]),
  );
  return [...unique.values()].map(({ locator, written }) => ({ locator, written }));
}

/** Fetches the references of a text, with tokens of the issuer. */
export async function runProvider(
  provider: Provider,
  text: string,
  issuer: OidcIssuer,
  signal: AbortSignal = new AbortController().signal,
): Promise<ProviderRun> {
  const concealed: string[] = [];
  let leases: readonly RevocableLease[] = [];
  const report = await provider.fetch(requestsOf(text), {
    identity: {
      token: async (audience) => {
        const secret = Secret.fromText(await issuer.mint(audience));
        return { secret, claims: decodeClaims(secret) };
      },
    },
    leases: new LeaseBook((all) => {
      leases = all.filter((lease) => lease.kind === 'revocable');
    }),
    conceal: async (secrets) => void concealed.push(...secrets.map((secret) => secret.reveal())),
    signal,
  });
  const values = Object.fromEntries(
    referencesOf(text).map((reference) => [reference.name, shown(report.outcomes, reference)]),
  );
  const failures = report.outcomes.flatMap((outcome) =>
    outcome.kind === 'failure' ? [outcome.failure] : [],
  );
  return { report, values, failures: [...new Set(failures)], concealed, leases };
}

function shown(outcomes: readonly LocatorOutcome[], reference: Reference): string {
  const key = JSON.stringify(reference.locator);
  const outcome = outcomes.find(({ request }) => JSON.stringify(request.locator) === key);
  if (outcome === undefined) throw new Error(`no outcome for ${reference.name}`);
  if (outcome.kind === 'failure') return `!${outcome.failure.error.code}`;
  return selectSecret(outcome.value.secret, reference).exported.reveal();
}
