/**
 * `tacet scan --history` on every kind of store that git makes, and on stores that are broken in every way we know: a leak
 * that only an old commit has is found in each of the first; each of the second is a line on the receipt and status 2,
 * never "clean" and never a stack. Real processes, on what is shipped (see `bundle.ts`).
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { CLI, type CliResult, tacet } from './dist.ts';
import { placePacks } from './git/packs/invented.ts';
import {
  objectId,
  type PackEntry,
  type WrittenPack,
  writeIndex,
  writePack,
} from './git/packs/pack-writer.ts';
import {
  cloneRepository,
  createRepository,
  gitEnvironment,
  requireGit,
  runGit,
  type TestRepository,
} from './git.ts';
import { copy, insert, writeDelta } from './kernel/delta-writer.ts';
import { mint } from './mint.ts';

const token = mint('ghp_{mint:github-crc32:30}');
const leak = `const client = connect("${token}");\n`;
const scratch = await mkdtemp(join(tmpdir(), 'tacet-stores-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));

interface Scanned extends CliResult {
  readonly report: {
    readonly verdict: string;
    readonly findings: readonly { readonly location: { readonly path: string } }[];
    readonly receipt: {
      readonly complete: boolean;
      readonly counts: { readonly objects: number };
      readonly skips: readonly { readonly reason: string; readonly count: number }[];
      readonly notes: readonly { readonly code: string; readonly text: string }[];
    };
  };
}

async function scan(cwd: string, words: readonly string[] = []): Promise<Scanned> {
  const result = await tacet(['scan', '--history', '--format', 'json', ...words], { cwd });
  expect(result.stderr).not.toMatch(/\n\s+at /u);
  return { ...result, report: JSON.parse(result.stdout) };
}

/** A leak that one commit brings and the next takes away, in a file of some length with other versions around it. */
async function fill(repository: TestRepository): Promise<void> {
  const text = (lines: number) => Array.from({ length: lines }, (_, at) => `line ${at} of a file\n`).join('');
  for (let version = 0; version < 8; version++) {
    const middle = version === 4 ? leak : '';
    await repository.commit({
      files: { 'src/a.ts': `${text(40 + version)}${middle}${text(30)}`, 'b.md': `${version}\n` },
    });
  }
}

/** Ways to store the same history. Each gives the folder that is scanned. */
const STORES: Readonly<Record<string, () => Promise<{ readonly path: string; remove(): Promise<void> }>>> = {
  'of loose objects': () => filled({}, ['unpack']),
  'of one pack': () => filled({}, ['repack', '-adfq']),
  'of a pack with REF deltas': () => filled({}, ['-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq']),
  'with an index of version 1': () => filled({}, ['-c', 'pack.indexVersion=1', 'repack', '-adfq']),
  'with offsets of 64 bits': async () => {
    const repository = await filled({}, ['repack', '-adfq']);
    const [pack = ''] = packsOf(repository);
    await chmod(pack.replace(/pack$/u, 'idx'), 0o644);
    await repository.git(['index-pack', '--index-version=2,0x40', '-o', pack.replace(/pack$/u, 'idx'), pack]);
    return repository;
  },
  'of several packs under a multi-pack-index': () => severalPacks(),
  'with SHA-256 ids': () => filled({ objectFormat: 'sha256' }, ['repack', '-adfq']),
  'that is bare': () => filled({ bare: true }, ['repack', '-adfq']),
  'with refs in a reftable': async () => {
    const repository = await filled({}, ['repack', '-adfq']);
    const path = await mkdtemp(join(scratch, 'reftable-'));
    await requireGit(['init', '-q', '--template=', '--ref-format=reftable', path]);
    await requireGit(['fetch', '-q', repository.path, 'refs/heads/*:refs/heads/*', '--update-head-ok'], {
      cwd: path,
    });
    await repository.remove();
    return { path, remove: () => rm(path, { recursive: true, force: true }) };
  },
  'of a linked work tree': async () => {
    const repository = await filled({}, ['repack', '-adfq']);
    const path = join(await mkdtemp(join(scratch, 'linked-')), 'tree');
    await repository.git(['worktree', 'add', '-q', path, '-b', 'other']);
    return { path, remove: () => repository.remove() };
  },
  'that borrows its objects': async () => {
    const repository = await filled({}, ['repack', '-adfq']);
    const borrower = await cloneRepository(repository.path, ['--shared']);
    return {
      path: borrower.path,
      async remove() {
        await borrower.remove();
        await repository.remove();
      },
    };
  },
  'whose packs are cruft and kept': async () => {
    const repository = await filled({}, ['repack', '-adfq']);
    const [pack = ''] = packsOf(repository);
    await writeFile(pack.replace(/pack$/u, 'keep'), '');
    await repository.git(['repack', '-q', '-d', '--cruft', '-a']);
    return repository;
  },
};

