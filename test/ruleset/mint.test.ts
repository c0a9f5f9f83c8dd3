/**
 * Minted credentials against answers computed elsewhere: Python's zlib, binascii and base64 for the checksums (with a
 * random source of zeros), OpenSSH, GnuPG and Node's key parser for the key files.
 */

import { spawnSync } from 'node:child_process';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, describe, expect, it } from 'vitest';
import { MINTS } from '../../src/ruleset/mint.ts';
import { mintJwk, mintJwt, mintPem, PEM_KINDS, type PemKind } from '../../src/ruleset/mint-keys.ts';
import { type RandomSource, seededRandom } from '../../src/ruleset/random.ts';

/** Always the first choice. */
const zeros: RandomSource = { below: () => 0, bytes: (count) => new Uint8Array(count) };

function make(name: string, argument?: string, random: RandomSource = zeros): string {
  const mint = MINTS.get(name);
  if (mint === undefined) throw new Error(`no mint ${name}`);
  return mint.make(random, argument ?? mint.argument?.default ?? '');
}

function zlibCrc(text: string): Buffer {
  const gzip = gzipSync(text);
  return gzip.subarray(gzip.length - 8, gzip.length - 4);
}

describe('checksummed mints', () => {
  it.each([
    ['github-crc32', undefined, `${'0'.repeat(30)}2C8GjS`],
    ['grafana-service-account', undefined, `glsa_${'0'.repeat(32)}_162149fe`],
    ['atlassian', undefined, `ATATT3xFfGF0${'A'.repeat(171)}=9F90C792`],
    ['bitbucket-app-password', undefined, `ATBB${'0'.repeat(24)}3FC90AD2`],
    ['confluent', undefined, `cflt${'A'.repeat(54)}FZQbVQ`],
    ['zuplo', undefined, `zpka_${'0'.repeat(32)}_a0f292d0`],
    ['cloudflare', 'cfat_', `cfat_${'0'.repeat(40)}963fbb8e`],
    ['gitlab-routable', 'glpat-', `glpat-${'A'.repeat(21)}G86MAp1OjAH.01.0w1x3kv9o`],
    ['gitlab-routable-old', 'glpat-', `glpat-${'A'.repeat(21)}G86MAp1OjAH.0w07bdk33`],
    ['nats-seed', 'user', `SU${'A'.repeat(54)}EQ`],
    ['nats-seed', 'account', `S${'A'.repeat(53)}HT5A`],
    ['nats-seed', 'operator', `SO${'A'.repeat(52)}F7TI`],
    ['age-key', undefined, `AGE-SECRET-KEY-1${'Q'.repeat(52)}8H00W3`],
    ['aws-access-key-id', 'AKIA', `AKIA${'ROSDW5'}${'A'.repeat(10)}`],
  ])('%s (%s) has the checksum that Python computes', (name, argument, expected) => {
    expect(make(name, argument)).toBe(expected);
  });

  it('gives another text for another seed, and the same for the same', () => {
    for (const name of MINTS.keys()) {
      const first = make(name, undefined, seededRandom('a'));
      expect(make(name, undefined, seededRandom('a')), name).toBe(first);
      expect(make(name, undefined, seededRandom('b')), name).not.toBe(first);
    }
  });

  it('covers random bodies with the checksum of zlib', () => {
    for (let round = 0; round < 50; round++) {
      const random = seededRandom(`round ${round}`);
      const grafana = make('grafana-service-account', undefined, random);
      expect(zlibCrc(grafana.slice(0, -9)).toString('hex')).toBe(grafana.slice(-8));
      const atlassian = make('atlassian', undefined, random);
      expect(atlassian.slice(-8)).toBe(
        zlibCrc(atlassian.slice(0, -8)).reverse().toString('hex').toUpperCase(),
      );
    }
  });

  it('keeps the leading zeros of a small checksum', () => {
    const bodies = Array.from({ length: 2000 }, (_, at) =>
      make('github-crc32', '30', seededRandom(String(at))),
    );
    expect(new Set(bodies.map(({ length }) => length))).toEqual(new Set([36]));
    // 62^5 of 2^32 values need five digits or fewer: one in five
    expect(bodies.filter((body) => body[30] === '0').length).toBeGreaterThan(250);
  });

  it('puts a readable account number into access key ids', () => {
    for (let round = 0; round < 50; round++) {
      const id = make('aws-access-key-id', 'ASIA', seededRandom(`${round}`));
      expect(id).toMatch(/^ASIA[A-Z2-7]{16}$/);
      const bits = [...id.slice(4)].map((letter) =>
        'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
      );
      expect(String(Number.parseInt(bits.join('').slice(1, 41), 2))).toMatch(/^[1-9]\d{11}$/);
    }
  });

  it('makes macaroons that begin as those of the index do', () => {
    // providers.csv: tokens of pypi.org begin with this
    expect(make('pypi', 'pypi.org', seededRandom('x'))).toMatch(/^pypi-AgEIcHlwaS5vcmc[\w-]+$/);
  });

  it('makes Grafana Cloud tokens of JSON with the four members', () => {
    const token = make('grafana-cloud', undefined, seededRandom('x'));
    const claims: unknown = JSON.parse(Buffer.from(token.slice(4), 'base64').toString());
    expect(Object.keys(claims as object)).toEqual(['o', 'n', 'k', 'm']);
  });
});

