/**
 * Connections for every provider: proxy, private CA, time-outs, and no plain text.
 *
 * Promise: `https` goes through the proxy that the environment names, unless `NO_PROXY` excludes the host; the CAs are
 * Node's own and those of `NODE_EXTRA_CA_CERTS`, which Node reads itself as long as nobody sets `ca`; certificates are
 * always verified; plain `http` goes to this machine only (a test server, a local endpoint), whatever asks for it.
 *
 * Node has proxy support of its own from 24.5 on, but the oldest runner with node24 carries 24.4 and the command line
 * runs on 20, so the tunnel (RFC 9110, CONNECT) is made here. Facts: secret-providers.md 2.11.
 */

import http from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import tls from 'node:tls';
import { Secret } from '../../base/secret.ts';

/** Facts 2.11: connect 10 s, total 30 s. */
export const CONNECT_TIMEOUT_MS = 10_000;
export const REQUEST_TIMEOUT_MS = 30_000;

/** Node's 250 ms for each address family fail against far regions (facts 2.11). */
const FAMILY_ATTEMPT_MS = 1000;

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The two agents that a client needs. */
export interface NetworkAgents {
  readonly httpsAgent: https.Agent;
  readonly httpAgent: http.Agent;
}

/** Why a connection was not made. The code is safe to print; the proxy's name is not in it. */
export class ConnectionRefusal extends Error {
  readonly code: 'EPROXY' | 'EPROXYAUTH' | 'EPLAINTEXT';

  constructor(code: ConnectionRefusal['code']) {
    super(code);
    this.name = 'ConnectionRefusal';
    this.code = code;
  }
}

/** Agents that obey the environment's proxy settings. The caller destroys them when it is done. */
export function networkAgents(environment: Environment): NetworkAgents {
  return { httpsAgent: new ProxyAwareAgent(environment), httpAgent: new LoopbackAgent({ keepAlive: true }) };
}

/** The proxy for an `https` host, or undefined when it is to be reached directly. A malformed address counts as none. */
export function proxyFor(host: string, port: number, environment: Environment): URL | undefined {
  if (isLoopback(host) || isExcluded(host, port, environment)) return undefined;
  return proxyUrl(environment);
}

/** What a proxy address with a password holds that must not be printed: as written, decoded, and as sent. */
export function proxySecrets(environment: Environment): readonly Secret[] {
  const url = proxyUrl(environment);
  if (url === undefined || url.password === '') return [];
  const texts = [url.password, decoded(url.password), credentialsOf(url)];
  return [...new Set(texts)].map((text) => Secret.fromText(text));
}

class LoopbackAgent extends http.Agent {
  override createConnection(
    ...[options, callback]: Parameters<http.Agent['createConnection']>
  ): Duplex | null | undefined {
    if (!isLoopback(options.host ?? '')) throw new ConnectionRefusal('EPLAINTEXT');
    return super.createConnection(options, callback);
  }
}

type Connected = NonNullable<Parameters<https.Agent['createConnection']>[1]>;

class ProxyAwareAgent extends https.Agent {
  readonly #environment: Environment;

  constructor(environment: Environment) {
    super({ keepAlive: true, maxSockets: 16, autoSelectFamilyAttemptTimeout: FAMILY_ATTEMPT_MS });
    this.#environment = environment;
  }

  override createConnection(options: https.RequestOptions, callback?: Connected): Duplex | null | undefined {
    const host = String(options.host ?? '');
    const port = Number(options.port ?? 443);
    const proxy = proxyFor(host, port, this.#environment);
    if (proxy === undefined || callback === undefined) return super.createConnection(options, callback);
    openTunnel(proxy, host, port, (error, socket) => {
      // Node's types want a stream beside an error; its agent looks at the error first
      if (socket === undefined)
        callback(error ?? new ConnectionRefusal('EPROXY'), undefined as unknown as Duplex);
      else this.#startTls(options, host, socket, callback);
    });
    return undefined;
  }

  #startTls(options: https.RequestOptions, host: string, socket: Duplex, callback: Connected): void {
    const secure = tls.connect({
      ...(options as tls.ConnectionOptions),
      socket,
      servername: options.servername ?? host,
    });
    const onError = (error: Error): void => callback(error, undefined as unknown as Duplex);
    secure.once('error', onError);
    secure.once('secureConnect', () => {
      secure.removeListener('error', onError);
      callback(null, secure);
    });
  }
}

function openTunnel(
  proxy: URL,
  host: string,
  port: number,
  done: (error: Error | undefined, socket: Duplex | undefined) => void,
): void {
  const target = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const send = proxy.protocol === 'https:' ? https.request : http.request;
  const request = send({
    host: proxy.hostname.replace(/^\[|\]$/g, ''),
    port: proxy.port === '' ? (proxy.protocol === 'https:' ? 443 : 80) : Number(proxy.port),
    method: 'CONNECT',
    path: target,
    headers: {
      host: target,
      ...(proxy.username === '' ? {} : { 'proxy-authorization': `Basic ${credentialsOf(proxy)}` }),
    },
    agent: false,
    timeout: CONNECT_TIMEOUT_MS,
  });
  request.once('connect', (response, socket) => {
    if (response.statusCode === 200) return done(undefined, socket);
    socket.destroy();
    done(new ConnectionRefusal(response.statusCode === 407 ? 'EPROXYAUTH' : 'EPROXY'), undefined);
  });
  // a proxy that answers CONNECT with a page, not with a tunnel
  request.once('response', (response) => {
    response.destroy();
    done(new ConnectionRefusal(response.statusCode === 407 ? 'EPROXYAUTH' : 'EPROXY'), undefined);
  });
  request.once('timeout', () => request.destroy(new ConnectionRefusal('EPROXY')));
  request.once('error', () => done(new ConnectionRefusal('EPROXY'), undefined));
  request.end();
}

function proxyUrl(environment: Environment): URL | undefined {
  const written = environment['https_proxy'] || environment['HTTPS_PROXY'] || '';
  const address = written === '' || /^https?:\/\//i.test(written) ? written : `http://${written}`;
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** Base64 of `user:password`, as the proxy gets it. */
function credentialsOf(proxy: URL): string {
  return Buffer.from(`${decoded(proxy.username)}:${decoded(proxy.password)}`, 'utf8').toString('base64');
}

/** `NO_PROXY`: hosts separated by commas, a leading dot or not for whole domains, a port or not, `*` for all. */
function isExcluded(host: string, port: number, environment: Environment): boolean {
  const entries = (environment['no_proxy'] || environment['NO_PROXY'] || '').toLowerCase().split(/[\s,]+/);
  const name = host.toLowerCase();
  return entries.some((entry) => {
    if (entry === '*') return true;
    const [, domain = '', onlyPort] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (domain === '' || (onlyPort !== undefined && Number(onlyPort) !== port)) return false;
    return name === domain || name.endsWith(`.${domain}`);
  });
}

function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // a stray percent sign: not encoded
    return text;
  }
}
