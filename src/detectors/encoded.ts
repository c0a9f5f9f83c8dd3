/**
 * Reading encodings inside secrets: base64 and base64url, and whether bytes are text. Strict where Node is lenient:
 * a character outside the alphabet, or an impossible length, is no base64. Pure; never throws.
 */

const STANDARD = /^[A-Za-z0-9+/]+={0,2}$/;
const URL_SAFE = /^[A-Za-z0-9_-]+={0,2}$/;

/** The bytes of base64 or base64url text, with or without padding; undefined when it is neither. */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (!STANDARD.test(text) && !URL_SAFE.test(text)) return undefined;
  const body = text.replace(/=+$/, '');
  if (body.length % 4 === 1) return undefined;
  if (body.length !== text.length && text.length % 4 !== 0) return undefined;
  return Buffer.from(body, 'base64url');
}

/** Whether bytes are text without control characters but line ends and tabs. Empty is no text. */
export function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  for (const byte of bytes) {
    if ((byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) || byte === 0x7f) return false;
  }
  return isUtf8(bytes);
}

/** The text that base64 stands for, as latin1, when it is text; undefined when it is not. */
export function decodeBase64Text(text: string): string | undefined {
  const bytes = decodeBase64(text);
  return bytes === undefined || !isText(bytes) ? undefined : Buffer.from(bytes).toString('latin1');
}

/** The JSON object that base64 stands for, or undefined. */
export function decodeBase64Json(text: string): Readonly<Record<string, unknown>> | undefined {
  const bytes = decodeBase64(text);
  return bytes === undefined ? undefined : parseJsonObject(Buffer.from(bytes).toString('utf8'));
}

/** A JSON text as an object, or undefined when it is no JSON, or JSON of another kind. */
export function parseJsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    // not JSON: that is the answer
    return undefined;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const length = byte < 0x80 ? 1 : byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : 4;
    if (length === 4 && (byte < 0xf0 || byte > 0xf4)) return false;
    for (let next = 1; next < length; next++) {
      if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return false;
    }
    at += length;
  }
  return true;
}
