/**
 * The providers of Google Cloud and Azure as the inputs of the action describe them.
 *
 * Mistakes of form go to the reader of the inputs; what only these providers know is theirs to check, and only when a
 * reference names them.
 */

import type { Environment } from '../runner/event-facts.ts';
import type { InputReader } from '../runner/inputs.ts';
import { AZURE_CLOUDS } from './providers/azure/clouds.ts';
import { AzureProvider } from './providers/azure/provider.ts';
import { GcpProvider } from './providers/gcp/provider.ts';
import { DEFAULT_UNIVERSE, requestReason, TOKEN_SECONDS } from './providers/gcp/settings.ts';

/** Google Cloud. */
export function readGcp(inputs: InputReader, environment: Environment): GcpProvider {
  return new GcpProvider({
    provider: inputs.text('gcp-provider'),
    audience: inputs.text('gcp-audience'),
    serviceAccount: inputs.text('gcp-service-account'),
    delegates: inputs.list('gcp-delegates'),
    tokenSeconds: inputs.number('gcp-token-duration', TOKEN_SECONDS) ?? TOKEN_SECONDS.default,
    project: inputs.text('gcp-project'),
    quotaProject: inputs.text('gcp-quota-project'),
    universe: inputs.text('gcp-universe') ?? DEFAULT_UNIVERSE,
    reason: requestReason(environment),
    client: { environment },
  });
}

/** Azure. */
export function readAzure(inputs: InputReader, environment: Environment): AzureProvider {
  return new AzureProvider({
    tenant: inputs.text('azure-tenant-id'),
    clientId: inputs.text('azure-client-id'),
    cloud: inputs.choice('azure-cloud', AZURE_CLOUDS) ?? 'public',
    audience: inputs.text('azure-audience'),
    vault: inputs.text('azure-vault'),
    allowedHosts: inputs.list('azure-allowed-hosts'),
    client: { environment },
  });
}
