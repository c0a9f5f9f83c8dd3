/**
 * GitLab's routable tokens: prefix, base64url payload, a dot, (since version 1) the version and a dot, the payload's
 * length in two base-36 digits, and the CRC-32 of everything before in seven (GitLab,
 * `lib/authn/token_field/generator/routable_token.rb`; handbook, "Routable Tokens"). Older tokens carry no check.
 */

import type { Proof } from '../contract.ts';
import { crc32Of, outcomeOf } from './outcome.ts';

const ROUTABLE =
  /^([A-Za-z0-9_-]*?-)([A-Za-z0-9_-]{27,300})\.(?:([0-9a-z]{2})\.)?([0-9a-z]{2})([0-9a-z]{7})$/;

/** `glpat-` and the other prefixes, in the routable form. */
export const gitlabRoutable: Proof = {
  name: 'gitlab-routable',
  what: 'checksum',
  check(secret) {
    const match = ROUTABLE.exec(secret);
    if (match === null) return 'unknown';
    const covered = secret.slice(0, -7);
    if (Number.parseInt(match[5] ?? '', 36) !== crc32Of(covered)) return 'failed';
    // The prefix may hold dashes of its own, so the length tells where the payload begins.
    const length = Number.parseInt(match[4] ?? '', 36);
    return outcomeOf(length <= secret.indexOf('.') && length >= 27);
  },
};
