/**
 * The `pem` detector: private keys in armour, of every kind (PKCS#1, PKCS#8, SEC1, DSA, OpenSSH, SSH.com, OpenPGP,
 * encrypted or not), on lines of their own, inside string literals, on one line with `\n` (JSON, `.env`), and whole in
 * base64. The body is decoded and its structure checked: what fits is proven, what does not is no key to be sure of.
 *
 * Public keys and certificates are never reported. Looks at no more than `MAX_BLOCK_BYTES`, and never past the next
 * opening line, so that time is linear in the unit. Formats: RFC 7468, RFC 1421 (headers), RFC 9580 section 6.
 */

import type { Severity } from '../base/scan-request.ts';
import type { UnitView } from '../text/view.ts';
import type { Detection, Detector, Hit } from './contract.ts';
import { decodeBase64, decodeBase64Text } from './encoded.ts';
import { derStructure, type KeyStructure, opensshStructure, pgpStructure } from './key-structure.ts';

/** An RSA key of 16,384 bits takes 13 kB; OpenPGP keys with many parts take more. */
const MAX_BLOCK_BYTES = 65_536;
/** The shortest private key in use, Ed25519 in PKCS#8, is 48 bytes: 64 characters. */
const MIN_BODY_CHARS = 60;
/** A block without its end line counts from this length on. */
const MIN_CUT_CHARS = 200;
/** `-----BEGIN ` in base64. */
const OPENING_IN_BASE64 = 'LS0tLS1CRUdJTi';

const OPENING = /-{4,5} ?BEGIN ((?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?) ?-{4,5}/g;
const BEFORE_LITERAL_BYTES = 80;

/** The detector. */
export const pemDetector: Detector = {
  name: 'pem',
  detect(hit, _rule, view, emit) {
    const text = view.slice(hit.start, hit.end);
    if (text === OPENING_IN_BASE64) emitAll(wrappedInBase64(view, hit), emit);
    else emitAll(blockAt(view, hit), emit);
  },
};

function emitAll(detection: Detection | undefined, emit: (detection: Detection) => void): void {
  if (detection !== undefined) emit(detection);
}

/** A block in armour, as found in a text. */
export interface PemBlock {
  /** Offsets in the text, from the opening dashes to the closing ones. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly structure: KeyStructure;
  /** The decoded body. */
  readonly body: Uint8Array;
}

function blockAt(view: UnitView, hit: Hit): Detection | undefined {
  const base = Math.max(0, hit.start - BEFORE_LITERAL_BYTES);
  const head = view.slice(base, hit.end + BEFORE_LITERAL_BYTES);
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(head); match !== null; match = OPENING.exec(head)) {
    const start = base + match.index;
    if (start > hit.start) return undefined;
    if (base + OPENING.lastIndex < hit.end) continue;
    const block = readPemBlock(view.slice(start, start + MAX_BLOCK_BYTES));
    return block === undefined ? undefined : toDetection(block, start);
  }
  return undefined;
}

/** Reads the private key block that opens at the start of a text. Undefined when it is none, or has no body to check. */
export function readPemBlock(text: string): PemBlock | undefined {
  OPENING.lastIndex = 0;
  const opening = OPENING.exec(text);
  if (opening === null || opening.index !== 0) return undefined;
  const label = opening[1] ?? '';
  const bodyStart = opening[0].length;
  const next = text.indexOf('BEGIN ', bodyStart);
  const limit = next < 0 ? text.length : next;
  const closing = new RegExp(`-{4,5} ?END ${label} ?-{4,5}`).exec(text.slice(bodyStart, limit));
  const bodyEnd = closing === null ? limit : bodyStart + closing.index;
  const armour = readArmour(text.slice(bodyStart, bodyEnd), closing === null);
  if (armour === undefined) return undefined;
  const minimum = closing === null ? MIN_CUT_CHARS : MIN_BODY_CHARS;
  const body = armour.base64.length < minimum ? undefined : decodeBase64(armour.base64);
  if (body === undefined) return undefined;
  const structure = structureOf(label, armour, body);
  if (closing === null && structure.shape === 'other') return undefined;
  const end = closing === null ? bodyStart + armour.length : bodyEnd + closing[0].length;
  return { start: 0, end, label, structure, body };
}

function structureOf(label: string, armour: Armour, body: Uint8Array): KeyStructure {
  if (label.includes('BLOCK')) return pgpStructure(body, armour.checksum);
  if (label.startsWith('OPENSSH')) return opensshStructure(body);
  if (armour.isEncrypted) return { shape: 'fits', isEncrypted: true };
  if (label.startsWith('SSH2')) return { shape: 'fits', isEncrypted: label.includes('ENCRYPTED') };
  return derStructure(body, label.startsWith('ENCRYPTED'));
}

