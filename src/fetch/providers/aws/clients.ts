/**
 * AWS's own clients, loaded when the first of them is needed, all on one set of connections.
 *
 * The clients know protocol, signature, endpoints (also `AWS_ENDPOINT_URL…`, FIPS and dual stack) and retries with
 * jitter; they are given the region, the session and the connections, so that nothing of the machine's own AWS
 * configuration or credentials is used. What they do not do is bound an answer, so that is done here.
 * Facts: secret-providers.md 2.2, 2.11, 3.
 */

import { pipeline, Readable, Transform } from 'node:stream';

import type { KMSClient } from '@aws-sdk/client-kms';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SSMClient } from '@aws-sdk/client-ssm';
import type { STSClient } from '@aws-sdk/client-sts';
import { UpstreamError } from '../../../base/errors.ts';
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
    return bounded(
      new STSClient({
        ...this.#configuration(region),
        ...(credentials === undefined ? {} : { credentials: revealed(credentials) }),
      }),
    );
  }

  async kms(region: string, credentials: SessionCredentials): Promise<KMSClient> {
    const { KMSClient } = await import('./sdk-kms.ts');
    return bounded(new KMSClient({ ...this.#configuration(region), credentials: revealed(credentials) }));
  }

  async secretsManager(region: string, credentials: SessionCredentials): Promise<SecretsManagerClient> {
    const { SecretsManagerClient } = await import('./sdk-secrets-manager.ts');
    return bounded(
      new SecretsManagerClient({ ...this.#configuration(region), credentials: revealed(credentials) }),
    );
  }

  async ssm(region: string, credentials: SessionCredentials): Promise<SSMClient> {
    const { SSMClient } = await import('./sdk-ssm.ts');
    return bounded(new SSMClient({ ...this.#configuration(region), credentials: revealed(credentials) }));
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

/** Twenty secrets of 64 KiB with every character escaped, and their envelope, stay below. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

/** As much of a client as the bound needs; every client has it. */
interface Bounded {
  readonly middlewareStack: { add(middleware: unknown, options: unknown): void };
}

/** The client, whose answers end with an error at `MAX_ANSWER_BYTES`. */
function bounded<Client>(client: Client): Client {
  (client as Bounded).middlewareStack.add(
    (next: (args: unknown) => Promise<{ readonly response: unknown }>) => async (args: unknown) => {
      const result = await next(args);
      const response = result.response as { body?: unknown };
      if (response.body instanceof Readable) response.body = boundedStream(response.body);
      return result;
    },
    // nearest to the wire, before the body is read
    { step: 'deserialize', priority: 'low', name: 'boundAnswer' },
  );
  return client;
}

function boundedStream(body: Readable): Readable {
  let sizeBytes = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sizeBytes += chunk.length;
      if (sizeBytes <= MAX_ANSWER_BYTES) done(null, chunk);
      else done(new UpstreamError('upstream-malformed', 'AWS sent more than any answer of its has'));
    },
  });
  // an error of either side ends the other; the reader of the counter hears of it
  pipeline(body, counter, () => undefined);
  return counter;
}

function revealed({ accessKeyId, secretAccessKey, sessionToken }: SessionCredentials): {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
} {
  return { accessKeyId, secretAccessKey: secretAccessKey.reveal(), sessionToken: sessionToken.reveal() };
}
