/**
 * Everything that an action prints on the runner's log: plain lines, groups, annotations.
 *
 * Promise: text that comes from the repository, from an event or from a service can be printed through here and the
 * runner will read no command in it. The runner obeys `::name::` at the start of a line after white space and the legacy
 * `##[name]` anywhere, on both streams (facts: github-actions.md 3.1), so every single line passes `printable` at the
 * moment it is written, when it is known where lines begin. Annotations stay within the runner's limits; what does not
 * fit becomes a plain line instead of vanishing.
 *
 * Must never: write a value that has not been neutralised to stdout or stderr, or be given a raw secret.
 */

import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { printable } from '../base/printable.ts';

/** The runner keeps ten annotations of each level and step and drops the rest silently (facts 3.2). */
export const ANNOTATIONS_PER_LEVEL = 10;

/** The runner cuts an annotation's message here (facts 3.2); ours ends in an ellipsis instead of in mid-word. */
export const ANNOTATION_MAX_CHARS = 4096;

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** One annotation. Title and path are not masked by the runner: nothing secret may stand there. */
export interface RunnerAnnotation {
  readonly level: AnnotationLevel;
  /** May have several lines. */
  readonly message: string;
  readonly title?: string | undefined;
  /** Relative to the repository, with forward slashes. */
  readonly path?: string | undefined;
  /** One-based, as are all of these. A column counts only within one line: the runner drops it on a longer range. */
  readonly startLine?: number | undefined;
  readonly endLine?: number | undefined;
  readonly startColumn?: number | undefined;
  readonly endColumn?: number | undefined;
}

const SHOW = { error: core.error, warning: core.warning, notice: core.notice } as const;

const annotated: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 };

/** Text of one or several lines with every line neutralised, joined by LF. Never throws. */
export function neutralise(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map(printable)
    .join('\n');
}

/** Prints text of one or several lines. */
export function log(text: string): void {
  core.info(neutralise(text));
}

/** Prints text that the runner shows only when step debugging is on. */
export function logDebug(text: string): void {
  core.debug(neutralise(text));
}

/** Whether the user asked for step debugging (`ACTIONS_STEP_DEBUG`). */
export function isDebug(): boolean {
  return core.isDebug();
}

/**
 * Shows an annotation, or prints it as a plain line when the runner would drop it. Returns whether it became an
 * annotation, so that the caller can say in the summary how many more there are.
 */
export function annotate(annotation: RunnerAnnotation): boolean {
  const message = cut(neutralise(annotation.message));
  if (annotated[annotation.level] >= ANNOTATIONS_PER_LEVEL) {
    log(
      `${annotation.level}: ${annotation.title === undefined ? '' : `${annotation.title}: `}${annotation.message}`,
    );
    return false;
  }
  annotated[annotation.level]++;
  SHOW[annotation.level](message, {
    ...optional('title', annotation.title === undefined ? undefined : printable(annotation.title)),
    ...optional('file', annotation.path === undefined ? undefined : printable(annotation.path)),
    ...optional('startLine', annotation.startLine),
    ...optional('endLine', annotation.endLine),
    ...optional('startColumn', annotation.startColumn),
    ...optional('endColumn', annotation.endColumn),
  });
  return true;
}

/** Runs `work` inside a collapsed group of the log. The group is closed also when `work` throws. */
export async function inGroup<Result>(title: string, work: () => Result | Promise<Result>): Promise<Result> {
  core.startGroup(printable(title));
  try {
    return await work();
  } finally {
    core.endGroup();
  }
}

/**
 * Runs `work` while the runner obeys no command at all: for output that is not ours to neutralise, such as a child
 * process's. `work` must not announce masks: the runner prints an `add-mask` in clear while commands are stopped.
 */
export async function withCommandsStopped<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  // unguessable, so that the output cannot end the pause itself; the runner masks tokens of this length
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n`);
  try {
    return await work();
  } finally {
    process.stdout.write(`::${token}::\n`);
  }
}

/** Writes to stdout and waits until the text has left the process. */
export function writeAndFlush(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** A workflow command without properties, as one line with its line end. `data` may hold anything (facts 3.1). */
export function commandLine(name: string, data: string): string {
  return `::${name}::${data.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`;
}

function cut(message: string): string {
  if (message.length <= ANNOTATION_MAX_CHARS) return message;
  return `${message.slice(0, ANNOTATION_MAX_CHARS - 1).toWellFormed()}…`;
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
