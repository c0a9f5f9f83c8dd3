/**
 * One ExternalSecret: from its `spec` to a bundle.
 *
 * The operator's order: `dataFrom` from top to bottom, a later entry wins; then `data`, which wins over both; then the
 * template. What only concerns the cluster (refreshing, owners, deletion) is passed over; what would change the result and
 * is not done is a mistake before any network. Facts: secret-providers.md 2.9.
 */

import type { Locator } from '../../references/reference.ts';
import { LineMistake } from '../../references/scanner.ts';
import type { Bundle } from '../contract.ts';
import { type FieldReader, placeOf } from './field-reader.ts';
import type { FindQuery } from './find-query.ts';
import { readGenerator } from './generators.ts';
import { compileExpression, type Rewrite } from './keys.ts';
import type { MapNode } from './manifest-tree.ts';
import { readRewrite } from './read-rewrite.ts';
import { checkKey, readTarget } from './read-target.ts';
import type { FindResource, ResourceTable } from './resources.ts';
import { type Part, shapeSecret, type Treatment } from './shape-secret.ts';
import type { RemoteKey, Store } from './stores.ts';

/** Finds the store that a reference names; undefined, and a mistake, when there is none. */
export type FindStore = (reference: MapNode) => Store | undefined;

/** What the files hold besides the secret. */
export interface Surroundings {
  readonly findStore: FindStore;
  readonly resources: ResourceTable;
}

/** The bundle of an ExternalSecret. Undefined when something is wrong, which is a mistake of the reader. */
export function readExternalSecret(
  document: MapNode,
  spec: MapNode,
  name: string,
  namespace: string | undefined,
  { findStore, resources }: Surroundings,
  reader: FieldReader,
): Bundle | undefined {
  const before = reader.mistakes.length;
  reader.known(spec, 'the spec of an ExternalSecret', [
    'secretStoreRef', 'refreshPolicy', 'refreshInterval', 'syncWindows', 'target', 'data', 'dataFrom',
  ]); // biome-ignore format: a list of names reads better in rows
  const ownStore = spec.members.has('secretStoreRef') ? reader.map(spec, 'secretStoreRef') : undefined;
  const store = ownStore === undefined ? undefined : findStore(ownStore);
  const hasStore = ownStore !== undefined;
  const context: Context = { reader, findStore, resources, namespace, store, hasStore };
  const parts = [
    ...reader.maps(spec, 'dataFrom').flatMap((entry) => readFrom(entry, context) ?? []),
    ...reader.maps(spec, 'data').flatMap((entry) => readData(entry, context) ?? []),
  ];
  if (parts.length === 0 && reader.mistakes.length === before)
    reader.wrong(spec.place, 'there is neither data nor dataFrom');
  const findResource: FindResource = (kind, wanted, place) => resources.texts(kind, wanted, namespace, place);
  const target = readTarget(spec, name, namespace, findResource, reader);
  if (reader.mistakes.length > before) return undefined;
  const { place } = document;
  return {
    place,
    system: 'external-secrets',
    requests: parts.map(({ request }) => request),
    kubernetes: target.header,
    shape: async (values) => shapeSecret(parts, target.template, values, place),
  };
}

interface Context extends Surroundings {
  readonly reader: FieldReader;
  readonly namespace: string | undefined;
  readonly store: Store | undefined;
  readonly hasStore: boolean;
}

function storeOf(entry: MapNode, { reader, findStore, store, hasStore }: Context): Store | undefined {
  const source = reader.map(entry, 'sourceRef');
  if (source !== undefined) {
    reader.known(source, 'sourceRef', ['storeRef', 'generatorRef']);
    const generator = source.members.get('generatorRef');
    if (generator !== undefined)
      reader.wrong(
        generator.place,
        'a generator makes several values',
        'name it in dataFrom, without extract',
      );
    const reference = reader.map(source, 'storeRef');
    if (reference !== undefined) return findStore(reference);
    return undefined;
  }
  if (!hasStore)
    reader.wrong(entry.place, 'secretStoreRef is missing', 'in the spec, or as sourceRef.storeRef');
  return store;
}

function readData(entry: MapNode, context: Context): Part | undefined {
  const { reader } = context;
  reader.known(entry, 'an entry of data', ['secretKey', 'remoteRef', 'sourceRef']);
  const key = reader.requiredText(entry, 'secretKey');
  const remote = reader.requiredMap(entry, 'remoteRef');
  const store = storeOf(entry, context);
  if (key !== undefined) checkKey(key, placeOf(entry, 'secretKey'), reader);
  if (key === undefined || remote === undefined) return undefined;
  return readRemote(remote, store, reader, { kind: 'single', key });
}

