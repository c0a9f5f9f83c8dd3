/**
 * Several configurations as one: those that a file extends come first, lists add up, single settings are replaced by the
 * later file, and locks bound what is left. Pure.
 */

import type { ConfigFile } from './config-file.ts';
import { FOREIGN_TOOLS } from './contract.ts';
import { exceedsConfidence, exceedsSeverity, type Locks, type Refusal } from './lock.ts';
import type { OriginConfig, OriginFile } from './origin.ts';
import type { PolicySettings } from './policy.ts';

/** One configuration from several, in order; undefined for none. Paths in it stand for no particular repository. */
export function mergeConfigs(files: readonly OriginConfig[]): ConfigFile | undefined {
  return files.length === 0 ? undefined : files.map(({ config }) => config).reduce(merged);
}

function merged(base: ConfigFile, own: ConfigFile): ConfigFile {
  return {
    name: own.name,
    extends: [],
    rules: [...base.rules, ...own.rules],
    disable: [...base.disable, ...own.disable],
    minConfidence: own.minConfidence ?? base.minConfidence,
    failOn: own.failOn ?? base.failOn,
    severity: [...base.severity, ...own.severity],
    allow: [...base.allow, ...own.allow],
    baselines: own.baselines ?? base.baselines,
    salt: own.salt ?? base.salt,
    requireReason: own.requireReason ?? base.requireReason,
    trustChanges: own.trustChanges ?? base.trustChanges,
    honours: own.honours ?? base.honours,
    locks: [...base.locks, ...own.locks],
    places: new Map([...base.places, ...own.places]),
  };
}

/** The baselines that the last of the files that speaks of them names; undefined when none does. */
export function baselinesOf(files: readonly OriginConfig[]): readonly OriginFile[] | undefined {
  const last = files.findLast(({ config }) => config.baselines !== undefined);
  return last?.config.baselines?.map((path) => ({ origin: last.origin, path }));
}

/** The settings of all files, and what of them the locks refuse. `above` are those that no lock binds. */
export function settingsOf(
  above: readonly OriginConfig[],
  own: readonly OriginConfig[],
  locks: Locks,
): { readonly settings: PolicySettings; readonly refusals: readonly Refusal[] } {
  const policy = mergeConfigs(above);
  const config = mergeConfigs(own);
  const refusals: Refusal[] = [];
  const refuse = (key: string, what: string): undefined => {
    const place = config?.places.get(key);
    refusals.push({ file: place?.file ?? config?.name ?? '', line: place?.line, what });
  };
  let minConfidence = config?.minConfidence ?? policy?.minConfidence;
  if (config?.minConfidence !== undefined && exceedsConfidence(config.minConfidence, locks.minConfidence)) {
    refuse('min-confidence', `min-confidence: ${config.minConfidence}, ${locks.minConfidence} is locked`);
    minConfidence = locks.minConfidence;
  }
  let failOn = config?.failOn ?? policy?.failOn;
  if (config?.failOn !== undefined && exceedsSeverity(config.failOn, locks.failOn)) {
    refuse('fail-on', `fail-on: ${config.failOn}, ${locks.failOn} is locked`);
    failOn = locks.failOn;
  }
  let trustChanges = config?.trustChanges ?? policy?.trustChanges;
  if (config?.trustChanges === true && !locks.permitsTrust) {
    refuse('trust-changes', 'trust-changes: true, false is locked');
    trustChanges = policy?.trustChanges;
  }
  for (const rule of config?.disable ?? [])
    if (locks.meetsRule(rule)) refuse(`disable ${rule}`, `disable: ${rule}, rules of these names are locked`);
  const files = [...above, ...own];
  return {
    settings: {
      ruleFiles: files.flatMap(({ origin, config: { rules } }) => rules.map((path) => ({ origin, path }))),
      disable: [...(policy?.disable ?? []), ...(config?.disable ?? [])],
      minConfidence,
      failOn,
      salt: config?.salt ?? policy?.salt,
      trustChanges: trustChanges === true,
      honours: config?.honours ?? policy?.honours ?? FOREIGN_TOOLS,
    },
    refusals,
  };
}
