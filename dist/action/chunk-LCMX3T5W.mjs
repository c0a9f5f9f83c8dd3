import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  isSecureUrl,
  repositoryIn
} from "./chunk-CXMKFTA4.mjs";

// src/remote-texts/api.ts
function apiPlace(environment, token) {
  const url = environment.GITHUB_API_URL || "https://api.github.com";
  const repository = repositoryIn(environment.GITHUB_REPOSITORY);
  if (repository === void 0 || !URL.canParse(url) || !isSecureUrl(new URL(url))) return void 0;
  return { url: url.replace(/\/+$/, ""), repository, token };
}
function refusalText({ reason }, permission) {
  switch (reason) {
    case "denied":
      return `the token may not read it, the job needs "permissions: ${permission}"`;
    case "missing":
      return `GitHub does not have it, or the job needs "permissions: ${permission}"`;
    case "gone":
      return "GitHub has deleted it";
    case "throttled":
      return "the limit of requests is reached";
    case "too-large":
      return "it is larger than is read";
    case "malformed":
      return "the answer is none that GitHub would give";
    case "unreachable":
      return "GitHub could not be reached, or failed";
    case "cancelled":
      return "the scan was cancelled";
  }
}
var MAX_PAGE_BYTES = 64 * 1024 * 1024;
var TIMEOUT_MS = 3e4;
var DOWNLOAD_MS = 6e5;
var RETRY_DELAYS_MS = [500, 1500];
var MAX_WAIT_MS = 18e4;
var MAX_REDIRECTS = 3;
var PAGE_SIZE = 100;
var Api = class {
  #place;
  #outside;
  #waitedMs = 0;
  /** Whether something failed to the last try: then nothing else is tried twice, or a job waits once for each text. */
  #isDown = false;
  constructor(place, outside) {
    this.#place = place;
    this.#outside = outside;
  }
  /**
   * The entries of a list, page by page: `entriesIn` finds them in an answer. Ends with a refusal when a page cannot be
   * read, or when there are more than `maxPages`. Pages are counted here: no address of an answer is followed.
   */
  async *pages(path, entriesIn, maxPages) {
    for (let page = 1; page <= maxPages; page++) {
      const got = await this.#get(`${path}?per_page=${PAGE_SIZE}&page=${page}`);
      if (got.kind === "refused") return yield got;
      const body = await this.#body(got.response, MAX_PAGE_BYTES);
      if (!(body instanceof Uint8Array)) return yield body;
      const entries = entriesIn(parse(body));
      if (entries === void 0) return yield refused("malformed");
      yield entries;
      const isLast = !/;\s*rel="?next"?/.test(got.response.headers.get("link") ?? "");
      if (entries.length === 0 || isLast && entries.length < PAGE_SIZE) return;
    }
    yield refused("too-large");
  }
  /** The bytes that a path leads to, over redirects to other servers, which get no token; at most so many. */
  async download(path, maxBytes) {
    for (let attempt = 0; ; attempt++) {
      const bytes = await this.#downloadOnce(path, maxBytes);
      if (bytes instanceof Uint8Array || bytes.reason !== "unreachable") return bytes;
      const delayMs = this.#delayBefore(attempt + 1);
      if (delayMs === void 0 || this.#outside.signal.aborted) return bytes;
      await this.#outside.sleep(delayMs);
    }
  }
  /** Deletes what a path names; undefined when it is done. */
  async remove(path) {
    const got = await this.#get(path, "DELETE");
    if (got.kind === "refused") return got;
    await got.response.body?.cancel();
    return void 0;
  }
  async #downloadOnce(path, maxBytes) {
    const got = await this.#get(path);
    if (got.kind === "refused") return got;
    let { response } = got;
    let from = this.#address(path);
    for (let hop = 0; isRedirect(response); hop++) {
      await response.body?.cancel();
      const to = redirectTarget(response, from);
      if (to === void 0 || hop === MAX_REDIRECTS) return refused("malformed");
      const next = await this.#fetch(to, { headers: { "user-agent": "tacet" } });
      if (next === void 0) return this.#lost();
      const reason = reasonOf(next);
      if (reason !== void 0) {
        await next.body?.cancel();
        return refused(reason === "denied" ? "unreachable" : reason);
      }
      response = next;
      from = to;
    }
    return await this.#body(response, maxBytes);
  }
  /** One request with the token, tried again where that can help. */
  async #get(path, method = "GET") {
    const headers = {
      accept: "application/vnd.github+json",
      "x-github-api-version": "2022-11-28",
      "user-agent": "tacet",
      authorization: `Bearer ${this.#place.token.reveal()}`
    };
    for (let attempt = 0; ; ) {
      const response = await this.#fetch(this.#address(path), { method, headers });
      if (response === void 0 && this.#outside.signal.aborted) return refused("cancelled");
      const reason = response === void 0 ? "unreachable" : reasonOf(response);
      if (response !== void 0 && reason === void 0) return { kind: "got", response };
      await response?.body?.cancel();
      const waitMs = reason === "throttled" && response !== void 0 ? this.#waitFor(response) : reason === "unreachable" ? this.#delayBefore(++attempt) : void 0;
      if (waitMs === void 0) return refused(reason ?? "unreachable");
      await this.#outside.sleep(waitMs);
    }
  }
  /** The wait before a further try; undefined when there is none. */
  #delayBefore(further) {
    const delayMs = this.#isDown ? void 0 : RETRY_DELAYS_MS[further - 1];
    this.#isDown ||= delayMs === void 0;
    return delayMs;
  }
  /** How long to wait for the limit of requests; undefined when that takes too long. */
  #waitFor({ headers }) {
    const after = headers.get("retry-after") ?? "";
    const reset = headers.get("x-ratelimit-reset") ?? "";
    const waitMs = /^\d{1,6}$/.test(after) ? Number(after) * 1e3 : /^\d{1,12}$/.test(reset) && headers.get("x-ratelimit-remaining") === "0" ? Math.max(0, Number(reset) * 1e3 - this.#outside.now()) : LEAST_WAIT_MS;
    this.#waitedMs += Math.max(waitMs, LEAST_COUNTED_MS);
    return this.#waitedMs > MAX_WAIT_MS ? void 0 : waitMs;
  }
  #address(path) {
    return new URL(`${this.#place.url}/repos/${this.#place.repository}/${path}`);
  }
  async #fetch(url, init) {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), TIMEOUT_MS);
    const whole = AbortSignal.timeout(DOWNLOAD_MS);
    const signal = AbortSignal.any([this.#outside.signal, limit.signal, whole]);
    try {
      return await fetch(url, { ...init, redirect: "manual", signal });
    } catch {
      return void 0;
    } finally {
      clearTimeout(timer);
    }
  }
  /** The body as it comes, up to a bound; what it declares to be is not believed. */
  async #body(response, maxBytes) {
    const chunks = [];
    let size = 0;
    try {
      for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > maxBytes) return refused("too-large");
        chunks.push(chunk);
      }
    } catch {
      return this.#lost();
    }
    return Buffer.concat(chunks, size);
  }
  #lost() {
    return refused(this.#outside.signal.aborted ? "cancelled" : "unreachable");
  }
};
var LEAST_WAIT_MS = 6e4;
var LEAST_COUNTED_MS = 5e3;
function refused(reason) {
  return { kind: "refused", reason };
}
function reasonOf({ status, headers }) {
  if (status >= 200 && status < 400) return void 0;
  const isLimit = headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0";
  if (status === 429 || status === 403 && isLimit) return "throttled";
  if (status === 401 || status === 403) return "denied";
  if (status === 404) return "missing";
  if (status === 410) return "gone";
  return status >= 500 ? "unreachable" : "malformed";
}
function isRedirect({ status }) {
  return status >= 300 && status < 400;
}
function redirectTarget(response, from) {
  const location = response.headers.get("location") ?? "";
  if (location === "" || !URL.canParse(location, from.href)) return void 0;
  const to = new URL(location, from);
  return isSecureUrl(to) && to.username === "" && to.password === "" ? to : void 0;
}
function parse(body) {
  try {
    return JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.length).toString("utf8"));
  } catch {
    return void 0;
  }
}

export {
  apiPlace,
  refusalText,
  Api,
  refused
};
