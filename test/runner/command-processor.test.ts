// What commands in the output do, and what a user sees of them.
// Expected values by hand from github-actions.md sections 3.1 to 3.3 and 9.4.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CommandProcessor } from './command-processor.ts';
import type { Annotation } from './contract.ts';
import { Masker } from './masker.ts';
import { MatcherRegistry } from './problem-matchers.ts';
import { StageRecord } from './stage-record.ts';

const workspace = mkdtempSync(join(tmpdir(), 'tacet-commands-'));
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

interface Outcome {
  readonly log: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  readonly failed: boolean;
  readonly changes: readonly string[];
  readonly obeyed: readonly (string | undefined)[];
}

/** Feeds lines to a processor; a line starting with `2>` comes on stderr. */
function run(lines: readonly string[], { debug = false, env = {} as Record<string, string> } = {}): Outcome {
  const masker = new Masker();
  const record = new StageRecord({ masker, debug, onLine: () => undefined });
  const changes: string[] = [];
  const note = (what: string) => (name: string, value?: string) =>
    changes.push(`${what} ${name}=${value ?? ''}`);
  const processor = new CommandProcessor({
    record,
    masker,
    matchers: new MatcherRegistry(),
    workspace,
    envContext: (name) => env[name],
    setOutput: note('output'),
    saveState: note('state'),
    setEnv: note('env'),
    addPath: note('path'),
  });
  for (const line of lines) {
    if (line.startsWith('2>')) processor.take('stderr', line.slice(2));
    else processor.take('stdout', line);
  }
  return {
    log: record.log,
    annotations: record.annotations.all,
    masks: masker.values,
    failed: record.commandFailed,
    changes,
    obeyed: record.printed.map((line) => line.obeyed),
  };
}

describe('the visible log', () => {
  test('shows ordinary lines and leaves obeyed commands out', () => {
    const { log, obeyed } = run(['one', '::debug::hidden', '2>two', 'a ##[add-mask]zwei', 'one zwei three']);
    expect(log).toEqual(['one', 'two', 'one *** three']);
    expect(obeyed).toEqual([undefined, 'debug', undefined, 'add-mask', undefined]);
  });

  test('shows groups, and annotations by their message alone', () => {
    const { log } = run([
      '::group::Fetch',
      '::error file=a,title=T::broken',
      '::endgroup::ignored',
      '##[warning]hm',
    ]);
    expect(log).toEqual(['##[group]Fetch', '##[error]broken', '##[endgroup]', '##[warning]hm']);
  });

  test('shows obeyed commands once echo is on, but not those that carry a text of their own', () => {
    const lines = [
      '::echo::ON',
      '::group::G',
      '::add-mask::geheim',
      '::notice::n',
      '::echo:: off ',
      '::group::H',
    ];
    expect(run(lines).log).toEqual([
      '::group::G',
      '##[group]G',
      '::add-mask::***',
      '##[notice]n',
      '::echo:: off ',
      '##[group]H',
    ]);
  });

  test('shows debug lines in debug mode only', () => {
    expect(run(['::debug::a%0Ab']).log).toEqual([]);
    expect(run(['::debug::a%0Ab'], { debug: true }).log).toEqual(['##[debug]a', '##[debug]b']);
  });

  test('breaks the markers that the runner keeps for itself', () => {
    expect(run(['##[start-action x]', '##[end-action]']).log).toEqual([
      '##[\\start-action x]',
      '##[\\end-action]',
    ]);
  });
});

describe('add-mask', () => {
  test('acts from its line on, and keeps the command out of the log', () => {
    expect(run(['open sesame', '::add-mask::open sesame', 'open sesame']).log).toEqual([
      'open sesame',
      '***',
    ]);
  });

  test('registers each line of an escaped value', () => {
    expect(run(['::add-mask::first%0A second %0D%0A', 'second first']).log).toEqual(['*** ***']);
  });

  test('of a value that was not escaped registers the first line and prints the others in clear', () => {
    expect(run(['::add-mask::first', 'second', 'first']).log).toEqual(['second', '***']);
  });

  test('of nothing but white space gives a warning', () => {
    const { annotations, masks } = run(['::add-mask:: ']);
    expect(annotations).toMatchObject([{ kind: 'warning' }]);
    expect(masks).toEqual([]);
  });
});

