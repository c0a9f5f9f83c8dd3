import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  AgeKeeper,
  AwsClients,
  CallFailure,
  JsonClient,
  POLICY_MAX_CHARS,
  VaultClient,
  VaultConnection,
  addressOf,
  addressOf2,
  assumeRole,
  azureCloud,
  cleanPath,
  closedKey,
  corruptAnswer,
  crc32c,
  decryptAdvice,
  exchangeToken,
  exchangeToken2,
  explainAzureCall,
  explainEntra,
  explainGoogleCall,
  explainRefusal,
  explainSession,
  explainSts,
  explainTrouble,
  failedKey,
  fieldAt,
  idTokenAudience,
  idTokenAudience2,
  impersonate,
  isGuid,
  isTenant,
  listAt,
  locateFile,
  logIn,
  networkFailure,
  parseIdentityProvider,
  parseRole,
  principalTitle,
  readAuthority,
  readGoogleError,
  readSecretMembers,
  readServiceError,
  resourceOf,
  serverPlace,
  textAt
} from "./chunk-BPC3QBJR.mjs";
import {
  parseAzureVault
} from "./chunk-HCYBJAXX.mjs";
import {
  Secret
} from "./chunk-64F22OOD.mjs";
import {
  RE2JS
} from "./chunk-T26DWZKN.mjs";
import {
  require_dist
} from "./chunk-X5Z3VE45.mjs";
import {
  BugError,
  DeniedError,
  InputError,
  TacetError,
  UpstreamError,
  describeError
} from "./chunk-MLKVTFW4.mjs";
import {
  __toESM
} from "./chunk-5MYJISTG.mjs";

// src/fetch/providers/sops/open-files.ts
import { readFileSync } from "node:fs";

// src/fetch/providers/sops/cipher.ts
import { createDecipheriv } from "node:crypto";

