import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  parseAzureVault
} from "./chunk-3OPRIXMA.mjs";
import {
  explainCall,
  explainTrouble,
  listAt,
  numberAt,
  textAt
} from "./chunk-5VLA325V.mjs";
import {
  CONNECT_TIMEOUT_MS,
  CallFailure,
  ConnectionRefusal,
  REQUEST_TIMEOUT_MS,
  networkAgents,
  readSecretMembers,
  vaultLease
} from "./chunk-Q5LJVBIW.mjs";
import {
  pasteable,
  shellWord,
  tokenLines
} from "./chunk-OSBMRQRE.mjs";
import {
  BugError,
  DeniedError,
  InputError,
  Secret,
  UpstreamError,
  describeError,
  systemCode
} from "./chunk-3KRHTFI6.mjs";

// src/fetch/providers/sops/keys/failure.ts
function failedKey(error, advice2 = []) {
  return { kind: "failure", failure: { error, isAboutOneSecret: false, advice: advice2 } };
}
function closedKey(what, hint) {
  return failedKey(new DeniedError("access-denied", what, hint === void 0 ? {} : { hint }));
}

// src/fetch/providers/sops/keys/age.ts
var IDENTITY = /^AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]+$/;
var MAX_ARMOR_CHARS = 256 * 1024;
function ageKeyMistake(text) {
  const identities = identitiesOf(text);
  if (identities.length === 0) return "holds no age identity (AGE-SECRET-KEY-1…)";
  const wrong = identities.findIndex((identity) => !IDENTITY.test(identity));
  if (wrong < 0) return void 0;
  return `entry ${wrong + 1} is not an age identity (AGE-SECRET-KEY-1…); keys of SSH and plugins are not supported`;
}
var AgeKeeper = class {
  kinds = ["age"];
  #text;
  #decrypter;
  constructor(text) {
    this.#text = text;
  }
  async open(key, context) {
    if (key.kind !== "age") return closedKey("this is no key of age");
    const text = this.#text;
    if (text === void 0) {
      return closedKey(
        `no age identity is there for ${recipientText(key.recipient)}`,
        "give it as the input sops-age-key, from a secret of the repository or environment"
      );
    }
    this.#decrypter ??= makeDecrypter(text, context);
    const decrypter = await this.#decrypter;
    if (decrypter === void 0)
      return failedKey(
        new InputError("option-invalid", "the age identity is damaged: its checksum does not fit")
      );
    try {
      const { armor } = await import("./sdk-age-QVWVUDXB.mjs");
      if (key.encrypted.length > MAX_ARMOR_CHARS)
        return closedKey("an entry of age in the metadata is too large");
      return { kind: "key", dataKey: Secret.fromBytes(await decrypter.decrypt(armor.decode(key.encrypted))) };
    } catch {
      return closedKey(`no age identity given here opens the key for ${recipientText(key.recipient)}`);
    }
  }
  /** An identity needs no permission. */
  privileges() {
    return [];
  }
  close() {
    this.#decrypter = void 0;
  }
};
async function makeDecrypter(text, context) {
  const identities = identitiesOf(text);
  await context.conceal(identities.map((identity) => Secret.fromText(identity)));
  const { Decrypter } = await import("./sdk-age-QVWVUDXB.mjs");
  const decrypter = new Decrypter();
  try {
    for (const identity of identities) decrypter.addIdentity(identity);
  } catch {
    return void 0;
  }
  return decrypter;
}
function identitiesOf(text) {
  return text.reveal().split(/\r\n|\n|\r/).filter((line) => !line.trim().startsWith("#")).flatMap((line) => line.split(/\s+/)).filter((entry) => entry !== "");
}
function recipientText(recipient) {
  return recipient.length > 24 ? `${recipient.slice(0, 20)}…` : recipient;
}

// src/fetch/providers/sops/locate-file.ts
import { realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";

// src/fetch/providers/sops/format.ts
function formatOf(path) {
  if (/\.ya?ml$/.test(path)) return "yaml";
  if (path.endsWith(".json")) return "json";
  if (path.endsWith(".env")) return "dotenv";
  return path.endsWith(".ini") ? "ini" : "binary";
}

// src/fetch/providers/sops/locate-file.ts
var MAX_FILE_BYTES = 8 * 1024 * 1024;
function locateFile(path, workspace) {
  let real;
  let root;
  let status;
  try {
    root = realpathSync(workspace);
    real = realpathSync(join(root, ...path.split("/")));
    status = statSync(real);
  } catch (cause) {
    throw new InputError(
      "path-not-found",
      `there is no file ${path} in the workspace (${describeError(cause)})`,
      {
        hint: "check out the repository before this step; the path is relative to its root",
        cause
      }
    );
  }
  const way = relative(root, real);
  if (way === "" || way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way))
    throw new InputError("path-unreadable", `${path} leads out of the workspace`);
  if (!status.isFile()) throw new InputError("path-unreadable", `${path} is not a file`);
  if (status.size > MAX_FILE_BYTES)
    throw new InputError("path-unreadable", `${path} is larger than ${MAX_FILE_BYTES} bytes`);
  return { path: real, format: formatOf(path) };
}

// src/fetch/providers/azure/clouds.ts
var AZURE_CLOUDS = ["public", "usgov", "china"];
var CLOUDS = {
  public: {
    name: "public",
    loginHost: "login.microsoftonline.com",
    vaultSuffix: "vault.azure.net",
    audience: "api://AzureADTokenExchange"
  },
  usgov: {
    name: "usgov",
    loginHost: "login.microsoftonline.us",
    vaultSuffix: "vault.usgovcloudapi.net",
    audience: "api://AzureADTokenExchangeUSGov"
  },
  china: {
    name: "china",
    loginHost: "login.chinacloudapi.cn",
    vaultSuffix: "vault.azure.cn",
    audience: "api://AzureADTokenExchangeChina"
  }
};
function azureCloud(name) {
  return CLOUDS[name];
}
function cloudOfHost(host) {
  return Object.values(CLOUDS).find(({ vaultSuffix }) => isHostOf(host, vaultSuffix));
}
function isHostOf(host, domain) {
  return host === domain || host.endsWith(`.${domain}`);
}

