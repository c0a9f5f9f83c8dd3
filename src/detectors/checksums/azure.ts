/**
 * Microsoft's identifiable keys: base64 whose last ten characters (before padding) are a service's mark of four and the
 * Marvin32 checksum of all bytes before, under a seed of the service's own; and the common annotated form, which has
 * `JQQJ99` in the middle, one seed for all services, and three bytes of the checksum in its 81st to 84th character
 * (microsoft/security-utilities, `IdentifiableSecrets.cs`, `IdentifiableMetadata.cs`). Entra client secrets and the
 * older Azure DevOps tokens are judged by shape alone: what they check is not published in full.
 */

import type { Proof } from '../contract.ts';
import { decodeBase64 } from '../encoded.ts';
import { marvin32 } from './marvin32.ts';
import { littleEndian, type Outcome } from './outcome.ts';

/** By mark, the labels that are the seeds of the service's kinds of keys: eight ASCII characters, read as a number. */
const SEEDS: Readonly<Record<string, readonly string[]>> = {
  '+ASb': ['Send0000', 'Listen00', 'Manage00', 'System00', 'Unknown0'],
  '+AEh': ['Send0000', 'Listen00', 'Manage00', 'System00', 'Unknown0'],
  '+ARm': ['Send0000', 'Listen00', 'Manage00', 'Unknown0'],
  '+ABa': ['AbAcct00'],
  '+ASt': ['Default0'],
  '+AMC': ['Classic0'],
  '+ACR': ['ACRDflt0'],
  '+SQL': ['UsrPwd00'],
  ACDb: ['MastRO00', 'MastRW00', 'SystRO00', 'SystRW00', 'SysAll00', 'Resour00', 'Encryp00'],
  AZEG: [],
  AzFu: ['Master00', 'System00', 'Functi00'],
  AzCa: ['Access00'],
  AzSe: ['Query000', 'PAdmin00'],
  AIoT: ['IoTHub00', 'DpsKey00', 'Device00'],
  APIM: ['Tenant00', 'IoTHub00', 'Gatewy00', 'GitKey00'],
};

const ANNOTATED =
  /^[A-Za-z0-9]{52}JQQJ9[9D][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{7}(?:[A-Za-z0-9]{2}==)?$/;
const COVERED_CHARS = 80;
const SIGNATURE_AND_CHECKSUM_CHARS = 10;

function checkKey(secret: string): Outcome {
  if (ANNOTATED.test(secret)) return checkAnnotated(secret);
  const trimmed = secret.replace(/=+$/, '');
  const mark = trimmed.slice(-SIGNATURE_AND_CHECKSUM_CHARS).slice(0, 4);
  const seeds = SEEDS[mark.replace('-', '+')];
  const bytes = decodeBase64(secret);
  if (seeds === undefined || bytes === undefined || bytes.length < 24) return 'unknown';
  const covered = bytes.subarray(0, bytes.length - 4);
  const expected = Buffer.from(bytes.subarray(bytes.length - 4)).readUInt32LE();
  if (seeds.some((seed) => hashUnder(seed, covered) === expected)) return 'passed';
  // Event Grid's seed is not published; a cache's key may have had its special characters replaced.
  return mark === 'AZEG' || mark === 'AzCa' ? 'unknown' : 'failed';
}

function checkAnnotated(secret: string): Outcome {
  const covered = Buffer.from(secret.slice(0, COVERED_CHARS), 'base64');
  const checksum = littleEndian(hashUnder('Default0', covered)).subarray(0, 3);
  const fits = Buffer.from(checksum).toString('base64') === secret.slice(COVERED_CHARS, COVERED_CHARS + 4);
  // Derived keys (`JQQJ9D`) spell the checksum in base 62 in a way that is not published.
  return fits ? 'passed' : secret.slice(52, 58) === 'JQQJ9D' ? 'unknown' : 'failed';
}

function hashUnder(seed: string, bytes: Uint8Array): number {
  const number = Buffer.from(seed, 'latin1');
  return marvin32(bytes, number.readUInt32BE(0), number.readUInt32BE(4));
}

/** All marks and the annotated form. */
export const azureKey: Proof = { name: 'azure-key', what: 'checksum', check: checkKey };

/** Personal access tokens: 84 characters in the annotated form, or 52 of base32. */
export const azureDevopsToken: Proof = {
  name: 'azure-devops-token',
  what: 'checksum',
  check: (secret) => (ANNOTATED.test(secret) ? checkAnnotated(secret) : 'unknown'),
};

/** Client secrets: three characters, 7 or 8, `Q~`, 31 or 34 more. */
export const entraClientSecret: Proof = {
  name: 'entra-client-secret',
  what: 'structure',
  check: (secret) => (/^[\w.~-]{3}(?:7Q~[\w.~-]{31}|8Q~[\w.~-]{34})$/.test(secret) ? 'unknown' : 'failed'),
};
