/**
 * Moving over from other scanners on the shipped program: their marks, ignore files and baselines silence with their name,
 * the base decides about them on a pull request, and `tacet migrate` says the same in our words.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ActionScene, type SceneOutcome } from './action-scene.ts';
import { tacet } from './dist.ts';
import { createRepository } from './git.ts';
import { mint } from './mint.ts';

const token = (): string => mint('ghp_{mint:github-crc32:30}');
const hash = (name: 'sha1' | 'sha256', text: string): string => createHash(name).update(text).digest('hex');

interface ShownFinding {
  readonly location: { readonly path: string };
  readonly rule: string;
  readonly suppression?: {
    readonly by: string;
    readonly tool?: string;
    readonly where: string;
    readonly effect: string;
  };
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

/** By path: `tool:effect` of what silences, or nothing. */
async function shown(cwd: string, ...words: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const run = await tacet(['scan', '--format', 'json', ...words], { cwd });
  const { findings } = JSON.parse(run.stdout) as { readonly findings: readonly ShownFinding[] };
  return Object.fromEntries(
    findings.map(({ location, suppression }) => [
      location.path,
      suppression === undefined ? '' : `${suppression.tool ?? 'tacet'}:${suppression.effect}`,
    ]),
  );
}

const MARKS: Readonly<Record<string, string>> = {
  'gitleaks.py': 'x = "T"  # gitleaks:allow\n',
  'betterleaks.py': 'x = "T"  # betterleaks:allow\n',
  'trufflehog.py': 'x = "T"  # trufflehog:ignore\n',
  'kingfisher.py': '# kingfisher:ignore\nx = "T"\n',
  'detect-secrets.py': '# pragma: allowlist nextline secret\nx = "T"\n',
  'secretlint.py': '# secretlint-disable-next-line @secretlint/secretlint-rule-github -- a sample\nx = "T"\n',
  'ggshield.py': 'x = "T"  # ggignore\n',
};
const marked = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(MARKS).map(([name, text]) => [name, text.replace('T', token())]));

describe('marks of other scanners', () => {
  it("silence with the tool's name, and only for tools that are honoured", async () => {
    await using repository = await createRepository();
    const at = repository.path;
    write(at, { ...marked(), 'none.py': `x = "${token()}"\n` });
    const expected = Object.fromEntries(
      Object.keys(MARKS).map((name) => [name, `${name.replace('.py', '')}:silences`]),
    );
    expect(await shown(at)).toEqual({ ...expected, 'none.py': '' });
    const text = await tacet(['scan'], { cwd: at });
    expect(text.stdout).toContain('let pass by secretlint.py:1 (secretlint) ("a sample")');
    write(at, { '.tacet.yml': 'honours: [kingfisher, ggshield]\n' });
    const heard = await shown(at);
    expect(
      Object.keys(heard)
        .filter((name) => heard[name] !== '')
        .sort(),
    ).toEqual(['ggshield.py', 'kingfisher.py']);
  });
});

describe('a pull request', () => {
  it('is let pass by no mark and no file of another scanner that it adds, but by those of its base', async (test) => {
    const scene = await ActionScene.open();
    try {
      const secret = scene.secret('ghp_{mint:github-crc32:30}');
      const files = {
        '.betterleaksignore': `${hash('sha256', secret)}\n`,
        '.gitallowed': '^allowed/\n',
        '.secretlintignore': 'ignored/\n',
      };
      const leaks = {
        'allowed/a.py': scene.leak(),
        'digest.py': `x = "${secret}"\n`,
        'ignored/a.py': scene.leak(),
        'mark.py': scene.leak().replace('\n', ' # trufflehog:ignore\n'),
      };
      const tools = {
        'allowed/a.py': 'git-secrets',
        'digest.py': 'betterleaks',
        'ignored/a.py': 'secretlint',
        'mark.py': 'trufflehog',
      };
      const told = ({ findings }: SceneOutcome) =>
        findings.map(({ location: { path }, suppression }) => [path, suppression?.tool, suppression?.effect]);
      await scene.origin.commit({ ref: 'main', files: { a: 'a\n' } });
      const proposed = await scene.run(test, await scene.pullRequest({ ...files, ...leaks }));
      expect(proposed.job.conclusion).toBe('failure');
      expect(told(proposed)).toEqual(Object.entries(tools).map(([path, tool]) => [path, tool, 'untrusted']));
    } finally {
      await scene.close();
    }
    const second = await ActionScene.open();
    try {
      const secret = second.secret('ghp_{mint:github-crc32:30}');
      await second.origin.commit({
        ref: 'main',
        files: { '.betterleaksignore': `${hash('sha256', secret)}\n`, '.secretlintignore': 'ignored/\n' },
      });
      const request = await second.pullRequest({
        'digest.py': `x = "${secret}"\n`,
        'ignored/a.py': second.leak(),
      });
      const accepted = await second.run(test, request);
      expect(accepted.job.conclusion).toBe('success');
      expect(accepted.findings.map(({ suppression }) => suppression?.effect)).toEqual([
        'silences',
        'silences',
      ]);
    } finally {
      await second.close();
    }
  });
});

