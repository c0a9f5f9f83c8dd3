/**
 * The files of a gitleaks user on the shipped program: honoured as they are by `tacet scan`, in a tree and over a history,
 * and moved over by `tacet migrate`. Semantics: the fact sheet on gitleaks 8.30.1, sections A3 to A16.
 */

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CliResult, tacet } from '../../dist.ts';
import { createRepository, type TestRepository } from '../../git.ts';
import { mint } from '../../mint.ts';

const token = mint('ghp_{mint:github-crc32:30}');
const RULES = [
  'title = "ours"',
  '[extend]',
  'useDefault = true',
  'disabledRules = ["jwt"]',
  '[[rules]]',
  'id = "acme-key"',
  'description = "A key of Acme"',
  "regex = '''acme_([a-z0-9]{8})\\b'''",
  'keywords = ["acme_"]',
  'tags = ["acme"]',
  '',
].join('\n');

interface Found {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly by: string | undefined;
}

/** Scans and gives the findings of the JSON report with who silences them. */
async function findings(
  repository: TestRepository,
  words: readonly string[] = [],
): Promise<{
  readonly run: CliResult;
  readonly found: readonly string[];
  readonly notes: readonly string[];
}> {
  const run = await tacet(['scan', ...words, '--format', 'json'], { cwd: repository.path });
  const report = JSON.parse(run.stdout) as {
    findings: readonly {
      location: { path: string; startLine: number };
      rule: string;
      suppression?: { where: string; effect: string } | null;
    }[];
    receipt: { notes: readonly { code: string; text: string }[] };
  };
  const lines = report.findings.map(
    ({ location, rule, suppression }): Found => ({
      path: location.path,
      line: location.startLine,
      rule,
      by: suppression?.effect === 'silences' ? suppression.where : undefined,
    }),
  );
  return {
    run,
    found: lines.map(
      ({ path, line, rule, by }) => `${path}:${line} ${rule}${by === undefined ? '' : ` (${by})`}`,
    ),
    notes: report.receipt.notes.filter(({ code }) => code.startsWith('gitleaks')).map(({ text }) => text),
  };
}

