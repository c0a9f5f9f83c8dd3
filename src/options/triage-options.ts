/**
 * Every option of `tacet triage`.
 */

import { baselineCliOptions } from './baseline-options.ts';
import type { CliOption } from './option.ts';

/** Those of `tacet baseline` that hold for every answer; kind and reason are asked for. */
const SHARED: readonly string[] = [
  'file', 'tree', 'owner', 'until', 'min-confidence', 'policy', 'fetch-config', 'config-from', 'debug',
]; // biome-ignore format: a list of names reads better in rows

/** The options of `tacet triage`, in the order in which help shows them. */
export const triageCliOptions: readonly CliOption[] = baselineCliOptions.filter(({ name }) =>
  SHARED.includes(name),
);
