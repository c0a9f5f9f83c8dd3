/**
 * Folders with secrets: where they may be, who may read them, and what post may delete.
 */

import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeLeases, LeaseBook } from '../../../src/fetch/leases/contract.ts';
import { deleteFolder, makeFolder, planFolder } from '../../../src/fetch/leases/folder.ts';

let root: string;
let temp: string;
let workspace: string;
beforeEach(async () => {
  root = await realpath(mkdtempSync(join(tmpdir(), 'tacet-leases-')));
  temp = join(root, 'temp');
  workspace = join(root, 'workspace');
  mkdirSync(temp);
  mkdirSync(workspace);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a folder', () => {
  it('lies directly in the temporary folder, has a random name and is private', async () => {
    const one = await planFolder(temp, workspace);
    const two = await planFolder(temp, workspace);
    expect(one.path).not.toBe(two.path);
    expect(existsSync(one.path)).toBe(false);
    await makeFolder(one);
    expect(statSync(one.path).isDirectory()).toBe(true);
    if (process.platform !== 'win32') expect(statSync(one.path).mode & 0o777).toBe(0o700);
  });

  it('is refused when it exists already: somebody else may have made it', async () => {
    const lease = await planFolder(temp, workspace);
    mkdirSync(lease.path);
    await expect(makeFolder(lease)).rejects.toMatchObject({ code: 'export-refused' });
  });

  it('is refused within the workspace, also when a link leads there', async () => {
    mkdirSync(join(workspace, 'temp'));
    await expect(planFolder(join(workspace, 'temp'), workspace)).rejects.toMatchObject({
      code: 'export-refused',
    });
    await expect(planFolder(workspace, workspace)).rejects.toMatchObject({ code: 'export-refused' });
    symlinkSync(join(workspace, 'temp'), join(root, 'link'), 'junction');
    await expect(planFolder(join(root, 'link'), workspace)).rejects.toMatchObject({ code: 'export-refused' });
    // a neighbour whose name begins like the workspace's is not within it
    mkdirSync(`${workspace}-2`);
    await expect(planFolder(`${workspace}-2`, workspace)).resolves.toBeDefined();
  });
});

describe('deleting', () => {
  it('takes the folder and everything in it', async () => {
    const lease = await planFolder(temp, workspace);
    await makeFolder(lease);
    writeFileSync(join(lease.path, 'secrets.env'), 'A=1');
    mkdirSync(join(lease.path, 'sub'));
    expect(await deleteFolder(lease, temp)).toEqual({ kind: 'deleted' });
    expect(existsSync(lease.path)).toBe(false);
  });

  it('finds nothing wrong with a folder that was never made', async () => {
    expect(await deleteFolder(await planFolder(temp, workspace), temp)).toEqual({ kind: 'absent' });
  });

  it('follows no link out of the folder', async () => {
    const lease = await planFolder(temp, workspace);
    await makeFolder(lease);
    writeFileSync(join(workspace, 'keep'), 'x');
    symlinkSync(workspace, join(lease.path, 'out'), 'junction');
    await deleteFolder(lease, temp);
    expect(existsSync(join(workspace, 'keep'))).toBe(true);
  });

  it('refuses every path that this action does not make', async () => {
    writeFileSync(join(workspace, 'keep'), 'x');
    const id = 'a'.repeat(32);
    mkdirSync(join(workspace, `tacet-fetch-${id}`));
    symlinkSync(workspace, join(temp, `tacet-fetch-${id}`), 'junction');
    for (const path of [
      workspace,
      temp,
      join(temp, '..', 'workspace'),
      join(temp, 'other'),
      join(temp, `tacet-fetch-${id}`),
      join(workspace, `tacet-fetch-${id}`),
      join(temp, `tacet-fetch-${id}`, '..', '..', 'workspace'),
      '/',
      '',
    ]) {
      expect((await deleteFolder({ kind: 'folder', path }, temp)).kind).toBe('failed');
    }
    expect(existsSync(join(workspace, 'keep'))).toBe(true);
    expect(existsSync(join(workspace, `tacet-fetch-${id}`))).toBe(true);
  });
});

describe('the lease book', () => {
  it('saves all leases at each addition, before the lease is used', async () => {
    const saved: unknown[] = [];
    const book = new LeaseBook((leases) => void saved.push(JSON.parse(JSON.stringify(leases))));
    await book.add({ kind: 'folder', path: '/a' });
    await book.add({ kind: 'folder', path: '/b' });
    expect(saved).toEqual([
      [{ kind: 'folder', path: '/a' }],
      [
        { kind: 'folder', path: '/a' },
        { kind: 'folder', path: '/b' },
      ],
    ]);
    expect(decodeLeases(saved[1])).toEqual(saved[1]);
  });

  it('reads back nothing that is not a list of leases', () => {
    for (const json of [
      undefined,
      null,
      {},
      'x',
      [null],
      [{ kind: 'folder' }],
      [{ kind: 'x', path: '/a' }],
      [7],
    ])
      expect(decodeLeases(json)).toBeUndefined();
    expect(decodeLeases([])).toEqual([]);
  });
});
