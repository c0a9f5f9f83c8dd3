/**
 * The `basic-auth` detector: user and password as HTTP's Basic scheme wants them (RFC 7617). `Basic` with base64 that
 * decodes to `user:password`; `curl -u user:password`; and the calls that build such a header from two strings
 * (`auth=("user", "password")`, `HTTPBasicAuth(…)`, `NetworkCredential(…)`). The literal says which form to read.
 * Looks at no more than `REACH_BYTES` behind the hit, on its line.
 */

import { fromLatin1 } from '../base/bytes.ts';
import type { UnitView } from '../text/view.ts';
import type { Detection, Detector, Hit } from './contract.ts';
import { decodeBase64Text } from './encoded.ts';
import { judgePlaced, weakFields } from './placed-value.ts';

const REACH_BYTES = 600;

const HEADER = /^[ \t"'`]{0,4}([A-Za-z0-9+/_-]{6,512}={0,2})(?![A-Za-z0-9+/=_-])/;
const CURL_USER =
  /[ \t](?:-u[ \t]*|--user[ \t=]+|--proxy-user[ \t=]+)(?:"([^\s:"'$]{1,100}):([^"\r\n]{1,200})"|'([^\s:"']{1,100}):([^'\r\n]{1,200})'|([^\s:"'$]{1,100}):([^\s"'|;&<>]{1,200}))/;
const CALL = /^[ \t]*["']([^"'\r\n]{0,100})["'][ \t]*,[ \t]*["']([^"'\r\n]{1,200})["']/;

/** The detector. */
export const basicAuthDetector: Detector = {
  name: 'basic-auth',
  detect(hit, _rule, view, emit) {
    const literal = view.slice(hit.start, hit.end).toLowerCase();
    const detection = literal.startsWith('basic')
      ? fromHeader(view, hit)
      : literal.startsWith('curl')
        ? fromCurl(view, hit)
        : fromCall(view, hit);
    if (detection !== undefined) emit(detection);
  },
};

function fromHeader(view: UnitView, hit: Hit): Detection | undefined {
  if (/[A-Za-z0-9_]/.test(view.slice(hit.start - 1, hit.start))) return undefined;
  const match = HEADER.exec(view.slice(hit.end, hit.end + REACH_BYTES));
  const encoded = match?.[1];
  if (match === null || encoded === undefined) return undefined;
  const plain = decodeBase64Text(encoded);
  const colon = plain?.indexOf(':') ?? -1;
  if (plain === undefined || colon < 0 || /[\r\n]/.test(plain)) return undefined;
  const password = plain.slice(colon + 1);
  const worth = judgePlaced(password === '' ? plain.slice(0, colon) : password, plain.slice(0, colon));
  if (worth === 'no') return undefined;
  const start = hit.end + match[0].length - encoded.length;
  return {
    secret: { start, end: start + encoded.length },
    whole: { start: hit.start, end: start + encoded.length },
    decoded: fromLatin1(plain),
    ...weakFields(worth),
  };
}

function fromCurl(view: UnitView, hit: Hit): Detection | undefined {
  const line = view.lineAround(hit.end, REACH_BYTES);
  const match = CURL_USER.exec(view.slice(hit.end - 1, line.end));
  if (match === null) return undefined;
  const [user = '', password = ''] = match.slice(1).filter((group) => group !== undefined);
  return userAndPassword({ user, password, text: match[0], at: hit.end - 1 + match.index, start: hit.start });
}

function fromCall(view: UnitView, hit: Hit): Detection | undefined {
  const match = CALL.exec(view.slice(hit.end, hit.end + REACH_BYTES));
  if (match === null) return undefined;
  const [text, user = '', password = ''] = match;
  return userAndPassword({ user, password, text, at: hit.end, start: hit.start });
}

interface UserAndPassword {
  readonly user: string;
  readonly password: string;
  /** The text that holds both, the password last, and where it stands. */
  readonly text: string;
  readonly at: number;
  /** Where the whole match begins. */
  readonly start: number;
}

function userAndPassword({ user, password, text, at, start }: UserAndPassword): Detection | undefined {
  const worth = judgePlaced(password, user);
  if (worth === 'no') return undefined;
  const passwordAt = text.lastIndexOf(password);
  const secretStart = at + passwordAt;
  const userStart = at + text.lastIndexOf(user, passwordAt - 1);
  return {
    secret: { start: secretStart, end: secretStart + password.length },
    whole: { start, end: at + text.length },
    parts: user === '' ? {} : { user: { start: userStart, end: userStart + user.length } },
    ...weakFields(worth),
  };
}
