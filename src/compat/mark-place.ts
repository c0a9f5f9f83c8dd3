/**
 * What an inline mark of another tool can be read from: the lines on which a secret stands, and those beside them. Made for
 * one secret of one unit; lines become text when a reader asks for them, and no line longer than a view's bound.
 */

import type { ForeignTool } from '../config/contract.ts';
import type { Span } from '../text/unit.ts';
import type { UnitView } from '../text/view.ts';

/** A line and its one-based number. */
export interface NumberedLine {
  readonly text: string;
  readonly number: number;
}

/** What a mark says, as far as it says anything. Hostile text. */
export interface ForeignMark {
  readonly line: number;
  readonly reason?: string;
}

/** Reads the marks of one tool. */
export interface MarkReader {
  readonly tool: ForeignTool;
  /** The mark that speaks for what a rule found at a place; undefined when there is none. Must not throw. */
  readonly read: (place: MarkPlace, ruleId: string) => ForeignMark | undefined;
}

/** Lines around one secret. */
export class MarkPlace {
  readonly view: UnitView;
  readonly secret: Span;
  #lines: readonly NumberedLine[] | undefined;
  #last: NumberedLine | undefined;

  constructor(view: UnitView, secret: Span) {
    this.view = view;
    this.secret = secret;
  }

  /** The lines on which the secret stands, at least one, at most `MAX_LINES`. */
  get lines(): readonly NumberedLine[] {
    this.#lines ??= this.#readLines();
    return this.#lines;
  }

  /** The last of the lines. */
  get last(): NumberedLine {
    this.#last ??= this.#lineAt(Math.max(this.secret.start, this.secret.end - 1));
    return this.#last;
  }

  /** The line before the first one; undefined at the beginning. */
  get above(): NumberedLine | undefined {
    const { start } = this.view.lineAround(this.secret.start);
    if (start === 0) return undefined;
    return this.#lineAt(start - (this.#isCrLf(start - 2) ? 2 : 1));
  }

  /** The line behind the last one; undefined at the end. */
  get below(): NumberedLine | undefined {
    const { end } = this.view.lineAround(Math.max(this.secret.start, this.secret.end - 1));
    if (end >= this.view.length) return undefined;
    return this.#lineAt(end + (this.#isCrLf(end) ? 2 : 1));
  }

  /** What stands behind the secret on its last line. */
  get behind(): NumberedLine {
    const { end } = this.view.lineAround(Math.max(this.secret.start, this.secret.end - 1));
    const text = this.view.decode({ start: Math.min(this.secret.end, end), end });
    return { text, number: this.last.number };
  }

  #readLines(): readonly NumberedLine[] {
    const lines: NumberedLine[] = [];
    for (let at = this.secret.start; lines.length < MAX_LINES; ) {
      lines.push(this.#lineAt(at));
      const { end } = this.view.lineAround(at);
      at = Math.max(at, end) + (this.#isCrLf(end) ? 2 : 1);
      if (at >= this.secret.end) break;
    }
    return lines;
  }

  #lineAt(offset: number): NumberedLine {
    return {
      text: this.view.decode(this.view.lineAround(offset)),
      number: this.view.lines.position(Math.min(offset, this.view.length)).line,
    };
  }

  #isCrLf(offset: number): boolean {
    return this.view.byteAt(offset) === 0x0d && this.view.byteAt(offset + 1) === 0x0a;
  }
}

/** A key of a private key file has no more lines than this. */
const MAX_LINES = 200;

/** What opens a comment in the languages of configuration and code, right before a mark. */
const COMMENT_OPENS = /(?:#|\/\/|\/\*|<!--|--|;|%|'|"|!|\{-|\(\*|\*)[ \t*#/!;-]{0,20}$/;
/** So much of a line is looked at before a mark: lines are hostile, and an expression that ends in `$` tries every start. */
const OPENING_CHARACTERS = 40;
/** A line on which nothing but an opening comment stands before a mark. */
const ONLY_COMMENT = /^[\s#/*;%'"!<>|(){}-]+(?:REM[ \t]+|dnl[ \t]+)?$|^(?:REM|dnl)[ \t]+$/i;
/** What closes a comment is no part of a reason. */
const COMMENT_END = /\s*(?:\*\/|-->|\}\}|#\}|--%>|\*\)|-\})\s*$/;

/** Whether a text that stands before a mark ends by opening a comment. */
export function opensComment(before: string): boolean {
  return COMMENT_OPENS.test(before.slice(-OPENING_CHARACTERS)) || isOnlyComment(before);
}

/** Whether a text that stands before a mark is nothing but a comment's beginning. */
export function isOnlyComment(before: string): boolean {
  return ONLY_COMMENT.test(before);
}

/** A text without the end of the comment in which it stands. */
export function withoutCommentEnd(text: string): string {
  return text.replace(COMMENT_END, '');
}

/** The first of some lines on which an expression matches, as a mark. */
export function markOn(lines: readonly NumberedLine[], expression: RegExp): ForeignMark | undefined {
  const line = lines.find(({ text }) => expression.test(text));
  return line === undefined ? undefined : { line: line.number };
}
