/**
 * The secrets of a project, or of a region of it, that a query means: pages of `secrets.list`, filtered there as far as
 * its filter can express it, and here in any case. Names and labels alone come with a page; no value does.
 *
 * Source: cloud.google.com, "Method: projects.secrets.list", "Filtering secrets"; facts secret-providers.md 2.4, 2.9.
 */

import { DeniedError, UpstreamError } from '../../../base/errors.ts';
import type { Secret } from '../../../base/secret.ts';
import type { GcpSecretListLocator, SecretQuery } from '../../references/reference.ts';
import type { ProviderFailure } from '../contract.ts';
import { fieldAt, listAt, textAt } from '../json-fields.ts';
import {
  collectPages,
  failureOf,
  type ListedSecret,
  type Listing,
  type ListRequest,
  queryFilter,
} from '../listing.ts';
import { serviceRefusal } from './explain-session.ts';
import { type GoogleError, readGoogleError } from './google-error.ts';
import { listAdvice, type Principal, principalTitle } from './principal.ts';
import { type SecretManagerCall, secretRequest } from './secret-manager.ts';

/** Far below what an answer may have: a secret with many labels takes some kilobytes. */
const PAGE_SIZE = 100;

/** What a listing needs besides. */
export interface ListCall extends SecretManagerCall {
  readonly token: Secret;
  readonly principal: Principal;
}

/** Lists. Throws `CallFailure`. */
export function listSecrets(
  request: ListRequest<GcpSecretListLocator>,
  project: string,
  { settings, client, signal, token, principal }: ListCall,
): Promise<Listing> {
  const { location } = request.locator;
  const place = { project, location };
  const filter = queryFilter(request.locator);
  return collectPages(request, (next) => {
    const call = { method: 'GET', ...secretRequest(place, '/secrets', token, settings) } as const;
    call.url.searchParams.set('pageSize', String(PAGE_SIZE));
    const wanted = serviceFilter(request.locator);
    if (wanted !== '') call.url.searchParams.set('filter', wanted);
    if (next !== undefined) call.url.searchParams.set('pageToken', next);
    return client.call(call, signal, ({ body, ...answer }) => {
      if (answer.status >= 300)
        return explainListing(readGoogleError({ body, ...answer }), request.written, project, principal);
      const secrets = listAt(body, 'secrets').flatMap((entry): readonly ListedSecret[] => {
        const name = nameOf(textAt(entry, 'name') ?? '', location);
        const labels = fieldAt(entry, 'labels') ?? {};
        if (name === undefined || !filter.fitsName(name) || typeof labels !== 'object') return [];
        if (!filter.fitsTags(labels as Readonly<Record<string, unknown>>)) return [];
        const locator = { kind: 'gcp-secret', project, location, secret: name, version: 'latest' } as const;
        return [{ name, request: { locator, written: `gcp:${project}/${name}` } }];
      });
      return { secrets, next: textAt(body, 'nextPageToken') };
    });
  });
}

/** What the service may leave out before us. Only texts that its filter reads as they are written go into it. */
function serviceFilter({ prefix, tags }: SecretQuery): string {
  const isPlain = (text: string): boolean => /^[a-z0-9_-]+$/i.test(text);
  const parts = Object.entries(tags)
    .filter(([key, value]) => isPlain(key) && isPlain(value))
    .map(([key, value]) => `labels.${key}=${value}`);
  return [...(prefix !== undefined && isPlain(prefix) ? [`name:${prefix}`] : []), ...parts].join(' AND ');
}

/** The id of a secret that lies where was asked. Google names the project by its number. */
function nameOf(resource: string, location: string | undefined): string | undefined {
  const [, region, id] =
    /^projects\/[^/]+(?:\/locations\/([^/]+))?\/secrets\/([A-Za-z0-9_-]{1,255})$/.exec(resource) ?? [];
  return region === location ? id : undefined;
}

function explainListing(
  error: GoogleError,
  written: string,
  project: string,
  principal: Principal,
): ProviderFailure {
  const service = serviceRefusal(error, `secretmanager.${principal.settings.universe}`, principal);
  if (service !== undefined) return failureOf(service);
  if (error.status === 'PERMISSION_DENIED' || error.status === 'NOT_FOUND') {
    const what = `${principalTitle(principal)} may not list the secrets of ${project}, which ${written} needs, or there is no such project`;
    const hint = 'check the project, then grant the role shown below, or name the secrets';
    return failureOf(new DeniedError('access-denied', what, { hint }), listAdvice(project, principal));
  }
  const what = `Secret Manager does not list the secrets of ${project} (${error.status})`;
  return failureOf(new UpstreamError('upstream-failed', what));
}
