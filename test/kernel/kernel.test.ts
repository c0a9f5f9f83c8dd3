/**
 * One table of cases and random inputs through every implementation of the kernel and through a plain search: all must
 * give the same literals at the same offsets and the same runs. Contract: `src/kernel/contract.ts`.
 */

import { describe, expect, it } from 'vitest';
import { BugError } from '../../src/base/errors.ts';
import type { Kernel, KernelLiteral, KernelProgram } from '../../src/kernel/contract.ts';
import { createKernel } from '../../src/kernel/kernel.ts';
import { fc } from '../property.ts';
import { asLines, plainSearch } from './plain-search.ts';

const IMPLEMENTATIONS: readonly Kernel['implementation'][] = ['scalar', 'wasm', 'wasm-simd'];

/** `word` any case, `Word!` exact case, a trailing `@` asks for the run gate. */
function program(...notes: readonly string[]): KernelProgram {
  const literals = notes.map((note): KernelLiteral => {
    const gate = note.endsWith('@') ? 'run' : 'none';
    const rest = gate === 'run' ? note.slice(0, -1) : note;
    const exact = rest.endsWith('!');
    return { text: exact ? rest.slice(0, -1) : rest, ignoreCase: !exact, gate };
  });
  return { contractVersion: 1, literals, reportRuns: true };
}

interface Case {
  readonly title: string;
  readonly program: KernelProgram;
  readonly text: string;
  /** Written by hand: `literal <offset> <id>`, `run <start> <end>`. */
  readonly expected: readonly string[];
}

const CASES: readonly Case[] = [
  { title: 'nothing in an empty text', program: program('secret'), text: '', expected: [] },
  {
    title: 'a word in any case',
    program: program('secret'),
    text: 'SeCReT secret',
    expected: ['literal 0 0', 'literal 7 0'],
  },
  {
    title: 'words of other scripts by their bytes, each case by itself',
    program: program('\xd0\xbf\xd0\xb0\xd1\x80\xd0\xbe\xd0\xbb\xd1\x8c', '\xe5\xaf\x86\xe7\xa0\x81'),
    // Cyrillic: small and capital differ in bytes that folding ASCII leaves alone (0xd0 0xbf and 0xd0 0x9f)
    text: '\xd0\xbf\xd0\xb0\xd1\x80\xd0\xbe\xd0\xbb\xd1\x8c \xd0\x9f\xd0\xb0\xd1\x80\xd0\xbe\xd0\xbb\xd1\x8c \xe5\xaf\x86\xe7\xa0\x81',
    expected: ['literal 0 0', 'literal 26 1'],
  },
  {
    title: 'a prefix only in its own case',
    program: program('AbCd!'),
    text: 'abcd AbCd ABCD',
    expected: ['literal 5 0'],
  },
  {
    title: 'literals that overlap, contain each other and share a text',
    program: program('key', 'keyring', 'ring', 'KEY!', 'yri', 'key'),
    text: 'keyring KEY',
    expected: [
      'literal 0 0',
      'literal 0 1',
      'literal 0 5',
      'literal 2 4',
      'literal 3 2',
      'literal 8 0',
      'literal 8 3',
      'literal 8 5',
    ],
  },
  {
    title: 'a literal at the very start and the very end',
    program: program('ab', 'yz'),
    text: 'ab--yz',
    expected: ['literal 0 0', 'literal 4 1'],
  },
  {
    title: 'occurrences that overlap themselves',
    program: program('aa'),
    text: 'aaaa',
    expected: ['literal 0 0', 'literal 1 0', 'literal 2 0'],
  },
  {
    title: 'a run of 16 bytes and none of 15',
    program: program('zz'),
    text: '0123456789abcde 0123456789abcdef',
    expected: ['run 16 32'],
  },
  {
    title: 'runs of every byte of the alphabet, ended by any other byte',
    program: program('zz'),
    text: 'AZaz09+/_=-AZaz09.AZaz09+/_=-AZaz0',
    expected: ['run 0 17', 'run 18 34'],
  },
  {
    title: 'a gated literal inside a run, not outside, not across its edge',
    program: program('xy@', ' xy@'),
    text: 'xy 0123xy789abcdefxy .xy',
    expected: ['literal 18 0', 'literal 7 0', 'run 3 20'],
  },
  {
    title: 'a gated literal in a run that fills it from edge to edge',
    program: program('sk_live_sk_live_!@'),
    text: '.sk_live_sk_live_.',
    expected: ['literal 1 0', 'run 1 17'],
  },
  {
    title: 'bytes above 127 are neither letters nor part of a run',
    program: program('k\x65y'),
    text: '\xe9key\xff0123456789abcdef\x80',
    expected: ['literal 1 0', 'run 5 21'],
  },
];

