/**
 * From a character of a YAML scalar's value back to the character of the file that it came from, so that a mistake inside
 * a pattern or an example is shown where it stands.
 *
 * Promise: an answer is right or absent. Styles and line folds that are not followed here (plain and quoted scalars over
 * several lines, folded blocks with blank or deeper lines) give no answer, and the mistake is shown at the start of the
 * scalar. YAML 1.2.2, chapters 7.3 (flow scalars) and 8.1 (block scalars).
 */

import { Scalar } from 'yaml';

/**
 * For each UTF-16 code unit of the scalar's value, and for its end, the index in `text` where it stands. Undefined when
 * they cannot be matched.
 */
export function sourceIndices(node: Scalar<string>, text: string): readonly number[] | undefined {
  const range = node.range;
  if (range === null || range === undefined) return undefined;
  const [start, end] = range;
  switch (node.type) {
    case Scalar.PLAIN:
      return verified(node.value, text, consecutive(start, end));
    case Scalar.QUOTE_SINGLE:
      return verified(node.value, text, singleQuoted(text, start + 1, end - 1));
    case Scalar.QUOTE_DOUBLE:
      return doubleQuoted(node.value, text, start + 1, end - 1);
    case Scalar.BLOCK_LITERAL:
    case Scalar.BLOCK_FOLDED:
      return verified(node.value, text, blockLines(text, start, end));
    default:
      return undefined;
  }
}

/** Accepts indices only if each leads to its character; a folded line end stands for a space. */
function verified(value: string, text: string, indices: readonly number[]): readonly number[] | undefined {
  if (indices.length < value.length + 1) return undefined;
  for (let at = 0; at < value.length; at++) {
    const found = text[indices[at]!];
    const isSame = found === value[at] || (value[at] === ' ' && found === '\n');
    if (!isSame) return undefined;
  }
  return indices;
}

function consecutive(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start + 1 }, (_, at) => start + at);
}

/** Inside single quotes a quote is written twice; nothing else is escaped. */
function singleQuoted(text: string, start: number, end: number): readonly number[] {
  const indices: number[] = [];
  for (let at = start; at < end; at++) {
    indices.push(at);
    if (text[at] === "'") at++;
  }
  return [...indices, end];
}

/** Inside double quotes an escape is a backslash and one character, but for `\x41`, `\u0041` and `\U00000041`. */
function doubleQuoted(
  value: string,
  text: string,
  start: number,
  end: number,
): readonly number[] | undefined {
  const indices: number[] = [];
  for (let at = start; at < end; at++) {
    indices.push(at);
    if (text[at] === '\n') return undefined;
    if (text[at] !== '\\') continue;
    const kind = text[at + 1];
    at += kind === 'x' ? 3 : kind === 'u' ? 5 : kind === 'U' ? 9 : 1;
  }
  return indices.length === value.length ? [...indices, end] : undefined;
}

/** The characters of a block scalar without header and indentation; each line end is kept as one character. */
function blockLines(text: string, start: number, end: number): readonly number[] {
  const indices: number[] = [];
  let at = text.indexOf('\n', start) + 1;
  if (at === 0) return indices;
  const indent = /^(?: *\r?\n)*( *)/.exec(text.slice(at, end))?.[1]?.length ?? 0;
  while (at < end) {
    let stop = text.indexOf('\n', at);
    if (stop < 0 || stop > end) stop = end;
    const lineEnd = text[stop - 1] === '\r' ? stop - 1 : stop;
    for (let index = Math.min(at + indent, lineEnd); index < lineEnd; index++) indices.push(index);
    indices.push(stop);
    at = stop + 1;
  }
  indices.push(end);
  return indices;
}
