/**
 * `tacet why` as a user meets it, on the shipped command line: every gate at which a rule can end is told, in text and as
 * JSON, and nothing of the file is.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tacet } from './dist.ts';
import { mint } from './mint.ts';

const root = mkdtempSync(join(tmpdir(), 'tacet-why-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const github = mint('ghp_{mint:github-crc32:30}');
const token = mint('{base62:10}{digits:4}{base62:20}');
const password = mint('{base62:8}{digits:4}');
const LINES = [
  `github = "${github}"`, // 1: a finding
  `auth_token = "${token}"`, // 2: a finding without a form
  'password = "${DB_PASSWORD}"', // 3: a template
  `url = "postgres://app:${password}@db.internal/app" # tacet:allow -- a test`, // 4: an inline mark
  'id = "AKIA' + 'IOSFODNN7EXAMPLE"', // 5: a documented example
  `Client("${mint('{hex:32}')}")`, // 6: no name, no prefix
  `user.secret = "${mint('{hex:32}')}"`, // 7
  `export AGE=${mint('AGE-SECRET-KEY-1{chars:02-9AC-HJ-NP-Z:58}')}`, // 8: the checksum does not fit
]; // biome-ignore format: one line for each case
const FILE = join(root, 'app.py');
writeFileSync(FILE, `${LINES.join('\n')}\n`);

/** Every secret value that the file holds. */
const VALUES = [
  github,
  token,
  password,
  ...LINES.flatMap((line) => line.match(/[0-9a-f]{32}|[A-Z0-9]{50,}/g) ?? []),
];

interface Entry {
  readonly rule: string;
  readonly status: string;
  readonly gate: string;
  readonly why: string;
  readonly line: number;
  readonly column: number;
  readonly preview?: string;
}

async function entriesAt(place: string, ...words: readonly string[]): Promise<readonly Entry[]> {
  const { status, stdout } = await tacet(['why', place, ...words, '--format', 'json'], { cwd: root });
  expect(status).toBe(0);
  return (JSON.parse(stdout) as { readonly entries: readonly Entry[] }).entries;
}

describe('tacet why', () => {
  it('says that a line is reported, by which rule, and what gave way to it', async () => {
    const [first, ...rest] = await entriesAt('app.py:1');
    expect(first).toMatchObject({ rule: 'github-pat', status: 'finding', line: 1, column: 11 });
    expect(rest.filter(({ status }) => status === 'finding')).toEqual([]);
  });

  it('says at which gate a rule ended', async () => {
    const [template, documented] = await Promise.all([entriesAt('app.py:3'), entriesAt('app.py:5')]);
    expect(template).toContainEqual(
      expect.objectContaining({
        rule: 'generic-password',
        status: 'unconfirmed',
        why: 'the value is a template that something else fills in',
      }),
    );
    expect(documented).toContainEqual(
      expect.objectContaining({ rule: 'aws-access-key-id', status: 'filtered', gate: 'documented-example' }),
    );
  });

  it('says what silences a finding, and that a scan without marks would report it', async () => {
    expect(await entriesAt('app.py:4')).toContainEqual(
      expect.objectContaining({ rule: 'url-credentials', status: 'silenced', gate: 'mark' }),
    );
    expect(await entriesAt('app.py:4', '--ignore-marks')).toContainEqual(
      expect.objectContaining({ rule: 'url-credentials', status: 'finding' }),
    );
  });

  it('says that a match is not sure enough', async () => {
    expect(await entriesAt('app.py:2', '--min-confidence', 'likely')).toContainEqual(
      expect.objectContaining({ rule: 'generic-token', status: 'unsure', gate: 'confidence' }),
    );
  });

  it('tells of a whole file what was confirmed, the last entry of which is no finding', async () => {
    const entries = await entriesAt('app.py');
    const findings = entries.filter(({ status }) => status === 'finding');
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([
      ['github-pat', 1],
      ['generic-token', 2],
      ['generic-secret', 7],
      ['age-secret-key', 8],
    ]);
    expect(entries.filter(({ status }) => status === 'unconfirmed')).toEqual([]);
  });

  it('tells of one rule alone, and what would make it look', async () => {
    const only = await entriesAt('app.py:1', '--rule', 'generic-token');
    expect(only.every(({ rule }) => rule === 'generic-token')).toBe(true);
    const { stdout } = await tacet(['why', 'app.py:1', '--rule', 'slack-bot-token'], { cwd: root });
    expect(stdout).toContain('The rule did not look at this line: none of these stands on it: "xoxb-"');
  });

  it('says that nothing looked at a line', async () => {
    writeFileSync(join(root, 'plain.txt'), 'one\ntwo\n');
    const { status, stdout } = await tacet(['why', 'plain.txt:2'], { cwd: root });
    expect([status, stdout]).toEqual([0, expect.stringContaining('No rule looked at this line')]);
  });

  it('reads standard input under the name that is given', async () => {
    const { status, stdout } = await tacet(['why', '--stdin', 'deploy/.env:1', '--rule', 'github-pat'], {
      cwd: root,
      input: `TOKEN=${github}\n`,
    });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^deploy\/\.env:1: rule github-pat/)]);
    expect(stdout).toContain('Reported:\n  1:7  github-pat');
  });

  it('shows no secret, in neither format', async () => {
    const runs = await Promise.all(
      ['text', 'json'].flatMap((format) =>
        ['app.py', ...LINES.map((_, index) => `app.py:${index + 1}`)].map((place) =>
          tacet(['why', place, '--format', format], { cwd: root }),
        ),
      ),
    );
    for (const { stdout, stderr, status } of runs) {
      expect(status).toBe(0);
      // a fixed prefix of four bytes is what a finding shows, too
      for (const value of VALUES) expect((stdout + stderr).includes(value.slice(4, 14))).toBe(false);
    }
  });

  it.each([
    [[], 'tacet why needs a place'],
    [['.'], 'looks at one file, found a folder'],
    [['app.py:99'], 'there is no line 99: the last one is 9'],
    [['app.py:0'], 'lines are counted from 1'],
    [['gone.py:1'], 'gone.py'],
    [['app.py', 'plain.txt'], 'takes one place, found 2'],
    [['app.py', '--rule', 'github-pta'], 'there is no rule "github-pta"'],
    [['app.py', '--color'], 'unknown option --color'],
  ])('ends with 2 for %j and says what is wrong', async (words, message) => {
    const { status, stderr } = await tacet(['why', ...words], { cwd: root });
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('is listed by help', async () => {
    const [help, own] = await Promise.all([
      tacet(['--help'], { cwd: root }),
      tacet(['why', '--help'], { cwd: root }),
    ]);
    expect(help.stdout).toMatch(/tacet why +tell why/);
    expect(own.stdout).toContain('Usage: tacet why PATH[:LINE]');
  });
});
