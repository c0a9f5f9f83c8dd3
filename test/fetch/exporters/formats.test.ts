/**
 * Files with secrets, read back by those who read them: a real shell, Node's own reader of `.env` files, JSON.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError } from '../../../src/base/errors.ts';
import { dotenvText, jsonText } from '../../../src/fetch/exporters/formats.ts';
import { fc } from '../../property.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tacet-formats-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const hasShell = spawnSync('sh', ['-c', 'exit 0']).status === 0;
const VALUES = [
  'simple-value_1.2:3/4@5%6+7=8,9',
  '',
  'with space',
  ' leading and trailing ',
  '$HOME `id` $(id) \\n "double" #hash',
  "it's quoted",
  'two\nlines\nthree',
  'tab\there',
  'ünï 🔑',
  '=',
  'a=b',
  '!bang',
  '~',
  '*',
  'end\\',
];

/** The value as a shell has it that sources the file. */
function sourced(text: string, name: string): string {
  const file = join(folder, 'secrets.env');
  writeFileSync(file, text);
  const script = `set -a; . "${file}"; exec "${process.execPath}" -e 'process.stdout.write(process.env.${name})'`;
  return execFileSync('sh', ['-c', script], { encoding: 'utf8', env: { PATH: process.env.PATH ?? '' } });
}

describe('a dotenv file', () => {
  it.each(VALUES.map((value) => [JSON.stringify(value), value] as const))(
    'gives %s to Node as it is',
    (_name, value) => {
      expect(
        parseEnv(
          dotenvText([
            ['A', value],
            ['B', 'next'],
          ]),
        ),
      ).toEqual({ A: value, B: 'next' });
    },
  );

  it.runIf(hasShell).each(VALUES.map((value) => [JSON.stringify(value), value] as const))(
    'gives %s to a shell as it is',
    (_name, value) => {
      expect(sourced(dotenvText([['A', value]]), 'A')).toBe(value);
    },
  );

  it('gives any value to Node as it is, or refuses it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab \'"`\\$#=\n\r\té{') }), (value) => {
        let text: string;
        try {
          text = dotenvText([['A', value]]);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          expect(value).toMatch(/\r|'/);
          return;
        }
        expect(parseEnv(text)).toEqual({ A: value });
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses what its readers would read differently, and names the way out', () => {
    for (const value of ['it\'s "both"', "it's $5", "it's \\", 'a\rb', "it's `x`"]) {
      expect(() => dotenvText([['A', value]])).toThrow(InputError);
      try {
        dotenvText([['A', value]]);
      } catch (error) {
        expect((error as InputError).hint).toContain('file-format: json or raw');
        expect((error as InputError).message).not.toContain(value);
      }
    }
  });
});

describe('a JSON file', () => {
  it('gives every value back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[A-Z_]{1,8}$/), fc.string()), (values) => {
        expect(JSON.parse(jsonText(Object.entries(values)))).toEqual({ ...values });
      }),
    );
  });
});
