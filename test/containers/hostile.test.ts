// Containers that lie, bombs, and containers with flipped and missing bytes. Made byte by byte here, by the layouts in PKWARE's
// APPNOTE (4.3) and POSIX (pax, ustar), so that they can say what no program would write.

import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fc } from '../property.ts';
import { openAll, output, python } from './inside.ts';

interface ZipMember {
  readonly name: string | Buffer;
  readonly content: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** What the headers say instead of the truth. */
  readonly declared?: number;
}

const u16 = (value: number): Buffer => Buffer.from([value & 0xff, (value >> 8) & 0xff]);
const u32 = (value: number): Buffer => Buffer.concat([u16(value & 0xffff), u16(value >>> 16)]);

/** A zip file. `at` puts the same place for all members into the directory. */
function zip(members: readonly ZipMember[], at?: number): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, method = 8, flags = 0, declared } of members) {
    const packed = method === 8 ? deflateRawSync(content) : Buffer.from(content);
    const size = declared ?? content.length;
    const fields = [u16(20), u16(flags), u16(method), u32(0), u32(0), u32(packed.length), u32(size)];
    const bytes = Buffer.from(name as string);
    const local = Buffer.concat([
      Buffer.from('PK\x03\x04'),
      ...fields,
      u16(bytes.length),
      u16(0),
      bytes,
      packed,
    ]);
    directory.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02'), u16(20), ...fields, u16(bytes.length), u16(0), u16(0), u16(0), u16(0), u32(0),
        u32(at ?? offset), bytes,
      ]),
    ); // biome-ignore format: a header reads better in rows
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = u16(members.length);
  const end = [
    Buffer.from('PK\x05\x06'),
    u16(0),
    u16(0),
    count,
    count,
    u32(central.length),
    u32(offset),
    u16(0),
  ];
  return Buffer.concat([...files, central, ...end]);
}

