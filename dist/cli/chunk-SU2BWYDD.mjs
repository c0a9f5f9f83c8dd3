import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  shardOf
} from "./chunk-6YTUPNX5.mjs";
import {
  gitleaksInRepository
} from "./chunk-RU7YGRBE.mjs";
import {
  markFor
} from "./chunk-FRU6DDVO.mjs";
import {
  commitFiles,
  diskFiles,
  exceedsConfidence,
  foreignReader,
  loadPolicy,
  readRuleFiles,
  shownPlace
} from "./chunk-VQ3YYX2Z.mjs";
import {
  Secret
} from "./chunk-64F22OOD.mjs";
import {
  isMeantBySecretlint
} from "./chunk-CB5IU77C.mjs";
import {
  ALLOW_KINDS
} from "./chunk-YCRTLUB3.mjs";
import {
  dayOf,
  holdsOn
} from "./chunk-DPL3WNPG.mjs";
import {
  SideRepository,
  UNBOUNDED_DEPTH,
  commitUnknown
} from "./chunk-LHWI5VTL.mjs";
import {
  filePath,
  isLfsPointer,
  unitOf,
  unitsOfFile
} from "./chunk-2APNGFPI.mjs";
import {
  listReflogMessages,
  listRefs,
  orderCommits,
  refsOfCommits
} from "./chunk-7S2HP7FY.mjs";
import {
  findMergeBase,
  listCommits,
  messageStart,
  resolveCommit,
  resolveObjects
} from "./chunk-CURK6QLX.mjs";
import {
  ObjectReader,
  StreamReader,
  presentObjects,
  readObjects
} from "./chunk-3SMOQOE6.mjs";
import {
  EMPTY_BLOB,
  EMPTY_TREE,
  formatOf,
  isNullId,
  isObjectId
} from "./chunk-ZL5LOEQ7.mjs";
import {
  Git,
  findRepository,
  openRepository,
  shallowBoundary
} from "./chunk-QSSIPJLQ.mjs";
import {
  decodeBase64,
  isLockFile,
  letterRuns,
  readJwt,
  surpriseOf
} from "./chunk-VIV4JG3X.mjs";
import {
  PIECE_SIZES,
  decodeChunks,
  ownBytes,
  unitsOfChunks
} from "./chunk-AY33RN6Z.mjs";
import {
  countLineEnds,
  decodeContent
} from "./chunk-4726SY5A.mjs";
import {
  CONFIDENCE_ORDER
} from "./chunk-SFZ4GHME.mjs";
import {
  pathOf,
  placeOf,
  textPlaceOf
} from "./chunk-T5SFZNJT.mjs";
import {
  ConfigError
} from "./chunk-VRKPR623.mjs";
import {
  builtInRuleset
} from "./chunk-YHB3WRKM.mjs";
import {
  decodeUtf8,
  fromLatin1,
  latin1
} from "./chunk-B5ZZAE4C.mjs";
import {
  formatMistake,
  inOrder
} from "./chunk-H5ZPWOS6.mjs";
import {
  nearest
} from "./chunk-HW3TQZA5.mjs";
import {
  counted,
  formatBytes,
  printable
} from "./chunk-YAB2QRGH.mjs";
import {
  InputError,
  TacetError,
  UpstreamError,
  describeError,
  systemCode
} from "./chunk-MLKVTFW4.mjs";

// src/filters/duplicate.ts
var RANK = /* @__PURE__ */ new Map([
  ["entropy", 0],
  ["password-assignment", 1],
  ["secret-assignment", 1],
  ["token-assignment", 1],
  ["key-assignment", 1],
  ["bearer", 1],
  ["command-line", 2],
  ["terraform-state", 2],
  ["kubernetes-secret", 2],
  ["uri", 3],
  ["connection-string", 3],
  ["basic-auth", 3],
  ["ansible", 3],
  ["netrc", 3],
  ["npmrc", 3],
  ["pgpass", 3],
  ["kubeconfig", 3],
  ["docker-config", 3],
  ["otpauth", 3],
  ["assigned", 4],
  ["gcp-service-account", 6],
  ["jwk", 6]
]);
var RANK_OF_FORMATS = 5;
var RANK_OF_SHARED_FORMS = 3.5;
var SHARED_FORM = /^generic-/;
var MAX_RANK_OF_ENCODED = 3.9;
var MAX_NEIGHBOURS = 32;
function duplicateFilter(matches) {
  const places = new Map(matches.map((match, index) => [match, index]));
  return {
    name: "duplicate",
    judge({ match, view }) {
      const at = places.get(match);
      if (at === void 0) return void 0;
      const from = Math.max(0, at - MAX_NEIGHBOURS);
      const rival = matches.slice(from, at + MAX_NEIGHBOURS + 1).find(
        (other) => other !== match && (match.rule.fragment !== void 0 || other.rule.fragment !== void 0 ? takesPrecedence(other, match, view) : (overlaps(other, match) || holdsAsPart(other, match)) && isMoreSpecific(other, match))
      );
      if (rival === void 0) return void 0;
      return {
        reason: "duplicate",
        explanation: `the same bytes are reported by the more specific rule ${rival.rule.id}`
      };
    }
  };
}
function takesPrecedence(other, match, view) {
  if (!isGeneric(match) || isGeneric(other)) return false;
  if (other.rule.fragment !== void 0 && other.rule.fragment.regex === void 0) return false;
  return view.lines.lineOf(other.whole.start) === view.lines.lineOf(match.whole.start) && view.slice(other.secret.start, other.secret.end).includes(view.slice(match.secret.start, match.secret.end));
}
function isGeneric({ rule }) {
  return rule.fragment === void 0 ? rankOfRule(rule) < RANK_OF_SHARED_FORMS || SHARED_FORM.test(rule.id) : rule.id.toLowerCase().includes("generic");
}
function overlaps(a, b) {
  if (a.encoded !== void 0 && b.encoded !== void 0 && a.encoded.view === b.encoded.view)
    return overlaps(a.encoded.match, b.encoded.match);
  return a.secret.start < b.secret.end && b.secret.start < a.secret.end;
}
function holdsAsPart({ parts }, { secret }) {
  return Object.entries(parts).some(
    ([name, { start, end }]) => name.includes("-") && start < secret.end && secret.start < end
  );
}
function isMoreSpecific(a, b) {
  const order = rankOf(a) - rankOf(b) || CONFIDENCE_ORDER.indexOf(a.confidence) - CONFIDENCE_ORDER.indexOf(b.confidence) || // of two that are alike, the one that was decoded has the value itself
  depthOf(a) - depthOf(b) || a.secret.end - a.secret.start - (b.secret.end - b.secret.start) || b.rule.index - a.rule.index || b.secret.start - a.secret.start;
  return order > 0;
}
function depthOf({ encoded }) {
  return encoded === void 0 ? 0 : 1 + depthOf(encoded.match);
}
function rankOfRule({ detector, id }) {
  return RANK.get(detector) ?? (SHARED_FORM.test(id) ? RANK_OF_SHARED_FORMS : RANK_OF_FORMATS);
}
function rankOf({ rule, encoded }) {
  const rank = rankOfRule(rule);
  return encoded === void 0 ? rank : Math.min(rank, MAX_RANK_OF_ENCODED);
}

