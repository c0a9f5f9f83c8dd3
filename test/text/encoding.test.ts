import { describe, expect, it } from 'vitest';
import { decodeContent, detectContent, MIN_EIGHT_BIT_UNITS, Transcoder } from '../../src/text/encoding.ts';
import { fc } from '../property.ts';

const BOM = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  'utf-32le': [0xff, 0xfe, 0, 0],
  'utf-32be': [0, 0, 0xfe, 0xff],
} as const;

type Encoding = keyof typeof BOM;

/** An encoder of the test's own, written from the Unicode Standard, 3.10 (encoding schemes). */
function encode(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const units = encoding.startsWith('utf-16')
    ? Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
    : Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const size = encoding.startsWith('utf-16') ? 2 : 4;
  const bytes = Buffer.alloc(units.length * size);
  for (const [index, unit] of units.entries()) {
    if (encoding.endsWith('le')) bytes.writeUIntLE(unit, index * size, size);
    else bytes.writeUIntBE(unit, index * size, size);
  }
  return bytes;
}

const marked = (text: string, encoding: Encoding) =>
  Buffer.concat([Buffer.from(BOM[encoding]), encode(text, encoding)]);
const decoded = (bytes: Uint8Array) => {
  const { bytes: content, contentClass } = decodeContent(bytes);
  return { text: Buffer.from(content).toString('utf8'), contentClass };
};

const SAMPLE = 'name = "välue"\r\nкод 值 😀\n';

describe('content with a byte-order mark', () => {
  it.each(Object.keys(BOM) as Encoding[])('in %s becomes UTF-8 text without the mark', (encoding) => {
    expect(decoded(marked(SAMPLE, encoding))).toEqual({ text: SAMPLE, contentClass: 'text' });
  });

  it('round-trips any text without surrogates of its own', () => {
    const encodings = fc.constantFrom(...(Object.keys(BOM) as Encoding[]));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), encodings, (text, encoding) => {
        // a NUL in UTF-8 makes the content binary; a mark before UTF-16 text that starts with U+0000 reads as UTF-32
        fc.pre(!text.includes('\0'));
        // short runs of two-byte ASCII units are rare in real text and are tested below
        fc.pre(!/[\u2020-\u7e7e]{12}/u.test(text));
        expect(decoded(marked(text, encoding)).text).toBe(text);
      }),
    );
  });
});

describe('content without a mark', () => {
  it.each([
    ['utf-16le', 'key = value\r\n'],
    ['utf-16be', 'key = value\r\n'],
  ] as const)('that is ASCII in %s is found out by its NUL bytes', (encoding, text) => {
    expect(decoded(encode(text, encoding))).toEqual({ text, contentClass: 'text' });
  });

  it('is text as it stands when it holds no NUL', () => {
    const bytes = Buffer.from([0x66, 0xff, 0xfe, 0x80, 0x0a]);
    const result = decodeContent(bytes);
    expect(result.contentClass).toBe('text');
    expect(result.bytes).toEqual(bytes);
    expect(result.bytes.buffer).toBe(bytes.buffer);
  });

  it('is binary when a NUL stands among the first 8,000 bytes, and not when it stands after them', () => {
    const early = Buffer.concat([Buffer.alloc(7999, 0x61), Buffer.from([0]), Buffer.alloc(8000, 0x61)]);
    const late = Buffer.concat([Buffer.alloc(8000, 0x61), Buffer.from([0]), Buffer.alloc(8000, 0x61)]);
    expect(decodeContent(early).contentClass).toBe('binary');
    expect(decodeContent(late).contentClass).toBe('text');
  });

  it('is binary, and not UTF-16, when NUL bytes stand on both sides', () => {
    const bytes = Buffer.from(Array.from({ length: 400 }, (_, index) => (index % 4 < 2 ? 0 : 0x41)));
    expect(detectContent(bytes)).toEqual({ encoding: 'binary', contentClass: 'binary', markBytes: 0 });
  });

  it('is binary when there is too little of it to tell', () => {
    expect(detectContent(Buffer.from([0x61, 0x00, 0x62, 0x00])).encoding).toBe('binary');
  });

  it('may be empty', () => {
    expect(decoded(new Uint8Array(0))).toEqual({ text: '', contentClass: 'text' });
  });
});

describe('eight-bit text inside wide text', () => {
  const line = 'password_of_somebody = something-else';

  it('that was appended to UTF-16 stays legible', () => {
    const bytes = Buffer.concat([marked('Fünf\r\n', 'utf-16le'), Buffer.from(`${line}\n`)]);
    expect(decoded(bytes).text).toBe(`Fünf\r\n${line}\n`);
  });

  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const)(
    'behind a false %s mark stays legible',
    (encoding) => {
      const bytes = Buffer.concat([Buffer.from(BOM[encoding]), Buffer.from(`${line}\n\n\n`)]);
      expect(decoded(bytes).text).toContain(line);
    },
  );

  it('is told from Chinese, whose units are two ASCII bytes now and then', () => {
    // U+4E2D U+6587: 2D 4E 87 65; the first is two ASCII bytes, the second is not
    const text = '中文'.repeat(40);
    expect(decoded(marked(text, 'utf-16le')).text).toBe(text);
    // eleven in a row are still Chinese
    const run = '\u4e41'.repeat(MIN_EIGHT_BIT_UNITS - 1);
    expect(decoded(marked(`${run}ä`, 'utf-16le')).text).toBe(`${run}ä`);
  });
});

describe('content in pieces', () => {
  it('is decoded as if it were whole, wherever it is cut', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => encode(text, 'utf-16le')),
      fc.string({ unit: 'grapheme-ascii', minLength: 10, maxLength: 60 }).map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 6 }),
        fc.array(fc.nat(200), { maxLength: 12 }),
        (parts, cuts) => {
          const bytes = Buffer.concat(parts);
          const whole = new Transcoder('utf-16le');
          const expected = Buffer.concat([whole.push(bytes), whole.finish()]);
          const piecewise = new Transcoder('utf-16le');
          const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].sort(
            (a, b) => a - b,
          );
          const got = places.map((place, index) =>
            piecewise.push(bytes.subarray(place, places[index + 1] ?? bytes.length)),
          );
          expect(Buffer.concat([...got, piecewise.finish()]).toString('latin1')).toBe(
            expected.toString('latin1'),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of eight bits passes through untouched', () => {
    const transcoder = new Transcoder('eight-bit');
    const chunk = Buffer.from('abc');
    expect(transcoder.push(chunk)).toBe(chunk);
    expect(transcoder.finish().length).toBe(0);
  });
});

describe('any bytes', () => {
  it('are decoded without an error', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom<readonly number[]>([], ...Object.values(BOM)),
        (bytes, mark) => {
          decodeContent(Buffer.concat([Buffer.from(mark), bytes]));
        },
      ),
    );
  });
});
