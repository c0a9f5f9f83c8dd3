/**
 * How configurations of gitleaks extend each other and our catalogue: section A4 of the fact sheet on gitleaks 8.30.1, from
 * which every expectation was worked out by hand; and where a configuration is looked for: section A3.
 */

import { describe, expect, it } from 'vitest';
import type { GitleaksConfig } from '../../../src/compat/gitleaks/config.ts';
import { type GitleaksSources, loadGitleaksConfig } from '../../../src/compat/gitleaks/load-config.ts';
import { ConfigError } from '../../../src/config/mistake.ts';

const CATALOGUE = new Set([
  'json-web-token',
  'aws-access-key-id',
  'aws-access-key-pair',
  'gitlab-pat',
  'kucoin-api-key',
]);

function load(
  files: Readonly<Record<string, string>>,
  over: Partial<GitleaksSources> = {},
): Promise<GitleaksConfig | undefined> {
  return loadGitleaksConfig({
    inTarget: '.gitleaks.toml',
    read: (path) => {
      const text = files[path];
      return Promise.resolve(text === undefined ? undefined : new TextEncoder().encode(text));
    },
    catalogue: CATALOGUE,
    ...over,
  });
}

async function loadFiles(files: Readonly<Record<string, string>>): Promise<GitleaksConfig> {
  const config = await load(files);
  if (config === undefined) throw new Error('there is no configuration');
  return config;
}

/** The messages of the mistakes that loading throws, with their lines. */
async function mistakesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  try {
    await load(files);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.mistakes.map(({ file, line, message }) => `${file}:${line}: ${message}`);
  }
}

const warningsOf = ({ warnings }: GitleaksConfig): readonly string[] =>
  warnings.map(({ file, line, message }) => `${file}:${line}: ${message}`);

const rule = (id: string, fields = ''): string => `[[rules]]\nid = "${id}"\nregex = '''${id}'''\n${fields}`;
const EXTENDS = '[extend]\npath = "base.toml"\n';

describe('where a configuration comes from (A3)', () => {
  const files = {
    '.gitleaks.toml': rule('target'),
    'option.toml': rule('option'),
    'variable.toml': rule('variable'),
  };
  const text = rule('text');
  const CASES = [
    [
      'the option goes before everything',
      { option: 'option.toml', variable: 'variable.toml', text },
      'option',
    ],
    [
      'the variable with a path goes before the one with a text',
      { variable: 'variable.toml', text },
      'variable',
    ],
    ['the text goes before the file in the target', { text }, 'text'],
    ['the file in the target is read last', {}, 'target'],
    ['empty variables count as not set', { variable: '', text: '' }, 'target'],
  ] as const;

  it.each(CASES)('%s', async (_title, over, expected) => {
    expect((await load(files, over))?.rules.map(({ id }) => id)).toEqual([expected]);
  });

  it('is nowhere without any of them', async () => {
    expect(await load({})).toBeUndefined();
    expect(await load({ '.gitleaks.toml': '' }, { inTarget: undefined })).toBeUndefined();
  });

  it('is a mistake when what is named is missing', async () => {
    await expect(load({}, { option: 'gone.toml' })).rejects.toThrow(
      'gone.toml:1:1: there is no such configuration',
    );
  });
});

