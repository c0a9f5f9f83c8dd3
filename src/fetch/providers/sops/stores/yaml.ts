/**
 * YAML files of SOPS, one or several documents, with their comments.
 *
 * The parser reads all scalars as text; what a plain word means is decided as Go decides it (`go-yaml.ts`), because that
 * is what the MAC was made over. Aliases are expanded in the tree, as SOPS does, and kept in the file that is written.
 * A duplicate key is an error. The library brings neither code nor types of its own into play: no custom tags, no merge.
 * Facts: secret-providers.md 2.8.
 */

import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  type Node,
  type Pair,
  parseAllDocuments,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isPlainText, resolvePlain } from '../go-yaml.ts';
import {
  MAX_DEPTH,
  MAX_NODES,
  type PlainValues,
  type SopsComment,
  SopsFault,
  type SopsFile,
  type SopsLeaf,
  type SopsMap,
  type SopsNode,
  type SopsScalar,
} from '../tree.ts';

/** Where a comment stands in the library's tree, to be written back. */
interface CommentPlace {
  readonly owner: { comment?: string | null; commentBefore?: string | null };
  readonly side: 'comment' | 'commentBefore';
  /** The lines in their order; what is no comment (an empty line) as text. */
  readonly lines: readonly (SopsComment | string)[];
}

