/**
 * Finds the assignment in whose name a literal stands: name, operator, value, whatever the language. It does not judge
 * whether the value is a secret.
 *
 * Forms: `name = "v"`, `name: v`, `"name": "v"`, `name => 'v'`, `name := v`, `Type name: T = "v"`, `set("name", "v")`,
 * `setName("v")`, `--name v`, `--name=v`, `ENV NAME v`, `?name=v&`, `<name>v</name>`, `<add key="name" value="v"/>`,
 * `- name: NAME` with `value: v` on the next line, `${NAME:-v}`, `\"name\": \"v\"` inside strings, `NAME || "v"`.
 *
 * Looks at no more than `BEFORE_BYTES` before and `AFTER_BYTES` behind the name; what spans more than `MAX_LINE_ENDS` is
 * none. Never throws.
 */

import type { Span } from '../../text/unit.ts';
import type { UnitView } from '../../text/view.ts';
import type { Hit } from '../contract.ts';
import { matchEnd, type Name, skip } from './name-place.ts';
import { pairedValue } from './pair.ts';
import { readBare, readElement, readQuoted, type ValueRead } from './read-value.ts';

/** How far a name is followed to the left of the literal. */
const BEFORE_BYTES = 96;
/** How far a value is followed to the right of the literal. */
const AFTER_BYTES = 800;
/** How far a name goes on behind the literal: a longer run of name characters is data. */
const MAX_NAME_TAIL = 64;
/** The reach that `ruleset/detector-names.ts` states for detectors of assignments: line ends in one match. */
const MAX_LINE_ENDS = 3;

/** How the value was bound to the name. */
export type Binding =
  /** `=`, `:`, `=>`, `:=` and so on. */
  | 'assign'
  /** `==`, `!=`: the name is compared with it. */
  | 'compare'
  /** An argument beside the name, or of a function so named. */
  | 'call'
  /** Only white space: options, directives. */
  | 'space'
  /** An element, or a pair of attributes or members, one of which holds the name. */
  | 'pair'
  /** The value used when a variable of that name is unset. */
  | 'fallback';

/** One assignment. */
export interface Assignment {
  readonly name: Span;
  /** The name as written, latin1. */
  readonly nameText: string;
  readonly binding: Binding;
  /** The value without its quotes. */
  readonly value: Span;
  readonly valueText: string;
  /** `quoted`: between quotes. `line`: the rest of the line. `inline`: up to the next delimiter. `element`: between tags. */
  readonly form: ValueRead['form'];
  /** The bytes directly before and behind the value with its quotes: what follows may show that it is code. */
  readonly behind: string;
  readonly whole: Span;
}

/** A stretch of text around a literal, with offsets of its own. */
export interface Stretch {
  readonly text: string;
  /** Offset in the unit of the first character. */
  readonly base: number;
}

/**
 * The assignments whose name holds the literal at `hit`: none, or one, or (in a list) several. `wants` is asked about the
 * name before any value is read.
 */
export function assignmentsAt(
  view: UnitView,
  hit: Hit,
  wants: (name: string) => boolean = () => true,
): Assignment[] {
  if (!mayAssign(view, hit)) return [];
  const span = nameSpan(view, hit);
  if (span === undefined || !wants(view.slice(span.start, span.end))) return [];
  const base = Math.max(0, span.start - BEFORE_BYTES);
  const stretch = { text: view.slice(base, span.end + AFTER_BYTES), base };
  return valuesBehind(stretch, nameIn(stretch, span)).filter(
    ({ whole }) => lineEndsIn(stretch.text, whole.start - base, whole.end - base) <= MAX_LINE_ENDS,
  );
}

/** Name characters, and those of a path of names. */
function isNameByte(byte: number): boolean {
  return (
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x30 && byte <= 0x39) ||
    byte === 0x5f ||
    byte === 0x2d ||
    byte >= 0x80
  );
}

/**
 * A quick look at the bytes behind the literal, so that prose and code that only mention the word cost almost nothing:
 * behind the name, its quotes and brackets and some blanks an operator or a quote must follow.
 */
function mayAssign(view: UnitView, hit: Hit): boolean {
  let at = hit.start;
  while (at < hit.end && !isNameByte(view.byteAt(at))) at++;
  const limit = at + MAX_NAME_TAIL;
  while (at < limit && (isNameByte(view.byteAt(at)) || view.byteAt(at) === 0x2e)) at++;
  if (at >= limit) return false;
  let blanks = 0;
  for (let steps = 0; steps < 16; steps++, at++) {
    const byte = view.byteAt(at);
    if (byte === 0x20 || byte === 0x09) blanks++;
    else if (
      byte === 0x22 ||
      byte === 0x27 ||
      byte === 0x60 ||
      byte === 0x5c ||
      byte === 0x5b ||
      byte === 0x5d ||
      byte === 0x7d
    )
      continue;
    else if (byte === 0x2a || byte === 0x29) continue;
    else return OPERATOR_BYTES.has(byte) || blanks > 0;
  }
  return true;
}