// src/fetch/providers/sops/go-numbers.ts
var INT64_MIN = -(2n ** 63n);
var UINT64_MAX = 2n ** 64n - 1n;
function goFloat(value) {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "+Inf" : "-Inf";
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const [, whole = "", fraction = "", exponent = "0"] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(Math.abs(value))) ?? [];
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return `${sign}${digits}${"0".repeat(point - digits.length)}`;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
function parseGoFloat(text) {
  if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)) return Number(text);
  const special = /^([-+]?)(?:inf(?:inity)?|(nan))$/i.exec(text);
  if (special === null) return void 0;
  if (special[2] !== void 0) return Number.NaN;
  return special[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
function parseDecimal(text) {
  if (!/^[-+]?\d{1,40}$/.test(text)) return void 0;
  return inRange(BigInt(text.replace(/^\+/, "")));
}
function parseGoInt(text) {
  const [, sign = "", body = ""] = /^([-+]?)(.+)$/.exec(text) ?? [];
  const form = /^0[xX][0-9a-fA-F]{1,32}$|^0[oO][0-7]{1,44}$|^0[bB][01]{1,64}$/.test(body) ? body.toLowerCase() : /^0[0-7]{1,44}$/.test(body) ? `0o${body.slice(1)}` : /^(?:0|[1-9]\d{0,39})$/.test(body) ? body : void 0;
  if (form === void 0) return void 0;
  const value = BigInt(form);
  return inRange(sign === "-" ? -value : value);
}
function parseGoBool(text) {
  if (/^(?:1|t|T|TRUE|true|True)$/.test(text)) return true;
  if (/^(?:0|f|F|FALSE|false|False)$/.test(text)) return false;
  return void 0;
}
function inRange(value) {
  return value >= INT64_MIN && value <= UINT64_MAX ? value.toString() : void 0;
}

// src/fetch/providers/sops/tree.ts
var SopsFault = class extends Error {
  hint;
  constructor(what, hint) {
    super(what);
    this.name = "SopsFault";
    this.hint = hint;
  }
};
var MAX_DEPTH = 100;
var MAX_NODES = 2e5;
function plainOf(leaf, plain) {
  return plain.leaves.get(leaf) ?? leaf.value;
}
function bytesOf(value) {
  switch (value.kind) {
    case "null":
      return void 0;
    case "bytes":
      return value.bytes;
    case "bool":
      return Buffer.from(value.value ? "True" : "False", "ascii");
    default:
      return Buffer.from(value.text, "utf8");
  }
}

// src/fetch/providers/sops/cipher.ts
var DATA_KEY_BYTES = 32;
var TAG_BYTES = 16;
var BASE64 = "[A-Za-z0-9+/]+={0,2}";
var ENCRYPTED = new RegExp(
  `^ENC\\[AES256_GCM,data:(${BASE64}),iv:(${BASE64}),tag:(${BASE64}),type:(str|int|float|bool|bytes|time|comment)\\]$`
);
function isEncrypted(text) {
  return ENCRYPTED.test(text);
}
function placeText(path) {
  return `${path.join(":")}:`;
}
function decryptValue(text, dataKey, place2) {
  const [, data = "", iv = "", tag = "", type = ""] = ENCRYPTED.exec(text) ?? [];
  const tagBytes = Buffer.from(tag, "base64");
  const ivBytes = Buffer.from(iv, "base64");
  if (type === "" || tagBytes.length !== TAG_BYTES || ivBytes.length === 0)
    throw new SopsFault("a value is not in the form in which SOPS encrypts");
  let plain;
  try {
    const decipher = createDecipheriv("aes-256-gcm", dataKey.revealBytes(), ivBytes, {
      authTagLength: TAG_BYTES
    });
    decipher.setAuthTag(tagBytes).setAAD(Buffer.from(place2, "utf8"));
    plain = Buffer.concat([decipher.update(Buffer.from(data, "base64")), decipher.final()]);
  } catch {
    return void 0;
  }
  return typed(plain, type);
}
function typed(plain, type) {
  const text = plain.toString("utf8");
  switch (type) {
    case "bytes":
      return { kind: "bytes", bytes: new Uint8Array(plain) };
    case "int":
      return { kind: "int", text: parseDecimal(text) ?? wrongType(type) };
    case "float":
      return { kind: "float", text: goFloat(parseGoFloat(text) ?? wrongType(type)) };
    case "bool":
      return { kind: "bool", value: parseGoBool(text) ?? wrongType(type) };
    case "time":
      return Number.isNaN(Date.parse(text)) ? wrongType(type) : { kind: "time", text };
    default:
      return Buffer.from(text, "utf8").equals(plain) ? { kind: "string", text } : { kind: "bytes", bytes: new Uint8Array(plain) };
  }
}
function wrongType(type) {
  throw new SopsFault(`a value says that it is of the type ${type}, and is not`);
}

// src/fetch/providers/sops/shamir.ts
var REDUCTION = 27;
function combineShares(shares) {
  const size = (shares[0]?.length ?? 0) - 1;
  const points = shares.map((share) => share[size] ?? 0);
  const isSound = size > 0 && shares.every(({ length }) => length === size + 1) && points.every((point) => point !== 0) && new Set(points).size === points.length;
  if (!isSound) throw new SopsFault("the shares of the data key do not belong together");
  const weights = points.map(
    (own) => points.reduce(
      (weight, other) => other === own ? weight : multiply(weight, divide(other, other ^ own)),
      1
    )
  );
  return Uint8Array.from(
    { length: size },
    (_, at) => shares.reduce((sum, share, index) => sum ^ multiply(share[at] ?? 0, weights[index] ?? 0), 0)
  );
}
function multiply(a, b) {
  let product = 0;
  for (let factor = a, rest = b; rest > 0; rest >>= 1) {
    if ((rest & 1) === 1) product ^= factor;
    factor = factor << 1 & 255 ^ ((factor & 128) === 0 ? 0 : REDUCTION);
  }
  return product;
}
function divide(a, b) {
  let inverse = 1;
  for (let power = 0; power < 254; power++) inverse = multiply(inverse, b);
  return multiply(a, inverse);
}

// src/fetch/providers/sops/data-key.ts
async function openDataKey({ groups, threshold: threshold2 }, keepers, context) {
  const shares = [];
  const failures = [];
  const needed = groups.length === 1 ? 1 : threshold2;
  for (const group of groups) {
    if (shares.length === needed) break;
    const opened = await openGroup(group, keepers, context);
    if (opened.kind === "share") shares.push(opened.share);
    else failures.push(...opened.failures);
  }
  if (shares.length < needed)
    return { kind: "failure", failure: joinedFailure(failures, shares.length, needed, groups.length) };
  const dataKey = groups.length === 1 ? shares[0] ?? new Uint8Array() : combineShares(shares);
  if (dataKey.length !== DATA_KEY_BYTES)
    throw new SopsFault("what the key of the file opens is not a data key of SOPS");
  return { kind: "key", dataKey: Secret.fromBytes(dataKey) };
}
async function openGroup(group, keepers, context) {
  const failures = [];
  for (const key of inOrder(group)) {
    const outcome = await openKey(key, keepers, context);
    if (outcome.kind === "key") return { kind: "share", share: outcome.dataKey.revealBytes() };
    failures.push(outcome.failure);
  }
  return { kind: "closed", failures };
}
function inOrder(group) {
  return [...group.filter(({ kind }) => kind === "age"), ...group.filter(({ kind }) => kind !== "age")];
}
async function openKey(key, keepers, context) {
  const keeper = keepers.find(({ kinds }) => kinds.includes(key.kind));
  return keeper === void 0 ? unsupported(key) : await keeper.open(key, context);
}
function unsupported(key) {
  return closedKey(
    `a key of ${key.kind === "other" ? key.title : key.kind} cannot be used here`,
    "add a key of age, AWS, Google Cloud, Azure or Vault to the file with sops"
  );
}
function joinedFailure(failures, shares, needed, groups) {
  const [only] = failures;
  if (failures.length === 1 && only !== void 0 && groups === 1) return only;
  const unique = [...new Map(failures.map((failure2) => [failure2.error.message, failure2])).values()];
  const intro = groups === 1 ? "none of the keys of the file can be opened" : `${needed} of ${groups} key groups are needed, and ${shares} can be opened`;
  const hint = unique.map(({ error: error2 }) => error2.hint).find((text) => text !== void 0);
  const error = new DeniedError(
    "access-denied",
    [intro, ...unique.map(({ error: { message } }) => message)].join("; "),
    { ...hint === void 0 ? {} : { hint }, cause: only?.error }
  );
  return { error, isAboutOneSecret: false, advice: [...new Set(unique.flatMap(({ advice }) => advice))] };
}

// src/fetch/providers/sops/decrypt.ts
import { createHash } from "node:crypto";

// src/fetch/providers/sops/rules.ts
var DEFAULT_RULE = { kind: "suffix", encrypts: false, suffix: "_unencrypted" };
function compilePattern(source, field) {
  try {
    return RE2JS.compile(source);
  } catch {
    throw new SopsFault(`${field} in the metadata is not a pattern of Go`);
  }
}
function isToBeEncrypted({ path, comments, isComment }, rule2) {
  if (rule2.kind === "suffix") return path.some((key) => key.endsWith(rule2.suffix)) === rule2.encrypts;
  if (rule2.kind === "keys") return path.some((key) => rule2.pattern.matcher(key).find()) === rule2.encrypts;
  const lines = comments.flat();
  const before = isComment && rule2.encrypts ? lines.slice(0, -1) : lines;
  return before.some((line) => rule2.pattern.matcher(line).find()) === rule2.encrypts;
}

// src/fetch/providers/sops/decrypt.ts
var ENCRYPTED_ONLY_START = "8a3fd2ad54ce66527b1034f3d147be0b0b975b3bf44f72c6fdadec8176f27d69";
function decryptTree(branches, metadata, dataKey) {
  const walk = new Decryption(metadata, dataKey);
  for (const branch of branches) walk.map(branch, [], []);
  requireMac(walk.mac(), metadata, dataKey);
  return walk;
}
var Decryption = class {
  leaves = /* @__PURE__ */ new Map();
  comments = /* @__PURE__ */ new Map();
  #metadata;
  #dataKey;
  #hash = createHash("sha512");
  constructor(metadata, dataKey) {
    this.#metadata = metadata;
    this.#dataKey = dataKey;
    if (metadata.isMacOfEncryptedOnly) this.#hash.update(Buffer.from(ENCRYPTED_ONLY_START, "hex"));
  }
  mac() {
    return this.#hash.digest("hex").toUpperCase();
  }
  map(map, path, above) {
    const active = [];
    for (const entry of map.entries) {
      if (entry.kind === "comment") this.#comment(entry, path, [...above, active], active);
      else {
        this.#node(entry.value, [...path, entry.key], [...above, active]);
        active.length = 0;
      }
    }
  }
  #node(node, path, comments) {
    if (node.kind === "leaf") this.#leaf(node, { path, comments, isComment: false });
    else if (node.kind === "map") this.map(node, path, comments);
    else {
      const active = [];
      for (const item of node.items) {
        if (item.kind === "comment") this.#comment(item, path, [...comments, active], active);
        else {
          this.#node(item, path, [...comments, active]);
          active.length = 0;
        }
      }
    }
  }
  #leaf(leaf, standing) {
    if (leaf.value.kind === "null") return;
    const isCovered = isToBeEncrypted(standing, this.#metadata.rule);
    const value = isCovered ? this.#opened(leaf.value, standing.path) : leaf.value;
    if (isCovered) this.leaves.set(leaf, value);
    const bytes = bytesOf(value);
    if (bytes !== void 0 && (isCovered || !this.#metadata.isMacOfEncryptedOnly)) this.#hash.update(bytes);
  }
  #opened(value, path) {
    const shown = path.join(".");
    if (value.kind === "string" && value.text === "") return value;
    if (value.kind !== "string" || !isEncrypted(value.text)) {
      throw new SopsFault(
        `${shown} should be encrypted and is not`,
        "somebody has edited the file without sops: encrypt it again with sops"
      );
    }
    const plain = decryptValue(value.text, this.#dataKey, placeText(path));
    if (plain !== void 0) return plain;
    throw new SopsFault(
      `${shown} cannot be decrypted: it was changed, or moved from another place`,
      "restore the file, and edit it with sops alone"
    );
  }
  #comment(comment, path, comments, active) {
    active.push(comment.text);
    if (!isEncrypted(comment.text) || !isToBeEncrypted({ path, comments, isComment: true }, this.#metadata.rule))
      return;
    for (let depth = path.length; depth >= 0; depth--) {
      const plain = decryptValue(comment.text, this.#dataKey, placeText(path.slice(0, depth)));
      if (plain?.kind !== "string") continue;
      this.comments.set(comment, plain.text);
      active.splice(-1, 1, plain.text);
      return;
    }
  }
};
function requireMac(computed, { mac, lastModified: lastModified2 }, dataKey) {
  const hint = "somebody has added, removed, moved or changed values without sops: restore the file";
  const stored = isEncrypted(mac) ? decryptValue(mac, dataKey, lastModified2) : void 0;
  if (stored === void 0) throw new SopsFault("the MAC of the file is missing or cannot be opened", hint);
  if (stored.kind !== "string" || stored.text !== computed)
    throw new SopsFault("the MAC of the file does not fit its content", hint);
}

// src/fetch/providers/sops/keys/aws-kms.ts
var KEY_ARN = /^arn:(aws[a-z-]*):kms:([a-z0-9-]+):(\d{12}):(?:key\/([A-Za-z0-9-]{1,64})|(alias\/[A-Za-z0-9/_-]{1,250}))$/;
var KmsKeeper = class {
  kinds = ["aws-kms"];
  #settings;
  #clients;
  /** The keys that share a session, as many as one policy takes. */
  #groups;
  #sessions = /* @__PURE__ */ new Map();
  /** `keys` are those of all files that may have to be opened; others are refused. */
  constructor(settings, keys) {
    this.#settings = settings;
    this.#clients = new AwsClients(settings.environment, settings.maxAttempts);
    this.#groups = grouped(
      keys.filter((key) => key.kind === "aws-kms" && KEY_ARN.test(key.arn))
    );
  }
  async open(key, context) {
    if (key.kind !== "aws-kms") return closedKey("this is no key of AWS KMS");
    const region = KEY_ARN.exec(key.arn)?.[2];
    const group = this.#groups.find(
      (keys) => keys.some(({ arn, role: role2 }) => arn === key.arn && role2 === key.role)
    );
    if (region === void 0 || group === void 0)
      return closedKey("the metadata names a key of AWS KMS by what is not its ARN");
    const role = this.#role();
    if (role === void 0) {
      return closedKey(
        `${key.arn} needs a role, and none is given`,
        "set the input role to the ARN of a role that may decrypt with this key"
      );
    }
    const session = await this.#session(group, role, region, context);
    if ("error" in session) return { kind: "failure", failure: session };
    if (key.role === void 0) return this.#decrypt(key, region, session, role, context);
    const second = await this.#assume(key, key.role, region, session, context);
    return "error" in second ? { kind: "failure", failure: second } : this.#decrypt(key, region, second, parseRole(key.role) ?? role, context);
  }
  privileges(keys) {
    const own = keys.filter((key) => key.kind === "aws-kms" && KEY_ARN.test(key.arn));
    const safe = own.filter(({ role: role2 }) => role2 === void 0 || parseRole(role2) !== void 0);
    const known = [...new Map(safe.map((key) => [`${key.arn}+${key.role ?? ""}`, key])).values()];
    const role = this.#role();
    if (role === void 0 || known.length === 0) return [];
    const further = [...new Set(known.flatMap((key) => key.role ?? []))];
    return [
      ...standingPolicy(role.arn, known),
      ...further.flatMap(
        (arn) => standingPolicy(
          arn,
          known.filter((key) => key.role === arn).map((key) => ({ ...key, role: void 0 }))
        )
      ),
      "The policy of each key must admit the account or the role, too."
    ];
  }
  close() {
    this.#clients.close();
  }
  #role() {
    return this.#settings.role === void 0 ? void 0 : parseRole(this.#settings.role);
  }
  #session(group, role, region, context) {
    const known = this.#sessions.get(group);
    if (known !== void 0) return known;
    const started = this.#start(group, role, this.#settings.region ?? region, context);
    this.#sessions.set(group, started);
    return started;
  }
  async #start(group, role, region, context) {
    const { audience, sessionSeconds, sessionName } = this.#settings;
    const token = await context.identity.token(audience);
    const request = {
      role,
      region,
      audience,
      sessionSeconds,
      sessionName,
      claims: token.claims,
      token: token.secret,
      policy: policyText(group)
    };
    try {
      const credentials = await assumeRole(request, this.#clients, context.signal);
      await context.conceal([credentials.secretAccessKey, credentials.sessionToken]);
      return credentials;
    } catch (cause) {
      if (context.signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled", { cause });
      return explainSts(readServiceError(cause), request);
    }
  }
  async #assume(key, roleArn, region, session, context) {
    const { AssumeRoleCommand } = await import("./sdk-sts-3OVKES6H.mjs");
    try {
      const client = await this.#clients.sts(this.#settings.region ?? region, session);
      const answer = await client.send(
        new AssumeRoleCommand({
          RoleArn: roleArn,
          RoleSessionName: this.#settings.sessionName,
          DurationSeconds: 900,
          Policy: policyText([{ ...key, role: void 0 }])
        }),
        { abortSignal: context.signal }
      );
      const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
      if (AccessKeyId === void 0 || SecretAccessKey === void 0 || SessionToken === void 0)
        throw new UpstreamError("upstream-malformed", "AWS STS answered without credentials");
      const credentials = {
        accessKeyId: AccessKeyId,
        secretAccessKey: Secret.fromText(SecretAccessKey),
        sessionToken: Secret.fromText(SessionToken),
        expiresAtMs: Expiration?.getTime()
      };
      await context.conceal([credentials.secretAccessKey, credentials.sessionToken]);
      return credentials;
    } catch (cause) {
      const error = readServiceError(cause);
      if (error.kind !== "refusal") return failure(networkFailure(error, "AWS STS"));
      return failure(
        new DeniedError(
          "access-denied",
          `the session of ${this.#settings.role ?? ""} may not assume ${roleArn}, which the file names (${error.code})`,
          { hint: "allow sts:AssumeRole on it, and name the first role in its trust policy", cause }
        )
      );
    }
  }
  async #decrypt(key, region, credentials, role, context) {
    const { DecryptCommand } = await import("./sdk-kms-HLCDZMM5.mjs");
    try {
      const client = await this.#clients.kms(region, credentials);
      const answer = await client.send(
        new DecryptCommand({
          CiphertextBlob: Buffer.from(key.encrypted, "base64"),
          KeyId: key.arn,
          ...Object.keys(key.context).length === 0 ? {} : { EncryptionContext: { ...key.context } }
        }),
        { abortSignal: context.signal }
      );
      if (answer.Plaintext === void 0)
        throw new UpstreamError("upstream-malformed", "AWS KMS answered without a key");
      return { kind: "key", dataKey: Secret.fromBytes(answer.Plaintext) };
    } catch (cause) {
      const error = readServiceError(cause);
      if (context.signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled", { cause });
      return failedKey(
        error.kind === "refusal" ? refusal(error, key, role) : networkFailure(error, `AWS KMS in ${region}`)
      );
    }
  }
};
function refusal({ code, cause }, { arn }, role) {
  switch (code) {
    case "AccessDenied":
      return new DeniedError("access-denied", `${role.arn} may not decrypt with ${arn}`, {
        hint: `allow kms:Decrypt on ${arn} in the policies of the role, and admit the role in the policy of the key`,
        cause
      });
    case "InvalidCiphertext":
    case "IncorrectKey":
      return new InputError(
        "path-unreadable",
        `the data key in the file was not encrypted with ${arn}, or for another context`,
        {
          hint: "restore the file; files from before sops 3.3.0 with an encryption context must be rotated with sops",
          cause
        }
      );
    case "Disabled":
    case "KMSInvalidState":
      return new DeniedError("access-denied", `${arn} is disabled or waits for its deletion`, { cause });
    case "NotFound":
      return new InputError("secret-not-found", `there is no key ${arn}`, { cause });
    default:
      return new DeniedError("access-denied", `AWS KMS refuses to decrypt with ${arn} (${code})`, { cause });
  }
}
function failure(error) {
  return { error, isAboutOneSecret: false, advice: [] };
}
function grouped(keys) {
  const unique = [...new Map(keys.map((key) => [`${key.arn}+${key.role ?? ""}`, key])).values()];
  const groups = [];
  for (const key of unique) {
    const last = groups.at(-1);
    if (last !== void 0 && policyText([...last, key]).length <= POLICY_MAX_CHARS) last.push(key);
    else groups.push([key]);
  }
  return groups;
}
function policyText(keys) {
  const direct = keys.filter(({ role }) => role === void 0);
  const isAlias2 = ({ arn }) => arn.includes(":alias/");
  const statements = [
    allow(
      "kms:Decrypt",
      direct.filter((key) => !isAlias2(key)).map(({ arn }) => arn)
    ),
    // a policy cannot name an alias as a resource, only ask for it
    ...direct.filter(isAlias2).map(({ arn }) => ({
      Effect: "Allow",
      Action: "kms:Decrypt",
      Resource: arn.replace(/:alias\/.*$/, ":key/*"),
      Condition: { StringEquals: { "kms:RequestAlias": arn.slice(arn.indexOf(":alias/") + 1) } }
    })),
    allow(
      "sts:AssumeRole",
      keys.flatMap(({ role }) => role ?? [])
    )
  ];
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: statements.filter((statement) => statement !== void 0)
  });
}
function standingPolicy(role, keys) {
  const policy = JSON.parse(policyText(keys));
  return [
    `The least that ${role} needs at AWS KMS, as an IAM policy:`,
    ...JSON.stringify(policy, null, 2).split("\n")
  ];
}
function allow(action, resources) {
  const unique = [...new Set(resources)];
  return unique.length === 0 ? void 0 : { Effect: "Allow", Action: action, Resource: unique };
}

