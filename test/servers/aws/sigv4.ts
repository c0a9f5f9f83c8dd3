// AWS Signature Version 4, recomputed: what a service does with the `Authorization` header of a request.
//
// Promises: the canonical request, the string to sign and the signature as the specification has them, checked in
// the tests against known answers that three independent implementations agree on. Pure; no clock, no key store.
// Must never: sign on behalf of a client (the clients under test sign), or support presigned URLs and streaming.
// Source: facts/secret-providers.md sections 2.2 (SigV4) and 9; docs.aws.amazon.com, "Signature Version 4".

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { ServerRequest } from '../exchange.ts';

/** What the `Authorization` header says. */
export interface ClaimedSignature {
  readonly accessKeyId: string;
  /** `yyyymmdd` of the scope. */
  readonly day: string;
  readonly region: string;
  readonly service: string;
  /** Lower-case names, in the order of the header. */
  readonly signedHeaders: readonly string[];
  /** 64 hex digits. */
  readonly signature: string;
}

const HEADER =
  /^AWS4-HMAC-SHA256 +Credential=([^/,\s]+)\/(\d{8})\/([a-z0-9-]+)\/([a-z0-9-]+)\/aws4_request, *SignedHeaders=([a-z0-9;-]+), *Signature=([0-9a-f]{64})$/u;

/** Reads an `Authorization` header; `undefined` when it is no complete SigV4 header. */
export function parseAuthorization(header: string): ClaimedSignature | undefined {
  const [, accessKeyId = '', day = '', region = '', service = '', names = '', signature = ''] =
    HEADER.exec(header) ?? [];
  return accessKeyId === ''
    ? undefined
    : { accessKeyId, day, region, service, signedHeaders: names.split(';'), signature };
}

/** The canonical request over the headers named. A header that is missing counts as empty. */
export function canonicalRequest(
  request: Pick<ServerRequest, 'method' | 'url' | 'headers' | 'body'>,
  signedHeaders: readonly string[],
): string {
  const query = [...request.url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const headers = signedHeaders.map((name) => {
    const value = request.headers[name] ?? '';
    return `${name}:${(typeof value === 'string' ? value : value.join(',')).trim().replace(/ +/gu, ' ')}\n`;
  });
  return [
    request.method,
    // Every service but S3 encodes the path a second time; ours only ever see "/".
    request.url.pathname.split('/').map(encode).join('/'),
    query,
    headers.join(''),
    signedHeaders.join(';'),
    sha256(request.body),
  ].join('\n');
}

/** The signature that the holder of `secretAccessKey` would have computed; `amzDate` is the `x-amz-date` header. */
export function computeSignature(
  secretAccessKey: string,
  claim: Pick<ClaimedSignature, 'day' | 'region' | 'service'>,
  amzDate: string,
  canonical: string,
): string {
  const scope = `${claim.day}/${claim.region}/${claim.service}/aws4_request`;
  const stringToSign = ['AWS4-HMAC-SHA256', amzDate, scope, sha256(canonical)].join('\n');
  const key = [claim.day, claim.region, claim.service, 'aws4_request'].reduce<string | Buffer>(
    (parent, part) => hmac(parent, part),
    `AWS4${secretAccessKey}`,
  );
  return hmac(key, stringToSign).toString('hex');
}

/** Whether the request's signature is the one its key gives, over a body whose announced hash is true. */
export function hasValidSignature(
  request: ServerRequest,
  claim: ClaimedSignature,
  secretAccessKey: string,
): boolean {
  const announced = request.headers['x-amz-content-sha256'];
  if (announced !== undefined && announced !== sha256(request.body)) {
    return false;
  }
  const amzDate = String(request.headers['x-amz-date'] ?? '');
  const canonical = canonicalRequest(request, claim.signedHeaders);
  const expected = computeSignature(secretAccessKey, claim, amzDate, canonical);
  return timingSafeEqual(Buffer.from(expected), Buffer.from(claim.signature));
}

/** `yyyymmddThhmmssZ` of a time in milliseconds since 1970. */
export function formatAmzDate(timeMs: number): string {
  return new Date(timeMs).toISOString().replace(/[-:]|\.\d{3}/gu, '');
}

/** The time of an `x-amz-date` header in milliseconds since 1970; NaN when it is no such date. */
export function parseAmzDate(text: string): number {
  const [, y, m, d, h, min, s] = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/u.exec(text) ?? [];
  return Date.parse(`${y}-${m}-${d}T${h}:${min}:${s}Z`);
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/gu,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
