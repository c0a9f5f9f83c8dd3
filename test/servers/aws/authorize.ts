// A small IAM: whether a caller may do an action on a resource, and the sentence AWS answers when not.
//
// Promises: role policies ∩ session policies, an explicit deny above all, resource policies as AWS combines them
// (either side within an account, both across accounts), trust policies for whoever wants to become a role.
// Must never: allow what no statement allows. Not modelled: organisations' policies and permission boundaries.
// Source: facts/secret-providers.md section 2.2; docs.aws.amazon.com, "Policy evaluation logic" and "Troubleshoot
// access denied error messages".

import { isMet, matchesWildcard, type RequestContext } from './conditions.ts';
import type { Policy, Statement } from './policy-document.ts';

/** Who asks, as far as permissions go. */
export interface Caller {
  /** The ARN AWS shows: of the user, or of the role's session. */
  readonly arn: string;
  readonly accountId: string;
  /** For a session, the ARN of its role. */
  readonly roleArn?: string;
  readonly identityPolicies: readonly Policy[];
  /** For a session started with policies: what it may do at most. */
  readonly sessionPolicies?: readonly Policy[];
}

/** What is asked. */
export interface AccessRequest {
  readonly action: string;
  readonly resource: string;
  readonly context?: RequestContext;
  /** The account that owns the resource, and its policy there; the caller's account when left out. */
  readonly resourceAccountId?: string;
  readonly resourcePolicy?: Policy;
}

/** `reason` is the end of AWS's sentence: "because no … policy allows the … action", "with an explicit deny in …". */
export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly reason: string };

type Verdict = 'allow' | 'deny' | 'silent';

/** Decides a request of a caller. */
export function authorize(caller: Caller, request: AccessRequest): Decision {
  const identity = evaluate(caller.identityPolicies, request, () => 'direct');
  const session =
    caller.sessionPolicies === undefined
      ? 'allow'
      : evaluate(caller.sessionPolicies, request, () => 'direct');
  const resource = request.resourcePolicy === undefined ? [] : [request.resourcePolicy];
  const byResource = evaluate(resource, request, (statement) => namesCaller(statement, caller));
  const named = evaluate(resource, request, (statement) =>
    namesCaller(statement, caller) === 'direct' ? 'direct' : undefined,
  );
  const denied = (
    [
      [identity, 'an identity-based'],
      [session, 'a session'],
      [byResource, 'a resource-based'],
    ] as const
  ).find(([verdict]) => verdict === 'deny');
  if (denied !== undefined) {
    return { allowed: false, reason: `with an explicit deny in ${denied[1]} policy` };
  }
  const crossAccount =
    request.resourceAccountId !== undefined && request.resourceAccountId !== caller.accountId;
  const allowedByIdentity = identity === 'allow' || (!crossAccount && named === 'allow');
  if (!allowedByIdentity) {
    return silent('identity-based', request.action);
  }
  if (crossAccount && byResource !== 'allow') {
    return silent('resource-based', request.action);
  }
  return session === 'allow' ? { allowed: true } : silent('session', request.action);
}

/** Whether a role's trust policy lets a web identity in; `federated` is the ARN of its provider. */
export function trustsWebIdentity(trust: Policy, federated: string, context: RequestContext): boolean {
  const request = { action: 'sts:AssumeRoleWithWebIdentity', resource: '*', context };
  const names = (statement: Statement): 'direct' | undefined =>
    statement.principals.some(
      ({ kind, value }) => kind === '*' || (kind === 'Federated' && value === federated),
    )
      ? 'direct'
      : undefined;
  return evaluate([trust], request, names) === 'allow';
}

/** The whole sentence of an access denial. */
export function denialSentence(caller: Caller, action: string, resource: string, reason: string): string {
  return `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource} ${reason}`;
}

function silent(place: string, action: string): Decision {
  return { allowed: false, reason: `because no ${place} policy allows the ${action} action` };
}

/** The verdict of several policies; `applies` says whether a statement is about this caller at all. */
function evaluate(
  policies: readonly Policy[],
  request: AccessRequest,
  applies: (statement: Statement) => 'direct' | 'account' | undefined,
): Verdict {
  const effects = policies
    .flat()
    .filter((statement) => applies(statement) !== undefined && covers(statement, request))
    .map(({ effect }) => effect);
  if (effects.includes('Deny')) {
    return 'deny';
  }
  return effects.includes('Allow') ? 'allow' : 'silent';
}

/** Naming a caller's account only delegates to that account's own policies; naming the caller grants by itself. */
function namesCaller(statement: Statement, caller: Caller): 'direct' | 'account' | undefined {
  const { accountId, arn, roleArn } = caller;
  const direct = statement.principals.some(
    ({ kind, value }) => kind === '*' || (kind === 'AWS' && (value === arn || value === roleArn)),
  );
  if (direct) {
    return 'direct';
  }
  const root = new RegExp(`^arn:[a-z-]+:iam::${accountId}:root$`, 'u');
  return statement.principals.some(
    ({ kind, value }) => kind === 'AWS' && (value === accountId || root.test(value)),
  )
    ? 'account'
    : undefined;
}

function covers(statement: Statement, request: AccessRequest): boolean {
  const action = request.action.toLowerCase();
  const byAction = statement.actions.some((pattern) => matchesWildcard(pattern.toLowerCase(), action));
  const byResource = statement.resources.some((pattern) => matchesWildcard(pattern, request.resource));
  return (
    byAction !== statement.allActionsBut &&
    byResource !== statement.allResourcesBut &&
    statement.conditions.every((condition) => isMet(condition, request.context ?? {}))
  );
}
