/**
 * The leak guard on real folders and a real repository: what it finds, how it names it, what it leaves alone and what it
 * says that it has not looked at.
 */

import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Secret } from '../../../src/base/secret.ts';
import {
  type GuardBounds,
  type GuardReport,
  guardAgainstLeaks,
} from '../../../src/fetch/guard/leak-guard.ts';
import { weaknessOf } from '../../../src/fetch/guard/needles.ts';
import { readWatchList, type WatchSettings, watchLease } from '../../../src/fetch/guard/watch-list.ts';
import { gitEnvironment, requireGit } from '../../git.ts';

let root: string;
let workspace: string;
let temp: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'tacet-guard-')));
  workspace = join(root, 'workspace');
  temp = join(root, 'temp');
  mkdirSync(workspace);
  mkdirSync(temp);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const fresh = (): string => `${randomBytes(12).toString('base64url')}&<"'${randomBytes(4).toString('hex')}`;

function write(path: string, content: string | Uint8Array, folder = workspace): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** A zip of members stored (0) or deflated (8), by APPNOTE 4.3. */
function zipOf(members: readonly (readonly [name: string, bytes: Buffer, method: 0 | 8])[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, bytes, method] of members) {
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), shared, place, Buffer.from(name));
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, Buffer.from(name), packed]);
    locals.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, listed, end]);
}

/** A tar of one file, by POSIX ustar. */
function tarOf(name: string, bytes: Buffer): Buffer {
  const header = Buffer.alloc(512);
  header.write(name);
  header.write('0000644\0', 100);
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0        0', 136);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, bytes, Buffer.alloc(1536 - (bytes.length % 512))]);
}

async function look(
  values: Readonly<Record<string, string | Uint8Array>>,
  settings: Partial<WatchSettings> = {},
  bounds: Partial<GuardBounds> = {},
): Promise<GuardReport> {
  const named = Object.entries(values).map(([name, value]) => {
    const secret = typeof value === 'string' ? Secret.fromText(value) : Secret.fromBytes(value);
    return { name, mask: { exported: secret, payload: secret, mode: 'full' as const } };
  });
  const lease = watchLease(named, { paths: [], allowed: [], publicKeys: [], neverMask: [], ...settings });
  if (lease === undefined) throw new Error('nothing to look for');
  return guardAgainstLeaks([lease], {
    workspace,
    environment: gitEnvironment(),
    summaryFile: join(temp, 'step_summary_now'),
    now: () => performance.now(),
    bounds,
  });
}

const placesOf = (report: GuardReport): readonly string[] =>
  report.leaks.map(
    ({ name, path, line, place, isPlain }) => `${name} ${place} ${path}:${line}${isPlain ? '' : ' encoded'}`,
  );

