/**
 * What a policy above a repository locks: each kind of loosening that is refused, with its place; what is left to the
 * repository; and that nothing of the policy's own is bound.
 */

import { describe, expect, it } from 'vitest';
import type { FileReader } from '../../src/base/file-reader.ts';
import { parseConfigFile } from '../../src/config/config-file.ts';
import type { Subject } from '../../src/config/contract.ts';
import { loadPolicy } from '../../src/config/load-policy.ts';
import { wildcardsMeet } from '../../src/config/lock.ts';
import { LOCK_KEYS } from '../../src/config/lock-file.ts';
import { ConfigError } from '../../src/config/mistake.ts';
import type { Policy } from '../../src/config/policy.ts';
import { fc } from '../property.ts';

const FINGERPRINT = `t1-${'0123456789abcdef'.repeat(2)}`;
const TODAY = '2026-06-15';

function filesOf(files: Readonly<Record<string, string>>): FileReader {
  return {
    name: 'the files',
    read: (path) => Promise.resolve(files[path] === undefined ? undefined : Buffer.from(files[path])),
  };
}

/** The policy of some files under another one. */
function policyOf(
  above: string | Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
): Promise<Policy> {
  const reader = filesOf(typeof above === 'string' ? { 'policy.yml': above } : above);
  return loadPolicy(filesOf(files), {
    today: TODAY,
    above: { kind: 'file', reader, path: 'policy.yml' },
  });
}

const subject = (over: Partial<Subject> = {}): Subject => ({
  fingerprint: FINGERPRINT,
  ruleId: 'github-pat',
  path: 'src/deep/a.ts',
  valueClasses: ['generic'],
  ...over,
});

const refusalsOf = ({ refusals }: Policy) =>
  refusals.map(({ file, line, what }) => `${file}:${line} ${what}`);

