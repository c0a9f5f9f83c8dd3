import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DiffEvent, DiffParser } from '../../src/sources/diff-parser.ts';
import { newSidePath, parseHeaderPath } from '../../src/sources/diff-path.ts';
import { Hunk } from '../../src/sources/hunk.ts';
import { pathOf, type Unit } from '../../src/text/unit.ts';
import { createRepository, runGit } from '../git.ts';
import { fc } from '../property.ts';
import { chunks, collect, notesOf, skipsOf, textOf, windowTexts } from './harness.ts';

/** Parses a diff given as text and gives its events. */
function parse(diff: string | Uint8Array): DiffEvent[] {
  const parser = new DiffParser();
  const lines = Buffer.from(diff).toString('latin1').replace(/\n$/, '').split('\n');
  return [...lines.flatMap((line) => [...parser.push(Buffer.from(line, 'latin1'))]), ...parser.finish()];
}

const unitsIn = (events: readonly DiffEvent[]) =>
  events.flatMap((event) => (event.kind === 'unit' ? [event.unit] : []));
const malformed = (events: readonly DiffEvent[]) => events.filter(({ kind }) => kind === 'malformed').length;
/** Path, first line, added texts. */
const short = (unit: Unit) => [pathOf(unit.origin), unit.firstLine, windowTexts(unit)];

const diff = (...parts: readonly string[]) =>
  collect({ kind: 'diff', path: '-' }, { stdin: chunks(...parts) });

const TWO_HUNKS = `diff --git a/src/x.ts b/src/x.ts
index 0123456..789abcd 100644
--- a/src/x.ts
+++ b/src/x.ts
@@ -1,3 +1,4 @@ some heading
 one
+added
 two
 three
@@ -10,2 +11,3 @@
-gone
+changed
+more
 last
`;

describe('a unified diff', () => {
  it('gives the new side of each hunk, with windows on what is added', () => {
    const units = unitsIn(parse(TWO_HUNKS));
    expect(units.map(short)).toEqual([
      ['src/x.ts', 1, ['added\n']],
      ['src/x.ts', 11, ['changed\nmore\n']],
    ]);
    expect(units.map(textOf)).toEqual(['one\nadded\ntwo\nthree\n', 'changed\nmore\nlast\n']);
  });

  it('without line numbers of a second count means one line', () => {
    expect(unitsIn(parse('--- a/x\n+++ b/x\n@@ -0,0 +1 @@\n+only\n')).map(short)).toEqual([
      ['x', 1, ['only\n']],
    ]);
  });

  it('takes content that looks like a header as content', () => {
    const text = `--- a/x\n+++ b/x\n@@ -1,3 +1,4 @@\n--- a/y\n+++ b/z\n+@@ -1 +1 @@\n+diff --git a/q b/q\n keep\n-gone\n`;
    const events = parse(text);
    expect(unitsIn(events).map(short)).toEqual([['x', 1, ['++ b/z\n@@ -1 +1 @@\ndiff --git a/q b/q\n']]]);
    expect(malformed(events)).toBe(0);
  });

  it('says where a last line has no line end', () => {
    const text = `--- a/x\n+++ b/x\n@@ -1 +1 @@\n-old\n\\ No newline at end of file\n+new\n\\ No newline at end of file\n`;
    expect(unitsIn(parse(text)).map(textOf)).toEqual(['new']);
    const onlyOld = `--- a/x\n+++ b/x\n@@ -1 +1 @@\n-old\n\\ No newline at end of file\n+new\n`;
    expect(unitsIn(parse(onlyOld)).map(textOf)).toEqual(['new\n']);
  });

  it('with CRLF keeps the CR of content and drops that of headers', () => {
    const units = unitsIn(parse(TWO_HUNKS.replaceAll('\n', '\r\n')));
    expect(units.map(short)).toEqual([
      ['src/x.ts', 1, ['added\r\n']],
      ['src/x.ts', 11, ['changed\r\nmore\r\n']],
    ]);
  });

  it('whose empty context lines lost their blank is read all the same', () => {
    const events = parse('--- a/x\n+++ b/x\n@@ -1,3 +1,4 @@\n one\n\n+added\n two\n');
    expect(unitsIn(events).map(short)).toEqual([['x', 1, ['added\n']]]);
    expect(malformed(events)).toBe(0);
  });

  it('of deletions alone has no units', () => {
    expect(parse('diff --git a/x b/x\n--- a/x\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-a\n-b\n')).toEqual([
      { kind: 'file' },
    ]);
  });

  it('that is combined counts a line as added when any parent lacks it', () => {
    const text = `diff --cc file name
index 1,2..3
--- a/file name
+++ b/file name
@@@ -1,4 -1,4 +1,5 @@@ heading
  both
- ours
 -theirs
++evil
+ from theirs
 +from ours
  end
`;
    const events = parse(text);
    expect(unitsIn(events).map(short)).toEqual([['file name', 1, ['evil\nfrom theirs\nfrom ours\n']]]);
    expect(malformed(events)).toBe(0);
  });

  it('that git makes of a merge has what the merge resolved', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { file: 'a\nb\nc\n' } });
    await repository.setBranch('side', 'HEAD');
    await repository.commit({ files: { file: 'a\nours\nc\n' } });
    await repository.commit({ ref: 'side', files: { file: 'a\ntheirs\nc\n' } });
    await repository.merge({ from: 'side', files: { file: 'a\nours\nevil\ntheirs\nc\n' } });
    for (const option of ['--cc', '-c']) {
      const { stdout } = await runGit(['diff-tree', '-p', option, 'HEAD'], { cwd: repository.path });
      const events = parse(stdout);
      expect(malformed(events)).toBe(0);
      expect(unitsIn(events).map(short)).toEqual([['file', 1, ['ours\nevil\ntheirs\n']]]);
    }
  });

  it('of three parents is read as well', () => {
    const text = `diff --combined x\n@@@@ -1 -1 -1 +1,2 @@@@\n   all\n+++new\n`;
    expect(unitsIn(parse(text)).map(short)).toEqual([['x', 1, ['new\n']]]);
  });

  it('in which several files follow on each other is read to its end', () => {
    const text = `commit 123\nAuthor: x\n\n    message\n\n${TWO_HUNKS}-- \n2.39.5\n\n--- old/plain\t2026-01-01\n+++ new/plain\t2026-01-02\n@@ -1 +1,2 @@\n a\n+b\n`;
    expect(unitsIn(parse(text)).map(short)).toEqual([
      ['src/x.ts', 1, ['added\n']],
      ['src/x.ts', 11, ['changed\nmore\n']],
      ['new/plain', 1, ['b\n']],
    ]);
  });
});

