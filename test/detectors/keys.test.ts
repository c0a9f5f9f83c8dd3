/**
 * Private keys of every kind: made by Node, ssh-keygen and gpg when the test runs, in every form in which they are found in
 * files. Tests of a program that is not installed are skipped.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { detectorFinder, type Found } from './builder.ts';

const BEGIN = ['-----', 'BEGIN '].join('');
const END = ['-----', 'END '].join('');
const LITERALS = ['PRIVATE KEY-----', 'PRIVATE KEY BLOCK-----', 'PRIVATE KEY ----', 'LS0tLS1CRUdJTi'];
const findPem = detectorFinder('pem', LITERALS, {
  ignoreCase: false,
  severity: 'critical',
  lineClass: { kind: 'anchored' },
});

const directory = mkdtempSync(join(tmpdir(), 'tacet-keys-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** The keys of which Node can make the PEM form, by label. */
const NODE_KEYS: readonly (readonly [label: string, pem: () => string])[] = [
  ['PRIVATE KEY', () => pkcs8(generateKeyPairSync('ed25519').privateKey)],
  ['PRIVATE KEY', () => pkcs8(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey)],
  [
    'RSA PRIVATE KEY',
    () => exported(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey, 'pkcs1'),
  ],
  ['EC PRIVATE KEY', () => exported(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, 'sec1')],
];

type PrivateKey = ReturnType<typeof generateKeyPairSync>['privateKey'];

function exported(key: PrivateKey, type: 'pkcs1' | 'pkcs8' | 'sec1'): string {
  return String(key.export({ type: type as 'pkcs8', format: 'pem' }));
}

function pkcs8(key: PrivateKey): string {
  return exported(key, 'pkcs8');
}

function only(found: readonly Found[]): Found {
  expect(found).toHaveLength(1);
  return found[0] as Found;
}

