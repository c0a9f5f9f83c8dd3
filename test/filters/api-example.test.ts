/** Values that descriptions of APIs show as examples, by the keys above them. */

import { describe, expect, it } from 'vitest';
import { isApiExample } from '../../src/filters/api-example.ts';
import { UnitView } from '../../src/text/view.ts';
import { unitOf } from '../detectors/builder.ts';
import { mint } from '../mint.ts';

/** Whether the value stands under an example, where `VALUE` is in the text. */
function stands(text: string): boolean {
  const value = mint('{base62:40}');
  const start = text.indexOf('VALUE');
  const whole = text.replace('VALUE', value);
  return isApiExample(new UnitView(unitOf(whole)), { start, end: start + value.length });
}

const YAML = 'openapi: 3.0.3\npaths:\n  /login:\n    post:\n      requestBody:\n';

describe('a value in the description of an API', () => {
  it.each([
    [
      'under examples',
      `${YAML}        examples:\n          One:\n            value:\n              token: VALUE\n`,
    ],
    ['under example', `${YAML}        example:\n          id: 7\n          token: VALUE\n`],
    ['under an extension', `${YAML}        x-examples:\n          create:\n            token: VALUE\n`],
    ['as the example itself', `${YAML}        token:\n          example: VALUE\n`],
    [
      'in a list that stands as far in as its key',
      `${YAML}        example:\n          data:\n          - id: 1\n            token: VALUE\n`,
    ],
    [
      'in a list of examples',
      `${YAML}        examples:\n        - name: One\n          token: VALUE\n        - name: Two\n`,
    ],
    ['in Swagger 2', 'swagger: "2.0"\ndefinitions:\n  A:\n    example:\n      token: VALUE\n'],
    [
      'in JSON',
      '{\n  "openapi": "3.1.0",\n  "paths": {\n    "/a": {\n      "example": {\n        "token": "VALUE"\n      }\n    }\n  }\n}\n',
    ],
  ])('is an example %s', (_where, text) => {
    expect(stands(text)).toBe(true);
  });

  it.each([
    ['beside examples', `${YAML}        examples:\n          One: 1\n        token: VALUE\n`],
    ['under the servers', 'openapi: 3.0.3\nservers:\n  - url: x\n    token: VALUE\n'],
    ['in a file that is no description', 'example:\n  token: VALUE\n'],
    ['in a file that speaks of one', '# see openapi: the description\nexample:\n  token: VALUE\n'],
  ])('is none %s', (_where, text) => {
    expect(stands(text)).toBe(false);
  });
});