describe('extending (A4)', () => {
  it('adds the base’s rules that the child does not have', async () => {
    const { rules, files, usesCatalogue } = await loadFiles({
      '.gitleaks.toml': EXTENDS + rule('own'),
      'base.toml': rule('base'),
    });
    expect(rules.map(({ id }) => id).sort()).toEqual(['base', 'own']);
    expect(files).toEqual(['.gitleaks.toml', 'base.toml']);
    expect(usesCatalogue).toBe(false);
  });

  it('lets the child win where it says something, and adds to lists', async () => {
    const { rules } = await loadFiles({
      '.gitleaks.toml': `${EXTENDS}[[rules]]\nid = "r"\nregex = '''(new)'''\ndescription = "new"\nentropy = 3\nsecretGroup = 1\ntags = ["b"]\nkeywords = ["y"]\n[[rules.allowlists]]\nstopwords = ["child"]\n`,
      'base.toml':
        '[[rules]]\nid = "r"\nregex = "(old)"\npath = "p"\ndescription = "old"\nentropy = 2\ntags = ["a"]\nkeywords = ["x"]\n[[rules.allowlists]]\nstopwords = ["base"]\n',
    });
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatchObject({
      description: 'new',
      regexText: '(new)',
      pathText: 'p',
      entropy: 3,
      secretGroup: 1,
      tags: ['a', 'b'],
      keywords: ['x', 'y'],
    });
    expect(rules[0]?.allowlists.map(({ stopwords }) => stopwords)).toEqual([['base'], ['child']]);
  });

  it('keeps what the child says nothing about: it cannot set a threshold or a group to 0', async () => {
    const { rules } = await loadFiles({
      '.gitleaks.toml': `${EXTENDS}[[rules]]\nid = "r"\nentropy = 0\nsecretGroup = 0\ndescription = ""\nkeywords = []\n`,
      'base.toml':
        '[[rules]]\nid = "r"\nregex = "(old)"\ndescription = "old"\nentropy = 2\nsecretGroup = 1\nkeywords = ["x"]\n',
    });
    expect(rules[0]).toMatchObject({ entropy: 2, secretGroup: 1, description: 'old', keywords: ['x'] });
  });

  it('does not merge required and skipReport: the base’s stay', async () => {
    const { rules } = await loadFiles({
      '.gitleaks.toml': `${EXTENDS}${rule('r', 'skipReport = true\n[[rules.required]]\nid = "c"\n')}${rule('c')}`,
      'base.toml': rule('r', '[[rules.required]]\nid = "b"\n') + rule('b'),
    });
    const merged = rules.find(({ id }) => id === 'r');
    expect(merged?.skipReport).toBe(false);
    expect(merged?.required.map(({ id }) => id)).toEqual(['b']);
  });

  it('leaves inherited rules out that disabledRules names, never the file’s own, and warns of ids that are not there', async () => {
    const config = await loadFiles({
      '.gitleaks.toml': `[extend]\npath = "base.toml"\ndisabledRules = ["base", "own", "nobody"]\n${rule('own')}`,
      'base.toml': rule('base') + rule('other'),
    });
    expect(config.rules.map(({ id }) => id).sort()).toEqual(['other', 'own']);
    expect(warningsOf(config)).toEqual([
      '.gitleaks.toml:3: disabledRules: there is no rule "own"',
      '.gitleaks.toml:3: disabledRules: there is no rule "nobody"',
    ]);
  });

  it('appends global allowlists', async () => {
    const { allowlists } = await loadFiles({
      '.gitleaks.toml': `${EXTENDS}${rule('own')}[[allowlists]]\nstopwords = ["child"]\n`,
      'base.toml': '[[allowlists]]\nstopwords = ["base"]\n',
    });
    expect(allowlists.map(({ stopwords }) => stopwords)).toEqual([['base'], ['child']]);
  });

  it('goes two deep and no deeper, and says so', async () => {
    const config = await loadFiles({
      '.gitleaks.toml': `[extend]\npath = "1.toml"\n${rule('zero')}`,
      '1.toml': `[extend]\npath = "2.toml"\n${rule('one')}`,
      '2.toml': `[extend]\npath = "3.toml"\n${rule('two')}`,
      '3.toml': rule('three'),
    });
    expect(config.rules.map(({ id }) => id).sort()).toEqual(['one', 'two', 'zero']);
    expect(warningsOf(config)).toEqual([
      '2.toml:2: the file is two deep already: what it extends is not followed',
    ]);
  });

  it('ends where a file extends itself', async () => {
    const config = await loadFiles({ '.gitleaks.toml': `[extend]\npath = ".gitleaks.toml"\n${rule('own')}` });
    expect(config.rules.map(({ id }) => id)).toEqual(['own']);
    expect(warningsOf(config)[0]).toBe('.gitleaks.toml:2: extend: ".gitleaks.toml" extends itself');
  });

  it('attaches targetRules of the outermost file after extending, and those of no other', async () => {
    const config = await loadFiles({
      '.gitleaks.toml': `${EXTENDS}[[allowlists]]\ntargetRules = ["base"]\nstopwords = ["child"]\n`,
      'base.toml': `${rule('base')}[[allowlists]]\ntargetRules = ["base"]\nstopwords = ["base"]\n`,
    });
    expect(config.rules[0]?.allowlists.map(({ stopwords }) => stopwords)).toEqual([['child']]);
    expect(config.allowlists).toEqual([]);
    expect(warningsOf(config)).toEqual([
      'base.toml:5: targetRules does nothing in a file that another one extends, as in gitleaks',
    ]);
  });

  const MISTAKES = [
    [
      'path and useDefault together',
      { '.gitleaks.toml': '[extend]\nuseDefault = true\npath = "base.toml"\n', 'base.toml': '' },
      '.gitleaks.toml:3: extend: path and useDefault exclude each other',
    ],
    [
      'targetRules that name no rule',
      {
        '.gitleaks.toml': `${rule('own')}[[allowlists]]\nstopwords = ["x"]\ntargetRules = ["own", "nobody"]\n`,
      },
      '.gitleaks.toml:6: targetRules: there is no rule "nobody"',
    ],
    [
      'a file that is not there',
      { '.gitleaks.toml': EXTENDS + rule('own') },
      '.gitleaks.toml:2: extend: there is no "base.toml"',
    ],
    [
      'a rule that says neither regex nor path, in any file (A5)',
      { '.gitleaks.toml': `${EXTENDS}${rule('own')}`, 'base.toml': '[[rules]]\nid = "empty"\n' },
      'base.toml:2: the rule "empty" has neither regex nor path',
    ],
    [
      'a secretGroup beyond the groups that the expression has after merging (A5)',
      {
        '.gitleaks.toml': `${EXTENDS}[[rules]]\nid = "r"\nsecretGroup = 2\n`,
        'base.toml': '[[rules]]\nid = "r"\nregex = "(a)"\n',
      },
      '.gitleaks.toml:4: secretGroup is 2, but the expression has 1 groups',
    ],
    [
      'a required rule that only the base has (A5)',
      {
        '.gitleaks.toml': EXTENDS + rule('own', '[[rules.required]]\nid = "base"\n'),
        'base.toml': rule('base'),
      },
      '.gitleaks.toml:7: required: there is no rule "base" in this file',
    ],
  ] as const;

  it.each(MISTAKES)('is refused for %s', async (_title, files, expected) => {
    expect(await mistakesOf(files)).toEqual([expected]);
  });
});

