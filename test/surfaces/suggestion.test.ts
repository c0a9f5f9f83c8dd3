/**
 * Suggestions of review comments: the right words for a language, nothing of the secret, and a block that no text of the line ends.
 */

import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { linesOfPatch } from '../../src/surfaces/review/diff-lines.ts';
import { placeFindings } from '../../src/surfaces/review/place-findings.ts';
import { fenced, isSameLine, partsOf, suggestionFor } from '../../src/surfaces/review/suggestion.ts';
import { findingOf } from '../findings/sample.ts';
import { fc } from '../property.ts';

const SECRET = ['abcd', '0123456789', 'ABCDEF'].join('');
const BLOB = 'b'.repeat(40);

/** A finding on the line `text` (in which `§` stands for the secret) of a file. */
function findingIn(path: string, text: string): Finding {
  return findingOf(
    text.replaceAll('§', SECRET),
    SECRET,
    {},
    { kind: 'blob', oid: BLOB, path, commit: 'c'.repeat(40) },
  );
}

function suggested(path: string, text: string, previous?: string) {
  const finding = findingIn(path, text);
  const parts = partsOf(finding);
  return parts && suggestionFor(finding, parts, { previous, pull: 3 });
}

describe('a suggestion', () => {
  // each language's own manual: how a program reads an environment variable
  it.each([
    ['a.ts', 'const k = "§";', 'const k = process.env.SAMPLE_TOKEN;'],
    ['a.mjs', 'f(`§`, 1)', 'f(process.env.SAMPLE_TOKEN, 1)'],
    ['a.py', "api_key = '§'", 'api_key = os.environ["API_KEY"]'],
    ['a.rb', 'x("§")', 'x(ENV.fetch("SAMPLE_TOKEN"))'],
    ['a.go', 'apiKey := "§"', 'apiKey := os.Getenv("API_KEY")'],
    ['A.java', 'String t = "§";', 'String t = System.getenv("SAMPLE_TOKEN");'],
    ['a.cs', 'var t = "§";', 'var t = Environment.GetEnvironmentVariable("SAMPLE_TOKEN");'],
    ['a.php', '$t = "§";', "$t = getenv('SAMPLE_TOKEN');"],
    ['a.sh', "export DB_PASSWORD='§'", 'export DB_PASSWORD="${DB_PASSWORD:?}"'],
    ['a.sh', 'export DB_PASSWORD=§', 'export DB_PASSWORD=${DB_PASSWORD:?}'],
    ['main.tf', 'access_key = "§"', 'access_key = var.access_key'],
    ['.env', 'DB_PASSWORD=§', 'DB_PASSWORD='],
    ['.github/workflows/ci.yml', '  GITHUB_TOKEN: "§"', '  GITHUB_TOKEN: "${{ secrets.GH_TOKEN }}"'],
    ['x/docker-compose.yml', '  PASSWORD: §', '  PASSWORD: ${PASSWORD:?}'],
  ])('for %s with %s', (path, text, expected) => {
    expect(suggested(path, text)).toMatchObject({ kind: 'reference', text: expected });
  });

  it.each([
    ['a part of a literal', 'a.ts', 'f("https://u:§@h")'],
    ['a literal with a prefix', 'a.py', 'f(f"§")'],
    ['a file without remarks', 'a.json', '{"k": "§"}'],
    ['a file of no known kind', 'data.bin', '§'],
    ['a line with characters that hide text', 'a.ts', 'f("§"); // \u202e'],
    ['two secrets on a line', 'a.ts', 'f("§", "§")'],
  ])('is not made for %s', (_, path, text) => {
    expect(suggested(path, text)).toBeUndefined();
  });

  it('is a mark on the line before where nothing else is known', () => {
    expect(suggested('a.yaml', '\tkey: §', 'top:')).toEqual({
      kind: 'mark',
      lead: expect.any(String),
      text: 'top:\n\t# tacet:allow sample-token kind=test-value -- said to be a test value in the review of #3',
    });
    expect(suggested('a.yaml', 'key: §')).toBeUndefined();
  });

  it('never holds the secret', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.string({ maxLength: 60 }),
        fc.constantFrom('a.ts', 'a.py', 'a.sh', '.env', 'a.yaml', 'a.html'),
        (before, after, path) => {
          const text = `${before} ${SECRET} ${after}`.replace(/[\r\n]/g, ' ');
          const finding = findingOf(
            text,
            SECRET,
            {},
            { kind: 'blob', oid: BLOB, path, commit: 'c'.repeat(40) },
          );
          const parts = partsOf(finding);
          const made = parts && suggestionFor(finding, parts, { previous: 'x', pull: 3 });
          expect(made?.text ?? '').not.toContain(SECRET);
        },
      ),
    );
  });
});

describe('a fenced block', () => {
  it('is ended by no text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', '```', '`````', 'a', ' ', '\n') }), (text) => {
        const [first = '', ...rest] = fenced('suggestion', text).split('\n');
        const fence = /^`+/.exec(first)?.[0] ?? '';
        // CommonMark 4.5: a closing fence is at least as long, indented by up to three spaces, with nothing behind it
        const ends = rest.map((line) => new RegExp(`^ {0,3}\`{${fence.length},} *$`).test(line));
        expect(ends.indexOf(true)).toBe(rest.length - 1);
      }),
    );
  });
});

describe('a place', () => {
  const patch = '@@ -1,2 +1,3 @@\n a\n-b\n+x("SECRET");\n+c\n\\ No newline at end of file';
  const lines = linesOfPatch(patch.replace('SECRET', SECRET));

  it('is a line that the diff shows', () => {
    expect([...lines].map(([line, { text, isAdded }]) => [line, text.length, isAdded])).toEqual([
      [1, 1, false],
      [2, 26, true],
      [3, 1, true],
    ]);
    expect(linesOfPatch('no hunk\n+x')).toEqual(new Map());
  });

  it('is found where the line is now, without the secret', () => {
    const finding = findingIn('a.ts', 'x("§");');
    const files = new Map([['a.ts', { path: 'a.ts', blob: 'c'.repeat(40), lines }]]);
    expect(placeFindings([finding], files, 1).placed).toMatchObject([{ line: 2 }]);
    const other = findingIn('a.ts', 'y("§");');
    expect(placeFindings([other], files, 1).elsewhere).toEqual([other]);
    expect(placeFindings([findingIn('b.ts', 'x("§");')], files, 1).placed).toEqual([]);
  });

  it('is a line only when what stands around the secret fits', () => {
    const parts = partsOf(findingIn('a.ts', 'x("§");'));
    expect(parts && isSameLine(`x("${SECRET}");`, parts)).toBe(true);
    expect(parts && isSameLine('x("");', parts)).toBe(false);
  });
});
