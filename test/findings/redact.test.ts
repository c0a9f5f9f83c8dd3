import { describe, expect, it } from 'vitest';
import type { Confidence } from '../../src/base/scan-request.ts';
import { fixedPrefixesOf } from '../../src/findings/fixed-prefix.ts';
import { excerptAround, MASK, previewOf, redactedLine } from '../../src/findings/redact.ts';
import { builtInRuleset } from '../../src/ruleset/built-in.gen.ts';
import { fc } from '../property.ts';
import { matchOf, viewOf } from './sample.ts';

function redact(text: string, secret: string, others: readonly string[] = []): string {
  const view = viewOf(text);
  const own = matchOf(view, secret).secret;
  const spans = [own, ...others.map((other) => matchOf(view, other).secret)];
  return redactedLine(view, excerptAround(view, own), spans, previewOf(secret, UNFIXED), own);
}

const ofPattern = (source: string, confidence: Confidence = 'likely') => ({
  rule: { source, detector: 'pattern' },
  confidence,
});
/** A kind of which nothing is fixed. */
const UNFIXED = { rule: { source: undefined, detector: 'jwk' }, confidence: 'likely' } as const;

describe('a preview', () => {
  it('shows the fixed prefix of a long token and nothing else', () => {
    const preview = (source: string) => previewOf('abcd0123456789ABCDEF', ofPattern(source));
    expect(preview('\\b(?<secret>abcd[0-9A-Z]{16})\\b')).toBe(`abcd${MASK}`);
    expect(preview('(?<secret>abc[a-z][0-9A-Z]{16})')).toBe(`abc${MASK}`);
    expect(preview('x(?<secret>a(?:bcd0|xyz)[0-9A-Z]{16})')).toBe(`abcd${MASK}`);
    expect(preview('(?<secret>(?:ab(?:c|x)d|qq)[0-9A-Z]{16}|zz[0-9]+)')).toBe(`abcd${MASK}`);
    expect(preview('(?<secret>\\x61b[a-z0-9A-Z]+)')).toBe(`ab${MASK}`);
  });

  it('shows no byte that the pattern leaves open', () => {
    const preview = (source: string) => previewOf('abcd0123456789ABCDEF', ofPattern(source));
    // a class, a quantifier, an alternative that is open, a prefix behind the key, no capture
    expect(preview('(?<secret>[a-z]{4}[0-9A-Z]{16})')).toBe(MASK);
    expect(preview('(?<secret>a?bcd[0-9A-Z]{16})')).toBe(MASK);
    expect(preview('(?<secret>ab{1}cd[0-9A-Z]{16})')).toBe(`a${MASK}`);
    expect(preview('(?<secret>(?:ab|[a-z]{2})cd[0-9A-Z]{16})')).toBe(MASK);
    expect(preview('(?<secret>(?:ab|)cd[0-9A-Z]{16})')).toBe(MASK);
    expect(preview('(?<secret>[0-9A-Za-z]{14}\\x2ev1)')).toBe(MASK);
    expect(preview('abcd[0-9A-Z]{16}')).toBe(MASK);
  });

  it('shows nothing of key material that no pattern describes', () => {
    expect(previewOf('eyJhAbcd0123456789ABCDEF', UNFIXED)).toBe(MASK);
    const jwt = { rule: { source: undefined, detector: 'jwt' }, confidence: 'likely' } as const;
    expect(previewOf('eyJhAbcd0123456789ABCDEF', jwt)).toBe(`eyJ${MASK}`);
  });

  it('shows nothing of a short value, of one without a format, or of one that does not fit', () => {
    const source = '(?<secret>abcd[0-9A-Z]{16})';
    expect(previewOf('abcd7', ofPattern(source))).toBe(MASK);
    expect(previewOf('abcd0123456789ABCDEF', ofPattern(source, 'possible'))).toBe(MASK);
    expect(previewOf('xbcd0123456789ABCDEF', ofPattern(source))).toBe(MASK);
  });

  it('does not tell the length', () => {
    const match = ofPattern('(?<secret>abcd[a-z]+)', 'proven');
    expect(previewOf(`abcd${'x'.repeat(20)}`, match)).toBe(previewOf(`abcd${'x'.repeat(90)}`, match));
  });

  it('of a built-in rule shows only what stands in its pattern', () => {
    for (const rule of builtInRuleset.rules)
      for (const prefix of fixedPrefixesOf(rule)) {
        expect(prefix.length).toBeLessThanOrEqual(4);
        if (rule.source === undefined) continue;
        // the prefix stands in the pattern itself, as literals of the capture
        const plain = rule.source.replaceAll(/\\x([0-9a-f]{2})/g, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        );
        expect(plain.replaceAll(/\(\?:|[()|]/g, '')).toContain(prefix[0]);
      }
    const withPrefix = builtInRuleset.rules.filter((rule) => fixedPrefixesOf(rule).length > 0);
    expect(withPrefix.length).toBeGreaterThan(100);
  });

  it('reads any pattern without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'(?<secret>|:)[]\\x41ab{2}*+') }), (text) => {
        const prefixes = fixedPrefixesOf({ source: `(?<secret>${text}`, detector: 'pattern' });
        for (const prefix of prefixes) expect(prefix.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('a redacted line', () => {
  it('keeps the surroundings and hides the secret', () => {
    expect(redact('x\nconst key = "abcd0123456789ABCDEF"; // prod\ny', 'abcd0123456789ABCDEF')).toBe(
      `const key = "${MASK}"; // prod`,
    );
  });

  it('hides a second occurrence that no detector matched', () => {
    expect(redact('a = zzzz9999zzzz9999 # old: zzzz9999zzzz9999', 'zzzz9999zzzz9999')).not.toContain(
      '9999zzzz',
    );
  });

  it('hides the other secrets of the same line', () => {
    const line = redact('u=first-secret-0123 p=second-secret-4567', 'first-secret-0123', [
      'second-secret-4567',
    ]);
    expect(line).not.toContain('second-secret');
  });

  it('hides what adjoins a secret that was matched only in part', () => {
    expect(redact('password = hunter2#tail$more end', 'hunter2')).toBe(`password = ${MASK} end`);
  });

  it('shows the first line alone of a secret of several lines', () => {
    const block = ['first-line-of-it', 'second-line-of-it', 'third-line-of-it'].join('\n');
    expect(redact(`before\n${block}\nafter`, block)).not.toMatch(/second|third|line-of-it/);
  });

  it('cuts a long line around the secret', () => {
    const line = redact(`${'a '.repeat(5000)}secret-value-0123${' b'.repeat(5000)}`, 'secret-value-0123');
    expect(line.length).toBeLessThan(250);
    expect(line.startsWith('…') && line.endsWith('…')).toBe(true);
  });

  it('never shows eight characters in a row of any secret (property)', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9]{16,40}$/);
    fc.assert(
      fc.property(
        word,
        fc.string({ maxLength: 30 }),
        fc.string({ maxLength: 30 }),
        (secret, before, after) => {
          fc.pre(!before.includes(secret.slice(0, 8)) && !after.includes(secret.slice(0, 8)));
          const shown = redact(`${before}${secret}${after}`, secret);
          for (let at = 0; at + 8 <= secret.length; at++)
            expect(shown.includes(secret.slice(at, at + 8))).toBe(false);
        },
      ),
    );
  });
});
