/**
 * What is masked of a value, held against the runner's own masker as the emulator has it: a form counts as masked when a
 * line that holds it comes out without it.
 */

import { describe, expect, it } from 'vitest';
import { Secret } from '../../../src/base/secret.ts';
import {
  MAX_ENCODED_FORMS_PER_VALUE,
  MAX_FORMS,
  type MaskPlan,
  type MaskSettings,
  planMasks,
} from '../../../src/fetch/secrets/derived-forms.ts';
import { base64Fragments, textEncodings, wrappedBase64Lines } from '../../../src/fetch/secrets/encodings.ts';
import { runnerEncodings } from '../../../src/runner/mask-encoders.ts';
import { fc } from '../../property.ts';
import { Masker } from '../../runner/masker.ts';

const SETTINGS: MaskSettings = {
  minValueChars: 4,
  minPartChars: 6,
  publicKeys: new Set(),
  coveredBy: runnerEncodings,
};

async function planOf(
  value: string | Uint8Array,
  options: { readonly settings?: Partial<MaskSettings>; readonly mode?: 'full' | 'value' | 'none' } = {},
): Promise<MaskPlan> {
  const secret = typeof value === 'string' ? Secret.fromText(value) : Secret.fromBytes(value);
  const [plan] = await planMasks([{ exported: secret, payload: secret, mode: options.mode ?? 'full' }], {
    ...SETTINGS,
    ...options.settings,
  });
  if (plan === undefined) throw new Error('a plan was expected');
  return plan;
}

/** The runner's masker after it has been told the plan. */
function maskerOf(...plans: readonly MaskPlan[]): Masker {
  const masker = new Masker();
  for (const plan of plans) for (const form of plan.forms) masker.addValueAndLines(form.reveal());
  return masker;
}

const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64');

// invented, with characters that every encoding treats differently
const VALUE = 'Tr0ub4dor&3 <it\'s> "ünï" 100%/+=';

describe('base64 fragments', () => {
  it('are those of the known answers', () => {
    // facts/secret-providers.md section 9
    expect(base64Fragments(Buffer.from('correct-horse-battery'))).toEqual([
      'Y29ycmVjdC1ob3JzZS1iYXR0ZXJ5',
      'NvcnJlY3QtaG9yc2UtYmF0dGVye',
      'jb3JyZWN0LWhvcnNlLWJhdHRlcn',
    ]);
  });

  it('occur in the base64 of every text around the value', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 11, maxLength: 80 }),
        fc.uint8Array({ maxLength: 9 }),
        fc.uint8Array({ maxLength: 9 }),
        (value, before, after) => {
          const text = Buffer.concat([before, value, after]).toString('base64');
          expect(base64Fragments(value).some((fragment) => text.includes(fragment))).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('are left out when they are shorter than 12 characters', () => {
    // 9 bytes: 12 characters whole, 10 + 13 bits … at the other two alignments one or two of them depend on neighbours
    expect(base64Fragments(Buffer.from('123456789')).map((fragment) => fragment.length)).toEqual([12]);
    expect(base64Fragments(Buffer.from('12345678'))).toEqual([]);
  });
});

