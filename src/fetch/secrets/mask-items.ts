/**
 * The parts of a value that can show up in a log on their own: the value, its lines, the leaves of JSON and YAML, the
 * passwords of connection addresses, the body of PEM blocks. Each part either is to be masked or says why it is not.
 *
 * What is too short or too common is left alone on purpose: the runner has no minimum of its own, and masking `{` or
 * `true` ruins the log and makes job outputs vanish (facts: secret-providers.md 5, steps 1 to 3, and 6, rows 1 and 2).
 */

import { type JsonNode, parseJsonText } from './json-text.ts';

/** What counts as too short, and what the user has declared public. Lengths are UTF-16 code units. */
export interface MaskLimits {
  /** For whole values and for passwords within them. */
  readonly minValueChars: number;
  /** For lines and leaves. */
  readonly minPartChars: number;
  /** Keys whose leaves are no secrets. */
  readonly publicKeys: ReadonlySet<string>;
  /** Texts that are never masked, whatever they are part of: what the user says is no secret. */
  readonly neverMask?: ReadonlySet<string>;
}

/** One part of a value. */
export interface MaskItem {
  readonly text: string;
  /** For the summary, without content: `the value`, `line 3`, `leaf 2`. */
  readonly what: string;
  /** Why it is not masked, or undefined when it is. */
  readonly refusal: string | undefined;
  /** How early its encoded forms are made when there is a bound: 0 first. */
  readonly rank: 0 | 1 | 2;
}

/** Structure is looked for this many levels deep: JSON in a JSON string, an address in a leaf. */
const MAX_NESTING = 3;

/** Larger values are not read as YAML (JSON is bounded by its own reader). AWS ends at 64 KiB. */
const MAX_YAML_CHARS = 256 * 1024;

const NEVER_MASKED: ReadonlySet<string> = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off']);

/** The parts of a text, each different text once, the whole value first. `yaml` parses a text as YAML. */
export function maskItems(
  text: string,
  limits: MaskLimits,
  yaml: YamlReader | undefined,
): readonly MaskItem[] {
  const collector = new ItemCollector(limits, yaml);
  collector.addValue(text);
  return [...collector.items.values()];
}

