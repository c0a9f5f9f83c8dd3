/**
 * One planned read: the call, its second try where the engine was not known, the wrapping, the lease, the value.
 *
 * Promise: a lease, a token and a certificate are on the lease book before their value leaves this file; a value is the
 * text that Vault sent. Facts: secret-providers.md 2.3.
 */

import { InputError, UpstreamError } from '../../../base/errors.ts';
import { Secret } from '../../../base/secret.ts';
import type { FetchedValue } from '../../secrets/fetched-value.ts';
import type { ProviderContext, ProviderFailure } from '../contract.ts';
import type { CallResult, VaultClient } from './client.ts';
import { type Envelope, type Members, readSecretMembers } from './envelope.ts';
import { type AskedPath, explainRefusal, explainTrouble, versionGone } from './explain.ts';
import { type LoginFacts, type VaultFacts, vaultLease } from './lease-facts.ts';
import { metadataValue } from './metadata.ts';
import type { VaultRead } from './plan.ts';
import { unwrap } from './wrapping.ts';

/** What all reads of a run share. */
export interface ReadWorld {
  readonly client: VaultClient;
  readonly login: LoginFacts;
  readonly wrapSeconds: number | undefined;
  readonly revokeCertificates: boolean;
  readonly context: ProviderContext;
  readonly now: () => number;
}

/** What a read brought, and what it leaves at Vault. */
export type ReadResult =
  | { readonly kind: 'value'; readonly value: FetchedValue; readonly left: LeftBehind | undefined }
  | { readonly kind: 'failure'; readonly failure: ProviderFailure };

/** Something that lives on after the fetch, for the log and the summary. */
export interface LeftBehind {
  readonly what: 'lease' | 'session' | 'certificate' | 'token';
  readonly path: string;
  readonly expiresAtMs: number | undefined;
  /** Whether post takes it back. */
  readonly isRevoked: boolean;
  /** Undefined: it is no lease. */
  readonly leaseId?: string;
}

/** The plain engine, asked at a path of KV version 2 without `data/`, says so in a warning (facts 2.3). */
const VERSIONED_WARNING = /Invalid path for a versioned K\/V secrets engine/i;
const PKI_PATH = /^(.+?)\/(?:issuer\/[^/]+\/)?issue\/[^/]+$/;
/** As Vault writes serial numbers: pairs of hexadecimal digits. */
const SERIAL = /^[0-9a-f]{2}(?:[:-][0-9a-f]{2}){0,31}$/i;

/** Reads. Throws what the lease book and `conceal` throw. */
export async function performRead(read: VaultRead, world: ReadWorld): Promise<ReadResult> {
  const { client, context, login } = world;
  const written = read.requests[0]?.written ?? read.path;
  const { result, path, kind } = await callWithSecondTry(read, world);
  const asked: AskedPath = { written, path, method: read.method, namespace: login.namespace };
  if (result.kind === 'refused') {
    if (result.loginFailure !== undefined) return failed(result.loginFailure);
    const gone = goneVersion(result.envelope);
    return failed(gone === undefined ? explainRefusal(result, asked) : versionGone(written, gone));
  }
  if (result.kind !== 'done') return failed(explainTrouble(result, `reading ${written}`));
  let { envelope } = result;
  if (world.wrapSeconds !== undefined) {
    const request = { path, namespace: login.namespace, written, token: login.token };
    const unwrapped = await unwrap(envelope, request, client, context);
    if (unwrapped.kind === 'failure') return failed(unwrapped.failure);
    envelope = unwrapped.envelope;
  }
  if (kind === 'kv2') return versionedValue(envelope, written);
  if (kind === 'metadata') return metadataResult(envelope, written);
  return kind === 'decrypt' ? decrypted(envelope, written) : plainValue(envelope, asked, world);
}

/** An answer, with the path that it is for and how it is to be read. */
interface Answered {
  readonly result: CallResult;
  readonly path: string;
  readonly kind: Exclude<VaultRead['kind'], 'kv2-or-plain'>;
}

