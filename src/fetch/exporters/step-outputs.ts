/**
 * Secrets as outputs of the step: only steps that name them get them. The default.
 */

import { setOutputs } from '../../runner/outputs.ts';
import type { Exporter, NamedSecret } from './contract.ts';
import { requireText } from './text-value.ts';

/** Exports to `steps.ID.outputs.NAME`. */
export class StepOutputs implements Exporter {
  readonly kind = 'outputs';

  async export(secrets: readonly NamedSecret[]): Promise<ReadonlyMap<string, string>> {
    setOutputs(secrets.map((secret) => [secret.name, requireText(secret, 'a step output')]));
    return new Map(secrets.map(({ name }) => [name, `output ${name}`]));
  }
}
