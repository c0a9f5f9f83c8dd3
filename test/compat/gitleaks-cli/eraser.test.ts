/**
 * Secrets in texts are hidden whole, whatever they overlap. The property is checked against the plain definition: no letter
 * that an occurrence of a secret covers is left.
 */

import { describe, expect, it } from 'vitest';
import { Eraser } from '../../../src/compat/gitleaks/reports/eraser.ts';
import { fc } from '../../property.ts';

describe('an eraser', () => {
  it.each([
    ['x abcdef y', ['abcdef'], 'x REDACTED y'],
    ['abcdefabcdef', ['abcdef'], 'REDACTEDREDACTED'],
    ['abcdefgh', ['abcdef', 'abcdefgh'], 'REDACTED'],
    ['abcdefgh', ['abcdef', 'efgh'], 'REDACTED'],
    ['-ab-', ['ab'], '-REDACTED-'],
    ['aaaa', ['aa'], 'REDACTED'],
    ['nothing', ['abc', ''], 'nothing'],
  ])('makes of %j with %j %j', (text, secrets, expected) => {
    expect(new Eraser(secrets, { kind: 'whole' }).text(text)).toBe(expected);
  });

  it('leaves no letter that a secret covers, and every other one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), fc.array(word, { maxLength: 8 }), (secrets, parts) => {
        const text = parts.join('c');
        const covered = new Set<number>();
        for (const secret of secrets)
          for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1))
            for (let next = at; next < at + secret.length; next++) covered.add(next);
        const kept = [...text].filter((_, index) => !covered.has(index)).join('');
        const erased = new Eraser(secrets, { kind: 'whole' }).text(text);
        expect(erased.replaceAll('REDACTED', '')).toBe(kept);
      }),
      { numRuns: 2000 },
    );
  });

  it('looks for ten thousand secrets at once', () => {
    const secrets = Array.from({ length: 10_000 }, (_, index) => `${String(index).padStart(30, '0')}_end`);
    const eraser = new Eraser(secrets, { kind: 'whole' });
    const text = 'the quick brown fox '.repeat(50_000);
    const before = process.cpuUsage().user;
    expect(eraser.text(text)).toBe(text);
    // a million letters; looking for each secret by itself takes 10,000 times as many steps
    expect(process.cpuUsage().user - before).toBeLessThan(5_000_000);
  });
});
