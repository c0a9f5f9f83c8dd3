/**
 * Proofs against known answers. The answers were computed by another program (Python's zlib, binascii and base64, noted at
 * each) or are those of a specification's own tests; no token here was issued by anyone.
 */

import { describe, expect, it } from 'vitest';
import { utf8 } from '../../src/base/bytes.ts';
import { isBech32 } from '../../src/detectors/checksums/age.ts';
import { awsAccountOf } from '../../src/detectors/checksums/aws.ts';
import { decodeBase32 } from '../../src/detectors/checksums/base32.ts';
import { marvin32, marvinState } from '../../src/detectors/checksums/marvin32.ts';
import { crc16 } from '../../src/detectors/checksums/nats.ts';
import { PROOFS } from '../../src/detectors/registry.ts';

function check(proof: string, ...pieces: readonly string[]): string {
  const found = PROOFS.get(proof);
  if (found === undefined) throw new Error(`no proof ${proof}`);
  return found.check(pieces.join(''));
}

const LOWER = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Proof, everything before the checksum, checksum. CRC-32 by Python 3: `zlib.crc32(text.encode())`, spelt in base 62, as
 * little-endian or big-endian hex, or `base64.b64encode(struct.pack('<I', crc))`; GitLab's by the same over the whole head.
 */
const KNOWN: readonly (readonly [proof: string, head: string, checksum: string])[] = [
  ['github-token', 'ghp_0123456789abcdefghijABCDEFGHIJ', '3mpbCX'],
  ['github-token', 'gho_0123456789abcdefghijABCDEFGHIJ', '3mpbCX'],
  ['npm-token', `npm_${'A'.repeat(30)}`, '0uCPlr'],
  ['grafana-service-account', `glsa_${LOWER}012345_`, '8af4f63c'],
  ['atlassian-token', `ATATT3xFfGF0${'abcdefgh'.repeat(8)}=`, 'FFFA0686'],
  ['bitbucket-app-password', `ATBB${LOWER.slice(0, 24)}`, '09B5908D'],
  ['confluent-secret', `cflt${'abcdefghij'.repeat(5)}ABCD`, 'yzK0IQ'],
  ['zuplo-key', `zpka_${LOWER}012345_`, '624d474c'],
  ['cloudflare-token', `cfut_${'abcdefghij'.repeat(4)}`, 'bac731e0'],
  ['packagist-token', `packagist_uut_${'0123456789abcdef'.repeat(3)}0123456789ab`, '40354568'],
  ['gitlab-routable', 'glpat-AAECAwQFBgcICQoLDA0ODG86MQp1OjIH.01.0w', ''],
];

describe('a checksum', () => {
  it.each(KNOWN.filter(([, , checksum]) => checksum !== ''))(
    'of %s fits when it is right',
    (proof, head, checksum) => {
      expect(check(proof, head, checksum)).toBe('passed');
    },
  );

  it.each(KNOWN.filter(([, , checksum]) => checksum !== ''))(
    'of %s does not fit when the body is another',
    (proof, head, checksum) => {
      const at = head.length - 5;
      const changed = head.slice(0, at) + (head[at] === '9' ? '8' : '9') + head.slice(at + 1);
      expect(check(proof, changed, checksum)).toBe('failed');
    },
  );

  it('of a routable GitLab token covers prefix, payload, version and length', () => {
    // Python: base64url of bytes 0 to 15, "o:1\nu:2" and 7; 32 in base 36 is 0w; zlib.crc32 of the head in base 36.
    const head = ['glpat-', 'AAECAwQFBgcICQoLDA0ODz', 'E6MQp1OjIH'];
    const payload = Buffer.concat([
      Buffer.from(Array.from({ length: 16 }, (_, at) => at)),
      Buffer.from('o:1\nu:2\x07'),
    ]);
    expect(payload.toString('base64url')).toHaveLength(32);
    expect(head[0]).toBe('glpat-');
    expect(check('gitlab-routable', 'glpat-', payload.toString('base64url'), '.01.0w', '0v26tqw')).toBe(
      'passed',
    );
    expect(check('gitlab-routable', 'gloas-', payload.toString('base64url'), '.01.0w', '0v26tqw')).toBe(
      'failed',
    );
    expect(check('gitlab-routable', 'glpat-', 'a'.repeat(20))).toBe('unknown');
  });

  it('is unknown for a form that carries none', () => {
    expect(check('github-token', 'github_pat_', 'a'.repeat(22), '_', 'b'.repeat(59))).toBe('unknown');
    expect(check('azure-devops-token', 'a'.repeat(52))).toBe('unknown');
    // tacet:allow -- invented for this test
    expect(check('atlassian-token', 'ATATT3xFfGF0', 'abc')).toBe('unknown');
  });
});

