/**
 * Collects findings while a scan runs, and joins those that are one to a reader: the same secret in many versions of the
 * same file (history, range) is one finding with a count; in a tree each place is its own.
 *
 * Bounded: beyond `maxFindings` nothing more is kept, and the receipt says how many places that left out.
 */

import type { ReceiptBuilder } from '../base/receipt.ts';
import type { Finding } from './finding.ts';
import { compareFindings } from './finding.ts';

/** Gathers findings under a bound. */
export class FindingCollector {
  readonly #byKey = new Map<string, Finding>();
  /** By finding: the blobs in which its secret stands, and the first line of each on which it does. */
  readonly #blobs = new Map<string, Map<string, number>>();
  readonly #receipt: ReceiptBuilder;
  readonly #maxFindings: number;

  constructor(receipt: ReceiptBuilder, maxFindings: number) {
    this.#receipt = receipt;
    this.#maxFindings = maxFindings;
  }

  /** How many findings there are so far. */
  get count(): number {
    return this.#byKey.size;
  }

  /** Adds a finding; the first of several that are one is kept, unless a later one counts and it does not. */
  add(finding: Finding): void {
    const key = keyOf(finding);
    const known = this.#byKey.get(key);
    if (known !== undefined) {
      this.#remember(key, finding);
      this.#byKey.set(key, {
        ...joined(known, finding),
        occurrences: Math.max(1, this.#blobs.get(key)?.size ?? 1),
      });
    } else if (this.#byKey.size < this.#maxFindings) {
      this.#remember(key, finding);
      this.#byKey.set(key, finding);
    } else {
      this.#receipt.skip(
        'finding-limit',
        finding.location.path ??
          finding.location.text?.name ??
          finding.location.blob ??
          finding.location.kind,
      );
    }
  }

  /** All findings in report order. */
  sorted(): Finding[] {
    return [...this.#byKey.values()].sort(compareFindings);
  }

  /** The blobs in which a finding's secret stands, with the line on which it first does. Empty outside blobs. */
  linesOf(finding: Finding): ReadonlyMap<string, number> {
    return this.#blobs.get(keyOf(finding)) ?? new Map();
  }

  #remember(key: string, { location: { blob, startLine } }: Finding): void {
    if (blob === undefined) return;
    const blobs = this.#blobs.get(key) ?? new Map<string, number>();
    blobs.set(blob, Math.min(startLine, blobs.get(blob) ?? startLine));
    this.#blobs.set(key, blobs);
  }
}

/** Two versions of one finding: what is new or unmarked in one of them must not be hidden by the other. */
function joined(known: Finding, finding: Finding): Finding {
  const isGraver =
    (known.standing === 'known' && finding.standing === 'new') ||
    (known.standing === finding.standing && isExcused(known) && !isExcused(finding));
  return isGraver ? finding : known;
}

function keyOf(finding: Finding): string {
  const { location } = finding;
  // what a job prints again and again is one finding at its first place
  const isOnce = location.kind === 'blob' || location.kind === 'log';
  const version = isOnce ? '' : `${location.startLine}:${location.startColumn}`;
  const message = location.kind === 'message' ? (finding.introduction?.commit ?? '') : '';
  return [
    finding.fingerprint,
    finding.rule.id,
    location.kind,
    location.path ?? location.text?.name ?? location.blob ?? '',
    version,
    message,
  ].join('\0');
}

/** Whether somebody lets it pass, wherever it was brought. */
function isExcused({ suppression, allowances = [] }: Finding): boolean {
  return suppression !== undefined || allowances.some(({ commits }) => commits === undefined);
}
