/**
 * What every report is made from, and the few things that all of them say in the same way. Reports are pure: from the
 * result of a scan to text, without a clock, a file or a network.
 */

import type { CodeLinks } from '../base/code-links.ts';
import { counted, printable } from '../base/printable.ts';
import type { EntryPlaces, Receipt } from '../base/receipt.ts';
import type { Severity } from '../base/scan-request.ts';
import type { Finding, Location, SecretPart, Suppression } from '../findings/finding.ts';
import { isBlocking, SEVERITY_ORDER } from '../findings/finding.ts';

/** The result of one scan. */
export interface ScanReport {
  /** In the order of `compareFindings`. */
  readonly findings: readonly Finding[];
  readonly receipt: Receipt;
  /** In one part of a scan: what it knows of the spread of secrets, by fingerprint. */
  readonly secrets?: ReadonlyMap<string, SecretPart>;
  /** Where people look at the code, when that is known. */
  readonly links?: CodeLinks;
}

/** Where people see a finding: its text on a server, or its line in the commit that brought it. Undefined: nowhere known. */
export function findingUrl(
  { location, introduction }: Finding,
  links: CodeLinks | undefined,
): string | undefined {
  if (location.text?.url !== undefined) return location.text.url;
  const path = location.container ?? location.path;
  if (links === undefined || introduction === undefined) return undefined;
  if (path === undefined) return links.commit(introduction.commit);
  return links.line(introduction.commit, path, location.container === undefined ? location.startLine : 1);
}

/** The outcome in one word: *incomplete* outweighs findings, as an unread file may hold worse. */
export type Verdict = 'clean' | 'findings' | 'incomplete';

/** The verdict of a scan. */
export function verdictOf(report: ScanReport): Verdict {
  if (!report.receipt.complete) return 'incomplete';
  return report.findings.some(isBlocking) ? 'findings' : 'clean';
}

/** The exit status that goes with a verdict: 0 clean, 1 findings, 2 could not scan everything. */
export function exitStatusOf(verdict: Verdict): 0 | 1 | 2 {
  return verdict === 'clean' ? 0 : verdict === 'findings' ? 1 : 2;
}

/** Whether the secret is still in HEAD, and where: for people. Undefined where the question does not arise. Hostile text. */
export function headText({ inHead, headPlace, location }: Finding): string | undefined {
  if (inHead === undefined) return undefined;
  if (!inHead) return 'no longer in HEAD, but in the history';
  if (headPlace === undefined) return 'still in HEAD';
  const { path, line } = headPlace;
  return path === location.path ? `still in HEAD, on line ${line}` : `still in HEAD, at ${path}:${line}`;
}

/** In how many commits, and under how many paths where it is more than one, the secret lives. Undefined when not counted. */
export function spreadText({ spread }: Finding): string | undefined {
  if (spread === undefined) return undefined;
  const { commits, paths } = spread;
  const where = commits === 1 ? 'in 1 commit' : `in ${commits} commits`;
  return paths > 1 ? `${where}, under ${paths} paths` : where;
}

/** The findings that count, and the others: known ones, silenced ones. Both in report order. */
export function splitFindings(findings: readonly Finding[]): {
  readonly blocking: readonly Finding[];
  readonly others: readonly Finding[];
} {
  return {
    blocking: findings.filter(isBlocking),
    others: findings.filter((finding) => !isBlocking(finding)),
  };
}

const KIND_WORDS: Readonly<Record<NonNullable<Suppression['kind']>, string>> = {
  'false-positive': 'a false positive',
  'test-value': 'a test value',
  revoked: 'revoked',
  accepted: 'accepted',
};

/** What somebody has said about a finding and what comes of it, in one sentence; undefined when nobody has. Hostile. */
export function suppressionText({ suppression }: Finding): string | undefined {
  if (suppression === undefined) return undefined;
  const { kind, reason, owner, expires, effect } = suppression;
  const where = saidWhere(suppression);
  const said = [
    ...(kind === undefined ? [] : [KIND_WORDS[kind]]),
    ...(reason === undefined ? [] : [`"${reason}"`]),
    ...(owner === undefined ? [] : [`by ${owner}`]),
    ...(expires === undefined ? [] : [`until ${expires}`]),
  ];
  const detail = said.length === 0 ? '' : ` (${said.join(', ')})`;
  switch (effect) {
    case 'silences':
      return `let pass by ${where}${detail}`;
    case 'untrusted':
      return `${where} would let it pass${detail}, but this change cannot speak for itself`;
    case 'expired':
      return `${where} has expired${detail}`;
    case 'unreasoned':
      return `${where} lets it pass without the reason that is required`;
    case 'refused':
      return `${where} would let it pass${detail}, but the policy does not permit it: ${suppression.why ?? 'it is locked'}`;
  }
}

