/**
 * Drops what is encrypted already: values of SOPS and of Jasypt, sealed secrets, Ansible vault blocks, armoured messages
 * and certificates in whose base64 something looks like a token. By the marks of those formats around the match, never
 * by the file's name. Looks at no more than `REACH_BYTES` before the match.
 */

import type { MatchInUnit } from '../detectors/contract.ts';
import type { UnitView } from '../text/view.ts';
import type { Drop, Filter } from './contract.ts';

const REACH_BYTES = 16_384;
const SHORT_REACH_BYTES = 4096;

/** Directly around or in the value: SOPS `ENC[AES256_GCM,data:…]`, Jasypt `ENC(…)`, Spring `{cipher}…`, Vault transit. */
const OPENING = /(?:ENC\[AES256_GCM,[^\]\r\n]*|ENC\([^)\r\n]*|\{cipher\}[^\s"']*|vault:v\d+:[^\s"']*)$/;
/** A block that began above and has not ended: everything since is its base64 or hexadecimal. */
const BLOCK =
  /(?:\$ANSIBLE_VAULT;[\d.]+;[A-Z0-9]+[^\r\n]*|-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE|PGP SIGNATURE|PGP PUBLIC KEY BLOCK|CERTIFICATE|CERTIFICATE REQUEST|X509 CRL|PUBLIC KEY|RSA PUBLIC KEY|PKCS7|CMS|SSH SIGNATURE)-----)(?:[\sA-Za-z0-9+/=:.,-]|\\[nr])*$/;

/** The filter. */
export const encryptedFilter: Filter = {
  name: 'encrypted',
  judge({ match, view }: MatchInUnit): Drop | undefined {
    const { start, end } = match.secret;
    const near = view.slice(start - 200, Math.min(end, start + 64));
    if (OPENING.test(near) || isInBlock(view, start) || isSealed(view, start, end)) {
      return { reason: 'encrypted', explanation: 'the value is encrypted, or part of a public block' };
    }
    return undefined;
  },
};

function isInBlock(view: UnitView, start: number): boolean {
  // Most matches have other characters than a block's close before them, and are settled by a short look.
  const short = view.slice(start - SHORT_REACH_BYTES, start);
  const opening = Math.max(short.lastIndexOf('-----BEGIN '), short.lastIndexOf('$ANSIBLE_VAULT'));
  if (opening >= 0) return BLOCK.test(short.slice(opening));
  if (/[^\sA-Za-z0-9+/=\\:.,-]/.test(short)) return false;
  const long = view.slice(start - REACH_BYTES, start);
  const far = Math.max(long.lastIndexOf('-----BEGIN '), long.lastIndexOf('$ANSIBLE_VAULT'));
  return far >= 0 && BLOCK.test(long.slice(far));
}

/** Bitnami's sealed secrets: a long base64 value that begins with `Ag`, under `encryptedData`. */
function isSealed(view: UnitView, start: number, end: number): boolean {
  if (end - start < 200 || !view.slice(start, start + 2).startsWith('Ag')) return false;
  return view.slice(start - SHORT_REACH_BYTES, start).includes('encryptedData');
}
