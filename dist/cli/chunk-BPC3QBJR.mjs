import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  parseAzureVault
} from "./chunk-HCYBJAXX.mjs";
import {
  pasteable,
  shellWord,
  tokenLines
} from "./chunk-NEMAFI47.mjs";
import {
  parseJsonText
} from "./chunk-DK7NJE46.mjs";
import {
  Secret
} from "./chunk-64F22OOD.mjs";
import {
  BugError,
  DeniedError,
  InputError,
  UpstreamError,
  describeError,
  systemCode
} from "./chunk-MLKVTFW4.mjs";

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
      const { armor } = await import("./sdk-age-QFOIE3BL.mjs");
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
  const { Decrypter } = await import("./sdk-age-QFOIE3BL.mjs");
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

// src/fetch/providers/network.ts
import http from "node:http";
import https from "node:https";
import tls from "node:tls";
var CONNECT_TIMEOUT_MS = 1e4;
var REQUEST_TIMEOUT_MS = 3e4;
var FAMILY_ATTEMPT_MS = 1e3;
var ConnectionRefusal = class extends Error {
  code;
  constructor(code) {
    super(code);
    this.name = "ConnectionRefusal";
    this.code = code;
  }
};
function networkAgents(environment) {
  return { httpsAgent: new ProxyAwareAgent(environment), httpAgent: new LoopbackAgent({ keepAlive: true }) };
}
function proxyFor(host, port, environment) {
  if (isLoopback(host) || isExcluded(host, port, environment)) return void 0;
  return proxyUrl(environment);
}
function proxySecrets(environment) {
  const url = proxyUrl(environment);
  if (url === void 0 || url.password === "") return [];
  const texts = [url.password, decoded(url.password), credentialsOf(url)];
  return [...new Set(texts)].map((text) => Secret.fromText(text));
}
var LoopbackAgent = class extends http.Agent {
  createConnection(...[options, callback]) {
    if (!isLoopback(options.host ?? "")) throw new ConnectionRefusal("EPLAINTEXT");
    return super.createConnection(options, callback);
  }
};
var ProxyAwareAgent = class extends https.Agent {
  #environment;
  constructor(environment) {
    super({ keepAlive: true, maxSockets: 16, autoSelectFamilyAttemptTimeout: FAMILY_ATTEMPT_MS });
    this.#environment = environment;
  }
  createConnection(options, callback) {
    const host = String(options.host ?? "");
    const port = Number(options.port ?? 443);
    const proxy = proxyFor(host, port, this.#environment);
    if (proxy === void 0 || callback === void 0) return super.createConnection(options, callback);
    openTunnel(proxy, host, port, (error, socket) => {
      if (socket === void 0)
        callback(error ?? new ConnectionRefusal("EPROXY"), void 0);
      else this.#startTls(options, host, socket, callback);
    });
    return void 0;
  }
  #startTls(options, host, socket, callback) {
    const secure = tls.connect({
      ...options,
      socket,
      servername: options.servername ?? host
    });
    const onError = (error) => callback(error, void 0);
    secure.once("error", onError);
    secure.once("secureConnect", () => {
      secure.removeListener("error", onError);
      callback(null, secure);
    });
  }
};
function openTunnel(proxy, host, port, done) {
  const target = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  const send = proxy.protocol === "https:" ? https.request : http.request;
  const request = send({
    host: proxy.hostname.replace(/^\[|\]$/g, ""),
    port: proxy.port === "" ? proxy.protocol === "https:" ? 443 : 80 : Number(proxy.port),
    method: "CONNECT",
    path: target,
    headers: {
      host: target,
      ...proxy.username === "" ? {} : { "proxy-authorization": `Basic ${credentialsOf(proxy)}` }
    },
    agent: false,
    timeout: CONNECT_TIMEOUT_MS
  });
  request.once("connect", (response, socket) => {
    if (response.statusCode === 200) return done(void 0, socket);
    socket.destroy();
    done(new ConnectionRefusal(response.statusCode === 407 ? "EPROXYAUTH" : "EPROXY"), void 0);
  });
  request.once("response", (response) => {
    response.destroy();
    done(new ConnectionRefusal(response.statusCode === 407 ? "EPROXYAUTH" : "EPROXY"), void 0);
  });
  request.once("timeout", () => request.destroy(new ConnectionRefusal("EPROXY")));
  request.once("error", () => done(new ConnectionRefusal("EPROXY"), void 0));
  request.end();
}
function proxyUrl(environment) {
  const written = environment["https_proxy"] || environment["HTTPS_PROXY"] || "";
  const address = written === "" || /^https?:\/\//i.test(written) ? written : `http://${written}`;
  return URL.canParse(address) ? new URL(address) : void 0;
}
function credentialsOf(proxy) {
  return Buffer.from(`${decoded(proxy.username)}:${decoded(proxy.password)}`, "utf8").toString("base64");
}
function isExcluded(host, port, environment) {
  const entries = (environment["no_proxy"] || environment["NO_PROXY"] || "").toLowerCase().split(/[\s,]+/);
  const name = host.toLowerCase();
  return entries.some((entry) => {
    if (entry === "*") return true;
    const [, domain = "", onlyPort] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (domain === "" || onlyPort !== void 0 && Number(onlyPort) !== port) return false;
    return name === domain || name.endsWith(`.${domain}`);
  });
}
function isLoopback(host) {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
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
    const { STSClient } = await import("./sdk-sts-3OVKES6H.mjs");
    return bounded(
      new STSClient({
        ...this.#configuration(region),
        ...credentials === void 0 ? {} : { credentials: revealed(credentials) }
      })
    );
  }
  async kms(region, credentials) {
    const { KMSClient } = await import("./sdk-kms-HLCDZMM5.mjs");
    return bounded(new KMSClient({ ...this.#configuration(region), credentials: revealed(credentials) }));
  }
  async secretsManager(region, credentials) {
    const { SecretsManagerClient } = await import("./sdk-secrets-manager-R625NIGE.mjs");
    return bounded(
      new SecretsManagerClient({ ...this.#configuration(region), credentials: revealed(credentials) })
    );
  }
  async ssm(region, credentials) {
    const { SSMClient } = await import("./sdk-ssm-RU4DLOIO.mjs");
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
  const { AssumeRoleWithWebIdentityCommand } = await import("./sdk-sts-3OVKES6H.mjs");
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

// src/fetch/providers/json-client.ts
import http2 from "node:http";
import https2 from "node:https";
var CallFailure = class extends Error {
  kind;
  /** A system code (`ENOTFOUND`), `HTTP 503`, or a word. Safe to print. */
  code;
  /** How long the service asked to wait, in milliseconds. */
  retryAfterMs;
  constructor(kind, code, retryAfterMs) {
    super(code);
    this.name = "CallFailure";
    this.kind = kind;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
};
var CORRUPT = "corrupt";
function corruptAnswer() {
  return new CallFailure("malformed", CORRUPT);
}
var MAX_ANSWER_BYTES2 = 1024 * 1024;
var DEFAULT_ATTEMPTS = 5;
var DEFAULT_BUDGET_MS = 6e4;
var FIRST_DELAY_MS = 250;
var MAX_DELAY_MS = 8e3;
var PASSING_STATUS = /* @__PURE__ */ new Set([408, 429, 500, 502, 503, 504]);
var PASSING_CODES = /^(?:ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EAI_AGAIN)$/;
var JsonClient = class {
  #agents;
  #options;
  constructor(options) {
    this.#agents = networkAgents(options.environment);
    this.#options = {
      maxAttempts: DEFAULT_ATTEMPTS,
      budgetMs: DEFAULT_BUDGET_MS,
      connectTimeoutMs: CONNECT_TIMEOUT_MS,
      requestTimeoutMs: REQUEST_TIMEOUT_MS,
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      random: Math.random,
      now: Date.now,
      ...options
    };
  }
  /**
   * What `read` makes of the answer: 200 to 299 with a JSON object (204 without), or a refusal (4xx other than 408 and 429) with
   * whatever body it has. `read` may throw `corruptAnswer()`, which is repeated as well. Throws `CallFailure` and what
   * `read` throws.
   */
  async call(request, signal, read) {
    const { maxAttempts, budgetMs, sleep, random, now } = this.#options;
    const startedAt = now();
    for (let attempts = 1; ; attempts++) {
      try {
        return read(await this.#callOnce(request, signal));
      } catch (error) {
        if (!(error instanceof CallFailure) || !isPassing(error) || attempts >= maxAttempts) throw error;
        if (request.isOnce === true && error.kind !== "throttled") throw error;
        const jitterMs = random() * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempts - 1));
        const delayMs = (error.retryAfterMs ?? 0) + jitterMs;
        if (now() - startedAt + delayMs > budgetMs) throw error;
        await sleep(delayMs);
        if (signal.aborted) throw new CallFailure("cancelled", "cancelled");
      }
    }
  }
  /** Waits, by the clock that the retries use. */
  sleep(milliseconds) {
    return this.#options.sleep(milliseconds);
  }
  close() {
    this.#agents.httpsAgent.destroy();
    this.#agents.httpAgent.destroy();
  }
  async #callOnce(request, signal) {
    const raw = await this.#exchange(request, signal);
    const { status } = raw;
    if (PASSING_STATUS.has(status)) {
      const retryAfterMs = retryAfter(raw.headers["retry-after"], this.#options.now());
      throw new CallFailure(status === 429 ? "throttled" : "unavailable", `HTTP ${status}`, retryAfterMs);
    }
    if (status >= 500) throw new CallFailure("unavailable", `HTTP ${status}`);
    if (status >= 300 && status < 400) throw new CallFailure("redirected", `HTTP ${status}`);
    const body = decodedBody(raw.bytes);
    const isGood = status >= 200 && status < 300 && status !== 204;
    if (isGood && (!isObject(body) || !/^application\/(?:[\w.+-]+\+)?json\b/i.test(raw.headers["content-type"] ?? "")))
      throw new CallFailure("malformed", "no JSON");
    const header = (name) => {
      const value = raw.headers[name];
      return typeof value === "string" ? value : value?.join(", ");
    };
    return { status, header, body };
  }
  #exchange(request, signal) {
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(new CallFailure("cancelled", "cancelled"));
        return;
      }
      const timers = [];
      let outgoing;
      const finish = (end) => {
        for (const timer of timers) clearTimeout(timer);
        signal.removeEventListener("abort", onAbort);
        end();
      };
      const fail = (error) => {
        finish(() => reject(failureOf(error)));
        outgoing?.destroy();
      };
      const onAbort = () => fail(new CallFailure("cancelled", "cancelled"));
      signal.addEventListener("abort", onAbort);
      const timeOut = (code) => fail(new CallFailure("timeout", code));
      timers.push(setTimeout(() => timeOut("no answer in time"), this.#options.requestTimeoutMs));
      try {
        outgoing = this.#open(request);
      } catch (error) {
        fail(error);
        return;
      }
      outgoing.on("error", fail);
      outgoing.on("socket", (socket) => {
        if (!socket.connecting) return;
        const timer = setTimeout(() => timeOut("no connection in time"), this.#options.connectTimeoutMs);
        timers.push(timer);
        socket.once("connect", () => clearTimeout(timer));
      });
      outgoing.on("response", (incoming) => {
        readWhole(incoming).then((raw) => finish(() => resolve(raw)), fail);
      });
    });
  }
  #open({ method, url, headers, bearer, body }) {
    const bytes = body === void 0 ? void 0 : encodedBody(body);
    const isTls = url.protocol === "https:";
    const outgoing = (isTls ? https2 : http2).request(url, {
      method,
      agent: isTls ? this.#agents.httpsAgent : this.#agents.httpAgent,
      headers: {
        accept: "application/json",
        "user-agent": "tacet",
        ...headers,
        ...bearer === void 0 ? {} : { authorization: `Bearer ${bearer.reveal()}` },
        ...body === void 0 ? {} : {
          "content-type": body.kind === "form" ? "application/x-www-form-urlencoded" : "application/json"
        },
        // in bytes: characters would cut a body with other than ASCII
        ...bytes === void 0 ? {} : { "content-length": bytes.length }
      }
    });
    outgoing.end(bytes);
    return outgoing;
  }
};
function isPassing({ kind, code }) {
  switch (kind) {
    case "throttled":
    case "timeout":
      return true;
    case "unavailable":
      return PASSING_STATUS.has(Number(code.replace("HTTP ", "")));
    case "unreachable":
      return PASSING_CODES.test(code);
    case "malformed":
      return code === CORRUPT;
    default:
      return false;
  }
}
function failureOf(error) {
  if (error instanceof CallFailure) return error;
  if (error instanceof ConnectionRefusal) return new CallFailure("proxy", error.code);
  return new CallFailure("unreachable", systemCode(error) ?? nestedCode2(error) ?? "no answer");
}
function nestedCode2(error) {
  if (!(error instanceof AggregateError)) return void 0;
  return error.errors.map(systemCode).find((code) => code !== void 0);
}
async function readWhole(incoming) {
  const chunks = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES2) throw new CallFailure("oversized", `more than ${MAX_ANSWER_BYTES2} bytes`);
    chunks.push(chunk);
  }
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, bytes: Buffer.concat(chunks) };
}
function decodedBody(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return void 0;
  }
}
function encodedBody(body) {
  if (body.kind === "json") {
    const entries = Object.entries(body.value);
    const value = entries.map(([name, entry]) => [name, entry instanceof Secret ? entry.reveal() : entry]);
    return Buffer.from(JSON.stringify(Object.fromEntries(value)), "utf8");
  }
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body.fields))
    form.append(name, value instanceof Secret ? value.reveal() : value);
  return Buffer.from(form.toString(), "utf8");
}
function retryAfter(value, nowMs) {
  if (value === void 0) return void 0;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1e3;
  const atMs = Date.parse(value);
  return Number.isNaN(atMs) ? void 0 : Math.max(0, atMs - nowMs);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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

// src/fetch/providers/json-fields.ts
function fieldAt(value, ...path) {
  let at = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null || Array.isArray(at) || !Object.hasOwn(at, step))
      return void 0;
    at = at[step];
  }
  return at;
}
function textAt(value, ...path) {
  const field = fieldAt(value, ...path);
  return typeof field === "string" && field !== "" ? field : void 0;
}
function numberAt(value, ...path) {
  const field = fieldAt(value, ...path);
  return typeof field === "number" && Number.isFinite(field) ? field : void 0;
}
function listAt(value, ...path) {
  const field = fieldAt(value, ...path);
  return Array.isArray(field) ? field : [];
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

// src/fetch/providers/explain-call.ts
function explainCall(failure2, { service, statusPage, unknownHost }) {
  const { kind, code } = failure2;
  const upstream = (errorCode, message, hint, retryable = false) => new UpstreamError(errorCode, message, {
    cause: failure2,
    retryable,
    ...hint === void 0 ? {} : { hint }
  });
  switch (kind) {
    case "throttled": {
      const hint = "run the job again; many jobs at once share one quota";
      return upstream("upstream-throttled", `${service} refuses more requests for now`, hint, true);
    }
    case "unavailable": {
      const hint = `run the job again; ${statusPage} says whether there is trouble`;
      return upstream("upstream-failed", `${service} has trouble (${code})`, hint, true);
    }
    case "timeout": {
      const hint = "run the job again; check that the runner may connect to it";
      return upstream("upstream-failed", `${service} gave no answer in time (${code})`, hint, true);
    }
    case "unreachable":
      return upstream(
        "upstream-failed",
        `${service} cannot be reached (${code})`,
        unreachableHint2(code, unknownHost),
        true
      );
    case "redirected": {
      const hint = "redirects are not followed, they could lead a token elsewhere; check for a proxy or a firewall";
      return upstream("upstream-malformed", `${service} answered with a redirect (${code})`, hint);
    }
    case "malformed":
    case "oversized": {
      if (code === CORRUPT)
        return upstream(
          "upstream-malformed",
          `${service} gave a value that does not fit its own checksum`,
          "run the job again; the value was changed on its way or where it is kept"
        );
      const hint = "check whether a proxy or a firewall answers in its place";
      return upstream(
        "upstream-malformed",
        `${service} gave an answer that is not one of its own (${code})`,
        hint
      );
    }
    case "cancelled":
      return upstream("cancelled", "the job was cancelled", void 0);
    case "proxy":
      return proxyFailure2(failure2, service);
  }
}
function callTrouble(error, subject) {
  if (!(error instanceof CallFailure)) throw error;
  if (error.kind === "cancelled")
    throw new UpstreamError("cancelled", "the job was cancelled", { cause: error });
  return { error: explainCall(error, subject), isAboutOneSecret: false, advice: [] };
}
function proxyFailure2(failure2, service) {
  if (failure2.code === "EPLAINTEXT")
    return new InputError("host-refused", `${service} is configured with an address without TLS`, {
      cause: failure2
    });
  const hint = failure2.code === "EPROXYAUTH" ? "the proxy wants other credentials: check HTTPS_PROXY" : "check HTTPS_PROXY, or exclude the host with NO_PROXY";
  return new UpstreamError("upstream-failed", `the proxy does not connect to ${service}`, {
    hint,
    cause: failure2
  });
}
function unreachableHint2(code, unknownHost) {
  if (code === "ENOTFOUND") return unknownHost;
  if (/CERT|SELF_SIGNED|ISSUER|SIGNATURE/.test(code))
    return "the certificate is not trusted: name the file of your CA in NODE_EXTRA_CA_CERTS";
  return "check that the runner may connect to it; HTTPS_PROXY and NO_PROXY are obeyed";
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

// src/fetch/providers/vault/settings.ts
var DEFAULT_AUTH_MOUNT = "jwt";
var WRAP_SECONDS = { min: 1, max: 3600 };
var LEASE_SECONDS = { min: 60, max: 432e3 };
var realPace = {
  now: Date.now,
  random: Math.random,
  sleep: (milliseconds, signal) => new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
  })
};
function serverPlace(address) {
  if (!URL.canParse(address)) return void 0;
  const url = new URL(address);
  const isLocal = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLocal)) return void 0;
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") return void 0;
  return { base: `${url.origin}${url.pathname.replace(/\/+$/, "")}`, origin: url.origin };
}
function readAuthority(text) {
  const isPem = (candidate) => /-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/.test(candidate);
  if (isPem(text)) return text;
  const decoded2 = Buffer.from(text.replace(/\s+/g, ""), "base64").toString("utf8");
  return isPem(decoded2) ? decoded2 : void 0;
}
function cleanPath(text) {
  const path = text.replace(/^\/+|\/+$/g, "");
  const segments = path.split("/");
  const isSound = segments.every(
    (segment) => /^[\w.@+~ -]{1,128}$/.test(segment) && !/^\.{1,2}$/.test(segment)
  );
  return isSound ? path : void 0;
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

// src/fetch/providers/vault/envelope.ts
function readMembers(text) {
  const tree = parseJsonText(text);
  return tree?.kind === "object" ? membersOf(text, tree) : void 0;
}
function readSecretMembers(object) {
  return object === void 0 ? void 0 : readMembers(object.reveal());
}
function readEnvelope(body) {
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    return void 0;
  }
  const members = readMembers(text);
  if (members === void 0) return void 0;
  return {
    data: members.written("data"),
    auth: members.written("auth"),
    leaseId: members.text("lease_id") ?? "",
    leaseSeconds: members.number("lease_duration") ?? 0,
    wrapInfo: members.written("wrap_info"),
    errors: members.texts("errors"),
    warnings: members.texts("warnings")
  };
}
function membersOf(text, node) {
  const member = (name) => node.members.get(name);
  return {
    text: (name) => {
      const found = member(name);
      return found?.kind === "string" ? found.value : void 0;
    },
    number: (name) => {
      const found = member(name);
      const value = found?.kind === "number" ? Number(text.slice(found.start, found.end)) : Number.NaN;
      return Number.isFinite(value) ? value : void 0;
    },
    flag: (name) => {
      const found = member(name);
      return found?.kind === "boolean" && text.slice(found.start, found.end) === "true";
    },
    texts: (name) => {
      const found = member(name);
      if (found?.kind !== "array") return [];
      return found.items.flatMap((item) => item.kind === "string" ? [item.value] : []);
    },
    object: (name) => {
      const found = member(name);
      return found?.kind === "object" ? membersOf(text, found) : void 0;
    },
    written: (name) => {
      const found = member(name);
      if (found === void 0 || found.kind === "null") return void 0;
      return Secret.fromText(text.slice(found.start, found.end));
    },
    has: (name) => node.members.has(name),
    names: () => [...node.members.keys()]
  };
}

