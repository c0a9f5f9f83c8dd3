/**
 * Reads `provider-kinds.txt`, the table of token kinds that the provider corpus is minted from.
 *
 * Promise: each line is read completely or refused with its number; nothing is guessed for a kind whose shape is not
 * determined.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RandomSource } from '../src/ruleset/random.ts';
import { parseTemplate } from '../src/ruleset/template.ts';

/** How often tokens of a service are met: `A` most. */
export type Tier = 'A' | 'B' | 'C';

/** A kind of token that can be minted. */
export interface ProviderKind {
  readonly tier: Tier;
  readonly provider: string;
  /** `list`: merged table of tools; `vendor`: the issuer's page or program. */
  readonly basis: 'list' | 'vendor';
  /** How it is minted, in the language of `rules/README.md`: also its name in reports. */
  readonly template: string;
  readonly mint: (random: RandomSource) => string;
}

/** The table. */
export interface ProviderTable {
  readonly kinds: readonly ProviderKind[];
  /** Kinds whose shape nothing determines, and prefixes of mere ids: counted, not minted. */
  readonly unknown: readonly { readonly tier: Tier; readonly provider: string; readonly prefix: string }[];
  readonly ids: number;
}

const LINE = /^([ABC]) ([a-z0-9-]+) (list|vendor|unknown|id) (\S.*)$/;

/** Reads the committed table below the root of the repository. */
export function readProviderTable(root: string): ProviderTable {
  return parseProviderTable(readFileSync(join(root, 'evaluation', 'provider-kinds.txt'), 'utf8'));
}

/** Parses a table. Throws an Error that names the line for anything that is not as the head of the file says. */
export function parseProviderTable(text: string): ProviderTable {
  const kinds: ProviderKind[] = [];
  const unknown: { tier: Tier; provider: string; prefix: string }[] = [];
  let ids = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const match = LINE.exec(line);
    if (match === null)
      throw new Error(`line ${index + 1}: expected tier, provider, basis and template or prefix`);
    const [, tier, provider = '', basis, template = ''] = match;
    if (basis === 'unknown') unknown.push({ tier: tier as Tier, provider, prefix: template });
    else if (basis === 'id') ids++;
    else {
      const parsed = parseTemplate(template);
      if (parsed.kind === 'mistakes')
        throw new Error(`line ${index + 1}: ${parsed.mistakes.map(({ message }) => message).join('; ')}`);
      kinds.push({
        tier: tier as Tier,
        provider,
        basis: basis as 'list' | 'vendor',
        template,
        mint: parsed.mint,
      });
    }
  }
  return { kinds, unknown, ids };
}