// src/fetch/providers/gcp/settings.ts
var TOKEN_SECONDS = { min: 60, max: 43200, default: 900 };
var DEFAULT_UNIVERSE = "googleapis.com";
var PROVIDER = /^(?:(?:https:)?\/\/iam\.[a-z0-9.-]+\/)?(projects\/([^/]+)\/locations\/global\/workloadIdentityPools\/([a-z0-9-]{4,32}))\/providers\/([a-z0-9-]{4,32})$/;
function parseIdentityProvider(text) {
  const [, poolName, projectNumber, pool, provider] = PROVIDER.exec(text) ?? [];
  if (poolName === void 0 || projectNumber === void 0 || pool === void 0 || provider === void 0)
    return void 0;
  if (!/^\d{1,19}$/.test(projectNumber)) return "project id";
  return { projectNumber, pool, provider, poolName, name: `${poolName}/providers/${provider}` };
}
function isServiceAccount(text) {
  return /^[a-z0-9](?:[a-z0-9-]{0,62})@[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])$/.test(text) && text.includes(".");
}
function isUniverse(text) {
  return /^(?=.{4,200}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/.test(text);
}
function requestReason(environment) {
  const clean = (text) => (text ?? "").replace(/[^\w./-]+/g, "-").slice(0, 150);
  const repository = clean(environment["GITHUB_REPOSITORY"]);
  return ["tacet", repository, "run", clean(environment["GITHUB_RUN_ID"]) || "local"].filter((word) => word !== "").join(" ");
}

// src/fetch/providers/aws/arn.ts
function parseRole(text) {
  const parts = /^arn:(aws[a-z-]*):iam::(\d{12}):role\/[\w+=,.@/-]{1,600}$/.exec(text);
  if (parts?.[1] === void 0 || parts[2] === void 0) return void 0;
  return { arn: text, partition: parts[1], account: parts[2] };
}
function placeOfSecret(locator, role, region) {
  const arn = /^arn:([^:]+):secretsmanager:([^:]+):\d{12}:secret:(.+)$/.exec(locator.id);
  if (arn?.[1] !== void 0 && arn[2] !== void 0) {
    const isWhole = /-[A-Za-z0-9]{6}$/.test(locator.id);
    return { partition: arn[1], region: arn[2], policyArn: isWhole ? locator.id : `${locator.id}-??????` };
  }
  if (region === void 0) return void 0;
  const { partition, account } = role;
  return {
    partition,
    region,
    policyArn: `arn:${partition}:secretsmanager:${region}:${account}:secret:${locator.id}-??????`
  };
}
function placeOfParameter(locator, role, region) {
  const arn = /^arn:([^:]+):ssm:([^:]+):/.exec(locator.name);
  if (arn?.[1] !== void 0 && arn[2] !== void 0)
    return { partition: arn[1], region: arn[2], policyArn: locator.name };
  if (region === void 0) return void 0;
  const path = locator.name.replace(/^\//, "");
  const account = path.startsWith("aws/service/") ? "" : role.account;
  return {
    partition: role.partition,
    region,
    policyArn: `arn:${role.partition}:ssm:${region}:${account}:parameter/${path}`
  };
}
function referencedSecretArn(locator, role, region) {
  const name = /^\/?aws\/reference\/secretsmanager\/(.+)$/.exec(locator.name)?.[1];
  if (name === void 0) return void 0;
  return `arn:${role.partition}:secretsmanager:${region}:${role.account}:secret:${name}-??????`;
}
function placeOfRole(role, region) {
  return { region: region ?? "us-east-1", partition: role.partition, policyArn: role.arn };
}
function isRegion(text) {
  return /^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(text);
}

// src/fetch/providers/aws/clients.ts
import { pipeline, Readable, Transform } from "node:stream";
var AwsClients = class {
  #agents;
  #maxAttempts;
  /** `maxAttempts` counts the first attempt of each request too. */
  constructor(environment, maxAttempts) {
    this.#agents = networkAgents(environment);
    this.#maxAttempts = maxAttempts;
  }
  /** Without credentials for `AssumeRoleWithWebIdentity`, which is not signed; with them for `AssumeRole`. */
  async sts(region, credentials) {
    const { STSClient } = await import("./sdk-sts-DEMBMPPR.mjs");
    return bounded(
      new STSClient({
        ...this.#configuration(region),
        ...credentials === void 0 ? {} : { credentials: revealed(credentials) }
      })
    );
  }
  async kms(region, credentials) {
    const { KMSClient } = await import("./sdk-kms-DAYNFZUU.mjs");
    return bounded(new KMSClient({ ...this.#configuration(region), credentials: revealed(credentials) }));
  }
  async secretsManager(region, credentials) {
    const { SecretsManagerClient } = await import("./sdk-secrets-manager-3ILBYRH6.mjs");
    return bounded(
      new SecretsManagerClient({ ...this.#configuration(region), credentials: revealed(credentials) })
    );
  }
  async ssm(region, credentials) {
    const { SSMClient } = await import("./sdk-ssm-NHKP5Q42.mjs");
    return bounded(new SSMClient({ ...this.#configuration(region), credentials: revealed(credentials) }));
  }
  close() {
    this.#agents.httpsAgent.destroy();
    this.#agents.httpAgent.destroy();
  }
  #configuration(region) {
    return {
      region,
      maxAttempts: this.#maxAttempts,
      retryMode: "standard",
      requestHandler: {
        ...this.#agents,
        connectionTimeout: CONNECT_TIMEOUT_MS,
        requestTimeout: REQUEST_TIMEOUT_MS,
        throwOnRequestTimeout: true
      }
    };
  }
};
var MAX_ANSWER_BYTES = 16 * 1024 * 1024;
function bounded(client) {
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const response = result.response;
      if (response.body instanceof Readable) response.body = boundedStream(response.body);
      return result;
    },
    // nearest to the wire, before the body is read
    { step: "deserialize", priority: "low", name: "boundAnswer" }
  );
  return client;
}
function boundedStream(body) {
  let sizeBytes = 0;
  const counter = new Transform({
    transform(chunk, _encoding, done) {
      sizeBytes += chunk.length;
      if (sizeBytes <= MAX_ANSWER_BYTES) done(null, chunk);
      else done(new UpstreamError("upstream-malformed", "AWS sent more than any answer of its has"));
    }
  });
  pipeline(body, counter, () => void 0);
  return counter;
}
function revealed({ accessKeyId, secretAccessKey, sessionToken }) {
  return { accessKeyId, secretAccessKey: secretAccessKey.reveal(), sessionToken: sessionToken.reveal() };
}

// src/fetch/providers/aws/explain-network.ts
function networkFailure(error, service) {
  const { code, status, cause } = error;
  switch (error.kind) {
    case "throttled":
      return new UpstreamError("upstream-throttled", `${service} refuses more requests for now (${code})`, {
        retryable: true,
        hint: "run the job again; many jobs at once share the quota of the account",
        cause
      });
    case "unavailable":
      return new UpstreamError("upstream-failed", `${service} has trouble (HTTP ${status}, ${code})`, {
        retryable: true,
        hint: "run the job again; https://health.aws.amazon.com says whether AWS has trouble",
        cause
      });
    case "proxy":
      return proxyFailure(error, service);
    case "malformed":
      return new UpstreamError("upstream-malformed", `${service} gave an answer that is not one of AWS's`, {
        hint: "check whether a proxy or a firewall answers in its place",
        cause
      });
    case "cancelled":
      return new UpstreamError("cancelled", "the job was cancelled", { cause });
    case "unreachable":
      return new UpstreamError("upstream-failed", `${service} cannot be reached (${code})`, {
        retryable: true,
        hint: unreachableHint(code),
        cause
      });
    case "refusal":
      return new DeniedError("access-denied", `${service} refuses the request (${code})`, { cause });
  }
}
function proxyFailure({ code, cause }, service) {
  if (code === "EPLAINTEXT") {
    return new InputError("host-refused", `${service} is configured with an address without TLS`, {
      hint: "check the variables AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_…: http is taken on this machine alone",
      cause
    });
  }
  const hint = code === "EPROXYAUTH" ? "the proxy wants other credentials: check HTTPS_PROXY" : "check HTTPS_PROXY, or exclude the host with NO_PROXY";
  return new UpstreamError("upstream-failed", `the proxy does not connect to ${service}`, { hint, cause });
}
function unreachableHint(code) {
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return "check the region: its name is part of the host name";
  if (/CERT|SELF_SIGNED|ISSUER|SIGNATURE/.test(code))
    return "the certificate is not trusted: name the file of your CA in NODE_EXTRA_CA_CERTS";
  return "check that the runner may connect to AWS; HTTPS_PROXY and NO_PROXY are obeyed";
}

// src/fetch/providers/aws/service-error.ts
var THROTTLING = /^(?:Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|LimitExceeded)/;
function readServiceError(cause) {
  const text = cause instanceof Error ? cause.message : "";
  const name = cause instanceof Error ? cause.name : "";
  const status = statusOf(cause);
  const base = { status, text, cause };
  if (status === 0 && /^(?:Type|Reference|Range)Error$/.test(name))
    throw new BugError("a client of AWS was used wrongly", { cause });
  if (name === "AbortError") return { ...base, kind: "cancelled", code: "AbortError" };
  if (cause instanceof ConnectionRefusal) return { ...base, kind: "proxy", code: cause.code };
  if (name === "SyntaxError" || status === 200 || cause instanceof UpstreamError)
    return { ...base, kind: "malformed", code: "malformed" };
  if (status === 0)
    return { ...base, kind: "unreachable", code: systemCode(cause) ?? nestedCode(cause) ?? "no answer" };
  const code = /^[A-Za-z][A-Za-z0-9.]{0,80}$/.test(name) && name !== "Error" ? name : `HTTP ${status}`;
  if (THROTTLING.test(code) || status === 429) return { ...base, kind: "throttled", code };
  if (status >= 500) return { ...base, kind: "unavailable", code };
  if (code === "UnknownError" || code === "Unknown" || code.startsWith("HTTP "))
    return { ...base, kind: "malformed", code };
  return { ...base, kind: "refusal", code: code.replace(/Exception$/, "") };
}
function statusOf(cause) {
  if (typeof cause !== "object" || cause === null || !("$metadata" in cause)) return 0;
  const metadata = cause.$metadata;
  if (typeof metadata !== "object" || metadata === null || !("httpStatusCode" in metadata)) return 0;
  return typeof metadata.httpStatusCode === "number" ? metadata.httpStatusCode : 0;
}
function nestedCode(cause) {
  if (!(cause instanceof AggregateError)) return void 0;
  return cause.errors.map(systemCode).find((code) => code !== void 0);
}

// src/fetch/providers/aws/session-policy.ts
var POLICY_MAX_CHARS = 2048;
function sessionPolicy(requests, role, wantsAge = false) {
  const described = requests.filter(isMetadata);
  const secrets = requests.filter((one) => one.locator.kind === "aws-secret" && !isMetadata(one));
  const parameters = requests.filter(({ locator }) => locator.kind === "aws-parameter");
  const referenced = parameters.flatMap(
    ({ locator, place }) => locator.kind === "aws-parameter" ? [referencedSecretArn(locator, role, place.region)] : []
  );
  const statements = [
    allow("secretsmanager:GetSecretValue", [...secrets.map(({ place }) => place.policyArn), ...referenced]),
    allow(
      "secretsmanager:DescribeSecret",
      [...described, ...wantsAge ? secrets : []].map(({ place }) => place.policyArn)
    ),
    ...needsBatch(secrets) ? [allow("secretsmanager:BatchGetSecretValue", ["*"])] : [],
    allow(
      "ssm:GetParameters",
      parameters.filter((request) => !isPath(request)).map(({ place }) => place.policyArn)
    ),
    allow(
      "ssm:GetParametersByPath",
      parameters.filter(isPath).flatMap(({ place: { policyArn } }) => [policyArn, `${policyArn}/*`])
    ),
    decryption(secrets, parameters)
  ].filter((statement) => statement !== void 0);
  return JSON.stringify({ Version: "2012-10-17", Statement: statements });
}
function splitIntoSessions(requests, role, wantsAge = false) {
  const ordered = [...requests].sort((a, b) => compare(a.place.region, b.place.region));
  const sessions = [];
  for (const request of ordered) {
    const last = sessions.at(-1);
    const isFitting = last !== void 0 && sessionPolicy([...last, request], role, wantsAge).length <= POLICY_MAX_CHARS;
    if (isFitting) last.push(request);
    else sessions.push([request]);
  }
  return sessions;
}
function isBatchable(locator) {
  return locator.kind === "aws-secret" && locator.version === void 0 && locator.part === void 0;
}
function isMetadata({ locator }) {
  return locator.kind === "aws-secret" && locator.part === "metadata";
}
function isPath({ locator }) {
  return locator.kind === "aws-parameter" && locator.isPath === true;
}
function needsBatch(secrets) {
  const regions = secrets.filter(({ locator }) => isBatchable(locator)).map(({ place }) => place.region);
  return new Set(regions).size < regions.length;
}
function allow(action, resources) {
  const known = [...new Set(resources)].filter((resource) => resource !== void 0);
  if (known.length === 0) return void 0;
  return { Effect: "Allow", Action: action, Resource: known.length === 1 ? known[0] ?? [] : known };
}
function decryption(secrets, parameters) {
  const services = [
    ...secrets.flatMap(({ place }) => serviceNames("secretsmanager", place)),
    ...parameters.flatMap(({ place }) => serviceNames("ssm", place))
  ];
  const unique = [...new Set(services)];
  if (unique.length === 0) return void 0;
  return {
    Effect: "Allow",
    Action: "kms:Decrypt",
    Resource: "*",
    Condition: { StringEquals: { "kms:ViaService": unique.length === 1 ? unique[0] : unique } }
  };
}
function serviceNames(service, { region, partition }) {
  const name = `${service}.${region}.amazonaws.com`;
  return partition === "aws-cn" ? [name, `${name}.cn`] : [name];
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/fetch/providers/aws/explain-sts.ts
function explainSts(error, request) {
  const failure2 = refusal(error, request);
  if (failure2 !== void 0) return { ...failure2, isAboutOneSecret: false };
  const service = `AWS STS in ${request.region}`;
  return { error: networkFailure(error, service), isAboutOneSecret: false, advice: [] };
}
function refusal(error, request) {
  if (error.kind !== "refusal") return void 0;
  return trustRefusal(error, request) ?? { error: otherRefusal(error, request), advice: [] };
}
function trustRefusal(error, request) {
  const { role, claims, audience } = request;
  const { code, cause } = error;
  if (code === "AccessDenied") {
    const refused = denied(
      `AWS does not let this job assume ${role.arn}: its trust policy does not admit the job's token, or there is no such role`,
      "compare the role with the trust policy shown below; sub and aud must match to the letter",
      cause
    );
    return {
      error: refused,
      advice: [
        ...tokenLines(request.claims, request.audience, "a trust policy"),
        ...trustPolicyAdvice(request)
      ]
    };
  }
  if (code === "InvalidIdentityToken")
    return {
      error: invalidToken(error, request, issuerPath(claims)),
      advice: tokenLines(request.claims, request.audience, "a trust policy")
    };
  if (code === "IDPRejectedClaim") {
    const refused = denied(
      `AWS rejects a claim of the id token for ${role.arn}`,
      `check that the audience of the identity provider is ${audience}`,
      cause
    );
    return { error: refused, advice: tokenLines(request.claims, request.audience, "a trust policy") };
  }
  return void 0;
}
function otherRefusal(error, { role, region, claims, sessionSeconds }) {
  const { code, cause } = error;
  switch (code) {
    case "ExpiredToken":
      return new UpstreamError("upstream-failed", "AWS calls the id token expired, though it was new", {
        hint: "check the clock of the runner; on a hosted runner run the job again",
        cause
      });
    case "RegionDisabled":
      return denied(
        `AWS STS is not active in ${region} for account ${role.account}`,
        "activate it under IAM, account settings, or choose another region with the input region",
        cause
      );
    case "PackedPolicyTooLarge":
      return input(
        "option-invalid",
        "the policy for one single secret is too large for a session",
        "use the name of the secret, or an alias of fewer characters",
        cause
      );
    case "MalformedPolicyDocument":
      return input(
        "reference-invalid",
        "AWS does not accept the session policy made from the references",
        "check the ARNs in the input secrets: partition, region and account must exist",
        cause
      );
    case "ValidationError":
      return validation(error, role, sessionSeconds);
    case "IDPCommunicationError":
      return new UpstreamError(
        "upstream-failed",
        `AWS could not reach the token's issuer ${issuerPath(claims)}`,
        {
          retryable: true,
          hint: "run the job again; for GitHub Enterprise Server its address must be reachable from AWS",
          cause
        }
      );
    default:
      return denied(
        `AWS STS refuses the session for ${role.arn} (${code})`,
        "look the code up in the documentation of AssumeRoleWithWebIdentity",
        cause
      );
  }
}
function invalidToken(error, request, host) {
  const { role, audience } = request;
  const { text, cause } = error;
  if (/No OpenIDConnect provider/i.test(text)) {
    return denied(
      `account ${role.account} has no identity provider for ${host}`,
      `create one under IAM, identity providers: OpenID Connect, URL https://${host}, audience ${audience}`,
      cause
    );
  }
  if (/audience/i.test(text)) {
    return denied(
      `the identity provider ${host} of account ${role.account} does not know the audience ${audience}`,
      `add ${audience} to its audiences, or set the input audience to one it has`,
      cause
    );
  }
  if (/verification key/i.test(text)) {
    return denied(
      `AWS cannot fetch the keys of the issuer ${host}`,
      "the issuer must be reachable from the internet; GitHub Enterprise Server often is not",
      cause
    );
  }
  return denied(
    `AWS does not accept the id token for ${role.arn}`,
    `check that the identity provider of account ${role.account} is the one for ${host}`,
    cause
  );
}
function validation(error, role, sessionSeconds) {
  if (/DurationSeconds/i.test(error.text)) {
    return input(
      "option-invalid",
      `a session of ${sessionSeconds} seconds is longer than ${role.arn} allows`,
      "set the input session-duration lower, or raise the role's maximum session duration",
      error.cause
    );
  }
  return input(
    "option-invalid",
    `AWS finds the request for a session of ${role.arn} invalid`,
    "check the input role: the whole ARN of a role",
    error.cause
  );
}
function trustPolicy({ role, claims, audience }) {
  const host = issuerPath(claims);
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Federated: `arn:${role.partition}:iam::${role.account}:oidc-provider/${host}` },
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: {
          StringEquals: {
            [`${host}:aud`]: claims.aud ?? audience,
            [`${host}:sub`]: claims.sub ?? ""
          }
        }
      }
    ]
  };
}
function trustPolicyAdvice(request) {
  const policy = pasteable(JSON.stringify(trustPolicy(request), null, 2)).split("\n");
  return [
    `The trust policy that admits this job, for ${request.role.arn}:`,
    ...policy.map((line) => `  ${line}`),
    "  (While a repository moves from one form of sub to the other, sub may be a list of both.)"
  ];
}
function issuerPath(claims) {
  return (claims.iss ?? "https://token.actions.githubusercontent.com").replace(/^https?:\/\//, "").replace(/\/+$/, "");
}
function denied(message, hint, cause) {
  return new DeniedError("access-denied", message, { hint, cause });
}
function input(code, message, hint, cause) {
  return new InputError(code, message, { hint, cause });
}

// src/fetch/providers/aws/sts.ts
async function assumeRole(request, clients, signal) {
  if (request.policy === "") throw new BugError("a session was to be asked for without a policy");
  const { AssumeRoleWithWebIdentityCommand } = await import("./sdk-sts-DEMBMPPR.mjs");
  const client = await clients.sts(request.region);
  const answer = await client.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: request.role.arn,
      RoleSessionName: request.sessionName,
      WebIdentityToken: request.token.reveal(),
      DurationSeconds: request.sessionSeconds,
      ...request.policy === "whole role" ? {} : { Policy: request.policy }
    }),
    { abortSignal: signal }
  );
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
  if (AccessKeyId === void 0 || SecretAccessKey === void 0 || SessionToken === void 0)
    throw new UpstreamError("upstream-malformed", "AWS STS answered without credentials");
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: Secret.fromText(SecretAccessKey),
    sessionToken: Secret.fromText(SessionToken),
    expiresAtMs: Expiration?.getTime()
  };
}

// src/fetch/providers/azure/settings.ts
var GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function isGuid(text) {
  return GUID.test(text);
}
function isTenant(text) {
  return isGuid(text) || /^(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]{0,62}\.)+[a-z]{2,63}$/i.test(text);
}
function addressOf({ originOf }, host, path) {
  return new URL(path, originOf?.(host) ?? `https://${host}`);
}

