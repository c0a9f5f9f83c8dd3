import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UpstreamError } from '../../src/base/errors.ts';
import { findProgram, runProcess, sanitiseComplaint, startProcess } from '../../src/base/process.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tacet-process-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A Node program as a request. */
function node(code: string, more: object = {}) {
  return {
    program: process.execPath,
    args: ['-e', code],
    cwd: folder,
    environment: {},
    maxBytes: 1000,
    ...more,
  };
}

describe('a process', () => {
  it('gives back its output and its status', async () => {
    const { exit, stdout } = await runProcess(node('console.log("out"); process.exitCode = 3'));
    expect([exit.status, Buffer.from(stdout).toString()]).toEqual([3, 'out\n']);
  });

  it('gets the environment it was given and nothing else', async () => {
    process.env.TACET_TEST_LEAK = 'leak';
    const { stdout } = await runProcess(
      node('console.log(JSON.stringify([process.env.TACET_TEST_LEAK, process.env.GIVEN]))', {
        environment: { GIVEN: 'yes' },
      }),
    );
    delete process.env.TACET_TEST_LEAK;
    expect(JSON.parse(Buffer.from(stdout).toString())).toEqual([null, 'yes']);
  });

  it('reads what it is given on standard input, and the end of it when it is given nothing', async () => {
    const echo = 'process.stdin.pipe(process.stdout)';
    const given = await runProcess(node(echo, { input: Buffer.from('bytes\0\xff', 'latin1') }));
    expect(Buffer.from(given.stdout).toString('latin1')).toBe('bytes\0\xff');
    expect((await runProcess(node(echo))).stdout.length).toBe(0);
  });

  it('that writes too much is stopped', async () => {
    const run = runProcess(node('for (;;) process.stdout.write("x".repeat(9999))'));
    await expect(run).rejects.toMatchObject({ code: 'upstream-failed' });
  });

  it('that cannot be started ends without a status', async () => {
    const { exit } = await runProcess(node('', { program: join(folder, 'nothing-here') }));
    expect(exit.status).toBeUndefined();
    expect(exit.complaint).toContain('cannot be started');
  });

  it('that is given an argument no program can take ends without a status', async () => {
    const { exit } = await runProcess({ ...node(''), args: ['a\0b'] });
    expect(exit.status).toBeUndefined();
  });

  it('ends when the signal is aborted', async () => {
    const controller = new AbortController();
    const run = runProcess(
      node('console.log("up"); setInterval(() => {}, 1000)', { signal: controller.signal }),
    );
    setImmediate(() => controller.abort());
    await expect(run).rejects.toMatchObject({ code: 'cancelled' });
  });

  it.skipIf(process.platform === 'win32')('takes what it started with it when it is stopped', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const grandchild = `require('net').connect(${port}, '127.0.0.1'); setInterval(() => {}, 1000)`;
    const code = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], { stdio: 'inherit' })`;
    const controller = new AbortController();
    const child = startProcess({ ...node(code), signal: controller.signal });
    const [socket] = await once(server, 'connection');
    const closed = once(socket.resume(), 'close');
    controller.abort();
    await child.exited;
    // the connection ends with the process that holds it
    await closed;
    server.close();
  });

  it('does not block its writer for ever when it ends without reading', async () => {
    const child = startProcess({ ...node('process.exit(0)'), input: 'piped' });
    for (let count = 0; count < 50; count++) await child.write(Buffer.alloc(65_536));
    child.end();
    expect((await child.exited).status).toBe(0);
  });

  it('can be asked what it complained about without the text coming out', async () => {
    const { exit } = await runProcess(node('console.error("fatal: not our ref"); process.exit(1)'));
    expect([exit.complains(/not our ref/), exit.complains(/something else/)]).toEqual([true, false]);
  });
});

describe('a program', () => {
  it('is found in the absolute folders of PATH alone', async () => {
    const name = process.platform === 'win32' ? 'tacet-tool.exe' : 'tacet-tool';
    await writeFile(join(folder, name), '', { mode: 0o755 });
    expect(findProgram('tacet-tool', { PATH: ['.', '', folder].join(delimiter) })).toBe(join(folder, name));
    expect(findProgram('tacet-tool', { PATH: ['.', '', dirname(folder)].join(delimiter) })).toBeUndefined();
    expect(findProgram('tacet-tool', {})).toBeUndefined();
  });
});

describe('a complaint', () => {
  it('is the line that matters, without credentials and without anything that a log obeys', () => {
    const password = ['pass', 'word1'].join('');
    const token = ['gh', 'p_', 'a1'.repeat(18)].join('');
    const shown = sanitiseComplaint(
      `warning: first\nfatal: unable to access 'https://user:${password}@host/x?key=${password}': ${token} ##[error]\u001b[31m\nmore`,
    );
    expect(shown).toMatch(/^fatal: unable to access /);
    expect(shown).not.toContain(password);
    expect(shown).not.toContain(token);
    expect(shown).not.toContain('##[');
    expect(shown).not.toContain('\u001b');
    expect(shown).not.toContain('more');
  });

  it('of a header holds none of it', () => {
    expect(sanitiseComplaint('fatal: AUTHORIZATION: basic c2hvcnQ=')).not.toContain('c2hvcnQ');
  });

  it('is short, and empty when there was none', () => {
    expect(sanitiseComplaint('word '.repeat(500)).length).toBeLessThanOrEqual(200);
    expect(sanitiseComplaint('')).toBe('');
  });
});

describe('errors of processes', () => {
  it('are of our own family', async () => {
    await expect(runProcess({ ...node('console.log("12345")'), maxBytes: 2 })).rejects.toBeInstanceOf(
      UpstreamError,
    );
  });
});
