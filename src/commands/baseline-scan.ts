/**
 * The scans behind a list of findings that are let pass: the whole history and the working tree of a repository, or a tree
 * alone. What the list says already is heard.
 */

import { existsSync, statSync } from 'node:fs';
import { InputError } from '../base/errors.ts';
import type { Confidence, ConfigRequest, ScanRequest, ScanTarget } from '../base/scan-request.ts';
import { findRepository } from '../git/repository.ts';
import { type ScanResult, scan } from '../scan.ts';

/** Where to look. */
export interface BaselineRoot {
  /** The top of the work tree; outside git the folder itself. */
  readonly root: string;
  readonly isGit: boolean;
}

/** What to look at, and why. */
export interface BaselineScan extends BaselineRoot {
  /** For the receipt: `baseline update`. */
  readonly asked: string;
  /** The working tree alone, without the history. */
  readonly treeOnly: boolean;
  readonly minConfidence: string | undefined;
  /** Baselines to read besides the configuration's, relative to the root; each must exist. */
  readonly baselines: readonly string[];
  /** Where shared configuration comes from. */
  readonly shared: Pick<ConfigRequest, 'policy' | 'shared'>;
}

/** The root of a folder. Throws `InputError` when there is no such folder. */
export function baselineRoot(path: string): BaselineRoot {
  if (!existsSync(path) || !statSync(path).isDirectory())
    throw new InputError('path-not-found', `there is no folder ${path}`);
  const found = findRepository(path, { environment: process.env, currentDirectory: process.cwd() });
  const workTree = found.kind === 'found' ? found.repository.workTree : undefined;
  return { root: workTree ?? path, isGit: workTree !== undefined };
}

/** Scans: first the history, where there is one, then the tree. An interrupt stops it. Throws as a scan does. */
export async function scanForBaseline(wanted: BaselineScan): Promise<readonly ScanResult[]> {
  const targets: ScanTarget[] = [{ kind: 'tree', path: wanted.root }];
  if (wanted.isGit && !wanted.treeOnly) targets.unshift({ kind: 'history', repository: wanted.root });
  const controller = new AbortController();
  const cancel = (): void => controller.abort();
  process.once('SIGINT', cancel);
  try {
    const results: ScanResult[] = [];
    for (const target of targets) {
      const request: ScanRequest = {
        target,
        asked: wanted.asked,
        why: 'for the baseline',
        ruleFiles: [],
        disabledRules: [],
        minConfidence: wanted.minConfidence as Confidence | undefined,
        honourMarks: true,
        config: { believesHead: true, baselines: wanted.baselines, ...wanted.shared },
        maxFindings: 100_000,
      };
      results.push(
        await scan(request, {
          now: () => Date.now(),
          signal: controller.signal,
          onProgress: () => undefined,
          mayLoadNative: true,
        }),
      );
    }
    return results;
  } finally {
    process.off('SIGINT', cancel);
  }
}