describe('Marvin32', () => {
  // .NET runtime, src/libraries/Common/tests/Tests/System/MarvinTests.cs
  it.each([
    ['', 0x30ed35c1, 0x00cd3c7d],
    ['af', 0x48e73fc7, 0x7d75ddc1],
    ['e70f', 0xb5f6e1fc, 0x485dbff8],
    ['37f495', 0xf0b07c78, 0x9b8cf7e8],
    ['8642dc59', 0x7008f2e8, 0x7e9cf556],
    ['153fb79826', 0xe6c08c6d, 0xa2afa997],
    ['0932e6246c47', 0x6f04bf1a, 0x5ea24060],
    ['ab427ea8d10fc7', 0xe11847e4, 0xf0678c41],
  ])('of the bytes %s is the runtime’s own answer', (hex, high, low) => {
    const [foundLow, foundHigh] = marvinState(Buffer.from(hex, 'hex'), 0x004fb61a, 0x001bdbcc);
    expect([foundHigh, foundLow]).toEqual([high, low]);
    expect(marvin32(Buffer.from(hex, 'hex'), 0x004fb61a, 0x001bdbcc)).toBe((high ^ low) >>> 0);
  });

  it('proves an identifiable storage key and no other', () => {
    // Python: 57 bytes 0 to 56, base64 of the mark, Marvin32 under "Default0" by a second implementation.
    const bytes = Buffer.concat([
      Buffer.from(Array.from({ length: 57 }, (_, at) => at)),
      Buffer.from('+ASt', 'base64'),
    ]);
    const key = `${bytes.toString('base64')}Y5ep4A==`;
    expect(check('azure-key', key)).toBe('passed');
    expect(check('azure-key', `B${key.slice(1)}`)).toBe('failed');
    expect(check('azure-key', Buffer.alloc(64, 7).toString('base64'))).toBe('unknown');
  });

  it('proves a common annotated key by the three bytes that its text carries', () => {
    // Python: Marvin32 of the 60 bytes under "Default0", base64 of its three low bytes.
    const head = `${'a1B2'.repeat(13)}JQQJ99ABCD12345678901234Azzz`;
    const checksum = ['Di', 'Qp'].join('');
    expect(check('azure-key', head, checksum)).toBe('passed');
    expect(check('azure-devops-token', head, checksum)).toBe('passed');
    expect(check('azure-key', `b${head.slice(1)}`, checksum)).toBe('failed');
  });
});

describe('NATS seeds', () => {
  it('use CRC-16/XMODEM, whose check value over "123456789" is 31C3', () => {
    expect(crc16(utf8('123456789'))).toBe(0x31c3);
  });

  it('fit when prefix and checksum are right', () => {
    // Python: base64.b32encode of the two prefix bytes of a user seed, bytes 0 to 31, binascii.crc_hqx little-endian.
    const seed = ['SUAAAAICAMCAKBQHBAEQUCYMBUHA', '6EARCIJRIFIWC4MBSGQ3DQOR4H776Y'];
    expect(check('nats-nkey', ...seed)).toBe('passed');
    expect(check('nats-nkey', seed[0] ?? '', `${(seed[1] ?? '').slice(0, -1)}A`)).toBe('failed');
    expect(check('nats-nkey', 'SUAAAA')).toBe('failed');
  });
});

describe('Bech32', () => {
  // BIP 173, "Test vectors": valid and invalid strings.
  it.each([
    'a12uel5l',
    'an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs',
  ])('accepts the specification’s %s', (text) => {
    expect(isBech32(text)).toBe(true);
  });

  it.each(['pzry9x0s0muk', '1pzry9x0s0muk', 'x1b4n0q5v', 'li1dgmt3', 'a1g7sgd8'.replace('g', 'q')])(
    'refuses %s',
    (text) => {
      expect(isBech32(text)).toBe(false);
    },
  );

  it('of an age identity is in capitals', () => {
    expect(check('age-key', 'age-secret-key-1', 'q'.repeat(58))).toBe('failed');
  });
});

describe('AWS ids', () => {
  it('decode to the account that published analyses of the format name', () => {
    // Aidan Steele and others: the id ASIA QNZGKIQY56JQ7WML belongs to the account 029608264753.
    expect(awsAccountOf(['ASIA', 'QNZGKIQY56JQ7WML'].join(''))).toBe(29_608_264_753);
  });

  it('that documentation shows do not pass for real ones', () => {
    expect(check('aws-access-key-id', 'AKIA', 'IOSFODNN7', 'EXAMPLE')).toBe('failed');
  });

  it('of another form are left open', () => {
    expect(check('aws-access-key-id', 'AKIA', 'I44QH8DHB2ABCDEF')).toBe('unknown');
  });
});

