/**
 * Data keys under Google Cloud KMS: with the access token that the Google Cloud provider would take, asked for once.
 *
 * The file names the key's resource and no host: the token goes to the universe's own KMS alone. The checksum of what
 * comes back is verified. Facts: secret-providers.md 2.4 item 5, 2.8.
 */

import { DeniedError, InputError, UpstreamError } from '../../../../base/errors.ts';
import { Secret } from '../../../../base/secret.ts';
import type { ProviderContext, ProviderFailure } from '../../contract.ts';
import { crc32c } from '../../gcp/crc32c.ts';
import { explainGoogleCall, explainSession } from '../../gcp/explain-session.ts';
import { type GoogleError, readGoogleError } from '../../gcp/google-error.ts';
import { decryptAdvice, type Principal, principalTitle } from '../../gcp/principal.ts';
import {
  addressOf,
  exchangeToken,
  idTokenAudience,
  impersonate,
  type SessionCall,
} from '../../gcp/session.ts';
import { type GcpSettings, parseIdentityProvider } from '../../gcp/settings.ts';
import { CallFailure, corruptAnswer, JsonClient } from '../../json-client.ts';
import { fieldAt, textAt } from '../../json-fields.ts';
import type { MasterKey } from '../metadata.ts';
import type { KeyKeeper, KeyOutcome } from './contract.ts';
import { closedKey, failedKey } from './failure.ts';

const RESOURCE =
  /^projects\/[a-z0-9:.-]{1,100}\/locations\/[a-z0-9-]{1,63}\/keyRings\/[\w-]{1,63}\/cryptoKeys\/[\w-]{1,63}$/;

type Session =
  | { readonly kind: 'session'; readonly token: Secret; readonly title: string }
  | { readonly kind: 'failure'; readonly failure: ProviderFailure };

/** Opens keys of the kind `gcp-kms`. */
export class GcpKeeper implements KeyKeeper {
  readonly kinds: readonly MasterKey['kind'][] = ['gcp-kms'];
  readonly #settings: GcpSettings;
  readonly #client: JsonClient;
  #session: Promise<Session> | undefined;
  #principal: Principal | undefined;

  constructor(settings: GcpSettings) {
    this.#settings = settings;
    this.#client = new JsonClient(settings.client);
  }

  async open(key: MasterKey, context: ProviderContext): Promise<KeyOutcome> {
    if (key.kind !== 'gcp-kms') return closedKey('this is no key of Google Cloud KMS');
    if (!RESOURCE.test(key.resourceId))
      return closedKey('the metadata names a key of Google Cloud KMS by what is not its resource name');
    const provider = parseIdentityProvider(this.#settings.provider ?? '');
    if (provider === undefined || provider === 'project id')
      return closedKey(`${key.resourceId} needs an identity of Google Cloud`, 'set the input gcp-provider');
    const call = { settings: this.#settings, provider, client: this.#client, signal: context.signal };
    this.#session ??= startSession(call, context, (principal) => {
      this.#principal = principal;
    });
    const session = await this.#session;
    if (session.kind === 'failure') return session;
    return attempt(context, 'Google Cloud KMS', () => this.#decrypt(key, session, context.signal));
  }

  privileges(keys: readonly MasterKey[]): readonly string[] {
    const principal = this.#principal;
    const names = keys.flatMap((key) =>
      key.kind === 'gcp-kms' && RESOURCE.test(key.resourceId) ? [key.resourceId] : [],
    );
    if (principal === undefined || names.length === 0) return [];
    return [
      `The least that ${principalTitle(principal)} needs at Google Cloud KMS, cryptoKeyVersions.useToDecrypt:`,
      ...new Set([...new Set(names)].flatMap((name) => decryptAdvice(name, principal))),
    ];
  }

  close(): void {
    this.#client.close();
  }

  #decrypt(
    { resourceId, encrypted }: Extract<MasterKey, { readonly kind: 'gcp-kms' }>,
    { token, title }: Extract<Session, { readonly kind: 'session' }>,
    signal: AbortSignal,
  ): Promise<KeyOutcome> {
    const settings = this.#settings;
    const request = {
      method: 'POST',
      url: addressOf(settings, `cloudkms.${settings.universe}`, `/v1/${resourceId}:decrypt`),
      bearer: token,
      headers: { 'x-goog-request-reason': settings.reason },
      body: { kind: 'json', value: { ciphertext: encrypted } },
    } as const;
    return this.#client.call(request, signal, (answer) => {
      if (answer.status >= 300) return failedKey(refusal(readGoogleError(answer), resourceId, title));
      const bytes = Buffer.from(textAt(answer.body, 'plaintext') ?? '', 'base64');
      const checksum = fieldAt(answer.body, 'plaintextCrc32c');
      if (checksum !== undefined && String(checksum) !== String(crc32c(bytes))) throw corruptAnswer();
      return { kind: 'key', dataKey: Secret.fromBytes(new Uint8Array(bytes)) };
    });
  }
}

function startSession(
  call: SessionCall,
  context: ProviderContext,
  onPrincipal: (principal: Principal) => void,
): Promise<Session> {
  const { settings, provider } = call;
  return attempt(context, 'Google Cloud STS', async () => {
    const idToken = await context.identity.token(idTokenAudience(settings, provider));
    const principal = { settings, provider, claims: idToken.claims };
    onPrincipal(principal);
    const federated = await exchangeToken(idToken, call, (settings.client.now ?? Date.now)());
    if (federated.kind !== 'token') return { kind: 'failure', failure: explainSession(federated, principal) };
    await context.conceal([federated.token.secret]);
    const title = principalTitle(principal);
    if (settings.serviceAccount === undefined)
      return { kind: 'session', token: federated.token.secret, title };
    const own = await impersonate(settings.serviceAccount, federated.token, call);
    if (own.kind !== 'token') return { kind: 'failure', failure: explainSession(own, principal) };
    await context.conceal([own.token.secret]);
    return { kind: 'session', token: own.token.secret, title };
  });
}

async function attempt<Result>(
  { signal }: ProviderContext,
  service: string,
  calls: () => Promise<Result>,
): Promise<Result | { readonly kind: 'failure'; readonly failure: ProviderFailure }> {
  try {
    return await calls();
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    if (signal.aborted) throw new UpstreamError('cancelled', 'the job was cancelled', { cause: error });
    return { kind: 'failure', failure: explainGoogleCall(error, service) };
  }
}

function refusal({ status }: GoogleError, resourceId: string, title: string): DeniedError | InputError {
  if (status === 'PERMISSION_DENIED') {
    return new DeniedError(
      'access-denied',
      `${title} may not decrypt with ${resourceId}, or there is no such key`,
      {
        hint: 'grant roles/cloudkms.cryptoKeyDecrypter on the key; changes take up to five minutes',
      },
    );
  }
  if (status === 'INVALID_ARGUMENT')
    return new InputError('path-unreadable', `the data key in the file was not encrypted with ${resourceId}`);
  if (status === 'NOT_FOUND') return new InputError('secret-not-found', `there is no key ${resourceId}`);
  return new DeniedError(
    'access-denied',
    `Google Cloud KMS refuses to decrypt with ${resourceId} (${status})`,
  );
}
