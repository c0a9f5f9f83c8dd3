/**
 * Every option of `tacet rules`, with the actions that each belongs to.
 */

import type { CliOption } from './option.ts';
import { sharedConfigOptions } from './shared-options.ts';

/** What `tacet rules` can be asked for. */
export const RULES_ACTIONS = ['list', 'explain', 'test'] as const;

/** One of `RULES_ACTIONS`. */
export type RulesAction = (typeof RULES_ACTIONS)[number];

const WHICH = 'Which rules to list';
const WHERE = 'Where rules of your own are';
const HOW = 'How to tell it';

/** The options of `tacet rules`, in the order in which help shows them. */
export const rulesCliOptions: readonly CliOption[] = [
  {
    name: 'issuer',
    kind: 'text',
    metavar: 'TEXT',
    group: WHICH,
    description: 'Those whose issuer has this text in its name, in either case.',
  },
  {
    name: 'severity',
    kind: 'choices',
    values: ['critical', 'high', 'medium', 'low'],
    metavar: 'LEVEL',
    group: WHICH,
    description: 'Those of this severity; may be given several times.',
  },
  {
    name: 'confidence',
    kind: 'choices',
    values: ['proven', 'likely', 'possible', 'hint'],
    metavar: 'LEVEL',
    group: WHICH,
    description: 'Those of this confidence; may be given several times.',
  },
  {
    name: 'rules',
    kind: 'list',
    metavar: 'FILE',
    group: WHERE,
    description: 'YAML files with rules of your own, beside the built-in ones.',
  },
  {
    name: 'config',
    kind: 'text',
    metavar: 'FILE',
    group: WHERE,
    description: 'The configuration, relative to the root of the repository. Default: .tacet.yml.',
  },
  {
    name: 'no-config',
    kind: 'flag',
    group: WHERE,
    description: 'Read no configuration: no rules that it names, nothing that it switches off.',
  },
  ...sharedConfigOptions
    .filter(({ name }) => name !== 'policy')
    .map((option) => ({ ...option, group: WHERE })),
  {
    name: 'seed',
    kind: 'text',
    metavar: 'TEXT',
    group: HOW,
    description: 'Mint the examples of a test as in an earlier run, which printed its seed.',
  },
  {
    name: 'format',
    kind: 'choice',
    values: ['text', 'json'],
    default: 'text',
    group: HOW,
    description: 'How to tell it.',
  },
  {
    name: 'debug',
    kind: 'flag',
    group: HOW,
    description: 'Show the stack of an unexpected error.',
  },
];

/** The options that belong to some actions alone. */
export const RULES_OPTION_ACTIONS: ReadonlyMap<string, readonly RulesAction[]> = new Map([
  ['issuer', ['list']],
  ['severity', ['list']],
  ['confidence', ['list']],
  ['rules', ['list', 'explain']],
  ['seed', ['test']],
]);