describe('a value in the log', () => {
  const forms: readonly (readonly [string, (value: string) => string])[] = [
    ['as it is', (value) => value],
    ['within a line', (value) => `password is ${value}!`],
    ['in base64', base64],
    ['in base64 with a line end, as echo pipes it', (value) => base64(`${value}\n`)],
    ['in base64 after a user name', (value) => base64(`user:${value}`)],
    ['in base64 within JSON', (value) => base64(JSON.stringify({ t: value }))],
    ['in base64url', (value) => Buffer.from(value).toString('base64url')],
    ['in base64url after two bytes', (value) => Buffer.from(`xy${value}z`).toString('base64url')],
    ['in hexadecimal', (value) => Buffer.from(value).toString('hex')],
    ['in capital hexadecimal', (value) => Buffer.from(value).toString('hex').toUpperCase()],
    ['percent-encoded by JavaScript', encodeURIComponent],
    ['form-encoded', (value) => new URLSearchParams({ v: value }).toString().slice(2)],
    ['in JSON of JavaScript', (value) => JSON.stringify(value).slice(1, -1)],
    // what `json.Marshal` of Go and `json.dumps` of Python print for VALUE, written down by hand
    ['in JSON of Go', () => 'Tr0ub4dor\\u00263 \\u003cit\'s\\u003e \\"ünï\\" 100%/+='],
    ['in JSON of Python', () => 'Tr0ub4dor&3 <it\'s> \\"\\u00fcn\\u00ef\\" 100%/+='],
    ['quoted for a shell', (value) => `'${value.replaceAll("'", "'\\''")}'`],
  ];
  it.each(forms)('is masked %s', async (_name, write) => {
    const masker = maskerOf(await planOf(VALUE));
    const written = write(VALUE);
    const shown = masker.mask(written);
    // nothing of it may stay but what stood around it, and at most the three characters at a base64 border
    const left = shown.split('***').map((piece) => piece.length);
    expect(shown).toContain('***');
    expect(Math.max(...left)).toBeLessThanOrEqual(written.includes('password is') ? 12 : 14);
    expect(shown.length).toBeLessThan(30);
  });

  it('is not readable in any base64 around it, whatever the value', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 12, maxLength: 40, unit: 'grapheme-ascii' }),
        fc.string({ maxLength: 5 }),
        fc.string({ maxLength: 5 }),
        async (value, before, after) => {
          fc.pre(value.trim().length >= 12);
          const shown = maskerOf(await planOf(value)).mask(base64(before + value + after));
          const pieces = shown.split('***').map((piece) => piece.length);
          // the neighbours' bytes and the characters at the border: (5 + 2) bytes are at most 12 characters
          expect(Math.max(...pieces)).toBeLessThanOrEqual(12);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is masked without the line end that it is stored with', async () => {
    const masker = maskerOf(await planOf(`${VALUE}\n`));
    expect(masker.mask(`x ${VALUE} y`)).toBe('x *** y');
    expect(masker.mask(base64(VALUE))).toContain('***');
  });
});

describe('a JSON value', () => {
  const json = JSON.stringify(
    { user: 'service-account', password: VALUE, port: 5432, tls: true, list: ['leaf-in-a-list', 'x'] },
    null,
    2,
  );

  it('has its leaves masked, printed alone or encoded', async () => {
    const masker = maskerOf(await planOf(json));
    expect(masker.mask(`user=service-account`)).toBe('user=***');
    expect(masker.mask(VALUE)).toBe('***');
    expect(masker.mask(base64('leaf-in-a-list'))).toBe('***');
  });

  it('does not mask brackets, short numbers and common words all over the log', async () => {
    const masker = maskerOf(await planOf(json));
    for (const line of ['{', '}', '  ],', 'true', 'port 5432', '[ "x" ]'])
      expect(masker.mask(line)).toBe(line);
  });

  it('says what it does not mask, and why, by position and never by key or content', async () => {
    const plan = await planOf(json);
    const said = plan.unmasked.map(({ what, reason }) => `${what}: ${reason}`);
    // the second list item is the sixth leaf; its line is `"x"`, line 8 of the text
    expect(said).toContain('leaf 3: shorter than 6 characters');
    expect(said).toContain('leaf 6: shorter than 6 characters');
    expect(said).toContain('line 1: shorter than 6 characters');
    expect(said.join('\n')).not.toMatch(/5432|password|tls/);
  });

  it('leaves the values of public keys readable, unless another key has the same', async () => {
    const settings = { publicKeys: new Set(['host']) };
    const text = JSON.stringify({ host: 'db.example.com', password: 'long-password' });
    const plan = await planOf(text, { settings });
    expect(maskerOf(plan).mask('db.example.com long-password')).toBe('db.example.com ***');
    expect(plan.unmasked).toContainEqual({ what: 'leaf 1', reason: 'declared public', isWholeValue: false });
    const same = JSON.stringify({ host: 'long-password', password: 'long-password' });
    expect(maskerOf(await planOf(same, { settings })).mask('long-password')).toBe('***');
  });

  it('is looked into also when it stands in a JSON string, and when it is YAML', async () => {
    const nested = JSON.stringify({ account: JSON.stringify({ key: 'inner-secret-value' }) });
    expect(maskerOf(await planOf(nested)).mask('inner-secret-value')).toBe('***');
    const yaml = 'db:\n  password: yaml-secret-value\n  pin: 123456789\n  list:\n    - item-of-a-list\n';
    const masker = maskerOf(await planOf(yaml));
    expect(masker.mask('yaml-secret-value 123456789 item-of-a-list')).toBe('*** *** ***');
    expect(masker.mask('db:')).toBe('db:');
  });
});