/** `= : , ( < > ? | &` open an operator; CR and LF end the line on which a paired name stands; `-` is `->` and `:-`. */
const OPERATOR_BYTES: ReadonlySet<number> = new Set([...'=:,(<>?|&\r\n-'].map((c) => c.charCodeAt(0)));

const DOT = 0x2e;
const DASH = 0x2d;

/** The name that holds the literal: name characters and dots around it, without dots and dashes at its ends. */
function nameSpan(view: UnitView, hit: Hit): Span | undefined {
  const isPart = (byte: number): boolean => byte === DOT || isNameByte(byte);
  let start = hit.start;
  while (start < hit.end && !isNameByte(view.byteAt(start))) start++;
  const lowest = Math.max(0, hit.start - BEFORE_BYTES);
  if (start === hit.start) while (start > lowest && isPart(view.byteAt(start - 1))) start--;
  let end = Math.max(start, hit.start);
  const highest = end + MAX_NAME_TAIL;
  while (end < highest && isPart(view.byteAt(end))) end++;
  const isEdge = (byte: number): boolean => byte === DOT || byte === DASH;
  while (end > start && isEdge(view.byteAt(end - 1))) end--;
  while (start < end && isEdge(view.byteAt(start))) start++;
  return end - start < 2 || end < hit.start ? undefined : { start, end };
}

function nameIn({ text, base }: Stretch, span: Span): Name {
  const start = span.start - base;
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const from = start === 0 ? 0 : lineStart;
  return {
    start,
    end: span.end - base,
    text: text.slice(start, span.end - base),
    lead: text.slice(from, start),
    isCut: from === 0 && base > 0,
  };
}

