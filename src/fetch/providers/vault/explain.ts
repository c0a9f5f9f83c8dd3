/**
 * Why Vault did not give a secret, in the reader's words, and what to change: the path's policy, its version, the mount.
 *
 * The sentences of the server are matched and never printed. Vault answers 403 for a path that does not exist as well as
 * for one that a policy forbids, and 404 for a version that was deleted. Facts: secret-providers.md 2.3, 10.
 */

import { DeniedError, InputError, type TacetError, UpstreamError } from '../../../base/errors.ts';
import type { ProviderFailure } from '../contract.ts';
import type { CallResult, CallTrouble } from './client.ts';
import type { Envelope } from './envelope.ts';

/** A refusal of Vault's. */
export type Refusal = CallResult & { readonly kind: 'refused' };

/** What was asked for, for the explanation. */
export interface AskedPath {
  /** As the user wrote it. */
  readonly written: string;
  /** Below `/v1/`. */
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly namespace: string | undefined;
}

/** The failure for a secret that Vault refuses. */
export function explainRefusal(refusal: Refusal, asked: AskedPath): ProviderFailure {
  const { status, envelope } = refusal;
  const { written, path, method } = asked;
  const place = asked.namespace === undefined ? '' : ` in the namespace ${asked.namespace}`;
  if (status === 403) {
    const error = new DeniedError('access-denied', `Vault refuses ${written}: its policies do not allow it`, {
      hint: `Vault says the same of a path that does not exist${place}: check the spelling, the mount and the namespace`,
    });
    return { error, isAboutOneSecret: true, advice: policyLines(path, method) };
  }
  return { error: explainOther(status, envelope, asked, place), isAboutOneSecret: true, advice: [] };
}

function explainOther(
  status: number,
  envelope: Envelope,
  { written, path, method }: AskedPath,
  place: string,
): TacetError {
  const said = [...envelope.errors, ...envelope.warnings].join('\n');
  if (status === 404) {
    return new InputError('secret-not-found', `Vault has nothing at ${written}${place}`, {
      hint: `asked for was ${method} ${path}; paths are case-sensitive`,
    });
  }
  if (status === 405 || /unsupported operation/i.test(said)) {
    const other = method === 'GET' ? 'vault-write: asks by POST' : 'vault-read: asks by GET';
    return new InputError('reference-invalid', `Vault does not take ${method} for ${written}`, {
      hint: `${other}; parameters after ? make vault: ask by POST`,
    });
  }
  if (status === 413)
    return new InputError('reference-invalid', `Vault finds the parameters of ${written} too large`);
  if (/unknown role|role .{0,200}(?:not found|does not exist|could not be found)/is.test(said)) {
    return new InputError('secret-not-found', `Vault knows no role of that name: ${written}`, {
      hint: 'the last step of the path names a role of the secrets engine',
    });
  }
  return new InputError(
    'reference-invalid',
    `Vault does not accept the request for ${written} (HTTP ${status})`,
    {
      hint: 'check the path and its parameters; the audit log of Vault has the reason',
    },
  );
}

/** The failure for a version of a KV secret that is no more. */
export function versionGone(
  written: string,
  gone: { readonly version: number | undefined; readonly deletedAt: string | undefined },
): ProviderFailure {
  const which = gone.version === undefined ? 'the version' : `version ${gone.version}`;
  // only what looks like a date is one
  const at = /^[\d:.TZ+-]{10,40}$/.test(gone.deletedAt ?? '') ? ` at ${gone.deletedAt}` : '';
  const what = gone.deletedAt === undefined ? 'was destroyed' : `was deleted${at}`;
  const hint =
    gone.deletedAt === undefined
      ? 'a destroyed version cannot be brought back: write a new one, or name another with @'
      : 'vault kv undelete brings it back; another version is named with @';
  const error = new InputError('secret-not-found', `${written}: ${which} ${what}`, { hint });
  return { error, isAboutOneSecret: true, advice: [] };
}

