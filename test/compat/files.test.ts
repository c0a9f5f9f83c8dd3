/**
 * Ignore files and baselines of other tools, read as a scan reads them: what each lets pass, what it does not, and what a
 * broken one says. Digests are those of the tools' documentation (SHA-1, SHA-256), made here with node:crypto.
 */

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { FileReader } from '../../src/base/file-reader.ts';
import { foreignReader } from '../../src/compat/files.ts';
import { FOREIGN_TOOLS } from '../../src/config/contract.ts';
import { loadPolicy } from '../../src/config/load-policy.ts';
import { ConfigError } from '../../src/config/mistake.ts';
import type { Judgement } from '../../src/config/policy.ts';
import { subjectOf } from '../../src/findings/apply-policy.ts';
import { findingOf } from '../findings/sample.ts';
import { mint } from '../mint.ts';
import { fc } from '../property.ts';

const secret = mint('{base62:32}');
const other = mint('{base62:32}');
const hash = (name: 'sha1' | 'sha256', text: string): string => createHash(name).update(text).digest('hex');

function filesOf(files: Readonly<Record<string, string | Uint8Array>>): FileReader {
  return {
    name: 'the files',
    read: (path) => Promise.resolve(Object.hasOwn(files, path) ? Buffer.from(files[path] ?? '') : undefined),
  };
}

/** What the files say about a secret on the third line of a file. */
async function judged(
  files: Readonly<Record<string, string>>,
  over: {
    readonly value?: string;
    readonly path?: string;
    readonly rule?: string;
    readonly line?: string;
  } = {},
): Promise<Judgement | undefined> {
  const { value = secret, path = 'src/app.py', rule = 'generic-password' } = over;
  const { line = `key = "${value}"` } = over;
  const policy = await loadPolicy(filesOf(files), { today: '2026-06-15', foreign: foreignReader });
  const finding = findingOf(`\n\n${line}\n`, value, {}, { kind: 'file', path });
  return await policy.judge(subjectOf({ ...finding, rule: { ...finding.rule, id: rule } }));
}

async function mistakesOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  const error = await loadPolicy(filesOf(files), { today: '2026-06-15', foreign: foreignReader }).catch(
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(ConfigError);
  return (error as ConfigError).mistakes.map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  );
}

const secretsBaseline = (more: object = {}, entry: object = {}): string =>
  JSON.stringify(
    {
      version: '1.5.0',
      plugins_used: [{ name: 'KeywordDetector' }],
      filters_used: [],
      results: {
        'src/app.py': [
          {
            type: 'Secret Keyword',
            filename: 'src/app.py',
            hashed_secret: hash('sha1', secret),
            line_number: 9,
            ...entry,
          },
        ],
      },
      ...more,
    },
    undefined,
    2,
  );

