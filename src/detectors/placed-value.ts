/**
 * Judges a password by itself, for detectors that know from the structure that a password stands there (a URL, a header,
 * a `.netrc`): whether it is a value at all, and whether it is more than a sample. Words are no objection here. Pure.
 */

import type { Confidence } from '../base/scan-request.ts';
import { type NoValue, whyNoValue } from './assignment/is-value.ts';
import { isWeakValue } from './assignment/worth.ts';
import { alphabetOf, isRandomFor } from './words/randomness.ts';
import { surpriseOf } from './words/surprise.ts';

/** What the value is worth: `no` is a reference or a template, `weak` a sample or default, `sure` the rest. */
export type PlacedWorth = 'sure' | 'weak' | 'no';

/** Hosts that cannot be anybody's: RFC 2606 and RFC 6761. */
const RESERVED_HOST = /^(?:[\w-]+\.)*(?:example|invalid|test)(?:\.(?:com|org|net|edu))?$/i;
/** Names that samples use, and now and then somebody's own host has. */
const SAMPLE_HOST =
  /^(?:(?:[\w-]+\.)*(?:domain|mydomain|yourdomain|your-?domain|company|mycompany|server|myserver|yourserver|site|mysite|host|hostname|foo|bar|acme)\.(?:com|org|net|local|tld|io)|(?:your|my)[\w-]*|host(?:name)?|server(?:name)?|address|domain|ip|somehost|some-host|a|b|c|x|h|foo|bar)$/i;
const LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)$/i;

/** What even a place for passwords does not make one. Words, paths and patterns are: people choose what they like. */
const NOT_A_PASSWORD: ReadonlySet<NoValue> = new Set<NoValue>([
  'empty',
  'template',
  'reference',
  'encrypted',
  'digest',
]);

/** Judges a password in its place, with the user and host beside it where there are any. */
export function judgePlaced(password: string, user = '', host = ''): PlacedWorth {
  const reason = whyNoValue(password, { form: 'quoted', language: 'unknown', binding: 'assign', behind: '' });
  if (reason !== undefined && NOT_A_PASSWORD.has(reason)) return 'no';
  if (/^(?:null|nil|none|undefined|true|false)$/i.test(password)) return 'no';
  if (/^[*.•x#-]+$/i.test(password) || /\.\.\.|…|\*{3}/.test(password)) return 'no';
  if (password.length < 4 || RESERVED_HOST.test(host)) return 'weak';
  if (SAMPLE_HOST.test(host) && !isMadeByMachine(password)) return 'weak';
  if (user !== '' && user.toLowerCase() === password.toLowerCase()) return 'weak';
  if (reason === 'prose' || isWeakValue(password)) return 'weak';
  return 'sure';
}

/** Whether nobody made a password up: letters and digits without words, as random as its length allows. */
function isMadeByMachine(password: string): boolean {
  if (password.length < 12 || !/\d/.test(password) || !/[A-Za-z]/.test(password)) return false;
  const alphabet = alphabetOf(password);
  // hexadecimal digits spell short words by chance
  return isRandomFor(password, alphabet) && (alphabet === 'hex' || surpriseOf(password).longestWord < 4);
}

/** Whether a host is the machine itself: a password for it opens nothing elsewhere. */
export function isLocalHost(host: string): boolean {
  return LOCAL_HOST.test(host.replace(/:\d+$/, ''));
}

/** The fields by which a detection says that its value is weak. */
export function weakFields(worth: PlacedWorth): {
  readonly confidence?: Confidence;
  readonly detail?: string;
} {
  return worth === 'weak' ? { confidence: 'hint', detail: 'weak or sample value' } : {};
}
