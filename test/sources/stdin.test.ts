import { describe, expect, it } from 'vitest';
import { until } from '../../src/sources/stdin.ts';
import { all } from '../git/helpers.ts';
import { chunks, collect, skipsOf, textOf } from './harness.ts';

const stdin = { kind: 'stdin', name: 'given.env' } as const;

describe('standard input', () => {
  it('is one unit under the name it was given', async () => {
    const { units, receipt } = await collect(stdin, { stdin: chunks('one\n', 'two\n') });
    expect(units.map((unit) => [unit.origin, textOf(unit)])).toEqual([
      [{ kind: 'stdin', path: 'given.env' }, 'one\ntwo\n'],
    ]);
    expect([receipt.files, receipt.bytes]).toEqual([1, 8]);
  });

  it('may be empty', async () => {
    const { units, receipt } = await collect(stdin, { stdin: chunks() });
    expect([units.length, receipt.snapshot().complete]).toEqual([0, true]);
  });

  it('that fails is scanned as far as it came, and is a skip', async () => {
    async function* failing() {
      yield Buffer.from('part\n'.repeat(2000));
      throw Object.assign(new Error('read failed'), { code: 'EIO' });
    }
    const { receipt } = await collect(stdin, { stdin: failing() });
    expect(skipsOf(receipt)).toEqual({ unreadable: 1 });
  });

  it('that never ends stops when the scan is cancelled', async () => {
    const controller = new AbortController();
    async function* endless() {
      yield Buffer.from('x');
      setImmediate(() => controller.abort());
      await new Promise(() => undefined);
    }
    const { units, receipt } = await collect(stdin, { stdin: endless(), controller });
    expect(units).toHaveLength(1);
    expect(skipsOf(receipt)).toEqual({ cancelled: 1 });
    expect(await all(until(chunks('x'), AbortSignal.abort()))).toEqual([]);
  });
});
