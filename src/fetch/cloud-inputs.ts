/**
 * The inputs of the fetch action that are about Google Cloud and Azure, as settings of their providers.
 *
 * Mistakes of form go to the reader of the inputs; what only the providers know is theirs to check, and only when a
 * reference names them.
 */

import type { Environment } from '../runner/event-facts.ts';
import type { InputReader } from '../runner/inputs.ts';
import { AZURE_CLOUDS } from './providers/azure/clouds.ts';
import type { AzureSettings } from './providers/azure/settings.ts';
import {
  DEFAULT_UNIVERSE,
  type GcpSettings,
  requestReason,
  TOKEN_SECONDS,
} from './providers/gcp/settings.ts';

/** Google Cloud. */
export function readGcpSettings(inputs: InputReader, environment: Environment): GcpSettings {
  return {
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
  };
}

/** Azure. */
export function readAzureSettings(inputs: InputReader, environment: Environment): AzureSettings {
  return {
    tenant: inputs.text('azure-tenant-id'),
    clientId: inputs.text('azure-client-id'),
    cloud: inputs.choice('azure-cloud', AZURE_CLOUDS) ?? 'public',
    audience: inputs.text('azure-audience'),
    vault: inputs.text('azure-vault'),
    allowedHosts: inputs.list('azure-allowed-hosts'),
    client: { environment },
  };
}
