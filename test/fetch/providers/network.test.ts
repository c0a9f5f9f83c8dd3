/**
 * Connections of the providers: which proxy, for whom not, and what is hidden of its address.
 */

import { spawn } from 'node:child_process';
import { get } from 'node:https';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { JsonClient } from '../../../src/fetch/providers/json-client.ts';
import { networkAgents, proxyFor, proxySecrets } from '../../../src/fetch/providers/network.ts';
import { startTlsProxy, type TlsProxy } from '../tls-proxy.ts';

let proxy: TlsProxy | undefined;
afterEach(async () => {
  await proxy?.close();
  proxy = undefined;
});

/** The error code of a request to a host through the agents of an environment, or `ok`. */
function outcome(host: string, environment: Record<string, string>): Promise<string> {
  const agents = networkAgents(environment);
  return new Promise<string>((resolve) => {
    const request = get({ host, agent: agents.httpsAgent, path: '/' }, (answer) => {
      answer.resume();
      resolve('ok');
    });
    request.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.name));
  }).finally(() => agents.httpsAgent.destroy());
}

describe('the proxy', () => {
  const environment = { HTTPS_PROXY: 'http://proxy.example:3128' };

  it('is that of the environment, the lower-case name first, with or without its scheme', () => {
    expect(proxyFor('a.example', 443, environment)?.host).toBe('proxy.example:3128');
    expect(proxyFor('a.example', 443, { ...environment, https_proxy: 'other.example:1' })?.host).toBe(
      'other.example:1',
    );
    expect(proxyFor('a.example', 443, {})).toBeUndefined();
    expect(proxyFor('a.example', 443, { HTTPS_PROXY: 'http://' })).toBeUndefined();
  });

  it.each([
    ['sts.amazonaws.com', 'amazonaws.com', true],
    ['sts.amazonaws.com', '.amazonaws.com', true],
    ['sts.amazonaws.com', '*.amazonaws.com', true],
    ['amazonaws.com', '.amazonaws.com', true],
    ['notamazonaws.com', 'amazonaws.com', false],
    ['sts.amazonaws.com', 'example.com, STS.amazonaws.com', true],
    ['sts.amazonaws.com', 'sts.amazonaws.com:443', true],
    ['sts.amazonaws.com', 'sts.amazonaws.com:8443', false],
    ['sts.amazonaws.com', '*', true],
    ['sts.amazonaws.com', '', false],
    ['127.0.0.1', '', true],
    ['localhost', '', true],
  ])('for %s with NO_PROXY=%s is left out: %s', (host, list, isLeftOut) => {
    expect(proxyFor(host, 443, { ...environment, NO_PROXY: list }) === undefined).toBe(isLeftOut);
  });

  it('with a password has that hidden as written, decoded, and as it is sent', () => {
    const written = ['p', 'ss-word'].join('%40');
    const secrets = proxySecrets({ HTTPS_PROXY: `http://user:${written}@proxy.example:3128` });
    // printf 'user:p@ss-word' | base64
    expect(secrets.map((secret) => secret.reveal())).toEqual([written, 'p@ss-word', 'dXNlcjpwQHNzLXdvcmQ=']);
    expect(proxySecrets(environment)).toEqual([]);
  });

  it('that wants other credentials, or does not connect, is told apart from the service', async () => {
    proxy = await startTlsProxy({ 'service.example': 'http://127.0.0.1:9' }, 'user:right');
    const at = (who: string): Record<string, string> => ({ HTTPS_PROXY: `http://${who}@${proxy?.host}` });
    expect(await outcome('service.example', at('user:wrong'))).toBe('EPROXYAUTH');
    expect(await outcome('elsewhere.example', at('user:right'))).toBe('EPROXY');
    expect(await outcome('service.example', { HTTPS_PROXY: 'http://127.0.0.1:9' })).toBe('EPROXY');
  });

  it('leads to a host whose certificate is still verified, by its name and by its issuer', async () => {
    proxy = await startTlsProxy({ 'service.example': 'http://127.0.0.1:9' });
    // the CA of the test is not one that Node trusts, and nothing here tells it to
    expect(await outcome('service.example', { HTTPS_PROXY: `http://${proxy.host}` })).toBe(
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    );
    expect(proxy.tunnels).toEqual([{ target: 'service.example:443', credentials: undefined }]);
  });
});

describe('a far-away host', () => {
  it('has a second for each of its addresses, where Node gives a quarter of one', () => {
    // facts 2.11: 250 ms fail against far regions, about 1,000 ms do not
    const { httpsAgent, httpAgent } = networkAgents({});
    expect(httpsAgent.options).toMatchObject({ autoSelectFamilyAttemptTimeout: 1000 });
    httpsAgent.destroy();
    httpAgent.destroy();
  });

  // a stopped process whose queue is full lets a connection hang as a host does that drops packets; Linux only
  it.runIf(process.platform === 'linux')(
    'that never connects is given up in time, and said to be slow',
    async () => {
      const listener = spawn(
        process.execPath,
        [
          '-e',
          "require('net').createServer().listen(0, '127.0.0.1', 1, function () { console.log(this.address().port) })",
        ],
        { stdio: ['ignore', 'pipe', 'ignore'] },
      );
      const sockets: Socket[] = [];
      const client = new JsonClient({ environment: {}, connectTimeoutMs: 150, maxAttempts: 1 });
      try {
        const port = Number(await new Promise<string>((resolve) => listener.stdout.once('data', resolve)));
        listener.kill('SIGSTOP');
        for (let n = 0; n < 8; n++) sockets.push(connect(port, '127.0.0.1').on('error', () => undefined));
        // what the queue takes is connected at once; the next ones are not
        await new Promise((resolve) => sockets[0]?.once('connect', resolve));
        const call = client.call(
          { method: 'GET', url: new URL(`http://127.0.0.1:${port}/`) },
          new AbortController().signal,
          () => 'an answer',
        );
        await expect(call).rejects.toMatchObject({ kind: 'timeout', code: 'no connection in time' });
      } finally {
        client.close();
        for (const socket of sockets) socket.destroy();
        listener.kill('SIGKILL');
      }
    },
  );
});
