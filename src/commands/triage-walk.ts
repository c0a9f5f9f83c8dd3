/**
 * The walk of `tacet triage` as a pure machine: keys go in, text for the terminal and answers come out.
 *
 * Promise: one question a secret, whatever the number of its places; secrets are redacted; everything from the repository goes
 * through `printable`. Touches neither terminal nor disk.
 */

import { counted, printable } from '../base/printable.ts';
import type { AllowKind } from '../config/contract.ts';
import type { Finding } from '../findings/finding.ts';

/** One key as `readline` tells it. */
export interface Key {
  /** `return`, `escape`, `backspace`, `a`…; undefined for characters without a name. */
  readonly name: string | undefined;
  /** What it types; undefined for keys that type nothing. */
  readonly text: string | undefined;
  readonly isControl: boolean;
}

/** What was said of a secret. */
export interface Answer {
  readonly fingerprint: string;
  readonly kind: AllowKind;
  readonly reason: string | undefined;
}

/** What a key led to. */
export interface Step {
  /** To be written to the terminal. */
  readonly output: string;
  /** To be written to the baseline, before anything else happens. */
  readonly answer?: Answer;
  readonly isOver?: boolean;
}

/** A secret with everything that was found of it. */
interface Question {
  readonly finding: Finding;
  readonly all: readonly Finding[];
}

const KINDS: ReadonlyMap<string, AllowKind> = new Map([
  ['a', 'accepted'],
  ['f', 'false-positive'],
  ['t', 'test-value'],
  ['r', 'revoked'],
]);

const KEYS = '[a]ccept  [f]alse positive  [t]est value  [r]evoked  [o]pen: all places  [s]kip  [q]uit';
/** A reason is one line of a file that people read. */
const MAX_REASON = 300;
/** How many places `o` lists. */
const MAX_PLACES = 50;
/** Begins the line anew and clears it. */
const AGAIN = '\r\x1b[2K';

/** The walk. Begin with `opening`, then `press` until a step is over. */
export class TriageWalk {
  readonly #questions: readonly Question[];
  readonly #columns: () => number;
  #at = 0;
  #answered = 0;
  #kind: AllowKind | undefined;
  #reason = '';

