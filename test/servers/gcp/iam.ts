// Google's IAM as far as a fetch meets it: projects, principals, bindings, live access tokens, and how errors look.
//
// Promises: a token is known by its whole text, belongs to one principal and ends; a binding admits the members it names
// and nobody else; a project answers to its id and to its number.
// Must never: grant by default, or know a service's resources (its callers do).
// Source: facts/secret-providers.md section 2.4; cloud.google.com, "Principal identifiers" and google.rpc.ErrorInfo.

import { randomBytes } from 'node:crypto';
import { json, type ServerAnswer, type ServerRequest } from '../exchange.ts';

/** Who calls: a federated identity of a pool, or a service account. */
export type Principal =
  | {
      readonly kind: 'federated';
      /** `projects/NUMBER/locations/global/workloadIdentityPools/POOL`. */
      readonly pool: string;
      readonly subject: string;
      readonly attributes: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'service-account'; readonly email: string };

/** A role for members. */
export interface Binding {
  readonly role: string;
  readonly members: readonly string[];
}

export interface Project {
  readonly id: string;
  readonly number: string;
  /** APIs that are switched on. */
  readonly services: Set<string>;
  readonly bindings: Binding[];
}

/** A live or ended access token. */
export interface IssuedToken {
  readonly token: string;
  readonly principal: Principal;
  readonly expiresAtMs: number;
}

/** An error in Google's own form. */
export class GoogleFault extends Error {
  override readonly name = 'GoogleFault';
  readonly code: number;
  readonly status: string;
  readonly details: readonly unknown[];

  constructor(code: number, status: string, message: string, details: readonly unknown[] = []) {
    super(message);
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

/** The answer for a fault. */
export function faultAnswer({ code, status, message, details }: GoogleFault): ServerAnswer {
  return json(code, { error: { code, message, status, ...(details.length === 0 ? {} : { details }) } });
}

/** `google.rpc.ErrorInfo`. */
export function errorInfo(reason: string, metadata: Readonly<Record<string, string>>): unknown {
  return { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com', metadata };
}

/** The tokens of a cloud. */
export class TokenBook {
  readonly issued: IssuedToken[] = [];
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  issue(principal: Principal, seconds: number): IssuedToken {
    const token = ['ya', randomBytes(90).toString('base64url')].join('29.');
    const issued = { token, principal, expiresAtMs: this.#now() + seconds * 1000 };
    this.issued.push(issued);
    return issued;
  }

  /** Who sent the request. Throws 401 as the services do. */
  authenticate({ headers }: ServerRequest): Principal {
    const token = /^Bearer (.+)$/u.exec(headers.authorization ?? '')?.[1];
    const found = this.issued.find((issued) => issued.token === token);
    if (found === undefined || found.expiresAtMs <= this.#now()) {
      throw new GoogleFault(
        401,
        'UNAUTHENTICATED',
        'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
        [errorInfo('ACCESS_TOKEN_EXPIRED', {})],
      );
    }
    return found.principal;
  }
}

/** The identifiers by which a binding can name a principal. */
export function identifiersOf(principal: Principal): readonly string[] {
  if (principal.kind === 'service-account') {
    return [`serviceAccount:${principal.email}`];
  }
  const pool = `iam.googleapis.com/${principal.pool}`;
  return [
    `principal://${pool}/subject/${principal.subject}`,
    `principalSet://${pool}/*`,
    ...Object.entries(principal.attributes).map(
      ([name, value]) => `principalSet://${pool}/attribute.${name}/${value}`,
    ),
  ];
}

/** Whether one of the bindings gives one of the roles to the principal. */
export function isGranted(
  bindings: readonly Binding[],
  roles: readonly string[],
  principal: Principal,
): boolean {
  const names = identifiersOf(principal);
  return bindings.some(
    ({ role, members }) => roles.includes(role) && members.some((member) => names.includes(member)),
  );
}

/** Throws 403 SERVICE_DISABLED unless the API is on in the project. */
export function requireService(project: Project, service: string, title: string): void {
  if (project.services.has(service)) {
    return;
  }
  const url = `https://console.developers.google.com/apis/api/${service}/overview?project=${project.number}`;
  throw new GoogleFault(
    403,
    'PERMISSION_DENIED',
    `${title} has not been used in project ${project.number} before or it is disabled. Enable it by visiting ${url} then retry.`,
    [errorInfo('SERVICE_DISABLED', { service, consumer: `projects/${project.number}`, activationUrl: url })],
  );
}

/** Throws 403 USER_PROJECT_DENIED when the header names a quota project that the principal may not use. */
export function requireQuotaProject(
  { headers }: ServerRequest,
  principal: Principal,
  find: (name: string) => Project | undefined,
): void {
  const name = headers['x-goog-user-project'];
  if (name === undefined) {
    return;
  }
  const project = find(String(name));
  if (
    project === undefined ||
    !isGranted(project.bindings, ['roles/serviceusage.serviceUsageConsumer'], principal)
  ) {
    throw new GoogleFault(
      403,
      'PERMISSION_DENIED',
      `Caller does not have required permission to use project ${String(name)}. Grant the caller the roles/serviceusage.serviceUsageConsumer role, or a custom role with the serviceusage.services.use permission.`,
      [errorInfo('USER_PROJECT_DENIED', { consumer: `projects/${String(name)}` })],
    );
  }
}
