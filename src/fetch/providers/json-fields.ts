/**
 * Fields of a decoded answer, of the type that is expected or not at all. Nothing here throws, whatever the answer is.
 */

/** What lies at a path of own members; undefined when a step is no object or has no such member. */
export function fieldAt(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || Array.isArray(at) || !Object.hasOwn(at, step))
      return undefined;
    at = (at as Readonly<Record<string, unknown>>)[step];
  }
  return at;
}

/** The text at a path; undefined when there is none or it is empty. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const field = fieldAt(value, ...path);
  return typeof field === 'string' && field !== '' ? field : undefined;
}

/** The finite number at a path. */
export function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const field = fieldAt(value, ...path);
  return typeof field === 'number' && Number.isFinite(field) ? field : undefined;
}

/** The entries of the list at a path; none when there is no list. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const field = fieldAt(value, ...path);
  return Array.isArray(field) ? (field as readonly unknown[]) : [];
}
