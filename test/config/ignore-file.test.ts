/**
 * The lines of ignore files and baselines: read as their header says, every mistake with its place, written as they are
 * read.
 */

import { describe, expect, it } from 'vitest';
import { ALLOW_KINDS, VALUE_CLASSES } from '../../src/config/contract.ts';
import { formatEntry, parseIgnoreFile } from '../../src/config/ignore-file.ts';
import { fc } from '../property.ts';

const FINGERPRINT = `t1-${'0123456789abcdef'.repeat(2)}`;

const entriesOf = (text: string) => parseIgnoreFile('f', text).entries;
const mistakesOf = (text: string) =>
  parseIgnoreFile('f', text).mistakes.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('an ignore file', () => {
  it('is read line by line, with selectors, attributes and a reason', () => {
    const text = [
      '# what the tests need',
      '',
      `${FINGERPRINT} kind=revoked until=2026-12-31 owner=@ops -- rotated -- twice`,
      'rule:generic-* path:test/fixtures/** class:uuid\r',
      'path:"docs/a file.md" owner="The Team" --',
    ].join('\n');
    const none = {
      fingerprint: undefined,
      rule: undefined,
      path: undefined,
      valueClass: undefined,
      kind: undefined,
      owner: undefined,
      until: undefined,
      reason: undefined,
      file: 'f',
    };
    expect(entriesOf(text)).toEqual([
      {
        ...none,
        fingerprint: FINGERPRINT,
        kind: 'revoked',
        until: '2026-12-31',
        owner: '@ops',
        reason: 'rotated -- twice',
        line: 3,
      },
      { ...none, rule: 'generic-*', path: 'test/fixtures/**', valueClass: 'uuid', line: 4 },
      { ...none, path: 'docs/a file.md', owner: 'The Team', line: 5 },
    ]);
    expect(mistakesOf(text)).toEqual([]);
  });

  it('has every mistake told, with line and column', () => {
    const text = [
      'test/fixtures/**',
      'rule:Not_An_Id path:/rooted',
      `${FINGERPRINT} kind=harmless until=2026-02-30`,
      'kind=revoked -- of what?',
      `${FINGERPRINT} ${FINGERPRINT}`,
      'clas:uuid',
      'class:guid',
      'path:""',
    ].join('\n');
    expect(mistakesOf(text)).toEqual([
      '1:1 "test/fixtures/**" is neither a fingerprint nor a selector',
      '2:6 rule: expected the id of a rule, found "Not_An_Id"',
      '2:21 path: paths have no leading /',
      '3:42 kind: expected one of false-positive, test-value, revoked, accepted',
      '3:57 until: expected a day like 2026-12-31, found "2026-02-30"',
      '4:1 the line names no finding',
      '5:37 two selectors of the same kind',
      '6:1 there is no selector "clas"',
      '7:7 class: expected one of public, expired, generic, uuid, hex, number, word',
      '8:6 expected a text, or a JSON string in double quotes',
    ]);
  });

  it('reads what is written of any entry', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((value) => value.trim() !== '');
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
    const entry = fc.record({
      fingerprint: maybe(fc.constant(FINGERPRINT)),
      rule: maybe(fc.constantFrom('aws-*', 'generic-password')),
      path: fc.constantFrom('a.ts', 'a b/**', 'q"uote/*.md', 'ünï/{a,b}.c'),
      valueClass: maybe(fc.constantFrom(...VALUE_CLASSES)),
      kind: maybe(fc.constantFrom(...ALLOW_KINDS)),
      owner: maybe(text),
      until: maybe(fc.constant('2030-01-01')),
      reason: maybe(text.map((value) => value.replace(/\s+/g, ' ').trim()).filter((value) => value !== '')),
    });
    fc.assert(
      fc.property(entry, (written) => {
        const { entries, mistakes } = parseIgnoreFile('f', formatEntry(written));
        expect(mistakes).toEqual([]);
        expect(entries).toEqual([{ ...written, file: 'f', line: 1 }]);
      }),
    );
  });

  it('of any text throws nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        parseIgnoreFile('f', text);
      }),
    );
  });
});
