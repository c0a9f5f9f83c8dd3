/**
 * Detectors for the small files in which programs keep passwords: `.netrc` (its manual page and curl's), `.npmrc` (npm's
 * documentation of registry authentication) and `.pgpass` (PostgreSQL, "The Password File"). What they say is plain;
 * variables and placeholders in them are no values. Each looks at one entry, a few hundred bytes.
 */

import { fromLatin1 } from '../base/bytes.ts';
import type { Span } from '../text/unit.ts';
import type { Detector } from './contract.ts';
import { decodeBase64Text } from './encoded.ts';
import { isLocalHost, judgePlaced, weakFields } from './placed-value.ts';

const ENTRY_BYTES = 600;

const NETRC =
  /^machine[ \t]+([^\s"']{1,200})\s{1,20}(?:login[ \t]+([^\s"']{1,200})\s{1,20})?(?:account[ \t]+\S{1,100}\s{1,20})?password[ \t]+(?:"([^"\r\n]{1,256})"|([^\s"]{1,256}))/;

/** `machine HOST login USER password PASSWORD`, on one line or over some. */
export const netrcDetector: Detector = {
  name: 'netrc',
  detect(hit, _rule, view, emit) {
    if (/\w/.test(view.slice(hit.start - 1, hit.start))) return;
    const match = NETRC.exec(view.slice(hit.start, hit.start + ENTRY_BYTES));
    if (match === null || lineEnds(match[0]) > 3) return;
    const [whole, host = '', user = '', quoted, bare] = match;
    const password = quoted ?? bare ?? '';
    const worth = judgePlaced(password, user, host);
    if (worth === 'no') return;
    const end = hit.start + whole.length - (quoted === undefined ? 0 : 1);
    const parts: Record<string, Span> = { host: spanOf(whole, host, hit.start, 0) };
    if (user !== '') parts.user = spanOf(whole, user, hit.start, whole.indexOf('login') + 5);
    emit({
      secret: { start: end - password.length, end },
      whole: { start: hit.start, end: hit.start + whole.length },
      parts,
      ...weakFields(worth),
    });
  },
};

const NPMRC =
  /(?:^|[\s"'`;&])(?:(\/\/[^\s"'=]{1,200}?)\/?:)?(_authToken|_auth|_password)[ \t]*(?:=|[ \t])[ \t]*["']?([^\s"'`;&|$<>{}]{4,2000})/g;

/** `//HOST/:_authToken=TOKEN`, `_auth=…`, `//HOST/:_password=…`; also behind `npm config set`. */
export const npmrcDetector: Detector = {
  name: 'npmrc',
  detect(hit, _rule, view, emit) {
    const line = view.lineAround(hit.start, ENTRY_BYTES);
    const text = view.slice(line.start, Math.min(line.end, hit.end + ENTRY_BYTES));
    NPMRC.lastIndex = 0;
    for (let match = NPMRC.exec(text); match !== null; match = NPMRC.exec(text)) {
      const [whole, host, kind, value = ''] = match;
      const end = line.start + match.index + whole.length;
      if (end < hit.end || line.start + match.index > hit.start) continue;
      const plain = kind === '_authToken' ? value : decodeBase64Text(value);
      if (plain === undefined) continue;
      const colon = kind === '_auth' ? plain.indexOf(':') : -1;
      if (kind === '_auth' && colon < 0) continue;
      const worth = judgePlaced(plain.slice(colon + 1), plain.slice(0, Math.max(0, colon)));
      if (worth === 'no' || (kind === '_authToken' && worth === 'sure' && !isOpaque(value))) continue;
      emit({
        secret: { start: end - value.length, end },
        whole: { start: line.start + match.index, end },
        ...(host === undefined ? {} : { parts: { host: spanOf(text, host, line.start, match.index) } }),
        ...(plain === value ? {} : { decoded: fromLatin1(plain) }),
        ...weakFields(worth),
      });
    }
  },
};

/** A registry's token is long and holds a digit; `NPM_TOKEN` and `your-token` do not. */
function isOpaque(value: string): boolean {
  return value.length >= 12 && /\d/.test(value) && !/^[A-Z][A-Z0-9_]+$/.test(value);
}

const PGPASS =
  /^((?:[^:\\#\s]|\\.){1,200}):(\d{1,5}|\*):((?:[^:\\\s]|\\.){1,100}):((?:[^:\\\s]|\\.){1,100}):((?:[^\\\r\n]|\\.){1,256})$/;

/** `HOST:PORT:DATABASE:USER:PASSWORD`, `*` for any, `\:` for a colon. */
export const pgpassDetector: Detector = {
  name: 'pgpass',
  detect(hit, _rule, view, emit) {
    const line = view.lineAround(hit.start, ENTRY_BYTES);
    const match = PGPASS.exec(view.slice(line.start, line.end));
    if (match === null) return;
    // tacet:allow -- a default in code
    const [, host = '', port = '', database = '', user = '', password = ''] = match;
    const worth = judgePlaced(password, user, host);
    if (worth === 'no') return;
    const userStart = line.start + host.length + port.length + database.length + 3;
    emit({
      secret: { start: line.end - password.length, end: line.end },
      whole: line,
      parts: {
        host: { start: line.start, end: line.start + host.length },
        user: { start: userStart, end: userStart + user.length },
      },
      ...(isLocalHost(host) ? { severity: 'low' as const, detail: 'for the machine itself' } : {}),
      ...weakFields(worth),
    });
  },
};

function lineEnds(text: string): number {
  return text.split('\n').length - 1;
}

function spanOf(text: string, part: string, base: number, from: number): Span {
  const at = text.indexOf(part, from);
  return { start: base + at, end: base + at + part.length };
}
