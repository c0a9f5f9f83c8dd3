/**
 * Secrets as variables of all following steps and as outputs too: what hashicorp/vault-action does by default.
 */

import { exportVariables, setOutputs } from '../../runner/outputs.ts';
import type { Exporter, NamedSecret } from './contract.ts';
import { variableOf } from './environment.ts';
import { requireText } from './text-value.ts';

/** Exports to `$VARIABLE` and to `steps.ID.outputs.NAME`. */
export class EnvironmentAndOutputs implements Exporter {
  readonly kind = 'env';

  async export(secrets: readonly NamedSecret[]): Promise<ReadonlyMap<string, string>> {
    const texts = secrets.map((secret) => [secret, requireText(secret, 'a variable')] as const);
    exportVariables(texts.map(([secret, text]) => [variableOf(secret), text]));
    setOutputs(texts.map(([{ name }, text]) => [name, text]));
    return new Map(
      secrets.map((secret) => [secret.name, `variable ${variableOf(secret)}, output ${secret.name}`]),
    );
  }
}
