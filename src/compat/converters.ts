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
  {
    tool: 'betterleaks',
    load: async () => (await import('./betterleaks/convert.ts')).betterleaksConverter,
  },
  {
    tool: 'trufflehog',
    load: async () => (await import('./trufflehog/convert.ts')).trufflehogConverter,
  },
  {
    tool: 'kingfisher',
    load: async () => (await import('./kingfisher/convert.ts')).kingfisherConverter,
  },
  {
    tool: 'detect-secrets',
    load: async () => (await import('./detect-secrets/convert.ts')).detectSecretsConverter,
  },
  {
    tool: 'secretlint',
    load: async () => (await import('./secretlint/convert.ts')).secretlintConverter,
  },
  {
    tool: 'ggshield',
    load: async () => (await import('./ggshield/convert.ts')).ggshieldConverter,
  },
  {
    tool: 'git-secrets',
    load: async () => (await import('./git-secrets/convert.ts')).gitSecretsConverter,
  },
];
