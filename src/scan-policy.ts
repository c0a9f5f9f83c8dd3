/**
 * The policies of a scan: which configuration is read from where, what of it is believed, and the settings and rule files
 * that follow from it.
 *
 * Promise: a configuration that is believed and broken throws before anything is scanned; one that is only proposed never
 * does, and is said to be broken on the receipt.
 */

import { UpstreamError } from './base/errors.ts';
import type { FileReader } from './base/file-reader.ts';
import type { ReceiptBuilder } from './base/receipt.ts';
import type { ScanRequest } from './base/scan-request.ts';
import { loadPolicy, type PolicyOptions } from './config/load-policy.ts';
import { ConfigError } from './config/mistake.ts';
import type { Policy, PolicySettings } from './config/policy.ts';
import { readRuleFiles } from './config/rule-files.ts';
import type { Policies } from './findings/apply-policy.ts';
import type { RuleFile } from './ruleset/load.ts';
import type { OpenedSource } from './sources/open.ts';
import { policyPlaces } from './sources/policy-places.ts';

/** What was read. */
export interface ScanPolicies {
  readonly policies: Policies;
  /** Of the configuration that is believed; undefined when there is none. */
  readonly settings: PolicySettings | undefined;
  /** The rule files that it names. */
  readonly ruleFiles: readonly RuleFile[];
}

/** Reads the policies. Throws `ConfigError`, `InputError` and `UpstreamError` for what is believed and cannot be read. */
export async function readPolicies(
  request: ScanRequest,
  source: OpenedSource,
  receipt: ReceiptBuilder,
  nowMs: number,
): Promise<ScanPolicies> {
  const today = new Date(nowMs).toISOString().slice(0, 10);
  const { config, target, honourMarks } = request;
  if (config === undefined) {
    const policies = { trusted: undefined, proposed: undefined, believesMarks: honourMarks, today };
    return { policies, settings: undefined, ruleFiles: [] };
  }
  const { believesHead } = config;
  const places = await policyPlaces({ target, source, believesHead, receipt });
  const options: PolicyOptions = {
    today,
    ...(config.path === undefined ? {} : { configPath: config.path }),
    ...(config.baselines === undefined ? {} : { baselines: config.baselines }),
  };
  const trusted = places.trusted === undefined ? undefined : await loadPolicy(places.trusted, options);
  const proposed =
    places.proposed === undefined ? undefined : await proposedPolicy(places.proposed, today, receipt);
  return {
    policies: { trusted, proposed, believesMarks: honourMarks, today },
    settings: trusted?.settings,
    ruleFiles:
      places.trusted === undefined
        ? []
        : await readRuleFiles(places.trusted, trusted?.settings.ruleFiles ?? []),
  };
}

/** What the change proposes, as far as it can be read. */
async function proposedPolicy(
  reader: FileReader,
  today: string,
  receipt: ReceiptBuilder,
): Promise<Policy | undefined> {
  try {
    return await loadPolicy(reader, { today });
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof UpstreamError)) throw error;
    receipt.note(
      'proposed-config-unreadable',
      `the configuration of ${reader.name} cannot be used: it is not shown`,
    );
    return undefined;
  }
}