// src/fetch/providers/azure/vault-host.ts
function hostOf(locator, settings) {
  const vault = locator.vault ?? (settings.vault === void 0 ? void 0 : parseAzureVault(settings.vault));
  if (vault === void 0 || vault.includes(".")) return vault;
  return `${vault}.${azureCloud(settings.cloud).vaultSuffix}`;
}
function hostRefusal(host, settings) {
  const cloud = azureCloud(settings.cloud);
  if (isVaultOf(host, cloud) || settings.allowedHosts.includes(host)) return void 0;
  const other = cloudOfHost(host);
  return {
    what: `${host} is no vault of the ${cloud.name} cloud (….${cloud.vaultSuffix}), and a token may not be sent there`,
    hint: other === void 0 || other.name === cloud.name ? "check the name; if this host is right, add it to the input azure-allowed-hosts" : `it is one of the ${other.name} cloud: set azure-cloud: ${other.name}`
  };
}
async function resourceOf(host, settings, client, signal) {
  const cloud = azureCloud(settings.cloud);
  if (isVaultOf(host, cloud)) return cloud.vaultSuffix;
  const url = addressOf(settings, host, "/secrets?api-version=7.4&maxresults=1");
  const challenge = await client.call({ method: "GET", url }, signal, (answer) => {
    if (answer.status !== 401) throw new CallFailure("malformed", `HTTP ${answer.status} without a token`);
    return readChallenge(answer);
  });
  const { resourceHost } = challenge;
  if (resourceHost !== void 0 && isHostOf(host, resourceHost)) return resourceHost;
  const named = resourceHost === void 0 ? "no resource" : `the resource ${resourceHost}`;
  throw new DeniedError(
    "host-refused",
    `${host} asks for a token for ${named}, in whose domain it does not lie`,
    {
      hint: "no token was sent: a host that takes tokens meant for others could use them there"
    }
  );
}
function readChallenge(answer) {
  const header = answer.header("www-authenticate") ?? "";
  const parameter = (name) => new RegExp(`\\b${name}="([^"]*)"`, "i").exec(header)?.[1] ?? "";
  const resource = parameter("resource") || parameter("scope").replace(/\/\.default$/, "");
  const authority = parameter("authorization") || parameter("authorization_uri");
  const tenant = URL.canParse(authority) ? new URL(authority).pathname.split("/")[1] : void 0;
  return {
    resourceHost: URL.canParse(resource) ? new URL(resource).hostname.toLowerCase() || void 0 : void 0,
    tenant: tenant !== void 0 && /^[\w.-]{1,253}$/.test(tenant) ? tenant.toLowerCase() : void 0
  };
}
function isVaultOf(host, { vaultSuffix }) {
  return host.endsWith(`.${vaultSuffix}`) && parseAzureVault(host.slice(0, -vaultSuffix.length - 1)) !== void 0;
}

