/**
 * Secrets for the environment of a child process and nowhere else: not this process's own, no file, no log.
 */

import type { Exporter, NamedSecret } from '../exporters/contract.ts';
import { variableOf } from '../exporters/environment.ts';
import { requireText } from '../exporters/text-value.ts';

/** Keeps what the child will get. */
export class ChildEnvironment implements Exporter {
  readonly kind = 'env';
  readonly #variables = new Map<string, string>();

  async export(secrets: readonly NamedSecret[]): Promise<ReadonlyMap<string, string>> {
    const texts = secrets.map((secret) => [variableOf(secret), requireText(secret, 'a variable')] as const);
    for (const [name, text] of texts) this.#variables.set(name, text);
    return new Map(secrets.map((secret) => [secret.name, `variable ${variableOf(secret)} of the command`]));
  }

  /**
   * The child's environment: the given one without the variables of `dropped`, with the secrets. Where names differ in
   * case alone (Windows) the secret's is the one that stays.
   */
  environment(
    inherited: Readonly<Record<string, string | undefined>>,
    dropped: readonly string[],
    isCaseBlind: boolean,
  ): Record<string, string> {
    const keyOf = (name: string): string => (isCaseBlind ? name.toUpperCase() : name);
    const gone = new Set([...dropped, ...this.#variables.keys()].map(keyOf));
    const kept = Object.entries(inherited).filter(
      ([name, value]) => value !== undefined && !gone.has(keyOf(name)),
    );
    return {
      ...(Object.fromEntries(kept) as Record<string, string>),
      ...Object.fromEntries(this.#variables),
    };
  }
}
