import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  explainCall,
  fieldAt,
  listAt,
  numberAt,
  textAt
} from "./chunk-5VLA325V.mjs";
import {
  CallFailure,
  JsonClient
} from "./chunk-Q5LJVBIW.mjs";
import {
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
import {
  getState,
  saveState
} from "./chunk-UVQL6IPV.mjs";

// src/runner/payload.ts
import { readFileSync, statSync } from "node:fs";
var PAYLOAD_MAX_BYTES = 32 * 1024 * 1024;
function readPayload(path) {
  return readPayloadFile(path).payload;
}
function readPayloadFile(path) {
  const none = (mistake) => ({ payload: void 0, mistake });
  if (path === void 0 || path === "") return none("the runner names no file with the event");
  let bytes;
  try {
    if (statSync(path).size > PAYLOAD_MAX_BYTES) return none("the file with the event is larger than 32 MiB");
    bytes = readFileSync(path);
  } catch {
    return none("the file with the event cannot be read");
  }
  try {
    return { payload: JSON.parse(bytes.toString("utf8")), mistake: void 0 };
  } catch {
    return none("the file with the event is no JSON");
  }
}
function field(value, ...path) {
  let current = value;
  for (const name of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, name)) return void 0;
    current = current[name];
  }
  return current;
}
function textIn(value) {
  return typeof value === "string" ? value : void 0;
}

// src/runner/event-facts.ts
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
function runnerTemp(environment) {
  return resolve(environment["RUNNER_TEMP"] || tmpdir());
}
function isSecureUrl(url) {
  if (url.protocol === "https:") return true;
  return url.protocol === "http:" && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}

// src/runner/state.ts
function saveState2(slot, value) {
  saveState(slot.name, JSON.stringify(value));
}
function loadState(slot) {
  const text = getState(slot.name);
  if (text === "") return void 0;
  try {
    return slot.decode(JSON.parse(text)) ?? "malformed";
  } catch {
    return "malformed";
  }
}

// src/runner/summary.ts
import { appendFileSync, statSync as statSync2 } from "node:fs";
var SUMMARY_MAX_BYTES = 1024 * 1024;
var CUT_NOTE = "\n\n_The summary ends here: the rest would exceed the limit of 1 MiB._\n";
function writeSummary(markdown) {
  const path = process.env["GITHUB_STEP_SUMMARY"];
  if (path === void 0 || path === "") return "unavailable";
  try {
    const usedBytes = statSync2(path, { throwIfNoEntry: false })?.size ?? 0;
    const text = fitSummary(markdown, SUMMARY_MAX_BYTES - usedBytes);
    if (text === void 0) return "unavailable";
    appendFileSync(path, text, { encoding: "utf8" });
    return text === markdown ? "whole" : "cut";
  } catch {
    return "unavailable";
  }
}
function fitSummary(markdown, roomBytes) {
  if (Buffer.byteLength(markdown) <= roomBytes) return markdown;
  const bytes = Buffer.from(markdown);
  const cutAt = bytes.lastIndexOf(10, roomBytes - Buffer.byteLength(CUT_NOTE) - 1);
  if (roomBytes <= Buffer.byteLength(CUT_NOTE) || cutAt < 0) return void 0;
  return `${bytes.toString("utf8", 0, cutAt)}${CUT_NOTE}`;
}

// src/fetch/leases/contract.ts
var LeaseBook = class {
  #leases = [];
  #save;
  /**
   * `save` stores all leases so far where post will find them; what it throws keeps the lease from being used. The list
   * it gets is the live one, so that of two saves at the same time the later never stores less.
   */
  constructor(save) {
    this.#save = save;
  }
  /** Records a lease. Wait for it before the folder is made, the token used. */
  async add(lease) {
    this.#leases.push(lease);
    await this.#save(this.#leases);
  }
};
function decodeLeases(json) {
  if (!Array.isArray(json)) return void 0;
  const leases = [];
  for (const entry of json) {
    if (typeof entry !== "object" || entry === null) return void 0;
    const { kind, path, key } = entry;
    if (typeof path !== "string") return void 0;
    if (kind === "folder") leases.push({ kind, path });
    else if (kind === "sealed" && typeof key === "string") leases.push({ kind, path, key });
    else return void 0;
  }
  return leases;
}
var leaseSlot = { name: "tacet-leases", decode: decodeLeases };

