/**
 * `tacet triage` on the shipped program, in a pseudo terminal that Python opens: keys go in, the baseline grows with each
 * answer, and what is left is asked again. Without Python or off POSIX only the refusal can be seen.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, tacet } from './dist.ts';
import { createRepository, gitEnvironment, type TestRepository } from './git.ts';
import { mint } from './mint.ts';

/**
 * Runs a command in a pseudo terminal. `dialogue`: texts to wait for, each with what is typed then. Prints all that was
 * shown, and at the end the status. What never comes ends the run.
 */
const TERMINAL = `
import json, os, pty, select, sys, time
command, dialogue = json.loads(sys.argv[1]), json.loads(sys.argv[2])
pid, terminal = pty.fork()
if pid == 0:
    os.execv(command[0], command)
shown, at, ends = b'', 0, time.time() + 25
while time.time() < ends:
    if dialogue and dialogue[0][0].encode() in shown[at:]:
        wanted, typed = dialogue.pop(0)
        at = shown.index(wanted.encode(), at) + len(wanted.encode())
        os.write(terminal, typed.encode())
        continue
    if not select.select([terminal], [], [], 0.5)[0]:
        continue
    try:
        data = os.read(terminal, 65536)
    except OSError:
        break
    if not data:
        break
    shown += data
else:
    os.kill(pid, 9)
status = os.waitpid(pid, 0)[1]
sys.stdout.buffer.write(shown)
print('\\nSTATUS', os.WEXITSTATUS(status) if os.WIFEXITED(status) else 'killed', 'LEFT', len(dialogue))
`;

const hasTerminal = process.platform !== 'win32' && spawnSync('python3', ['-c', 'import pty']).status === 0;

function atTerminal(
  repository: TestRepository,
  words: readonly string[],
  dialogue: readonly (readonly [wait: string, typed: string])[],
): string {
  const command = [process.execPath, CLI, 'triage', ...words];
  const run = spawnSync('python3', ['-c', TERMINAL, JSON.stringify(command), JSON.stringify(dialogue)], {
    cwd: repository.path,
    env: { ...gitEnvironment(), TERM: 'xterm' },
    encoding: 'utf8',
  });
  return run.stdout.replaceAll('\r\n', '\n');
}

const secrets = Array.from({ length: 4 }, () => mint('ghp_{mint:github-crc32:30}'));

async function leaky(): Promise<TestRepository> {
  const repository = await createRepository();
  const files = Object.fromEntries(secrets.map((secret, at) => [`${at}.ts`, `const t = '${secret}';\n`]));
  await repository.commit({ files });
  return repository;
}

function entriesOf(repository: TestRepository): readonly string[] {
  const file = join(repository.path, '.tacet-baseline');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('t1-'))
    .map((line) => line.slice(36))
    .sort();
}

describe('tacet triage', () => {
  it('refuses to ask where nobody can answer', async () => {
    await using repository = await createRepository();
    const result = await tacet(['triage'], { cwd: repository.path });
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toContain('tacet triage asks at a terminal, and this is none');
    expect(result.stderr).toContain('hint: tacet baseline update');
  });

  it.runIf(hasTerminal)('writes each answer at once, and goes on where it was left', async () => {
    await using repository = await leaky();
    const first = atTerminal(
      repository,
      ['--owner', '@team'],
      [
        ['1 of 4', 'o'],
        ['0.ts:1:12\r\n', 'a'],
        ['accepted, because', '\r'],
        ['needs a reason', 'known since May\r'],
        ['2 of 4', 's'],
        ['3 of 4', 't'],
        ['because (may be empty)', '\r'],
        ['4 of 4', 'q'],
      ],
    );
    expect(first).toContain('.tacet-baseline: 2 answers written, 2 findings left');
    expect(first).toContain('STATUS 1 LEFT 0');
    for (const secret of secrets) expect(first).not.toContain(secret.slice(8));
    expect(entriesOf(repository)).toEqual(
      [' kind=accepted owner=@team -- known since May', ' kind=test-value owner=@team'].map((line) =>
        line.trimStart(),
      ),
    );
    const second = atTerminal(
      repository,
      [],
      [
        ['1 of 2', 'r'],
        ['revoked, because', 'on Monday\r'],
        ['2 of 2', 'f'],
        ['false-positive, because', '\r'],
      ],
    );
    expect(second).toContain('.tacet-baseline: 2 answers written, 0 findings left');
    expect(second).toContain('STATUS 0 LEFT 0');
    expect(entriesOf(repository)).toHaveLength(4);
    expect((await tacet(['scan'], { cwd: repository.path })).status).toBe(0);
    expect(atTerminal(repository, [], [])).toContain('0 answers written, 0 findings left');
  });

  it.runIf(hasTerminal)('keeps what was answered before an interrupt', async () => {
    await using repository = await leaky();
    const shown = atTerminal(
      repository,
      [],
      [
        ['1 of 4', 'f'],
        ['false-positive, because', 'no token\r'],
        ['2 of 4', '\u0003'],
      ],
    );
    expect(shown).toContain('STATUS 1 LEFT 0');
    expect(entriesOf(repository)).toEqual(['kind=false-positive -- no token']);
  });

  it.runIf(hasTerminal)('asks again when an answer has expired, and replaces it', async () => {
    await using repository = await leaky();
    const answer = [
      ['1 of 4', 'f'],
      ['false-positive, because', 'no token\r'],
      ['2 of 4', 'q'],
    ] as const;
    for (const until of ['2001-01-01', '2999-12-31']) atTerminal(repository, ['--until', until], answer);
    expect(entriesOf(repository)).toEqual(['kind=false-positive until=2999-12-31 -- no token']);
  });
});
