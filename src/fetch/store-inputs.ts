/**
 * The providers of Doppler, Infisical and SOPS files as the inputs of the action describe them.
 *
 * Mistakes of form go to the reader of the inputs; what only these providers know is theirs to check, and only when a
 * reference names them.
 */

import { Secret } from '../base/secret.ts';
import type { Environment } from '../runner/event-facts.ts';
import type { InputReader } from '../runner/inputs.ts';
import { DopplerProvider } from './providers/doppler/provider.ts';
import { DOPPLER_API, DYNAMIC_SECONDS, ownerAudience } from './providers/doppler/settings.ts';
import { InfisicalProvider } from './providers/infisical/provider.ts';
import { INFISICAL_CLOUD } from './providers/infisical/settings.ts';
import { SopsProvider } from './providers/sops/provider.ts';
import { ageKeyOf, type SopsSettings } from './providers/sops/settings.ts';

/** Doppler. */
export function readDoppler(inputs: InputReader, environment: Environment): DopplerProvider {
  return new DopplerProvider({
    identity: inputs.text('doppler-identity'),
    project: inputs.text('doppler-project'),
    config: inputs.text('doppler-config'),
    audience: inputs.text('doppler-audience') ?? ownerAudience(environment),
    api: inputs.text('doppler-api') ?? DOPPLER_API,
    dynamicSeconds: inputs.number('doppler-dynamic-ttl', DYNAMIC_SECONDS),
    client: { environment },
  });
}

/** Infisical. */
export function readInfisical(inputs: InputReader, environment: Environment): InfisicalProvider {
  return new InfisicalProvider({
    address: inputs.text('infisical-address') ?? INFISICAL_CLOUD,
    identity: inputs.text('infisical-identity'),
    organization: inputs.text('infisical-organization'),
    audience: inputs.text('infisical-audience') ?? ownerAudience(environment),
    project: inputs.text('infisical-project'),
    environment: inputs.text('infisical-environment'),
    client: { environment },
  });
}

/** SOPS files; `keyKeepers` say who may decrypt their keys. */
export function readSops(
  inputs: InputReader,
  keyKeepers: Pick<SopsSettings, 'aws' | 'gcp' | 'azure' | 'vault'>,
  environment: Environment,
): SopsProvider {
  const ageKey = inputs.text('sops-age-key') ?? ageKeyOf(environment);
  return new SopsProvider({
    workspace: environment.GITHUB_WORKSPACE || '.',
    ageKey: ageKey === undefined ? undefined : Secret.fromText(ageKey),
    ...keyKeepers,
  });
}
