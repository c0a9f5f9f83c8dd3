/** The engine over hand-made rules: gates, composition, windows, paths, failures, order. */

import { describe, expect, it } from 'vitest';
import { BugError } from '../../src/base/errors.ts';
import { createEngine, type DetectorFailure, MAX_MATCHES_PER_UNIT } from '../../src/detectors/engine.ts';
import { createKernel } from '../../src/kernel/kernel.ts';
import { UnitView } from '../../src/text/view.ts';
import { engineOf, find, type RuleSketch, rulesetOf, unitOf } from './builder.ts';

/** `tok_` and eight capitals. */
const TOKEN: RuleSketch = {
  id: 'acme-token',
  source: '\\b(?<secret>tok_[A-Z]{8})\\b',
  literals: ['tok_'],
  confidence: 'likely',
  maxMatchBytes: 12,
};
const ID: RuleSketch = {
  id: 'acme-id',
  source: '\\b(?<secret>id_[0-9]{4})\\b',
  literals: ['id_'],
  maxMatchBytes: 7,
};

describe('a match', () => {
  it('has the exact bytes of the secret and the named parts', () => {
    const engine = engineOf(
      rulesetOf({
        id: 'pair',
        source: '(?<user>[a-z]{2,8})/(?<secret>tok_[A-Z]{8})',
        literals: ['tok_'],
        before: { min: 3, max: 9 },
        maxMatchBytes: 21,
      }),
    );
    expect(find(engine, 'x = jane/tok_ABCDEFGH;')).toEqual([
      {
        rule: 'pair',
        secret: 'tok_ABCDEFGH',
        confidence: 'possible',
        severity: 'high',
        detail: undefined,
        parts: { user: 'jane' },
      },
    ]);
  });

  it('sees the byte before it and the byte behind it, so that boundaries hold', () => {
    const engine = engineOf(rulesetOf(TOKEN));
    expect(find(engine, 'tok_ABCDEFGH')).toHaveLength(1);
    expect(find(engine, ' tok_ABCDEFGH ')).toHaveLength(1);
    expect(find(engine, 'xtok_ABCDEFGH')).toEqual([]);
    expect(find(engine, 'tok_ABCDEFGHI')).toEqual([]);
  });

  it('is told once, however many literals lead to it', () => {
    const engine = engineOf(
      rulesetOf({ ...TOKEN, literals: ['tok_', 'tok_A', 'ok_AB'], before: { min: 0, max: 1 } }),
    );
    expect(find(engine, 'tok_ABCDEFGH')).toHaveLength(1);
  });

  it('comes in the order of its place, then of its rule', () => {
    const engine = engineOf(rulesetOf({ ...TOKEN, id: 'b-second' }, { ...TOKEN, id: 'a-first' }));
    const found = find(engine, 'tok_BBBBBBBB tok_AAAAAAAA').map(({ rule, secret }) => `${rule} ${secret}`);
    expect(found).toEqual([
      'b-second tok_BBBBBBBB',
      'a-first tok_BBBBBBBB',
      'b-second tok_AAAAAAAA',
      'a-first tok_AAAAAAAA',
    ]);
  });

  it('of a user’s rule is found by the linear engine alone', () => {
    const sketch = { ...TOKEN, source: undefined, linearSource: '\\b(?P<secret>tok_[A-Z]{8})\\b' };
    expect(find(engineOf(rulesetOf(sketch)), 'a tok_ABCDEFGH b').map(({ secret }) => secret)).toEqual([
      'tok_ABCDEFGH',
    ]);
  });

  it('of a user’s rule covers the literal that led to it', () => {
    const sketch: RuleSketch = {
      linearSource: '[a-z]{1,4}(?P<secret>=[0-9]+)',
      literals: ['=7'],
      before: { min: 1, max: 4 },
      maxMatchBytes: 20,
    };
    expect(find(engineOf(rulesetOf(sketch)), 'ab=1 abcd=77').map(({ secret }) => secret)).toEqual(['=77']);
  });
});

