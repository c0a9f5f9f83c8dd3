// The condition operators of IAM policies: strings, ARNs, booleans, `Null`, with their prefixes and suffixes.
//
// Promises: the truth of a condition for a request's context as IAM defines it, including what a missing key means
// (false for a positive operator, true for a negated one, for `…IfExists` and for `ForAllValues:`).
// Must never: guess at an operator it does not know (`isKnownOperator` lets the parser refuse it).
// Source: docs.aws.amazon.com, "IAM JSON policy elements: Condition operators", "multivalued context keys".

/** One operator, one key (lower case), and the values of which one must fit. */
export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** What a request says of itself: condition keys (any case) and their values. */
export type RequestContext = Readonly<Record<string, string | readonly string[] | undefined>>;

type Match = (expected: string, actual: string) => boolean;

const POSITIVE: Readonly<Record<string, Match>> = {
  StringEquals: (expected, actual) => expected === actual,
  StringEqualsIgnoreCase: (expected, actual) => expected.toLowerCase() === actual.toLowerCase(),
  StringLike: (expected, actual) => matchesWildcard(expected, actual),
  ArnEquals: (expected, actual) => matchesWildcard(expected, actual),
  ArnLike: (expected, actual) => matchesWildcard(expected, actual),
  Bool: (expected, actual) => expected.toLowerCase() === actual.toLowerCase(),
};

const NEGATED: Readonly<Record<string, string>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
};

interface Operator {
  readonly set: 'ForAnyValue' | 'ForAllValues' | undefined;
  readonly name: string;
  readonly ifExists: boolean;
}

function parseOperator(operator: string): Operator {
  const [, set, name = '', ifExists] =
    /^(?:(ForAnyValue|ForAllValues):)?([A-Za-z]+?)(IfExists)?$/u.exec(operator) ?? [];
  return { set: set as Operator['set'], name, ifExists: ifExists !== undefined };
}

/** Whether `isMet` knows the operator. */
export function isKnownOperator(operator: string): boolean {
  const { name } = parseOperator(operator);
  return name === 'Null' || Object.hasOwn(POSITIVE, name) || Object.hasOwn(NEGATED, name);
}

/** Whether a condition holds in a context. */
export function isMet(condition: Condition, context: RequestContext): boolean {
  const { set, name, ifExists } = parseOperator(condition.operator);
  const actual = valuesOf(context, condition.key);
  if (name === 'Null') {
    return condition.values.some((value) => (value === 'true') === (actual.length === 0));
  }
  const negated = Object.hasOwn(NEGATED, name);
  const match = POSITIVE[negated ? (NEGATED[name] ?? '') : name];
  if (match === undefined) {
    throw new Error(`the condition operator ${condition.operator} is not modelled`);
  }
  if (actual.length === 0) {
    return ifExists || set === 'ForAllValues' || (set === undefined && negated);
  }
  const fits = (value: string): boolean =>
    condition.values.some((expected) => match(expected, value)) !== negated;
  if (set === 'ForAllValues') {
    return actual.every(fits);
  }
  // Without a prefix the key is single-valued; a negated test of several values must hold for each of them.
  return set === undefined && negated ? actual.every(fits) : actual.some(fits);
}

function valuesOf(context: RequestContext, key: string): readonly string[] {
  const found = Object.entries(context).find(([name]) => name.toLowerCase() === key)?.[1];
  if (found === undefined) {
    return [];
  }
  return typeof found === 'string' ? [found] : found;
}

/** IAM's wildcards over the whole text: `*` for anything, also nothing, and `?` for one character. */
export function matchesWildcard(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\/]/gu, '\\$&')
    .replaceAll('*', '[^]*')
    .replaceAll('?', '[^]');
  return new RegExp(`^${source}$`, 'u').test(text);
}
