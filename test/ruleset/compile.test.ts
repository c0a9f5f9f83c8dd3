/** From rules to the table: classes, gates, merged literals, a digest that depends on nothing but what is found. */

import { describe, expect, it } from 'vitest';
import { type CompiledRules, compileRules, joinRulesets } from '../../src/ruleset/compile.ts';
import { literalBytes } from '../../src/ruleset/literal-bytes.ts';
import { type LoadOptions, parseRules } from '../../src/ruleset/load.ts';
import type { CompiledRule } from '../../src/ruleset/rule.ts';
import { writeModules } from '../../src/ruleset/write-modules.ts';
import { editedRule } from './rule-text.ts';

const BUILT_IN: LoadOptions = { origin: 'built-in' };

/** Compiles rules, each given as an edit of the good rule; the second and later ones get texts of their own. */
function compile(
  edits: readonly Readonly<Record<string, string | null>>[],
  options: LoadOptions = BUILT_IN,
): CompiledRules {
  const files = edits.map((edit, at) => ({
    name: `${at}.yml`,
    text: editedRule({
      extra: null,
      id: `  - id: acme-kind${at}`,
      name: `    name: Acme kind ${at}`,
      description: `    description: Opens door ${at}.`,
      ...edit,
    }).text,
  }));
  return compileRules(parseRules(files, options));
}

function compiledRule(edit: Readonly<Record<string, string | null>>): CompiledRule {
  return compile([edit]).ruleset.rules[0]!;
}

describe('the bytes of a literal', () => {
  it.each([
    ['acme_', 'acme_'],
    ['密码', '\xe5\xaf\x86\xe7\xa0\x81'], // tacet:allow -- the UTF-8 of a word: U+5BC6 U+7801
    ['\\xfe\\xed', '\xfe\xed'],
    ['C:\\xyz', 'C:\\xyz'],
  ])('of %j are one character each', (text, bytes) => {
    expect(literalBytes(text)).toBe(bytes);
  });
});

describe('a compiled rule', () => {
  it('holds everything a scan needs, and nothing for people', () => {
    expect(compiledRule({ extra: '    minLength: 37\n    minEntropyBitsPerChar: 2.5' })).toEqual({
      id: 'acme-kind0',
      index: 0,
      severity: 'high',
      confidence: 'likely',
      detector: 'pattern',
      source: '\\b(?<secret>acme_[0-9a-f]{32})\\b',
      linearSource: undefined,
      before: { min: 0, max: 0 },
      maxMatchBytes: 37,
      lineClass: { kind: 'line' },
      isPart: false,
      minLength: 37,
      maxLength: 4096,
      minEntropyBitsPerChar: 2.5,
      proof: undefined,
      proofRequired: false,
      near: [],
      pathOnly: [],
      pathNever: [],
      partOnly: false,
      binary: true,
      publicByDesign: false,
      runs: false,
    });
  });

  it.each([
    // a byte that is no line end, however often
    ['acme_[ \\t]*(?P<secret>[0-9a-f]{32})', 'line'],
    ['acme_[^\\r\\n]{1,9}(?P<secret>[0-9a-f]{32})', 'line'],
    // one LF or CR; CR LF counts as two
    ['acme_\\n(?P<secret>[0-9a-f]{32})', 1],
    ['acme_\\r?\\n(?P<secret>[0-9a-f]{32})', 2],
    ['acme_\\s{1,3}(?P<secret>[0-9a-f]{32})', 3],
  ])('of %s has a class from its pattern', (pattern, expected) => {
    const bounded = pattern.replace('*', '{0,9}');
    const { lineClass } = compiledRule({ pattern: `    pattern: ${bounded}` });
    expect(lineClass).toEqual(expected === 'line' ? { kind: 'line' } : { kind: 'lines', count: expected });
  });

  it.each([
    ['pem', { kind: 'anchored' }],
    ['jwk', { kind: 'anchored' }],
    ['password-assignment', { kind: 'lines', count: 3 }],
    ['basic-auth', { kind: 'line' }],
  ])('of the detector %s has the class of its detector', (detector, lineClass) => {
    expect(compiledRule({ detector: `    detector: ${detector}`, pattern: null }).lineClass).toEqual(
      lineClass,
    );
  });

  it('knows how far before its literal a match can begin', () => {
    // counted by hand: an optional sign, then 3 or 4 letters, then the literal
    const pattern = '    pattern: (?:^|[^a-z])(?P<secret>[a-z]{3,4}acme_[0-9]{12})';
    expect(compiledRule({ pattern }).before).toEqual({ min: 3, max: 5 });
  });

  it('is a part when another needs it, or when it needs another, and keeps its own class', () => {
    const { rules } = compile([
      {},
      {
        pattern: '    pattern: \\b(?P<secret>acme_[0-9A-F]{32})\\b',
        extra: '    near: [{ rule: acme-kind0, withinLines: 4 }]',
      },
    ]).ruleset;
    expect(rules.map(({ isPart }) => isPart)).toEqual([true, true]);
    expect(rules.map(({ lineClass }) => lineClass.kind)).toEqual(['line', 'line']);
    expect(rules[1]?.near).toEqual([{ rule: 'acme-kind0', withinLines: 4, required: false }]);
  });

  it('has its globs as expressions', () => {
    const { pathOnly, pathNever } = compiledRule({
      extra: "    paths: { only: ['*.env'], never: ['docs/**'] }",
    });
    expect(new RegExp(pathOnly[0]!).test('a/b.env')).toBe(true);
    expect(new RegExp(pathNever[0]!).test('docs/a/b')).toBe(true);
  });

  it("of a user has RE2 source and no expression for V8's engine", () => {
    const [rule] = compile([{}], { origin: 'user' }).ruleset.rules;
    expect(rule?.source).toBeUndefined();
    expect(rule?.linearSource).toBe('\\b(?P<secret>acme_[0-9a-f]{32})\\b');
  });

  it('of a user without a bound is cut at the greatest match', () => {
    const [rule] = compile([{ pattern: '    pattern: x*acme_(?P<secret>[0-9a-f]+)' }], { origin: 'user' })
      .ruleset.rules;
    expect(rule).toMatchObject({ maxMatchBytes: 4096, before: { min: 0, max: 4096 } });
  });
});

