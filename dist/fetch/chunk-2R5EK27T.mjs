import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  BugError,
  CONNECT_TIMEOUT_MS,
  ConnectionRefusal,
  DeniedError,
  InputError,
  REQUEST_TIMEOUT_MS,
  Secret,
  UpstreamError,
  describeError,
  networkAgents,
  pasteable,
  systemCode,
  tokenLines
} from "./chunk-ADMKWRIA.mjs";

// src/fetch/providers/sops/keys/failure.ts
function failedKey(error, advice = []) {
  return { kind: "failure", failure: { error, isAboutOneSecret: false, advice } };
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
function isRegion(text) {
  return /^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(text);
}

// src/fetch/providers/aws/clients.ts
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
    return new STSClient({
      ...this.#configuration(region),
      ...credentials === void 0 ? {} : { credentials: revealed(credentials) }
    });
  }
  async kms(region, credentials) {
    const { KMSClient } = await import("./sdk-kms-DAYNFZUU.mjs");
    return new KMSClient({ ...this.#configuration(region), credentials: revealed(credentials) });
  }
  async secretsManager(region, credentials) {
    const { SecretsManagerClient } = await import("./sdk-secrets-manager-KQODFSRF.mjs");
    return new SecretsManagerClient({ ...this.#configuration(region), credentials: revealed(credentials) });
  }
  async ssm(region, credentials) {
    const { SSMClient } = await import("./sdk-ssm-URTNXC4W.mjs");
    return new SSMClient({ ...this.#configuration(region), credentials: revealed(credentials) });
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

// src/fetch/providers/aws/explain-sts.ts
function explainSts(error, request) {
  const failure = refusal(error, request);
  if (failure !== void 0) return { ...failure, isAboutOneSecret: false };
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
function sessionPolicy(requests, role) {
  const secrets = requests.filter(({ locator }) => locator.kind === "aws-secret");
  const parameters = requests.filter(({ locator }) => locator.kind === "aws-parameter");
  const referenced = parameters.flatMap(
    ({ locator, place }) => locator.kind === "aws-parameter" ? [referencedSecretArn(locator, role, place.region)] : []
  );
  const statements = [
    allow("secretsmanager:GetSecretValue", [...secrets.map(({ place }) => place.policyArn), ...referenced]),
    ...needsBatch(secrets) ? [allow("secretsmanager:BatchGetSecretValue", ["*"])] : [],
    allow(
      "ssm:GetParameters",
      parameters.map(({ place }) => place.policyArn)
    ),
    decryption(secrets, parameters)
  ].filter((statement) => statement !== void 0);
  return JSON.stringify({ Version: "2012-10-17", Statement: statements });
}
function splitIntoSessions(requests, role) {
  const ordered = [...requests].sort((a, b) => compare(a.place.region, b.place.region));
  const sessions = [];
  for (const request of ordered) {
    const last = sessions.at(-1);
    if (last !== void 0 && sessionPolicy([...last, request], role).length <= POLICY_MAX_CHARS)
      last.push(request);
    else sessions.push([request]);
  }
  return sessions;
}
function isBatchable(locator) {
  return locator.kind === "aws-secret" && locator.version === void 0;
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
      Policy: request.policy
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

export {
  parseRole,
  placeOfSecret,
  placeOfParameter,
  isRegion,
  AwsClients,
  networkFailure,
  explainSts,
  readServiceError,
  POLICY_MAX_CHARS,
  sessionPolicy,
  splitIntoSessions,
  isBatchable,
  assumeRole,
  failedKey,
  closedKey,
  ageKeyMistake,
  AgeKeeper,
  locateFile
};
