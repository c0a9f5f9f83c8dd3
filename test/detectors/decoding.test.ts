// Secrets that stand encoded. What encodes them here is Node's Buffer and zlib, encodeURIComponent and, for the escapes, a
// line each: none of it is the code under test.

import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/detectors/engine.ts';
import { createFilterChain } from '../../src/filters/chain.ts';
import { secretKey } from '../../src/findings/novelty.ts';
import { createKernel } from '../../src/kernel/kernel.ts';
import { createScalarKernel } from '../../src/kernel/scalar.ts';
import { builtInRuleset } from '../../src/ruleset/built-in.gen.ts';
import { unitOf } from '../../src/sources/content.ts';
import { ESCAPE_MARKS } from '../../src/text/decode/find-pieces.ts';
import { DECODE_LIMITS } from '../../src/text/decode/piece.ts';
import { UnitView } from '../../src/text/view.ts';
import { mint } from '../mint.ts';
import { fc } from '../property.ts';

const limits: string[] = [];
const OPTIONS = {
  disabledRules: [],
  minConfidence: 'possible',
  onDecodeLimit: (_: UnitView, reason: string) => void limits.push(reason),
} as const;
const engine = createEngine(builtInRuleset, { ...OPTIONS, createKernel });
const plain = createEngine(builtInRuleset, { ...OPTIONS, createKernel: createScalarKernel });
const chain = createFilterChain();

const token = mint('ghp_{mint:github-crc32:30}');
const text = `# settings of the service\nGITHUB_TOKEN=${token}\nother = 1\n`;
const base64 = (content: string | Uint8Array): string => Buffer.from(content as string).toString('base64');
const each = (encode: (code: number) => string): string => [...Buffer.from(token)].map(encode).join('');
const hex = (code: number): string => code.toString(16).padStart(2, '0');

function found(content: string | Uint8Array, path = 'settings.txt', by = engine) {
  const unit = unitOf(
    { kind: 'file', path },
    typeof content === 'string' ? Buffer.from(content, 'latin1') : content,
  );
  const view = new UnitView(unit);
  return chain
    .judgeAll(by.scan(view), unit, view, () => undefined)
    .map((match) => ({
      rule: match.rule.id,
      how: match.encoded?.how,
      value: secretKey(match, view).split('\0')[1],
      place: view.slice(match.secret.start, match.secret.end),
    }));
}