async function severalPacks(): Promise<TestRepository> {
  const repository = await filled({}, ['repack', '-adfq']);
  await repository.commit({ files: { 'b.md': 'later\n' } });
  await repository.git(['repack', '-dq']);
  await repository.git(['multi-pack-index', 'write']);
  return repository;
}

async function filled(
  options: { readonly objectFormat?: 'sha256'; readonly bare?: boolean },
  store: readonly string[],
): Promise<TestRepository> {
  const repository = await createRepository(options);
  await fill(repository);
  if (store[0] !== 'unpack') await repository.git(store);
  return repository;
}

function packsOf({ gitDir }: TestRepository): readonly string[] {
  const folder = join(gitDir, 'objects', 'pack');
  return existsSync(folder)
    ? readdirSync(folder).flatMap((name) => (name.endsWith('.pack') ? [join(folder, name)] : []))
    : [];
}

const gitKnowsReftable =
  (await runGit(['init', '-q', '--bare', '--ref-format=reftable', join(scratch, 'probe')])).status === 0;

describe('a history', () => {
  for (const [name, make] of Object.entries(STORES))
    it.skipIf(name.includes('reftable') && !gitKnowsReftable)(`${name} has its leak found`, async () => {
      const store = await make();
      try {
        const { status, report } = await scan(store.path);
        expect([report.findings.map(({ location }) => location.path), status]).toEqual([['src/a.ts'], 1]);
        expect([report.receipt.complete, report.receipt.skips]).toEqual([true, []]);
      } finally {
        await store.remove();
      }
    });

  it('of a shallow clone has its leak found, and says what it has not', async () => {
    await using repository = await createRepository();
    await fill(repository);
    await using shallow = await cloneRepository(`file://${repository.path}`, ['--depth=5']);
    const { status, report } = await scan(shallow.path);
    expect([report.findings.length, status]).toEqual([1, 2]);
    expect(report.receipt.skips.map(({ reason }) => reason)).toEqual(['missing-commit']);
  });

  it('of a partial clone counts what was never fetched, and fetches it on request only', async () => {
    await using repository = await createRepository();
    await fill(repository);
    await repository.git(['config', 'uploadpack.allowFilter', 'true']);
    await using partial = await cloneRepository(`file://${repository.path}`, [
      '--filter=blob:none',
      '--no-checkout',
    ]);
    const { status, report } = await scan(partial.path);
    // two files in eight versions each
    expect(report.receipt.skips).toMatchObject([{ reason: 'missing-object', count: 16 }]);
    expect([report.findings.length, status]).toEqual([0, 2]);
    const before = await partial.git(['count-objects', '-v']);
    const fetched = await scan(partial.path, ['--fetch-missing']);
    expect(fetched.report.findings).toMatchObject([
      { location: { path: 'src/a.ts' }, introduction: { commit: await repository.resolve('HEAD~3') } },
    ]);
    expect([fetched.status, fetched.report.receipt.skips]).toEqual([1, []]);
    expect(fetched.report.receipt.counts.objects).toBe(16);
    // the clone is as it was
    expect(await partial.git(['count-objects', '-v'])).toBe(before);
  });

  it('of a partial clone whose server is gone says what it could not fetch', async () => {
    await using repository = await createRepository();
    await fill(repository);
    await repository.git(['config', 'uploadpack.allowFilter', 'true']);
    await using partial = await cloneRepository(`file://${repository.path}`, [
      '--filter=blob:none',
      '--no-checkout',
    ]);
    for (const [url, why] of [
      [`file://${repository.path}-gone`, 'could not'],
      ['ssh://example.invalid/x', 'none that can be fetched from'],
    ] as const) {
      await partial.git(['config', 'remote.origin.url', url]);
      const { status, report } = await scan(partial.path, ['--fetch-missing']);
      expect([status, report.receipt.skips]).toMatchObject([2, [{ reason: 'missing-object', count: 16 }]]);
      expect(report.receipt.notes.find(({ code }) => code === 'not-fetched')?.text).toContain(why);
    }
  });
});

const base = Array.from({ length: 50 }, (_, at) => `line ${at}\n`).join('');

