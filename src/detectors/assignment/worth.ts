/**
 * The second question about a value: is it worth a report, given what its name promises? A password may hold a word, if
 * there is more to it; a token or a key is random for its length and alphabet. Minima grow with length instead of a
 * fixed floor (facts/detection.md, section 4). Pure; never throws.
 */

import { decodeBase64Text } from '../encoded.ts';
import { alphabetOf, isRandomFor } from '../words/randomness.ts';
import { surpriseOf } from '../words/surprise.ts';
import type { NameVerdict } from './name.ts';

/** `sure`: report. `weak`: a sample, a default or a weak test value, level hint. `no`: not a credential. */
export type Worth = 'sure' | 'weak' | 'no';

/** Shorter values are nothing to guess: whatever they are, reporting them helps nobody. */
const MIN_PASSWORD_BYTES = 5;
const MAX_PASSWORD_BYTES = 128;
const MIN_TOKEN_BYTES = 8;

/** How far below the minimum a text may fall, in bits per character: one in 10^4, in 10^5 random texts does more. */
const WEAK_NAME_ALLOWANCE = 0.15;
const STRONG_NAME_ALLOWANCE = 0.4;

/** Names, roles and defaults that people write where a password should be. */
const WEAK_CORE =
  /^(?:pass(?:word|wd|wort|phrase|code)?|p[a@4][s$5]{2}w[o0]rd|pwd|pw|secret|s3cr3t|token|key|apikey|admin|administrator|root|user|username|test|testing|tester|demo|example|sample|guest|foo|bar|baz|foobar|qux|default|change|changeme|changeit|letmein|welcome|hello|world|abc|qwerty|asdf|dummy|fake|mock|temp|tmp|my|your|some|the|new|old|this|is|not|a|real|super|very|top|valid|invalid|wrong|bad|correct|good|login|client|server|dev|prod|stage|local|postgres|mysql|redis|mongo|rabbitmq|guest|oauth|oauth2|bearer|jwt|auth|access|refresh|id|session|string|value|long|key|word|phrase|please|insert|sample|strong|random|generated|placeholder|secure|insecure|private|public|and|x|xx|xxx)+$/i;

/** Longer texts than these have to be one token, without blanks and signs, to be asked about at all. */
const MAX_FREE_TEXT_BYTES = 200;

/** Whether a text can be a credential under such a name by its length: a quick look, before any other is taken. */
export function mayBeWorth(text: string, name: NameVerdict): boolean {
  if (text.length <= MAX_PASSWORD_BYTES) return true;
  if (name.kind === 'password') return false;
  return text.length <= MAX_FREE_TEXT_BYTES || /^[\w+/.~-]+={0,2}$/.test(text);
}

/** Judges a value that has passed `whyNoValue`. `isTightPlace` is true in packed code and files of labels. */
export function worthOf(text: string, name: NameVerdict, isTightPlace: boolean): Worth {
  if (!mayBeWorth(text, name)) return 'no';
  const worth = judge(text, name, isTightPlace);
  if (worth === 'sure' && isWeakInBase64(text)) return 'weak';
  return worth === 'sure' && (name.isSample || isWeakValue(text)) ? 'weak' : worth;
}

/** Whether a value is made of the words that stand for a password, with a few digits or signs: `Password123!`. */
export function isWeakValue(text: string): boolean {
  // the password that everybody shows
  if (/^hunter\d$/i.test(text)) return true;
  const core = text.replace(/[^A-Za-z@$]+/g, '').replace(/[@$]+$/, '');
  if (core === '') return isRun(text);
  const rest = text.length - core.length;
  if (!WEAK_CORE.test(core) && !WEAK_CORE.test(text.replace(/[\d\W_]+$/, ''))) return isRun(text);
  return rest <= 4 || /^\D*(?:1234?5?6?7?8?9?0?|0+|1+|\d)\D{0,2}$/.test(text) || !/\d/.test(text);
}

/** Base64 of words (`secure-password`) is no more than they are. */
function isWeakInBase64(text: string): boolean {
  const plain = text.length >= 8 && text.length % 4 === 0 ? decodeBase64Text(text) : undefined;
  if (plain === undefined || plain.length < 5) return false;
  return isWeakValue(plain) || (!/\d/.test(plain) && surpriseOf(plain).wordShare > 0.6);
}

function isRun(text: string): boolean {
  return surpriseOf(text).runShare >= 0.6 || new Set(text.toLowerCase()).size <= 3;
}