  /** `columns`: the terminal's width now. Findings of one fingerprint become one question, at its first place. */
  constructor(findings: readonly Finding[], columns: () => number) {
    const groups = new Map<string, Finding[]>();
    for (const finding of findings) {
      const group = groups.get(finding.fingerprint);
      if (group === undefined) groups.set(finding.fingerprint, [finding]);
      else group.push(finding);
    }
    this.#questions = [...groups.values()].flatMap((all) =>
      all[0] === undefined ? [] : [{ finding: all[0], all }],
    );
    this.#columns = columns;
  }

  /** How many secrets are asked about. */
  get count(): number {
    return this.#questions.length;
  }

  /** How many were answered. */
  get answered(): number {
    return this.#answered;
  }

  /** The first question; empty without any. */
  opening(): string {
    return this.#ask();
  }

  /** Takes a key. Keys that mean nothing here change nothing. */
  press(key: Key): Step {
    const question = this.#questions[this.#at];
    const isInterrupt = key.isControl && (key.name === 'c' || key.name === 'd');
    if (question === undefined || isInterrupt) return { output: '\n', isOver: true };
    if (this.#kind !== undefined) return this.#pressInReason(key, question, this.#kind);
    if (key.isControl || key.name === undefined) return { output: '' };
    this.#kind = KINDS.get(key.name);
    if (this.#kind !== undefined) return { output: this.#reasonLine() };
    if (key.name === 'q') return { output: 'q\n', isOver: true };
    if (key.name === 's') return this.#next('s\n');
    if (key.name === 'o') return { output: `o\n${placesText(question.all)}\n${KEYS} ` };
    return { output: '' };
  }

  #pressInReason(key: Key, { finding }: Question, kind: AllowKind): Step {
    if (key.name === 'escape') {
      this.#leaveReason();
      return { output: `${AGAIN}${KEYS} ` };
    }
    if (key.name === 'return' || key.name === 'enter') {
      const reason = this.#reason.trim();
      if (reason === '' && kind === 'accepted')
        return { output: `${AGAIN}A secret that is accepted needs a reason.\n${this.#reasonLine()}` };
      this.#leaveReason();
      this.#answered++;
      const answer = { fingerprint: finding.fingerprint, kind, reason: reason === '' ? undefined : reason };
      return { ...this.#next('\n'), answer };
    }
    if (key.name === 'backspace') this.#reason = [...this.#reason].slice(0, -1).join('');
    else if (key.isControl && key.name === 'u') this.#reason = '';
    else if (key.text !== undefined && !key.isControl && printable(key.text) === key.text) {
      const longer = this.#reason + key.text;
      if (longer.length <= MAX_REASON) this.#reason = longer;
    }
    return { output: this.#reasonLine() };
  }

  #leaveReason(): void {
    this.#kind = undefined;
    this.#reason = '';
  }

  /** The end of a long reason, so that the line is never wider than the terminal and can be cleared. */
  #reasonLine(): string {
    const optional = this.#kind === 'accepted' ? '' : ' (may be empty)';
    const prompt = `${this.#kind}, because${optional}: `;
    const room = Math.max(8, this.#columns() - prompt.length - 1);
    return `${AGAIN}${prompt}${this.#reason.slice(-room)}`;
  }

  #next(output: string): Step {
    this.#at++;
    const isOver = this.#at >= this.#questions.length;
    return isOver ? { output, isOver } : { output: `${output}${this.#ask()}` };
  }

  #ask(): string {
    const question = this.#questions[this.#at];
    if (question === undefined) return '';
    const { finding, all } = question;
    const { rule, severity, confidence, preview, line } = finding;
    // the finding of the tree does not know it, that of the history does
    const introduction = all.find((each) => each.introduction !== undefined)?.introduction;
    const others = placesOf(all).length - 1;
    const more = others > 0 ? `  and at ${counted(others, 'more place')}` : '';
    const since =
      introduction === undefined
        ? []
        : [
            `since ${introduction.date.slice(0, 10)} by ${introduction.author}, commit ${introduction.commit.slice(0, 10)}`,
          ];
    const lines = [
      `${placeOf(finding)}  ${preview}${more}`,
      line.trim(),
      ...since,
      rule.description,
      `Now: ${rule.revoke}`,
    ];
    return [
      '',
      `${this.#at + 1} of ${this.#questions.length}: ${printable(rule.name)}  [${severity}, ${confidence}]`,
      ...lines.flatMap((text) => wrapped(printable(text), this.#columns())),
      `${KEYS} `,
    ].join('\n');
  }
}

/** A text in lines that fit the terminal, broken between words and indented by two. A longer word stays whole. */
function wrapped(text: string, columns: number): readonly string[] {
  const room = Math.max(20, columns - 1);
  const lines: string[] = [];
  let line = ' ';
  for (const word of text.split(' ')) {
    if (line.length > 1 && line.length + 1 + word.length > room) {
      lines.push(line);
      line = ' ';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

function placesText(all: readonly Finding[]): string {
  const places = placesOf(all);
  const lines = places.slice(0, MAX_PLACES).map((place) => `  ${place}`);
  if (places.length > MAX_PLACES) lines.push(`  and ${counted(places.length - MAX_PLACES, 'more place')}`);
  return lines.join('\n');
}

/**
 * Every place once, as terminals and editors open it; what is only in the history with the command that shows it. The
 * history finds again what the tree has.
 */
function placesOf(all: readonly Finding[]): readonly string[] {
  const places = all.map((finding) => {
    const commit = finding.introduction?.commit.slice(0, 12);
    const isPast = commit !== undefined && finding.inHead === false;
    return isPast ? `${placeOf(finding)}  (only in the history: git show ${commit})` : placeOf(finding);
  });
  return [...new Set(places)];
}

function placeOf({ location }: Finding): string {
  const name = location.path ?? location.text?.name ?? location.kind;
  return `${printable(name)}:${location.startLine}:${location.startColumn}`;
}
