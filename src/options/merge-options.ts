/**
 * Every option of `tacet merge`.
 */

import type { CliOption } from './option.ts';
import { scanCliOptions } from './scan-options.ts';

const SHARED: ReadonlySet<string> = new Set(['format', 'receipt', 'quiet', 'no-color', 'debug']);

/** The options of `tacet merge`, in the order in which help shows them. */
export const mergeCliOptions: readonly CliOption[] = scanCliOptions.filter(({ name }) => SHARED.has(name));
