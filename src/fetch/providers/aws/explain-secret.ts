/**
 * Why Secrets Manager or Parameter Store does not give a value, in words that name the secret, the role and the next step.
 * Facts: secret-providers.md 2.2.
 */

import { DeniedError, InputError, type TacetError } from '../../../base/errors.ts';
import type { AwsLocator } from '../../references/reference.ts';
import type { ProviderFailure } from '../contract.ts';
import type { Role } from './arn.ts';
import { networkFailure } from './explain-network.ts';
import type { ServiceError } from './service-error.ts';
import type { PlacedRequest } from './session-policy.ts';

const SERVICE: Readonly<Record<AwsLocator['kind'], string>> = {
  'aws-secret': 'AWS Secrets Manager',
  'aws-parameter': 'AWS Parameter Store',
  'aws-credentials': 'AWS STS',
};

/** The failure of one secret or parameter. */
export function explainSecret(
  error: ServiceError,
  { request, locator, place }: PlacedRequest,
  role: Role,
): ProviderFailure {
  const service = `${SERVICE[locator.kind]} in ${place.region}`;
  if (error.kind !== 'refusal')
    return { error: networkFailure(error, service), isAboutOneSecret: false, advice: [] };
  const aboutOne = refusal(error, request.written, service, { locator, role, policyArn: place.policyArn });
  if (aboutOne !== undefined) return { error: aboutOne, isAboutOneSecret: true, advice: [] };
  const session = new DeniedError(
    'access-denied',
    `${service} does not accept the session of ${role.arn} (${error.code})`,
    {
      hint: 'check the clock of the runner and the address of the service, if AWS_ENDPOINT_URL is set',
      cause: error.cause,
    },
  );
  return { error: session, isAboutOneSecret: false, advice: [] };
}

interface About {
  readonly locator: AwsLocator;
  readonly role: Role;
  readonly policyArn: string;
}

/** The errors that concern one secret; undefined for those that concern the session. */
function refusal(
  { code, text, cause }: ServiceError,
  written: string,
  service: string,
  about: About,
): TacetError | undefined {
  switch (code) {
    case 'ResourceNotFound':
    case 'ParameterNotFound':
    case 'ParameterVersionNotFound':
      return notFound(written, service, about.locator, cause);
    case 'AccessDenied':
      // the session's policy admits this very secret: AWS finds it wanting only where there is no such secret to compare
      return about.locator.kind === 'aws-secret' && /because no session policy allows/i.test(text)
        ? notFound(written, service, about.locator, cause)
        : accessDenied(written, text, about, cause);
    case 'DecryptionFailure':
    case 'InvalidKeyId':
      return new DeniedError('access-denied', `${service} cannot decrypt ${written}`, {
        hint: `allow ${about.role.arn} kms:Decrypt in the policy of the key, and check that the key is enabled`,
        cause,
      });
    case 'InvalidRequest':
      return new InputError('secret-not-found', `${written} cannot be read in its present state`, {
        hint: /deletion/i.test(text)
          ? 'it is scheduled for deletion: restore it, or take the reference out'
          : 'the version and the stage do not belong together, or it is scheduled for deletion',
        cause,
      });
    case 'InvalidParameter':
    case 'Validation':
      return new InputError('reference-invalid', `${service} does not accept ${written} as a reference`, {
        hint: 'check the name, the version and the ARN',
        cause,
      });
    default:
      return undefined;
  }
}

/** The error for a secret that is not there, also where the service says so without an error code. */
export function notFound(written: string, service: string, locator: AwsLocator, cause?: unknown): InputError {
  const hint =
    locator.kind !== 'aws-secret'
      ? 'check the name (case counts, a leading / too), the version or label, and the region'
      : locator.version?.kind === 'stage'
        ? 'check name and region; if the @ belongs to the name, quote the name: aws:"name@example"'
        : 'check the name (case counts) and the region; a secret of another account needs its whole ARN';
  return new InputError('secret-not-found', `${service} has no ${written}`, { hint, cause });
}

function accessDenied(written: string, text: string, about: About, cause: unknown): DeniedError {
  if (/\bKMS\b|kms:/i.test(text)) {
    return new DeniedError('access-denied', `${about.role.arn} may not decrypt ${written}`, {
      hint: 'allow kms:Decrypt on its key, in the policy of the role and in the policy of the key',
      cause,
    });
  }
  const isPath = about.locator.kind === 'aws-parameter' && about.locator.isPath === true;
  const action =
    about.locator.kind === 'aws-secret'
      ? `secretsmanager:${about.locator.part === 'metadata' ? 'DescribeSecret' : 'GetSecretValue'}`
      : isPath
        ? 'ssm:GetParametersByPath'
        : 'ssm:GetParameters';
  return new DeniedError('access-denied', `${about.role.arn} may not read ${written}`, {
    hint: `allow ${action} on ${about.policyArn} in the policy of the role; for another account in the secret's own policy too`,
    cause,
  });
}
