/**
 * An earlier JSON report of gitleaks as a baseline: what it lists is known and does not block.
 *
 * Deliberately not as in gitleaks, which compares fifteen fields, so that a line that moved or a description that was
 * reworded opens findings again, and compares no secrets when they are redacted, so that another secret at the same
 * place passes. Here a finding is known when file, rule (by the map of ids) and secret are the same. A redacted report
 * cannot tell secrets apart: it is refused, unless it is one of ours, which carries our fingerprints.
 *
 * Promise: never throws; every mistake has its place; secrets of the report stay in memory and are shown nowhere.
 */

import type { AllowEntry, ForeignEntries, Subject } from '../../config/contract.ts';
import { bytesOf } from '../../detectors/fragment/allowlist.ts';
import { foreignEntry } from '../foreign-entry.ts';
import { secretFits } from '../found-secret.ts';
import { readJson } from '../json-values.ts';
import type { ForeignFile, PlacedValue } from '../placed-value.ts';
import { gitleaksPath } from './ignore.ts';
import { meansRule } from './rule-map.ts';

/** What the report says of one finding. */
interface Known {
  readonly rule: string;
  /** One byte a character. */
  readonly secret: string;
  /** Our fingerprint, which then decides; only in redacted reports of ours. */
  readonly fingerprint: string | undefined;
  readonly line: number | undefined;
  readonly entry: AllowEntry;
}

/** A secret that stands inside another on the same line is the same one, cut differently, from this length on. */
const MIN_SHARED_CHARACTERS = 8;

/** Reads a report; undefined when it has mistakes. */
export async function readGitleaksBaseline(file: ForeignFile): Promise<ForeignEntries | undefined> {
  const items = readJson(file)?.items('a report of gitleaks');
  if (items === undefined) return undefined;
  const byFile = new Map<string, Known[]>();
  const all: Known[] = [];
  for (const item of items) {
    const path = item.get('File')?.text('File');
    const known = readKnown(item);
    if (path === undefined || known === undefined) {
      item.report('the item is no finding of gitleaks', 'each has RuleID, File and Secret');
      continue;
    }
    // what is in no file, as the message of a commit, is known by our fingerprint alone
    if (known.fingerprint !== undefined) all.push(known);
    const name = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    const list = byFile.get(name);
    if (list === undefined) byFile.set(name, [known]);
    else list.push(known);
  }
  if (file.mistakes.length > 0) return undefined;
  const itself = foreignEntry(
    'gitleaks',
    { file: file.name, line: 1 },
    { reason: 'gitleaks does not look into its own baseline' },
  );
  return {
    source: 'baseline',
    about: (subject) => {
      if (subject.path === file.name) return [itself];
      const asked = subject.path === undefined ? all : (byFile.get(gitleaksPath(subject.path)) ?? []);
      return asked.filter((known) => isSame(known, subject)).map(({ entry }) => entry);
    },
  };
}

function readKnown(item: PlacedValue): Known | undefined {
  const rule = item.get('RuleID')?.text('RuleID');
  const secret = item.get('Secret');
  const text = secret?.text('Secret');
  if (rule === undefined || secret === undefined || text === undefined) return undefined;
  const fingerprint = item.get('TacetFingerprint')?.text('TacetFingerprint');
  if (fingerprint === undefined && (text === 'REDACTED' || text.endsWith('...')))
    secret.report(
      'the report is redacted: it cannot tell one secret from another',
      'make it again with gitleaks and without --redact, or use tacet baseline create',
    );
  const line = item.get('StartLine')?.number('StartLine');
  return { rule, secret: bytesOf(text), fingerprint, line, entry: foreignEntry('gitleaks', item.place) };
}

function isSame({ rule, secret, fingerprint, line }: Known, { ruleId, found, ...subject }: Subject): boolean {
  if (fingerprint !== undefined) return fingerprint === subject.fingerprint;
  if (found === undefined || !meansRule(rule, ruleId)) return false;
  const isLine = line === found.line || line === found.matchLine;
  return secretFits(found, (text) => text === secret || (isLine && isPartOf(text, secret)));
}

/** Where a secret begins and ends, gitleaks' rule and ours may see differently: with a quote, with a prefix. */
function isPartOf(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= MIN_SHARED_CHARACTERS && long.includes(short);
}
