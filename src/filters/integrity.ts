/**
 * Drops digests, commit ids and identifiers that look like secrets, and pieces of encoded data: subresource integrity,
 * `sha256:` digests, ids of pinned actions, UUIDs under a name that promises no secret, runs of base64 far longer than
 * the match. By shape and position first (facts/detection.md, section 10); a lock file's name is a second line for rules
 * without a format. What has a checksum or a full structure passes.
 */

import { isLockFile } from '../detectors/assignment/place.ts';
import type { MatchInUnit } from '../detectors/contract.ts';
import { pathOf } from '../text/unit.ts';
import type { UnitView } from '../text/view.ts';
import type { Drop, Filter } from './contract.ts';

/** An algorithm and its sign directly before the value: SRI `sha512-`, OCI `sha256:`, npm and Go `h1:`, nix `sha256-`. */
const ALGORITHM_BEFORE =
  /(?:sha-?(?:1|224|256|384|512)|md5|blake2[bs]?|blake3|h1|git|xxh(?:32|64|3))(?:-|:|%3A|=)[\s"']{0,2}$/i;
/** A field that holds digests or commits: `integrity: `, `"resolved": `, `checksum = `, `commit `, `rev: `, `etag=`. */
const DIGEST_FIELD =
  /(?:integrity|resolved|check_?sum|digest|commit(?:_?id)?|git_?head|revision|\brev|\bref|\bsha\d{0,3}(?:sum)?|md5(?:sum)?|etag|\bhash|content_?hash|fingerprint|thumbprint|nonce|narhash|vendorsha256|crc32)["']?\s{0,2}[:=]\s{0,2}["']?$/i;
const HEX_ONLY = /^[0-9a-f]+$|^[0-9A-F]+$/;
const UUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
/** Names under which a UUID is a credential: it is one for some services. */
const SECRET_NAME = /key|secret|token|passw|pwd|credential|auth|bearer/i;

/** Base64 this much longer than the match on either side is data of which the match is a piece. */
const DATA_MARGIN_BYTES = 200;

/** The filter. */
export const integrityFilter: Filter = {
  name: 'integrity',
  judge({ match, unit, view }: MatchInUnit): Drop | undefined {
    if (match.confidence === 'proven') return undefined;
    const { start, end } = match.secret;
    const before = view.slice(start - 48, start);
    if (ALGORITHM_BEFORE.test(before)) {
      return { reason: 'digest', explanation: 'the value is a digest: its algorithm stands before it' };
    }
    // what is itself as long as that is no token by chance, but a key store or a file
    if (end - start < 2 * DATA_MARGIN_BYTES && isInsideData(view, start, end)) {
      return { reason: 'encoded-data', explanation: 'the value is a piece of a longer run of encoded data' };
    }
    // What follows is about values without a format of their own.
    if (match.confidence === 'likely') return undefined;
    if (isLockFile(pathOf(unit.origin))) {
      return {
        reason: 'lock-file',
        explanation: 'lock files hold digests, and nobody writes secrets into them',
      };
    }
    const value = view.slice(start, Math.min(end, start + 160));
    if (HEX_ONLY.test(value) && (DIGEST_FIELD.test(before) || /@$/.test(before))) {
      return { reason: 'digest', explanation: 'the value is a digest or a commit id by its field' };
    }
    const { name } = match.parts;
    const isNamedOtherwise = name !== undefined && !SECRET_NAME.test(view.slice(name.start, name.end));
    if (UUID.test(value) && (isNamedOtherwise || match.rule.detector === 'entropy')) {
      return {
        reason: 'identifier',
        explanation: 'the value is a UUID under a name that promises no secret',
      };
    }
    return undefined;
  },
};

/** Whether the bytes around the match go on as base64 without a break. */
function isInsideData(view: UnitView, start: number, end: number): boolean {
  return runLength(view, start - 1, -1) > DATA_MARGIN_BYTES || runLength(view, end, 1) > DATA_MARGIN_BYTES;
}

function runLength(view: UnitView, from: number, step: 1 | -1): number {
  let length = 0;
  for (let at = from; length <= DATA_MARGIN_BYTES && isBase64Byte(view.byteAt(at)); at += step) length++;
  return length;
}

function isBase64Byte(byte: number): boolean {
  return (
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x2f && byte <= 0x39) ||
    byte === 0x2b ||
    byte === 0x5f ||
    byte === 0x2d
  );
}
