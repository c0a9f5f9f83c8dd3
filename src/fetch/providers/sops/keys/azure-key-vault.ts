/**
 * Data keys under a key of Azure Key Vault: with an access token of the application, asked for once for each resource.
 *
 * The file names the vault. A token goes there only when an input names the same vault: azure-vault or
 * azure-allowed-hosts. Facts: secret-providers.md 2.5 items 4 and 5, 2.8.
 */

import { BugError, DeniedError, InputError, TacetError, UpstreamError } from '../../../../base/errors.ts';
import { Secret } from '../../../../base/secret.ts';
import { parseAzureVault } from '../../../references/azure-syntax.ts';
import { azureCloud } from '../../azure/clouds.ts';
import { type AccessToken, exchangeToken, idTokenAudience } from '../../azure/entra.ts';
import { explainAzureCall, explainEntra } from '../../azure/explain-entra.ts';
import { type AzureSettings, addressOf, isGuid, isTenant } from '../../azure/settings.ts';
import { resourceOf } from '../../azure/vault-host.ts';
import type { ProviderContext, ProviderFailure } from '../../contract.ts';
import { CallFailure, type JsonAnswer, JsonClient } from '../../json-client.ts';
import { textAt } from '../../json-fields.ts';
import type { MasterKey } from '../metadata.ts';
import type { KeyKeeper, KeyOutcome } from './contract.ts';
import { closedKey, failedKey } from './failure.ts';

type AzureKey = Extract<MasterKey, { readonly kind: 'azure-key-vault' }>;
type Session =
  | { readonly kind: 'token'; readonly token: AccessToken }
  | { readonly kind: 'failure'; readonly failure: ProviderFailure };

const KEY_NAME = /^[0-9A-Za-z-]{1,127}$/;
/** Of a vault in the domain of the cloud (learn.microsoft.com, "Microsoft.KeyVault/vaults"). */
const VAULT_NAME = /^[0-9A-Za-z-]{3,24}$/;
/** No built-in role has this data action alone: Key Vault Crypto User may also encrypt, sign and wrap. */
const DECRYPT_ROLE = JSON.stringify({
  Name: 'SOPS decrypt',
  Description: 'Decrypts data keys of SOPS files',
  AssignableScopes: ['/subscriptions/SUBSCRIPTION'],
  DataActions: ['Microsoft.KeyVault/vaults/keys/decrypt/action'],
});
const KEY_VERSION = /^[0-9a-f]{32}$/i;

/** Opens keys of the kind `azure-key-vault`. */
export class AzureKeeper implements KeyKeeper {
  readonly kinds: readonly MasterKey['kind'][] = ['azure-key-vault'];
  readonly #settings: AzureSettings;
  readonly #client: JsonClient;
  readonly #sessions = new Map<string, Promise<Session>>();

  constructor(settings: AzureSettings) {
    this.#settings = settings;
    this.#client = new JsonClient(settings.client);
  }