describe('useDefault', () => {
  const DEFAULT = '[extend]\nuseDefault = true\n';

  it('means our catalogue, beside the rules of the file', async () => {
    const config = await loadFiles({ '.gitleaks.toml': DEFAULT + rule('own') });
    expect(config).toMatchObject({ usesCatalogue: true, disabledRules: [], changes: [] });
    expect(config.rules.map(({ id }) => id)).toEqual(['own']);
  });

  it('is meant by a file without any rule, with which gitleaks would find nothing', async () => {
    const config = await loadFiles({ '.gitleaks.toml': '[[allowlists]]\nstopwords = ["x"]\n' });
    expect(config.usesCatalogue).toBe(true);
    expect(warningsOf(config)).toEqual([
      '.gitleaks.toml:1: the configuration has no rules, with which gitleaks would find nothing: our catalogue runs',
    ]);
  });

  it('switches our counterparts of disabledRules off, and keeps those that stand for other rules as well', async () => {
    const config = await loadFiles({
      '.gitleaks.toml':
        '[extend]\nuseDefault = true\ndisabledRules = ["jwt", "gitlab-pat-routable", "kucoin-access-token", "adobe-client-id"]\n',
    });
    expect(config.disabledRules).toEqual(['json-web-token']);
    expect(warningsOf(config)).toEqual([
      '.gitleaks.toml:3: "gitlab-pat-routable" does not run, but our rule gitlab-pat stays: it stands for "gitlab-pat", too',
      '.gitleaks.toml:3: "kucoin-access-token" does not run, but our rule kucoin-api-key stays: it stands for "kucoin-secret-key", too',
    ]);
    const both = await loadFiles({
      '.gitleaks.toml':
        '[extend]\nuseDefault = true\ndisabledRules = ["kucoin-access-token", "kucoin-secret-key"]\n',
    });
    expect(both.disabledRules).toEqual(['kucoin-api-key']);
  });

  it('puts a rule with an expression of its own in the place of ours', async () => {
    const config = await loadFiles({ '.gitleaks.toml': DEFAULT + rule('jwt') });
    expect(config.rules.map(({ id }) => id)).toEqual(['jwt']);
    expect(config.disabledRules).toEqual(['json-web-token']);
  });

  it('lets a rule without an expression change ours: allowlists, threshold, path', async () => {
    const config = await loadFiles({
      '.gitleaks.toml': `${DEFAULT}[[rules]]\nid = "aws-access-token"\nentropy = 3\npath = "^src"\n[[rules.allowlists]]\nstopwords = ["x"]\n[[allowlists]]\ntargetRules = ["jwt"]\nstopwords = ["y"]\n`,
    });
    expect(config.rules).toEqual([]);
    expect(config.changes).toMatchObject([
      { id: 'aws-access-token', rules: ['aws-access-key-id', 'aws-access-key-pair'], entropy: 3 },
      { id: 'jwt', rules: ['json-web-token'], allowlists: [{ stopwords: ['y'] }] },
    ]);
  });

  it('knows our own ids, too', async () => {
    const config = await loadFiles({
      '.gitleaks.toml': '[extend]\nuseDefault = true\ndisabledRules = ["json-web-token"]\n',
    });
    expect(config.disabledRules).toEqual(['json-web-token']);
  });
});