/** The call; where the engine was not known and the first guess brought nothing, the other guess. */
async function callWithSecondTry(read: VaultRead, world: ReadWorld): Promise<Answered> {
  const { kind, path, plainPath } = read;
  const result = await callOnce(read, path, read.query, world);
  if (kind === 'kv2-or-plain') {
    const first: Answered = { result, path, kind: 'kv2' };
    const isFinal =
      result.kind !== 'refused' ||
      result.loginFailure !== undefined ||
      goneVersion(result.envelope) !== undefined;
    if (isFinal) return first;
    const plain = await callOnce(read, plainPath, [], world);
    // what says most is told: "nothing there" of the right engine, not "not allowed" of the wrong one
    return plain.kind === 'refused' && result.status === 404
      ? first
      : { result: plain, path: plainPath, kind: 'plain' };
  }
  if (kind === 'plain' && result.kind === 'refused' && isVersioned(result.envelope)) {
    // an engine path by its looks, a KV secret by its mount
    const [mount = '', ...name] = plainPath.split('/');
    const dataPath = `${mount}/data/${name.join('/')}`;
    const versioned = await callOnce(read, dataPath, [], world);
    if (versioned.kind === 'done') return { result: versioned, path: dataPath, kind: 'kv2' };
  }
  return { result, path, kind };
}

function callOnce(
  { method, body }: VaultRead,
  path: string,
  query: VaultRead['query'],
  { client, login, wrapSeconds, context }: ReadWorld,
): Promise<CallResult> {
  return client.call(
    {
      method,
      path,
      query,
      ...(body === undefined ? {} : { body }),
      token: login.token,
      wrapSeconds,
      // a credential made twice hangs on the same token and goes with it; a certificate does not
      isRepeatable: method === 'GET',
    },
    context.signal,
  );
}

function failed(failure: ProviderFailure): ReadResult {
  return { kind: 'failure', failure };
}

function isVersioned({ warnings, errors }: Envelope): boolean {
  return [...warnings, ...errors].some((text) => VERSIONED_WARNING.test(text));
}

function dataOf(envelope: Envelope | undefined): Members | undefined {
  return readSecretMembers(envelope?.data);
}

/** The version that an answer says was deleted or destroyed; undefined when it says no such thing. */
function goneVersion(
  envelope: Envelope | undefined,
): { readonly version: number | undefined; readonly deletedAt: string | undefined } | undefined {
  const data = dataOf(envelope);
  const metadata = data?.object('metadata');
  if (metadata === undefined || data?.written('data') !== undefined) return undefined;
  const deletedAt = metadata.text('deletion_time') || undefined;
  const isDestroyed = metadata.flag('destroyed');
  if (deletedAt === undefined && !isDestroyed) return undefined;
  return { version: metadata.number('version'), deletedAt: isDestroyed ? undefined : deletedAt };
}

function versionedValue(envelope: Envelope | undefined, written: string): ReadResult {
  const gone = goneVersion(envelope);
  if (gone !== undefined) return failed(versionGone(written, gone));
  const data = dataOf(envelope);
  const secret = data?.written('data');
  // told from version 1 by the metadata, not by a key that happens to be called data
  const version = data?.object('metadata')?.number('version');
  if (secret === undefined || version === undefined) return failed(malformed(written));
  const createdAtMs = Date.parse(data?.object('metadata')?.text('created_time') ?? '');
  return {
    kind: 'value',
    value: {
      secret,
      version: String(version),
      createdAtMs: Number.isNaN(createdAtMs) ? undefined : createdAtMs,
      expiresAtMs: undefined,
    },
    left: undefined,
  };
}

function metadataResult(envelope: Envelope | undefined, written: string): ReadResult {
  const secret = metadataValue(envelope);
  if (secret === undefined) return failed(malformed(written));
  const value = { secret, version: undefined, createdAtMs: undefined, expiresAtMs: undefined };
  return { kind: 'value', value, left: undefined };
}