describe('a policy above a repository', () => {
  it('locks rules: they are not switched off, in no folder, and what they find is let pass one by one', async () => {
    const policy = await policyOf("lock: { rules: ['github-*'] }", {
      '.tacet.yml': 'salt: x\ndisable:\n  - generic-password\n  - github-pat\n  - "*-pat"\n',
      'src/.tacet.yml': 'disable: [github-pat]',
      '.tacetignore': 'rule:github-pat\nclass:generic\npath:src/**\n',
    });
    expect(await policy.adjust(subject(), 'proven')).toEqual({ drop: undefined, severity: undefined });
    expect(await policy.adjust(subject({ ruleId: 'generic-password' }), 'proven')).toMatchObject({
      drop: 'rule-disabled',
      where: '.tacet.yml:3',
    });
    expect(await policy.judge(subject())).toMatchObject({
      effect: 'refused',
      entry: { line: 1 },
      why: 'what github-pat finds is let pass one by one, by fingerprint',
    });
    expect(await policy.judge(subject({ ruleId: 'other' }))).toMatchObject({ effect: 'silences' });
    const one = await policyOf("lock: { rules: ['github-*'] }", { '.tacetignore': `${FINGERPRINT} -- seen` });
    expect(await one.judge(subject())).toMatchObject({ effect: 'silences' });
    expect(refusalsOf(policy)).toEqual([
      '.tacet.yml:4 disable: github-pat, rules of these names are locked',
      '.tacet.yml:5 disable: *-pat, rules of these names are locked',
      '.tacetignore:1 what github-pat finds is let pass one by one, by fingerprint',
      '.tacetignore:2 what github-pat finds is let pass one by one, by fingerprint',
      '.tacetignore:3 what github-pat finds is let pass one by one, by fingerprint',
      'src/.tacet.yml:1 disable: github-pat, rules of these names are locked',
    ]);
  });

  it('locks severities from below alone', async () => {
    const policy = await policyOf("lock: { rules: ['github-*'] }", {
      '.tacet.yml': 'severity: { github-pat: low, github-app: critical, other: low }',
    });
    const severityOf = async (ruleId: string) =>
      (await policy.adjust(subject({ ruleId }), 'proven', 'high')).severity;
    expect(await Promise.all(['github-pat', 'github-app', 'other'].map(severityOf))).toEqual([
      undefined,
      'critical',
      'low',
    ]);
    expect(refusalsOf(policy)).toEqual(['.tacet.yml:1 severity: github-pat: low, the rule is locked']);
  });

  it('locks paths', async () => {
    const policy = await policyOf("lock: { paths: ['src/**'] }", {
      '.tacetignore': `path:deep/a.ts\npath:**/a.ts\nrule:one path:src/deep/*`,
      'src/.tacet.yml': 'disable: [github-pat]\nallow: [{ path: "**/*" }]',
    });
    expect(await policy.judge(subject())).toMatchObject({
      effect: 'refused',
      why: 'what is found at this path is let pass one by one, by fingerprint',
    });
    expect(await policy.adjust(subject(), 'proven')).toMatchObject({ drop: undefined });
    expect(await policy.judge(subject({ path: 'lib/a.ts' }))).toMatchObject({ effect: 'silences' });
  });

  it('locks what is looked for, from when a check fails, and whether changes are trusted', async () => {
    const lock = 'lock: { min-confidence: possible, fail-on: medium, trust-changes: false }';
    const loose = await policyOf(lock, {
      '.tacet.yml': 'min-confidence: proven\nfail-on: never\ntrust-changes: true\n',
      'src/.tacet.yml': 'min-confidence: likely',
    });
    expect(loose.settings).toMatchObject({
      minConfidence: 'possible',
      failOn: 'medium',
      trustChanges: false,
    });
    expect(await loose.adjust(subject(), 'possible')).toMatchObject({ drop: undefined });
    expect(refusalsOf(loose)).toEqual([
      '.tacet.yml:1 min-confidence: proven, possible is locked',
      '.tacet.yml:2 fail-on: never, medium is locked',
      '.tacet.yml:3 trust-changes: true, false is locked',
      'src/.tacet.yml:1 min-confidence: likely, possible is locked',
    ]);
    const strict = await policyOf(lock, { '.tacet.yml': 'min-confidence: hint\nfail-on: low\n' });
    expect(strict.settings).toMatchObject({ minConfidence: 'hint', failOn: 'low' });
    expect(refusalsOf(strict)).toEqual([]);
  });

  it.each([
    ['', 'an entry needs a reason'],
    ['kind=test-value -- made up', undefined],
    ['-- no kind accepts', 'an entry of the kind accepted needs an owner'],
    ['kind=accepted -- why', 'an entry of the kind accepted needs an owner'],
    ['kind=accepted owner=@me until=2026-07-01 -- why', 'must be one of @acme/security'],
    ['kind=accepted owner=@acme/security -- why', 'needs a last day (until)'],
    ['kind=accepted owner=@acme/security until=2026-09-14 -- why', 'may hold for 90 days at most'],
    ['kind=accepted owner=@acme/security until=2026-09-13 -- why', undefined],
    ['kind=revoked -- gone', 'an entry of the kind revoked may stand in the policy alone'],
  ])('asks of an entry what its kind needs: %j', async (attributes, part) => {
    // 90 days after 2026-06-15 is 2026-09-13: 15 of June, 31, 31 and 13
    const policy = await policyOf(
      `lock:
  entries:
    any: { reason: true }
    accepted: { by: ['@acme/security'], max-days: 90 }
    revoked: { by: [] }
`,
      { '.tacetignore': `${FINGERPRINT} ${attributes}` },
    );
    const judged = await policy.judge(subject());
    if (part === undefined) expect(judged).toMatchObject({ effect: 'silences' });
    else {
      expect(judged).toMatchObject({ effect: 'refused', why: expect.stringContaining(part) });
      expect(policy.use(true)).toMatchObject({ refused: { count: 1, places: ['.tacetignore:1'] } });
    }
  });

  it('binds marks by the same rules, and can refuse all of them', async () => {
    const mark = { kind: undefined, reason: 'x', owner: undefined, until: undefined };
    const named = await policyOf('lock: { entries: { any: { owner: true } } }', {});
    expect(named.whyMarkRefused(mark)).toBe('an entry needs an owner');
    expect(named.whyMarkRefused({ ...mark, owner: '@a' })).toBeUndefined();
    const none = await policyOf('lock: { marks: false }', {});
    expect(none.whyMarkRefused(mark)).toBe('inline marks are not heard');
  });

  it('is not bound itself, gives defaults, and brings its own entries and baselines', async () => {
    const policy = await policyOf(
      {
        'policy.yml': `
min-confidence: likely
disable: [github-app]
baselines: [central.txt]
allow: [{ rule: github-pat, path: 'src/**' }]
lock: { rules: ['github-*'], min-confidence: possible, entries: { any: { by: [] } } }
`,
        'central.txt': `${FINGERPRINT.replace('0', '1')} kind=revoked`,
      },
      { '.tacetignore': `${FINGERPRINT} -- own` },
    );
    expect(policy.settings.minConfidence).toBe('likely');
    expect(await policy.judge(subject())).toMatchObject({
      effect: 'silences',
      entry: { file: 'policy.yml' },
    });
    const other = subject({ fingerprint: FINGERPRINT.replace('0', '1'), path: 'x' });
    expect(await policy.judge(other)).toMatchObject({ effect: 'silences', entry: { file: 'central.txt' } });
    expect(await policy.judge(subject({ path: 'x' }))).toMatchObject({ effect: 'refused' });
    expect(await policy.adjust(subject({ ruleId: 'github-app' }), 'proven')).toMatchObject({
      drop: 'rule-disabled',
    });
  });

  it('can be made of several files, of which each lock holds', async () => {
    const policy = await policyOf(
      {
        'policy.yml': 'extends: [more.yml]\nlock: { rules: [a], min-confidence: likely }',
        'more.yml': 'lock: { rules: [b], min-confidence: possible, fail-on: high }',
      },
      { '.tacet.yml': 'disable: [a, b, c]\nmin-confidence: proven' },
    );
    expect(policy.settings.minConfidence).toBe('possible');
    expect(policy.locks.failOn).toBe('high');
    expect(['a', 'b', 'c'].map((id) => policy.locks.hasRule(id))).toEqual([true, true, false]);
  });

  it('of the repository itself binds its folders and its own entries', async () => {
    const policy = await loadPolicy(
      filesOf({
        '.tacet.yml': 'lock: { rules: [github-pat], entries: { any: { reason: true } } }',
        'src/.tacet.yml': 'disable: [github-pat]',
        '.tacetignore': FINGERPRINT,
      }),
      { today: TODAY },
    );
    expect(await policy.adjust(subject(), 'proven')).toMatchObject({ drop: undefined });
    expect(await policy.judge(subject())).toMatchObject({ effect: 'refused' });
  });

  it('has all its mistakes told, and must exist', async () => {
    const error = await policyOf(
      'lock:\n  rules: [Not_An_Id]\n  paths: [/x]\n  min-confidence: sure\n  fail-on: never\n  marks: no\n  entries:\n    some: {}\n    any: { max-days: 0, by: me, who: x }\n',
      { '.tacet.yml': 'fail-on: severe' },
    ).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).mistakes.map(({ file, line }) => `${file}:${line}`)).toEqual([
      '.tacet.yml:1',
      ...[2, 3, 4, 5, 6, 8, 9, 9, 9].map((line) => `policy.yml:${line}`),
    ]);
    await expect(policyOf({}, {})).rejects.toThrow('there is no policy policy.yml');
    await expect(
      loadPolicy(filesOf({ 'a/.tacet.yml': 'lock: { marks: false }' }), { today: TODAY }).then((policy) =>
        policy.judge(subject({ path: 'a/b' })),
      ),
    ).rejects.toThrow('has no field "lock"');
  });
});