interface Armour {
  readonly base64: string;
  readonly checksum: string | undefined;
  readonly isEncrypted: boolean;
  /** How much of the text was read: all of it, or (without an end line) as far as it is base64. */
  readonly length: number;
}

/** Line ends as they are written inside string literals, and what joins literals. */
const WRITTEN_LINE_END = /\\+r\\+n|\\+[nr]|&#(?:10|13|x0?[aAdD]);|<br ?\/?>/g;
/** What stands around a line's base64 in source, comments, quotes and lists. `+` and `/` alone may belong to it. */
const MARGIN = /^[\s"'`>#*|,;(]*(?:\/\/+[ \t]+|[+-][ \t]+)?["']?|["'`\\,;)\s]+[+.&]?\s*$/g;
/** A line of nothing but what joins string literals. */
const JOINT = /^[\s"'`+.,;()&\\#*>|]*$/;

/** The base64 of a block between its opening and closing lines; undefined when anything else stands there. */
function readArmour(text: string, isOpenEnded: boolean): Armour | undefined {
  const unescaped = text.replace(WRITTEN_LINE_END, '\n');
  const lines = unescaped.split(/[\r\n]+/);
  // A one-line form may have blanks in place of line ends.
  const pieces = lines.length <= 2 && !isOpenEnded ? unescaped.trim().split(/[ \t]+/) : lines;
  const inner = pieces.slice(1, -1);
  const isDiff = inner.length > 1 && inner.every((piece) => /^\s*[+-]/.test(piece));
  let base64 = '';
  let checksum: string | undefined;
  let isEncrypted = false;
  for (const piece of pieces) {
    const header = /^[\s"'>#*+|]*([A-Za-z][A-Za-z-]{2,30}): ?(.*)$/.exec(piece);
    if (header !== null) {
      isEncrypted ||= header[1] === 'Proc-Type' && (header[2] ?? '').includes('ENCRYPTED');
      continue;
    }
    if (JOINT.test(piece)) continue;
    const stripped = piece.replace(MARGIN, '');
    const line = isDiff && /^[+-]/.test(stripped) ? stripped.slice(1) : stripped;
    if (/^=[A-Za-z0-9+/]{4}$/.test(line)) checksum = line.slice(1);
    else if (/^[A-Za-z0-9+/]+={0,2}$/.test(line)) base64 += line;
    else if (isOpenEnded) break;
    else return undefined;
  }
  return { base64, checksum, isEncrypted, length: isOpenEnded ? openLength(text, base64) : text.length };
}

/** Where the last of the base64 ends in the text as written. */
function openLength(text: string, base64: string): number {
  const tail = base64.slice(-16);
  const at = text.lastIndexOf(tail);
  return at < 0 ? text.length : at + tail.length;
}

const ENCRYPTED_SEVERITY: Severity = 'medium';

function toDetection(block: PemBlock, start: number): Detection {
  const { structure } = block;
  const span = { start: start + block.start, end: start + block.end };
  return {
    secret: span,
    whole: span,
    decoded: block.body,
    confidence: structure.shape === 'fits' ? 'proven' : 'possible',
    ...(structure.isEncrypted ? { severity: ENCRYPTED_SEVERITY } : {}),
    detail: detailOf(structure),
  };
}

function detailOf({ shape, isEncrypted }: KeyStructure): string {
  if (isEncrypted) return 'encrypted with a passphrase';
  if (shape === 'fits') return 'structure fits';
  return shape === 'cut' ? 'cut short' : 'structure does not fit';
}

/** A whole armoured block in base64 (kubeconfig, CI variables): the run is decoded and read as above. */
function wrappedInBase64(view: UnitView, hit: Hit): Detection | undefined {
  const text = view.slice(hit.start, hit.start + MAX_BLOCK_BYTES);
  const run = /^[A-Za-z0-9+/_-]+={0,2}/.exec(text)?.[0] ?? '';
  const inner = decodeBase64Text(run.slice(0, run.length - (run.endsWith('=') ? 0 : run.length % 4)));
  const at = inner?.search(OPENING) ?? -1;
  if (inner === undefined || at < 0) return undefined;
  const block = readPemBlock(inner.slice(at));
  if (block === undefined) return undefined;
  const span = { start: hit.start, end: hit.start + run.length };
  return { ...toDetection(block, 0), secret: span, whole: span };
}
