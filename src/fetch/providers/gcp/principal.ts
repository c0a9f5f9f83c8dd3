/**
 * Who the job is for Google's IAM, and the commands that grant something to it, ready to paste.
 *
 * A federated identity is a principal of its pool: `principal://…/subject/SUB`, or everybody with one attribute:
 * `principalSet://…/attribute.NAME/VALUE`. Which attributes there are is the provider's mapping, so the mapping that a
 * command needs is said with it. Facts: secret-providers.md 2.4, item 3; claims that end in `_id` are never reused.
 */

import type { TokenClaims } from '../../identity/contract.ts';
import { shellWord } from '../explain-token.ts';
import type { PlacedSecret } from './secret-manager.ts';
import type { GcpSettings, IdentityProvider } from './settings.ts';

/** The identity of a fetch. */
export interface Principal {
  readonly settings: GcpSettings;
  readonly provider: IdentityProvider;
  readonly claims: TokenClaims;
}

/** The identity in a sentence. */
export function principalTitle({ settings }: Principal): string {
  return settings.serviceAccount ?? 'the federated identity of this job (without a service account)';
}

/** A member of a binding, with the attribute mapping that it needs. */
interface Member {
  readonly member: string;
  readonly mapping: string | undefined;
}

/** The members that stand for this job, the one that survives renames first. */
function federatedMembers({ settings, provider, claims }: Principal): readonly Member[] {
  const pool = `iam.${settings.universe}/${provider.poolName}`;
  const { repositoryId, sub } = claims;
  return [
    ...(repositoryId === undefined
      ? []
      : [
          {
            member: `principalSet://${pool}/attribute.repository_id/${repositoryId}`,
            mapping: 'attribute.repository_id=assertion.repository_id',
          },
        ]),
    ...(sub === undefined
      ? []
      : [{ member: `principal://${pool}/subject/${sub}`, mapping: 'google.subject=assertion.sub' }]),
  ];
}

/** Whom to grant something: the service account, or the members that stand for this job. */
function grantees(principal: Principal): readonly Member[] {
  const { serviceAccount } = principal.settings;
  if (serviceAccount === undefined) return federatedMembers(principal);
  return [{ member: `serviceAccount:${serviceAccount}`, mapping: undefined }];
}

/** How to let the job, or the service account, list the secrets of a project without reading one. */
export function listAdvice(project: string, principal: Principal): readonly string[] {
  const command = `gcloud projects add-iam-policy-binding ${project} --role=roles/secretmanager.viewer`;
  return advice(`To let it list the secrets of ${project}:`, command, grantees(principal));
}

/** How to let the job, or the service account, read a secret, or what is known about it besides its value. */
export function accessAdvice(place: PlacedSecret, principal: Principal): readonly string[] {
  const region = place.location === undefined ? '' : ` --location=${place.location}`;
  const role = `roles/secretmanager.${place.part === 'metadata' ? 'viewer' : 'secretAccessor'}`;
  const command = `gcloud secrets add-iam-policy-binding ${place.secret} --project=${place.project}${region} --role=${role}`;
  return advice(`To let it read ${place.secret}:`, command, grantees(principal));
}

/**
 * How to let the job, or the service account, decrypt with a key of Cloud KMS, given by its resource name. The role has
 * `cloudkms.cryptoKeyVersions.useToDecrypt` (cloud.google.com, "Cloud KMS roles and permissions").
 */
export function decryptAdvice(resourceId: string, principal: Principal): readonly string[] {
  const [, project, , location, , ring, , key] = resourceId.split('/');
  const command = `gcloud kms keys add-iam-policy-binding ${key} --keyring=${ring} --location=${location} --project=${project} --role=roles/cloudkms.cryptoKeyDecrypter`;
  return advice(`To let it decrypt with ${key}:`, command, grantees(principal));
}

/** How to let the job impersonate the service account. */
export function impersonationAdvice(principal: Principal): readonly string[] {
  const { serviceAccount = '', delegates } = principal.settings;
  const [first = serviceAccount] = delegates;
  const command = `gcloud iam service-accounts add-iam-policy-binding ${first} --role=roles/iam.workloadIdentityUser`;
  return [
    ...advice(`To let this job act as ${first}:`, command, federatedMembers(principal)),
    ...[...delegates, serviceAccount].slice(1).map((next, index) => {
      const before = delegates[index] ?? '';
      return `  gcloud iam service-accounts add-iam-policy-binding ${next} --role=roles/iam.serviceAccountTokenCreator --member=serviceAccount:${before}`;
    }),
  ];
}

/** The conditions that admit this job's repository, for the provider. */
export function conditionAdvice({ provider, claims }: Principal): readonly string[] {
  const { repositoryId, repositoryOwnerId } = claims;
  const parts = [
    ...(repositoryOwnerId === undefined ? [] : [`assertion.repository_owner_id == '${repositoryOwnerId}'`]),
    ...(repositoryId === undefined ? [] : [`assertion.repository_id == '${repositoryId}'`]),
  ];
  if (!parts.every((part) => /^assertion\.\w+ == '\d+'$/.test(part)) || parts.length === 0) return [];
  return [
    'An attribute condition that admits this repository and no other:',
    `  gcloud iam workload-identity-pools providers update-oidc ${provider.provider} --project=${provider.projectNumber} --location=global --workload-identity-pool=${provider.pool} --attribute-condition="${parts.join(' && ')}"`,
  ];
}

function advice(title: string, command: string, members: readonly Member[]): readonly string[] {
  const lines = members.flatMap(({ member, mapping }) => {
    const word = shellWord(member);
    if (word === undefined) return [];
    const needs = mapping === undefined ? [] : [`  with the attribute mapping ${mapping} of the provider:`];
    return [...needs, `  ${command} --member=${word}`];
  });
  if (lines.length === 0) return [];
  return [title, ...lines, '  (A change of IAM can take five minutes until it is in effect everywhere.)'];
}
