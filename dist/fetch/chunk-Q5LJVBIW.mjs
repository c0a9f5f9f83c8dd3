import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Secret,
  parseJsonText,
  systemCode
} from "./chunk-3KRHTFI6.mjs";

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
var MAX_ANSWER_BYTES = 1024 * 1024;
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
  return new CallFailure("unreachable", systemCode(error) ?? nestedCode(error) ?? "no answer");
}
function nestedCode(error) {
  if (!(error instanceof AggregateError)) return void 0;
  return error.errors.map(systemCode).find((code) => code !== void 0);
}
async function readWhole(incoming) {
  const chunks = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) throw new CallFailure("oversized", `more than ${MAX_ANSWER_BYTES} bytes`);
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

// src/fetch/providers/vault/http.ts
import http3 from "node:http";
import https3 from "node:https";
import tls2 from "node:tls";
var MAX_ANSWER_BYTES2 = 8 * 1024 * 1024;
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
    if (sizeBytes > MAX_ANSWER_BYTES2) {
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

export {
  CONNECT_TIMEOUT_MS,
  REQUEST_TIMEOUT_MS,
  ConnectionRefusal,
  networkAgents,
  proxySecrets,
  CallFailure,
  CORRUPT,
  corruptAnswer,
  JsonClient,
  DEFAULT_AUTH_MOUNT,
  WRAP_SECONDS,
  LEASE_SECONDS,
  realPace,
  serverPlace,
  readAuthority,
  cleanPath,
  readSecretMembers,
  VaultClient,
  VaultConnection,
  VAULT_SYSTEM,
  vaultLease,
  readFacts,
  momentText
};