function decrypted(envelope: Envelope | undefined, written: string): ReadResult {
  const text = dataOf(envelope)?.text('plaintext');
  const bytes = text === undefined ? undefined : Buffer.from(text, 'base64');
  if (bytes === undefined || bytes.toString('base64') !== text) return failed(malformed(written));
  const value = {
    secret: Secret.fromBytes(bytes),
    version: undefined,
    createdAtMs: undefined,
    expiresAtMs: undefined,
  };
  return { kind: 'value', value, left: undefined };
}

async function plainValue(
  envelope: Envelope | undefined,
  asked: AskedPath,
  world: ReadWorld,
): Promise<ReadResult> {
  const secret = envelope?.data ?? envelope?.auth;
  if (envelope === undefined || secret === undefined) {
    const error = new InputError('secret-not-found', `Vault answered ${asked.written} without any data`);
    return failed({ error, isAboutOneSecret: true, advice: [] });
  }
  const left = await record(envelope, asked, world);
  const ttl = dataOf(envelope)?.number('ttl');
  const expiresAtMs =
    left?.expiresAtMs ?? (ttl === undefined || ttl <= 0 ? undefined : world.now() + ttl * 1000);
  return {
    kind: 'value',
    value: {
      secret,
      version: undefined,
      createdAtMs: undefined,
      expiresAtMs,
      ...(left === undefined ? {} : { lease: { id: left.leaseId, isRevoked: left.isRevoked } }),
    },
    left,
  };
}

/** Puts what has to be given back on the lease book, and says what it is. */
async function record(
  envelope: Envelope,
  { path }: AskedPath,
  world: ReadWorld,
): Promise<LeftBehind | undefined> {
  const data = dataOf(envelope);
  const seconds = envelope.leaseSeconds;
  const expiresAtMs = seconds > 0 ? world.now() + seconds * 1000 : undefined;
  const add = (facts: VaultFacts): Promise<void> => world.context.leases.add(vaultLease(facts));
  let left: LeftBehind | undefined;
  if (envelope.leaseId !== '') {
    // what STS has signed lives until it ends, whatever Vault forgets
    const isEffective = !data?.text('security_token') && !data?.text('session_token');
    await add({ kind: 'lease', path, leaseId: envelope.leaseId, isEffective, expiresAtMs });
    const { leaseId } = envelope;
    left = { what: isEffective ? 'lease' : 'session', path, expiresAtMs, isRevoked: isEffective, leaseId };
  }
  const auth = readSecretMembers(envelope.auth);
  const token = auth?.text('client_token') ?? '';
  if (auth !== undefined && token !== '') {
    const tokenSeconds = auth.number('lease_duration') ?? 0;
    const endsAtMs = tokenSeconds > 0 ? world.now() + tokenSeconds * 1000 : undefined;
    const isBatch = auth.text('token_type') === 'batch';
    // a child ends with the token of the login; an orphan, or a login of its own, does not
    const isChild = path === 'auth/token/create' && !auth.flag('orphan');
    if (!isBatch && !isChild) await add({ kind: 'token', path, token: Secret.fromText(token) });
    left = { what: 'token', path, expiresAtMs: endsAtMs, isRevoked: !isBatch };
  }
  const mount = PKI_PATH.exec(path)?.[1];
  const serial = data?.text('serial_number') ?? '';
  if (mount !== undefined && SERIAL.test(serial) && data?.has('certificate') === true) {
    const expiration = data.number('expiration');
    const endsAtMs = expiration === undefined ? undefined : expiration * 1000;
    const hasLease = envelope.leaseId !== '';
    if (world.revokeCertificates && !hasLease) await add({ kind: 'certificate', mount, serial });
    left = {
      what: 'certificate',
      path,
      expiresAtMs: endsAtMs,
      isRevoked: hasLease || world.revokeCertificates,
    };
  }
  return left;
}

function malformed(written: string): ProviderFailure {
  const error = new UpstreamError(
    'upstream-malformed',
    `Vault's answer for ${written} is not of the expected form`,
    {
      hint: 'check the version of the KV engine: vault-read: takes any path as it is',
    },
  );
  return { error, isAboutOneSecret: false, advice: [] };
}
