/**
 * The ways in which a value is written by tools that print it: base64 at every alignment and wrapped, hexadecimal,
 * percent and form encoding, JSON as Go and Python write it, shell quoting. Pure.
 *
 * Facts and known answers: secret-providers.md 5 and 9.
 */

/** A fragment shorter than this would match by chance (facts 5, step 4). */
export const MIN_FRAGMENT_CHARS = 12;

/**
 * The base64 characters that `bytes` alone decide, for 0, 1 and 2 bytes standing before it: one of the three occurs in
 * every unwrapped base64 text of data that contains `bytes`. Fragments shorter than 12 characters are left out.
 */
export function base64Fragments(bytes: Uint8Array): readonly string[] {
  const fragments: string[] = [];
  // after k unknown bytes, the first 0, 2 or 3 characters still depend on them
  for (const [fill, dropped] of [0, 2, 3].entries()) {
    const encoded = Buffer.concat([Buffer.alloc(fill), bytes]).toString('base64');
    const keptChars = Math.floor((8 * (fill + bytes.length)) / 6);
    const fragment = encoded.slice(dropped, keptChars);
    if (fragment.length >= MIN_FRAGMENT_CHARS) fragments.push(fragment);
  }
  return fragments;
}

/** Columns at which tools wrap base64: `base64` and MIME at 76 (RFC 2045, 6.8), `openssl` and PEM at 64 (RFC 7468, 2). */
const WRAP_COLUMNS = [76, 64] as const;

/**
 * The lines of the wrapped base64 of a text that begins with `bytes`, at 76 and at 64 columns; the last one as far as
 * `bytes` alone decide it. Empty when all fits on one line. Lines shorter than 12 characters are left out.
 *
 * Only what begins with the value can be known: of a value in the middle of a longer text nobody knows where it is cut.
 */
export function wrappedBase64Lines(bytes: Uint8Array): readonly string[] {
  const fixed = Buffer.from(bytes)
    .toString('base64')
    .slice(0, Math.floor((8 * bytes.length) / 6));
  return WRAP_COLUMNS.flatMap((columns) => {
    if (fixed.length <= columns) return [];
    const count = Math.ceil(fixed.length / columns);
    return Array.from({ length: count }, (_, index) => fixed.slice(index * columns, (index + 1) * columns));
  }).filter((line) => line.length >= MIN_FRAGMENT_CHARS);
}

/** Base64 with the alphabet of RFC 4648 section 5. */
export function toBase64Url(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_');
}

/** Encoded forms of text, each on one line when the text is; some equal the text or each other. */
export function textEncodings(text: string): readonly string[] {
  const wellFormed = text.toWellFormed();
  const percent = encodeURIComponent(wellFormed);
  const json = JSON.stringify(wellFormed).slice(1, -1);
  return [
    percent,
    new URLSearchParams([['', wellFormed]]).toString().slice(1),
    percent.replaceAll('%20', '+'),
    json,
    goJson(json),
    pythonJson(json),
    wellFormed.replaceAll("'", "'\\''"),
  ];
}

/** Base64 of the text as a JSON string holds it, at every alignment; empty when JSON writes it without escapes. */
export function jsonBase64Fragments(text: string): readonly string[] {
  const json = JSON.stringify(text.toWellFormed()).slice(1, -1);
  return json === text ? [] : base64Fragments(Buffer.from(json, 'utf8'));
}

/** Encoded forms of bytes that need not be text: base64, base64url, hexadecimal in both cases. */
export function byteEncodings(bytes: Uint8Array): readonly string[] {
  const fragments = base64Fragments(bytes);
  const hex = Buffer.from(bytes).toString('hex');
  return [...fragments, ...fragments.map(toBase64Url), hex, hex.toUpperCase()];
}

/** `encoding/json` of Go also escapes `<`, `>`, `&` and the two line separators. */
function goJson(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, escapeUnit);
}

/** `json.dumps` of Python escapes everything beyond ASCII, as surrogate pairs where needed. */
function pythonJson(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