describe('.secrets.baseline of detect-secrets', () => {
  it('lets pass a secret by file and digest, on whatever line', async () => {
    const files = { '.secrets.baseline': secretsBaseline() };
    expect(await judged(files)).toMatchObject({
      source: 'baseline',
      effect: 'silences',
      entry: { tool: 'detect-secrets', file: '.secrets.baseline', line: 11 },
    });
    expect(await judged(files, { value: other })).toBeUndefined();
    expect(await judged(files, { path: 'src/b.py' })).toBeUndefined();
  });

  it('says what an audit said', async () => {
    expect(await judged({ '.secrets.baseline': secretsBaseline({}, { is_secret: false }) })).toMatchObject({
      entry: { kind: 'false-positive', reason: 'Secret Keyword, audited as no secret' },
    });
    expect(await judged({ '.secrets.baseline': secretsBaseline({}, { is_secret: true }) })).toMatchObject({
      entry: { kind: 'accepted' },
    });
  });

  it('takes paths of Windows, and the first line of a private key for the key', async () => {
    const header = ['BEGIN', 'RSA', 'PRIVATE', 'KEY'].join(' ');
    const key = `-----${header}-----\n${other}\n-----END-----`;
    const results = { 'src\\app.py': [{ type: 'Private Key', hashed_secret: hash('sha1', header) }] };
    const files = { '.secrets.baseline': JSON.stringify({ results }) };
    expect(await judged(files, { value: key, line: key })).toMatchObject({ effect: 'silences' });
  });

  it.each([
    ['file', '^src/.*\\.py$', true],
    ['file', '^lib/', false],
    ['line', 'key = "', true],
    ['line', 'token', false],
    ['secret', '^[0-9A-Za-z]{32}$', true],
    ['secret', '^x{32}$', false],
    ['file', '(?=look)ahead', false],
  ])('hears the expression for a %s %s: %s', async (target, pattern, expected) => {
    const filters_used = [
      { path: `detect_secrets.filters.regex.should_exclude_${target}`, pattern: [pattern] },
    ];
    const files = { '.secrets.baseline': secretsBaseline({ results: {}, filters_used }) };
    expect((await judged(files))?.effect).toBe(expected ? 'silences' : undefined);
    const old = {
      exclude: { files: target === 'file' ? pattern : null, lines: target === 'line' ? pattern : null },
      results: {},
    };
    const isHeard = expected && target !== 'secret';
    expect((await judged({ '.secrets.baseline': JSON.stringify(old) }))?.effect).toBe(
      isHeard ? 'silences' : undefined,
    );
  });

  it('tells every mistake with its place', async () => {
    const text = `{
  "results": {
    "a.py": [{ "hashed_secret": "short", "type": 3 }, 7],
    "b.py": {}
  },
  "filters_used": "all"
}`;
    expect(await mistakesOf({ '.secrets.baseline': text })).toEqual([
      '.secrets.baseline:3:33 hashed_secret: expected a SHA-1 of 40 hexadecimal digits, found the text "short"',
      '.secrets.baseline:3:50 type: expected text, found the number 3',
      '.secrets.baseline:3:55 the secret: expected a mapping, found the number 7',
      '.secrets.baseline:4:13 results of "b.py": expected a list, found a mapping',
      '.secrets.baseline:6:19 filters_used: expected a list, found the text "all"',
    ]);
  });
});

describe('.gitguardian.yaml of ggshield', () => {
  it.each([
    [
      'a digest',
      `version: 2\nsecret:\n  ignored_matches:\n    - name: a sample\n      match: ${hash('sha256', secret)}\n`,
    ],
    [
      'a digest, with hyphens',
      `secret:\n  ignored-matches: [{ name: a sample, match: ${hash('sha256', secret)} }]\n`,
    ],
    ['the secret itself', `secret:\n  ignored_matches:\n    - { name: a sample, match: '${secret}' }\n`],
    [
      'the first version',
      `matches-ignore:\n  - name: a sample\n    match: ${hash('sha256', secret).toUpperCase()}\n`,
    ],
    ['its oldest form', `matches-ignore: ['${secret}']\n`],
  ])('lets pass %s', async (what, text) => {
    const judgement = await judged({ '.gitguardian.yaml': text });
    expect(judgement).toMatchObject({
      source: 'ignore-file',
      effect: 'silences',
      entry: { tool: 'ggshield' },
    });
    expect(judgement?.entry.reason).toBe(what === 'its oldest form' ? undefined : 'a sample');
    expect(await judged({ '.gitguardian.yml': text }, { value: other })).toBeUndefined();
    expect(JSON.stringify(judgement)).not.toContain(secret);
  });

  it('lets pass paths and detectors', async () => {
    const text =
      "secret:\n  ignored_paths: ['**/README.md', 'doc/*', 'src/']\n  ignored_detectors: [Generic Password]\n";
    const files = { '.gitguardian.yaml': text };
    const other = { rule: 'github-pat' };
    expect((await judged(files, { ...other, path: 'a/b/README.md' }))?.entry.path).toBe('**/README.md');
    expect((await judged(files, { ...other, path: 'doc/a/b.txt' }))?.entry.path).toBe('doc/*');
    expect((await judged(files, { ...other, path: 'src/a.ts' }))?.entry.path).toBe('src/');
    expect(await judged(files, { ...other, path: 'lib/a.ts' })).toBeUndefined();
    expect((await judged(files, { path: 'lib/a.ts' }))?.entry.rule).toBe('generic-password');
  });

  it('tells every mistake with its place', async () => {
    const text =
      'secret:\n  ignored_matches:\n    - 12\n    - { name: x }\n    - { match: 4 }\n  ignored_paths: a\n';
    expect(await mistakesOf({ '.gitguardian.yaml': text })).toEqual([
      '.gitguardian.yaml:3:7 the ignored match: expected a mapping, found the number 12',
      '.gitguardian.yaml:4:7 the ignored match has no match',
      '.gitguardian.yaml:5:7 match: expected a SHA-256 or a secret, in quotes',
      '.gitguardian.yaml:6:18 ignored_paths: expected a list, found the text "a"',
    ]);
  });
});

