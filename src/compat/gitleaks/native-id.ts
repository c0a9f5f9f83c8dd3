/**
 * Ids of gitleaks as ids of ours: for rules that are moved over.
 */

/** An id as ours are: kebab-case of two parts at least. */
export function nativeIdOf(id: string): string {
  const parts = id
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  if (parts.length === 0) return 'own-rule';
  return parts.length === 1 ? `own-${parts[0]}` : parts.join('-');
}
