// STS: AssumeRoleWithWebIdentity, AssumeRole and GetCallerIdentity over the query protocol.
//
// Promises: parameters are checked first (with AWS's collected validation message), then the identity, then the
// role and its trust; a role that does not exist and one that does not trust the caller are answered alike, as real
// STS does. The credentials it hands out work at the other services with role policies ∩ session policies.
// Must never: ignore a parameter: one that this server does not model (tags, source identity) is refused.
// Source: facts/secret-providers.md section 2.2.

import { randomUUID } from 'node:crypto';
import type { ServerAnswer, ServerRequest } from '../exchange.ts';
import { authorize, denialSentence, trustsWebIdentity } from './authorize.ts';
import { AwsFault, escapeXml, faultXml } from './aws-fault.ts';
import type { RequestContext } from './conditions.ts';
import type { Account, Principal, Role } from './directory.ts';
import { type Policy, parsePolicy } from './policy-document.ts';
import { authenticate, type Door } from './signed-request.ts';
import { type VerifiedIdentity, verifyWebIdentity } from './web-identity.ts';

type Form = ReadonlyMap<string, string>;

/** What the answer's result element holds: texts, or further elements. */
interface Xml {
  readonly [name: string]: string | Xml;
}

const ROLE_FIELDS = ['RoleArn', 'RoleSessionName', 'DurationSeconds', 'Policy'];

/** Claims of GitHub's token that IAM knows as condition keys besides `sub` (AWS announcement, January 2026). */
const CONDITION_CLAIMS = [
  'sub',
  'actor',
  'actor_id',
  'job_workflow_ref',
  'repository',
  'repository_id',
  'workflow',
  'ref',
  'environment',
  'enterprise_id',
];

/** The handler of an STS endpoint. */
export function stsHandler(door: Door): (request: ServerRequest) => Promise<ServerAnswer> {
  return async (request) => {
    const requestId = randomUUID();
    const headers = { 'content-type': 'text/xml', 'x-amzn-requestid': requestId };
    try {
      const form = readForm(request);
      const action = form.get('Action') ?? '';
      const result = await perform(action, form, request, door);
      const body =
        `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n` +
        toXml({ [`${action}Result`]: result, ResponseMetadata: { RequestId: requestId } }) +
        `</${action}Response>\n`;
      return { status: 200, headers, body };
    } catch (error) {
      if (error instanceof AwsFault) {
        return { status: error.status, headers, body: faultXml(error, requestId) };
      }
      throw error;
    }
  };
}

function readForm(request: ServerRequest): Form {
  if (
    request.method !== 'POST' ||
    !/^application\/x-www-form-urlencoded\b/u.test(request.headers['content-type'] ?? '')
  ) {
    throw new AwsFault('UnknownOperationException', 'this server takes POST with a form', 404);
  }
  const form = new Map(new URLSearchParams(request.body.toString()));
  if (form.get('Version') !== '2011-06-15') {
    throw new AwsFault(
      'InvalidAction',
      `Could not find operation ${form.get('Action')} for version ${form.get('Version')}`,
    );
  }
  return form;
}

async function perform(action: string, form: Form, request: ServerRequest, door: Door): Promise<Xml> {
  switch (action) {
    case 'AssumeRoleWithWebIdentity':
      return assumeRoleWithWebIdentity(form, door);
    case 'AssumeRole':
      return assumeRole(form, authenticate(request, door).principal, door);
    case 'GetCallerIdentity': {
      const { arn, userId, accountId } = authenticate(request, door).principal;
      return { Arn: arn, UserId: userId, Account: accountId };
    }
    default:
      throw new AwsFault('InvalidAction', `Could not find operation ${action} for version 2011-06-15`);
  }
}

