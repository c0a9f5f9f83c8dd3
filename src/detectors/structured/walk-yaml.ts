/**
 * Walks through YAML text line by line with the place of every plain, quoted or block value, and the path of keys that
 * its indentation says. Not a YAML parser: it reads what manifests and inventories are made of, with templates (Helm,
 * Jinja) in them that no parser accepts. Flow collections on one line are walked as JSON where they are JSON, and so is
 * JSON on lines of its own, each value a document. Never throws; time is linear in the text.
 */

import { walkJson } from './walk-json.ts';

/** One value. `document` counts from 0 at each `---`. */
export interface YamlLeaf {
  readonly document: number;
  readonly path: readonly string[];
  readonly start: number;
  readonly end: number;
  /** The value as written, without quotes; of a block scalar its lines with their indentation. */
  readonly text: string;
  readonly style: 'plain' | 'quoted' | 'block';
}

/** Paths longer than this are no manifest; what lies below is told under the cut path. */
const MAX_DEPTH = 64;
/** Lines that open a bracket and are no JSON are templates and prose: after some of them no more are tried. */
const MAX_BROKEN_JSON = 8;
const KEY =
  /^(?:- +)*(?:"([^"\r\n]{1,256})"|'([^'\r\n]{1,256})'|([^\s#"'[\]{}&*!|>%@`,:-][^:#\r\n]{0,256}?|-[\w.-][^:#\r\n]{0,255}?)) *:(?= |\t|$)/;

