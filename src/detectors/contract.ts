/**
 * The contract of a detector: one algorithm that confirms candidates. `detectors/engine.ts` runs the kernel, hands every
 * candidate to the detectors of the rules that asked for it, and collects their matches.
 *
 * Rules for every detector: it may be called several times for the same secret (once a literal) and may emit the same
 * match each time, the engine keeps one; it never throws for any bytes; its time is linear in what it looks at, and it
 * looks at a bounded stretch around the hit unless its class is anchored; it emits exact spans; it keeps no state
 * between units.
 */

import type { Confidence, Severity } from '../base/scan-request.ts';
import type { CompiledRule } from '../ruleset/rule.ts';
import type { Span, Unit } from '../text/unit.ts';
import type { UnitView } from '../text/view.ts';

/** What made the engine call: a literal, or a token run, at these bytes. */
export interface Hit extends Span {
  readonly kind: 'literal' | 'run';
}

/** What a detector found; the engine adds the rule, and turns it into a `Match`. */
export interface Detection {
  /** The secret itself, exactly. */
  readonly secret: Span;
  /** Everything that was matched, the secret included: name, operator, quotes. At least the secret. */
  readonly whole: Span;
  /** Named parts beside the secret (`id`, `host`, `user`, `name`), where the pattern or structure has them. */
  readonly parts?: Readonly<Record<string, Span>>;
  /** Set when this match is surer or less sure than its rule: a passed or failed checksum, a parsed structure. */
  readonly confidence?: Confidence;
  /** Set when this match weighs more or less than its rule says: an expired token. */
  readonly severity?: Severity;
  /** A short fact for the reader, without any part of the secret: `checksum does not fit`, `expired 2024-02-01`. */
  readonly detail?: string;
  /** The decoded secret, when the bytes at the span are an encoding of it; fingerprints are made over it. */
  readonly decoded?: Uint8Array;
}

/** A confirmed match: raw, not yet judged by the filters. */
export interface Match {
  readonly rule: CompiledRule;
  readonly secret: Span;
  readonly whole: Span;
  readonly parts: Readonly<Record<string, Span>>;
  readonly confidence: Confidence;
  readonly severity: Severity;
  readonly detail: string | undefined;
  readonly decoded: Uint8Array | undefined;
  /** Set when the match stands in decoded text: the match there, while the spans here are those of its encoding. */
  readonly encoded?: EncodedMatch;
}

/** A match in decoded text, with that text as a unit. */
export interface EncodedMatch extends MatchInUnit {
  /** How it was encoded, outermost first: `base64 of gzip`. */
  readonly how: string;
}

/** One algorithm. */
export interface Detector {
  /** The name that rules refer to. */
  readonly name: string;
  /**
   * `hit` (the default): called for every hit. `unit`: called once for each rule and unit, with the first hit, because
   * it reads the whole unit anyway.
   */
  readonly scope?: 'hit' | 'unit';
  /** Looks at one hit for one rule and emits what it confirms: nothing, one, or several matches. */
  detect(hit: Hit, rule: CompiledRule, view: UnitView, emit: (detection: Detection) => void): void;
  /**
   * Why it confirms nothing at a hit: one sentence for each thing that it considered, without any of the unit's text.
   * Asked by `tacet why` alone. Without it the detector's name has to do.
   */
  explain?(hit: Hit, rule: CompiledRule, view: UnitView): readonly string[];
}

/** The gate of a rule that stopped a detection. */
export type Gate = 'length' | 'entropy' | 'proof';

/** Why a rule did not look at a hit: its paths, binary content, or a unit that it has read already. */
export type PassedOver = 'path' | 'binary' | 'read-already';

/**
 * What an engine tells of its work, for `tacet why`. Nothing is paid for it when nobody listens. Offsets are those of the
 * view, which is the scanned unit's or that of a text decoded from it.
 */
export interface EngineTrace {
  /** A rule is asked about a hit; `over` says why it does not look. */
  asked(view: UnitView, rule: CompiledRule, detector: Detector, hit: Hit, over: PassedOver | undefined): void;
  /** What a detector confirmed did not come through this gate. */
  stopped(view: UnitView, rule: CompiledRule, detection: Detection, gate: Gate): void;
  /** Everything that came through, before ids and keys are composed. */
  matched(view: UnitView, matches: readonly Match[]): void;
}

/** A checksum or structure check that a rule names as its `proof`. */
export interface Proof {
  readonly name: string;
  /** What is checked, in the words of the detail that a finding carries. */
  readonly what: 'checksum' | 'structure';
  /**
   * Judges a secret given as a latin1 string. `passed`: proven. `failed`: the shape is right and the check is not.
   * `unknown`: the check does not apply to this form of it. Never throws.
   */
  check(secret: string): 'passed' | 'failed' | 'unknown';
}

/** Shared by filters and findings: a match with the unit it stands in. */
export interface MatchInUnit {
  readonly match: Match;
  readonly unit: Unit;
  readonly view: UnitView;
}