async function assumeRoleWithWebIdentity(form: Form, door: Door): Promise<Xml> {
  checkFields(form, [...ROLE_FIELDS, 'WebIdentityToken'], ['RoleArn', 'RoleSessionName', 'WebIdentityToken']);
  const { role, account, durationSeconds } = findRole(form, door);
  const identity = await verifyWebIdentity(form.get('WebIdentityToken') ?? '', account, door.now());
  if (role === undefined || !trustsWebIdentity(role.trust, identity.provider.arn, claimContext(identity))) {
    throw new AwsFault('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403);
  }
  checkDuration(durationSeconds, role);
  return {
    SubjectFromWebIdentityToken: identity.claims.sub ?? '',
    Audience: identity.audience,
    Provider: identity.provider.arn,
    ...startSession(form, role, account, durationSeconds, door),
  };
}

function assumeRole(form: Form, caller: Principal, door: Door): Xml {
  checkFields(form, [...ROLE_FIELDS, 'ExternalId'], ['RoleArn', 'RoleSessionName']);
  const { role, account, durationSeconds } = findRole(form, door);
  const arn = form.get('RoleArn') ?? '';
  const decision = authorize(caller, {
    action: 'sts:AssumeRole',
    // A trust policy names no resource, so any ARN will do for it; the caller's policies name the role's.
    resource: arn,
    context: { 'sts:ExternalId': form.get('ExternalId'), 'sts:RoleSessionName': form.get('RoleSessionName') },
    resourceAccountId: arn.split(':')[4] ?? '',
    resourcePolicy: role?.trust ?? [],
  });
  if (role === undefined || !decision.allowed) {
    const reason = decision.allowed ? '' : decision.reason;
    throw new AwsFault('AccessDenied', denialSentence(caller, 'sts:AssumeRole', arn, reason).trim(), 403);
  }
  if (caller.kind === 'session' && durationSeconds > 3_600) {
    throw new AwsFault(
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
    );
  }
  checkDuration(durationSeconds, role);
  return startSession(form, role, account, durationSeconds, door);
}

/** The condition keys that a token brings: `<issuer>:aud`, `<issuer>:sub` and the claims IAM knows. */
function claimContext({ provider, claims, audience }: VerifiedIdentity): RequestContext {
  const known = CONDITION_CLAIMS.filter((name) => claims[name] !== undefined);
  return {
    [`${provider.keyPrefix}:aud`]: audience,
    ...Object.fromEntries(known.map((name) => [`${provider.keyPrefix}:${name}`, String(claims[name])])),
  };
}

function findRole(form: Form, door: Door): { role?: Role; account?: Account; durationSeconds: number } {
  const arn = form.get('RoleArn') ?? '';
  const [, partition, accountId] = /^arn:(aws[a-z-]*):iam::(\d{12}):role\/[\w+=,.@/-]+$/u.exec(arn) ?? [];
  if (accountId === undefined) {
    throw new AwsFault('ValidationError', 'Request ARN is invalid');
  }
  const account = door.directory.findAccount(accountId);
  const role = account?.partition === partition ? account?.roles.get(arn) : undefined;
  return {
    ...(role === undefined ? {} : { role }),
    ...(account === undefined ? {} : { account }),
    durationSeconds: Number(form.get('DurationSeconds') ?? 3_600),
  };
}

/** Refuses parameters that are missing, out of bounds or not modelled, all bounds in one message as AWS does. */
function checkFields(form: Form, known: readonly string[], required: readonly string[]): void {
  const isKnown = (name: string): boolean =>
    known.includes(name) || /^PolicyArns\.member\.\d+\.arn$/u.test(name);
  const unknown = [...form.keys()].find((name) => name !== 'Action' && name !== 'Version' && !isKnown(name));
  if (unknown !== undefined) {
    throw new AwsFault('ValidationError', `${unknown} is not modelled by this server`);
  }
  const problems = [
    ...required
      .filter((name) => !form.has(name))
      .map(
        (name) => `Value null at '${lowerFirst(name)}' failed to satisfy constraint: Member must not be null`,
      ),
    ...lengthProblems(form, 'RoleArn', 20, 2_048),
    ...lengthProblems(form, 'RoleSessionName', 2, 64),
    ...lengthProblems(form, 'WebIdentityToken', 4, 20_000),
    ...lengthProblems(form, 'Policy', 1, 2_048),
    ...patternProblem(form, 'RoleSessionName', /^[\w+=,.@-]*$/u),
    ...durationProblem(form),
  ];
  if ([...form.keys()].filter((name) => name.startsWith('PolicyArns.')).length > 10) {
    problems.push(
      "Value at 'policyArns' failed to satisfy constraint: Member must have length less than or equal to 10",
    );
  }
  if (problems.length > 0) {
    const noun = problems.length === 1 ? 'error' : 'errors';
    throw new AwsFault(
      'ValidationError',
      `${problems.length} validation ${noun} detected: ${problems.join('; ')}`,
    );
  }
}

function lengthProblems(form: Form, name: string, least: number, most: number): string[] {
  const length = form.get(name)?.length;
  if (length === undefined || (length >= least && length <= most)) {
    return [];
  }
  const bound = length < least ? `greater than or equal to ${least}` : `less than or equal to ${most}`;
  return [`Value at '${lowerFirst(name)}' failed to satisfy constraint: Member must have length ${bound}`];
}

function patternProblem(form: Form, name: string, pattern: RegExp): string[] {
  return pattern.test(form.get(name) ?? '')
    ? []
    : [
        `Value '${form.get(name)}' at '${lowerFirst(name)}' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*`,
      ];
}

function durationProblem(form: Form): string[] {
  const text = form.get('DurationSeconds');
  const seconds = Number(text ?? 3_600);
  if (Number.isInteger(seconds) && seconds >= 900 && seconds <= 43_200) {
    return [];
  }
  const bound = seconds > 43_200 ? 'less than or equal to 43200' : 'greater than or equal to 900';
  return [
    `Value '${text}' at 'durationSeconds' failed to satisfy constraint: Member must have value ${bound}`,
  ];
}

function checkDuration(durationSeconds: number, role: Role): void {
  if (durationSeconds > role.maxSessionSeconds) {
    throw new AwsFault(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }
}

function startSession(
  form: Form,
  role: Role,
  account: Account | undefined,
  durationSeconds: number,
  door: Door,
): Xml {
  const sessionPolicies = readSessionPolicies(form, account);
  const sessionName = form.get('RoleSessionName') ?? '';
  const session = door.directory.startSession({
    role,
    sessionName,
    durationSeconds,
    ...(sessionPolicies.length === 0 ? {} : { sessionPolicies }),
  });
  const policySize = form.get('Policy')?.length ?? 0;
  return {
    AssumedRoleUser: { Arn: session.arn, AssumedRoleId: session.userId },
    Credentials: {
      AccessKeyId: session.accessKeyId,
      SecretAccessKey: session.secretAccessKey,
      SessionToken: session.sessionToken ?? '',
      Expiration: new Date(session.expiresAtMs ?? 0).toISOString().replace('.000Z', 'Z'),
    },
    // AWS packs policies in a way it does not publish: the share of the plain limit stands in for it.
    ...(sessionPolicies.length === 0
      ? {}
      : { PackedPolicySize: String(Math.ceil((policySize / 2_048) * 100)) }),
  };
}

function readSessionPolicies(form: Form, account: Account | undefined): readonly Policy[] {
  const inline = form.get('Policy');
  const managed = [...form].filter(([name]) => name.startsWith('PolicyArns.')).map(([, arn]) => arn);
  return [
    ...(inline === undefined ? [] : [parsePolicy(inline, 'session')]),
    ...managed.map((arn) => {
      const policy = account?.managedPolicies.get(arn);
      if (policy === undefined) {
        throw new AwsFault('ValidationError', `Policy ARN ${arn} does not exist or is not attachable.`);
      }
      return policy;
    }),
  ];
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function toXml(elements: Xml, indent = '  '): string {
  return Object.entries(elements)
    .map(([name, value]) =>
      typeof value === 'string'
        ? `${indent}<${name}>${escapeXml(value)}</${name}>\n`
        : `${indent}<${name}>\n${toXml(value, `${indent}  `)}${indent}</${name}>\n`,
    )
    .join('');
}
