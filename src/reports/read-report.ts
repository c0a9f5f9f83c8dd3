/**
 * Reads a JSON report back, as `json.ts` writes it: for reports that are joined. Secrets are in none of them and in none
 * of what comes out; every other report can be made from the result all the same.
 *
 * Promise: what is not such a report is an `InputError` `report-invalid` that names the file and the place. Fields of the
 * receipt that are not known here are kept as they are. Texts stay hostile: they are neutralised where they are printed.
 */

import type { JsonNode } from '../base/json-node.ts';
import { parseJson } from '../base/json-node.ts';
import type { EntryPlaces, EntryUse, Receipt, ReceiptNote, Skip } from '../base/receipt.ts';
import { RECEIPT_VERSION } from '../base/receipt.ts';
import { CONFIDENCE_ORDER } from '../base/scan-request.ts';
import { Secret } from '../base/secret.ts';
import { MAX_SHARDS } from '../base/shard.ts';
import type { Finding, RuleText, SecretPart } from '../findings/finding.ts';
import { SEVERITY_ORDER } from '../findings/finding.ts';
import {
  headPlaceIn,
  introductionIn,
  locationIn,
  spreadIn,
  suppressionIn,
} from '../findings/read-finding.ts';
import { JSON_REPORT_VERSION } from './json.ts';
import type { ScanReport } from './report.ts';

/** A report that was read. */
export interface ReadReport extends ScanReport {
  /** Where it was read, for mistakes. */
  readonly name: string;
}

/** Reads a report; `name` stands for it in errors. @throws InputError `report-invalid`. */
export function readReport(bytes: Uint8Array, name: string): ReadReport {
  const root = parseJson(bytes, `${name}:`);
  if (root.get('version').value !== JSON_REPORT_VERSION)
    throw root.get('version').expected(`${JSON_REPORT_VERSION}, the version of the report`);
  const secrets = root
    .get('secrets')
    .optional((node) => new Map(Object.keys(node.fields()).map((key) => [key, secretPart(node.get(key))])));
  return {
    name,
    findings: root.get('findings').list().map(finding),
    receipt: receipt(root.get('receipt')),
    ...(secrets === undefined ? {} : { secrets }),
  };
}

const STANDINGS = ['new', 'known', 'old'] as const;

function finding(node: JsonNode): Finding {
  const text = (name: string): string => node.get(name).text();
  const standing = node.get('standing').optional((each) => each.choice(STANDINGS));
  const counts = (standing ?? 'new') !== 'new' && node.get('blocking').flag();
  return {
    fingerprint: node.get('fingerprint').text(/^t1-[0-9a-f]{32}$/),
    rule: ruleText(node),
    severity: node.get('severity').choice(SEVERITY_ORDER),
    confidence: node.get('confidence').choice(CONFIDENCE_ORDER),
    detail: node.get('detail').optional((each) => each.text()),
    secret: Secret.fromText(''),
    valueClasses: [],
    preview: text('preview'),
    line: text('line'),
    rawLine: Secret.fromText(''),
    location: locationIn(node.get('location')),
    introduction: node.get('introduction').optional(introductionIn),
    occurrences: node.get('occurrences').count(),
    spread: node.get('spread').optional(spreadIn),
    inHead: node.get('inHead').optional((each) => each.flag()),
    headPlace: node.get('headPlace').optional(headPlaceIn),
    standing,
    ...(counts ? { counts } : {}),
    suppression: node.get('suppression').optional(suppressionIn),
  };
}

function ruleText(node: JsonNode): RuleText {
  const text = (name: string): string => node.get(name).text();
  const optional = (name: string): string | undefined => node.get(name).optional((each) => each.text());
  return {
    id: text('rule'),
    name: text('name'),
    issuer: text('issuer'),
    description: text('description'),
    revoke: text('revoke'),
    rotate: optional('rotate'),
    publicByDesign: optional('publicByDesign'),
    references: node
      .get('references')
      .list()
      .map((each) => ({ url: each.text(), seen: '' })),
  };
}

function secretPart(node: JsonNode): SecretPart {
  return {
    commits: node.get('commits').text(/^[0-9a-z,]*$/),
    paths: node
      .get('paths')
      .list()
      .map((path) => path.text()),
  };
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;

function receipt(node: JsonNode): Receipt {
  if (node.get('receiptVersion').value !== RECEIPT_VERSION)
    throw node.get('receiptVersion').expected(`${RECEIPT_VERSION}, the version of the receipt`);
  const tool = node.get('tool');
  if (tool.get('name').value !== 'tacet') throw tool.get('name').expected('tacet');
  const resolved = node.get('resolved');
  for (const name of ['base', 'head']) resolved.get(name).optional((each) => each.text());
  resolved.get('refs').optional((each) => each.count());
  const digests = node.get('digests');
  const counts = node.get('counts');
  for (const [name] of Object.entries(counts.fields())) if (name !== 'dropped') counts.get(name).count();
  const dropped = counts.get('dropped');
  for (const name of Object.keys(dropped.fields())) dropped.get(name).count();
  const checked = {
    tool: { name: 'tacet' as const, version: tool.get('version').text() },
    asked: node.get('asked').text(),
    skips: node.get('skips').list().map(skip),
    notes: node.get('notes').list().map(note),
    complete: node.get('complete').flag(),
    digests: { ruleset: digests.get('ruleset').text(DIGEST), config: digests.get('config').text(DIGEST) },
    rules: node.get('rules').count(),
    shard: node.get('shard').optional(shard),
    entries: node.get('entries').optional(entries),
    startedAt: time(node.get('startedAt')),
    durationMs: node.get('durationMs').count(),
  };
  resolved.get('kind').text();
  resolved.get('why').text();
  // everything above has been checked to be what the type says; what is not known here stays as it was
  return { ...(node.fields() as unknown as Receipt), ...checked } as Receipt;
}

function entries(node: JsonNode): EntryUse {
  const places = (name: string): EntryPlaces => {
    const one = node.get(name);
    return {
      count: one.get('count').count(),
      places: one
        .get('places')
        .list()
        .map((place) => place.text()),
    };
  };
  return {
    all: node.get('all').count(),
    unused: places('unused'),
    expired: places('expired'),
    refused: places('refused'),
    whole: node.get('whole').flag(),
  };
}

/** A time as `toISOString` writes it. */
function time(node: JsonNode): string {
  const text = node.text(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  if (Number.isNaN(Date.parse(text))) throw node.expected('a time');
  return text;
}

function shard(node: JsonNode): NonNullable<Receipt['shard']> {
  const index = node.get('index').count();
  const count = node.get('count').count();
  if (index < 1 || index > count || count > MAX_SHARDS) throw node.expected('the number of a shard');
  return { index, count, census: node.get('census').text(/^[0-9a-f-]{8,64}$/) };
}

function skip(node: JsonNode): Skip {
  return {
    reason: node.get('reason').text(/^[a-z-]{1,40}$/) as Skip['reason'],
    count: node.get('count').count(),
    incomplete: node.get('incomplete').flag(),
    examples: node
      .get('examples')
      .list()
      .map((each) => each.text()),
  };
}

function note(node: JsonNode): ReceiptNote {
  const count = node.get('count').optional((each) => each.count());
  const base = { code: node.get('code').text(/^[a-z-]{1,40}$/), text: node.get('text').text() };
  return count === undefined ? base : { ...base, count };
}