// src/fetch/leases/folder.ts
import { randomBytes } from "node:crypto";
import { lstat, mkdir, realpath, rm } from "node:fs/promises";
import { basename, dirname, isAbsolute, join as join2, relative, resolve as resolve2, sep } from "node:path";
var FOLDER_NAME = /^tacet-fetch-[0-9a-f]{32}$/;
async function planFolder(temp, workspace) {
  const [tempPath, workspacePath] = await Promise.all([realPath(temp), realPath(workspace)]);
  if (isWithin(tempPath, workspacePath)) {
    throw new InputError("export-refused", "the temporary folder of the runner lies within the workspace", {
      hint: "set RUNNER_TEMP outside GITHUB_WORKSPACE, or export to outputs"
    });
  }
  return { kind: "folder", path: join2(tempPath, `tacet-fetch-${randomBytes(16).toString("hex")}`) };
}
async function makeFolder(lease) {
  try {
    await mkdir(lease.path, { mode: 448 });
  } catch (cause) {
    throw new InputError(
      "export-refused",
      `no folder for the secrets can be made in the temporary folder of the runner (${describeError(cause)})`,
      { cause }
    );
  }
}
async function deleteFolder(lease, temp) {
  const path = resolve2(lease.path);
  const isOurs = FOLDER_NAME.test(basename(path)) && dirname(path) === await realPath(temp);
  if (!isOurs) return refused("the saved path is not one that this action makes");
  try {
    const status = await lstat(path);
    if (!status.isDirectory()) return refused("the saved path is not a folder");
    if (process.getuid !== void 0 && status.uid !== process.getuid())
      return refused("the folder belongs to another user");
    await rm(path, { recursive: true, maxRetries: 3 });
    return { kind: "deleted" };
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return { kind: "absent" };
    return refused(`the folder cannot be deleted (${describeError(cause)})`);
  }
}
function refused(why) {
  return { kind: "failed", error: new DeniedError("access-denied", why) };
}
async function realPath(path) {
  try {
    return await realpath(path);
  } catch {
    return resolve2(path);
  }
}
function isWithin(path, folder) {
  const way = relative(folder, path);
  return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

// src/fetch/leases/sealed-leases.ts
import { createCipheriv, createDecipheriv, randomBytes as randomBytes2 } from "node:crypto";
import { lstatSync, readFileSync as readFileSync2, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename as basename2, dirname as dirname2, join as join3, resolve as resolve3 } from "node:path";
var ALGORITHM = "aes-256-gcm";
var KEY_BYTES = 32;
var NONCE_BYTES = 12;
var TAG_BYTES = 16;
var CONTEXT = Buffer.from("tacet-leases-1", "ascii");
var FILE_NAME = /^tacet-leases-[0-9a-f]{32}$/;
var MAX_FILE_BYTES = 16 * 1024 * 1024;
var LeaseSafe = class {
  #world;
  #key = randomBytes2(KEY_BYTES);
  #path;
  #concealed;
  constructor(world) {
    this.#world = world;
    this.#path = join3(realPath2(world.temp), `tacet-leases-${randomBytes2(16).toString("hex")}`);
  }
  /** Where the file is, once there is one. */
  get path() {
    return this.#path;
  }
  /** Stores all leases. Throws `InputError` `export-refused` when the file cannot be written. */
  async save(leases) {
    if (leases.some(({ kind }) => kind !== "folder")) {
      const key = this.#key.toString("base64url");
      this.#concealed ??= this.#world.conceal([Secret.fromText(key)]);
      await this.#concealed;
      this.#world.saveState([...foldersOf(leases), { kind: "sealed", path: this.#path, key }]);
      this.#write(leases.filter((lease) => lease.kind !== "folder"));
    } else this.#world.saveState(foldersOf(leases));
  }
  #write(leases) {
    const plain = JSON.stringify(leases.map((lease) => ({ ...lease, facts: lease.facts.reveal() })));
    const nonce = randomBytes2(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.#key, nonce).setAAD(CONTEXT);
    const sealed = Buffer.concat([nonce, cipher.update(plain, "utf8"), cipher.final(), cipher.getAuthTag()]);
    try {
      const next = `${this.#path}.next`;
      rmSync(next, { force: true });
      writeFileSync(next, sealed, { mode: 384, flag: "wx" });
      renameSync(next, this.#path);
    } catch (cause) {
      throw new InputError(
        "export-refused",
        `what has to be revoked cannot be written into the temporary folder of the runner (${describeError(cause)})`,
        { hint: "without it nothing could be revoked when the job ends, so nothing is fetched", cause }
      );
    }
  }
};
function takeSealed(file, temp) {
  const path = resolve3(file.path);
  if (!FILE_NAME.test(basename2(path)) || realPath2(dirname2(path)) !== realPath2(temp))
    return refused2("the saved path is not one that this action makes");
  try {
    const status = lstatSync(path);
    if (!status.isFile() || status.size > MAX_FILE_BYTES)
      return refused2("what is there is not a file of this action");
    const sealed = readFileSync2(path);
    rmSync(path, { force: true, maxRetries: 3 });
    rmSync(`${path}.next`, { force: true, maxRetries: 3 });
    return open(sealed, file.key);
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return refused2("it is not there any more");
    return refused2(`it cannot be read or deleted (${describeError(cause)})`);
  }
}
function open(sealed, keyText) {
  const key = Buffer.from(keyText, "base64url");
  if (key.length !== KEY_BYTES || sealed.length < NONCE_BYTES + TAG_BYTES)
    return refused2("it is damaged, or its key is");
  try {
    const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES
    });
    decipher.setAAD(CONTEXT).setAuthTag(sealed.subarray(-TAG_BYTES));
    const plain = Buffer.concat([
      decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)),
      decipher.final()
    ]);
    const entries = JSON.parse(plain.toString("utf8"));
    return {
      kind: "leases",
      leases: entries.map((entry) => ({ ...entry, facts: Secret.fromText(entry.facts) }))
    };
  } catch {
    return refused2("somebody has changed it");
  }
}
function refused2(why) {
  const error = new DeniedError(
    "access-denied",
    `the record of what has to be revoked cannot be used: ${why}`,
    {
      hint: "what main took ends by itself; the summary of that step says when"
    }
  );
  return { kind: "failed", error };
}
function foldersOf(leases) {
  return leases.filter((lease) => lease.kind === "folder");
}
function realPath2(path) {
  try {
    return realpathSync(path);
  } catch {
    return resolve3(path);
  }
}

