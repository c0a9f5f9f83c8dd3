/**
 * Drops placeholders: documented example values, runs and repetitions, templates, and words that ask for a value.
 *
 * How much evidence is needed depends on how sure the match is. Against a passed checksum only a documented example
 * counts. Against a fixed prefix and shape only evidence about the whole value counts: a word inside a long random
 * token is chance (facts/detection.md, section 10). Against context and shape, words count, as whole words.
 */

import { createHash } from 'node:crypto';
import { fromLatin1 } from '../base/bytes.ts';
import type { MatchInUnit } from '../detectors/contract.ts';
import { decodeBase64 } from '../detectors/encoded.ts';
import { readJwt } from '../detectors/jwt.ts';
import { letterRuns, surpriseOf } from '../detectors/words/surprise.ts';
import { isApiExample } from './api-example.ts';
import type { Drop, Filter } from './contract.ts';

/**
 * The first 16 bytes of the SHA-256 of values that documentation shows, so that no token stands here. AWS: "Understanding
 * the AWS credentials" and "Managing access keys"; Azure: Azurite and Cosmos DB emulator; Stripe: API documentation;
 * Telegram: Bot API; Flask and FastAPI: their tutorials; RFC 6749, 6750 and 7617.
 */
const DOCUMENTED: ReadonlySet<string> = new Set([
  '1a5d44a2dca19669d72edf4c4f1c27c4', // AWS, access key id
  '78314b11be2e581549ac1c4f616563fa', // AWS, secret access key
  'c6ea27c534f993d31f0aef882e3d200e', // AWS, second access key id
  'e21b597ba6b9cafa59d9ebc4d65c0385', // AWS, second secret access key
  'cb20d34a7adda2f5d2043836051e242f', // AWS, id of temporary credentials
  '0011cc25eb4320717494d2703e8cba85', // Azure Storage emulator
  'aa6547439583c3a275d4542a0df6c1ad', // Azure Cosmos DB emulator
  '2cafc0970149a84f3b9e62eaf169f36f', // Stripe, secret test key
  'f2d6ca16515033e5dce14eba840b979d', // Stripe, secret test key, older
  'b1471f544ceeea31333bde7e1ecbaad6', // Stripe, publishable test key
  '0b5dd075ccdd03c42f4edda8e299e683', // Telegram
  '731fa294d036e54f19df879bfcd4fe72', // Telegram, second
  'ca7459e2b26776de081b9a07e40227fd', // RFC 6749, Basic header
  '53f5da0aaa93d64cd5772c554cbf940f', // RFC 6749, client secret
  'cf4d418ed3de92d71f767db5391d5a2d', // RFC 7617, section 2
  '687da00b09c83361bf3a2853b3a0c7d6', // RFC 7617, section 2.1
  'b8e148545b13c78bc74da2f1a7275dd7', // RFC 6750, section 2.1
  '6c96130f130ab0d6d158397e24d2bcc1', // RFC 6749, access token
  '00cf4c781dc37003f7c7dd7d4c9a6ef1', // RFC 6749, refresh token
  '2598f7d6adc142d88161630f3db12ab2', // Flask, configuration handling
  '9cb335cb7b5fb805934637d85c4f57c6', // Flask, configuration handling, environment
  'ca32f86ce10b8435c108ffd1ae1acd98', // Flask, quickstart
  '570dad43de1af4c925f92c16a68a5093', // FastAPI, tutorial on tokens
]);

/** Words that ask for a value or say that there is none. Compared with whole words of the value. */
const ASKING: ReadonlySet<string> = new Set(
  `example examples sample samples dummy fake mock placeholder changeme changeit change replace replaceme insert enter todo fixme
  tbd redacted removed hidden masked masking censored omitted your yours yourself my mine foo bar baz foobar lorem ipsum notreal
  something whatever anything blah none nothing xxx xxxx here goes please provided provide fill obfuscated sanitized invalid
  bogus demo tutorial`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** The value is a template, whole or at its core: shells, CI systems, template engines, printf, angle brackets. */
const TEMPLATE =
  /^\$\{[^}]*\}$|^\$\{\{.*\}\}$|\{\{.*\}\}|^\$\([^)]*\)$|^\$[A-Z_][A-Z0-9_]*$|^%[A-Za-z_][\w.]*%$|^<[^<>]+>$|^\[[A-Za-z_ -]+\]$|^#\{.*\}$|^@{1,2}[A-Za-z_.]+@{1,2}$|^__[A-Z0-9_]+__$|^%(?:\(\w+\))?[sdvq]$|^\{\w*\}$|<%.*%>/;

/**
 * A field that something else fills in, anywhere in the value: `f"{user}"`, `"{0:X}"`, `"{token:24}"`, and the half of one
 * that a colon or quote cut off. No format of a credential has one; a password could, and is then taken for a template.
 */
const FIELD = /\{[A-Za-z_][\w.]*(?:[:!][^{}]*)?(?:\}|$)|\{\d{1,2}(?:[:,][^{}]*)?\}/;