describe('base32', () => {
  it.each([
    // RFC 4648, section 10, without padding
    ['MY', 'f'],
    ['MZXQ', 'fo'],
    ['MZXW6', 'foo'],
    ['MZXW6YTBOI', 'foobar'],
  ])('decodes %s', (text, plain) => {
    expect(Buffer.from(decodeBase32(text) ?? []).toString()).toBe(plain);
  });

  it('refuses what is outside its alphabet', () => {
    expect(decodeBase32('MZXW1')).toBeUndefined();
  });
});

describe('structures', () => {
  const base64Json = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');

  it('of vendors with a mark inside are found by it', () => {
    expect(check('openai-key', 'sk-', 'a1'.repeat(10), 'T3Blbk', 'FJ', 'b2'.repeat(10))).toBe('passed');
    expect(check('openai-key', 'sk-proj-', 'a1_-'.repeat(18), 'T3Blbk', 'FJ', 'b2'.repeat(37))).toBe(
      'passed',
    );
    expect(check('openai-key', 'sk-', 'a1'.repeat(24))).toBe('failed');
    expect(check('groq-key', 'gsk_', 'a1'.repeat(10), 'WGdyb3', 'FY', 'b2'.repeat(12))).toBe('passed');
    expect(check('groq-key', 'gsk_', 'a1'.repeat(26))).toBe('failed');
  });

  it('of JSON in base64 need their keys', () => {
    const account = { signInAddress: 'x', muk: {}, email: 'y' };
    expect(check('onepassword-service-account', 'ops_', base64Json(account))).toBe('passed');
    expect(check('onepassword-service-account', 'ops_', base64Json({ other: 1 }))).toBe('failed');
    const claims = { iat: 1, url: 'https://sentry.io', org: 'x' };
    expect(check('sentry-org-token', 'sntrys_', base64Json(claims), '_', 'a'.repeat(43))).toBe('passed');
    expect(check('sentry-org-token', 'sntrys_', base64Json({ iat: 1 }), '_', 'a'.repeat(43))).toBe('failed');
    expect(check('grafana-cloud', base64Json({ k: 'x', n: 'y', id: 1 }))).toBe('passed');
  });

  it('of JFrog are 54 bytes in base58, or a reference token', () => {
    // 73 times the digit 1 is 73 zero bytes; AKCp and 69 more digits are 53 or 54 bytes.
    expect(check('jfrog-token', 'AKCp8', 'z'.repeat(68))).toBe('passed');
    expect(check('jfrog-token', 'AKCp8', 'z'.repeat(60))).toBe('failed');
    const reference = Buffer.from(`reftkn:01:1700000000:${'aB3'.repeat(10)}`).toString('base64');
    expect(check('jfrog-token', reference)).toBe('passed');
  });

  it('of a Fly.io macaroon are a nonce of three and a tail of 32 bytes', () => {
    const bytes = Buffer.concat([
      Buffer.from([0x94, 0x93, 0xc4, 1, 7]),
      Buffer.alloc(20, 1),
      Buffer.from([0xc4, 32]),
      Buffer.alloc(32, 9),
    ]);
    expect(check('fly-token', 'fm2_', bytes.toString('base64'))).toBe('passed');
    expect(check('fly-token', 'fm2_', bytes.subarray(1).toString('base64'))).toBe('failed');
    expect(check('fly-token', 'fo1_', 'a'.repeat(43))).toBe('unknown');
  });

  it('of shapes alone prove nothing', () => {
    expect(check('google-api-key', 'AIza', 'SyD3xN8qWb5Lk2Pv9Rt6Yc1Hj4Mz7Gf0Aa1B')).not.toBe('passed');
    expect(check('google-api-key', 'AIza', 'x'.repeat(35))).toBe('failed');
    expect(check('slack-token', 'xoxb-', '123456789012-', '210987654321-', 'aB3dE5gH7jK9mN1pQ3sT5vW7')).toBe(
      'failed',
    );
    expect(check('twilio-sid', 'AC', '0'.repeat(32))).toBe('failed');
    expect(check('stripe-key', 'sk_live_', 'abc')).toBe('failed');
    expect(check('telegram-token', '110201543:', 'B'.repeat(35))).toBe('failed');
  });
});

describe('every proof', () => {
  it.each([...PROOFS.keys()])('%s answers any text without throwing', (proof) => {
    for (const text of [
      '',
      'a',
      '\xff\xfe',
      '='.repeat(50),
      'A'.repeat(5000),
      '...',
      'eyJ.eyJ.x',
      '_'.repeat(100),
    ]) {
      expect(['passed', 'failed', 'unknown']).toContain(check(proof, text));
    }
  });
});
