/**
 * One unit of the scan route, with everything inside it: detectors, filters, what is new about it, findings. A container's
 * own bytes are scanned, too; what stands in them just so and inside as well is reported once.
 *
 * Promise: a bound that is reached inside a unit is on the receipt with the place; the scan goes on.
 */

import type { ReceiptBuilder } from './base/receipt.ts';
import type { ScanRequest } from './base/scan-request.ts';
import type { GitleaksJudge } from './compat/gitleaks/judge.ts';
import { anyMarkFor } from './compat/marks.ts';
import { CONTAINER_LIMITS, type ContainerLimits } from './containers/contract.ts';
import { containerKindOf, isCutContainer, unitsInside } from './containers/inside.ts';
import type { Match } from './detectors/contract.ts';
import type { Engine } from './detectors/engine.ts';
import type { FilterChain } from './filters/chain.ts';
import type { FindingCollector } from './findings/collect.ts';
import type { Allowance, Finding } from './findings/finding.ts';
import { makeFinding } from './findings/make-finding.ts';
import { newMatches, type ScannedVersion, secretKey } from './findings/novelty.ts';
import type { Ruleset } from './ruleset/ruleset.ts';
import { unitOf } from './sources/content.ts';
import type { Source } from './sources/contract.ts';
import { DECODE_LIMITS, type DecodeLimits } from './text/decode/piece.ts';
import { placeOf, type Unit } from './text/unit.ts';
import { UnitView } from './text/view.ts';

/** What every unit of a scan is scanned with. */
export interface UnitScan {
  readonly source: Source;
  readonly engine: Engine;
  readonly chain: FilterChain;
  readonly ruleset: Ruleset;
  readonly receipt: ReceiptBuilder;
  readonly collector: FindingCollector;
  readonly salt: string | undefined;
  /** What configurations of gitleaks say of matches: what is believed first. */
  readonly judges: readonly GitleaksJudge[];
  readonly containers: ContainerLimits;
  /** Milliseconds from any start. */
  readonly clock: () => number;
}

/** How far is decoded and unpacked. */
export function depthsOf({ decodeDepth, archiveDepth }: ScanRequest): {
  readonly decode: DecodeLimits;
  readonly containers: ContainerLimits;
} {
  return {
    decode: { ...DECODE_LIMITS, maxDepth: decodeDepth ?? DECODE_LIMITS.maxDepth },
    containers: { ...CONTAINER_LIMITS, maxDepth: archiveDepth ?? CONTAINER_LIMITS.maxDepth },
  };
}

/** A finding, and what says that another is of the same secret. */
interface KeyedFinding {
  readonly finding: Finding;
  readonly key: string;
}

/** Earlier versions of a unit, or of everything inside it; undefined where there is no change to compare. */
type Earlier = () => Promise<readonly (readonly ScannedVersion[])[] | undefined>;

/** Scans a unit and adds its findings to the collector. */
export async function scanUnit(unit: Unit, scan: UnitScan): Promise<void> {
  const { receipt, containers, collector } = scan;
  const own = await findingsIn(
    unit,
    scan,
    once(() => earlierVersions(unit, scan)),
  );
  if (isCutContainer(unit, containers)) receipt.skip('container-limit', placeOf(unit.origin));
  const kind = containerKindOf(unit, containers);
  if (kind === undefined) {
    for (const { finding } of own) collector.add(finding);
    return;
  }
  const earlier = once(() => earlierInside(unit, scan));
  const within: KeyedFinding[] = [];
  const tell = receipt.skip.bind(receipt);
  for (const inner of unitsInside(unit, kind, { limits: containers, clock: scan.clock, tell }))
    for (const keyed of await findingsIn(inner, scan, earlier)) within.push(keyed);
  // a notebook is text: its lines are where people look; bytes of an archive are not
  const [shown, other] = kind === 'notebook' ? [own, within] : [within, own];
  const known = new Set(shown.map(({ key }) => key));
  for (const { finding } of shown) collector.add(finding);
  for (const { finding, key } of other) {
    if (known.has(key)) receipt.drop('duplicate');
    else collector.add(finding);
  }
}