/** A value all of whose body says the same: `XXXX…`, `0000…`, `****`, dots. */
const MASKED = /^[*.•xX#_-]+$|[*•]{4,}|\.{3,}|x{8,}|X{8,}/;

/** AWS marks its samples so; seven capitals stand in a random value of 500 characters once in 10^9. */
const MARKED_AS_EXAMPLE = /EXAMPLE/;

/** The filter. */
export const placeholderFilter: Filter = {
  name: 'placeholder',
  judge({ match, view }: MatchInUnit): Drop | undefined {
    // A block is judged by its structure; its text begins with words.
    if (match.secret.end - match.secret.start > 1024) return undefined;
    const secret = view.slice(match.secret.start, match.secret.end);
    if (isDocumented(secret)) {
      return {
        reason: 'documented-example',
        explanation: 'the value is one that public documentation shows',
      };
    }
    if (match.confidence === 'proven' && !isSampleJwt(secret)) return undefined;
    if (isSampleJwt(secret)) {
      return {
        reason: 'documented-example',
        explanation: 'the token carries the claims of the usual sample',
      };
    }
    if (TEMPLATE.test(secret) || (match.confidence !== 'likely' && FIELD.test(secret))) {
      return { reason: 'template', explanation: 'the value is filled in elsewhere' };
    }
    const isFormat = match.confidence === 'likely';
    if (HAS_PATTERN.has(match.rule.detector) && isMadeOfWords(secret, isFormat)) {
      return { reason: 'placeholder', explanation: 'the value is made of words, where its kind is random' };
    }
    if (match.confidence === 'possible' && isApiExample(view, match.secret)) {
      return {
        reason: 'api-example',
        explanation: 'the value is an example in the description of an API',
      };
    }
    if (saysNothing(secret) || (!isFormat && asksForValue(secret))) {
      return { reason: 'placeholder', explanation: 'the value stands for one' };
    }
    return undefined;
  },
};

function isDocumented(secret: string): boolean {
  if (secret.length >= 16 && MARKED_AS_EXAMPLE.test(secret)) return true;
  const digest = createHash('sha256').update(fromLatin1(secret)).digest('hex').slice(0, 32);
  return DOCUMENTED.has(digest);
}

/** The sample of jwt.io and of most tutorials: subject 1234567890, or named John Doe. */
function isSampleJwt(secret: string): boolean {
  if (!secret.startsWith('eyJ')) return false;
  const payload = readJwt(secret)?.payload;
  return payload !== undefined && (payload.sub === '1234567890' || payload.name === 'John Doe');
}

/** Evidence about the whole value: masks, runs, and few different characters. */
function saysNothing(secret: string): boolean {
  if (MASKED.test(secret)) return true;
  // A fixed prefix may be random enough by itself: the body decides.
  const body = secret.slice(Math.min(prefixLength(secret), Math.floor(secret.length / 2)));
  if (body.length < 6) return false;
  if (surpriseOf(body).runShare >= 0.5) return true;
  return (
    new Set(body.toLowerCase()).size <= (body.length >= 16 ? 4 : 2) ||
    isRepetition(body) ||
    isCountedBytes(secret)
  );
}

function prefixLength(secret: string): number {
  return /^(?:[A-Za-z0-9]{2,12}[_-]){1,3}|^[A-Z]{4}/.exec(secret)?.[0].length ?? 0;
}

/** Detectors whose rules describe values of a fixed form, which are random; elsewhere people choose words. */
const HAS_PATTERN: ReadonlySet<string> = new Set(['pattern', 'assigned']);

/**
 * A token's body of words: no random text of sixteen characters has so many. Of a shorter one, where no fixed form says
 * that it is random: eight letters of which words cover three quarters are one random text in 10^4.
 */
function isMadeOfWords(secret: string, isFormat: boolean): boolean {
  // two pieces at most: what follows `sk_live_` may be words that are joined like a prefix
  const body = secret.replace(/^(?:[A-Za-z0-9]{2,12}[_-]){1,2}/, '');
  if (body.length < (isFormat ? 16 : 8)) return false;
  const { wordShare, longestWord, bitsPerChar } = surpriseOf(body);
  // words by chance in random text leave the rest as surprising as it was
  if (bitsPerChar >= 5) return false;
  if (body.length < 16) return !/\d/.test(body) && wordShare >= 0.75 && longestWord >= 5;
  return wordShare >= 0.6 && longestWord >= 5;
}

/** Base64 of bytes that count up or are all the same: what documentation shows where random bytes belong. */
function isCountedBytes(text: string): boolean {
  const bytes = decodeBase64(text);
  if (bytes === undefined || bytes.length < 8) return false;
  const step = ((bytes[1] ?? 0) - (bytes[0] ?? 0)) & 0xff;
  return step <= 1 && bytes.every((byte, at) => at === 0 || ((byte - (bytes[at - 1] ?? 0)) & 0xff) === step);
}

/** `abcabcabc`, `deadbeefdeadbeef`: the value is a shorter one again and again. */
function isRepetition(text: string): boolean {
  for (let length = 2; length <= text.length / 2 && length <= 16; length++) {
    if (
      text ===
      text
        .slice(0, length)
        .repeat(Math.ceil(text.length / length))
        .slice(0, text.length)
    )
      return true;
  }
  return false;
}

/** Words that ask for a value, as whole words, in a value that has other words or little else. */
function asksForValue(secret: string): boolean {
  if (/very[_-]?long[_-]?(?:secret|password|token|key)/i.test(secret)) return true;
  const words = letterRuns(secret).map((run) => secret.slice(run.start, run.end).toLowerCase());
  if (!words.some((word) => ASKING.has(word))) return false;
  const { wordShare } = surpriseOf(secret);
  return wordShare >= 0.4 || /^(?:your|my|example|sample|dummy|fake|placeholder)[_\-. ]/i.test(secret);
}