/** Where a suppression is said, and in whose words when they are not ours: `src/a.ts:12 (trufflehog)`. Hostile. */
export function saidWhere({ where, tool }: Suppression): string {
  return tool === undefined ? where : `${where} (${tool})`;
}

/** Why a finding does not count, in a few words. Hostile. */
export function whyNotBlocking(finding: Finding): string {
  if (finding.suppression?.effect === 'silences') return suppressionText(finding) ?? '';
  return finding.standing === 'old' ? 'only the history has it' : 'it was there before this change';
}

const STANDING_WORDS: Readonly<Record<NonNullable<Finding['standing']>, string>> = {
  new: 'new in this change',
  known: 'already on the base',
  old: 'only in the history',
};

/** How a finding stands to the change, in a few words; undefined where there is none. */
export function standingText({ standing }: Finding): string | undefined {
  return standing === undefined ? undefined : STANDING_WORDS[standing];
}

/** What became of the entries that let findings pass, as sentences; empty when there is nothing to tell. Hostile text. */
export function entryLines({ entries }: Receipt): readonly string[] {
  if (entries === undefined) return [];
  const { unused, expired, refused, whole } = entries;
  const lines: string[] = [];
  const say = (one: EntryPlaces, what: string, plural: string): void => {
    if (one.count === 0) return;
    const named = one.places.slice(0, 5).join(', ');
    const more = one.count > Math.min(5, one.places.length) ? ', …' : '';
    lines.push(
      `${counted(one.count, 'entry', 'entries')} ${one.count === 1 ? what : plural}: ${named}${more}`,
    );
  };
  say(expired, 'has expired', 'have expired');
  say(refused, 'is not permitted by the policy', 'are not permitted by the policy');
  // in a change most entries are about something else
  if (whole) say(unused, 'is about nothing any more', 'are about nothing any more');
  return lines;
}

const BESIDE: Readonly<Partial<Record<Location['kind'], string>>> = {
  text: 'text',
  log: 'log',
  artifact: 'artifact',
};

/** Whether a finding stands in text beside files: in no repository. */
export function isBesideFiles({ kind }: Location): boolean {
  return BESIDE[kind] !== undefined;
}

/** Where a finding stands, as text: its path, or what it is when it has none. Hostile: print through `printable`. */
export function placeName(location: Location, commit: string | undefined): string {
  if (location.kind === 'message')
    return `message of commit ${commit === undefined ? '(unknown)' : shortId(commit)}`;
  if (isBesideFiles(location)) return location.text?.name ?? `${BESIDE[location.kind]} beside files`;
  // never the name itself: it is the secret
  if (location.kind === 'ref') return 'name of a ref';
  if (location.kind === 'reflog') return 'message of a reflog';
  return location.path ?? `blob ${location.blob === undefined ? '(unknown)' : shortId(location.blob)}`;
}

/**
 * The place of a finding as viewers of files take it: what stands inside a container is at the beginning of the file that
 * can be opened.
 */
export function openablePlace(location: Location): Location {
  const { container } = location;
  if (container === undefined) return location;
  return { ...location, path: container, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
}

/** Where inside a container a finding stands, as a sentence to put behind others; empty for most. Hostile text. */
export function insideText({ container, path, startLine }: Location): string {
  return container === undefined ? '' : ` Inside: ${printable(path ?? container)}:${startLine}.`;
}

/** Where text beside files is seen, as a sentence to put behind others; empty for all that stands in files. */
export function seenAt({ text }: Location): string {
  return text?.url === undefined ? '' : ` See ${text.url} .`;
}

/** The first ten digits of an object id. */
export function shortId(id: string): string {
  return id.slice(0, 10);
}

/** How many findings there are of each severity, gravest first, without those that do not occur: `2 critical, 1 low`. */
export function severityCounts(findings: readonly Finding[]): string {
  const counts = new Map<Severity, number>();
  for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return [...SEVERITY_ORDER]
    .reverse()
    .filter((severity) => counts.has(severity))
    .map((severity) => `${counts.get(severity)} ${severity}`)
    .join(', ');
}

/** Whether a severity is at least as grave as a bound. */
export function meetsSeverity(severity: Severity, bound: Severity): boolean {
  return SEVERITY_ORDER.indexOf(severity) >= SEVERITY_ORDER.indexOf(bound);
}

/** What was scanned, in one word or as `BASE..HEAD` in full ids: the output `range` of the action. */
export function rangeText(receipt: Receipt): string {
  const { kind, base, head } = receipt.resolved;
  if (base !== undefined && head !== undefined) return `${base}..${head}`;
  return head !== undefined && kind !== 'tree' && kind !== 'history' ? head : kind;
}
