/**
 * Exit statuses, warnings and depths of the commands in gitleaks' manner, on the shipped build. The section of gitleaks-v8.md
 * from which an expectation follows stands beside it.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLI, tacet } from '../../dist.ts';
import { createRepository } from '../../git.ts';
import { first, leak, outcome, run } from './run.ts';

const folders: string[] = [];
function folder(files: Readonly<Record<string, string>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'tacet-gl-'));
  folders.push(path);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

describe('the exit status (A2)', () => {
  const words = (...more: readonly string[]) => ['dir', ...more];
  let dirty: string;
  let clean: string;
  beforeAll(() => {
    dirty = folder({ 'a.ts': leak(first) });
    clean = folder({ 'a.ts': 'a\n' });
  });

  it.each([
    ['of findings', [], 1],
    ['of findings as it is asked for', ['--exit-code', '3'], 3],
    ['of findings that are to pass', ['--exit-code=0'], 0],
    ['of an unknown flag', ['--nope'], 126],
    ['of an unknown letter', ['-x'], 126],
    ['of a wrong value', ['--exit-code', 'x'], 1],
    ['that would lose its upper bits', ['--exit-code', '256'], 1],
    ['of a rule that is not there', ['--enable-rule', 'no-such-rule'], 1],
    ['of a configuration that is not there', ['--config', 'nowhere.toml'], 1],
    ['of a template that is not there', ['-f', 'template', '--report-template', 'nowhere'], 1],
  ])('%s', async (_name, flags, status) => {
    expect((await tacet(words(...flags), { cwd: dirty })).status).toBe(status);
  });

  it('is 0 when nothing is found', async () => {
    expect((await tacet(words(), { cwd: clean })).status).toBe(0);
    expect((await tacet(words('--exit-code', '3'), { cwd: clean })).status).toBe(0);
  });

  it('is 1 when something was not scanned, whatever is asked for and found', async () => {
    await using own = await createRepository();
    const blob = (await own.git(['hash-object', '-w', '--stdin'], { input: 'content' })).trim();
    await own.commit({ files: { 'a.ts': 'content', 'b.ts': leak(first) } });
    rmSync(join(own.gitDir, 'objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    const result = await run(['git', '--exit-code', '0', '--log-level', 'fatal'], own.path);
    expect([result.status, result.places]).toEqual([1, ['b.ts:1']]);
    expect(result.stderr).toContain('incomplete');
  });

  it('is 1 when the time is over (--timeout), whatever is left', async () => {
    // standard input that never ends
    const child = spawn(process.execPath, [CLI, 'stdin', '--timeout', '1', '-r', '-'], { cwd: clean });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.stdin.write('a\n');
    const [status] = await once(child, 'close');
    expect([status, Buffer.concat(output).toString()]).toEqual([1, expect.stringContaining('incomplete')]);
  });

  it('is not that of a command that is not there', async () => {
    expect((await tacet(['detects'], { cwd: clean })).status).toBe(2);
  });

  it.each(['git', 'dir', 'stdin', 'detect', 'protect'])('of %s --help is 0', async (name) => {
    const { status, stdout } = await tacet([name, '--help'], { cwd: clean });
    expect([status, stdout.includes('--report-format')]).toEqual([0, true]);
  });
});

describe('a flag that cannot be had', () => {
  it('is warned about by name, and on the receipt', async () => {
    const root = folder({ 'a.ts': leak(first) });
    const flags = ['--max-target-megabytes', '1', '--diagnostics', 'cpu', '--report-format', 'csv'];
    const { status, stderr } = await tacet(['dir', ...flags, '--receipt', 'receipt.json'], { cwd: root });
    expect(status).toBe(1);
    const names = ['--max-target-megabytes', '--diagnostics', '--report-format'];
    for (const name of names) expect(stderr).toMatch(new RegExp(`warn: ${name}`));
    const receipt = JSON.parse(readFileSync(join(root, 'receipt.json'), 'utf8'));
    const notes = receipt.notes.filter(({ code }: { code: string }) => code === 'flag-not-honoured');
    expect(notes).toHaveLength(3);
  });

  it('as a configuration that .tacet.yml does not want honoured is said', async () => {
    const root = folder({
      'a.ts': leak(first),
      'own.toml': "[[allowlists]]\npaths = ['''a''']\n",
      '.tacet.yml': 'honours: []\n',
    });
    const { status, stderr } = await tacet(['dir', '-c', 'own.toml'], { cwd: root });
    expect(status).toBe(1);
    expect(stderr).toContain('are not honoured: honours in the configuration leaves gitleaks out');
  });

  it('leaves the rest of the screen alone at a higher level', async () => {
    const { stderr } = await tacet(['dir', '-l', 'error', '--diagnostics=cpu'], { cwd: folder() });
    expect(stderr).toBe('');
  });
});

describe('archives (A12)', () => {
  it('are not opened by default, and are when they are asked for', async () => {
    const root = folder();
    writeFileSync(join(root, 'a.ts.gz'), gzipSync(leak(first)));
    const result = await run(['dir'], root);
    expect(outcome(result)).toEqual([0, []]);
    expect(result.stderr).toContain('archives are not opened');
    const opened = await run(['dir', '--max-archive-depth=1'], root);
    expect(opened.places).toHaveLength(1);
  });
});

describe('decoding (A11)', () => {
  it('goes as deep as it is told', async () => {
    const root = folder({ 'a.ts': `x = "${Buffer.from(leak(first)).toString('base64')}"\n` });
    expect(outcome(await run(['dir'], root))).toEqual([1, ['a.ts:1']]);
    expect(outcome(await run(['dir', '--max-decode-depth', '0'], root))).toEqual([0, []]);
  });
});
