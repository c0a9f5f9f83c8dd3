/**
 * The JSON report of a run that somebody else could change: a workflow of a fork's pull request, whose every word its author chooses.
 *
 * Promise: what comes out has the shape of a report, within bounds, about the commit that was asked for, and says nothing in words
 * of its own: rules speak by our catalogue, reasons and notes are left out, commits are those of the pull request. What does not
 * fit is an `InputError` `report-invalid`, and nothing is shown. That a report is true can nobody promise.
 */

import { InputError } from '../../base/errors.ts';
import { printable } from '../../base/printable.ts';
import { isSkipByDesign, type Receipt } from '../../base/receipt.ts';
import type { Finding, Location, RuleText, Suppression } from '../../findings/finding.ts';
import { isBlocking } from '../../findings/finding.ts';
import { readReport } from '../../reports/read-report.ts';
import type { ScanReport } from '../../reports/report.ts';
import { isKnownSkip } from '../../reports/text.ts';

/** A report of ten thousand findings has about half of that. */
export const MAX_REPORT_BYTES = 32 * 1024 * 1024;
/** As many as a scan keeps. */
const MAX_FINDINGS = 10_000;
const MAX_PATH = 4096;
const MAX_LINE = 1000;
const MASK = '********';

/** What is known for certain about the run. */
export interface KnownRun {
  /** The commit that it was about. */
  readonly head: string;
  /** The commits of the pull request. */
  readonly commits: ReadonlySet<string>;
  /** The words about rules, by id. */
  readonly texts: ReadonlyMap<string, RuleText>;
  /** Whether GitHub says that the run succeeded. */
  readonly hasSucceeded: boolean;
}

/** Reads a report. @throws InputError `report-invalid`. */
export function readHostileReport(bytes: Uint8Array, run: KnownRun): ScanReport {
  if (bytes.length > MAX_REPORT_BYTES) throw invalid(`it is larger than ${MAX_REPORT_BYTES} bytes`);
  const report = parsed(bytes);
  if (report.receipt.resolved.head !== run.head)
    throw invalid('it is about another commit than the run that made it');
  if (report.findings.length > MAX_FINDINGS) throw invalid(`it has more than ${MAX_FINDINGS} findings`);
  const findings = report.findings.map((finding) => checkedFinding(finding, run));
  return { findings, receipt: checkedReceipt(report.receipt, findings, run) };
}

function parsed(bytes: Uint8Array): ScanReport {
  try {
    return readReport(bytes, 'report');
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw invalid(printable(error.message).slice(0, 300));
  }
}

function invalid(why: string): InputError {
  return new InputError('report-invalid', `the report of the other run is not taken: ${why}`, {
    hint: 'upload the file that the output report-path names, unchanged',
  });
}

function checkedFinding(finding: Finding, { commits, texts }: KnownRun): Finding {
  const { rule, preview, line, detail, introduction, suppression, standing } = finding;
  if (!/^[a-z0-9][a-z0-9-]{0,99}$/.test(rule.id)) throw invalid('a rule has a name that is none');
  return {
    ...finding,
    rule: texts.get(rule.id) ?? unknownRule(rule.id),
    detail: detail !== undefined && /^[\w ,.:-]{1,80}$/.test(detail) ? detail : undefined,
    preview: /^[!-~]{0,24}\*{8}$/.test(preview) ? preview : MASK,
    line: line.length > MAX_LINE ? '' : line,
    location: checkedLocation(finding.location),
    introduction:
      introduction !== undefined && commits.has(introduction.commit)
        ? { commit: introduction.commit, author: '', email: '', date: '' }
        : undefined,
    spread: undefined,
    inHead: undefined,
    headPlace: undefined,
    standing,
    suppression: suppression === undefined ? undefined : checkedSuppression(suppression),
  };
}

function unknownRule(id: string): RuleText {
  return {
    id,
    name: id,
    issuer: '',
    description: 'Found by a rule that is not built in.',
    revoke: 'Revoke it where it was issued.',
    rotate: undefined,
    publicByDesign: undefined,
    references: [],
  };
}

function checkedLocation(location: Location): Location {
  const { path, container, startLine } = location;
  for (const each of [path, container])
    if (each !== undefined && !isInside(each)) throw invalid('a path leads out of the repository');
  if (startLine < 1 || location.endLine < startLine) throw invalid('a finding stands on no line');
  // a text beside files has a name and an address of its own
  const { text: _, ...place } = location;
  return place;
}

/** Whether a path is one that a tree of git can hold. */
function isInside(path: string): boolean {
  const isPlain = path.length <= MAX_PATH && !path.includes('\0');
  return isPlain && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

const SAID_IN: Readonly<Record<Suppression['by'], string>> = {
  mark: 'a mark',
  'ignore-file': 'the ignore file',
  config: 'the configuration',
  baseline: 'the baseline',
};

function checkedSuppression({ by, kind, effect }: Suppression): Suppression {
  return { by, where: SAID_IN[by], kind, reason: undefined, owner: undefined, expires: undefined, effect };
}

function checkedReceipt(receipt: Receipt, findings: readonly Finding[], run: KnownRun): Receipt {
  const { resolved, counts, tool, digests } = receipt;
  const blocking = findings.filter(isBlocking).length;
  const silenced = findings.filter(({ suppression }) => suppression?.effect === 'silences').length;
  const skips = receipt.skips
    .filter(({ reason }) => isKnownSkip(reason))
    .map(({ reason, count, examples }) => ({
      reason,
      count,
      incomplete: !isSkipByDesign(reason),
      examples: examples.slice(0, 10).map((example) => example.slice(0, 200)),
    }));
  const isContradicted = blocking === 0 && !run.hasSucceeded;
  return {
    receiptVersion: receipt.receiptVersion,
    tool: { name: 'tacet', version: /^\d+\.\d+\.\d+$/.test(tool.version) ? tool.version : '0.0.0' },
    asked: 'event pull_request',
    resolved: {
      kind: 'range',
      ...(/^[0-9a-f]{40,64}$/.test(resolved.base ?? '') ? { base: resolved.base as string } : {}),
      head: run.head,
      why: 'as the run of the pull request says',
    },
    counts: {
      commits: counts.commits,
      objects: counts.objects,
      files: counts.files,
      bytes: counts.bytes,
      findings: blocking,
      known: findings.length - blocking - silenced,
      silenced,
      dropped: Object.fromEntries(
        Object.entries(counts.dropped)
          .filter(([reason]) => /^[a-z-]{1,40}$/.test(reason))
          .slice(0, 40),
      ),
    },
    skips,
    notes: isContradicted
      ? [
          {
            code: 'run-failed',
            text: 'the run failed, although its report names nothing that fails it: see its log',
          },
        ]
      : [],
    complete: receipt.complete && !isContradicted && !skips.some(({ incomplete }) => incomplete),
    digests,
    rules: receipt.rules,
    startedAt: receipt.startedAt,
    durationMs: receipt.durationMs,
  };
}
