/**
 * External Secrets manifests of several files together: each ExternalSecret with the store it names becomes a bundle.
 *
 * Read are `external-secrets.io/v1` and `v1beta1`; other resources in the same files are passed over, unless a secret names
 * them: ConfigMaps and Secrets with templates, generators. Stores and secrets may stand in different files. Nothing here touches a file or a network. Facts: secret-providers.md 2.9.
 */

import type { Bundle, BundleMistake, ReadBundles } from '../contract.ts';
import { readExternalSecret } from './external-secret.ts';
import { FieldReader, placeOf } from './field-reader.ts';
import { type MapNode, readManifestTree } from './manifest-tree.ts';
import { ResourceTable } from './resources.ts';
import { readStore, type Store } from './stores.ts';

/** A file of the workspace. */
export interface ManifestFile {
  /** As the input names it. */
  readonly path: string;
  readonly text: string;
}

interface Resource {
  readonly document: MapNode;
  readonly spec: MapNode;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
}

const KINDS = ['ExternalSecret', 'SecretStore', 'ClusterSecretStore'];
const VERSIONS = /^external-secrets\.io\/(?:v1|v1beta1)$/;

/** The bundles of all files, and every mistake in them. Never throws. */
export function readManifests(files: readonly ManifestFile[]): ReadBundles {
  const reader = new FieldReader();
  const mistakes: BundleMistake[] = [];
  const resources: Resource[] = [];
  const documents: MapNode[] = [];
  for (const { path, text } of files) {
    const tree = readManifestTree(path, text);
    mistakes.push(...tree.mistakes);
    for (const document of tree.documents) {
      const resource = document.kind === 'map' ? readResource(document, reader) : undefined;
      if (document.kind === 'map') documents.push(document);
      if (document.kind !== 'map') reader.wrong(document.place, 'a document of Kubernetes is a mapping');
      if (resource !== undefined) resources.push(resource);
    }
  }
  const stores = new StoreTable(resources, reader);
  const bundles: Bundle[] = [];
  const secrets = resources.filter(({ kind }) => kind === 'ExternalSecret');
  for (const { document, spec, name, namespace } of secrets) {
    const findStore = (reference: MapNode): Store | undefined => stores.find(reference, namespace);
    const surroundings = { findStore, resources: new ResourceTable(documents, reader) };
    const bundle = readExternalSecret(document, spec, name, namespace, surroundings, reader);
    if (bundle !== undefined) bundles.push(bundle);
  }
  mistakes.push(...reader.mistakes);
  if (secrets.length === 0 && mistakes.length === 0)
    mistakes.push({
      place: files[0]?.path ?? 'manifest',
      what: 'there is no ExternalSecret',
      hint: undefined,
    });
  return { bundles, mistakes };
}

/** A document that concerns us; undefined for other resources, and, with a mistake, for what is not read of ours. */
function readResource(document: MapNode, reader: FieldReader): Resource | undefined {
  const version = document.members.get('apiVersion');
  const group = version?.kind === 'text' ? version.text : '';
  const kind = reader.text(document, 'kind') ?? '';
  if (!/^(?:[a-z]+\.)?external-secrets\.io\//.test(group) || group.startsWith('generators.'))
    return undefined;
  if (!VERSIONS.test(group)) {
    reader.wrong(
      placeOf(document, 'apiVersion'),
      'this version is not read',
      'external-secrets.io/v1 or v1beta1',
    );
    return undefined;
  }
  if (!KINDS.includes(kind)) {
    reader.wrong(
      placeOf(document, 'kind'),
      `the kind ${JSON.stringify(kind.slice(0, 40))} is not read`,
      `there are ${KINDS.join(', ')}`,
    );
    return undefined;
  }
  const metadata = reader.requiredMap(document, 'metadata');
  const spec = reader.requiredMap(document, 'spec');
  const name = metadata === undefined ? undefined : reader.requiredText(metadata, 'name');
  const namespace = metadata === undefined ? undefined : reader.text(metadata, 'namespace');
  if (spec === undefined || name === undefined) return undefined;
  return { document, spec, kind, name, namespace };
}

/** Stores by kind, namespace and name. Each is read once. */
class StoreTable {
  readonly #reader: FieldReader;
  readonly #stores: readonly (Pick<Resource, 'kind' | 'name' | 'namespace'> & {
    readonly store: Store | undefined;
  })[];

  constructor(resources: readonly Resource[], reader: FieldReader) {
    this.#reader = reader;
    const seen = new Set<string>();
    this.#stores = resources
      .filter(({ kind }) => kind !== 'ExternalSecret')
      .map(({ kind, name, namespace, document, spec }) => {
        const key = JSON.stringify([kind, kind === 'SecretStore' ? namespace : undefined, name]);
        if (seen.has(key)) reader.wrong(document.place, `the ${kind} ${JSON.stringify(name)} is there twice`);
        seen.add(key);
        return { kind, name, namespace, store: readStore(spec, reader) };
      });
  }

  /** The store of a `secretStoreRef`, as seen from a namespace. */
  find(reference: MapNode, namespace: string | undefined): Store | undefined {
    const reader = this.#reader;
    reader.known(reference, 'a reference to a store', ['name', 'kind']);
    const name = reader.requiredText(reference, 'name');
    const kind = reader.choice(reference, 'kind', ['SecretStore', 'ClusterSecretStore']) ?? 'SecretStore';
    if (name === undefined) return undefined;
    const fitting = this.#stores.filter(
      (one) =>
        one.kind === kind &&
        one.name === name &&
        (kind === 'ClusterSecretStore' ||
          one.namespace === undefined ||
          namespace === undefined ||
          one.namespace === namespace),
    );
    // one of the very namespace comes before one that names none
    const [best] = fitting.sort(
      (a, b) => Number(b.namespace === namespace) - Number(a.namespace === namespace),
    );
    if (best === undefined)
      reader.wrong(
        placeOf(reference, 'name'),
        `the ${kind} ${JSON.stringify(name)} is in none of the files`,
        'name its file in the input manifest too',
      );
    return best?.store;
  }
}