describe('the literals of a table', () => {
  const short = (kind: string) => ({
    pattern: `    pattern: \\b(?P<secret>acm_${kind}[0-9a-f]{32})\\b`,
    literals: '    literals: [acm_]',
  });

  it('are looked for in token runs alone when they are short and stand in one', () => {
    expect(compile([short('a')]).ruleset.literals).toEqual([
      { text: 'acm_', ignoreCase: false, gate: 'run', rules: [0] },
    ]);
  });

  it('are looked for everywhere when the rule says so, or when they are long', () => {
    expect(compile([{ ...short('a'), extra: '    ungated: true' }]).ruleset.literals[0]?.gate).toBe('none');
    expect(compile([{}]).ruleset.literals[0]?.gate).toBe('none');
  });

  it("of users' rules are looked for everywhere unless the pattern shows the run", () => {
    const gates = (pattern: string) =>
      compile([{ ...short(''), pattern: `    pattern: ${pattern}` }], { origin: 'user' }).ruleset.literals[0]
        ?.gate;
    expect(gates('acm_(?P<secret>[0-9a-f]{12})')).toBe('run');
    expect(gates('acm_(?P<secret>[0-9a-f]{11})')).toBe('none');
    expect(gates('acm_(?P<secret>[^x]{32})')).toBe('none');
  });

  it('are merged when they are equal, and ungated when one of their rules is', () => {
    const gated = compile([short('a'), short('b')]).ruleset.literals;
    expect(gated).toEqual([{ text: 'acm_', ignoreCase: false, gate: 'run', rules: [0, 1] }]);
    const ungated = compile([short('a'), { ...short('b'), extra: '    ungated: true' }]).ruleset.literals;
    expect(ungated).toEqual([{ text: 'acm_', ignoreCase: false, gate: 'none', rules: [0, 1] }]);
  });

  it('stay apart when only one ignores case', () => {
    const loose = {
      pattern: '    pattern: (?i)\\b(?P<secret>acme_[g-z]{32})\\b',
      ignoreCase: '    ignoreCase: true',
    };
    expect(compile([{}, loose]).ruleset.literals).toEqual([
      { text: 'acme_', ignoreCase: false, gate: 'none', rules: [0] },
      { text: 'acme_', ignoreCase: true, gate: 'none', rules: [1] },
    ]);
  });

  it('are empty for a rule that looks at every run', () => {
    const { ruleset } = compile([
      {
        detector: '    detector: entropy',
        pattern: null,
        literals: null,
        ignoreCase: null,
        extra: '    runs: true',
      },
    ]);
    expect(ruleset.literals).toEqual([]);
    expect(ruleset.runRules).toEqual([0]);
  });
});