describe('the leak guard', () => {
  it('finds a value in the workspace and names file and line', async () => {
    const value = fresh();
    write('src/app.js', `one\ntwo\nconst key = ${value};\n`);
    write('other.txt', 'nothing');
    const report = await look({ KEY: value });
    expect(placesOf(report)).toEqual(['KEY workspace src/app.js:3']);
    expect(JSON.stringify(report)).not.toContain(value);
    expect(report.files).toBe(2);
  });

  it.each<[string, (value: string) => string | Uint8Array]>([
    ['base64', (value) => Buffer.from(`user:${value}\n`).toString('base64')],
    ['base64url within more', (value) => Buffer.from(`{"t":"x${value}"}`).toString('base64url')],
    ['hexadecimal', (value) => Buffer.from(value).toString('hex')],
    ['percent encoding', encodeURIComponent],
    ['JSON', (value) => JSON.stringify({ value })],
    ['UTF-16, as PowerShell redirects', (value) => Buffer.from(`\ufeffkey=${value}\r\n`, 'utf16le')],
  ])('finds it as %s', async (_name, write_) => {
    const value = fresh();
    write('out.bin', write_(value));
    expect((await look({ KEY: value })).leaks).toMatchObject([{ path: 'out.bin', line: 1 }]);
  });

  it('finds a field of a JSON secret that was fetched whole, and binary values', async () => {
    const password = fresh();
    const bytes = Uint8Array.from({ length: 32 }, (_, n) => (n * 37 + 200) % 256);
    write('a.txt', `password=${password}`);
    write('b.bin', Buffer.concat([Buffer.alloc(100), bytes]));
    const report = await look({ DB: JSON.stringify({ host: 'db.example.com', password }), RAW: bytes });
    expect(placesOf(report)).toEqual(['DB workspace a.txt:1', 'RAW workspace b.bin:1']);
  });

  it('finds what lies across the pieces in which a large file is read, and counts its lines', async () => {
    const value = fresh();
    // a piece is 4 MiB: the value begins ten bytes before its end
    const before = Buffer.alloc(4 * 2 ** 20 - 10, 'x');
    for (let at = 99; at < before.length; at += 100) before[at] = 0x0a;
    write('big.log', Buffer.concat([before, Buffer.from(value)]));
    // 4,194,294 bytes with a line end in every hundred: 41,942 lines end before it
    expect(placesOf(await look({ KEY: value }))).toEqual(['KEY workspace big.log:41943']);
  });

  it('looks into the step summaries on disk and into declared paths, patterns included', async () => {
    const value = fresh();
    write('step_summary_1', `# done\n${value}`, temp);
    write('set_env_1', value, temp);
    write('artifact/deep/report.txt', value, root);
    const report = await look({ KEY: value }, { paths: [join(root, 'artifact', '**', '*.txt')] });
    expect(report.leaks.map(({ place, line }) => `${place}:${line}`)).toEqual(['declared:1', 'summary:2']);
  });

  it('looks into what is staged, also when the file has gone, and not into what is committed', async () => {
    const [staged, committed] = [fresh(), fresh()];
    const git = (...args: string[]): Promise<string> => requireGit(args, { cwd: workspace });
    await git('init', '-q');
    write('old.txt', committed);
    await git('add', '.');
    await git('-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-qm', 'one');
    write('config/new.env', `A=1\nKEY=${staged}\n`);
    await git('add', '.');
    rmSync(join(workspace, 'config'), { recursive: true });
    rmSync(join(workspace, 'old.txt'));
    expect(placesOf(await look({ NEW: staged, OLD: committed }))).toEqual(['NEW index config/new.env:2']);
  });

  it("looks into git's own configuration, where a token in a remote's address ends", async () => {
    const value = randomBytes(20).toString('hex');
    await requireGit(['init', '-q'], { cwd: workspace });
    write('.git/config', `[remote "origin"]\n\turl = https://x:${value}@example.com/a.git\n`);
    expect(placesOf(await look({ TOKEN: value }))).toEqual(['TOKEN workspace .git/config:2']);
  });

  it('leaves allowed files and folders alone, and follows no link out of the workspace', async () => {
    const value = fresh();
    write('.env', value);
    write('build/config/a', value);
    write('build/other', 'x');
    write('outside', value, root);
    if (process.platform !== 'win32') symlinkSync(join(root, 'outside'), join(workspace, 'link'));
    const report = await look({ KEY: value }, { allowed: ['.env', 'build/config'] });
    expect(report.leaks).toEqual([]);
    expect(report.files).toBe(1);
  });

  it('says what it has not looked for, and why', async () => {
    write('a', 'production db.example.com 12345');
    const report = await look({ STAGE: 'production', HOST: 'db.example.com', PIN: '12345', KEY: fresh() });
    expect(report.leaks).toEqual([]);
    expect(report.notLookedAt).toEqual([
      'STAGE was not looked for: it reads like a name',
      'HOST was not looked for: it reads like an address',
      'PIN was not looked for: it is shorter than 8 bytes',
    ]);
  });

  it('opens archives, also those in archives, and names the file inside and its line', async () => {
    const value = fresh();
    const env = Buffer.from(`A=1\nB=${value}\n`);
    // stored and deflated zip, a compressed log, a tar in gzip in a zip: what upload-artifact and docker save make
    write('stored.zip', zipOf([['dist/app.env', env, 0]]));
    write(
      'packed.zip',
      zipOf([
        ['first.txt', Buffer.from('nothing'), 8],
        ['dist/app.env', env, 8],
      ]),
    );
    write('app.log.gz', gzipSync(`line\nline\n${Buffer.from(value).toString('hex')}`));
    write('image.zip', zipOf([['layer.tar.gz', gzipSync(tarOf('etc/app.env', env)), 0]]));
    write('plain.tar', tarOf('etc/app.env', env));
    // as Windows' own tools redirect: UTF-16 with its mark
    write('utf16.gz', gzipSync(Buffer.from(`\uFEFFkey ${value}`, 'utf16le')));
    const report = await look({ KEY: value });
    expect(placesOf(report)).toEqual([
      'KEY workspace app.log.gz:3 encoded',
      'KEY workspace image.zip!/layer.tar.gz!/etc/app.env:2',
      'KEY workspace packed.zip!/dist/app.env:2',
      expect.stringMatching(/^KEY workspace plain\.tar:\d$/),
      'KEY workspace stored.zip!/dist/app.env:2',
      'KEY workspace utf16.gz:1',
    ]);
    expect(report).toMatchObject({ files: 6, unpacked: 6, notLookedAt: [] });
  });

  it('opens archives in declared paths and in the index, but not those that are allowed', async () => {
    const value = fresh();
    const archive = zipOf([['a.env', Buffer.from(value), 8]]);
    await requireGit(['init', '--quiet'], { cwd: workspace });
    write('staged.zip', archive);
    await requireGit(['add', 'staged.zip'], { cwd: workspace });
    rmSync(join(workspace, 'staged.zip'));
    write('fine/allowed.zip', archive);
    write('artifact/out.zip', archive, temp);
    const report = await look({ KEY: value }, { paths: [join(temp, 'artifact')], allowed: ['fine'] });
    expect(placesOf(report)).toEqual([
      'KEY index staged.zip!/a.env:1',
      `KEY declared ${join(temp, 'artifact')}/out.zip!/a.env:1`,
    ]);
  });

  it('says of archives what it has not opened, and why, and is not filled by a bomb', async () => {
    const value = fresh();
    write('seven.7z', Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4, 1, 2, 3]));
    const locked = zipOf([['a', Buffer.from(value), 8]]);
    // the flag of a password, in the local header and in the directory (APPNOTE 4.4.4)
    locked.writeUInt16LE(1, 6);
    locked.writeUInt16LE(1, locked.lastIndexOf('PK\u0001\u0002') + 8);
    write('locked.zip', locked);
    write('cut.gz', gzipSync(randomBytes(5000)).subarray(0, 3000));
    write('bomb.gz', gzipSync(Buffer.alloc(80 * 2 ** 20)));
    const report = await look({ KEY: value });
    expect(report.leaks).toEqual([]);
    expect([...report.notLookedAt].sort()).toEqual([
      '1 file: packed in a way that is not opened',
      '1 file: packed with a password',
      '1 file: packed, and damaged: opened as far as it can be read',
      '1 file: packed, and opened only in part: a bound was reached',
    ]);
    const late = await look({ KEY: value }, {}, { timeMs: -1 });
    expect(late.unpacked).toBe(0);
  });

  it('says what it has not looked at: large files, and everything behind a bound', async () => {
    const value = fresh();
    write('a.txt', 'x');
    write('b.txt', 'x'.repeat(2000));
    const report = await look({ KEY: value }, {}, { fileBytes: 1000 });
    expect(report.leaks).toEqual([]);
    expect(report.notLookedAt).toEqual(['1 file: too large']);
    const short = await look({ KEY: value }, {}, { totalBytes: 0 });
    expect(short.notLookedAt).toContain('everything after 1 file: the bound of 0 bytes was reached');
    const late = await look({ KEY: value }, {}, { timeMs: -1 });
    expect(late.notLookedAt).toEqual(['everything after 0 files: the time of 0 s was up']);
  });

  it('names a secret once for each file', async () => {
    const value = fresh();
    write('a', `${value}\n${value}\n${Buffer.from(value).toString('hex')}`);
    expect(placesOf(await look({ KEY: value }))).toEqual(['KEY workspace a:1']);
  });
});