describe('a secret that stands encoded', () => {
  it.each([
    ['base64', `data: ${base64(text)}\n`],
    ['base64', `data: "${Buffer.from(text).toString('base64url')}"\n`],
    ['base64', `data=${base64(text).replace(/=+$/, '')}`],
    ['base64', `path/to/${base64(text)}`],
    ['base64', `key:\n${base64(`${text.repeat(2)}`).replace(/.{64}/g, '    $&\n')}\nend\n`],
    ['base64', `key:\r\n${base64(`${text.repeat(2)}`).replace(/.{76}/g, '$&\r\n')}\r\nend\r\n`],
    ['base64 of base64', `x ${base64(base64(text))}`],
    ['base64 of gzip', `x: ${base64(gzipSync(text))}`],
    ['base64 of zlib', `x: ${base64(deflateSync(text))}`],
    ['base64 of utf-16', `powershell -enc ${base64(Buffer.from(text, 'utf16le'))}`],
    ['base64 of base64 of gzip', base64(base64(gzipSync(text)))],
    ['hexadecimal digits', `0x${Buffer.from(text).toString('hex')}`],
    ['hexadecimal digits', Buffer.from(text).toString('hex').toUpperCase()],
    ['percent-encoding', `q=${encodeURIComponent(text).replaceAll('_', '%5F')}`],
    ['percent-encoding', each((code) => `%${hex(code)}`)],
    ['percent-encoding of percent-encoding', token.replaceAll('_', '%255f')],
    ['character references', `<a b="${each((code) => `&#${code};`)}">`],
    ['character references', `<b>${each((code) => `&#x${hex(code)};`)}</b>`],
    ['character references', token.replaceAll('_', '&lowbar;')],
    ['escape sequences', `"${each((code) => `\\u00${hex(code)}`)}"`],
    ['escape sequences', `"${token.replaceAll('_', '\\u{5f}')}"`],
    ['escape sequences', `'${each((code) => `\\x${hex(code)}`)}'`],
    [
      'quoted-printable',
      `Content-Transfer-Encoding: quoted-printable\n\nTOKEN=3D${token.slice(0, 20)}=\n${token.slice(20)}\n`,
    ],
    ['UTF-16', Buffer.concat([Buffer.from('MZ\0\0\x01'), Buffer.from(token, 'utf16le'), Buffer.alloc(99)])],
  ])('is found in %s (%#)', (how, content) => {
    const [first] = found(content);
    expect(first).toMatchObject({ rule: 'github-pat', how, value: token });
    expect(found(content, 'settings.txt', plain)).toEqual(found(content));
  });

  it('is located at its own characters in base64, not at the whole of it', () => {
    const [first] = found(`data: ${base64(text)}\n`);
    const decoded = Buffer.from(first?.place ?? '', 'base64').toString('latin1');
    expect(decoded).toContain(token);
    // groups of four characters stand for three bytes: at most two more on either side
    expect(decoded.length).toBeLessThanOrEqual(token.length + 4);
  });

  it('is reported once where it stands in the open among escapes', () => {
    expect(found(`{"a": "x\\u0041", "token": "${token}", "b": "100%25"}`)).toHaveLength(1);
  });

  it('is one finding for each of two that were compressed together', () => {
    const other = mint('ghp_{mint:github-crc32:30}');
    expect(found(`x: ${base64(gzipSync(`${text}second: ${other}\n`))}`).map(({ value }) => value)).toEqual([
      token,
      other,
    ]);
  });

  it('is found five times encoded, and the sixth is told', () => {
    const nest = (count: number): string => (count === 0 ? token : base64(nest(count - 1)));
    expect(found(nest(5))).toHaveLength(1);
    limits.length = 0;
    expect(found(nest(6))).toHaveLength(0);
    expect(limits).toEqual(['decode-limit']);
  });

  it('is not looked for when nothing is to be decoded', () => {
    const closed = createEngine(builtInRuleset, {
      ...OPTIONS,
      createKernel,
      decode: { ...DECODE_LIMITS, maxDepth: 0 },
    });
    expect(found(`data: ${base64(text)}\n`, 'a.txt', closed)).toEqual([]);
  });
});

describe('the marks of escapes', () => {
  it('leave the kernel its one pass: a pass of its own for short literals would double its time', () => {
    // as `countMarks` in src/kernel/assembly/build-matchers.ts, where 8,192 are the most
    const lengths = [
      ...builtInRuleset.literals.filter(({ gate }) => gate === 'none').map(({ text }) => text.length),
      ...ESCAPE_MARKS.map(({ text }) => text.length),
    ];
    const marks = lengths.map((length) => (length === 3 ? 256 : length === 4 ? 129 : 0));
    expect(marks.reduce((sum: number, count) => sum + count, 0)).toBeLessThanOrEqual(8192);
    expect(lengths).not.toContain(2);
  });
});

describe('what is encoded and no secret', () => {
  it('makes no finding: digests, random bytes, certificates, pictures', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 15, maxLength: 900 }), (bytes) => {
        const lines = base64(bytes).replace(/.{64}/g, '$&\n');
        const content = `"integrity": "sha512-${base64(bytes)}",\n${Buffer.from(bytes).toString('hex')}\n-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
        expect(found(content)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('comes to an end within its bounds when it unpacks to very much', () => {
    const small = createEngine(builtInRuleset, {
      ...OPTIONS,
      createKernel,
      decode: { ...DECODE_LIMITS, maxBytes: 1024 * 1024 },
    });
    limits.length = 0;
    expect(found(`x: ${base64(gzipSync(Buffer.alloc(64 * 1024 * 1024)))}`, 'a.txt', small)).toEqual([]);
    expect(limits).toEqual(['decode-limit']);
  });

  it('is given up when its time is over', () => {
    let now = 0;
    const slow = createEngine(builtInRuleset, {
      ...OPTIONS,
      createKernel,
      clock: () => {
        now += 20_000;
        return now;
      },
    });
    limits.length = 0;
    found(
      Array.from({ length: 9 }, (_, index) => `x${index}: ${base64(`${text}${index}`)}`).join('\n'),
      'a.txt',
      slow,
    );
    expect(limits).toEqual(['time-limit']);
  });
});

describe('decoding', () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      '%25',
      '%2',
      '&#',
      '&#x',
      '&amp;',
      '\\u00',
      '\\u{',
      '\\x4',
      '=3D',
      '=\n',
      'quoted-printable\n\n',
      '--',
      '\n',
    ),
    fc.string({ maxLength: 12 }),
    fc.base64String({ maxLength: 200 }),
    fc.string({ unit: fc.constantFrom('0', '4', '7', 'a', 'f'), maxLength: 90 }),
  );

  it('never throws, and gives places inside the content', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const bytes = Buffer.from(parts.join(''), 'latin1');
        const view = new UnitView(unitOf({ kind: 'file', path: 'a' }, bytes));
        for (const { secret, whole } of engine.scan(view)) {
          expect(0 <= whole.start && whole.start <= secret.start && secret.end <= whole.end).toBe(true);
          expect(whole.end).toBeLessThanOrEqual(bytes.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds an escaped secret wherever it stands among other escapes', () => {
    const escapes = fc.constantFrom('%20', '&lt;', '\\u0041', '\\n', '%zz', '&nothing;', '\\', '%', '&');
    fc.assert(
      fc.property(
        fc.array(escapes, { maxLength: 30 }),
        fc.array(escapes, { maxLength: 30 }),
        (before, behind) => {
          const content = `${before.join(' ')} ${token.replace('_', '\\u005f')} ${behind.join(' ')}`;
          expect(found(content).map(({ value }) => value)).toContain(token);
        },
      ),
    );
  });
});