// src/fetch/providers/doppler/api.ts
var DopplerApi = class {
  #base;
  #client;
  #signal;
  /** `base` has no slash at its end. */
  constructor(base, client, signal) {
    this.#base = base;
    this.#client = client;
    this.#signal = signal;
  }
  /** Exchanges an id token. */
  login(identity, token) {
    const request = {
      method: "POST",
      url: new URL(`${this.#base}/v3/auth/oidc`),
      body: { kind: "json", value: { identity, token } }
    };
    return this.#client.call(request, this.#signal, ({ status, body }) => {
      if (status >= 300) return { kind: "refusal", status };
      const text = textAt(body, "token");
      if (text === void 0) throw new CallFailure("malformed", "no token");
      const expiresAtMs = Date.parse(textAt(body, "expires_at") ?? "");
      return {
        kind: "value",
        value: {
          secret: Secret.fromText(text),
          expiresAtMs: Number.isNaN(expiresAtMs) ? void 0 : expiresAtMs
        }
      };
    });
  }
  /** The computed values by name; null for one that Doppler does not show. */
  download({ project, config, names, dynamicSeconds }, token) {
    const url = new URL(`${this.#base}/v3/configs/config/secrets/download`);
    url.searchParams.set("project", project);
    url.searchParams.set("config", config);
    url.searchParams.set("format", "json");
    url.searchParams.set("include_dynamic_secrets", String(dynamicSeconds !== void 0));
    if (dynamicSeconds !== void 0) url.searchParams.set("dynamic_secrets_ttl_sec", String(dynamicSeconds));
    if (names !== void 0) url.searchParams.set("secrets", names.join(","));
    return this.#client.call({ method: "GET", url, bearer: token }, this.#signal, ({ status, body }) => {
      if (status >= 300) return { kind: "refusal", status };
      const values = /* @__PURE__ */ new Map();
      for (const [name, value] of Object.entries(body)) {
        if (value !== null && typeof value !== "string")
          throw new CallFailure("malformed", "no map of texts");
        values.set(name, value);
      }
      return { kind: "value", value: values };
    });
  }
  /** The names in a config that Doppler keeps to itself. */
  restrictedNames(project, config, token) {
    const url = new URL(`${this.#base}/v3/configs/config/secrets`);
    url.searchParams.set("project", project);
    url.searchParams.set("config", config);
    return this.#client.call({ method: "GET", url, bearer: token }, this.#signal, ({ status, body }) => {
      const secrets = fieldAt(body, "secrets");
      if (status >= 300) return { kind: "refusal", status };
      const all = typeof secrets === "object" && secrets !== null ? Object.keys(secrets) : [];
      const restricted = all.filter((name) => textAt(secrets, name, "computedVisibility") === "restricted");
      return { kind: "value", value: new Set(restricted) };
    });
  }
  /** The names in a config, without a value. */
  names(project, config, token) {
    const url = new URL(`${this.#base}/v3/configs/config/secrets/names`);
    url.searchParams.set("project", project);
    url.searchParams.set("config", config);
    return this.#client.call({ method: "GET", url, bearer: token }, this.#signal, ({ status, body }) => {
      if (status >= 300) return { kind: "refusal", status };
      const names = fieldAt(body, "names");
      if (!Array.isArray(names)) throw new CallFailure("malformed", "no list of names");
      return { kind: "value", value: new Set(names.filter((name) => typeof name === "string")) };
    });
  }
  /** Revokes a token. */
  revoke(token) {
    const request = {
      method: "POST",
      url: new URL(`${this.#base}/v3/auth/revoke`),
      body: { kind: "json", value: { token } }
    };
    return this.#client.call(
      request,
      this.#signal,
      ({ status }) => status >= 300 ? { kind: "refusal", status } : { kind: "value", value: void 0 }
    );
  }
};