// src/fetch/providers/sops/keys/azure-key-vault.ts
var KEY_NAME = /^[0-9A-Za-z-]{1,127}$/;
var VAULT_NAME = /^[0-9A-Za-z-]{3,24}$/;
var DECRYPT_ROLE = JSON.stringify({
  Name: "SOPS decrypt",
  Description: "Decrypts data keys of SOPS files",
  AssignableScopes: ["/subscriptions/SUBSCRIPTION"],
  DataActions: ["Microsoft.KeyVault/vaults/keys/decrypt/action"]
});
var KEY_VERSION = /^[0-9a-f]{32}$/i;
var AzureKeeper = class {
  kinds = ["azure-key-vault"];
  #settings;
  #client;
  #sessions = /* @__PURE__ */ new Map();
  constructor(settings) {
    this.#settings = settings;
    this.#client = new JsonClient(settings.client);
  }
  async open(key, context) {
    if (key.kind !== "azure-key-vault") return closedKey("this is no key of Azure Key Vault");
    const host = hostOf(key);
    if (host === void 0 || !KEY_NAME.test(key.name) || !KEY_VERSION.test(key.version))
      return closedKey("the metadata names a key of Azure Key Vault by what is not its identifier");
    if (!this.#isAllowed(host)) {
      const error = new DeniedError("host-refused", `the file wants a token to be sent to ${host}`, {
        hint: "if that is right, name the vault in the input azure-vault or azure-allowed-hosts"
      });
      return failedKey(error);
    }
    const { tenant, clientId } = this.#settings;
    if (tenant === void 0 || clientId === void 0 || !isTenant(tenant) || !isGuid(clientId))
      return closedKey(
        `a key in ${host} needs an application of Azure`,
        "set azure-tenant-id and azure-client-id"
      );
    return this.#attempt(host, context, async () => {
      const resource = await resourceOf(host, this.#settings, this.#client, context.signal);
      const known = this.#sessions.get(resource) ?? this.#signIn(resource, context);
      this.#sessions.set(resource, known);
      const session = await known;
      return session.kind === "failure" ? session : this.#decrypt(key, host, session.token, context.signal);
    });
  }
  privileges(keys) {
    const { clientId } = this.#settings;
    const suffix = azureCloud(this.#settings.cloud).vaultSuffix;
    const named = keys.flatMap((key) => {
      const host = key.kind === "azure-key-vault" && KEY_NAME.test(key.name) ? hostOf(key) : void 0;
      const vault = host?.endsWith(`.${suffix}`) === true ? host.slice(0, -suffix.length - 1) : "VAULT";
      return key.kind !== "azure-key-vault" || host === void 0 || !VAULT_NAME.test(vault) ? [] : [{ vault, name: key.name }];
    });
    if (clientId === void 0 || !isGuid(clientId) || named.length === 0) return [];
    return [
      "The least that the application needs at Azure, keys/decrypt. With roles (Azure RBAC), a role for that alone:",
      `  az role definition create --role-definition '${DECRYPT_ROLE}'`,
      ...new Set(
        named.map(
          ({ vault, name }) => `  az role assignment create --assignee ${clientId} --role "SOPS decrypt" --scope /subscriptions/SUBSCRIPTION/resourceGroups/GROUP/providers/Microsoft.KeyVault/vaults/${vault}/keys/${name}`
        )
      ),
      "With access policies, for all keys of the vault:",
      ...new Set(
        named.map(
          ({ vault }) => `  az keyvault set-policy --name ${vault} --spn ${clientId} --key-permissions decrypt`
        )
      )
    ];
  }
  close() {
    this.#client.close();
  }
  #isAllowed(host) {
    const { vault, allowedHosts, cloud } = this.#settings;
    const configured = vault === void 0 ? void 0 : parseAzureVault(vault);
    const own = configured?.includes(".") === false ? `${configured}.${azureCloud(cloud).vaultSuffix}` : configured;
    return host === own || allowedHosts.includes(host);
  }
  #signIn(resourceHost, context) {
    const settings = this.#settings;
    return this.#attempt(azureCloud(settings.cloud).loginHost, context, async () => {
      const idToken = await context.identity.token(idTokenAudience(settings));
      const outcome = await exchangeToken(idToken, resourceHost, settings, this.#client, context.signal);
      if (outcome.kind === "refusal") {
        const failure2 = explainEntra(outcome, { settings, claims: idToken.claims, resourceHost });
        return { kind: "failure", failure: failure2 };
      }
      await context.conceal([outcome.token.secret]);
      return outcome;
    });
  }
  #decrypt(key, host, token, signal) {
    const request = {
      method: "POST",
      url: addressOf(this.#settings, host, `/keys/${key.name}/${key.version}/decrypt?api-version=7.4`),
      bearer: token.secret,
      body: { kind: "json", value: { alg: "RSA-OAEP-256", value: key.encrypted } }
    };
    return this.#client.call(request, signal, (answer) => {
      if (answer.status >= 300) return failedKey(refusal2(answer, key, host));
      const bytes = Buffer.from(textAt(answer.body, "value") ?? "", "base64url");
      return { kind: "key", dataKey: Secret.fromBytes(new Uint8Array(bytes)) };
    });
  }
  async #attempt(host, { signal }, calls) {
    try {
      return await calls();
    } catch (error) {
      if (signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled", { cause: error });
      if (error instanceof CallFailure)
        return {
          kind: "failure",
          failure: explainAzureCall(error, host, "check the vault that the file names")
        };
      if (error instanceof TacetError && !(error instanceof BugError))
        return { kind: "failure", failure: { error, isAboutOneSecret: false, advice: [] } };
      throw error;
    }
  }
};
function hostOf({ vaultUrl }) {
  if (!URL.canParse(vaultUrl)) return void 0;
  const { protocol, hostname, port, username, password } = new URL(vaultUrl);
  return protocol === "https:" && port === "" && username === "" && password === "" ? hostname : void 0;
}
function refusal2({ status, body }, { name, version }, host) {
  const shown = `${host}/keys/${name}/${version}`;
  const code = textAt(body, "error", "code") ?? "";
  if (status === 403 || status === 401) {
    return new DeniedError(
      "access-denied",
      `the application may not decrypt with ${shown} (HTTP ${status})`,
      {
        hint: "grant Key Vault Crypto User on the key, or the key permission decrypt in the access policy"
      }
    );
  }
  if (status === 404) return new InputError("secret-not-found", `there is no key ${shown}`);
  if (status === 400)
    return new InputError("path-unreadable", `the data key in the file was not encrypted with ${shown}`);
  const detail = /^[A-Za-z]{1,60}$/.test(code) ? `, ${code}` : "";
  return new DeniedError(
    "access-denied",
    `Azure Key Vault refuses to decrypt with ${shown} (HTTP ${status}${detail})`
  );
}

