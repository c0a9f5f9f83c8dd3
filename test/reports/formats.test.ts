import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { InputError } from '../../src/base/errors.ts';
import { scanCommand } from '../../src/commands/scan.ts';
import { scanCliOptions } from '../../src/options/scan-options.ts';
import { findFormat, REPORT_FORMATS } from '../../src/reports/formats.ts';
import { hostileFindings, introducedFinding, SECRET } from './hostile.ts';
import { incompleteReceipt, receiptOf } from './receipt.ts';

const style = { colour: false, quiet: false, showSecrets: false };
const names = REPORT_FORMATS.map(({ name }) => name);

describe('the formats', () => {
  it('are all named in the help of --format, and by a file name of their own', () => {
    const described = scanCliOptions.find(({ name }) => name === 'format')?.description ?? '';
    for (const name of names) expect(described).toMatch(new RegExp(`\\b${name}\\b`));
    expect(new Set(REPORT_FORMATS.map(({ fileName }) => fileName)).size).toBe(names.length);
    expect(findFormat('xml')).toBeUndefined();
  });

  it.each(names)(
    '%s: takes clean, found, hostile and incomplete results, without the secret',
    async (name) => {
      for (const findings of [[], [introducedFinding()], hostileFindings()]) {
        for (const receipt of [receiptOf(), incompleteReceipt()]) {
          const text = await findFormat(name)?.render({ findings, receipt }, style);
          expect(text?.endsWith('\n')).toBe(true);
          expect(text).not.toContain(SECRET.slice(4));
        }
      }
    },
  );

  it.each(names)('%s: shows secrets only where --show-secrets says so', async (name) => {
    const report = { findings: [introducedFinding()], receipt: receiptOf() };
    const text = await findFormat(name)?.render(report, { ...style, showSecrets: true });
    expect(text?.includes(SECRET)).toBe(name === 'text' || name === 'json');
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tacet-formats-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'a.txt');
  writeFileSync(file, 'nothing to see\n');

  it('writes every format into a folder, each under its usual name, with the same status', async () => {
    const words = names.flatMap((name) => ['--format', `${name}=${folder}/reports/`]);
    expect(await scanCommand([file, ...words])).toBe(0);
    expect(readdirSync(join(folder, 'reports')).sort()).toEqual(
      REPORT_FORMATS.map(({ fileName }) => fileName).sort(),
    );
    expect(readFileSync(join(folder, 'reports', 'gl-code-quality-report.json'), 'utf8')).toBe('[]\n');
  });

  it('says in its own words that a report cannot be written', async () => {
    await expect(scanCommand([file, '--format', `html=${file}/`])).rejects.toThrow(InputError);
  });

  it('lists the formats when one is unknown', async () => {
    await expect(scanCommand([file, '--format', 'xml'])).rejects.toThrow(
      `--format takes ${names.join(', ')}`,
    );
  });
});