describe('a value of several lines', () => {
  // a key that is none: random text in the shape of one
  const body = ['MIIBVgIBADANBgkqhkiG9w0BAQEFAASC', 'AUAwggE8AgEAAkEAq7BFUpkGp3rjw0Xd', 'aZ3'];
  const pem = [`-----BEGIN ${'PRIVATE'} KEY-----`, ...body, `-----END ${'PRIVATE'} KEY-----`, ''].join('\n');

  it('is masked line by line, joined, and escaped on one line', async () => {
    const masker = maskerOf(await planOf(pem));
    expect(masker.mask(body[0] ?? '')).toBe('***');
    expect(masker.mask(body.join(''))).toBe('***');
    expect(masker.mask(JSON.stringify(pem))).not.toContain(body[1]);
    expect(masker.mask(JSON.stringify(pem))).not.toContain(body[2]);
    expect(masker.mask(base64(pem))).toContain('***');
    expect(masker.mask(base64(pem)).length).toBeLessThan(12);
  });

  it('leaves its boundaries and its shortest lines alone, and says so', async () => {
    const plan = await planOf(pem);
    const masker = maskerOf(plan);
    const boundary = `-----BEGIN ${'PRIVATE'} KEY-----`;
    expect(masker.mask(boundary)).toBe(boundary);
    expect(masker.mask('aZ3')).toBe('aZ3');
    expect(plan.unmasked).toContainEqual({ what: 'line 1', reason: 'a PEM boundary', isWholeValue: false });
    expect(plan.unmasked).toContainEqual({
      what: 'line 4',
      reason: 'shorter than 6 characters',
      isWholeValue: false,
    });
  });

  it('is announced whole when none of its lines is to be left alone', async () => {
    const text = 'first long line\nsecond long line';
    const plan = await planOf(text);
    expect(plan.forms.map((form) => form.reveal())).toContain(text);
  });
});

describe('a connection address', () => {
  it('has its password masked as written and decoded', async () => {
    const masker = maskerOf(await planOf(`postgres://app:${'p%40ss%2Fw0rd'}@db.example.com:5432/main`));
    expect(masker.mask('p%40ss%2Fw0rd')).toBe('***');
    expect(masker.mask('p@ss/w0rd')).toBe('***');
    expect(masker.mask('db.example.com')).toBe('db.example.com');
  });

  it('has a short password masked too, unless it is common', async () => {
    expect(maskerOf(await planOf(`redis://:${'s3cr'}@h`)).mask('s3cr')).toBe('***');
    expect(maskerOf(await planOf(`redis://:${'true'}@h`)).mask('true')).toBe('true');
  });
});

describe('a binary value', () => {
  it('is masked in base64 and hexadecimal, and said to have no text', async () => {
    const bytes = Uint8Array.from({ length: 40 }, (_, n) => 255 - n);
    const plan = await planOf(bytes);
    const masker = maskerOf(plan);
    expect(masker.mask(base64(bytes)).length).toBeLessThanOrEqual(6);
    expect(masker.mask(Buffer.from(bytes).toString('hex'))).toBe('***');
    expect(plan.unmasked).toEqual([{ what: 'the raw bytes', reason: 'not text', isWholeValue: true }]);
  });

  it('that is delivered as base64 has that text masked', async () => {
    const payload = Secret.fromBytes(Uint8Array.of(0, 1, 2, 250, 251, 252, 253, 254, 255, 9, 8, 7));
    const exported = Secret.fromText(base64(payload.revealBytes()));
    const [plan] = await planMasks([{ exported, payload, mode: 'full' }], SETTINGS);
    expect(plan?.forms.map((form) => form.reveal())).toContain(exported.reveal());
    expect(plan?.unmasked.filter(({ isWholeValue }) => isWholeValue)).toEqual([]);
  });
});

