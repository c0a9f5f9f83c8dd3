/**
 * The contract of what moves a repository over from another scanner: one converter a tool, which reads the files that
 * the tool left and says what they are in ours. `commands/migrate.ts` runs the converters of `compat/converters.ts`, joins
 * what they give, and prints or writes it.
 *
 * Rules for every converter: it reads through the reader alone and writes nothing; it never drops a line silently (what
 * cannot be said in our words is a note of kind `lost`); a file that cannot be used throws `ConfigError` with every mistake
 * in it; bounds on size hold for hostile files, too. No raw secret in any text of the result.
 */

import type { FileReader } from '../base/file-reader.ts';
import type { ConfigFile } from '../config/config-file.ts';
import type { WritableEntry } from '../config/ignore-file.ts';

/** What became of one thing in a tool's file. */
export interface ConversionNote {
  /** `kept`: means the same. `changed`: means something else, the text says what. `lost`: cannot be said in our words. */
  readonly kind: 'kept' | 'changed' | 'lost';
  /** Where it stood: `.gitleaks.toml:12:3`, `.gitleaksignore:4`. Hostile text. */
  readonly place: string;
  /** One sentence without a secret in it. Hostile text. */
  readonly text: string;
  /** The next step, when there is one. */
  readonly hint?: string;
  /** Of a note about a rule that is converted: its new id. It is left out when that rule cannot be loaded. */
  readonly rule?: string;
}

/** One rule as `rules/README.md` describes it: its fields by name, `id` among them. */
export type NativeRule = Readonly<Record<string, unknown>> & { readonly id: string };

/** What a tool's files are in our words. Whatever there is nothing of is empty. */
export interface Conversion {
  /** The files that were read, relative to the root. Empty: the tool has left none here. */
  readonly files: readonly string[];
  /** For `.tacet.yml`. */
  readonly settings: Partial<Pick<ConfigFile, 'disable' | 'severity' | 'minConfidence' | 'failOn'>> & {
    readonly allow?: readonly WritableEntry[];
  };
  /** For a rule file of their own, named after the tool. */
  readonly rules: readonly NativeRule[];
  /** For `.tacetignore`. */
  readonly ignores: readonly WritableEntry[];
  /**
   * Files whose entries name single findings (by line, by a hash), or single entries of them (`FILE:LINE`). They are honoured by a scan as they are; what a scan of
   * the history and the tree finds silenced by an entry of them becomes an entry of `.tacetignore` with our fingerprint.
   */
  readonly resolve: readonly string[];
  /** Of those, the files that a scan reads only when they are named as baselines. Default: none. */
  readonly baselines?: readonly string[];
  readonly notes: readonly ConversionNote[];
}

/** What a converter may ask. */
export interface ConverterInput {
  /** The working tree that is moved over. */
  readonly reader: FileReader;
  /** Files that the user named, relative to the root; empty: those that the tool itself would find. */
  readonly files: readonly string[];
}

/** One tool's converter. */
export interface Converter {
  /** Lower case, as `--from` takes it: `gitleaks`. */
  readonly tool: string;
  /** Names of its files in the root: for help, and to say what was looked for. */
  readonly looksFor: readonly string[];
  /** Undefined when the tool has left nothing here. Throws `ConfigError` for files that cannot be used. */
  convert(input: ConverterInput): Promise<Conversion | undefined>;
}

/** Nothing of anything: to spread under what there is. */
export const NO_CONVERSION: Conversion = {
  files: [],
  settings: {},
  rules: [],
  ignores: [],
  resolve: [],
  notes: [],
};