function judge(text: string, name: NameVerdict, isTightPlace: boolean): Worth {
  switch (name.kind) {
    case 'password':
      return passwordWorth(text, name, isTightPlace);
    case 'secret': {
      const asToken = tokenWorth(text, name, isTightPlace);
      return asToken === 'no' && name.strength === 'strong' && !isTightPlace ? secretWorth(text) : asToken;
    }
    case 'token':
    case 'key': {
      const worth = tokenWorth(text, name, isTightPlace);
      return worth === 'no' && name.strength === 'strong' && !isTightPlace ? shortTokenWorth(text) : worth;
    }
  }
}

function passwordWorth(text: string, name: NameVerdict, isTightPlace: boolean): Worth {
  if (text.length < MIN_PASSWORD_BYTES || text.length > MAX_PASSWORD_BYTES) return 'no';
  const { bits, wordShare } = surpriseOf(text);
  const digits = count(text, /\d/g);
  const signs = count(text, /[^A-Za-z0-9\s_./:-]/g);
  const letters = count(text, /[A-Za-z]/g);
  if (letters === 0 && signs === 0) {
    // Numbers: counts, ports, dates and ids far more often than passwords.
    return /^\d+$/.test(text) && digits >= 6 && name.strength === 'strong' && !isTightPlace ? 'weak' : 'no';
  }
  if (digits === 0 && signs === 0) {
    if (!isTightPlace && text.length >= 8 && isRandomLetters(text)) return 'sure';
    return text.length >= 6 && name.strength === 'strong' && !isTightPlace ? 'weak' : 'no';
  }
  const least = name.strength === 'strong' ? 18 : 27;
  if (bits < least + (isTightPlace ? 22 : 0))
    return wordShare > 0 && bits >= 16 && !isTightPlace ? 'weak' : 'no';
  if (isTightPlace && wordShare > 0.34) return 'no';
  return 'sure';
}

/**
 * Letters alone: words of languages that the model does not know cost up to 5.8 bits a letter (measured on the names
 * of passwords in thirty languages), random letters 8; capitals within are chance or a generator's.
 */
function isRandomLetters(text: string): boolean {
  const { bits, bitsPerChar, wordShare } = surpriseOf(text);
  const changes = count(text, /[a-z][A-Z]|[A-Z][a-z]/g);
  if (changes >= 3 && bits >= 36 && !/^(?:[A-Z]?[a-z]{2,})+$/.test(text)) return true;
  return wordShare < 0.34 && bitsPerChar >= 6.2 && bits >= 50;
}

/** A secret that a person made up: words are allowed, if there is more to it than words. */
function secretWorth(text: string): Worth {
  if (text.length < 8 || text.length > MAX_PASSWORD_BYTES) return 'no';
  const { bits, wordShare } = surpriseOf(text);
  const digits = count(text, /\d/g);
  const signs = count(text, /[^A-Za-z0-9\s_./:-]/g);
  if (digits + signs === 0) return 'weak';
  if (bits < 40) return 'weak';
  return wordShare <= 0.7 ? 'sure' : 'weak';
}

function tokenWorth(text: string, name: NameVerdict, isTightPlace: boolean): Worth {
  if (text.length < MIN_TOKEN_BYTES || /\s/.test(text)) return 'no';
  const alphabet = alphabetOf(text);
  if (alphabet === 'decimal') return 'no';
  const { wordShare, longestWord, runShare, bits } = surpriseOf(text);
  const strict = isTightPlace || name.strength === 'weak';
  if (runShare > 0.5) return 'no';
  if (strict && text.length < 16) return 'no';
  if (!/\d/.test(text) && (strict || text.length < 16 || wordShare > 0.25)) return 'no';
  // The six letters of hexadecimal make many short words and no text.
  if (alphabet !== 'hex') {
    if (longestWord >= 8 && wordShare > 0.3) return 'no';
    if (wordShare > (strict ? 0.4 : 0.5)) return 'no';
  }
  if (!isRandomFor(text, alphabet, strict ? WEAK_NAME_ALLOWANCE : STRONG_NAME_ALLOWANCE)) return 'no';
  return bits >= (strict ? 56 : 36) ? 'sure' : 'no';
}

/** A short token under a strong name: too short for measures of randomness, but mixed, and without words. */
function shortTokenWorth(text: string): Worth {
  if (text.length < MIN_TOKEN_BYTES || text.length > 16 || /\s/.test(text)) return 'no';
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9_./:-]/].filter((one) => one.test(text)).length;
  const { bits, wordShare, runShare } = surpriseOf(text);
  return classes >= 3 && bits >= 31 && wordShare < 0.34 && runShare < 0.4 ? 'sure' : 'no';
}

function count(text: string, expression: RegExp): number {
  return text.match(expression)?.length ?? 0;
}