function tarHeader(name: string, size: string, type = '0'): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write(size, 124);
  header.write('        ', 148);
  header.write(`${type}`, 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

const text = Buffer.from('one line of text\n'.repeat(50));

describe('a bomb', () => {
  it('of one member ends at the bound on bytes, and is told of', () => {
    const bytes = gzipSync(Buffer.alloc(3_000_000));
    expect(openAll(bytes, { maxMemberBytes: 1_000_000 }).problems).toEqual(['container-limit outer']);
    expect(openAll(bytes, { maxBytes: 1_000_000 }).problems).toEqual(['container-limit outer']);
  });

  it('ends at the ratio, whatever the other bounds allow', () => {
    const member = { name: 'z', content: Buffer.alloc(8 * 1024 * 1024) };
    const bytes = zip(Array.from({ length: 20 }, (_, index) => ({ ...member, name: `z${index}` })));
    const { problems, bytes: unpacked } = openAll(bytes, { maxRatio: 10 });
    expect(problems).toEqual(['container-limit outer!/z8']);
    expect(unpacked).toBeLessThan(68 * 1024 * 1024);
  });

  it('of archives in archives ends at the depth, at the number of members, and in time', () => {
    // 16 archives in each, five deep: 16^5 members of a megabyte
    let level = zip([{ name: 'zeros', content: Buffer.alloc(1_000_000) }]);
    for (let depth = 0; depth < 5; depth++) {
      const inner = level;
      level = zip(Array.from({ length: 16 }, (_, index) => ({ name: `${index}.zip`, content: inner })));
    }
    expect(openAll(level, { maxDepth: 3 }).problems[0]).toMatch(
      /^container-limit outer!\/0\.zip!\/0\.zip!\/0\.zip$/,
    );
    expect(openAll(level, { maxDepth: 9, maxMembers: 100 }).problems).toHaveLength(1);
    let now = 0;
    const slow = openAll(level, { maxDepth: 9 }, () => {
      now += 10_000;
      return now;
    });
    expect(slow.problems).toHaveLength(1);
    expect(slow.bytes).toBeLessThan(16_000_000);
  });

  it('of members that share their bytes gives them once', () => {
    const members = Array.from({ length: 50 }, (_, index) => ({ name: `${index}`, content: text }));
    const { members: given, problems } = openAll(zip(members, 0));
    expect(Object.values(given).filter((content) => content === text.toString())).toHaveLength(50);
    expect(problems.filter((problem) => problem.startsWith('container-limit'))).toHaveLength(49);
  });

  it('that contains itself without end ends at the depth', () => {
    // nothing that unpacks to itself stands here: a chain longer than the depth behaves the same
    let bytes = gzipSync(text);
    for (let layer = 0; layer < 40; layer++) bytes = gzipSync(bytes);
    expect(openAll(bytes).problems).toEqual(['container-limit outer']);
  });
});

describe('a container that lies', () => {
  it('about the size of a member gives the member', () => {
    for (const declared of [0, 1, 0x7fff_ffff])
      expect(openAll(zip([{ name: 'a', content: text, declared }])).members).toEqual({
        'outer!/a': text.toString(),
      });
  });

  it('about its directory gives what its own headers say', () => {
    const bytes = zip([{ name: 'a', content: text }]);
    expect(openAll(bytes.subarray(0, bytes.length - 40)).members).toEqual({ 'outer!/a': text.toString() });
    const hidden = Buffer.concat([
      zip([{ name: 'a', content: text }]).subarray(0, -90),
      zip([{ name: 'b', content: text }]),
    ]);
    expect(Object.keys(openAll(hidden).members)).toContain('outer!/b');
  });

  it('about names shows them as they are, without their way out', () => {
    const names = ['../../etc/passwd', '/abs', 'a\0b', 'n'.repeat(5000), 'C:\\x\\y', ''];
    const paths = Object.keys(openAll(zip(names.map((name) => ({ name, content: text })))).members);
    expect(paths.slice(0, 3)).toEqual(['outer!/../../etc/passwd', 'outer!/abs', 'outer!/a\0b']);
    expect(paths[3]?.length).toBeLessThan(1100);
    expect(paths[4]).toBe('outer!/C:/x/y');
  });

  it('with a method that nobody knows, or a password, tells it and goes on', () => {
    const bytes = zip([
      { name: 'a', content: text, method: 77 },
      { name: 'b', content: text, flags: 1 },
      { name: 'c', content: text },
    ]);
    expect(openAll(bytes)).toMatchObject({
      members: { 'outer!/c': text.toString() },
      problems: ['container-unsupported outer!/a', 'container-encrypted outer!/b'],
    });
  });

  it('about the size of a member of a tar gives what is there, and tells it', () => {
    for (const size of ['77777777777\0', '\x80\x7f\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff']) {
      const bytes = Buffer.concat([
        tarHeader('a', '00000000021\0'),
        text.subarray(0, 17),
        Buffer.alloc(495),
        tarHeader('b', size),
        text,
      ]);
      const header = bytes.subarray(1024, 1536);
      if (size.startsWith('\x80')) header.write(size, 124, 'latin1');
      header.write('        ', 148);
      const sum = header.reduce((total, byte) => total + byte, 0);
      header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
      expect(openAll(bytes)).toMatchObject({
        members: { 'outer!/a': text.toString('latin1', 0, 17), 'outer!/b': text.toString() },
        problems: ['container-damaged outer!/b'],
      });
    }
  });
});

describe('a container with wrong bytes', () => {
  const content = Buffer.from(
    Array.from({ length: 3000 }, (_, index) => `${(index * 7919) % 4001} `).join(''),
  );
  const tar = Buffer.concat([
    tarHeader('a', '00000001750\0'),
    content.subarray(0, 1000),
    Buffer.alloc(24),
    Buffer.alloc(1024),
  ]);
  const pdf = Buffer.from(
    '%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\nxx\nendstream\nBT (a(b)c) Tj [<41>-200(x)] TJ ET',
  );
  const javaClass = Buffer.from('cafebabe00000037000401000161010001620700010500000001', 'hex');
  const pyc = Buffer.concat([
    Buffer.from('a70d0d0a', 'hex'),
    Buffer.alloc(12),
    Buffer.from('\xe3zzz\x04abcds\x03\0\0\0xyz', 'latin1'),
  ]);
  const sqlite = python(
    `import sqlite3,tempfile,os
f=os.path.join(tempfile.mkdtemp(),'a.db'); c=sqlite3.connect(f)
c.execute('create table t(a)'); c.execute('insert into t values(?)',('x'*9000,)); c.execute('create index i on t(a)')
c.commit(); c.close(); sys.stdout.buffer.write(open(f,'rb').read()); os.remove(f)`,
  );
  const samples: readonly (readonly [string, Buffer | undefined])[] = [
    [
      'zip',
      zip([
        { name: 'a', content },
        { name: 'b', content, method: 0 },
      ]),
    ],
    ['tar', tar],
    ['gzip', gzipSync(content)],
    ['bzip2', output('bzip2', ['-c'], content)],
    ['xz', output('xz', ['-c'], content)],
    ['zstd', output('zstd', ['-c', '-q'], content)],
    [
      'zip with LZMA',
      python(
        "import zipfile,io\nb=io.BytesIO()\nz=zipfile.ZipFile(b,'w',zipfile.ZIP_LZMA); z.writestr('a',sys.stdin.read()); z.close()\nsys.stdout.buffer.write(b.getvalue())",
        content,
      ),
    ],
    ['sqlite', sqlite],
    ['pdf', pdf],
    ['java-class', javaClass],
    ['pyc', pyc],
    [
      'notebook',
      Buffer.from(
        '{"cells": [{"source": ["a", 1, null], "outputs": [{"data": {"x": ["y"]}}, 3]}, 7], "nbformat": 4}',
      ),
    ],
  ];

  it.each(samples.filter(([, bytes]) => bytes !== undefined))(
    '%s: never throws, and stays within its bounds',
    (_, bytes) => {
      const sample = bytes ?? Buffer.alloc(0);
      const flips = fc.array(fc.tuple(fc.nat({ max: sample.length - 1 }), fc.integer({ min: 1, max: 255 })), {
        maxLength: 6,
      });
      fc.assert(
        fc.property(flips, fc.nat({ max: sample.length }), fc.boolean(), (changes, length, isCut) => {
          const wrong = Buffer.from(isCut ? sample.subarray(0, length) : sample);
          for (const [at, bits] of changes) if (at < wrong.length) wrong[at] = wrong[at]! ^ bits;
          expect(
            openAll(wrong, { maxBytes: 4_000_000, maxMemberBytes: 1_000_000 }).bytes,
          ).toBeLessThanOrEqual(4_000_000);
        }),
        { numRuns: 120 },
      );
    },
  );

  it('gives what comes before the damage', () => {
    for (const [name, bytes] of samples.slice(2, 6)) {
      if (bytes === undefined) continue;
      let state = 1;
      const long = Buffer.from(
        Array.from({ length: 90_000 }, () => {
          // a linear congruential generator: text that does not repeat itself
          state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
          return `${state >>> 12} `;
        }).join(''),
      );
      const packed =
        name === 'gzip'
          ? gzipSync(long)
          : output(
              name,
              name === 'xz' ? ['-c', '--block-size=50000'] : ['-c', ...(name === 'bzip2' ? ['-1'] : [])],
              long,
            );
      if (packed === undefined) continue;
      const { members, problems } = openAll(packed.subarray(0, Math.floor(packed.length * 0.8)));
      expect({ name, problems }).toEqual({ name, problems: ['container-damaged outer'] });
      expect(long.toString().startsWith(members.outer?.slice(0, 20_000) ?? '?')).toBe(true);
      expect(members.outer?.length ?? 0).toBeGreaterThan(20_000);
    }
  });
});
