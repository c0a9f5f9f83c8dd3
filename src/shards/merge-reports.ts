/**
 * Joins the reports of all shards of one scan into the report of the whole.
 *
 * Promise: what comes out is the report that a scan without shards would give, but for times: `startedAt` is that of the
 * first, `durationMs` reaches to the end of the last. Whatever does not fit together (a shard that is missing or there
 * twice, another target, version, rule set or configuration) is a mistake, and all mistakes are told at once. A shard that
 * is incomplete makes the whole incomplete.
 */

import { InputError } from '../base/errors.ts';
import { countOfUnion, runsOf } from '../base/number-set.ts';
import { printable } from '../base/printable.ts';
import {
  countedNote,
  firstExamples,
  type Receipt,
  type ReceiptNote,
  type Skip,
  sortedNotes,
} from '../base/receipt.ts';
import type { Finding, SecretPart } from '../findings/finding.ts';
import { compareFindings, isBlocking } from '../findings/finding.ts';
import { standingInHistory } from '../findings/standing.ts';
import type { ReadReport } from '../reports/read-report.ts';
import type { ScanReport } from '../reports/report.ts';

/** Joins reports, in whatever order they are given. @throws InputError `report-invalid` with every mistake. */
export function mergeReports(reports: readonly ReadReport[]): ScanReport {
  const mistakes = mistakesIn(reports);
  const [first] = reports;
  if (mistakes.length > 0 || first === undefined) throw mismatch(mistakes);
  const ordered = [...reports].sort((a, b) => (a.receipt.shard?.index ?? 0) - (b.receipt.shard?.index ?? 0));
  const findings = joinFindings(ordered);
  return {
    findings,
    receipt: joinReceipts(
      ordered.map(({ receipt }) => receipt),
      findings,
    ),
  };
}

function mismatch(mistakes: readonly string[]): InputError {
  const head = mistakes.length === 1 ? '' : `${mistakes.length} mistakes\n`;
  return new InputError('report-invalid', `these reports cannot be joined: ${head}${mistakes.join('\n')}`, {
    hint: 'give the JSON reports of all shards of one scan, each once',
  });
}

function mistakesIn(reports: readonly ReadReport[]): readonly string[] {
  const [first] = reports;
  if (first === undefined) return ['no report was given'];
  const mistakes = reports
    .filter(({ receipt }) => receipt.shard === undefined)
    .map(({ name }) => `${printable(name)} is no part of a scan: it was made without --shard`);
  mistakes.push(...shardMistakes(reports));
  for (const other of reports.slice(1)) mistakes.push(...differences(first, other));
  return mistakes;
}

function shardMistakes(reports: readonly ReadReport[]): string[] {
  const byIndex = new Map<number, string[]>();
  const count = Math.max(0, ...reports.map(({ receipt }) => receipt.shard?.count ?? 0));
  for (const { name, receipt } of reports) {
    if (receipt.shard === undefined) continue;
    const { index } = receipt.shard;
    byIndex.set(index, [...(byIndex.get(index) ?? []), printable(name)]);
  }
  const mistakes: string[] = [];
  for (let index = 1; index <= count; index++) {
    const names = byIndex.get(index) ?? [];
    if (names.length === 0) mistakes.push(`shard ${index}/${count} is missing`);
    if (names.length > 1)
      mistakes.push(`shard ${index}/${count} is there ${names.length} times: ${names.join(', ')}`);
  }
  return mistakes;
}

/** Fields of receipts that the parts of one scan share, and what they are called. */
const SHARED: readonly (readonly [string, (receipt: Receipt) => unknown])[] = [
  ['the version of tacet', ({ tool }) => tool.version],
  ['what was asked', ({ asked }) => asked],
  ['the target', ({ resolved }) => resolved],
  ['what the target holds', ({ shard }) => shard?.census],
  ['the number of shards', ({ shard }) => shard?.count],
  ['the rule set', ({ digests }) => digests.ruleset],
  ['the configuration', ({ digests }) => digests.config],
  ['the number of rules', ({ rules }) => rules],
];

function differences(first: ReadReport, other: ReadReport): string[] {
  return SHARED.filter(
    ([, of]) => JSON.stringify(of(first.receipt)) !== JSON.stringify(of(other.receipt)),
  ).map(([what]) => `${what} is not the same in ${printable(first.name)} and ${printable(other.name)}`);
}

function joinReceipts(receipts: readonly Receipt[], findings: readonly Finding[]): Receipt {
  const [first] = receipts as readonly [Receipt];
  const { shard: _, since: __, ...rest } = first;
  const starts = receipts.map(({ startedAt }) => Date.parse(startedAt));
  const ends = receipts.map(({ durationMs }, index) => (starts[index] ?? 0) + durationMs);
  const skips = joinSkips(receipts);
  return {
    ...rest,
    counts: joinCounts(receipts, findings),
    skips,
    notes: joinNotes(receipts),
    complete: receipts.every(({ complete }) => complete),
    startedAt: new Date(Math.min(...starts)).toISOString(),
    durationMs: Math.max(...ends) - Math.min(...starts),
  };
}

