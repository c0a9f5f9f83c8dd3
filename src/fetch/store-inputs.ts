/**
 * The inputs of the fetch action that are about Doppler, Infisical and SOPS files, as settings of their providers.
 *
 * Mistakes of form go to the reader of the inputs; what only these providers know is theirs to check, and only when a
 * reference names them.
 */

import { Secret } from '../base/secret.ts';
import type { Environment } from '../runner/event-facts.ts';
import type { InputReader } from '../runner/inputs.ts';
import {
  DOPPLER_API,
  type DopplerSettings,
  DYNAMIC_SECONDS,
  ownerAudience,
} from './providers/doppler/settings.ts';
import { INFISICAL_CLOUD, type InfisicalSettings } from './providers/infisical/settings.ts';
import { ageKeyOf, type SopsSettings } from './providers/sops/settings.ts';

/** Doppler. */
export function readDopplerSettings(inputs: InputReader, environment: Environment): DopplerSettings {
  return {
    identity: inputs.text('doppler-identity'),
    project: inputs.text('doppler-project'),
    config: inputs.text('doppler-config'),
    audience: inputs.text('doppler-audience') ?? ownerAudience(environment),
    api: inputs.text('doppler-api') ?? DOPPLER_API,
    dynamicSeconds: inputs.number('doppler-dynamic-ttl', DYNAMIC_SECONDS),
    client: { environment },
  };
}

/** Infisical. */
export function readInfisicalSettings(inputs: InputReader, environment: Environment): InfisicalSettings {
  return {
    address: inputs.text('infisical-address') ?? INFISICAL_CLOUD,
    identity: inputs.text('infisical-identity'),
    organization: inputs.text('infisical-organization'),
    audience: inputs.text('infisical-audience') ?? ownerAudience(environment),
    project: inputs.text('infisical-project'),
    environment: inputs.text('infisical-environment'),
    client: { environment },
  };
}

/** SOPS files, but for who keeps their keys. */
export function readSopsSettings(
  inputs: InputReader,
  environment: Environment,
): Pick<SopsSettings, 'workspace' | 'ageKey'> {
  const ageKey = inputs.text('sops-age-key') ?? ageKeyOf(environment);
  return {
    workspace: environment.GITHUB_WORKSPACE || '.',
    ageKey: ageKey === undefined ? undefined : Secret.fromText(ageKey),
  };
}