describe('files of secretlint', () => {
  it('lets pass paths as .gitignore has them, the last line decides', async () => {
    const files = { '.secretlintignore': '# lists\n*.lock\n/build\nsrc/**/gen\n!keep.lock\n' };
    for (const [path, line] of [
      ['a/yarn.lock', 2],
      ['build/x.js', 3],
      ['src/a/b/gen/x.ts', 4],
      ['keep.lock', undefined],
      ['a/build/x.js', undefined],
    ] as const)
      expect((await judged(files, { path }))?.entry.line, path).toBe(line);
  });

  it('lets pass what a rule allows, and only for that rule', async () => {
    const text = `{
  // presets have rules, too
  "rules": [{ "id": "@secretlint/secretlint-rule-preset-recommend", "rules": [
    { "id": "@secretlint/secretlint-rule-github", "options": { "allows": ["/^${secret.slice(0, 6)}\\\\w+$/i"] } }
  ] }, /* another */ { "id": "@secretlint/secretlint-rule-slack", "options": { "allows": ["${secret.slice(4, 12)}"] } }]
}`;
    for (const name of ['.secretlintrc.json', '.secretlintrc']) {
      const files = { [name]: text };
      expect((await judged(files, { rule: 'github-pat' }))?.entry).toMatchObject({
        tool: 'secretlint',
        line: 4,
      });
      expect((await judged(files, { rule: 'slack-bot-token' }))?.entry.line).toBe(5);
      expect(await judged(files, { rule: 'github-pat', value: other })).toBeUndefined();
      expect(await judged(files, { rule: 'npm-access-token' })).toBeUndefined();
    }
  });

  it('tells every mistake with its place', async () => {
    expect(
      await mistakesOf({
        '.secretlintrc.yml': 'rules:\n  - id: 4\n  - x\n  - { id: a, options: { allows: b } }\n',
      }),
    ).toEqual([
      '.secretlintrc.yml:2:9 id: expected text, found the number 4',
      '.secretlintrc.yml:3:5 the rule: expected a mapping, found the text "x"',
      '.secretlintrc.yml:4:33 allows: expected a list, found the text "b"',
    ]);
  });
});

describe('.gitallowed of git-secrets', () => {
  it('lets pass what an expression fits, of path, line and text', async () => {
    for (const [pattern, expected] of [
      ['^src/app\\.py:3:', true],
      ['^src/app\\.py:4:', false],
      ['key = "[[:alnum:]]+"', true],
      [`:${other}`, false],
    ] as const)
      expect((await judged({ '.gitallowed': `# comment\n\n${pattern}\n` }))?.entry.line, pattern).toBe(
        expected ? 3 : undefined,
      );
  });

  it('tells every mistake with its place', async () => {
    expect(await mistakesOf({ '.gitallowed': 'ok\n(a\n(?=b)\n' })).toEqual([
      expect.stringMatching(/^\.gitallowed:2:\d+ the expression cannot be used: /),
      expect.stringMatching(/^\.gitallowed:3:\d+ the expression cannot be used: .*look-ahead/),
    ]);
  });
});

describe('.betterleaksignore', () => {
  it('lets pass digests, and places of its first version', async () => {
    expect(
      (await judged({ '.betterleaksignore': `# known\n${hash('sha256', secret)} # why\n` }))?.entry,
    ).toMatchObject({
      tool: 'betterleaks',
      line: 2,
    });
    expect((await judged({ '.betterleaksignore': 'src/app.py:some-rule:3' }))?.effect).toBe('silences');
    expect(await judged({ '.betterleaksignore': 'src/app.py:some-rule:4' })).toBeUndefined();
    expect(
      await judged({ '.betterleaksignore': `${'a'.repeat(40)}:src/app.py:some-rule:3` }),
    ).toBeUndefined();
    expect(await mistakesOf({ '.betterleaksignore': 'x\n\nabc def' })).toHaveLength(2);
  });
});

