/**
 * A forward proxy on loopback, as companies have them: it wants credentials, opens tunnels by CONNECT, and leads the
 * hosts it knows to local servers behind TLS. Everything it was asked for is remembered.
 */

import { createServer, type IncomingMessage, request } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';
import { type CertificateChain, certificateFor } from './certificate.ts';

/** A proxy with the servers behind it. */
export interface TlsProxy {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  readonly chain: CertificateChain;
  /** The targets of CONNECT, `host:port`, with the credentials that came along, decoded. */
  readonly tunnels: readonly { readonly target: string; readonly credentials: string | undefined }[];
  close(): Promise<void>;
}

/**
 * Starts a proxy. `routes` leads from a host name to the address of a plain local server; `credentials` (`user:password`)
 * are demanded when given.
 */
export async function startTlsProxy(
  routes: Readonly<Record<string, string>>,
  credentials?: string,
): Promise<TlsProxy> {
  const chain = certificateFor(Object.keys(routes));
  const tunnels: { target: string; credentials: string | undefined }[] = [];
  const sockets = new Set<Socket>();

  // behind the tunnel: ends TLS and passes each request on to the plain server of its host
  const ending = createTlsServer({ cert: chain.server.cert, key: chain.server.key }, (incoming, outgoing) => {
    const target = routes[(incoming.headers.host ?? '').replace(/:\d+$/, '')];
    if (target === undefined) {
      outgoing.writeHead(421).end();
      return;
    }
    const { hostname, port } = new URL(target);
    const onward = request(
      { hostname, port, path: incoming.url, method: incoming.method, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    incoming.pipe(onward);
  });
  const proxy = createServer((_incoming, outgoing) => void outgoing.writeHead(405).end());
  proxy.on('connect', (incoming: IncomingMessage, socket: Socket) => {
    sockets.add(socket);
    const basic = /^Basic (.+)$/.exec(incoming.headers['proxy-authorization'] ?? '')?.[1];
    const given = basic === undefined ? undefined : Buffer.from(basic, 'base64').toString();
    tunnels.push({ target: incoming.url ?? '', credentials: given });
    if (credentials !== undefined && given !== credentials) {
      socket.end(
        'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n',
      );
      return;
    }
    if (routes[(incoming.url ?? '').replace(/:443$/, '')] === undefined) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    const inner = connect((ending.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      inner.pipe(socket);
      socket.pipe(inner);
    });
    sockets.add(inner);
    for (const end of [inner, socket]) end.on('error', () => end.destroy());
  });
  for (const server of [ending, proxy])
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    chain,
    tunnels,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      ending.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all(
        [ending, proxy].map((server) => new Promise<void>((resolve) => void server.close(() => resolve()))),
      );
    },
  };
}
