/**
 * A file of another tool as steps and lines of this one: a workflow with other fetch actions, YAML with references of
 * vals, or the bare list of vault-action or vals.
 *
 * Never throws for any text. Nothing of a file but names, places and what stands where references stand is repeated.
 */

import { LineMistake } from '../../references/scanner.ts';
import { storeKey } from '../../references/store-settings.ts';
import { translateVals } from '../../references/vals-syntax.ts';
import type { BundleMistake } from '../contract.ts';
import { type MapNode, readManifestTree, type TreeNode } from '../external-secrets/manifest-tree.ts';
import { type Step, translateStep, translateVaultLines } from './actions.ts';
import type { Translation } from './translation.ts';

/** What a file is taken for. */
export type ImportForm = 'workflow' | 'vals' | 'vault-action';

/** The translations of a file, and what kept it from being read. */
export interface ImportedFile {
  readonly translations: readonly Translation[];
  readonly mistakes: readonly BundleMistake[];
}

/** Reads a file; its form is guessed when none is given. */
export function importFile(path: string, text: string, form: ImportForm | undefined): ImportedFile {
  const chosen = form ?? guess(text);
  if (chosen === 'vault-action') {
    const { lines, problems } = translateVaultLines(text);
    return {
      translations: [{ place: path, from: 'hashicorp/vault-action', inputs: [], lines, problems }],
      mistakes: [],
    };
  }
  const isLines =
    chosen === 'vals' &&
    /^\s*(?:#.*|[A-Za-z_][\w-]*\s*=.*)?$/m.test(text.split('\n')[0] ?? '') &&
    /^[^:\n]*=\s*"?(?:secret)?ref\+/m.test(text);
  if (isLines) return { translations: [valsLines(path, text)], mistakes: [] };
  const { documents, mistakes } = readManifestTree(path, text);
  const translations =
    chosen === 'workflow'
      ? documents.flatMap((document) => translateSteps(document))
      : documents.flatMap((document) => valsTree(path, document) ?? []);
  return { translations, mistakes };
}

function guess(text: string): ImportForm {
  if (/^\s*(?:- )?uses:\s/m.test(text)) return 'workflow';
  return /(?:secret)?ref\+[A-Za-z0-9]+:\/\//.test(text) ? 'vals' : 'vault-action';
}

/** The steps of all jobs of a workflow, or of a composite action, in their order. */
function translateSteps(document: TreeNode): readonly Translation[] {
  const jobs = member(document, 'jobs');
  const owners = jobs?.kind === 'map' ? [...jobs.members.values()] : [member(document, 'runs') ?? document];
  return owners.flatMap((owner) => {
    const list = member(owner, 'steps');
    const steps = list?.kind === 'list' ? list.items.flatMap((item) => readStep(item) ?? []) : [];
    return steps.flatMap((step, index) => translateStep(step, steps.slice(0, index)) ?? []);
  });
}

function readStep(node: TreeNode): Step | undefined {
  const uses = member(node, 'uses');
  if (uses?.kind !== 'text') return undefined;
  const inputs = member(node, 'with');
  const texts = inputs?.kind === 'map' ? [...inputs.members] : [];
  return {
    place: node.place,
    uses: uses.text.replace(/@.*$/, '').toLowerCase(),
    with: new Map(
      texts.flatMap(([name, value]) =>
        value.kind === 'text' || value.kind === 'other' ? [[name.toLowerCase(), value.text] as const] : [],
      ),
    ),
  };
}

function member(node: TreeNode, key: string): TreeNode | undefined {
  return node.kind === 'map' ? node.members.get(key) : undefined;
}

interface ValsEntry {
  readonly name: string;
  readonly text: string;
  readonly place: string;
}

/** Every scalar that is a reference of vals, named after the keys that lead to it. Undefined when there is none. */
function valsTree(path: string, document: TreeNode): Translation | undefined {
  const entries: ValsEntry[] = [];
  const walk = (node: TreeNode, keys: readonly string[]): void => {
    if (node.kind === 'map') for (const [key, value] of node.members) walk(value, [...keys, key]);
    else if (node.kind === 'list')
      for (const [index, item] of node.items.entries()) walk(item, [...keys, String(index)]);
    else if (node.kind === 'text' && /(?:secret)?ref\+/.test(node.text))
      entries.push({ name: nameOf(keys), text: node.text, place: node.place });
  };
  walk(document as MapNode, []);
  return entries.length === 0 ? undefined : valsTranslation(path, entries);
}

function nameOf(keys: readonly string[]): string {
  const name = keys
    .join('_')
    .replace(/[^A-Za-z0-9_]/g, '_')
    .toUpperCase();
  return /^[A-Z_]/.test(name) ? name : `_${name}`;
}

/** `NAME = ref+…` or `NAME=ref+…`, one a line. */
function valsLines(path: string, text: string): Translation {
  const entries = text.split(/\r\n|\n|\r/).flatMap((line, index): ValsEntry[] => {
    const [, name = '', value = ''] = /^\s*(?:export\s+)?([A-Za-z_][\w-]*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    const bare = value.replace(/^(["'])(.*)\1$/, '$2');
    return /(?:secret)?ref\+/.test(bare) ? [{ name, text: bare, place: `${path}:${index + 1}:1` }] : [];
  });
  return valsTranslation(path, entries);
}

function valsTranslation(path: string, entries: readonly ValsEntry[]): Translation {
  const lines: string[] = [];
  const problems: BundleMistake[] = [];
  const hosts = new Set<string>();
  for (const { name, text, place } of entries) {
    if (!/^(?:secret)?ref\+[A-Za-z0-9]+:\/\/[^+\s]*\+?$/.test(text)) {
      problems.push({
        place,
        what: 'a reference within other text',
        hint: 'a template of a manifest puts texts together',
      });
      continue;
    }
    try {
      const { native, store, isOptional } = translateVals(text);
      // what a reference says about its store has no words in our own line, so that one stays as it is
      lines.push(`${name}${isOptional ? '?' : ''} = ${storeKey(store) === '' ? native : text}`);
      if (store?.kind === 'vault' && store.address !== undefined && URL.canParse(store.address))
        hosts.add(new URL(store.address).host);
    } catch (error) {
      if (!(error instanceof LineMistake)) throw error;
      problems.push({ place, what: error.message, hint: error.hint });
    }
  }
  const inputs = hosts.size === 0 ? [] : ([['allowed-hosts', [...hosts].join(',')]] as const);
  return { place: path, from: 'vals', inputs, lines, problems };
}
