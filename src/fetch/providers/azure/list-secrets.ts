/**
 * The secrets of a key vault that a query means: pages of its list, 25 at most each. Names, tags and attributes come with
 * a page; no value does.
 *
 * The link to the next page comes from the answer: it is followed on the same host alone, or a token could be sent
 * elsewhere. Source: learn.microsoft.com, "Get Secrets"; facts secret-providers.md 2.5, item 3.
 */

import { DeniedError } from '../../../base/errors.ts';
import type { AzureSecretListLocator } from '../../references/reference.ts';
import { CallFailure } from '../json-client.ts';
import { fieldAt, listAt, textAt } from '../json-fields.ts';
import {
  collectPages,
  failureOf,
  type ListedSecret,
  type Listing,
  type ListRequest,
  queryFilter,
} from '../listing.ts';
import { explainListing } from './explain-vault.ts';
import { API_VERSION, type VaultCall, vaultError } from './key-vault.ts';
import { addressOf } from './settings.ts';

/** What the service gives at most. */
const PAGE_SIZE = 25;

/** Lists. Throws `CallFailure`. */
export function listSecrets(request: ListRequest<AzureSecretListLocator>, call: VaultCall): Promise<Listing> {
  const { host, token, settings, client, signal } = call;
  const filter = queryFilter(request.locator);
  return collectPages(request, (next) => {
    const path = next ?? `/secrets?api-version=${API_VERSION}&maxresults=${PAGE_SIZE}`;
    const url = addressOf(settings, host, path);
    return client.call({ method: 'GET', url, bearer: token }, signal, (answer) => {
      if (answer.status >= 300)
        return explainListing(vaultError(answer), { written: request.written, host, settings });
      const secrets = listAt(answer.body, 'value').flatMap((entry): readonly ListedSecret[] => {
        const name = nameOf(textAt(entry, 'id') ?? '', host);
        // what is disabled cannot be read, and the operator passes it over
        if (name === undefined || fieldAt(entry, 'attributes', 'enabled') !== true) return [];
        const tags = fieldAt(entry, 'tags') ?? {};
        if (!filter.fitsName(name) || typeof tags !== 'object') return [];
        if (!filter.fitsTags(tags as Readonly<Record<string, unknown>>)) return [];
        const locator = { kind: 'azure-secret', vault: host, name, version: undefined } as const;
        return [{ name, request: { locator, written: `azure:${host}/${name}` } }];
      });
      const link = textAt(answer.body, 'nextLink');
      if (link === undefined) return { secrets, next: undefined };
      const place = placeOf(link, host);
      if (place !== undefined) return { secrets, next: place };
      const what = `${host} sends the listing on to another host`;
      return failureOf(new DeniedError('host-refused', what, { hint: 'no token follows it there' }));
    });
  });
}

/** The name in an identifier of this vault. */
function nameOf(id: string, host: string): string | undefined {
  const [, idHost = '', name] =
    /^https:\/\/([^/:]+)(?::\d+)?\/secrets\/([0-9A-Za-z-]{1,127})$/i.exec(id) ?? [];
  return idHost.toLowerCase() === host ? name : undefined;
}

/** Path and query of a link that leads to the list of this host. */
function placeOf(link: string, host: string): string | undefined {
  if (!URL.canParse(link)) throw new CallFailure('malformed', 'no link');
  const { protocol, hostname, pathname, search } = new URL(link);
  return protocol === 'https:' && hostname.toLowerCase() === host && /^\/secrets\/?$/.test(pathname)
    ? `${pathname}${search}`
    : undefined;
}
