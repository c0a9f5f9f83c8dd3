// Turns an `error`, `warning` or `notice` command into an annotation: location repair, relative path, limits.
//
// Promises: ten annotations of each kind in one stage, the rest dropped without a word (they stay in the log); the
// message masked first and then cut to 4,096 characters; title, file and positions left as they are, unmasked.
// Facts: github-actions.md sections 3.1, 3.2 and 9.4; the runner's IssueCommandExtension and ExecutionContext.AddIssue.

import { sep } from 'node:path';
import type { Annotation } from './contract.ts';
import { parseInt32, trim } from './dotnet.ts';

/** How many annotations of one kind a stage may have. */
export const ANNOTATIONS_PER_KIND = 10;
/** How long an annotation's message may be, in UTF-16 units. */
export const MESSAGE_CHARS = 4096;

/** An annotation before masking, with the runner's property names in lower case. */
export interface Issue {
  readonly kind: Annotation['kind'];
  readonly message: string;
  readonly properties: ReadonlyMap<string, string>;
}

/** What the runner would say in debug mode about positions that it repaired. */
export interface RepairedPositions {
  readonly properties: ReadonlyMap<string, string>;
  readonly complaints: readonly string[];
}

/**
 * Repairs the positions of an annotation: a missing start is taken from the end; columns without a line, columns on
 * several lines, and ends before their start are dropped.
 */
export function repairPositions(given: ReadonlyMap<string, string>): RepairedPositions {
  const properties = new Map(given);
  const complaints: string[] = [];
  const number = (name: string) => parseInt32(given.get(name));
  const drop = (complaint: string, ...names: readonly string[]) => {
    complaints.push(complaint);
    for (const name of names) properties.delete(name);
  };
  const endLine = number('endline');
  const endCol = number('endcolumn');
  if (endLine !== undefined && number('line') === undefined) {
    complaints.push("'endLine' can only be set if 'line' is provided");
    properties.set('line', given.get('endline') as string);
  }
  if (endCol !== undefined && number('col') === undefined) {
    complaints.push("'endColumn' can only be set if 'col' is provided");
    properties.set('col', given.get('endcolumn') as string);
  }
  const hasLine = number('line') !== undefined || endLine !== undefined;
  const hasCol = number('col') !== undefined || endCol !== undefined;
  if (!hasLine && hasCol)
    drop("'col' and 'endColumn' can only be set if 'line' is provided", 'col', 'endcolumn');
  // The texts are compared, not the numbers: `3` and `03` are different lines to the runner.
  if (endLine !== undefined && properties.get('line') !== given.get('endline') && hasCol) {
    drop("'col' and 'endColumn' cannot be set if 'line' and 'endLine' are different", 'col', 'endcolumn');
  }
  // An absent start counts as 0 here, even where the end has just been put in its place.
  if (endLine !== undefined && endLine < (number('line') ?? 0)) {
    drop("'endLine' cannot be less than 'line'", 'line', 'endline');
  }
  if (endCol !== undefined && endCol < (number('col') ?? 0)) {
    drop("'endColumn' cannot be less than 'col'", 'col', 'endcolumn');
  }
  return { properties, complaints };
}

/** The path relative to the workspace, with forward slashes; unchanged when it does not lie within. */
export function relativeToWorkspace(file: string, workspace: string): string {
  const native = (path: string) => (sep === '\\' ? path.replaceAll('/', sep) : path);
  const folder = native(workspace).replace(/[/\\]$/u, '') + sep;
  const start = native(file).slice(0, folder.length);
  const isWithin =
    process.platform === 'linux' ? start === folder : start.toLowerCase() === folder.toLowerCase();
  return isWithin && file.length > folder.length ? file.slice(folder.length).replaceAll(sep, '/') : file;
}

/** Collects the annotations of one stage within the limits. */
export class AnnotationList {
  readonly #annotations: Annotation[] = [];
  readonly #counts = { error: 0, warning: 0, notice: 0 };

  /** Adds an issue whose message is masked and cut already. A blank one uses up a place and is not shown. */
  add(issue: Issue): void {
    if (this.#counts[issue.kind] >= ANNOTATIONS_PER_KIND) return;
    this.#counts[issue.kind]++;
    if (trim(issue.message) !== '') this.#annotations.push(toAnnotation(issue));
  }

  get all(): readonly Annotation[] {
    return this.#annotations;
  }
}

function toAnnotation({ kind, message, properties }: Issue): Annotation {
  const text = <K extends string>(key: K, name: string) => {
    const value = properties.get(name);
    return value === undefined || trim(value) === ''
      ? {}
      : ({ [key]: value } as { readonly [P in K]: string });
  };
  const number = <K extends string>(key: K, name: string) => {
    const value = parseInt32(properties.get(name));
    return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: number });
  };
  return {
    kind,
    message,
    ...text('title', 'title'),
    ...text('file', 'file'),
    ...number('line', 'line'),
    ...number('endLine', 'endline'),
    ...number('col', 'col'),
    ...number('endColumn', 'endcolumn'),
  };
}
