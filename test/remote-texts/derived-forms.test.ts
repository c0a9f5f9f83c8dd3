/**
 * Logs read in other ways. The forms are made by the programs that make them, where they are installed, else they are
 * written down as those programs' manuals show them.
 */

import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { derivedTexts } from '../../src/remote-texts/derived-forms.ts';
import { fc } from '../property.ts';

const SECRET = ['example', '0123456789', 'ABCDEFGHIJ', 'klmnopqrst', '-_.'].join('');

/** What reads as the secret, by form; with the line on which it begins. */
function readIn(log: string, secret = SECRET): string[] {
  return [...derivedTexts(Buffer.from(log, 'latin1'))].flatMap(({ form, bytes, firstLine }) => {
    const text = Buffer.from(bytes).toString('latin1');
    const at = text.indexOf(secret);
    if (at < 0) return [];
    return [`${form}, line ${firstLine + text.slice(0, at).split('\n').length - 1}`];
  });
}

/** What a program makes of it; undefined where it is not installed. */
function made(program: string, ...words: string[]): string | undefined {
  const { status, stdout } = spawnSync(program, words, { input: `${SECRET}\n` });
  return status === 0 ? stdout.toString('latin1') : undefined;
}

const bytes = Buffer.from(`${SECRET}\n`);
const hex = bytes.toString('hex');
const around = (form: string): string => `before\nit\n${form}\nafter\n`;

describe('a log', () => {
  it.for([
    ['backwards', [...SECRET].reverse().join(''), 'read backwards, line 3'],
    ['with spaces between characters', [...SECRET].join(' '), 'put together from single characters, line 3'],
    ['with dashes between characters', [...SECRET].join('-').replace('---', '-'), undefined],
    ['with commas between characters', [...SECRET].join(','), 'put together from single characters, line 3'],
    [
      'as a JSON list of characters',
      JSON.stringify([...SECRET]),
      'put together from single characters, line 3',
    ],
    ['with a character a line', [...SECRET].join('\n'), 'put together from lines of one character, line 3'],
    ['as numbers', [...bytes].join(' '), 'read from numbers, line 3'],
    ['as a JSON list of numbers', JSON.stringify([...bytes]), 'read from numbers, line 3'],
    ['as digits in columns', (hex.match(/.{1,60}/g) ?? []).join('\n'), 'read from a dump, line 3'],
  ] as const)('%s is read', ([, form, expected]) => {
    expect(readIn(around(form))).toEqual(expected === undefined ? [] : [expected]);
  });

  it.for([
    ['xxd', [], 'read from a dump, line 3'],
    ['xxd', ['-p'], 'read from a dump, line 3'],
    ['hexdump', ['-C'], 'read from a dump, line 3'],
    ['hexdump', [], 'read from a dump of words, line 3'],
    ['od', ['-An', '-tx1'], 'read from a dump, line 3'],
    ['od', ['-A', 'x', '-t', 'x1z'], 'read from a dump, line 3'],
    ['od', ['-c'], 'put together from single characters, line 3'],
    ['base32', [], 'read from base32, line 3'],
    ['rev', [], 'read backwards, line 3'],
    ['tr', ['A-Za-z', 'N-ZA-Mn-za-m'], 'turned by 13 letters, line 3'],
    ['sed', ['s/./& /g'], 'put together from single characters, line 3'],
    ['fold', ['-w1'], 'put together from lines of one character, line 3'],
  ] as const)('that %s %o has written is read', ([program, words, expected], { skip }) => {
    const form = made(program, ...words);
    if (form === undefined) return skip(`${program} is not installed`);
    expect(readIn(around(form.replace(/\n$/, '')))).toContain(expected);
  });

  it('of digests, prose and tables has no other forms but those of the whole', () => {
    const digests = Array.from({ length: 40 }, (_, at) =>
      `${(at + 0x9f).toString(16).padStart(2, 'f')}`.repeat(20),
    );
    const log = ['a table:', '- - - - - - - - - -', '1 2 3', 'all is well', ...digests].join('\n');
    const forms = [...derivedTexts(Buffer.from(log))].map(({ form, isWhole }) => isWhole || form);
    expect(forms.filter((form) => form !== true && form !== 'put together from single characters')).toEqual(
      [],
    );
  });

  it('of any bytes is read without an error, and never into more than there is', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 2000 }),
        fc.constantFrom('', ' ', '67 68 '),
        (noise, between) => {
          const log = Buffer.concat([...noise].map((byte) => Buffer.from([byte, ...Buffer.from(between)])));
          for (const { bytes: own, isWhole } of derivedTexts(log)) {
            expect(own.length).toBeLessThanOrEqual(log.length);
            if (isWhole) expect(own.length).toBe(log.length);
          }
        },
      ),
    );
  });

  it('of hostile lines takes time that grows with their length and no faster', () => {
    const took = (log: Buffer): number => {
      const before = process.cpuUsage();
      for (const _ of derivedTexts(log));
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const lines = [
      '67 '.repeat(1300),
      'a '.repeat(2000),
      '6'.repeat(4000),
      '1,'.repeat(2000),
      `${'67  '.repeat(1000)}x`,
    ];
    for (const line of lines) {
      const log = Buffer.from(`${line}\n`.repeat(100));
      // 400 kB: a second would be a thousand times what it is
      expect(took(log), line.slice(0, 8)).toBeLessThan(1000);
    }
  });
});
