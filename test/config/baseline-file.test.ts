/** Baselines as documents: sorted, with their comments, nothing twice, and what has expired gives way. */

import { describe, expect, it } from 'vitest';
import { BaselineFile } from '../../src/config/baseline-file.ts';
import { parseIgnoreFile } from '../../src/config/ignore-file.ts';

const id = (digit: string): string => `t1-${digit.repeat(32)}`;
const entry = (line: string) => parseIgnoreFile('f', line).entries;

describe('a baseline', () => {
  it('is sorted, keeps comments with their entries, and drops lines that a merge has doubled', () => {
    const text = ['# head', id('9'), '# asked', id('5'), id('9'), `${id('5')} -- why`, id('1')].join('\n');
    expect(BaselineFile.parse('f', text).toString()).toBe(
      `# head\n${id('1')}\n# asked\n${id('5')}\n${id('5')} -- why\n${id('9')}\n`,
    );
  });

  it('takes an entry only when none about the same stands there, unless that one has expired', () => {
    const file = BaselineFile.parse('f', `${id('1')} until=2026-01-31\n${id('2')} until=2026-01-30\n`);
    const added = file.with([...entry(`${id('1')} -- new`), ...entry(`${id('2')} -- new`)], '2026-01-31');
    expect(added.toString()).toBe(`${id('1')} until=2026-01-31\n${id('2')} -- new\n`);
    expect(file.with(entry(`${id('2')} -- new`)).toString()).toBe(file.toString());
  });

  it('loses what is named and what has expired, and nothing that was just added', () => {
    const file = BaselineFile.parse('f', `${id('1')}\n${id('2')} until=2026-01-30\n${id('3')}\n`);
    const fresh = file.with(entry(id('4')));
    expect(fresh.without(new Set([1]), '2026-01-31').toString()).toBe(`${id('3')}\n${id('4')}\n`);
  });
});