/** Reads a YAML file. Throws `SopsFault`. */
export function parseYamlFile(text: string): SopsFile {
  const documents = parseAllDocuments(text, {
    schema: 'failsafe',
    uniqueKeys: true,
    merge: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  if (!Array.isArray(documents) || documents.length === 0) throw new SopsFault('the file is empty');
  if (documents.some(({ errors }) => errors.length > 0))
    throw new SopsFault('the file is not YAML, or a key occurs twice in one map');
  const reader = new YamlReader();
  const branches = documents.map((document) => reader.branch(document as Document));
  const metadata = metadataOf(documents[0] as Document);
  return { branches, metadata, render: (plain) => reader.render(documents as readonly Document[], plain) };
}

function metadataOf(document: Document): unknown {
  if (!isMap(document.contents)) return undefined;
  const pair = document.contents.items.find(isSopsPair);
  if (pair === undefined) return undefined;
  try {
    return isPair(pair) && isMap(pair.value) ? pair.value.toJS(document, { maxAliasCount: 0 }) : undefined;
  } catch {
    throw new SopsFault('the metadata of the file has aliases');
  }
}

function isSopsPair(pair: Pair): boolean {
  return isScalar(pair.key) && pair.key.value === 'sops';
}

/** The text of a document. The library reads names of anchors that it refuses to write. */
function write(document: Document): string {
  try {
    return document.toString({ lineWidth: 0 });
  } catch {
    throw new SopsFault('the file has an anchor that cannot be written');
  }
}

class YamlReader {
  readonly #leaves = new Map<Scalar, SopsLeaf[]>();
  readonly #comments: CommentPlace[] = [];
  /** Looked up here and not by the library, which walks the whole document for each alias. */
  readonly #anchors = new Map<string, Node>();
  #aliasDepth = 0;
  #nodes = 0;

  branch(document: Document): SopsMap {
    const { contents } = document;
    this.#anchors.clear();
    const entries: SopsMap['entries'][number][] = [...this.#before(document)];
    if (isMap(contents)) {
      entries.push(...this.#before(contents), ...this.#entries(contents, 0, true));
      entries.push(...this.#after(contents));
    } else if (
      contents !== null &&
      !(isScalar(contents) && resolvePlain(String(contents.value)).kind === 'null')
    ) {
      throw new SopsFault('a document of the file is not a map');
    }
    return { kind: 'map', entries: [...entries, ...this.#after(document)] };
  }

  /** Writes the documents with the plain values and without the metadata. Changes them: a file is written once. */
  render(documents: readonly Document[], plain: PlainValues): string {
    for (const [scalar, leaves] of this.#leaves) {
      const leaf = leaves.find((candidate) => plain.leaves.has(candidate));
      const value = leaf === undefined ? undefined : plain.leaves.get(leaf);
      if (value !== undefined) writeScalar(scalar, value);
    }
    for (const { owner, side, lines } of this.#comments) {
      const written = lines.map((line) =>
        typeof line === 'string' ? line : (plain.comments.get(line) ?? line.text),
      );
      owner[side] = written.join('\n');
    }
    return documents
      .map((document, index) => {
        if (isMap(document.contents)) {
          const items = document.contents.items as Pair[];
          items.splice(0, items.length, ...items.filter((pair) => !isSopsPair(pair)));
        }
        const text = write(document);
        return index === 0 || text.startsWith('---') ? text : `---\n${text}`;
      })
      .join('');
  }

  #entries(map: YAMLMap, depth: number, isRoot = false): readonly SopsMap['entries'][number][] {
    const entries: SopsMap['entries'][number][] = [];
    for (const pair of map.items as readonly Pair[]) {
      if (isRoot && isSopsPair(pair)) continue;
      const key = pair.key as Node;
      const value = pair.value as Node | null;
      if (!isScalar(key)) throw new SopsFault('a key of the file is not a text');
      entries.push(...this.#before(key), ...this.#after(key));
      // the comment of a single value counts as one before it; those of maps and lists belong inside
      if (isScalar(value) || isAlias(value)) entries.push(...this.#before(value), ...this.#after(value));
      entries.push({
        kind: 'item',
        key: String(key.value ?? ''),
        value: this.#node(value, depth + 1),
      });
    }
    return entries;
  }

  #node(node: Node | null, depth: number): SopsNode {
    this.#nodes++;
    if (depth > MAX_DEPTH || this.#nodes > MAX_NODES)
      throw new SopsFault('the file is nested too deeply or has too many values');
    if (node === null) return { kind: 'leaf', value: { kind: 'null' }, written: undefined };
    if (!isAlias(node) && node.anchor !== undefined && this.#aliasDepth === 0)
      this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return this.#leaf(node);
    if (isAlias(node)) return this.#expanded(node, depth);
    if (isMap(node)) {
      const entries = [...this.#before(node), ...this.#entries(node, depth), ...this.#after(node)];
      return { kind: 'map', entries };
    }
    return this.#list(node as YAMLSeq, depth);
  }

  /** What an alias stands for: the last node before it with that anchor. */
  #expanded(alias: Alias, depth: number): SopsNode {
    const target = this.#anchors.get(alias.source);
    if (target === undefined) throw new SopsFault('an alias of the file leads nowhere');
    this.#aliasDepth++;
    const node = this.#node(target, depth + 1);
    this.#aliasDepth--;
    return node;
  }

  #list(list: YAMLSeq, depth: number): SopsNode {
    const items: (SopsNode | SopsComment)[] = [...this.#before(list)];
    for (const item of list.items as readonly (Node | null)[]) {
      if (isScalar(item) || isAlias(item)) items.push(...this.#before(item), ...this.#after(item));
      items.push(this.#node(item, depth + 1));
    }
    items.push(...this.#after(list));
    return { kind: 'list', items };
  }

  #leaf(scalar: Scalar): SopsLeaf {
    const value = scalarOf(scalar);
    const source = scalar.source ?? '';
    const isNumber =
      (value.kind === 'int' || value.kind === 'float') &&
      /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(source);
    const leaf: SopsLeaf = { kind: 'leaf', value, written: isNumber ? source : undefined };
    const known = this.#leaves.get(scalar);
    if (known === undefined) this.#leaves.set(scalar, [leaf]);
    else known.push(leaf);
    return leaf;
  }

  #before(owner: CommentPlace['owner']): readonly SopsComment[] {
    return this.#commentLines(owner, 'commentBefore');
  }

  #after(owner: CommentPlace['owner']): readonly SopsComment[] {
    return this.#commentLines(owner, 'comment');
  }

  #commentLines(owner: CommentPlace['owner'], side: CommentPlace['side']): readonly SopsComment[] {
    const text = owner[side];
    if (typeof text !== 'string' || text === '') return [];
    const lines = text
      .split('\n')
      .map((line): SopsComment | string => (line === '' ? line : { kind: 'comment', text: line }));
    this.#comments.push({ owner, side, lines });
    return lines.filter((line) => typeof line !== 'string');
  }
}

/** The typed value of a scalar: by its tag, else as text when it is quoted, else as Go reads the word. */
function scalarOf(scalar: Scalar): SopsScalar {
  const text = String(scalar.value ?? '');
  const tag = (scalar.tag ?? '').replace(/^tag:yaml\.org,2002:|^!!/, '');
  if (tag === 'binary') return { kind: 'bytes', bytes: new Uint8Array(Buffer.from(text, 'base64')) };
  if (tag === 'str') return { kind: 'string', text };
  const isPlain = scalar.type === Scalar.PLAIN || scalar.type === undefined;
  if (/^(?:int|float|bool|null|timestamp)$/.test(tag)) return resolvePlain(text);
  return isPlain && tag === '' ? resolvePlain(text) : { kind: 'string', text };
}

function writeScalar(scalar: Scalar, value: SopsScalar): void {
  delete scalar.source;
  delete scalar.tag;
  scalar.type = Scalar.PLAIN;
  switch (value.kind) {
    case 'string':
      scalar.value = value.text;
      if (!isPlainText(value.text))
        scalar.type = /^[^\r]*\n[^\r]*$/.test(value.text) ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE;
      break;
    case 'bytes':
      scalar.value = Buffer.from(value.bytes).toString('base64');
      scalar.tag = 'tag:yaml.org,2002:binary';
      break;
    case 'bool':
      scalar.value = String(value.value);
      break;
    case 'null':
      scalar.value = 'null';
      break;
    case 'float':
      scalar.value = { '+Inf': '.inf', '-Inf': '-.inf', NaN: '.nan' }[value.text] ?? value.text;
      break;
    default:
      scalar.value = value.text;
  }
}