describe('what is looked for', () => {
  it.each([
    ['production', true],
    ['eu-central-1', true],
    ['my-service-account', false],
    ['db.example.com:5432', true],
    ['https://api.example.com/v1/things', true],
    ['someone@example.com', true],
    ['arn:aws:iam::111122223333:role/deploy', true],
    ['2026-08-01 12:00:00', true],
    ['/usr/local/share/ca.pem', true],
  ])('leaves %s alone as a field of a secret', (text, alsoWhole) => {
    expect(weaknessOf(text, false)).toBeDefined();
    expect(weaknessOf(text, true) !== undefined).toBe(alsoWhole);
  });

  it.each([
    'aB3$xY9!',
    ['correct', 'horse', 'battery', 'staple'].join('-'),
    'f3a9c07be1d24c55',
    'k7Qz81mmP2',
    `postgres://app:${'p%40ss'}@db.example.com/main`,
  ])('takes %s as a value of its own', (text) => {
    expect(weaknessOf(text, true)).toBeUndefined();
  });
});

describe('the watch list', () => {
  it('comes back as it was recorded, without what was declared public', () => {
    const secret = Secret.fromText('välue');
    const settings = { paths: ['a'], allowed: ['b'], publicKeys: ['c'], neverMask: ['d'] };
    const mask = { exported: secret, payload: secret };
    const lease = watchLease(
      [
        { name: 'A', mask: { ...mask, mode: 'value' } },
        { name: 'B', mask: { ...mask, mode: 'none' } },
      ],
      settings,
    );
    const list = lease === undefined ? undefined : readWatchList(lease);
    expect(list).toMatchObject({ ...settings, left: [] });
    expect(list?.values.map(({ name, exported }) => [name, exported.reveal()])).toEqual([['A', 'välue']]);
  });

  it('is not made when there is nothing to look for, and names what did not fit', () => {
    const settings = { paths: [], allowed: [], publicKeys: [], neverMask: [] };
    expect(watchLease([], settings)).toBeUndefined();
    const large = Secret.fromBytes(new Uint8Array(3 * 2 ** 20));
    const small = Secret.fromText('small');
    const lease = watchLease(
      [
        { name: 'SMALL', mask: { exported: small, payload: small, mode: 'full' } },
        { name: 'LARGE', mask: { exported: large, payload: large, mode: 'full' } },
      ],
      settings,
    );
    expect(lease === undefined ? undefined : readWatchList(lease).left).toEqual(['LARGE']);
  });
});
