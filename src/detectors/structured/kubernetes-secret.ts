/**
 * The `kubernetes-secret` detector: the values of `kind: Secret` manifests, in YAML (with several documents, with
 * templates) and in JSON (also inside a `List`). `data` is base64 and is decoded; `stringData` is plain
 * (Kubernetes documentation, "Secrets"). Certificates, user names, addresses and the like are no secrets; sealed or
 * SOPS-encrypted values are none either. Reads the whole unit, once.
 */

import { fromLatin1 } from '../../base/bytes.ts';
import { judgeName } from '../assignment/name.ts';
import { worthOf } from '../assignment/worth.ts';
import type { Detection, Detector } from '../contract.ts';
import { decodeBase64, isText } from '../encoded.ts';
import { readPemBlock } from '../pem.ts';
import { judgePlaced, weakFields } from '../placed-value.ts';
import { keyOf, type Leaf, readLeaves } from './leaves.ts';

/** Keys whose values say where and who, not what is secret. */
const HARMLESS_KEY =
  /(?:^|[._-])(?:user(?:name)?|login|email|host(?:name)?|server|port|address|url|uri|endpoint|region|zone|namespace|database|db|dbname|name|type|id|clientid|client[_-]id|tenant(?:id)?|bucket|ca|cert(?:ificate)?|crt|issuer|pub|public(?:key)?|schema|realm|domain|version|enabled|path|engine|provider|log[_-]?level|environment|env|mode|timezone)$|\.(?:crt|pub|cer|ya?ml|conf|cfg|xml|properties|ini|sh|txt|html|toml)$|^(?:ca|tls)\.crt$/i;

/** The detector. */
export const kubernetesSecretDetector: Detector = {
  name: 'kubernetes-secret',
  scope: 'unit',
  detect(_hit, _rule, view, emit) {
    for (const document of readLeaves(view)) {
      const secrets = secretObjects(document);
      for (const leaf of document) {
        const section = leaf.path.at(-2);
        if (section !== 'data' && section !== 'stringData') continue;
        if (!secrets.has(joined(leaf.path.slice(0, -2)))) continue;
        const detection = readValue(leaf, section === 'data');
        if (detection !== undefined) emit(detection);
      }
    }
  },
};

/** The joined paths of the objects of a document that say `kind: Secret`. */
function secretObjects(document: readonly Leaf[]): ReadonlySet<string> {
  const kinds = document.filter((leaf) => leaf.path.at(-1) === 'kind' && leaf.text === 'Secret');
  return new Set(kinds.map((leaf) => joined(leaf.path.slice(0, -1))));
}

function joined(path: readonly string[]): string {
  return path.join('\0');
}

function readValue(leaf: Leaf, isEncoded: boolean): Detection | undefined {
  const key = keyOf(leaf);
  const text = leaf.text;
  const decoded = isEncoded ? decodeBase64(text.replace(/\s+/g, '')) : undefined;
  if (isEncoded && decoded === undefined) return undefined;
  const plain = decoded === undefined ? text : Buffer.from(decoded).toString('latin1');
  const place = { start: leaf.start, end: leaf.end };
  const base: Detection = {
    secret: place,
    whole: place,
    ...(decoded === undefined ? {} : { decoded: fromLatin1(plain) }),
  };
  const opening = plain.indexOf('-----BEGIN ');
  if (opening >= 0) {
    const block = readPemBlock(plain.slice(opening).replace(/\r?\n[ \t]+/g, '\n'));
    return block === undefined ? undefined : { ...base, detail: 'private key' };
  }
  if (/"auths?"\s*:/.test(plain) && /"(?:auth|password)"\s*:\s*"[^"]+"/.test(plain)) {
    return { ...base, detail: 'registry credentials' };
  }
  if (HARMLESS_KEY.test(key) || /[\r\n]/.test(plain.trim())) return undefined;
  return worthOfPlain(base, key, plain.trim(), decoded);
}

function worthOfPlain(
  base: Detection,
  key: string,
  plain: string,
  decoded: Uint8Array | undefined,
): Detection | undefined {
  if (decoded !== undefined && !isText(decoded)) {
    // Raw bytes of a key: 16 and more, as an AES or HMAC key has.
    return decoded.length >= 16 && decoded.length <= 512 ? { ...base, detail: 'binary key' } : undefined;
  }
  const placed = judgePlaced(plain);
  if (placed === 'no') return undefined;
  const name = judgeName(key);
  const worth =
    name === undefined
      ? worthOf(plain, { kind: 'secret', strength: 'strong', isSample: false }, false)
      : placed;
  if (worth === 'no') return undefined;
  return { ...base, ...weakFields(worth) };
}
