// The JSON protocol of Secrets Manager, SSM and KMS: one POST, the operation in `x-amz-target`, errors by `__type`.
//
// Promises: operations receive a checked sender, the region and an input reader that refuses wrong types; what they
// throw as `AwsFault` goes out in any of the three spellings of errors that real services use.
// Must never: run an operation for a sender who was not authenticated.
// Source: facts/secret-providers.md section 2.2 (Secrets Manager); AWS JSON 1.1 protocol.

import { randomUUID } from 'node:crypto';
import type { ServerAnswer, ServerRequest } from '../exchange.ts';
import { type AccessRequest, authorize, denialSentence } from './authorize.ts';
import { AwsFault } from './aws-fault.ts';
import type { Principal } from './directory.ts';
import { authenticate, type Door } from './signed-request.ts';

/**
 * How errors are spelled: `plain` (`__type` is the code), `namespaced` (`__type` has a `namespace#` prefix), or
 * `header` (only the header `x-amzn-errortype` names the code).
 */
export type ErrorStyle = 'plain' | 'namespaced' | 'header';

/** What a test can set for all services of a cloud, at any time. */
export interface ServiceSettings {
  errorStyle: ErrorStyle;
  /** Pages are never longer than this, whatever the client asks for: 1 shows whether it follows `NextToken`. */
  maxPageSize: number;
}

/** One call of an operation. */
export interface Call {
  readonly principal: Principal;
  readonly region: string;
  readonly input: Input;
  readonly settings: ServiceSettings;
  readonly nowMs: number;
}

export type Operation = (call: Call) => Readonly<Record<string, unknown>>;

/** The handler of a JSON service; the operations' names go with `targetPrefix` into `x-amz-target`. */
export function jsonHandler(
  door: Door,
  targetPrefix: string,
  operations: Readonly<Record<string, Operation>>,
  settings: ServiceSettings,
): (request: ServerRequest) => ServerAnswer {
  return (request) => {
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': randomUUID() };
    try {
      const { principal, region } = authenticate(request, door);
      const [prefix, name = ''] = String(request.headers['x-amz-target']).split('.');
      const operation =
        prefix === targetPrefix && Object.hasOwn(operations, name) ? operations[name] : undefined;
      if (operation === undefined || request.method !== 'POST') {
        throw new AwsFault('UnknownOperationException', '');
      }
      const call = { principal, region, input: readInput(request.body), settings, nowMs: door.now() };
      return { status: 200, headers, body: JSON.stringify(operation(call)) };
    } catch (error) {
      if (error instanceof AwsFault) {
        return faultAnswer(error, headers, settings.errorStyle, targetPrefix);
      }
      throw error;
    }
  };
}

function faultAnswer(
  fault: AwsFault,
  headers: Readonly<Record<string, string>>,
  style: ErrorStyle,
  namespace: string,
): ServerAnswer {
  // Real services write `message` or `Message`, some leave it out when it is empty.
  const text = fault.message === '' ? {} : { [style === 'plain' ? 'Message' : 'message']: fault.message };
  const type = style === 'namespaced' ? `com.amazonaws.${namespace.toLowerCase()}#${fault.code}` : fault.code;
  return style === 'header'
    ? {
        status: fault.status,
        headers: { ...headers, 'x-amzn-errortype': `${type}:` },
        body: JSON.stringify(text),
      }
    : { status: fault.status, headers, body: JSON.stringify({ __type: type, ...text }) };
}

/** Throws AccessDeniedException unless the sender may; `shown` is the resource as AWS's sentence names it. */
export function requireAccess(principal: Principal, request: AccessRequest, shown = request.resource): void {
  const decision = authorize(principal, request);
  if (!decision.allowed) {
    const sentence = denialSentence(principal, request.action, shown, decision.reason);
    throw new AwsFault('AccessDeniedException', sentence);
  }
}

/** The host by which KMS knows the service that calls it for a user (`kms:ViaService`). */
export function viaService({ principal, region }: Call, service: string): string {
  return `${service}.${region}.amazonaws.com${principal.partition === 'aws-cn' ? '.cn' : ''}`;
}

/** Reads the members of a JSON input. A member of the wrong type is a SerializationException, as in the services. */
export interface Input {
  text(name: string): string | undefined;
  flag(name: string): boolean;
  number(name: string): number | undefined;
  texts(name: string): readonly string[] | undefined;
  /** A map of texts. */
  map(name: string): Readonly<Record<string, string>> | undefined;
  /** A list of structures, each readable in the same way. */
  structures(name: string): readonly Input[];
}

function readInput(body: Buffer): Input {
  try {
    return inputOf(JSON.parse(body.toString() || '{}'));
  } catch (error) {
    throw error instanceof AwsFault ? error : wrongType();
  }
}

function inputOf(value: unknown): Input {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrongType();
  }
  const members = value as Readonly<Record<string, unknown>>;
  const list = (name: string): readonly unknown[] | undefined => {
    const member = members[name] ?? undefined;
    if (member !== undefined && !Array.isArray(member)) {
      throw wrongType();
    }
    return member;
  };
  return {
    text: (name) => typed(members[name], 'string') as string | undefined,
    flag: (name) => (typed(members[name], 'boolean') as boolean | undefined) ?? false,
    number: (name) => typed(members[name], 'number') as number | undefined,
    map: (name) => {
      const member = members[name] ?? undefined;
      if (member !== undefined && (typeof member !== 'object' || Array.isArray(member))) {
        throw wrongType();
      }
      return member === undefined
        ? undefined
        : Object.fromEntries(
            Object.entries(member as object).map(([key, value]) => [key, String(typed(value, 'string'))]),
          );
    },
    texts: (name) => list(name)?.map((entry) => String(typed(entry, 'string'))),
    structures: (name) => (list(name) ?? []).map(inputOf),
  };
}

function typed(value: unknown, type: 'string' | 'boolean' | 'number'): unknown {
  if (value !== undefined && value !== null && typeof value !== type) {
    throw wrongType();
  }
  return value ?? undefined;
}

function wrongType(): AwsFault {
  return new AwsFault('SerializationException', '');
}

/** One page of a list, and the token that leads to the next one; `fault` is thrown for a token we never gave. */
export function pageOf<T>(
  items: readonly T[],
  token: string | undefined,
  size: number,
  fault: () => AwsFault,
): { readonly page: readonly T[]; readonly next: { readonly NextToken?: string } } {
  const start =
    token === undefined ? 0 : Number(/^page-(\d+)$/u.exec(Buffer.from(token, 'base64').toString())?.[1]);
  if (Number.isNaN(start)) {
    throw fault();
  }
  const end = start + size;
  const more = end < items.length;
  return {
    page: items.slice(start, end),
    next: more ? { NextToken: Buffer.from(`page-${end}`).toString('base64') } : {},
  };
}