/** What is built from `content` by adding something at its end. */
function grown(content: string, more: string): Uint8Array {
  return writeDelta(content, [copy(0, content.length), insert(more)]);
}

/** A repository whose pack is made by hand, with a branch at the last commit of it. */
async function invented(
  entries: readonly PackEntry[],
  blob: string,
  alter: (pack: WrittenPack) => { readonly bytes?: Uint8Array; readonly index?: Uint8Array } = () => ({}),
): Promise<TestRepository> {
  const repository = await createRepository({ bare: true });
  const tree = Buffer.concat([Buffer.from('100644 a.ts\0'), Buffer.from(blob, 'hex')]).toString('latin1');
  const people = 'A <a@example.org> 1700000000 +0000';
  const commit = `tree ${objectId('tree', tree)}\nauthor ${people}\ncommitter ${people}\n\nm\n`;
  const pack = writePack([
    { kind: 'full', type: 'commit', content: commit },
    { kind: 'full', type: 'tree', content: tree },
    ...entries,
  ]);
  placePacks(repository, { one: pack });
  const { bytes, index } = alter(pack);
  const folder = join(repository.gitDir, 'objects', 'pack');
  if (bytes !== undefined) await writeFile(join(folder, 'one.pack'), bytes);
  if (index !== undefined) await writeFile(join(folder, 'one.idx'), index);
  await writeFile(join(repository.gitDir, 'refs', 'heads', 'main'), `${objectId('commit', commit)}\n`);
  return repository;
}

const blobOf = (content: string): PackEntry => ({ kind: 'full', type: 'blob', content });
const other = `${base}nothing\n`;

/** Stores that hold one blob that cannot be read. */
const BROKEN: Readonly<Record<string, () => Promise<TestRepository>>> = {
  'a pack that is cut': () =>
    invented([blobOf(base)], objectId('blob', base), ({ bytes }) => ({
      bytes: bytes.subarray(0, bytes.length - 40),
    })),
  'a pack that is cut in its head': () =>
    invented([blobOf(base)], objectId('blob', base), ({ bytes }) => ({ bytes: bytes.subarray(0, 7) })),
  'a flipped bit in a stream': () =>
    invented([blobOf(base)], objectId('blob', base), ({ bytes, offsets }) => {
      const flipped = Buffer.from(bytes);
      flipped[offsets[2]! + 30]! ^= 0x10;
      return { bytes: flipped };
    }),
  'a wrong checksum behind the pack': () =>
    invented([blobOf(base)], objectId('blob', base), ({ bytes }) => {
      const wrong = Buffer.from(bytes);
      wrong[wrong.length - 1]! ^= 1;
      return { bytes: wrong };
    }),
  'a size that is larger than the content': () => {
    const lying: PackEntry = { kind: 'full', type: 'blob', content: base, size: base.length + 1 };
    return invented([lying], objectId('blob', base));
  },
  'a size that is smaller than the content': () => {
    const lying: PackEntry = { kind: 'full', type: 'blob', content: base, size: base.length - 1 };
    return invented([lying], objectId('blob', base));
  },
  'a bomb: a stream of 64 MB that declares ten bytes': () => {
    const stream = deflateSync(Buffer.alloc(64 * 1024 * 1024), { level: 9 });
    return invented(
      [{ kind: 'full', type: 'blob', content: 'x', size: 10, stream }],
      '5'.repeat(40),
      (pack) => ({
        index: writeIndex({ ...pack, ids: [...pack.ids.slice(0, 2), '5'.repeat(40)] }),
      }),
    );
  },
  'a delta whose result is four gigabytes, it says': () => {
    const delta = writeDelta(base, [copy(0, base.length)], { target: 4 * 1024 ** 3 - 1 });
    return invented(
      [blobOf(base), { kind: 'ofs', base: 2, delta, id: objectId('blob', other) }],
      objectId('blob', other),
    );
  },
  'a delta that copies from outside its base': () => {
    const delta = writeDelta(base, [copy(base.length - 3, 11)], { target: 11 });
    return invented(
      [blobOf(base), { kind: 'ofs', base: 2, delta, id: objectId('blob', other) }],
      objectId('blob', other),
    );
  },
  'deltas in a circle': () => {
    const ids = [objectId('blob', other), '6'.repeat(40)] as const;
    const delta = grown(base, 'x\n');
    return invented(
      [
        { kind: 'ref', baseId: ids[1], delta, id: ids[0] },
        { kind: 'ref', baseId: ids[0], delta, id: ids[1] },
      ],
      ids[0],
    );
  },
  'a delta on itself': () => {
    const id = objectId('blob', other);
    return invented([{ kind: 'ref', baseId: id, delta: grown(base, 'x\n'), id }], id);
  },
  'a delta whose base is nowhere': () => {
    const id = objectId('blob', other);
    return invented([{ kind: 'ref', baseId: '7'.repeat(40), delta: grown(base, 'x\n'), id }], id);
  },
  'a delta whose base lies before the pack': () => {
    const id = objectId('blob', other);
    return invented(
      [blobOf(base), { kind: 'ofs', base: 2, distance: 2 ** 40, delta: grown(base, 'x\n'), id }],
      id,
    );
  },
  'a chain of 5,000 that breaks at its end': () => chain(5000, true),
  'an index of another pack': () =>
    invented([blobOf(base)], objectId('blob', base), ({ ids, offsets }) => ({
      index: writeIndex({ ids, offsets, checksum: Buffer.alloc(20, 1) }),
    })),
  'an index whose offsets lie behind the pack': () =>
    invented([blobOf(base)], objectId('blob', base), ({ ids, offsets, checksum }) => ({
      index: writeIndex({ ids, offsets: [offsets[0]!, offsets[1]!, 2 ** 30], checksum }),
    })),
  'an index whose offsets lie inside other entries': () =>
    invented([blobOf(base)], objectId('blob', base), ({ ids, offsets, checksum }) => ({
      index: writeIndex({ ids, offsets: [offsets[0]!, offsets[1]!, offsets[2]! + 5], checksum }),
    })),
  'an index that is cut': () =>
    invented([blobOf(base)], objectId('blob', base), (pack) => ({
      index: writeIndex(pack).subarray(0, 1100),
    })),
  'packs whose indexes are gone, under a multi-pack-index': async () => {
    // git itself can read none of it
    const repository = await severalPacks();
    for (const pack of packsOf(repository)) await rm(pack.replace(/pack$/u, 'idx'), { force: true });
    return repository;
  },
  'an index of the future': () =>
    invented([blobOf(base)], objectId('blob', base), (pack) => {
      const index = Buffer.from(writeIndex(pack));
      index[7] = 3;
      return { index };
    }),
  'an entry of a type that does not exist': () =>
    invented(
      [{ kind: 'raw', bytes: Buffer.concat([Buffer.from([0x5a]), deflateSync(Buffer.alloc(10))]) }],
      '8'.repeat(40),
      (pack) => ({
        index: writeIndex({ ...pack, ids: [...pack.ids.slice(0, 2), '8'.repeat(40)] }),
      }),
    ),
};

