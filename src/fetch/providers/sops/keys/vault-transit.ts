/**
 * Data keys under a transit key of Vault or OpenBao: with one login of the job, whose token is recorded for post.
 *
 * The file names the server. A token is taken for and sent to the configured server alone, so a file that names another
 * one is refused. Facts: secret-providers.md 2.3 (transit), 2.8.
 */

import { DeniedError, UpstreamError } from '../../../../base/errors.ts';
import { Secret } from '../../../../base/secret.ts';
import type { ProviderContext, ProviderFailure } from '../../contract.ts';
import { VaultClient } from '../../vault/client.ts';
import { readSecretMembers } from '../../vault/envelope.ts';
import { explainRefusal, explainTrouble } from '../../vault/explain.ts';
import { VaultConnection } from '../../vault/http.ts';
import type { LoginFacts } from '../../vault/lease-facts.ts';
import { logIn } from '../../vault/login.ts';
import {
  cleanPath,
  readAuthority,
  type ServerPlace,
  serverPlace,
  type VaultSettings,
} from '../../vault/settings.ts';
import type { MasterKey } from '../metadata.ts';
import type { KeyKeeper, KeyOutcome } from './contract.ts';
import { closedKey, failedKey } from './failure.ts';

type TransitKey = Extract<MasterKey, { readonly kind: 'vault-transit' }>;

interface Session {
  readonly client: VaultClient;
  readonly connection: VaultConnection;
  readonly login: LoginFacts;
}

/** Opens keys of the kind `vault-transit`. */
export class TransitKeeper implements KeyKeeper {
  readonly kinds: readonly MasterKey['kind'][] = ['vault-transit'];
  readonly #settings: VaultSettings;
  #session: Promise<Session | ProviderFailure> | undefined;

  constructor(settings: VaultSettings) {
    this.#settings = settings;
  }

  async open(key: MasterKey, context: ProviderContext): Promise<KeyOutcome> {
    if (key.kind !== 'vault-transit') return closedKey('this is no key of Vault transit');
    const wanted = serverPlace(key.address);
    const mount = cleanPath(key.enginePath);
    const name = cleanPath(key.keyName);
    if (wanted === undefined || mount === undefined || name === undefined || name.includes('/'))
      return closedKey('the metadata names a key of Vault transit by what is no address, mount and name');
    const own = serverPlace(this.#settings.address ?? '');
    if (own === undefined)
      return closedKey(
        `the key ${name} needs the Vault at ${wanted.origin}`,
        'set vault-address, if you trust it',
      );
    if (own.origin !== wanted.origin) {
      const error = new DeniedError('host-refused', `the file wants a token to be sent to ${wanted.origin}`, {
        hint: `tokens go to ${own.origin} alone, the input vault-address`,
      });
      return failedKey(error);
    }
    this.#session ??= this.#start(own, context);
    const session = await this.#session;
    if ('error' in session) return { kind: 'failure', failure: session };
    return this.#decrypt(key, `${mount}/decrypt/${name}`, session, context);
  }

  privileges(keys: readonly MasterKey[]): readonly string[] {
    const own = serverPlace(this.#settings.address ?? '')?.origin;
    const paths = keys.flatMap((key) => {
      if (key.kind !== 'vault-transit' || serverPlace(key.address)?.origin !== own) return [];
      const mount = cleanPath(key.enginePath);
      const name = cleanPath(key.keyName);
      return mount === undefined || name === undefined || name.includes('/')
        ? []
        : [`${mount}/decrypt/${name}`];
    });
    if (own === undefined || paths.length === 0) return [];
    return [
      'The least that the role needs to decrypt, as a policy of Vault (besides the policy default):',
      ...[...new Set(paths)].flatMap((path) => [
        `path ${JSON.stringify(path)} {`,
        '  capabilities = ["update"]',
        '}',
      ]),
    ];
  }

  close(): void {
    void this.#session?.then(
      (session) => {
        if ('connection' in session) session.connection.close();
      },
      // whoever waited for it has its failure
      () => undefined,
    );
  }

  async #start(place: ServerPlace, context: ProviderContext): Promise<Session | ProviderFailure> {
    const { environment, caCertificate, pace, role, authMount, audience, ...rest } = this.#settings;
    const authority = caCertificate === undefined ? undefined : readAuthority(caCertificate);
    const namespace = rest.namespace === undefined ? undefined : cleanPath(rest.namespace);
    const connection = new VaultConnection(place, environment, authority);
    const client = new VaultClient(connection, namespace, pace);
    const request = {
      address: place.base,
      role,
      authMount: cleanPath(authMount) ?? '',
      namespace,
      authority,
      audience: audience ?? place.origin,
      nowMs: pace.now(),
    };
    const result = await logIn(request, client, context);
    if (result.kind === 'token') return { client, connection, login: result.login };
    connection.close();
    return result.failure;
  }

  async #decrypt(
    { encrypted }: TransitKey,
    path: string,
    { client, login }: Session,
    context: ProviderContext,
  ): Promise<KeyOutcome> {
    const result = await client.call(
      {
        method: 'POST',
        path,
        body: Secret.fromText(JSON.stringify({ ciphertext: encrypted })),
        token: login.token,
        isRepeatable: true,
      },
      context.signal,
    );
    if (context.signal.aborted) throw new UpstreamError('cancelled', 'the job was cancelled');
    if (result.kind === 'refused') {
      const asked = {
        written: `to decrypt at ${path}`,
        path,
        method: 'POST',
        namespace: login.namespace,
      } as const;
      return { kind: 'failure', failure: { ...explainRefusal(result, asked), isAboutOneSecret: false } };
    }
    if (result.kind !== 'done')
      return { kind: 'failure', failure: explainTrouble(result, `decrypting at ${path}`) };
    const plaintext = readSecretMembers(result.envelope?.data)?.text('plaintext');
    if (plaintext === undefined)
      return failedKey(new UpstreamError('upstream-malformed', 'Vault answered without a data key'));
    return { kind: 'key', dataKey: Secret.fromBytes(new Uint8Array(Buffer.from(plaintext, 'base64'))) };
  }
}