describe('what is left alone', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'white space alone'],
    ['abc', 'shorter than 4 characters'],
    ['true', 'a common word'],
    ['False', 'a common word'],
    ['"null"', 'a common word'],
    ['54321', 'a short number'],
    ['-1.25', 'a short number'],
    ['{ },', 'punctuation alone'],
    ['--------', 'punctuation alone'],
  ])('%j is not masked: %s', async (value, reason) => {
    const plan = await planOf(value);
    expect(plan.forms).toEqual([]);
    expect(plan.unmasked[0]).toEqual({ what: 'the value', reason, isWholeValue: true });
  });

  it.each(['abcd', '123456', 'yes!', '!@#$%', 'nope'])('%j is masked', async (value) => {
    expect(maskerOf(await planOf(value)).mask(value)).toBe('***');
  });

  it('is what the user says: a minimum, no encoded forms, nothing', async () => {
    expect((await planOf('abcdefg', { settings: { minValueChars: 8 } })).forms).toEqual([]);
    const plain = await planOf(VALUE, { mode: 'value' });
    expect(plain.forms.map((form) => form.reveal())).toEqual([VALUE]);
    expect(plain.unmasked[0]?.what).toBe('encoded forms');
    const none = await planOf(VALUE, { mode: 'none' });
    expect([none.forms, none.unmasked]).toEqual([
      [],
      [{ what: 'the value', reason: 'declared public', isWholeValue: true }],
    ]);
  });
});

describe('the bounds', () => {
  it('on encoded forms of one value are kept and reported', async () => {
    const leaves = Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [`k${n}`, `leaf value number ${n}`]),
    );
    const plan = await planOf(JSON.stringify(leaves));
    // the value and its 60 leaves, and the encoded forms of them up to the bound
    expect(plan.forms).toHaveLength(61 + MAX_ENCODED_FORMS_PER_VALUE);
    expect(plan.unmasked[0]?.what).toMatch(/^\d+ encoded forms$/);
    expect(plan.unmasked[0]?.reason).toBe('beyond the bound of 256 forms');
  });

  it('on all forms are kept over all values, the values themselves before their encoded forms', async () => {
    const many = Array.from({ length: 40 }, (_, v) =>
      JSON.stringify(Array.from({ length: 100 }, (_unused, n) => `value ${v} leaf ${n} text`)),
    );
    const plans = await planMasks(
      many.map((text) => ({
        exported: Secret.fromText(text),
        payload: Secret.fromText(text),
        mode: 'full' as const,
      })),
      SETTINGS,
    );
    // 40 values with 100 leaves each are 4,040 forms; 56 are left for codes
    expect(plans.reduce((sum, plan) => sum + plan.forms.length, 0)).toBe(MAX_FORMS);
    const masker = new Set(plans.flatMap((plan) => plan.forms.map((form) => form.reveal())));
    expect(masker.has('value 39 leaf 99 text')).toBe(true);
    expect(plans.at(-1)?.unmasked.at(-1)?.reason).toBe('beyond the bound of 4,096 forms');
  });
});

