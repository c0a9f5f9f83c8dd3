/**
 * Converters of the other scanners, over files in memory: what comes out, what is told, and that no text makes them fail
 * otherwise than with every mistake. `test/moving-over.e2e.test.ts` has the command.
 */

import { describe, expect, it } from 'vitest';
import type { FileReader } from '../../src/base/file-reader.ts';
import type { Conversion } from '../../src/compat/contract.ts';
import { CONVERTERS } from '../../src/compat/converters.ts';
import { nativeGlobs, readIgnorePattern } from '../../src/compat/ignore-patterns.ts';
import { planMigration } from '../../src/compat/migration.ts';
import { brokenExample } from '../../src/compat/rule-conversion.ts';
import { withoutVerbose } from '../../src/compat/verbose-pattern.ts';
import { FOREIGN_TOOLS } from '../../src/config/contract.ts';
import { ConfigError } from '../../src/config/mistake.ts';
import { globToExpression } from '../../src/ruleset/path-glob.ts';
import { parseTemplate } from '../../src/ruleset/template.ts';
import { mint } from '../mint.ts';
import { fc } from '../property.ts';

const reader = (files: Readonly<Record<string, string>>): FileReader => ({
  name: 'the files',
  read: (path) => Promise.resolve(Object.hasOwn(files, path) ? Buffer.from(files[path] ?? '') : undefined),
});

async function converted(
  tool: string,
  files: Readonly<Record<string, string>>,
  named: readonly string[] = [],
): Promise<Conversion | undefined> {
  const entry = CONVERTERS.find((each) => each.tool === tool);
  const converter = await entry?.load();
  return await converter?.convert({ reader: reader(files), files: named });
}