// src/fetch/providers/azure/entra.ts
var SPREADING_CODES = /* @__PURE__ */ new Set([70021, 700213, 70025]);
var SPREADING_WAITS_MS = [2e3, 6e3];
function idTokenAudience({ audience, cloud }) {
  return audience ?? azureCloud(cloud).audience;
}
async function exchangeToken(idToken, resourceHost, settings, client, signal) {
  const nowMs = (settings.client.now ?? Date.now)();
  const path = `/${encodeURIComponent(settings.tenant ?? "")}/oauth2/v2.0/token`;
  const request = {
    method: "POST",
    url: addressOf(settings, azureCloud(settings.cloud).loginHost, path),
    body: {
      kind: "form",
      fields: {
        client_id: settings.clientId ?? "",
        scope: `https://${resourceHost}/.default`,
        grant_type: "client_credentials",
        client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        client_assertion: idToken.secret
      }
    }
  };
  const ask = () => client.call(
    request,
    signal,
    (answer) => answer.status >= 300 ? refusalOf(answer) : { kind: "token", token: tokenOf(answer, nowMs) }
  );
  let outcome = await ask();
  for (const waitMs of SPREADING_WAITS_MS) {
    if (outcome.kind === "token" || !SPREADING_CODES.has(outcome.code) || signal.aborted) break;
    await client.sleep(waitMs);
    outcome = await ask();
  }
  return outcome;
}
function tokenOf({ body }, nowMs) {
  const secret = textAt(body, "access_token");
  const seconds = numberAt(body, "expires_in");
  if (secret === void 0 || seconds === void 0 || !/^bearer$/i.test(textAt(body, "token_type") ?? ""))
    throw new CallFailure("malformed", "no access token");
  return { secret: Secret.fromText(secret), expiresAtMs: nowMs + seconds * 1e3 };
}
function refusalOf({ status, body }) {
  const [listed] = listAt(body, "error_codes");
  const inText = /^AADSTS(\d{4,9})\b/.exec(textAt(body, "error_description") ?? "")?.[1];
  const error = textAt(body, "error") ?? "";
  return {
    kind: "refusal",
    code: typeof listed === "number" ? listed : inText === void 0 ? void 0 : Number(inText),
    error: /^[a-z_]{1,40}$/.test(error) ? error : `HTTP ${status}`
  };
}

