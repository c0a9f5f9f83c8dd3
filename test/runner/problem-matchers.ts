// Problem matchers: patterns that a command adds and that turn later lines of output into annotations.
//
// Promises: the runner's file format with its checks; patterns over one or several lines, the last of which may loop;
// newest matcher first; colour codes removed before a line is looked at; files only when they exist in the workspace.
// Left out: the time limit of a match (JavaScript has none), and the runner's search for nested repositories.
// Facts: github-actions.md section 3.2; the runner's IssueMatcher and OutputManager; GitHub's "problem matchers" page.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { type Issue, relativeToWorkspace } from './annotations.ts';
import { parseInt32, trim } from './dotnet.ts';

const FIELDS = ['file', 'line', 'column', 'severity', 'code', 'message', 'fromPath'] as const;
type Field = (typeof FIELDS)[number];
type Match = Readonly<Partial<Record<Field, string>>>;

interface Pattern {
  readonly expression: RegExp;
  readonly groups: Readonly<Partial<Record<Field, number>>>;
  readonly loop: boolean;
}

/** One matcher of a checked file. */
export interface MatcherConfig {
  readonly owner: string;
  readonly severity: string;
  readonly fromPath: string;
  readonly patterns: readonly Pattern[];
}

/** The matchers in a file. Throws when the file is not there, not JSON, or a matcher is not acceptable. */
export function loadMatchers(path: string): MatcherConfig[] {
  const file = JSON.parse(readFileSync(path, 'utf8')) as { readonly problemMatcher?: readonly RawMatcher[] };
  return (file.problemMatcher ?? []).map(checkMatcher);
}

interface RawMatcher {
  readonly owner?: string;
  readonly severity?: string;
  readonly fromPath?: string;
  readonly pattern?: readonly RawPattern[];
}

type RawPattern = { readonly [F in Field]?: number } & { readonly regexp?: string; readonly loop?: boolean };

function checkMatcher(raw: RawMatcher): MatcherConfig {
  const { owner = '', severity = '', fromPath = '', pattern: patterns = [] } = raw;
  if (owner === '') throw new Error('Owner must not be empty');
  if (!/^(?:|error|warning|notice)$/iu.test(severity))
    throw new Error(`Matcher '${owner}' has a wrong severity`);
  if (patterns.length === 0) throw new Error(`Matcher '${owner}' does not contain any patterns`);
  const seen = new Set<Field>();
  const checked = patterns.map((pattern, at) => {
    const isLast = at === patterns.length - 1;
    if (pattern.loop === true && (at === 0 || !isLast || pattern.message === undefined)) {
      throw new Error(
        "Only the last pattern in a multiline matcher may set 'loop', and it must set 'message'",
      );
    }
    return checkPattern(pattern, seen);
  });
  if (!seen.has('message')) throw new Error("At least one pattern must set 'message'");
  return { owner, severity, fromPath, patterns: checked };
}

function checkPattern(raw: RawPattern, seen: Set<Field>): Pattern {
  const expression = new RegExp(raw.regexp ?? '');
  const groupCount = new RegExp(`${expression.source}|`).exec('')?.length ?? 1;
  const groups: Partial<Record<Field, number>> = {};
  for (const field of FIELDS) {
    const group = raw[field];
    if (group === undefined) continue;
    if (seen.has(field)) throw new Error(`The property '${field}' is set twice`);
    if (group < 0 || group >= groupCount) throw new Error(`The property '${field}' is out of range`);
    seen.add(field);
    groups[field] = group;
  }
  return { expression, groups, loop: raw.loop === true };
}

/** The matchers of a job; each stream of output looks at its lines through its own `MatcherStream`. */
export class MatcherRegistry {
  #configs: readonly MatcherConfig[] = [];

  /** Adds matchers before the others; one of the same owner is replaced. */
  add(configs: readonly MatcherConfig[]): void {
    this.remove(configs.map((config) => config.owner));
    this.#configs = [...configs, ...this.#configs];
  }

  remove(owners: readonly string[]): void {
    const gone = new Set(owners.map((owner) => owner.toLowerCase()));
    this.#configs = this.#configs.filter((config) => !gone.has(config.owner.toLowerCase()));
  }

  get configs(): readonly MatcherConfig[] {
    return this.#configs;
  }
}

/** One stream's view of the matchers: it keeps the state of patterns that span lines. */
export class MatcherStream {
  readonly #registry: MatcherRegistry;
  readonly #workspace: string;
  readonly #states = new Map<MatcherConfig, (Match | undefined)[]>();

  constructor(registry: MatcherRegistry, workspace: string) {
    this.#registry = registry;
    this.#workspace = workspace;
  }

  /** The annotation that a line gives, and the line as it is to be logged; undefined when no matcher fits. */
  find(line: string): { readonly issue: Issue; readonly logged: string } | undefined {
    const stripped = line.replace(/\u001b\[[0-9;]*m?/gu, '');
    for (const config of this.#registry.configs) {
      const match = this.#match(config, stripped);
      if (match === undefined) continue;
      for (const other of this.#states.keys()) if (other !== config) this.#states.delete(other);
      const issue = toIssue(match, config, this.#workspace);
      if (issue !== undefined) return { issue, logged: stripped };
    }
    return undefined;
  }

  #match(config: MatcherConfig, line: string): Match | undefined {
    const state = this.#states.get(config) ?? [];
    this.#states.set(config, state);
    for (let at = config.patterns.length - 1; at >= 0; at--) {
      const pattern = config.patterns[at] as Pattern;
      const running = at > 0 ? state[at - 1] : undefined;
      if (at > 0 && running === undefined) continue;
      const isLast = at === config.patterns.length - 1;
      const found = pattern.expression.exec(line);
      const match = found === null ? undefined : merge(running, pattern, found);
      if (!isLast) {
        state[at] = match;
      } else if (match !== undefined) {
        state.length = 0;
        if (pattern.loop) state[at - 1] = running;
        return match;
      } else if (at > 0) {
        state[at - 1] = undefined;
      }
    }
    return undefined;
  }
}

function merge(running: Match | undefined, pattern: Pattern, found: RegExpExecArray): Match {
  const match: Partial<Record<Field, string>> = { ...running };
  for (const [field, group] of Object.entries(pattern.groups)) match[field as Field] ??= found[group] ?? '';
  return match;
}

function toIssue(match: Match, config: MatcherConfig, workspace: string): Issue | undefined {
  const message = match.message ?? '';
  const kind = (match.severity || config.severity || 'error').toLowerCase();
  if (trim(message) === '' || (kind !== 'error' && kind !== 'warning' && kind !== 'notice')) return undefined;
  const properties = new Map<string, string>();
  const line = parseInt32(match.line);
  const column = parseInt32(match.column);
  const file = locate(match.file ?? '', match.fromPath || config.fromPath, workspace);
  if (line !== undefined) properties.set('line', String(line));
  if (column !== undefined) properties.set('col', String(column));
  if (file !== undefined) properties.set('file', file);
  return { kind, message, properties };
}

function locate(file: string, fromPath: string, workspace: string): string | undefined {
  if (trim(file) === '') return undefined;
  const based = trim(fromPath) !== '' && !isAbsolute(file) ? join(dirname(fromPath), file) : file;
  const path = resolve(workspace, based);
  const relative = relativeToWorkspace(path, workspace);
  return existsSync(path) && relative !== path ? relative : undefined;
}
