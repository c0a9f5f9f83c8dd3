// The little AWS that tests talk to: STS, Secrets Manager, SSM and KMS on loopback, sharing accounts and sessions.
//
// Promises: each service has its own port, so that a request log tells which host got what; a client in a child
// process finds them through `environment` alone; the region is the one that the client signed for, or, with
// `regional`, the only one that an endpoint accepts.
// Must never: know what the product asks for; it checks what AWS checks.
// Source: facts/secret-providers.md sections 2.2 and 7.

import { type LoopbackServer, startLoopbackServer } from '../loopback-server.ts';
import { type Account, createDirectory, type Principal } from './directory.ts';
import { jsonHandler, type ServiceSettings } from './json-service.ts';
import { createKeyStore, type KeyStore, kmsOperations } from './kms.ts';
import { createParameterStore, type ParameterStore } from './parameter-store.ts';
import { createSecretStore, type SecretStore } from './secret-store.ts';
import { secretsManagerOperations } from './secrets-manager.ts';
import type { Door } from './signed-request.ts';
import { ssmOperations } from './ssm.ts';
import { stsHandler } from './sts.ts';

export type AwsService = 'sts' | 'secretsmanager' | 'ssm' | 'kms';

export interface AwsCloud {
  readonly sts: LoopbackServer;
  readonly secretsManager: LoopbackServer;
  readonly ssm: LoopbackServer;
  readonly kms: LoopbackServer;
  /** `AWS_ENDPOINT_URL_…` for each service, as the SDKs and the CLI read them. */
  readonly environment: Readonly<Record<string, string>>;
  /** Error spelling and page size of the JSON services; assign to change. */
  readonly settings: ServiceSettings;
  /** The account with this id, made when it is new. The partition is `aws` unless said at the first call. */
  account(id: string, partition?: string): Account;
  /** The secrets of an account in a region. */
  secrets(accountId: string, region: string): SecretStore;
  /** The parameters of an account in a region. */
  parameters(accountId: string, region: string): ParameterStore;
  /** The keys of an account in a region. */
  keys(accountId: string, region: string): KeyStore;
  /** Every session that STS started, oldest first. */
  readonly sessions: readonly Principal[];
  /** A further endpoint of a service that accepts one region only. `close` ends it too. */
  regional(service: AwsService, region: string): Promise<LoopbackServer>;
  /** Ends all endpoints. Throws when one of them broke. */
  close(): Promise<void>;
}

/** Starts an AWS without accounts; `now` in milliseconds since 1970. */
export async function startAwsCloud({
  now = Date.now,
}: {
  readonly now?: () => number;
} = {}): Promise<AwsCloud> {
  const directory = createDirectory(now);
  const settings: ServiceSettings = { errorStyle: 'plain', maxPageSize: 100 };
  const secretStores = new Map<string, SecretStore>();
  const parameterStores = new Map<string, ParameterStore>();
  const keyStores = new Map<string, KeyStore>();
  const servers: LoopbackServer[] = [];

  function prefix(service: string, accountId: string, region: string): string {
    const partition = directory.findAccount(accountId)?.partition ?? 'aws';
    return `arn:${partition}:${service}:${region}:${accountId}`;
  }

  function secrets(accountId: string, region: string): SecretStore {
    const key = prefix('secretsmanager', accountId, region);
    const store = secretStores.get(key) ?? createSecretStore(`${key}:secret:`, accountId, now);
    secretStores.set(key, store);
    return store;
  }

  function parameters(accountId: string, region: string): ParameterStore {
    const key = prefix('ssm', accountId, region);
    const store = parameterStores.get(key) ?? createParameterStore(`${key}:parameter`, now);
    parameterStores.set(key, store);
    return store;
  }

  function keys(accountId: string, region: string): KeyStore {
    const key = prefix('kms', accountId, region);
    const store = keyStores.get(key) ?? createKeyStore(`${key}:`);
    keyStores.set(key, store);
    return store;
  }

  const secretsManager = secretsManagerOperations(secrets);
  const getSecret = secretsManager.GetSecretValue;
  if (getSecret === undefined) {
    throw new Error('Secrets Manager has GetSecretValue');
  }
  const ssm = ssmOperations(parameters, getSecret);
  const kms = kmsOperations(keys);

  async function start(service: AwsService, region?: string): Promise<LoopbackServer> {
    const door: Door = {
      directory,
      service,
      protocol: service === 'sts' ? 'query' : 'json',
      now,
      ...(region === undefined ? {} : { region }),
    };
    const handlers = {
      sts: () => stsHandler(door),
      secretsmanager: () => jsonHandler(door, 'secretsmanager', secretsManager, settings),
      ssm: () => jsonHandler(door, 'AmazonSSM', ssm, settings),
      kms: () => jsonHandler(door, 'TrentService', kms, settings),
    };
    const name = region === undefined ? service : `${service}.${region}`;
    const server = await startLoopbackServer({ name, now, handle: handlers[service]() });
    servers.push(server);
    return server;
  }

  const [stsServer, secretsServer, ssmServer, kmsServer] = await Promise.all([
    start('sts'),
    start('secretsmanager'),
    start('ssm'),
    start('kms'),
  ]);
  return {
    sts: stsServer,
    secretsManager: secretsServer,
    ssm: ssmServer,
    kms: kmsServer,
    environment: {
      AWS_ENDPOINT_URL_STS: stsServer.url,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: secretsServer.url,
      AWS_ENDPOINT_URL_SSM: ssmServer.url,
      AWS_ENDPOINT_URL_KMS: kmsServer.url,
    },
    settings,
    account: (id, partition) => directory.account(id, partition),
    secrets,
    parameters,
    keys,
    sessions: directory.sessions,
    regional: start,
    async close() {
      const ends = await Promise.allSettled(servers.map((server) => server.close()));
      const broken = ends.find((end) => end.status === 'rejected');
      if (broken !== undefined) {
        throw broken.reason;
      }
    },
  };
}