// src/fetch/providers/sops/keys/gcp-kms.ts
var RESOURCE = /^projects\/[a-z0-9:.-]{1,100}\/locations\/[a-z0-9-]{1,63}\/keyRings\/[\w-]{1,63}\/cryptoKeys\/[\w-]{1,63}$/;
var GcpKeeper = class {
  kinds = ["gcp-kms"];
  #settings;
  #client;
  #session;
  #principal;
  constructor(settings) {
    this.#settings = settings;
    this.#client = new JsonClient(settings.client);
  }
  async open(key, context) {
    if (key.kind !== "gcp-kms") return closedKey("this is no key of Google Cloud KMS");
    if (!RESOURCE.test(key.resourceId))
      return closedKey("the metadata names a key of Google Cloud KMS by what is not its resource name");
    const provider = parseIdentityProvider(this.#settings.provider ?? "");
    if (provider === void 0 || provider === "project id")
      return closedKey(`${key.resourceId} needs an identity of Google Cloud`, "set the input gcp-provider");
    const call = { settings: this.#settings, provider, client: this.#client, signal: context.signal };
    this.#session ??= startSession(call, context, (principal) => {
      this.#principal = principal;
    });
    const session = await this.#session;
    if (session.kind === "failure") return session;
    return attempt(context, "Google Cloud KMS", () => this.#decrypt(key, session, context.signal));
  }
  privileges(keys) {
    const principal = this.#principal;
    const names = keys.flatMap(
      (key) => key.kind === "gcp-kms" && RESOURCE.test(key.resourceId) ? [key.resourceId] : []
    );
    if (principal === void 0 || names.length === 0) return [];
    return [
      `The least that ${principalTitle(principal)} needs at Google Cloud KMS, cryptoKeyVersions.useToDecrypt:`,
      ...new Set([...new Set(names)].flatMap((name) => decryptAdvice(name, principal)))
    ];
  }
  close() {
    this.#client.close();
  }
  #decrypt({ resourceId, encrypted }, { token, title }, signal) {
    const settings = this.#settings;
    const request = {
      method: "POST",
      url: addressOf2(settings, `cloudkms.${settings.universe}`, `/v1/${resourceId}:decrypt`),
      bearer: token,
      headers: { "x-goog-request-reason": settings.reason },
      body: { kind: "json", value: { ciphertext: encrypted } }
    };
    return this.#client.call(request, signal, (answer) => {
      if (answer.status >= 300) return failedKey(refusal3(readGoogleError(answer), resourceId, title));
      const bytes = Buffer.from(textAt(answer.body, "plaintext") ?? "", "base64");
      const checksum = fieldAt(answer.body, "plaintextCrc32c");
      if (checksum !== void 0 && String(checksum) !== String(crc32c(bytes))) throw corruptAnswer();
      return { kind: "key", dataKey: Secret.fromBytes(new Uint8Array(bytes)) };
    });
  }
};
function startSession(call, context, onPrincipal) {
  const { settings, provider } = call;
  return attempt(context, "Google Cloud STS", async () => {
    const idToken = await context.identity.token(idTokenAudience2(settings, provider));
    const principal = { settings, provider, claims: idToken.claims };
    onPrincipal(principal);
    const federated = await exchangeToken2(idToken, call, (settings.client.now ?? Date.now)());
    if (federated.kind !== "token") return { kind: "failure", failure: explainSession(federated, principal) };
    await context.conceal([federated.token.secret]);
    const title = principalTitle(principal);
    if (settings.serviceAccount === void 0)
      return { kind: "session", token: federated.token.secret, title };
    const own = await impersonate(settings.serviceAccount, federated.token, call);
    if (own.kind !== "token") return { kind: "failure", failure: explainSession(own, principal) };
    await context.conceal([own.token.secret]);
    return { kind: "session", token: own.token.secret, title };
  });
}
async function attempt({ signal }, service, calls) {
  try {
    return await calls();
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    if (signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled", { cause: error });
    return { kind: "failure", failure: explainGoogleCall(error, service) };
  }
}
function refusal3({ status }, resourceId, title) {
  if (status === "PERMISSION_DENIED") {
    return new DeniedError(
      "access-denied",
      `${title} may not decrypt with ${resourceId}, or there is no such key`,
      {
        hint: "grant roles/cloudkms.cryptoKeyDecrypter on the key; changes take up to five minutes"
      }
    );
  }
  if (status === "INVALID_ARGUMENT")
    return new InputError("path-unreadable", `the data key in the file was not encrypted with ${resourceId}`);
  if (status === "NOT_FOUND") return new InputError("secret-not-found", `there is no key ${resourceId}`);
  return new DeniedError(
    "access-denied",
    `Google Cloud KMS refuses to decrypt with ${resourceId} (${status})`
  );
}

// src/fetch/providers/sops/keys/vault-transit.ts
var TransitKeeper = class {
  kinds = ["vault-transit"];
  #settings;
  #session;
  constructor(settings) {
    this.#settings = settings;
  }
  async open(key, context) {
    if (key.kind !== "vault-transit") return closedKey("this is no key of Vault transit");
    const wanted = serverPlace(key.address);
    const mount = cleanPath(key.enginePath);
    const name = cleanPath(key.keyName);
    if (wanted === void 0 || mount === void 0 || name === void 0 || name.includes("/"))
      return closedKey("the metadata names a key of Vault transit by what is no address, mount and name");
    const own = serverPlace(this.#settings.address ?? "");
    if (own === void 0)
      return closedKey(
        `the key ${name} needs the Vault at ${wanted.origin}`,
        "set vault-address, if you trust it"
      );
    if (own.origin !== wanted.origin) {
      const error = new DeniedError("host-refused", `the file wants a token to be sent to ${wanted.origin}`, {
        hint: `tokens go to ${own.origin} alone, the input vault-address`
      });
      return failedKey(error);
    }
    this.#session ??= this.#start(own, context);
    const session = await this.#session;
    if ("error" in session) return { kind: "failure", failure: session };
    return this.#decrypt(key, `${mount}/decrypt/${name}`, session, context);
  }
  privileges(keys) {
    const own = serverPlace(this.#settings.address ?? "")?.origin;
    const paths = keys.flatMap((key) => {
      if (key.kind !== "vault-transit" || serverPlace(key.address)?.origin !== own) return [];
      const mount = cleanPath(key.enginePath);
      const name = cleanPath(key.keyName);
      return mount === void 0 || name === void 0 || name.includes("/") ? [] : [`${mount}/decrypt/${name}`];
    });
    if (own === void 0 || paths.length === 0) return [];
    return [
      "The least that the role needs to decrypt, as a policy of Vault (besides the policy default):",
      ...[...new Set(paths)].flatMap((path) => [
        `path ${JSON.stringify(path)} {`,
        '  capabilities = ["update"]',
        "}"
      ])
    ];
  }
  close() {
    void this.#session?.then(
      (session) => {
        if ("connection" in session) session.connection.close();
      },
      // whoever waited for it has its failure
      () => void 0
    );
  }
  async #start(place2, context) {
    const { environment, caCertificate, pace, role, authMount, audience, ...rest } = this.#settings;
    const authority = caCertificate === void 0 ? void 0 : readAuthority(caCertificate);
    const namespace = rest.namespace === void 0 ? void 0 : cleanPath(rest.namespace);
    const connection = new VaultConnection(place2, environment, authority);
    const client = new VaultClient(connection, namespace, pace);
    const request = {
      address: place2.base,
      role,
      authMount: cleanPath(authMount) ?? "",
      namespace,
      authority,
      audience: audience ?? place2.origin,
      nowMs: pace.now()
    };
    const result = await logIn(request, client, context);
    if (result.kind === "token") return { client, connection, login: result.login };
    connection.close();
    return result.failure;
  }
  async #decrypt({ encrypted }, path, { client, login }, context) {
    const result = await client.call(
      {
        method: "POST",
        path,
        body: Secret.fromText(JSON.stringify({ ciphertext: encrypted })),
        token: login.token,
        isRepeatable: true
      },
      context.signal
    );
    if (context.signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled");
    if (result.kind === "refused") {
      const asked = {
        written: `to decrypt at ${path}`,
        path,
        method: "POST",
        namespace: login.namespace
      };
      return { kind: "failure", failure: { ...explainRefusal(result, asked), isAboutOneSecret: false } };
    }
    if (result.kind !== "done")
      return { kind: "failure", failure: explainTrouble(result, `decrypting at ${path}`) };
    const plaintext = readSecretMembers(result.envelope?.data)?.text("plaintext");
    if (plaintext === void 0)
      return failedKey(new UpstreamError("upstream-malformed", "Vault answered without a data key"));
    return { kind: "key", dataKey: Secret.fromBytes(new Uint8Array(Buffer.from(plaintext, "base64"))) };
  }
};

// src/fetch/providers/sops/metadata.ts
var MAX_KEYS = 500;
function decodeMetadata(metadata) {
  const listed = listAt(metadata, "key_groups");
  const groups = listed.length > 0 ? listed.map(masterKeys) : [masterKeys(metadata)];
  if (groups.some((group) => group.length === 0))
    throw new SopsFault("the metadata names no key under which the data key is kept");
  if (groups.flat().length > MAX_KEYS) throw new SopsFault(`the metadata names more than ${MAX_KEYS} keys`);
  return {
    groups,
    threshold: threshold(fieldAt(metadata, "shamir_threshold"), groups.length),
    lastModified: lastModified(textAt(metadata, "lastmodified") ?? ""),
    mac: textAt(metadata, "mac") ?? "",
    isMacOfEncryptedOnly: isTrue(fieldAt(metadata, "mac_only_encrypted")),
    rule: rule(metadata)
  };
}
function masterKeys(holder) {
  const entries = (name, read) => listAt(holder, name).map(read);
  return [
    ...entries("kms", awsKey),
    ...entries("gcp_kms", (entry) => ({
      kind: "gcp-kms",
      resourceId: required(entry, "resource_id"),
      encrypted: required(entry, "enc")
    })),
    ...entries("hckms", () => ({ kind: "other", title: "Huawei Cloud KMS" })),
    ...entries("azure_kv", (entry) => ({
      kind: "azure-key-vault",
      vaultUrl: required(entry, "vault_url"),
      name: required(entry, "name"),
      version: textAt(entry, "version") ?? "",
      encrypted: required(entry, "enc")
    })),
    ...entries("hc_vault", (entry) => ({
      kind: "vault-transit",
      address: required(entry, "vault_address"),
      enginePath: required(entry, "engine_path"),
      keyName: required(entry, "key_name"),
      encrypted: required(entry, "enc")
    })),
    ...entries("age", (entry) => ({
      kind: "age",
      recipient: required(entry, "recipient"),
      encrypted: required(entry, "enc")
    })),
    ...entries("pgp", () => ({ kind: "other", title: "PGP" }))
  ];
}
function awsKey(entry) {
  const [arn = "", shortRole] = required(entry, "arn").split("+");
  const context = fieldAt(entry, "context");
  const pairs = typeof context === "object" && context !== null && !Array.isArray(context) ? Object.entries(context) : [];
  return {
    kind: "aws-kms",
    arn,
    role: textAt(entry, "role") ?? shortRole,
    context: Object.fromEntries(pairs.map(([name, value]) => [name, String(value)])),
    encrypted: required(entry, "enc")
  };
}
function required(entry, name) {
  const text = textAt(entry, name);
  if (text === void 0) throw new SopsFault(`an entry of the metadata has no ${name}`);
  return text.trim();
}
function threshold(value, groups) {
  const count = typeof value === "string" && /^\d{1,3}$/.test(value) ? Number(value) : value ?? 0;
  if (typeof count !== "number" || !Number.isInteger(count) || count < 0 || count > groups)
    throw new SopsFault("shamir_threshold in the metadata is not a number of key groups");
  return count === 0 ? groups : count;
}
function lastModified(text) {
  const [, seconds, zone] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  if (seconds === void 0 || zone === void 0)
    throw new SopsFault("lastmodified in the metadata is not a time in RFC 3339");
  return `${seconds}${zone}`;
}
function rule(metadata) {
  const rules = [];
  for (const encrypts of [false, true]) {
    const prefix = encrypts ? "encrypted" : "unencrypted";
    const suffix = textAt(metadata, `${prefix}_suffix`);
    if (suffix !== void 0) rules.push({ kind: "suffix", encrypts, suffix });
    for (const [kind, field] of [
      ["keys", `${prefix}_regex`],
      ["comments", `${prefix}_comment_regex`]
    ]) {
      const source = textAt(metadata, field);
      if (source !== void 0) rules.push({ kind, encrypts, pattern: compilePattern(source, field) });
    }
  }
  if (rules.length > 1)
    throw new SopsFault("the metadata has several rules for what is encrypted, and only one can hold");
  return rules[0] ?? DEFAULT_RULE;
}
function isTrue(value) {
  return value === true || value === "true";
}

// src/fetch/providers/sops/stores/flat-metadata.ts
var MAX_POSITION = 999;
var MAX_STEPS = 10;
function unflatten(entries) {
  if (entries.length === 0) return void 0;
  const root = { children: /* @__PURE__ */ new Map(), isList: false };
  for (const [name, value] of entries) {
    const steps = name.split(/(?=__map_|__list_)/);
    if (steps.length > MAX_STEPS) throw contradiction();
    place(root, steps, value.replaceAll("\\n", "\n"));
  }
  return plainData(root);
}
function place(root, steps, value) {
  let at = root;
  for (const [index, step] of steps.entries()) {
    const isPosition = step.startsWith("__list_");
    const key = index === 0 ? step : step.replace(/^__(?:map|list)_/, "");
    if (index > 0) at.isList = isPosition;
    if (isPosition && index > 0 && !(/^\d{1,3}$/.test(key) && Number(key) <= MAX_POSITION))
      throw contradiction();
    const known = at.children.get(key);
    if (index === steps.length - 1) {
      if (typeof known === "object") throw contradiction();
      at.children.set(key, value);
      return;
    }
    if (typeof known === "string") throw contradiction();
    const next = known ?? { children: /* @__PURE__ */ new Map(), isList: false };
    at.children.set(key, next);
    at = next;
  }
}
function plainData(branch) {
  const entries = [...branch.children].map(
    ([key, child]) => [key, typeof child === "string" ? child : plainData(child)]
  );
  if (!branch.isList) return Object.fromEntries(entries);
  return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, child]) => child);
}
function contradiction() {
  return new SopsFault("the metadata of the file contradicts itself");
}

