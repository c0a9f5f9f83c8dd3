/**
 * AWS's own clients, loaded when the first of them is needed, all on one set of connections.
 *
 * The clients know protocol, signature, endpoints (also `AWS_ENDPOINT_URL…`, FIPS and dual stack) and retries with
 * jitter; they are given the region, the session and the connections, so that nothing of the machine's own AWS
 * configuration or credentials is used. Facts: secret-providers.md 2.2, 2.11, 3.
 */

import type { KMSClient } from '@aws-sdk/client-kms';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SSMClient } from '@aws-sdk/client-ssm';
import type { STSClient } from '@aws-sdk/client-sts';
import type { Secret } from '../../../base/secret.ts';
import {
  CONNECT_TIMEOUT_MS,
  type Environment,
  type NetworkAgents,
  networkAgents,
  REQUEST_TIMEOUT_MS,
} from '../network.ts';

/** A session's credentials. */
export interface SessionCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: Secret;
  readonly sessionToken: Secret;
  readonly expiresAtMs: number | undefined;
}

/** Makes clients. `close` ends their connections. */
export class AwsClients {
  readonly #agents: NetworkAgents;
  readonly #maxAttempts: number;

  /** `maxAttempts` counts the first attempt of each request too. */
  constructor(environment: Environment, maxAttempts: number) {
    this.#agents = networkAgents(environment);
    this.#maxAttempts = maxAttempts;
  }

  /** Without credentials for `AssumeRoleWithWebIdentity`, which is not signed; with them for `AssumeRole`. */
  async sts(region: string, credentials?: SessionCredentials): Promise<STSClient> {
    const { STSClient } = await import('./sdk-sts.ts');
    return new STSClient({
      ...this.#configuration(region),
      ...(credentials === undefined ? {} : { credentials: revealed(credentials) }),
    });
  }

  async kms(region: string, credentials: SessionCredentials): Promise<KMSClient> {
    const { KMSClient } = await import('./sdk-kms.ts');
    return new KMSClient({ ...this.#configuration(region), credentials: revealed(credentials) });
  }

  async secretsManager(region: string, credentials: SessionCredentials): Promise<SecretsManagerClient> {
    const { SecretsManagerClient } = await import('./sdk-secrets-manager.ts');
    return new SecretsManagerClient({ ...this.#configuration(region), credentials: revealed(credentials) });
  }

  async ssm(region: string, credentials: SessionCredentials): Promise<SSMClient> {
    const { SSMClient } = await import('./sdk-ssm.ts');
    return new SSMClient({ ...this.#configuration(region), credentials: revealed(credentials) });
  }

  close(): void {
    this.#agents.httpsAgent.destroy();
    this.#agents.httpAgent.destroy();
  }

  #configuration(region: string): {
    readonly region: string;
    readonly maxAttempts: number;
    readonly retryMode: string;
    readonly requestHandler: object;
  } {
    return {
      region,
      maxAttempts: this.#maxAttempts,
      retryMode: 'standard',
      requestHandler: {
        ...this.#agents,
        connectionTimeout: CONNECT_TIMEOUT_MS,
        requestTimeout: REQUEST_TIMEOUT_MS,
        throwOnRequestTimeout: true,
      },
    };
  }
}

function revealed({ accessKeyId, secretAccessKey, sessionToken }: SessionCredentials): {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
} {
  return { accessKeyId, secretAccessKey: secretAccessKey.reveal(), sessionToken: sessionToken.reveal() };
}