// src/fetch/providers/vault/client.ts
var MAX_ATTEMPTS = 5;
var MAX_ATTEMPTS_UNAVAILABLE = 3;
var BUDGET_MS = 45e3;
var FIRST_DELAY_MS2 = 500;
var MAX_DELAY_MS2 = 8e3;
var NOT_SENT_CODES = /^(?:ECONNREFUSED|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH)$/;
var LOST_CODES = /^(?:ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|TIMEOUT|TRUNCATED)$/;
var VaultClient = class {
  #connection;
  #namespace;
  #pace;
  #usesLeft = Number.POSITIVE_INFINITY;
  #inline;
  constructor(connection, namespace, pace) {
    this.#connection = connection;
    this.#namespace = namespace;
    this.#pace = pace;
  }
  /** Sends a login with every call that names its stand-in as its token. */
  useInlineLogin(login) {
    this.#inline = login;
  }
  /** Says how often tokens may still be used: `num_uses`, where 0 is no limit. */
  limitUses(uses) {
    this.#usesLeft = uses === 0 ? Number.POSITIVE_INFINITY : uses;
  }
  /** How many uses are left of the token; infinite without a limit. */
  get usesLeft() {
    return this.#usesLeft;
  }
  /** Makes a call with its retries. Never throws. */
  async call(call, signal) {
    const startedAt = this.#pace.now();
    for (let attempt = 1; ; attempt++) {
      const { result, waitMs } = await this.#callOnce(call, attempt, signal);
      if (waitMs === void 0 || this.#pace.now() - startedAt + waitMs > BUDGET_MS) return result;
      await this.#pace.sleep(waitMs, signal);
      if (signal.aborted) return { kind: "cancelled" };
    }
  }
  async #callOnce(call, attempt, signal) {
    if (call.token !== void 0 && this.#usesLeft < 1)
      return { result: { kind: "used-up" }, waitMs: void 0 };
    const answer = await this.#connection.send(this.#wire(call), signal);
    const read = readAnswer(answer);
    const isLoginFailure = answer.kind === "answer" && answer.isLoginFailure;
    const loginFailure = isLoginFailure && read.kind === "refused" ? this.#inline?.explain(read) : void 0;
    const result = loginFailure === void 0 || read.kind !== "refused" ? read : { ...read, loginFailure };
    if (call.token !== void 0 && (result.kind === "done" || result.kind === "refused")) this.#usesLeft--;
    const asked = answer.kind === "answer" ? retryAfter(answer.retryAfter, this.#pace.now()) : void 0;
    return { result, waitMs: this.#wait(result, call, attempt, asked) };
  }
  /** How long to wait before the next attempt; undefined when there is none. */
  #wait(result, call, attempt, askedMs) {
    const { random } = this.#pace;
    const jitterMs = random() * Math.min(MAX_DELAY_MS2, FIRST_DELAY_MS2 * 2 ** attempt);
    switch (result.kind) {
      case "behind":
        return attempt < MAX_ATTEMPTS ? askedMs ?? 1e3 + 500 * random() : void 0;
      case "throttled":
        return attempt < MAX_ATTEMPTS ? (askedMs ?? 0) + jitterMs : void 0;
      case "sealed":
        return attempt < MAX_ATTEMPTS_UNAVAILABLE ? (askedMs ?? 0) + jitterMs : void 0;
      case "unavailable":
        if (result.status === 501 || !(call.isRepeatable || result.status === 503)) return void 0;
        return attempt < MAX_ATTEMPTS_UNAVAILABLE ? (askedMs ?? 0) + jitterMs : void 0;
      case "unreachable":
        if (!NOT_SENT_CODES.test(result.code) && !(call.isRepeatable && LOST_CODES.test(result.code)))
          return void 0;
        return attempt < MAX_ATTEMPTS_UNAVAILABLE ? jitterMs : void 0;
      default:
        return void 0;
    }
  }
  #wire({ method, path, query = [], body, token, wrapSeconds }) {
    const search = new URLSearchParams(
      query.map(([name, value]) => [name, value])
    ).toString();
    return {
      method,
      path: `/v1/${path.split("/").map(encodeURIComponent).join("/")}${search === "" ? "" : `?${search}`}`,
      headers: {
        "user-agent": "tacet",
        // some proxies in front of Vault let nothing else through: it keeps browsers out
        "x-vault-request": "true",
        ...token === void 0 ? {} : token === this.#inline?.token ? this.#inline.headers : { "x-vault-token": token.reveal() },
        ...this.#namespace === void 0 ? {} : { "x-vault-namespace": this.#namespace },
        ...wrapSeconds === void 0 ? {} : { "x-vault-wrap-ttl": `${wrapSeconds}s` }
      },
      body: body?.reveal()
    };
  }
};
function readAnswer(answer) {
  if (answer.kind !== "answer") return answer;
  const { status, body, contentType } = answer;
  if (status === 412) return { kind: "behind" };
  if (status === 429) return { kind: "throttled" };
  if (status >= 200 && status < 300 && body.length === 0) return { kind: "done", envelope: void 0 };
  const isJson = /^application\/(?:[\w.+-]+\+)?json\b/i.test(contentType);
  const envelope = isJson ? readEnvelope(body) : void 0;
  if (status >= 500) {
    const isSealed = envelope?.errors.some((text) => /\bsealed\b/i.test(text)) === true;
    return status === 503 && isSealed ? { kind: "sealed" } : { kind: "unavailable", status };
  }
  if (envelope === void 0) return { kind: "malformed", status };
  return status < 300 ? { kind: "done", envelope } : { kind: "refused", status, envelope };
}

// src/fetch/providers/vault/explain.ts
function explainRefusal(refusal2, asked) {
  const { status, envelope } = refusal2;
  const { written, path, method } = asked;
  const place = asked.namespace === void 0 ? "" : ` in the namespace ${asked.namespace}`;
  if (status === 403) {
    const error = new DeniedError("access-denied", `Vault refuses ${written}: its policies do not allow it`, {
      hint: `Vault says the same of a path that does not exist${place}: check the spelling, the mount and the namespace`
    });
    return { error, isAboutOneSecret: true, advice: policyLines(path, method) };
  }
  return { error: explainOther(status, envelope, asked, place), isAboutOneSecret: true, advice: [] };
}
function explainOther(status, envelope, { written, path, method }, place) {
  const said = [...envelope.errors, ...envelope.warnings].join("\n");
  if (status === 404) {
    return new InputError("secret-not-found", `Vault has nothing at ${written}${place}`, {
      hint: `asked for was ${method} ${path}; paths are case-sensitive`
    });
  }
  if (status === 405 || /unsupported operation/i.test(said)) {
    const other = method === "GET" ? "vault-write: asks by POST" : "vault-read: asks by GET";
    return new InputError("reference-invalid", `Vault does not take ${method} for ${written}`, {
      hint: `${other}; parameters after ? make vault: ask by POST`
    });
  }
  if (status === 413)
    return new InputError("reference-invalid", `Vault finds the parameters of ${written} too large`);
  if (/unknown role|role .{0,200}(?:not found|does not exist|could not be found)/is.test(said)) {
    return new InputError("secret-not-found", `Vault knows no role of that name: ${written}`, {
      hint: "the last step of the path names a role of the secrets engine"
    });
  }
  return new InputError(
    "reference-invalid",
    `Vault does not accept the request for ${written} (HTTP ${status})`,
    {
      hint: "check the path and its parameters; the audit log of Vault has the reason"
    }
  );
}
function versionGone(written, gone) {
  const which = gone.version === void 0 ? "the version" : `version ${gone.version}`;
  const at = /^[\d:.TZ+-]{10,40}$/.test(gone.deletedAt ?? "") ? ` at ${gone.deletedAt}` : "";
  const what = gone.deletedAt === void 0 ? "was destroyed" : `was deleted${at}`;
  const hint = gone.deletedAt === void 0 ? "a destroyed version cannot be brought back: write a new one, or name another with @" : "vault kv undelete brings it back; another version is named with @";
  const error = new InputError("secret-not-found", `${written}: ${which} ${what}`, { hint });
  return { error, isAboutOneSecret: true, advice: [] };
}
function explainTrouble(trouble, what) {
  return { error: troubleError(trouble, what), isAboutOneSecret: false, advice: [] };
}
function troubleError(trouble, what) {
  switch (trouble.kind) {
    case "throttled":
      return new UpstreamError("upstream-throttled", `Vault refuses more requests for now (${what})`, {
        retryable: true,
        hint: "a rate limit or a quota of leases is reached: run the job again, or raise the quota"
      });
    case "behind":
      return new UpstreamError(
        "upstream-failed",
        `this node of Vault is behind the others (${what}, HTTP 412)`,
        {
          retryable: true,
          hint: "run the job again; if it lasts, replication of the cluster has trouble"
        }
      );
    case "sealed":
      return new UpstreamError("upstream-failed", `Vault is sealed (${what})`, {
        retryable: true,
        hint: "its operators must unseal it"
      });
    case "unavailable": {
      const hint = trouble.status === 501 ? "it has never been initialised: check vault-address" : "run the job again; 502 can also come from the system behind a secrets engine";
      return new UpstreamError("upstream-failed", `Vault has trouble (${what}, HTTP ${trouble.status})`, {
        retryable: trouble.status !== 501,
        hint
      });
    }
    case "oversized":
      return new UpstreamError("upstream-malformed", `Vault's answer is too large (${what})`);
    case "malformed":
      return new UpstreamError(
        "upstream-malformed",
        `the answer is not one of Vault's (${what}, HTTP ${trouble.status})`,
        { hint: "check vault-address, and whether a proxy or a login page answers in its place" }
      );
    case "redirected":
      return new DeniedError("host-refused", `Vault sends on to another host (${what})`, {
        hint: "no token follows a redirect: set vault-address to the active node, or to the address of the cluster"
      });
    case "used-up":
      return new DeniedError("access-denied", `the uses of the Vault token are spent (${what})`, {
        hint: "raise token_num_uses of the role, or set it to 0"
      });
    case "cancelled":
      return new UpstreamError("cancelled", "the job was cancelled");
    case "unreachable":
      return unreachable(trouble.code, trouble.cause, what);
  }
}
function unreachable(code, cause, what) {
  if (code === "EPLAINTEXT")
    return new InputError("host-refused", "the address of Vault is without TLS", { cause });
  if (code === "EPROXY" || code === "EPROXYAUTH") {
    const hint2 = code === "EPROXYAUTH" ? "the proxy wants other credentials: check HTTPS_PROXY" : "check HTTPS_PROXY, or exclude the host with NO_PROXY";
    return new UpstreamError("upstream-failed", `the proxy does not connect to Vault (${what})`, {
      hint: hint2,
      cause
    });
  }
  const hint = code === "ENOTFOUND" ? "check the host name in vault-address" : /CERT|SELF_SIGNED|ISSUER|SIGNATURE/.test(code) ? "the certificate is not trusted: give your CA in vault-ca-certificate, or its file in NODE_EXTRA_CA_CERTS" : "check that the runner may connect to it; HTTPS_PROXY and NO_PROXY are obeyed";
  return new UpstreamError("upstream-failed", `Vault cannot be reached (${what}, ${code})`, {
    retryable: true,
    hint,
    cause
  });
}
function policyLines(path, method) {
  if (!/^[\w./@ ~:=-]+$/.test(path)) return [];
  return [
    "A policy of the role needs:",
    `path "${path}" {`,
    `  capabilities = [${method === "GET" ? '"read"' : '"create", "update"'}]`,
    "}"
  ];
}

// src/fetch/providers/vault/http.ts
import http3 from "node:http";
import https3 from "node:https";
import tls2 from "node:tls";
var MAX_ANSWER_BYTES3 = 8 * 1024 * 1024;
var VaultConnection = class {
  #place;
  #agents;
  #authorities;
  /** `authority` is PEM of CAs to trust besides those that Node trusts. */
  constructor(place, environment, authority) {
    this.#place = place;
    this.#agents = networkAgents(environment);
    this.#authorities = authority === void 0 ? void 0 : [...trustedByDefault(), authority];
  }
  /** Sends a request. Never throws. */
  async send(request, signal) {
    const address = new URL(this.#place.base + request.path);
    const answer = await this.#sendTo(address, request, signal);
    if (!("location" in answer)) return answer;
    const next = URL.canParse(answer.location, address.href) ? new URL(answer.location, address) : void 0;
    if (next === void 0 || next.origin !== this.#place.origin) return { kind: "redirected" };
    const second = await this.#sendTo(next, request, signal);
    return "location" in second ? { kind: "redirected" } : second;
  }
  close() {
    this.#agents.httpsAgent.destroy();
    this.#agents.httpAgent.destroy();
  }
  #sendTo(address, request, signal) {
    const isSecure = address.protocol === "https:";
    const timeout = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
    const body = request.body === void 0 ? void 0 : Buffer.from(request.body, "utf8");
    return new Promise((resolve) => {
      const fail = (cause) => {
        const code = timeout.aborted ? "TIMEOUT" : codeOf(cause);
        resolve(signal.aborted ? { kind: "cancelled" } : { kind: "unreachable", code, cause });
      };
      const options = {
        method: request.method,
        agent: isSecure ? this.#agents.httpsAgent : this.#agents.httpAgent,
        headers: {
          accept: "application/json",
          ...body === void 0 ? {} : { "content-type": "application/json", "content-length": String(body.length) },
          ...request.headers
        },
        signal: AbortSignal.any([signal, timeout]),
        ...this.#authorities === void 0 || !isSecure ? {} : { ca: [...this.#authorities] }
      };
      try {
        const outgoing = (isSecure ? https3 : http3).request(address, options);
        outgoing.on("error", fail);
        outgoing.once("socket", (socket) => limitConnecting(socket, outgoing));
        outgoing.once("response", (incoming) => receive(incoming, resolve, fail));
        outgoing.end(body);
      } catch (cause) {
        fail(cause);
      }
    });
  }
};
function limitConnecting(socket, outgoing) {
  if (!socket.connecting) return;
  const timer = setTimeout(() => outgoing.destroy(new ConnectionTooSlow()), CONNECT_TIMEOUT_MS);
  for (const event of ["connect", "close"]) socket.once(event, () => clearTimeout(timer));
}
function receive(incoming, resolve, fail) {
  const status = incoming.statusCode ?? 0;
  const { location, "retry-after": retryAfter2, "content-type": contentType = "" } = incoming.headers;
  const isLoginFailure = incoming.headers["x-vault-inline-auth-failed"] !== void 0;
  if (status >= 300 && status < 400) {
    incoming.resume();
    resolve(status >= 307 && location !== void 0 ? { location } : { kind: "redirected" });
    return;
  }
  const chunks = [];
  let sizeBytes = 0;
  incoming.on("data", (chunk) => {
    sizeBytes += chunk.length;
    if (sizeBytes > MAX_ANSWER_BYTES3) {
      resolve({ kind: "oversized" });
      incoming.destroy();
    } else chunks.push(chunk);
  });
  incoming.once(
    "end",
    () => resolve({
      kind: "answer",
      status,
      retryAfter: retryAfter2,
      contentType,
      isLoginFailure,
      body: Buffer.concat(chunks)
    })
  );
  incoming.once("error", fail);
  incoming.once("close", () => fail(new ConnectionEnded()));
}
var ConnectionTooSlow = class extends Error {
  code = "ETIMEDOUT";
};
var ConnectionEnded = class extends Error {
  code = "TRUNCATED";
};
function codeOf(cause) {
  if (cause instanceof ConnectionRefusal) return cause.code;
  const nested = cause instanceof AggregateError ? cause.errors.map(systemCode) : [];
  return systemCode(cause) ?? nested.find((code) => code !== void 0) ?? "no answer";
}
function trustedByDefault() {
  const { getCACertificates } = tls2;
  return getCACertificates === void 0 ? tls2.rootCertificates : getCACertificates("default");
}

// src/fetch/providers/vault/lease-facts.ts
var VAULT_SYSTEM = "vault";
function vaultLease(facts) {
  const plain = "token" in facts ? { ...facts, token: facts.token.reveal() } : facts;
  return { kind: "revocable", system: VAULT_SYSTEM, facts: Secret.fromText(JSON.stringify(plain)) };
}
function readFacts(text) {
  const members = readSecretMembers(text);
  if (members === void 0) return void 0;
  const required = (name) => members.text(name) ?? "";
  const token = () => Secret.fromText(required("token"));
  const expiresAtMs = members.number("expiresAtMs");
  switch (members.text("kind")) {
    case "login":
      return {
        kind: "login",
        address: required("address"),
        namespace: members.text("namespace"),
        authority: members.text("authority"),
        token: token(),
        isBatch: members.flag("isBatch"),
        uses: members.number("uses") ?? 0,
        expiresAtMs
      };
    case "token":
      return { kind: "token", path: required("path"), token: token() };
    case "lease":
      return {
        kind: "lease",
        path: required("path"),
        leaseId: required("leaseId"),
        isEffective: members.flag("isEffective"),
        expiresAtMs
      };
    case "certificate":
      return { kind: "certificate", mount: required("mount"), serial: required("serial") };
    default:
      return void 0;
  }
}
function momentText(atMs) {
  if (atMs === void 0 || !Number.isFinite(atMs) || Math.abs(atMs) > 864e13) return "an unknown time";
  return `${new Date(atMs).toISOString().slice(0, 16).replace("T", " ")} UTC`;
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
  proxySecrets,
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
  CallFailure,
  corruptAnswer,
  JsonClient,
  isGuid,
  isTenant,
  addressOf,
  fieldAt,
  textAt,
  numberAt,
  listAt,
  hostOf,
  hostRefusal,
  resourceOf,
  readChallenge,
  idTokenAudience,
  exchangeToken,
  explainCall,
  callTrouble,
  explainEntra,
  explainAzureCall,
  DEFAULT_AUTH_MOUNT,
  WRAP_SECONDS,
  LEASE_SECONDS,
  realPace,
  serverPlace,
  readAuthority,
  cleanPath,
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
  readSecretMembers,
  VaultClient,
  explainRefusal,
  versionGone,
  explainTrouble,
  VaultConnection,
  explainLogin,
  VAULT_SYSTEM,
  vaultLease,
  readFacts,
  momentText,
  logIn
};
