/**
 * From the text of `secrets:` to references. Checks every line, whatever is wrong with the others, before any network.
 *
 *   line      = [ reference ] [ comment ]
 *   comment   = "#" and the rest of the line; at the line's start or after white space
 *   reference = NAME [ "?" ] "=" system ":" locator [ "#" path ] { "|" modifier }
 *   path      = step { "." step }        a key, or the position in a list from 0
 *   modifier  = "base64" | "mask=full" | "mask=value" | "mask=none"
 *
 * White space may stand around `=` and `|`, not elsewhere. In locators, versions and steps a part in double quotes keeps
 * every character, and a backslash takes the next one as it is: `#"db.main".password`, `#a\.b`. What a locator looks like
 * is the system's (`aws-syntax.ts`). `NAME?` marks a secret that may be missing. In place of an own reference one of vals
 * may stand, `ref+vault://…` (`vals-syntax.ts`).
 *
 * A mistake quotes the name and the system of a line and nothing else of it: someone may have written the secret itself.
 */

import { nearest } from '../../base/nearest.ts';
import { isForbiddenName } from './forbidden-names.ts';
import type { MaskMode, Reference } from './reference.ts';
import { LineMistake, LineScanner } from './scanner.ts';
import type { StoreSettings } from './store-settings.ts';
import { SYSTEMS, type SystemSyntax } from './systems.ts';
import { translateVals, VALS_REFERENCE } from './vals-syntax.ts';

/** What is wrong with one line. */
export interface ReferenceMistake {
  readonly line: number;
  /** Lower case, no final period. */
  readonly what: string;
  readonly hint: string | undefined;
}

/** The references of a text, and every mistake in it. With a mistake the references are not to be used. */
export interface ParsedReferences {
  readonly references: readonly Reference[];
  readonly mistakes: readonly ReferenceMistake[];
}

/** How names are written: `variable` where a name becomes an environment variable, `output` where a dash is fine too. */
export type NameStyle = 'variable' | 'output';

/** More secrets than this in one step is a mistake, not a use. */
const MAX_REFERENCES = 500;

const NAME = /[A-Za-z_][A-Za-z0-9_-]*/y;
const NAME_MAX_CHARS = 200;
const SYSTEM = /[A-Za-z][A-Za-z0-9+.-]*(?=:)/y;

/** Parses the text. Never throws. */
export function parseReferences(
  text: string,
  nameStyle: NameStyle,
  systems: readonly SystemSyntax[] = SYSTEMS,
): ParsedReferences {
  const references: Reference[] = [];
  const mistakes: ReferenceMistake[] = [];
  const firstLines = new Map<string, number>();
  for (const [index, lineText] of text.split(/\r\n|\n|\r/).entries()) {
    const line = index + 1;
    try {
      const reference = parseLine(lineText, line, systems);
      if (reference === undefined) continue;
      // kept also when its name is wrong, so that its locator can be checked in the same go
      references.push(reference);
      requireFreeName(reference, nameStyle, firstLines);
    } catch (error) {
      if (!(error instanceof LineMistake)) throw error;
      mistakes.push({ line, what: error.message, hint: error.hint });
    }
  }
  if (references.length > MAX_REFERENCES) {
    const what = `${references.length} secrets are asked for, ${MAX_REFERENCES} at most are fetched by one step`;
    mistakes.push({ line: references[MAX_REFERENCES]?.line ?? 1, what, hint: undefined });
  }
  return { references, mistakes };
}

function parseLine(text: string, line: number, systems: readonly SystemSyntax[]): Reference | undefined {
  const scanner = new LineScanner(text);
  scanner.skipSpace();
  if (scanner.isAtEnd || scanner.rest.startsWith('#')) return undefined;
  const name = scanner.match(NAME);
  if (name === undefined)
    throw new LineMistake('no name at the start of the line', 'write NAME = aws:secret-name#field');
  if (name.length > NAME_MAX_CHARS)
    throw new LineMistake(`the name is longer than ${NAME_MAX_CHARS} characters`);
  const isOptional = scanner.take('?');
  scanner.skipSpace();
  if (!scanner.take('=')) {
    throw new LineMistake(
      'no "=" after the name',
      'write NAME = aws:secret-name#field; a name has letters, digits, _ and -',
    );
  }
  scanner.skipSpace();
  const target = parseTarget(scanner, name, systems);
  const modifiers = parseModifiers(scanner);
  return { line, name, ...target, isOptional: isOptional || target.isOptional, ...modifiers };
}

type Target = Pick<Reference, 'system' | 'locator' | 'written' | 'fieldPath' | 'isOptional'> & {
  readonly store?: StoreSettings | undefined;
};