// src/fetch/providers/doppler/explain.ts
var DOPPLER = {
  service: "Doppler",
  statusPage: "https://www.dopplerstatus.com",
  unknownHost: "check the input doppler-api"
};
function explainLogin(status, claims, audience) {
  const error = new DeniedError(
    "access-denied",
    `Doppler does not accept the id token of this job for the identity (HTTP ${status})`,
    {
      hint: status === 404 ? "check the input doppler-identity: it is the id of a service account identity" : "compare the claims that the identity demands with those shown below; the audience must match to the letter"
    }
  );
  const advice = [
    ...tokenLines(claims, audience, "an identity of Doppler"),
    "What the identity of the service account has to say (Doppler, Team, Service Accounts, Identities):",
    `  discovery URL  ${claims.iss ?? ""}`,
    `  audience       ${claims.aud ?? audience}`,
    `  subject        ${claims.sub ?? ""}`
  ];
  return { error, isAboutOneSecret: false, advice };
}
function explainDownload(status, place) {
  const about = (error) => ({ error, isAboutOneSecret: true, advice: [] });
  if (status === 404) {
    return about(
      new InputError(
        "secret-not-found",
        `Doppler has no config ${place}, or the service account may not see it`,
        {
          hint: "check the names of project and config, and the access of the service account to the project"
        }
      )
    );
  }
  if (status === 403 || status === 401) {
    return about(
      new DeniedError("access-denied", `the service account may not read ${place} (HTTP ${status})`, {
        hint: "give the service account access to the project and its environment, at least as Viewer"
      })
    );
  }
  return about(
    new DeniedError("access-denied", `Doppler refuses to give secrets of ${place} (HTTP ${status})`)
  );
}
function explainMissing(written, place, isRestricted) {
  const error = isRestricted ? new DeniedError(
    "access-denied",
    `${written} is restricted in ${place}: Doppler does not give its value away`,
    {
      hint: "change its visibility to masked, or give the service account a role that may read restricted secrets"
    }
  ) : new InputError("secret-not-found", `${written}: there is no secret of this name in ${place}`, {
    hint: "names are case-sensitive; see the config in the dashboard of Doppler"
  });
  return { error, isAboutOneSecret: true, advice: [] };
}