describe('the converters', () => {
  it('are one for each tool that is honoured, and find nothing where there is nothing', async () => {
    expect(CONVERTERS.map(({ tool }) => tool)).toEqual(FOREIGN_TOOLS);
    for (const tool of FOREIGN_TOOLS) expect(await converted(tool, {})).toBeUndefined();
  });

  it('move paths over, and keep lists whole that take something back', async () => {
    const list = 'node_modules/\n*.lock\n/build\n[ab].txt\n';
    const conversion = await converted('secretlint', { '.secretlintignore': list });
    expect(conversion?.settings.allow?.map(({ path }) => path)).toEqual(['**/node_modules/**', '*.lock']);
    expect(conversion?.notes.map(({ kind }) => kind)).toEqual(['kept', 'kept', 'lost', 'lost']);
    const back = await converted('secretlint', { '.secretlintignore': `${list}!keep.lock\n` });
    expect(back?.settings.allow).toEqual([]);
    expect(back?.notes).toEqual([expect.objectContaining({ kind: 'lost', place: '.secretlintignore:5' })]);
  });

  it("turn trufflehog's expressions over paths into globs where globs can say them", async () => {
    const files = { 'exclude.txt': '# lists\n^vendor/\n.*\\.lock$\n[a-f]{3}x\n' };
    const conversion = await converted('trufflehog', files, ['exclude.txt']);
    expect(conversion?.settings.allow?.map(({ path }) => path)).toContain('vendor/**');
    expect(conversion?.notes.map(({ kind, place }) => `${kind} ${place}`)).toEqual([
      'kept exclude.txt:2',
      'kept exclude.txt:3',
      'lost exclude.txt:4',
    ]);
  });

  it('read the list of git-secrets, and tell what is no line of it', async () => {
    const listed =
      'secrets.providers git secrets --aws-provider\nsecrets.patterns acme_[0-9]{12}\nsecrets.allowed x\n';
    const conversion = await converted('git-secrets', { 'list.txt': listed }, ['list.txt']);
    expect(conversion?.rules).toEqual([
      { id: 'git-secrets-1', name: 'Pattern 1 of git-secrets', pattern: '(?P<secret>acme_[0-9]{12})' },
    ]);
    expect(conversion?.notes.map(({ kind }) => kind)).toEqual(['lost', 'kept', 'lost']);
    await expect(converted('git-secrets', { 'list.txt': 'x\ny\n' }, ['list.txt'])).rejects.toMatchObject({
      mistakes: [{ line: 1 }, { line: 2 }],
    });
  });

  it('name files that are not there, and programs that cannot be read', async () => {
    await expect(converted('kingfisher', {}, ['gone.yml'])).rejects.toThrow(
      'gone.yml:1:1: there is no such file',
    );
    expect((await converted('secretlint', { '.secretlintrc.js': 'x' }))?.notes[0]?.kind).toBe('lost');
  });

  it('tell every mistake of rules', async () => {
    const rules = 'rules:\n  - { id: 3, pattern: x }\n  - x\n  - { name: y }\n';
    await expect(converted('kingfisher', { 'kingfisher-rules.yml': rules })).rejects.toMatchObject({
      mistakes: [
        { line: 2, column: 11 },
        { line: 3, column: 5 },
        { line: 4, column: 5, message: 'the rule has no id' },
        { line: 4, column: 5, message: 'the rule has no pattern' },
      ],
    });
    await expect(
      converted('trufflehog', { 'trufflehog.yml': 'detectors: [{ name: a, regex: x }]' }),
    ).rejects.toThrow('regex: expected a mapping');
  });

  it('give rules that load together, parts with what they are parts of', async () => {
    const rules = `rules:
  - { name: A, id: kf.a, pattern: 'acme_id_([0-9]{8})', visible: false }
  - { name: A, id: kf.b, pattern: 'acme_key_([0-9a-f]{32})', depends_on_rule: [{ rule_id: kf.a, variable: ID }, { rule_id: kf.z }] }
`;
    const conversion = await converted('kingfisher', { 'kingfisher-rules.yml': rules });
    const { files, notes } = planMigration([{ tool: 'kingfisher', conversion: conversion! }], [], {
      config: undefined,
      ignore: undefined,
    });
    expect(files.map(({ path }) => path)).toEqual(['.tacet.yml', '.tacet/kingfisher-rules.yml']);
    expect(notes.filter(({ kind }) => kind === 'lost')).toEqual([]);
    expect(notes.map(({ text }) => text).join('\n')).toContain('does not need "kf.z" here');
  });

  it('of any text throw ConfigError or nothing', async () => {
    const names: readonly (readonly [string, string])[] = [
      ['kingfisher', 'kingfisher-rules.yml'],
      ['kingfisher', 'baseline-file.yml'],
      ['trufflehog', 'trufflehog.yml'],
      ['trufflehog', '.trufflehogignore'],
      ['detect-secrets', '.secrets.baseline'],
      ['secretlint', '.secretlintrc.json'],
      ['secretlint', '.secretlintignore'],
      ['ggshield', '.gitguardian.yaml'],
      ['betterleaks', '.betterleaksignore'],
      ['git-secrets', '.gitallowed'],
    ];
    const piece = fc.constantFrom(
      ...[
        'rules:\n',
        '  - ',
        'id: a.b',
        'pattern: ',
        '(?x)',
        '(',
        ')',
        '[',
        ']',
        '{',
        '}',
        ': ',
        ', ',
        '\n',
        '#',
        '"',
        "'",
      ],
      ...[
        'detectors:\n',
        'regex: ',
        'keywords: [a]',
        'examples: [a]',
        'depends_on_rule: ',
        '&a ',
        '*a',
        '\\',
        '|',
        '\u0000',
        '¦',
      ],
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(piece, { maxLength: 25 }),
        async ([tool, name], pieces) => {
          try {
            await converted(tool, { [name]: pieces.join('') });
          } catch (error) {
            if (!(error instanceof ConfigError)) throw error;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what converters are made of', () => {
  it.each([
    ['(?x) a b # comment\n c', 'abc'],
    ['(?xi)a\\ b', '(?i)a b'],
    ['(?x)(?i)\n[ #] # set\n\\#', '(?i)[ #]#'],
    ['(?i)a b', '(?i)a b'],
    ['a\n  b', 'ab'],
    ['(?x)[]#]x', '[]#]x'],
  ])('writes the verbose expression %j as %j', (source, expected) => {
    expect(withoutVerbose(source)).toBe(expected);
  });

  it('breaks examples, which stay templates of the same text', () => {
    const token = mint('{base62:32}');
    for (const text of [`key: ${token}`, `{hex:3} ${token}`, '{}', 'x', '']) {
      const broken = brokenExample(text);
      expect(broken).not.toContain(token);
      const parsed = parseTemplate(broken);
      if (parsed.kind !== 'template') throw new Error('no template');
      expect(parsed.mint({} as never)).toBe(text);
    }
  });

  it('reads path patterns as globs that are globs of ours', () => {
    const piece = fc.constantFrom('a', 'b', '*', '**', '/', '?', '[', ']', '!', '\\', '.', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const line = pieces.join('');
        expect(() => new RegExp(readIgnorePattern(line).source.slice(4), 's')).not.toThrow();
        for (const glob of nativeGlobs(line) ?? []) expect(() => globToExpression(glob), glob).not.toThrow();
      }),
    );
  });
});
