/**
 * What the Vault provider is told: which server, which login, and how to read. HashiCorp Vault and OpenBao alike.
 */

import type { Environment } from '../network.ts';

/** Vault's own default for the mount of the JWT method. */
export const DEFAULT_AUTH_MOUNT = 'jwt';

/** Seconds that a wrapping token may live: it is unwrapped at once. */
export const WRAP_SECONDS = { min: 1, max: 3600 } as const;

/** Seconds that leases may be asked to live: up to the longest job of GitHub's own runners, six hours, and of others. */
export const LEASE_SECONDS = { min: 60, max: 432_000 } as const;

/** Time and chance, for the waiting between attempts. */
export interface Pace {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  /** Resolves after the time, or at once when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Settings as the user gave them, unchecked but for their form. */
export interface VaultSettings {
  /** `https://vault.example.com:8200`; a path before `/v1` may follow. */
  readonly address: string | undefined;
  /** Undefined: the default role of the mount. */
  readonly role: string | undefined;
  /** Where the JWT method is mounted: `jwt`, `github/actions`. */
  readonly authMount: string;
  readonly namespace: string | undefined;
  /** Undefined: the origin of the address, so that a token for one server is worth nothing at another. */
  readonly audience: string | undefined;
  /** The engine version to assume when the mount may not be asked about. */
  readonly kvVersion: 1 | 2 | undefined;
  /** Undefined: answers are not wrapped. */
  readonly wrapSeconds: number | undefined;
  /** Whether the login travels with each read (OpenBao), so that there is no token. */
  readonly inlineAuth?: boolean;
  /** How long the token and its leases are to live, from the fetch on. Undefined: as long as Vault gives by itself. */
  readonly leaseSeconds?: number | undefined;
  /** Whether certificates that the PKI engine issued are revoked when the job ends. */
  readonly revokeCertificates: boolean;
  /** PEM of further CAs, or base64 of it. */
  readonly caCertificate: string | undefined;
  /** For the proxy. */
  readonly environment: Environment;
  readonly pace: Pace;
}

/** The real time. */
export const realPace: Pace = {
  now: Date.now,
  random: Math.random,
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      signal.addEventListener('abort', end);
    }),
};

/** Where a server is, as one that may be sent a token. */
export interface ServerPlace {
  /** Without a slash at its end; with the path, if it has one. */
  readonly base: string;
  /** Scheme, host and port. */
  readonly origin: string;
}

/**
 * The place behind an address. Undefined when it is none, carries a name, password, query or fragment, or is not `https`;
 * `http` is taken on this machine alone.
 */
export function serverPlace(address: string): ServerPlace | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isLocal = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal)) return undefined;
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return undefined;
  return { base: `${url.origin}${url.pathname.replace(/\/+$/, '')}`, origin: url.origin };
}

/** PEM from PEM, or from base64 of PEM. Undefined when it is neither. */
export function readAuthority(text: string): string | undefined {
  const isPem = (candidate: string): boolean =>
    /-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/.test(candidate);
  if (isPem(text)) return text;
  const decoded = Buffer.from(text.replace(/\s+/g, ''), 'base64').toString('utf8');
  return isPem(decoded) ? decoded : undefined;
}

/** A mount or a namespace without slashes at its ends; undefined when it is none. */
export function cleanPath(text: string): string | undefined {
  const path = text.replace(/^\/+|\/+$/g, '');
  const segments = path.split('/');
  const isSound = segments.every(
    (segment) => /^[\w.@+~ -]{1,128}$/.test(segment) && !/^\.{1,2}$/.test(segment),
  );
  return isSound ? path : undefined;
}
