/**
 * From the objects of a repository to units, shared by the sources that read git: history, range, index, remote change.
 * What is missing, corrupt or by design without content is a skip on the receipt; the source goes on.
 */

import { decodeUtf8 } from '../base/bytes.ts';
import type { ReceiptBuilder } from '../base/receipt.ts';
import { messageStart } from '../git/commits.ts';
import type { ObjectAnswer, ObjectReader } from '../git/objects.ts';
import { decodeContent } from '../text/encoding.ts';
import type { Origin, Span, Unit } from '../text/unit.ts';
import { isLfsPointer, PIECE_SIZES, unitOf, unitsOfChunks } from './content.ts';

/**
 * The units of a blob that git was asked for; none when it has no content to scan, which is then on the receipt. `places`:
 * all that it may hold touches these spans of its bytes.
 */
export async function* unitsOfBlob(
  origin: Origin & { readonly kind: 'blob' | 'staged' },
  answer: ObjectAnswer,
  receipt: ReceiptBuilder,
  places?: readonly Span[],
): AsyncGenerator<Unit> {
  const { oid, path } = origin;
  switch (answer.kind) {
    case 'missing':
      return receipt.skip('missing-object', oid);
    case 'corrupt':
      return receipt.skip('corrupt-object', oid);
    case 'large':
      yield* unitsOfChunks(origin, answer.chunks, { ...PIECE_SIZES, wholeBytes: 0 });
      if (answer.isCutShort()) receipt.skip('corrupt-object', oid);
      return;
    case 'object':
      if (isLfsPointer(answer.bytes)) return receipt.skip('lfs-pointer', path ?? oid);
      yield atPlaces(unitOf(origin, answer.bytes), answer.bytes, places);
  }
}

/** The unit with these windows, where its bytes are those of the object and not what they decode to. */
function atPlaces(unit: Unit, content: Uint8Array, places: readonly Span[] | undefined): Unit {
  return places === undefined || content.length !== unit.bytes.length ? unit : { ...unit, windows: places };
}

/** The unit of a commit's or tag's message; undefined when there is none, or when the object cannot be read. */
export function unitOfMessage(oid: string, answer: ObjectAnswer, receipt: ReceiptBuilder): Unit | undefined {
  if (answer.kind === 'missing') receipt.skip('missing-object', oid);
  else if (answer.kind === 'corrupt') receipt.skip('corrupt-object', oid);
  // git itself refuses to write so long a message
  else if (answer.kind === 'large') receipt.skip('too-large', oid);
  else {
    const message = answer.bytes.subarray(messageStart(answer.bytes));
    if (message.length > 0) return unitOf({ kind: 'message', commit: oid }, message);
  }
  return undefined;
}

/**
 * What blobs hold, read as the scan reads content, for comparison with their successors. One that cannot be read counts
 * as empty: then everything in its successor is new, which is more and not less.
 */
export async function contentsOf(
  reader: ObjectReader,
  oids: readonly string[],
): Promise<readonly Uint8Array[]> {
  const contents: Uint8Array[] = [];
  for (const oid of oids) {
    const answer = await reader.read(oid);
    contents.push(answer.kind === 'object' ? decodeContent(answer.bytes).bytes : new Uint8Array(0));
  }
  return contents;
}

/** A path of a tree as reports show it. */
export function shownPath(path: Uint8Array): string {
  return decodeUtf8(path);
}

/** Bytes of an object that was read; none for one that could not be. */
export function sizeOfAnswer(answer: ObjectAnswer): number {
  if (answer.kind === 'object') return answer.bytes.length;
  return answer.kind === 'large' && !answer.isCutShort() ? answer.sizeBytes : 0;
}
