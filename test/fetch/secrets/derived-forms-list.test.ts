/**
 * The recommended algorithm of facts/secret-providers.md section 5, step by step: a test for each form of its list and each
 * row of its table that `derived-forms.test.ts` does not hold. What is printed is written down by hand or by another
 * encoder than ours, and counts as masked when the runner's own masker leaves nothing of the value.
 */

import { describe, expect, it } from 'vitest';
import { Secret } from '../../../src/base/secret.ts';
import { type MaskPlan, type MaskSettings, planMasks } from '../../../src/fetch/secrets/derived-forms.ts';
import { runnerEncodings } from '../../../src/runner/mask-encoders.ts';
import { Masker } from '../../runner/masker.ts';

const SETTINGS: MaskSettings = {
  minValueChars: 4,
  minPartChars: 6,
  publicKeys: new Set(),
  coveredBy: runnerEncodings,
};

async function planOf(value: string, settings: Partial<MaskSettings> = {}): Promise<MaskPlan> {
  const secret = Secret.fromText(value);
  const request = { exported: secret, payload: secret, mode: 'full' } as const;
  const [plan] = await planMasks([request], { ...SETTINGS, ...settings });
  if (plan === undefined) throw new Error('a plan was expected');
  return plan;
}

/** What the runner shows of a text once it has been told the plan of a value. */
async function shown(value: string, printed: string): Promise<string> {
  const masker = new Masker();
  for (const form of (await planOf(value)).forms) masker.addValueAndLines(form.reveal());
  return masker.mask(printed);
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('step 1, the value', () => {
  it.each(['\n', '\r\n', '  ', ' \t\r\n\n'])('is masked without %j at its end', async (end) => {
    expect(await shown(`correct-horse-battery${end}`, '[correct-horse-battery]')).toBe('[***]');
  });

  it('keeps what stands before it', async () => {
    expect(await shown('  leading-blanks-count', '[leading-blanks-count]')).toBe('[***]');
  });
});

describe('step 2, what is left alone', () => {
  it.each(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'TRUE', 'Off'])(
    'is the word %s, also where the shortest values are masked',
    async (word) => {
      const plan = await planOf(word, { minValueChars: 1 });
      expect(plan.forms).toEqual([]);
      expect(plan.unmasked[0]?.reason).toBe('a common word');
    },
  );

  it.each(['{', '}', '],', '[]', '});'])('is the punctuation %s', async (text) => {
    const plan = await planOf(text, { minValueChars: 1 });
    expect(plan.forms).toEqual([]);
    expect(plan.unmasked[0]?.reason).toBe('punctuation alone');
  });

  it.each([
    ['12345', 'a short number'],
    ['123', 'a short number'],
  ])('is the number %s of less than six digits', async (text, reason) => {
    expect((await planOf(text, { minValueChars: 1 })).unmasked[0]?.reason).toBe(reason);
  });
});

describe('step 3, the parts', () => {
  it('of a text with the line ends of Windows are its lines', async () => {
    const value = 'first-secret-line\r\nsecond-secret-line';
    expect(await shown(value, 'a first-secret-line b second-secret-line')).toBe('a *** b ***');
    expect(await shown(value, JSON.stringify(value))).not.toMatch(/first|second/);
  });

  it('of JSON in a list are its leaves, on every level', async () => {
    const value = '[["deep-secret-one"],{"a":{"b":"deep-secret-two"}}]';
    expect(await shown(value, 'deep-secret-one deep-secret-two')).toBe('*** ***');
  });

  it('of JSON are masked as what their escapes stand for', async () => {
    expect(await shown('{"a":"p\\u0061ss/w\\u00f6rd-1"}', 'pass/wörd-1')).toBe('***');
  });

  it('have their own encoded forms', async () => {
    const leaf = "leaf with 'quotes' & more";
    const value = JSON.stringify({ leaf });
    expect(await shown(value, Buffer.from(leaf).toString('hex'))).toBe('***');
    expect(await shown(value, encodeURIComponent(leaf))).toBe('***');
    expect(await shown('postgres://app:p%40ss%2Fw0rd-long@db.example.com/x', base64('p@ss/w0rd-long'))).toBe(
      '***',
    );
  });

  it('of PEM are its base64 lines, joined, and on one line with the escapes of JSON', async () => {
    const lines = ['QUJDREVGR0hJSktMTU5PUFFSU1RVVldY', 'WVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2'];
    const word = ['PRIVATE', 'KEY'].join(' ');
    const pem = [`-----BEGIN ${word}-----`, ...lines, `-----END ${word}-----`].join('\n');
    expect(await shown(pem, lines.join(' and '))).toBe('*** and ***');
    expect(await shown(pem, lines.join(''))).toBe('***');
    const escaped = pem.replaceAll('\n', '\\n');
    expect(await shown(pem, escaped)).not.toMatch(/QUJD|WVph/);
    expect(await shown(pem, pem.replaceAll('\n', '\\r\\n'))).not.toMatch(/QUJD|WVph/);
  });
});

