/**
 * Grafana's tokens. Service accounts: `glsa_`, 32 characters, underscore, CRC-32 of all before that underscore as
 * little-endian hex (grafana/grafana, `pkg/components/satokengen`). Cloud access policies: `glc_` and base64 JSON with
 * `o`, `n`, `k`, `m`; older API keys: base64 JSON with `k`, `n`, `id`.
 */

import type { Proof } from '../contract.ts';
import { decodeBase64Json } from '../encoded.ts';
import { isHexCrc, outcomeOf } from './outcome.ts';

/** `glsa_`. */
export const grafanaServiceAccount: Proof = {
  name: 'grafana-service-account',
  what: 'checksum',
  check(secret) {
    const match = /^(glsa_([0-9A-Za-z]{32}))_([0-9A-Fa-f]{8})$/.exec(secret);
    if (match === null) return 'unknown';
    return outcomeOf(isHexCrc(match[3] ?? '', [match[1] ?? '', match[2] ?? '']));
  },
};

/** `glc_` and the older `eyJrIjoi…`. */
export const grafanaCloud: Proof = {
  name: 'grafana-cloud',
  what: 'structure',
  check(secret) {
    const isCloud = secret.startsWith('glc_');
    const json = decodeBase64Json(isCloud ? secret.slice(4) : secret);
    if (json === undefined) return 'failed';
    return outcomeOf((isCloud ? ['o', 'n', 'k'] : ['k', 'n', 'id']).every((key) => key in json));
  },
};
