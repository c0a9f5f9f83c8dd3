// Settles an action's inputs: what the step gives, the defaults of action.yml, and the INPUT_ variables.
//
// Promises: defaults are evaluated with the contexts that the runner offers there (no `env`, no `secrets`); an input
// that is required and missing is passed as the empty string without a word; unknown and deprecated inputs warn.
// Facts: github-actions.md section 9.1; the runner's ActionRunner and Handler.AddInputsToEnvironment.

import { type ExpressionScope, evaluateTemplate } from './expressions.ts';
import type { ActionMetadata } from './metadata.ts';

/** The inputs of one stage. */
export interface SettledInputs {
  /** By name: those of the step in its order, then the defaults in the order of action.yml. */
  readonly values: ReadonlyMap<string, string>;
  /** What the runner warns of, in order. */
  readonly warnings: readonly string[];
}

/** The contexts that an input's default may use. */
const DEFAULT_CONTEXTS = ['github', 'strategy', 'matrix', 'job', 'runner'];

/**
 * The inputs of an action. Names do not differ by case; the step's spelling is kept.
 * Throws when an expression is wrong, in the step or in a default.
 */
export function settleInputs(
  metadata: ActionMetadata,
  given: Readonly<Record<string, string | number | boolean>>,
  scope: ExpressionScope,
): SettledInputs {
  const values = new Map<string, string>();
  const warnings: string[] = [];
  const byName = new Map(metadata.inputs.map((input) => [input.name.toLowerCase(), input]));
  for (const [name, value] of Object.entries(given)) {
    values.set(name, evaluateTemplate(String(value), scope));
    const message = byName.get(name.toLowerCase())?.deprecationMessage;
    if (message !== undefined) warnings.push(`Input '${name}' has been deprecated with message: ${message}`);
  }
  const names = new Set([...values.keys()].map((name) => name.toLowerCase()));
  const contexts = Object.fromEntries(
    Object.entries(scope.contexts).filter(([name]) => DEFAULT_CONTEXTS.includes(name)),
  );
  for (const input of metadata.inputs) {
    if (!names.has(input.name.toLowerCase()))
      values.set(input.name, evaluateTemplate(input.default, { contexts }));
  }
  const unknown = Object.keys(given).filter((name) => !byName.has(name.toLowerCase()));
  if (unknown.length > 0) {
    const valid = metadata.inputs.map((input) => input.name);
    warnings.push(
      `Unexpected input(s) '${unknown.join("', '")}', valid inputs are ['${valid.join("', '")}']`,
    );
  }
  return { values, warnings };
}

/** The variables of inputs: upper case, spaces to underscores, dashes kept. */
export function inputVariables(values: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(
    [...values].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}