/** The failure of a call that brought no answer of Vault's. `what` is what was being done: `reading vault:secret/app`. */
export function explainTrouble(trouble: CallTrouble, what: string): ProviderFailure {
  return { error: troubleError(trouble, what), isAboutOneSecret: false, advice: [] };
}

function troubleError(trouble: CallTrouble, what: string): TacetError {
  switch (trouble.kind) {
    case 'throttled':
      return new UpstreamError('upstream-throttled', `Vault refuses more requests for now (${what})`, {
        retryable: true,
        hint: 'a rate limit or a quota of leases is reached: run the job again, or raise the quota',
      });
    case 'behind':
      return new UpstreamError(
        'upstream-failed',
        `this node of Vault is behind the others (${what}, HTTP 412)`,
        {
          retryable: true,
          hint: 'run the job again; if it lasts, replication of the cluster has trouble',
        },
      );
    case 'sealed':
      return new UpstreamError('upstream-failed', `Vault is sealed (${what})`, {
        retryable: true,
        hint: 'its operators must unseal it',
      });
    case 'unavailable': {
      const hint =
        trouble.status === 501
          ? 'it has never been initialised: check vault-address'
          : 'run the job again; 502 can also come from the system behind a secrets engine';
      return new UpstreamError('upstream-failed', `Vault has trouble (${what}, HTTP ${trouble.status})`, {
        retryable: trouble.status !== 501,
        hint,
      });
    }
    case 'oversized':
      return new UpstreamError('upstream-malformed', `Vault's answer is too large (${what})`);
    case 'malformed':
      return new UpstreamError(
        'upstream-malformed',
        `the answer is not one of Vault's (${what}, HTTP ${trouble.status})`,
        { hint: 'check vault-address, and whether a proxy or a login page answers in its place' },
      );
    case 'redirected':
      return new DeniedError('host-refused', `Vault sends on to another host (${what})`, {
        hint: 'no token follows a redirect: set vault-address to the active node, or to the address of the cluster',
      });
    case 'used-up':
      return new DeniedError('access-denied', `the uses of the Vault token are spent (${what})`, {
        hint: 'raise token_num_uses of the role, or set it to 0',
      });
    case 'cancelled':
      return new UpstreamError('cancelled', 'the job was cancelled');
    case 'unreachable':
      return unreachable(trouble.code, trouble.cause, what);
  }
}

function unreachable(code: string, cause: unknown, what: string): TacetError {
  if (code === 'EPLAINTEXT')
    return new InputError('host-refused', 'the address of Vault is without TLS', { cause });
  if (code === 'EPROXY' || code === 'EPROXYAUTH') {
    const hint =
      code === 'EPROXYAUTH'
        ? 'the proxy wants other credentials: check HTTPS_PROXY'
        : 'check HTTPS_PROXY, or exclude the host with NO_PROXY';
    return new UpstreamError('upstream-failed', `the proxy does not connect to Vault (${what})`, {
      hint,
      cause,
    });
  }
  const hint =
    code === 'ENOTFOUND'
      ? 'check the host name in vault-address'
      : /CERT|SELF_SIGNED|ISSUER|SIGNATURE/.test(code)
        ? 'the certificate is not trusted: give your CA in vault-ca-certificate, or its file in NODE_EXTRA_CA_CERTS'
        : 'check that the runner may connect to it; HTTPS_PROXY and NO_PROXY are obeyed';
  return new UpstreamError('upstream-failed', `Vault cannot be reached (${what}, ${code})`, {
    retryable: true,
    hint,
    cause,
  });
}

/** The policy to add, as Vault takes it. Empty when the path holds what does not belong between its quotes. */
function policyLines(path: string, method: 'GET' | 'POST'): readonly string[] {
  if (!/^[\w./@ ~:=-]+$/.test(path)) return [];
  return [
    'A policy of the role needs:',
    `path "${path}" {`,
    `  capabilities = [${method === 'GET' ? '"read"' : '"create", "update"'}]`,
    '}',
  ];
}
