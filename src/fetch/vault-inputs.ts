/**
 * The inputs of the fetch action that are about Vault, as settings of its provider.
 */

import type { Environment } from '../runner/event-facts.ts';
import type { InputReader } from '../runner/inputs.ts';
import {
  DEFAULT_AUTH_MOUNT,
  LEASE_SECONDS,
  realPace,
  type VaultSettings,
  WRAP_SECONDS,
} from './providers/vault/settings.ts';

const KV_VERSIONS = ['1', '2'] as const;

/** Reads them; what is wrong with their form is a mistake of `inputs`, what they mean is the provider's to check. */
export function readVaultSettings(inputs: InputReader, environment: Environment): VaultSettings {
  const kvVersion = inputs.choice('vault-kv-version', KV_VERSIONS);
  return {
    address: inputs.text('vault-address') ?? (environment['VAULT_ADDR'] || undefined),
    role: inputs.text('vault-role'),
    authMount: inputs.text('vault-mount') ?? DEFAULT_AUTH_MOUNT,
    namespace: inputs.text('vault-namespace') ?? (environment['VAULT_NAMESPACE'] || undefined),
    audience: inputs.text('vault-audience'),
    kvVersion: kvVersion === undefined ? undefined : kvVersion === '1' ? 1 : 2,
    wrapSeconds: inputs.number('vault-wrap-ttl', WRAP_SECONDS),
    inlineAuth: inputs.flag('vault-inline-auth'),
    leaseSeconds: inputs.number('vault-lease-duration', LEASE_SECONDS),
    revokeCertificates: inputs.flag('vault-revoke-certificates'),
    caCertificate: inputs.text('vault-ca-certificate'),
    environment,
    pace: realPace,
  };
}
