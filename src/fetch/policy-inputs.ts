/**
 * The inputs of the fetch action that are about no system but about what the job may do with its secrets: the leak guard,
 * the age of secrets, the audit record.
 */

import type { InputReader } from '../runner/inputs.ts';
import { AUDIT_OUTPUT } from './audit/audit-file.ts';
import { parseMaxAges, type RotationPolicy } from './audit/rotation.ts';
import type { WatchSettings } from './guard/watch-list.ts';
import type { Reference } from './references/reference.ts';

const ACTIONS = ['warn', 'fail'] as const;

/** What the leak guard looks for and where. Undefined: it is switched off. */
export function readWatchSettings(
  inputs: InputReader,
  lists: Pick<WatchSettings, 'publicKeys' | 'neverMask'>,
): WatchSettings | undefined {
  const paths = inputs.list('guard-paths');
  const allowed = inputs.list('guard-allow').map((path) => path.replace(/^\.\/+|\/+$/g, ''));
  return inputs.flag('leak-guard') ? { paths, allowed, ...lists } : undefined;
}

/**
 * How old secrets may be. Undefined: that was not asked. Limits for names that nothing has are mistakes, unless the names
 * of manifests are known only later.
 */
export function readRotation(
  inputs: InputReader,
  references: readonly Reference[],
  hasBundles: boolean,
  nowMs: number,
): RotationPolicy | undefined {
  const { maxAgeMs, byName, mistakes } = parseMaxAges(inputs.list('max-age'));
  for (const what of mistakes) inputs.mistake({ where: 'max-age', what });
  const names = new Set(references.map(({ name }) => name));
  for (const name of byName.keys())
    if (!hasBundles && !names.has(name))
      inputs.mistake({ where: 'max-age', what: `no secret is called ${name}` });
  const action = inputs.choice('max-age-action', ACTIONS) ?? 'warn';
  return maxAgeMs === undefined && byName.size === 0 ? undefined : { maxAgeMs, byName, action, nowMs };
}

/** Whether an audit record is wanted. Its output must not be a secret's. */
export function readAudit(inputs: InputReader, references: readonly Reference[]): boolean {
  const isWanted = inputs.flag('audit');
  const taken = references.find(({ name }) => name.toLowerCase() === AUDIT_OUTPUT);
  if (isWanted && taken !== undefined)
    inputs.mistake({
      where: `secrets, line ${taken.line}`,
      what: `${taken.name} is the output with the path of the audit record`,
      hint: 'choose another name',
    });
  return isWanted;
}
