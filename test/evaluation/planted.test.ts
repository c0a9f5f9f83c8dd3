/**
 * Planted documents: what is marked becomes a truth with its byte span, and no mark stays.
 */

import { describe, expect, it } from 'vitest';
import { DocumentWriter, decoy, secret } from '../../evaluation/planted.ts';
import { fc } from '../property.ts';

const label = { group: 'a', what: 'b', where: 'c' };

describe('a planted document', () => {
  it('has the span of a secret in bytes, not in characters', () => {
    // "clé: " is six bytes: é takes two in UTF-8.
    const { secrets } = new DocumentWriter().add(`clé: ${secret('schön')}\n`, label).finish('x.yml');
    expect(secrets).toEqual([{ start: 6, end: 12, label }]);
  });

  it('tells decoys from secrets', () => {
    const document = new DocumentWriter().add(`${decoy('ab')}${secret('cd')}`, label).finish('x');
    expect(document.decoys).toEqual([{ start: 0, end: 2, label }]);
    expect(document.secrets).toEqual([{ start: 2, end: 4, label }]);
  });

  it('gives back exactly what was marked, for any text around it', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((value) => !/[\u27e6\u27e7\u27ea\u27eb]/u.test(value));
    fc.assert(
      fc.property(text, text, text, (before, value, after) => {
        const { bytes, secrets } = new DocumentWriter()
          .add(before + secret(value) + after, label)
          .finish('x');
        expect(Buffer.from(bytes).toString()).toBe(Buffer.from(before + value + after).toString());
        const span = secrets[0]!;
        expect(Buffer.from(bytes.subarray(span.start, span.end)).equals(Buffer.from(value))).toBe(true);
      }),
    );
  });

  it.each([
    ['a mark that is not closed', '\u27e6ab'],
    ['a mark that is not opened', 'ab\u27e7'],
    ['marks in each other', '\u27e6a\u27eab\u27eb\u27e7'],
    ['a mark closed by the other kind', '\u27e6ab\u27eb'],
  ])('refuses %s', (_, text) => {
    expect(() => new DocumentWriter().add(text, label)).toThrow(/mark/);
  });
});