// src/fetch/providers/azure/explain-entra.ts
var STATUS_PAGE = "https://azure.status.microsoft";
function explainEntra(refusal2, request) {
  const { settings, claims } = request;
  const isAboutToken = isCredentialCode(refusal2.code);
  const sent = isAboutToken ? tokenLines(claims, idTokenAudience(settings), "a federated credential") : [];
  const credential = isAboutToken ? credentialAdvice(settings, claims) : [];
  return { error: errorOf(refusal2, request), isAboutOneSecret: false, advice: [...sent, ...credential] };
}
function explainAzureCall(failure2, service, unknownHost) {
  const error = explainCall(failure2, { service, statusPage: STATUS_PAGE, unknownHost });
  return { error, isAboutOneSecret: false, advice: [] };
}
function federatedCredential(settings, claims) {
  return {
    name: `github-${(claims.repository ?? "repository").replace(/[^A-Za-z0-9]+/g, "-")}`.slice(0, 120),
    issuer: claims.iss ?? "https://token.actions.githubusercontent.com",
    subject: claims.sub ?? "",
    audiences: [claims.aud ?? idTokenAudience(settings)]
  };
}
function isCredentialCode(code) {
  return [70021, 700211, 700212, 700213, 7002138, 70025, 700024, 50027, 700027].includes(code ?? 0);
}
function credentialAdvice(settings, claims) {
  const json = pasteable(JSON.stringify(federatedCredential(settings, claims), null, 2)).split("\n");
  return [
    `The federated credential that admits this job, for the application ${settings.clientId}:`,
    ...json.map((line) => `  ${line}`),
    `  saved as credential.json: az ad app federated-credential create --id ${settings.clientId} --parameters credential.json`,
    "  (For a managed identity: az identity federated-credential create, with the same issuer, subject and audience.",
    "  An application takes 20 of them. While a repository moves from one form of sub to the other it needs both.)"
  ];
}
function errorOf({ code, error }, request) {
  const { settings, claims, resourceHost } = request;
  const { tenant = "", clientId = "" } = settings;
  const number = code === void 0 ? error : `AADSTS${code}`;
  const app = `the application ${clientId}`;
  switch (code) {
    case 70021:
    case 700213:
      return denied2(
        `${app} has no federated credential for the subject ${shown(claims.sub)} (${number})`,
        "issuer, subject and audience must match to the letter; a new credential takes some minutes to be known everywhere"
      );
    case 700211:
      return denied2(
        `${app} has no federated credential for the issuer ${shown(claims.iss)} (${number})`,
        "the issuer must match to the letter, without a slash at the end"
      );
    case 700212:
      return denied2(
        `${app} has no federated credential for the audience ${idTokenAudience(settings)} (${number})`,
        `the credential's audience is usually ${azureCloud(settings.cloud).audience}; otherwise set the input azure-audience`
      );
    case 7002138:
      return denied2(
        `a federated credential of ${app} differs from the subject ${shown(claims.sub)} in upper and lower case alone (${number})`,
        "write the subject exactly as it is shown, with the case that the owner, repository, branch or environment has on GitHub"
      );
    case 70025:
      return denied2(
        `${app} has no federated credentials at all (${number})`,
        "add the one shown below; a new one takes some minutes to be known everywhere"
      );
    case 700024:
      return new UpstreamError(
        "upstream-failed",
        `Azure calls the id token out of date, though it was new (${number})`,
        {
          hint: "check the clock of the runner; on a hosted runner run the job again"
        }
      );
    case 50027:
    case 700027:
      return denied2(
        `Azure does not accept the id token of this job (${number})`,
        "its signature or its form is not what the issuer publishes; check the issuer, which must be reachable from the internet"
      );
    case 700016:
      return input2(
        `the tenant ${tenant} has no application ${clientId} (${number})`,
        "check the inputs azure-client-id (the client id, not the object id) and azure-tenant-id"
      );
    case 7000229:
      return denied2(
        `${app} has no service principal in the tenant ${tenant} (${number})`,
        `make one: az ad sp create --id ${clientId}`
      );
    case 7000112:
      return denied2(
        `${app} is disabled (${number})`,
        "enable its service principal under Enterprise applications"
      );
    case 7000215:
      return denied2(
        `Azure takes the request of ${app} for one with a client secret (${number})`,
        "check that a proxy does not change the request"
      );
    case 90002:
    case 900021:
    case 900023:
      return input2(
        `there is no tenant ${tenant} in the ${settings.cloud} cloud (${number})`,
        "check the inputs azure-tenant-id and azure-cloud"
      );
    case 500011:
      return denied2(
        `the tenant ${tenant} does not know the resource https://${resourceHost} (${number})`,
        "check that azure-tenant-id is the tenant of the vault and azure-cloud its cloud"
      );
    case 53003:
      return denied2(
        `a conditional access policy of the tenant ${tenant} does not admit this job (${number})`,
        "policies for workload identities look at the network: use a runner whose address they admit"
      );
    default:
      return denied2(
        `Azure refuses the id token of this job for ${app} (${number})`,
        code === void 0 ? "look the error up in the documentation of the client credentials flow" : `https://login.microsoftonline.com/error?code=${code} says what the number means`
      );
  }
}
function shown(claim) {
  return claim ?? "(nothing)";
}
function denied2(message, hint) {
  return new DeniedError("access-denied", message, { hint });
}
function input2(message, hint) {
  return new InputError("option-invalid", message, { hint });
}

