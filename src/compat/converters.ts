/**
 * The table of all converters, in the order in which `tacet migrate` runs them. Each is loaded when it is asked and not
 * before. A new tool is one entry here and one folder beside this file.
 */

import type { Converter } from './contract.ts';

/** A converter that is not loaded yet. */
export interface ConverterEntry {
  readonly tool: string;
  readonly load: () => Promise<Converter>;
}

/** All converters. */
export const CONVERTERS: readonly ConverterEntry[] = [
  {
    tool: 'gitleaks',
    load: async () => (await import('./gitleaks/convert.ts')).gitleaksConverter,
  },
];