// src/fetch/providers/doppler/revoker.ts
var BUDGET_MS = 25e3;
function dopplerFacts({ base, token, expiresAtMs }) {
  return Secret.fromText(JSON.stringify({ base, token: token.reveal(), expiresAtMs }));
}
var DopplerRevoker = class {
  system = "doppler";
  #options;
  constructor(options) {
    this.#options = { budgetMs: BUDGET_MS, ...options };
  }
  async revoke(facts) {
    const client = new JsonClient(this.#options);
    const signal = AbortSignal.timeout(BUDGET_MS);
    try {
      return await Promise.all(facts.map((entry) => revokeOne(entry, client, signal)));
    } finally {
      client.close();
    }
  }
};
async function revokeOne(entry, client, signal) {
  const facts = JSON.parse(entry.reveal());
  const base = textAt(facts, "base");
  const token = textAt(facts, "token");
  if (base === void 0 || token === void 0)
    return { kind: "failed", error: new BugError("the record of a token of Doppler is not whole") };
  const until = numberAt(facts, "expiresAtMs");
  const hint = until === void 0 ? "revoke it in the activity log of Doppler" : `it ends by itself at ${new Date(until).toISOString()}`;
  try {
    const answer = await new DopplerApi(base, client, signal).revoke(Secret.fromText(token));
    if (answer.kind === "value" || answer.status === 401 || answer.status === 404)
      return { kind: "revoked", text: "the token of Doppler was revoked" };
    const error = new UpstreamError(
      "upstream-failed",
      `Doppler does not revoke its token (HTTP ${answer.status})`,
      { hint }
    );
    return { kind: "failed", error };
  } catch (failure) {
    if (!(failure instanceof CallFailure)) throw failure;
    const cause = explainCall(failure, DOPPLER);
    const error = new UpstreamError(
      "upstream-failed",
      `the token of Doppler was not revoked: ${cause.message}`,
      {
        hint,
        cause
      }
    );
    return { kind: "failed", error };
  }
}

// src/fetch/providers/infisical/settings.ts
var INFISICAL_CLOUD = "https://app.infisical.com";
function isProjectId(project) {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(project);
}

// src/fetch/providers/infisical/api.ts
var InfisicalApi = class {
  #base;
  #client;
  #signal;
  #isOldServer = false;
  /** `base` has no slash at its end and no `/api`. */
  constructor(base, client, signal) {
    this.#base = base;
    this.#client = client;
    this.#signal = signal;
  }
  /** Exchanges an id token. */
  login(identity, organization, token) {
    const value = {
      identityId: identity,
      jwt: token,
      ...organization === void 0 ? {} : { organizationSlug: organization }
    };
    return this.#call(this.#post("/api/v1/auth/oidc-auth/login", value), ({ body }) => {
      const text = textAt(body, "accessToken");
      if (text === void 0) throw new CallFailure("malformed", "no token");
      return { secret: Secret.fromText(text), expiresInSeconds: numberAt(body, "expiresIn") };
    });
  }
  /** The secrets of a folder with those of its imports, each key once. */
  folder(place, token) {
    return this.#read(place, token, void 0, ({ body }) => {
      const secrets = /* @__PURE__ */ new Map();
      for (const source of [...listAt(body, "imports"), body])
        for (const entry of listAt(source, "secrets")) {
          const secret = readSecret(entry);
          secrets.set(secret.key, secret);
        }
      return [...secrets.values()];
    });
  }
  /**
   * The names in a folder with those of its imports. The values are not asked for; a server too old to know the parameter
   * sends them all the same, and they are not looked at.
   */
  names(place, token) {
    const read = ({ body }) => new Set(
      [...listAt(body, "imports"), body].flatMap((source) => listAt(source, "secrets")).flatMap((entry) => textAt(entry, "secretKey") ?? [])
    );
    return this.#read(place, token, void 0, read, { viewSecretValue: "false" });
  }
  /** One secret by its name. */
  secret(place, name, token) {
    return this.#read(place, token, name, ({ body }) => readSecret(fieldAt(body, "secret")));
  }
  /** A fresh dynamic credential. The project is given by its slug. */
  createLease({ project, environment, folder }, name, ttl, token) {
    const value = {
      dynamicSecretName: name,
      projectSlug: project,
      environmentSlug: environment,
      path: folder,
      ...ttl === void 0 ? {} : { ttl }
    };
    const request = { ...this.#post("/api/v1/dynamic-secrets/leases", value), bearer: token, isOnce: true };
    return this.#call(request, ({ body }) => {
      const id = textAt(body, "lease", "id");
      const data = fieldAt(body, "data");
      if (id === void 0 || typeof data !== "object" || data === null)
        throw new CallFailure("malformed", "no lease");
      const expiresAtMs = Date.parse(textAt(body, "lease", "expireAt") ?? "");
      return {
        id,
        data: Secret.fromText(JSON.stringify(data)),
        expiresAtMs: Number.isNaN(expiresAtMs) ? void 0 : expiresAtMs
      };
    });
  }
  /** Takes a dynamic credential back. */
  deleteLease(id, { project, environment, folder }, token) {
    const value = { projectSlug: project, environmentSlug: environment, path: folder, isForced: false };
    const request = {
      ...this.#post(`/api/v1/dynamic-secrets/leases/${encodeURIComponent(id)}`, value),
      method: "DELETE",
      bearer: token
    };
    return this.#call(request, () => void 0);
  }
  /** Revokes a token. */
  revoke(token) {
    const request = { ...this.#post("/api/v1/auth/token/revoke", { accessToken: token }), bearer: token };
    return this.#call(request, () => void 0);
  }
  async #read(place, token, name, read, further = {}) {
    const ask = (version) => {
      const url = this.#address(version, place, name);
      for (const [key, value] of Object.entries(further)) url.searchParams.set(key, value);
      return this.#call({ method: "GET", url, bearer: token }, read);
    };
    if (!isProjectId(place.project) || this.#isOldServer) return ask("v3");
    const answer = await ask("v4");
    if (answer.kind === "value" || !answer.isRouteUnknown) return answer;
    this.#isOldServer = true;
    return ask("v3");
  }
  #address(version, { project, environment, folder }, name) {
    const path = version === "v4" ? "/api/v4/secrets" : "/api/v3/secrets/raw";
    const url = new URL(`${this.#base}${path}${name === void 0 ? "" : `/${encodeURIComponent(name)}`}`);
    const projectName = version === "v4" ? "projectId" : isProjectId(project) ? "workspaceId" : "workspaceSlug";
    const parameters = {
      [projectName]: project,
      environment,
      secretPath: folder,
      [version === "v4" ? "includeImports" : "include_imports"]: "true",
      expandSecretReferences: "true",
      ...name === void 0 ? { recursive: "false" } : { type: "shared" },
      ...version === "v4" && name === void 0 ? { includePersonalOverrides: "false" } : {}
    };
    for (const [key, value] of Object.entries(parameters)) url.searchParams.set(key, value);
    return url;
  }
  #post(path, value) {
    return { method: "POST", url: new URL(`${this.#base}${path}`), body: { kind: "json", value } };
  }
  #call(request, read) {
    return this.#client.call(
      request,
      this.#signal,
      (answer) => answer.status >= 300 ? { kind: "refusal", status: answer.status, isRouteUnknown: isRouteUnknown(answer) } : { kind: "value", value: read(answer) }
    );
  }
};
function isRouteUnknown({ status, body }) {
  return status === 404 && /^Route (?:GET|POST|DELETE):/.test(textAt(body, "message") ?? "");
}
function readSecret(entry) {
  const key = textAt(entry, "secretKey");
  const value = fieldAt(entry, "secretValue");
  const isHidden = fieldAt(entry, "secretValueHidden") === true;
  if (key === void 0 || typeof value !== "string" && !isHidden)
    throw new CallFailure("malformed", "no secret");
  const updatedAtMs = Date.parse(textAt(entry, "updatedAt") ?? "");
  return {
    key,
    value: isHidden || typeof value !== "string" ? void 0 : value,
    version: numberAt(entry, "version"),
    updatedAtMs: Number.isNaN(updatedAtMs) ? void 0 : updatedAtMs
  };
}

