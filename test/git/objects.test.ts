import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ObjectAnswer, ObjectReader, presentObjects, readObjects } from '../../src/git/objects.ts';
import { openRepository } from '../../src/git/repository.ts';
import { cloneRepository, createRepository, type TestRepository } from '../git.ts';
import { all, looseObject, opened, outside } from './helpers.ts';

/** Writes a loose blob and returns its id. */
const blob = (repository: TestRepository, content: string | Uint8Array) =>
  repository.git(['hash-object', '-w', '--stdin'], { input: content });

/** An answer in short: the text of an object, or the kind. */
const short = (answer: ObjectAnswer) =>
  answer.kind === 'object' ? `${answer.type}: ${Buffer.from(answer.bytes).toString()}` : answer.kind;

const requestsFor = (oids: readonly string[]) => oids.map((oid, item) => ({ oid, item }));

/** Turns over the bits of some bytes of a file. */
async function damage(path: string, from: number, count: number): Promise<void> {
  const bytes = await readFile(path);
  for (let index = from; index < from + count; index++) bytes[index] = (bytes[index] ?? 0) ^ 0xff;
  await rm(path);
  await writeFile(path, bytes);
}

describe('objects', () => {
  it('come in the order of the requests, each with what was sent along', async () => {
    await using repository = await createRepository();
    const texts = Array.from({ length: 300 }, (_, index) => `content ${index}\n`.repeat(index));
    const oids: string[] = [];
    await repository.commit({ files: Object.fromEntries(texts.map((text, index) => [`f${index}`, text])) });
    for (const index of texts.keys()) oids.push(`HEAD:f${index}`);
    const ids = (await repository.git(['rev-parse', ...oids])).split('\n');
    const answers = await all(readObjects(await opened(repository), requestsFor(ids)));
    expect(answers.map(({ item }) => item)).toEqual([...texts.keys()]);
    expect(answers.map(({ answer }) => short(answer))).toEqual(texts.map((text) => `blob: ${text}`));
  });

  it('that are missing, or asked for by something that is no id, are answered so', async () => {
    await using repository = await createRepository();
    const here = await blob(repository, 'here');
    const requests = requestsFor(['1'.repeat(40), here, 'HEAD', '--help', 'a\nb', '']);
    const answers = await all(readObjects(await opened(repository), requests));
    expect(answers.map(({ answer }) => short(answer))).toEqual([
      'missing',
      'blob: here',
      'missing',
      'missing',
      'missing',
      'missing',
    ]);
  });

  it('that are corrupt are answered so, and those after them are read', async () => {
    await using repository = await createRepository();
    const long = Array.from({ length: 900 }, (_, index) => `${index * 7919}`).join(' ');
    const [first, second, third, last] = [
      await blob(repository, 'first'),
      await blob(repository, `second ${long}`),
      await blob(repository, `third ${long}`),
      await blob(repository, 'last'),
    ];
    // the body of one, where git dies after it has told the size; the header of another, which git calls missing
    await damage(looseObject(repository, second), 900, 8);
    await damage(looseObject(repository, third), 2, 8);
    const requests = requestsFor([first, second, last, third, first, second, last]);
    const answers = await all(readObjects(await opened(repository), requests));
    expect(answers.map(({ answer }) => short(answer))).toEqual([
      'blob: first',
      'corrupt',
      'blob: last',
      'corrupt',
      'blob: first',
      'corrupt',
      'blob: last',
    ]);
  });

  it('that are corrupt in a pack are answered so', async () => {
    await using repository = await createRepository();
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`f${index}`, `${index}-${Math.sin(index)}`.repeat(200)]),
    );
    await repository.commit({ files });
    await repository.git(['repack', '-adq', '--window=0']);
    const folder = join(repository.gitDir, 'objects/pack');
    const pack = (await readdir(folder)).find((name) => name.endsWith('.pack')) ?? '';
    const listing = await repository.git(['verify-pack', '-v', join(folder, pack.replace('.pack', '.idx'))]);
    const oids = await Promise.all(
      Object.keys(files).map((name) => repository.git(['rev-parse', `HEAD:${name}`])),
    );
    const offset = Number(
      listing
        .split('\n')
        .find((line) => line.startsWith(oids[20] ?? ''))
        ?.split(/\s+/)[4],
    );
    await damage(join(folder, pack), offset + 3, 6);
    const answers = await all(readObjects(await opened(repository), requestsFor(oids)));
    expect(answers.filter(({ answer }) => answer.kind !== 'object').map(({ item }) => item)).toEqual([20]);
  });

  it('above the bound are streamed, and what is not read of them is passed over', async () => {
    await using repository = await createRepository();
    const content = Buffer.from(Array.from({ length: 400_000 }, (_, index) => index % 251));
    const large = await blob(repository, content);
    const small = await blob(repository, 'small');
    const kinds: string[] = [];
    const read: Buffer[] = [];
    for await (const { item, answer } of readObjects(
      await opened(repository),
      requestsFor([large, small, large, large, small]),
      1000,
    )) {
      kinds.push(answer.kind);
      if (answer.kind !== 'large') continue;
      expect(answer.sizeBytes).toBe(content.length);
      for await (const chunk of answer.chunks) {
        if (item === 0) read.push(Buffer.from(chunk));
        else if (item === 2) break;
      }
      expect(answer.isCutShort()).toBe(false);
    }
    expect(kinds).toEqual(['large', 'object', 'large', 'large', 'object']);
    expect(Buffer.concat(read).equals(content)).toBe(true);
  });

  it('that end before their size are cut short, and those after them are read', async () => {
    await using repository = await createRepository();
    // git streams what is above core.bigFileThreshold, so that it notices damage in the middle
    await repository.git(['config', 'core.bigFileThreshold', '1000']);
    const noise = Buffer.from(
      Array.from({ length: 300_000 }, (_, index) => Math.floor(Math.abs(Math.sin(index)) * 1e7)),
    );
    const large = await blob(repository, noise);
    const small = await blob(repository, 'small');
    await damage(looseObject(repository, large), 200_000, 20);
    const seen: (string | boolean)[] = [];
    for await (const { answer } of readObjects(await opened(repository), requestsFor([large, small]), 1000)) {
      seen.push(answer.kind);
      if (answer.kind !== 'large') continue;
      for await (const _ of answer.chunks);
      seen.push(answer.isCutShort());
    }
    expect(seen).toEqual(['large', true, 'object']);
  });

  it('stop coming when the reader stops', async () => {
    await using repository = await createRepository();
    const oid = await blob(repository, 'x'.repeat(100_000));
    let asked = 0;
    async function* endless() {
      for (;;) yield { oid, item: asked++ };
    }
    for await (const { item } of readObjects(await opened(repository), endless())) if (item === 20) break;
    // what fits into the pipes may have been asked for, and no more: 64 KiB hold about 1,600 requests
    expect(asked).toBeLessThan(20_000);
  });

  it('stop coming, without an error, when the signal is aborted', async () => {
    await using repository = await createRepository();
    const oid = await blob(repository, 'x'.repeat(100_000));
    const controller = new AbortController();
    const { path } = repository;
    const here = await openRepository(path, { ...outside(), signal: controller.signal });
    let count = 0;
    const requests = requestsFor(Array.from({ length: 5000 }, () => oid));
    for await (const _ of readObjects(here, requests)) if (++count === 10) controller.abort();
    expect(count).toBeLessThan(5000);
  });

  it('pass on the error of whoever asks for them', async () => {
    await using repository = await createRepository();
    const oid = await blob(repository, 'x');
    async function* failing() {
      yield { oid, item: 1 };
      throw new RangeError('no more');
    }
    await expect(all(readObjects(await opened(repository), failing()))).rejects.toThrow(RangeError);
  });

  it('of a SHA-256 repository are read as well', async () => {
    await using repository = await createRepository({ objectFormat: 'sha256' });
    const oid = await blob(repository, 'long name');
    expect(oid).toHaveLength(64);
    const [answered] = await all(readObjects(await opened(repository), requestsFor([oid])));
    expect(answered && short(answered.answer)).toBe('blob: long name');
  });
});

