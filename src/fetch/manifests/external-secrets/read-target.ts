/**
 * `target` of an ExternalSecret: the header of its Secret, and the templates that make its data.
 *
 * Templates come from the manifest itself, and with `templateFrom` from a literal, or from a ConfigMap or Secret that one
 * of the files holds: what only the cluster has cannot be resolved here, and is a mistake. Facts: secret-providers.md 2.9.
 */

import type { KubernetesHeader } from '../contract.ts';
import { type FieldReader, placeOf } from './field-reader.ts';
import { requireKey } from './keys.ts';
import type { MapNode } from './manifest-tree.ts';
import type { FindResource, NamedTexts } from './resources.ts';
import type { DataTemplate, TemplateStep } from './shape-secret.ts';
import { parseTemplate, type Template, TemplateMistake } from './template.ts';

/** What a target says. */
export interface Target {
  readonly header: KubernetesHeader;
  readonly template: DataTemplate | undefined;
}

/** Reads `target` of a `spec`; what is wrong is a mistake of the reader. */
export function readTarget(
  spec: MapNode,
  name: string,
  namespace: string | undefined,
  findResource: FindResource,
  reader: FieldReader,
): Target {
  const target = reader.map(spec, 'target');
  const header = { name, namespace, type: undefined, isImmutable: false, labels: {}, annotations: {} };
  if (target === undefined) return { header, template: undefined };
  reader.known(target, 'target', [
    'name', 'creationPolicy', 'deletionPolicy', 'immutable', 'template', 'manifest',
  ]); // biome-ignore format: a list of names reads better in rows
  reader.refused(target, { manifest: 'a Secret is made, no other resource' });
  reader.choice(target, 'creationPolicy', ['Owner', 'Orphan', 'Merge', 'CreateOrMerge']);
  const template = reader.map(target, 'template');
  const isImmutable = reader.flag(target, 'immutable') ?? false;
  const ownName = reader.text(target, 'name') ?? name;
  if (template === undefined)
    return { header: { ...header, name: ownName, isImmutable }, template: undefined };
  const fields = ['type', 'engineVersion', 'mergePolicy', 'metadata', 'data', 'templateFrom'];
  reader.known(template, 'template', fields);
  reader.choice(template, 'engineVersion', ['v2']);
  const metadata = reader.map(template, 'metadata');
  if (metadata !== undefined) reader.known(metadata, 'metadata', ['labels', 'annotations', 'finalizers']);
  const steps = [
    ...reader.maps(template, 'templateFrom').flatMap((from) => readTemplateFrom(from, findResource, reader)),
    // what stands in the manifest wins
    ...readData(template, reader),
  ];
  return {
    header: {
      ...header,
      name: ownName,
      isImmutable,
      type: reader.text(template, 'type'),
      labels: plainTexts(metadata, 'labels', reader),
      annotations: plainTexts(metadata, 'annotations', reader),
    },
    template: { steps, keepsData: reader.choice(template, 'mergePolicy', ['Replace', 'Merge']) === 'Merge' },
  };
}

/** The template of a field. Undefined when there is none, or, with a mistake, when it cannot be read. */
export function readTemplate(node: MapNode, key: string, reader: FieldReader): Template | undefined {
  const text = reader.text(node, key);
  return text === undefined ? undefined : parsed(text, key, placeOf(node, key), reader);
}

/** A key that a Secret cannot have is a mistake. */
export function checkKey(key: string, place: string, reader: FieldReader): void {
  try {
    requireKey(key, place);
  } catch {
    reader.wrong(place, 'a key of a Secret has letters, digits, -, _ and . alone');
  }
}

function parsed(text: string, name: string, place: string, reader: FieldReader): Template | undefined {
  try {
    return parseTemplate(text);
  } catch (error) {
    if (!(error instanceof TemplateMistake)) throw error;
    reader.wrong(place, `the template of ${name.slice(0, 60)}: ${error.message}`);
    return undefined;
  }
}

function readData(template: MapNode, reader: FieldReader): readonly TemplateStep[] {
  const data = reader.map(template, 'data');
  return [...(data?.members.keys() ?? [])].flatMap((key): readonly TemplateStep[] => {
    if (data === undefined) return [];
    checkKey(key, placeOf(template, 'data'), reader);
    const own = readTemplate(data, key, reader);
    return own === undefined ? [] : [{ kind: 'value', key, template: own, decoding: 'None' }];
  });
}

function readTemplateFrom(
  from: MapNode,
  findResource: FindResource,
  reader: FieldReader,
): readonly TemplateStep[] {
  const sources = ['configMap', 'secret', 'literal'];
  reader.known(from, 'templateFrom', [...sources, 'target', 'valuesDecodingStrategy']);
  if ((reader.text(from, 'target') ?? 'Data').toLowerCase() !== 'data')
    reader.wrong(
      placeOf(from, 'target'),
      'only data is made by templates',
      'labels and annotations are readable by everyone',
    );
  const decoding =
    reader.choice(from, 'valuesDecodingStrategy', ['None', 'Base64', 'Base64URL', 'Auto']) ?? 'None';
  if (sources.every((source) => !from.members.has(source)))
    reader.wrong(from.place, 'templateFrom names a configMap, a secret or a literal');
  const literal = from.members.has('literal') ? readTemplate(from, 'literal', reader) : undefined;
  return [
    ...readItems(from, 'configMap', 'ConfigMap', decoding, findResource, reader),
    ...readItems(from, 'secret', 'Secret', decoding, findResource, reader),
    ...(literal === undefined ? [] : [{ kind: 'map', template: literal, decoding } as const]),
  ];
}

function readItems(
  from: MapNode,
  field: 'configMap' | 'secret',
  kind: 'ConfigMap' | 'Secret',
  decoding: TemplateStep['decoding'],
  findResource: FindResource,
  reader: FieldReader,
): readonly TemplateStep[] {
  const reference = reader.map(from, field);
  if (reference === undefined) return [];
  reader.known(reference, field, ['name', 'items']);
  const name = reader.requiredText(reference, 'name');
  const texts: NamedTexts | undefined =
    name === undefined ? undefined : findResource(kind, name, placeOf(reference, 'name'));
  return reader.maps(reference, 'items').flatMap((item): readonly TemplateStep[] => {
    reader.known(item, 'items', ['key', 'templateAs']);
    const key = reader.requiredText(item, 'key');
    const scope = reader.choice(item, 'templateAs', ['Values', 'KeysAndValues']) ?? 'Values';
    if (key === undefined || texts === undefined) return [];
    const place = placeOf(item, 'key');
    const text = texts.get(key);
    if (text === undefined) {
      reader.wrong(place, `the ${kind} ${JSON.stringify(name)} has no ${JSON.stringify(key.slice(0, 60))}`);
      return [];
    }
    if (scope === 'Values') checkKey(key, place, reader);
    const template = parsed(text, key, place, reader);
    if (template === undefined) return [];
    return [
      scope === 'Values' ? { kind: 'value', key, template, decoding } : { kind: 'map', template, decoding },
    ];
  });
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