/** Files of every tool for a tree of leaks, by the path of the leak that each lets pass. */
function foreignFiles(leaks: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [ds = '', gg = '', bl = '', sl = ''] = ['ds.py', 'gg.py', 'bl.py', 'sl.py'].map(
    (name) => leaks[name] ?? '',
  );
  return {
    '.secrets.baseline': JSON.stringify({
      version: '1.5.0',
      plugins_used: [],
      filters_used: [{ path: 'detect_secrets.filters.regex.should_exclude_file', pattern: ['^ds-files/'] }],
      results: {
        'ds.py': [
          { type: 'GitHub Token', hashed_secret: hash('sha1', ds), is_secret: false, line_number: 1 },
        ],
      },
    }),
    '.gitguardian.yaml': `version: 2\nsecret:\n  ignored_matches: [{ name: a sample, match: ${hash('sha256', gg)} }]\n  ignored_paths: ['gg-files/**']\n`,
    '.betterleaksignore': `${hash('sha256', bl)}\n`,
    '.secretlintignore': 'sl-files/\n',
    '.secretlintrc.json': JSON.stringify({
      rules: [
        { id: '@secretlint/secretlint-rule-github', options: { allows: [`/^${sl.slice(0, 12)}/`] } },
        { id: '@secretlint/secretlint-rule-slack', disabled: true },
        {
          id: '@secretlint/secretlint-rule-pattern',
          options: { patterns: [{ name: 'acme key', pattern: '/acme_[0-9a-f]{32}/' }] },
        },
      ],
    }),
    '.gitallowed': '^gs\\.py:1:\n',
  };
}

const LEAKS = [
  'ds.py',
  'ds-files/a.py',
  'gg.py',
  'gg-files/a.py',
  'bl.py',
  'sl.py',
  'sl-files/a.py',
  'gs.py',
  'new.py',
];

describe('ignore files and baselines of other scanners', () => {
  it('are honoured as they are, then said in our words, and then mean the same without them', async () => {
    await using repository = await createRepository();
    const at = repository.path;
    const leaks = Object.fromEntries(LEAKS.map((name) => [name, token()]));
    write(at, Object.fromEntries(LEAKS.map((name) => [name, `x = "${leaks[name]}"\n`])));
    const foreign = foreignFiles(leaks);
    write(at, foreign);
    const tools = {
      'ds.py': 'detect-secrets:silences',
      'ds-files/a.py': 'detect-secrets:silences',
      'gg.py': 'ggshield:silences',
      'gg-files/a.py': 'ggshield:silences',
      'bl.py': 'betterleaks:silences',
      'sl.py': 'secretlint:silences',
      'sl-files/a.py': 'secretlint:silences',
      'gs.py': 'git-secrets:silences',
    };
    expect(await shown(at)).toMatchObject({ ...tools, 'new.py': '' });

    const preview = await tacet(['migrate', '--tree-only'], { cwd: at });
    expect(preview.stdout).toContain('Nothing was written');
    const run = await tacet(['migrate', '--tree-only', '--write'], { cwd: at });
    expect(run, run.stderr + run.stdout).toMatchObject({ status: 0 });
    expect(run.stdout).toContain('"@secretlint/secretlint-rule-slack" is switched off: slack-*');
    const written = ['.tacet.yml', '.tacetignore', '.tacet/secretlint-rules.yml'].map((name) =>
      readFileSync(join(at, name), 'utf8'),
    );
    for (const text of written)
      for (const leak of Object.values(leaks)) expect(text).not.toContain(leak.slice(8));
    expect(written[1]).toMatch(/kind=false-positive -- GitHub Token, audited as no secret/);

    for (const name of Object.keys(foreign)) rmSync(join(at, name));
    const after = await shown(at);
    expect(Object.keys(tools).filter((path) => after[path] !== 'tacet:silences')).toEqual([]);
    expect(after['new.py']).toBe('');
    write(at, { 'acme.txt': `acme_${mint('{hex:32}')}\n` });
    expect((await shown(at))['acme.txt']).toBe('');
  });

  it('stop the scan when they are broken, with every mistake, unless their tool is not honoured', async () => {
    await using repository = await createRepository();
    const at = repository.path;
    write(at, {
      'a.py': `x = "${token()}"\n`,
      '.secrets.baseline': '{ "results": { "a.py": [{ "hashed_secret": 1 }, 2] } }',
      '.gitallowed': 'a(\n',
    });
    const broken = await tacet(['scan'], { cwd: at });
    expect(broken.status).toBe(2);
    expect(broken.stderr).toContain(
      '.secrets.baseline:1:44: hashed_secret: expected text, found the number 1',
    );
    expect(broken.stderr).toContain('.secrets.baseline:1:49: the secret: expected a mapping');
    expect(broken.stderr).toContain('.gitallowed:1:');
    expect((await tacet(['migrate', '--no-scan'], { cwd: at })).status).toBe(2);
    write(at, { '.tacet.yml': 'honours: [gitleaks]\n' });
    expect((await tacet(['scan'], { cwd: at })).status).toBe(1);
  });
});