describe('a repository of a gitleaks user', () => {
  it('is scanned by its configuration, ignore file and marks, and the receipt says which were read', async () => {
    await using repository = await createRepository();
    await repository.commit({
      files: {
        '.gitleaks.toml': `${RULES}[[allowlists]]\ndescription = "fixtures"\npaths = ['''^test/''']\n`,
        '.gitleaksignore': 'src/a.txt:acme-key:2\n',
        'src/a.txt': 'acme_k3v9x2q7\nacme_w8j4m1zt\nacme_p5r2h7ny # gitleaks:allow\n',
        'src/b.txt': `t = "${token}"\n`,
        'test/c.txt': 'acme_c6f1d9gb\n',
      },
    });
    const expected = [
      'src/a.txt:1 acme-key',
      'src/a.txt:2 acme-key (.gitleaksignore:1)',
      'src/a.txt:3 acme-key (src/a.txt:3)',
      'src/b.txt:1 github-pat',
      'test/c.txt:1 acme-key (.gitleaks.toml:11)',
    ];
    for (const words of [[], ['--history']]) {
      const { run, found, notes } = await findings(repository, words);
      expect([run.status, found], words.join(' ')).toEqual([1, expected]);
      expect(notes).toContain('honoured as they are: .gitleaks.toml, .gitleaksignore');
    }
  });

  it('has only its own rules run when it does not say useDefault, and the receipt says so', async () => {
    await using repository = await createRepository();
    await repository.commit({
      files: {
        '.gitleaks.toml': RULES.replace(/\[extend\][^[]*\n.*\]\n/, ''),
        'a.txt': `acme_k3v9x2q7 ${token}\n`,
      },
    });
    const { found, notes } = await findings(repository);
    expect(found).toEqual(['a.txt:1 acme-key']);
    expect(notes.join('\n')).toContain('1 rule of .gitleaks.toml and no built-in ones');
  });

  it('has commits in allowlists and fingerprints heard for the commit that brought a finding', async () => {
    await using repository = await createRepository();
    const first = await repository.commit({ files: { 'a.txt': 'acme_k3v9x2q7\n' } });
    const second = await repository.commit({ files: { 'b.txt': '\nacme_w8j4m1zt\n' } });
    await repository.commit({ files: { 'c.txt': 'acme_p5r2h7ny\n' } });
    await repository.commit({
      files: {
        '.gitleaks.toml': `${RULES}[[allowlists]]\ncommits = ["${first.toUpperCase()}"]\n`,
        '.gitleaksignore': `${second}:b.txt:acme-key:2\n${second}:c.txt:acme-key:1\n`,
      },
    });
    const { found } = await findings(repository, ['--history']);
    expect(found).toEqual([
      'a.txt:1 acme-key (.gitleaks.toml:11)',
      'b.txt:2 acme-key (.gitleaksignore:1)',
      'c.txt:1 acme-key',
    ]);
    // a tree has no commits
    expect((await findings(repository)).found).toEqual([
      'a.txt:1 acme-key',
      'b.txt:2 acme-key',
      'c.txt:1 acme-key',
    ]);
  });

  it('has a finding reported when any of its versions is let pass by nothing', async () => {
    await using repository = await createRepository();
    await repository.commit({
      files: { 'a.txt': 'acme_k3v9x2q7 # fixture\n', 'b.txt': 'acme_w8j4m1zt # fixture\n' },
    });
    await repository.commit({ files: { 'a.txt': 'acme_k3v9x2q7\n' } });
    await repository.commit({
      files: { '.gitleaks.toml': `${RULES}[[allowlists]]\nregexTarget = "line"\nregexes = ["fixture"]\n` },
    });
    expect((await findings(repository, ['--history'])).found).toEqual([
      'a.txt:1 acme-key',
      'b.txt:1 acme-key (.gitleaks.toml:11)',
    ]);
  });

  it('is not scanned as if it had no configuration when that is broken: all mistakes are told', async () => {
    await using repository = await createRepository();
    await repository.commit({
      files: { '.gitleaks.toml': "[[rules]]\nid = 'a'\nregex = '('\nentropy = 'x'\n", 'a.txt': 'fine\n' },
    });
    const { status, stdout, stderr } = await tacet(['scan'], { cwd: repository.path });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('2 mistakes in 1 configuration file');
    expect(stderr).toContain('.gitleaks.toml:3:10: the expression is wrong here');
    expect(stderr).toContain('.gitleaks.toml:4:11: entropy: expected a number');
  });

  it('takes another configuration by --config, and a report of gitleaks as a baseline', async () => {
    await using repository = await createRepository();
    const known = {
      RuleID: 'acme-key',
      File: 'a.txt',
      Secret: ['k3v9', 'x2q7'].join(''),
      StartLine: 7,
      Tags: [],
    };
    await repository.commit({
      files: {
        'security/rules.toml': RULES,
        'report.json': JSON.stringify([known]),
        'a.txt': 'acme_k3v9x2q7\nacme_w8j4m1zt\n',
      },
    });
    // the report holds the secret itself
    expect((await findings(repository)).found).toEqual(['report.json:1 generic-secret']);
    const { found } = await findings(repository, [
      '--config',
      'security/rules.toml',
      '--baseline',
      'report.json',
    ]);
    expect(found).toEqual([
      'a.txt:1 acme-key (report.json:1)',
      'a.txt:2 acme-key',
      'report.json:1 generic-secret (report.json:1)',
    ]);
  });

  it('has the variables of gitleaks go before its file, and the option before them', async () => {
    await using repository = await createRepository();
    const rule = (id: string): string => `[[rules]]\nid = "${id}"\nregex = '''acme_([a-z0-9]{8})'''\n`;
    await repository.commit({
      files: {
        '.gitleaks.toml': rule('file'),
        'v.toml': rule('path'),
        'o.toml': rule('option'),
        'a.txt': 'acme_k3v9x2q7\n',
      },
    });
    const ruleWith = async (env: Readonly<Record<string, string>>, ...words: string[]): Promise<string> => {
      const { stdout } = await tacet(['scan', ...words, '--format', 'json'], { cwd: repository.path, env });
      return (JSON.parse(stdout) as { findings: readonly { rule: string }[] }).findings
        .map(({ rule }) => rule)
        .join();
    };
    const both = { GITLEAKS_CONFIG: 'v.toml', GITLEAKS_CONFIG_TOML: rule('text') };
    expect(await ruleWith({})).toBe('file');
    expect(await ruleWith({ GITLEAKS_CONFIG: '', GITLEAKS_CONFIG_TOML: rule('text') })).toBe('text');
    expect(await ruleWith(both)).toBe('path');
    expect(await ruleWith(both, '--config', 'o.toml')).toBe('option');
  });

  it.each([
    ['a rule in its place', "regex = '''never-there'''"],
    ['a threshold', 'entropy = 7.9'],
    ['a path', 'path = "^nowhere$"'],
    ['an allowlist', '[[rules.allowlists]]\npaths = ["."]'],
  ])('cannot loosen a rule that a policy locks by %s', async (_title, field) => {
    await using repository = await createRepository();
    const gitleaks = `[extend]\nuseDefault = true\n[[rules]]\nid = "github-pat"\n${field}\n`;
    await repository.commit({ files: { '.gitleaks.toml': gitleaks, 'a.txt': `t = "${token}"\n` } });
    expect((await findings(repository)).found.filter((line) => !line.includes('('))).toEqual([]);
    const policy = join(repository.path, '..', `${basename(repository.path)}-policy.yml`);
    writeFileSync(policy, "lock: { rules: ['github-*'] }\n");
    try {
      const { found } = await findings(repository, ['--policy', policy]);
      expect(found).toEqual(['a.txt:1 github-pat']);
    } finally {
      rmSync(policy);
    }
  });

  it('is scanned without any of it when .tacet.yml says so', async () => {
    await using repository = await createRepository();
    await repository.commit({
      files: {
        '.gitleaks.toml': `${RULES}[[allowlists]]\npaths = ['''.''']\n`,
        '.gitleaksignore': 'b.txt:github-pat:1\n',
        '.tacet.yml': 'honours: [trufflehog]\n',
        'a.txt': 'acme_k3v9x2q7\n',
        'b.txt': `t = "${token}" # gitleaks:allow\n`,
      },
    });
    const { found, notes } = await findings(repository);
    expect([found, notes]).toEqual([['b.txt:1 github-pat'], []]);
  });
});

