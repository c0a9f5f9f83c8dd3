// The ground of the test servers against Node's own HTTP clients: the log is true, the faults are what they say.
// No test waits for a clock: what is slow is held until the test lets go, and `close` must end what is still held.
// Sizes are counted by hand in bytes.

import { request as httpRequest } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { json } from './exchange.ts';
import { failing, redirecting } from './faults.ts';
import { type LoopbackServer, startLoopbackServer } from './loopback-server.ts';

let server: LoopbackServer;
let handled: number;
beforeEach(async () => {
  handled = 0;
  server = await startLoopbackServer({
    name: 'echo',
    handle: (request) => {
      handled += 1;
      return request.path === '/bug'
        ? Promise.reject(new Error('broken'))
        : json(200, { said: request.body.toString() });
    },
  });
});
afterEach(async () => {
  await server.close().catch(() => undefined);
});

it('logs each request whole, with the sizes of both bodies in bytes', async () => {
  const response = await fetch(`${server.url}/a?b=1`, {
    method: 'POST',
    body: 'ünï',
    headers: { 'x-test': 'yes' },
  });
  const text = await response.text();
  expect(text).toBe('{"said":"ünï"}');
  const [logged] = server.requests;
  expect(logged).toMatchObject({
    server: 'echo',
    method: 'POST',
    path: '/a?b=1',
    host: server.host,
    status: 200,
  });
  expect(logged?.headers['x-test']).toBe('yes');
  // "ünï" is 5 bytes in UTF-8; the answer is 16 bytes for its 14 characters.
  expect(logged?.sizes).toEqual({ request: 5, response: 16 });
  expect(logged?.body.toString()).toBe('ünï');
  server.clearLog();
  expect(server.requests).toEqual([]);
});

it('fails as often as it was told, only for the requests picked, and then is well again', async () => {
  server.fail(failing(429, 'slow down', { 'retry-after': '2' }), { times: 2, when: (r) => r.path === '/a' });
  const statuses = [];
  for (const path of ['/a', '/b', '/a', '/a']) {
    statuses.push((await fetch(server.url + path)).status);
  }
  expect(statuses).toEqual([429, 200, 429, 200]);
  expect(handled).toBe(2);
  expect(server.requests.map(({ status }) => status)).toEqual(statuses);
});

it('resets the connection without an answer', async () => {
  server.fail({ kind: 'reset' });
  await expect(fetch(server.url)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  expect(server.requests[0]?.status).toBe(0);
  expect((await fetch(server.url)).status).toBe(200);
});

it('cuts a body short of the length it announced', async () => {
  server.fail({ kind: 'truncate' });
  const response = await fetch(server.url);
  expect(response.headers.get('content-length')).toBe('11');
  await expect(response.text()).rejects.toThrow('terminated');
  expect(server.requests[0]?.sizes.response).toBe(5);
});

it('grows a body to the size asked and keeps it well-formed', async () => {
  server.fail({ kind: 'oversize', bytes: 100_000 });
  const text = await (await fetch(server.url)).text();
  expect(text).toHaveLength(100_000);
  expect(JSON.parse(text)).toEqual({ said: '' });
});

it('sends the true body under a wrong type, and redirects', async () => {
  server.fail({ kind: 'content-type', value: 'text/html' });
  server.fail(redirecting('http://127.0.0.1:1/elsewhere'));
  const wrong = await fetch(server.url);
  expect([wrong.headers.get('content-type'), await wrong.text()]).toEqual(['text/html', '{"said":""}']);
  const redirect = await fetch(server.url, { redirect: 'manual' });
  expect([redirect.status, redirect.headers.get('location')]).toEqual([307, 'http://127.0.0.1:1/elsewhere']);
});

it('holds an answer back, before it starts or half-way, until the test lets go', async () => {
  for (const at of ['start', 'body'] as const) {
    let letGo = (): void => undefined;
    const until = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    server.fail({ kind: 'hold', at, until });
    let first = '';
    const whole = new Promise<string>((resolve, reject) => {
      httpRequest(server.url, (response) => {
        response.setEncoding('utf8');
        let text = '';
        response.on('data', (chunk: string) => {
          first ||= chunk;
          text += chunk;
          letGo();
        });
        response.on('end', () => resolve(text));
      })
        .on('error', reject)
        .end();
    });
    if (at === 'start') {
      letGo();
    }
    expect(await whole).toBe('{"said":""}');
    expect(first).toBe(at === 'start' ? '{"said":""}' : '{"sai');
  }
});

it('ends at once with a request still held, and reports a bug of its own handler', async () => {
  server.fail(
    { kind: 'hold', at: 'start', until: new Promise(() => undefined) },
    { when: (r) => r.path === '/held' },
  );
  const hanging = fetch(`${server.url}/held`).then(
    () => 'answered',
    () => 'cut',
  );
  expect((await fetch(`${server.url}/bug`)).status).toBe(500);
  await expect(server.close()).rejects.toThrow('broken');
  expect(await hanging).toBe('cut');
});
