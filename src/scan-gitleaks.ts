/**
 * What of gitleaks a scan honours: its configuration becomes rules, switched-off rules and judges of matches; its ignore
 * files and baselines become entries of the policy.
 *
 * Promise: what was read is on the receipt, with everything that is odd about it; a configuration that is believed and
 * broken stops the scan with all its mistakes. Without such files nothing is loaded.
 */

import type { FileReader } from './base/file-reader.ts';
import { counted } from './base/printable.ts';
import type { ReceiptBuilder } from './base/receipt.ts';
import type { GitleaksRequest } from './base/scan-request.ts';
import type { GitleaksConfig } from './compat/gitleaks/config.ts';
import { type GitleaksInRepository, gitleaksInRepository } from './compat/gitleaks/in-repository.ts';
import type { GitleaksJudge } from './compat/gitleaks/judge.ts';
import type { ForeignTool } from './config/contract.ts';
import type { ForeignFiles, ForeignReader } from './config/load-policy.ts';
import { ConfigError } from './config/mistake.ts';
import type { LinearEngine } from './regex/linear.ts';
import type { FragmentSet } from './ruleset/compile-fragments.ts';

/** So many warnings are told one by one. */
const MAX_WARNINGS = 20;

function namesFiles({ isHonoured: _, ...named }: GitleaksRequest): boolean {
  return Object.values(named).some((value) => value !== undefined && value.length > 0);
}

/** Reads gitleaks' files beside those that another reader reads, and keeps what it found. */
export class GitleaksReader implements ForeignReader {
  readonly #others: ForeignReader;
  readonly #request: GitleaksRequest;
  readonly #workspace: string | undefined;
  #found: GitleaksInRepository | undefined;
  /** Whether the configuration or a policy above it says not to honour gitleaks. */
  #isRefused = false;

  /** `workspace`: a clone whose files are as a change has made them, from which nothing is believed. */
  constructor(others: ForeignReader, request: GitleaksRequest = {}, workspace?: string) {
    this.#others = others;
    this.#request = request;
    this.#workspace = workspace;
  }

  /** What was found; undefined before anything was read, and when gitleaks is not honoured. */
  get found(): GitleaksInRepository | undefined {
    return this.#found;
  }

  get config(): GitleaksConfig | undefined {
    return this.#found?.config;
  }

  async inRoot(reader: FileReader, honours: readonly ForeignTool[]): Promise<ForeignFiles> {
    const others = await this.#others.inRoot(reader, honours);
    this.#isRefused = !honours.includes('gitleaks');
    if (this.#request.isHonoured === false || this.#isRefused) return others;
    try {
      this.#found = await gitleaksInRepository(reader, this.#request, this.#workspace);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return { ...others, mistakes: [...others.mistakes, ...error.mistakes] };
    }
    return { ...others, foreign: [...others.foreign, ...this.#found.entries] };
  }

  baseline(name: string, text: string): Promise<ForeignFiles | undefined> {
    return this.#others.baseline(name, text);
  }

  /** Says on the receipt what was read, and what is odd about it. */
  tell(receipt: ReceiptBuilder): void {
    const { files = [], warnings = [], config } = this.#found ?? {};
    if (this.#isRefused && namesFiles(this.#request))
      receipt.note(
        'gitleaks-refused',
        'the files and settings of gitleaks that were named are not honoured: honours in the configuration leaves gitleaks out',
      );
    if (files.length > 0) receipt.note('gitleaks-files', `honoured as they are: ${files.join(', ')}`);
    if (config?.usesCatalogue === false)
      receipt.note(
        'gitleaks-rules',
        `${counted(config.rules.length, 'rule')} of ${config.files[0] ?? 'the configuration'} and no built-in ones: it does not say useDefault = true`,
      );
    for (const { file, line, message, hint } of warnings.slice(0, MAX_WARNINGS))
      receipt.note(
        'gitleaks-warning',
        `${file}:${line}: ${message}${hint === undefined ? '' : ` (${hint})`}`,
      );
    if (warnings.length > MAX_WARNINGS)
      receipt.note('gitleaks-warning', `and ${counted(warnings.length - MAX_WARNINGS, 'more warning')}`);
  }

  /** The rules of the configuration, and what it says about ours, as far as locks permit. */
  async rules(isLocked: (rule: string) => boolean): Promise<GitleaksRules> {
    const { onlyRules } = this.#request;
    if (this.config === undefined && onlyRules === undefined) return NO_RULES;
    const { rulesToRun, withinLocks } = await import('./compat/gitleaks/run-rules.ts');
    const { config, refused } =
      this.config === undefined ? { config: undefined, refused: [] } : withinLocks(this.config, isLocked);
    return { ...rulesToRun(config, onlyRules), config, refused };
  }
}

/** What a configuration makes of the rules of a scan. */
export interface GitleaksRules {
  readonly fragments: FragmentSet | undefined;
  /** Ids of ours that do not run. */
  readonly disabled: readonly string[];
  /** The configuration as far as locks permit it. */
  readonly config: GitleaksConfig | undefined;
  /** What they do not permit. */
  readonly refused: readonly string[];
}

const NO_RULES: GitleaksRules = { fragments: undefined, disabled: [], config: undefined, refused: [] };

/** Judges of matches, for what is believed and what is only proposed; `linear` is loaded when one has anything to ask. */
export async function gitleaksJudges(
  trusted: GitleaksConfig | undefined,
  proposed: GitleaksConfig | undefined,
  linear: () => Promise<LinearEngine>,
): Promise<readonly GitleaksJudge[]> {
  if (trusted === undefined && proposed === undefined) return [];
  const { GitleaksJudge } = await import('./compat/gitleaks/judge.ts');
  const engine = await linear();
  const judges = [
    ...(trusted === undefined ? [] : [new GitleaksJudge(trusted, engine, false)]),
    ...(proposed === undefined ? [] : [new GitleaksJudge(proposed, engine, true)]),
  ];
  return judges.filter((judge) => !judge.isEmpty);
}
