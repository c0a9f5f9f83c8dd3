/**
 * Secrets as environment variables of all following steps of the job, whether they need them or not.
 */

import { exportVariables } from '../../runner/outputs.ts';
import type { Exporter, NamedSecret } from './contract.ts';
import { requireText } from './text-value.ts';

/** Exports to `$NAME`. */
export class EnvironmentVariables implements Exporter {
  readonly kind = 'env';

  async export(secrets: readonly NamedSecret[]): Promise<ReadonlyMap<string, string>> {
    exportVariables(secrets.map((secret) => [variableOf(secret), requireText(secret, 'a variable')]));
    return new Map(secrets.map((secret) => [secret.name, `variable ${variableOf(secret)}`]));
  }
}

/** What the variable of a secret is called. */
export function variableOf({ name, variable }: NamedSecret): string {
  return variable ?? name;
}