describe('step 4, the encoded forms', () => {
  // the runner's own base64 keeps the last group of the value without its line end: of these it alone masks few
  it.each([29, 30, 31, 32, 33])(
    'of %i characters are masked as echo pipes them into base64',
    async (size) => {
      const value = 'Zk9-'.repeat(9).slice(0, size);
      const left = (await shown(value, base64(`${value}\n`))).replaceAll('***', '');
      // the line end and the bits that it shares a character with
      expect(left.length).toBeLessThanOrEqual(4);
    },
  );

  it.each([
    ['', ''],
    ['x', 'y'],
    ['xy', 'z'],
  ])('are base64url between %j and %j', async (before, after) => {
    // bytes of which base64 makes both characters that base64url replaces
    const value = '~~~???>>>~~~???>>>ÿÿþ';
    const text = Buffer.from(before + value + after);
    expect(text.toString('base64url')).toMatch(/[-_]/);
    const left = (await shown(value, text.toString('base64url'))).replaceAll('***', '');
    expect(left.length).toBeLessThanOrEqual(before.length + after.length + 4);
  });

  const MARKS = "a!b'c(d)e*f g+h";
  it.each([
    // written down by hand; JavaScript leaves ! ' ( ) * as they are, .NET and RFC 3986 do not
    ['percent-encoded by JavaScript', "a!b'c(d)e*f%20g%2Bh"],
    ['percent-encoded by .NET', 'a%21b%27c%28d%29e%2Af%20g%2Bh'],
    ['form-encoded by a browser', 'a%21b%27c%28d%29e*f+g%2Bh'],
    ['percent-encoded with + for blanks', "a!b'c(d)e*f+g%2Bh"],
  ])('are %s', async (_, printed) => {
    expect(await shown(MARKS, printed)).toBe('***');
  });

  it.each([
    // as `json.Marshal` of Go 1.22 and `json.dumps` of Python 3 write them
    ['the separators of lines in Go', 'sep\u2028<line>\u2029end', 'sep\\u2028\\u003cline\\u003e\\u2029end'],
    ['what lies beyond 16 bits in Python', 'key-\u{1f511}-value', 'key-\\ud83d\\udd11-value'],
    ['controls in JSON', 'tab\there-and\u0001there', 'tab\\there-and\\u0001there'],
    ['the markup of HTML in Go', 'a<b>&c-value', 'a\\u003cb\\u003e\\u0026c-value'],
    ['XML, which the runner writes itself', 'a<b>&"c-value', 'a&lt;b&gt;&amp;&quot;c-value'],
    ['a command line', 'say "cheese" now', 'say \\"cheese\\" now'],
    ['an expression of a workflow', "it's a value", "it''s a value"],
    ['a shell', "it's a value", "it'\\''s a value"],
  ])('are escaped for %s', async (_, value, printed) => {
    expect(await shown(value, printed)).toBe('***');
  });

  it('are base64 of JSON that holds the value with its escapes, at every alignment', async () => {
    const value = 'a "quoted" secret \\ value';
    for (const name of ['t', 'to', 'tok']) {
      const left = (await shown(value, base64(JSON.stringify({ [name]: value })))).split('***');
      expect(left.length).toBeGreaterThan(1);
      // the name before it: {"tok":" and one byte, and "} behind it
      expect(left.map(({ length }) => length).every((length) => length <= 14)).toBe(true);
    }
  });

  it('begin at eight bytes, and say so below', async () => {
    expect((await planOf('1234567')).unmasked[0]?.reason).toBe('the value is shorter than 8 bytes');
    expect(await shown('12345678', '3132333435363738')).toBe('***');
    expect(await shown('1234567', '31323334353637')).toBe('31323334353637');
  });
});
