/**
 * Hostile text made printable: paths, author names, lines and messages come from the repository, and end on terminals
 * and in logs that obey what they read.
 *
 * Promise: the result is one line; no control character, no escape sequence, no character that reorders or hides text
 * reaches the screen; and no CI runner can read a command in it (GitHub's runner obeys `::name::` at a line's start after
 * white space, and the legacy `##[name]` anywhere in a line; Azure's agent `##vso[`, TeamCity `##teamcity[`). What was changed stays legible as
 * an escape.
 */

/** C0 and C1 controls, DEL, line and paragraph separators, bidirectional controls, zero-width and tag characters. */
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** One line of text that is safe on a terminal and in a CI log. Tabs become spaces. Never throws. */
export function printable(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(UNPRINTABLE, escapeCharacter)
    .replace(/##(?=\[|vso|teamcity)/g, '#\\#')
    .replace(/^(\s*)::/, '$1\\::');
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x0a) return '\\n';
  if (code === 0x0d) return '\\r';
  return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}

/** A count with its noun: `1 finding`, `2 findings`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}

/** A whole number with a comma between each three digits: `1,234,567`. The first `toLocaleString` costs 10 ms. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A size for people, in powers of 1000: `512 bytes`, `1.2 MB`. */
export function formatBytes(sizeBytes: number): string {
  if (sizeBytes < 1000) return counted(sizeBytes, 'byte');
  const units = ['kB', 'MB', 'GB', 'TB'];
  let value = sizeBytes / 1000;
  let unit = 0;
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

/** A duration for people: `85 ms`, `1.4 s`, `2 min 5 s`. */
export function formatDuration(durationMs: number): string {
  if (durationMs < 1000) return `${Math.round(durationMs)} ms`;
  const seconds = durationMs / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
