/**
 * Whether secrets and parameters of AWS could be read, asked without reading one.
 *
 * AWS judges the permission before it looks for the version: a version that cannot exist is refused by a role that may
 * not read, and is not found by one that may. So no value leaves AWS. What remains unknown is whether the key of a secret
 * may be used, which only reading shows. Facts: secret-providers.md 2.2 (error sentences).
 */

import { randomUUID } from 'node:crypto';
import { type DoctorCheck, failedCheck } from '../contract.ts';
import type { Role } from './arn.ts';
import type { AwsClients, SessionCredentials } from './clients.ts';
import { explainSecret } from './explain-secret.ts';
import { readServiceError } from './service-error.ts';
import { isMetadata, isPath, type PlacedRequest, sessionPolicy } from './session-policy.ts';

/** No parameter has so many versions: AWS keeps a hundred. */
const NO_VERSION = '999999999';

/** What a probe needs. */
export interface ProbeCall {
  readonly clients: AwsClients;
  readonly credentials: SessionCredentials;
  readonly role: Role;
  readonly signal: AbortSignal;
}

/** The check of one request. */
export async function probe(placed: PlacedRequest, call: ProbeCall): Promise<DoctorCheck> {
  const what = `reading ${placed.request.written}`;
  if (placed.locator.kind === 'aws-credentials') return { what, verdict: 'ok', text: '', advice: [] };
  if (isPath(placed)) {
    const text = 'whether the parameters below the path can be read is known only by reading them';
    return { what, verdict: 'unknown', text, advice: [] };
  }
  return placed.locator.kind === 'aws-secret'
    ? probeSecret(placed, what, call)
    : probeParameter(placed, what, call);
}

async function probeSecret(placed: PlacedRequest, what: string, call: ProbeCall): Promise<DoctorCheck> {
  const { DescribeSecretCommand, GetSecretValueCommand } = await import('./sdk-secrets-manager.ts');
  const id = placed.locator.kind === 'aws-secret' ? placed.locator.id : '';
  try {
    const client = await call.clients.secretsManager(placed.place.region, call.credentials);
    if (isMetadata(placed)) {
      await client.send(new DescribeSecretCommand({ SecretId: id }), { abortSignal: call.signal });
      return { what, verdict: 'ok', text: 'its tags can be read', advice: [] };
    }
    await client.send(new GetSecretValueCommand({ SecretId: id, VersionId: randomUUID() }), {
      abortSignal: call.signal,
    });
  } catch (cause) {
    const error = readServiceError(cause);
    const isThere = error.code === 'ResourceNotFound' && /version|staging label/i.test(error.text);
    if (!isThere) return failedCheck(what, explainSecret(error, placed, call.role));
  }
  const text =
    'it is there, and the role may read it; the use of a key of your own shows only when it is read';
  return { what, verdict: 'ok', text, advice: [] };
}

async function probeParameter(placed: PlacedRequest, what: string, call: ProbeCall): Promise<DoctorCheck> {
  const { GetParametersCommand } = await import('./sdk-ssm.ts');
  const name = placed.locator.kind === 'aws-parameter' ? placed.locator.name : '';
  try {
    const client = await call.clients.ssm(placed.place.region, call.credentials);
    await client.send(new GetParametersCommand({ Names: [`${name}:${NO_VERSION}`] }), {
      abortSignal: call.signal,
    });
  } catch (cause) {
    return failedCheck(what, explainSecret(readServiceError(cause), placed, call.role));
  }
  const text = 'the role may read it; whether it is there shows only when it is read';
  return { what, verdict: 'ok', text, advice: [] };
}

/** The standing policy of the role that these requests need. */
export function standingPolicy(
  placed: readonly PlacedRequest[],
  role: Role,
  wantsAge: boolean,
): readonly string[] {
  const secrets = placed.filter(({ locator }) => locator.kind !== 'aws-credentials');
  if (secrets.length === 0) return [];
  const policy = JSON.parse(sessionPolicy(secrets, role, wantsAge)) as unknown;
  const strangers = secrets.filter(({ place }) => !place.policyArn.includes(`:${role.account}:`));
  return [
    `The least that ${role.arn} needs, as an IAM policy:`,
    ...JSON.stringify(policy, null, 2).split('\n'),
    ...strangers.map(
      ({ request }) =>
        `${request.written} is of another account: its own policy, and that of its key, must admit the role too`,
    ),
  ];
}
