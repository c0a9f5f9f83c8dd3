/**
 * One ExternalSecret: from its `spec` to a bundle.
 *
 * The operator's order: `dataFrom` from top to bottom, a later entry wins; then `data`, which wins over both; then the
 * template. What only concerns the cluster (refreshing, owners, deletion) is passed over; what would change the result and
 * is not done is a mistake before any network. Facts: secret-providers.md 2.9.
 */

import type { Locator } from '../../references/reference.ts';
import { LineMistake } from '../../references/scanner.ts';
import type { Bundle, KubernetesHeader } from '../contract.ts';
import { type FieldReader, placeOf } from './field-reader.ts';
import { compileExpression, type Rewrite, requireKey } from './keys.ts';
import type { MapNode } from './manifest-tree.ts';
import { type DataTemplate, type Part, shapeSecret, type Treatment } from './shape-secret.ts';
import type { FindQuery, RemoteKey, Store } from './stores.ts';
import { parseTemplate, type Template, TemplateMistake } from './template.ts';

/** Finds the store that a reference names; undefined, and a mistake, when there is none. */
export type FindStore = (reference: MapNode) => Store | undefined;

/** The bundle of an ExternalSecret. Undefined when something is wrong, which is a mistake of the reader. */
export function readExternalSecret(
  document: MapNode,
  spec: MapNode,
  name: string,
  namespace: string | undefined,
  findStore: FindStore,
  reader: FieldReader,
): Bundle | undefined {
  const before = reader.mistakes.length;
  reader.known(spec, 'the spec of an ExternalSecret', [
    'secretStoreRef', 'refreshPolicy', 'refreshInterval', 'syncWindows', 'target', 'data', 'dataFrom',
  ]); // biome-ignore format: a list of names reads better in rows
  const ownStore = spec.members.has('secretStoreRef') ? reader.map(spec, 'secretStoreRef') : undefined;
  const store = ownStore === undefined ? undefined : findStore(ownStore);
  const context: Context = { reader, findStore, store, hasStore: ownStore !== undefined };
  const parts = [
    ...reader.maps(spec, 'dataFrom').flatMap((entry) => readFrom(entry, context) ?? []),
    ...reader.maps(spec, 'data').flatMap((entry) => readData(entry, context) ?? []),
  ];
  if (parts.length === 0 && reader.mistakes.length === before)
    reader.wrong(spec.place, 'there is neither data nor dataFrom');
  const target = readTarget(spec, name, namespace, reader);
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

interface Context {
  readonly reader: FieldReader;
  readonly findStore: FindStore;
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
        'generators are not run here',
        'write what it makes as a reference: vault:PATH',
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

function checkKey(key: string, place: string, reader: FieldReader): void {
  try {
    requireKey(key, place);
  } catch {
    reader.wrong(place, 'a key of a Secret has letters, digits, -, _ and . alone');
  }
}

function readFrom(entry: MapNode, context: Context): Part | undefined {
  const { reader } = context;
  reader.known(entry, 'an entry of dataFrom', ['extract', 'find', 'sourceRef', 'rewrite']);
  const rewrites = reader.maps(entry, 'rewrite').flatMap((rewrite) => readRewrite(rewrite, reader) ?? []);
  const store = storeOf(entry, context);
  const extract = reader.map(entry, 'extract');
  const find = reader.map(entry, 'find');
  if ((extract === undefined) === (find === undefined)) {
    if (!entry.members.has('sourceRef') || extract !== undefined)
      reader.wrong(entry.place, 'an entry of dataFrom has either extract or find');
    return undefined;
  }
  if (extract !== undefined)
    return readRemote(extract, store, reader, { kind: 'extract', rewrites, query: undefined });
  return find === undefined ? undefined : readFind(find, store, rewrites, reader);
}

const STRATEGIES = ['conversionStrategy', 'decodingStrategy', 'nullBytePolicy'] as const;

function readTreatment(node: MapNode, reader: FieldReader, property: string | undefined): Treatment {
  return {
    property,
    conversion: reader.choice(node, 'conversionStrategy', ['Default', 'Unicode']) ?? 'Default',
    decoding: reader.choice(node, 'decodingStrategy', ['None', 'Base64', 'Base64URL', 'Auto']) ?? 'None',
    failsOnNul: reader.choice(node, 'nullBytePolicy', ['Ignore', 'Fail']) === 'Fail',
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
  if (reader.choice(remote, 'metadataPolicy', ['None', 'Fetch']) === 'Fetch')
    reader.wrong(placeOf(remote, 'metadataPolicy'), 'metadata is not fetched, values alone are');
  const treatment = readTreatment(remote, reader, property);
  const place = placeOf(remote, 'key');
  if (key === undefined || store === undefined) return undefined;
  const wanted: RemoteKey = { key, version };
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

function readRewrite(rewrite: MapNode, reader: FieldReader): Rewrite | undefined {
  reader.known(rewrite, 'rewrite', ['regexp', 'transform', 'merge']);
  reader.refused(rewrite, { merge: 'keys are rewritten by regexp and transform' });
  const regexp = reader.map(rewrite, 'regexp');
  if (regexp !== undefined) {
    reader.known(regexp, 'regexp', ['source', 'target']);
    const text = reader.text(regexp, 'source') ?? '';
    const source = compileExpression(text);
    if (source === undefined) reader.wrong(placeOf(regexp, 'source'), 'source is no expression of Go');
    return source === undefined
      ? undefined
      : { kind: 'regexp', source, target: reader.text(regexp, 'target') ?? '' };
  }
  const transform = reader.map(rewrite, 'transform');
  if (transform === undefined) return undefined;
  reader.known(transform, 'transform', ['template']);
  const template = readTemplate(transform, 'template', reader);
  return template === undefined ? undefined : { kind: 'transform', template };
}

function readTemplate(node: MapNode, key: string, reader: FieldReader): Template | undefined {
  const text = reader.text(node, key);
  if (text === undefined) return undefined;
  try {
    return parseTemplate(text);
  } catch (error) {
    if (!(error instanceof TemplateMistake)) throw error;
    reader.wrong(placeOf(node, key), `the template of ${key.slice(0, 60)}: ${error.message}`);
    return undefined;
  }
}

function readTarget(
  spec: MapNode,
  name: string,
  namespace: string | undefined,
  reader: FieldReader,
): { readonly header: KubernetesHeader; readonly template: DataTemplate | undefined } {
  const target = reader.map(spec, 'target');
  const header = { name, namespace, type: undefined, isImmutable: false, labels: {}, annotations: {} };
  if (target === undefined) return { header, template: undefined };
  reader.known(target, 'target', [
    'name', 'creationPolicy', 'deletionPolicy', 'immutable', 'template', 'manifest',
  ]); // biome-ignore format: a list of names reads better in rows
  reader.refused(target, { manifest: 'a Secret is made, no other resource' });
  const policies = ['Owner', 'Orphan', 'Merge', 'CreateOrMerge'] as const;
  reader.choice(target, 'creationPolicy', policies);
  const template = reader.map(target, 'template');
  const isImmutable = reader.flag(target, 'immutable') ?? false;
  const ownName = reader.text(target, 'name') ?? name;
  if (template === undefined)
    return { header: { ...header, name: ownName, isImmutable }, template: undefined };
  const fields = ['type', 'engineVersion', 'mergePolicy', 'metadata', 'data', 'templateFrom'];
  reader.known(template, 'template', fields);
  reader.refused(template, { templateFrom: 'write the template in template.data' });
  reader.choice(template, 'engineVersion', ['v2']);
  const metadata = reader.map(template, 'metadata');
  if (metadata !== undefined) reader.known(metadata, 'metadata', ['labels', 'annotations', 'finalizers']);
  const texts = readTemplates(template, 'data', reader);
  for (const key of texts.keys()) checkKey(key, placeOf(template, 'data'), reader);
  return {
    header: {
      ...header,
      name: ownName,
      isImmutable,
      type: reader.text(template, 'type'),
      labels: plainTexts(metadata, 'labels', reader),
      annotations: plainTexts(metadata, 'annotations', reader),
    },
    template: {
      texts,
      keepsData: reader.choice(template, 'mergePolicy', ['Replace', 'Merge']) === 'Merge',
    },
  };
}

/** Labels and annotations are readable by everyone who sees the Secret's name: values do not belong there. */
function plainTexts(
  metadata: MapNode | undefined,
  key: string,
  reader: FieldReader,
): Readonly<Record<string, string>> {
  if (metadata === undefined) return {};
  const texts = reader.texts(metadata, key);
  if ([...texts.values()].some((text) => text.includes('{{')))
    reader.wrong(placeOf(metadata, key), `templates in ${key} are not supported`);
  return Object.fromEntries(texts);
}

function readTemplates(node: MapNode, key: string, reader: FieldReader): ReadonlyMap<string, Template> {
  const map = reader.map(node, key);
  const templates = new Map<string, Template>();
  for (const name of map?.members.keys() ?? []) {
    const template = map === undefined ? undefined : readTemplate(map, name, reader);
    if (template !== undefined) templates.set(name, template);
  }
  return templates;
}
