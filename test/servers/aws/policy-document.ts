// IAM policy documents: read, checked as IAM checks them, and held in one normal form.
//
// Promises: a document that real IAM would reject for its form is rejected here with `MalformedPolicyDocument`;
// single values and lists come out alike; a construct that this evaluator does not know (policy variables, numeric
// and date conditions) is refused rather than ignored, because ignoring one would grant too much.
// Must never: evaluate anything (`authorize.ts`).
// Source: docs.aws.amazon.com, "IAM JSON policy elements reference".

import { AwsFault } from './aws-fault.ts';
import { type Condition, isKnownOperator } from './conditions.ts';

/**
 * Where a document is attached: to an identity or a session (it names resources, and no principal), to a resource
 * (both), or to a role as its trust (principals, and no resource).
 */
export type PolicyPlace = 'identity' | 'session' | 'resource' | 'trust';

export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  /** `NotAction` was written: the statement is about all actions but these. */
  readonly allActionsBut: boolean;
  /** `*` for a trust policy. */
  readonly resources: readonly string[];
  readonly allResourcesBut: boolean;
  /** Kind and value, `{ kind: '*', value: '*' }` for anybody; empty where no principal belongs. */
  readonly principals: readonly { readonly kind: string; readonly value: string }[];
  readonly conditions: readonly Condition[];
}

/** A checked document. */
export type Policy = readonly Statement[];

/** Reads a policy, as text or as the value that JSON text holds. Throws `MalformedPolicyDocument`. */
export function parsePolicy(document: unknown, place: PolicyPlace): Policy {
  let value = document;
  if (typeof document === 'string') {
    try {
      value = JSON.parse(document);
    } catch {
      throw malformed('This policy contains invalid Json');
    }
  }
  const policy = record(value);
  onlyKeys(policy, ['Version', 'Id', 'Statement']);
  if (policy.Version !== undefined && policy.Version !== '2012-10-17' && policy.Version !== '2008-10-17') {
    throw malformed('The policy must contain a valid version string');
  }
  const statements = list(policy.Statement);
  if (statements.length === 0) {
    throw malformed('Syntax errors in policy.');
  }
  return statements.map((statement) => parseStatement(record(statement), place));
}

function parseStatement(statement: Readonly<Record<string, unknown>>, place: PolicyPlace): Statement {
  onlyKeys(statement, [
    'Sid',
    'Effect',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Principal',
    'Condition',
  ]);
  const effect = statement.Effect;
  if (effect !== 'Allow' && effect !== 'Deny') {
    throw malformed('Syntax errors in policy.');
  }
  const actions = oneOf(statement, 'Action', 'NotAction');
  if (actions.some((action) => action !== '*' && !/^[a-z0-9-]+:[A-Za-z0-9*?]+$/u.test(action))) {
    throw malformed('Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.');
  }
  const namesResource = statement.Resource !== undefined || statement.NotResource !== undefined;
  if (place === 'trust' && namesResource) {
    throw malformed('Has prohibited field Resource');
  }
  const resources = place === 'trust' ? ['*'] : oneOf(statement, 'Resource', 'NotResource');
  const badResource = resources.find((resource) => resource !== '*' && !/^(?:arn|\*):/u.test(resource));
  if (badResource !== undefined) {
    throw malformed(`Resource ${badResource} must be in ARN format or "*".`);
  }
  const mayNamePrincipal = place === 'resource' || place === 'trust';
  if (mayNamePrincipal !== (statement.Principal !== undefined)) {
    throw malformed(
      mayNamePrincipal
        ? 'Missing required field Principal'
        : 'Policy document should not specify a principal.',
    );
  }
  return {
    effect,
    actions,
    allActionsBut: statement.NotAction !== undefined,
    resources,
    allResourcesBut: statement.NotResource !== undefined,
    principals: parsePrincipals(statement.Principal),
    conditions: parseConditions(statement.Condition),
  };
}

function parsePrincipals(value: unknown): Statement['principals'] {
  if (value === undefined) {
    return [];
  }
  if (value === '*') {
    return [{ kind: '*', value: '*' }];
  }
  return Object.entries(record(value)).flatMap(([kind, values]) => {
    if (kind !== 'AWS' && kind !== 'Federated' && kind !== 'Service') {
      throw malformed(`Invalid principal in policy: "${kind}"`);
    }
    return strings(values).map((entry) =>
      entry === '*' ? { kind: '*', value: '*' } : { kind, value: entry },
    );
  });
}

function parseConditions(value: unknown): readonly Condition[] {
  return Object.entries(record(value ?? {})).flatMap(([operator, tests]) => {
    if (!isKnownOperator(operator)) {
      throw malformed(`Invalid Condition type : ${operator}.`);
    }
    return Object.entries(record(tests)).map(([key, values]) => ({
      operator,
      key: key.toLowerCase(),
      values: list(values).map((entry) => noVariable(String(entry))),
    }));
  });
}

function oneOf(
  statement: Readonly<Record<string, unknown>>,
  name: string,
  opposite: string,
): readonly string[] {
  const given = [statement[name], statement[opposite]].filter((value) => value !== undefined);
  const values = strings(given[0]);
  if (given.length !== 1 || values.length === 0) {
    throw malformed('Syntax errors in policy.');
  }
  return values;
}

function strings(value: unknown): readonly string[] {
  return list(value).map((entry) => {
    if (typeof entry !== 'string') {
      throw malformed('Syntax errors in policy.');
    }
    return noVariable(entry);
  });
}

function noVariable(text: string): string {
  if (text.includes('${')) {
    throw malformed('policy variables are not modelled by this server');
  }
  return text;
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined) {
    return [];
  }
  return Array.isArray(value) ? value : [value];
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw malformed('Syntax errors in policy.');
  }
  return value as Readonly<Record<string, unknown>>;
}

function onlyKeys(value: Readonly<Record<string, unknown>>, allowed: readonly string[]): void {
  if (Object.keys(value).some((key) => !allowed.includes(key))) {
    throw malformed('Syntax errors in policy.');
  }
}

function malformed(message: string): AwsFault {
  return new AwsFault('MalformedPolicyDocument', message);
}