/** Tells every value of a text to `onLeaf`, in order. */
export function walkYaml(text: string, onLeaf: (leaf: YamlLeaf) => void): void {
  const levels: Level[] = [];
  let document = 0;
  let lineStart = 0;
  let brokenJson = 0;
  while (lineStart <= text.length) {
    const lineEnd = endOfLine(text, lineStart);
    const line = text.slice(lineStart, lineEnd);
    const next = lineEnd + (text[lineEnd] === '\r' && text[lineEnd + 1] === '\n' ? 2 : 1);
    const indent = line.length - line.trimStart().length;
    const content = line.slice(indent);
    if (content.startsWith('---')) {
      document++;
      levels.length = 0;
    } else if (/^[{[](?!\{)/.test(content) && brokenJson < MAX_BROKEN_JSON) {
      document++;
      const end = tellJson(text, lineStart + indent, document, onLeaf);
      if (end === undefined) brokenJson++;
      else document++;
      lineStart = end ?? next;
      continue;
    } else if (content !== '' && !content.startsWith('#')) {
      const consumed = readLine(text, { lineStart, indent, content, next }, levels, document, onLeaf);
      if (consumed > next) {
        lineStart = consumed;
        continue;
      }
    }
    lineStart = next;
  }
}

/** Walks a JSON value on lines of its own (a document within text). Undefined when it is none or breaks off. */
function tellJson(
  text: string,
  at: number,
  document: number,
  onLeaf: (leaf: YamlLeaf) => void,
): number | undefined {
  const leaves: YamlLeaf[] = [];
  const end = walkJson(text, at, {
    leaf: (path, start, stop, raw, isString) => {
      const style = isString ? 'quoted' : 'plain';
      leaves.push({ document, path: [...path], start, end: stop, text: raw, style });
    },
  });
  if (end === undefined) return undefined;
  for (const leaf of leaves) onLeaf(leaf);
  return end;
}

/** A key, or an item of a list (whose key is its index), on the way to a value. */
interface Level {
  readonly indent: number;
  readonly key: string;
  readonly item: number | undefined;
}

interface Line {
  readonly lineStart: number;
  readonly indent: number;
  readonly content: string;
  readonly next: number;
}

/** Reads one line, and the lines of a block scalar that it opens. Returns where reading goes on. */
function readLine(
  text: string,
  line: Line,
  levels: Level[],
  document: number,
  onLeaf: (leaf: YamlLeaf) => void,
): number {
  const { lineStart, indent, content, next } = line;
  const dashes = /^(?:-(?: +|$))+/.exec(content)?.[0].length ?? 0;
  if (dashes > 0) openItem(levels, indent);
  const match = KEY.exec(content);
  if (match === null) {
    if (dashes > 0)
      tellValue(lineStart + indent + dashes, content.slice(dashes), pathOf(levels), document, onLeaf);
    return next;
  }
  const key = match[1] ?? match[2] ?? (match[3] ?? '').trim();
  const level = indent + dashes;
  while (levels.length > 0 && (levels.at(-1)?.indent ?? 0) >= level) levels.pop();
  if (levels.length < MAX_DEPTH) levels.push({ indent: level, key, item: undefined });
  const behind = content.slice(match[0].length);
  const valueOffset = behind.length - behind.trimStart().length;
  const value = behind.trimStart();
  const valueStart = lineStart + indent + match[0].length + valueOffset;
  if (/^(?:!!?\w+ +)?[|>][-+0-9]{0,2}\s*(?:#.*)?$/.test(value)) {
    return tellBlock(text, next, level, pathOf(levels), document, onLeaf);
  }
  if (value !== '') tellValue(valueStart, value, pathOf(levels), document, onLeaf);
  return next;
}

/** Opens the next item of the list whose dashes stand at `indent`; its parent key may stand at the same column. */
function openItem(levels: Level[], indent: number): void {
  let index = 0;
  for (let last = levels.at(-1); last !== undefined; last = levels.at(-1)) {
    if (last.indent < indent || (last.indent === indent && last.item === undefined)) break;
    if (last.indent === indent && last.item !== undefined) index = last.item + 1;
    levels.pop();
  }
  if (levels.length < MAX_DEPTH) levels.push({ indent, key: String(index), item: index });
}

function pathOf(levels: readonly { readonly key: string }[]): string[] {
  return levels.map(({ key }) => key);
}

function tellValue(
  start: number,
  value: string,
  path: readonly string[],
  document: number,
  onLeaf: (leaf: YamlLeaf) => void,
): void {
  const tag = /^(?:[!&][\w!./-]* +)+/.exec(value)?.[0].length ?? 0;
  const at = start + tag;
  const body = value.slice(tag);
  const quote = body[0];
  if (quote === '"' || quote === "'") {
    const end = closingQuote(body, quote);
    if (end > 0)
      onLeaf({ document, path, start: at + 1, end: at + end, text: body.slice(1, end), style: 'quoted' });
    return;
  }
  if ((quote === '{' && body[1] !== '{') || quote === '[') {
    walkJson(body, 0, {
      leaf: (inner, from, to, raw, isString) =>
        onLeaf({
          document,
          path: [...path, ...inner],
          start: at + from,
          end: at + to,
          text: raw,
          style: isString ? 'quoted' : 'plain',
        }),
    });
    return;
  }
  const plain = body.replace(/\s+#.*$/, '').trimEnd();
  if (plain !== '')
    onLeaf({ document, path, start: at, end: at + plain.length, text: plain, style: 'plain' });
}

function closingQuote(body: string, quote: string): number {
  for (let at = 1; at < body.length; at++) {
    if (body[at] === '\\' && quote === '"') at++;
    else if (body[at] === quote) {
      if (quote === "'" && body[at + 1] === "'") at++;
      else return at;
    }
  }
  return -1;
}

function tellBlock(
  text: string,
  from: number,
  indent: number,
  path: readonly string[],
  document: number,
  onLeaf: (leaf: YamlLeaf) => void,
): number {
  let at = from;
  let end = from;
  let start = -1;
  while (at < text.length) {
    const lineEnd = endOfLine(text, at);
    const line = text.slice(at, lineEnd);
    const inner = line.length - line.trimStart().length;
    if (line.trim() !== '') {
      if (inner <= indent) break;
      if (start < 0) start = at + inner;
      end = at + line.trimEnd().length;
    }
    at = lineEnd + (text[lineEnd] === '\r' && text[lineEnd + 1] === '\n' ? 2 : 1);
  }
  if (start >= 0) onLeaf({ document, path, start, end, text: text.slice(start, end), style: 'block' });
  return at;
}

function endOfLine(text: string, from: number): number {
  const lf = text.indexOf('\n', from);
  if (lf < 0) return text.length;
  return lf > from && text[lf - 1] === '\r' ? lf - 1 : lf;
}
