import { createHmac, scryptSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SALT, fingerprint, normalisedValue } from '../../src/findings/fingerprint.ts';
import { matchOf, viewOf } from './sample.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a fingerprint', () => {
  it('is HMAC-SHA256 under the salt, over rule and value, cut to 128 bits', () => {
    const expected = createHmac('sha256', DEFAULT_SALT).update('rule-a\0value').digest('hex').slice(0, 32);
    expect(fingerprint('rule-a', bytes('value'), false)).toBe(`t1-${expected}`);
  });

  it('of a guessable value is stretched with scrypt', () => {
    const digest = createHmac('sha256', 'salt').update('rule-a\0hunter2').digest();
    const expected = scryptSync(digest, 'salt\0rule-a', 16, { N: 1024, r: 8, p: 1 }).toString('hex');
    expect(fingerprint('rule-a', bytes('hunter2'), true, 'salt')).toBe(`t1-${expected}`);
  });

  it('differs by rule, by value and by salt', () => {
    const all = [
      fingerprint('rule-a', bytes('one'), false),
      fingerprint('rule-b', bytes('one'), false),
      fingerprint('rule-a', bytes('two'), false),
      fingerprint('rule-a', bytes('one'), false, 'other salt'),
    ];
    expect(new Set(all).size).toBe(4);
  });

  it('of a key block does not depend on line ends, indentation or escapes', () => {
    const body = ['MIIBVAIBADANBgkqhkiG9w0', 'BAQEFAASCAT4wggE6AgEAAk'];
    const marks = ['-----BEGIN', ' PRIVATE KEY-----'].join('');
    const end = ['-----END', ' PRIVATE KEY-----'].join('');
    const forms = [
      [marks, ...body, end].join('\n'),
      [marks, ...body, end].join('\r\n    '),
      [marks, ...body, end].join('\\n'),
    ];
    const values = forms.map((text) => {
      const view = viewOf(text);
      return Buffer.from(normalisedValue(matchOf(view, text), view)).toString('latin1');
    });
    expect(new Set(values)).toEqual(new Set([body.join('')]));
  });
});
