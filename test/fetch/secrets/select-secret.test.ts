/**
 * From a whole secret to the field that was asked for, byte for byte.
 */

import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/base/errors.ts';
import { Secret } from '../../../src/base/secret.ts';
import { type JsonNode, parseJsonText } from '../../../src/fetch/secrets/json-text.ts';
import { selectSecret } from '../../../src/fetch/secrets/select-secret.ts';
import { fc } from '../../property.ts';

function select(text: string, ...path: readonly string[]): string {
  const selection = {
    name: 'N',
    fieldPath: path.length === 0 ? undefined : path,
    encoding: 'plain',
  } as const;
  return selectSecret(Secret.fromText(text), selection).exported.reveal();
}

function refusal(text: string, ...path: readonly string[]): InputError {
  try {
    select(text, ...path);
  } catch (error) {
    if (error instanceof InputError) return error;
  }
  throw new Error('an InputError was expected');
}

describe('a selected field', () => {
  it('is the text of a string, with its escapes resolved', () => {
    expect(select('{"a":"x\\n\\u00e9\\"","b":{"c":[1,{"d":"deep"}]}}', 'a')).toBe('x\né"');
    expect(select('{"b":{"c":[1,{"d":"deep"}]}}', 'b', 'c', '1', 'd')).toBe('deep');
  });

  it('is a number as it is written, never as a double prints it', () => {
    const text = '{"big":12345678901234567890,"float":1.0,"exp":1E5,"neg":-0}';
    expect(['big', 'float', 'exp', 'neg'].map((key) => select(text, key))).toEqual([
      '12345678901234567890',
      '1.0',
      '1E5',
      '-0',
    ]);
  });

  it('is an object, a list, a boolean as it stands in the secret', () => {
    const text = '{"o": { "k" : [1 , 2] }, "t": true}';
    expect([select(text, 'o'), select(text, 'o', 'k'), select(text, 't')]).toEqual([
      '{ "k" : [1 , 2] }',
      '[1 , 2]',
      'true',
    ]);
  });

  it('is the last one of keys that occur twice, and an empty key works', () => {
    expect(select('{"a":"first","a":"last","":"empty"}', 'a')).toBe('last');
    expect(select('{"":"empty"}', '')).toBe('empty');
  });

  it('is no property that every object has', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      expect(refusal('{}', key).code).toBe('secret-not-found');
    }
    expect(select('{"__proto__":"own"}', '__proto__')).toBe('own');
  });

  it('is delivered as base64 of its bytes when asked', () => {
    const bytes = Uint8Array.of(0, 255, 10, 13);
    const { exported, payload } = selectSecret(Secret.fromBytes(bytes), {
      name: 'N',
      fieldPath: undefined,
      encoding: 'base64',
    });
    // printf '\x00\xff\x0a\x0d' | base64
    expect(exported.reveal()).toBe('AP8KDQ==');
    expect(payload.revealBytes()).toEqual(bytes);
  });
});

describe('a whole value', () => {
  it('is delivered byte for byte: white space, line ends, a byte-order mark, bytes that are no text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const selection = { name: 'N', fieldPath: undefined, encoding: 'plain' } as const;
        expect(selectSecret(Secret.fromBytes(bytes), selection).exported.revealBytes()).toEqual(
          Uint8Array.from(bytes),
        );
      }),
    );
    expect(select('\uFEFF a \r\n')).toBe('\uFEFF a \r\n');
  });
});

describe('a field that cannot be had', () => {
  it('is missing, null, or asked of what has no fields', () => {
    expect(refusal('{"a":1}', 'b').message).toBe('N: the secret has no field b');
    expect(refusal('{"a":{"b":1}}', 'a', 'x', 'y').message).toBe('N: the secret has no field a.x');
    expect(refusal('{"a":null}', 'a').message).toBe('N: the field a is null');
    expect(refusal('plain text', 'a').message).toBe(
      'N: the secret is not a JSON object, so it has no fields',
    );
    expect(refusal('"text"', 'a').code).toBe('reference-invalid');
    expect(refusal('[1]', '1').code).toBe('secret-not-found');
  });

  it('comes with the hint that the dots may belong to the key', () => {
    expect(refusal('{"a.b":"x"}', 'a', 'b').hint).toBe('the dots belong to the key: write #"a.b"');
  });

  it('never shows another key or a value of the secret', () => {
    const hidden = ['other', 'key', 'name'].join('-');
    const error = refusal(JSON.stringify({ [hidden]: hidden }), 'a');
    expect(`${error.message} ${error.hint}`).not.toContain(hidden);
  });
});

/** The tree as JSON.parse would give it, from the places in the text. */
function parsed(node: JsonNode, text: string): unknown {
  if (node.kind === 'object')
    return Object.fromEntries([...node.members].map(([key, member]) => [key, parsed(member, text)]));
  if (node.kind === 'array') return node.items.map((item) => parsed(item, text));
  return node.kind === 'string' ? node.value : JSON.parse(text.slice(node.start, node.end));
}

describe('the JSON reader', () => {
  it('sees the same values as JSON.parse, however the text is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = ` ${JSON.stringify(value, null, indent)}\r\n`;
        const tree = parseJsonText(text);
        expect(tree === undefined ? undefined : parsed(tree, text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('finds no JSON where JSON.parse finds none, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:0e.-tn\\ ') }), (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(parseJsonText(text) !== undefined).toBe(isJson);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses nesting beyond 200, which no secret has', () => {
    expect(parseJsonText(`${'['.repeat(200)}${']'.repeat(200)}`)).toBeDefined();
    expect(parseJsonText(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)).toBeUndefined();
  });
});