function readFrom(entry: MapNode, context: Context): Part | undefined {
  const { reader } = context;
  reader.known(entry, 'an entry of dataFrom', ['extract', 'find', 'sourceRef', 'rewrite']);
  const rewrites = reader.maps(entry, 'rewrite').flatMap((rewrite) => readRewrite(rewrite, reader) ?? []);
  const extract = reader.map(entry, 'extract');
  const find = reader.map(entry, 'find');
  const source = reader.map(entry, 'sourceRef');
  const generator = source === undefined ? undefined : reader.map(source, 'generatorRef');
  if (extract === undefined && find === undefined && generator !== undefined)
    return readGenerated(generator, rewrites, context);
  const store = storeOf(entry, context);
  if ((extract === undefined) === (find === undefined)) {
    if (!entry.members.has('sourceRef') || extract !== undefined)
      reader.wrong(entry.place, 'an entry of dataFrom has either extract or find');
    return undefined;
  }
  if (extract !== undefined)
    return readRemote(extract, store, reader, { kind: 'extract', rewrites, query: undefined });
  return find === undefined ? undefined : readFind(find, store, rewrites, reader);
}

/** What a generator makes, taken apart like a secret with several members. */
function readGenerated(
  reference: MapNode,
  rewrites: readonly Rewrite[],
  { namespace, resources, reader }: Context,
): Part | undefined {
  const generated = readGenerator(reference, namespace, resources, reader);
  if (generated === undefined) return undefined;
  const { store, locator, written } = generated;
  const { place } = reference;
  const request = { locator, written, store: store.settings, isOptional: false, place };
  const treatment: Treatment = {
    property: undefined,
    conversion: 'Default',
    decoding: 'None',
    failsOnNul: false,
    isMetadata: false,
  };
  return { place, store, request, treatment, use: { kind: 'extract', rewrites, query: undefined } };
}

const STRATEGIES = ['conversionStrategy', 'decodingStrategy', 'nullBytePolicy'] as const;

function readTreatment(node: MapNode, reader: FieldReader, property: string | undefined): Treatment {
  return {
    property,
    conversion: reader.choice(node, 'conversionStrategy', ['Default', 'Unicode']) ?? 'Default',
    decoding: reader.choice(node, 'decodingStrategy', ['None', 'Base64', 'Base64URL', 'Auto']) ?? 'None',
    failsOnNul: reader.choice(node, 'nullBytePolicy', ['Ignore', 'Fail']) === 'Fail',
    isMetadata: reader.choice(node, 'metadataPolicy', ['None', 'Fetch']) === 'Fetch',
  };
}

function readRemote(
  remote: MapNode,
  store: Store | undefined,
  reader: FieldReader,
  use: Part['use'],
): Part | undefined {
  reader.known(remote, 'remoteRef', ['key', 'property', 'version', 'metadataPolicy', ...STRATEGIES]);
  const key = reader.requiredText(remote, 'key');
  const version = reader.text(remote, 'version') || undefined;
  const property = reader.text(remote, 'property') || undefined;
  const treatment = readTreatment(remote, reader, property);
  const place = placeOf(remote, 'key');
  if (key === undefined || store === undefined) return undefined;
  const wanted: RemoteKey = { key, version, isMetadata: treatment.isMetadata };
  return partOf(place, key, store, reader, treatment, use, () => store.locate(wanted));
}

function readFind(
  find: MapNode,
  store: Store | undefined,
  rewrites: readonly Rewrite[],
  reader: FieldReader,
): Part | undefined {
  reader.known(find, 'find', ['path', 'name', 'tags', ...STRATEGIES]);
  const name = reader.map(find, 'name');
  if (name !== undefined) reader.known(name, 'name', ['regexp']);
  const namePattern = name === undefined ? undefined : reader.text(name, 'regexp');
  if (name !== undefined && namePattern !== undefined && compileExpression(namePattern) === undefined)
    reader.wrong(placeOf(name, 'regexp'), 'regexp is no expression of Go');
  const query: FindQuery = {
    path: reader.text(find, 'path') || undefined,
    namePattern,
    tags: Object.fromEntries(reader.texts(find, 'tags')),
  };
  const treatment = readTreatment(find, reader, undefined);
  if (store === undefined) return undefined;
  const written = `find ${namePattern ?? query.path ?? 'all'}`;
  const use = { kind: 'find', rewrites, query } as const;
  return partOf(find.place, written, store, reader, treatment, use, () => store.locateAll(query));
}

function partOf(
  place: string,
  written: string,
  store: Store,
  reader: FieldReader,
  treatment: Treatment,
  use: Part['use'],
  locate: () => Locator,
): Part | undefined {
  try {
    const request = { locator: locate(), written, store: store.settings, isOptional: false, place };
    return { place, store, request, treatment, use };
  } catch (error) {
    if (!(error instanceof LineMistake)) throw error;
    reader.wrong(place, error.message, error.hint);
    return undefined;
  }
}
