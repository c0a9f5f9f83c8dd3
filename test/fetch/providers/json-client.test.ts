/**
 * JSON calls: what is sent, which answers are taken, and when a call is made again. Redirects, truncation, throttling and
 * cancellation are shown with the providers that use it.
 */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Secret } from '../../../src/base/secret.ts';
import {
  type JsonAnswer,
  JsonClient,
  type JsonRequest,
  MAX_ANSWER_BYTES,
  retryAfter,
} from '../../../src/fetch/providers/json-client.ts';
import { fieldAt, listAt, numberAt, textAt } from '../../../src/fetch/providers/json-fields.ts';
import { fc } from '../../property.ts';
import { json, type ServerAnswer } from '../../servers/exchange.ts';
import { failing } from '../../servers/faults.ts';
import { type LoopbackServer, startLoopbackServer } from '../../servers/loopback-server.ts';

let server: LoopbackServer;
let answer: ServerAnswer;
beforeAll(async () => {
  server = await startLoopbackServer({ name: 'service', handle: () => answer });
});
afterAll(() => server.close());
beforeEach(() => {
  answer = json(200, { ok: true });
  server.clearLog();
});

const never = new AbortController().signal;

async function call(request: Partial<JsonRequest> = {}, waits: number[] = []): Promise<JsonAnswer> {
  const client = new JsonClient({
    environment: {},
    sleep: async (milliseconds) => void waits.push(milliseconds),
    random: () => 0,
    now: () => 0,
  });
  try {
    return await client.call({ method: 'GET', url: new URL(server.url), ...request }, never, (read) => read);
  } finally {
    client.close();
  }
}

const textAnswer = (body: string | Uint8Array, type = 'application/json'): ServerAnswer => ({
  status: 200,
  headers: { 'content-type': type },
  body,
});

describe('a request', () => {
  it('counts its body in bytes, whole also when it is not ASCII', async () => {
    await call({ method: 'POST', body: { kind: 'json', value: { name: 'ünï💧' } } });
    const [sent] = server.requests;
    expect(JSON.parse(sent?.body.toString() ?? '')).toEqual({ name: 'ünï💧' });
    // 11 characters of JSON around it; ü and ï take two bytes each, the drop four, n one
    expect(sent?.headers['content-length']).toBe(String('{"name":""}'.length + 9));
  });

  it('carries secrets in forms and as a bearer', async () => {
    const token = Secret.fromText(['a', 'b&c=d'].join('.'));
    await call({ method: 'POST', bearer: token, body: { kind: 'form', fields: { one: token, two: 'x y' } } });
    const [sent] = server.requests;
    expect(sent?.headers.authorization).toBe(`Bearer ${token.reveal()}`);
    expect(sent?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(Object.fromEntries(new URLSearchParams(sent?.body.toString()))).toEqual({
      one: token.reveal(),
      two: 'x y',
    });
  });
});

describe('an answer', () => {
  it('is taken up to a megabyte, and no byte more', async () => {
    const filled = (size: number): string => `{"x":"${'y'.repeat(size - 8)}"}`;
    answer = textAnswer(filled(MAX_ANSWER_BYTES));
    expect((await call()).status).toBe(200);
    answer = textAnswer(filled(MAX_ANSWER_BYTES + 1));
    await expect(call()).rejects.toMatchObject({ kind: 'oversized' });
  });

  it.each([
    ['that is a list', textAnswer('[]')],
    ['that is null', textAnswer('null')],
    ['that is empty', textAnswer('')],
    ['that is no UTF-8', textAnswer(Buffer.from([...Buffer.from('{"x":"'), 0xff, ...Buffer.from('"}')]))],
    ['of another type', textAnswer('{}', 'text/plain')],
    ['of a type that only begins alike', textAnswer('{}', 'application/jsonp')],
  ])('%s is refused, once and for all', async (_name, given) => {
    answer = given;
    await expect(call()).rejects.toMatchObject({ kind: 'malformed' });
    expect(server.requests).toHaveLength(1);
  });

  it('of a type that is JSON with a name of its own is taken', async () => {
    answer = textAnswer('{}', 'application/problem+json; charset=utf-8');
    expect((await call()).body).toEqual({});
  });

  it('that refuses is handed on, whatever it holds', async () => {
    answer = {
      status: 403,
      headers: { 'content-type': 'text/html', 'www-authenticate': 'Bearer x="y"' },
      body: '<p>',
    };
    const refused = await call();
    expect([refused.status, refused.body, refused.header('www-authenticate')]).toEqual([
      403,
      undefined,
      'Bearer x="y"',
    ]);
  });
});

describe('a failure', () => {
  it.each([408, 429, 500, 502, 503, 504])(
    'of status %d passes, and the call is made again',
    async (status) => {
      server.fail(failing(status));
      expect((await call()).status).toBe(200);
    },
  );

  it.each([501, 505, 599])('of status %d does not', async (status) => {
    server.fail(failing(status));
    await expect(call()).rejects.toMatchObject({ kind: 'unavailable', code: `HTTP ${status}` });
    expect(server.requests).toHaveLength(1);
  });

  it('waits as long as the service asks, and gives up at once when that is longer than the budget', async () => {
    const waits: number[] = [];
    server.fail(failing(503, '', { 'retry-after': '60' }));
    await call({}, waits);
    expect(waits).toEqual([60_000]);
    server.fail(failing(503, '', { 'retry-after': '61' }));
    await expect(call({}, waits)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(waits).toEqual([60_000]);
  });
});

describe('the time to wait', () => {
  it.each([
    [undefined, undefined],
    ['0', 0],
    ['120', 120_000],
    // RFC 9110, 5.6.7: 784111777 seconds after 1970
    ['Sun, 06 Nov 1994 08:49:37 GMT', 37_000],
    ['Sun, 06 Nov 1994 08:00:00 GMT', 0],
    ['soon', undefined],
    ['-5 minutes ago', undefined],
  ])('of %s is %s', (value, expected) => {
    expect(retryAfter(value, 784_111_740_000)).toBe(expected);
  });
});

describe('a field', () => {
  it('is found where it is, of the type that is asked for', () => {
    const body = { a: { b: 'text', n: 3, l: [1] }, empty: '' };
    expect(textAt(body, 'a', 'b')).toBe('text');
    expect(numberAt(body, 'a', 'n')).toBe(3);
    expect(listAt(body, 'a', 'l')).toEqual([1]);
    expect([
      textAt(body, 'a', 'n'),
      numberAt(body, 'a', 'b'),
      textAt(body, 'empty'),
      fieldAt(body, 'x', 'y'),
    ]).toEqual([undefined, undefined, undefined, undefined]);
    expect(fieldAt(body, 'constructor')).toBeUndefined();
    expect(fieldAt([1], '0')).toBeUndefined();
  });

  it('is looked for in any JSON without an error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.string()), (body, path) => {
        expect(() => [textAt(body, ...path), numberAt(body, ...path), listAt(body, ...path)]).not.toThrow();
      }),
    );
  });
});
