/**
 * The parts of a Go template (text/template) as far as report templates use them, and how a mistake in one is told.
 *
 * Supported: text, comments, trim marks, `if`, `with`, `range`, `else`, `break`, `continue`, variables, pipelines,
 * parentheses, literals, fields, and the functions of `functions.ts` and `sprig.ts`. Everything else (`define`, `template`,
 * `block`, methods, functions that reach outside) is refused with line and column before anything is written.
 * Language: pkg.go.dev/text/template.
 */

import { InputError } from '../../../../base/errors.ts';
import { printable } from '../../../../base/printable.ts';

/** A template as it was read. */
export interface TemplateSource {
  /** What errors call it: its path. */
  readonly name: string;
  readonly text: string;
}

/** One value in a command. `at` is an offset in the template's text. */
export type Operand =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | undefined; readonly at: number }
  | { readonly kind: 'dot'; readonly fields: readonly string[]; readonly at: number }
  | {
      readonly kind: 'variable';
      readonly name: string;
      readonly fields: readonly string[];
      readonly at: number;
    }
  | { readonly kind: 'function'; readonly name: string; readonly at: number }
  | {
      readonly kind: 'group';
      readonly pipeline: Pipeline;
      readonly fields: readonly string[];
      readonly at: number;
    };

/** A value, or a function with its arguments. */
export interface Command {
  readonly operands: readonly Operand[];
  readonly at: number;
}

/** Commands of which each gets the value of the one before as its last argument. */
export interface Pipeline {
  /** `$a :=`, `$a =`; for `range` up to two names. */
  readonly variables: readonly string[];
  /** Whether the variables are new. */
  readonly declares: boolean;
  readonly commands: readonly Command[];
  readonly at: number;
}

/** A part of a template. */
export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'output'; readonly pipeline: Pipeline }
  | {
      readonly kind: 'if' | 'with' | 'range';
      readonly pipeline: Pipeline;
      readonly body: readonly TemplateNode[];
      readonly otherwise: readonly TemplateNode[];
    }
  | { readonly kind: 'break' | 'continue' };

/** The error for a mistake at an offset: `leaks.tmpl:3:7: …`. */
export function templateMistake(
  { name, text }: TemplateSource,
  at: number,
  message: string,
  hint?: string,
): InputError {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - (before.lastIndexOf('\n') + 1) + 1;
  return new InputError(
    'option-invalid',
    `${printable(name)}:${line}:${column}: ${message}`,
    hint === undefined ? {} : { hint },
  );
}