describe('gates', () => {
  it('drop what is too short or too long', () => {
    const source = '(?<secret>n_[0-9]+)';
    const engine = engineOf(rulesetOf({ source, literals: ['n_'], minLength: 4, maxLength: 6 }));
    expect(find(engine, 'n_1 n_12 n_1234 n_12345').map(({ secret }) => secret)).toEqual(['n_12', 'n_1234']);
  });

  it('drop what is less random than the rule asks for', () => {
    const engine = engineOf(rulesetOf({ ...TOKEN, minEntropyBitsPerChar: 2 }));
    expect(find(engine, 'tok_ABCDEFGH tok_AAAAAAAA').map(({ secret }) => secret)).toEqual(['tok_ABCDEFGH']);
  });

  const NPM: RuleSketch = {
    source: '\\b(?<secret>npm_[0-9A-Za-z]{36})\\b',
    literals: ['npm_'],
    confidence: 'likely',
    proof: 'npm-token',
    minEntropyBitsPerChar: 4,
  };
  // Python: zlib.crc32 of 30 capital A in base 62
  const proven = ['npm_', 'A'.repeat(30), '0uCPlr'].join('');
  const broken = ['npm_', 'A'.repeat(30), '0uCPls'].join('');
  const brokenRandom = ['npm_', 'aB3dE5gH7jK9mN1pQ3sT5vW7xY9zA1', '0uCPls'].join('');

  it('let a passed proof through whatever the randomness, and make it proven', () => {
    expect(find(engineOf(rulesetOf(NPM)), proven)).toMatchObject([
      { confidence: 'proven', detail: 'checksum fits' },
    ]);
  });

  it('lower what fails its proof by one step', () => {
    expect(find(engineOf(rulesetOf(NPM)), broken)).toEqual([]);
    expect(find(engineOf(rulesetOf(NPM)), brokenRandom)).toMatchObject([
      { confidence: 'possible', detail: 'checksum does not fit' },
    ]);
  });

  it('drop what fails a required proof', () => {
    expect(find(engineOf(rulesetOf({ ...NPM, proofRequired: true })), brokenRandom)).toEqual([]);
  });

  it('keep back what is less sure than asked for', () => {
    const ruleset = rulesetOf({ ...NPM, minEntropyBitsPerChar: 0 });
    const likely = engineOf(ruleset, { minConfidence: 'likely' });
    expect(find(likely, `${proven} ${brokenRandom}`)).toHaveLength(1);
  });
});

describe('severity', () => {
  it('falls one step in tests, examples and documentation, and says so', () => {
    const engine = engineOf(rulesetOf({ ...TOKEN, severity: 'critical' }));
    const at = (path: string): string =>
      find(engine, 'tok_ABCDEFGH', { path })
        .map(({ severity, detail }) => `${severity} ${detail ?? ''}`)
        .join();
    expect(at('src/main.ts')).toBe('critical ');
    expect(at('src/main.test.ts')).toBe('high in tests or examples');
    expect(at('test/fixtures/a.json')).toBe('high in tests or examples');
    expect(at('pkg/server_test.go')).toBe('high in tests or examples');
    expect(at('app/src/test/java/LoginTest.java')).toBe('high in tests or examples');
    expect(at('docs/guide.md')).toBe('high in documentation');
    expect(at('README.md')).toBe('critical ');
    expect(at('src/contest/latest.ts')).toBe('critical ');
  });

  it('is low for what is public by design, wherever it stands', () => {
    const engine = engineOf(rulesetOf({ ...TOKEN, severity: 'critical', publicByDesign: true }));
    expect(find(engine, 'tok_ABCDEFGH')).toMatchObject([{ severity: 'low', detail: 'public by design' }]);
  });
});

