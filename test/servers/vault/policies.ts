// Vault's policies: which capability a token has at a path.
//
// Promises: the most specific rule of all policies decides (no wildcard before `+`, `+` before a trailing `*`, longer
// before shorter); rules of one path add up; `deny` wins. Nothing is allowed that no rule names.
// Must never: know an engine. Source: HashiCorp's page on policies; facts/secret-providers.md section 7.2.

export type Capability = 'create' | 'read' | 'update' | 'delete' | 'list' | 'sudo' | 'deny';

/** Rules by path pattern: `secret/data/*`, `pki/+/web`. */
export type PolicyRules = Readonly<Record<string, readonly Capability[]>>;

/** What every token may do unless its role says otherwise: an extract of the real `default` policy. */
export const DEFAULT_POLICY: PolicyRules = {
  'auth/token/lookup-self': ['read'],
  'auth/token/renew-self': ['update'],
  'auth/token/revoke-self': ['update'],
  'sys/capabilities-self': ['update'],
  'sys/leases/renew': ['update'],
  'sys/wrapping/lookup': ['update'],
  'sys/wrapping/unwrap': ['update'],
  'cubbyhole/*': ['create', 'read', 'update', 'delete', 'list'],
};

/** Whether the policies allow one of the capabilities at the path. */
export function isAllowed(
  policies: readonly PolicyRules[],
  path: string,
  wanted: readonly Capability[],
): boolean {
  const patterns = policies
    .flatMap((rules) => Object.keys(rules))
    .filter((pattern) => matches(pattern, path));
  const best = [...new Set(patterns)].sort(bySpecificity)[0];
  if (best === undefined) return false;
  const granted = policies.flatMap((rules) => rules[best] ?? []);
  return !granted.includes('deny') && wanted.some((capability) => granted.includes(capability));
}

/** What the policies allow at the path; `deny` when that is nothing. */
export function capabilitiesAt(policies: readonly PolicyRules[], path: string): readonly Capability[] {
  const all: readonly Capability[] = ['create', 'read', 'update', 'delete', 'list', 'sudo'];
  const granted = all.filter((capability) => isAllowed(policies, path, [capability]));
  return granted.length === 0 ? ['deny'] : granted;
}

/** Whether the policies allow anything at the mount or below it: what a look at the mount asks for. */
export function touchesMount(policies: readonly PolicyRules[], mount: string): boolean {
  return policies.some((rules) =>
    Object.entries(rules).some(([pattern, granted]) => {
      const fixed = pattern.split(/[*+]/)[0] ?? '';
      return !granted.includes('deny') && (fixed.startsWith(`${mount}/`) || `${mount}/`.startsWith(fixed));
    }),
  );
}

function matches(pattern: string, path: string): boolean {
  const isPrefix = pattern.endsWith('*');
  const steps = (isPrefix ? pattern.slice(0, -1) : pattern)
    .split('/')
    .map((step) => (step === '+' ? '[^/]+' : step.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${steps.join('/')}${isPrefix ? '.*' : ''}$`, 's').test(path);
}

/** Specific before general: the position of the first wildcard, then no trailing `*`, then length. */
function bySpecificity(a: string, b: string): number {
  const wild = (pattern: string): number => {
    const at = pattern.search(/[*+]/);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  return wild(b) - wild(a) || Number(a.endsWith('*')) - Number(b.endsWith('*')) || b.length - a.length;
}