/** The findings in the bytes of one unit. */
async function findingsIn(
  unit: Unit,
  { engine, chain, ruleset, receipt, salt, judges }: UnitScan,
  earlier: Earlier,
): Promise<readonly KeyedFinding[]> {
  const view = new UnitView(unit);
  const matches = engine.scan(view);
  if (matches.length === 0) return [];
  const onDrop = (reason: string): void => receipt.drop(reason);
  const real = chain.judgeAll(matches, unit, view, onDrop);
  const { kept, allowances } = judgeMatches(real, view, judges, onDrop);
  if (kept.length === 0) return [];
  const fresh = await onlyNew(view, kept, earlier);
  const texts = await ruleset.texts();
  const secrets = matches.map(({ secret }) => secret);
  const findings: KeyedFinding[] = [];
  for (const match of kept) {
    const text = texts.get(match.rule.id);
    if (text === undefined) continue;
    const mark = anyMarkFor(match.rule.id, match.secret, view, match.whole);
    const finding = makeFinding(match, view, text, secrets, {
      mark,
      salt,
      allowances: allowances.get(match),
    });
    const standing = fresh === undefined ? undefined : fresh.includes(match) ? 'new' : 'known';
    findings.push({ finding: { ...finding, standing }, key: secretKey(match, view) });
  }
  return findings;
}

/** What configurations of gitleaks make of matches: those they keep, and for each what lets it pass. */
function judgeMatches(
  matches: readonly Match[],
  view: UnitView,
  judges: readonly GitleaksJudge[],
  onDrop: (reason: string) => void,
): { readonly kept: readonly Match[]; readonly allowances: ReadonlyMap<Match, readonly Allowance[]> } {
  const allowances = new Map<Match, readonly Allowance[]>();
  if (judges.length === 0) return { kept: matches, allowances };
  const kept = matches.filter((match) => {
    const verdicts = judges.map((judge) => judge.judge(match, view));
    const drop = verdicts.find((verdict) => verdict.drop !== undefined)?.drop;
    if (drop !== undefined) onDrop(drop);
    else
      allowances.set(
        match,
        verdicts.flatMap((verdict) => verdict.allowances),
      );
    return drop === undefined;
  });
  return { kept, allowances };
}

/** Of a change, the matches that no earlier version of the path had; undefined for what is no change. */
async function onlyNew(
  view: UnitView,
  kept: readonly Match[],
  earlier: Earlier,
): Promise<readonly Match[] | undefined> {
  const previous = await earlier();
  return previous === undefined ? undefined : newMatches({ view, matches: kept }, previous);
}

async function earlierVersions(
  unit: Unit,
  { source, engine }: UnitScan,
): Promise<readonly (readonly ScannedVersion[])[] | undefined> {
  const previous = await source.previous?.(unit);
  return previous?.map((bytes) => {
    const before = new UnitView({ ...unit, bytes, windows: [{ start: 0, end: bytes.length }], firstLine: 1 });
    return [{ view: before, matches: engine.scan(before) }];
  });
}

/** What each earlier version of a container held inside. What could not be opened then counts as empty: more is new. */
async function earlierInside(
  unit: Unit,
  { source, engine, containers, clock }: UnitScan,
): Promise<readonly (readonly ScannedVersion[])[] | undefined> {
  const previous = await source.previous?.(unit);
  return previous?.map((bytes) => {
    const before = unitOf(unit.origin, bytes);
    const kind = containerKindOf(before, containers);
    if (kind === undefined) return [];
    const versions: ScannedVersion[] = [];
    for (const inner of unitsInside(before, kind, { limits: containers, clock, tell: () => undefined })) {
      const view = new UnitView(inner);
      const matches = engine.scan(view);
      if (matches.length > 0) versions.push({ view, matches });
    }
    return versions;
  });
}

/** Asks once, when it is first asked. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}
