/**
 * What is handed to the runner through its files (outputs, variables, state, summary) and through mask commands, read
 * back by the emulator's parser of those files.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BugError, InputError } from '../../src/base/errors.ts';
import { markdownCode, markdownText } from '../../src/base/markdown.ts';
import { Secret } from '../../src/base/secret.ts';
import { announceMasks, maskOnRunner } from '../../src/runner/masks.ts';
import { exportVariables, setOutputs } from '../../src/runner/outputs.ts';
import { loadState, saveState } from '../../src/runner/state.ts';
import { fitSummary, SUMMARY_MAX_BYTES, writeSummary } from '../../src/runner/summary.ts';
import { fc } from '../property.ts';
import { parseCommand } from '../runner/command-parser.ts';
import { parsePairs } from '../runner/file-commands.ts';

const VARIABLES = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;
let folder: string;
const saved: Record<string, string | undefined> = {};
const file = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tacet-files-'));
  for (const name of VARIABLES) {
    saved[name] = process.env[name];
    process.env[name] = join(folder, name);
    writeFileSync(join(folder, name), '');
  }
});
afterEach(() => {
  for (const name of VARIABLES) {
    if (saved[name] === undefined) delete process.env[name];
    else process.env[name] = saved[name];
  }
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

describe('outputs and variables', () => {
  it('arrive byte for byte, line ends, delimiters and percent signs included', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom('', '\n', 'a\r\nb\r', 'x<<EOF\nEOF', '%0A', '  ', 'tacet_\n'),
          ),
          {
            minLength: 1,
            maxLength: 5,
          },
        ),
        (values) => {
          writeFileSync(join(folder, 'GITHUB_OUTPUT'), '');
          setOutputs(values.map((value, n) => [`name-${n}`, value]));
          expect([...parsePairs(file('GITHUB_OUTPUT'))].map(([name, value]) => [name, value])).toEqual(
            values.map((value, n) => [`name-${n}`, value]),
          );
        },
      ),
    );
  });

  it('are added to what is there, and change no variable of this process', () => {
    exportVariables([['TACET_TEST_A', '1']]);
    exportVariables([['TACET_TEST_B', '2']]);
    expect([...parsePairs(file('GITHUB_ENV'))]).toEqual([
      ['TACET_TEST_A', '1'],
      ['TACET_TEST_B', '2'],
    ]);
    expect(process.env.TACET_TEST_A).toBeUndefined();
  });

  it('are refused where there is no file for them, and never printed instead', () => {
    const write = vi.spyOn(process.stdout, 'write');
    delete process.env.GITHUB_OUTPUT;
    expect(() => setOutputs([['a', 'b']])).toThrow(InputError);
    expect(write).not.toHaveBeenCalled();
  });

  it('refuse a name that would break the file', () => {
    for (const name of ['', 'a=b', 'a\nb', 'a<<b']) expect(() => setOutputs([[name, 'x']])).toThrow(BugError);
  });
});

describe('masks', () => {
  function capture(): string[] {
    const writes: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest) => {
      writes.push(String(text));
      for (const callback of rest) if (typeof callback === 'function') callback();
      return true;
    });
    return writes;
  }

  it('leave in one write, each text once, escaped so that several lines stay one command', async () => {
    const writes = capture();
    await maskOnRunner(['a\nb', '100%', 'a\nb', ''].map((text) => Secret.fromText(text)));
    expect(writes).toEqual(['::add-mask::a%0Ab\n::add-mask::100%25\n']);
    const command = parseCommand((writes[0] ?? '').split('\n')[0] ?? '', new Set(['add-mask']));
    expect(command?.data).toBe('a\nb');
  });

  it('come before the secrets can be had', async () => {
    const order: string[] = [];
    const plan = { secret: Secret.fromText('value'), forms: [Secret.fromText('value')], unmasked: [] };
    const [masked] = await announceMasks([plan], async () => void order.push('announced'));
    order.push('had');
    expect(order).toEqual(['announced', 'had']);
    expect(masked?.secret.reveal()).toBe('value');
    expect(masked?.maskedForms).toBe(1);
  });

  it('cannot be skipped without a reason, and then nothing is announced at all', async () => {
    const sink = vi.fn();
    const good = { secret: Secret.fromText('a'), forms: [Secret.fromText('a')], unmasked: [] };
    const bad = { secret: Secret.fromText('b'), forms: [], unmasked: [] };
    await expect(announceMasks([good, bad], sink)).rejects.toThrow(BugError);
    expect(sink).not.toHaveBeenCalled();
    const reason = { what: 'the value', reason: 'declared public', isWholeValue: true };
    await expect(announceMasks([{ ...bad, unmasked: [reason] }], sink)).resolves.toHaveLength(1);
  });

  it('of nothing write nothing', async () => {
    const writes = capture();
    await maskOnRunner([]);
    expect(writes).toEqual([]);
  });
});

describe('state', () => {
  const slot = {
    name: 'tacet-test',
    decode: (json: unknown) => (typeof json === 'number' ? json : undefined),
  };
  afterEach(() => {
    delete process.env['STATE_tacet-test'];
  });

  it('comes back decoded, or as malformed, or not at all', () => {
    saveState(slot, 7);
    expect([...parsePairs(file('GITHUB_STATE'))]).toEqual([['tacet-test', '7']]);
    expect(loadState(slot)).toBeUndefined();
    process.env['STATE_tacet-test'] = '7';
    expect(loadState(slot)).toBe(7);
    for (const text of ['"seven"', '{', 'null']) {
      process.env['STATE_tacet-test'] = text;
      expect(loadState(slot)).toBe('malformed');
    }
  });
});

describe('the summary', () => {
  it('is written whole as long as it fits, with what is already there', () => {
    expect(writeSummary('# one\n')).toBe('whole');
    expect(writeSummary('# two\n')).toBe('whole');
    expect(file('GITHUB_STEP_SUMMARY')).toBe('# one\n# two\n');
  });

  it('is cut at a line end before the limit at which the runner drops it all', () => {
    const line = `| ${'ü'.repeat(60)} |\n`;
    expect(writeSummary(line.repeat(10_000))).toBe('cut');
    const text = file('GITHUB_STEP_SUMMARY');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_MAX_BYTES);
    expect(Buffer.byteLength(text)).toBeGreaterThan(SUMMARY_MAX_BYTES - 400);
    expect(text).toMatch(/\|\n\n_The summary ends here: .*_\n$/);
    expect(writeSummary('more\n'.repeat(100))).toBe('unavailable');
  });

  it('is not missed by a job without one', () => {
    delete process.env.GITHUB_STEP_SUMMARY;
    expect(writeSummary('x')).toBe('unavailable');
    expect(fitSummary('x\ny', 2)).toBeUndefined();
  });

  it('shows hostile text as text: no link, image, mention, tag, cell or code span comes of it', () => {
    const hostile = '![x](https://evil/x) <img src=x> @team `code` |cell| **b** [a](b)\n# title';
    const shown = markdownText(hostile);
    expect(shown).not.toMatch(/[<>`|@[\]*!\n]/);
    expect(shown).not.toContain('://');
    expect(markdownCode('a`b|c\nd')).toBe('`a?b?c\\nd`');
  });
});