/** Quotes, brackets and emphasis that close behind a name: `"name"`, `['name']`, `**name**`, `{name}`. */
const CLOSERS = /(?:\\*["'`]|[\])}]|\*\*|\[\w{0,6}\](?=[ \t]*=))*/y;
/** A type between a name and its `=`: `: string`, `: &'static str`, `?: Optional[str]`, ` As String`. */
const TYPE =
  /(?:[ \t]*\??:[ \t]*&?(?:'static[ \t]+)?[A-Za-z_][\w.<>[\]|?, ]{0,40}?|[ \t]+[Aa]s[ \t]+\w{1,20})(?=[ \t]*=[ \t]*[@$bru]*["'`])/y;
const OPERATOR = /[ \t]*(===?|!==?|=~|=>|:=|\?\??=|\|\|=|\+=|<-|->|=|\|\||\?\?|\?:|:(?!:)|,|\(|>)/y;
/** Prose that tells a value: "the password is `…`". */
const TOLD = /[ \t]+(?:is|was)(?:[ \t]+(?:now|set to|still))?:?[ \t]+(?=["'`])/y;
const NEXT_QUOTE = /[ \t]*(?:\r?\n|\r)?[ \t]*(?=\\*["'`])/y;

function valuesBehind(stretch: Stretch, name: Name): Assignment[] {
  const { text } = stretch;
  const found = (binding: Binding, read: ValueRead | undefined): Assignment[] =>
    read === undefined ? [] : [toAssignment(stretch, name, binding, read)];

  // `arn:aws:…:secret:name`: a piece of a path that is joined by colons.
  // `ref+awssecrets:`: the scheme of a reference to a store.
  if (/[\w;)\]]:$|\bref\+$/.test(name.lead)) return [];
  const closed = skip(CLOSERS, text, name.end);
  const wasQuoted = /["'`]/.test(text.slice(name.end, closed));
  const paired = pairedValue(text, name, closed);
  if (paired !== undefined) return found('pair', paired);
  const typed = wasQuoted ? closed : skip(TYPE, text, closed);
  OPERATOR.lastIndex = typed;
  const match = OPERATOR.exec(text);
  if (match === null) {
    const told = matchEnd(TOLD, text, closed);
    if (told !== undefined) return found('assign', readQuoted(text, told));
    return found('space', spacedValue(text, name, closed, wasQuoted));
  }
  const operator = match[1] ?? '';
  const behind = OPERATOR.lastIndex;
  if (name.lead.endsWith('${')) return found('fallback', defaultInBraces(text, behind, operator));
  switch (operator) {
    case '=~':
    case '+=':
    case '->':
      return [];
    case '>':
      return found('pair', isTag(name.lead) ? readElement(text, behind) : undefined);
    case '(':
      return found('call', wasQuoted ? undefined : readQuoted(text, skip(NEXT_QUOTE, text, behind)));
    case ',':
      return found('call', argumentValue(text, name, behind, wasQuoted));
    case '||':
    case '??':
    case '?:':
      return found('fallback', readQuoted(text, skip(BLANKS, text, behind)));
    case '==':
      // `NAME==value`: no blank on either side, so the second sign belongs to the value (`.env`, properties).
      if (behind === closed + 2 && /[^\s"'`=]/.test(text[behind] ?? ' ')) {
        return assigned(stretch, name, behind - 1, '=', wasQuoted);
      }
      return found('compare', readQuoted(text, skip(BLANKS, text, behind)));
    case '===':
    case '!=':
    case '!==':
      return found('compare', readQuoted(text, skip(BLANKS, text, behind)));
    default:
      return assigned(stretch, name, behind, operator, wasQuoted);
  }
}

const BLANKS = /[ \t]*/y;
/** What may stand between an operator and the quote: prefixes, casts and constructors that keep the text as it is. */
const WRAPPER =
  /[ \t]*(?:\(?(?:new[ \t]+)?(?:[\w.:]{0,40}(?:String|str|string|bytes|Buffer\.from|SecretStr|Secret|Some|Optional\.of|valueOf|fromString|of|toCharArray|encode|strdup|CString::new|to_string|ConvertTo-SecureString|quote|mkDefault|nonsensitive|sensitive)|\[\](?:byte|rune)|@)?[ \t]*\(?[ \t]*(?:-String[ \t]+)?)(?:[brufFLNR@$]{1,2})?(?=\\*["'`])/y;
/** A variable or a call that is asked first, and the text that is used when it has nothing. */
const FALLBACK =
  /[ \t]*(?:[\w.$]{0,60}(?:getenv|environ\.get|env|fetch|get|getProperty|getOrDefault|GetEnvironmentVariable|getEnv\w{0,20}|var)\([ \t]*\\?["'][^"'\r\n]{1,80}\\?["'][ \t]*,[ \t]*(?:default[ \t]*=[ \t]*)?(?=\\*["'`])|[\w.$()[\]"'> -]{1,90}?(?:\|\||\?\?|\?:|[ \t]or[ \t])[ \t]*(?=["'`]))/y;

function assigned(
  stretch: Stretch,
  name: Name,
  behind: number,
  operator: string,
  wasQuoted: boolean,
): Assignment[] {
  const { text } = stretch;
  const found = (binding: Binding, read: ValueRead | undefined): Assignment[] =>
    read === undefined ? [] : [toAssignment(stretch, name, binding, read)];
  const quoteAt = matchEnd(WRAPPER, text, behind) ?? matchEnd(NEXT_QUOTE, text, behind);
  if (quoteAt !== undefined) {
    if (closesString(text, name, behind, quoteAt)) return [];
    return found('assign', readQuoted(text, quoteAt));
  }
  const fallbackAt = matchEnd(FALLBACK, text, behind);
  if (fallbackAt !== undefined) return found('fallback', readQuoted(text, fallbackAt));
  const at = skip(BLANKS, text, behind);
  if (text[at] === '[' || text[at] === '{') return listValues(stretch, name, at);
  return found('assign', readBare(text, at, { operator, lead: name.lead, wasQuoted }));
}

/**
 * Whether the quote behind the operator ends the string in which the name stands (`'--password=' + x`), by the number of
 * such quotes before it on the line. Apostrophes inside words do not count; a line that begins out of reach is not asked.
 */
function closesString(text: string, name: Name, behind: number, quoteAt: number): boolean {
  const quote = text[quoteAt];
  if (quote === undefined || quote === '\\' || quoteAt > behind + 1 || name.isCut) return false;
  const before = (name.lead + text.slice(name.end, quoteAt)).replace(/\w'(?=\w)|\\./g, '');
  return before.split(quote).length % 2 === 0;
}

/** Elements of a list of plain strings, at most sixteen: `tokens = ["…", "…"]`. */
function listValues(stretch: Stretch, name: Name, at: number): Assignment[] {
  const { text } = stretch;
  const found: Assignment[] = [];
  let next = at + 1;
  for (let count = 0; count < 16; count++) {
    const quoteAt = matchEnd(/[ \t]*(?:\r?\n)?[ \t]*(?=\\*["'`])/y, text, next);
    const read = quoteAt === undefined ? undefined : readQuoted(text, quoteAt);
    // A colon behind it makes it a key, so the bracket opened a map and not a list.
    if (read === undefined || /^\s*(?::|=>)/.test(text.slice(read.close, read.close + 8))) break;
    found.push(toAssignment(stretch, name, 'assign', read));
    const comma = matchEnd(/[ \t]*,/y, text, read.close);
    if (comma === undefined) break;
    next = comma;
  }
  return found;
}

/**
 * `("name", "v")`, `["name", "v"]`, `{"name", "v"}`: a pair of arguments or elements, and nothing before the name; without
 * quotes around the name in braces alone (`{name, "v"}` of Erlang), as in parentheses it would be a variable.
 */
function argumentValue(text: string, name: Name, behind: number, wasQuoted: boolean): ValueRead | undefined {
  const opens = wasQuoted ? /[([{][ \t]*[bru@]?\\*["'`]$/ : /\{[ \t]*:?$/;
  if (!opens.test(name.lead) || NO_SETTER.test(name.lead)) return undefined;
  const quoteAt = matchEnd(WRAPPER, text, behind);
  const read = quoteAt === undefined ? undefined : readQuoted(text, quoteAt);
  if (read === undefined) return undefined;
  // Two arguments, and maybe a flag: more are a list of names (`["password", "token", "email"]`) or another function.
  return PAIR_END.test(text.slice(read.close, read.close + 24)) ? read : undefined;
}

const PAIR_END = /^\s*(?:,\s*(?:true|false|null|\d{1,6})\s*)?[)\]}]/;
/** Functions that are given a password and something else, and set nothing. */
const NO_SETTER =
  /(?:hash|argon|crypt|pbkdf|derive|compare|verif|check|equal|match|encod|sign|hmac|digest|replace|format|expect|assert|log|print|error|test|it)\w*[ \t]*\([ \t]*[bru@]?\\*["'`]$/i;

/** Directives that bind by white space: `ENV NAME v`, `setenv NAME v`, `#define NAME "v"`, `IDENTIFIED BY 'v'`. */
const DIRECTIVE =
  /(?:^|[\s;&|(])(?:ENV|ARG|setenv|setx|SetEnv|set|define|env|export|config)[ \t]+(?:-\w+[ \t]+)?[\w.-]*$/;

function spacedValue(text: string, name: Name, closed: number, wasQuoted: boolean): ValueRead | undefined {
  const at = skip(BLANKS, text, closed);
  if (at === closed || wasQuoted) return undefined;
  const quote = /^[@N]?(\\*["'`])/.exec(text.slice(at, at + 6));
  // In prose a backtick after a blank begins the next word: "the password `x`".
  if (quote !== null)
    return quote[1] === '`' ? undefined : readQuoted(text, at + quote[0].length - (quote[1] ?? '').length);
  const isOption = /(?:^|[\s"'`=[(,])--?[\w-]*$/.test(name.lead) && !/[\w)\]]$/.test(name.lead);
  if (isOption) return readBare(text, at, { operator: 'option', lead: name.lead, wasQuoted });
  if (DIRECTIVE.test(name.lead)) return readBare(text, at, { operator: ' ', lead: name.lead, wasQuoted });
  return undefined;
}

/** `${NAME:-v}`, `${NAME:=v}`, `${name:v}` (Spring): what is used when the variable is unset. */
function defaultInBraces(text: string, behind: number, operator: string): ValueRead | undefined {
  if (operator !== ':' && operator !== ':=') return undefined;
  const start = text[behind] === '-' ? behind + 1 : behind;
  const match = /^[^}\s"'`$]{1,256}(?=\})/.exec(text.slice(start, start + 260));
  if (match === null) return undefined;
  return { start, end: start + match[0].length, close: start + match[0].length, form: 'inline' };
}

function isTag(lead: string): boolean {
  return /<(?:[\w-]{1,30}:)?[\w.-]{0,60}$/.test(lead);
}

function lineEndsIn(text: string, start: number, end: number): number {
  return text.slice(start, end).split('\n').length - 1;
}

function toAssignment(stretch: Stretch, name: Name, binding: Binding, read: ValueRead): Assignment {
  const { text, base } = stretch;
  const value = withinQuotes(text, read);
  return {
    name: { start: base + name.start, end: base + name.end },
    nameText: name.text,
    binding,
    value: { start: base + value.start, end: base + value.end },
    valueText: text.slice(value.start, value.end),
    form: read.form,
    behind: text.slice(read.close, read.close + 24),
    whole: { start: base + name.start, end: base + Math.max(read.close, read.end) },
  };
}

/** Without quotes of a second kind directly within: `` `"v"` `` in prose, `'"v"'` in shells. */
function withinQuotes(text: string, { start, end }: ValueRead): Span {
  const first = text[start];
  const isQuoted =
    end - start > 2 && (first === '"' || first === "'" || first === '`') && text[end - 1] === first;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