describe('baselines that are named', () => {
  const baselines = (name: string) => ({ '.tacet.yml': `baselines: [${name}]\n` });

  it('may be those of detect-secrets and kingfisher, by file and line there', async () => {
    const old =
      'ExactFindings:\n  matches:\n  - filepath: src/app.py/\n    fingerprint: "12"\n    linenum: 3\n';
    const now =
      'version: 2\nfingerprint_algorithm: x\nrepositories:\n  - id: git://h/p\n    findings:\n      - { path: ./src/app.py, line: 3, rule_id: kf.x, fingerprint: "1" }\n';
    for (const text of [old, now]) {
      const files = { ...baselines('known.yml'), 'known.yml': text };
      expect(await judged(files)).toMatchObject({ source: 'baseline', entry: { tool: 'kingfisher' } });
      expect(await judged(files, { path: 'src/b.py' })).toBeUndefined();
    }
    const files = { ...baselines('ds.json'), 'ds.json': secretsBaseline() };
    expect((await judged(files))?.entry.tool).toBe('detect-secrets');
  });

  it('tells every mistake with its place', async () => {
    const text = 'repositories:\n  - findings:\n      - { path: 3 }\n      - 4\n  - x\n';
    expect(await mistakesOf({ ...baselines('kf.yml'), 'kf.yml': text })).toEqual([
      'kf.yml:3:17 path: expected text, found the number 3',
      'kf.yml:4:9 the finding: expected a mapping, found the number 4',
      'kf.yml:5:5 the repository: expected a mapping, found the text "x"',
    ]);
  });
});

describe('files of other tools', () => {
  const names = [
    '.secrets.baseline',
    '.gitguardian.yaml',
    '.secretlintrc.json',
    '.secretlintignore',
    '.gitallowed',
    '.betterleaksignore',
  ];

  it('are passed over, broken or not, for tools that are not honoured', async () => {
    const files = Object.fromEntries(names.map((name) => [name, '{ broken']));
    expect(await judged({ ...files, '.tacet.yml': 'honours: []' })).toBeUndefined();
    expect((await mistakesOf(files)).length).toBeGreaterThanOrEqual(4);
    const honours = FOREIGN_TOOLS.filter((tool) => tool !== 'detect-secrets').join(', ');
    const one = { '.secrets.baseline': secretsBaseline(), '.tacet.yml': `honours: [${honours}]` };
    expect(await judged(one)).toBeUndefined();
    expect(await mistakesOf({ '.tacet.yml': 'honours: [nobody]' })).toEqual([
      expect.stringContaining('.tacet.yml:1:11 honours: expected one of gitleaks, betterleaks, '),
    ]);
  });

  it('stop the scan when they are huge, cyclic or deep', async () => {
    const deep = `${'['.repeat(3000)}`;
    const cyclic = 'secret: &a\n  ignored_matches: *a\n';
    expect(await mistakesOf({ '.gitguardian.yaml': cyclic })).toEqual([
      expect.stringContaining('ignored_matches: expected a list, found an alias'),
    ]);
    for (const name of ['.secrets.baseline', '.gitguardian.yaml', '.secretlintrc.json'])
      expect((await mistakesOf({ [name]: deep })).length).toBeGreaterThan(0);
    expect(await mistakesOf({ '.secrets.baseline': new Uint8Array((16 << 20) + 1) })).toEqual([
      '.secrets.baseline:1:1 the file is longer than 16777216 bytes',
    ]);
  });

  it('of any text throw ConfigError or nothing', async () => {
    const piece = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        '"',
        ':',
        ',',
        '\n',
        ' ',
        '- ',
        'rules',
        'results',
        '"results"',
        '"hashed_secret"',
        'secret',
      ],
      ...[
        'ignored_matches',
        'match',
        'allows',
        '/(/',
        '*',
        '**',
        '!',
        '/',
        '\\',
        '&a ',
        '*a',
        '\u{1f600}',
        '\u0000',
        '0x',
        '1e999',
      ],
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(piece, { maxLength: 30 }),
        async (name, pieces) => {
          try {
            await judged({ [name]: pieces.join('') });
          } catch (error) {
            if (!(error instanceof ConfigError)) throw error;
            for (const { line, column } of error.mistakes) {
              expect(line).toBeGreaterThan(0);
              expect(column).toBeGreaterThan(0);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