describe.each(IMPLEMENTATIONS)('the %s kernel', (implementation) => {
  const build = (wanted: KernelProgram) => createKernel(wanted, { implementation });

  it.each(CASES)('finds $title', ({ program: wanted, text, expected }) => {
    const bytes = Buffer.from(text, 'latin1');
    expect(asLines(build(wanted).scan(bytes, 0, bytes.length))).toEqual([...expected].sort());
    expect(plainSearch(wanted, bytes, 0, bytes.length)).toEqual([...expected].sort());
  });

  it('gives both lists in ascending order', () => {
    const text = Buffer.from(`keyring ${'A'.repeat(20)} keykeyring ${'B'.repeat(20)}`);
    const found = build(program('ring', 'key', 'keyring', 'yr')).scan(text, 0, text.length);
    const offsets = [...found.literalOffsets.subarray(0, found.literalCount)];
    expect(offsets).toEqual([...offsets].sort((one, other) => one - other));
    expect([...found.runStarts.subarray(0, found.runCount)]).toEqual([8, 40]);
  });

  it('sees nothing outside the range, and cuts runs at its bounds', () => {
    const text = Buffer.from(`secret${'A'.repeat(40)}secret`);
    const wanted = program('secret', 'aa@');
    const kernel = build(wanted);
    expect(asLines(kernel.scan(text, 1, 20))).toEqual(plainSearch(wanted, text, 1, 20));
    expect(asLines(kernel.scan(text, 6, 21))).toEqual([]);
    expect(asLines(kernel.scan(text, 3, 3))).toEqual([]);
  });

  it('reports no runs when they serve as gates alone', () => {
    const text = Buffer.from('xy0123456789abcdef');
    const found = build({ ...program('xy@'), reportRuns: false }).scan(text, 0, text.length);
    expect([found.literalCount, found.runCount]).toEqual([1, 0]);
  });

  it('starts each pass anew', () => {
    const kernel = build(program('secret'));
    expect(kernel.scan(Buffer.from('sec'), 0, 3).literalCount).toBe(0);
    expect(kernel.scan(Buffer.from('ret'), 0, 3).literalCount).toBe(0);
    expect(kernel.scan(Buffer.from('secret'), 0, 6).literalCount).toBe(1);
  });

  it('finds more candidates than it had room for', () => {
    const text = Buffer.from('ab'.repeat(5000) + ` ${'c'.repeat(16)}`.repeat(3000));
    const found = build(program('ab')).scan(text, 0, text.length);
    // 5,000 times "ab"; the ten thousand letters are one run, then 3,000 more.
    expect([found.literalCount, found.runCount]).toEqual([5000, 3001]);
  });

  it('finds more hits than a compiled pass can list at once, each of them', () => {
    const text = Buffer.from('a'.repeat(150_000));
    const wanted = program('aa', 'aa', 'aaa@');
    const found = build(wanted).scan(text, 0, text.length);
    // "aa" stands at 149,999 places, twice; "aaa" at 149,998.
    expect([found.literalCount, found.runCount]).toEqual([2 * 149_999 + 149_998, 1]);
    expect([found.runStarts[0], found.runEnds[0]]).toEqual([0, 150_000]);
    const offsets = found.literalOffsets.subarray(0, found.literalCount);
    expect(offsets.every((offset, at) => at === 0 || offsets[at - 1]! <= offset)).toBe(true);
  });

  it('finds literals of every length whatever byte stands before and behind them, at every place', () => {
    const wanted = program('gh', 'xyz!', 'qwrt', 'vbnml!', 'KL!@', 'mnb@');
    const kernel = build(wanted);
    const texts = ['gh', 'xyz', 'qWrt', 'vbnml', '0123456789abcdKL', 'KL0123456789abcd', '0123456789abcMNB'];
    for (let byte = 0; byte < 256; byte++) {
      // One byte more in front each time, so that each text stands at even and at odd places.
      const beside = String.fromCharCode(byte);
      const all = texts.map((text) => beside + text + beside).join('');
      for (const line of [all, beside + all]) {
        const bytes = Buffer.from(line, 'latin1');
        expect(asLines(kernel.scan(bytes, 0, bytes.length))).toEqual(
          plainSearch(wanted, bytes, 0, bytes.length),
        );
      }
    }
  });

  it('loses nothing where a long text is cut into segments', () => {
    const wanted = program('secret', `${'long'.repeat(60)}tail`, 'sk', 'Sk_!@', 'k0@', 'abcde', 'abc');
    const pieces = [
      'secret',
      wanted.literals[1]!.text,
      'Sk_0123456789abc',
      'A'.repeat(16),
      'k0k0k0k0k0k0k0k0k0',
      'abcdE',
      'sK',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(2), fc.integer({ min: -600, max: 40 }), fc.constantFrom(...pieces)), {
          maxLength: 12,
        }),
        fc.boolean(),
        (places, inRun) => {
          const bytes = Buffer.alloc(140_000, inRun ? 'x' : '.');
          // Segments of 65,536 bytes: everything stands near their ends, and near the end of the text.
          for (const [segment, shift, piece] of places) {
            const at =
              segment < 2 ? 65_536 * (segment + 1) + shift : bytes.length + Math.min(shift, -piece.length);
            bytes.write(piece, at, 'latin1');
            if (inRun) bytes.write('.', at + piece.length);
          }
          expect(asLines(build(wanted).scan(bytes, 0, bytes.length))).toEqual(
            plainSearch(wanted, bytes, 0, bytes.length),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes a program without literals', () => {
    const text = Buffer.from('0123456789abcdef');
    expect(asLines(build(program()).scan(text, 0, 16))).toEqual(['run 0 16']);
  });

  it('agrees with the plain search on random programs and texts', () => {
    const programAndText = randomProgram().chain((wanted) =>
      fc.tuple(fc.constant(wanted), randomText(wanted)),
    );
    fc.assert(
      fc.property(programAndText, fc.nat(40), fc.nat(40), ([wanted, text], skip, cut) => {
        const bytes = Buffer.from(text, 'latin1');
        const start = Math.min(skip, bytes.length);
        const end = Math.max(start, bytes.length - cut);
        expect(asLines(build(wanted).scan(bytes, start, end))).toEqual(
          plainSearch(wanted, bytes, start, end),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(IMPLEMENTATIONS)('the %s kernel with hundreds of short literals', (implementation) => {
  it('agrees with the plain search', () => {
    // More than are found along with the long ones: all of three letters out of five, some of two and of four.
    const letters = ['a', 'b', 'A', '_', '.'];
    const crowd = letters.flatMap((one) =>
      letters.flatMap((two) =>
        letters.map((three): KernelLiteral => ({ text: one + two + three, ignoreCase: false, gate: 'none' })),
      ),
    );
    const programAndText = randomProgram()
      .map((some) => ({ ...some, literals: [...some.literals, ...crowd] }))
      .chain((wanted) => fc.tuple(fc.constant(wanted), randomText(wanted)));
    fc.assert(
      fc.property(programAndText, ([wanted, text]) => {
        const bytes = Buffer.from(text, 'latin1');
        const found = createKernel(wanted, { implementation }).scan(bytes, 0, bytes.length);
        expect(asLines(found)).toEqual(plainSearch(wanted, bytes, 0, bytes.length));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a kernel program', () => {
  it.each([
    ['of another contract version', { ...program('ab'), contractVersion: 2 as 1 }],
    ['with a literal of one byte', program('a')],
    ['with a literal of 256 bytes', program('a'.repeat(256))],
    ['with a control character', program('a\n')],
    ['with a byte above 126', program('a\x7f')],
    ['with a capital in a literal that ignores case', program('aB')],
    [
      'with more literals than an index can name',
      program(...Array.from({ length: 65_537 }, (_, at) => `word${at}`)),
    ],
  ])('%s is refused as our own mistake', (_, wrong) => {
    expect(() => createKernel(wrong)).toThrow(BugError);
  });
});

/** Literals over a tiny alphabet, so that they overlap, repeat and nest. */
function randomProgram(): fc.Arbitrary<KernelProgram> {
  const literal = fc.record({
    text: fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', '_', '.', '0'), minLength: 2, maxLength: 9 }),
    ignoreCase: fc.boolean(),
    gate: fc.constantFrom('none' as const, 'run' as const),
  });
  return fc.array(literal, { maxLength: 30 }).map((literals) => ({
    contractVersion: 1,
    reportRuns: true,
    literals: literals.map((one) => (one.ignoreCase ? { ...one, text: one.text.toLowerCase() } : one)),
  }));
}

/** Letters at random, and the program's own literals, whole or cut, in either case, with nothing or much in between. */
function randomText({ literals }: KernelProgram): fc.Arbitrary<string> {
  const unit = fc.constantFrom('a', 'b', 'A', 'B', '_', '.', '0', '\n', '\xe1');
  const pieces = [
    fc.string({ unit, maxLength: 12 }),
    fc.string({ unit: fc.constantFrom('a', 'B', '_', '0'), maxLength: 40 }),
  ];
  if (literals.length > 0) {
    const own = fc.tuple(fc.constantFrom(...literals), fc.nat(9)).map(([{ text }, form]) => {
      if (form === 0) return text.slice(1);
      if (form === 1) return text.slice(0, -1);
      return form === 2 ? text.toUpperCase() : form === 3 ? text.toLowerCase() : text;
    });
    pieces.push(own, own, own);
  }
  return fc.array(fc.oneof(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));
}
