/**
 * The log of a job as the job wrote it: without the time that the runner puts before every line, without its marks for
 * groups and commands, without colours. Keys of several lines and encoded text in columns then stand as they were printed.
 *
 * Promise: a line stays a line, so that numbers of lines hold; nothing but those marks is taken out.
 * A log as `gh run view --log` prints it is one, too. Facts: actions/runner writes `2026-01-31T10:11:12.1234567Z ` before each line and `##[group]`, `##[command]`,
 * `##[error]` and their like after it; a log file begins with a byte-order mark.
 */

/** A time as the runner writes it, with one to nine digits of a second, and the space after it. */
const TIME = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,9}Z `;
/** Marks of the runner, at a line's beginning; without the signs where an action wrote them. */
const MARK = String.raw`(?:##)?\[(?:command|group|endgroup|section|debug|error|warning|notice|info|add-matcher|remove-matcher|add-mask)\]`;
/** Job and step, which `gh run view --log` puts before the time; and the mark of a file that began there. */
const STEP = String.raw`(?:[^\t\n]{1,300}\t[^\t\n]{1,300}\t)?(?:\xef\xbb\xbf)?`;
const LINE_START = new RegExp(`^(?:${STEP}${TIME})?(?:${MARK})?`, 'gm');
/** Control sequences of a terminal (ECMA-48): colours and erased lines. */
const CONTROL = /\x1b\[[0-9;?]{0,32}[A-Za-z]/g;
const MARK_OF_ORDER = Buffer.from([0xef, 0xbb, 0xbf]);
/** So much is looked at together; a line that is cut there is cut nowhere else, because a piece ends with a line. */
const PIECE_BYTES = 16 * 1024 * 1024;

/** The log without what the runner has added. */
export function logText(log: Uint8Array): Uint8Array {
  const bytes = Buffer.from(log.buffer, log.byteOffset, log.length);
  const parts: Buffer[] = [];
  let at = bytes.subarray(0, 3).equals(MARK_OF_ORDER) ? 3 : 0;
  while (at < bytes.length) {
    const lineEnd = at + PIECE_BYTES >= bytes.length ? -1 : bytes.indexOf(0x0a, at + PIECE_BYTES);
    const end = lineEnd < 0 ? bytes.length : lineEnd + 1;
    // latin1: a byte is a character and comes back as it was
    const text = bytes.toString('latin1', at, end);
    parts.push(Buffer.from(text.replace(LINE_START, '').replace(CONTROL, ''), 'latin1'));
    at = end;
  }
  return Buffer.concat(parts);
}
