/**
 * Tokens whose inside can be read: a JWT, JSON in base64, a fixed infix, a user id, a macaroon. What fits the whole
 * structure is proven. Sources are named at each.
 */

import type { Proof } from '../contract.ts';
import { decodeBase64, decodeBase64Json, decodeBase64Text } from '../encoded.ts';
import { readJwt } from '../jwt.ts';
import { outcomeOf } from './outcome.ts';

/** RFC 7519: header with `alg` and payload are JSON objects. */
export const jwtStructure: Proof = {
  name: 'jwt',
  what: 'structure',
  check: (secret) => outcomeOf(readJwt(secret) !== undefined),
};

/** OpenAI: the vendor's name in base64 stands in the middle, with at least 20 characters on each side. */
export const openaiKey: Proof = {
  name: 'openai-key',
  what: 'structure',
  check: (secret) => outcomeOf(/^sk-(?:[a-z]+-)?[\w-]{20,100}T3BlbkFJ[\w-]{20,100}$/.test(secret)),
};

/** Groq: the vendor's name in base64 stands behind the twentieth character. */
export const groqKey: Proof = {
  name: 'groq-key',
  what: 'structure',
  check: (secret) => outcomeOf(/^gsk_[0-9A-Za-z]{18,24}WGdyb3FY[0-9A-Za-z]{20,28}$/.test(secret)),
};

/** Discord's epoch and the form of its ids: Discord developer documentation, "Snowflakes". */
const DISCORD_EPOCH_MS = 1_420_070_400_000n;
const LATEST_MS = 4_102_444_800_000n;

/** Discord bot tokens: the first part is the bot's id in base64, and an id tells when it was made. */
export const discordToken: Proof = {
  name: 'discord-token',
  what: 'structure',
  check(secret) {
    const id = decodeBase64Text(secret.split('.')[0] ?? '') ?? '';
    if (!/^\d{17,20}$/.test(id)) return 'failed';
    const madeMs = (BigInt(id) >> 22n) + DISCORD_EPOCH_MS;
    return outcomeOf(madeMs < LATEST_MS);
  },
};

/** 1Password service accounts: `ops_` and base64 JSON (1Password developer documentation, "Service accounts"). */
export const onepasswordServiceAccount: Proof = {
  name: 'onepassword-service-account',
  what: 'structure',
  check(secret) {
    const json = decodeBase64Json(secret.replace(/^ops_/, ''));
    return outcomeOf(json !== undefined && 'signInAddress' in json && ('muk' in json || 'secretKey' in json));
  },
};

/** Sentry organisation tokens: `sntrys_`, base64 JSON, underscore, 43 characters (Sentry, RFC 91 "CI upload tokens"). */
export const sentryOrgToken: Proof = {
  name: 'sentry-org-token',
  what: 'structure',
  check(secret) {
    const match = /^sntrys_([A-Za-z0-9+/]+={0,2})_([A-Za-z0-9+/]{43})$/.exec(secret);
    const json = decodeBase64Json(match?.[1] ?? '');
    return outcomeOf(json !== undefined && 'iat' in json && 'url' in json && 'org' in json);
  },
};

/** JFrog: API keys are base58 of 54 bytes, reference tokens base64 of `reftkn:`, version, expiry and a random part. */
export const jfrogToken: Proof = {
  name: 'jfrog-token',
  what: 'structure',
  check(secret) {
    if (secret.startsWith('AKCp')) return outcomeOf(base58Length(secret) === 54);
    return outcomeOf(/^reftkn:\d{2}:\d{10}:[0-9A-Za-z]{20,40}$/.test(decodeBase64Text(secret) ?? ''));
  },
};

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** How many bytes a base58 text stands for; -1 when it is none. */
function base58Length(text: string): number {
  let value = 0n;
  for (const character of text) {
    const digit = BASE58.indexOf(character);
    if (digit < 0) return -1;
    value = value * 58n + BigInt(digit);
  }
  const leading = /^1*/.exec(text)?.[0].length ?? 0;
  const hex = value === 0n ? '' : value.toString(16);
  return leading + Math.ceil(hex.length / 2);
}

/** Bytes in base64 that are no text: a key, not a word. Proves nothing by itself. */
export const base64Bytes: Proof = {
  name: 'base64-bytes',
  what: 'structure',
  check(secret) {
    const bytes = decodeBase64(secret);
    if (bytes === undefined || decodeBase64Text(secret) !== undefined) return 'failed';
    return Buffer.from(bytes).toString('base64url') ===
      secret.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
      ? 'unknown'
      : 'failed';
  },
};
