/**
 * gitleaks' converter for `tacet migrate`.
 */

import type { Converter } from '../contract.ts';
import { GITLEAKS_CONFIG_NAME, GITLEAKS_IGNORE_NAME } from './config.ts';

/** The converter. */
export const gitleaksConverter: Converter = {
  tool: 'gitleaks',
  looksFor: [GITLEAKS_CONFIG_NAME, GITLEAKS_IGNORE_NAME],
  convert: () => Promise.resolve(undefined),
};
