import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  CORRUPT,
  CallFailure
} from "./chunk-Q5LJVBIW.mjs";
import {
  DeniedError,
  InputError,
  UpstreamError
} from "./chunk-3KRHTFI6.mjs";

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

// src/fetch/providers/vault/explain.ts
function explainRefusal(refusal, asked) {
  const { status, envelope } = refusal;
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

// src/fetch/providers/explain-call.ts
function explainCall(failure, { service, statusPage, unknownHost }) {
  const { kind, code } = failure;
  const upstream = (errorCode, message, hint, retryable = false) => new UpstreamError(errorCode, message, {
    cause: failure,
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
        unreachableHint(code, unknownHost),
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
      return proxyFailure(failure, service);
  }
}
function callTrouble(error, subject) {
  if (!(error instanceof CallFailure)) throw error;
  if (error.kind === "cancelled")
    throw new UpstreamError("cancelled", "the job was cancelled", { cause: error });
  return { error: explainCall(error, subject), isAboutOneSecret: false, advice: [] };
}
function proxyFailure(failure, service) {
  if (failure.code === "EPLAINTEXT")
    return new InputError("host-refused", `${service} is configured with an address without TLS`, {
      cause: failure
    });
  const hint = failure.code === "EPROXYAUTH" ? "the proxy wants other credentials: check HTTPS_PROXY" : "check HTTPS_PROXY, or exclude the host with NO_PROXY";
  return new UpstreamError("upstream-failed", `the proxy does not connect to ${service}`, {
    hint,
    cause: failure
  });
}
function unreachableHint(code, unknownHost) {
  if (code === "ENOTFOUND") return unknownHost;
  if (/CERT|SELF_SIGNED|ISSUER|SIGNATURE/.test(code))
    return "the certificate is not trusted: name the file of your CA in NODE_EXTRA_CA_CERTS";
  return "check that the runner may connect to it; HTTPS_PROXY and NO_PROXY are obeyed";
}

export {
  fieldAt,
  textAt,
  numberAt,
  listAt,
  explainCall,
  callTrouble,
  explainRefusal,
  versionGone,
  explainTrouble
};
