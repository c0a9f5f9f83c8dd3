/**
 * The `entropy` detector: token runs without any context that are as random as a random text of their length and
 * alphabet, and that no word, digest, path, identifier or encoded text explains. Always of level *hint*: shape alone
 * proves nothing, and 85 of 100 such hits in ordinary repositories stand in lock files (facts/detection.md, section 8).
 */

import { pathOf } from '../text/unit.ts';
import { isLockFile } from './assignment/place.ts';
import type { Detector } from './contract.ts';
import { decodeBase64, isText } from './encoded.ts';
import { alphabetOf, isRandomFor } from './words/randomness.ts';
import { surpriseOf } from './words/surprise.ts';

/** Least lengths by alphabet: what carries about 100 bits, so that chance finds nothing in a large tree. */
const MIN_CHARS: Readonly<Record<string, number>> = {
  hex: 32,
  base32: 24,
  base36: 22,
  base64: 20,
  ascii: 20,
};
/** Longer runs are data: images, fonts, packed code, certificates. */
const MAX_CHARS = 128;
/** Lengths of digests in hexadecimal: MD5, SHA-1, SHA-256 and so on. Without a name they are no secrets. */
const DIGEST_CHARS: ReadonlySet<number> = new Set([32, 40, 56, 64, 96, 128]);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** How far below the minimum a token may fall, in bits per character: one in 10^4 random ones does more. */
const ALLOWANCE = 0.15;

/** A digest that names its algorithm within the run: subresource integrity. */
const ALGORITHM = /^(?:sha-?(?:1|224|256|384|512)|md5|blake2[bs]?|h1)[-=]/i;

/** The detector. */
export const entropyDetector: Detector = {
  name: 'entropy',
  detect(hit, _rule, view, emit) {
    if (hit.kind !== 'run' || hit.end - hit.start > MAX_CHARS * 2) return;
    const run = view.slice(hit.start, hit.end);
    if (ALGORITHM.test(run)) return;
    const lead = /^(?:[A-Za-z_][A-Za-z_-]{0,40}=|[-=/+_]+)+/.exec(run)?.[0].length ?? 0;
    const token = run.slice(lead);
    if (!isToken(token) || isLockFile(pathOf(view.unit.origin))) return;
    const start = hit.start + lead;
    const around = { before: view.slice(start - 24, start), behind: view.slice(hit.end, hit.end + 2) };
    if (isExplained(around.before, around.behind)) return;
    const span = { start, end: hit.end };
    emit({ secret: span, whole: span });
  },
};

function isToken(token: string): boolean {
  const alphabet = alphabetOf(token);
  const least = MIN_CHARS[alphabet];
  if (least === undefined || token.length < least || token.length > MAX_CHARS) return false;
  if (alphabet === 'hex' && DIGEST_CHARS.has(token.length)) return false;
  if (UUID.test(token) || !/\d/.test(token) || !/[A-Za-z]/.test(token)) return false;
  if (!isRandomFor(token, alphabet, ALLOWANCE)) return false;
  const { wordShare, longestWord, runShare } = surpriseOf(token);
  if (runShare > 0.4 || (alphabet !== 'hex' && (wordShare > 0.3 || longestWord >= 6))) return false;
  // Paths and words joined by separators have short pieces; a token has at least one long one.
  if (!token.split(/[/_=+-]/).some((piece) => piece.length >= 12)) return false;
  const decoded = decodeBase64(token);
  return decoded === undefined || !isText(decoded);
}

/** Shape around the run: integrity values, digests by prefix, ids of pinned actions, data addresses, pieces of longer data. */
function isExplained(before: string, behind: string): boolean {
  return (
    /sha(?:1|224|256|384|512)[-:]$|md5[-:]$|h1:$|;base64,$|@$|integrity["']?\s*[:=]\s*["']?$|[A-Za-z0-9+/]{8}\\[nr]?$/i.test(
      before,
    ) || /^(?:\\|[A-Za-z0-9])/.test(behind)
  );
}
