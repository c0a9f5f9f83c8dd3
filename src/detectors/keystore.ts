/**
 * The `keystore` detector: key stores with private keys by their content, as files and as base64: Java's (JKS, JCEKS; the
 * layout is told by OpenJDK's `sun.security.provider.JavaKeyStore`) and PKCS#12 (RFC 7292, sections 4 and 4.2). A store of
 * certificates alone is none.
 *
 * Both encrypt their keys under a password, which people choose and mostly keep nearby, so that what is found is never
 * more than likely to be of use. Reads at most `HEAD_BYTES` of a store and no more than its first entries; never throws.
 */

import type { UnitView } from '../text/view.ts';
import type { Detection, Detector } from './contract.ts';

/** Enough for the head of a store and its first entries; certificates before a key may take some kilobytes. */
const HEAD_BYTES = 65_536;
/** How much of a store in base64 is decoded. */
const BASE64_HEAD = 2048;
const MAX_ENTRIES = 64;

const JKS = 0xfeedfeed;
const JCEKS = 0xcececece;

/** The detector. */
export const keystoreDetector: Detector = {
  name: 'keystore',
  detect(hit, _rule, view, emit) {
    const byte = view.byteAt(hit.start);
    // which of both a rule is for shows in the text that made it look
    const isStore = byte >= 0x80 || /^[/z]/.test(String.fromCharCode(byte)) ? isJavaStore : isPkcs12;
    if (byte >= 0x80 || byte === 0x2a) emitRaw(view, isStore, emit);
    else emitBase64(view, hit.start, isStore, emit);
  },
  explain: () => ['it does not open a key store that holds a private key'],
};

/** Whether the head of a store holds a private key; `isWhole` when nothing was cut off it. */
type StoreTest = (head: Buffer, isWhole: boolean) => boolean;

/** A file that is a store. */
function emitRaw(view: UnitView, isStore: StoreTest, emit: (detection: Detection) => void): void {
  const head = Buffer.from(
    view.unit.bytes.buffer,
    view.unit.bytes.byteOffset,
    Math.min(view.length, HEAD_BYTES),
  );
  if (!isStore(head, true)) return;
  const whole = { start: 0, end: view.length };
  emit({ secret: whole, whole });
}

/** The characters of base64 around an offset, when they open a store. */
function emitBase64(
  view: UnitView,
  at: number,
  isStore: StoreTest,
  emit: (detection: Detection) => void,
): void {
  let start = at;
  while (at - start < 64 && isBase64(view.byteAt(start - 1))) start--;
  let end = at;
  while (end - start < HEAD_BYTES && isBase64(view.byteAt(end))) end++;
  if (end - start < 256) return;
  const head = Buffer.from(view.slice(start, Math.min(end, start + BASE64_HEAD)), 'base64');
  if (!isStore(head, false)) return;
  const whole = { start, end };
  emit({ secret: whole, whole });
}

function isBase64(byte: number): boolean {
  return byte > 0 && /[0-9A-Za-z+/=]/.test(String.fromCharCode(byte));
}

/** Magic, version, number of entries; then a private key (1, in JCEKS also a secret key, 3) among the first entries. */
function isJavaStore(head: Buffer, isWhole: boolean): boolean {
  if (head.length < 24) return false;
  const magic = head.readUInt32BE(0);
  if (magic !== JKS && magic !== JCEKS) return false;
  const version = head.readUInt32BE(4);
  const count = head.readUInt32BE(8);
  if ((version !== 1 && version !== 2) || count === 0 || count > 0xffff) return false;
  let at = 12;
  for (let entry = 0; entry < Math.min(count, MAX_ENTRIES); entry++) {
    // what lies beyond the head is not looked at: a certificate came first, and the store may hold no key
    if (at + 14 > head.length) return false;
    const tag = head.readUInt32BE(at);
    const alias = head.readUInt16BE(at + 4);
    const behind = at + 6 + alias + 8;
    if (tag === 3 && magic === JCEKS) return true;
    if (tag === 1) return !isWhole || hasKey(head, behind);
    if (tag !== 2) return false;
    const next = behindCertificate(head, behind, version);
    if (next === undefined) return false;
    at = next;
  }
  return false;
}

/** A protected key begins with its length and a DER sequence. */
function hasKey(head: Buffer, at: number): boolean {
  return at + 5 <= head.length && head.readUInt32BE(at) >= 32 && head[at + 4] === 0x30;
}

/** The offset behind a certificate: in version 2 its type, then its length. */
function behindCertificate(head: Buffer, at: number, version: number): number | undefined {
  let place = at;
  if (version === 2) {
    if (place + 2 > head.length) return undefined;
    place += 2 + head.readUInt16BE(place);
  }
  return place + 4 > head.length ? undefined : place + 4 + head.readUInt32BE(place);
}

/** `PFX ::= SEQUENCE { version 3, authSafe ContentInfo … }` whose content is data (1.2.840.113549.1.7.1). */
const DATA = Buffer.from('06092a864886f70d010701', 'hex');

function isPkcs12(head: Buffer): boolean {
  const outer = sequenceAt(head, 0);
  if (outer === undefined || head[outer] !== 0x02 || head[outer + 1] !== 0x01 || head[outer + 2] !== 0x03)
    return false;
  const info = sequenceAt(head, outer + 3);
  return info !== undefined && head.subarray(info, info + DATA.length).equals(DATA);
}

/** The offset of a DER or BER sequence's content; undefined when none begins there. */
function sequenceAt(head: Buffer, at: number): number | undefined {
  if (head[at] !== 0x30) return undefined;
  const length = head[at + 1] ?? 0;
  const more = length < 0x81 ? 0 : length - 0x80;
  return more > 4 ? undefined : at + 2 + more;
}
