/**
 * The base decides, through the shipped action: nothing that a pull request or a push brings along lets its own secrets
 * pass unless what was there before says so, and the report shows what it would have hidden. One case for each kind of
 * configuration.
 */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ActionScene, ZERO } from './action-scene.ts';

let scene: ActionScene;
beforeEach(async () => {
  scene = await ActionScene.open();
});
afterEach(() => scene.close());

const RULES = (prefix: string): string => `issuer: Acme
rules:
  - id: acme-key
    name: Acme key
    pattern: \\b${prefix}_(?P<secret>[0-9a-f]{32})\\b
    revoke: Delete it at https://acme.example/keys.
    examples: ["${prefix}_{hex:32}", "key: ${prefix}_{hex:32}"]
    nearMisses: ["${prefix}_{hex:31}", "${prefix}-{hex:32}"]
`;

/** How each kind of configuration lets `src/leak.ts` pass, and what the report calls it. */
const KINDS: readonly (readonly [
  string,
  { readonly files: Readonly<Record<string, string>>; readonly where: string; readonly trusted: boolean },
])[] = [
  [
    'an entry of .tacet.yml',
    { files: { '.tacet.yml': 'allow:\n  - { path: src/leak.ts }\n' }, where: '.tacet.yml:2', trusted: true },
  ],
  [
    'a rule that is switched off',
    { files: { '.tacet.yml': 'disable:\n  - github-pat\n' }, where: '.tacet.yml:2', trusted: false },
  ],
  [
    'a confidence that is asked for',
    {
      files: { 'src/.tacet.yml': 'disable: [x-y]\nmin-confidence: proven\n' },
      where: 'src/.tacet.yml:2',
      trusted: false,
    },
  ],
  [
    'an ignore file',
    { files: { '.tacetignore': '# known\npath:src/leak.ts\n' }, where: '.tacetignore:2', trusted: true },
  ],
  [
    'an ignore file of the folder',
    { files: { 'src/.tacetignore': 'path:leak.ts\n' }, where: 'src/.tacetignore:1', trusted: true },
  ],
  [
    'a baseline',
    {
      files: { '.tacet-baseline': 'path:src/leak.ts kind=accepted\n' },
      where: '.tacet-baseline:1',
      trusted: true,
    },
  ],
  [
    'a baseline that the configuration names',
    {
      files: { '.tacet.yml': 'baselines: [old.txt]\n', 'old.txt': 'rule:github-pat path:src/*\n' },
      where: 'old.txt:1',
      trusted: true,
    },
  ],
];

describe('a pull request', () => {
  it.for(KINDS)('is not let pass by %s that it adds, and is by one of the base', async ([, kind], test) => {
    await scene.origin.commit({ ref: 'main', files: { a: 'a\n' } });
    // of a checksum that does not hold nothing is proven: the folder's confidence keeps it from being reported
    const leak = kind.where.startsWith('src/.tacet.yml') ? unproven() : scene.leak();
    const added = await scene.run(test, await scene.pullRequest({ ...kind.files, 'src/leak.ts': leak }));
    expect([added.job.conclusion, added.places]).toEqual(['failure', ['src/leak.ts:1']]);
    expect(added.findings[0]?.suppression).toMatchObject({ where: kind.where, effect: 'untrusted' });
    expect(added.shown).toContain(`${kind.where} would let it pass`);

    await scene.origin.commit({ ref: 'main', files: kind.files });
    const known = await scene.run(test, await scene.pullRequest({ 'src/leak.ts': leak }));
    expect([known.job.conclusion, known.places]).toEqual(['success', []]);
  });

  it('is not let pass by a mark on its own line', async (test) => {
    await scene.origin.commit({ ref: 'main', files: { a: 'a\n' } });
    const leak = scene.leak().replace('\n', ' // tacet:allow -- trust me\n');
    const { job, findings } = await scene.run(test, await scene.pullRequest({ 'src/leak.ts': leak }));
    expect(job.conclusion).toBe('failure');
    expect(findings).toMatchObject([
      { blocking: true, suppression: { by: 'mark', where: 'src/leak.ts:1', effect: 'untrusted' } },
    ]);
  });

  it.for([
    ...KINDS.filter((_, at) => at < 4),
    ['a mark', { files: { 'src/leak.ts': 'mark' }, where: 'src/leak.ts:1', trusted: true }] as const,
  ])('may speak for itself where the base says so: %s', async ([, kind], test) => {
    // settings of a change never hold for it: only what speaks of single findings does
    await scene.origin.commit({ ref: 'main', files: { '.tacet.yml': 'trust-changes: true\n' } });
    const own = kind.where.startsWith('src/.tacet.yml') ? unproven() : scene.leak();
    const isMark = kind.files['src/leak.ts'] !== undefined;
    const leak = isMark ? own.replace('\n', ' // tacet:allow -- agreed\n') : own;
    const run = await scene.run(test, await scene.pullRequest({ ...kind.files, 'src/leak.ts': leak }));
    expect(run.job.conclusion).toBe(kind.trusted ? 'success' : 'failure');
    expect(run.findings[0]?.suppression).toMatchObject({
      where: kind.where,
      effect: kind.trusted ? 'silences' : 'untrusted',
    });
  });

  it('is looked at by the rules of its base, those of the input rules among them', async (test) => {
    const key = scene.secret('acme_{hex:32}');
    await scene.origin.commit({
      ref: 'main',
      files: {
        '.tacet.yml': 'rules: [rules/one.yml]\n',
        'rules/one.yml': RULES('acme'),
        'rules/two.yml': RULES('bcme').replaceAll('acme-key', 'bcme-key'),
      },
    });
    const files = {
      '.tacet.yml': 'rules: []\n',
      'rules/one.yml': RULES('other'),
      'rules/two.yml': RULES('other').replaceAll('acme-key', 'bcme-key'),
      'src/one.ts': `const key = "${key}";\n`,
      'src/two.ts': `const key = "${scene.secret('bcme_{hex:32}')}";\n`,
    };
    const request = { ...(await scene.pullRequest(files)), with: { rules: 'rules/two.yml\nrules/new.yml' } };
    const missing = await scene.run(test, request);
    expect([missing.job.conclusion, missing.shown.includes('new.yml does not exist')]).toEqual([
      'failure',
      true,
    ]);
    const more = { ...files, 'rules/new.yml': RULES('ccme').replaceAll('acme-key', 'ccme-key') };
    const again = { ...(await scene.pullRequest(more)), with: request.with };
    const { findings, notes } = await scene.run(test, again);
    expect(findings.map(({ rule, blocking }) => [rule, blocking])).toEqual([
      ['acme-key', true],
      ['bcme-key', true],
    ]);
    expect(notes.join('\n')).toMatch(
      /the rules rules\/new\.yml are not in the base \w+: those of the change run/,
    );
  });

  it('with a broken configuration is scanned, and told that it is broken', async (test) => {
    await scene.origin.commit({ ref: 'main', files: { a: 'a\n' } });
    const { job, places, notes } = await scene.run(
      test,
      await scene.pullRequest({ '.tacet.yml': 'fail-on: severe\nx: y\n', 'src/leak.ts': scene.leak() }),
    );
    expect([job.conclusion, places]).toEqual(['failure', ['src/leak.ts:1']]);
    expect(notes.join('\n')).toMatch(/the configuration of the head \w+ has 2 mistakes.*\.tacet\.yml:1:/);
  });

  it('whose base has a broken configuration fails, whatever it brings', async (test) => {
    await scene.origin.commit({ ref: 'main', files: { '.tacet.yml': 'fail-on: severe\n' } });
    const { job, shown } = await scene.run(test, await scene.pullRequest({ fine: 'fine\n' }));
    expect(job.conclusion).toBe('failure');
    expect(shown).toContain('.tacet.yml:1:10: fail-on: expected one of');
  });
});