// src/fetch/providers/gcp/principal.ts
function principalTitle({ settings }) {
  return settings.serviceAccount ?? "the federated identity of this job (without a service account)";
}
function federatedMembers({ settings, provider, claims }) {
  const pool = `iam.${settings.universe}/${provider.poolName}`;
  const { repositoryId, sub } = claims;
  return [
    ...repositoryId === void 0 ? [] : [
      {
        member: `principalSet://${pool}/attribute.repository_id/${repositoryId}`,
        mapping: "attribute.repository_id=assertion.repository_id"
      }
    ],
    ...sub === void 0 ? [] : [{ member: `principal://${pool}/subject/${sub}`, mapping: "google.subject=assertion.sub" }]
  ];
}
function grantees(principal) {
  const { serviceAccount } = principal.settings;
  if (serviceAccount === void 0) return federatedMembers(principal);
  return [{ member: `serviceAccount:${serviceAccount}`, mapping: void 0 }];
}
function listAdvice(project, principal) {
  const command = `gcloud projects add-iam-policy-binding ${project} --role=roles/secretmanager.viewer`;
  return advice(`To let it list the secrets of ${project}:`, command, grantees(principal));
}
function accessAdvice(place, principal) {
  const region = place.location === void 0 ? "" : ` --location=${place.location}`;
  const role = `roles/secretmanager.${place.part === "metadata" ? "viewer" : "secretAccessor"}`;
  const command = `gcloud secrets add-iam-policy-binding ${place.secret} --project=${place.project}${region} --role=${role}`;
  return advice(`To let it read ${place.secret}:`, command, grantees(principal));
}
function decryptAdvice(resourceId, principal) {
  const [, project, , location, , ring, , key] = resourceId.split("/");
  const command = `gcloud kms keys add-iam-policy-binding ${key} --keyring=${ring} --location=${location} --project=${project} --role=roles/cloudkms.cryptoKeyDecrypter`;
  return advice(`To let it decrypt with ${key}:`, command, grantees(principal));
}
function impersonationAdvice(principal) {
  const { serviceAccount = "", delegates } = principal.settings;
  const [first = serviceAccount] = delegates;
  const command = `gcloud iam service-accounts add-iam-policy-binding ${first} --role=roles/iam.workloadIdentityUser`;
  return [
    ...advice(`To let this job act as ${first}:`, command, federatedMembers(principal)),
    ...[...delegates, serviceAccount].slice(1).map((next, index) => {
      const before = delegates[index] ?? "";
      return `  gcloud iam service-accounts add-iam-policy-binding ${next} --role=roles/iam.serviceAccountTokenCreator --member=serviceAccount:${before}`;
    })
  ];
}
function conditionAdvice({ provider, claims }) {
  const { repositoryId, repositoryOwnerId } = claims;
  const parts = [
    ...repositoryOwnerId === void 0 ? [] : [`assertion.repository_owner_id == '${repositoryOwnerId}'`],
    ...repositoryId === void 0 ? [] : [`assertion.repository_id == '${repositoryId}'`]
  ];
  if (!parts.every((part) => /^assertion\.\w+ == '\d+'$/.test(part)) || parts.length === 0) return [];
  return [
    "An attribute condition that admits this repository and no other:",
    `  gcloud iam workload-identity-pools providers update-oidc ${provider.provider} --project=${provider.projectNumber} --location=global --workload-identity-pool=${provider.pool} --attribute-condition="${parts.join(" && ")}"`
  ];
}
function advice(title, command, members) {
  const lines = members.flatMap(({ member, mapping }) => {
    const word = shellWord(member);
    if (word === void 0) return [];
    const needs = mapping === void 0 ? [] : [`  with the attribute mapping ${mapping} of the provider:`];
    return [...needs, `  ${command} --member=${word}`];
  });
  if (lines.length === 0) return [];
  return [title, ...lines, "  (A change of IAM can take five minutes until it is in effect everywhere.)"];
}

// src/fetch/providers/gcp/google-error.ts
function readGoogleError({ status: httpStatus, body }) {
  const status = textAt(body, "error", "status") ?? "";
  const info = listAt(body, "error", "details").find(
    (detail) => textAt(detail, "@type")?.endsWith("google.rpc.ErrorInfo")
  );
  const reason = textAt(info, "reason");
  const consumer = textAt(info, "metadata", "consumer");
  return {
    httpStatus,
    status: /^[A-Z_]{1,40}$/.test(status) ? status : `HTTP ${httpStatus}`,
    reason: reason !== void 0 && /^[A-Z0-9_]{1,63}$/.test(reason) ? reason : void 0,
    consumer: consumer !== void 0 && /^projects\/[a-z0-9:.-]{1,100}$/.test(consumer) ? consumer : void 0,
    text: textAt(body, "error", "message") ?? ""
  };
}

// src/fetch/providers/gcp/session.ts
var SCOPE = "https://www.googleapis.com/auth/cloud-platform";
function idTokenAudience2({ audience, universe }, provider) {
  return audience ?? `https://iam.${universe}/${provider.name}`;
}
function addressOf2({ originOf }, host, path) {
  return new URL(path, originOf?.(host) ?? `https://${host}`);
}
function exchangeToken2(idToken, { settings, provider, client, signal }, nowMs) {
  const request = {
    method: "POST",
    url: addressOf2(settings, `sts.${settings.universe}`, "/v1/token"),
    body: {
      kind: "form",
      fields: {
        grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
        audience: `//iam.${settings.universe}/${provider.name}`,
        scope: SCOPE,
        requested_token_type: "urn:ietf:params:oauth:token-type:access_token",
        subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
        subject_token: idToken.secret
      }
    }
  };
  return client.call(request, signal, (answer) => {
    if (answer.status >= 300) return stsRefusal(answer);
    const secret = textAt(answer.body, "access_token");
    const seconds = numberAt(answer.body, "expires_in");
    if (secret === void 0 || seconds === void 0 || !/^bearer$/i.test(textAt(answer.body, "token_type") ?? ""))
      throw new CallFailure("malformed", "no access token");
    return {
      kind: "token",
      token: { secret: Secret.fromText(secret), expiresAtMs: nowMs + seconds * 1e3 }
    };
  });
}
function impersonate(email, federated, { settings, client, signal }) {
  const request = {
    method: "POST",
    url: addressOf2(
      settings,
      `iamcredentials.${settings.universe}`,
      `/v1/projects/-/serviceAccounts/${encodeURIComponent(email)}:generateAccessToken`
    ),
    headers: { "x-goog-request-reason": settings.reason },
    bearer: federated.secret,
    body: {
      kind: "json",
      value: {
        scope: [SCOPE],
        lifetime: `${settings.tokenSeconds}s`,
        ...settings.delegates.length === 0 ? {} : { delegates: settings.delegates.map((delegate) => `projects/-/serviceAccounts/${delegate}`) }
      }
    }
  };
  return client.call(request, signal, (answer) => {
    if (answer.status >= 300) return { kind: "impersonation", error: readGoogleError(answer) };
    const secret = textAt(answer.body, "accessToken");
    const expiresAtMs = Date.parse(textAt(answer.body, "expireTime") ?? "");
    if (secret === void 0 || Number.isNaN(expiresAtMs))
      throw new CallFailure("malformed", "no access token");
    return { kind: "token", token: { secret: Secret.fromText(secret), expiresAtMs } };
  });
}
function stsRefusal({ status, body }) {
  const code = textAt(body, "error") ?? "";
  return {
    kind: "sts",
    code: /^[a-z_]{1,40}$/.test(code) ? code : `HTTP ${status}`,
    text: textAt(body, "error_description") ?? ""
  };
}

