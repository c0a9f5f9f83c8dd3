/**
 * The sealed file: what lies on disk, who can read it, and what post makes of a file that is not as main left it.
 */

import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Secret } from '../../../src/base/secret.ts';
import {
  LeaseBook,
  type RevocableLease,
  type SavedLease,
  type SealedFile,
} from '../../../src/fetch/leases/contract.ts';
import { LeaseSafe, takeSealed } from '../../../src/fetch/leases/sealed-leases.ts';

let temp: string;
const events: string[] = [];
let state: readonly SavedLease[] = [];
beforeEach(() => {
  temp = realpathSync(mkdtempSync(join(tmpdir(), 'tacet-sealed-')));
  events.length = 0;
  state = [];
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

function lease(text: string): RevocableLease {
  return { kind: 'revocable', system: 'vault', facts: Secret.fromText(text) };
}

function newBook(): LeaseBook {
  const safe = new LeaseSafe({
    temp,
    conceal: async (secrets) => {
      // as on the runner: the command has left only some turns later
      await new Promise((resolve) => setImmediate(resolve));
      events.push(`conceal ${secrets.map((secret) => secret.reveal())}`);
    },
    saveState: (leases) => {
      state = leases;
      events.push(`state ${leases.map(({ kind }) => kind)} with ${readdirSync(temp).length} files`);
    },
  });
  return new LeaseBook((all) => safe.save(all));
}

function sealed(): SealedFile {
  const found = state.find((entry) => entry.kind === 'sealed');
  if (found === undefined) throw new Error('nothing was sealed');
  return found;
}

const textsIn = (file: SealedFile): readonly string[] | string => {
  const opened = takeSealed(file, temp);
  return opened.kind === 'leases' ? opened.leases.map(({ facts }) => facts.reveal()) : opened.error.message;
};

describe('the sealed file', () => {
  it('is written after its key was hidden and saved, and holds every lease so far', async () => {
    const book = newBook();
    await book.add({ kind: 'folder', path: '/a' });
    await book.add(lease('the first token'));
    await book.add(lease('ünother token'));
    expect(events).toEqual([
      'state folder with 0 files',
      `conceal ${sealed().key}`,
      'state folder,sealed with 0 files',
      'state folder,sealed with 1 files',
    ]);
    expect(textsIn(sealed())).toEqual(['the first token', 'ünother token']);
  });

  it('is private and shows nothing of what it holds', async () => {
    await newBook().add(lease('the only token'));
    const { path, key } = sealed();
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    const bytes = readFileSync(path);
    for (const form of ['token', 'vault', Buffer.from('the only token').toString('base64'), key])
      expect(bytes.includes(form)).toBe(false);
    expect(Buffer.from(key, 'base64url')).toHaveLength(32);
  });

  it('has another nonce at every write', async () => {
    const book = newBook();
    const nonces = new Set<string>();
    for (let count = 0; count < 5; count++) {
      await book.add(lease('x'));
      nonces.add(readFileSync(sealed().path).subarray(0, 12).toString('hex'));
    }
    expect(nonces.size).toBe(5);
  });

  it('holds everything also when several leases are added at the same time', async () => {
    const book = newBook();
    await Promise.all(Array.from({ length: 20 }, (_, index) => book.add(lease(`token ${index}`))));
    expect(textsIn(sealed())).toHaveLength(20);
    expect(events.filter((event) => event.startsWith('conceal'))).toHaveLength(1);
  });

  it('is gone once it has been read, and a second reading says so', async () => {
    await newBook().add(lease('x'));
    textsIn(sealed());
    expect(readdirSync(temp)).toEqual([]);
    expect(textsIn(sealed())).toBe(
      'the record of what has to be revoked cannot be used: it is not there any more',
    );
  });

  it('does not open when a single bit of it is another', async () => {
    await newBook().add(lease('x'));
    const { path } = sealed();
    const good = readFileSync(path);
    for (const at of [0, 11, 12, good.length - 1]) {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] ?? 0) ^ 1;
      writeFileSync(path, bad);
      expect(textsIn(sealed())).toMatch(/somebody has changed it$/);
      expect(existsSync(path)).toBe(false);
    }
    writeFileSync(path, good.subarray(0, 20));
    expect(textsIn(sealed())).toMatch(/it is damaged/);
  });

  it('is not looked for elsewhere, whatever the saved path says', async () => {
    await newBook().add(lease('x'));
    const other = join(temp, 'precious');
    writeFileSync(other, 'keep');
    for (const path of [other, join(temp, 'a', '..', '..', `tacet-leases-${'0'.repeat(32)}`)])
      expect(textsIn({ ...sealed(), path })).toMatch(/not one that this action makes/);
    expect(existsSync(other)).toBe(true);
  });

  it('that cannot be written keeps the lease from being used', async () => {
    const book = newBook();
    rmSync(temp, { recursive: true });
    temp = join(temp, 'gone');
    const other = new LeaseSafe({ temp, conceal: async () => undefined, saveState: () => undefined });
    await expect(new LeaseBook((all) => other.save(all)).add(lease('x'))).rejects.toMatchObject({
      code: 'export-refused',
    });
    expect(book).toBeInstanceOf(LeaseBook);
  });
});
