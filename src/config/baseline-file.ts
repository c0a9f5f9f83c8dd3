/**
 * A baseline as a document: entries with the comments above them, kept as their owners wrote them, sorted so that two
 * branches that add entries merge without a conflict. Pure.
 */

import { formatEntry, parseIgnoreFile, type WritableEntry } from './ignore-file.ts';
import { ConfigError } from './mistake.ts';
import { holdsOn } from './selectors.ts';

/** One line with the comments that stand directly above it. */
interface Item {
  readonly comments: readonly string[];
  readonly line: string;
  readonly entry: WritableEntry;
  /** Its one-based number in the file that was read. */
  readonly number: number | undefined;
}

/** What is written at the top of a new baseline. */
const HEAD = [
  '# Findings that were looked at and let pass, one a line: tacet baseline keeps it, tacet triage asks about new ones.',
  '# Each line may say: kind=false-positive|test-value|revoked|accepted owner=… until=YYYY-MM-DD -- why',
];

/** A baseline that can be changed and written. */
export class BaselineFile {
  readonly #head: readonly string[];
  readonly #items: readonly Item[];

  private constructor(head: readonly string[], items: readonly Item[]) {
    this.#head = head;
    this.#items = items;
  }

  /** A new one without entries. */
  static empty(): BaselineFile {
    return new BaselineFile(HEAD, []);
  }

  /** Reads one. Throws `ConfigError` with every mistake. */
  static parse(name: string, text: string): BaselineFile {
    const { entries, mistakes } = parseIgnoreFile(name, text);
    if (mistakes.length > 0) throw new ConfigError(mistakes);
    const byLine = new Map(entries.map((entry) => [entry.line, entry]));
    const items: Item[] = [];
    let head: readonly string[] | undefined;
    let comments: string[] = [];
    for (const [index, raw] of text
      .replace(/^\ufeff/, '')
      .split('\n')
      .entries()) {
      const line = raw.replace(/\r$/, '');
      const entry = byLine.get(index + 1);
      if (entry !== undefined) {
        // the comments above the first entry speak of the file
        items.push({ comments: head === undefined ? [] : comments, line, entry, number: index + 1 });
        head ??= comments;
        comments = [];
      } else if (line.trim() !== '') comments.push(line);
    }
    return new BaselineFile([...(head ?? []), ...comments], items);
  }

  /** The entries in the order of the file. */
  get entries(): readonly WritableEntry[] {
    return this.#items.map(({ entry }) => entry);
  }

  /**
   * With these entries, except those whose selectors stand here already. What no longer holds on `today` (`2026-01-31`) is
   * replaced by an entry with the same selectors.
   */
  with(entries: readonly WritableEntry[], today?: string): BaselineFile {
    const holds = (entry: WritableEntry): boolean => today === undefined || holdsOn(entry, today);
    const known = new Set(this.entries.filter(holds).map(selectorsOf));
    const fresh = entries.filter((entry) => !known.has(selectorsOf(entry)));
    const replaced = new Set(fresh.map(selectorsOf));
    const kept = this.#items.filter(({ entry }) => holds(entry) || !replaced.has(selectorsOf(entry)));
    const items = fresh.map((entry) => ({
      comments: [],
      line: formatEntry(entry),
      entry,
      number: undefined,
    }));
    return new BaselineFile(this.#head, [...kept, ...items]);
  }

  /** Without the entries on these lines, and without those that do not hold on a day (`2026-01-31`). */
  without(lines: ReadonlySet<number>, today: string): BaselineFile {
    const isKept = ({ number, entry }: Item): boolean =>
      (number === undefined || !lines.has(number)) && holdsOn(entry, today);
    return new BaselineFile(this.#head, this.#items.filter(isKept));
  }

  /** The text, sorted by line, ending in a line end. */
  toString(): string {
    const all = [...this.#items].sort((a, b) => (a.line < b.line ? -1 : a.line > b.line ? 1 : 0));
    // a merge that keeps the lines of both sides may leave one twice
    const sorted = all.filter(({ line, comments }, at) => comments.length > 0 || line !== all[at - 1]?.line);
    return [...this.#head, ...sorted.flatMap(({ comments, line }) => [...comments, line])]
      .map((line) => `${line}\n`)
      .join('');
  }
}

function selectorsOf({ fingerprint, rule, path, valueClass }: WritableEntry): string {
  return JSON.stringify([fingerprint, rule, path, valueClass]);
}
