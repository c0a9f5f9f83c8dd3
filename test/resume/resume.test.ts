// The claim of resume receipts: a scan that builds on an earlier one reports what a scan of everything reports, byte for
// byte but for times, whatever happened to the repository in between; and a receipt that cannot be relied on is ignored.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ResumeRequest, ScanRequest } from '../../src/base/scan-request.ts';
import { Secret } from '../../src/base/secret.ts';
import { coveredObjects, readCoverage } from '../../src/resume/coverage.ts';
import { seal, unseal } from '../../src/resume/sealed-file.ts';
import type { TestRepository } from '../git.ts';
import { mint } from '../mint.ts';
import { fc } from '../property.ts';
import { everyFormat, leakyHistory, scanOf } from '../shards/scans.ts';

const KEY = Secret.fromText('a key of the user, long enough');
const scratch = await mkdtemp(join(tmpdir(), 'tacet-resume-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));

const resume = (since: ResumeRequest['since'], changes: Partial<ResumeRequest> = {}) => ({
  resume: { since, key: KEY, save: true, ignoreBecause: undefined, ...changes },
});

const historyOf = ({ path }: TestRepository) => ({ kind: 'history', repository: path }) as const;

/** Scans and saves; the receipt must be there. */
async function saved(repository: TestRepository, changes: Partial<ScanRequest> = {}): Promise<Uint8Array> {
  const { resume: receipt } = await scanOf(historyOf(repository), { ...changes, ...resume(undefined) });
  if (receipt === undefined) throw new Error('no receipt was left');
  return receipt;
}

/** A resumed scan against a full one. Returns the receipt that the resumed one leaves. */
async function expectSame(
  repository: TestRepository,
  since: Uint8Array,
  changes: Partial<ScanRequest> = {},
): Promise<Uint8Array> {
  const full = await scanOf(historyOf(repository), changes);
  const result = await scanOf(historyOf(repository), { ...changes, ...resume(since) });
  expect(result.receipt.since, 'the earlier receipt was not relied on').toBeDefined();
  expect(await everyFormat(result)).toEqual(await everyFormat(full));
  if (result.resume === undefined) throw new Error('no receipt was left');
  return result.resume;
}

const leak = (): string => `const token = "${mint('ghp_{mint:github-crc32:30}')}";\n`;

/** Things that happen to a repository. */
const EVENTS: Readonly<Record<string, (repository: TestRepository, number: number) => Promise<unknown>>> = {
  'a leak': (repository, number) => repository.commit({ files: { [`src/new${number}.ts`]: leak() } }),
  'an edit': (repository, number) =>
    repository.commit({ files: { [`src/plain${number}.txt`]: `text ${number}\n` } }),
  'a leak in a message': (repository) => repository.commit({ message: leak() }),
  'a known blob at a new path': async (repository, number) => {
    const tree = await repository.git(['ls-tree', '-r', 'HEAD']);
    const lines = tree.split('\n').filter((line) => line.startsWith('100644'));
    const object = lines[number % lines.length]?.split(/[ \t]/)[2] ?? '';
    const path = number % 2 === 0 ? `test/fixtures/copy${number}.ts` : `copy${number}.pgpass`;
    await repository.commit({ files: { [path]: { mode: '100644', object } } });
  },
  'a mark that lets a leak pass': (repository, number) =>
    repository.commit({ files: { [`src/marked${number}.ts`]: `${leak().trim()} // tacet:allow\n` } }),
  'a forced push': (repository) => repository.setBranch('main', 'main~3'),
  'a branch': (repository, number) => repository.setBranch(`topic${number}`, `main~${number % 5}`),
  'a repack': (repository) => repository.git(['repack', '-a', '-d', '-q', '-f', '--depth=10']),
  'a garbage collection': async (repository) => {
    await repository.git(['reflog', 'expire', '--expire=now', '--all']);
    await repository.git(['gc', '--quiet', '--prune=now']);
  },
  nothing: () => Promise.resolve(),
};

describe('a scan that builds on an earlier one', { timeout: 60_000 }, () => {
  it('reports what a scan of everything reports, whatever happened in between (property)', async () => {
    const script = fc.array(fc.constantFrom(...Object.keys(EVENTS)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1000),
        fc.array(script, { minLength: 1, maxLength: 2 }),
        async (seed, rounds) => {
          await using repository = await leakyHistory(`resume ${seed}`, 14);
          let receipt = await saved(repository);
          let number = 0;
          for (const round of rounds) {
            for (const event of round) await EVENTS[event]?.(repository, number++);
            receipt = await expectSame(repository, receipt);
          }
        },
      ),
      { numRuns: Number(process.env.TACET_RUNS ?? 3) },
    );
  }, 120_000);

  it('of a repository where nothing has changed judges what was found again, and shows the same', async () => {
    await using repository = await leakyHistory('unchanged', 40);
    const receipt = await saved(repository);
    const totals = new Set<number>();
    const full = await scanOf(historyOf(repository));
    const again = await scanOf(historyOf(repository), resume(receipt), ({ phase, totalObjects }) => {
      if (phase === 'scanning' && totalObjects !== undefined) totals.add(totalObjects);
    });
    expect(totals.size).toBe(0);
    expect(await everyFormat(again)).toEqual(await everyFormat(full));
    expect(again.findings.map(({ secret }) => secret.reveal())).toEqual(
      full.findings.map(({ secret }) => secret.reveal()),
    );
    await expectSame(repository, again.resume ?? new Uint8Array(0));
  });

  it('finds with a new rule what old objects hold', async () => {
    await using repository = await leakyHistory('rules', 20);
    await repository.commit({ files: { 'old.txt': `key = acme_${mint('{hex:16}')}\n` } });
    await repository.commit({ files: { 'old.txt': 'gone\n' } });
    const receipt = await saved(repository);
    const file = join(scratch, 'acme.yml');
    await writeFile(
      file,
      [
        'issuer: Acme',
        'rules:',
        '  - id: acme-key',
        '    name: Acme key',
        '    description: Acts as the user.',
        '    severity: high',
        '    confidence: likely',
        "    pattern: '(?P<secret>acme_[0-9a-f]{16})'",
        "    literals: ['acme_']",
        '    revoke: Delete it.',
        "    examples: ['acme_{hex:16}', 'k=acme_{hex:16}']",
        "    nearMisses: ['acme_{hex:8}', 'acme-{hex:16}']",
        '',
      ].join('\n'),
    );
    const changes = { ruleFiles: [file] };
    const full = await scanOf(historyOf(repository), changes);
    expect(full.findings.map(({ rule }) => rule.id)).toContain('acme-key');
    const next = await expectSame(repository, receipt, changes);
    await expectSame(repository, next, changes);
  });

  it('without the rule that found something does not report it', async () => {
    await using repository = await leakyHistory('without', 12);
    await repository.commit({ files: { 'a.ts': leak() } });
    const receipt = await saved(repository);
    // other rules switched off are another configuration: everything is scanned
    const changes = { disabledRules: ['github-classic-token'] };
    const result = await scanOf(historyOf(repository), { ...changes, ...resume(receipt) }).catch(
      () => undefined,
    );
    if (result === undefined) return;
    expect(result.receipt.since).toBeUndefined();
    expect(result.receipt.notes.map(({ code }) => code)).toContain('receipt-ignored');
  });

  it('of a clone that is packed otherwise is a scan of what is new there', async () => {
    await using repository = await leakyHistory('clone', 30);
    const receipt = await saved(repository);
    await repository.git(['repack', '-a', '-d', '-f', '-q', '--depth=1', '--window=1']);
    await repository.commit({ files: { 'new.ts': leak() } });
    await expectSame(repository, receipt);
  });
});

describe('an earlier receipt', { timeout: 60_000 }, () => {
  it('holds no secret', async () => {
    await using repository = await leakyHistory('no secret', 30);
    const { findings } = await scanOf(historyOf(repository));
    const text = Buffer.from(await saved(repository)).toString('latin1');
    for (const { secret } of findings) expect(text.includes(secret.reveal())).toBe(false);
    expect(findings.length).toBeGreaterThan(0);
  });

  it('is ignored with a note, and everything scanned, when it cannot be relied on', async () => {
    await using repository = await leakyHistory('ignored', 12);
    const receipt = await saved(repository);
    const full = await scanOf(historyOf(repository));
    const flipped = Uint8Array.from(receipt);
    flipped[receipt.length - 1] = (flipped[receipt.length - 1] ?? 0) ^ 1;
    const newer = Buffer.from(receipt);
    newer.write('9', newer.indexOf('version ') + 8);
    const cases: readonly (readonly [string, ResumeRequest['since'], Partial<ResumeRequest>, RegExp])[] = [
      ['changed', flipped, {}, /not what was written under this key/],
      ['cut short', receipt.subarray(0, receipt.length - 30), {}, /not what was written under this key/],
      ['of another key', receipt, { key: Secret.fromText('another key altogether') }, /not what was written/],
      ['of a newer version', newer, {}, /another version of tacet wrote it/],
      ['something else', Buffer.from('{"receiptVersion":1}'), {}, /no resume receipt/],
      ['empty', new Uint8Array(0), {}, /no resume receipt/],
      ['not there', 'absent', {}, /there is none yet/],
      ['without a key', receipt, { key: undefined }, /no key/],
      ['on a pull request', receipt, { ignoreBecause: 'this is a pull request' }, /this is a pull request/],
    ];
    for (const [what, since, changes, why] of cases) {
      const { receipt: own, findings } = await scanOf(historyOf(repository), resume(since, changes));
      const notes = own.notes.filter(({ code }) => code === 'receipt-ignored');
      expect(notes.length, what).toBe(1);
      expect(notes[0]?.text, what).toMatch(why);
      expect(own.since, what).toBeUndefined();
      expect(findings.length, what).toBe(full.findings.length);
    }
  });

  it('is ignored when it was written with another configuration', async () => {
    await using repository = await leakyHistory('config', 8);
    const receipt = await saved(repository);
    const { receipt: own } = await scanOf(historyOf(repository), {
      minConfidence: 'likely',
      ...resume(receipt),
    });
    expect(own.notes.map(({ text }) => text).join()).toMatch(/written with another configuration/);
    expect(own.since).toBeUndefined();
  });

  it('is not relied on by a scan that is not of a history', async () => {
    await using repository = await leakyHistory('range', 8);
    const receipt = await saved(repository);
    const target = { kind: 'range', repository: repository.path, from: undefined, to: 'main' } as const;
    const { receipt: own, resume: left } = await scanOf(target, resume(receipt));
    expect(own.notes.map(({ text }) => text).join()).toMatch(/only a whole history can build on one/);
    expect(left).toBeUndefined();
  });

  it('that anybody has changed anywhere is refused (fuzz)', async () => {
    await using repository = await leakyHistory('fuzz', 6);
    const receipt = await saved(repository);
    fc.assert(
      fc.property(fc.nat(receipt.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Uint8Array.from(receipt);
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect(unseal(changed, KEY).kind).toBe('refused');
        expect(unseal(receipt.subarray(0, at), KEY).kind).toBe('refused');
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => unseal(bytes, KEY).kind === 'refused'),
    );
  });

  it('whose key holder wrote anything into it is used or ignored, never with an error (fuzz)', async () => {
    await using repository = await leakyHistory('header', 6);
    const receipt = await saved(repository);
    const opened = unseal(receipt, KEY);
    if (opened.kind !== 'sealed') throw new Error();
    const header = JSON.parse(Buffer.from(opened.header).toString());
    const digest = header.digests.config;
    expect(readCoverage(receipt, KEY, digest).kind).toBe('usable');
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(header)), fc.jsonValue(), (name, value) => {
        const changed = Buffer.from(JSON.stringify({ ...header, [name]: value }));
        const answer = readCoverage(seal(changed, [opened.rest], KEY), KEY, digest);
        if (answer.kind === 'usable') coveredObjects(answer.coverage);
      }),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 50 }), (bytes, rest) => {
        expect(readCoverage(seal(bytes, [rest], KEY), KEY, digest).kind).toBe('ignored');
      }),
    );
  });
});