describe('a value in wrapped base64', () => {
  const wrap = (text: string, columns: number): readonly string[] => {
    // RFC 2045: the encoded output stream is broken into lines of at most 76 characters
    const encoded = base64(text);
    const lines: string[] = [];
    for (let at = 0; at < encoded.length; at += columns) lines.push(encoded.slice(at, at + columns));
    return lines;
  };
  // 160 bytes: 214 characters and two for the line end; at 76 columns 62 are on the last line, at 64 there are 22
  const long = Array.from({ length: 32 }, (_, n) => `${String.fromCharCode(65 + (n % 26))}k${n + 10}.`).join(
    '',
  );

  it.each([76, 64])('is masked line by line at %i columns, as tools wrap it', async (columns) => {
    const masker = maskerOf(await planOf(long));
    const lines = wrap(`${long}\n`, columns);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(masker.mask(line).replaceAll('***', '').length).toBeLessThanOrEqual(4);
  });

  it('is masked so when it is binary', async () => {
    const bytes = Uint8Array.from({ length: 130 }, (_, n) => (n * 7) % 256);
    const masker = maskerOf(await planOf(bytes));
    const encoded = base64(bytes);
    expect(masker.mask(encoded.slice(76, 152))).toBe('***');
  });

  it('has no lines of its own when it fits on one', () => {
    // 48 bytes are 64 characters of base64, 49 are more
    expect(wrappedBase64Lines(Buffer.alloc(48, 'ab'))).toEqual([]);
    // the fifth character of the second line depends on what follows, so one line of 64 is left
    expect(wrappedBase64Lines(Buffer.alloc(49, 'ab')).map(({ length }) => length)).toEqual([64]);
  });
});

describe('the never-mask list', () => {
  const settings = { neverMask: new Set(['production', 'eu-central-1']) };

  it('leaves a value alone that is on it, and says so', async () => {
    const plan = await planOf('production', { settings });
    expect(plan.forms).toEqual([]);
    expect(plan.unmasked[0]).toEqual({
      what: 'the value',
      reason: 'on the never-mask list',
      isWholeValue: true,
    });
  });

  it('leaves fields and lines alone that are on it, and masks the rest', async () => {
    const json = JSON.stringify({ stage: 'production', token: 'a-token-of-some-length' }, null, 2);
    const masker = maskerOf(await planOf(json, { settings }));
    expect(masker.mask('to production with a-token-of-some-length')).toBe('to production with ***');
    const lines = maskerOf(await planOf('a-secret-line-here\neu-central-1', { settings }));
    expect(lines.mask('a-secret-line-here in eu-central-1')).toBe('*** in eu-central-1');
  });
});

describe('a plan', () => {
  it('leaves out what the runner derives by itself from what it is told', async () => {
    const forms = (await planOf('correct-horse-battery')).forms.map((form) => form.reveal());
    // 21 bytes: the first fragment is the whole base64, which the runner stores
    expect(forms).not.toContain('Y29ycmVjdC1ob3JzZS1iYXR0ZXJ5');
    expect(forms).toHaveLength(5);
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('claims of the runner nothing that it does not do: every claim is one of the emulated encoders', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4, unit: 'binary' }), (text) => {
        const masker = new Masker();
        const wellFormed = text.toWellFormed();
        masker.addValue(wellFormed);
        for (const form of runnerEncodings(wellFormed)) {
          if (form !== '' && wellFormed !== '') expect(masker.mask(form)).not.toBe(form);
        }
      }),
    );
  });

  it('is made of any bytes without an error, and always has a form or a reason', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.string({ maxLength: 40, unit: 'binary' })),
        async (value) => {
          const plan = await planOf(typeof value === 'string' ? value : Uint8Array.from(value));
          expect(plan.forms.length > 0 || plan.unmasked.some(({ isWholeValue }) => isWholeValue)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of text that looks like YAML and is hostile ends quickly', async () => {
    const bomb = `a: &a [x,x]\n${Array.from({ length: 20 }, (_, n) => `b${n}: [*a,*a]`).join('\n')}`;
    const deep = `k: ${'['.repeat(20_000)}`;
    for (const text of [bomb, deep]) expect((await planOf(text)).forms.length).toBeGreaterThan(0);
  });
});

describe('text encodings', () => {
  it('of Python write characters beyond the plane as surrogate pairs', () => {
    // python3 -c 'import json; print(json.dumps("🔑"))'
    expect(textEncodings('🔑')).toContain('\\ud83d\\udd11');
  });
});