/** A blob at the end of a chain of deltas; its first object may be another than they were made for. */
function chain(length: number, isBroken: boolean): Promise<TestRepository> {
  const entries: PackEntry[] = [blobOf(isBroken ? `${base}!` : base)];
  let content = base;
  for (let depth = 1; depth <= length; depth++) {
    // each version replaces the last line of the one before
    const next = depth === length && !isBroken ? `${base}${leak}` : `${base}${depth}\n`;
    const delta = writeDelta(content, [copy(0, base.length), insert(next.slice(base.length))]);
    entries.push({ kind: 'ofs', base: depth + 1, delta, id: objectId('blob', next) });
    content = next;
  }
  return invented(entries, objectId('blob', content));
}

/** What was built before git's memory was bounded would take all of the machine's on circles. */
const boundsGit = [
  CLI,
  ...readdirSync(join(CLI, '..', 'cli')).map((name) => join(CLI, '..', 'cli', name)),
].some((file) => readFileSync(file, 'utf8').includes('GIT_ALLOC_LIMIT'));

describe('a history that holds', () => {
  for (const [name, make] of Object.entries(BROKEN))
    it.skipIf(!boundsGit && /circle|itself/u.test(name))(`${name} is incomplete, and says so`, async () => {
      await using repository = await make();
      const { status, report } = await scan(repository.path);
      const { complete, skips } = report.receipt;
      expect([name, status, complete, report.verdict]).toEqual([name, 2, false, 'incomplete']);
      expect(skips.length).toBeGreaterThan(0);
    });

  it('a chain of 5,000 that is sound has the leak at its end found', async () => {
    await using repository = await chain(5000, false);
    const { status, report } = await scan(repository.path);
    expect([status, report.findings.map(({ location }) => location.path)]).toEqual([1, ['a.ts']]);
  });

  it('a blob twice, of which one copy is broken, reads the other', async () => {
    await using repository = await invented([blobOf(`${base}${leak}`)], objectId('blob', `${base}${leak}`));
    const broken = writePack([
      { kind: 'full', type: 'blob', content: base, id: objectId('blob', `${base}${leak}`), size: 3 },
    ]);
    placePacks(repository, { two: broken });
    const { status, report } = await scan(repository.path);
    expect([status, report.findings.length]).toEqual([1, 1]);
  });
});

