/**
 * The field `lock` of a configuration, read with the place of every mistake:
 *
 *     lock:
 *       rules: ['github-*', 'aws-*']
 *       paths: ['deploy/**']
 *       min-confidence: likely
 *       fail-on: high
 *       marks: false
 *       trust-changes: false
 *       entries:
 *         any: { reason: true, owner: true, max-days: 90 }
 *         accepted: { by: ['@acme/security'] }
 *
 * What it means is in `lock.ts`. Reading never throws.
 */

import type { Severity } from '../base/scan-request.ts';
import { CONFIDENCE_ORDER } from '../base/scan-request.ts';
import type { YamlFile, YamlMap } from '../ruleset/yaml-reader.ts';
import { ALLOW_KINDS } from './contract.ts';
import type { EntryLock, Lock } from './lock.ts';
import { readRule, reportGlob } from './yaml-fields.ts';

const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high', 'critical'];
/** Every field of `lock`. */
export const LOCK_KEYS = [
  'rules', 'paths', 'min-confidence', 'fail-on', 'marks', 'trust-changes', 'entries',
] as const; // biome-ignore format: a list of names reads better in rows
/** What `lock.entries` may speak of. */
export const LOCKED_KINDS = ['any', ...ALLOW_KINDS] as const;
/** Every field of one of `lock.entries`. */
export const ENTRY_LOCK_KEYS = ['reason', 'owner', 'max-days', 'by'] as const;
/** Ten years: more is no bound. */
const MAX_DAYS = 3660;

/** Reads the field; undefined when there is none, or no mapping. */
export function readLock(file: YamlFile, root: YamlMap): Lock | undefined {
  const map = root.map('lock', LOCK_KEYS);
  if (map === undefined) return undefined;
  return {
    rules: (map.texts('rules') ?? []).flatMap((text) => readRule(file, text)),
    paths: (map.texts('paths') ?? []).flatMap((text) =>
      reportGlob(file, text, 'lock.paths') ? [text.text] : [],
    ),
    minConfidence: map.choice('min-confidence', CONFIDENCE_ORDER),
    failOn: map.choice('fail-on', SEVERITIES),
    marks: map.flag('marks'),
    trustChanges: map.flag('trust-changes'),
    entries: readEntryLocks(map),
  };
}

function readEntryLocks(lock: YamlMap): readonly EntryLock[] {
  const entries = lock.map('entries', LOCKED_KINDS);
  if (entries === undefined) return [];
  return LOCKED_KINDS.flatMap((kind) => {
    const map = entries.map(kind, ENTRY_LOCK_KEYS);
    if (map === undefined) return [];
    return {
      kind,
      needsOwner: map.flag('owner') === true,
      needsReason: map.flag('reason') === true,
      maxDays: map.number('max-days', { min: 1, max: MAX_DAYS }),
      by: map.texts('by')?.map(({ text }) => text),
    };
  });
}