describe('minted keys', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tacet-mint-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['rsa', 'pkcs8', 'ec', 'ed25519'] satisfies PemKind[])('%s is a private key to Node', (kind) => {
    expect(createPrivateKey(mintPem(kind, seededRandom(kind))).type).toBe('private');
  });

  it('public is no private key', () => {
    const pem = mintPem('public', seededRandom('x'));
    expect(createPublicKey(pem).asymmetricKeyType).toBe('ed25519');
    expect(pem).not.toContain('PRIVATE');
  });

  it('encrypted cannot be read without its passphrase', () => {
    const pem = mintPem('encrypted', seededRandom('x'));
    expect(pem.split('\n')[0]).toContain('ENCRYPTED');
    expect(() => createPrivateKey(pem)).toThrow();
    expect(() => createPrivateKey({ key: pem, passphrase: 'another' })).toThrow();
  });

  it('opens each kind with its own line, and ends with a line end', () => {
    const lines = PEM_KINDS.map((kind) => mintPem(kind, seededRandom(kind)));
    expect(new Set(lines.map((pem) => pem.split('\n')[0])).size).toBe(8); // pkcs8 and ed25519 share theirs
    expect(lines.every((pem) => pem.endsWith('\n'))).toBe(true);
  });

  it.skipIf(!hasProgram('ssh-keygen', ['-?']))('openssh is a private key to OpenSSH', () => {
    const file = join(folder, 'openssh');
    writeFileSync(file, mintPem('openssh', seededRandom('x')));
    chmodSync(file, 0o600);
    const { status, stdout } = spawnSync('ssh-keygen', ['-y', '-P', '', '-f', file], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ssh-ed25519 /);
  });

  it.skipIf(!hasProgram('gpg', ['--version']))('pgp is a secret key to GnuPG', () => {
    const { status, stdout, stderr } = spawnSync('gpg', ['--homedir', folder, '--batch', '--list-packets'], {
      input: mintPem('pgp', seededRandom('x')),
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^:secret key packet:\n\tversion 4, algo 22/m);
    expect(stdout).toMatch(/^:user ID packet: "Build </m);
    expect(stderr).not.toMatch(/CRC|checksum/i);
  });

  it('pgp ends its secret with the sum of its bytes', () => {
    const lines = mintPem('pgp', seededRandom('x')).split('\n');
    const packets = Buffer.from(lines.slice(2, -3).join(''), 'base64');
    // RFC 9580: one byte of length behind the tag; version, time, algorithm, curve (10), point (35), usage of the secret
    const secretAt = 2 + 1 + 4 + 1 + 10 + 35 + 1;
    const end = 2 + packets[1]!;
    const sum = packets.subarray(secretAt, end - 2).reduce((total, byte) => total + byte, 0);
    expect(packets[secretAt - 1]).toBe(0);
    expect(packets.readUInt16BE(end - 2)).toBe(sum & 0xffff);
  });

  it('putty names as many lines as it has', () => {
    const lines = mintPem('putty', seededRandom('x')).split('\n');
    const publicAt = lines.findIndex((line) => line.startsWith('Public-Lines: '));
    const publicCount = Number(lines[publicAt]?.slice('Public-Lines: '.length));
    expect(lines[publicAt + publicCount + 1]).toBe('Private-Lines: 1');
    expect(lines.at(-2)).toMatch(/^Private-MAC: [0-9a-f]{40}$/);
  });

  it('makes tokens that jose reads, with the claims asked for', () => {
    const token = mintJwt(
      new Map([
        ['iss', 'supabase'],
        ['exp', '1500000000'],
      ]),
      seededRandom('x'),
    );
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256', typ: 'JWT' });
    expect(decodeJwt(token)).toMatchObject({ iss: 'supabase', exp: 1_500_000_000, iat: 1_704_067_200 });
  });

  it('makes JSON web keys, private but for the public one', () => {
    const members = (kind: 'rsa' | 'ec' | 'okp' | 'oct' | 'public') =>
      Object.keys(JSON.parse(mintJwk(kind, seededRandom('x'))) as object);
    expect(members('rsa')).toContain('d');
    expect(members('ec')).toContain('d');
    expect(members('okp')).toContain('d');
    expect(members('oct')).toEqual(['kty', 'k']);
    expect(members('public')).not.toContain('d');
  });
});

function hasProgram(name: string, args: readonly string[]): boolean {
  return spawnSync(name, args).error === undefined;
}
