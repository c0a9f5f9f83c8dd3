// Containers that other programs made: Python's modules, gzip, bzip2, xz, zstd, zip, javac, sqlite3. Where a program is not
// installed its test skips.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openAll, output, python } from './inside.ts';

const folder = mkdtempSync(join(tmpdir(), 'tacet-containers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = Array.from({ length: 4000 }, (_, line) => `line ${line} of ${(line * 7919) % 1000}\n`).join('');
const input = Buffer.from(text);
/** Longer than the field for a name, and to be cut at a slash. */
const LONG_PATH = `${'n'.repeat(90)}/${'m'.repeat(60)}/a.txt`;
const ZIP = (method: string): string =>
  `import zipfile,io
b=io.BytesIO()
with zipfile.ZipFile(b,'w',zipfile.${method}) as z:
  z.writestr('dir/a.txt',sys.stdin.buffer.read()); z.writestr('b.txt','second')
sys.stdout.buffer.write(b.getvalue())`;
const TAR = (mode: string, format: string): string =>
  `import tarfile,io
b=io.BytesIO(); d=sys.stdin.buffer.read()
with tarfile.open(fileobj=b,mode='${mode}',format=tarfile.${format}) as t:
  i=tarfile.TarInfo('${LONG_PATH}'); i.size=len(d); t.addfile(i,io.BytesIO(d))
  l=tarfile.TarInfo('link'); l.type=tarfile.SYMTYPE; l.linkname='/etc/passwd'; t.addfile(l)
  i=tarfile.TarInfo('b.txt'); i.size=6; t.addfile(i,io.BytesIO(b'second'))
sys.stdout.buffer.write(b.getvalue())`;

/** What a program made, or a skipped test. */
function made(bytes: Buffer | undefined, skip: (note: string) => void): Buffer {
  if (bytes === undefined) skip('the program that makes it is not installed');
  return bytes ?? Buffer.alloc(0);
}

describe('an archive', () => {
  for (const method of ['ZIP_STORED', 'ZIP_DEFLATED', 'ZIP_BZIP2', 'ZIP_LZMA'])
    it(`zip, ${method}, is unpacked`, ({ skip }) => {
      expect(openAll(made(python(ZIP(method), input), skip))).toMatchObject({
        kind: 'zip',
        members: { 'outer!/dir/a.txt': text, 'outer!/b.txt': 'second' },
        problems: [],
      });
    });

  for (const [mode, format] of [
    ['w', 'USTAR_FORMAT'],
    ['w', 'GNU_FORMAT'],
    ['w', 'PAX_FORMAT'],
    ['w:gz', 'GNU_FORMAT'],
    ['w:bz2', 'GNU_FORMAT'],
    ['w:xz', 'GNU_FORMAT'],
  ] as const)
    it(`tar, ${mode} ${format}, is unpacked, its links left`, ({ skip }) => {
      const { members, problems } = openAll(made(python(TAR(mode, format), input), skip));
      expect(Object.keys(members)).toEqual([`outer!/${LONG_PATH}`, 'outer!/b.txt']);
      expect(members[`outer!/${LONG_PATH}`] === text).toBe(true);
      expect(problems).toEqual([]);
    });

  it('in an archive is unpacked, and its path says so', ({ skip }) => {
    const inner = made(python(ZIP('ZIP_DEFLATED'), input), skip);
    const bytes = made(python(ZIP('ZIP_STORED'), gzipSync(inner)), skip);
    expect(Object.keys(openAll(bytes).members)).toEqual([
      'outer!/dir/a.txt!/dir/a.txt',
      'outer!/dir/a.txt!/b.txt',
      'outer!/b.txt',
    ]);
  });

  it('behind a program, which unpacks itself, is unpacked', ({ skip }) => {
    const bytes = made(python(ZIP('ZIP_DEFLATED'), input), skip);
    const program = Buffer.concat([Buffer.from('MZ\0\0\x01\x02'.repeat(500), 'latin1'), bytes]);
    expect(openAll(program).members).toMatchObject({ 'outer!/dir/a.txt': text });
  });

  it('with a password is told of', ({ skip }) => {
    writeFileSync(join(folder, 'a.txt'), text);
    const bytes = made(output('zip', ['-q', '-j', '-P', 'word', '-', join(folder, 'a.txt')]), skip);
    expect(openAll(bytes)).toMatchObject({ members: {}, problems: ['container-encrypted outer!/a.txt'] });
  });

  it.each([
    ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]],
    ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 1, 0]],
  ])('%s is told of as not opened', (_, magic) => {
    expect(openAll(Uint8Array.from(magic)).problems).toEqual(['container-unsupported outer']);
  });
});

describe('a compressed file', () => {
  for (const [program, ...words] of [
    ['gzip', '-c'],
    ['bzip2', '-c'],
    ['bzip2', '-c', '-1'],
    ['xz', '-c'],
    ['xz', '-c', '-0', '--check=sha256'],
    ['xz', '-c', '--x86', '--lzma2=preset=6,lc=0,lp=2,pb=0'],
    ['xz', '-c', '--block-size=9999'],
    ['zstd', '-c', '-q'],
    ['zstd', '-c', '-q', '-19', '--no-check'],
  ] as const)
    it(`of ${program} ${words.join(' ')} is unpacked`, ({ skip }) => {
      const bytes = made(output(program, words, input), skip);
      expect(openAll(bytes)).toMatchObject({ members: { outer: text }, problems: [] });
      // two streams in a row are one content
      expect(openAll(Buffer.concat([bytes, bytes])).members.outer === text + text).toBe(true);
    });

  for (const program of ['bzip2', 'xz'])
    it(`of ${program} with runs and with noise is unpacked`, ({ skip }) => {
      const noise = Buffer.from(
        Array.from({ length: 70_000 }, (_, index) => (index * index * 31 + (index >> 3)) & 0xff),
      );
      const content = Buffer.concat([Buffer.alloc(1_200_000, 'a'), noise, input, Buffer.alloc(5), noise]);
      const bytes = made(output(program, ['-c'], content), skip);
      expect(openAll(bytes).members.outer === content.toString('latin1')).toBe(true);
    });
});

