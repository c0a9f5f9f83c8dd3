/**
 * The inputs of the fetch action that are about no system but about what the job may do with its secrets: the leak guard,
 * the age of secrets, the audit record.
 */

import type { InputReader } from '../runner/inputs.ts';
import { AUDIT_OUTPUT } from './audit/audit-file.ts';
import { parseMaxAges, type RotationPolicy } from './audit/rotation.ts';
import type { WatchSettings } from './guard/watch-list.ts';
import type { Locator, Reference } from './references/reference.ts';

const ACTIONS = ['warn', 'fail'] as const;

/**
 * Kinds of locators whose systems never tell an age. Doppler's API gives a secret without any date, and its activity logs
 * name configs and not secrets (docs.doppler.com, API reference: "Secrets", "Config Logs").
 */
const AGELESS: ReadonlySet<Locator['kind']> = new Set(['doppler']);

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
 * of manifests are known only later; so are demands on a system that never tells an age, where they would be more than a
 * warning.
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
  for (const { name, line, locator } of references)
    if (AGELESS.has(locator.kind) && (byName.has(name) || (maxAgeMs !== undefined && action === 'fail')))
      inputs.mistake({
        where: byName.has(name) ? 'max-age' : `secrets, line ${line}`,
        what: `${name}: its system does not say how old a secret is, so no age can be demanded of it`,
        hint: 'name the other secrets in max-age, NAME=30d, or fetch it in a step of its own',
      });
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
