/**
 * Resume receipts in a scan: whether an earlier one may be relied on, what it spares, and what this scan leaves.
 *
 * Promises: a receipt that cannot be relied on, for whatever reason, is ignored with a note, and everything is scanned;
 * without a key none is ever looked at. The result of a scan that relies on one is that of a scan of everything, but for
 * times and the line that says so.
 */

import { JsonNode } from '../base/json-node.ts';
import type { ReceiptBuilder } from '../base/receipt.ts';
import type { ResumeRequest } from '../base/scan-request.ts';
import type { Finding, Location } from '../findings/finding.ts';
import { headPlaceIn, introductionIn, locationIn, spreadIn } from '../findings/read-finding.ts';
import type { Repository } from '../git/repository.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import type { WalkFacts } from '../sources/history.ts';
import type { ReachedObject } from '../sources/reached-list.ts';
import { type Coverage, coveredObjects, readCoverage, tablesOf, writeCoverage } from './coverage.ts';
import { repositoryState } from './repository-state.ts';
import { changedRules, ruleDigests } from './rule-digests.ts';
import type { Covered, Searched } from './search-new.ts';

/** What a scan of a history starts from. */
export interface ResumeStart {
  readonly request: ResumeRequest;
  readonly ruleset: Ruleset;
  readonly disabledRules: readonly string[];
  readonly configDigest: string;
  readonly repository: Repository;
}

/** What a scan has come to, for the receipt that it leaves. */
export interface ResumeEnd {
  readonly searched: Searched | undefined;
  /** The objects that were judged, in order. */
  readonly judged: readonly ReachedObject[];
  /** Before they were traced, and after, in the same order. */
  readonly findings: readonly { readonly before: Finding; readonly after: Finding }[];
  readonly counts: Coverage['counts'];
  readonly walk: WalkFacts | undefined;
  readonly savedAt: string;
}

/** One scan's dealings with resume receipts. */
export class Resume {
  /** What may be relied on; undefined: everything is scanned. */
  readonly earlier: Coverage | undefined;
  /** Whether nothing has changed since: then what was judged before is judged again, and that is all. */
  readonly isUnchanged: boolean;
  readonly #start: ResumeStart;
  readonly #state: string | undefined;
  #rules: ReadonlyMap<string, string> | undefined;

  private constructor(start: ResumeStart, earlier: Coverage | undefined, state: string | undefined) {
    this.#start = start;
    this.#state = state;
    this.earlier = earlier;
    const isSame = state !== undefined && earlier?.state === state && earlier.walk !== undefined;
    this.isUnchanged = isSame && earlier?.digests.ruleset === start.ruleset.digest;
  }

  /** Decides about the earlier receipt; what is ignored goes on the scan's receipt. */
  static open(start: ResumeStart, receipt: ReceiptBuilder): Resume {
    const { request, configDigest } = start;
    const state = repositoryState(start.repository);
    const answer = readEarlier(request, configDigest);
    if (answer !== undefined && answer.kind === 'ignored')
      receipt.note('receipt-ignored', `everything is scanned, the earlier receipt is ignored: ${answer.why}`);
    return new Resume(start, answer?.kind === 'usable' ? answer.coverage : undefined, state);
  }

  /** What the earlier scan covers, for a search of the rest; undefined: nothing. */
  covered(): Covered | undefined {
    if (this.earlier === undefined) return undefined;
    return {
      objects: coveredObjects(this.earlier),
      suspects: this.earlier.suspects,
      changedRules: changedRules(this.earlier.rules, this.#ruleDigests()),
    };
  }

  /** The findings with what the earlier scan has traced; undefined when it has not traced all of them. */
  traced(findings: readonly Finding[]): readonly Finding[] | undefined {
    const known = new Map(
      this.earlier?.findings.map((each) => [keyOf(each.fingerprint, each.rule, each.place), each.traced]),
    );
    const traced = findings.map((finding) => {
      const found = known.get(keyOf(finding.fingerprint, finding.rule.id, placeOf(finding)));
      return found === undefined ? undefined : withTrace(finding, new JsonNode(found, 'traced'));
    });
    return traced.every((finding) => finding !== undefined) ? traced : undefined;
  }

  /** The receipt that this scan leaves; undefined when it is to leave none, or has learned nothing to rely on. */
  leave(end: ResumeEnd): Uint8Array | undefined {
    const { request, ruleset, configDigest, repository } = this.#start;
    if (!request.save || request.key === undefined) return undefined;
    const objects = this.#objects(end);
    if (objects === undefined) return undefined;
    // what moved meanwhile may or may not have been seen
    const isStill = this.isUnchanged || repositoryState(repository) === this.#state;
    const walk = this.isUnchanged ? this.earlier?.walk : end.walk;
    const coverage: Coverage = {
      ...objects,
      digests: { ruleset: ruleset.digest, config: configDigest },
      state: walk !== undefined && isStill ? this.#state : undefined,
      walk,
      counts: end.counts,
      judged: end.judged,
      findings: end.findings.map(({ before, after }) => ({
        fingerprint: before.fingerprint,
        rule: before.rule.id,
        place: placeOf(before),
        traced: traceOf(after),
      })),
      savedAt: end.savedAt,
    };
    return writeCoverage(coverage, request.key);
  }

  #objects(
    end: ResumeEnd,
  ): Pick<Coverage, 'names' | 'sizes' | 'idBytes' | 'rules' | 'suspects' | 'unread'> | undefined {
    if (this.isUnchanged && this.earlier !== undefined) return this.earlier;
    const { searched } = end;
    if (searched?.kind !== 'found') return undefined;
    const { suspects, unread } = searched;
    return { ...tablesOf(searched.covered()), rules: this.#ruleDigests(), suspects, unread };
  }

  #ruleDigests(): ReadonlyMap<string, string> {
    this.#rules ??= ruleDigests(this.#start.ruleset.compiled, this.#start.disabledRules);
    return this.#rules;
  }
}

function readEarlier({ since, key, ignoreBecause }: ResumeRequest, configDigest: string) {
  if (since === undefined) return undefined;
  const ignored = (why: string) => ({ kind: 'ignored', why }) as const;
  if (ignoreBecause !== undefined) return ignored(ignoreBecause);
  if (key === undefined) return ignored('there is no key to check it with');
  if (since === 'absent') return ignored('there is none yet');
  return readCoverage(since, key, configDigest);
}

/** Where a finding stood before it was traced; with fingerprint and rule, what makes it one finding of a history. */
function placeOf({ location, introduction }: Finding): string {
  return [location.kind, location.path ?? location.blob ?? introduction?.commit ?? ''].join(' ');
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\0');
}

/** What tracing a finding of a history may add or change. */
interface Trace {
  readonly location: Location;
  readonly introduction: Finding['introduction'];
  readonly occurrences: number;
  readonly spread: Finding['spread'];
  readonly inHead: boolean | undefined;
  readonly headPlace: Finding['headPlace'];
}

function traceOf({ location, introduction, occurrences, spread, inHead, headPlace }: Finding): Trace {
  return { location, introduction, occurrences, spread, inHead, headPlace };
}

function withTrace(finding: Finding, node: JsonNode): Finding {
  const trace: Trace = {
    location: locationIn(node.get('location')),
    introduction: node.get('introduction').optional(introductionIn),
    occurrences: node.get('occurrences').count(),
    spread: node.get('spread').optional(spreadIn),
    inHead: node.get('inHead').optional((each) => each.flag()),
    headPlace: node.get('headPlace').optional(headPlaceIn),
  };
  return { ...finding, ...trace };
}
