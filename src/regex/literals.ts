/**
 * Texts that a match cannot do without: a list of which every match contains at least one.
 *
 * This chooses a good list for a pattern whose author declared none (users' rules, foreign formats). Whether a list
 * that *was* declared is one, and where its texts stand, is decided exactly by `placement.ts`. Texts are latin1 strings
 * of bytes; case is ASCII's.
 */

import type { PatternNode } from './ast.ts';
import { ASCII_LETTERS, type ByteSet, CASE_BIT } from './byte-set.ts';

/** A text to look for. */
export interface Literal {
  /** One character a byte; in lower case when `ignoreCase`. */
  readonly text: string;
  /** Whether ASCII letters match in either case. */
  readonly ignoreCase: boolean;
}

/** At least one text, each of at least one byte: every match contains one of them. */
export type RequiredLiterals = readonly Literal[];

/** More texts than this are not followed up: a kernel would drown in their hits. */
const MAX_ALTERNATIVES = 64;
/** Longer texts are cut off: they find nothing that these do not. */
const MAX_TEXT_BYTES = 64;
/** A class of more bytes than this ends a text. */
const MAX_CLASS_BYTES = 16;

/** What is known about one node. */
interface Knowledge {
  /** All texts that the node matches, complete; undefined when they are too many. */
  readonly exact: readonly Literal[] | undefined;
  /** The best required list found inside. */
  readonly best: RequiredLiterals | undefined;
}

const UNKNOWN: Knowledge = { exact: undefined, best: undefined };
const NOTHING: Literal = { text: '', ignoreCase: false };

/**
 * The most selective required list that the structure of the pattern shows; undefined when it shows none. A pattern
 * that can match the empty text has none.
 */
export function requiredLiterals(root: PatternNode): RequiredLiterals | undefined {
  const best = examine(root).best;
  return best === undefined ? undefined : withoutRedundant(best);
}

function examine(node: PatternNode): Knowledge {
  switch (node.kind) {
    case 'empty':
    case 'assertion':
      return { exact: [NOTHING], best: undefined };
    case 'byte': {
      const exact = textsOf(node.set);
      return exact === undefined ? UNKNOWN : { exact, best: exact };
    }
    case 'capture':
      return examine(node.body);
    case 'sequence':
      return joined(node.items.map(examine));
    case 'choice':
      return anyOf(node.branches.map(examine));
    case 'repeat': {
      const body = examine(node.body);
      if (node.min === 0) return node.max === 1 ? anyOf([body, examine({ kind: 'empty' })]) : UNKNOWN;
      // The copies that are certain, as far as a text can get; then, if there may be more, anything.
      const certain = Array.from({ length: Math.min(node.min, MAX_TEXT_BYTES) }, () => body);
      return joined(node.min === node.max && node.min <= MAX_TEXT_BYTES ? certain : [...certain, UNKNOWN]);
    }
  }
}

/** The bytes of a small class as texts, pairs of cases as one; undefined for a large or empty class. */
function textsOf(set: ByteSet): readonly Literal[] | undefined {
  if (set.isEmpty || set.size > MAX_CLASS_BYTES) return undefined;
  const texts: Literal[] = [];
  for (const byte of set.bytes()) {
    const inBothCases = ASCII_LETTERS.has(byte) && set.has(byte ^ CASE_BIT);
    if (inBothCases && (byte & CASE_BIT) === 0) continue; // its lower case stands for both
    texts.push({ text: String.fromCharCode(byte), ignoreCase: inBothCases });
  }
  return texts;
}

function joined(items: readonly Knowledge[]): Knowledge {
  let best: RequiredLiterals | undefined;
  let current: readonly Literal[] = [NOTHING];
  let complete = true;
  for (const item of items) {
    best = better(best, item.best);
    const longer = item.exact === undefined ? undefined : product(current, item.exact);
    if (longer !== undefined) {
      current = longer;
      continue;
    }
    best = better(best, current);
    complete = false;
    current = item.exact ?? [NOTHING];
  }
  return { exact: complete ? current : undefined, best: better(best, current) };
}

function anyOf(branches: readonly Knowledge[]): Knowledge {
  const exact = unite(branches.map((branch) => branch.exact));
  const best = unite(branches.map((branch) => branch.best));
  return { exact, best: better(best, exact) };
}

function unite(lists: readonly (readonly Literal[] | undefined)[]): readonly Literal[] | undefined {
  const united: Literal[] = [];
  for (const list of lists) {
    if (list === undefined) return undefined;
    united.push(...list);
  }
  return united.length <= MAX_ALTERNATIVES ? united : undefined;
}

/** Every text of the one followed by every text of the other; undefined when they are too many or too long. */
function product(left: readonly Literal[], right: readonly Literal[]): readonly Literal[] | undefined {
  if (left.length * right.length > MAX_ALTERNATIVES) return undefined;
  const texts = left.flatMap((a) => right.map((b) => concatenate(a, b)));
  return texts.some(({ text }) => text.length > MAX_TEXT_BYTES) ? undefined : texts;
}

/** One behind the other. When only one of them ignores case both do: looser, and still required. */
function concatenate(a: Literal, b: Literal): Literal {
  const ignoreCase = a.ignoreCase || b.ignoreCase;
  const text = a.text + b.text;
  return { text: ignoreCase ? asciiLowerCase(text) : text, ignoreCase };
}

function better(
  a: RequiredLiterals | undefined,
  b: readonly Literal[] | undefined,
): RequiredLiterals | undefined {
  return selectivity(b) > selectivity(a) ? b : a;
}

/** Roughly how many bits of information a hit carries: four a byte, less the choice between the texts. */
function selectivity(literals: readonly Literal[] | undefined): number {
  if (literals === undefined || literals.length === 0) return 0;
  const shortest = Math.min(...literals.map(({ text }) => text.length));
  return shortest === 0 ? 0 : 4 * shortest - Math.log2(literals.length) + 1 / 1024;
}

/** Leaves out repeated texts, and texts that contain another of the list. */
function withoutRedundant(literals: RequiredLiterals): RequiredLiterals {
  const unique = literals.filter(
    (literal, index) =>
      literals.findIndex(
        (other) => other.text === literal.text && other.ignoreCase === literal.ignoreCase,
      ) === index,
  );
  return unique.filter(
    (literal) => !unique.some((other) => other !== literal && isImpliedBy(other, literal)),
  );
}

/** Whether every place that holds `longer` also holds `shorter`. */
function isImpliedBy(shorter: Literal, longer: Literal): boolean {
  if (shorter.ignoreCase) return asciiLowerCase(longer.text).includes(shorter.text);
  return !longer.ignoreCase && longer.text.includes(shorter.text);
}

/** Lower case for ASCII letters alone; other bytes stay (a latin1 `toLowerCase` would change them). */
export function asciiLowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