function joinCounts(receipts: readonly Receipt[], findings: readonly Finding[]): Receipt['counts'] {
  const [first] = receipts as readonly [Receipt];
  const dropped = new Map<string, number>();
  for (const { counts } of receipts)
    for (const [reason, count] of Object.entries(counts.dropped))
      dropped.set(reason, (dropped.get(reason) ?? 0) + count);
  const sum = (name: 'commits' | 'objects' | 'files' | 'bytes'): number =>
    receipts.reduce((total, { counts }) => total + counts[name], 0);
  const blocking = findings.filter(isBlocking).length;
  const silenced = findings.filter(({ suppression }) => suppression?.effect === 'silences').length;
  return {
    ...first.counts,
    commits: sum('commits'),
    objects: sum('objects'),
    files: sum('files'),
    bytes: sum('bytes'),
    ...(receipts.some(({ counts }) => counts.texts !== undefined)
      ? { texts: receipts.reduce((total, { counts }) => total + (counts.texts ?? 0), 0) }
      : {}),
    findings: blocking,
    known: findings.length - blocking - silenced,
    silenced,
    dropped: Object.fromEntries([...dropped].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function joinSkips(receipts: readonly Receipt[]): readonly Skip[] {
  const joined = new Map<string, Skip>();
  for (const skip of receipts.flatMap(({ skips }) => skips)) {
    const known = joined.get(skip.reason);
    joined.set(skip.reason, {
      ...skip,
      count: (known?.count ?? 0) + skip.count,
      incomplete: skip.incomplete || known?.incomplete === true,
      examples: firstExamples([...(known?.examples ?? []), ...skip.examples]),
    });
  }
  return [...joined.values()].sort((a, b) => (a.reason < b.reason ? -1 : 1));
}

/** A note that every shard has is there once; counts are added up. */
function joinNotes(receipts: readonly Receipt[]): readonly ReceiptNote[] {
  const joined = new Map<string, ReceiptNote>();
  for (const note of receipts.flatMap(({ notes }) => notes)) {
    const what = note.count === undefined ? note.text : note.text.replace(/: \d+$/, '');
    const key = `${note.code}\0${note.count === undefined}\0${what}`;
    const known = joined.get(key);
    joined.set(
      key,
      note.count === undefined ? note : countedNote(note.code, what, note.count + (known?.count ?? 0)),
    );
  }
  return sortedNotes([...joined.values()]);
}

/**
 * The findings of all shards. None of them is in two: what joins several versions of a file has one path, and a path one
 * shard. But a secret may lie at several paths, and how far it spread is said of the secret.
 */
function joinFindings(reports: readonly ReadReport[]): readonly Finding[] {
  const secrets = joinSecrets(reports);
  return reports
    .flatMap(({ findings }) => findings)
    .map((finding) => withSecret(finding, secrets))
    .sort(compareFindings);
}

/** What is known of a secret when all shards are taken together. */
interface JoinedSecret {
  readonly spread: Finding['spread'];
  readonly headPlace: Finding['headPlace'];
}

function joinSecrets(reports: readonly ReadReport[]): ReadonlyMap<string, JoinedSecret> {
  const parts = new Map<string, SecretPart[]>();
  const places = new Map<string, NonNullable<Finding['headPlace']>>();
  for (const { secrets, findings } of reports) {
    for (const [fingerprint, part] of secrets ?? [])
      parts.set(fingerprint, [...(parts.get(fingerprint) ?? []), part]);
    for (const { fingerprint, headPlace } of findings) {
      const known = places.get(fingerprint);
      if (headPlace !== undefined && (known === undefined || headPlace.path < known.path))
        places.set(fingerprint, headPlace);
    }
  }
  return new Map(
    [...parts].map(([fingerprint, own]) => {
      const commits = countOfUnion(own.map((part) => runsOf(part.commits) ?? []));
      const paths = new Set(own.flatMap((part) => part.paths)).size;
      const spread = commits === 0 ? undefined : { commits, paths: Math.min(paths, MAX_PATHS) };
      return [fingerprint, { spread, headPlace: places.get(fingerprint) }];
    }),
  );
}

/** As in `history/path-sets.ts`: more are not counted. */
const MAX_PATHS = 10_000;

function withSecret(finding: Finding, secrets: ReadonlyMap<string, JoinedSecret>): Finding {
  const secret = secrets.get(finding.fingerprint);
  if (secret === undefined || finding.location.kind !== 'blob') return finding;
  const joined = {
    ...finding,
    spread: secret.spread,
    inHead: finding.inHead === undefined ? undefined : secret.headPlace !== undefined,
    headPlace: secret.headPlace,
  };
  // what one part calls old may stand in HEAD at a path of another part
  const isListed = finding.standing === 'old' && finding.counts !== true && finding.suppression === undefined;
  return standingInHistory(joined, isListed ? 'new' : undefined);
}