  async open(key: MasterKey, context: ProviderContext): Promise<KeyOutcome> {
    if (key.kind !== 'azure-key-vault') return closedKey('this is no key of Azure Key Vault');
    const host = hostOf(key);
    if (host === undefined || !KEY_NAME.test(key.name) || !KEY_VERSION.test(key.version))
      return closedKey('the metadata names a key of Azure Key Vault by what is not its identifier');
    if (!this.#isAllowed(host)) {
      const error = new DeniedError('host-refused', `the file wants a token to be sent to ${host}`, {
        hint: 'if that is right, name the vault in the input azure-vault or azure-allowed-hosts',
      });
      return failedKey(error);
    }
    const { tenant, clientId } = this.#settings;
    if (tenant === undefined || clientId === undefined || !isTenant(tenant) || !isGuid(clientId))
      return closedKey(
        `a key in ${host} needs an application of Azure`,
        'set azure-tenant-id and azure-client-id',
      );
    return this.#attempt(host, context, async () => {
      const resource = await resourceOf(host, this.#settings, this.#client, context.signal);
      const known = this.#sessions.get(resource) ?? this.#signIn(resource, context);
      this.#sessions.set(resource, known);
      const session = await known;
      return session.kind === 'failure' ? session : this.#decrypt(key, host, session.token, context.signal);
    });
  }

  privileges(keys: readonly MasterKey[]): readonly string[] {
    const { clientId } = this.#settings;
    const suffix = azureCloud(this.#settings.cloud).vaultSuffix;
    const named = keys.flatMap((key) => {
      const host = key.kind === 'azure-key-vault' && KEY_NAME.test(key.name) ? hostOf(key) : undefined;
      const vault = host?.endsWith(`.${suffix}`) === true ? host.slice(0, -suffix.length - 1) : 'VAULT';
      return key.kind !== 'azure-key-vault' || host === undefined || !VAULT_NAME.test(vault)
        ? []
        : [{ vault, name: key.name }];
    });
    if (clientId === undefined || !isGuid(clientId) || named.length === 0) return [];
    return [
      'The least that the application needs at Azure, keys/decrypt. With roles (Azure RBAC), a role for that alone:',
      `  az role definition create --role-definition '${DECRYPT_ROLE}'`,
      ...new Set(
        named.map(
          ({ vault, name }) =>
            `  az role assignment create --assignee ${clientId} --role "SOPS decrypt" --scope /subscriptions/SUBSCRIPTION/resourceGroups/GROUP/providers/Microsoft.KeyVault/vaults/${vault}/keys/${name}`,
        ),
      ),
      'With access policies, for all keys of the vault:',
      ...new Set(
        named.map(
          ({ vault }) =>
            `  az keyvault set-policy --name ${vault} --spn ${clientId} --key-permissions decrypt`,
        ),
      ),
    ];
  }

  close(): void {
    this.#client.close();
  }

  #isAllowed(host: string): boolean {
    const { vault, allowedHosts, cloud } = this.#settings;
    const configured = vault === undefined ? undefined : parseAzureVault(vault);
    const own =
      configured?.includes('.') === false ? `${configured}.${azureCloud(cloud).vaultSuffix}` : configured;
    return host === own || allowedHosts.includes(host);
  }

  #signIn(resourceHost: string, context: ProviderContext): Promise<Session> {
    const settings = this.#settings;
    return this.#attempt(azureCloud(settings.cloud).loginHost, context, async () => {
      const idToken = await context.identity.token(idTokenAudience(settings));
      const outcome = await exchangeToken(idToken, resourceHost, settings, this.#client, context.signal);
      if (outcome.kind === 'refusal') {
        const failure = explainEntra(outcome, { settings, claims: idToken.claims, resourceHost });
        return { kind: 'failure', failure };
      }
      await context.conceal([outcome.token.secret]);
      return outcome;
    });
  }

  #decrypt(key: AzureKey, host: string, token: AccessToken, signal: AbortSignal): Promise<KeyOutcome> {
    const request = {
      method: 'POST',
      url: addressOf(this.#settings, host, `/keys/${key.name}/${key.version}/decrypt?api-version=7.4`),
      bearer: token.secret,
      body: { kind: 'json', value: { alg: 'RSA-OAEP-256', value: key.encrypted } },
    } as const;
    return this.#client.call(request, signal, (answer) => {
      if (answer.status >= 300) return failedKey(refusal(answer, key, host));
      const bytes = Buffer.from(textAt(answer.body, 'value') ?? '', 'base64url');
      return { kind: 'key', dataKey: Secret.fromBytes(new Uint8Array(bytes)) };
    });
  }

  async #attempt<Result>(
    host: string,
    { signal }: ProviderContext,
    calls: () => Promise<Result>,
  ): Promise<Result | { readonly kind: 'failure'; readonly failure: ProviderFailure }> {
    try {
      return await calls();
    } catch (error) {
      if (signal.aborted) throw new UpstreamError('cancelled', 'the job was cancelled', { cause: error });
      if (error instanceof CallFailure)
        return {
          kind: 'failure',
          failure: explainAzureCall(error, host, 'check the vault that the file names'),
        };
      if (error instanceof TacetError && !(error instanceof BugError))
        return { kind: 'failure', failure: { error, isAboutOneSecret: false, advice: [] } };
      throw error;
    }
  }
}

/** The host of the vault; undefined when the file names it by something else than an https address. */
function hostOf({ vaultUrl }: AzureKey): string | undefined {
  if (!URL.canParse(vaultUrl)) return undefined;
  const { protocol, hostname, port, username, password } = new URL(vaultUrl);
  return protocol === 'https:' && port === '' && username === '' && password === '' ? hostname : undefined;
}

function refusal(
  { status, body }: JsonAnswer,
  { name, version }: AzureKey,
  host: string,
): DeniedError | InputError {
  const shown = `${host}/keys/${name}/${version}`;
  const code = textAt(body, 'error', 'code') ?? '';
  if (status === 403 || status === 401) {
    return new DeniedError(
      'access-denied',
      `the application may not decrypt with ${shown} (HTTP ${status})`,
      {
        hint: 'grant Key Vault Crypto User on the key, or the key permission decrypt in the access policy',
      },
    );
  }
  if (status === 404) return new InputError('secret-not-found', `there is no key ${shown}`);
  if (status === 400)
    return new InputError('path-unreadable', `the data key in the file was not encrypted with ${shown}`);
  const detail = /^[A-Za-z]{1,60}$/.test(code) ? `, ${code}` : '';
  return new DeniedError(
    'access-denied',
    `Azure Key Vault refuses to decrypt with ${shown} (HTTP ${status}${detail})`,
  );
}