// src/fetch/providers/gcp/explain-session.ts
var STATUS_PAGE2 = "https://status.cloud.google.com";
function explainSession(refusal2, principal) {
  const explained = refusal2.kind === "sts" ? explainSts2(refusal2, principal) : explainImpersonation(refusal2, principal);
  return { ...explained, isAboutOneSecret: false };
}
function explainGoogleCall(failure2, service) {
  const error = explainCall(failure2, {
    service,
    statusPage: STATUS_PAGE2,
    unknownHost: "check the inputs with a region or a universe: their names are part of the host name"
  });
  return { error, isAboutOneSecret: false, advice: [] };
}
function serviceRefusal({ reason, consumer }, api, principal) {
  const project = consumer?.slice("projects/".length);
  if (reason === "SERVICE_DISABLED") {
    return denied3(
      `${api} is not enabled in ${project === void 0 ? "the project" : `project ${project}`}`,
      `gcloud services enable ${api} --project=${project ?? "PROJECT"}, then wait some minutes`
    );
  }
  if (reason === "USER_PROJECT_DENIED") {
    const named = principal.settings.quotaProject ?? project ?? "the project";
    return denied3(
      `${principalTitleShort(principal)} may not have its calls counted for ${named}`,
      "grant it roles/serviceusage.serviceUsageConsumer there, or leave the input gcp-quota-project out"
    );
  }
  return void 0;
}
function principalTitleShort({ settings }) {
  return settings.serviceAccount ?? "the federated identity of this job";
}
function explainSts2({ code, text }, principal) {
  const { provider, settings, claims } = principal;
  const audience = idTokenAudience2(settings, provider);
  const sent = tokenLines(claims, audience, "an attribute condition or a principal");
  switch (code) {
    case "unauthorized_client":
      return {
        error: denied3(
          `the attribute condition of the identity provider ${provider.name} does not admit this job`,
          "compare the condition with what the token says, shown below; case counts"
        ),
        advice: [...sent, ...conditionAdvice(principal)]
      };
    case "invalid_target":
      return {
        error: denied3(
          `Google Cloud has no active identity provider ${provider.name}`,
          "check project number, pool and provider, to the letter; each may also be disabled or deleted"
        ),
        advice: [
          "To see it:",
          `  gcloud iam workload-identity-pools providers describe ${provider.provider} --project=${provider.projectNumber} --location=global --workload-identity-pool=${provider.pool}`
        ]
      };
    case "invalid_grant":
      return { error: invalidGrant(text, principal, audience), advice: sent };
    case "invalid_request":
      return {
        error: new InputError(
          "option-invalid",
          `Google Cloud finds the request for ${provider.name} invalid`,
          {
            hint: "check the inputs gcp-provider (the number of the project, not its id) and gcp-universe"
          }
        ),
        advice: sent
      };
    default:
      return {
        error: denied3(
          `Google Cloud STS refuses the id token of this job (${code})`,
          "look the code up in the documentation of Workload Identity Federation"
        ),
        advice: sent
      };
  }
}
function invalidGrant(text, { provider, claims }, audience) {
  if (/127 bytes/i.test(text)) {
    return denied3(
      `a mapped attribute of this job is longer than the 127 bytes that ${provider.name} takes`,
      "map a shorter claim: google.subject=assertion.repository_id, or a part of sub by a CEL expression"
    );
  }
  if (/audience/i.test(text)) {
    return denied3(
      `the identity provider ${provider.name} does not expect the audience ${audience}`,
      "set the input gcp-audience to one of its allowed audiences, or add this one to them"
    );
  }
  if (/issuer.*(?:does not match|expected)/is.test(text)) {
    return denied3(
      `the identity provider ${provider.name} is for another issuer than ${claims.iss ?? "(none)"}`,
      "its issuer must be the iss of the token, to the letter: no slash at the end"
    );
  }
  if (/connect|jwks|retriev|fetch/i.test(text)) {
    return denied3(
      `Google Cloud cannot fetch the keys of the issuer ${claims.iss ?? "(none)"}`,
      "the issuer must be reachable from the internet, or its keys uploaded to the provider; run the job again if it is GitHub's own"
    );
  }
  if (/stale|expired|issued|not yet|future/i.test(text)) {
    return new UpstreamError(
      "upstream-failed",
      "Google Cloud calls the id token out of date, though it was new",
      {
        hint: "check the clock of the runner or of the issuer; on a hosted runner run the job again"
      }
    );
  }
  return denied3(
    `the identity provider ${provider.name} does not accept the id token of this job`,
    "check its issuer, its allowed audiences and that every claim of its attribute mapping is in the token"
  );
}
function explainImpersonation({ error }, principal) {
  const { settings, claims, provider } = principal;
  const email = settings.serviceAccount ?? "";
  const service = serviceRefusal(error, `iamcredentials.${settings.universe}`, principal);
  if (service !== void 0) return { error: service, advice: [] };
  const sent = tokenLines(claims, idTokenAudience2(settings, provider), "a principal");
  switch (error.status) {
    case "PERMISSION_DENIED":
    case "NOT_FOUND":
      return {
        error: denied3(
          `this job may not act as ${email}, or there is no such service account`,
          "Google gives both the same answer: check the email, then grant the role shown below"
        ),
        advice: [...sent, ...impersonationAdvice(principal)]
      };
    case "INVALID_ARGUMENT":
      return /lifetime/i.test(error.text) || settings.tokenSeconds > 3600 ? {
        error: new InputError(
          "option-invalid",
          `${email} takes no token of ${settings.tokenSeconds} seconds`,
          {
            hint: "set gcp-token-duration to 3600 or less; more needs the organisation policy iam.allowServiceAccountCredentialLifetimeExtension"
          }
        ),
        advice: []
      } : {
        error: new InputError(
          "option-invalid",
          `Google Cloud finds the request for a token of ${email} invalid`,
          {
            hint: "check the inputs gcp-service-account and gcp-delegates"
          }
        ),
        advice: []
      };
    default:
      return {
        error: denied3(
          `Google Cloud gives no access token of ${email} (${error.status})`,
          "look the status up in the documentation of generateAccessToken"
        ),
        advice: sent
      };
  }
}
function denied3(message, hint) {
  return new DeniedError("access-denied", message, { hint });
}

// src/fetch/providers/gcp/crc32c.ts
var TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 2197175160 ^ value >>> 1 : value >>> 1;
  return value;
});
function crc32c(bytes) {
  let value = 4294967295;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 255] ?? 0) ^ value >>> 8;
  return (value ^ 4294967295) >>> 0;
}