// src/fetch/providers/sops/stores/dotenv.ts
var PREFIX = "sops_";
function parseDotenvFile(text) {
  const entries = [];
  const metadata = [];
  for (const line of text.split("\n")) {
    if (line === "") continue;
    if (line.startsWith("#")) {
      entries.push({ kind: "comment", text: line.slice(1) });
      continue;
    }
    const equals = line.indexOf("=");
    if (equals < 0) throw new SopsFault("a line of the file is neither a comment nor KEY=value");
    const key = line.slice(0, equals);
    const value = line.slice(equals + 1);
    if (key.startsWith(PREFIX)) metadata.push([key.slice(PREFIX.length), value.replace(/\r$/, "")]);
    else {
      const unescaped = { kind: "string", text: value.replaceAll("\\n", "\n") };
      entries.push({ kind: "item", key, value: { kind: "leaf", value: unescaped, written: void 0 } });
    }
  }
  const branch = { kind: "map", entries };
  return { branches: [branch], metadata: unflatten(metadata), render: (plain) => render(branch, plain) };
}
function render(branch, plain) {
  return branch.entries.map((entry) => {
    if (entry.kind === "comment") return `#${plain.comments.get(entry) ?? entry.text}
`;
    return `${entry.key}=${flatText(entry.value, plain).replaceAll("\n", "\\n")}
`;
  }).join("");
}
function flatText(node, plain) {
  if (node.kind !== "leaf") throw new BugError("a flat file has a nested value");
  const value = plainOf(node, plain);
  if (value.kind === "bytes") return Buffer.from(value.bytes).toString("utf8");
  if (value.kind === "bool") return String(value.value);
  return value.kind === "null" ? "" : value.text;
}

