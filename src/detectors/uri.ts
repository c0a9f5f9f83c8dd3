/**
 * The `uri` detector: `scheme://user:password@host` (RFC 3986, section 3.2.1), in any text, with percent-encoding, an
 * empty user (`redis://:password@…`), and passwords that carry characters a URL should not. Templates, samples and
 * addresses with a user alone are no credentials. Looks at no more than `MAX_URI_BYTES` behind the `://`.
 */

import { fromLatin1 } from '../base/bytes.ts';
import type { CompiledRule } from '../ruleset/rule.ts';
import type { Detection, Detector } from './contract.ts';
import { isLocalHost, judgePlaced, weakFields } from './placed-value.ts';

const MAX_SCHEME_BYTES = 32;
const MAX_URI_BYTES = 600;

const SCHEME = /[A-Za-z][A-Za-z0-9+.-]*$/;
/** Up to a blank, a quote, a bracket that closes the text around it, or the end. */
const REST = /^[^\s"'`<>\\|\x00-\x1f\x7f]+/;
/** User and password up to the last `@` before the path; the password may hold `@` and `:`. */
const AUTHORITY = /^([^\s:/?#@]{0,128}):([^/?#]{1,256})@([\w.~%[\]:{}$-]{1,200})(?![\w.~%[\]:{}$#@-])/;
/** Passwords with `/`, `?` or `#` in them, up to the last `@` before a host; only for schemes other than the web's, where a path may hold `@`. */
const LOOSE_AUTHORITY = /^([^\s:/?#@]{0,128}):(\S{1,256})@([\w.-]{1,200}(?::\d{1,5})?)(?=[/?,]|$)/;
const WEB = /^(?:https?|wss?|file|data|about)$/i;

/** The detector. */
export function createUriDetector(): Detector {
  const schemes = new WeakMap<CompiledRule, RegExp>();
  const fits = (scheme: string, rule: CompiledRule): boolean => {
    if (rule.source === undefined) return true;
    let expression = schemes.get(rule);
    if (expression === undefined) {
      expression = new RegExp(`^(?:${rule.source})$`, 'i');
      schemes.set(rule, expression);
    }
    return expression.test(scheme);
  };
  return {
    name: 'uri',
    detect(hit, rule, view, emit) {
      const text = view.slice(hit.end, hit.end + MAX_URI_BYTES);
      const rest = REST.exec(text)?.[0] ?? '';
      // Most addresses have neither: a colon and then an at sign.
      const colon = rest.indexOf(':');
      if (colon < 0 || rest.indexOf('@', colon) < 0) return;
      const before = view.slice(hit.start - MAX_SCHEME_BYTES, hit.start);
      const scheme = SCHEME.exec(before)?.[0] ?? '';
      if (scheme === '' || !fits(scheme, rule)) return;
      const match = AUTHORITY.exec(rest) ?? (WEB.test(scheme) ? null : LOOSE_AUTHORITY.exec(rest));
      if (match === null) return;
      const detection = readUserInfo(match, scheme, hit.end, hit.start - scheme.length);
      if (detection !== undefined) emit(detection);
    },
  };
}

function readUserInfo(
  match: RegExpExecArray,
  scheme: string,
  base: number,
  start: number,
): Detection | undefined {
  const [, user = '', password = '', host = ''] = match;
  // `host:8080/…@…`: a port, not a password.
  if (/^\d{1,5}\//.test(password) || /[{}$<>]/.test(host)) return undefined;
  const plain = percentDecoded(password);
  const worth = judgePlaced(plain ?? password, percentDecoded(user) ?? user, host.replace(/:\d*$/, ''));
  if (worth === 'no') return undefined;
  const secretStart = base + user.length + 1;
  const hostStart = secretStart + password.length + 1;
  const parts: Record<string, { start: number; end: number }> = {
    scheme: { start, end: start + scheme.length },
    host: { start: hostStart, end: hostStart + host.length },
  };
  if (user !== '') parts.user = { start: base, end: base + user.length };
  return {
    secret: { start: secretStart, end: secretStart + password.length },
    whole: { start, end: hostStart + host.length },
    parts,
    ...(isLocalHost(host) ? { severity: 'low' as const, detail: 'for the machine itself' } : {}),
    ...weakFields(worth),
    ...(plain !== undefined && plain !== password ? { decoded: fromLatin1(plain) } : {}),
  };
}

/** The text without percent-encoding (RFC 3986, section 2.1), as latin1; undefined when an encoding is broken. */
function percentDecoded(text: string): string | undefined {
  if (!text.includes('%')) return text;
  if (/%(?![0-9A-Fa-f]{2})/.test(text)) return undefined;
  return text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
