/**
 * How an option is declared: once, as data. The command line's help, the `inputs` of both `action.yml` files and the
 * tables of the README are made from these declarations (`scripts/docs.ts`), and a test finds any drift.
 */

/** What a value is, and so how it is checked. */
export type OptionKind =
  /** Present or absent on the command line; `true` or `false` as an action's input. */
  | 'flag'
  | 'text'
  /** One of `values`. */
  | 'choice'
  /** One of `values`, several times or separated by commas. */
  | 'choices'
  /** Several texts: the flag repeated, or one a line as an action's input. */
  | 'list'
  /** A whole number, zero or more. */
  | 'number';

/** What every option has, wherever it is given. */
export interface OptionBase {
  /** Kebab-case: `--name` on the command line, `name:` as an input. */
  readonly name: string;
  readonly kind: OptionKind;
  /** The permitted values of a choice. */
  readonly values?: readonly string[];
  /** One or two sentences, in the imperative where it does something. Markdown is not used. */
  readonly description: string;
  /** What holds when it is not given, as the user would write it. */
  readonly default?: string;
}

/** An input of an action. */
export interface ActionOption extends OptionBase {
  readonly required?: boolean;
}

/** An option of the command line. */
export interface CliOption extends OptionBase {
  /** How its value is called in help: `FILE`. */
  readonly metavar?: string;
  /** The heading under which help lists it. */
  readonly group: string;
}

/** An output of an action. */
export interface ActionOutput {
  readonly name: string;
  readonly description: string;
}
