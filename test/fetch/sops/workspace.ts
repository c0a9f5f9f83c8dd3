/**
 * A workspace with SOPS files, and the provider on it.
 */

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Secret } from '../../../src/base/secret.ts';
import { decodeClaims } from '../../../src/fetch/identity/claims.ts';
import { LeaseBook } from '../../../src/fetch/leases/contract.ts';
import type { LocatorRequest, ProviderReport } from '../../../src/fetch/providers/contract.ts';
import { SopsProvider } from '../../../src/fetch/providers/sops/provider.ts';
import type { SopsSettings } from '../../../src/fetch/providers/sops/settings.ts';
import { parseReferences } from '../../../src/fetch/references/parse-references.ts';
import type { Reference } from '../../../src/fetch/references/reference.ts';
import { selectSecret } from '../../../src/fetch/secrets/select-secret.ts';

/** A folder that is a workspace. */
export interface Workspace {
  readonly folder: string;
  write(path: string, content: string | Uint8Array): void;
  remove(): void;
}

/** Makes an empty workspace. */
export function makeWorkspace(): Workspace {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tacet-sops-')));
  return {
    folder,
    write: (path, content) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The references of a text, which must have no mistake. */
export function referencesOf(text: string): readonly Reference[] {
  const { references, mistakes } = parseReferences(text, 'output');
  if (mistakes.length > 0) throw new Error(JSON.stringify(mistakes));
  return references;
}

/** References as requests, each locator once. */
export function requestsOf(references: readonly Reference[]): readonly LocatorRequest[] {
  const unique = new Map(references.map((reference) => [JSON.stringify(reference.locator), reference]));
  return [...unique.values()].map(({ locator, written }) => ({ locator, written }));
}

/** What the provider is given besides. */
export interface SopsCall extends Partial<SopsSettings> {
  /** Makes id tokens. */
  readonly mint?: (audience: string) => Promise<string>;
  readonly concealed?: Secret[];
}

/** A provider on a workspace; no AWS unless it is given. */
export function sopsProvider(
  workspace: string,
  { mint: _, concealed: __, ...changes }: SopsCall = {},
): SopsProvider {
  return new SopsProvider({
    workspace,
    ageKey: undefined,
    aws: {
      role: undefined,
      region: undefined,
      audience: 'sts.amazonaws.com',
      sessionSeconds: 900,
      sessionName: 'tacet-test',
      maxAttempts: 2,
      environment: {},
    },
    gcp: {
      provider: undefined,
      audience: undefined,
      serviceAccount: undefined,
      delegates: [],
      tokenSeconds: 900,
      project: undefined,
      quotaProject: undefined,
      universe: 'googleapis.com',
      reason: 'tacet test',
      client: { environment: {} },
    },
    azure: {
      tenant: undefined,
      clientId: undefined,
      cloud: 'public',
      audience: undefined,
      vault: undefined,
      allowedHosts: [],
      client: { environment: {} },
    },
    vault: {
      address: undefined,
      role: undefined,
      authMount: 'jwt',
      namespace: undefined,
      audience: undefined,
      kvVersion: undefined,
      wrapSeconds: undefined,
      revokeCertificates: false,
      caCertificate: undefined,
      environment: {},
      pace: { now: Date.now, random: () => 0, sleep: async () => undefined },
    },
    ...changes,
  });
}

/** Fetches the references of a text. */
export function fetchSops(workspace: string, text: string, call: SopsCall = {}): Promise<ProviderReport> {
  return sopsProvider(workspace, call).fetch(requestsOf(referencesOf(text)), {
    identity: {
      token: async (audience) => {
        if (call.mint === undefined) throw new Error('no id token was to be asked for');
        const secret = Secret.fromText(await call.mint(audience));
        return { secret, claims: decodeClaims(secret) };
      },
    },
    leases: new LeaseBook(() => undefined),
    conceal: async (secrets) => void call.concealed?.push(...secrets),
    signal: new AbortController().signal,
  });
}

/** The values by name, as the job gets them; a failure as `!` and its message. */
export async function sopsValues(
  workspace: string,
  text: string,
  call: SopsCall = {},
): Promise<Readonly<Record<string, string>>> {
  const { outcomes } = await fetchSops(workspace, text, call);
  return Object.fromEntries(
    referencesOf(text).map((reference) => {
      const key = JSON.stringify(reference.locator);
      const outcome = outcomes.find(({ request }) => JSON.stringify(request.locator) === key);
      if (outcome === undefined) throw new Error('no outcome');
      if (outcome.kind === 'failure') return [reference.name, `!${outcome.failure.error.message}`];
      return [reference.name, selectSecret(outcome.value.secret, reference).exported.reveal()];
    }),
  );
}
