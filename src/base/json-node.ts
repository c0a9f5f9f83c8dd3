/**
 * Reads JSON of unknown origin: a value with the place where it stands, and decoders that say what was expected there.
 *
 * Promise: whatever the text is, the answer is a value of the asked type or an `InputError` `report-invalid` that names
 * the place; nothing of the value is in the error. Only own properties are seen, and how deep values nest is bounded, so
 * that what was read can be written again.
 */

import { InputError } from './errors.ts';

/** Deeper values are no report of ours. */
const MAX_DEPTH = 64;
/** A string of JavaScript holds about 500 MB; half of that is a mistake already. */
const MAX_TEXT_BYTES = 256 * 1024 * 1024;

/** The value that a text holds. @throws InputError `report-invalid`. */
export function parseJson(bytes: Uint8Array, where: string): JsonNode {
  if (bytes.length > MAX_TEXT_BYTES) throw invalid(where, 'at most 256 MiB of JSON');
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw invalid(where, 'JSON in UTF-8');
  }
  if (depthExceeds(value, MAX_DEPTH)) throw invalid(where, `JSON nested at most ${MAX_DEPTH} levels deep`);
  return new JsonNode(value, where);
}

/** A value, and where it stands: `a.json: findings[3].rule`. */
export class JsonNode {
  readonly value: unknown;
  readonly where: string;

  constructor(value: unknown, where: string) {
    this.value = value;
    this.where = where;
  }

  /** Whether there is no value here. */
  get isAbsent(): boolean {
    return this.value === undefined;
  }

  /** A property; absent when the object does not have it. @throws InputError when this is no object. */
  get(name: string): JsonNode {
    const fields = this.fields();
    const where = this.where.endsWith(':') ? `${this.where} ${name}` : `${this.where}.${name}`;
    return new JsonNode(Object.hasOwn(fields, name) ? fields[name] : undefined, where);
  }

  /** All properties. @throws InputError */
  fields(): Readonly<Record<string, unknown>> {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.expected('an object');
    return value as Readonly<Record<string, unknown>>;
  }

  /** The entries of a list. @throws InputError */
  list(): readonly JsonNode[] {
    if (!Array.isArray(this.value)) throw this.expected('a list');
    return this.value.map((value, index) => new JsonNode(value, `${this.where}[${index}]`));
  }

  /** @throws InputError */
  text(pattern?: RegExp): string {
    if (typeof this.value !== 'string') throw this.expected('text');
    if (pattern !== undefined && !pattern.test(this.value))
      throw this.expected(`text like ${pattern.source}`);
    return this.value;
  }

  /** A whole number, zero or more. @throws InputError */
  count(): number {
    const { value } = this;
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
      throw this.expected('a whole number, zero or more');
    return value;
  }

  /** @throws InputError */
  flag(): boolean {
    if (typeof this.value !== 'boolean') throw this.expected('true or false');
    return this.value;
  }

  /** One of some texts. @throws InputError */
  choice<Value extends string>(values: readonly Value[]): Value {
    const found = values.find((value) => value === this.value);
    if (found === undefined) throw this.expected(`one of ${values.join(', ')}`);
    return found;
  }

  /** What `read` makes of the value, or undefined when there is none. */
  optional<Result>(read: (node: JsonNode) => Result): Result | undefined {
    return this.isAbsent ? undefined : read(this);
  }

  /** The error that says what should stand here. */
  expected(what: string): InputError {
    return invalid(this.where, what);
  }
}

function invalid(where: string, expected: string): InputError {
  return new InputError('report-invalid', `${where.replace(/:$/, '')}: expected ${expected}`, {
    hint: 'give what "tacet scan --format json" has written, unchanged and from the same version',
  });
}

function depthExceeds(value: unknown, bound: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > bound) return true;
    const next: unknown[] = [];
    for (const item of level)
      if (typeof item === 'object' && item !== null)
        for (const inner of Object.values(item)) next.push(inner);
    level = next;
  }
  return false;
}