describe('rules', () => {
  it('for certain paths look at those alone', () => {
    const engine = engineOf(
      rulesetOf({ ...TOKEN, pathOnly: ['(?:^|/)secret\\.conf$'], pathNever: ['^old/'] }),
    );
    expect(find(engine, 'tok_ABCDEFGH', { path: 'a/secret.conf' })).toHaveLength(1);
    expect(find(engine, 'tok_ABCDEFGH', { path: 'old/secret.conf' })).toEqual([]);
    expect(find(engine, 'tok_ABCDEFGH', { path: 'a/other.conf' })).toEqual([]);
  });

  it('for certain paths pass over a unit without one, those that avoid paths do not', () => {
    const unit = { ...unitOf('tok_ABCDEFGH'), origin: { kind: 'message' as const, commit: 'c'.repeat(40) } };
    const only = engineOf(rulesetOf({ ...TOKEN, pathOnly: ['x'] }));
    const never = engineOf(rulesetOf({ ...TOKEN, pathNever: ['x'] }));
    expect(only.scan(new UnitView(unit))).toEqual([]);
    expect(never.scan(new UnitView(unit))).toHaveLength(1);
  });

  it('for text alone pass over binary content', () => {
    const engine = engineOf(rulesetOf({ ...TOKEN, id: 'both' }, { ...TOKEN, id: 'text', binary: false }));
    const found = find(engine, '\x00\x01 tok_ABCDEFGH\x00', { contentClass: 'binary' });
    expect(found.map(({ rule }) => rule)).toEqual(['both']);
  });

  it('that are switched off do not run', () => {
    const engine = engineOf(rulesetOf(TOKEN, ID), { disabledRules: ['acme-token'] });
    expect(engine.ruleCount).toBe(1);
    expect(find(engine, 'tok_ABCDEFGH id_1234').map(({ rule }) => rule)).toEqual(['acme-id']);
  });

  it('of level hint run when they are asked for', () => {
    const ruleset = rulesetOf({ ...TOKEN, confidence: 'hint' });
    expect(engineOf(ruleset, { minConfidence: 'possible' }).ruleCount).toBe(0);
    expect(find(engineOf(ruleset, { minConfidence: 'hint' }), 'tok_ABCDEFGH')).toHaveLength(1);
  });

  it('are refused when their table is for another kernel or names no detector', () => {
    expect(() => engineOf({ ...rulesetOf(TOKEN), kernelContractVersion: 0 })).toThrow(BugError);
    expect(() => engineOf(rulesetOf({ ...TOKEN, detector: 'nothing' }))).toThrow(BugError);
  });
});

