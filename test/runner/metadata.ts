// Reads an action's metadata file the way the runner and GitHub's language service do together.
//
// Promises: what comes back is complete and checked: known keys only (everywhere, so that a misspelt key in our own
// action.yml fails a test), a Node runtime, and files that are named. Paths stay relative to the action's directory.
// Must never guess: a `docker` or `composite` action is refused, as this emulator does not run them.
// Facts: github-actions.md sections 2.2 and 9.1.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

/** One declared input. */
export interface ActionInput {
  readonly name: string;
  readonly description: string;
  /** Recorded only: the runner never enforces it. */
  readonly required: boolean;
  /** Template text, with `${{ }}` still in it; the empty string when the file has none. */
  readonly default: string;
  readonly deprecationMessage?: string;
}

/** A checked action.yml. */
export interface ActionMetadata {
  readonly directory: string;
  readonly name: string;
  readonly inputs: readonly ActionInput[];
  readonly outputs: readonly string[];
  readonly main: string;
  readonly pre?: string;
  readonly post?: string;
  readonly preIf: string;
  readonly postIf: string;
}

const ROOT_KEYS = ['name', 'author', 'description', 'branding', 'inputs', 'outputs', 'runs'];
const INPUT_KEYS = ['description', 'required', 'default', 'deprecationMessage'];
const RUNS_KEYS = ['using', 'main', 'pre', 'pre-if', 'post', 'post-if'];
/** The runner starts the older ones on Node 24 too, since June 2026. */
const NODE_RUNTIMES = ['node12', 'node16', 'node20', 'node24'];

/**
 * The metadata of the action in a directory, from action.yml or action.yaml.
 * Throws an Error that names the file and the key when the file is missing, not YAML, or not acceptable.
 */
export function loadAction(directory: string): ActionMetadata {
  const path = ['action.yml', 'action.yaml']
    .map((name) => join(directory, name))
    .find((file) => existsSync(file));
  if (path === undefined) throw new Error(`no action.yml or action.yaml in ${directory}`);
  const document = parseDocument(readFileSync(path, 'utf8'));
  const [mistake] = document.errors;
  if (mistake !== undefined) throw new Error(`${path} is not YAML: ${mistake.message}`);
  return checkMetadata(document.toJS(), directory, path);
}

function checkMetadata(value: unknown, directory: string, path: string): ActionMetadata {
  const root = mapping(value, 'the file', ROOT_KEYS, path);
  const runs = mapping(root.runs, 'runs', RUNS_KEYS, path);
  const using = text(runs.using, 'runs.using', path).toLowerCase();
  if (!NODE_RUNTIMES.includes(using)) {
    throw new Error(`${path}: runs.using must be one of ${NODE_RUNTIMES.join(', ')} here, found '${using}'`);
  }
  const inputs = Object.entries(mapping(root.inputs ?? {}, 'inputs', undefined, path));
  const outputs = Object.entries(mapping(root.outputs ?? {}, 'outputs', undefined, path));
  for (const [name, output] of outputs) mapping(output, `outputs.${name}`, ['description'], path);
  return {
    directory,
    name: text(root.name, 'name', path),
    inputs: inputs.map(([name, input]) => checkInput(name, input, path)),
    outputs: outputs.map(([name]) => name),
    main: text(runs.main, 'runs.main', path),
    ...optional('pre', runs.pre, 'runs.pre', path),
    ...optional('post', runs.post, 'runs.post', path),
    preIf: runs['pre-if'] === undefined ? 'always()' : text(runs['pre-if'], 'runs.pre-if', path),
    postIf: runs['post-if'] === undefined ? 'always()' : text(runs['post-if'], 'runs.post-if', path),
  };
}

function checkInput(name: string, value: unknown, path: string): ActionInput {
  const input = mapping(value ?? {}, `inputs.${name}`, INPUT_KEYS, path);
  const given = input.default;
  if (typeof given === 'object' && given !== null)
    throw new Error(`${path}: inputs.${name}.default must be a scalar`);
  return {
    name,
    description: String(input.description ?? ''),
    required: input.required === true,
    default: given === undefined || given === null ? '' : String(given),
    ...optional('deprecationMessage', input.deprecationMessage, `inputs.${name}.deprecationMessage`, path),
  };
}

function mapping(
  value: unknown,
  where: string,
  keys: readonly string[] | undefined,
  path: string,
): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${path}: ${where} must be a mapping`);
  }
  const unknown = keys === undefined ? undefined : Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new Error(`${path}: unexpected key '${unknown}' in ${where}`);
  return value as Record<string, unknown>;
}

function text(value: unknown, where: string, path: string): string {
  if (typeof value !== 'string' || value === '')
    throw new Error(`${path}: ${where} must be a non-empty string`);
  return value;
}

function optional<K extends string>(
  key: K,
  value: unknown,
  where: string,
  path: string,
): { readonly [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: text(value, where, path) } as { readonly [P in K]: string });
}