// src/filters/encrypted.ts
var REACH_BYTES = 16384;
var SHORT_REACH_BYTES = 4096;
var OPENING = /(?:ENC\[AES256_GCM,[^\]\r\n]*|ENC\([^)\r\n]*|\{cipher\}[^\s"']*|vault:v\d+:[^\s"']*)$/;
var BLOCK = /(?:\$ANSIBLE_VAULT;[\d.]+;[A-Z0-9]+[^\r\n]*|-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE|PGP SIGNATURE|PGP PUBLIC KEY BLOCK|CERTIFICATE|CERTIFICATE REQUEST|X509 CRL|PUBLIC KEY|RSA PUBLIC KEY|PKCS7|CMS|SSH SIGNATURE)-----)(?:[\sA-Za-z0-9+/=:.,-]|\\[nr])*$/;
var encryptedFilter = {
  name: "encrypted",
  judge({ match, view }) {
    const { start, end } = match.secret;
    const near = view.slice(start - 200, Math.min(end, start + 64));
    if (OPENING.test(near) || isInBlock(view, start) || isSealed(view, start, end)) {
      return { reason: "encrypted", explanation: "the value is encrypted, or part of a public block" };
    }
    return void 0;
  }
};
function isInBlock(view, start) {
  const short = view.slice(start - SHORT_REACH_BYTES, start);
  const opening = Math.max(short.lastIndexOf("-----BEGIN "), short.lastIndexOf("$ANSIBLE_VAULT"));
  if (opening >= 0) return BLOCK.test(short.slice(opening));
  if (/[^\sA-Za-z0-9+/=\\:.,-]/.test(short)) return false;
  const long = view.slice(start - REACH_BYTES, start);
  const far = Math.max(long.lastIndexOf("-----BEGIN "), long.lastIndexOf("$ANSIBLE_VAULT"));
  return far >= 0 && BLOCK.test(long.slice(far));
}
function isSealed(view, start, end) {
  if (end - start < 200 || !view.slice(start, start + 2).startsWith("Ag")) return false;
  return view.slice(start - SHORT_REACH_BYTES, start).includes("encryptedData");
}

// src/filters/integrity.ts
var ALGORITHM_BEFORE = /(?:sha-?(?:1|224|256|384|512)|md5|blake2[bs]?|blake3|h1|git|xxh(?:32|64|3))(?:-|:|%3A|=)[\s"']{0,2}$/i;
var DIGEST_FIELD = /(?:integrity|resolved|check_?sum|digest|commit(?:_?id)?|git_?head|revision|\brev|\bref|\bsha\d{0,3}(?:sum)?|md5(?:sum)?|etag|\bhash|content_?hash|fingerprint|thumbprint|nonce|narhash|vendorsha256|crc32)["']?\s{0,2}[:=]\s{0,2}["']?$/i;
var HEX_ONLY = /^[0-9a-f]+$|^[0-9A-F]+$/;
var UUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
var SECRET_NAME = /key|secret|token|passw|pwd|credential|auth|bearer/i;
var DATA_MARGIN_BYTES = 200;
var integrityFilter = {
  name: "integrity",
  judge({ match, unit, view }) {
    if (match.confidence === "proven") return void 0;
    const { start, end } = match.secret;
    const before = view.slice(start - 48, start);
    if (ALGORITHM_BEFORE.test(before)) {
      return { reason: "digest", explanation: "the value is a digest: its algorithm stands before it" };
    }
    if (end - start < 2 * DATA_MARGIN_BYTES && isInsideData(view, start, end)) {
      return { reason: "encoded-data", explanation: "the value is a piece of a longer run of encoded data" };
    }
    if (match.confidence === "likely") return void 0;
    if (isLockFile(pathOf(unit.origin))) {
      return {
        reason: "lock-file",
        explanation: "lock files hold digests, and nobody writes secrets into them"
      };
    }
    const value = view.slice(start, Math.min(end, start + 160));
    if (HEX_ONLY.test(value) && (DIGEST_FIELD.test(before) || /@$/.test(before))) {
      return { reason: "digest", explanation: "the value is a digest or a commit id by its field" };
    }
    const { name } = match.parts;
    const isNamedOtherwise = name !== void 0 && !SECRET_NAME.test(view.slice(name.start, name.end));
    if (UUID.test(value) && (isNamedOtherwise || match.rule.detector === "entropy")) {
      return {
        reason: "identifier",
        explanation: "the value is a UUID under a name that promises no secret"
      };
    }
    return void 0;
  }
};
function isInsideData(view, start, end) {
  return runLength(view, start - 1, -1) > DATA_MARGIN_BYTES || runLength(view, end, 1) > DATA_MARGIN_BYTES;
}
function runLength(view, from, step) {
  let length = 0;
  for (let at = from; length <= DATA_MARGIN_BYTES && isBase64Byte(view.byteAt(at)); at += step) length++;
  return length;
}
function isBase64Byte(byte) {
  return byte >= 97 && byte <= 122 || byte >= 65 && byte <= 90 || byte >= 47 && byte <= 57 || byte === 43 || byte === 95 || byte === 45;
}

// src/filters/placeholder.ts
import { createHash } from "node:crypto";

// src/filters/api-example.ts
var HEAD_BYTES = 4096;
var REACH_BYTES2 = 65536;
var DESCRIPTION = /(?:^|\n)[ \t]{0,4}["']?(?:openapi|swagger|asyncapi)["']?[ \t]*:[ \t]*["']?\d/;
var LINE = /^([ \t]*)(-[ \t]+)?(?:["']?([\w.-]{1,60})["']?[ \t]*:)?/;
var EXAMPLE = /^(?:x-)?examples?$/;
function isApiExample(view, { start }) {
  if (!DESCRIPTION.test(view.slice(0, HEAD_BYTES))) return false;
  const lines = view.slice(start - REACH_BYTES2, start).split("\n");
  const own = LINE.exec(lines.pop() ?? "");
  if (EXAMPLE.test(own?.[3] ?? "")) return true;
  let indent = own?.[1]?.length ?? 0;
  let isItem = own?.[2] !== void 0;
  for (let at = lines.length - 1; at >= 0 && (indent > 0 || isItem); at--) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    const [, blanks = "", dash, key = ""] = LINE.exec(line) ?? [];
    const isParent = blanks.length < indent || isItem && dash === void 0 && blanks.length === indent;
    if (!isParent) continue;
    if (EXAMPLE.test(key)) return true;
    indent = blanks.length;
    isItem = dash !== void 0;
  }
  return false;
}

// src/filters/placeholder.ts
var DOCUMENTED = /* @__PURE__ */ new Set([
  "1a5d44a2dca19669d72edf4c4f1c27c4",
  // AWS, access key id
  "78314b11be2e581549ac1c4f616563fa",
  // AWS, secret access key
  "c6ea27c534f993d31f0aef882e3d200e",
  // AWS, second access key id
  "e21b597ba6b9cafa59d9ebc4d65c0385",
  // AWS, second secret access key
  "cb20d34a7adda2f5d2043836051e242f",
  // AWS, id of temporary credentials
  "0011cc25eb4320717494d2703e8cba85",
  // Azure Storage emulator
  "aa6547439583c3a275d4542a0df6c1ad",
  // Azure Cosmos DB emulator
  "2cafc0970149a84f3b9e62eaf169f36f",
  // Stripe, secret test key
  "f2d6ca16515033e5dce14eba840b979d",
  // Stripe, secret test key, older
  "b1471f544ceeea31333bde7e1ecbaad6",
  // Stripe, publishable test key
  "0b5dd075ccdd03c42f4edda8e299e683",
  // Telegram
  "731fa294d036e54f19df879bfcd4fe72",
  // Telegram, second
  "ca7459e2b26776de081b9a07e40227fd",
  // RFC 6749, Basic header
  "53f5da0aaa93d64cd5772c554cbf940f",
  // RFC 6749, client secret
  "cf4d418ed3de92d71f767db5391d5a2d",
  // RFC 7617, section 2
  "687da00b09c83361bf3a2853b3a0c7d6",
  // RFC 7617, section 2.1
  "b8e148545b13c78bc74da2f1a7275dd7",
  // RFC 6750, section 2.1
  "6c96130f130ab0d6d158397e24d2bcc1",
  // RFC 6749, access token
  "00cf4c781dc37003f7c7dd7d4c9a6ef1",
  // RFC 6749, refresh token
  "2598f7d6adc142d88161630f3db12ab2",
  // Flask, configuration handling
  "9cb335cb7b5fb805934637d85c4f57c6",
  // Flask, configuration handling, environment
  "ca32f86ce10b8435c108ffd1ae1acd98",
  // Flask, quickstart
  "570dad43de1af4c925f92c16a68a5093"
  // FastAPI, tutorial on tokens
]);
var ASKING = new Set(
  `example examples sample samples dummy fake mock placeholder changeme changeit change replace replaceme insert enter todo fixme
  tbd redacted removed hidden masked masking censored omitted your yours yourself my mine foo bar baz foobar lorem ipsum notreal
  something whatever anything blah none nothing xxx xxxx here goes please provided provide fill obfuscated sanitized invalid
  bogus demo tutorial`.split(/\s+/).filter((word) => word !== "")
);
var TEMPLATE = /^\$\{[^}]*\}$|^\$\{\{.*\}\}$|\{\{.*\}\}|^\$\([^)]*\)$|^\$[A-Z_][A-Z0-9_]*$|^%[A-Za-z_][\w.]*%$|^<[^<>]+>$|^\[[A-Za-z_ -]+\]$|^#\{.*\}$|^@{1,2}[A-Za-z_.]+@{1,2}$|^__[A-Z0-9_]+__$|^%(?:\(\w+\))?[sdvq]$|^\{\w*\}$|<%.*%>/;
var FIELD = /\{[A-Za-z_][\w.]*(?:[:!][^{}]*)?(?:\}|$)|\{\d{1,2}(?:[:,][^{}]*)?\}/;
var MASKED = /^[*.•xX#_-]+$|[*•]{4,}|\.{3,}|x{8,}|X{8,}/;
var MARKED_AS_EXAMPLE = /EXAMPLE/;
var placeholderFilter = {
  name: "placeholder",
  judge({ match, view }) {
    if (match.secret.end - match.secret.start > 1024) return void 0;
    const secret = view.slice(match.secret.start, match.secret.end);
    if (isDocumented(secret)) {
      return {
        reason: "documented-example",
        explanation: "the value is one that public documentation shows"
      };
    }
    if (match.confidence === "proven" && !isSampleJwt(secret)) return void 0;
    if (isSampleJwt(secret)) {
      return {
        reason: "documented-example",
        explanation: "the token carries the claims of the usual sample"
      };
    }
    if (TEMPLATE.test(secret) || match.confidence !== "likely" && FIELD.test(secret)) {
      return { reason: "template", explanation: "the value is filled in elsewhere" };
    }
    const isFormat = match.confidence === "likely";
    if (HAS_PATTERN.has(match.rule.detector) && isMadeOfWords(secret, isFormat)) {
      return { reason: "placeholder", explanation: "the value is made of words, where its kind is random" };
    }
    if (match.confidence === "possible" && isApiExample(view, match.secret)) {
      return {
        reason: "api-example",
        explanation: "the value is an example in the description of an API"
      };
    }
    if (saysNothing(secret) || !isFormat && asksForValue(secret)) {
      return { reason: "placeholder", explanation: "the value stands for one" };
    }
    return void 0;
  }
};
function isDocumented(secret) {
  if (secret.length >= 16 && MARKED_AS_EXAMPLE.test(secret)) return true;
  const digest = createHash("sha256").update(fromLatin1(secret)).digest("hex").slice(0, 32);
  return DOCUMENTED.has(digest);
}
function isSampleJwt(secret) {
  if (!secret.startsWith("eyJ")) return false;
  const payload = readJwt(secret)?.payload;
  return payload !== void 0 && (payload.sub === "1234567890" || payload.name === "John Doe");
}
function saysNothing(secret) {
  if (MASKED.test(secret)) return true;
  const body = secret.slice(Math.min(prefixLength(secret), Math.floor(secret.length / 2)));
  if (body.length < 6) return false;
  if (surpriseOf(body).runShare >= 0.5) return true;
  return new Set(body.toLowerCase()).size <= (body.length >= 16 ? 4 : 2) || isRepetition(body) || isCountedBytes(secret);
}
function prefixLength(secret) {
  return /^(?:[A-Za-z0-9]{2,12}[_-]){1,3}|^[A-Z]{4}/.exec(secret)?.[0].length ?? 0;
}
var HAS_PATTERN = /* @__PURE__ */ new Set(["pattern", "assigned"]);
function isMadeOfWords(secret, isFormat) {
  const body = secret.replace(/^(?:[A-Za-z0-9]{2,12}[_-]){1,2}/, "");
  if (body.length < (isFormat ? 16 : 8)) return false;
  const { wordShare, longestWord, bitsPerChar } = surpriseOf(body);
  if (bitsPerChar >= 5) return false;
  if (body.length < 16) return !/\d/.test(body) && wordShare >= 0.75 && longestWord >= 5;
  return wordShare >= 0.6 && longestWord >= 5;
}
function isCountedBytes(text) {
  const bytes = decodeBase64(text);
  if (bytes === void 0 || bytes.length < 8) return false;
  const step = (bytes[1] ?? 0) - (bytes[0] ?? 0) & 255;
  return step <= 1 && bytes.every((byte, at) => at === 0 || (byte - (bytes[at - 1] ?? 0) & 255) === step);
}
function isRepetition(text) {
  for (let length = 2; length <= text.length / 2 && length <= 16; length++) {
    if (text === text.slice(0, length).repeat(Math.ceil(text.length / length)).slice(0, text.length))
      return true;
  }
  return false;
}
function asksForValue(secret) {
  if (/very[_-]?long[_-]?(?:secret|password|token|key)/i.test(secret)) return true;
  const words = letterRuns(secret).map((run) => secret.slice(run.start, run.end).toLowerCase());
  if (!words.some((word) => ASKING.has(word))) return false;
  const { wordShare } = surpriseOf(secret);
  return wordShare >= 0.4 || /^(?:your|my|example|sample|dummy|fake|placeholder)[_\-. ]/i.test(secret);
}

// src/filters/chain.ts
function createFilterChain() {
  const filters = [encryptedFilter, integrityFilter, placeholderFilter];
  const judge2 = (candidate) => firstDrop(filters, candidate);
  const verdicts = (matches, unit, view) => {
    const all = [duplicateFilter(matches), ...filters];
    return matches.map((match) => ({ match, drop: firstDrop(all, { match, unit, view }) }));
  };
  return {
    filters,
    judge: judge2,
    verdicts,
    judgeAll(matches, unit, view, onDrop) {
      const kept = [];
      for (const { match, drop } of verdicts(matches, unit, view)) {
        if (drop === void 0) kept.push(match);
        else onDrop(drop.reason);
      }
      return kept;
    }
  };
}
function firstDrop(filters, candidate) {
  const decoded = innermost(candidate);
  const isForeign = candidate.match.rule.fragment !== void 0;
  for (const filter of filters) {
    const isAtOrigin = filter.name === "mark" || filter.name === "duplicate";
    if (isForeign && filter.name !== "duplicate") continue;
    const drop = filter.judge(isAtOrigin ? candidate : decoded);
    if (drop !== void 0) return drop;
  }
  return void 0;
}
function innermost(candidate) {
  let inner = candidate;
  while (inner.match.encoded !== void 0) inner = inner.match.encoded;
  return inner;
}

// src/findings/apply-policy.ts
async function applyPolicies(findings, policies, onDrop) {
  const kept = [];
  for (const finding of findings) {
    const judged = await judge(finding, policies, onDrop);
    if (judged !== void 0) kept.push(judged);
  }
  return kept;
}
async function judge(finding, { trusted, proposed, believesMarks, today }, onDrop) {
  const subject = subjectOf(finding);
  const adjustment = await trusted?.adjust(subject, finding.confidence, finding.severity);
  if (adjustment?.drop !== void 0) {
    onDrop(adjustment.drop);
    return void 0;
  }
  const own = await trusted?.judge(subject);
  const mark = markEffect(
    heardMark(finding.suppression, trusted),
    // anybody writes comments: what they say of themselves is never believed
    finding.location.text === void 0 && (believesMarks || trusted?.settings.trustChanges === true),
    trusted,
    today
  );
  const asked = trusted?.settings.trustChanges === true ? "silences" : "untrusted";
  const other = proposed === void 0 ? void 0 : await proposed.judge(subject);
  return {
    ...finding,
    severity: adjustment?.severity ?? finding.severity,
    suppression: strongest([
      own && suppressionOf(own, own.effect),
      ...allowancesOf(finding, trusted, subject, asked),
      mark,
      other?.effect === "silences" ? proposedSuppression(other, trusted, subject, asked) : void 0,
      proposed && await switchedOffBy(proposed, subject, finding)
    ])
  };
}
function allowancesOf({ allowances = [], introduction }, trusted, subject, asked) {
  const commit = introduction?.commit.toLowerCase() ?? "";
  return allowances.filter(({ commits }) => commits === void 0 || commits.includes(commit)).map(({ entry, isProposed, isSetting }) => {
    const judgement = { entry, source: "config", effect: "silences" };
    if (isSetting === true) return suppressionOf(judgement, "untrusted");
    return proposedSuppression(judgement, trusted, subject, isProposed ? asked : "silences");
  });
}
var STRENGTH = [
  "silences",
  "refused",
  "untrusted",
  "expired",
  "unreasoned"
];
function strongest(suppressions) {
  for (const effect of STRENGTH) {
    const found = suppressions.find((suppression) => suppression?.effect === effect);
    if (found !== void 0) return found;
  }
  return void 0;
}
function heardMark(mark, trusted) {
  const isUnheard = mark?.tool !== void 0 && trusted?.settings.honours.includes(mark.tool) === false;
  return isUnheard ? void 0 : mark;
}
function markEffect(mark, isBelieved, trusted, today) {
  if (mark?.by !== "mark") return mark;
  const { expires, kind, reason, owner } = mark;
  const isExpired = expires !== void 0 && (dayOf(expires) === void 0 || !holdsOn({ until: expires }, today));
  if (isExpired) return { ...mark, effect: "expired" };
  const why = trusted?.whyMarkRefused({ kind, reason, owner, until: expires });
  if (why !== void 0) return { ...mark, effect: "refused", why };
  return { ...mark, effect: isBelieved ? "silences" : "untrusted" };
}
function proposedSuppression(judgement, trusted, subject, effect) {
  const { entry } = judgement;
  const why = trusted?.locks.refusesEntry(entry) ?? trusted?.locks.refusesFor(entry, subject);
  return why === void 0 ? suppressionOf(judgement, effect) : { ...suppressionOf(judgement, "refused"), why };
}
async function switchedOffBy(proposed, subject, { confidence }) {
  const { drop, where = proposed.name } = await proposed.adjust(subject, confidence);
  const level = proposed.settings.minConfidence;
  const isUnsure = level !== void 0 && CONFIDENCE_ORDER.indexOf(confidence) < CONFIDENCE_ORDER.indexOf(level);
  if (drop === void 0 && !isUnsure) return void 0;
  return {
    by: "config",
    where: drop === void 0 ? `min-confidence: ${level}` : where,
    kind: void 0,
    reason: void 0,
    owner: void 0,
    expires: void 0,
    effect: "untrusted"
  };
}
function suppressionOf({ entry, source, why }, effect) {
  const { kind, reason, owner, until: until2, file, line, tool } = entry;
  const whose = tool === void 0 ? {} : { tool };
  const which = effect === "refused" && why !== void 0 ? { why } : {};
  const where = `${file}:${line}`;
  return { by: source, ...whose, where, kind, reason, owner, expires: until2, effect, ...which };
}
function subjectOf(finding) {
  const { fingerprint: fingerprint2, rule, location, valueClasses, secret, rawLine, match } = finding;
  const { matchLine: matchLine2 = location.startLine, introduction } = finding;
  const found = {
    ...{ secret, line: location.startLine, rawLine, matchLine: matchLine2, match },
    commit: introduction?.commit
  };
  return { fingerprint: fingerprint2, ruleId: rule.id, path: location.path, valueClasses, found };
}
function allowKind(text) {
  return ALLOW_KINDS.find((kind) => kind === text);
}

// src/ruleset/ruleset.ts
async function loadRuleset(ruleFiles, disabledRules = [], fragments = NO_FRAGMENTS) {
  const own = ruleFiles.length === 0 ? void 0 : await compileFiles(ruleFiles);
  const joined2 = own === void 0 ? builtInRuleset : own.join(builtInRuleset);
  const compiled = fragments.sources.length === 0 ? joined2 : (await import("./compile-fragments-GDZFRHOV.mjs")).joinFragments(joined2, fragments.sources);
  const ids = compiled.rules.map(({ id }) => id);
  for (const id of disabledRules) requireRule(id, ids);
  const disabled = new Set(disabledRules);
  let texts;
  return {
    compiled,
    digest: compiled.digest,
    activeRules: ids.filter((id) => !disabled.has(id)).length,
    texts: () => {
      texts ??= loadTexts(own?.texts ?? [], fragments);
      return texts;
    }
  };
}
async function compileFiles(ruleFiles) {
  const [{ loadRules }, { compileRules, joinRulesets }] = await Promise.all([
    import("./load-4RKVKVGJ.mjs"),
    import("./compile-IZQY5CKF.mjs")
  ]);
  const otherIds = new Set(builtInRuleset.rules.map(({ id }) => id));
  const { ruleset, texts } = compileRules(await loadRules(ruleFiles, { origin: "user", otherIds }));
  return { texts, join: (builtIn) => joinRulesets(builtIn, ruleset) };
}
async function loadTexts(own, { sources, texts: changes }) {
  const { builtInTexts } = await import("./built-in-texts.gen-DUVQ4HCA.mjs");
  const all = [...builtInTexts, ...own, ...sources.map(({ text }) => text)];
  if (changes.size === 0) return new Map(all.map((text) => [text.id, text]));
  return new Map(all.map((text) => [text.id, { ...text, ...changes.get(text.id) }]));
}
var NO_FRAGMENTS = { sources: [], texts: /* @__PURE__ */ new Map() };
function requireRule(id, ids) {
  if (ids.includes(id)) return;
  const suggestion = nearest(id, ids);
  throw new InputError("option-invalid", `there is no rule ${JSON.stringify(id)} to switch off`, {
    hint: suggestion === void 0 ? "a finding shows the id of its rule" : `did you mean ${suggestion}?`
  });
}

// src/scan-gitleaks.ts
var MAX_WARNINGS = 20;
function namesFiles({ isHonoured: _, ...named }) {
  return Object.values(named).some((value) => value !== void 0 && value.length > 0);
}
var GitleaksReader = class {
  #others;
  #request;
  #workspace;
  #found;
  /** Whether the configuration or a policy above it says not to honour gitleaks. */
  #isRefused = false;
  /** `workspace`: a clone whose files are as a change has made them, from which nothing is believed. */
  constructor(others, request = {}, workspace) {
    this.#others = others;
    this.#request = request;
    this.#workspace = workspace;
  }
  /** What was found; undefined before anything was read, and when gitleaks is not honoured. */
  get found() {
    return this.#found;
  }
  get config() {
    return this.#found?.config;
  }
  async inRoot(reader, honours) {
    const others = await this.#others.inRoot(reader, honours);
    this.#isRefused = !honours.includes("gitleaks");
    if (this.#request.isHonoured === false || this.#isRefused) return others;
    try {
      this.#found = await gitleaksInRepository(reader, this.#request, this.#workspace);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return { ...others, mistakes: [...others.mistakes, ...error.mistakes] };
    }
    return { ...others, foreign: [...others.foreign, ...this.#found.entries] };
  }
  baseline(name, text) {
    return this.#others.baseline(name, text);
  }
  /** Says on the receipt what was read, and what is odd about it. */
  tell(receipt) {
    const { files = [], warnings = [], config } = this.#found ?? {};
    if (this.#isRefused && namesFiles(this.#request))
      receipt.note(
        "gitleaks-refused",
        "the files and settings of gitleaks that were named are not honoured: honours in the configuration leaves gitleaks out"
      );
    if (files.length > 0) receipt.note("gitleaks-files", `honoured as they are: ${files.join(", ")}`);
    if (config?.usesCatalogue === false)
      receipt.note(
        "gitleaks-rules",
        `${counted(config.rules.length, "rule")} of ${config.files[0] ?? "the configuration"} and no built-in ones: it does not say useDefault = true`
      );
    for (const { file, line, message, hint } of warnings.slice(0, MAX_WARNINGS))
      receipt.note(
        "gitleaks-warning",
        `${file}:${line}: ${message}${hint === void 0 ? "" : ` (${hint})`}`
      );
    if (warnings.length > MAX_WARNINGS)
      receipt.note("gitleaks-warning", `and ${counted(warnings.length - MAX_WARNINGS, "more warning")}`);
  }
  /** The rules of the configuration, and what it says about ours, as far as locks permit. */
  async rules(isLocked) {
    const { onlyRules } = this.#request;
    if (this.config === void 0 && onlyRules === void 0) return NO_RULES;
    const { rulesToRun, withinLocks } = await import("./run-rules-EFT77SMN.mjs");
    const { config, refused } = this.config === void 0 ? { config: void 0, refused: [] } : withinLocks(this.config, isLocked);
    return { ...rulesToRun(config, onlyRules), config, refused };
  }
};
var NO_RULES = { fragments: void 0, disabled: [], config: void 0, refused: [] };
async function gitleaksJudges(trusted, proposed, linear) {
  if (trusted === void 0 && proposed === void 0) return [];
  const { GitleaksJudge } = await import("./judge-NWRMWZPI.mjs");
  const engine = await linear();
  const judges = [
    ...trusted === void 0 ? [] : [new GitleaksJudge(trusted, engine, false)],
    ...proposed === void 0 ? [] : [new GitleaksJudge(proposed, engine, true)]
  ];
  return judges.filter((judge2) => !judge2.isEmpty);
}

// src/sources/tree.ts
import { lstatSync as lstatSync2, realpathSync as realpathSync2, statSync as statSync2 } from "node:fs";
import { basename, relative, sep } from "node:path";

// src/sources/contract.ts
function listingSkips({ receipt, part }) {
  if (part === void 0) return receipt;
  return {
    skip: (reason, place, count) => {
      if (part.takes(place)) receipt.skip(reason, place, count);
    }
  };
}

// src/sources/file-queue.ts
import { setImmediate } from "node:timers/promises";
var MAX_FILES_AHEAD = 65536;
var FileQueue = class {
  /** Files in the order of the listing; those taken are forgotten, and number `#taken`. */
  #files = [];
  #taken = 0;
  #isListed = false;
  #isStopped = false;
  #wake = () => void 0;
  #resume = () => void 0;
  #tell;
  #listing;
  constructor(parts) {
    this.#listing = this.#list(parts);
    this.#listing.catch(() => void 0);
  }
  /** How many files are known so far, those taken included. */
  get listed() {
    return this.#files.length;
  }
  /** The next file; undefined when there are no more. @throws whatever the listing threw. */
  async next() {
    while (this.#taken === this.#files.length) {
      if (this.#isListed) {
        await this.#listing;
        return void 0;
      }
      await new Promise((resolve) => {
        this.#wake = resolve;
      });
    }
    const file = this.#files[this.#taken];
    this.#files[this.#taken++] = void 0;
    if (!this.#isFull) this.#resume();
    return file;
  }
  /** Tells of every file that is not taken yet, now and when it becomes known. */
  tellOf(tell) {
    this.#tell = tell;
    tell(this.#files.slice(this.#taken));
  }
  /** Ends the listing; to be called when the rest is not wanted. */
  stop() {
    this.#isStopped = true;
    this.#resume();
  }
  get #isFull() {
    return this.#files.length - this.#taken > MAX_FILES_AHEAD;
  }
  async #list(parts) {
    try {
      for await (const part of parts) {
        for (const file of part) this.#files.push(file);
        this.#tell?.(part);
        this.#wake();
        await (this.#isFull ? new Promise((resume) => this.#resume = resume) : setImmediate());
        if (this.#isStopped) return;
      }
    } finally {
      this.#isListed = true;
      this.#wake();
    }
  }
};

// src/sources/tally.ts
import { setImmediate as setImmediate2 } from "node:timers/promises";
var UNITS_PER_BREATH = 128;
var BYTES_PER_BREATH = 4 * 1024 * 1024;
var Tally = class {
  #context;
  #isCounted;
  #totalObjects;
  #objects = 0;
  #bytes = 0;
  #unitsSinceBreath = 0;
  #bytesSinceBreath = 0;
  #isCancelled = false;
  /** With `isCounted` the receipt has counted everything already: then only the progress is told. */
  constructor(context, totalObjects, isCounted = false) {
    this.#context = context;
    this.#totalObjects = totalObjects;
    this.#isCounted = isCounted;
  }
  /** Says how many objects there will be, once that is known. */
  expect(totalObjects) {
    this.#totalObjects = totalObjects;
  }
  /** Tells the progress of a phase in which nothing is scanned yet. */
  enter(phase) {
    this.#tell(phase);
  }
  /** Counts a file, or an object of a repository, as looked at: once, however many units it has. */
  countObject(kind) {
    this.#objects++;
    if (this.#isCounted) return;
    if (kind === "file") this.#context.receipt.files++;
    else this.#context.receipt.objects++;
  }
  /** Counts a unit's bytes. To be called after the unit has been looked at. */
  countUnit(unit) {
    const bytes = ownBytes(unit);
    this.#bytes += bytes;
    this.#bytesSinceBreath += bytes;
    this.#unitsSinceBreath++;
    if (!this.#isCounted) this.#context.receipt.bytes += bytes;
    this.#tell("scanning");
  }
  /** Counts a file of so many bytes that others have looked at. The progress is not told: that is done when it is due. */
  countCleanFile(bytes) {
    this.#objects++;
    this.#bytes += bytes;
    this.#context.receipt.files++;
    this.#context.receipt.bytes += bytes;
  }
  /** Lets the rest of the process run now and then; for sources that read synchronously. */
  async breathe() {
    if (this.#unitsSinceBreath < UNITS_PER_BREATH && this.#bytesSinceBreath < BYTES_PER_BREATH) return;
    this.#unitsSinceBreath = 0;
    this.#bytesSinceBreath = 0;
    await setImmediate2();
  }
  /** Whether the scan was cancelled; the first time that it was, this goes on the receipt. */
  isCancelled() {
    if (this.#isCancelled) return true;
    if (!this.#context.signal.aborted) return false;
    this.#isCancelled = true;
    this.#context.receipt.skip("cancelled", "everything after the cancellation");
    return true;
  }
  #tell(phase) {
    this.#context.onProgress({
      phase,
      objects: this.#objects,
      totalObjects: this.#totalObjects,
      bytes: this.#bytes
    });
  }
};

// src/sources/tree-listing.ts
import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
var NUL = 0;
var SLASH = Buffer.from("/");
async function listGitFiles(git, folder, receipt) {
  const { workTree } = git.place;
  if (workTree === void 0) return { tracked: void 0, untracked: Promise.resolve(void 0) };
  const list = (args) => listPart(git, folder, Buffer.from(workTree), receipt, args);
  const untracked = list(["--others", "--exclude-standard"]);
  untracked.catch(() => void 0);
  return { tracked: await list(["--stage", "--cached"]), untracked };
}
async function listPart(git, folder, workTree, receipt, args) {
  const process2 = git.start(["ls-files", "-z", "-t", "--full-name", ...args], {
    cwd: folder,
    userConfig: true
  });
  const listing = new GitListing(workTree, receipt);
  let rest = new Uint8Array(0);
  try {
    for await (const chunk of process2.stdout) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let start = 0;
      for (let end = bytes.indexOf(NUL); end >= 0; end = bytes.indexOf(NUL, start)) {
        listing.add(bytes.subarray(start, end));
        start = end + 1;
      }
      rest = bytes.subarray(start);
    }
  } catch {
  }
  const exit = await process2.exited;
  return exit.status === 0 ? listing.files() : void 0;
}
function* walkFiles(folder, receipt) {
  const left = [
    { bytes: Buffer.from(folder), prefix: Buffer.alloc(0) }
  ];
  for (let next = left.pop(); next !== void 0; next = left.pop()) {
    const { bytes, prefix } = next;
    const folders = [];
    for (const entry of entriesOf(bytes, prefix, receipt)) {
      const place = { bytes: joined(bytes, entry.name), prefix: Buffer.concat([prefix, entry.name, SLASH]) };
      const path = decodeUtf8(place.prefix, 0, place.prefix.length - 1);
      if (entry.name.equals(Buffer.from(".git"))) receipt.skip("git-directory", path);
      else if (entry.isDirectory()) folders.push(place);
      else yield { bytes: place.bytes, path };
    }
    left.push(...folders.reverse());
  }
}
function* withLinkedFiles(files) {
  for (const file of files) {
    yield file;
    const path = filePath(file.bytes);
    try {
      if (!lstatSync(path).isSymbolicLink() || !statSync(path).isFile()) continue;
      yield { bytes: realpathSync.native(path, { encoding: "buffer" }), path: file.path };
    } catch (error) {
      if (systemCode(error) === void 0) throw error;
    }
  }
}
var GitListing = class {
  #workTree;
  #receipt;
  #files = [];
  #realFolders = /* @__PURE__ */ new Map();
  #lastTracked = Buffer.alloc(0);
  constructor(workTree, receipt) {
    this.#workTree = workTree;
    this.#receipt = receipt;
  }
  add(record) {
    if (record[0] === 63) {
      this.#addUntracked(record.subarray(2));
      return;
    }
    const tab = record.indexOf(9);
    const path = record.subarray(tab + 1);
    if (path.equals(this.#lastTracked)) return;
    this.#lastTracked = path;
    if (record.toString("latin1", 2, 8) === "160000") this.#receipt.skip("submodule", decodeUtf8(path));
    else if (this.#isBehindRealFolders(path)) this.#addFile(path);
  }
  files() {
    return this.#files;
  }
  /** A path with a slash at its end is another repository inside this one, which git does not look into either. */
  #addUntracked(path) {
    if (path.at(-1) === 47) this.#receipt.skip("submodule", decodeUtf8(path));
    else this.#addFile(path);
  }
  #addFile(path) {
    this.#files.push({ bytes: joined(this.#workTree, path), path: decodeUtf8(path) });
  }
  /** Whether no folder above a tracked path has been replaced by a link, which would lead out of the tree. */
  #isBehindRealFolders(path) {
    const slash = path.lastIndexOf(47);
    if (slash < 0) return true;
    const folder = path.subarray(0, slash);
    const key = folder.toString("latin1");
    const known3 = this.#realFolders.get(key);
    if (known3 !== void 0) return known3;
    const isReal = this.#isBehindRealFolders(folder) && !isLink(joined(this.#workTree, folder));
    this.#realFolders.set(key, isReal);
    return isReal;
  }
};
function entriesOf(folder, prefix, receipt) {
  try {
    const entries = readdirSync(filePath(folder), { withFileTypes: true, encoding: "buffer" });
    return entries.sort((a, b) => Buffer.compare(a.name, b.name));
  } catch (error) {
    const code = systemCode(error);
    if (code !== "ENOENT" && code !== "ENOTDIR")
      receipt.skip("unreadable", prefix.length === 0 ? "." : decodeUtf8(prefix));
    return [];
  }
}
function isLink(path) {
  try {
    return lstatSync(filePath(path)).isSymbolicLink();
  } catch {
    return false;
  }
}
function joined(folder, name) {
  return folder.at(-1) === 47 ? Buffer.concat([folder, name]) : Buffer.concat([folder, SLASH, name]);
}

// src/sources/tree.ts
var FILES_FOR_LOOK_AHEAD = 1500;
var WHILE_MS = 80;
var FILES_AFTER_A_WHILE = 8;
var FILES_PER_PART = 1024;
async function openTree(target, context, outside) {
  const root = requireReal(target.path);
  const listing = !statSync2(root).isDirectory() ? listFile(root, outside) : target.hasIgnored === true ? listEveryFile(root, target.followsLinks === true, context) : await listFolder(root, context, outside);
  return new TreeSource(ownPart(listing, context), context);
}
function ownPart({ parts, why }, { part }) {
  if (part === void 0) return { parts, why };
  const own = async function* () {
    for await (const files of parts()) yield files.filter(({ path }) => part.takes(path));
  };
  return { parts: own, why };
}
var TreeSource = class {
  resolution;
  #listing;
  #context;
  #startLookAhead;
  #endings = [];
  #noticed = [];
  constructor(listing, context) {
    this.#listing = listing;
    this.#context = context;
    this.resolution = { kind: "tree", why: listing.why };
  }
  /** Lets others look at files ahead of the source, once there is so much to do that it is worth starting them. */
  lookAheadWith(start) {
    this.#startLookAhead = start;
  }
  /** Has the paths of files remembered that end in one of these: `/.tacetignore`. */
  notice(endings) {
    this.#endings = endings;
  }
  /** The paths that were asked for, as far as the files have been gone through. */
  get noticed() {
    return this.#noticed;
  }
  async *units() {
    const { receipt } = this.#context;
    const tally = new Tally(this.#context, 0);
    const queue = new FileQueue(this.#listing.parts());
    const others = new Others(this.#startLookAhead, queue);
    try {
      for (let number = 0; ; number++) {
        const place = await queue.next();
        if (tally.isCancelled() || place === void 0) return;
        tally.expect(queue.listed);
        if (this.#endings.some((ending) => place.path.endsWith(ending))) this.#noticed.push(place.path);
        const cleanBytes = await others.cleanBytes(number, tally);
        if (tally.isCancelled()) return;
        if (cleanBytes !== void 0) {
          tally.countCleanFile(cleanBytes);
          continue;
        }
        let isRead = false;
        for await (const unit of unitsOfFile(place, receipt)) {
          if (!isRead) tally.countObject("file");
          isRead = true;
          yield unit;
          tally.countUnit(unit);
          await tally.breathe();
          if (tally.isCancelled()) return;
        }
      }
    } finally {
      queue.stop();
      await others.close();
    }
  }
  close() {
    return Promise.resolve();
  }
};
var Others = class {
  /** Undefined once they were started, or when there are none. */
  #starter;
  #queue;
  #startedAt = performance.now();
  #lookAhead;
  /** Number of the first file that they were told of. */
  #first = 0;
  constructor(starter, queue) {
    this.#starter = starter;
    this.#queue = queue;
  }
  /** Size of a file, of all units together, of which is known that it holds nothing; undefined: it must be read. */
  async cleanBytes(number, tally) {
    if (this.#starter !== void 0 && this.#isWorthwhile(number)) await this.#start(this.#starter, number);
    const lookAhead = this.#lookAhead;
    if (lookAhead === void 0 || number < this.#first) return void 0;
    while (lookAhead.isPending(number - this.#first)) {
      await lookAhead.help();
      tally.enter("scanning");
      if (tally.isCancelled()) return void 0;
    }
    return lookAhead.cleanBytes(number - this.#first);
  }
  async close() {
    await this.#lookAhead?.close();
  }
  #isWorthwhile(number) {
    const left = this.#queue.listed - number;
    if (left >= FILES_FOR_LOOK_AHEAD) return true;
    return left >= FILES_AFTER_A_WHILE && performance.now() - this.#startedAt > WHILE_MS;
  }
  async #start(starter, number) {
    this.#starter = void 0;
    const lookAhead = await starter();
    this.#lookAhead = lookAhead;
    this.#first = number + 1;
    this.#queue.tellOf((files) => lookAhead.add(files));
  }
};
function listEveryFile(root, followsLinks, context) {
  const files = walkFiles(root, listingSkips(context));
  return {
    parts: () => inParts(followsLinks ? withLinkedFiles(files) : files),
    why: `every file, ignored ones included${followsLinks ? ", and the files that links lead to" : ""}`
  };
}
async function listFolder(root, context, outside) {
  const { receipt } = context;
  const skips = listingSkips(context);
  const walk = (why) => ({ parts: () => inParts(walkFiles(root, skips)), why });
  const search = findRepository(root, outside);
  if (search.kind === "none") return walk("not in a git repository: every file");
  if (search.kind === "broken") {
    receipt.note(
      "git-unusable",
      "the repository cannot be read by git: every file is scanned, ignored ones too"
    );
    return walk("a broken git repository: every file");
  }
  const { repository } = search;
  if (repository.workTree === void 0 && root !== repository.gitDir)
    return walk("inside a git directory: every file");
  if (repository.workTree === void 0)
    throw new InputError("not-a-repository", "this is a bare repository and has no working tree", {
      hint: "scan what it holds with --history"
    });
  const { tracked, untracked } = await listWithGit(repository, root, context, outside);
  if (tracked === void 0) return walk("git could not list the files: every file");
  const parts = async function* () {
    yield tracked;
    yield* inParts(await untracked ?? leftOver(root, tracked, context));
  };
  if (tracked.length === 0 && root !== repository.workTree && (await untracked)?.length === 0)
    return walk("git tracks nothing in this folder, or ignores it: every file");
  return { parts, why: "the files that git tracks, and the untracked ones it does not ignore" };
}
function* leftOver(root, tracked, context) {
  if (context.signal.aborted) return;
  context.receipt.note("git-unusable", NOT_LISTED);
  const known3 = new Set(tracked.map(({ bytes }) => bytes.toString("latin1")));
  for (const file of walkFiles(root, listingSkips(context)))
    if (!known3.has(file.bytes.toString("latin1"))) yield file;
}
var NOT_LISTED = "git cannot list the files: every file is scanned, ignored ones too";
async function listWithGit(repository, root, context, outside) {
  const { receipt, signal } = context;
  try {
    const git = new Git(repository, { ...outside, signal });
    const files = await listGitFiles(git, root, listingSkips(context));
    if (files.tracked === void 0 && !signal.aborted) receipt.note("git-unusable", NOT_LISTED);
    return files;
  } catch (error) {
    if (!(error instanceof TacetError) || error.code !== "git-failed") throw error;
    receipt.note("git-unusable", `${describeError(error)}: every file is scanned, ignored ones too`);
    return { tracked: void 0, untracked: Promise.resolve(void 0) };
  }
}
async function* inParts(files) {
  let part = [];
  for (const file of files) {
    if (part.push(file) < FILES_PER_PART) continue;
    yield part;
    part = [];
  }
  yield part;
}
function listFile(file, outside) {
  const search = findRepository(file, outside);
  const workTree = search.kind === "found" ? search.repository.workTree : void 0;
  const way = workTree === void 0 ? "" : relative(workTree, file);
  const inside = way !== "" && !way.startsWith("..");
  const path = inside ? way.split(sep).join("/") : basename(file);
  return { parts: () => inParts([{ bytes: Buffer.from(file), path }]), why: "the one file that was named" };
}
function requireReal(path) {
  const shown = `"${printable(path)}"`;
  try {
    const real = realpathSync2.native(path);
    lstatSync2(real);
    return real;
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new InputError("path-not-found", `there is no ${shown}`, {
        cause: error,
        hint: "check the path; it is taken relative to the current folder"
      });
    throw new InputError("path-unreadable", `${shown} cannot be read (${code ?? "unknown reason"})`, {
      cause: error
    });
  }
}

// src/scan-policy.ts
import { basename as basename2, dirname as dirname2, isAbsolute, relative as relative2, sep as sep2 } from "node:path";

// src/sources/policy-places.ts
import { statSync as statSync3 } from "node:fs";
import { dirname } from "node:path";

// src/git/changes.ts
var NUL2 = 0;
var COLON = 58;
var SUBMODULE_MODE = "160000";
var MAX_FAILURES_IN_A_ROW = 500;
function isSubmodule(change) {
  return change.mode === SUBMODULE_MODE;
}
async function* readChanges(git, commits) {
  let next = 0;
  let failuresInARow = 0;
  while (next < commits.length) {
    const run = new DiffRun(git, commits.slice(next));
    yield* run.events();
    if (git.signal?.aborted === true) return;
    next += run.seen;
    if (await run.succeeded()) return;
    failuresInARow = run.seen === 0 ? failuresInARow + 1 : 0;
    if (failuresInARow > MAX_FAILURES_IN_A_ROW)
      throw new UpstreamError("git-failed", `git diff-tree failed ${failuresInARow} times in a row`, {
        hint: 'check the repository with "git fsck"'
      });
    const commit = commits[next];
    if (commit === void 0) return;
    yield { kind: "unreadable", commit };
    next++;
  }
}
var DiffRun = class {
  #git;
  #commits;
  #succeeded = Promise.resolve(false);
  /** How many commits were shown, in full. */
  seen = 0;
  constructor(git, commits) {
    this.#git = git;
    this.#commits = commits;
  }
  succeeded() {
    return this.#succeeded;
  }
  async *events() {
    const args = ["diff-tree", "--stdin", "--always", "--root", "-r", "-c", "--raw", "-z", "--no-renames"];
    const options = ["--no-abbrev", "--no-ext-diff", "--no-textconv", "--ignore-submodules=none"];
    const process2 = this.#git.start([...args, ...options], {
      input: Buffer.from(this.#commits.map((commit2) => `${commit2}
`).join(""))
    });
    this.#succeeded = process2.exited.then((exit) => exit.status === 0);
    const reader = new StreamReader(process2.stdout);
    let commit = "";
    try {
      for (; ; ) {
        const token = await reader.readUntil(NUL2);
        if (token === void 0) return;
        if (token[0] !== COLON) {
          commit = Buffer.from(token).toString("latin1").trim();
          this.seen++;
          continue;
        }
        const path = await reader.readUntil(NUL2);
        if (path === void 0) return;
        const change = parseChange(Buffer.from(token).toString("latin1"), commit, path);
        if (change !== void 0) yield { kind: "change", ...change };
      }
    } finally {
      process2.stop();
    }
  }
};
function parseChange(header, commit, path) {
  const parents = /^:+/.exec(header)?.[0].length ?? 0;
  const fields = header.slice(parents).split(" ");
  const mode = fields[parents] ?? "";
  const oids = fields.slice(parents + 1, 2 * parents + 2);
  const oid = oids.at(-1) ?? "";
  if (mode === "000000" || !isObjectId(oid) || isNullId(oid) || !isObjectId(commit)) return void 0;
  const previous = oids.slice(0, -1).filter((old, parent) => isObjectId(old) && !isNullId(old) && fields[parent] !== SUBMODULE_MODE);
  return { commit, path: new Uint8Array(path), mode, oid, previous };
}

// src/sources/blobs.ts
async function* unitsOfBlob(origin, answer, receipt, places) {
  const { oid, path } = origin;
  switch (answer.kind) {
    case "missing":
      return receipt.skip("missing-object", oid);
    case "corrupt":
      return receipt.skip("corrupt-object", oid);
    case "large":
      yield* unitsOfChunks(origin, answer.chunks, { ...PIECE_SIZES, wholeBytes: 0 });
      if (answer.isCutShort()) receipt.skip("corrupt-object", oid);
      return;
    case "object":
      if (isLfsPointer(answer.bytes)) return receipt.skip("lfs-pointer", path ?? oid);
      yield atPlaces(unitOf(origin, answer.bytes), answer.bytes, places);
  }
}
function atPlaces(unit, content, places) {
  return places === void 0 || content.length !== unit.bytes.length ? unit : { ...unit, windows: places };
}
function unitOfMessage(oid, answer, receipt) {
  if (answer.kind === "missing") receipt.skip("missing-object", oid);
  else if (answer.kind === "corrupt") receipt.skip("corrupt-object", oid);
  else if (answer.kind === "large") receipt.skip("too-large", oid);
  else {
    const message = answer.bytes.subarray(messageStart(answer.bytes));
    if (message.length > 0) return unitOf({ kind: "message", commit: oid }, message);
  }
  return void 0;
}
async function contentsOf(reader, oids) {
  const contents = [];
  for (const oid of oids) {
    const answer = await reader.read(oid);
    contents.push(answer.kind === "object" ? decodeContent(answer.bytes).bytes : new Uint8Array(0));
  }
  return contents;
}
function shownPath(path) {
  return decodeUtf8(path);
}
function sizeOfAnswer(answer) {
  if (answer.kind === "object") return answer.bytes.length;
  return answer.kind === "large" && !answer.isCutShort() ? answer.sizeBytes : 0;
}

// src/sources/range.ts
async function openRange(target, context, outside) {
  const repository = await openRepository(target.repository, { ...outside, signal: context.signal });
  const { git } = repository;
  const [head, base] = await Promise.all([
    resolveCommit(repository, target.to),
    target.from === void 0 ? void 0 : resolveCommit(repository, target.from)
  ]);
  const { alsoTo = [], alsoFrom = [] } = target;
  const listing = listCommits(git, {
    include: [head, ...alsoTo],
    exclude: [...base === void 0 ? [] : [base], ...alsoFrom]
  });
  const [list, refs] = await Promise.all([listing, refsOfCommits(git, listing)]);
  if (!list.complete && list.commits.length === 0)
    throw new InputError("revision-unknown", "git cannot list the commits of this range", {
      hint: 'check the repository with "git fsck"'
    });
  if (!list.complete) listingSkips(context).skip("missing-commit", head);
  noteShallowEdges(repository, list.commits, listingSkips(context));
  return new RangeSource(
    {
      repository,
      commits: list.commits,
      tags: refs.tags,
      refNames: refs.names,
      heads: [head],
      bases: base === void 0 ? [] : [base],
      resolution: {
        kind: "range",
        ...base === void 0 ? {} : { base },
        head,
        why: base === void 0 ? "every commit that the head reaches" : "the commits that the head reaches and the base does not"
      }
    },
    context
  );
}
function noteShallowEdges(repository, commits, receipt) {
  const boundary = shallowBoundary(repository.place);
  for (const commit of commits) if (boundary.has(commit)) receipt.skip("missing-commit", `before ${commit}`);
}
var RangeSource = class {
  resolution;
  repository;
  #range;
  #context;
  #previous = /* @__PURE__ */ new WeakMap();
  #reader;
  /** Blobs that stood before, as far as changes have been read. */
  #oldBlobs = /* @__PURE__ */ new Set();
  constructor(range, context) {
    this.resolution = range.resolution;
    this.repository = range.repository;
    this.#range = range;
    this.#context = context;
    this.#reader = new ObjectReader(range.repository);
  }
  async *units() {
    const { receipt } = this.#context;
    const { repository, tags, provide: provide2 } = this.#range;
    const isOwn = (place) => this.#context.part?.takes(place) ?? true;
    const commits = this.#range.commits.filter(isOwn);
    receipt.commits += commits.length;
    const tally = new Tally(this.#context);
    const { refNames = [] } = this.#range;
    if (refNames.length > 0 && (this.#context.part?.takes("refs") ?? true)) {
      const unit = unitOf({ kind: "ref" }, Buffer.from(refNames.join("\n")));
      yield unit;
      tally.countUnit(unit);
    }
    let requests = this.#requests(
      [...commits, ...tags.filter(isOwn)],
      isOwn
    );
    if (provide2 !== void 0 || repository.state.partial) requests = await this.#gather(requests, tally);
    for await (const { oid, item, answer } of readObjects(repository, requests)) {
      if (item.kind === "message") {
        const unit = unitOfMessage(oid, answer, receipt);
        if (unit === void 0) continue;
        yield unit;
        tally.countUnit(unit);
      } else {
        yield* this.#unitsOf(item.change, unitsOfBlob(originOf(item.change), answer, receipt), tally);
      }
      if (tally.isCancelled()) return;
    }
    tally.isCancelled();
  }
  /** What bounds the range; empty when it reaches back to the first commit. */
  get bases() {
    return this.#range.bases ?? [];
  }
  /** The commit whose configuration decides; undefined when nothing was there before. */
  get policyBase() {
    return this.#range.policyBase ?? this.bases[0];
  }
  /** What the range leads to. */
  get heads() {
    return this.#range.heads ?? [];
  }
  /** Makes blobs present that were not fetched, where that is possible. */
  async provide(oids) {
    await this.#range.provide?.(oids);
  }
  async previous(unit) {
    const oids = this.#previous.get(unit) ?? [];
    if (oids.length === 0) return [];
    await this.#provideOldBlobs();
    const { git, state } = this.repository;
    const present = state.partial ? await presentObjects(git, oids) : void 0;
    return contentsOf(this.#reader, present === void 0 ? oids : oids.filter((oid) => present.has(oid)));
  }
  close() {
    this.#reader.close();
    this.#range.onClose?.();
    return Promise.resolve();
  }
  /** The first finding fetches what stood before at every path of the range: one request, and none when nothing is found. */
  async #provideOldBlobs() {
    if (this.#oldBlobs.size === 0) return;
    const oids = [...this.#oldBlobs];
    this.#oldBlobs.clear();
    try {
      await this.#range.provide?.(oids);
    } catch (error) {
      if (!(error instanceof UpstreamError) || error.code === "cancelled") throw error;
      this.#context.receipt.note(
        "previous-unavailable",
        "what stood in the changed files before could not be fetched: what was there already may be reported as new"
      );
    }
  }
  async *#unitsOf(change, units, tally) {
    let isCounted = false;
    for await (const unit of units) {
      if (!isCounted) tally.countObject("object");
      isCounted = true;
      if (unit.windows === void 0) this.#previous.set(unit, change.previous);
      yield unit;
      tally.countUnit(unit);
    }
  }
  /** These messages first, then every new pair of path and blob of this part, in the order of the commits. */
  async *#requests(messages, isOwn) {
    const receipt = listingSkips(this.#context);
    const { repository, commits, provide: provide2 } = this.#range;
    for (const oid of messages) yield { oid, item: { kind: "message" } };
    const seen = /* @__PURE__ */ new Set();
    for await (const event of readChanges(repository.git, commits)) {
      if (event.kind === "unreadable") {
        receipt.skip("missing-object", `a tree of ${event.commit}`);
        continue;
      }
      if (isSubmodule(event)) {
        receipt.skip("submodule", shownPath(event.path));
        continue;
      }
      const key = [Buffer.from(event.path).toString("latin1"), event.oid, ...event.previous].join("\0");
      if (seen.has(key)) continue;
      seen.add(key);
      if (!isOwn(shownPath(event.path))) continue;
      if (provide2 !== void 0) for (const oid of event.previous) this.#oldBlobs.add(oid);
      yield { oid: event.oid, item: { kind: "blob", change: event } };
    }
  }
  /** All requests, their blobs fetched where that is possible, and those left out that are not here. */
  async #gather(requests, tally) {
    const all = [];
    for await (const request of requests) all.push(request);
    const wanted = all.filter(({ item }) => item.kind === "blob").map(({ oid }) => oid);
    const blobs = [...new Set(wanted)];
    tally.enter("fetching");
    await this.#range.provide?.(blobs);
    tally.expect(wanted.length);
    if (!this.#range.repository.state.partial) return all;
    const present = await presentObjects(this.#range.repository.git, blobs);
    return all.filter(({ oid, item }) => {
      if (item.kind === "message" || present.has(oid)) return true;
      this.#context.receipt.skip("missing-object", oid);
      return false;
    });
  }
};
function originOf(change) {
  return { kind: "blob", oid: change.oid, path: shownPath(change.path), commit: change.commit };
}

// src/sources/policy-places.ts
var HERE = { environment: process.env, currentDirectory: process.cwd() };
async function policyPlaces(situation, outside = HERE) {
  const { target, source, believesHead } = situation;
  if (target.kind === "remote-change" && !target.wholeHistory) return await placesOfChange(situation);
  const files = source.repository === void 0 ? diskFiles(rootOf(target.kind === "tree" ? target.path : outside.currentDirectory, outside)) : await filesOf(source.repository, target);
  return believesHead ? { trusted: files, proposed: void 0 } : { trusted: void 0, proposed: files };
}
function coversAll(target, source, outside = HERE) {
  if (target.kind === "history") return true;
  if (target.kind === "remote-change") return target.wholeHistory;
  return target.kind === "tree" && source.repository === void 0 && rootOf(target.path, outside) === target.path;
}
function rootOf(path, outside) {
  const search = findRepository(path, outside);
  const workTree = search.kind === "found" ? search.repository.workTree : void 0;
  return workTree ?? (statSync3(path, { throwIfNoEntry: false })?.isDirectory() === false ? dirname(path) : path);
}
async function filesOf(repository, target) {
  const { workTree } = repository.place;
  if (workTree !== void 0) return diskFiles(workTree);
  const [head] = target.kind === "remote-change" ? target.heads : ["HEAD"];
  return head === void 0 ? void 0 : await commitFiles(repository, head, "HEAD");
}
async function placesOfChange({
  target,
  source,
  believesHead,
  receipt
}) {
  const { repository } = source;
  if (repository === void 0 || target.kind !== "remote-change" || !(source instanceof RangeSource))
    return { trusted: void 0, proposed: void 0 };
  const provide2 = (oids) => source.provide(oids);
  const base = source.policyBase;
  const [head] = source.heads;
  const filesAt = async (commit, what) => commit === void 0 ? void 0 : await commitFiles(repository, commit, `the ${what} ${commit.slice(0, 10)}`, provide2);
  const [trusted, proposed] = await Promise.all([filesAt(base, "base"), filesAt(head, "head")]);
  if (base === void 0) {
    return believesHead ? { trusted: proposed, proposed: void 0 } : { trusted: void 0, proposed };
  }
  if (trusted === void 0) {
    receipt.note(
      "base-config-unavailable",
      "the files of the base could not be read: no configuration is believed, so nothing is let pass"
    );
  }
  return { trusted, proposed };
}

// src/scan-policy.ts
async function readPolicies(request, source, receipt, nowMs) {
  const today = new Date(nowMs).toISOString().slice(0, 10);
  const { config, honourMarks: believesMarks } = request;
  if (config === void 0 && request.gitleaks === void 0) {
    const policies = { trusted: void 0, proposed: void 0, believesMarks, today };
    const bound = boundRequest(request, void 0, receipt);
    const gitleaks = { trusted: void 0, proposed: void 0 };
    const nothing = { settings: void 0, fragments: void 0, gitleaks };
    return { policies, ruleFiles: request.ruleFiles, bound, ...nothing };
  }
  const shared = openShared(request, receipt);
  try {
    return await read(request, source, receipt, today, shared);
  } finally {
    await shared?.close();
  }
}
function openShared({ config }, receipt) {
  const request = config?.shared;
  if (request === void 0) return void 0;
  let opened;
  const files = () => {
    const outside = { environment: process.env, currentDirectory: process.cwd() };
    opened ??= import("./shared-files-NZH2XVJB.mjs").then(
      (module) => new module.SharedFiles({ request, receipt, outside })
    );
    return opened;
  };
  return {
    read: async (file) => await (await files()).read(file),
    readKnown: async (file) => await (await files()).readKnown(file),
    close: async () => await (await opened)?.close()
  };
}
async function read(request, source, receipt, today, shared) {
  const { config, target, honourMarks: believesMarks } = request;
  const places = config === void 0 || config.ignoresRepository === true ? { trusted: void 0, proposed: void 0 } : await policyPlaces({ target, source, believesHead: config?.believesHead === true, receipt });
  const above = config?.policy && policyPlace(config.policy, places.trusted);
  const workspace = target.kind === "remote-change" ? target.workspace : void 0;
  const gitleaks = new GitleaksReader(foreignReader, request.gitleaks, workspace);
  const options = {
    today,
    foreign: gitleaks,
    ...shared === void 0 ? {} : { readShared: shared.read },
    ...above === void 0 ? {} : { above },
    ...config?.path === void 0 || places.trusted === void 0 ? {} : { configPath: config.path },
    ...config?.baselines === void 0 || places.trusted === void 0 ? {} : { baselines: config.baselines }
  };
  const trusted = places.trusted === void 0 && above === void 0 && request.gitleaks === void 0 ? void 0 : await loadPolicy(places.trusted, options);
  if (config?.policy !== void 0)
    receipt.note("policy", `the policy ${shownPolicy(config.policy)} holds above the configuration`);
  gitleaks.tell(receipt);
  const own = await gitleaks.rules((rule) => trusted?.locks.hasRule(rule) === true);
  for (const what of own.refused.slice(0, MAX_REFUSALS)) noteRefusal(receipt, what);
  const { isHonoured = true, configInRepository } = request.gitleaks ?? {};
  const proposedGitleaks = new GitleaksReader(foreignReader, {
    isHonoured,
    ...configInRepository === void 0 ? {} : { configInRepository }
  });
  const proposed = places.proposed && await proposedPolicy(places.proposed, today, receipt, shared, proposedGitleaks);
  return {
    policies: { trusted, proposed, believesMarks, today },
    settings: trusted?.settings,
    ruleFiles: [
      ...await readRuleFiles(trusted?.settings.ruleFiles ?? []),
      ...await requestedRules(request, places.trusted, receipt)
    ],
    bound: boundRequest(
      { ...request, disabledRules: [.../* @__PURE__ */ new Set([...request.disabledRules, ...own.disabled])] },
      trusted,
      receipt
    ),
    fragments: own.fragments,
    gitleaks: { trusted: own.config, proposed: proposedGitleaks.config }
  };
}
function policyPlace(policy, trusted) {
  if (policy.kind === "shared") return policy;
  if (policy.kind === "file") {
    const folder = dirname2(policy.path);
    return { kind: "file", reader: diskFiles(folder, folder, true), path: basename2(policy.path) };
  }
  if (trusted !== void 0) return { kind: "file", reader: trusted, path: policy.path };
  throw new InputError(
    "path-not-found",
    `the policy ${policy.path} is in no version of the files that is believed`,
    {
      hint: "name it as OWNER/REPO/PATH@COMMIT, or by an absolute path"
    }
  );
}
function shownPolicy(policy) {
  return policy.kind === "shared" ? `${policy.repository}/${policy.path}@${policy.commit}` : policy.path;
}
async function requestedRules({ ruleFiles, target, config }, trusted, receipt) {
  const root = target.kind === "remote-change" && !target.wholeHistory ? target.workspace : void 0;
  if (root === void 0 || trusted === void 0 || config?.rulesOfBase !== true) return ruleFiles;
  return await Promise.all(
    ruleFiles.map(async (file) => {
      const way = relative2(root, file);
      if (way === ".." || way.startsWith(`..${sep2}`) || isAbsolute(way)) return file;
      const name = way.split(sep2).join("/");
      const bytes = await trusted.read(name);
      if (bytes !== void 0) return { name, text: new TextDecoder().decode(bytes) };
      receipt.note(
        "rules-of-change",
        `the rules ${name} are not in ${trusted.name}: those of the change run`
      );
      return file;
    })
  );
}
function boundRequest(request, trusted, receipt) {
  const asked = request.minConfidence ?? trusted?.settings.minConfidence ?? "possible";
  const locked = trusted?.locks.minConfidence;
  const isTooSure = locked !== void 0 && exceedsConfidence(asked, locked);
  if (isTooSure) noteRefusal(receipt, `min-confidence: ${asked}, ${locked} is locked`);
  const refused = request.disabledRules.filter((rule) => trusted?.locks.hasRule(rule));
  for (const rule of refused.slice(0, MAX_REFUSALS)) noteRefusal(receipt, `disable-rule: ${rule} is locked`);
  if (refused.length > MAX_REFUSALS)
    noteRefusal(receipt, `and ${refused.length - MAX_REFUSALS} more rules that are locked`);
  return {
    minConfidence: isTooSure ? locked : asked,
    disabledRules: request.disabledRules.filter((rule) => !refused.includes(rule))
  };
}
var MAX_REFUSALS = 50;
async function closePolicies({ trusted }, request, source, receipt) {
  if (trusted === void 0) return void 0;
  const isWhole = coversAll(request.target, source);
  const noticed = isWhole && source instanceof TreeSource ? source.noticed : [];
  for (const folder of new Set(noticed.map((path) => path.slice(0, path.lastIndexOf("/")))))
    await readUnasked(trusted, folder, receipt);
  const { refusals } = trusted;
  for (const refusal of refusals.slice(0, MAX_REFUSALS))
    noteRefusal(receipt, `${shownPlace(refusal)}: ${refusal.what}`);
  if (refusals.length > MAX_REFUSALS)
    noteRefusal(receipt, `and ${refusals.length - MAX_REFUSALS} more places`);
  return request.shard === void 0 ? trusted.use(isWhole) : void 0;
}
async function readUnasked(policy, folder, receipt) {
  try {
    await policy.readFolder(folder);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const [first] = error.mistakes;
    const what = first === void 0 ? "" : `: ${formatMistake(first)}`;
    receipt.note("folder-config-broken", `the configuration of ${folder} cannot be used${what}`);
  }
}
function noteRefusal(receipt, what) {
  receipt.note("policy-refuses", `not heard, the policy does not permit it: ${what}`);
}
async function proposedPolicy(reader, today, receipt, shared, foreign) {
  const readShared = shared === void 0 ? {} : { readShared: shared.readKnown };
  try {
    const options = { today, strict: false, foreign, ...readShared };
    const policy = await loadPolicy(reader, options);
    const mistakes = inOrder(policy.mistakes);
    const [first] = mistakes;
    if (first !== void 0)
      receipt.note(
        "proposed-config-broken",
        `the configuration of ${reader.name} has ${counted(mistakes.length, "mistake")}, with which no scan starts once it is believed: ${first.file}:${first.line}: ${first.message}${mistakes.length > 1 ? ", …" : ""}`
      );
    return policy;
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof UpstreamError)) throw error;
    receipt.note(
      "proposed-config-unreadable",
      `the configuration of ${reader.name} cannot be used: it is not shown`
    );
    return void 0;
  }
}

// src/git/first-parent-changes.ts
var LF = 10;
var NUL3 = 0;
var COLON2 = 58;
var SUBMODULE_MODE2 = "160000";
async function listHistory(git) {
  const walk = git.start([
    "log",
    "--all",
    "--reflog",
    "--no-decorate",
    "--no-show-signature",
    "--format=%H %ct %P"
  ]);
  const reader = new StreamReader(walk.stdout);
  const oids = [];
  const dates = [];
  const lists = [];
  try {
    for (let line = await reader.readUntil(LF); line !== void 0; line = await reader.readUntil(LF)) {
      const [oid = "", date = "", ...parents2] = Buffer.from(line).toString("latin1").trim().split(" ");
      if (!isObjectId(oid)) continue;
      oids.push(oid);
      dates.push(Number(date));
      lists.push(parents2);
    }
  } finally {
    walk.stop();
  }
  const places = new Map(oids.map((oid, place) => [oid, place]));
  const parents = lists.map((list) => list.flatMap((oid) => places.get(oid) ?? []));
  const order = orderCommits({
    count: oids.length,
    dates,
    parentsOf: (commit) => parents[commit],
    compareIds: (first, second) => oids[first] < oids[second] ? -1 : 1
  });
  const ranks = new Uint32Array(order.length);
  for (const [rank, commit] of order.entries()) ranks[commit] = rank;
  return [...order].map((commit) => ({
    oid: oids[commit],
    parents: parents[commit].map((parent) => ranks[parent])
  }));
}
async function* readSteps(git, history) {
  for (let next = 0; next < history.length; ) {
    const args = ["diff-tree", "--stdin", "--always", "--root", "-r", "-c", "--raw", "-z", "--no-renames"];
    const options = ["--no-abbrev", "--no-ext-diff", "--no-textconv", "--ignore-submodules=none"];
    const lines = history.slice(next).map(({ oid, parents: [first] }) => {
      return first === void 0 ? `${oid}
` : `${oid} ${history[first].oid}
`;
    });
    const process2 = git.start([...args, ...options], { input: Buffer.from(lines.join("")) });
    const reader = new StreamReader(process2.stdout);
    let commit = next - 1;
    try {
      for (let token = await reader.readUntil(NUL3); token !== void 0; token = await reader.readUntil(NUL3)) {
        if (token[0] !== COLON2) {
          commit++;
          continue;
        }
        const path = await reader.readUntil(NUL3);
        if (path === void 0) break;
        const [oldMode, mode, old = "", oid = ""] = Buffer.from(token.subarray(1)).toString("latin1").split(" ");
        const before = oldMode === SUBMODULE_MODE2 ? void 0 : blobId(old);
        const after = mode === SUBMODULE_MODE2 ? void 0 : blobId(oid);
        yield { kind: "change", commit, path: new Uint8Array(path), before, after };
      }
      if ((await process2.exited).status === 0 || git.signal?.aborted === true) return;
    } finally {
      process2.stop();
    }
    const broken = Math.min(commit + 1, history.length - 1);
    yield { kind: "unreadable", commit: broken };
    next = broken + 1;
  }
}
function blobId(oid) {
  return isObjectId(oid) && !isNullId(oid) ? oid : void 0;
}

// src/git/all-objects.ts
var LF2 = 10;
var CHECK = ["cat-file", "--buffer", "--batch-check=%(objectname) %(objecttype) %(rest)"];
async function* listAllObjects(git) {
  const seen = new SeenObjects();
  const history = await listHistory(git);
  let isWhole = true;
  for await (const step of readSteps(git, history)) {
    if (step.kind === "unreadable") isWhole = false;
    else if (step.after !== void 0 && seen.add(step.after))
      yield { kind: "blob", oid: step.after, path: decodeUtf8(step.path) };
  }
  const walk = git.start(["rev-list", "--objects", "--missing=print", "--all", "--reflog"]);
  const check = git.start(CHECK, { input: "piped" });
  const pumping = pump(walk, check);
  try {
    for await (const object of listed(check)) {
      const isFirst = !("oid" in object) || seen.add(object.oid);
      if (object.kind === "missing") yield { ...object, isListed: !isFirst };
      else if (isFirst) yield object;
    }
    await pumping;
    const ends = await Promise.all([walk.exited, check.exited]);
    if (git.signal?.aborted === true || isWhole && ends.every((end) => end.status === 0)) return;
  } finally {
    walk.stop();
    check.stop();
  }
  yield* listRest(git, seen);
}
async function* listRest(git, seen) {
  const rest = listOthers(git, (oid) => !seen.add(oid));
  const first = await rest.next();
  if (first.done === true || first.value.kind !== "store-unlisted") yield { kind: "walk-broken" };
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}
async function* listOthers(git, isKnown) {
  const check = git.start([
    "cat-file",
    "--buffer",
    "--batch-all-objects",
    "--batch-check=%(objectname) %(objecttype) "
  ]);
  try {
    for await (const object of listed(check))
      if ("oid" in object && object.kind !== "missing" && !isKnown(object.oid)) yield object;
    if ((await check.exited).status !== 0 && git.signal?.aborted !== true) yield { kind: "store-unlisted" };
  } finally {
    check.stop();
  }
}
async function pump(from, to) {
  const reader = new StreamReader(from.stdout);
  for (let chunk = await reader.readSome(65536); chunk !== void 0; chunk = await reader.readSome(65536))
    await to.write(chunk);
  to.end();
}
async function* listed(check) {
  const reader = new StreamReader(check.stdout);
  for (let line = await reader.readUntil(LF2); line !== void 0; line = await reader.readUntil(LF2)) {
    const object = parseLine(line);
    if (object !== void 0) yield object;
  }
}
function parseLine(line) {
  const space = line.indexOf(32);
  const oid = Buffer.from(line.subarray(0, space)).toString("latin1");
  if (oid.startsWith("?")) return { kind: "missing", oid: oid.slice(1), isListed: false };
  if (!isObjectId(oid)) return void 0;
  const rest = line.subarray(space + 1);
  const typeEnd = rest.indexOf(32);
  const type = Buffer.from(typeEnd < 0 ? rest : rest.subarray(0, typeEnd)).toString("latin1");
  if (type === "tree") return void 0;
  if (type === "commit" || type === "tag") return { kind: type, oid };
  const path = typeEnd < 0 ? "" : decodeUtf8(rest.subarray(typeEnd + 1));
  return { kind: "blob", oid, path: path === "" ? void 0 : path };
}
var SeenObjects = class {
  // one set holds at most 2^24 entries
  #sets = Array.from({ length: 16 }, () => /* @__PURE__ */ new Set());
  /** Whether this is the first time. */
  add(oid) {
    const set = this.#sets[Number.parseInt(oid.slice(0, 1), 16)];
    const key = Number.parseInt(oid.slice(1, 14), 16);
    if (set === void 0 || set.has(key)) return false;
    set.add(key);
    return true;
  }
};

// src/sources/reached-list.ts
import { Buffer as Buffer2 } from "node:buffer";
var KINDS = ["commit", "tag", "blob"];
var NO_PATH = 0;
var ReachedList = class {
  #ids = Buffer2.alloc(0);
  #kinds = new Uint8Array(0);
  #paths = new Uint32Array(0);
  #size = 0;
  #idBytes = 20;
  #names = [void 0];
  #numbers = /* @__PURE__ */ new Map();
  /** How many objects there are. */
  get size() {
    return this.#size;
  }
  /** Bytes of an id. */
  get idBytes() {
    return this.#idBytes;
  }
  /** The ids, one behind the other, in the order in which they were added: a view. */
  get ids() {
    return this.#ids.subarray(0, this.#size * this.#idBytes);
  }
  /** Adds an object. All ids of a list have the same length. */
  add(object) {
    const { kind, oid } = object;
    if (this.#size === 0) this.#idBytes = oid.length / 2;
    if (this.#size === this.#kinds.length) this.#grow();
    this.#ids.write(oid, this.#size * this.#idBytes, "hex");
    this.#kinds[this.#size] = KINDS.indexOf(kind);
    this.#paths[this.#size] = kind === "blob" ? this.#numberOf(object.path) : NO_PATH;
    this.#size++;
  }
  /** The object at a place of the list. */
  at(index) {
    const oid = this.#ids.toString("hex", index * this.#idBytes, (index + 1) * this.#idBytes);
    const kind = KINDS[this.#kinds[index] ?? 0] ?? "commit";
    return kind === "blob" ? { kind, oid, path: this.#names[this.#paths[index] ?? NO_PATH] } : { kind, oid };
  }
  /** All objects, in order. */
  *[Symbol.iterator]() {
    for (let index = 0; index < this.#size; index++) yield this.at(index);
  }
  #numberOf(path) {
    if (path === void 0) return NO_PATH;
    const known3 = this.#numbers.get(path);
    if (known3 !== void 0) return known3;
    const number = this.#names.push(path) - 1;
    this.#numbers.set(path, number);
    return number;
  }
  #grow() {
    const room = Math.max(1024, this.#size * 2);
    const ids = Buffer2.alloc(room * this.#idBytes);
    this.#ids.copy(ids);
    const kinds = new Uint8Array(room);
    kinds.set(this.#kinds);
    const paths = new Uint32Array(room);
    paths.set(this.#paths);
    this.#ids = ids;
    this.#kinds = kinds;
    this.#paths = paths;
  }
};
function pathOf2(object) {
  return object.kind === "blob" ? object.path : void 0;
}
function placeOfObject(object) {
  return object.kind === "blob" ? object.path ?? object.oid : object.oid;
}

// src/sources/history.ts
var HistorySource = class {
  resolution;
  repository;
  #context;
  /** Whether all objects lie where the repository itself says. */
  isPlainStore = true;
  #onClose;
  #refs;
  /** After a search, what was read to be judged, in order. */
  judged = [];
  /** What was looked at already; undefined: nothing. */
  #search;
  #isRecalled = false;
  #walked;
  #walkedFor = /* @__PURE__ */ new Set();
  /** What the walk came to, when it was made before; undefined: it is made while units are read. */
  #reached;
  constructor(repository, context, resolution, onClose = () => void 0, refs = []) {
    this.#onClose = onClose;
    this.#refs = refs;
    this.repository = repository;
    this.resolution = resolution;
    this.#context = context;
  }
  /** What the source reports to: for whoever looks at the object store before. */
  get context() {
    return this.#context;
  }
  /**
   * Reads the suspects only, because all others are known to hold nothing. The history is walked even when there are
   * none, because the walk tells what is missing, and what there is to count.
   */
  narrow(search) {
    this.#search = search;
  }
  /** Reads these objects again and nothing else: nothing has changed since they were the ones to be judged. */
  recall(judged, walk) {
    this.#tellWalk(walk);
    this.#reached = new ReachedList();
    for (const object of judged) this.#reached.add(object);
    this.#search = { suspects: new Set(judged.map(({ oid }) => oid)), sizeOf: () => 0 };
    this.#isRecalled = true;
  }
  /** Objects that are never read, because git would not come to an end: they are told as corrupt. */
  withheld = /* @__PURE__ */ new Set();
  /** Whether what no ref, HEAD or reflog reaches is read, too. */
  hasUnreachable = false;
  /** Whether what a partial clone lacks is fetched, by `fetchMissing`. */
  fetchesMissing = false;
  fetchMissing;
  /** What is to be fetched: ids, with paths where they are known. */
  #missing = /* @__PURE__ */ new Map();
  /** What the walk through git came to, of all parts; kept when the rest of the store is wanted, too. */
  #listed = /* @__PURE__ */ new Set();
  /** Whether the walk broke off, so that all of the store is read anyway. */
  #isBroken = false;
  /** Who walks the history in the store's own files; undefined: git does. */
  walker;
  /** What the last walk over the whole history came to; undefined when git walked, or nobody did yet. */
  get walked() {
    return this.#walked;
  }
  /**
   * Walks the history now, and keeps what of it is this part's own: the units are then read from that. `suspects` are
   * those that are known already: when they turn out to be all, no other walk is made.
   */
  async list(suspects = /* @__PURE__ */ new Set()) {
    if (this.#reached !== void 0) return this.#reached;
    const reached = new ReachedList();
    const part = this.#context.part;
    if (part !== void 0 && await this.#listPart(part, reached)) {
      this.#reached = reached;
      return reached;
    }
    const walked = await this.#walkStore(suspects);
    if (walked !== void 0) {
      this.#tellWalk(walked);
      for (const object of walked.objects()) reached.add(object);
    } else for await (const object of this.#walk(false)) reached.add(object);
    this.#reached = reached;
    return reached;
  }
  /**
   * Lists a part from the store's own files: parts are told apart by paths, so all blobs are followed to theirs. False
   * when git must walk; it comes to the same paths.
   */
  async #listPart(part, reached) {
    const all = await this.walker?.(this.repository, []);
    if (all?.kind !== "walked") return false;
    const oids = [...all.history.objects()].map(({ oid }) => oid);
    const answer = await this.walker?.(this.repository, oids);
    if (answer?.kind !== "walked") return false;
    this.#walked = answer.history;
    this.#tellWalk(answer.history);
    for (const object of answer.history.listSuspects(oids))
      if (part.takes(placeOfObject(object))) reached.add(object);
    return true;
  }
  async *units() {
    const tally = new Tally(this.#context, void 0, true);
    for await (const unit of this.#refUnits()) {
      yield unit;
      if (tally.isCancelled()) return;
    }
    for await (const answered of readObjects(this.repository, this.#requests())) {
      if (answered.answer.kind === "missing" && this.fetchesMissing)
        this.#missing.set(answered.oid, pathOf2(answered.item));
      else yield* this.#unitsOf(answered, tally);
      if (tally.isCancelled()) return;
    }
    if (this.#missing.size > 0) yield* this.#fetchedUnits(tally);
    tally.isCancelled();
  }
  async *#unitsOf({ oid, item, answer }, tally) {
    const { receipt } = this.#context;
    const search = this.#search;
    const isNew = search === void 0 || search.sizeOf(oid) === void 0;
    if (item.kind === "blob") {
      const origin = { kind: "blob", oid, path: item.path, commit: void 0 };
      tally.countObject("object");
      for await (const unit of unitsOfBlob(origin, answer, receipt, search?.places?.get(oid))) {
        yield unit;
        tally.countUnit(unit);
      }
      const isRead = answer.kind === "object" || answer.kind === "large" && !answer.isCutShort();
      if (isNew && isRead) receipt.objects++;
    } else {
      if (item.kind === "commit" && search === void 0) receipt.commits++;
      const unit = unitOfMessage(oid, answer, receipt);
      if (unit !== void 0) {
        yield unit;
        tally.countUnit(unit);
      }
    }
    if (isNew) receipt.bytes += sizeOfAnswer(answer);
  }
  /** What the clone lacks, as its server has it: in one request. What does not come, or is no blob, stays missing. */
  async *#fetchedUnits(tally) {
    const { receipt } = this.#context;
    tally.enter("fetching");
    const fetched = await this.fetchMissing?.([...this.#missing.keys()]);
    try {
      const paths = await this.#pathsOfMissing();
      const requests = [...this.#missing].map(([oid, path]) => ({
        oid,
        item: { kind: "blob", oid, path: path ?? paths.get(oid) }
      }));
      if (fetched === void 0) {
        for (const { oid } of requests) receipt.skip("missing-object", oid);
        return;
      }
      for await (const answered of readObjects(fetched.repository, requests)) {
        const { answer, oid } = answered;
        if (answer.kind === "object" && answer.type !== "blob") receipt.skip("missing-object", oid);
        else yield* this.#unitsOf(answered, tally);
        if (tally.isCancelled()) return;
      }
    } finally {
      fetched?.remove();
    }
  }
  /** The paths of what is missing, and where it came from, by another walk that looks for it. */
  async #pathsOfMissing() {
    const targets = /* @__PURE__ */ new Set([...this.#search?.suspects ?? [], ...this.#missing.keys()]);
    const answer = this.#walked && await this.walker?.(this.repository, targets);
    if (answer?.kind !== "walked") return /* @__PURE__ */ new Map();
    this.#walked = answer.history;
    const missing = answer.history.listSuspects(this.#missing.keys());
    return new Map(missing.map((object) => [object.oid, pathOf2(object)]));
  }
  close() {
    this.#onClose();
    return Promise.resolve();
  }
  /** What git itself remembers in text: names of refs, and the messages of reflogs, where addresses with passwords stand. */
  async *#refUnits() {
    const { part, signal } = this.#context;
    if (signal.aborted || part?.takes("refs") === false) return;
    const names = this.#refs.map(({ name }) => name).join("\n");
    if (names !== "") yield unitOf({ kind: "ref" }, Buffer.from(names));
    const messages = await listReflogMessages(this.repository.git);
    if (messages.length > 0) yield unitOf({ kind: "reflog" }, messages);
  }
  async *#requests() {
    const { receipt } = this.#context;
    for (const requests of [this.#reachable(), this.#unreachable()]) {
      for await (const request of requests) {
        if (this.withheld.has(request.oid)) receipt.skip("corrupt-object", request.oid);
        else yield request;
      }
    }
  }
  /** Of what nothing reaches, what may hold something; after what is reached. */
  async *#unreachable() {
    const walked = this.#walked;
    if (!this.hasUnreachable || this.#isBroken || walked?.isBroken === true) return;
    const { receipt, part } = this.#context;
    const search = this.#search;
    const isKnown = (oid) => walked?.reachable(oid) ?? this.#listed.has(oid);
    let count = 0;
    for await (const object of listOthers(this.repository.git, isKnown)) {
      if (object.kind === "store-unlisted") this.#tellUnlisted();
      else if (part?.takes(placeOfObject(object)) ?? true) {
        count++;
        if (search !== void 0) this.#count(object, search);
        if (search?.suspects.has(object.oid) ?? true) yield { oid: object.oid, item: object };
      }
    }
    if (count > 0) receipt.noteCount("unreachable-scanned", UNREACHABLE, count);
  }
  async *#reachable() {
    const search = this.#search;
    if (search !== void 0 && !this.#isRecalled) {
      const walked = await this.#walkStore(search.suspects);
      if (walked !== void 0) return yield* this.#suspectsOf(walked, search);
    }
    for await (const object of this.#reached ?? this.#walk(search === void 0)) {
      if (search !== void 0 && !this.#isRecalled) this.#count(object, search);
      if (search?.suspects.has(object.oid) === false) continue;
      if (search !== void 0) this.judged.push(object);
      yield { oid: object.oid, item: object };
    }
  }
  /** Walks the store for these suspects; undefined when git must walk. */
  async #walkStore(suspects) {
    if (this.walker === void 0 || this.#context.part !== void 0) return void 0;
    if (this.#walked !== void 0 && [...suspects].every((oid) => this.#walkedFor.has(oid)))
      return this.#walked;
    this.#context.onProgress({ phase: "listing", objects: 0, totalObjects: void 0, bytes: 0 });
    const answer = await this.walker(this.repository, suspects);
    if (answer.kind === "walked") {
      this.#walked = answer.history;
      this.#walkedFor = suspects;
      return answer.history;
    }
    if (answer.kind === "unusable")
      this.#context.receipt.note("walked-by-git", `git walks the history, which is slower: ${answer.why}`);
    return void 0;
  }
  *#suspectsOf(walked, search) {
    const { receipt } = this.#context;
    if (this.#reached === void 0) this.#tellWalk(walked);
    const { commits, blobs, bytes } = walked.totals(search);
    receipt.commits += commits;
    receipt.objects += blobs;
    receipt.bytes += bytes;
    for (const object of walked.listSuspects(search.suspects)) {
      this.judged.push(object);
      yield { oid: object.oid, item: object };
    }
  }
  /** Whether what is counted over the whole store is this part's to tell: one does. */
  get #tellsOfWhole() {
    const number = this.#context.part?.number;
    return number === void 0 || shardOf("unreachable", number.count) === number.index;
  }
  /** Puts on the receipt what a walk missed, and what it did not come to. */
  #tellWalk({ missing, corrupt, isBroken, unreachable }) {
    const { receipt } = this.#context;
    const skips = listingSkips(this.#context);
    for (const oid of missing) this.#miss(oid);
    for (const oid of corrupt) skips.skip("corrupt-object", oid);
    if (isBroken) {
      skips.skip("missing-commit", "a commit or tree that the history needs");
      receipt.note("walk-broken", WALK_BROKEN);
    } else if (unreachable > 0 && this.#tellsOfWhole) {
      receipt.noteCount(
        "unreachable",
        "objects that no ref, HEAD or reflog reaches, and that are not reported",
        unreachable
      );
    }
  }
  #miss(oid) {
    if (this.fetchesMissing) this.#missing.set(oid, void 0);
    else listingSkips(this.#context).skip("missing-object", oid);
  }
  /** What the history reaches, of this part. `isRead`: all of it will be read, which tells what is missing. */
  async *#walk(isRead) {
    const { receipt, part } = this.#context;
    const skips = listingSkips(this.#context);
    for await (const object of listAllObjects(this.repository.git)) {
      if (object.kind === "missing") {
        if (!object.isListed || !isRead) this.#miss(object.oid);
      } else if (object.kind === "walk-broken") {
        this.#isBroken = true;
        skips.skip("missing-commit", "a commit or tree that the history needs");
        receipt.note("walk-broken", WALK_BROKEN);
      } else if (object.kind === "store-unlisted") {
        this.#tellUnlisted();
      } else {
        if (this.hasUnreachable) this.#listed.add(object.oid);
        if (part?.takes(placeOfObject(object)) ?? true) yield object;
      }
    }
  }
  #tellUnlisted() {
    listingSkips(this.#context).skip("unreadable", "the object store");
    this.#context.receipt.note(
      "store-unlisted",
      "git cannot list the objects of this repository: they are not scanned"
    );
  }
  /** Counts an object that the search has looked at. */
  #count({ kind, oid }, search) {
    const { receipt } = this.#context;
    const size = search.sizeOf(oid);
    if (kind === "commit") receipt.commits++;
    if (size === void 0) return;
    if (kind === "blob") receipt.objects++;
    receipt.bytes += size;
  }
};
var UNREACHABLE = "objects that no ref, HEAD or reflog reaches: what they hold is reported without a path";
var WALK_BROKEN = "the history cannot be walked to its end: every object in the store is scanned instead, some without a path";

// src/sources/texts.ts
function openNothing() {
  return {
    resolution: { kind: "texts", why: "no file, only the texts beside files" },
    async *units() {
    },
    close: () => Promise.resolve()
  };
}
function openTexts(given, reader, context) {
  return {
    resolution: openNothing().resolution,
    units: () => textUnits(given, reader, context),
    close: () => Promise.resolve()
  };
}
async function* textUnits(given, reader, context) {
  const { receipt } = context;
  const tally = new Tally(context, void 0, true);
  for (const { name, url, text } of given) {
    if (text === "") continue;
    const origin = { kind: "text", name, url };
    const unit = { origin, bytes: Buffer.from(text), contentClass: "text", firstLine: 1 };
    yield unit;
    receipt.texts++;
    receipt.bytes += ownBytes(unit);
    tally.countUnit(unit);
    if (tally.isCancelled()) return;
  }
  if (reader === void 0) return;
  let last;
  for await (const unit of reader(context)) {
    yield unit;
    const { name, form = void 0 } = "name" in unit.origin ? unit.origin : { name: void 0 };
    if (name !== last) receipt.texts++;
    last = name;
    if (form === void 0) receipt.bytes += ownBytes(unit);
    tally.countUnit(unit);
    if (tally.isCancelled()) return;
  }
  tally.isCancelled();
}

// src/sources/diff.ts
import { createReadStream, statSync as statSync4 } from "node:fs";

// src/sources/diff-path.ts
var ESCAPES = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v",
  '"': '"',
  "\\": "\\"
};
var PREFIX = /^([abciow12])\//;
function parseHeaderPath(text) {
  const quoted = unquoted(text);
  return quoted ?? text.replace(/\t.*$/s, "").replace(/\r$/, "");
}
function parseCombinedPath(text) {
  return toUtf8(unquoted(text) ?? text.replace(/\r$/, ""));
}
function newSidePath(oldPath, newPath, gitHeader) {
  if (newPath === "/dev/null") return void 0;
  const prefix = PREFIX.exec(newPath)?.[1];
  const headerPrefix = PREFIX.exec((gitHeader ?? "").replace(/^"/, ""))?.[1];
  const otherPrefix = oldPath === "/dev/null" ? headerPrefix : PREFIX.exec(oldPath ?? "")?.[1];
  const isPrefixed = prefix !== void 0 && prefix !== otherPrefix && (otherPrefix !== void 0 || oldPath === "/dev/null" && gitHeader === void 0);
  return toUtf8(isPrefixed ? newPath.slice(2) : newPath);
}
function unquoted(text) {
  if (!text.startsWith('"')) return void 0;
  let path = "";
  for (let index = 1; index < text.length; index++) {
    const character = text[index] ?? "";
    if (character === '"') return path;
    if (character !== "\\") {
      path += character;
      continue;
    }
    const octal = /^[0-3][0-7]{2}/.exec(text.slice(index + 1, index + 4))?.[0];
    const letter = ESCAPES[text[index + 1] ?? ""];
    if (octal === void 0 && letter === void 0) return void 0;
    path += octal === void 0 ? letter : String.fromCharCode(Number.parseInt(octal, 8));
    index += octal?.length ?? 1;
  }
  return void 0;
}
function toUtf8(latin1Text) {
  return decodeUtf8(fromLatin1(latin1Text));
}

// src/sources/hunk.ts
var UNIT_BYTES = 16 * 1024 * 1024;
var OVERLAP_BYTES = 64 * 1024;
var LF3 = Uint8Array.of(10);
var Hunk = class {
  #path;
  #unitBytes;
  #overlapBytes;
  #firstLine;
  #parts = [];
  #length = 0;
  #windows = [];
  /** Where the part begins that no unit has reported yet. */
  #seam = 0;
  /** `firstLine` is the new side's line number from the hunk's header. Sizes are for tests. */
  constructor(path, firstLine, unitBytes = UNIT_BYTES, overlapBytes = OVERLAP_BYTES) {
    this.#path = path;
    this.#firstLine = firstLine;
    this.#unitBytes = unitBytes;
    this.#overlapBytes = overlapBytes;
  }
  /** Adds a line of the new side, without its line end. */
  add(line, isAdded) {
    const start = this.#length;
    this.#parts.push(line, LF3);
    this.#length += line.length + 1;
    if (!isAdded) return;
    const last = this.#windows.at(-1);
    if (last?.end === start)
      this.#windows[this.#windows.length - 1] = { start: last.start, end: this.#length };
    else this.#windows.push({ start, end: this.#length });
  }
  /** Takes the line end off the last line: "\ No newline at end of file". */
  endWithoutNewline() {
    if (this.#parts.at(-1) !== LF3) return;
    this.#parts.pop();
    this.#length--;
    const last = this.#windows.at(-1);
    if (last !== void 0 && last.end > this.#length)
      this.#windows[this.#windows.length - 1] = { start: last.start, end: this.#length };
  }
  /** A unit, when so much has been gathered that it must not grow on; else undefined. */
  takeFull() {
    if (this.#length < this.#seam + this.#unitBytes + this.#overlapBytes) return void 0;
    const bytes = Buffer.concat(this.#parts);
    const seam = lineStartBefore(bytes, this.#length - this.#overlapBytes, this.#seam);
    const unit = this.#unit(bytes, seam);
    const keepFrom = lineStartBefore(bytes, Math.max(0, seam - this.#overlapBytes), 0);
    this.#firstLine += countLineEnds(bytes, 0, keepFrom);
    this.#windows = shifted(clipped(this.#windows, seam, this.#length), keepFrom);
    this.#parts = [new Uint8Array(bytes.subarray(keepFrom, -1)), LF3];
    this.#length -= keepFrom;
    this.#seam = seam - keepFrom;
    return unit;
  }
  /** The last unit; undefined when no line of it is added. */
  takeLast() {
    const unit = this.#unit(Buffer.concat(this.#parts), this.#length);
    return unit.windows === void 0 || unit.windows.length === 0 ? void 0 : unit;
  }
  #unit(bytes, windowEnd) {
    return {
      origin: { kind: "diff", path: this.#path },
      bytes,
      contentClass: bytes.subarray(0, 8e3).includes(0) ? "binary" : "text",
      firstLine: this.#firstLine,
      windows: clipped(this.#windows, this.#seam, windowEnd)
    };
  }
};
function lineStartBefore(bytes, offset, after) {
  const lineEnd = bytes.subarray(after, offset).lastIndexOf(10);
  return lineEnd < 0 ? offset : after + lineEnd + 1;
}
function clipped(windows, from, to) {
  return windows.map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) })).filter(({ start, end }) => start < end);
}
function shifted(windows, by) {
  return windows.map(({ start, end }) => ({ start: start - by, end: end - by }));
}

// src/sources/diff-parser.ts
var MAX_HEADER_BYTES = 4e4;
var NAMELESS = "unnamed file of the diff";
var DiffParser = class {
  #lineNumber = 0;
  #gitHeader;
  #combinedPath;
  #oldPath;
  #path = NAMELESS;
  #open;
  /** The next line of the diff, without its line feed. */
  *push(line) {
    this.#lineNumber++;
    if (this.#open !== void 0 && this.#takeIntoHunk(this.#open, line)) {
      const unit = this.#open.hunk.takeFull();
      if (unit !== void 0) yield { kind: "unit", unit };
      return;
    }
    yield* this.finish();
    yield* this.#takeOutside(latin1(line, 0, Math.min(line.length, MAX_HEADER_BYTES)));
  }
  /** The end of the diff, or of the open hunk. */
  *finish() {
    const open = this.#open;
    this.#open = void 0;
    if (open === void 0) return;
    const unit = open.hunk.takeLast();
    if (unit !== void 0) yield { kind: "unit", unit };
    if (open.isMalformed || open.newLeft > 0 || open.oldLeft.some((count) => count > 0))
      yield { kind: "malformed", line: this.#lineNumber };
  }
  /** Whether the line belongs to the open hunk. */
  #takeIntoHunk(open, line) {
    if (line[0] === 92) {
      if (open.isLastOnNewSide) open.hunk.endWithoutNewline();
      return true;
    }
    const isOver = open.newLeft <= 0 && open.oldLeft.every((count) => count <= 0);
    let marks = latin1(line, 0, Math.min(line.length, open.columns));
    if (!isOver && (line.length === 0 || marks === "\r")) marks = " ".repeat(open.columns);
    if (marks.length < open.columns || !/^[ +-]+$/.test(marks)) return false;
    if (isOver && (!marks.includes("+") || marks.includes("-"))) return false;
    if (isOver && open.columns === 1 && latin1(line, 0, 4) === "+++ ") return false;
    this.#count(open, marks);
    open.isLastOnNewSide = !marks.includes("-");
    if (open.isLastOnNewSide) open.hunk.add(line.subarray(open.columns), marks.includes("+"));
    return true;
  }
  /** Counts a line against the header: a line of the result stands in every parent without a plus, a removed one in those with a minus. */
  #count(open, marks) {
    const isRemoved = marks.includes("-");
    if (!isRemoved) open.newLeft--;
    for (let column = 0; column < open.columns; column++) {
      const isInParent = isRemoved ? marks[column] === "-" : marks[column] === " ";
      if (isInParent) open.oldLeft[column] = (open.oldLeft[column] ?? 0) - 1;
    }
    if (open.newLeft < 0 || open.oldLeft.some((count) => count < 0)) open.isMalformed = true;
  }
  *#takeOutside(line) {
    if (line.startsWith("diff --git ")) {
      this.#startFile(line.slice(11), void 0);
      yield { kind: "file" };
    } else if (line.startsWith("diff --cc ") || line.startsWith("diff --combined ")) {
      this.#startFile(void 0, parseCombinedPath(line.replace(/^diff --(?:cc|combined) /, "")));
      yield { kind: "file" };
    } else if (line.startsWith("--- ")) {
      this.#oldPath = parseHeaderPath(line.slice(4));
    } else if (line.startsWith("+++ ")) {
      const newPath = parseHeaderPath(line.slice(4));
      const path = newSidePath(this.#oldPath, newPath, this.#gitHeader);
      this.#path = this.#combinedPath ?? path ?? NAMELESS;
      if (this.#gitHeader === void 0 && this.#combinedPath === void 0) yield { kind: "file" };
      this.#gitHeader = void 0;
      this.#combinedPath = void 0;
      this.#oldPath = void 0;
    } else if (/^(?:Binary files .* differ|GIT binary patch)\r?$/.test(line)) {
      yield { kind: "binary" };
    } else if (line.startsWith("@@")) {
      this.#open = this.#openHunk(line);
      if (this.#open === void 0) yield { kind: "malformed", line: this.#lineNumber };
    }
  }
  #startFile(gitHeader, combinedPath) {
    this.#gitHeader = gitHeader;
    this.#combinedPath = combinedPath;
    this.#oldPath = void 0;
    this.#path = combinedPath ?? NAMELESS;
  }
  #openHunk(line) {
    const [, marks = "", ranges = ""] = /^(@@+) ((?:-[0-9,]+ )+\+[0-9,]+) @@/.exec(line) ?? [];
    const columns = marks.length - 1;
    const parsed = ranges.split(" ").map(parseRange);
    const next = parsed.at(-1);
    if (columns < 1 || parsed.length !== columns + 1 || next === void 0) return void 0;
    const oldLeft = parsed.slice(0, -1).map((range) => range?.count ?? Number.NaN);
    if (oldLeft.some(Number.isNaN)) return void 0;
    return {
      hunk: new Hunk(this.#path, Math.max(1, next.start)),
      columns,
      oldLeft,
      newLeft: next.count,
      isLastOnNewSide: false,
      isMalformed: false
    };
  }
};
function parseRange(text) {
  const [, start, count = "1"] = /^[-+]([0-9]{1,10})(?:,([0-9]{1,10}))?$/.exec(text) ?? [];
  return start === void 0 ? void 0 : { start: Number(start), count: Number(count) };
}

// src/sources/stdin.ts
function openStdin(name, input, context) {
  return new StdinSource(name, input, context);
}
var StdinSource = class {
  resolution = { kind: "stdin", why: "what was given on standard input" };
  #name;
  #input;
  #context;
  constructor(name, input, context) {
    this.#name = name;
    this.#input = input;
    this.#context = context;
  }
  async *units() {
    const tally = new Tally(this.#context);
    const origin = { kind: "stdin", path: this.#name };
    tally.countObject("file");
    try {
      for await (const unit of unitsOfChunks(origin, until(this.#input, this.#context.signal))) {
        yield unit;
        tally.countUnit(unit);
        if (tally.isCancelled()) return;
      }
    } catch (error) {
      if (systemCode(error) === void 0) throw error;
      this.#context.receipt.skip("unreadable", this.#name);
    }
    tally.isCancelled();
  }
  close() {
    return Promise.resolve();
  }
};
async function* until(chunks, signal) {
  const iterator = chunks[Symbol.asyncIterator]();
  const aborted = new Promise((resolve) => {
    if (signal.aborted) resolve("aborted");
    else signal.addEventListener("abort", () => resolve("aborted"), { once: true });
  });
  try {
    for (; ; ) {
      const next = await Promise.race([iterator.next(), aborted]);
      if (next === "aborted" || next.done === true) return;
      yield next.value;
    }
  } finally {
    iterator.return?.().then(void 0, () => void 0);
  }
}

// src/sources/diff.ts
var MAX_LINE_BYTES = 64 * 1024 * 1024;
var LF4 = 10;
function openDiff(path, stdin, context) {
  if (path === "-") return new DiffSource(stdin, "a diff on standard input: its added lines", context);
  requireFile(path);
  return new DiffSource(() => createReadStream(path), "a diff: its added lines", context);
}
var DiffSource = class {
  resolution;
  #input;
  #context;
  #binaries = 0;
  #hasText = false;
  #isDiff = false;
  constructor(input, why, context) {
    this.resolution = { kind: "diff", why };
    this.#input = input;
    this.#context = context;
  }
  async *units() {
    const { receipt } = this.#context;
    const tally = new Tally(this.#context);
    try {
      for await (const unit of this.#read(tally)) {
        this.#isDiff = true;
        yield unit;
        tally.countUnit(unit);
        if (tally.isCancelled()) return;
      }
    } catch (error) {
      if (systemCode(error) === void 0) throw error;
      receipt.skip("unreadable", "the diff");
    }
    if (this.#binaries > 0)
      receipt.note(
        "binary-in-diff",
        `${counted(this.#binaries, "binary file")} in the diff without content to scan`
      );
    if (tally.isCancelled() || this.#isDiff || !this.#hasText) return;
    throw new InputError("diff-invalid", "this is no unified diff", {
      hint: 'give the output of "git diff" or "diff -u"'
    });
  }
  close() {
    return Promise.resolve();
  }
  async *#read(tally) {
    const { receipt, signal } = this.#context;
    const parser = new DiffParser();
    const decoded = await decodeChunks(until(this.#input(), signal));
    const lines = linesOf(decoded.chunks, () => receipt.skip("too-large", "a line of the diff"));
    for await (const line of lines) {
      this.#hasText ||= line.length > 0;
      yield* this.#unitsOf(parser.push(line), tally);
    }
    yield* this.#unitsOf(parser.finish(), tally);
  }
  *#unitsOf(events, tally) {
    for (const event of events) {
      this.#isDiff = true;
      if (event.kind === "unit") yield event.unit;
      else if (event.kind === "file") tally.countObject("file");
      else if (event.kind === "binary") this.#binaries++;
      else this.#context.receipt.skip("malformed-diff", `line ${event.line} of the diff`);
    }
  }
};
async function* linesOf(chunks, onTooLong) {
  let parts = [];
  let size = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LF4); end >= 0; end = chunk.indexOf(LF4, start)) {
      const part = chunk.subarray(start, end);
      if (size + part.length <= MAX_LINE_BYTES) yield size === 0 ? part : Buffer.concat([...parts, part]);
      else onTooLong();
      parts = [];
      size = 0;
      start = end + 1;
    }
    size += chunk.length - start;
    if (size <= MAX_LINE_BYTES) parts.push(chunk.subarray(start));
    else parts = [];
  }
  if (size > MAX_LINE_BYTES) onTooLong();
  else if (size > 0) yield Buffer.concat(parts);
}
function requireFile(path) {
  const shown = `"${printable(path)}"`;
  try {
    if (statSync4(path).isDirectory())
      throw new InputError("path-unreadable", `${shown} is a folder, not a diff`);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new InputError("path-not-found", `there is no ${shown}`, {
        cause: error,
        hint: "give a file with a diff, or - for standard input"
      });
    throw new InputError("path-unreadable", `${shown} cannot be read (${code ?? "unknown reason"})`, {
      cause: error
    });
  }
}

// src/sources/missing-objects.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
async function fetchMissing(clone, oids, outside, receipt) {
  const url = await promisorAddress(clone);
  if (url === void 0) {
    receipt.note(
      "not-fetched",
      "missing objects were not fetched: the clone names no server that promised them"
    );
    return void 0;
  }
  const parent = mkdtempSync(join(tmpdir(), "tacet-missing-"));
  const remove = () => rmSync(parent, { recursive: true, force: true, maxRetries: 3 });
  try {
    const address = { url, token: void 0 };
    const side = await SideRepository.create(parent, clone.state.objectFormat, address, outside);
    const outcome = await side.fetch({ refspecs: [], objects: oids, blobs: "with" });
    if (outcome === "done") {
      receipt.note("fetched", `missing objects were fetched from ${side.remote.shown}`);
      return { repository: side.repository, remove };
    }
    receipt.note(
      "not-fetched",
      `missing objects were not fetched: ${side.remote.shown} does not give them out`
    );
  } catch (error) {
    remove();
    if (!(error instanceof TacetError) || error.code === "bug") throw error;
    receipt.note("not-fetched", `missing objects were not fetched: ${describeError(error)}`);
    return void 0;
  }
  remove();
  return void 0;
}
async function promisorAddress({ git }) {
  const { stdout } = await git.run(["config", "-z", "--get-regexp", "^remote\\..*\\.(promisor|url)$"]);
  const settings = /* @__PURE__ */ new Map();
  for (const entry of Buffer.from(stdout).toString("utf8").split("\0")) {
    const end = entry.indexOf("\n");
    if (end > 0 && !settings.has(entry.slice(0, end)))
      settings.set(entry.slice(0, end), entry.slice(end + 1));
  }
  for (const [key, value] of settings)
    if (key.endsWith(".promisor") && value === "true") {
      const url = settings.get(`${key.slice(0, -".promisor".length)}.url`);
      if (url !== void 0) return url;
    }
  return void 0;
}

// src/sources/open-history.ts
async function openHistory(path, context, outside) {
  const repository = await openRepository(path, { ...outside, signal: context.signal });
  const edges = shallowBoundary(repository.place);
  if (edges.size > 0)
    context.receipt.note(
      "shallow",
      `this clone is shallow: what comes before ${edges.size} of its commits is not here (git fetch --unshallow brings it)`
    );
  for (const commit of edges) listingSkips(context).skip("missing-commit", `before ${commit}`);
  const source = await historySource(
    repository,
    context,
    "everything that refs, HEAD, stashes, notes and reflogs reach"
  );
  source.fetchMissing = (oids) => fetchMissing(repository, oids, outside, context.receipt);
  source.isPlainStore = outside.environment.GIT_OBJECT_DIRECTORY === void 0;
  return source;
}
async function historySource(repository, context, why, onClose = () => void 0) {
  const refs = await listRefs(repository.git);
  return new HistorySource(repository, context, { kind: "history", refs: refs.length, why }, onClose, refs);
}

// src/git/remote-range.ts
var FIRST_DEPTH = 32;
var LEAST_DEPTH = 5;
var DEPTH_FACTOR = 4;
var LAST_DEPTH = 8192;
var HEADS = "refs/tacet/head";
var BASES = "refs/tacet/base";
var SERVER_REFS = ["+refs/heads/*:refs/tacet/heads/*", "+refs/tags/*:refs/tacet/tags/*"];
async function fetchRange(change, side, receipt) {
  const fetching = new RangeFetch(change, side, receipt);
  await fetching.deepen();
  return { ...await fetching.list(), refetchWithBlobs: () => fetching.refetchWithBlobs() };
}
async function holdsRange(git, boundary, heads, bases) {
  if (boundary.size === 0) return true;
  if (bases.length === 0) return false;
  const sides = await Promise.all([
    listCommits(git, { include: heads, exclude: bases }),
    listCommits(git, { include: bases, exclude: heads })
  ]);
  return sides.every(({ commits, complete }) => complete && !commits.some((commit) => boundary.has(commit)));
}
async function besidesRange(git, change, { heads, bases, isBoundById }, receipt) {
  const [head] = heads;
  const isKnown = head === void 0 || isBoundById || change.policyBase !== void 0;
  const parting = isKnown ? void 0 : await findMergeBase(git, head, bases);
  const leftBehind = await listLeftBehind(git, change, heads, receipt);
  return { leftBehind, policyBase: change.policyBase ?? parting ?? bases[0] };
}
async function listLeftBehind(git, { formerHeads = [] }, heads, receipt) {
  const found = await resolveObjects(
    git,
    formerHeads.map((oid) => `${oid}^{commit}`)
  );
  for (const [index, oid] of formerHeads.entries())
    if (found[index] === void 0)
      receipt.note(
        "left-behind-gone",
        `the former tip ${oid} is no longer given out: what a forced push may have left behind was not scanned`
      );
  const tips = found.flatMap((object) => object?.oid ?? []);
  const { commits } = await listCommits(git, { include: tips, exclude: heads });
  if (commits.length > 0)
    receipt.noteCount(
      "left-behind",
      "commits that the forced push left behind, scanned too because the server still gives them out",
      commits.length
    );
  return commits;
}
async function tipsWithout(git, tips, heads) {
  const kept = [];
  for (const tip of tips) {
    const own = await Promise.all(
      heads.map((head) => listCommits(git, { include: [head], exclude: [tip] }, ["--max-count=1"]))
    );
    if (own.every(({ commits }) => commits.length > 0)) kept.push(tip);
  }
  return kept;
}
var RangeFetch = class {
  #change;
  #side;
  #receipt;
  /** Ids that bound the range, and names of refs that do when there is no such id; what is not on the server goes. */
  #bases;
  #baseRefs;
  /** Refs that bound the range besides the bases, where the server has them. */
  #alsoRefs;
  /** Some servers give out nothing but the tips of refs; then all refs are fetched. */
  #byRefs = false;
  #depth = UNBOUNDED_DEPTH;
  constructor(change, side, receipt) {
    this.#change = change;
    this.#side = side;
    this.#receipt = receipt;
    this.#bases = change.bases.filter(isObjectId);
    this.#baseRefs = this.#bases.length > 0 ? [] : usableRefs(change.baseRefs);
    this.#alsoRefs = usableRefs(change.alsoBaseRefs ?? []);
  }
  async deepen() {
    const { expectedCommits } = this.#change;
    let depth = expectedCommits > 0 ? Math.max(LEAST_DEPTH, expectedCommits + 1) : FIRST_DEPTH;
    for (; ; ) {
      if (this.#isUnbounded || depth > LAST_DEPTH) depth = UNBOUNDED_DEPTH;
      this.#depth = depth;
      await this.#fetch(depth);
      if (depth === UNBOUNDED_DEPTH || await this.#isComplete()) return;
      depth *= DEPTH_FACTOR;
    }
  }
  async refetchWithBlobs() {
    const tips = [...this.#change.heads, ...this.#change.formerHeads ?? []];
    const known3 = await resolveObjects(this.#side.repository.git, tips);
    const heads = tips.flatMap(
      (oid, index) => known3[index] === void 0 ? [] : [`+${oid}:${HEADS}/${index}`]
    );
    const refspecs = this.#byRefs ? SERVER_REFS : heads;
    const wants = { depth: this.#depth, blobs: "again" };
    if (await this.#side.fetch({ refspecs, ...wants }) !== "done")
      await this.#side.fetch({ refspecs: SERVER_REFS, ...wants });
  }
  async list() {
    const { git } = this.#side.repository;
    const heads = await this.#requireHeads();
    const bases = await this.#settledBases();
    const also = await tipsWithout(git, await this.#alsoTips(), heads);
    const list = await listCommits(git, { include: heads, exclude: [...bases, ...also] });
    if (!list.complete) this.#receipt.skip("missing-commit", heads[0] ?? "head");
    const boundary = this.#side.boundary();
    for (const commit of list.commits)
      if (boundary.has(commit)) this.#receipt.skip("missing-commit", `before ${commit}`);
    if (bases.length === 0)
      this.#note("unbounded", "nothing bounds this change: every commit of its history is scanned");
    const objects = await resolveObjects(git, this.#change.heads);
    const tags = objects.filter((object) => object?.type === "tag").map((object) => object?.oid ?? "");
    const commits = await this.#atLeastExpected(list.commits, heads);
    const ends = { heads, bases, isBoundById: this.#bases.length > 0 };
    const besides = await besidesRange(git, this.#change, ends, this.#receipt);
    return { commits, tags, heads, bases, ...besides };
  }
  get #isUnbounded() {
    return this.#bases.length === 0 && this.#baseRefs.length === 0;
  }
  /** Fetches heads and bases up to a depth; finds out, when the server refuses, which of them it does not have. */
  async #fetch(depth) {
    if (this.#byRefs) {
      await this.#side.fetch({ refspecs: SERVER_REFS, depth, blobs: "none" });
      return;
    }
    const heads = this.#change.heads.map((oid, index) => `+${oid}:${HEADS}/${index}`);
    const ids = this.#bases.map((oid) => `+${oid}:${BASES}/${oid}`);
    const refs = [.../* @__PURE__ */ new Set([...this.#baseRefs, ...this.#alsoRefs])].map(refspecOfBase);
    if (await this.#fetchOnly([...heads, ...ids, ...refs], depth) === "done") return;
    const outcome = await this.#fetchOnly(heads, depth);
    if (outcome === "unknown") throw commitUnknown(this.#side.remote, this.#change.heads.join(", "));
    if (outcome === "done") await this.#fetchBases(depth);
    else this.#byRefs = true;
    if (this.#byRefs) await this.#fetch(depth);
  }
  /** One base after the other, because one that is gone makes a fetch of all of them fail. */
  async #fetchBases(depth) {
    this.#bases = await this.#fetchable(this.#bases, depth);
    this.#alsoRefs = await this.#fetchable(this.#alsoRefs, depth, false);
    if (this.#bases.length > 0 || this.#byRefs) return;
    const refs = this.#baseRefs.length > 0 ? this.#baseRefs : usableRefs(this.#change.baseRefs);
    this.#baseRefs = await this.#fetchable(refs, depth);
  }
  /** Those of some bases that the server has; notes the others. One that is hidden turns everything to refs. */
  async #fetchable(bases, depth, isNoted = true) {
    const found = [];
    for (const base of bases) {
      const outcome = await this.#fetchOnly([refspecOfBase(base)], depth);
      if (outcome === "hidden") this.#byRefs = true;
      if (outcome !== "unknown") found.push(base);
      else if (isNoted) this.#noteLost(base);
    }
    return found;
  }
  #fetchOnly(refspecs, depth) {
    return this.#side.fetch({ refspecs, depth, blobs: "none" });
  }
  async #isComplete() {
    const { git } = this.#side.repository;
    const heads = await this.#foundHeads();
    const bases = await this.#foundBases();
    const wanted = this.#bases.length + this.#baseRefs.length;
    if (heads.length < this.#change.heads.length || bases.length < wanted) return false;
    const also = await tipsWithout(git, await this.#alsoTips(), heads);
    return holdsRange(git, this.#side.boundary(), heads, [.../* @__PURE__ */ new Set([...bases, ...also])]);
  }
  async #foundHeads() {
    return this.#resolve(this.#change.heads);
  }
  async #requireHeads() {
    const found = await resolveObjects(this.#side.repository.git, this.#commitsOf(this.#change.heads));
    const lost = this.#change.heads.find((_, index) => found[index] === void 0);
    if (lost !== void 0) throw commitUnknown(this.#side.remote, lost);
    return this.#foundHeads();
  }
  /** The bases after the last fetch. What refs did not lead to by now is not on the server. */
  async #settledBases() {
    if (!this.#byRefs || this.#bases.length === 0) return this.#foundBases();
    const found = await this.#resolve(this.#bases);
    if (found.length === this.#bases.length) return found;
    for (const base of this.#bases) if (!found.includes(base)) this.#noteLost(base);
    this.#bases = found;
    if (found.length === 0) this.#baseRefs = usableRefs(this.#change.baseRefs);
    return this.#foundBases();
  }
  async #foundBases() {
    return this.#resolve([...this.#bases, ...this.#ownNames(this.#baseRefs)]);
  }
  async #alsoTips() {
    return this.#resolve(this.#ownNames(this.#alsoRefs));
  }
  /** What refs of the server are called in the side repository. */
  #ownNames(refs) {
    return refs.map((ref) => this.#byRefs ? ref.replace(/^refs\//, "refs/tacet/") : `${BASES}/${ref}`);
  }
  async #resolve(revisions) {
    const found = await resolveObjects(this.#side.repository.git, this.#commitsOf(revisions));
    return [...new Set(found.flatMap((object) => object === void 0 ? [] : [object.oid]))];
  }
  #commitsOf(revisions) {
    return revisions.map((revision) => `${revision}^{commit}`);
  }
  /**
   * Bounded by a branch alone, the range shrinks when that branch moves on and takes the change in before the job runs:
   * then at least as many commits are listed as the event spoke of.
   */
  async #atLeastExpected(commits, heads) {
    const { expectedCommits } = this.#change;
    if (this.#bases.length > 0 || commits.length >= expectedCommits) return commits;
    const last = await listCommits(this.#side.repository.git, { include: heads, exclude: [] }, [
      "--reverse",
      "--topo-order",
      `--max-count=${expectedCommits}`
    ]);
    this.#note(
      "base-moved",
      `the last ${last.commits.length} commits are scanned, because the branch to compare with has moved on`
    );
    return [.../* @__PURE__ */ new Set([...last.commits, ...commits])];
  }
  #noteLost(base) {
    this.#note(
      "base-unavailable",
      `the server does not have ${base} to compare with: more commits are scanned`
    );
  }
  #note(code, text) {
    this.#receipt.note(code, text);
  }
};
function refspecOfBase(base) {
  return `+${base}:${BASES}/${base}`;
}
function usableRefs(refs) {
  return refs.filter((ref) => /^refs\/(?:heads|tags)\/[^\0- ~^:?*[\\\x7f]+$/.test(ref));
}

// src/sources/remote-change.ts
async function openRemoteChange(change, context, outside, options = {}) {
  if (![...change.heads, ...change.bases, ...change.formerHeads ?? []].every(isObjectId))
    throw new InputError("revision-unknown", "the event names a commit by something that is no full id");
  new Tally(context).enter("fetching");
  const here = { ...outside, signal: context.signal };
  const workspace = await usableWorkspace(change, here);
  if (change.wholeHistory) return openWholeHistory(change, workspace, context, here, options);
  const named = await withHeads(change, here, options);
  const { receipt } = context;
  const local = workspace === void 0 ? void 0 : await rangeIfHeld(named, workspace, receipt);
  if (workspace !== void 0 && local !== void 0)
    return rangeSource(local, workspace, "in the clone, which holds all of it", context);
  try {
    return await openFetched(named, context, here, options);
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.code !== "fetch-failed") throw error;
    const widened = workspace === void 0 ? void 0 : await widenedRange(named, workspace, receipt);
    if (workspace === void 0 || widened === void 0) throw error;
    if (change.remoteUrl !== void 0) receipt.note("clone-only", cloneOnlyText(error));
    return rangeSource(widened, workspace, "in the clone", context);
  }
}
async function withHeads(change, outside, options) {
  const { headRefs = [] } = change;
  if (headRefs.length === 0) return change;
  const side = await openSide(change, outside, options);
  try {
    const ids = await side.readRefs(headRefs);
    const gone = headRefs.find((_, index) => ids[index] === void 0);
    if (gone !== void 0) throw commitUnknown(side.remote, gone);
    return { ...change, heads: [...change.heads, ...ids.flatMap((oid) => oid ?? [])] };
  } finally {
    side.remove();
  }
}
async function openFetched(change, context, outside, options) {
  const side = await openSide(change, outside, options);
  try {
    const range = await fetchRange(change, side, context.receipt);
    return rangeSource(range, side.repository, "fetched into a side repository", context, {
      provide: (oids) => provide(side, range, oids, context),
      onClose: () => closeSide(side, context)
    });
  } catch (error) {
    side.remove();
    throw error;
  }
}
function rangeSource(range, repository, where, context, hooks = {}) {
  const { tags, heads, bases, policyBase } = range;
  const [head] = heads;
  const commits = [...range.commits, ...range.leftBehind];
  const what = bases.length === 0 ? "every commit that the head reaches" : "the commits that the head reaches and the base does not";
  const resolution = {
    kind: "range",
    ...bases.length === 0 ? {} : { base: bases.join(" ") },
    ...head === void 0 ? {} : { head: heads.join(" ") },
    why: `${what}, ${where}`
  };
  const ends = { bases, heads, ...policyBase === void 0 ? {} : { policyBase } };
  return new RangeSource({ repository, commits, tags, resolution, ...ends, ...hooks }, context);
}
function cloneOnlyText(error) {
  return `${describeError(error)}: what the clone holds was scanned`;
}
async function openWholeHistory(change, workspace, context, outside, options) {
  const { receipt } = context;
  try {
    const side = await openSide(change, outside, options);
    try {
      const refspecs = ["+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"];
      const heads = change.heads.map((oid, index) => `+${oid}:refs/tacet/head/${index}`);
      const outcome = await side.fetch({ refspecs: [...refspecs, ...heads], blobs: "with" });
      if (outcome !== "done") {
        receipt.note("head-unavailable", "the commit that started this run is no longer on the server");
        await side.fetch({ refspecs, blobs: "with" });
      }
      return await historySource(
        side.repository,
        context,
        "every branch and tag on the server",
        () => closeSide(side, context)
      );
    } catch (error) {
      side.remove();
      throw error;
    }
  } catch (error) {
    const isWhole = workspace !== void 0 && !workspace.state.shallow && !workspace.state.partial;
    if (!(error instanceof UpstreamError) || error.code !== "fetch-failed" || !isWhole) throw error;
    receipt.note("clone-only", cloneOnlyText(error));
    if (change.remoteUrl !== void 0)
      receipt.skip("missing-commit", "branches and tags that only the server has");
    return historySource(workspace, context, "everything that the clone holds");
  }
}
async function usableWorkspace(change, outside) {
  if (change.workspace === void 0) return void 0;
  try {
    return await openRepository(change.workspace, outside);
  } catch (error) {
    if (error instanceof TacetError && error.code === "not-a-repository") return void 0;
    throw error;
  }
}
async function rangeIfHeld(change, workspace, receipt) {
  try {
    return await rangeInWorkspace(change, workspace, receipt);
  } catch (error) {
    if (error instanceof TacetError && error.code === "git-failed") return void 0;
    throw error;
  }
}
async function rangeInWorkspace(change, { git, place, state }, receipt) {
  if (state.partial && change.remoteUrl !== void 0) return void 0;
  const isBoundById = change.bases.length > 0;
  const bounds = isBoundById ? change.bases : change.baseRefs.map(trackingRef);
  const [headIds, baseIds] = await Promise.all([commitsNamed(git, change.heads), commitsNamed(git, bounds)]);
  if (headIds.length < change.heads.length) return void 0;
  if (baseIds.length < bounds.length) return void 0;
  const also = await commitsNamed(git, (change.alsoBaseRefs ?? []).map(trackingRef));
  const exclude = [...baseIds, ...await tipsWithout(git, also, headIds)];
  if (!await holdsRange(git, shallowBoundary(place), headIds, exclude)) return void 0;
  const list = await listCommits(git, { include: headIds, exclude });
  if (!list.complete || !isBoundById && list.commits.length < change.expectedCommits) return void 0;
  return foundRange(git, change, list.commits, { heads: headIds, bases: baseIds, isBoundById }, receipt);
}
async function widenedRange(change, { git, state }, receipt) {
  const heads = await commitsNamed(git, change.heads);
  if (state.partial || state.shallow || heads.length < change.heads.length || heads.length === 0)
    return void 0;
  const bases = await commitsNamed(git, change.bases);
  const isBoundById = bases.length > 0;
  if (!isBoundById) {
    for (const base of change.bases)
      receipt.note("base-unavailable", `the clone does not have ${base} to compare with: more is scanned`);
    bases.push(...await commitsNamed(git, change.baseRefs.map(trackingRef)));
  }
  if (bases.length === 0)
    receipt.note("unbounded", "nothing bounds this change: every commit of its history is scanned");
  const also = await commitsNamed(git, (change.alsoBaseRefs ?? []).map(trackingRef));
  const exclude = [...bases, ...await tipsWithout(git, also, heads)];
  const list = await listCommits(git, { include: heads, exclude });
  if (!list.complete) receipt.skip("missing-commit", heads[0] ?? "head");
  return foundRange(git, change, list.commits, { heads, bases, isBoundById }, receipt);
}
async function foundRange(git, change, commits, ends, receipt) {
  const tags = change.heads.filter((oid, index) => oid !== ends.heads[index]);
  const bases = [...new Set(ends.bases)];
  const besides = await besidesRange(git, change, { ...ends, bases }, receipt);
  return { commits, tags, heads: ends.heads, bases, ...besides };
}
async function commitsNamed(git, revisions) {
  const found = await resolveObjects(git, revisions.map(toCommit));
  return found.flatMap((object) => object?.oid ?? []);
}
function trackingRef(ref) {
  return ref.replace(/^refs\/heads\//, "refs/remotes/origin/");
}
function openSide(change, outside, options) {
  const { remoteUrl: url, token, tokenUser, sideDirectory } = change;
  if (url === void 0)
    throw new UpstreamError(
      "fetch-failed",
      "no server is known to fetch from, and the clone may not hold everything",
      {
        hint: "check out with fetch-depth: 0"
      }
    );
  return SideRepository.create(
    sideDirectory,
    formatOf(change.heads[0] ?? ""),
    { url, token, ...tokenUser === void 0 ? {} : { tokenUser }, ...options },
    outside
  );
}
async function provide(side, range, oids, { receipt }) {
  if (await side.fetchObjects(oids) === "done") return;
  receipt.note(
    "fetched-whole",
    "the server gives out no single objects: the change was fetched with every file"
  );
  await range.refetchWithBlobs();
}
function closeSide(side, { receipt }) {
  receipt.note("fetched", `${formatBytes(side.fetchedBytes())} were fetched from the server`);
  side.remove();
}
function toCommit(revision) {
  return `${revision}^{commit}`;
}

// src/sources/staged.ts
async function openStaged(path, context, outside) {
  const repository = await openRepository(path, { ...outside, signal: context.signal });
  const { git } = repository;
  if (repository.place.workTree === void 0)
    throw new InputError("not-a-repository", "this is a bare repository and has no index", {
      hint: "scan commits with --range, or everything with --history"
    });
  const [head] = await resolveObjects(git, ["HEAD^{commit}"]);
  const base = head?.oid ?? EMPTY_TREE[repository.state.objectFormat];
  const entries = [...await readAdditions(git, base), ...await readConflicts(git)];
  const why = head === void 0 ? "before the first commit: everything in the index" : "what the index adds to HEAD, as a commit would record it";
  const resolution = { kind: "staged", ...head === void 0 ? {} : { base: head.oid }, why };
  return new StagedSource(repository, entries, resolution, context);
}
var StagedSource = class {
  resolution;
  repository;
  #entries;
  #context;
  #reader;
  #previous = /* @__PURE__ */ new WeakMap();
  constructor(repository, entries, resolution, context) {
    this.repository = repository;
    this.resolution = resolution;
    this.#entries = entries;
    this.#context = context;
    this.#reader = new ObjectReader(repository);
  }
  async *units() {
    const { receipt } = this.#context;
    const requests = this.#requests();
    const tally = new Tally(this.#context, requests.length);
    for await (const { oid, item, answer } of readObjects(this.repository, requests)) {
      let isCounted = false;
      for await (const unit of unitsOfBlob({ kind: "staged", oid, path: item.path }, answer, receipt)) {
        if (!isCounted) tally.countObject("object");
        isCounted = true;
        if (unit.windows === void 0) this.#previous.set(unit, item.previous);
        yield unit;
        tally.countUnit(unit);
      }
      if (tally.isCancelled()) return;
    }
    tally.isCancelled();
  }
  async previous(unit) {
    const oids = this.#previous.get(unit) ?? [];
    if (!this.repository.state.partial) return contentsOf(this.#reader, oids);
    const present = await presentObjects(this.repository.git, oids);
    return contentsOf(
      this.#reader,
      oids.filter((oid) => present.has(oid))
    );
  }
  close() {
    this.#reader.close();
    return Promise.resolve();
  }
  #requests() {
    const requests = [];
    for (const entry of this.#entries) {
      if (entry.mode === "160000") this.#context.receipt.skip("submodule", entry.path);
      else if (entry.oid !== EMPTY_BLOB[this.repository.state.objectFormat])
        requests.push({ oid: entry.oid, item: entry });
    }
    return requests;
  }
};
async function readAdditions(git, base) {
  const args = ["diff-index", "--cached", "--raw", "-r", "-z", "--no-renames", "--no-abbrev"];
  const output = await git.require([
    ...args,
    "--no-ext-diff",
    "--no-textconv",
    "--ignore-submodules=none",
    base
  ]);
  const tokens = tokensOf(output);
  const entries = [];
  for (let index = 0; index + 1 < tokens.length; index += 2) {
    const [, mode = "", old = "", oid = ""] = (tokens[index] ?? "").split(" ");
    if (!isObjectId(oid) || isNullId(oid)) continue;
    const path = shownPath(Buffer.from(tokens[index + 1] ?? "", "latin1"));
    entries.push({ path, mode, oid, previous: isNullId(old) ? [] : [old] });
  }
  return entries;
}
async function readConflicts(git) {
  const tokens = tokensOf(await git.require(["ls-files", "--unmerged", "-z", "--full-name"]));
  const stages = /* @__PURE__ */ new Map();
  for (const token of tokens) {
    const [, mode = "", oid = "", stage = "", path = ""] = /^([0-7]{6}) ([0-9a-f]+) ([123])\t(.*)$/s.exec(token) ?? [];
    if (!isObjectId(oid)) continue;
    const known3 = stages.get(path) ?? /* @__PURE__ */ new Map();
    stages.set(path, known3.set(stage, { mode, oid }));
  }
  return [...stages].flatMap(([path, byStage]) => {
    const theirs = byStage.get("3");
    if (theirs === void 0) return [];
    const previous = [byStage.get("2")?.oid, byStage.get("1")?.oid].filter((oid) => oid !== void 0);
    return [{ path: shownPath(Buffer.from(path, "latin1")), ...theirs, previous }];
  });
}
function tokensOf(output) {
  return Buffer.from(output).toString("latin1").split("\0").slice(0, -1);
}

// src/sources/unstaged.ts
import { realpathSync as realpathSync3 } from "node:fs";
import { dirname as dirname3, join as join2, relative as relative3, sep as sep3 } from "node:path";
async function openUnstaged(path, context, outside) {
  const repository = await openRepository(path, { ...outside, signal: context.signal });
  const { workTree } = repository.place;
  if (workTree === void 0)
    throw new InputError("not-a-repository", "this is a bare repository and has no working tree", {
      hint: "scan what it holds with --history"
    });
  const args = ["diff-files", "--raw", "-z", "--no-renames", "--no-abbrev", "--ignore-submodules=all"];
  const files = changedFiles(await repository.git.require(args), Buffer.from(workTree));
  return new UnstagedSource(repository, files, workTree, context);
}
var UnstagedSource = class {
  repository;
  resolution = {
    kind: "unstaged",
    why: "what is changed in tracked files and not staged"
  };
  #files;
  #workTree;
  #context;
  #reader;
  #previous = /* @__PURE__ */ new WeakMap();
  constructor(repository, files, workTree, context) {
    this.repository = repository;
    this.#files = files;
    this.#workTree = workTree;
    this.#context = context;
    this.#reader = new ObjectReader(repository);
  }
  async *units() {
    const { receipt } = this.#context;
    const tally = new Tally(this.#context, this.#files.length);
    for (const { place, previous } of this.#files) {
      if (tally.isCancelled()) return;
      if (!isBehindRealFolders(place, this.#workTree, receipt)) continue;
      let isCounted = false;
      for await (const unit of unitsOfFile(place, receipt)) {
        if (!isCounted) tally.countObject("file");
        isCounted = true;
        if (unit.windows === void 0) this.#previous.set(unit, previous);
        yield unit;
        tally.countUnit(unit);
      }
    }
    tally.isCancelled();
  }
  async previous(unit) {
    const oids = this.#previous.get(unit) ?? [];
    const present = await presentObjects(this.repository.git, oids);
    return contentsOf(
      this.#reader,
      oids.filter((oid) => present.has(oid))
    );
  }
  close() {
    this.#reader.close();
    return Promise.resolve();
  }
};
function changedFiles(output, workTree) {
  const tokens = Buffer.from(output).toString("latin1").split("\0").slice(0, -1);
  const files = /* @__PURE__ */ new Map();
  for (let index = 0; index + 1 < tokens.length; index += 2) {
    const [, , old = "", , status = ""] = (tokens[index] ?? "").split(" ");
    const name = tokens[index + 1] ?? "";
    if (status === "D") continue;
    const path = Buffer.from(name, "latin1");
    const bytes = Buffer.concat([workTree, Buffer.from("/"), path]);
    const isKnown = status !== "U" && isObjectId(old) && !isNullId(old);
    if (isKnown && files.has(name)) continue;
    files.set(name, { place: { bytes, path: shownPath(path) }, previous: isKnown ? [old] : [] });
  }
  return [...files.values()];
}
function isBehindRealFolders({ path }, workTree, receipt) {
  const inside = dirname3(path);
  if (inside.includes("�")) {
    receipt.skip("unreadable", path);
    return false;
  }
  try {
    const real = realpathSync3.native(join2(workTree, ...inside.split("/")));
    const way = relative3(realpathSync3.native(workTree), real).split(sep3).join("/");
    return way === (inside === "." ? "" : inside);
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    return false;
  }
}

// src/sources/open.ts
async function openSource(target, context, outside = {
  environment: process.env,
  currentDirectory: process.cwd(),
  stdin: () => process.stdin
}) {
  switch (target.kind) {
    case "tree":
      return openTree(target, context, outside);
    case "history":
      return openHistory(target.repository, context, outside);
    case "range":
      return openRange(target, context, outside);
    case "staged":
      return openStaged(target.repository, context, outside);
    case "unstaged":
      return openUnstaged(target.repository, context, outside);
    case "stdin":
      return openStdin(target.name, outside.stdin(), context);
    case "diff":
      return openDiff(target.path, outside.stdin, context);
    case "texts":
      return openNothing();
    case "remote-change":
      return openRemoteChange(target, context, outside, outside);
  }
}

// src/compat/mark-place.ts
var MarkPlace = class {
  view;
  secret;
  #lines;
  #last;
  constructor(view, secret) {
    this.view = view;
    this.secret = secret;
  }
  /** The lines on which the secret stands, at least one, at most `MAX_LINES`. */
  get lines() {
    this.#lines ??= this.#readLines();
    return this.#lines;
  }
  /** The last of the lines. */
  get last() {
    this.#last ??= this.#lineAt(Math.max(this.secret.start, this.secret.end - 1));
    return this.#last;
  }
  /** The line before the first one; undefined at the beginning. */
  get above() {
    const { start } = this.view.lineAround(this.secret.start);
    if (start === 0) return void 0;
    return this.#lineAt(start - (this.#isCrLf(start - 2) ? 2 : 1));
  }
  /** The line behind the last one; undefined at the end. */
  get below() {
    const { end } = this.view.lineAround(Math.max(this.secret.start, this.secret.end - 1));
    if (end >= this.view.length) return void 0;
    return this.#lineAt(end + (this.#isCrLf(end) ? 2 : 1));
  }
  /** What stands behind the secret on its last line. */
  get behind() {
    const { end } = this.view.lineAround(Math.max(this.secret.start, this.secret.end - 1));
    const text = this.view.decode({ start: Math.min(this.secret.end, end), end });
    return { text, number: this.last.number };
  }
  #readLines() {
    const lines = [];
    for (let at = this.secret.start; lines.length < MAX_LINES; ) {
      lines.push(this.#lineAt(at));
      const { end } = this.view.lineAround(at);
      at = Math.max(at, end) + (this.#isCrLf(end) ? 2 : 1);
      if (at >= this.secret.end) break;
    }
    return lines;
  }
  #lineAt(offset) {
    return {
      text: this.view.decode(this.view.lineAround(offset)),
      number: this.view.lines.position(Math.min(offset, this.view.length)).line
    };
  }
  #isCrLf(offset) {
    return this.view.byteAt(offset) === 13 && this.view.byteAt(offset + 1) === 10;
  }
};
var MAX_LINES = 200;
var COMMENT_OPENS = /(?:#|\/\/|\/\*|<!--|--|;|%|'|"|!|\{-|\(\*|\*)[ \t*#/!;-]{0,20}$/;
var OPENING_CHARACTERS = 40;
var ONLY_COMMENT = /^[\s#/*;%'"!<>|(){}-]+(?:REM[ \t]+|dnl[ \t]+)?$|^(?:REM|dnl)[ \t]+$/i;
var COMMENT_END = /\s*(?:\*\/|-->|\}\}|#\}|--%>|\*\)|-\})\s*$/;
function opensComment(before) {
  return COMMENT_OPENS.test(before.slice(-OPENING_CHARACTERS)) || isOnlyComment(before);
}
function isOnlyComment(before) {
  return ONLY_COMMENT.test(before);
}
function withoutCommentEnd(text) {
  return text.replace(COMMENT_END, "");
}
function markOn(lines, expression) {
  const line = lines.find(({ text }) => expression.test(text));
  return line === void 0 ? void 0 : { line: line.number };
}

// src/compat/detect-secrets/mark.ts
var OWN_LINE = /(?<!\w)pragma:[ \t]?(?:allow|white)list[ -]secret(?!\w)/i;
var NEXT_LINE = /(?<!\w)pragma:[ \t]?(?:allow|white)list[ -]nextline[ -]secret(?!\w)/i;
var detectSecretsMark = {
  tool: "detect-secrets",
  read: (place) => {
    for (const line of [...place.lines, place.last]) {
      const own = inComment(line, OWN_LINE);
      if (own !== void 0) return own;
    }
    return place.above === void 0 ? void 0 : inComment(place.above, NEXT_LINE);
  }
};
function inComment({ text, number }, expression) {
  const at = text.search(expression);
  return at >= 0 && opensComment(text.slice(0, at)) ? { line: number } : void 0;
}

// src/compat/kingfisher/mark.ts
var WORD = /(?<![\w:-])kingfisher:ignore(?![\w:-])/i;
var CLOSES = /^\s*(?:"""|'''|"|'|`|[)\]}]|-----END[^-]*-----)[)\]};,'"`\s]*(?:#|\/\/|\/\*|--|<!--|;|%)[\s*/#;-]*$/;
var kingfisherMark = {
  tool: "kingfisher",
  read: (place) => {
    const own = markOn([...place.lines, place.last], WORD);
    if (own !== void 0) return own;
    const { above, below } = place;
    const aboveAt = above === void 0 ? -1 : above.text.search(WORD);
    if (above !== void 0 && aboveAt >= 0 && isOnlyComment(above.text.slice(0, aboveAt)))
      return { line: above.number };
    const belowAt = below === void 0 ? -1 : below.text.search(WORD);
    if (below !== void 0 && belowAt >= 0 && CLOSES.test(below.text.slice(0, belowAt)))
      return { line: below.number };
    return void 0;
  }
};

// src/compat/secretlint/mark.ts
var DIRECTIVE = /secretlint-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\r\n]{0,1000})/g;
var secretlintMark = {
  tool: "secretlint",
  read: ({ view, secret, lines }, ruleId) => {
    const directives = directivesOf(view);
    if (directives.length === 0) return void 0;
    const first = lines[0]?.number ?? 0;
    const near = directives.find(
      ({ what, line, rules }) => (what === "disable-line" && line === first || what === "disable-next-line" && line === first - 1) && means(rules, ruleId)
    );
    const found = near ?? openBlock(directives, secret.start, ruleId);
    return found === void 0 ? void 0 : markOf(found);
  }
};
var known = /* @__PURE__ */ new WeakMap();
function directivesOf(view) {
  const before = known.get(view);
  if (before !== void 0) return before;
  const { bytes } = view.unit;
  const isThere = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    "secretlint-disable"
  );
  const directives = isThere ? [...view.whole().matchAll(DIRECTIVE)].map((match) => directiveOf(match, view)) : [];
  known.set(view, directives);
  return directives;
}
function directiveOf(match, view) {
  const text = withoutCommentEnd(Buffer.from(match[2] ?? "", "latin1").toString("utf8"));
  const split = /(?:^|\s)--(?:\s|$)/.exec(text);
  const names = split === null ? text : text.slice(0, split.index);
  const reason = split === null ? "" : text.slice(split.index + split[0].length).trim();
  return {
    what: match[1] ?? "",
    rules: names.split(/[\s,]+/).filter((name) => name !== ""),
    reason: reason === "" ? void 0 : reason,
    offset: match.index,
    line: view.lines.position(match.index).line
  };
}
function openBlock(directives, offset, ruleId) {
  const last = directives.findLast(
    ({ what, offset: at, rules }) => at < offset && (what === "disable" || what === "enable") && means(rules, ruleId)
  );
  return last?.what === "disable" ? last : void 0;
}
function means(rules, ruleId) {
  return rules.length === 0 || rules.some((id) => isMeantBySecretlint(ruleId, id));
}
function markOf({ line, reason }) {
  return reason === void 0 ? { line } : { line, reason };
}

// src/compat/marks.ts
var GITLEAKS = /gitleaks:allow/;
var BETTERLEAKS = /betterleaks:allow/;
var TRUFFLEHOG = /trufflehog:ignore/;
var GGSHIELD = /(?<![\w-])ggignore(?![\w-])/;
var MARK_READERS = [
  { tool: "gitleaks", read: ({ lines, last }) => markOn([...lines, last], GITLEAKS) },
  { tool: "betterleaks", read: ({ lines, last }) => markOn([...lines, last], BETTERLEAKS) },
  // trufflehog wants it behind the secret
  { tool: "trufflehog", read: ({ behind }) => markOn([behind], TRUFFLEHOG) },
  kingfisherMark,
  detectSecretsMark,
  secretlintMark,
  {
    tool: "ggshield",
    read: ({ lines, last }) => {
      const line = [...lines, last].find(({ text }) => {
        const at = text.search(GGSHIELD);
        return at >= 0 && opensComment(text.slice(0, at));
      });
      return line === void 0 ? void 0 : { line: line.number };
    }
  }
];
var OF_MATCH = /* @__PURE__ */ new Set(["gitleaks", "betterleaks"]);
function anyMarkFor(ruleId, secret, view, whole = secret) {
  const own = markFor(ruleId, secret.start, view);
  if (own !== void 0) return own;
  const ofSecret = new MarkPlace(view, secret);
  const ofMatch = new MarkPlace(view, withoutLineEnds(view, whole, secret));
  for (const { tool, read: read2 } of MARK_READERS) {
    const mark = read2(OF_MATCH.has(tool) ? ofMatch : ofSecret, ruleId);
    if (mark === void 0) continue;
    return {
      rules: [],
      reason: mark.reason,
      kind: void 0,
      owner: void 0,
      until: void 0,
      isAlone: false,
      line: mark.line,
      tool
    };
  }
  return void 0;
}
function withoutLineEnds(view, { start, end }, secret) {
  const isLineEnd = (at) => view.byteAt(at) === 10 || view.byteAt(at) === 13;
  let [from, to] = [start, end];
  while (from < secret.start && isLineEnd(from)) from++;
  while (to > secret.end && isLineEnd(to - 1)) to--;
  return { start: from, end: to };
}

// src/findings/fingerprint.ts
import { createHmac, scryptSync } from "node:crypto";
var DEFAULT_SALT = "tacet fingerprint, version 1";
var STRETCH = { N: 1024, r: 8, p: 1 };
var cache = /* @__PURE__ */ new Map();
function normalisedValue(match, view) {
  if (match.decoded !== void 0) return match.decoded;
  const raw = view.slice(match.secret.start, match.secret.end);
  const normalised = raw.includes("-----BEGIN ") ? raw.replace(/-----[A-Z0-9 ]+-----|\\r|\\n|\s+/g, "") : raw;
  return Buffer.from(normalised, "latin1");
}
function fingerprint(ruleId, value, guessable, salt = DEFAULT_SALT) {
  const digest = createHmac("sha256", salt).update(ruleId).update("\0").update(value).digest();
  if (!guessable) return `t1-${digest.toString("hex").slice(0, 32)}`;
  const key = digest.toString("base64");
  const known3 = cache.get(key);
  if (known3 !== void 0) return known3;
  const stretched = `t1-${scryptSync(digest, `${salt}\0${ruleId}`, 16, STRETCH).toString("hex")}`;
  cache.set(key, stretched);
  return stretched;
}
function isGuessable(match) {
  return match.confidence === "possible" || match.confidence === "hint";
}

// src/findings/fixed-prefix.ts
var MAX_PREFIX_CHARS = 4;
var FORMAT_PREFIXES = {
  pem: ["----"],
  "gcp-service-account": ["----"],
  jwt: ["eyJ"]
};
var known2 = /* @__PURE__ */ new Map();
function fixedPrefixesOf({
  source,
  detector
}) {
  if (source === void 0 || detector !== "pattern") return FORMAT_PREFIXES[detector] ?? [];
  let prefixes = known2.get(source);
  if (prefixes === void 0) {
    const opening = "(?<secret>";
    const at = source.indexOf(opening);
    prefixes = at < 0 ? [] : readAlternatives(source, at + opening.length).prefixes;
    known2.set(source, prefixes);
  }
  return prefixes;
}
function readAlternatives(source, from) {
  const prefixes = [];
  let areWhole = true;
  let at = from;
  for (; ; ) {
    const alternative = readSequence(source, at);
    prefixes.push(...alternative.prefixes);
    areWhole &&= alternative.isWhole;
    at = alternative.next;
    if (source[at] !== "|") break;
    at++;
  }
  return { prefixes: prefixes.includes("") ? [] : prefixes, areWhole, next: at + 1 };
}
function readSequence(source, from) {
  let prefixes = [""];
  let at = from;
  while (at < source.length && source[at] !== "|" && source[at] !== ")") {
    const literal = readLiteral(source, at);
    let parts;
    let next;
    let isWhole = true;
    if (literal !== void 0) {
      parts = [literal.text];
      next = literal.next;
    } else if (source.startsWith("(?:", at)) {
      const group = readAlternatives(source, at + 3);
      parts = group.prefixes;
      next = group.next;
      isWhole = group.areWhole;
    } else break;
    if (/^[?*+{]/.test(source.slice(next, next + 1)) || parts.length === 0) break;
    prefixes = prefixes.flatMap((prefix) => parts.map((part) => (prefix + part).slice(0, MAX_PREFIX_CHARS)));
    at = next;
    if (!isWhole) break;
  }
  const end = sequenceEnd(source, at);
  return { prefixes, isWhole: end === at, next: end };
}
function readLiteral(source, at) {
  const rest = source.slice(at, at + 4);
  const [digits, code] = /^\\x([0-9a-f]{2})/i.exec(rest) ?? [];
  if (digits !== void 0)
    return { text: String.fromCharCode(Number.parseInt(code ?? "", 16)), next: at + 4 };
  const [plain] = /^[A-Za-z0-9_-]/.exec(rest) ?? [];
  return plain === void 0 ? void 0 : { text: plain, next: at + 1 };
}
function sequenceEnd(source, from) {
  let depth = 0;
  let isInClass = false;
  for (let at = from; at < source.length; at++) {
    const character = source[at];
    if (character === "\\") at++;
    else if (isInClass) isInClass = character !== "]";
    else if (character === "[") isInClass = true;
    else if (character === "(") depth++;
    else if (depth === 0 && (character === ")" || character === "|")) return at;
    else if (character === ")") depth--;
  }
  return source.length;
}

// src/findings/redact.ts
var MASK = "********";
var MIN_SECRET_FOR_PREFIX_BYTES = 16;
var LINE_CONTEXT_BYTES = 80;
function previewOf(secret, { rule, confidence }) {
  const isSure = confidence === "likely" || confidence === "proven";
  if (!isSure || secret.length < MIN_SECRET_FOR_PREFIX_BYTES) return MASK;
  const prefix = fixedPrefixesOf(rule).find((candidate) => secret.startsWith(candidate)) ?? "";
  return (/^[\x20-\x7e]*$/.test(prefix) ? prefix : "") + MASK;
}
function excerptAround(view, secret) {
  const line = view.lineAround(secret.start);
  const start = Math.max(line.start, secret.start - LINE_CONTEXT_BYTES);
  const end = Math.min(line.end, Math.max(secret.end, secret.start) + LINE_CONTEXT_BYTES);
  return { span: { start, end }, cutBefore: start > line.start, cutAfter: end < line.end };
}
function redactedLine(view, excerpt, secrets, preview, own) {
  const hidden = hiddenSpans(view, excerpt.span, secrets, own);
  let text = excerpt.cutBefore ? "…" : "";
  let from = excerpt.span.start;
  for (const span of hidden) {
    text += decodeUtf8(view.unit.bytes, from, Math.max(from, span.start));
    text += span.start <= own.start && own.start < span.end ? preview : MASK;
    from = Math.max(from, span.end);
  }
  return text + decodeUtf8(view.unit.bytes, from, excerpt.span.end) + (excerpt.cutAfter ? "…" : "");
}
function hiddenSpans(view, within, secrets, own) {
  const spans = secrets.filter((span) => span.start < within.end && span.end > within.start).map((span) => widen(view, span));
  const value = view.slice(own.start, own.end);
  const text = view.slice(within.start, within.end);
  if (value.length >= 4) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
      spans.push({ start: within.start + at, end: within.start + at + value.length });
    }
  }
  spans.sort((a, b) => a.start - b.start);
  const merged = [];
  for (const span of spans) {
    const cut = { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) };
    const last = merged.at(-1);
    if (last !== void 0 && cut.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, cut.end) };
    else merged.push(cut);
  }
  return merged;
}
var BOUNDARY = new Set([..." 	\r\n\"'`,;<>()[]{}|&=:@/"].map((character) => character.charCodeAt(0)));
function widen(view, span) {
  let { start, end } = span;
  const lowest = Math.max(0, start - LINE_CONTEXT_BYTES);
  const highest = Math.min(view.length, end + LINE_CONTEXT_BYTES);
  while (start > lowest && !BOUNDARY.has(view.byteAt(start - 1))) start--;
  while (end < highest && !BOUNDARY.has(view.byteAt(end))) end++;
  return { start, end };
}

// src/findings/make-finding.ts
function makeFinding(match, view, text, secretsInUnit, { mark, salt, allowances = [] } = {}) {
  const excerpt = excerptAround(view, match.secret);
  const value = secretText(match, view);
  const preview = previewOf(value, match);
  return {
    fingerprint: fingerprint(match.rule.id, normalisedValue(match, view), isGuessable(match), salt),
    rule: text,
    severity: match.severity,
    confidence: match.confidence,
    detail: match.detail,
    secret: Secret.fromBytes(fromLatin1(value)),
    valueClasses: valueClassesOf(match, view, text),
    preview,
    line: redactedLine(view, excerpt, secretsInUnit, preview, match.secret),
    rawLine: Secret.fromBytes(view.unit.bytes.subarray(excerpt.span.start, excerpt.span.end)),
    ...wholeMatch(match, view),
    ...matchLine(match, view),
    ...allowances.length === 0 ? {} : { allowances },
    location: locate(view, match.secret),
    introduction: commitOf(view.unit.origin),
    occurrences: 1,
    spread: void 0,
    inHead: void 0,
    headPlace: void 0,
    standing: void 0,
    suppression: mark === void 0 ? void 0 : suppressionOf2(mark, view)
  };
}
function secretText({ encoded, secret }, view) {
  return encoded === void 0 ? view.slice(secret.start, secret.end) : secretText(encoded.match, encoded.view);
}
var MAX_AROUND_BYTES = 512;
function wholeMatch({ whole, secret, encoded }, view) {
  const around = whole.end - whole.start - (secret.end - secret.start);
  if (encoded !== void 0 || around <= 0 || around > MAX_AROUND_BYTES) return {};
  return { match: Secret.fromBytes(view.unit.bytes.subarray(whole.start, whole.end)) };
}
function matchLine({ rule, whole, secret }, view) {
  const isFile = rule.fragment !== void 0 && rule.fragment.regex === void 0;
  let start = whole.start;
  while (start < secret.start && (view.byteAt(start) === 10 || view.byteAt(start) === 13)) start++;
  const line = isFile ? 0 : view.lines.lineOf(start);
  return line === view.lines.lineOf(secret.start) ? {} : { matchLine: line };
}
function locate(view, span) {
  const start = view.lines.position(span.start);
  const end = view.lines.position(Math.max(span.start, span.end));
  const origin = view.unit.origin;
  const text = textPlaceOf(origin);
  const { container } = view.unit;
  return {
    kind: origin.kind,
    path: text === void 0 ? pathOf(origin) : void 0,
    ...text === void 0 ? {} : { text },
    ...container === void 0 || text !== void 0 ? {} : { container },
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    blob: blobOf(origin)
  };
}
function valueClassesOf(match, view, text) {
  const value = view.slice(
    match.secret.start,
    Math.min(match.secret.end, match.secret.start + MAX_CLASSED_BYTES)
  );
  return [
    ...text.publicByDesign === void 0 ? [] : ["public"],
    ...match.detail?.startsWith("expired") === true ? ["expired"] : [],
    ...isGuessable(match) ? ["generic"] : [],
    ...SHAPES.flatMap(([name, shape]) => shape.test(value) ? [name] : [])
  ];
}
var MAX_CLASSED_BYTES = 256;
var SHAPES = [
  ["uuid", /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i],
  ["hex", /^[0-9a-f]+$/i],
  ["number", /^[0-9]+$/],
  ["word", /^[A-Za-z]+$/]
];
function suppressionOf2(mark, view) {
  const { reason, owner, until: until2, line, tool } = mark;
  const where = `${placeOf(view.unit.origin)}:${line}`;
  return {
    by: "mark",
    ...tool === void 0 ? {} : { tool },
    where,
    kind: allowKind(mark.kind),
    reason,
    owner,
    expires: until2,
    effect: "untrusted"
  };
}
function commitOf(origin) {
  const commit = origin.kind === "blob" || origin.kind === "message" ? origin.commit : void 0;
  return commit === void 0 ? void 0 : { commit, author: "", email: "", date: "" };
}
function blobOf(origin) {
  return origin.kind === "blob" || origin.kind === "staged" ? origin.oid : void 0;
}

export {
  createFilterChain,
  applyPolicies,
  listHistory,
  readSteps,
  loadRuleset,
  gitleaksJudges,
  anyMarkFor,
  normalisedValue,
  previewOf,
  makeFinding,
  contentsOf,
  shownPath,
  RangeSource,
  TreeSource,
  readPolicies,
  closePolicies,
  HistorySource,
  openTexts,
  openSource
};
