/**
 * The `connection-string` detector: `Server=…;User Id=…;Password=…` (ADO.NET, ODBC), `host=… user=… password=…` (libpq)
 * and `user:password@tcp(host)` (Go's MySQL driver). The password counts when at least one other well-known key of such
 * strings stands beside it. Looks at no more than `REACH_BYTES` each way, on the same line.
 */

import type { Span } from '../text/unit.ts';
import type { UnitView } from '../text/view.ts';
import type { Detection, Detector, Hit } from './contract.ts';
import { isLocalHost, judgePlaced, weakFields } from './placed-value.ts';

const REACH_BYTES = 384;

const HOST_KEY =
  /(?:^|[;\s"'(])(?:server|data source|datasource|host|hostname|addr|address|network address|endpoint|hostaddr)[ \t]*=[ \t]*(?:tcp:|np:|lpc:)?([^;\s"'<>]{1,120})/i;
const USER_KEY =
  /(?:^|[;\s"'(])(?:user id|userid|user|uid|username|user name|sharedaccesskeyname)[ \t]*=[ \t]*([^;\s"'<>]{1,120})/i;
const OTHER_KEY =
  /(?:^|[;\s"'(])(?:initial catalog|database|dbname|db|driver|provider|port|sslmode|encrypt|trusted_connection|integrated security|persist security info|persistsecurityinfo|multipleactiveresultsets|connection timeout|connect timeout|pooling|accountname|defaultendpointsprotocol|application name|service name|dsn)[ \t]*=/i;
const PASSWORD = /(?:^|[;\s"'(,?&])(?:password|pwd)[ \t]*=[ \t]*$/i;

/** The detector. */
export const connectionStringDetector: Detector = {
  name: 'connection-string',
  detect(hit, _rule, view, emit) {
    const text = view.slice(hit.start, hit.end);
    const detection = text.startsWith('@') ? goDataSource(view, hit) : keysAndValues(view, hit);
    if (detection !== undefined) emit(detection);
  },
};

function keysAndValues(view: UnitView, hit: Hit): Detection | undefined {
  if (/\w/.test(view.slice(hit.start - 1, hit.start)) && !/^\W/.test(view.slice(hit.start, hit.end)))
    return undefined;
  const line = view.lineAround(hit.start, REACH_BYTES);
  const text = view.slice(line.start, line.end);
  const at = hit.end - line.start;
  const equals = text.slice(0, at).endsWith('=')
    ? at
    : at + (/^[ \t]*=[ \t]*/.exec(text.slice(at))?.[0].length ?? 0);
  if (!PASSWORD.test(text.slice(Math.max(0, equals - 24), equals))) return undefined;
  const bounds = stringAround(text, hit.start - line.start);
  const inner = text.slice(bounds.start, bounds.end);
  const host = HOST_KEY.exec(inner)?.[1];
  const user = USER_KEY.exec(inner)?.[1];
  const others = [host, user, OTHER_KEY.test(inner) ? '' : undefined].filter(
    (part) => part !== undefined,
  ).length;
  const isSemicolons = inner.includes(';');
  if (others < (isSemicolons ? 1 : 2)) return undefined;
  const value = readValue(text, equals, bounds.end, isSemicolons);
  if (value === undefined) return undefined;
  const worth = judgePlaced(text.slice(value.start, value.end), user, host?.replace(/[,:].*$/, ''));
  if (worth === 'no') return undefined;
  return {
    secret: { start: line.start + value.start, end: line.start + value.end },
    whole: { start: line.start + bounds.start, end: line.start + Math.max(bounds.end, value.end) },
    parts: {
      ...partOf(text, bounds, line.start, 'user', user),
      ...partOf(text, bounds, line.start, 'host', host),
    },
    ...(host !== undefined && isLocalHost(host)
      ? { severity: 'low' as const, detail: 'for the machine itself' }
      : {}),
    ...weakFields(worth),
  };
}

/** Codes of the quotes and angle brackets at which a string literal, an attribute or an element ends. */
const EDGES: ReadonlySet<number> = new Set([...'"`<>'].map((character) => character.charCodeAt(0)));

/** The string literal, attribute or element around an offset, by the nearest quote or tag each way. */
function stringAround(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !EDGES.has(text.charCodeAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && !EDGES.has(text.charCodeAt(end))) end++;
  return { start, end };
}

function readValue(text: string, at: number, limit: number, isSemicolons: boolean): Span | undefined {
  const quoted = /^(["'])([^"'\r\n]{1,256})\1/.exec(text.slice(at, limit + 1));
  if (quoted !== null) return { start: at + 1, end: at + 1 + (quoted[2] ?? '').length };
  const bare = (isSemicolons ? /^[^;"`<>\r\n]{1,256}/ : /^[^\s;"'`<>]{1,256}/)
    .exec(text.slice(at, limit))?.[0]
    .trimEnd();
  if (bare === undefined || bare === '') return undefined;
  const kept = bare.replace(/['\\]+$/, '');
  return kept === '' ? undefined : { start: at, end: at + kept.length };
}

function partOf(
  text: string,
  bounds: Span,
  base: number,
  name: string,
  value: string | undefined,
): Readonly<Record<string, Span>> {
  if (value === undefined || value === '') return {};
  const at = text.indexOf(value, bounds.start);
  return at < 0 ? {} : { [name]: { start: base + at, end: base + at + value.length } };
}

/** `user:password@tcp(host:3306)/name` */
function goDataSource(view: UnitView, hit: Hit): Detection | undefined {
  const base = Math.max(0, hit.start - 200);
  const before = view.slice(base, hit.start);
  const match = /(?:^|[\s"'`=])([\w.%-]{1,64}):([^\s"'`]{1,128})$/.exec(before);
  if (match === null) return undefined;
  const [whole, user = '', password = ''] = match;
  const host = /^([\w.[\]:-]{0,120})\)/.exec(view.slice(hit.end, hit.end + 128))?.[1];
  if (host === undefined) return undefined;
  const worth = judgePlaced(password, user, host.replace(/:\d*$/, ''));
  if (worth === 'no') return undefined;
  const userStart = base + match.index + whole.length - password.length - 1 - user.length;
  return {
    secret: { start: hit.start - password.length, end: hit.start },
    whole: { start: userStart, end: hit.end + host.length + 1 },
    parts: {
      user: { start: userStart, end: userStart + user.length },
      ...(host === '' ? {} : { host: { start: hit.end, end: hit.end + host.length } }),
    },
    ...(isLocalHost(host) ? { severity: 'low' as const, detail: 'for the machine itself' } : {}),
    ...weakFields(worth),
  };
}
