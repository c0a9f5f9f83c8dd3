/**
 * The base decides, through the shipped action: nothing that a pull request or a push brings along lets its own secrets
 * pass unless what was there before says so, and the report shows what it would have hidden. One case for each kind of
 * configuration.
 */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ActionScene, type SceneOutcome, ZERO } from './action-scene.ts';

let scene: ActionScene;
beforeEach(async () => {
  scene = await ActionScene.open();
});
afterEach(() => scene.close());

const RULES = (prefix: string, id = `${prefix}-key`): string => `issuer: Acme
rules:
  - id: ${id}
    name: The ${id}
    pattern: \\b${prefix}_(?P<secret>[0-9a-f]{32})\\b
    revoke: Delete it at https://acme.example/keys.
    examples: ["${prefix}_{hex:32}", "key: ${prefix}_{hex:32}"]
    nearMisses: ["${prefix}_{hex:31}", "${prefix}-{hex:32}"]
`;

/** Every kind of configuration, each letting one file pass. */
const CONFIGURATION = {
  '.tacet.yml': 'baselines: [.tacet-baseline, old.txt]\nallow:\n  - { path: by/entry.ts }\n',
  '.tacetignore': '# known\npath:by/ignore-file.ts\n',
  '.tacet-baseline': 'path:by/baseline.ts kind=accepted\n',
  'old.txt': 'rule:github-pat path:by/named-*.ts\n',
  'folder/.tacetignore': 'path:leak.ts\n',
  'folder/sub/.tacet.yml': 'allow: [{ path: leak.ts }]\n',
  'off/.tacet.yml': 'disable:\n  - github-pat\n',
  'unsure/.tacet.yml': 'severity: { x-y: low }\nmin-confidence: proven\n',
};

/** The files with leaks, in the order of reports, and where it is said that each may pass. */
const SAID = [
  ['by/baseline.ts', '.tacet-baseline:1'],
  ['by/entry.ts', '.tacet.yml:3'],
  ['by/ignore-file.ts', '.tacetignore:2'],
  ['by/mark.ts', 'by/mark.ts:1'],
  ['by/named-baseline.ts', 'old.txt:1'],
  ['folder/leak.ts', 'folder/.tacetignore:1'],
  ['folder/sub/leak.ts', 'folder/sub/.tacet.yml:1'],
  ['off/leak.ts', 'off/.tacet.yml:2'],
  ['unsure/leak.ts', 'unsure/.tacet.yml:2'],
] as const;
/** Settings of a change never hold for it, whatever its base says: only what speaks of single findings may. */
const SETTINGS: readonly string[] = ['off/leak.ts', 'unsure/leak.ts'];

function leaks(): Record<string, string> {
  const files = Object.fromEntries(SAID.map(([path]) => [path, scene.leak()]));
  // only what stands around the value makes it a secret: it is possible, and not proven
  const unsure = `const password = "${scene.secret('{base62:24}')}";\n`;
  const marked = scene.leak().replace('\n', ' // tacet:allow -- trust me\n');
  return { ...files, 'unsure/leak.ts': unsure, 'by/mark.ts': marked };
}

const shownOf = ({ findings }: SceneOutcome) =>
  findings.map(({ location: { path }, suppression }) => [path, suppression?.where, suppression?.effect]);

describe('a pull request', () => {
  it('is let pass by nothing that it adds, and shows what that would hide', async (test) => {
    await scene.origin.commit({ ref: 'main', files: { a: 'a\n' } });
    const request = await scene.pullRequest({ ...CONFIGURATION, ...leaks() });
    const run = await scene.run(test, request);
    expect(run.job.conclusion).toBe('failure');
    expect(run.places).toEqual(SAID.map(([path]) => `${path}:1`));
    expect(shownOf(run)).toEqual(SAID.map(([path, where]) => [path, where, 'untrusted']));
    expect(run.shown).toContain('.tacetignore:2 would let it pass, but this change cannot speak for itself');
  });

  it('is let pass by all of that in its base, but for marks on its own lines', async (test) => {
    await scene.origin.commit({ ref: 'main', files: CONFIGURATION });
    const run = await scene.run(test, await scene.pullRequest(leaks()));
    expect(run.places).toEqual(['by/mark.ts:1']);
    const reported = SAID.filter(([path]) => !SETTINGS.includes(path));
    expect(shownOf(run)).toEqual(
      reported.map(([path, where]) => [path, where, path === 'by/mark.ts' ? 'untrusted' : 'silences']),
    );
  });

  it('may speak for its findings where the base says so, and for no settings', async (test) => {
    await scene.origin.commit({ ref: 'main', files: { '.tacet.yml': 'trust-changes: true\n' } });
    const run = await scene.run(test, await scene.pullRequest({ ...CONFIGURATION, ...leaks() }));
    expect(run.places).toEqual(SETTINGS.map((path) => `${path}:1`));
    expect(shownOf(run)).toEqual(
      SAID.map(([path, where]) => [path, where, SETTINGS.includes(path) ? 'untrusted' : 'silences']),
    );
  });

  it('is looked at by the rules of its base, those of the input rules among them', async (test) => {
    const key = scene.secret('acme_{hex:32}');
    await scene.origin.commit({
      ref: 'main',
      files: {
        '.tacet.yml': 'rules: [rules/one.yml]\n',
        'rules/one.yml': RULES('acme'),
        'rules/two.yml': RULES('bcme'),
      },
    });
    const files = {
      '.tacet.yml': 'rules: []\n',
      'rules/one.yml': RULES('other', 'acme-key'),
      'rules/two.yml': RULES('other', 'bcme-key'),
      'src/one.ts': `const key = "${key}";\n`,
      'src/two.ts': `const key = "${scene.secret('bcme_{hex:32}')}";\n`,
    };
    const request = { ...(await scene.pullRequest(files)), with: { rules: 'rules/two.yml\nrules/new.yml' } };
    const missing = await scene.run(test, request);
    expect([missing.job.conclusion, missing.shown.includes('new.yml does not exist')]).toEqual([
      'failure',
      true,
    ]);
    const more = { ...files, 'rules/new.yml': RULES('ccme') };
    const again = { ...(await scene.pullRequest(more)), with: request.with };
    const { findings, notes } = await scene.run(test, again);
    const found = findings.filter(({ rule }) => rule.endsWith('cme-key'));
    expect(found.map(({ rule, blocking }) => [rule, blocking])).toEqual([
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
  it('is judged by what was there before it, and its marks are heard', async (test) => {
    const before = await scene.origin.commit({ ref: 'main', files: { a: 'a\n' } });
    const files = leaks();
    const after = await scene.origin.commit({ ref: 'main', files: { ...CONFIGURATION, ...files } });
    const run = await scene.run(test, scene.push(before, after));
    expect(run.job.conclusion).toBe('failure');
    expect(shownOf(run)).toEqual(
      SAID.map(([path, where]) => [path, where, path === 'by/mark.ts' ? 'silences' : 'untrusted']),
    );
    const gone = Object.fromEntries(Object.keys(files).map((path) => [path, null]));
    const next = await scene.origin.commit({ ref: 'main', files: gone });
    const again = await scene.origin.commit({ ref: 'main', files });
    expect((await scene.run(test, scene.push(next, again))).job.conclusion).toBe('success');
  });

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
});
