/**
 * Connections of the providers: which proxy, for whom not, and what is hidden of its address.
 */

import { get } from 'node:https';
import { afterEach, describe, expect, it } from 'vitest';
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