describe('a malformed diff', () => {
  const GOOD = 'diff --git a/good b/good\n--- a/good\n+++ b/good\n@@ -1 +1,2 @@\n a\n+good\n';

  it.each([
    ['a header that is none', '--- a/x\n+++ b/x\n@@ nonsense @@\n+bad\n'],
    ['a header with too few ranges', '--- a/x\n+++ b/x\n@@@ -1 +1 @@@\n+bad\n'],
    ['fewer lines than its header says', '--- a/x\n+++ b/x\n@@ -1,5 +1,6 @@\n a\n+bad\n'],
    ['more lines than its header says', '--- a/x\n+++ b/x\n@@ -1 +1,2 @@\n a\n+bad\n+more\n'],
    ['more new lines than its header says', '--- a/x\n+++ b/x\n@@ -1,2 +1 @@\n+bad\n+more\n-a\n-b\n'],
    ['a line of another kind', '--- a/x\n+++ b/x\n@@ -1,3 +1,4 @@\n a\n+bad\n*what\n b\n'],
  ])('with %s is reported, and every other hunk is read', async (_, bad) => {
    const events = parse(GOOD + bad + GOOD);
    expect(malformed(events)).toBe(1);
    expect(unitsIn(events).filter((unit) => pathOf(unit.origin) === 'good')).toHaveLength(2);
    const { receipt } = await diff(GOOD + bad + GOOD);
    expect(skipsOf(receipt)).toEqual({ 'malformed-diff': 1 });
  });

  it('loses no added line that follows on its hunk', () => {
    const [unit] = unitsIn(parse('--- a/x\n+++ b/x\n@@ -0,0 +1 @@\n+first\n+beyond the count\n'));
    expect(unit && windowTexts(unit)).toEqual(['first\nbeyond the count\n']);
  });

  it('of any lines gives events and no error, and every added line of a hunk that keeps to its header', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'diff --git a/x b/x',
        'diff --cc x',
        '--- a/x',
        '+++ b/x',
        '+++ /dev/null',
        '@@ -1,2 +1,3 @@',
        '@@ -1 +1 @@',
        '@@@ -1,2 -1,2 +1,3 @@@',
        '@@ -99999999999999999999 +1 @@',
        ' context',
        '+added',
        '-removed',
        '++both',
        '\\ No newline at end of file',
        '',
        '+++ "b/\\303\\244\\',
        'Binary files a/x and b/x differ',
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        for (const unit of unitsIn(parse(lines.join('\n')))) {
          for (const { start, end } of unit.windows ?? []) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(unit.bytes.length);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('git', () => {
  it('makes diffs whose hunks are exactly the lines of the new files', async () => {
    await using repository = await createRepository();
    const random = fc.sample(
      fc.array(fc.constantFrom('a', 'b', '', '+c', '-d', '@@ x', ' e', '\\f'), { maxLength: 40 }),
      {
        numRuns: 120,
        seed: 7,
      },
    );
    const texts = random.map((lines, index) => lines.join('\n') + (index % 3 === 0 ? '' : '\n'));
    const files = (shift: number) =>
      Object.fromEntries(
        texts.map((_, index) => [`dir ${index % 5}/ü${index}\t.txt`, texts[(index + shift) % 120] ?? '']),
      );
    await repository.commit({ files: files(0) });
    await repository.commit({ files: files(1) });
    const after = files(1);
    for (const options of [[], ['-U0'], ['--no-prefix'], ['-c', 'diff.mnemonicPrefix=true']]) {
      const [flag, value] = options;
      const setting = flag === '-c' && value !== undefined ? [flag, value] : [];
      const more = setting.length > 0 || flag === undefined ? [] : [flag];
      const { stdout } = await runGit([...setting, 'diff', '--no-renames', ...more, 'HEAD~1', 'HEAD'], {
        cwd: repository.path,
      });
      const events = parse(stdout);
      const units = unitsIn(events);
      expect(malformed(events)).toBe(0);
      const changed = Object.keys(after).filter(
        (path) => after[path] !== files(0)[path] && after[path] !== '',
      );
      expect(new Set(units.map(({ origin }) => pathOf(origin))).size).toBeGreaterThan(changed.length * 0.9);
      for (const unit of units) {
        const lines = (after[pathOf(unit.origin) ?? ''] ?? 'no such file').split(/(?<=\n)/);
        const text = textOf(unit);
        expect(
          lines
            .slice(unit.firstLine - 1)
            .join('')
            .startsWith(text),
        ).toBe(true);
      }
      const added = stdout.toString().match(/^\+(?!\+\+ )/gm)?.length ?? 0;
      const counted = units
        .flatMap(windowTexts)
        .join('')
        .split(/(?<=\n)/).length;
      expect(counted).toBeGreaterThan(added * 0.9);
    }
  });
});

describe('a path in a header', () => {
  it.each([
    ['a/x', 'b/x', 'a/x b/x', 'x'],
    ['i/x', 'w/x', 'i/x w/x', 'x'],
    ['/dev/null', 'b/x', 'a/x b/x', 'x'],
    ['/dev/null', 'b/x', undefined, 'x'],
    ['a/x', 'b/x', undefined, 'x'],
    // without prefixes a folder called b stays
    ['b/x', 'b/x', 'b/x b/x', 'b/x'],
    ['/dev/null', 'b/x', 'b/x b/x', 'b/x'],
    ['src/x', 'src/x', 'src/x src/x', 'src/x'],
    ['x.orig', 'b/x', undefined, 'b/x'],
    ['a/x', '/dev/null', 'a/x b/x', undefined],
    ['/dev/null', 'b/x', '"a/\\303\\244" "b/\\303\\244"', 'x'],
  ])('%s and %s after %s is %s', (oldPath, newPath, header, expected) => {
    expect(newSidePath(oldPath, newPath, header)).toBe(expected);
  });

  it.each([
    ['plain', 'plain'],
    ['with space\t', 'with space'],
    ['name\t2026-01-01 00:00:00', 'name'],
    ['name\r', 'name'],
    ['"quoted \\"x\\" \\\\ \\n\\t\\303\\244"', 'quoted "x" \\ \n\t\xc3\xa4'],
    ['"not closed', '"not closed'],
    ['"bad \\q"', '"bad \\q"'],
  ])('%j reads as %j', (text, expected) => {
    expect(parseHeaderPath(text)).toBe(expected);
  });

  it('that git quotes is unquoted to the same name', async () => {
    await using repository = await createRepository();
    const names = ['a"b', 'new\nline', 'tab\tx', 'back\\slash', 'ümlaut', '##[x]', 'b/b', '\x01\x7f'];
    await repository.commit({ files: { x: '1' } });
    await repository.commit({ files: Object.fromEntries(names.map((name) => [name, 'added\n'])) });
    for (const quote of ['true', 'false']) {
      const { stdout } = await runGit(['-c', `core.quotePath=${quote}`, 'diff', 'HEAD~1', 'HEAD'], {
        cwd: repository.path,
      });
      expect(
        unitsIn(parse(stdout))
          .map(({ origin }) => pathOf(origin))
          .sort(),
      ).toEqual([...names].sort());
    }
  });
});

describe('a hunk that is large', () => {
  it('comes in units that see each other, every added byte in one window', () => {
    const hunk = new Hunk('x', 10, 100, 30);
    const units: Unit[] = [];
    const lines = Array.from({ length: 100 }, (_, index) => `line ${index + 10}`);
    for (const [index, line] of lines.entries()) {
      hunk.add(Buffer.from(line), index % 5 !== 0);
      const unit = hunk.takeFull();
      if (unit !== undefined) units.push(unit);
    }
    const last = hunk.takeLast();
    if (last !== undefined) units.push(last);
    expect(units.length).toBeGreaterThan(5);
    const added = lines.filter((_, index) => index % 5 !== 0).map((line) => `${line}\n`);
    expect(units.flatMap(windowTexts).join('')).toBe(added.join(''));
    for (const unit of units) expect(textOf(unit)).toMatch(new RegExp(`^line ${unit.firstLine}\\n`));
  });
});

describe('the source of a diff', () => {
  it('counts files and bytes, and names binary files without content in a note', async () => {
    const binary = 'diff --git a/p.png b/p.png\nindex 1..2 100644\nBinary files a/p.png and b/p.png differ\n';
    const { receipt, units } = await diff(TWO_HUNKS, binary);
    expect([receipt.files, receipt.bytes, units.length]).toEqual([2, 'added\nchanged\nmore\n'.length, 2]);
    expect(notesOf(receipt)).toEqual(['binary-in-diff']);
    expect(receipt.snapshot().complete).toBe(true);
  });

  it('reads files, and what PowerShell writes: UTF-16 with a mark', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tacet-diff-'));
    const path = join(folder, 'x.diff');
    await writeFile(
      path,
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TWO_HUNKS.replaceAll('\n', '\r\n'), 'utf16le')]),
    );
    const { units } = await collect({ kind: 'diff', path });
    expect(units.map(short)[0]).toEqual(['src/x.ts', 1, ['added\r\n']]);
    await expect(collect({ kind: 'diff', path: folder })).rejects.toMatchObject({ code: 'path-unreadable' });
    await expect(collect({ kind: 'diff', path: `${path}.no` })).rejects.toMatchObject({
      code: 'path-not-found',
    });
    await rm(folder, { recursive: true });
  });

  it('is the same wherever its chunks end', async () => {
    const whole = (await diff(TWO_HUNKS)).units;
    for (const size of [1, 2, 7, 64]) {
      const parts = TWO_HUNKS.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      expect((await diff(...parts)).units).toEqual(whole);
    }
  });

  it('is empty for no changes, and an error for what is no diff', async () => {
    expect((await diff('')).units).toEqual([]);
    expect((await diff('\n\n')).units).toEqual([]);
    await expect(diff('password = x\n')).rejects.toMatchObject({
      code: 'diff-invalid',
      hint: expect.any(String),
    });
  });

  it.skipIf(process.platform === 'win32')('reads what diff -u writes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tacet-diff-'));
    await writeFile(join(folder, 'old'), 'a\nb\nc\n');
    await writeFile(join(folder, 'new file'), 'a\nB\nc\nd');
    let output = '';
    try {
      execFileSync('diff', ['-u', 'old', 'new file'], { cwd: folder });
    } catch (error) {
      output = String((error as { stdout: Buffer }).stdout);
    }
    const { units } = await diff(output);
    expect(units.map(short)).toEqual([['new file', 1, ['B\n', 'd']]]);
    await rm(folder, { recursive: true });
  });
});