// src/fetch/providers/sops/stores/ini.ts
var DEFAULT_SECTION = "DEFAULT";
var TRIPLE = '"""';
function parseIniFile(text) {
  const sections = new IniReader(text).sections();
  const items = sections.filter(({ name }) => name !== "sops").map(({ name, entries }) => ({ kind: "item", key: name, value: { kind: "map", entries } }));
  const flat = sections.filter(({ name }) => name === "sops").flatMap(
    ({ entries }) => entries.flatMap(
      (entry) => entry.kind === "item" && entry.value.kind === "leaf" && entry.value.value.kind === "string" ? [[entry.key, entry.value.value.text]] : []
    )
  );
  const branch = { kind: "map", entries: items };
  return { branches: [branch], metadata: unflatten(flat), render: (plain) => render2(items, plain) };
}
var IniReader = class {
  #lines;
  #at = 0;
  constructor(text) {
    this.#lines = text.split(/\r\n|\n/);
  }
  sections() {
    const sections = [{ name: DEFAULT_SECTION, entries: [] }];
    let comments = [];
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = (this.#lines[this.#at] ?? "").trim();
      const current = sections.at(-1);
      if (line === "") continue;
      if (/^[;#]/.test(line)) {
        comments.push(line.replace(/^(?:;[; ]*|#[# ]*)/, ""));
        continue;
      }
      const header = /^\[(.*)\][ \t]*(?:[;#].*)?$/.exec(line);
      const target = header === null ? current : { name: (header[1] ?? "").trim(), entries: [] };
      for (const text of comments) target.entries.push({ kind: "comment", text });
      comments = [];
      if (header === null) target.entries.push(this.#item(line));
      else sections.push(target);
    }
    for (const text of comments) sections.at(-1)?.entries.push({ kind: "comment", text });
    return sections.filter(({ name, entries }) => name !== DEFAULT_SECTION || entries.length > 0);
  }
  #item(line) {
    const quoted = /^("""|`|")(.*?)\1[ \t]*[=:](.*)$/.exec(line);
    const plain = /^([^=:]*)[=:](.*)$/.exec(line);
    const key = quoted?.[2] ?? plain?.[1]?.trim();
    const rest = quoted?.[3] ?? plain?.[2];
    if (key === void 0 || rest === void 0 || key === "")
      throw new SopsFault("a line of the file is neither a section, a comment nor key = value");
    const value = { kind: "string", text: this.#value(rest.trim()) };
    return { kind: "item", key, value: { kind: "leaf", value, written: void 0 } };
  }
  #value(text) {
    if (text.startsWith(TRIPLE)) return this.#quoted(text, TRIPLE);
    if (text.startsWith("`")) return this.#quoted(text, "`");
    const continued = /^(.*)\\$/.exec(text);
    if (continued !== null) {
      this.#at++;
      if (this.#at >= this.#lines.length) throw new SopsFault("the last line of the file is to be continued");
      return this.#value((continued[1] ?? "") + (this.#lines[this.#at] ?? "").trim());
    }
    const surrounded = /^(["'])(.*)\1$/.exec(text);
    if (surrounded !== null && !(surrounded[2] ?? "").includes(surrounded[1] ?? ""))
      return surrounded[2] ?? "";
    return text.replace(/[ \t]*[;#].*$/, "");
  }
  /** Up to the closing quotes, over several lines if need be. */
  #quoted(first, quotes) {
    let text = first.slice(quotes.length);
    while (!text.includes(quotes)) {
      this.#at++;
      if (this.#at >= this.#lines.length) throw new SopsFault("quotes in the file are not closed");
      text += `
${this.#lines[this.#at] ?? ""}`;
    }
    return text.slice(0, text.indexOf(quotes));
  }
};
function render2(sections, plain) {
  return sections.map(({ key, value }) => {
    const entries = value.kind === "map" ? value.entries : [];
    const lines = entries.map(
      (entry) => entry.kind === "comment" ? `; ${plain.comments.get(entry) ?? entry.text}
` : `${quotedKey(entry.key)} = ${quotedValue(flatText(entry.value, plain))}
`
    );
    return `${key === DEFAULT_SECTION ? "" : `[${key}]
`}${lines.join("")}`;
  }).join("\n");
}
function quotedKey(key) {
  return /[=:`"]|^[;#[]/.test(key) ? `\`${key}\`` : key;
}
function quotedValue(value) {
  const isLong = /[\n`]/.test(value) || value.endsWith("\\");
  const isSpecial = /[;#]|^["']/.test(value) || value.trim() !== value;
  if (!isLong && !isSpecial) return value;
  if (!value.includes("`")) return `\`${value}\``;
  if (value.includes(TRIPLE) || value.endsWith('"'))
    throw new SopsFault("a value has quotes that INI cannot hold", "take the fields of the file one by one");
  return `${TRIPLE}${value}${TRIPLE}`;
}

// src/fetch/providers/sops/tree-json.ts
function jsonText(branches, plain, indent = "") {
  const [only] = branches;
  const root = branches.length === 1 && only !== void 0 ? only : { kind: "list", items: branches };
  return write(root, plain, indent, "");
}
function write(node, plain, indent, margin) {
  if (node.kind === "leaf") return leafText(node, plain);
  const inner = margin + indent;
  const isMap2 = node.kind === "map";
  const parts = [];
  if (isMap2) {
    for (const entry of node.entries) {
      if (entry.kind === "comment") continue;
      const colon = indent === "" ? ":" : ": ";
      parts.push(`${JSON.stringify(entry.key)}${colon}${write(entry.value, plain, indent, inner)}`);
    }
  } else {
    for (const item of node.items) if (item.kind !== "comment") parts.push(write(item, plain, indent, inner));
  }
  const [open, close] = isMap2 ? ["{", "}"] : ["[", "]"];
  if (parts.length === 0) return `${open}${close}`;
  if (indent === "") return `${open}${parts.join(",")}${close}`;
  return `${open}
${inner}${parts.join(`,
${inner}`)}
${margin}${close}`;
}
function leafText(leaf, plain) {
  const value = plainOf(leaf, plain);
  switch (value.kind) {
    case "null":
      return "null";
    case "bool":
      return String(value.value);
    case "int":
      return plain.leaves.has(leaf) ? value.text : leaf.written ?? value.text;
    case "float": {
      const text = plain.leaves.has(leaf) ? value.text : leaf.written ?? value.text;
      return /[a-z]/i.test(text.replace(/e/gi, "")) ? JSON.stringify(text) : text;
    }
    case "bytes": {
      const bytes = Buffer.from(value.bytes);
      const text = bytes.toString("utf8");
      return JSON.stringify(Buffer.from(text, "utf8").equals(bytes) ? text : bytes.toString("base64"));
    }
    default:
      return JSON.stringify(value.text);
  }
}

// src/fetch/providers/sops/stores/json.ts
function parseJsonFile(text) {
  const { branch, metadata } = split(text);
  return { branches: [branch], metadata, render: (plain) => `${jsonText([branch], plain, "	")}
` };
}
function parseBinaryFile(text) {
  const { branch, metadata } = split(text);
  return { branches: [branch], metadata, render: (plain) => dataOf(branch, plain) };
}
function dataOf(branch, plain) {
  const item = branch.entries.find((entry) => entry.kind === "item" && entry.key === "data");
  const value = item?.kind === "item" && item.value.kind === "leaf" ? plainOf(item.value, plain) : void 0;
  if (value?.kind === "string") return value.text;
  if (value?.kind === "bytes") return value.bytes;
  throw new SopsFault(
    "the file holds no binary data of SOPS",
    "its name must end in .yaml, .json, .env or .ini to be read as such"
  );
}
function split(text) {
  let parsed;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new SopsFault("the file is not JSON");
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
    throw new SopsFault("the file is not a JSON object");
  const metadata = Object.hasOwn(parsed, "sops") ? parsed.sops : void 0;
  const tree = new JsonReader(text).document();
  if (tree.kind !== "map") throw new SopsFault("the file is not a JSON object");
  const entries = tree.entries.filter((entry) => entry.kind !== "item" || entry.key !== "sops");
  return { branch: { kind: "map", entries }, metadata };
}
var JsonReader = class {
  #text;
  #at = 0;
  #nodes = 0;
  constructor(text) {
    this.#text = text;
  }
  document() {
    return this.#value(0);
  }
  #value(depth) {
    this.#nodes++;
    if (depth > MAX_DEPTH || this.#nodes > MAX_NODES)
      throw new SopsFault("the file is nested too deeply or has too many values");
    this.#skipSpace();
    const first = this.#text[this.#at];
    if (first === "{") return this.#object(depth);
    if (first === "[") return this.#array(depth);
    if (first === '"')
      return { kind: "leaf", value: { kind: "string", text: this.#string() }, written: void 0 };
    const start = this.#at;
    while (/[a-z0-9+\-.E]/.test(this.#text[this.#at] ?? "")) this.#at++;
    const word = this.#text.slice(start, this.#at);
    if (first === "n") return { kind: "leaf", value: { kind: "null" }, written: void 0 };
    if (first === "t" || first === "f")
      return { kind: "leaf", value: { kind: "bool", value: first === "t" }, written: void 0 };
    return { kind: "leaf", value: { kind: "float", text: goFloat(Number(word)) }, written: word };
  }
  #object(depth) {
    const entries = [];
    this.#at++;
    while (!this.#take("}")) {
      this.#take(",");
      this.#skipSpace();
      const key = this.#string();
      this.#take(":");
      entries.push({ kind: "item", key, value: this.#value(depth + 1) });
    }
    return { kind: "map", entries };
  }
  #array(depth) {
    const items = [];
    this.#at++;
    while (!this.#take("]")) {
      this.#take(",");
      items.push(this.#value(depth + 1));
    }
    return { kind: "list", items };
  }
  #string() {
    const start = this.#at;
    this.#at++;
    while (this.#text[this.#at] !== '"') this.#at += this.#text[this.#at] === "\\" ? 2 : 1;
    this.#at++;
    return String(JSON.parse(this.#text.slice(start, this.#at)));
  }
  #take(character) {
    this.#skipSpace();
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }
  #skipSpace() {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? "")) this.#at++;
  }
};

// src/fetch/providers/sops/stores/yaml.ts
var import_yaml = __toESM(require_dist(), 1);

// src/fetch/providers/sops/go-yaml.ts
var DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
var DATE_TIME = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]|[ \t]+)(\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d{1,9})?(?:[ \t]*(Z|[+-]\d{2}:\d{2}))?$/;
function resolvePlain(text) {
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return { kind: "null" };
  if (/^(?:true|True|TRUE)$/.test(text)) return { kind: "bool", value: true };
  if (/^(?:false|False|FALSE)$/.test(text)) return { kind: "bool", value: false };
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text))
    return { kind: "float", text: text.startsWith("-") ? "-Inf" : "+Inf" };
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) return { kind: "float", text: "NaN" };
  if (!/^[-+.\d]/.test(text)) return { kind: "string", text };
  const time = parseTime(text);
  if (time !== void 0) return { kind: "time", text: time };
  const plain = text.replaceAll("_", "");
  const int = parseGoInt(plain);
  if (int !== void 0) return { kind: "int", text: int };
  const float = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(plain) ? parseGoFloat(plain) : void 0;
  return float === void 0 || !Number.isFinite(float) ? { kind: "string", text } : { kind: "float", text: goFloat(float) };
}
function isPlainText(text) {
  return /^[A-Za-z](?:[\w./@+-]| (?=[\w./@+-]))*$/.test(text) && resolvePlain(text).kind === "string" && !/^(?:y|yes|n|no|on|off)$/i.test(text);
}
function parseTime(text) {
  const date = DATE.exec(text);
  const parts = date ?? DATE_TIME.exec(text);
  if (parts === null) return void 0;
  const [
    ,
    year = "",
    month = "",
    day = "",
    hour = "0",
    minute = "0",
    second = "0",
    fraction = "",
    zone = "Z"
  ] = parts;
  const two = (part) => part.padStart(2, "0");
  const isReal = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60 && new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day) && Number(month) >= 1 && Number(month) <= 12;
  if (!isReal) return void 0;
  const rest = fraction.replace(/\.?0+$/, "");
  const offset = /^[+-]00:00$/.test(zone) ? "Z" : zone;
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${rest}${offset}`;
}

// src/fetch/providers/sops/stores/yaml.ts
function parseYamlFile(text) {
  const documents = (0, import_yaml.parseAllDocuments)(text, {
    schema: "failsafe",
    uniqueKeys: true,
    merge: false,
    logLevel: "silent",
    prettyErrors: false
  });
  if (!Array.isArray(documents) || documents.length === 0) throw new SopsFault("the file is empty");
  if (documents.some(({ errors }) => errors.length > 0))
    throw new SopsFault("the file is not YAML, or a key occurs twice in one map");
  const reader = new YamlReader();
  const branches = documents.map((document) => reader.branch(document));
  const metadata = metadataOf(documents[0]);
  return { branches, metadata, render: (plain) => reader.render(documents, plain) };
}
function metadataOf(document) {
  if (!(0, import_yaml.isMap)(document.contents)) return void 0;
  const pair = document.contents.items.find(isSopsPair);
  if (pair === void 0) return void 0;
  try {
    return (0, import_yaml.isPair)(pair) && (0, import_yaml.isMap)(pair.value) ? pair.value.toJS(document, { maxAliasCount: 0 }) : void 0;
  } catch {
    throw new SopsFault("the metadata of the file has aliases");
  }
}
function isSopsPair(pair) {
  return (0, import_yaml.isScalar)(pair.key) && pair.key.value === "sops";
}
function write2(document) {
  try {
    return document.toString({ lineWidth: 0 });
  } catch {
    throw new SopsFault("the file has an anchor that cannot be written");
  }
}
var YamlReader = class {
  #leaves = /* @__PURE__ */ new Map();
  #comments = [];
  /** Looked up here and not by the library, which walks the whole document for each alias. */
  #anchors = /* @__PURE__ */ new Map();
  #aliasDepth = 0;
  #nodes = 0;
  branch(document) {
    const { contents } = document;
    this.#anchors.clear();
    const entries = [...this.#before(document)];
    if ((0, import_yaml.isMap)(contents)) {
      entries.push(...this.#before(contents), ...this.#entries(contents, 0, true));
      entries.push(...this.#after(contents));
    } else if (contents !== null && !((0, import_yaml.isScalar)(contents) && resolvePlain(String(contents.value)).kind === "null")) {
      throw new SopsFault("a document of the file is not a map");
    }
    return { kind: "map", entries: [...entries, ...this.#after(document)] };
  }
  /** Writes the documents with the plain values and without the metadata. Changes them: a file is written once. */
  render(documents, plain) {
    for (const [scalar, leaves] of this.#leaves) {
      const leaf = leaves.find((candidate) => plain.leaves.has(candidate));
      const value = leaf === void 0 ? void 0 : plain.leaves.get(leaf);
      if (value !== void 0) writeScalar(scalar, value);
    }
    for (const { owner, side, lines } of this.#comments) {
      const written = lines.map(
        (line) => typeof line === "string" ? line : plain.comments.get(line) ?? line.text
      );
      owner[side] = written.join("\n");
    }
    return documents.map((document, index) => {
      if ((0, import_yaml.isMap)(document.contents)) {
        const items = document.contents.items;
        items.splice(0, items.length, ...items.filter((pair) => !isSopsPair(pair)));
      }
      const text = write2(document);
      return index === 0 || text.startsWith("---") ? text : `---
${text}`;
    }).join("");
  }
  #entries(map, depth, isRoot = false) {
    const entries = [];
    for (const pair of map.items) {
      if (isRoot && isSopsPair(pair)) continue;
      const key = pair.key;
      const value = pair.value;
      if (!(0, import_yaml.isScalar)(key)) throw new SopsFault("a key of the file is not a text");
      entries.push(...this.#before(key), ...this.#after(key));
      if ((0, import_yaml.isScalar)(value) || (0, import_yaml.isAlias)(value)) entries.push(...this.#before(value), ...this.#after(value));
      entries.push({
        kind: "item",
        key: String(key.value ?? ""),
        value: this.#node(value, depth + 1)
      });
    }
    return entries;
  }
  #node(node, depth) {
    this.#nodes++;
    if (depth > MAX_DEPTH || this.#nodes > MAX_NODES)
      throw new SopsFault("the file is nested too deeply or has too many values");
    if (node === null) return { kind: "leaf", value: { kind: "null" }, written: void 0 };
    if (!(0, import_yaml.isAlias)(node) && node.anchor !== void 0 && this.#aliasDepth === 0)
      this.#anchors.set(node.anchor, node);
    if ((0, import_yaml.isScalar)(node)) return this.#leaf(node);
    if ((0, import_yaml.isAlias)(node)) return this.#expanded(node, depth);
    if ((0, import_yaml.isMap)(node)) {
      const entries = [...this.#before(node), ...this.#entries(node, depth), ...this.#after(node)];
      return { kind: "map", entries };
    }
    return this.#list(node, depth);
  }
  /** What an alias stands for: the last node before it with that anchor. */
  #expanded(alias, depth) {
    const target = this.#anchors.get(alias.source);
    if (target === void 0) throw new SopsFault("an alias of the file leads nowhere");
    this.#aliasDepth++;
    const node = this.#node(target, depth + 1);
    this.#aliasDepth--;
    return node;
  }
  #list(list, depth) {
    const items = [...this.#before(list)];
    for (const item of list.items) {
      if ((0, import_yaml.isScalar)(item) || (0, import_yaml.isAlias)(item)) items.push(...this.#before(item), ...this.#after(item));
      items.push(this.#node(item, depth + 1));
    }
    items.push(...this.#after(list));
    return { kind: "list", items };
  }
  #leaf(scalar) {
    const value = scalarOf(scalar);
    const source = scalar.source ?? "";
    const isNumber = (value.kind === "int" || value.kind === "float") && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(source);
    const leaf = { kind: "leaf", value, written: isNumber ? source : void 0 };
    const known = this.#leaves.get(scalar);
    if (known === void 0) this.#leaves.set(scalar, [leaf]);
    else known.push(leaf);
    return leaf;
  }
  #before(owner) {
    return this.#commentLines(owner, "commentBefore");
  }
  #after(owner) {
    return this.#commentLines(owner, "comment");
  }
  #commentLines(owner, side) {
    const text = owner[side];
    if (typeof text !== "string" || text === "") return [];
    const lines = text.split("\n").map((line) => line === "" ? line : { kind: "comment", text: line });
    this.#comments.push({ owner, side, lines });
    return lines.filter((line) => typeof line !== "string");
  }
};
function scalarOf(scalar) {
  const text = String(scalar.value ?? "");
  const tag = (scalar.tag ?? "").replace(/^tag:yaml\.org,2002:|^!!/, "");
  if (tag === "binary") return { kind: "bytes", bytes: new Uint8Array(Buffer.from(text, "base64")) };
  if (tag === "str") return { kind: "string", text };
  const isPlain = scalar.type === import_yaml.Scalar.PLAIN || scalar.type === void 0;
  if (/^(?:int|float|bool|null|timestamp)$/.test(tag)) return resolvePlain(text);
  return isPlain && tag === "" ? resolvePlain(text) : { kind: "string", text };
}
function writeScalar(scalar, value) {
  delete scalar.source;
  delete scalar.tag;
  scalar.type = import_yaml.Scalar.PLAIN;
  switch (value.kind) {
    case "string":
      scalar.value = value.text;
      if (!isPlainText(value.text))
        scalar.type = /^[^\r]*\n[^\r]*$/.test(value.text) ? import_yaml.Scalar.BLOCK_LITERAL : import_yaml.Scalar.QUOTE_DOUBLE;
      break;
    case "bytes":
      scalar.value = Buffer.from(value.bytes).toString("base64");
      scalar.tag = "tag:yaml.org,2002:binary";
      break;
    case "bool":
      scalar.value = String(value.value);
      break;
    case "null":
      scalar.value = "null";
      break;
    case "float":
      scalar.value = { "+Inf": ".inf", "-Inf": "-.inf", NaN: ".nan" }[value.text] ?? value.text;
      break;
    default:
      scalar.value = value.text;
  }
}

// src/fetch/providers/sops/stores.ts
var STORES = {
  yaml: parseYamlFile,
  json: parseJsonFile,
  dotenv: parseDotenvFile,
  ini: parseIniFile,
  binary: parseBinaryFile
};
function parseStore(bytes, format) {
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new SopsFault("the file is not UTF-8");
  }
  return STORES[format](text);
}

// src/fetch/providers/sops/open-files.ts
async function openFiles(paths, settings, context) {
  const read = new Map(paths.map((path) => [path, readFile(path, settings.workspace)]));
  const keys = [...read.values()].flatMap(
    (entry) => "metadata" in entry ? entry.metadata.groups.flat() : []
  );
  const keepers = keepersFor(settings, keys);
  try {
    const results = /* @__PURE__ */ new Map();
    for (const [path, entry] of read)
      results.set(path, "metadata" in entry ? await openFile(path, entry, keepers, context) : entry);
    return results;
  } finally {
    for (const keeper of keepers) keeper.close();
  }
}
function keepersFor(settings, keys) {
  return [
    new AgeKeeper(settings.ageKey),
    new KmsKeeper(settings.aws, keys),
    new GcpKeeper(settings.gcp),
    new AzureKeeper(settings.azure),
    new TransitKeeper(settings.vault)
  ];
}
function readFile(path, workspace) {
  try {
    const located = locateFile(path, workspace);
    const file = parseStore(bytesOfFile(located.path), located.format);
    if (file.metadata === void 0 || file.metadata === null) {
      throw new SopsFault(
        "the file was not encrypted with sops: it has no metadata",
        "encrypt it: sops encrypt -i"
      );
    }
    return { format: located.format, file, metadata: decodeMetadata(file.metadata) };
  } catch (error) {
    return failed(path, error);
  }
}
function bytesOfFile(path) {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new InputError("path-unreadable", `the file cannot be read (${describeError(cause)})`, { cause });
  }
}
async function openFile(path, { file, metadata, format }, keepers, context) {
  try {
    const key = await openDataKey(metadata, keepers, context);
    if (key.kind === "failure") return key;
    const plain = decryptTree(file.branches, metadata, key.dataKey);
    const value = (text) => ({
      secret: typeof text === "string" ? Secret.fromText(text) : Secret.fromBytes(text),
      version: metadata.lastModified,
      createdAtMs: Date.parse(metadata.lastModified),
      expiresAtMs: void 0
    });
    const tree = treeText(file, plain, format);
    return {
      kind: "values",
      values: /* @__PURE__ */ new Map([
        ["field", value(tree)],
        ["file", value(format === "binary" ? tree : file.render(plain))]
      ])
    };
  } catch (error) {
    return failed(path, error);
  }
}
function treeText(file, plain, format) {
  return format === "binary" ? file.render(plain) : jsonText(file.branches, plain);
}
function failed(path, error) {
  const shown = error instanceof SopsFault ? new InputError("path-unreadable", `${path}: ${error.message}`, {
    ...error.hint === void 0 ? {} : { hint: error.hint },
    cause: error
  }) : error;
  if (!(shown instanceof InputError)) throw shown;
  return { kind: "failure", failure: { error: shown, isAboutOneSecret: true, advice: [] } };
}

export {
  inOrder,
  openKey,
  joinedFailure,
  openFiles,
  keepersFor,
  readFile
};
