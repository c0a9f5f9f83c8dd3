/**
 * Reads the value behind an operator: quoted (with the escapes that quoting uses), bare to the end of the line or to
 * the next delimiter, or between tags. Offsets are those of the given text. Never throws; reads at most
 * `MAX_VALUE_BYTES`.
 */

/** Longer values are blocks, blobs and prose: other detectors read those. */
export const MAX_VALUE_BYTES = 512;

/** A value's place. `close` is the offset behind its closing quote, or its end. */
export interface ValueRead {
  readonly start: number;
  readonly end: number;
  readonly close: number;
  readonly form: 'quoted' | 'line' | 'inline' | 'element';
}

/** What a bare value's bounds depend on. */
export interface BareContext {
  readonly operator: string;
  /** What stands before the name on its line. */
  readonly lead: string;
  readonly wasQuoted: boolean;
}

/**
 * A quoted value whose opening quote is at `at`, with any number of backslashes before it (`\"` inside another string):
 * it ends at the same quote with as many. Triple quotes are read as one. Undefined when there is no quote, or no end
 * in reach.
 */
export function readQuoted(text: string, at: number): ValueRead | undefined {
  let open = at;
  while (text[open] === '\\') open++;
  const depth = open - at;
  const quote = text[open];
  if (quote !== '"' && quote !== "'" && quote !== '`') return undefined;
  const triple = quote.repeat(3);
  if (depth === 0 && text.startsWith(triple, open)) return readTriple(text, open + 3, triple);
  const start = open + 1;
  const limit = Math.min(text.length, start + MAX_VALUE_BYTES);
  for (let index = start; index < limit; index++) {
    const character = text[index];
    if (character === '\n' || character === '\r') return undefined;
    if (character !== quote) continue;
    const slashes = slashesBefore(text, index, start);
    if (depth === 0 && slashes % 2 === 0) return { start, end: index, close: index + 1, form: 'quoted' };
    if (depth > 0 && slashes === depth)
      return { start, end: index - depth, close: index + 1, form: 'quoted' };
    // An unescaped quote ends the string in which the escaped ones stand: there was no closing one.
    if (depth > 0 && slashes < depth) return undefined;
  }
  return undefined;
}

function readTriple(text: string, start: number, triple: string): ValueRead | undefined {
  const end = text.indexOf(triple, start);
  if (end < 0 || end - start > MAX_VALUE_BYTES) return undefined;
  const read = trimmed(text, start, end, 'quoted');
  return read === undefined ? undefined : { ...read, close: end + triple.length };
}

function slashesBefore(text: string, index: number, floor: number): number {
  let count = 0;
  while (index - count - 1 >= floor && text[index - count - 1] === '\\') count++;
  return count;
}

/** The text between a start tag that ends before `at` and the next tag, without blanks around it and without CDATA. */
export function readElement(text: string, at: number): ValueRead | undefined {
  const close = text.indexOf('<', at);
  if (text.startsWith('<![CDATA[', close) && text.slice(at, close).trim() === '') {
    const end = text.indexOf(']]>', close);
    return end < 0 ? undefined : trimmed(text, close + '<![CDATA['.length, end, 'element');
  }
  if (close < 0 || close - at > MAX_VALUE_BYTES || text[close + 1] !== '/') return undefined;
  return trimmed(text, at, close, 'element');
}

function trimmed(text: string, from: number, to: number, form: ValueRead['form']): ValueRead | undefined {
  const inner = text.slice(from, to);
  const start = from + (inner.length - inner.trimStart().length);
  const end = start + inner.trim().length;
  return start === end ? undefined : { start, end, close: end, form };
}

/** Up to blanks and the delimiters of calls, queries and lists. */
const INLINE = /[^\s"'`<>()[\]{},;&|\\]{1,512}/y;
/** Up to blanks and the delimiters of a shell. */
const SHELL_WORD = /(?:[^\s"'`<>();&|\\]|\\[^\r\n]){1,512}/y;
/** To the end of the line. */
const LINE = /[^\r\n]{1,512}/y;
/** A query, form or connection string around the name: `?a=b&name=`, `;name=`. */
const IN_QUERY = /[?&;][\w.%[\]-]{0,60}$|[?&][^\s"'`]{0,90}[&?;][\w.-]{0,60}$/;
/** Name at the start of its line, maybe indented, as list item, exported, commented out, or quoted. */
const LINE_START =
  /^[\s>]*(?:[-*][ \t]+)?(?:(?:\/\/|#|--|;|REM|@)[ \t]*)?(?:(?:export|set|setx|env|ENV|ARG|declare -x|local|readonly|let|var|val|const|define|DEFINE)[ \t]+)?["'`$*]*[\w.]*$/;

/**
 * A value without quotes. Whether it goes to the end of the line depends on where the name stands: at the start of the
 * line (YAML, INI, properties, `.env`) it does, inside other text it ends at the next delimiter.
 */
export function readBare(text: string, at: number, context: BareContext): ValueRead | undefined {
  if (at >= text.length) return undefined;
  if (context.operator === ':' && /^[|>][-+0-9]{0,2}[ \t]*\r?\n/.test(text.slice(at, at + 8)))
    return readBlockScalar(text, at);
  if (IN_QUERY.test(context.lead)) return readWith(INLINE, text, at, 'inline');
  if (context.operator === 'option') return readWith(SHELL_WORD, text, at, 'inline');
  if (!LINE_START.test(context.lead) || context.wasQuoted) return readWith(INLINE, text, at, 'inline');
  // `NAME=value command`: what stands directly behind the sign ends at a blank, as in a shell.
  if (context.operator === '=' && text[at - 1] === '=') {
    const word = readWith(/[^\s]{1,512}/y, text, at, 'line');
    return word === undefined ? undefined : trimLine(text, word);
  }
  const read = readWith(LINE, text, at, 'line');
  return read === undefined ? undefined : trimLine(text, read);
}

function readWith(
  expression: RegExp,
  text: string,
  at: number,
  form: ValueRead['form'],
): ValueRead | undefined {
  expression.lastIndex = at;
  if (!expression.test(text)) return undefined;
  return { start: at, end: expression.lastIndex, close: expression.lastIndex, form };
}

/** Without a comment behind blanks, a continuation, and a separator at the end. */
function trimLine(text: string, read: ValueRead): ValueRead | undefined {
  const line = text.slice(read.start, read.end);
  const comment = /[ \t]+(?:#|\/\/|;|--[ \t]|<!--).*$/.exec(line);
  const kept = (comment === null ? line : line.slice(0, comment.index))
    .replace(/[ \t]+\\?$/, '')
    .replace(/[,;]$/, '');
  if (kept === '') return undefined;
  return { ...read, end: read.start + kept.length, close: read.start + kept.length };
}

/** The first line of a YAML block scalar, when it is the only one that is indented so. */
function readBlockScalar(text: string, at: number): ValueRead | undefined {
  const match = /[|>][-+0-9]{0,2}[ \t]*\r?\n([ \t]+)([^\r\n]{1,512})/y;
  match.lastIndex = at;
  const found = match.exec(text);
  if (found === null) return undefined;
  const value = (found[2] ?? '').trimEnd();
  const start = match.lastIndex - (found[2] ?? '').length;
  const next = /^\r?\n([ \t]*)(?=\S)/.exec(text.slice(match.lastIndex));
  if (next !== null && (next[1] ?? '').length >= (found[1] ?? '').length) return undefined;
  return { start, end: start + value.length, close: start + value.length, form: 'line' };
}
