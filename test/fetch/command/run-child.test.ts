/**
 * A child that does not end when it is asked to: it is killed after its grace. The signal is delivered to our handlers in
 * this process, as the system would.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { MaskAutomaton } from '../../../src/fetch/command/mask-automaton.ts';
import { runChild } from '../../../src/fetch/command/run-child.ts';

function sink(onText: (text: string) => void): Writable {
  return new Writable({
    write: (chunk: Buffer, _, done) => {
      onText(chunk.toString());
      done();
    },
  });
}

/** Runs a program; `onOutput` gets everything on its standard output so far. */
function run(program: string, onOutput: (text: string) => void = () => undefined): Promise<number> {
  let output = '';
  return runChild({
    command: process.execPath,
    words: ['-e', program],
    environment: process.env as Record<string, string>,
    masks: new MaskAutomaton([Buffer.from('hidden-text')]),
    stdout: sink((text) => {
      output += text;
      onOutput(output);
    }),
    stderr: sink(() => undefined),
    isInteractive: false,
    graceMs: 50,
  });
}

describe('running a child', () => {
  it.skipIf(process.platform === 'win32')('kills one that ignores the signal, after its grace', async () => {
    const own = new Set(process.listeners('SIGTERM'));
    const status = await run(
      `process.on('SIGTERM', () => {}); console.log('ready'); setInterval(() => {}, 1000);`,
      (text) => {
        if (text !== 'ready\n') return;
        // to the handler that was added alone: the test runner has its own
        for (const handler of process.listeners('SIGTERM')) if (!own.has(handler)) handler('SIGTERM');
      },
    );
    expect(status).toBe(137);
    expect(process.listeners('SIGTERM')).toEqual([...own]);
  });

  it('shows a prompt that ends in the first letters of a secret, and masks the rest', async () => {
    const seen: string[] = [];
    const folder = mkdtempSync(join(tmpdir(), 'tacet-child-'));
    const go = join(folder, 'go');
    // the child goes on when the beginning has been shown, however long that takes
    const program = `process.stdout.write('name: hi');
      const timer = setInterval(() => {
        if (!require('node:fs').existsSync(${JSON.stringify(go)})) return;
        clearInterval(timer);
        process.stdout.write('dden-text, and done');
      }, 5);`;
    const status = await run(program, (text) => {
      seen.push(text);
      if (text === 'name: hi') writeFileSync(go, '');
    });
    rmSync(folder, { recursive: true, force: true });
    expect(status).toBe(0);
    expect(seen[0]).toBe('name: ');
    expect(seen[1]).toBe('name: hi');
    expect(seen.at(-1)).toBe('name: hi***, and done');
  });

  it('returns the status, and says when there is no such command', async () => {
    expect(await run('process.exit(5)')).toBe(5);
    await expect(
      runChild({
        command: 'tacet-has-no-such-command',
        words: [],
        environment: {},
        masks: new MaskAutomaton([]),
        stdout: sink(() => undefined),
        stderr: sink(() => undefined),
        isInteractive: false,
        graceMs: 1,
      }),
    ).rejects.toMatchObject({ code: 'path-not-found' });
  });
});
