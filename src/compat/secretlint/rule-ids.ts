/**
 * From the ids of secretlint's rules to ours. Theirs are npm packages, one for each issuer
 * (`@secretlint/secretlint-rule-github`), so an issuer that has the same name here needs no line of its own.
 */

import { compileSelectors } from '../../config/selectors.ts';

/** Packages whose name is not the beginning of our ids, by what follows `secretlint-rule-`. */
const SELECTORS: ReadonlyMap<string, readonly string[]> = new Map([
  ['preset-recommend', ['*']],
  ['preset-canary', ['*']],
  ['basicauth', ['url-credentials', 'basic-authorization']],
  [
    'database-connection-string',
    ['url-credentials', 'connection-string-password', 'azure-*-connection-string'],
  ],
  ['gcp', ['gcp-*', 'google-*', 'firebase-*']],
  ['hashicorp-vault', ['vault-*']],
  ['no-k8s-kind-secret', ['kubernetes-secret']],
  ['npm', ['npm-*', 'npmrc-*']],
  ['openai', ['openai-*']],
  ['privatekey', ['private-key', 'pgp-private-key', 'putty-private-key']],
  // rules that were moved over from its configuration: see `convert.ts`
  ['pattern', ['secretlint-*']],
]);

/** Selectors of our rules for an id of secretlint's. An issuer that we have no rule of gives one that fits nothing. */
export function secretlintSelectors(id: string): readonly string[] {
  const name = id.replace(/^(?:@[\w-]+\/)?(?:secretlint-rule-)?/, '').toLowerCase();
  const known = SELECTORS.get(name);
  if (known !== undefined) return known;
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) ? [`${name}-*`] : [];
}

/** Whether a rule of ours is meant by an id of secretlint's. */
export function isMeantBySecretlint(ruleId: string, id: string): boolean {
  return secretlintSelectors(id).some((rule) =>
    compileSelectors({ rule, fingerprint: undefined, path: undefined, valueClass: undefined })({
      fingerprint: '',
      ruleId,
      path: undefined,
      valueClasses: [],
    }),
  );
}
