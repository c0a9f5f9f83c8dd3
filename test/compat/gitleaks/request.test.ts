/**
 * What a command names from outside: configuration, ignore files, baselines and rules, as gitleaks' flags do. Facts: the fact
 * sheet on gitleaks 8.30.1, sections A2, A3, A7, A15.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mint } from '../../mint.ts';
import { notesOf, scanTree } from './scan-tree.ts';

let folder: string;
const password = ['k3v9', 'x2q7', 'w8j4'].join('');
const token = mint('ghp_{mint:github-crc32:30}');
const rule = (id: string): string => `[[rules]]\nid = "${id}"\nregex = '''${id}=([a-z]{4})'''\n`;
const FILES = { '.gitleaks.toml': rule('inside'), 'a.txt': 'inside=abcd\noutside=efgh\n' };

const outside = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tacet-outside-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a scan that is given files of gitleaks', () => {
  it('reads a configuration instead of the repository’s', async () => {
    const configPath = outside('rules.toml', rule('outside'));
    const scanned = await scanTree(FILES, { configPath });
    expect(scanned.lines).toEqual(['a.txt:2 outside efgh']);
    expect(notesOf(scanned)[0]).toBe(`gitleaks-files: honoured as they are: ${configPath}`);
  });

  it('reads a text instead of a file, and a file before a text', async () => {
    expect((await scanTree(FILES, { configText: rule('outside') })).lines).toEqual(['a.txt:2 outside efgh']);
    const configPath = outside('both.toml', rule('outside'));
    expect((await scanTree(FILES, { configPath, configText: rule('inside') })).lines).toEqual([
      'a.txt:2 outside efgh',
    ]);
  });

  it('reads ignore files and baselines beside those of the repository', async () => {
    const ignore = outside('ignore', 'a.txt:inside:1\n');
    const known = { RuleID: 'inside', File: 'b.txt', Secret: 'wxyz', StartLine: 9 };
    const baseline = outside('report.json', JSON.stringify([known]));
    const files = {
      ...FILES,
      'b.txt': 'inside=wxyz\n',
      'c.txt': 'inside=ijkl\n',
      '.gitleaksignore': 'c.txt:inside:1\n',
    };
    const { lines } = await scanTree(files, { ignoreFiles: [ignore], baselines: [baseline] });
    expect(lines).toEqual([
      `a.txt:1 inside abcd (by ${ignore}:1)`,
      `b.txt:1 inside wxyz (by ${baseline}:1)`,
      'c.txt:1 inside ijkl (by .gitleaksignore:1)',
    ]);
  });

  it('runs the rules alone that are asked for, by gitleaks’ ids, ours, or those of the configuration', async () => {
    const files = {
      '.gitleaks.toml': `[extend]\nuseDefault = true\n${rule('inside')}`,
      'a.txt': `inside=abcd\nt = "${token}"\npassword = "${password}"\n`,
    };
    expect((await scanTree(files, { onlyRules: ['inside'] })).lines).toEqual(['a.txt:1 inside abcd']);
    expect((await scanTree(files, { onlyRules: ['github-pat'] })).lines).toEqual([
      `a.txt:2 github-pat ${token}`,
    ]);
    expect((await scanTree(files, { onlyRules: ['generic-api-key', 'inside'] })).lines).toEqual([
      'a.txt:1 inside abcd',
      `a.txt:3 generic-password ${password}`,
    ]);
    await expect(scanTree(files, { onlyRules: ['nobody'] })).rejects.toThrow(
      'there is no rule "nobody" to run',
    );
  });

  it('reads nothing when gitleaks is not to be honoured', async () => {
    const scanned = await scanTree(FILES, { isHonoured: false });
    expect([scanned.lines, notesOf(scanned)]).toEqual([[], []]);
  });

  it('does not start when what is named is missing or wrong', async () => {
    await expect(scanTree(FILES, { configPath: join(folder, 'gone.toml') })).rejects.toThrow(
      'there is no such configuration',
    );
    await expect(scanTree(FILES, { ignoreFiles: [join(folder, 'gone')] })).rejects.toThrow(
      'there is no file',
    );
    await expect(scanTree(FILES, { baselines: [outside('no.json', '[{}]')] })).rejects.toThrow(
      'the item is no finding of gitleaks',
    );
  });
});

describe('our catalogue under a configuration of gitleaks', () => {
  const catalogue = (fields: string): string => `[extend]\nuseDefault = true\n${fields}`;
  const files = { 'src/a.txt': `t = "${token}"\n`, 'test/a.txt': `t = "${token}"\n` };

  it('has its rules allow-listed by the ids of gitleaks', async () => {
    const toml = catalogue('[[rules]]\nid = "github-pat"\n[[rules.allowlists]]\npaths = ["^test/"]\n');
    expect((await scanTree({ '.gitleaks.toml': toml, ...files })).lines).toEqual([
      `src/a.txt:1 github-pat ${token}`,
      `test/a.txt:1 github-pat ${token} (by .gitleaks.toml:5)`,
    ]);
  });

  it('has what a threshold or a path excludes counted, with the reason', async () => {
    const toml = catalogue('[[rules]]\nid = "github-pat"\npath = "^src/"\n');
    const { lines, result } = await scanTree({ '.gitleaks.toml': toml, ...files });
    expect(lines).toEqual([`src/a.txt:1 github-pat ${token}`]);
    expect(result.receipt.counts.dropped).toMatchObject({ 'gitleaks-path': 1 });
    // 40 bytes have at most log2(40) = 5.3 bits each
    const high = await scanTree({
      '.gitleaks.toml': catalogue('[[rules]]\nid = "github-pat"\nentropy = 5.4\n'),
      ...files,
    });
    expect([high.lines, high.result.receipt.counts.dropped]).toMatchObject([[], { 'gitleaks-entropy': 2 }]);
  });

  it('takes a description of the file, and loses a rule that is switched off or replaced', async () => {
    const described = await scanTree({
      '.gitleaks.toml': catalogue('[[rules]]\nid = "github-pat"\ndescription = "Ask the platform team"\n'),
      ...files,
    });
    expect(described.result.findings[0]?.rule.description).toBe('Ask the platform team');
    const off = '[extend]\nuseDefault = true\ndisabledRules = ["github-pat"]\n';
    expect((await scanTree({ '.gitleaks.toml': off, ...files })).lines).toEqual([]);
    const replaced = catalogue("[[rules]]\nid = \"github-pat\"\nregex = '''t = (\"gh)'''\n");
    expect((await scanTree({ '.gitleaks.toml': replaced, 'src/a.txt': `t = "${token}"\n` })).lines).toEqual([
      'src/a.txt:1 github-pat "gh',
    ]);
  });
});
