/**
 * Paths in the headers of a diff: plain or quoted as C strings, with or without git's `a/` and `b/`.
 * Format: git-diff(1) "GENERATING PATCH TEXT WITH -P", `core.quotePath` in git-config(1), POSIX diff(1).
 */

import { decodeUtf8, fromLatin1 } from '../base/bytes.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '"': '"',
  '\\': '\\',
};

/** Prefixes that git gives the two sides: `a/ b/`, and the mnemonic ones (index, work tree, commit, object). */
const PREFIX = /^([abciow12])\//;

/**
 * The path in the rest of a `---` or `+++` line, given as a latin1 string: unquoted, or up to the tab before a time
 * stamp, without a final CR. `/dev/null` comes back as it is.
 */
export function parseHeaderPath(text: string): string {
  const quoted = unquoted(text);
  return quoted ?? text.replace(/\t.*$/s, '').replace(/\r$/, '');
}

/** The path of `diff --cc PATH` or `diff --combined PATH`, which has no prefix. */
export function parseCombinedPath(text: string): string {
  return toUtf8(unquoted(text) ?? text.replace(/\r$/, ''));
}

/**
 * The path that a file has after the change, decoded for people; undefined when it is deleted.
 * `oldPath` and `newPath` are what `parseHeaderPath` gave; `gitHeader` is what follows `diff --git `, if there was such
 * a line. A prefix is taken off when the two sides have different ones, so that a repository without prefixes
 * (`diff.noprefix`) keeps its folders.
 */
export function newSidePath(
  oldPath: string | undefined,
  newPath: string,
  gitHeader: string | undefined,
): string | undefined {
  if (newPath === '/dev/null') return undefined;
  const prefix = PREFIX.exec(newPath)?.[1];
  const headerPrefix = PREFIX.exec((gitHeader ?? '').replace(/^"/, ''))?.[1];
  const otherPrefix = oldPath === '/dev/null' ? headerPrefix : PREFIX.exec(oldPath ?? '')?.[1];
  const isPrefixed =
    prefix !== undefined &&
    prefix !== otherPrefix &&
    (otherPrefix !== undefined || (oldPath === '/dev/null' && gitHeader === undefined));
  return toUtf8(isPrefixed ? newPath.slice(2) : newPath);
}

/** A C string at the start of a text as the bytes it stands for; undefined when there is none. */
function unquoted(text: string): string | undefined {
  if (!text.startsWith('"')) return undefined;
  let path = '';
  for (let index = 1; index < text.length; index++) {
    const character = text[index] ?? '';
    if (character === '"') return path;
    if (character !== '\\') {
      path += character;
      continue;
    }
    const octal = /^[0-3][0-7]{2}/.exec(text.slice(index + 1, index + 4))?.[0];
    const letter = ESCAPES[text[index + 1] ?? ''];
    if (octal === undefined && letter === undefined) return undefined;
    path += octal === undefined ? letter : String.fromCharCode(Number.parseInt(octal, 8));
    index += octal?.length ?? 1;
  }
  return undefined;
}

function toUtf8(latin1Text: string): string {
  return decodeUtf8(fromLatin1(latin1Text));
}
