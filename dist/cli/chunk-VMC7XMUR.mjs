import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  listOf,
  textOf
} from "./chunk-OD6CPHDH.mjs";
import {
  Secret
} from "./chunk-64F22OOD.mjs";
import {
  sharedFileOf
} from "./chunk-RUNXCMMM.mjs";
import {
  printable
} from "./chunk-YAB2QRGH.mjs";
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";

// src/commands/shared-request.ts
import { homedir, tmpdir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
var GITHUB = "https://github.com";
var TOKEN_VARIABLE = "TACET_CONFIG_TOKEN";
function sharedRequest(values, environment = process.env) {
  const policy = textOf(values, "policy");
  const token = (environment[TOKEN_VARIABLE] ?? "").trim();
  return {
    ...policy === void 0 ? {} : { policy: policyOf(policy) },
    shared: {
      serverUrl: values.has("fetch-config") ? serverOf(environment) : void 0,
      token: token === "" ? void 0 : Secret.fromText(token),
      sideDirectory: tmpdir(),
      clones: clonesOf(listOf(values, "config-from")),
      cacheDirectory: cacheOf(environment)
    }
  };
}
function policyOf(text) {
  const shared = sharedFileOf(text);
  if (shared !== void 0) return shared;
  if (!text.includes("@")) return { kind: "file", path: resolve(text) };
  throw new InputError(
    "option-invalid",
    `--policy takes a file or OWNER/REPO/PATH@COMMIT, found ${printable(text)}`,
    {
      hint: "name the commit by its full id: a branch or tag could change under you"
    }
  );
}
function clonesOf(texts) {
  return new Map(
    texts.map((text) => {
      const [, repository = "", folder = ""] = /^([A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+)=(.+)$/.exec(text) ?? [];
      if (folder === "")
        throw new InputError(
          "option-invalid",
          `--config-from takes OWNER/REPO=FOLDER, found ${printable(text)}`
        );
      return [repository.toLowerCase(), resolve(folder)];
    })
  );
}
function serverOf(environment) {
  const url = (environment.GITHUB_SERVER_URL ?? "").replace(/\/+$/, "");
  return url === "" ? GITHUB : url;
}
function cacheOf(environment) {
  const home = homedir();
  const xdg = environment.XDG_CACHE_HOME;
  const folder = xdg !== void 0 && isAbsolute(xdg) ? xdg : process.platform === "win32" ? environment.LOCALAPPDATA ?? join(home, "AppData", "Local") : join(home, ...process.platform === "darwin" ? ["Library", "Caches"] : [".cache"]);
  return join(folder, "tacet", "shared-config");
}

export {
  sharedRequest
};
