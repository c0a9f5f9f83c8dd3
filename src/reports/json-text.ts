/**
 * JSON for reports that other programs read and that may also be shown on a screen or in a job's log.
 *
 * Promise: the text parses to the value that was given, but for lone surrogates, which strict readers refuse and which
 * become U+FFFD. Beyond what `JSON.stringify` escapes (RFC 8259, section
 * 7), characters that steer a terminal, reorder or hide text, or split a line for some reader are escaped, and so are
 * the marks that CI runners read as commands (`##[name]` on GitHub, `##vso[` on Azure), so that no path or author name
 * can give an order by being reported.
 */

/** DEL, C1 controls, soft hyphen, zero-width, bidirectional and tag characters, line and paragraph separators. */
const UNPRINTABLE =
  /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/**
 * A value as JSON, without a line end. `indent` is the number of blanks a level is set in by; 0 gives one line.
 * Throws for what JSON cannot hold (a cycle, a BigInt), as `JSON.stringify` does.
 */
export function jsonText(value: unknown, indent = 2): string {
  // both replacements can only hit inside strings: neither pattern is part of JSON's own syntax
  return JSON.stringify(value, wellFormed, indent)
    .replace(UNPRINTABLE, escaped)
    .replace(/##(?=\[|vso)/g, '\\u0023#');
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

function escaped(characters: string): string {
  let text = '';
  for (let index = 0; index < characters.length; index++)
    text += `\\u${characters.charCodeAt(index).toString(16).padStart(4, '0')}`;
  return text;
}
