/**
 * The gates of a rule, behind its detector: length, proof and randomness decide whether a detection is a match and how
 * sure it is. A passed proof outweighs everything; a failed one lowers the confidence one step, because documented
 * samples carry invented checksums and vendors change schemes (facts/detection.md, section 7), unless the rule asks for
 * more. Pure.
 */

import { CONFIDENCE_ORDER, type Confidence } from '../base/scan-request.ts';
import { type CompiledRule, MAX_MATCH_BYTES } from '../ruleset/rule.ts';
import type { UnitView } from '../text/view.ts';
import type { Detection, Gate, Proof } from './contract.ts';
import { entropyBitsPerChar } from './words/randomness.ts';

/** How a detection came through the gates. */
export interface Passage {
  readonly confidence: Confidence;
  readonly detail: string | undefined;
}

/** Leads a detection through the gates of its rule. Undefined: it is no match. `proof` is the rule's, if it has one. */
export function passGates(
  rule: CompiledRule,
  detection: Detection,
  proof: Proof | undefined,
  view: UnitView,
): Passage | undefined {
  const { start, end } = detection.secret;
  const length = end - start;
  // The greatest bound a rule can have is that of one match; structures that may be longer know their own.
  const isTooLong = length > rule.maxLength && rule.maxLength < MAX_MATCH_BYTES;
  if (length <= 0 || length < rule.minLength || isTooLong) return undefined;
  const own: Passage = { confidence: detection.confidence ?? rule.confidence, detail: detection.detail };
  const needsText = proof !== undefined || rule.minEntropyBitsPerChar > 0;
  if (!needsText) return own;
  const secret = view.slice(start, end);
  const outcome = proof?.check(secret) ?? 'unknown';
  if (proof !== undefined && outcome === 'passed') {
    return { confidence: 'proven', detail: joinDetails(own.detail, `${proof.what} fits`) };
  }
  if (outcome === 'failed' && rule.proofRequired) return undefined;
  if (rule.minEntropyBitsPerChar > 0 && entropyBitsPerChar(secret) < rule.minEntropyBitsPerChar)
    return undefined;
  if (proof === undefined || outcome !== 'failed') return own;
  return {
    confidence: oneStepDown(own.confidence),
    detail: joinDetails(own.detail, `${proof.what} does not fit`),
  };
}

/** The gate that stopped a detection for which `passGates` gave nothing. */
export function gateThatStopped(
  rule: CompiledRule,
  detection: Detection,
  proof: Proof | undefined,
  view: UnitView,
): Gate {
  const { start, end } = detection.secret;
  const isTooLong = end - start > rule.maxLength && rule.maxLength < MAX_MATCH_BYTES;
  if (end <= start || end - start < rule.minLength || isTooLong) return 'length';
  const isFailed = rule.proofRequired && proof?.check(view.slice(start, end)) === 'failed';
  return isFailed ? 'proof' : 'entropy';
}

/** The next lower confidence; the lowest stays. */
export function oneStepDown(confidence: Confidence): Confidence {
  return CONFIDENCE_ORDER[Math.max(0, CONFIDENCE_ORDER.indexOf(confidence) - 1)] ?? 'hint';
}

/** Whether a confidence reaches the least that is wanted. */
export function reaches(confidence: Confidence, least: Confidence): boolean {
  return CONFIDENCE_ORDER.indexOf(confidence) >= CONFIDENCE_ORDER.indexOf(least);
}

/** Two details as one, without an empty or a doubled one. */
export function joinDetails(first: string | undefined, second: string | undefined): string | undefined {
  if (first === undefined || first === second) return second;
  return second === undefined ? first : `${first}; ${second}`;
}