/** What stands behind the `=`, up to the modifiers: an own reference, or one of vals, which is translated first. */
function parseTarget(scanner: LineScanner, name: string, systems: readonly SystemSyntax[]): Target {
  const foreign = scanner.match(VALS_REFERENCE);
  if (foreign !== undefined) {
    const { native, store, isOptional } = translateVals(foreign);
    const inner = new LineScanner(native);
    const target = parseOwnTarget(inner, name, systems);
    if (!inner.isAtEnd) throw new LineMistake('the reference holds what cannot be translated');
    return { ...target, written: foreign.replace(/\+$/, ''), isOptional, store };
  }
  return parseOwnTarget(scanner, name, systems);
}

function parseOwnTarget(scanner: LineScanner, name: string, systems: readonly SystemSyntax[]): Target {
  const syntax = parseSystem(scanner, name, systems);
  const start = scanner.position;
  const locator = syntax.parseLocator(scanner);
  const written = `${syntax.system}:${scanner.since(start)}`;
  const fieldPath = scanner.take('#') ? parsePath(scanner) : undefined;
  return { system: syntax.system, locator, written, fieldPath, isOptional: false };
}

/** Reads `system:locator` alone, with a field path or none. Throws `LineMistake`. */
export function parseLocatorText(
  text: string,
): Pick<Reference, 'system' | 'locator' | 'written' | 'fieldPath'> {
  const scanner = new LineScanner(text);
  const { system, locator, written, fieldPath } = parseOwnTarget(scanner, 'the reference', SYSTEMS);
  if (!scanner.isAtEnd) throw new LineMistake('the reference goes on where it should end');
  return { system, locator, written, fieldPath };
}

function parseSystem(scanner: LineScanner, name: string, systems: readonly SystemSyntax[]): SystemSyntax {
  const words = systems.map(({ system }) => system);
  const word = scanner.match(SYSTEM);
  if (word === undefined || !scanner.take(':')) {
    throw new LineMistake(
      `${name} names no system`,
      `write the system and a colon before the secret: ${words.map((system) => `${system}:`).join(', ')}`,
    );
  }
  const syntax = systems.find(({ system }) => system === word);
  if (syntax !== undefined) return syntax;
  const near = nearest(word, words);
  const hint =
    word === 'arn'
      ? 'write the system before the ARN: aws:arn:…'
      : near === undefined
        ? `the systems are ${words.join(', ')}`
        : `did you mean ${near}:?`;
  throw new LineMistake(`${name} names the unknown system "${word.slice(0, 40)}"`, hint);
}

function parsePath(scanner: LineScanner): readonly string[] {
  const steps: string[] = [];
  do {
    const start = scanner.position;
    const step = scanner.word('.#|');
    if (step === '' && scanner.since(start) === '') {
      throw new LineMistake(
        steps.length === 0 ? 'no field is named after #' : 'a step of the field path is empty',
        'leave # out for the whole value; a key that holds a dot is written a\\.b or "a.b"',
      );
    }
    steps.push(step);
  } while (scanner.take('.'));
  return steps;
}

function parseModifiers(scanner: LineScanner): Pick<Reference, 'encoding' | 'mask'> {
  let encoding: Reference['encoding'] = 'plain';
  let mask: MaskMode = 'full';
  for (;;) {
    const isSpaced = scanner.skipSpace();
    if (scanner.isAtEnd || (isSpaced && scanner.rest.startsWith('#'))) return { encoding, mask };
    if (!scanner.take('|')) {
      throw new LineMistake(
        'unexpected text after the secret',
        'a comment needs white space before its #; names with special characters are quoted',
      );
    }
    scanner.skipSpace();
    const word = scanner.word('|');
    if (word === 'base64') encoding = 'base64';
    else if (word === 'mask=full' || word === 'mask=value' || word === 'mask=none')
      mask = word.slice(5) as MaskMode;
    else {
      throw new LineMistake(
        'unknown modifier after |',
        'there are base64, mask=full, mask=value and mask=none',
      );
    }
  }
}

function requireFreeName(
  { name, line }: Reference,
  nameStyle: NameStyle,
  firstLines: Map<string, number>,
): void {
  if (nameStyle === 'variable' && name.includes('-'))
    throw new LineMistake(`${name} cannot be a variable`, `write ${name.replaceAll('-', '_')}`);
  if (isForbiddenName(name)) {
    throw new LineMistake(
      `${name} is a name that changes what later steps run, load or trust`,
      'choose another name',
    );
  }
  const firstLine = firstLines.get(name.toUpperCase());
  if (firstLine !== undefined)
    throw new LineMistake(`${name} is already the name of line ${firstLine}`, 'case does not count');
  firstLines.set(name.toUpperCase(), line);
}
