/**
 * Where the reports of a command go: formats and files from options, to the screen or to files that are whole or not there.
 */

import { join, resolve, sep } from 'node:path';
import { InputError } from '../base/errors.ts';
import { writeWhole } from '../base/write-whole.ts';
import type { OptionValues } from '../options/parse.ts';
import { listOf, textOf } from '../options/parse.ts';
import type { ReportFormat } from '../reports/formats.ts';
import { findFormat, REPORT_FORMATS } from '../reports/formats.ts';
import type { ScanReport } from '../reports/report.ts';

/** One report that is wanted. */
export interface Output {
  readonly format: ReportFormat;
  /** Undefined: the screen. */
  readonly file: string | undefined;
}

/** The reports that `--format` names; without it those of `standard`. @throws InputError `option-invalid`. */
export function outputsOf(values: OptionValues, standard: readonly string[] = ['text']): readonly Output[] {
  const given = listOf(values, 'format');
  const outputs = (given.length === 0 ? standard : given).map(parseOutput);
  if (outputs.filter(({ file }) => file === undefined).length > 1) {
    throw new InputError('option-invalid', 'only one report can go to the screen', {
      hint: 'write the others to files: --format sarif=tacet.sarif',
    });
  }
  return outputs;
}

function parseOutput(text: string): Output {
  const at = text.indexOf('=');
  const name = at < 0 ? text : text.slice(0, at);
  const file = at < 0 ? undefined : text.slice(at + 1);
  const format = findFormat(name);
  if (format === undefined || file === '') {
    throw new InputError(
      'option-invalid',
      `--format takes ${REPORT_FORMATS.map((known) => known.name).join(', ')}, each with =FILE if it is to go to a file; found ${text}`,
    );
  }
  const isFolder = file?.endsWith('/') === true || file?.endsWith(sep) === true;
  return { format, file: isFolder ? join(file, format.fileName) : file };
}

/** Writes the receipt, where one is wanted, and every report. @throws InputError for what cannot be written. */
export async function deliver(
  report: ScanReport,
  outputs: readonly Output[],
  values: OptionValues,
  showSecrets: boolean,
): Promise<void> {
  const receiptFile = textOf(values, 'receipt');
  if (receiptFile !== undefined)
    await writeWhole(resolve(receiptFile), `${JSON.stringify(report.receipt, null, 2)}\n`);
  for (const { format, file } of outputs) {
    const toScreen = file === undefined;
    const colour =
      toScreen &&
      process.stdout.isTTY === true &&
      !values.has('no-color') &&
      (process.env.NO_COLOR ?? '') === '';
    const text = await format.render(report, { colour, quiet: values.has('quiet'), showSecrets });
    if (toScreen) await new Promise<void>((done) => void process.stdout.write(text, () => done()));
    else await writeWhole(resolve(file), text);
  }
}