// src/fetch/providers/infisical/explain.ts
var INFISICAL = {
  service: "Infisical",
  statusPage: "https://status.infisical.com",
  unknownHost: "check the input infisical-address"
};
function explainLogin2(status, claims, audience) {
  const hint = status === 404 || status === 422 ? "check the input infisical-identity: it is the id of a machine identity with OIDC auth" : "compare what the identity demands with what is shown below, to the letter";
  const error = new DeniedError(
    "access-denied",
    `Infisical does not accept the id token of this job for the identity (HTTP ${status})`,
    { hint }
  );
  const advice = [
    ...tokenLines(claims, audience, "a machine identity of Infisical"),
    "What the OIDC auth of the machine identity has to say:",
    `  OIDC discovery URL  ${claims.iss ?? ""}`,
    `  issuer              ${claims.iss ?? ""}`,
    `  subject             ${claims.sub ?? ""}`,
    `  audiences           ${claims.aud ?? audience}`
  ];
  return { error, isAboutOneSecret: false, advice };
}
function placeText({ project, environment, folder }) {
  return `${folder} of ${environment} in ${project}`;
}
function explainRead(status, what, place) {
  const where = placeText(place);
  switch (status) {
    case 404:
      return aboutOne(
        new InputError(
          "secret-not-found",
          `${what}: there is no such secret, folder, environment or project (${where})`,
          {
            hint: "names are case-sensitive; a project is named by its id or slug, an environment by its slug"
          }
        )
      );
    case 403:
      return aboutOne(
        new DeniedError("access-denied", `${what}: the machine identity may not read ${where}`, {
          hint: "add the identity to the project, with a role that may read secrets and their values there"
        })
      );
    case 401: {
      const error = new DeniedError("access-denied", "Infisical does not accept the access token any more", {
        hint: "check the limits of the identity: the number of uses, the life, the trusted addresses of its tokens"
      });
      return { error, isAboutOneSecret: false, advice: [] };
    }
    default:
      return aboutOne(
        new InputError(
          "reference-invalid",
          `${what}: Infisical does not take this request for ${where} (HTTP ${status})`,
          {
            hint: "check the names of the folder and of the secret"
          }
        )
      );
  }
}
function explainHidden(what, place) {
  return aboutOne(
    new DeniedError(
      "access-denied",
      `${what}: the machine identity may see the secret in ${placeText(place)}, and not its value`,
      {
        hint: "give its role the permission to read values"
      }
    )
  );
}
function aboutOne(error) {
  return { error, isAboutOneSecret: true, advice: [] };
}

