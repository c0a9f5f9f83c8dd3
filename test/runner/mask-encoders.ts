// The encoders whose results the runner masks together with every registered value, each as the runner computes it.
//
// Promises: the same characters as the .NET code of runner 2.336.0, also where .NET differs from JavaScript
// (EscapeDataString escapes ! ' ( ) * too; Newtonsoft leaves < > & and non-ASCII alone).
// Must never gain an encoder that the runner does not have: a test that passes thanks to a kinder masker is worth nothing.
// Facts: github-actions.md section 9.5; Newtonsoft.Json JavaScriptUtils; RFC 3986 section 2.3.

/** One encoder: gives the form to mask as well, or the empty string when there is none. */
export type MaskEncoder = (value: string) => string;

/** The runner's encoders by name, in the order in which it registers them. */
export const MASK_ENCODERS: Readonly<Record<string, MaskEncoder>> = {
  base64: (value) => base64From(value, 0),
  base64Shift1: (value) => base64From(value, 1),
  base64Shift2: (value) => base64From(value, 2),
  commandLine: (value) => value.replaceAll('"', '\\"'),
  expression: (value) => value.replaceAll("'", "''"),
  json: newtonsoftEscape,
  uri: escapeDataString,
  xml: xmlEscape,
  trimDoubleQuotes,
  powerShellBeforeAmpersand,
  powerShellAfterAmpersand,
};

/** The last two base64 encoders drop leading bytes, so that the value is found at another alignment. */
function base64From(value: string, skippedBytes: number): string {
  const bytes = Buffer.from(value, 'utf8');
  return (bytes.length > skippedBytes ? bytes.subarray(skippedBytes) : bytes).toString('base64');
}

const JSON_SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function newtonsoftEscape(value: string): string {
  return value.replace(
    /["\\\u0000-\u001f\u0085\u2028\u2029]/gu,
    (char) => JSON_SHORT[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** `Uri.EscapeDataString`: everything but the unreserved characters of RFC 3986, upper-case hex of the UTF-8 bytes. */
function escapeDataString(value: string): string {
  return [...Buffer.from(value, 'utf8')]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      return /[\w.~-]/u.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

const XML_ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '&': '&amp;',
};

function xmlEscape(value: string): string {
  return value.replace(/[<>"'&]/gu, (char) => XML_ENTITIES[char] ?? char);
}

function trimDoubleQuotes(value: string): string {
  return value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : '';
}

/** PowerShell colours a failing command at an ampersand, so both sides are printed apart; under 6 characters is left. */
function powerShellBeforeAmpersand(value: string): string {
  const plus = value.indexOf('&+');
  const end = plus >= 0 ? plus + 2 : value.lastIndexOf('&') + 1;
  return end >= 6 ? value.slice(0, end) : '';
}

function powerShellAfterAmpersand(value: string): string {
  if (!value.includes('&')) return '';
  const plus = value.indexOf('&+');
  // One more is skipped after `&+`: the letter that got the colour.
  const rest = plus >= 0 ? value.slice(plus + 3) : value.slice(value.lastIndexOf('&') + 1);
  return rest.length >= 6 ? rest : '';
}
