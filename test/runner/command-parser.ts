// Recognises a workflow command in one line of output, in both syntaxes that the runner knows.
//
// Promises: `::name key=value,…::data` only at the start of the line, after white space; the legacy
// `##[name key=value;…]data` at any place, but only the first `##[` of the line is looked at; unknown names are no
// commands; names and property names do not differ by case; each syntax has its own escapes.
// Must never decide whether a command is obeyed: `command-processor.ts` does.
// Facts: github-actions.md sections 3.1 and 9.4; the runner's ActionCommand.

import { splitPair, trim, trimStart } from './dotnet.ts';

/** A recognised command. */
export interface WorkflowCommand {
  /** In lower case. */
  readonly name: string;
  /** By lower-case name; properties with an empty value are not there. */
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

type Escapes = readonly (readonly [escaped: string, char: string])[];

/** In the order in which the runner undoes them; `%25` comes last, so that `%250A` stays a percent sign. */
const DATA_ESCAPES: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY_ESCAPES: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const LEGACY_ESCAPES: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

/**
 * The command in a line, or undefined when the line is ordinary output.
 * `registered` holds the known names in lower case, among them the token of a running stop-commands.
 */
export function parseCommand(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  return parseColons(line, registered) ?? parseLegacy(line, registered);
}

function parseColons(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const text = trimStart(line);
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  return build(text.slice(2, end), text.slice(end + 2), registered, ',', PROPERTY_ESCAPES, DATA_ESCAPES);
}

function parseLegacy(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  return build(
    line.slice(start + 3, end),
    line.slice(end + 1),
    registered,
    ';',
    LEGACY_ESCAPES,
    LEGACY_ESCAPES,
  );
}

function build(
  info: string,
  data: string,
  registered: ReadonlySet<string>,
  separator: string,
  propertyEscapes: Escapes,
  dataEscapes: Escapes,
): WorkflowCommand | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!registered.has(name)) return undefined;
  const properties = new Map<string, string>();
  const list = space < 0 ? '' : trim(info.slice(space + 1));
  for (const part of list.split(separator)) {
    const pair = splitPair(part);
    if (pair !== undefined) properties.set(pair[0].toLowerCase(), undoEscapes(pair[1], propertyEscapes));
  }
  return { name, properties, data: undoEscapes(data, dataEscapes) };
}

function undoEscapes(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, char]) => result.replaceAll(escaped, char), text);
}
