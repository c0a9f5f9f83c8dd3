/**
 * How findings stand to the change that was scanned, when everything is known: `newMatches` compares a file with what stood at
 * its path before; here the ends of the change are asked.
 *
 * A finding that seems new is *known* when the base has the same secret in a file that the change has moved away. One that the
 * change only touches is *old* when neither base nor head have it at its path any more: then only the history does. Whatever
 * cannot be told leaves a finding as it is.
 */

import type { Engine } from './detectors/engine.ts';
import type { Finding } from './findings/finding.ts';
import { makeFinding } from './findings/make-finding.ts';
import { type Counting, countedAs, standingInHistory } from './findings/standing.ts';
import type { Ruleset } from './ruleset/ruleset.ts';
import { ChangeEnds } from './sources/change-ends.ts';
import { unitOf } from './sources/content.ts';
import type { Source } from './sources/contract.ts';
import { RangeSource } from './sources/range.ts';
import { UnitView } from './text/view.ts';

/** What was scanned, and with what. */
export interface StandingScan {
  readonly source: Source;
  readonly engine: Engine;
  readonly ruleset: Ruleset;
  readonly salt: string | undefined;
  readonly counting: Counting;
}

/** So many findings are compared with the ends; beyond, standings stay as the commits tell. */
const MAX_COMPARED = 2000;

/** The findings with their standings settled, in the same order. */
export async function settleStandings(
  findings: readonly Finding[],
  scan: StandingScan,
): Promise<readonly Finding[]> {
  const { source, counting } = scan;
  const isChange = source.previous !== undefined;
  if (!isChange) return findings.map((finding) => countedAs(standingInHistory(finding, counting), counting));
  if (!(source instanceof RangeSource) || source.bases.length === 0)
    return findings.map((finding) => countedAs(finding, counting));
  const ends = new ChangeEnds(source);
  const settled: Finding[] = [];
  for (const [index, finding] of findings.entries()) {
    const isCompared = index < MAX_COMPARED && isComparable(finding);
    const standing = isCompared ? await standingAt(ends, finding, scan) : finding.standing;
    settled.push(countedAs({ ...finding, standing }, counting));
  }
  return settled;
}

/** What stands in a file of its own, under a name that was read without loss. */
function isComparable({ location, standing }: Finding): boolean {
  const { kind, path, container } = location;
  return (
    standing !== undefined &&
    kind === 'blob' &&
    path !== undefined &&
    container === undefined &&
    !path.includes('\ufffd')
  );
}

async function standingAt(
  ends: ChangeEnds,
  finding: Finding,
  scan: StandingScan,
): Promise<Finding['standing']> {
  const path = finding.location.path ?? '';
  const atBase = await ends.atBase(path);
  if (atBase === undefined) return finding.standing;
  if (finding.standing === 'new') {
    // the path is there: how often the secret stood in it has been compared already
    if (atBase.length > 0) return 'new';
    for (const { path: old, bytes } of await ends.lost(path))
      if (await holds(bytes, old, finding, scan)) return 'known';
    return 'new';
  }
  const atHead = await ends.atHead(path);
  if (atHead === undefined) return finding.standing;
  for (const bytes of [...atBase, ...atHead]) if (await holds(bytes, path, finding, scan)) return 'known';
  return 'old';
}

/** Whether the bytes of a file hold the secret of a finding, found by the same rule. */
async function holds(
  bytes: Uint8Array,
  path: string,
  { fingerprint, rule, location }: Finding,
  { engine, ruleset, salt }: StandingScan,
): Promise<boolean> {
  const text = (await ruleset.texts()).get(rule.id);
  if (text === undefined) return false;
  const view = new UnitView(
    unitOf({ kind: 'blob', oid: location.blob ?? '', path, commit: undefined }, bytes),
  );
  return engine
    .scan(view)
    .some(
      (match) =>
        match.rule.id === rule.id && makeFinding(match, view, text, [], { salt }).fingerprint === fingerprint,
    );
}
