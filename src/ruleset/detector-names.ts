/**
 * The names that rules may use for detectors and proofs, with what the rule loader must know of each. The algorithms are
 * in `detectors/`, which this folder may not import; `test/ruleset/format.test.ts` holds the two together.
 */

import type { LineClass } from './rule.ts';

/** What a detector wants of a rule's pattern, and how far it reads. */
export interface DetectorTraits {
  /**
   * `match`: required; it covers the literal and captures the secret. `value`: required; it covers the value alone, and
   * the literal stands elsewhere. `scheme`: may be given, captures nothing. `none`: there must be none.
   */
  readonly pattern: 'match' | 'value' | 'scheme' | 'none';
  /** Whether it looks at literals or at every token run. */
  readonly starts: 'literals' | 'runs';
  /** `pattern`: as far as the pattern reaches. */
  readonly reach: LineClass | 'pattern';
  /** Whether everything it confirms at a literal stands in a token run, so that short literals need no more. */
  readonly inRun?: boolean;
}

/** The most line ends in what a detector of assignments, or a rule's pattern, may match. */
export const MAX_MATCH_LINE_ENDS = 3;

const LINE: LineClass = { kind: 'line' };
const LINES: LineClass = { kind: 'lines', count: MAX_MATCH_LINE_ENDS };
const ANCHORED: LineClass = { kind: 'anchored' };

const withoutPattern = (reach: LineClass): DetectorTraits => ({ pattern: 'none', starts: 'literals', reach });

/** Every detector by name. `src/detectors/README.md` says what each of them confirms. */
export const DETECTORS: ReadonlyMap<string, DetectorTraits> = new Map<string, DetectorTraits>([
  ['pattern', { pattern: 'match', starts: 'literals', reach: 'pattern' }],
  ['assigned', { pattern: 'value', starts: 'literals', reach: LINES }],
  ['password-assignment', withoutPattern(LINES)],
  ['secret-assignment', withoutPattern(LINES)],
  ['token-assignment', withoutPattern(LINES)],
  ['key-assignment', withoutPattern(LINES)],
  ['entropy', { pattern: 'none', starts: 'runs', reach: LINE }],
  ['pem', withoutPattern(ANCHORED)],
  ['putty-key', withoutPattern(ANCHORED)],
  // the shortest header, {"alg":"none"}, has 20 characters of base64url
  ['jwt', { ...withoutPattern(LINE), inRun: true }],
  ['jwk', withoutPattern(ANCHORED)],
  ['keystore', withoutPattern(ANCHORED)],
  ['uri', { pattern: 'scheme', starts: 'literals', reach: LINE }],
  ['connection-string', withoutPattern(LINE)],
  ['basic-auth', withoutPattern(LINE)],
  ['bearer', withoutPattern(LINE)],
  ['command-line', withoutPattern(LINE)],
  ['netrc', withoutPattern(LINES)],
  ['npmrc', withoutPattern(LINE)],
  ['pgpass', withoutPattern(LINE)],
  ['otpauth', withoutPattern(LINE)],
  ['ansible', withoutPattern(LINES)],
  ['kubeconfig', withoutPattern(ANCHORED)],
  ['kubernetes-secret', withoutPattern(ANCHORED)],
  ['docker-config', withoutPattern(ANCHORED)],
  ['terraform-state', withoutPattern(ANCHORED)],
  ['gcp-service-account', withoutPattern(ANCHORED)],
]);

/** Every proof by name, in alphabetical order. */
export const PROOF_NAMES: readonly string[] = [
  'age-key',
  'atlassian-server-token',
  'atlassian-token',
  'aws-access-key-id',
  'azure-devops-token',
  'azure-key',
  'base64-bytes',
  'bitbucket-app-password',
  'cloudflare-token',
  'confluent-secret',
  'discord-token',
  'entra-client-secret',
  'fly-token',
  'github-token',
  'gitlab-routable',
  'google-api-key',
  'grafana-cloud',
  'grafana-service-account',
  'groq-key',
  'jfrog-token',
  'jwt',
  'nats-nkey',
  'npm-token',
  'onepassword-service-account',
  'openai-key',
  'packagist-token',
  'pypi-token',
  'sentry-org-token',
  'slack-token',
  'stripe-key',
  'telegram-token',
  'twilio-sid',
  'zuplo-key',
];
