import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  DopplerRevoker,
  INFISICAL,
  InfisicalApi,
  deleteFolder,
  leaseSlot,
  loadState,
  readFacts,
  runnerTemp,
  takeSealed,
  writeSummary
} from "./chunk-FG7CZ6UE.mjs";
import {
  markdownCode,
  markdownText
} from "./chunk-6SAVCBQW.mjs";
import {
  annotate,
  log
} from "./chunk-XQ762VIL.mjs";
import {
  counted,
  formatBytes
} from "./chunk-F2YGNUP5.mjs";
import {
  explainCall,
  explainTrouble
} from "./chunk-5VLA325V.mjs";
import {
  CallFailure,
  JsonClient,
  VAULT_SYSTEM,
  VaultClient,
  VaultConnection,
  momentText,
  readFacts as readFacts2,
  realPace,
  serverPlace
} from "./chunk-Q5LJVBIW.mjs";
import "./chunk-OSBMRQRE.mjs";
import {
  BugError,
  DeniedError,
  Secret,
  UpstreamError
} from "./chunk-3KRHTFI6.mjs";
import "./chunk-UVQL6IPV.mjs";
import "./chunk-ABD7D3BL.mjs";

// src/fetch/providers/infisical/revoker.ts
var BUDGET_MS = 25e3;
var InfisicalRevoker = class {
  system = "infisical";
  #options;
  constructor(options) {
    this.#options = { budgetMs: BUDGET_MS, ...options };
  }
  async revoke(recorded) {
    const facts = recorded.map(readFacts);
    const returns = [];
    if (facts.includes(void 0))
      returns.push({ kind: "failed", error: new BugError("a record of what Infisical gave is not whole") });
    const known = facts.filter((entry) => entry !== void 0);
    const client = new JsonClient(this.#options);
    const signal = AbortSignal.timeout(BUDGET_MS);
    try {
      for (const [index, login] of known.entries()) {
        if (login.kind !== "login") continue;
        const rest = known.slice(index + 1);
        const end = rest.findIndex(({ kind }) => kind === "login");
        const api = new InfisicalApi(login.base, client, signal);
        returns.push(...await revokeLogin(login, end < 0 ? rest : rest.slice(0, end), api));
      }
      return returns;
    } finally {
      client.close();
    }
  }
};
async function revokeLogin(login, rest, api) {
  const leases = rest.filter((entry) => entry.kind === "lease");
  const returns = await Promise.all(
    leases.map(
      ({ id, place, name, expiresAtMs }) => outcome(
        `the dynamic secret ${name} of Infisical`,
        expiresAtMs,
        api.deleteLease(id, place, login.token)
      )
    )
  );
  return [...returns, await outcome("the token of Infisical", login.expiresAtMs, api.revoke(login.token))];
}
async function outcome(what, expiresAtMs, call) {
  const hint = expiresAtMs === void 0 ? "revoke it in Infisical" : `it ends by itself at ${new Date(expiresAtMs).toISOString()}`;
  try {
    const answer = await call;
    if (answer.kind === "value" || answer.status === 404 && !answer.isRouteUnknown || answer.status === 401)
      return { kind: "revoked", text: `${what} was revoked` };
    const message = `${what} was not revoked: Infisical refuses it (HTTP ${answer.status})`;
    return { kind: "failed", error: new UpstreamError("upstream-failed", message, { hint }) };
  } catch (failure) {
    if (!(failure instanceof CallFailure)) throw failure;
    const cause = explainCall(failure, INFISICAL);
    const message = `${what} was not revoked: ${cause.message}`;
    return { kind: "failed", error: new UpstreamError("upstream-failed", message, { hint, cause }) };
  }
}

// src/fetch/providers/vault/revoker.ts
var BUDGET_MS2 = 3e4;
var MAX_PATHS_NAMED = 4;
var VaultRevoker = class {
  system = VAULT_SYSTEM;
  #environment;
  #pace;
  constructor(environment, pace) {
    this.#environment = environment;
    this.#pace = pace;
  }
  async revoke(recorded) {
    const all = recorded.map(readFacts2);
    const facts = all.filter((entry) => entry !== void 0);
    const returns = [];
    if (facts.length < all.length) returns.push(failed(unreadable()));
    for (const [index, login] of facts.entries()) {
      if (login.kind !== "login") continue;
      const rest = facts.slice(index + 1);
      const end = rest.findIndex(({ kind }) => kind === "login");
      returns.push(...await this.#revokeLogin(login, end < 0 ? rest : rest.slice(0, end)));
    }
    return returns;
  }
  async #revokeLogin(login, rest) {
    const place = serverPlace(login.address);
    if (place === void 0) return [failed(unreadable())];
    const connection = new VaultConnection(place, this.#environment, login.authority);
    const client = new VaultClient(connection, login.namespace, this.#pace);
    const signal = AbortSignal.timeout(BUDGET_MS2);
    const leases = rest.filter((entry) => entry.kind === "lease");
    try {
      const returns = [];
      for (const entry of rest) {
        if (entry.kind === "certificate") returns.push(await revokeCertificate(entry, login, client, signal));
        if (entry.kind === "token") returns.push(await revokeToken(entry, client, signal));
      }
      if (login.isBatch) returns.push(...await revokeLeases(leases, login, client, signal));
      else returns.push(await revokeSelf(login, leases, client, signal));
      for (const { path, isEffective, expiresAtMs } of leases)
        if (!isEffective) {
          const text = `the session of AWS STS of ${path} ends by itself at ${momentText(expiresAtMs)}`;
          returns.push({ kind: "expires", text });
        }
      return returns;
    } finally {
      connection.close();
    }
  }
};
async function revokeSelf(login, leases, client, signal) {
  const result = await post("auth/token/revoke-self", void 0, login.token, client, signal);
  const effective = leases.filter(({ isEffective }) => isEffective);
  const paths = effective.length === 0 ? "" : ` (${named(effective.map(({ path }) => path))})`;
  const withLeases = effective.length === 0 ? "" : `, and with it ${counted(effective.length, "lease")}${paths}`;
  if (result.kind === "done") return { kind: "revoked", text: `Vault token revoked${withLeases}` };
  if (result.kind === "refused") return notRevoked(login, withLeases);
  return failed(troubleError(result, "revoking the token"));
}
function notRevoked(login, withLeases) {
  const end = momentText(login.expiresAtMs);
  const text = login.uses > 0 ? `the Vault token is gone: its uses were spent${withLeases}` : `Vault does not revoke the token: it is gone already, or no policy allows it auth/token/revoke-self; it ends by itself at ${end}${withLeases}`;
  return { kind: "expires", text };
}
async function revokeToken({ path, token }, client, signal) {
  const result = await post("auth/token/revoke-self", void 0, token, client, signal);
  if (result.kind === "done") return { kind: "revoked", text: `the token of ${path} revoked` };
  if (result.kind === "refused")
    return { kind: "expires", text: `the token of ${path} is gone already, or may not revoke itself` };
  return failed(troubleError(result, `revoking the token of ${path}`));
}
async function revokeCertificate({ mount, serial }, { token }, client, signal) {
  const result = await post(`${mount}/revoke`, { serial_number: serial }, token, client, signal);
  if (result.kind === "done") return { kind: "revoked", text: `certificate ${serial} of ${mount} revoked` };
  if (result.kind !== "refused") return failed(troubleError(result, `revoking a certificate of ${mount}`));
  const error = new DeniedError(
    "access-denied",
    `Vault does not revoke the certificate ${serial} of ${mount}`,
    {
      hint: `a policy of the role needs: path "${mount}/revoke" { capabilities = ["create", "update"] }`
    }
  );
  return failed(error);
}
async function revokeLeases(leases, login, client, signal) {
  const end = momentText(login.expiresAtMs);
  const returns = [
    { kind: "expires", text: `the Vault token is a batch token, which ends by itself at ${end}` }
  ];
  for (const { path, leaseId, isEffective, expiresAtMs } of leases) {
    if (!isEffective) continue;
    const result = await post(
      "sys/leases/revoke",
      { lease_id: leaseId, sync: true },
      login.token,
      client,
      signal
    );
    if (result.kind === "done") returns.push({ kind: "revoked", text: `the lease of ${path} revoked` });
    else if (result.kind === "refused") {
      const ends = momentText(
        Math.min(expiresAtMs ?? Number.POSITIVE_INFINITY, login.expiresAtMs ?? Number.POSITIVE_INFINITY)
      );
      returns.push({
        kind: "expires",
        text: `the lease of ${path} is not revoked (no policy allows sys/leases/revoke) and ends at ${ends}`
      });
    } else returns.push(failed(troubleError(result, `revoking the lease of ${path}`)));
  }
  return returns;
}
function post(path, body, token, client, signal) {
  return client.call(
    {
      method: "POST",
      path,
      token,
      ...body === void 0 ? {} : { body: Secret.fromText(JSON.stringify(body)) },
      // revoking twice is revoking
      isRepeatable: true
    },
    signal
  );
}
function named(paths) {
  const rest = paths.length - MAX_PATHS_NAMED;
  return `${paths.slice(0, MAX_PATHS_NAMED).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function failed(error) {
  return { kind: "failed", error };
}
function troubleError(trouble, what) {
  if (trouble.kind !== "cancelled") return explainTrouble(trouble, what).error;
  return new UpstreamError("upstream-failed", `Vault gave no answer in time (${what})`);
}
function unreadable() {
  return new DeniedError("access-denied", "the record of a Vault lease cannot be read");
}

// src/fetch/give-back.ts
async function giveBack(leases, environment) {
  const revokers = [
    new VaultRevoker(environment, realPace),
    new DopplerRevoker({ environment }),
    new InfisicalRevoker({ environment })
  ];
  const revocable = leases.filter((lease) => lease.kind === "revocable");
  const returns = await Promise.all(
    revokers.map((revoker) => {
      const own = revocable.filter(({ system }) => system === revoker.system).map(({ facts }) => facts);
      return own.length === 0 ? [] : revoker.revoke(own);
    })
  );
  return returns.flat();
}

// src/fetch/guard/report.ts
var WHERE = {
  workspace: "in the workspace",
  declared: "in a declared path",
  summary: "in a step summary",
  index: "staged for a commit"
};
var MAX_SENTENCES = 12;
function tellLeaks(report) {
  for (const leak of report.leaks) {
    annotate({
      level: "error",
      title: "a fetched secret was left behind",
      message: `${leakText(leak)}
remove it before the file is uploaded, committed or cached; list the file in guard-allow if it belongs there; rotate the secret if the file has left the runner`,
      ...placeInFile(leak)
    });
  }
  log(`tacet: leak guard: ${outcome2(report)}`);
  for (const sentence of sentences(report)) log(`tacet: leak guard: not looked at: ${sentence}`);
}
function guardLines(report) {
  const head = `**${report.leaks.length > 0 ? "❌ " : ""}tacet leak guard:** ${markdownText(outcome2(report))}.`;
  const leaks = report.leaks.map(
    ({ name, path, line, place, isPlain }) => `- ${markdownCode(name)}${isPlain ? "" : ", encoded,"} stands in ${markdownCode(`${path}:${line}`)}, ${WHERE[place]}`
  );
  const rest = sentences(report).map((sentence) => `- Not looked at: ${markdownText(sentence)}`);
  return `
${[head, "", ...leaks, ...rest].join("\n")}
`;
}
function placeInFile({ place, path, line }) {
  if (place !== "workspace") return {};
  const inside = path.indexOf("!/");
  return inside < 0 ? { path, startLine: line } : { path: path.slice(0, inside), startLine: 1 };
}
function leakText({ name, path, line, place, isPlain }) {
  return `${name}${isPlain ? "" : ", encoded,"} stands in ${path}, line ${line}, ${WHERE[place]}`;
}
function outcome2({ leaks, files, unpacked, sizeBytes }) {
  const packed = unpacked === 0 ? "" : `, ${counted(unpacked, "packed one")}`;
  const looked = `${counted(files, "file")}${packed} and the git index looked through (${formatBytes(sizeBytes)})`;
  return leaks.length === 0 ? `${looked}, nothing that was fetched is left behind` : `${counted(leaks.length, "place")} with a fetched secret; ${looked}`;
}
function sentences({ notLookedAt }) {
  if (notLookedAt.length <= MAX_SENTENCES) return notLookedAt;
  const rest = notLookedAt.length - MAX_SENTENCES;
  return [...notLookedAt.slice(0, MAX_SENTENCES), `and ${counted(rest, "more reason")}`];
}

// src/fetch/post.ts
async function main() {
  const leases = loadState(leaseSlot);
  if (leases === void 0) {
    log("tacet: there is nothing to delete or give back");
    return 0;
  }
  if (leases === "malformed") {
    annotate({
      level: "error",
      title: "tacet could not clean up",
      message: "the saved state of this action cannot be read\ncheck RUNNER_TEMP for folders whose name begins with tacet-fetch-"
    });
    return 1;
  }
  const temp = runnerTemp(process.env);
  const revocable = [];
  const watched = [];
  const returns = [];
  for (const sealed of leases.filter((lease) => lease.kind === "sealed")) {
    const opened = takeSealed(sealed, temp);
    if (opened.kind === "failed") returns.push(opened);
    else
      for (const lease of opened.leases) {
        if (lease.kind === "watch") watched.push(lease);
        else revocable.push(lease);
      }
  }
  const folders = leases.filter((lease) => lease.kind === "folder");
  const [given, deleted] = await Promise.all([
    giveBack(revocable, process.env),
    Promise.all(folders.map((folder) => deleteFolder(folder, temp)))
  ]);
  const status = tell([...returns, ...given], deleted);
  const hasLeaked = watched.length > 0 && await guard(watched);
  return hasLeaked ? 1 : status;
}
async function guard(watched) {
  const { guardAgainstLeaks } = await import("./leak-guard-33SXGX7F.mjs");
  const report = await guardAgainstLeaks(watched, {
    workspace: process.env["GITHUB_WORKSPACE"] || ".",
    environment: process.env,
    summaryFile: process.env["GITHUB_STEP_SUMMARY"],
    now: () => performance.now()
  });
  tellLeaks(report);
  writeSummary(guardLines(report));
  return report.leaks.length > 0;
}
function tell(returns, folders) {
  const deleted = folders.filter(({ kind }) => kind === "deleted").length;
  const absent = folders.filter(({ kind }) => kind === "absent").length;
  const said = [
    ...returns.flatMap((given) => given.kind === "failed" ? [] : [given.text]),
    ...deleted > 0 ? [`${counted(deleted, "folder")} with secrets deleted`] : [],
    ...absent > 0 ? [`${counted(absent, "folder")} with secrets no longer there`] : []
  ];
  for (const text of said) log(`tacet: ${text}`);
  const errors = [...returns, ...folders].flatMap((end) => end.kind === "failed" ? [end.error] : []);
  const lines = [...said, ...errors.map(({ message }) => `❌ ${message}`)].map(markdownText);
  if (lines.length > 0) writeSummary(`**tacet fetch, at the end of the job:** ${lines.join("; ")}.
`);
  for (const error of errors)
    annotate({ level: "error", title: "tacet could not clean up", message: withHint(error) });
  return errors.length > 0 ? 1 : 0;
}
function withHint({ message, hint }) {
  return hint === void 0 ? message : `${message}
${hint}`;
}
process.exitCode = await main();
