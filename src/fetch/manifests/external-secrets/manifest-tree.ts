/**
 * A YAML file of several documents as a tree of plain nodes, each with its place.
 *
 * Promise: never throws for any text. What could fill memory or mean something else elsewhere is a mistake: aliases,
 * tags, repeated keys, keys that are no text, deep nesting. Kubernetes reads manifests as JSON in the end, which has none of them.
 */

import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
} from 'yaml';
import type { BundleMistake } from '../contract.ts';

/** A node. `place` is `file:line:column`, both from 1. */
export type TreeNode =
  | { readonly kind: 'map'; readonly place: string; readonly members: ReadonlyMap<string, TreeNode> }
  | { readonly kind: 'list'; readonly place: string; readonly items: readonly TreeNode[] }
  | { readonly kind: 'text'; readonly place: string; readonly text: string }
  | {
      readonly kind: 'other';
      readonly place: string;
      readonly value: number | boolean | null;
      readonly text: string;
    };

/** A mapping. */
export type MapNode = Extract<TreeNode, { readonly kind: 'map' }>;

/** The documents of a file, without empty ones, and every mistake. */
export interface ManifestTree {
  readonly documents: readonly TreeNode[];
  readonly mistakes: readonly BundleMistake[];
}

/** Far above any manifest; below what recursion bears. */
const MAX_DEPTH = 40;
const MAX_DOCUMENTS = 500;
const MAX_MISTAKES = 50;

/** Reads a file. */
export function readManifestTree(path: string, text: string): ManifestTree {
  try {
    return new TreeReader(path, text).read();
  } catch {
    // the package recurses: brackets alone exhaust the stack
    return {
      documents: [],
      mistakes: [{ place: path, what: 'is nested too deep to be read', hint: undefined }],
    };
  }
}

class TreeReader {
  readonly #path: string;
  readonly #text: string;
  readonly #lines = new LineCounter();
  readonly #mistakes: BundleMistake[] = [];

  constructor(path: string, text: string) {
    this.#path = path;
    this.#text = text.startsWith('\uFEFF') ? text.slice(1) : text;
  }

  read(): ManifestTree {
    const parsed = parseAllDocuments(this.#text, {
      lineCounter: this.#lines,
      prettyErrors: false,
      uniqueKeys: true,
      version: '1.2',
      logLevel: 'silent',
    });
    const documents: readonly Document.Parsed[] = Array.isArray(parsed) ? parsed : [];
    if (documents.length > MAX_DOCUMENTS)
      return {
        documents: [],
        mistakes: [{ place: this.#path, what: `has more than ${MAX_DOCUMENTS} documents`, hint: undefined }],
      };
    const trees: TreeNode[] = [];
    for (const document of documents) {
      for (const { pos, code } of [...document.errors, ...document.warnings])
        this.#wrong(pos[0], code === 'DUPLICATE_KEY' ? 'a key is given twice' : `not valid YAML (${code})`);
      if (document.errors.length > 0 || document.contents === null) continue;
      const tree = this.#node(document.contents, 0);
      if (tree !== undefined && !(tree.kind === 'other' && tree.value === null)) trees.push(tree);
    }
    return { documents: trees, mistakes: this.#mistakes };
  }

  #node(node: Node, depth: number): TreeNode | undefined {
    const at = node.range?.[0] ?? 0;
    const place = this.#placeOf(at);
    if (depth > MAX_DEPTH) return this.#wrong(at, 'is nested too deep');
    if (isAlias(node)) return this.#wrong(at, 'an alias is not followed', 'write the value where it stands');
    if (node.tag !== undefined && !/^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/.test(node.tag))
      return this.#wrong(at, 'a tag is not read');
    if (isScalar(node)) {
      const { value } = node;
      if (typeof value === 'string') return { kind: 'text', place, text: value };
      const text = node.source ?? String(value);
      if (typeof value === 'number' || typeof value === 'boolean' || value === null)
        return { kind: 'other', place, value, text };
      return { kind: 'text', place, text };
    }
    if (isSeq(node)) {
      const items = node.items.flatMap((item) => this.#node(item as Node, depth + 1) ?? []);
      return { kind: 'list', place, items };
    }
    if (!isMap(node)) return this.#wrong(at, 'is nothing that a manifest has');
    const members = new Map<string, TreeNode>();
    for (const pair of node.items) {
      const key = isPair(pair) && isScalar(pair.key) ? pair.key : undefined;
      if (key === undefined) {
        this.#wrong(at, 'a key is no text');
        continue;
      }
      const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
      const value = pair.value === null ? undefined : this.#node(pair.value as Node, depth + 1);
      members.set(
        name,
        value ?? { kind: 'other', place: this.#placeOf(key.range?.[0] ?? at), value: null, text: '' },
      );
    }
    return { kind: 'map', place, members };
  }

  #placeOf(offset: number): string {
    const { line, col } = this.#lines.linePos(offset);
    return `${this.#path}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  }

  #wrong(offset: number, what: string, hint?: string): undefined {
    if (this.#mistakes.length < MAX_MISTAKES)
      this.#mistakes.push({ place: this.#placeOf(offset), what, hint });
  }
}