// src/fetch/providers/vault/explain-login.ts
function explainLogin({ status, envelope }, attempt) {
  const said = envelope.errors.join("\n");
  const error = status === 400 ? explainBadRequest(said, attempt) : explainDenied(status, attempt);
  return { error, isAboutOneSecret: false, advice: [...adviceLines(attempt)] };
}
function explainDenied(status, attempt) {
  const where = `${attempt.authMount}${attempt.namespace === void 0 ? "" : ` in the namespace ${attempt.namespace}`}`;
  return new DeniedError("access-denied", `Vault has no login at ${where}, or refuses it (HTTP ${status})`, {
    hint: "check vault-mount and vault-namespace; a role can also be bound to networks (token_bound_cidrs)"
  });
}
function explainBadRequest(said, { role, authMount, audience }) {
  const named = role === void 0 ? "the default role" : `the role ${role}`;
  if (/missing role/.test(said)) {
    return new InputError("option-invalid", `the mount ${authMount} has no default role`, {
      hint: "name one in vault-role"
    });
  }
  if (/role .* could not be found/s.test(said)) {
    return new InputError("option-invalid", `Vault does not know ${named}`, {
      hint: `check vault-role: vault list auth/${authMount}/role shows the roles`
    });
  }
  if (/oidc role_type/.test(said)) {
    return new InputError("option-invalid", `${named} is for people with a browser`, {
      hint: 'a role with role_type "jwt" is needed'
    });
  }
  if (/could not load configuration|auth backend not configured/.test(said)) {
    return new InputError("option-invalid", `the login mount ${authMount} is not configured`, {
      hint: `set oidc_discovery_url and bound_issuer in auth/${authMount}/config to the issuer of the token`
    });
  }
  if (/no audiences bound to the role|invalid audience|audience \(aud\)/.test(said)) {
    return new DeniedError("access-denied", `${named} does not accept the audience of the token`, {
      hint: `add ${JSON.stringify(audience)} to its bound_audiences, or set vault-audience to one that is there`
    });
  }
  const claim = /claim "([\w/.-]{1,80})"/.exec(said)?.[1];
  if (claim !== void 0) {
    return new DeniedError(
      "access-denied",
      `${named} does not admit this job: the claim ${claim} does not fit`,
      {
        hint: `compare bound_claims and bound_subject of ${named} with what the token says`
      }
    );
  }
  if (/subject/.test(said)) {
    return new DeniedError("access-denied", `${named} does not admit this job: the subject does not fit`, {
      hint: `compare bound_subject of ${named} with the sub of the token`
    });
  }
  if (/expired|\bexp\b|not valid yet|\bnbf\b|\biat\b|in the future/.test(said)) {
    return new DeniedError("access-denied", "Vault finds the token of the job expired or not yet valid", {
      hint: "compare the clocks of Vault and of GitHub; the token lives five minutes"
    });
  }
  if (/error validating token|signature|issuer/.test(said)) {
    return new DeniedError("access-denied", "Vault does not accept the token of the job", {
      hint: `check bound_issuer, oidc_discovery_url or jwks_url in auth/${authMount}/config against the issuer of the token`
    });
  }
  return new DeniedError("access-denied", `Vault refuses the login with ${named} (HTTP 400)`, {
    hint: "the audit log of Vault has the reason"
  });
}
function adviceLines({ role, authMount, audience, claims }) {
  const lines = [...tokenLines(claims, audience, "a role in Vault")];
  if (claims.sub === void 0) return lines;
  const definition = {
    role_type: "jwt",
    user_claim: "repository",
    bound_audiences: [audience],
    bound_claims: { sub: claims.sub },
    token_policies: ["POLICY"],
    token_ttl: "10m"
  };
  lines.push(
    "",
    `A role that admits this job, for auth/${authMount}/role/${role ?? "NAME"}:`,
    ...pasteable(JSON.stringify(definition, null, 2)).split("\n")
  );
  return lines;
}

// src/fetch/providers/vault/login.ts
async function logIn(request, client, context) {
  const { authMount, role, audience, namespace } = request;
  const idToken = await context.identity.token(audience);
  const body = JSON.stringify({ ...role === void 0 ? {} : { role }, jwt: idToken.secret.reveal() });
  const result = await client.call(
    { method: "POST", path: `auth/${authMount}/login`, body: Secret.fromText(body), isRepeatable: true },
    context.signal
  );
  if (result.kind === "refused")
    return failure(explainLogin(result, { role, authMount, namespace, audience, claims: idToken.claims }));
  if (result.kind !== "done") return failure(explainTrouble(result, "logging in"));
  const login = readLogin(result.envelope, request);
  if (login === void 0) return failure(noToken(result.envelope));
  await context.conceal([login.token]);
  try {
    await context.leases.add(vaultLease(login));
  } catch (error) {
    const call = { method: "POST", path: "auth/token/revoke-self", token: login.token };
    await client.call({ ...call, isRepeatable: true }, context.signal);
    throw error;
  }
  client.limitUses(login.uses);
  return { kind: "token", login };
}
function failure(value) {
  return { kind: "failure", failure: value };
}
function readLogin(envelope, request) {
  const auth = readSecretMembers(envelope?.auth);
  const token = auth?.text("client_token") ?? "";
  if (auth === void 0 || token === "") return void 0;
  const seconds = auth.number("lease_duration") ?? 0;
  return {
    kind: "login",
    address: request.address,
    namespace: request.namespace,
    authority: request.authority,
    token: Secret.fromText(token),
    isBatch: auth.text("token_type") === "batch",
    uses: Math.max(0, auth.number("num_uses") ?? 0),
    expiresAtMs: seconds > 0 ? request.nowMs + seconds * 1e3 : void 0
  };
}
function noToken(envelope) {
  const auth = readSecretMembers(envelope?.auth);
  const error = auth?.object("mfa_requirement") === void 0 ? new UpstreamError("upstream-malformed", "Vault answered the login without a token") : new DeniedError("access-denied", "Vault wants a second factor for this login", {
    hint: "a job has none: exempt the role or its entity from login MFA enforcement"
  });
  return { error, isAboutOneSecret: false, advice: [] };
}

export {
  AZURE_CLOUDS,
  azureCloud,
  isHostOf,
  TOKEN_SECONDS,
  DEFAULT_UNIVERSE,
  parseIdentityProvider,
  isServiceAccount,
  isUniverse,
  requestReason,
  parseRole,
  placeOfSecret,
  placeOfParameter,
  placeOfRole,
  isRegion,
  AwsClients,
  networkFailure,
  readServiceError,
  POLICY_MAX_CHARS,
  sessionPolicy,
  splitIntoSessions,
  isBatchable,
  isMetadata,
  isPath,
  explainSts,
  assumeRole,
  isGuid,
  isTenant,
  addressOf,
  hostOf,
  hostRefusal,
  resourceOf,
  readChallenge,
  idTokenAudience,
  exchangeToken,
  explainEntra,
  explainAzureCall,
  principalTitle,
  listAdvice,
  accessAdvice,
  decryptAdvice,
  readGoogleError,
  idTokenAudience2,
  addressOf2,
  exchangeToken2,
  impersonate,
  explainSession,
  explainGoogleCall,
  serviceRefusal,
  crc32c,
  failedKey,
  closedKey,
  ageKeyMistake,
  AgeKeeper,
  locateFile,
  explainLogin,
  logIn
};
