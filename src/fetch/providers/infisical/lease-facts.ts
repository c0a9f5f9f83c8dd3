/**
 * What post needs to give back what Infisical gave: the token of the login, and dynamic leases.
 */

import { Secret } from '../../../base/secret.ts';
import { fieldAt, numberAt, textAt } from '../json-fields.ts';
import type { FolderPlace } from './api.ts';

/** One record. A lease follows the login whose token can revoke it. */
export type InfisicalFacts =
  | {
      readonly kind: 'login';
      readonly base: string;
      readonly token: Secret;
      readonly expiresAtMs: number | undefined;
    }
  | {
      readonly kind: 'lease';
      readonly id: string;
      readonly place: FolderPlace;
      readonly name: string;
      readonly expiresAtMs: number | undefined;
    };

/** The record as the lease book keeps it. */
export function writeFacts(facts: InfisicalFacts): Secret {
  return Secret.fromText(
    JSON.stringify(facts.kind === 'login' ? { ...facts, token: facts.token.reveal() } : facts),
  );
}

/** The record back; undefined when it is none. Never throws. */
export function readFacts(text: Secret): InfisicalFacts | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.reveal());
  } catch {
    // the sealed file has been authenticated: what is no JSON is a fault of ours, which the caller reports
    return undefined;
  }
  const expiresAtMs = numberAt(value, 'expiresAtMs');
  if (fieldAt(value, 'kind') === 'login') {
    const base = textAt(value, 'base');
    const token = textAt(value, 'token');
    return base === undefined || token === undefined
      ? undefined
      : { kind: 'login', base, token: Secret.fromText(token), expiresAtMs };
  }
  const texts = [
    textAt(value, 'id'),
    textAt(value, 'name'),
    textAt(value, 'place', 'project'),
    textAt(value, 'place', 'environment'),
    textAt(value, 'place', 'folder'),
  ];
  const [id, name, project, environment, folder] = texts;
  if (id === undefined || name === undefined || project === undefined) return undefined;
  if (environment === undefined || folder === undefined) return undefined;
  return { kind: 'lease', id, name, place: { project, environment, folder }, expiresAtMs };
}