describe('tacet why', () => {
  it('tells of rules and allowlists of a gitleaks configuration', async () => {
    await using repository = await createRepository();
    await repository.commit({
      files: {
        '.gitleaks.toml': `${RULES}[[allowlists]]\npaths = ['''^test/''']\n`,
        'a.txt': 'acme_k3v9x2q7\n',
        'test/b.txt': 'acme_k3v9x2q7\n',
      },
    });
    const at = { cwd: repository.path };
    expect((await tacet(['why', 'a.txt:1'], at)).stdout).toMatch(/Reported:\n.*acme-key/);
    expect((await tacet(['why', 'test/b.txt:1'], at)).stdout).toContain('at .gitleaks.toml:11 (gitleaks)');
  });
});

describe('tacet migrate', () => {
  const text = (repository: TestRepository, name: string): string =>
    readFileSync(join(repository.path, ...name.split('/')), 'utf8');

  async function repositoryToMove(): Promise<TestRepository> {
    const repository = await createRepository();
    await repository.commit({
      files: {
        '.gitleaks.toml': `${RULES}[[allowlists]]\ndescription = "fixtures"\npaths = ['''^test/''']\n[[allowlists]]\nstopwords = ["w8j4m1zt"]\n`,
        '.gitleaksignore': 'src/b.txt:github-pat:1\n',
        'src/a.txt': 'acme_k3v9x2q7\nacme_w8j4m1zt\n',
        'src/b.txt': `t = "${token}"\n`,
        'test/c.txt': 'acme_c6f1d9gb\n',
      },
    });
    return repository;
  }

  it('shows what it would write, and writes nothing', async () => {
    await using repository = await repositoryToMove();
    const { status, stdout } = await tacet(['migrate'], { cwd: repository.path });
    expect(status).toBe(0);
    expect(stdout).toContain('gitleaks: read .gitleaks.toml, .gitleaksignore');
    for (const file of ['.tacet.yml', '.tacetignore', '.tacet/gitleaks-rules.yml']) {
      expect(stdout).toContain(`would write ${file}`);
      expect(existsSync(join(repository.path, file))).toBe(false);
    }
    expect(stdout).toContain('"^test/" is "test/**"');
    expect(stdout).toContain('Nothing was written: give --write.');
    expect(stdout).not.toContain(token.slice(8));
  });

  it('writes what scans the same without gitleaks’ files, and nothing more when run again', async () => {
    await using repository = await repositoryToMove();
    const before = (await findings(repository)).found.filter((line) => !line.includes('('));
    expect((await tacet(['migrate', '--write'], { cwd: repository.path })).status).toBe(0);
    expect(text(repository, '.tacet.yml')).toContain('- .tacet/gitleaks-rules.yml');
    expect(text(repository, '.tacet.yml')).toContain('- json-web-token');
    expect(text(repository, '.tacetignore')).toMatch(/^t1-[0-9a-f]{32} rule:github-pat path:src\/b\.txt /m);
    for (const file of ['.gitleaks.toml', '.gitleaksignore']) rmSync(join(repository.path, file));
    const after = await findings(repository);
    expect(after.found.filter((line) => !line.includes('('))).toEqual(before);
    expect(after.found.filter((line) => line.includes('(')).map((line) => line.replace(/ \(.*/, ''))).toEqual(
      ['src/a.txt:2 acme-key', 'src/b.txt:1 github-pat', 'test/c.txt:1 acme-key'],
    );
    expect((await tacet(['migrate'], { cwd: repository.path })).status).toBe(2);
  });

  it('adds to the files that are there and keeps their comments', async () => {
    await using repository = await repositoryToMove();
    writeFileSync(
      join(repository.path, '.tacet.yml'),
      '# mine\nfail-on: high # really\ndisable: [generic-secret]\n',
    );
    writeFileSync(join(repository.path, '.tacetignore'), '# mine, too\npath:docs/**\n');
    await tacet(['migrate', '--write'], { cwd: repository.path });
    const config = text(repository, '.tacet.yml');
    expect(config).toContain('# mine\nfail-on: high # really\n');
    expect(config).toMatch(/generic-secret[^:]*json-web-token/s);
    expect(text(repository, '.tacetignore').startsWith('# mine, too\npath:docs/**\nt1-')).toBe(true);
    const once = [config, text(repository, '.tacetignore')];
    await tacet(['migrate', '--write'], { cwd: repository.path });
    expect([text(repository, '.tacet.yml'), text(repository, '.tacetignore')]).toEqual(once);
  });

  it('ends with status 1 when something cannot be said in our words', async () => {
    await using repository = await createRepository();
    await repository.commit({
      files: {
        '.gitleaks.toml': "[extend]\nuseDefault = true\n[[rules]]\nid = 'files'\npath = '''\\.p12$'''\n",
      },
    });
    const { status, stdout } = await tacet(['migrate'], { cwd: repository.path });
    expect(status).toBe(1);
    expect(stdout).toContain('the rule "files" looks at paths alone, and no rule of ours does');
  });

  it('leaves a rule out that ours cannot say, with the entries about what it finds', async () => {
    await using repository = await createRepository();
    await repository.commit({
      files: {
        '.gitleaks.toml': `${RULES}[[rules]]\nid = "any-pin"\nregex = '''[0-9]{4}-[0-9]{4}'''\n`,
        '.gitleaksignore': 'a.txt:any-pin:1\n',
        'a.txt': '1234-5678\n',
      },
    });
    const { status, stdout } = await tacet(['migrate'], { cwd: repository.path });
    expect(status).toBe(1);
    expect(stdout).toContain('gitleaks: any-pin: the rule cannot be one of ours');
    expect(stdout).not.toContain('would write .tacetignore');
    expect(stdout).not.toContain('the rule "any-pin" looks for the same');
    expect(stdout).toContain('what was let pass of any-pin has no entry');
  });

  it('ends with status 2 when there is nothing to move over, or what is there is broken', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { 'a.txt': 'fine\n' } });
    const nothing = await tacet(['migrate'], { cwd: repository.path });
    expect([nothing.status, nothing.stdout]).toEqual([2, '']);
    expect(nothing.stderr).toContain('looked for .gitleaks.toml, .gitleaksignore');
    writeFileSync(join(repository.path, '.gitleaks.toml'), 'a = = b\n');
    const broken = await tacet(['migrate'], { cwd: repository.path });
    expect([broken.status, broken.stdout]).toEqual([2, '']);
    expect(broken.stderr).toContain('.gitleaks.toml:1:5: not valid TOML');
  });
});