describe('single objects', () => {
  it('are read one after the other, also when several are asked for at once', async () => {
    await using repository = await createRepository();
    const one = await blob(repository, 'one');
    const two = await blob(repository, 'two');
    const reader = new ObjectReader(await opened(repository));
    const answers = await Promise.all([one, two, '2'.repeat(40), one].map((oid) => reader.read(oid)));
    expect(answers.map(short)).toEqual(['blob: one', 'blob: two', 'missing', 'blob: one']);
    expect((await reader.read(two, 2)).kind).toBe('large');
    expect(short(await reader.read(one))).toBe('blob: one');
    reader.close();
  });
});

describe('the objects of a partial clone', () => {
  it('are told from the missing ones without fetching those', async () => {
    await using server = await createRepository();
    await server.git(['config', 'uploadpack.allowFilter', 'true']);
    await server.commit({ files: { file: 'only on the server\n' } });
    await using clone = await cloneRepository(`file://${server.path}`, [
      '--filter=blob:none',
      '--no-checkout',
    ]);
    const missing = await server.git(['rev-parse', 'HEAD:file']);
    const commit = await server.resolve('HEAD');
    const { git, ...rest } = await opened(clone);
    expect(await presentObjects(git, [missing, commit, 'no id'])).toEqual(new Set([commit]));
    const [answered] = await all(readObjects({ git, ...rest }, requestsFor([missing])));
    expect(answered?.answer.kind).toBe('missing');
    expect(await presentObjects(git, [missing])).toEqual(new Set());
  });
});
