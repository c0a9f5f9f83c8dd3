/**
 * Whether paths of Vault could be read, asked without reading one: Vault says what a token may do at a path
 * (`sys/capabilities-self`, which the default policy allows), for all paths in one call.
 *
 * Reading to find out would make credentials of the dynamic engines. Whether a secret is there remains unknown. Source:
 * HashiCorp's API reference, "/sys/capabilities-self"; facts secret-providers.md 2.3.
 */

import { DeniedError } from '../../../base/errors.ts';
import { Secret } from '../../../base/secret.ts';
import { type DoctorCheck, failedCheck } from '../contract.ts';
import type { VaultClient } from './client.ts';
import { readSecretMembers } from './envelope.ts';
import { explainTrouble } from './explain.ts';
import type { LoginFacts } from './lease-facts.ts';
import type { VaultRead } from './plan.ts';

const PKI_PATH = /^(.+?)\/(?:issuer\/[^/]+\/)?issue\/[^/]+$/;

/** The checks of all reads. Never throws. */
export async function checkCapabilities(
  reads: readonly VaultRead[],
  client: VaultClient,
  login: LoginFacts,
  signal: AbortSignal,
): Promise<readonly DoctorCheck[]> {
  const paths = [...new Set(reads.flatMap(pathsOf))];
  if (paths.length === 0) return [];
  const result = await client.call(
    {
      method: 'POST',
      path: 'sys/capabilities-self',
      body: Secret.fromText(JSON.stringify({ paths })),
      token: login.token,
      isRepeatable: true,
    },
    signal,
  );
  if (result.kind === 'refused') {
    const text = 'no policy of the role allows sys/capabilities-self, so that only reading would show it';
    return reads.map((read) => ({ what: titleOf(read), verdict: 'unknown', text, advice: [] }));
  }
  if (result.kind !== 'done') {
    const failure = explainTrouble(result, 'asking for capabilities');
    return reads.map((read) => failedCheck(titleOf(read), failure));
  }
  const data = readSecretMembers(result.envelope?.data);
  const granted = new Map(
    paths.map((path) => {
      const written = data?.written(path)?.reveal() ?? '[]';
      return [path, JSON.parse(written) as readonly string[]];
    }),
  );
  return reads.map((read) => checkOf(read, granted));
}

/** The policy that these reads need, as HCL. */
export function leastPolicy(reads: readonly VaultRead[], revokesCertificates: boolean): readonly string[] {
  const rules = new Map<string, Set<string>>();
  const allow = (path: string, capabilities: readonly string[]): void => {
    const known = rules.get(path) ?? new Set();
    for (const capability of capabilities) known.add(capability);
    rules.set(path, known);
  };
  for (const read of reads) {
    for (const path of pathsOf(read)) allow(path, [wanted(read)]);
    const mount = PKI_PATH.exec(read.path)?.[1];
    if (revokesCertificates && mount !== undefined) allow(`${mount}/revoke`, ['update']);
  }
  if (rules.size === 0) return [];
  return [
    'The least that the role needs, as a policy of Vault (besides the policy default):',
    ...[...rules].flatMap(([path, capabilities]) => [
      `path ${JSON.stringify(path)} {`,
      `  capabilities = [${[...capabilities].map((capability) => JSON.stringify(capability)).join(', ')}]`,
      '}',
    ]),
  ];
}

function checkOf(read: VaultRead, granted: ReadonlyMap<string, readonly string[]>): DoctorCheck {
  const what = titleOf(read);
  const needed = wanted(read);
  const isAllowed = pathsOf(read).some((path) => {
    const capabilities = granted.get(path) ?? [];
    return capabilities.includes('root') || capabilities.includes(needed);
  });
  if (isAllowed) return { what, verdict: 'ok', text: 'the role may; nothing was read', advice: [] };
  const error = new DeniedError(
    'access-denied',
    `no policy of the role allows ${needed} at ${pathsOf(read).join(' or ')}`,
  );
  return failedCheck(what, { error, isAboutOneSecret: true, advice: leastPolicy([read], false) });
}

function titleOf({ requests, path }: VaultRead): string {
  return `reading ${requests[0]?.written ?? path}`;
}

function wanted({ method }: VaultRead): string {
  return method === 'GET' ? 'read' : 'update';
}

/** Where the engine is not known, the secret may be at either path. */
function pathsOf({ kind, path, plainPath }: VaultRead): readonly string[] {
  return kind === 'kv2-or-plain' ? [path, plainPath] : [path];
}
