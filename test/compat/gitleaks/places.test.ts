/**
 * Places of keys and values in TOML, and paths' expressions as globs: each against an oracle of its own.
 */

import { stringify } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { pathGlobs } from '../../../src/compat/gitleaks/path-globs.ts';
import { TomlPlaces } from '../../../src/compat/gitleaks/toml-places.ts';
import { parsePattern } from '../../../src/regex/parse.ts';
import { globToExpression } from '../../../src/ruleset/path-glob.ts';
import { fc } from '../../property.ts';

describe('places in TOML', () => {
  const text = [
    '# a comment with [brackets] = and "quotes',
    'title = "a # no comment"',
    '',
    '[[rules]]',
    "id = 'one'",
    '  [[rules.allowlists]]',
    '  paths = [ # first',
    "    '''a]''', \"b\\\"]\",",
    '  ]',
    '  [[rules.allowlists]]',
    '[[rules]]',
    "regex = '''",
    "x(y'''",
    'inline = { a = 1, "B.c" = [1, { d = 2 }] }',
    'when = 1979-05-27 07:32:00',
    'extend.path = "z"',
  ].join('\n');
  const places = new TomlPlaces(text);

  it.each([
    [['title'], 2, 9],
    [['rules', 0], 4, 1],
    [['rules', 0, 'id'], 5, 6],
    [['rules', 0, 'allowlists', 0, 'paths', 0], 8, 5],
    [['rules', 0, 'allowlists', 0, 'paths', 1], 8, 15],
    [['rules', 0, 'allowlists', 1], 10, 3],
    [['rules', 1], 11, 1],
    [['rules', 1, 'inline', 'b.c', 1, 'd'], 14, 37],
    [['rules', 1, 'when'], 15, 8],
    [['rules', 1, 'extend', 'path'], 16, 15],
    [['rules', 1, 'gone'], 11, 1],
  ] as const)('are those of an editor: %j', (path, line, column) => {
    expect(places.of(path)).toEqual({ line, column });
  });

  it('lead into a literal string, whose first line end does not count', () => {
    // x stands on line 13, column 1; the bracket behind it
    expect(places.inText(['rules', 1, 'regex'], 1)).toEqual({ line: 13, column: 2 });
    expect(places.inText(['rules', 0, 'id'], 2)).toEqual({ line: 5, column: 9 });
  });

  it('are found for every value that a writer of TOML writes', () => {
    const key = fc.stringMatching(/^[a-z]{1,4}$/);
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { maxLength: 3 }));
    const table = fc.dictionary(key, value, { maxKeys: 4 });
    fc.assert(
      fc.property(
        fc.dictionary(key, fc.oneof(value, table, fc.array(table, { minLength: 1, maxLength: 3 })), {
          maxKeys: 4,
        }),
        (tree) => {
          const written = stringify(tree);
          const found = new TomlPlaces(written);
          const lines = written.split('\n');
          const check = (path: readonly (string | number)[], inner: unknown): void => {
            if (Array.isArray(inner))
              for (const [index, item] of inner.entries()) check([...path, index], item);
            else if (typeof inner === 'object' && inner !== null)
              for (const [name, item] of Object.entries(inner)) check([...path, name], item);
            else if (typeof inner !== 'string') {
              const { line, column } = found.of(path);
              expect(lines[line - 1]?.slice(column - 1).startsWith(String(inner))).toBe(true);
            }
          };
          check([], tree);
        },
      ),
    );
  });
});

describe('an expression over paths', () => {
  it.each([
    ['^test/', ['test/**']],
    ['\\.md$', ['**/*.md']],
    ['(^|/)vendor/', ['vendor/**', '*/**/vendor/**']],
    ['^src/[^/]*_test\\.go$', ['src/*_test.go']],
    ['^docs/.*\\.(?:md|txt)$', ['docs/**/*.md', 'docs/**/*.txt']],
    ['^a/b$', ['a/b']],
    ['.*', ['**']],
  ] as const)('becomes globs: %s', (expression, globs) => {
    expect(pathGlobs(parsePattern(expression))).toEqual(globs);
  });

  it.each(['[0-9]+', 'a{2,}b', '(?m)^x', '\\bword\\b', 'a*', 'x$y', '^a$', '^a'])(
    'is not forced into globs: %s',
    (expression) => {
      expect(pathGlobs(parsePattern(expression))).toBeUndefined();
    },
  );

  it('means the same paths as its globs', () => {
    const piece = fc.constantFrom('a', 'b', '/', '\\.', '.*', '[^/]*', '(?:a|b/)', 'a?', '.+', '[^/]+');
    const source = fc
      .tuple(
        fc.constantFrom('', '^', '(^|/)'),
        fc.array(piece, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('', '$'),
      )
      .map(([start, pieces, end]) => start + pieces.join('') + end);
    const name = fc.stringMatching(/^[ab.]{1,4}$/);
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
    let converted = 0;
    fc.assert(
      fc.property(source, path, (expression, asked) => {
        const globs = pathGlobs(parsePattern(expression));
        if (globs === undefined) return;
        converted++;
        const isNamed = globs.some((glob) => new RegExp(globToExpression(glob)).test(asked));
        expect(isNamed, `${expression} ${globs.join(' ')} ${asked}`).toBe(new RegExp(expression).test(asked));
      }),
      { numRuns: 3000 },
    );
    expect(converted).toBeGreaterThan(500);
  });
});
