/**
 * The metadata of stores that hold texts under names alone: `kms__list_0__map_arn`. Back to lists and maps.
 *
 * Bounded: a name comes with the file, and a position of a million would be a list of a million.
 * Facts: secret-providers.md 2.8 (dotenv, INI).
 */

import { SopsFault } from '../tree.ts';

const MAX_POSITION = 999;
const MAX_STEPS = 10;

/** A map, a list (positions as keys), or a text. */
interface Branch {
  readonly children: Map<string, Branch | string>;
  isList: boolean;
}

/** The nested metadata of flat entries; undefined when there are none. Throws `SopsFault`. */
export function unflatten(entries: readonly (readonly [name: string, value: string])[]): unknown {
  if (entries.length === 0) return undefined;
  const root: Branch = { children: new Map(), isList: false };
  for (const [name, value] of entries) {
    const steps = name.split(/(?=__map_|__list_)/);
    if (steps.length > MAX_STEPS) throw contradiction();
    place(root, steps, value.replaceAll('\\n', '\n'));
  }
  return plainData(root);
}

function place(root: Branch, steps: readonly string[], value: string): void {
  let at = root;
  for (const [index, step] of steps.entries()) {
    const isPosition = step.startsWith('__list_');
    const key = index === 0 ? step : step.replace(/^__(?:map|list)_/, '');
    if (index > 0) at.isList = isPosition;
    if (isPosition && index > 0 && !(/^\d{1,3}$/.test(key) && Number(key) <= MAX_POSITION))
      throw contradiction();
    const known = at.children.get(key);
    if (index === steps.length - 1) {
      if (typeof known === 'object') throw contradiction();
      at.children.set(key, value);
      return;
    }
    if (typeof known === 'string') throw contradiction();
    const next: Branch = known ?? { children: new Map(), isList: false };
    at.children.set(key, next);
    at = next;
  }
}

function plainData(branch: Branch): unknown {
  const entries = [...branch.children].map(
    ([key, child]) => [key, typeof child === 'string' ? child : plainData(child)] as const,
  );
  if (!branch.isList) return Object.fromEntries(entries);
  return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, child]) => child);
}

function contradiction(): SopsFault {
  return new SopsFault('the metadata of the file contradicts itself');
}