describe('a file with text in it', () => {
  it('SQLite: rows, long rows over several pages, and what was deleted', ({ skip }) => {
    const file = join(folder, 'a.db');
    const bytes = python(
      `import sqlite3
c=sqlite3.connect(${JSON.stringify(file)})
c.execute('pragma secure_delete=0').fetchall()
c.execute('create table t(name text, value)')
c.execute('insert into t values(?,?)',('short','value-one'))
c.execute('insert into t values(?,?)',('long','x'*9000+'value-two'+'y'*9000))
c.execute('insert into t values(?,?)',('blob',b'value-three'))
for i in range(300): c.execute('insert into t values(?,?)',('row%d'%i,'z'*50))
c.execute('insert into t values(?,?)',('gone','value-four'))
c.execute('insert into t values(?,?)',('last','value-last'))
c.commit(); c.execute("delete from t where name='gone'"); c.commit(); c.close()
sys.stdout.buffer.write(open(${JSON.stringify(file)},'rb').read())`,
    );
    const { kind, members, problems } = openAll(made(bytes, skip));
    const all = Object.values(members).join('');
    expect({ kind, problems }).toEqual({ kind: 'sqlite', problems: [] });
    const wanted = [
      'short\tvalue-one',
      `${'x'.repeat(9000)}value-two${'y'.repeat(9000)}`,
      'value-three',
      'value-four',
    ];
    expect(wanted.filter((value) => !all.includes(value))).toEqual([]);
    // the pages over which a long row lies are not given a second time
    expect(all.split('value-two')).toHaveLength(2);
  });

  it('.pyc: the strings of modules, functions and classes', ({ skip }) => {
    writeFileSync(
      join(folder, 'm.py'),
      'NAME = "value-one"\ndef f(a="value-two"):\n  return b"value-three", "wért", {"k": "value-four" * 1}\nclass C:\n  x = """two\nlines"""\n',
    );
    const file = join(folder, 'm.pyc');
    const source = `import py_compile\npy_compile.compile(${JSON.stringify(join(folder, 'm.py'))},${JSON.stringify(file)})`;
    made(python(source), skip);
    const { kind, members } = openAll(readFileSync(file));
    const lines = Buffer.from(members['outer!/strings'] ?? '', 'latin1')
      .toString('utf8')
      .split('\n');
    expect(kind).toBe('pyc');
    for (const value of ['value-one', 'value-two', 'value-three', 'wért', 'value-four', 'two'])
      expect(lines).toContain(value);
  });

  it('Java class: its strings', ({ skip }) => {
    writeFileSync(
      join(folder, 'M.java'),
      'class M { static final long L = 1L << 40; static String s() { return "value-one" + L; } }',
    );
    made(output('javac', ['-d', folder, join(folder, 'M.java')]), skip);
    const { kind, members, problems } = openAll(readFileSync(join(folder, 'M.class')));
    expect({ kind, problems }).toEqual({ kind: 'java-class', problems: [] });
    expect(members['outer!/strings']).toContain('value-one');
  });

  it('PDF: what its pages show, deflated or not', () => {
    const operators =
      'BT /F1 12 Tf 72 700 Td (to) Tj [(ken: val) -20 (ue\\055one)] TJ 0 -14 Td <76616c75652d74776f> Tj T* (a (nested) \\(one\\)) Tj ET';
    const stream = (dictionary: string, content: Buffer): Buffer =>
      Buffer.concat([
        Buffer.from(`1 0 obj\n<< ${dictionary} >>\nstream\n`),
        content,
        Buffer.from('\nendstream\nendobj\n'),
      ]);
    const packed = python(
      'import zlib\nsys.stdout.buffer.write(zlib.compress(sys.stdin.buffer.read()))',
      Buffer.from(operators),
    );
    const plainPage = stream('/Length 1', Buffer.from(operators));
    const shown = 'token: value-one\nvalue-two\na (nested) (one)\n';
    const document = (page: Buffer): Buffer =>
      Buffer.concat([Buffer.from('%PDF-1.7\n'), page, Buffer.from('trailer\n<<>>\n')]);
    expect(openAll(document(plainPage)).members).toEqual({ 'outer!/stream 1': shown });
    if (packed === undefined) return;
    expect(openAll(document(stream('/Filter /FlateDecode', packed))).members).toEqual({
      'outer!/stream 1': shown,
    });
  });

  it('PDF with a password: told of', () => {
    const bytes = Buffer.from(
      '%PDF-1.7\n1 0 obj\n<<>>\nstream\nabc\nendstream\ntrailer\n<< /Encrypt 5 0 R >>\n',
    );
    expect(openAll(bytes).problems).toEqual(['container-encrypted outer']);
  });

  it('notebook: what cells say and print, each as one text', () => {
    const notebook = {
      cells: [
        {
          cell_type: 'code',
          source: ['a = 1\n', 'b = "x"'],
          outputs: [{ text: ['printed\n', 'twice'] }, { data: { 'text/html': '<b>', 'image/png': 'iVBO' } }],
        },
        { cell_type: 'markdown', source: 'words' },
      ],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5,
    };
    expect(openAll(Buffer.from(JSON.stringify(notebook, undefined, 1))).members).toEqual({
      'outer!/cell 1': 'a = 1\nb = "x"\nprinted\ntwice\n<b>',
      'outer!/cell 2': 'words',
    });
  });
});
