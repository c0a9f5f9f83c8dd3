import { describe, expect, it } from 'vitest';
import { excerptAround, MASK, previewOf, redactedLine } from '../../src/findings/redact.ts';
import { fc } from '../property.ts';
import { matchOf, viewOf } from './sample.ts';

function redact(text: string, secret: string, others: readonly string[] = []): string {
  const view = viewOf(text);
  const own = matchOf(view, secret).secret;
  const spans = [own, ...others.map((other) => matchOf(view, other).secret)];
  return redactedLine(view, excerptAround(view, own), spans, previewOf(secret, 'likely'), own);
}

describe('a preview', () => {
  it('shows the fixed prefix of a long token and nothing else', () => {
    expect(previewOf('abcd0123456789ABCDEF', 'likely')).toBe(`abcd${MASK}`);
  });

  it('shows nothing of a short value or of one without a format', () => {
    expect(previewOf('hunter2', 'likely')).toBe(MASK);
    expect(previewOf('abcd0123456789ABCDEF', 'possible')).toBe(MASK);
  });

  it('does not tell the length', () => {
    expect(previewOf(`abcd${'x'.repeat(20)}`, 'proven')).toBe(previewOf(`abcd${'x'.repeat(90)}`, 'proven'));
  });
});

describe('a redacted line', () => {
  it('keeps the surroundings and hides the secret', () => {
    expect(redact('x\nconst key = "abcd0123456789ABCDEF"; // prod\ny', 'abcd0123456789ABCDEF')).toBe(
      `const key = "abcd${MASK}"; // prod`,
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
