/**
 * Resources of the same files that a manifest names besides its stores: ConfigMaps and Secrets with templates, generators.
 *
 * They are looked for by kind, name and namespace, and read only when something names them: other resources may stand in
 * the files for other readers, in whatever state.
 */

import { type FieldReader, placeOf } from './field-reader.ts';
import type { MapNode } from './manifest-tree.ts';

/** The texts of a ConfigMap or Secret by their keys. */
export type NamedTexts = ReadonlyMap<string, string>;

/** Finds a ConfigMap or Secret as its namespace sees it; undefined, and a mistake at `place`, when no file has it. */
export type FindResource = (
  kind: 'ConfigMap' | 'Secret',
  name: string,
  place: string,
) => NamedTexts | undefined;

/** All documents of the files, whatever they are. */
export class ResourceTable {
  readonly #documents: readonly MapNode[];
  readonly #reader: FieldReader;

  constructor(documents: readonly MapNode[], reader: FieldReader) {
    this.#documents = documents;
    this.#reader = reader;
  }

  /** The first document of a kind and a name, as seen from a namespace. */
  find(group: RegExp, kind: string, name: string, namespace: string | undefined): MapNode | undefined {
    return this.#documents.find((document) => {
      const metadata = mapAt(document, 'metadata');
      const own = metadata === undefined ? undefined : textAt(metadata, 'namespace');
      return (
        group.test(textAt(document, 'apiVersion') ?? '') &&
        textAt(document, 'kind') === kind &&
        metadata !== undefined &&
        textAt(metadata, 'name') === name &&
        (own === undefined || namespace === undefined || own === namespace)
      );
    });
  }

  /** The texts of a ConfigMap or Secret. Undefined, and a mistake at `place`, when no file has it. */
  texts(
    kind: 'ConfigMap' | 'Secret',
    name: string,
    namespace: string | undefined,
    place: string,
  ): NamedTexts | undefined {
    const reader = this.#reader;
    const document = this.find(/^v1$/, kind, name, namespace);
    if (document === undefined) {
      const hint = 'what only the cluster has cannot be read here: name its file in the input manifest too';
      reader.wrong(place, `the ${kind} ${JSON.stringify(name.slice(0, 60))} is in none of the files`, hint);
      return undefined;
    }
    if (kind === 'ConfigMap') return reader.texts(document, 'data');
    const encoded = reader.texts(document, 'data');
    const decoded = [...encoded].flatMap(([key, text]) => {
      const bytes = Buffer.from(text.replace(/\s/g, ''), 'base64');
      const own = bytes.toString('utf8');
      if (bytes.toString('base64') === text.replace(/\s/g, '') && Buffer.from(own).equals(bytes))
        return [[key, own] as const];
      reader.wrong(placeOf(document, 'data'), `data of the Secret holds what is no base64 of text`);
      return [];
    });
    // as the server does: stringData wins
    return new Map([...decoded, ...reader.texts(document, 'stringData')]);
  }
}

function mapAt(node: MapNode, key: string): MapNode | undefined {
  const value = node.members.get(key);
  return value?.kind === 'map' ? value : undefined;
}

function textAt(node: MapNode, key: string): string | undefined {
  const value = node.members.get(key);
  return value?.kind === 'text' ? value.text : undefined;
}
