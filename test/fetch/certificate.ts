/**
 * Certificates for tests, made when the test runs: a private CA and a server certificate for given hosts, as DER written
 * by hand, because Node can read certificates and not write them.
 *
 * X.509 version 3 with ECDSA on P-256. Format: RFC 5280; object identifiers from RFC 5480 and RFC 5758.
 */

import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A certificate and its key, both PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** A private CA with a server certificate it has signed. */
export interface CertificateChain {
  /** The CA's certificate: what a client must trust. */
  readonly authority: string;
  readonly server: Certificate;
}

/** A new chain for the host names; valid from an hour ago for a day. */
export function certificateFor(hosts: readonly string[]): CertificateChain {
  const authorityKeys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const serverKeys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const authorityName = 'tacet test authority';
  const isAuthority = extension('551d13', sequence(boolean(true)), true);
  const names = hosts.map((host) => tagged(0x82, Buffer.from(host, 'ascii')));
  const authority = certificate({
    subject: authorityName,
    issuer: authorityName,
    publicKey: authorityKeys.publicKey,
    signingKey: authorityKeys.privateKey,
    serial: 1,
    extensions: [isAuthority],
  });
  const server = certificate({
    subject: hosts[0] ?? 'localhost',
    issuer: authorityName,
    publicKey: serverKeys.publicKey,
    signingKey: authorityKeys.privateKey,
    serial: 2,
    extensions: [extension('551d11', sequence(...names))],
  });
  const key = serverKeys.privateKey.export({ type: 'pkcs8', format: 'pem' });
  return { authority, server: { cert: server, key: key.toString() } };
}

interface CertificateFields {
  readonly subject: string;
  readonly issuer: string;
  readonly publicKey: KeyObject;
  readonly signingKey: KeyObject;
  readonly serial: number;
  readonly extensions: readonly Buffer[];
}

function certificate(fields: CertificateFields): string {
  // ecdsa-with-SHA256, 1.2.840.10045.4.3.2
  const algorithm = sequence(objectId('2a8648ce3d040302'));
  const now = Date.now();
  const body = sequence(
    tagged(0xa0, integer(2)),
    integer(fields.serial),
    algorithm,
    name(fields.issuer),
    sequence(utcTime(now - 3_600_000), utcTime(now + 86_400_000)),
    name(fields.subject),
    Buffer.from(fields.publicKey.export({ type: 'spki', format: 'der' })),
    tagged(0xa3, sequence(...fields.extensions)),
  );
  const signature = sign('sha256', body, fields.signingKey);
  const der = sequence(body, algorithm, tagged(0x03, Buffer.concat([Buffer.of(0), signature])));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

/** A name of a common name alone. */
function name(text: string): Buffer {
  return sequence(tagged(0x31, sequence(objectId('550403'), tagged(0x0c, Buffer.from(text, 'utf8')))));
}

function extension(id: string, value: Buffer, critical = false): Buffer {
  return sequence(objectId(id), ...(critical ? [boolean(true)] : []), tagged(0x04, value));
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

function objectId(hex: string): Buffer {
  return tagged(0x06, Buffer.from(hex, 'hex'));
}

function integer(value: number): Buffer {
  return tagged(0x02, Buffer.of(value));
}

function boolean(value: boolean): Buffer {
  return tagged(0x01, Buffer.of(value ? 0xff : 0));
}

function utcTime(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/\D/g, '').slice(2, 14);
  return tagged(0x17, Buffer.from(`${digits}Z`, 'ascii'));
}

/** Tag, length, content (ITU-T X.690). */
function tagged(tag: number, content: Buffer): Buffer {
  const size = content.length;
  const length =
    size < 128
      ? Buffer.of(size)
      : size < 256
        ? Buffer.of(0x81, size)
        : Buffer.of(0x82, size >> 8, size & 0xff);
  return Buffer.concat([Buffer.of(tag), length, content]);
}