describe('a push', () => {
  it.for(KINDS)(
    'is not let pass by %s that it brings, and is by one that was there',
    async ([, kind], test) => {
      const before = await scene.origin.commit({ ref: 'main', files: { a: 'a\n' } });
      const leak = kind.where.startsWith('src/.tacet.yml') ? unproven() : scene.leak();
      const after = await scene.origin.commit({ ref: 'main', files: { ...kind.files, 'src/leak.ts': leak } });
      const added = await scene.run(test, scene.push(before, after));
      expect([added.job.conclusion, added.places]).toEqual(['failure', ['src/leak.ts:1']]);
      expect(added.findings[0]?.suppression).toMatchObject({ where: kind.where, effect: 'untrusted' });
      // now it was there before
      const next = await scene.origin.commit({
        ref: 'main',
        files: { 'src/leak.ts': `// moved\n\n${leak}` },
      });
      await scene.origin.commit({ ref: 'main', files: { 'src/leak.ts': null } });
      const again = await scene.origin.commit({ ref: 'main', files: { 'src/leak.ts': leak } });
      expect((await scene.run(test, scene.push(next, again))).job.conclusion).toBe('success');
    },
  );

  it('of a new branch is judged by the commit at which it left the default branch', async (test) => {
    const leaks = [scene.leak(), scene.leak()] as const;
    const old = await scene.origin.commit({ ref: 'main', files: { '.tacetignore': 'path:old.ts\n' } });
    await scene.origin.commit({ ref: 'main', files: { '.tacetignore': 'path:new.ts\n' } });
    const tip = await scene.origin.commit({
      ref: 'topic',
      parents: [old],
      files: { 'old.ts': leaks[0], 'new.ts': leaks[1] },
    });
    const { places, findings } = await scene.run(test, scene.push(ZERO, tip, 'topic'));
    expect(places).toEqual(['new.ts:1']);
    expect(findings).toMatchObject([
      { location: { path: 'new.ts' } },
      { location: { path: 'old.ts' }, suppression: { effect: 'silences', where: '.tacetignore:1' } },
    ]);
  });

  it('with marks is heard: it was accepted by whoever may push', async (test) => {
    const before = await scene.origin.commit({ ref: 'main', files: { a: 'a\n' } });
    const leak = scene.leak().replace('\n', ' // tacet:allow -- agreed\n');
    const after = await scene.origin.commit({ ref: 'main', files: { 'a.ts': leak } });
    expect((await scene.run(test, scene.push(before, after))).job.conclusion).toBe('success');
  });
});

/** A value that only its surroundings make a secret: possible, not proven. */
function unproven(): string {
  return `const password = "${scene.secret('{base62:24}')}";\n`;
}