describe('the digest', () => {
  const digest = (edit: Readonly<Record<string, string | null>>) => compile([edit]).ruleset.digest;

  it('is a SHA-256 that stays the same for the same rules', () => {
    expect(digest({})).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(digest({})).toBe(digest({}));
  });

  it('changes with what is found', () => {
    const changes: readonly Readonly<Record<string, string>>[] = [
      { pattern: '    pattern: \\b(?P<secret>acme_[0-9a-f]{33})\\b' },
      { severity: '    severity: low' },
      { confidence: '    confidence: possible' },
      { extra: '    minLength: 37' },
      { extra: "    paths: { never: ['*.md'] }" },
    ];
    const digests = [digest({}), ...changes.map(digest)];
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('does not change with what is only read', () => {
    expect(
      digest({
        description: '    description: Other words.',
        revoke: '    revoke: Elsewhere.',
        examples: '    examples: ["x=acme_{hex:32}", "acme_{hex:32}"]',
      }),
    ).toBe(digest({}));
  });
});

describe('a table of two sets', () => {
  const builtIn = compile([{}, { pattern: '    pattern: \\b(?P<secret>acme_[0-9A-F]{32})\\b' }]).ruleset;
  const own = compile(
    [
      {
        id: '  - id: own-rule',
        pattern: '    pattern: acme_(?P<secret>[g-z]{32})',
        extra: '    near: [{ rule: acme-kind1, withinLines: 1 }]',
      },
    ],
    { origin: 'user', otherIds: new Set(['acme-kind1']) },
  ).ruleset;
  const joined = joinRulesets(builtIn, own);

  it('has the rules of the first, then those of the second, each in its place', () => {
    expect(joined.rules.map(({ id, index }) => [id, index])).toEqual([
      ['acme-kind0', 0],
      ['acme-kind1', 1],
      ['own-rule', 2],
    ]);
    expect(joined.literals).toEqual([{ text: 'acme_', ignoreCase: false, gate: 'none', rules: [0, 1, 2] }]);
  });

  it('looks for built-in parts of own rules in whole objects', () => {
    expect(joined.rules.map(({ isPart }) => isPart)).toEqual([false, true, true]);
    expect(builtIn.rules[1]?.isPart).toBe(false);
  });

  it('has a digest of its own', () => {
    expect(new Set([joined.digest, builtIn.digest, own.digest]).size).toBe(3);
  });
});

describe('the written modules', () => {
  it('evaluate to the table they were made from', () => {
    const compiled = compile([{}, { pattern: '    pattern: acme_"`${(?P<secret>[0-9]{9})\'\\\\' }]);
    const { table, texts } = writeModules(compiled);
    const evaluate = (source: string): unknown => {
      const expression = /^export const \w+ = ([\s\S]*) as [^;]+;\n$/m.exec(source)?.[1] ?? '';
      return new Function(`return ${expression}`)();
    };
    expect(evaluate(table)).toEqual(compiled.ruleset);
    expect(evaluate(texts)).toEqual(compiled.texts);
  });

  it('are plain data: a table that has been through JSON runs the same', () => {
    const { ruleset } = compile([{}]);
    expect(JSON.parse(JSON.stringify(ruleset))).toEqual(ruleset);
  });

  it('are the same for the same rules in another order of files', () => {
    const text = (at: number) =>
      editedRule({
        extra: null,
        id: `  - id: acme-kind${at}`,
        name: `    name: Acme kind ${at}`,
        description: `    description: Opens door ${at}.`,
        pattern: `    pattern: acme_(?P<secret>[0-9]{${10 + at}})`,
      }).text;
    const files = [0, 1, 2].map((at) => ({ name: `${at}.yml`, text: text(at) }));
    const written = (order: typeof files) => writeModules(compileRules(parseRules(order, BUILT_IN)));
    expect(written([...files].reverse())).toEqual(written(files));
    const loaded = parseRules(files, BUILT_IN);
    expect(compileRules([...loaded].reverse())).toEqual(compileRules(loaded));
  });

  it('can be written of no rules at all', () => {
    const { table, texts } = writeModules(compileRules([]));
    expect(table).toContain('"rules":[]');
    expect(texts).toContain('builtInTexts');
  });
});
