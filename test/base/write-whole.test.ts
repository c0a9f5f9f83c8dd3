/**
 * A file is whole or as it was: what stands there afterwards, with which permissions, and what a failure leaves behind.
 */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeWhole } from '../../src/base/write-whole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tacet-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('takes the place of what was there, in folders that it makes', async () => {
  const file = join(folder, 'a', 'b', 'report.json');
  await writeWhole(file, 'first');
  await writeWhole(file, Uint8Array.of(0, 255));
  expect([...readFileSync(file)]).toEqual([0, 255]);
  expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['report.json']);
});

it.skipIf(process.platform === 'win32')(
  'is for its owner alone unless another mode is asked for',
  async () => {
    await writeWhole(join(folder, 'private'), 'x');
    await writeWhole(join(folder, 'config'), 'x', 0o644);
    expect(statSync(join(folder, 'private')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'config')).mode & 0o077).toBe(0o044 & ~process.umask());
  },
);

it('says what could not be written, and leaves nothing beside it', async () => {
  // a folder that is not empty cannot be replaced by a file
  mkdirSync(join(folder, 'taken'));
  writeFileSync(join(folder, 'taken', 'kept'), 'kept');
  await expect(writeWhole(join(folder, 'taken'), 'x')).rejects.toMatchObject({ code: 'path-unreadable' });
  // nor can a file be a folder
  await expect(writeWhole(join(folder, 'taken', 'kept', 'x'), 'x')).rejects.toMatchObject({
    code: 'path-unreadable',
  });
  expect(readdirSync(folder)).toEqual(['taken']);
  expect(readFileSync(join(folder, 'taken', 'kept'), 'utf8')).toBe('kept');
});