describe('a private key', () => {
  it.each(NODE_KEYS)('with the label %s is proven by its structure', (label, make) => {
    const pem = make();
    const found = only(findPem(`x\n${pem}y\n`));
    expect(found).toMatchObject({ confidence: 'proven', severity: 'critical', detail: 'structure fits' });
    expect(found.secret).toBe(pem.trimEnd());
    expect(found.secret).toContain(`${BEGIN}${label}`);
  });

  it('that is encrypted weighs less, in both forms', () => {
    const cipher = { cipher: 'aes-256-cbc', passphrase: 'x' };
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    for (const type of ['pkcs8', 'pkcs1'] as const) {
      const pem = String(privateKey.export({ type: type as 'pkcs8', format: 'pem', ...cipher }));
      expect(only(findPem(pem))).toMatchObject({
        confidence: 'proven',
        severity: 'medium',
        detail: 'encrypted with a passphrase',
      });
    }
  });

  const pem = pkcs8(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey);
  const lines = pem.trimEnd().split('\n');

  /** The same key as it stands in files; every form must give the same decoded bytes. */
  const FORMS: readonly (readonly [form: string, text: string])[] = [
    ['with CR LF', pem.replaceAll('\n', '\r\n')],
    ['in JSON on one line', JSON.stringify({ key: pem })],
    ['in JSON inside JSON', JSON.stringify({ config: JSON.stringify({ key: pem }) })],
    ['in an .env line', `KEY="${pem.replaceAll('\n', '\\n')}"`],
    ['on one line with blanks', lines.join(' ')],
    ['indented in YAML', lines.map((line) => `    ${line}`).join('\n')],
    ['as joined JavaScript strings', lines.map((line) => `  '${line}\\n' +`).join('\n')],
    ['as Java strings', lines.map((line) => `        "${line}\\n"`).join(' +\n')],
    ['as a list of Python strings', `[${lines.map((line) => `"${line}"`).join(',\n ')}]`],
    ['in a comment of a shell', lines.map((line) => `# ${line}`).join('\n')],
    ['in a comment of C', lines.map((line) => ` * ${line}`).join('\n')],
    ['quoted in a mail', lines.map((line) => `> ${line}`).join('\n')],
    ['in a diff', lines.map((line) => `+${line}`).join('\n')],
    ['in XML with character references', lines.join('&#10;')],
  ];

  it.each(FORMS)('is found %s', (_form, text) => {
    expect(only(findPem(`first\n${text}\nlast\n`))).toMatchObject({ confidence: 'proven' });
  });

  it('is found in base64, as kubeconfigs and CI variables have it', () => {
    const encoded = Buffer.from(pem).toString('base64');
    const found = only(findPem(`client-key-data: ${encoded}\n`));
    expect(found.secret).toBe(encoded);
    expect(found.confidence).toBe('proven');
  });

  it('with a body that does not fit is possible, not proven', () => {
    const noise = Buffer.alloc(300, 0x41).toString('base64');
    const block = `${BEGIN}RSA PRIVATE KEY-----\n${noise}\n${END}RSA PRIVATE KEY-----`;
    expect(only(findPem(block))).toMatchObject({ confidence: 'possible', detail: 'structure does not fit' });
  });

  it('that is cut short is possible', () => {
    const cut = lines.slice(0, 7).join('\n');
    expect(only(findPem(`${cut}\n\nmore text here\n`))).toMatchObject({
      confidence: 'possible',
      detail: 'cut short',
    });
  });

  it('between others is found with each of them', () => {
    const other = pkcs8(generateKeyPairSync('ed25519').privateKey);
    expect(findPem(`${pem}${other}${pem}`)).toHaveLength(3);
  });

  it.each([
    [
      'a public key',
      () => String(generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' })),
    ],
    ['an ellipsis', () => `${BEGIN}PRIVATE KEY-----\n...\n${END}PRIVATE KEY-----`],
    ['a placeholder', () => `${BEGIN}RSA PRIVATE KEY-----\n<your key here>\n${END}RSA PRIVATE KEY-----`],
    ['a template', () => `${BEGIN}PRIVATE KEY-----\n{{ key }}\n${END}PRIVATE KEY-----`],
    ['a sentence about it', () => `It begins with ${BEGIN}PRIVATE KEY----- and goes on.`],
    ['a pattern for it', () => `/${BEGIN}(RSA )?PRIVATE KEY-----[\\s\\S]+/`],
    ['too little', () => `${BEGIN}PRIVATE KEY-----\nMIIEvQ==\n${END}PRIVATE KEY-----`],
  ])('is not %s', (_what, make) => {
    expect(findPem(`x\n${make()}\ny\n`)).toEqual([]);
  });

  it('of 16,384 bits is read whole', () => {
    // DER by hand: a sequence of 9,200 bytes that begins with an integer, as such a key has (X.690).
    const body = Buffer.concat([
      Buffer.from([0x30, 0x82, 0x23, 0xec, 0x02, 0x01, 0x00]),
      Buffer.alloc(9193, 7),
    ]);
    const base64 = body.toString('base64').replace(/.{64}/g, '$&\n');
    const block = `${BEGIN}RSA PRIVATE KEY-----\n${base64}\n${END}RSA PRIVATE KEY-----`;
    expect(only(findPem(block)).secret).toBe(block);
  });
});

const hasSshKeygen = spawnSync('ssh-keygen', ['-?']).error === undefined;
const hasGpg = spawnSync('gpg', ['--version']).error === undefined;

describe.skipIf(!hasSshKeygen)('an OpenSSH key', () => {
  it.each([
    ['ed25519', '', 'critical', 'structure fits'],
    ['ecdsa', '', 'critical', 'structure fits'],
    ['ed25519', 'passphrase', 'medium', 'encrypted with a passphrase'],
  ])('of kind %s with the passphrase "%s" weighs %s', (kind, passphrase, severity, detail) => {
    const file = join(directory, `${kind}-${passphrase}`);
    execFileSync('ssh-keygen', ['-q', '-t', kind, '-N', passphrase, '-a', '1', '-f', file]);
    expect(only(findPem(readFileSync(file, 'latin1')))).toMatchObject({
      confidence: 'proven',
      severity,
      detail,
    });
    expect(findPem(readFileSync(`${file}.pub`, 'latin1'))).toEqual([]);
  });
});

describe.skipIf(!hasGpg)('an OpenPGP key', () => {
  const home = join(directory, 'gnupg');
  const gpg = (args: readonly string[], input = ''): string =>
    execFileSync('gpg', ['--homedir', home, '--batch', '--quiet', '--pinentry-mode', 'loopback', ...args], {
      input,
      encoding: 'latin1',
      stdio: ['pipe', 'pipe', 'ignore'],
    });

  it('is proven by its packets and its checksum, and weighs less with a passphrase', () => {
    mkdirSync(home, { mode: 0o700 });
    gpg(['--passphrase', '', '--quick-gen-key', 'plain@example.org', 'ed25519', 'sign', 'never']);
    gpg(['--passphrase', 'x', '--quick-gen-key', 'locked@example.org', 'rsa1024', 'sign', 'never']);
    const plain = gpg(['--armor', '--passphrase', '', '--export-secret-keys', 'plain@example.org']);
    const locked = gpg(['--armor', '--passphrase', 'x', '--export-secret-keys', 'locked@example.org']);
    expect(only(findPem(plain))).toMatchObject({ confidence: 'proven', detail: 'structure fits' });
    expect(only(findPem(locked))).toMatchObject({
      severity: 'medium',
      detail: 'encrypted with a passphrase',
    });
    expect(findPem(gpg(['--armor', '--export', 'plain@example.org']))).toEqual([]);
    spawnSync('gpgconf', ['--homedir', home, '--kill', 'all']);
  });
});

describe('a PuTTY key', () => {
  const findPutty = detectorFinder('putty-key', ['PuTTY-User-Key-File-'], {
    severity: 'critical',
    ignoreCase: false,
  });
  const file = (version: number, encryption: string, privateLines: number): string =>
    [
      `PuTTY-User-Key-File-${version}: ssh-ed25519`,
      `Encryption: ${encryption}`,
      'Comment: ed25519-key',
      'Public-Lines: 2',
      'A'.repeat(64),
      'B'.repeat(36),
      ...(encryption === 'none' || version < 3 ? [] : ['Key-Derivation: Argon2id', 'Argon2-Memory: 8192']),
      `Private-Lines: ${privateLines}`,
      'C'.repeat(64),
      `Private-MAC: ${'0'.repeat(40)}`,
    ].join('\n');

  it('is found in every version, and weighs less when it is encrypted', () => {
    expect(findPutty(file(2, 'none', 1))).toMatchObject([{ severity: 'critical', confidence: 'proven' }]);
    expect(findPutty(file(3, 'aes256-cbc', 1))).toMatchObject([{ severity: 'medium' }]);
    expect(findPutty(file(2, 'none', 1).replaceAll('\n', '\r\n'))).toHaveLength(1);
  });

  it('whose lines are not as many as it says is none', () => {
    expect(findPutty(file(2, 'none', 9))).toEqual([]);
  });
});

describe('a private JSON web key', () => {
  const findJwk = detectorFinder('jwk', ['"kty"', "'kty'", 'kty\\"', 'kty: '], { ignoreCase: false });
  const jwk = (key: PrivateKey): Record<string, unknown> =>
    key.export({ format: 'jwk' }) as Record<string, unknown>;

  it('is found by its private member, and proven by its public ones', () => {
    const ec = jwk(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey);
    const okp = jwk(generateKeyPairSync('ed25519').privateKey);
    const rsa = jwk(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
    for (const key of [ec, okp, rsa]) {
      expect(only(findJwk(`{"keys": [${JSON.stringify(key)}]}`))).toMatchObject({
        secret: key.d,
        confidence: 'proven',
        detail: 'structure fits',
      });
    }
  });

  it('is found with its id, inside a string, and as a JavaScript object', () => {
    const key = { kid: 'main-1', ...jwk(generateKeyPairSync('ed25519').privateKey) } as Record<
      string,
      unknown
    >;
    expect(only(findJwk(JSON.stringify(key, undefined, 2))).parts).toEqual({ kid: 'main-1' });
    expect(only(findJwk(JSON.stringify({ text: JSON.stringify(key) }))).secret).toBe(key.d);
    const members = Object.entries(key).map(([name, value]) => `${name}: '${String(value)}'`);
    expect(only(findJwk(`const jwk = { ${members.join(', ')} };`)).secret).toBe(key.d);
  });

  it('of symmetric kind is found by k', () => {
    const k = Buffer.alloc(32, 5).toString('base64url');
    expect(only(findJwk(`{"kty":"oct","k":"${k}"}`)).secret).toBe(k);
  });

  it('is not a public one', () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(findJwk(JSON.stringify(publicKey.export({ format: 'jwk' })))).toEqual([]);
    expect(findJwk('{"kty": {"d": "not a key at all, only a text"}}')).toEqual([]);
  });
});
