import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/base/errors.ts
var TacetError = class extends Error {
  code;
  hint;
  constructor(code, message, details = {}) {
    super(message, details.cause === void 0 ? {} : { cause: details.cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = details.hint;
  }
};
var InputError = class extends TacetError {
};
var DeniedError = class extends TacetError {
};
var UpstreamError = class extends TacetError {
  retryable;
  constructor(code, message, details = {}) {
    super(code, message, details);
    this.retryable = details.retryable ?? false;
  }
};
var BugError = class extends TacetError {
  constructor(message, details = {}) {
    super("bug", message, details);
  }
};
function describeError(error) {
  if (error instanceof TacetError) return error.message;
  if (!(error instanceof Error)) return "unknown failure";
  const code = systemCode(error);
  return code === void 0 ? error.name : `${error.name} ${code}`;
}
function systemCode(error) {
  if (!(error instanceof Error) || !("code" in error)) return void 0;
  const code = error.code;
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? code : void 0;
}

// src/base/secret.ts
import { inspect } from "node:util";
var PLACEHOLDER = "[secret]";
function copyOf(bytes) {
  return new Uint8Array(bytes);
}
var Secret = class _Secret {
  #bytes;
  constructor(bytes) {
    this.#bytes = bytes;
  }
  /** Wraps text, kept as its UTF-8 bytes. */
  static fromText(text) {
    return new _Secret(new TextEncoder().encode(text));
  }
  /** Wraps a copy of the bytes. */
  static fromBytes(bytes) {
    return new _Secret(copyOf(bytes));
  }
  /** The length in bytes. */
  get sizeBytes() {
    return this.#bytes.length;
  }
  /** The value as text, read as UTF-8 (invalid sequences become U+FFFD). */
  reveal() {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.#bytes);
  }
  /** A copy of the raw bytes. */
  revealBytes() {
    return copyOf(this.#bytes);
  }
  toString() {
    return PLACEHOLDER;
  }
  toJSON() {
    return PLACEHOLDER;
  }
  [inspect.custom]() {
    return PLACEHOLDER;
  }
};

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

// src/fetch/identity/claims.ts
function decodeClaims(token) {
  const [, payload = ""] = token.reveal().split(".");
  let claims;
  try {
    claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
  } catch {
    claims = void 0;
  }
  const read = (name) => typeof claims === "object" && claims !== null && Object.hasOwn(claims, name) ? claims[name] : void 0;
  const text = (name) => {
    const value = read(name);
    return typeof value === "string" && value !== "" ? value : void 0;
  };
  const exp = read("exp");
  return {
    iss: text("iss"),
    sub: text("sub"),
    aud: text("aud"),
    repository: text("repository"),
    repositoryId: text("repository_id"),
    repositoryOwnerId: text("repository_owner_id"),
    environment: text("environment"),
    eventName: text("event_name"),
    exp: typeof exp === "number" && Number.isFinite(exp) ? exp : void 0
  };
}
function subjectOf(claims) {
  const { sub: actual, repository, repositoryId, repositoryOwnerId } = claims;
  if (actual === void 0) return void 0;
  const parts = /^repo:([^:]*):(.+)$/s.exec(actual);
  const context = parts?.[2];
  if (context === void 0) return { actual, form: "custom", classic: void 0, immutable: void 0 };
  const [owner, name] = (repository ?? "").split("/");
  const isKnown = owner !== void 0 && owner !== "" && name !== void 0;
  const classic = isKnown ? `repo:${owner}/${name}:${context}` : void 0;
  const immutable = isKnown && repositoryId !== void 0 && repositoryOwnerId !== void 0 ? `repo:${owner}@${repositoryOwnerId}/${name}@${repositoryId}:${context}` : void 0;
  const form = actual === classic ? "classic" : actual === immutable ? "immutable" : void 0;
  if (form !== void 0) return { actual, form, classic, immutable };
  return {
    actual,
    form: /@\d+\/.*@\d+$/.test(parts?.[1] ?? "") ? "immutable" : "classic",
    classic,
    immutable
  };
}

// src/fetch/providers/explain-token.ts
function tokenLines(claims, audience, trust) {
  const subject = subjectOf(claims);
  const lines = [
    "What the id token of this job says:",
    `  iss  ${claims.iss ?? "(nothing)"}`,
    `  aud  ${claims.aud ?? audience}`,
    `  sub  ${subject?.actual ?? "(nothing)"}`
  ];
  if (subject === void 0) return lines;
  if (subject.form === "custom") {
    lines.push("  The form of sub is customised for this repository or its organisation.");
    return lines;
  }
  const other = subject.form === "classic" ? subject.immutable : subject.classic;
  const otherForm = subject.form === "classic" ? "immutable" : "classic";
  lines.push(`  This is the ${subject.form} form of sub.`);
  if (other !== void 0) lines.push(`  The ${otherForm} form of the same would be ${other}`);
  if (subject.form === "immutable") {
    lines.push(
      `  Repositories created, renamed or transferred since 15 July 2026 send the immutable form: ${trust}`,
      "  that names the classic one no longer matches."
    );
  }
  if (claims.environment !== void 0)
    lines.push("  The job has an environment, which stands in sub in place of the branch or the event.");
  return lines;
}
function pasteable(json) {
  return json.replace(
    /[^\n\x20-\x7e]|`|(?<=#)#(?=\[|vso)/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function shellWord(text) {
  if (/^[A-Za-z0-9_./:@%+,=-]+$/.test(text)) return text;
  if (/[^\x20-\x7e]|['`!]|##(?=\[|vso)/.test(text)) return void 0;
  return `'${text}'`;
}

export {
  TacetError,
  InputError,
  DeniedError,
  UpstreamError,
  BugError,
  describeError,
  systemCode,
  Secret,
  CONNECT_TIMEOUT_MS,
  REQUEST_TIMEOUT_MS,
  ConnectionRefusal,
  networkAgents,
  proxySecrets,
  fieldAt,
  textAt,
  numberAt,
  listAt,
  decodeClaims,
  tokenLines,
  pasteable,
  shellWord
};
