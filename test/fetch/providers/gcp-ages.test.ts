/**
 * The ages of secrets of Google Cloud: asked for only when they matter, and only a help: whoever may not ask still gets the
 * value.
 */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LeaseBook } from '../../../src/fetch/leases/contract.ts';
import type { LocatorOutcome } from '../../../src/fetch/providers/contract.ts';
import { GcpProvider } from '../../../src/fetch/providers/gcp/provider.ts';
import { failing } from '../../servers/faults.ts';
import { VIEWER } from '../../servers/gcp/secret-manager.ts';
import { workflowRun } from '../../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../../servers/oidc-issuer.ts';
import { type GcpWorld, mintingIdentity, PROJECT, REPOSITORY_SET, startGcpWorld } from '../gcp-world.ts';
import { requestsOf } from '../provider-run.ts';

let issuer: OidcIssuer;
let world: GcpWorld;
beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(() => issuer.close());
beforeEach(async () => {
  issuer.run = workflowRun();
  world = await startGcpWorld(issuer);
  const { secret, version } = world.cloud.put({
    project: PROJECT,
    id: 'db',
    value: 'the-value',
    readers: [REPOSITORY_SET],
  });
  version.createTime = '2026-05-01T00:00:00.123456Z';
  secret.facts = { rotation: { nextRotationTime: '2026-06-01T00:00:00Z', rotationPeriod: '2592000s' } };
});
afterEach(() => world.close());

async function fetchDb(wantsAge: boolean): Promise<LocatorOutcome | undefined> {
  const provider = new GcpProvider({
    provider: world.provider,
    audience: undefined,
    serviceAccount: undefined,
    delegates: [],
    tokenSeconds: 900,
    project: PROJECT,
    quotaProject: undefined,
    universe: 'googleapis.com',
    reason: 'tacet',
    client: { environment: {}, maxAttempts: 1 },
    originOf: world.cloud.originOf,
  });
  const report = await provider.fetch(requestsOf('A = gcp:db'), {
    identity: mintingIdentity(issuer),
    leases: new LeaseBook(() => undefined),
    conceal: async () => undefined,
    signal: new AbortController().signal,
    wantsAge,
  });
  return report.outcomes[0];
}

describe('the age of a secret of Google Cloud', () => {
  it('is that of its version, with the next rotation of the secret', async () => {
    world.cloud.project(PROJECT, '123456789012');
    const secret = world.cloud.put({ project: PROJECT, id: 'db', value: 'the-value' }).secret;
    secret.bindings.push({ role: VIEWER, members: [REPOSITORY_SET] });
    const newest = secret.versions.at(-1);
    if (newest !== undefined) newest.createTime = '2026-05-01T00:00:00.123456Z';
    expect(await fetchDb(true)).toMatchObject({
      kind: 'value',
      value: {
        createdAtMs: Date.parse('2026-05-01T00:00:00.123Z'),
        rotationDueAtMs: Date.parse('2026-06-01T00:00:00Z'),
      },
    });
  });

  it('is not asked for when nobody wants it', async () => {
    expect(await fetchDb(false)).toMatchObject({ kind: 'value', value: { createdAtMs: undefined } });
    expect(world.calls()).toEqual(['token', 'access']);
  });

  it('is unknown without the permission, and when the service has trouble; the value comes all the same', async () => {
    expect(await fetchDb(true)).toMatchObject({ kind: 'value', value: { createdAtMs: undefined } });
    world.cloud.secretManager.fail(failing(503), { times: 9, when: ({ path }) => !path.endsWith(':access') });
    const outcome = await fetchDb(true);
    expect(outcome?.kind === 'value' ? outcome.value.secret.reveal() : undefined).toBe('the-value');
  });
});
