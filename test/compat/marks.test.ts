/**
 * Inline marks of other tools, each within the reach that its own documentation gives it: the table of cases is worked out
 * from `docs/moving-over.md`. Values are minted.
 */

import { describe, expect, it } from 'vitest';
import { anyMarkFor } from '../../src/compat/marks.ts';
import { isMeantBySecretlint } from '../../src/compat/secretlint/rule-ids.ts';
import { viewOf } from '../findings/sample.ts';
import { mint } from '../mint.ts';
import { fc } from '../property.ts';

const secret = mint('{base62:24}');
const lines = `-----BEGIN KEY-----\n${secret}\n-----END KEY-----`;

/** `S` stands for a secret of one line, `M` for one of three. Answers as `tool:line`. */
function markIn(text: string, ruleId = 'github-pat'): string | undefined {
  const value = text.includes('M') ? lines : secret;
  const whole = text.replace(/[MS]/, value);
  const view = viewOf(whole);
  const start = Buffer.from(whole.slice(0, whole.indexOf(value))).length;
  const mark = anyMarkFor(ruleId, { start, end: start + value.length }, view);
  return mark === undefined ? undefined : `${mark.tool ?? 'tacet'}:${mark.line}`;
}

describe('marks of other tools', () => {
  it.each<readonly [string, string, string | undefined]>([
    ['gitleaks, on the line', 'x = S # gitleaks:allow', 'gitleaks:1'],
    ['gitleaks, before the secret', '/* gitleaks:allow */ x = S', 'gitleaks:1'],
    ['gitleaks, on any line of the secret', 'x = M # gitleaks:allow', 'gitleaks:3'],
    ['gitleaks, on the line before', '# gitleaks:allow\nx = S', undefined],
    ['gitleaks, on the line behind', 'x = S\n# gitleaks:allow', undefined],
    ['betterleaks, on the line', 'x = S # betterleaks:allow', 'betterleaks:1'],
    ['trufflehog, behind the secret', 'x = S # trufflehog:ignore', 'trufflehog:1'],
    ['trufflehog, behind the last line', 'x = M # trufflehog:ignore', 'trufflehog:3'],
    ['trufflehog, before the secret', '/* trufflehog:ignore */ x = S', undefined],
    ['trufflehog, on the line before', '# trufflehog:ignore\nx = S', undefined],
    ['kingfisher, on the line', 'x = S # kingfisher:ignore', 'kingfisher:1'],
    ['kingfisher, in capitals', 'x = S # Kingfisher:IGNORE', 'kingfisher:1'],
    ['kingfisher, in a comment before', 'y\n  // kingfisher:ignore\nx = S', 'kingfisher:2'],
    ['kingfisher, behind code on the line before', 'y = 1 # kingfisher:ignore\nx = S', undefined],
    ['kingfisher, where the value is closed', 'x = """\nM\n""" # kingfisher:ignore', 'kingfisher:5'],
    ['kingfisher, behind other code below', 'x = S\ny = 1 # kingfisher:ignore', undefined],
    ['detect-secrets, on the line', 'x = S  # pragma: allowlist secret', 'detect-secrets:1'],
    ['detect-secrets, older spelling', 'x = S // pragma: whitelist secret', 'detect-secrets:1'],
    ['detect-secrets, next line', '# pragma: allowlist nextline secret\nx = S', 'detect-secrets:1'],
    ['detect-secrets, in HTML', '<!-- pragma: allowlist nextline secret -->\n<a x=S>', 'detect-secrets:1'],
    ['detect-secrets, own-line mark on the line before', '# pragma: allowlist secret\nx = S', undefined],
    [
      'detect-secrets, next-line mark on the own line',
      'x = S # pragma: allowlist nextline secret',
      undefined,
    ],
    ['detect-secrets, in no comment', 'pragma: allowlist secret = S', undefined],
    ['secretlint, this line', 'x = S // secretlint-disable-line', 'secretlint:1'],
    ['secretlint, next line', '/* secretlint-disable-next-line */\nx = S', 'secretlint:1'],
    ['secretlint, next line but one', '// secretlint-disable-next-line\n\nx = S', undefined],
    ['secretlint, a block', '// secretlint-disable\ny\nx = S\n// secretlint-enable', 'secretlint:1'],
    ['secretlint, behind a block', '// secretlint-disable\n// secretlint-enable\nx = S', undefined],
    [
      'secretlint, its rule',
      '// secretlint-disable-next-line @secretlint/secretlint-rule-github -- sample\nx = S',
      'secretlint:1',
    ],
    [
      'secretlint, another rule',
      '// secretlint-disable-next-line @secretlint/secretlint-rule-slack\nx = S',
      undefined,
    ],
    [
      'secretlint, all but one',
      '# secretlint-disable\n# secretlint-enable @secretlint/secretlint-rule-github\nx = S',
      undefined,
    ],
    [
      'secretlint, all but another',
      '# secretlint-disable\n# secretlint-enable @secretlint/secretlint-rule-slack\nx = S',
      'secretlint:1',
    ],
    ['ggshield, on the line', 'x = S # ggignore', 'ggshield:1'],
    ['ggshield, in no comment', 'ggignore = S', undefined],
    ['ggshield, as a part of a word', 'x = S # ggignored', undefined],
    ['ours before any other', 'x = S # gitleaks:allow tacet:allow', 'tacet:1'],
    ['none', 'x = S # nothing', undefined],
  ])('%s', (_what, text, expected) => {
    for (const ending of ['\n', '\r\n'])
      expect(markIn(text.replaceAll('\n', ending)), JSON.stringify(ending)).toBe(expected);
  });

  it('keeps the reason of secretlint, without the end of its comment', () => {
    const text = `/* secretlint-disable-next-line -- for the tests, ünd so */\nx = ${secret}`;
    const view = viewOf(text);
    const start = Buffer.from(text).length - secret.length;
    expect(anyMarkFor('github-pat', { start, end: start + secret.length }, view)).toMatchObject({
      tool: 'secretlint',
      reason: 'for the tests, ünd so',
    });
  });

  it('translates the rules of secretlint', () => {
    const id = (name: string) => `@secretlint/secretlint-rule-${name}`;
    expect(isMeantBySecretlint('aws-secret-access-key', id('aws'))).toBe(true);
    expect(isMeantBySecretlint('url-credentials', id('basicauth'))).toBe(true);
    expect(isMeantBySecretlint('generic-password', id('preset-recommend'))).toBe(true);
    expect(isMeantBySecretlint('slack-bot-token', id('aws'))).toBe(false);
    expect(isMeantBySecretlint('slack-bot-token', 'because of *')).toBe(false);
  });

  it('reads any text without throwing, and in time', () => {
    const piece = fc.constantFrom(
      ...['secretlint-disable', 'secretlint-enable -- x', 'kingfisher:ignore', 'pragma: allowlist secret'],
      ...['#', ' -- ', '*/', '\n', '\r', '\r\n', '"""', secret, 'ggignore', '\u{1f600}', '\u0000'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(300), fc.nat(300), (pieces, start, size) => {
        const view = viewOf(pieces.join(''));
        anyMarkFor('github-pat', { start, end: start + size }, view);
      }),
    );
    const hostile = viewOf(
      `${'#'.repeat(4000)}${'secretlint-disable'.repeat(2000)} ${' '.repeat(4000)} ggignore`,
    );
    const before = process.cpuUsage();
    for (let times = 0; times < 100; times++) anyMarkFor('github-pat', { start: 3990, end: 3999 }, hostile);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});