describe('partners', () => {
  const KEY: RuleSketch = { ...TOKEN, near: [{ rule: 'acme-id', withinLines: 2, required: true }] };

  it('become parts of the match that asks for them', () => {
    const engine = engineOf(rulesetOf(KEY, { ...ID, partOnly: true }));
    expect(find(engine, 'id_1234\nx\ntok_ABCDEFGH')).toMatchObject([
      { rule: 'acme-token', parts: { 'acme-id': 'id_1234' } },
    ]);
  });

  it('that are required and absent, or too far, take the match away', () => {
    const engine = engineOf(rulesetOf(KEY, { ...ID, partOnly: true }));
    expect(find(engine, 'tok_ABCDEFGH')).toEqual([]);
    expect(find(engine, 'id_1234\n\n\ntok_ABCDEFGH')).toEqual([]);
  });

  it('are not reported a second time, before or behind', () => {
    const engine = engineOf(
      rulesetOf({ ...KEY, near: [{ rule: 'acme-id', withinLines: 2, required: false }] }, ID),
    );
    expect(find(engine, 'id_1234 tok_ABCDEFGH').map(({ rule }) => rule)).toEqual(['acme-token']);
    expect(find(engine, 'tok_ABCDEFGH id_1234').map(({ rule }) => rule)).toEqual(['acme-token']);
    expect(find(engine, 'tok_ABCDEFGH\n\n\n\nid_1234').map(({ rule }) => rule)).toEqual([
      'acme-token',
      'acme-id',
    ]);
  });

  it('of part-only rules are not reported alone', () => {
    expect(find(engineOf(rulesetOf({ ...ID, partOnly: true })), 'id_1234')).toEqual([]);
  });

  it('that ask for each other become one match', () => {
    const optional = (rule: string) => [{ rule, withinLines: 1, required: false }];
    const engine = engineOf(
      rulesetOf({ ...TOKEN, near: optional('acme-id') }, { ...ID, near: optional('acme-token') }),
    );
    expect(find(engine, 'id_1234\ntok_ABCDEFGH')).toHaveLength(1);
  });

  it('are the nearest of several', () => {
    const engine = engineOf(rulesetOf(KEY, { ...ID, partOnly: true }));
    const [match] = find(engine, 'id_1111\ntok_ABCDEFGH id_2222');
    expect(match?.parts['acme-id']).toBe('id_2222');
  });

  it('are found in time that does not grow with their number', () => {
    const engine = engineOf(rulesetOf(KEY, { ...ID, partOnly: true }));
    const text = `${'id_1234 '.repeat(4000)}\n${'tok_ABCDEFGH '.repeat(4000)}`;
    const startedAt = performance.now();
    expect(find(engine, text)).toHaveLength(4000);
    // 16 million pairs would take many seconds; the search takes some milliseconds.
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});

describe('windows', () => {
  const engine = engineOf(
    rulesetOf(
      TOKEN,
      { ...TOKEN, id: 'paired', near: [{ rule: 'acme-id', withinLines: 5, required: true }] },
      ID,
    ),
  );
  const old = 'tok_OLDOLDOL';
  const fresh = 'tok_NEWNEWNE';
  const text = `${old}\nline\n${fresh}\nline\n`;
  const start = text.indexOf(fresh);

  it('let only matches with a new byte count', () => {
    const found = find(engine, text, { windows: [{ start, end: start + fresh.length }] });
    expect(found.map(({ secret }) => secret)).toEqual([fresh]);
  });

  it('of one byte inside a token are enough', () => {
    const found = find(engine, text, { windows: [{ start: start + 5, end: start + 6 }] });
    expect(found.map(({ secret }) => secret)).toEqual([fresh]);
  });

  it('that end where a token begins do not touch it', () => {
    expect(find(engine, text, { windows: [{ start: start - 1, end: start }] })).toEqual([]);
  });

  it('without bytes stand for a junction, which touches what lies across it', () => {
    const junction = { start: start + 5, end: start + 5 };
    expect(find(engine, text, { windows: [junction] }).map(({ secret }) => secret)).toEqual([fresh]);
  });

  it('let a new partner make an old match count', () => {
    const paired = `${old}\nid_1234\n`;
    const at = paired.indexOf('id_');
    const found = find(engine, paired, { windows: [{ start: at, end: at + 7 }] });
    expect(found.map(({ rule, secret }) => `${rule} ${secret}`)).toEqual([`paired ${old}`]);
  });

  it('do not hide what spans more than lines: an anchored match is looked for everywhere', () => {
    const block: RuleSketch = {
      id: 'block',
      source: '(?<secret>BEGIN[\\s\\S]{0,3000}?END)',
      literals: ['BEGIN'],
      lineClass: { kind: 'anchored' },
    };
    const body = `BEGIN\n${'filler line\n'.repeat(120)}middle\n${'filler line\n'.repeat(40)}END\n`;
    const at = body.indexOf('middle');
    expect(find(engineOf(rulesetOf(block)), body, { windows: [{ start: at, end: at + 6 }] })).toHaveLength(1);
  });

  it('give what a whole scan gives on the lines they hold', () => {
    const lines = Array.from({ length: 200 }, (_, index) =>
      index % 7 === 0 ? `tok_${'ABCDEFGH'} ${index}` : `x ${index}`,
    );
    const all = `${lines.join('\n')}\n`;
    const whole = find(engine, all).length;
    let byLine = 0;
    let offset = 0;
    for (const line of lines) {
      byLine += find(engine, all, { windows: [{ start: offset, end: offset + line.length + 1 }] }).length;
      offset += line.length + 1;
    }
    expect(byLine).toBe(whole);
  });
});

describe('trouble', () => {
  it('with a detector costs its rule this unit, is reported, and leaves the others', () => {
    const failures: DetectorFailure[] = [];
    const engine = engineOf(rulesetOf({ ...TOKEN, id: 'broken', source: '(' }, TOKEN), {
      onDetectorFailure: (failure) => failures.push(failure),
    });
    expect(find(engine, 'tok_ABCDEFGH tok_ABCDEFGH').map(({ rule }) => rule)).toEqual([
      'acme-token',
      'acme-token',
    ]);
    expect(failures.map(({ ruleId, detector }) => `${ruleId} ${detector}`)).toEqual(['broken pattern']);
  });

  it('with too many matches is reported and bounded', () => {
    let limits = 0;
    const engine = engineOf(rulesetOf(TOKEN), { onMatchLimit: () => limits++ });
    const found = find(engine, 'tok_ABCDEFGH\n'.repeat(MAX_MATCHES_PER_UNIT + 5));
    expect(found).toHaveLength(MAX_MATCHES_PER_UNIT);
    expect(limits).toBe(1);
  });

  it('does not come from the unit scanned before', () => {
    const engine = engineOf(rulesetOf(TOKEN, ID));
    const alone = find(engine, 'id_1234');
    find(engine, 'tok_ABCDEFGH '.repeat(50));
    expect(find(engine, 'id_1234')).toEqual(alone);
  });
});

describe('every kernel', () => {
  it.each(['scalar', 'wasm', 'wasm-simd'] as const)('gives the same matches: %s', (implementation) => {
    const ruleset = rulesetOf(TOKEN, ID);
    const engine = createEngine(ruleset, {
      disabledRules: [],
      minConfidence: 'hint',
      createKernel: (program) => createKernel(program, { implementation }),
    });
    expect(find(engine, 'x tok_ABCDEFGH y id_1234 z').map(({ rule }) => rule)).toEqual([
      'acme-token',
      'acme-id',
    ]);
  });
});
