/**
 * The contract of all exporters: from masked secrets to a place where the job finds them.
 *
 * Promise: an exporter takes `MaskedSecret` and nothing else, so nothing leaves before its masks have; it checks all
 * values before it writes the first, and writes all or none; a value arrives byte for byte or is refused.
 */

import type { MaskedSecret } from '../../runner/masks.ts';

/** Where secrets can go. */
export type ExportKind = 'outputs' | 'env' | 'file';

/** A masked secret under the name that the job knows it by. */
export interface NamedSecret {
  readonly name: string;
  /** What a variable of it is called, where that is not the name. */
  readonly variable?: string | undefined;
  readonly masked: MaskedSecret;
  /** What it belongs to, when names are not unique: the place of a manifest. */
  readonly group?: string | undefined;
}

/** An exporter. */
export interface Exporter {
  readonly kind: ExportKind;
  /**
   * Exports all. Returns where each went, in words for the summary, by name. Throws `InputError` `export-refused` when a
   * value does not fit the destination; nothing has been written then.
   */
  export(secrets: readonly NamedSecret[]): Promise<ReadonlyMap<string, string>>;
}
