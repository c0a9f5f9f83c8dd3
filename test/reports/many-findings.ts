/**
 * A report of many findings, spread over rules, folders, severities and years, the same in every run.
 */

import type { Finding, RuleText } from '../../src/findings/finding.ts';
import type { ScanReport } from '../../src/reports/report.ts';
import { findingOf, sampleText } from '../findings/sample.ts';
import { SECRET } from './hostile.ts';
import { receiptOf } from './receipt.ts';

const SEVERITIES = ['critical', 'high', 'high', 'medium', 'medium', 'medium', 'low', 'low'] as const;
const KINDS = [
  ['cloud-access-key', 'Cloud access key', 'Nimbus'],
  ['payment-live-key', 'Payment live key', 'Tollgate'],
  ['chat-bot-token', 'Chat bot token', 'Parley'],
  ['database-url-password', 'Password in a database URL', ''],
  ['private-key', 'Private key', ''],
  ['registry-publish-token', 'Registry publish token', 'Cratestore'],
  ['webhook-address', 'Webhook address', 'Parley'],
  ['mail-api-key', 'Mail API key', 'Postern'],
  ['generic-password', 'Password assigned in code', ''],
  ['session-signing-key', 'Session signing key', ''],
  ['maps-browser-key', 'Maps browser key', 'Nimbus'],
] as const;
const FOLDERS = [
  'services/billing',
  'services/search',
  'web/src/config',
  'infra/terraform/prod',
  'scripts',
  'docs',
  'tests/fixtures',
];
const FILES = [
  'settings.py',
  'client.ts',
  'docker-compose.yml',
  '.env.example',
  'main.tf',
  'README.md',
  'deploy.sh',
];
const AUTHORS = ['Ada Lovelace', 'Grace Hopper', 'Katherine Johnson', 'Radia Perlman', 'Barbara Liskov'];

/** The first introduction, and for how many days they go on: 2018-02-01 to shortly before the scan of `receiptOf`. */
const FIRST_MS = Date.UTC(2018, 1, 1);
const DAYS = 3190;

/** A report with this many findings of one history. */
export function manyFindings(count: number): ScanReport {
  const base = findingOf(`client = connect(token="${SECRET}")`, SECRET);
  const rules = KINDS.map(
    ([id, name, issuer], index): RuleText => ({
      ...sampleText,
      id,
      name,
      issuer: issuer === '' ? 'Anyone' : issuer,
      rotate: index % 2 === 0 ? 'Create a new one with the least rights that the job needs.' : undefined,
      publicByDesign:
        id === 'maps-browser-key' ? 'browsers see this key; restrict the sites that may use it' : undefined,
    }),
  );
  const findings = Array.from({ length: count }, (_, index) => oneOf(index, base, rules));
  return {
    findings,
    receipt: receiptOf({
      asked: 'scan --history',
      resolved: { kind: 'history', why: 'everything that any ref reaches' },
      counts: {
        commits: 12_408,
        objects: 98_112,
        files: 0,
        bytes: 812_000_000,
        findings: count,
        known: 0,
        silenced: 0,
        dropped: { placeholder: 212 },
      },
      durationMs: 2310,
    }),
  };
}

function oneOf(index: number, base: Finding, rules: readonly RuleText[]): Finding {
  // large odd factors spread the index evenly without chance
  const spread = (index * 2_654_435_761) % 4_294_967_296;
  const pick = <Value>(values: readonly Value[], salt: number): Value =>
    values[Math.floor(spread / 2 ** salt) % values.length] as Value;
  const day = Math.floor(((spread % 9973) / 9973) ** 0.6 * DAYS);
  const startLine = 1 + (spread % 400);
  const date = new Date(FIRST_MS + day * 86_400_000);
  return {
    ...base,
    fingerprint: `t1-${index.toString(16).padStart(32, '0')}`,
    rule: pick(rules, 4),
    severity: pick(SEVERITIES, 7),
    location: {
      ...base.location,
      kind: 'blob',
      path: `${pick(FOLDERS, 9)}/${pick(FILES, 12)}`,
      startLine,
      endLine: startLine,
      blob: (index + 7).toString(16).padStart(40, 'b'),
    },
    introduction: {
      commit: (index % 900).toString(16).padStart(40, 'c'),
      author: pick(AUTHORS, 15),
      email: 'author@sample.example',
      date: `${date.toISOString().slice(0, 19)}+00:00`,
    },
    occurrences: 1 + (spread % 5),
    inHead: spread % 3 === 0,
  };
}
