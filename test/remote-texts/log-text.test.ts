/**
 * Logs without what the runner adds: times, marks, colours. The forms are those of actions/runner (late 2026); expected
 * texts are written down by hand beside them.
 */

import { describe, expect, it } from 'vitest';
import { logText } from '../../src/remote-texts/log-text.ts';
import { fc } from '../property.ts';

const time = '2026-11-24T00:12:15.1234567Z ';
const strip = (log: string): string => Buffer.from(logText(Buffer.from(log))).toString();

describe('the text of a log', () => {
  it('has no times, no marks of groups and commands, and no byte-order mark', () => {
    const log = [
      `\ufeff${time}##[group]Run npm test`,
      `${time}\u001b[36;1mnpm test\u001b[0m`,
      `${time}##[endgroup]`,
      `${time}[command]/usr/bin/git version`,
      `${time}##[error]Process completed with exit code 1.`,
      `${time}`,
      '',
    ].join('\n');
    expect(strip(log)).toBe(
      [
        'Run npm test',
        'npm test',
        '',
        '/usr/bin/git version',
        'Process completed with exit code 1.',
        '',
        '',
      ].join('\n'),
    );
  });

  it('has no names of job and step, as gh prints them', () => {
    const log = [
      `build\tSet up job\t\ufeff${time}##[group]Runner`,
      `build\tSet up job\t${time}x`,
      'a\tb\tc',
    ].join('\n');
    expect(strip(log)).toBe(['Runner', 'x', 'a\tb\tc'].join('\n'));
  });

  it('keeps what is no mark: times and brackets within a line, and words in brackets that a job prints', () => {
    const kept = ['at 2026-11-24T00:12:15.1234567Z it began', '[x] done', '##[x]', 'a ##[group]b'].join(
      '\r\n',
    );
    expect(strip(kept)).toBe(kept);
  });

  it('keeps every line on its line, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => {
        const own = lines.map((line) => line.replace(/[\n\u001b]/g, ''));
        const text = own.map((line) => `${time}>${line}`).join('\n');
        expect(strip(text)).toBe(own.map((line) => `>${line}`).join('\n'));
      }),
    );
  });

  it('gives back bytes that are no UTF-8 as they were', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => byte !== 0x1b);
    expect(Buffer.from(logText(bytes))).toEqual(Buffer.from(bytes));
  });

  it('is whole at the seams of long logs', () => {
    const line = `${time}${'x'.repeat(99)}\n`;
    const count = 150_000;
    expect(logText(Buffer.from(line.repeat(count))).length).toBe(count * 100);
  });
});
