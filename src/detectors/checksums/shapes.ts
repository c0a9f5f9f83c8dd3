/**
 * Tokens without any check that could be computed: what their issuers' shapes exclude fails, the rest stays unknown, so
 * that a placeholder of the right length is less sure than a token, and nothing is proven by its looks.
 */

import type { Proof } from '../contract.ts';
import { entropyBitsPerChar, isRandomFor } from '../words/randomness.ts';
import type { Outcome } from './outcome.ts';

const unknownIf = (fits: boolean): Outcome => (fits ? 'unknown' : 'failed');

/** Google API keys: `AIza` and 35 characters that are random. */
export const googleApiKey: Proof = {
  name: 'google-api-key',
  what: 'structure',
  check: (secret) => unknownIf(/^AIza[\w-]{35}$/.test(secret) && isRandomFor(secret.slice(4), 'base64')),
};

/** Telegram bot tokens: the bot's id, a colon, 35 characters that begin with `A` (Telegram Bot API, "Authorizing your bot"). */
export const telegramToken: Proof = {
  name: 'telegram-token',
  what: 'structure',
  check: (secret) =>
    unknownIf(/^[1-9]\d{7,10}:A[\w-]{34}$/.test(secret) && isRandomFor(secret.slice(-34), 'base64')),
};

/** Slack tokens: groups of digits that begin with no zero, and a random rest. */
export const slackToken: Proof = {
  name: 'slack-token',
  what: 'structure',
  check(secret) {
    const groups = secret.split('-').slice(1);
    const rest = groups.at(-1) ?? '';
    const hasZeros = groups.slice(0, -1).some((group) => /^0|^(\d)\1+$|^1234/.test(group));
    return unknownIf(!hasZeros && entropyBitsPerChar(rest) >= 2.5);
  },
};

/** Stripe keys: 24 characters, or 90 and more in the newer form, that are random. */
export const stripeKey: Proof = {
  name: 'stripe-key',
  what: 'structure',
  check(secret) {
    const body = secret.replace(/^[a-z]+_(?:live|test)_|^whsec_/, '');
    return unknownIf(body.length >= 24 && isRandomFor(body, 'base64'));
  },
};

/** Twilio's ids: two letters and 32 hexadecimal digits that are random. */
export const twilioSid: Proof = {
  name: 'twilio-sid',
  what: 'structure',
  check: (secret) => unknownIf(/^[A-Z]{2}[0-9a-f]{32}$/.test(secret) && isRandomFor(secret.slice(2), 'hex')),
};