describe('a configuration of any text', () => {
  it('is read without an error, and a lock with or without mistakes', () => {
    const value = fc.oneof(
      fc.constantFrom(
        'true',
        'no',
        '[a, b]',
        '[1]',
        '{ any: { by: [] } }',
        'high',
        "['**/x', '/y']",
        '90',
        '{}',
        '',
      ),
      fc.string({ maxLength: 20 }),
    );
    const line = fc.tuple(
      fc.constantFrom('', '  ', '    '),
      fc.constantFrom(...LOCK_KEYS, 'lock', 'any', 'by', 'x'),
      value,
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = `lock:\n${lines.map(([indent, key, said]) => `${indent}${key}: ${said}\n`).join('')}`;
        const { config, mistakes } = parseConfigFile('f', text, true);
        expect((config === undefined) === mistakes.length > 0).toBe(true);
      }),
    );
  });
});

describe('two texts with wildcards', () => {
  it('meet when some text fits both', () => {
    for (const [one, other, expected] of [
      ['github-*', 'github-pat', true],
      ['github-*', '*-pat', true],
      ['*', 'x', true],
      ['a*b', 'a', false],
      ['a*b', '*c*b', true],
      ['github-*', 'gitlab-*', false],
      ['a*', 'b*', false],
    ] as const)
      expect([one, other, wildcardsMeet(one, other)]).toEqual([one, other, expected]);
  });

  it('meet whenever a text is made from both, and in either order', () => {
    const piece = fc.stringMatching(/^[ab]{0,3}$/);
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 4 }),
        fc.array(fc.boolean()),
        (pieces, stars) => {
          // each selector leaves other pieces to a star
          const one = pieces.map((text, at) => (stars[at] === true ? '*' : text)).join('');
          const other = pieces.map((text, at) => (stars[at] === true ? text : '*')).join('');
          expect(wildcardsMeet(one, other)).toBe(true);
          expect(wildcardsMeet(other, one)).toBe(true);
        },
      ),
    );
  });
});