/** Why a text is left alone whatever it is part of, or undefined. */
export function refusalOf(text: string, minChars: number): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return text === '' ? 'empty' : 'white space alone';
  if (text.length < minChars) return `shorter than ${minChars} characters`;
  const bare = trimmed.replace(/^["']|["']?,?$/g, '');
  if (NEVER_MASKED.has(bare.toLowerCase())) return 'a common word';
  if (/^[+-]?[\d.,]+$/.test(bare) && bare.replace(/\D/g, '').length < 6) return 'a short number';
  if (/^[\s{}[\]()<>,:;"'`]+$/.test(text) || /^([-=_*#~.])\1*$/.test(trimmed)) return 'punctuation alone';
  if (/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(trimmed)) return 'a PEM boundary';
  return undefined;
}

/** A scalar of a YAML text, with its key when it is a member of a map. */
export interface YamlLeaf {
  readonly text: string;
  readonly key: string | undefined;
}

/** Reads the leaves of a text as YAML; undefined when it is none. */
export type YamlReader = (text: string) => readonly YamlLeaf[] | undefined;

class ItemCollector {
  readonly items = new Map<string, MaskItem>();
  readonly #limits: MaskLimits;
  readonly #yaml: YamlReader | undefined;
  #leaves = 0;

  constructor(limits: MaskLimits, yaml: YamlReader | undefined) {
    this.#limits = limits;
    this.#yaml = yaml;
  }

  addValue(text: string): void {
    this.#add(text, 'the value', this.#limits.minValueChars, 0);
    const trimmed = text.trimEnd();
    if (trimmed !== '')
      this.#add(trimmed, 'the value without trailing white space', this.#limits.minValueChars, 0);
    this.#addParts(trimmed, 'value', 0);
  }

  #addParts(text: string, owner: 'value' | 'leaf', depth: number): void {
    this.#addPasswords(text);
    this.#addPemBodies(text);
    if (depth < MAX_NESTING) this.#addLeaves(text, depth);
    this.#addLines(text, owner);
  }

  #addLines(text: string, owner: 'value' | 'leaf'): void {
    const lines = text.split(/\r\n|\n|\r/);
    if (lines.length < 2) return;
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '') continue;
      const what = owner === 'value' ? `line ${index + 1}` : `line ${index + 1} of leaf ${this.#leaves}`;
      const key = /^\s*"([^"\\]+)"\s*:/.exec(line)?.[1];
      const refusal = key !== undefined && this.#limits.publicKeys.has(key) ? 'declared public' : undefined;
      this.#add(line.trim(), what, this.#limits.minPartChars, 2, refusal);
    }
  }

  #addLeaves(text: string, depth: number): void {
    const json = parseJsonText(text);
    if (json !== undefined) {
      if (json.kind === 'object' || json.kind === 'array') this.#addJson(json, text, undefined, depth);
      return;
    }
    if (
      this.#yaml === undefined ||
      text.length > MAX_YAML_CHARS ||
      !/^\s*(?:- |[^\s:#][^:\n]*:(?:\s|$))/m.test(text)
    )
      return;
    for (const leaf of this.#yaml(text) ?? []) this.#addLeaf(leaf.text, leaf.key, depth);
  }

  #addJson(node: JsonNode, text: string, key: string | undefined, depth: number): void {
    if (node.kind === 'object') {
      for (const [name, member] of node.members) this.#addJson(member, text, name, depth);
    } else if (node.kind === 'array') {
      for (const item of node.items) this.#addJson(item, text, key, depth);
    } else {
      const leaf = node.kind === 'string' ? node.value : text.slice(node.start, node.end);
      this.#addLeaf(leaf, key, depth);
    }
  }

  #addLeaf(leaf: string, key: string | undefined, depth: number): void {
    this.#leaves++;
    const what = `leaf ${this.#leaves}`;
    const text = leaf.toWellFormed();
    if (key !== undefined && this.#limits.publicKeys.has(key)) {
      this.#add(text, what, this.#limits.minPartChars, 1, 'declared public');
      return;
    }
    this.#add(text, what, this.#limits.minPartChars, 1);
    const trimmed = text.trimEnd();
    if (trimmed !== '' && trimmed !== text) this.#add(trimmed, what, this.#limits.minPartChars, 1);
    this.#addParts(trimmed, 'leaf', depth + 1);
  }

  /** `scheme://user:password@host`: the password as written and decoded. */
  #addPasswords(text: string): void {
    for (const [, password] of text.matchAll(
      /[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:@/?#]*:([^\s/?#]{1,4096})@/gi,
    )) {
      if (password === undefined) continue;
      const what = 'the password of an address';
      this.#add(password, what, this.#limits.minValueChars, 1);
      this.#add(percentDecoded(password), what, this.#limits.minValueChars, 1);
    }
  }

  /** The base64 body of a PEM block on one line, as tools join it. */
  #addPemBodies(text: string): void {
    for (const [, body] of text.matchAll(/-----BEGIN [A-Z0-9 ]+-----((?:\\n|[A-Za-z0-9+/=\s])+)-----END /g)) {
      const joined = (body ?? '').replace(/\\n|\s/g, '');
      if (joined !== '') this.#add(joined, 'the joined body of a PEM block', this.#limits.minPartChars, 1);
    }
  }

  #add(text: string, what: string, minChars: number, rank: MaskItem['rank'], declared?: string): void {
    const isListed = this.#limits.neverMask?.has(text.trim()) === true;
    const refusal = declared ?? (isListed ? 'on the never-mask list' : refusalOf(text, minChars));
    const earlier = this.items.get(text);
    // the same text may be a value here and a short line there: masked if either says so
    if (earlier !== undefined && (earlier.refusal === undefined || refusal !== undefined)) return;
    this.items.set(text, { text, what, refusal, rank });
  }
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // a stray percent sign: the password is not encoded
    return text;
  }
}