describe('stop-commands', () => {
  test('prints commands until the token comes, in whatever case, on either stream', () => {
    const lines = [
      '::stop-commands::tok',
      '::error::a',
      '2>##[add-mask]b',
      '2>::TOK::',
      '::add-mask::c',
      'c',
    ];
    const { log, annotations } = run(lines);
    expect(log).toEqual(['::stop-commands::tok', '::error::a', '##[add-mask]b', '::TOK::', '***']);
    expect(annotations).toEqual([]);
  });

  test('masks its token when it is longer than six characters', () => {
    expect(run(['::stop-commands::abcdefg', 'abcdefg']).log).toEqual(['::stop-commands::***', '***']);
    expect(run(['::stop-commands::abcdef', 'abcdef']).log).toEqual(['::stop-commands::abcdef', 'abcdef']);
  });

  test('is itself printed while commands are stopped', () => {
    const { log } = run([
      '::stop-commands::one',
      '::stop-commands::two',
      '::two::',
      '::one::',
      '::debug::obeyed',
    ]);
    expect(log).toEqual(['::stop-commands::one', '::stop-commands::two', '::two::', '::one::']);
  });

  test('shows an add-mask in clear, secret and all', () => {
    expect(run(['::stop-commands::t', '::add-mask::plain secret']).log[1]).toBe('::add-mask::plain secret');
  });

  test.each(['', 'pause-logging', 'Error', 'stop-commands'])(
    'ends the stage when its token is %j',
    (token) => {
      expect(() => run([`::stop-commands::${token}`])).toThrow('endToken');
    },
  );

  test('takes such a token where the workflow unlocks it', () => {
    const { log } = run(['::stop-commands::error', '::error::back'], {
      env: { ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS: 'true' },
    });
    expect(log).toEqual(['::stop-commands::error', '::error::back']);
  });
});

describe('commands of old', () => {
  test('set-output and save-state work and warn', () => {
    const { changes, annotations, failed } = run(['::set-output name=a::1', '::save-state name=b::2']);
    expect(changes).toEqual(['output a=1', 'state b=2']);
    expect(annotations.map(({ kind }) => kind)).toEqual(['warning', 'warning']);
    expect(failed).toBe(false);
  });

  test.each([
    '::set-env name=A::1',
    '::add-path::/bin',
    '::set-output::x',
    '::echo::maybe',
    '::add-matcher::absent.json',
  ])('%s fails the step and leaves two errors', (line) => {
    const { annotations, changes, failed } = run([line]);
    expect(annotations.filter(({ kind }) => kind === 'error')).toHaveLength(2);
    expect(changes).toEqual([]);
    expect(failed).toBe(true);
  });

  test('set-env and add-path work where the workflow unlocks them, but NODE_OPTIONS is refused', () => {
    const lines = ['::set-env name=A::1', '::add-path::/bin', '::set-env name=node_options::x'];
    const { changes, annotations } = run(lines, { env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: 'true' } });
    expect(changes).toEqual(['env A=1', 'path /bin=']);
    expect(annotations).toMatchObject([{ kind: 'error' }]);
  });
});

describe('annotations', () => {
  test('stop at ten of a kind, and the log goes on', () => {
    const lines = ['error', 'warning', 'notice'].flatMap((kind) =>
      Array.from({ length: 12 }, (_, i) => `::${kind}::${i}`),
    );
    const { annotations, log } = run(lines);
    expect(annotations).toHaveLength(30);
    expect(annotations.filter(({ kind }) => kind === 'notice').at(-1)?.message).toBe('9');
    expect(log).toHaveLength(36);
  });

  test('mask the message before they cut it, and leave title and file as they are', () => {
    const { annotations } = run([
      '::add-mask::password1',
      `::error file=password1.txt,title=password1::${'a'.repeat(4090)}password1${'b'.repeat(10)}`,
    ]);
    const message = `${'a'.repeat(4090)}***bbb`;
    expect(message).toHaveLength(4096);
    expect(annotations).toEqual([{ kind: 'error', message, title: 'password1', file: 'password1.txt' }]);
  });

  test('take a path within the workspace as relative to it', () => {
    const outside = resolve(workspace, '..', 'other.txt');
    const { annotations } = run([
      `::error file=${escaped(join(workspace, 'src', 'a.ts'))}::x`,
      `::error file=${escaped(outside)}::x`,
      `::error file=${escaped(`${workspace}-2/a.ts`)}::x`,
    ]);
    expect(annotations.map(({ file }) => file)).toEqual(['src/a.ts', outside, `${workspace}-2/a.ts`]);
  });

  test('are not shown without a message, though they use up a place', () => {
    const { annotations } = run([...Array.from({ length: 10 }, () => '::error::'), '::error::late']);
    expect(annotations).toEqual([]);
  });

  test.each<[what: string, given: string, expected: object]>([
    ['all positions', 'line=1,endLine=2', { line: 1, endLine: 2 }],
    [
      'columns on one line',
      'line=3,endLine=3,col=4,endColumn=9',
      { line: 3, endLine: 3, col: 4, endColumn: 9 },
    ],
    ['an end without a start gives the start', 'endLine=5', { line: 5, endLine: 5 }],
    [
      'an end column without a start column gives it',
      'line=1,endColumn=5',
      { line: 1, col: 5, endColumn: 5 },
    ],
    ['columns without a line are dropped', 'col=1,endColumn=2', {}],
    ['columns on several lines are dropped', 'line=1,endLine=2,col=3', { line: 1, endLine: 2 }],
    ['lines the wrong way round are dropped', 'line=5,endLine=4', {}],
    ['columns the wrong way round are dropped', 'line=1,col=5,endColumn=4', { line: 1 }],
    ['what is no number is no position', 'line=x,col=1', {}],
  ])('repair positions: %s', (_, given, expected) => {
    expect(run([`::notice file=a,${given}::m`]).annotations).toEqual([
      { kind: 'notice', message: 'm', file: 'a', ...expected },
    ]);
  });
});

