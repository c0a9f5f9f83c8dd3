/**
 * What reaches the runner's log: hostile text forms no command, annotations stay within the limits. The reader is the
 * emulator's own parser of commands, made from the runner's behaviour.
 */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ANNOTATIONS_PER_LEVEL,
  annotate,
  inGroup,
  log,
  neutralise,
  withCommandsStopped,
} from '../../src/runner/commands.ts';
import { fc } from '../property.ts';
import { parseCommand } from '../runner/command-parser.ts';

const COMMANDS = new Set(
  'set-env set-output save-state add-mask add-path add-matcher remove-matcher debug notice warning error group endgroup echo stop-commands x'.split(
    ' ',
  ),
);

let printed = '';
beforeEach(() => {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest) => {
    printed += String(text);
    for (const callback of rest) if (typeof callback === 'function') callback();
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

/** The commands the runner would find in what was printed. */
function commands(): readonly string[] {
  return printed
    .split(/\r\n|\n|\r/)
    .map((line) => parseCommand(line, COMMANDS)?.name)
    .filter((name) => name !== undefined);
}

describe('hostile text', () => {
  const corpus = [
    '::error::x',
    '  ::stop-commands::x',
    '\u00a0::add-mask::a',
    '\u3000\u2003::debug::a',
    'a\n::set-output name=x::y',
    'a\r::warning::y',
    'name ##[error]x',
    '##[stop-commands]x',
    '###[group]',
    '##\u200b[error]',
    '\u00ad::error::x',
    '\ufeff::error::x',
    '\u001b[2K::error::x',
    '::ERROR::x',
  ];
  it.each(corpus.map((text) => [JSON.stringify(text), text] as const))('%s is no command', (_name, text) => {
    log(text);
    expect(commands()).toEqual([]);
  });

  it('is no command whatever it is, and brings no control character to the screen', () => {
    const piece = fc.constantFrom(
      '::',
      ':',
      '##[',
      '#',
      '[',
      ']',
      'error',
      'add-mask',
      ' ',
      '\t',
      '\n',
      '\r',
      '\u2028',
      '\u00a0',
      '\u001b[31m',
      '\u0085',
      'x',
      '\u202e',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          printed = '';
          log(text);
          expect(commands()).toEqual([]);
          expect(printed).not.toMatch(
            /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/,
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('stays the same when it is neutralised twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(neutralise(neutralise(text))).toBe(neutralise(text));
      }),
    );
  });

  it('stays one annotation, in its message, its title and its path', () => {
    annotate({
      level: 'notice',
      message: 'a\n::error::b %0A::error::c ##[error]d',
      title: 't,x=y::error::z\n::error::q',
      path: 'dir/##[error]x,line=3::y\n::error::.txt',
    });
    expect(commands()).toEqual(['notice']);
    const [line = ''] = printed.split('\n');
    const command = parseCommand(line, COMMANDS);
    expect(command?.properties.get('line')).toBeUndefined();
    expect(command?.data.split('\n')).toHaveLength(2);
  });

  it('is a title of a group and no more', async () => {
    await inGroup('x\n::error::y', () => log('within'));
    expect(commands()).toEqual(['group', 'endgroup']);
  });
});

describe('a group', () => {
  it('is closed also when the work fails', async () => {
    const failing = inGroup('g', () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(commands()).toEqual(['group', 'endgroup']);
  });
});

describe('annotations', () => {
  it('beyond ten of a level become plain lines instead of vanishing, and long ones end in an ellipsis', () => {
    const shown = Array.from({ length: ANNOTATIONS_PER_LEVEL + 2 }, (_, n) =>
      annotate({ level: 'warning', message: `number ${n}`, title: 't' }),
    );
    expect(shown.filter(Boolean)).toHaveLength(10);
    expect(commands().filter((name) => name === 'warning')).toHaveLength(10);
    expect(printed).toContain('warning: t: number 11\n');
    annotate({ level: 'error', message: 'x'.repeat(5000) });
    const error = printed.split('\n').find((line) => line.startsWith('::error'));
    expect(parseCommand(error ?? '', COMMANDS)?.data).toBe(`${'x'.repeat(4095)}…`);
  });
});

describe('output that is not ours', () => {
  it('stands between a pause of commands and its end, under a token nobody can guess', async () => {
    await withCommandsStopped(() => process.stdout.write('::error::from a child\n'));
    await withCommandsStopped(() => process.stdout.write('::error::from a child\n'));
    const tokens = [...printed.matchAll(/^::stop-commands::(.+)$/gm)].map(([, token]) => token);
    expect(new Set(tokens).size).toBe(2);
    for (const token of tokens) expect(printed).toContain(`\n::${token}::\n`);
  });
});