describe('custom rules of other scanners', () => {
  it('are written as rules of ours that hold, find the same, and say what could not be', async () => {
    await using repository = await createRepository();
    const at = repository.path;
    const key = `acme_${mint('{HEX:32}')}`;
    const hog = `HOG${mint('{ALNUM:17}')}`;
    const hogToken = mint('{base62:40}');
    write(at, {
      'kingfisher-rules.yml': `rules:
  - name: Acme key
    id: kingfisher.acme.1
    pattern: |
      (?x)(?i)
      acme            # the name
      (?:.|[\\n\\r]){0,32}?
      \\b (acme_[A-F0-9]{32}) \\b
    min_entropy: 2.5
    confidence: medium
    examples: ['acme = "${key}"']
    pattern_requirements: { min_digits: 2 }
    validation: { type: Http }
  - { name: looks ahead, id: kingfisher.acme.2, pattern: '(?=a)acme' }
`,
      'trufflehog.yml': `detectors:
  - name: HogTokenDetector
    keywords: [hog]
    regex:
      hogID: '\\b(HOG[0-9A-Z]{17})\\b'
      hogToken: '\\b([A-Za-z0-9]{40})\\b'
    primary_regex_name: hogToken
    verify: [{ endpoint: 'https://verify.example' }]
`,
    });
    const run = await tacet(['migrate', '--no-scan', '--write'], { cwd: at });
    expect(run, run.stderr).toMatchObject({ status: 1 });
    expect(run.stdout).toContain('"kingfisher.acme.2" has an expression that cannot be used: look-ahead');
    expect(run.stdout).toContain('finds more here: it does not ask for min_digits');
    expect(run.stdout).toContain('is verified by nobody here');
    expect(readFileSync(join(at, '.tacet', 'kingfisher-rules.yml'), 'utf8')).not.toContain(key);
    const tested = await tacet(['rules', 'test'], { cwd: at });
    expect(tested, tested.stdout).toMatchObject({ status: 0 });
    rmSync(join(at, 'kingfisher-rules.yml'));
    write(at, {
      'a.txt': `acme: ${key}\n`,
      'b.txt': `${hog}\nhog = ${hogToken}\n`,
      'c.txt': `hog = ${hogToken}\n`,
    });
    const { stdout } = await tacet(['scan', '--format', 'json'], { cwd: at });
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly ShownFinding[] };
    const rulesAt = (path: string) =>
      findings.filter(({ location }) => location.path === path).map(({ rule }) => rule);
    expect(rulesAt('a.txt')).toContain('kingfisher-acme-1');
    expect(rulesAt('b.txt')).toContain('hogtokendetector-hogtoken');
    expect(rulesAt('c.txt')).not.toContain('hogtokendetector-hogtoken');
  });

  it('and the baseline of kingfisher is read when it is named, and turned into fingerprints', async () => {
    await using repository = await createRepository();
    const at = repository.path;
    write(at, {
      'a.py': `x = "${token()}"\n`,
      'b.py': `x = "${token()}"\n`,
      'kf.yml':
        'version: 2\nrepositories:\n  - id: git://h/p\n    findings: [{ path: a.py, line: 1, fingerprint: "1" }]\n',
    });
    expect(await shown(at)).toMatchObject({ 'a.py': '', 'b.py': '' });
    expect(await shown(at, '--baseline', 'kf.yml')).toMatchObject({
      'a.py': 'kingfisher:silences',
      'b.py': '',
    });
    const run = await tacet(
      ['migrate', '--tree-only', '--write', '--from', 'kingfisher', '--file', 'kf.yml'],
      { cwd: at },
    );
    expect(run, run.stderr).toMatchObject({ status: 0 });
    expect(await shown(at)).toMatchObject({ 'a.py': 'tacet:silences', 'b.py': '' });
  });
});