describe('problem matchers', () => {
  const one = { owner: 'one', pattern: [{ regexp: '^(\\S+):(\\d+): (.+)$', file: 1, line: 2, message: 3 }] };
  const loop = {
    owner: 'loop',
    severity: 'warning',
    pattern: [
      { regexp: '^== (\\S+)$', file: 1 },
      { regexp: '^ {2}(\\d+) (.*)$', line: 1, message: 2, loop: true },
    ],
  };

  function matcher(...problemMatcher: readonly object[]): string {
    const name = `matcher-${Math.random()}.json`;
    writeFileSync(join(workspace, name), JSON.stringify({ problemMatcher }));
    return name;
  }

  test('turn lines into annotations, without colours, for files that are in the workspace', () => {
    writeFileSync(join(workspace, 'here.txt'), '');
    const lines = [
      `::add-matcher::${matcher(one)}`,
      '\u001b[31mhere.txt:3: bad\u001b[0m',
      '2>gone.txt:4: worse',
      'fine',
    ];
    const { annotations, log } = run(lines);
    expect(annotations).toEqual([
      { kind: 'error', message: 'bad', file: 'here.txt', line: 3 },
      { kind: 'error', message: 'worse', line: 4 },
    ]);
    expect(log).toEqual(['##[error]here.txt:3: bad', '##[error]gone.txt:4: worse', 'fine']);
  });

  test('span lines, and the last pattern may loop', () => {
    writeFileSync(join(workspace, 'b.txt'), '');
    const { annotations } = run([
      `::add-matcher::${matcher(loop)}`,
      '== b.txt',
      '  1 one',
      '  2 two',
      'end',
      '  3 three',
    ]);
    expect(annotations).toEqual([
      { kind: 'warning', message: 'one', file: 'b.txt', line: 1 },
      { kind: 'warning', message: 'two', file: 'b.txt', line: 2 },
    ]);
  });

  test('are removed by owner or file', () => {
    const file = matcher(one);
    const add = `::add-matcher::${file}`;
    expect(run([add, '::remove-matcher owner=ONE::', 'a:1: x']).annotations).toEqual([]);
    expect(run([add, `::remove-matcher::${file}`, 'a:1: x']).annotations).toEqual([]);
    expect(run([add, '::remove-matcher::', 'a:1: x']).annotations.map(({ kind }) => kind)).toEqual([
      'warning',
      'error',
    ]);
  });

  test.each([
    ['no owner', { pattern: [{ regexp: 'a', message: 0 }] }],
    ['no pattern', { owner: 'x', pattern: [] }],
    ['no message', { owner: 'x', pattern: [{ regexp: 'a', line: 0 }] }],
    ['a group out of range', { owner: 'x', pattern: [{ regexp: '(a)', message: 2 }] }],
    ['a loop of one pattern', { owner: 'x', pattern: [{ regexp: 'a', message: 0, loop: true }] }],
    ['a wrong severity', { owner: 'x', severity: 'fatal', pattern: [{ regexp: 'a', message: 0 }] }],
  ])('are refused with %s', (_, wrong) => {
    expect(run([`::add-matcher::${matcher(wrong)}`]).failed).toBe(true);
  });
});

function escaped(property: string): string {
  return property.replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}
