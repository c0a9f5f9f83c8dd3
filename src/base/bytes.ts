/**
 * Bytes and the strings that stand for them. Inside the scan every text is a *latin1 string*: one character per byte,
 * codes 0 to 255, so that an offset in the string is an offset in the bytes. Only what a person will read is decoded
 * as UTF-8, at the very end.
 */

/** The bytes `[start, end)` as a latin1 string: one character per byte. */
export function latin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', start, end);
}

/** The bytes of a latin1 string. Characters above 255 lose their upper bits: callers hold latin1 text only. */
export function fromLatin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

/** UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}

/** The bytes `[start, end)` read as UTF-8; invalid sequences become U+FFFD. Never throws. */
export function decodeUtf8(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end);
}

/** One array of all parts, in order. */
export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}

/** Lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