// src/fetch/providers/infisical/lease-facts.ts
function writeFacts(facts) {
  return Secret.fromText(
    JSON.stringify(facts.kind === "login" ? { ...facts, token: facts.token.reveal() } : facts)
  );
}
function readFacts(text) {
  let value;
  try {
    value = JSON.parse(text.reveal());
  } catch {
    return void 0;
  }
  const expiresAtMs = numberAt(value, "expiresAtMs");
  if (fieldAt(value, "kind") === "login") {
    const base = textAt(value, "base");
    const token = textAt(value, "token");
    return base === void 0 || token === void 0 ? void 0 : { kind: "login", base, token: Secret.fromText(token), expiresAtMs };
  }
  const texts = [
    textAt(value, "id"),
    textAt(value, "name"),
    textAt(value, "place", "project"),
    textAt(value, "place", "environment"),
    textAt(value, "place", "folder")
  ];
  const [id, name, project, environment, folder] = texts;
  if (id === void 0 || name === void 0 || project === void 0) return void 0;
  if (environment === void 0 || folder === void 0) return void 0;
  return { kind: "lease", id, name, place: { project, environment, folder }, expiresAtMs };
}

export {
  readPayload,
  field,
  textIn,
  runnerTemp,
  isSecureUrl,
  saveState2 as saveState,
  loadState,
  writeSummary,
  DopplerApi,
  DOPPLER,
  explainLogin,
  explainDownload,
  explainMissing,
  dopplerFacts,
  DopplerRevoker,
  INFISICAL_CLOUD,
  isProjectId,
  InfisicalApi,
  INFISICAL,
  explainLogin2,
  explainRead,
  explainHidden,
  writeFacts,
  readFacts,
  LeaseBook,
  leaseSlot,
  planFolder,
  makeFolder,
  deleteFolder,
  LeaseSafe,
  takeSealed
};