describe('what nothing reaches', () => {
  it('is reported apart, without a path, and only on request', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { 'a.ts': 'one\n' } });
    const kept = await repository.git(['rev-parse', 'HEAD']);
    await repository.commit({
      files: { 'gone.ts': leak },
      message: `gone\n\n${mint('ghp_{mint:github-crc32:30}')}`,
    });
    await repository.git(['reset', '--quiet', '--hard', kept]);
    await repository.git(['reflog', 'expire', '--expire=now', '--all']);
    for (const packing of ['loose', 'packed']) {
      if (packing === 'packed') await repository.git(['repack', '-adq', '--keep-unreachable']);
      const without = await scan(repository.path);
      expect([packing, without.status, without.report.findings.length]).toEqual([packing, 0, 0]);
      const { status, report } = await scan(repository.path, ['--unreachable']);
      // the blob and the message of the commit
      expect([packing, status, report.findings.map(({ location }) => location.path)]).toEqual([
        packing,
        1,
        [undefined, undefined],
      ]);
      const note = report.receipt.notes.find(({ code }) => code === 'unreachable-scanned');
      expect([note?.text, report.receipt.complete]).toEqual([expect.stringMatching(/2$/u), true]);
    }
  });

  it('is asked for together with the history alone', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { 'a.ts': 'one\n' } });
    const { status, stderr } = await tacet(['scan', '--unreachable'], { cwd: repository.path });
    expect([status, stderr]).toEqual([2, expect.stringContaining('--history')]);
  });
});

/** Runs in the scanning process: says when it is at work, and what it still computed after it was interrupted. */
const WITNESS = `
import { writeFileSync } from 'node:fs';
const used = () => process.cpuUsage().user / 1000;
const timer = setInterval(() => { if (used() > 700) { process.send('busy'); clearInterval(timer); } }, 20);
timer.unref();
let interruptedAt;
process.on('SIGINT', () => { interruptedAt = used(); });
process.on('exit', () => writeFileSync(process.env.TACET_WITNESS, String(used() - interruptedAt)));
process.channel.unref();
`;

describe.skipIf(process.platform === 'win32')('a scan that is interrupted', () => {
  it('ends within a second, and says that it did not come to its end', async () => {
    await using repository = await createRepository({ bare: true });
    // a gigabyte of text that packs to almost nothing, without deltas
    const text = 'some words that fill a line and mean nothing at all\n'.repeat(160_000);
    const commands = Array.from({ length: 120 }, (_, number) => {
      const content = `${number}\n${text}`;
      const from = number > 0 ? `from :${number}\n` : '';
      return `commit refs/heads/main\nmark :${number + 1}\ncommitter A <a@example.org> ${1_700_000_000 + number} +0000\ndata 2\nm\n${from}M 100644 inline f${number}\ndata ${content.length}\n${content}\n`;
    });
    const words = [
      '-c',
      'core.compression=1',
      '-c',
      'fastimport.unpackLimit=0',
      'fast-import',
      '--quiet',
      '--depth=0',
    ];
    const importer = spawn('git', words, {
      cwd: repository.path,
      env: gitEnvironment(),
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    for (const command of commands) if (!importer.stdin.write(command)) await once(importer.stdin, 'drain');
    importer.stdin.end();
    await once(importer, 'exit');
    const report = join(scratch, 'witness');
    const program = ['--import', `data:text/javascript,${encodeURIComponent(WITNESS)}`, CLI];
    const child = spawn(process.execPath, [...program, 'scan', '--history', '--format', 'json'], {
      cwd: repository.path,
      env: { ...gitEnvironment(), TACET_WITNESS: report },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    const output: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
    const closed = once(child, 'close');
    await once(child, 'message');
    child.kill('SIGINT');
    const [status] = await closed;
    const { receipt } = JSON.parse(Buffer.concat(output).toString());
    expect([status, receipt.complete]).toEqual([2, false]);
    expect(receipt.skips).toMatchObject([{ reason: 'cancelled' }]);
    // what two threads can compute in a second at most; on a busy machine a clock would tell less
    expect(Number(await readFile(report, 'utf8'))).toBeLessThan(1000);
  });
});
