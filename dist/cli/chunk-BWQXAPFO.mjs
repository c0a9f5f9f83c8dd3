import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  LineMistake,
  LineScanner,
  parseAzureCertificate,
  parseAzureSecret
} from "./chunk-HCYBJAXX.mjs";
import {
  isForbiddenName,
  textOf
} from "./chunk-HHCN6CCM.mjs";
import {
  nearest
} from "./chunk-HW3TQZA5.mjs";
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";

// src/fetch/references/native-text.ts
function isBareWord(text) {
  return /^[A-Za-z0-9_./:*+=$%,~!-]+$/.test(text);
}
function quotedWord(text) {
  if (isBareWord(text)) return text;
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
function pathText(steps) {
  return steps.map((step) => /^[A-Za-z0-9_-]+$/.test(step) ? step : `"${step.replace(/["\\]/g, "\\$&")}"`).join(".");
}

// src/fetch/references/vals-syntax.ts
var VALS_REFERENCE = /(?:secret)?ref\+[A-Za-z0-9]+:\/\/[^+\s]*\+?/y;
var BACKENDS = {
  vault: { parameters: ["address", "namespace", "proto", "version"], translate: translateVault },
  openbao: { parameters: ["address", "namespace", "proto", "version"], translate: translateVault },
  awssecrets: {
    parameters: ["region", "role_arn", "version_stage", "version_id"],
    translate: translateAwsSecret
  },
  awsssm: {
    parameters: ["region", "role_arn", "version", "mode", "recursive"],
    translate: translateAwsParameter
  },
  gcpsecrets: { parameters: ["version", "optional"], translate: translateGcp },
  azurekeyvault: { parameters: [], translate: translateAzure },
  sops: { parameters: ["key_type", "format"], translate: translateSops },
  doppler: { parameters: ["include_doppler_defaults"], translate: translateDoppler },
  infisical: {
    parameters: ["project", "project_id", "path", "environment", "type"],
    translate: translateInfisical
  }
};
var CREDENTIALS = new Set(
  "token token_env token_file auth_method role_id secret_id username password_env password_file profile credentials credentials_file no_verify_tls ssl_verify".split(" ")
);
function translateVals(text) {
  const parts = partsOf(text);
  const backend = Object.hasOwn(BACKENDS, parts.backend) ? BACKENDS[parts.backend] : void 0;
  if (backend === void 0) {
    throw new LineMistake(
      `ref+${parts.backend.slice(0, 30)}:// is no store that secrets are fetched from here`,
      parts.backend === "file" ? "a file of the workspace is read by the job itself; an encrypted one is ref+sops:// or sops:" : `there are ${Object.keys(BACKENDS).join(", ")}`
    );
  }
  for (const name of parts.parameters.keys()) {
    if (backend.parameters.includes(name)) continue;
    if (CREDENTIALS.has(name))
      throw new LineMistake(
        `the parameter ${name} is about credentials of vals`,
        "leave it out: the identity of the job is used, as the inputs say"
      );
    throw new LineMistake(
      `ref+${parts.backend}:// takes no parameter ${name.slice(0, 40)} here`,
      backend.parameters.length === 0 ? "it takes none" : `it takes ${backend.parameters.join(", ")}`
    );
  }
  return { ...backend.translate(parts), isOptional: parts.parameters.get("optional") === "true" };
}
function partsOf(text) {
  const [, backend = "", rest = ""] = /^(?:secret)?ref\+([A-Za-z0-9]+):\/\/([\s\S]*?)\+?$/.exec(text) ?? [];
  const [, path = "", query = "", fragment = ""] = /^([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/.exec(rest) ?? [];
  const parameters2 = /* @__PURE__ */ new Map();
  for (const pair of query.split("&").filter((part) => part !== "")) {
    const at = pair.indexOf("=");
    const name = decoded(at < 0 ? pair : pair.slice(0, at));
    if (parameters2.has(name)) throw new LineMistake("a parameter is given twice");
    parameters2.set(name, at < 0 ? "" : decoded(pair.slice(at + 1)));
  }
  const steps = fragment.replace(/^\//, "").split("/").map((step) => decoded(step));
  return {
    backend,
    path: decoded(path),
    parameters: parameters2,
    fragment: fragment === "" ? [] : steps
  };
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new LineMistake("a percent sign is followed by what is no code", "write %25 for the sign itself");
  }
}
function translateVault({ path, parameters: parameters2, fragment }) {
  const steps = path.split("/").filter((step, index, all) => step !== "" || index < all.length - 1);
  const isServer = /^[^/:]+:\d{1,5}$/.test(steps[0] ?? "");
  const server = isServer ? steps.shift() : parameters2.get("address");
  const field = fragment.length > 0 ? fragment : [steps.pop() ?? ""];
  const version = parameters2.get("version");
  const at = version === void 0 ? "" : `@${quotedWord(version)}`;
  return {
    native: `vault:${quotedWord(steps.join("/"))}${at}#${pathText(field)}`,
    store: {
      kind: "vault",
      address: server === void 0 ? void 0 : addressOf(server, parameters2.get("proto")),
      namespace: parameters2.get("namespace")
    }
  };
}
function addressOf(server, protocol) {
  return server.includes("://") ? server : `${protocol ?? "https"}://${server}`;
}
function translateAwsSecret({ path, parameters: parameters2, fragment }) {
  const stage = parameters2.get("version_stage");
  const id = parameters2.get("version_id");
  if (stage !== void 0 && id !== void 0)
    throw new LineMistake("two versions", "give version_stage or version_id");
  const version = stage !== void 0 ? `@stage:${quotedWord(stage)}` : id !== void 0 ? `@id:${quotedWord(id)}` : "";
  return {
    native: `aws:${quotedWord(path.replace(/\/$/, ""))}${version}${fieldText(fragment)}`,
    store: awsStore(parameters2)
  };
}
function translateAwsParameter({ path, parameters: parameters2, fragment }) {
  const mode = parameters2.get("mode");
  if (mode !== void 0 && mode !== "singleparam")
    throw new LineMistake("the mode is unknown", "there is singleparam");
  if (fragment.length === 0 && parameters2.get("recursive") === "true")
    throw new LineMistake("all parameters of a path are asked for", "name one: #/NAME");
  if (mode === void 0 && fragment.length > 1 && parameters2.get("recursive") !== "true")
    throw new LineMistake("a fragment of several steps needs recursive=true", "or mode=singleparam");
  const base = `/${path.replace(/^\/+|\/+$/g, "")}`;
  const name = mode === void 0 && fragment.length > 0 ? `${base}/${fragment.join("/")}` : base;
  const version = parameters2.get("version");
  return {
    native: `aws-ssm:${quotedWord(version === void 0 ? name : `${name}:${version}`)}${mode === void 0 ? "" : fieldText(fragment)}`,
    store: awsStore(parameters2)
  };
}
function awsStore(parameters2) {
  return { kind: "aws", region: parameters2.get("region"), role: parameters2.get("role_arn") };
}
function translateGcp({ path, parameters: parameters2, fragment }) {
  const version = parameters2.get("version") ?? "latest";
  const native = `gcp:${quotedWord(path.replace(/\/$/, ""))}@${quotedWord(version)}${fieldText(fragment)}`;
  return { native, store: void 0 };
}
function translateAzure({ path, fragment }) {
  const [vault = "", name = "", version, ...more] = path.replace(/\/$/, "").split("/");
  if (vault === "" || name === "" || more.length > 0)
    throw new LineMistake("a vault and a secret are expected", "ref+azurekeyvault://VAULT/SECRET");
  const at = version === void 0 ? "" : `@${quotedWord(version)}`;
  const native = `azure:${quotedWord(`${vault}/${name}`)}${at}${fieldText(fragment)}`;
  return { native, store: void 0 };
}
var SOPS_ENDINGS = {
  yaml: /\.ya?ml$/i,
  json: /\.json$/i,
  dotenv: /\.env$/i,
  binary: /^(?!.*\.(?:ya?ml|json|env|ini)$)/i
};
function translateSops({ path, parameters: parameters2, fragment }) {
  if ((parameters2.get("key_type") ?? "filepath") !== "filepath")
    throw new LineMistake("only files of the workspace are read", "key_type=filepath");
  const format = parameters2.get("format");
  const ending = format === void 0 ? void 0 : SOPS_ENDINGS[format];
  if (format !== void 0 && ending?.test(path) !== true)
    throw new LineMistake(
      "the format is not the one of the name of the file",
      "the ending decides: .yaml, .yml, .json, .env, .ini, anything else is binary"
    );
  return { native: `sops:${quotedWord(path)}${fieldText(fragment)}`, store: void 0 };
}
function translateDoppler({ path, parameters: parameters2, fragment }) {
  if ((parameters2.get("include_doppler_defaults") ?? "false") !== "false")
    throw new LineMistake(
      "DOPPLER_PROJECT and its like are no secrets",
      "leave include_doppler_defaults out"
    );
  const [project = "", config = "", key = "", ...more] = path.split("/");
  if (more.length > 0 || fragment.length > 1 || key !== "" && fragment.length > 0)
    throw new LineMistake(
      "a project, a config and a secret are expected",
      "ref+doppler://PROJECT/CONFIG/NAME"
    );
  if (project === "" !== (config === ""))
    throw new LineMistake("a project and a config are named together", "or neither: ref+doppler:////NAME");
  const name = key || (fragment[0] ?? "*");
  const native = project === "" ? `doppler:${name}` : `doppler:${project}/${config}/${name}`;
  return {
    native: isBareWord(native) ? native : `doppler:${quotedWord(native.slice("doppler:".length))}`,
    store: void 0
  };
}
function translateInfisical({ path, parameters: parameters2, fragment }) {
  if ((parameters2.get("type") ?? "shared") !== "shared")
    throw new LineMistake("a personal secret is not the job’s", "type=shared");
  const project = parameters2.get("project") ?? parameters2.get("project_id");
  const folder = (parameters2.get("path") ?? "").replace(/^\/+|\/+$/g, "");
  const environment = parameters2.get("environment");
  const query = [
    ...environment === void 0 ? [] : [`environment=${quotedWord(environment)}`],
    ...project === void 0 ? [] : [`project=${quotedWord(project)}`]
  ].join("&");
  const word = quotedWord(folder === "" ? path : `${folder}/${path}`);
  return {
    native: `infisical:${word}${query === "" ? "" : `?${query}`}${fieldText(fragment)}`,
    store: void 0
  };
}
function fieldText(fragment) {
  return fragment.length === 0 ? "" : `#${pathText(fragment)}`;
}

// src/fetch/references/aws-syntax.ts
var SECRET_NAME = /^[A-Za-z0-9/_+=.@-]{1,519}$/;
var SECRET_ARN = /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[A-Za-z0-9/_+=.@-]{1,519}$/;
var PARAMETER_NAME = /^[A-Za-z0-9_.\-/]{1,2048}$/;
var PARAMETER_ARN = /^(arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/[A-Za-z0-9_.\-/]{1,2048})(?::(.*))?$/;
var PARAMETER_SELECTOR = /^[A-Za-z0-9_.-]{1,100}$/;
var VERSION_ID = /^[A-Za-z0-9-]{32,64}$/;
var VERSION_STAGE = /^[!-~]{1,256}$/;
var MAX_LISTED = 200;
function parseAwsSecret(scanner) {
  const id = scanner.word("@#|*");
  if (scanner.take("*")) return parseList(id, scanner);
  if (id === "") throw new LineMistake("no secret is named after aws:", "write aws:NAME or aws:ARN");
  if (id === "credentials" && !scanner.rest.startsWith("@")) return { kind: "aws-credentials" };
  if (id.startsWith("arn:")) {
    if (!SECRET_ARN.test(id)) throw new LineMistake("this is not the ARN of a Secrets Manager secret");
  } else if (!SECRET_NAME.test(id)) {
    throw new LineMistake(
      "a secret name has letters, digits and /_+=.@- alone",
      "the part after # selects a field, the part after @ a version"
    );
  }
  return { kind: "aws-secret", id, version: scanner.take("@") ? parseVersion(scanner) : void 0 };
}
function parseList(prefix, scanner) {
  if (prefix !== "" && !SECRET_NAME.test(prefix))
    throw new LineMistake(
      "a prefix has letters, digits and /_+=.@- alone",
      "write aws:PREFIX*, which lists the region of the input region; an ARN names one secret"
    );
  const tags = {};
  if (scanner.take("?")) {
    do {
      const key = scanner.word("=&#|");
      if (key === "" || !scanner.take("=")) throw new LineMistake("a tag is written ?KEY=VALUE");
      tags[key] = scanner.word("&#|");
    } while (scanner.take("&"));
  }
  if (prefix === "" && Object.keys(tags).length === 0)
    throw new LineMistake(
      "all secrets of an account are not fetched",
      "write a prefix, aws:prod/*, or a tag, aws:*?team=payments"
    );
  return {
    kind: "aws-secret-list",
    prefix: prefix === "" ? void 0 : prefix,
    namePattern: void 0,
    tags,
    maxSecrets: MAX_LISTED
  };
}
function parseVersion(scanner) {
  const asId = scanner.take("id:");
  const asStage = !asId && scanner.take("stage:");
  const word = scanner.word("@#|");
  if (word === "")
    throw new LineMistake("no version is named after @", "write @AWSPREVIOUS or @ and a version id");
  if (scanner.rest.startsWith("@"))
    throw new LineMistake("two @", 'an @ that belongs to the name must be quoted: aws:"team@example"');
  if (!asStage && VERSION_ID.test(word)) return { kind: "id", id: word };
  if (asId) throw new LineMistake("a version id has 32 to 64 letters, digits and dashes");
  if (!VERSION_STAGE.test(word))
    throw new LineMistake("a version stage has at most 256 characters and no white space");
  return { kind: "stage", stage: word };
}
function parseAwsParameter(scanner) {
  const word = scanner.word("#|*");
  if (scanner.take("*")) {
    const path = word.replace(/\/$/, "");
    if (!word.endsWith("/") || !word.startsWith("/") || !PARAMETER_NAME.test(path) || path === "")
      throw new LineMistake("all parameters below a path are written aws-ssm:/path/*");
    return { kind: "aws-parameter", name: path, selector: void 0, isPath: true };
  }
  if (word === "")
    throw new LineMistake("no parameter is named after aws-ssm:", "write aws-ssm:/path/name or aws-ssm:ARN");
  const arn = PARAMETER_ARN.exec(word);
  const colon = word.indexOf(":");
  const name = arn?.[1] ?? (colon < 0 ? word : word.slice(0, colon));
  const selector = arn === null ? colon < 0 ? void 0 : word.slice(colon + 1) : arn[2];
  if (arn === null && word.startsWith("arn:"))
    throw new LineMistake("this is not the ARN of a Parameter Store parameter");
  if (arn === null && !PARAMETER_NAME.test(name)) {
    throw new LineMistake(
      "a parameter name has letters, digits and _.-/ alone",
      "a version or label follows a colon: aws-ssm:/path/name:3"
    );
  }
  if (selector !== void 0 && !PARAMETER_SELECTOR.test(selector))
    throw new LineMistake("after the colon a version number or a label is expected");
  return { kind: "aws-parameter", name, selector };
}

// src/fetch/references/doppler-syntax.ts
var NAME = /^[A-Z_][A-Z0-9_]{0,199}$/;
var PLACE = /^[A-Za-z0-9][\w.-]{0,99}$/;
function isDopplerPlace(text) {
  return PLACE.test(text);
}
function parseDoppler(scanner) {
  const parts = scanner.word("#|").split("/");
  const name = parts.at(-1) ?? "";
  if (parts.length !== 1 && parts.length !== 3)
    throw new LineMistake(
      "a secret of Doppler has one part or three",
      "write doppler:NAME or doppler:PROJECT/CONFIG/NAME"
    );
  if (name !== "*" && !NAME.test(name))
    throw new LineMistake(
      "a secret name in Doppler has capital letters, digits and _ alone",
      "or * for the whole config"
    );
  const [project, config] = parts.length === 3 ? parts : [];
  if (project !== void 0 && !PLACE.test(project) || config !== void 0 && !PLACE.test(config))
    throw new LineMistake("a project or config has letters, digits, -, _ and . alone");
  return { kind: "doppler", project, config, name: name === "*" ? void 0 : name };
}

// src/fetch/references/gcp-syntax.ts
var PROJECT = /^(?:(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$|^\d{1,19}$/;
var SECRET = /^[A-Za-z0-9_-]{1,255}$/;
var LOCATION = /^[a-z][a-z0-9-]{1,39}$/;
var VERSION = /^(?:[1-9]\d{0,18}|[A-Za-z][A-Za-z0-9_-]{0,62})$/;
var RESOURCE = /^projects\/([^/]+)(?:\/locations\/([^/]+))?\/secrets\/([^/]+)(?:\/versions\/([^/]+))?$/;
var LATEST = "latest";
function isGcpProject(text) {
  return PROJECT.test(text);
}
function parseGcp(scanner) {
  const word = scanner.word("@#|");
  if (word === "")
    throw new LineMistake(
      "no secret is named after gcp:",
      "write gcp:NAME, gcp:PROJECT/NAME or gcp:access-token"
    );
  const isVersioned = scanner.take("@");
  if (word === "access-token" && !isVersioned) return { kind: "gcp-token" };
  const version = isVersioned ? scanner.word("@#|") : void 0;
  const locator = secretOf(word, version);
  checkParts(locator);
  return locator;
}
function secretOf(word, version) {
  const parts = RESOURCE.exec(word);
  if (parts === null) {
    const [first = "", second, ...more] = word.split("/");
    if (more.length > 0)
      throw new LineMistake(
        "this is not the resource name of a secret",
        "write projects/PROJECT/secrets/NAME, or projects/PROJECT/locations/REGION/secrets/NAME"
      );
    const [project2, secret2] = second === void 0 ? [void 0, first] : [first, second];
    return { kind: "gcp-secret", project: project2, location: void 0, secret: secret2, version: version ?? LATEST };
  }
  const [, project, location, secret = "", inName] = parts;
  if (inName !== void 0 && version !== void 0)
    throw new LineMistake("two versions", "write the version after /versions/ or after @, not both");
  return { kind: "gcp-secret", project, location, secret, version: inName ?? version ?? LATEST };
}
function checkParts({ project, location, secret, version }) {
  if (project !== void 0 && !isGcpProject(project))
    throw new LineMistake(
      "this is neither the id nor the number of a project",
      "an id has 6 to 30 lower-case letters, digits and dashes"
    );
  if (location !== void 0 && !LOCATION.test(location))
    throw new LineMistake("this is not the name of a region", "for example europe-west3");
  if (!SECRET.test(secret))
    throw new LineMistake(
      "a secret name has letters, digits, _ and - alone",
      "the part after # selects a field, the part after @ a version"
    );
  if (!VERSION.test(version))
    throw new LineMistake("after the @ a version number, an alias or latest is expected");
}

// src/fetch/references/infisical-syntax.ts
var SECRET2 = /^[^\s/\\?#&=*\u0000-\u001f\u007f]{1,255}$/;
var FOLDER = /^[A-Za-z0-9_-]{1,255}$/;
var PLACE2 = /^[A-Za-z0-9][\w-]{0,99}$/;
var TTL = /^[1-9]\d{0,5}(?:s|m|h|d)$/;
var MAX_DEPTH = 50;
function isInfisicalPlace(text) {
  return PLACE2.test(text);
}
function parseInfisical(scanner) {
  return parse(scanner, "infisical", false);
}
function parseInfisicalDynamic(scanner) {
  return parse(scanner, "infisical-dynamic", true);
}
function parse(scanner, system, isDynamic) {
  const word = scanner.word("?#|");
  const steps = word.replace(/^\//, "").split("/");
  const name = steps.pop() ?? "";
  if (word === "")
    throw new LineMistake(`no secret is named after ${system}:`, `write ${system}:folder/NAME`);
  if (steps.length > MAX_DEPTH || steps.some((step) => !FOLDER.test(step)))
    throw new LineMistake(
      "a folder of Infisical has letters, digits, - and _ alone",
      "the last part is the secret"
    );
  if (name === "*" ? isDynamic : !SECRET2.test(name))
    throw new LineMistake(
      "this is not the name of a secret",
      "or * for a whole folder, with infisical: alone"
    );
  const given = parameters(
    scanner,
    isDynamic ? ["project", "environment", "ttl"] : ["project", "environment"]
  );
  for (const place of [given.get("project"), given.get("environment")])
    if (place !== void 0 && !PLACE2.test(place))
      throw new LineMistake("a project or environment has letters, digits, - and _ alone");
  const ttl = given.get("ttl");
  if (ttl !== void 0 && !TTL.test(ttl))
    throw new LineMistake("ttl is a number with s, m, h or d: ttl=10m");
  return {
    kind: isDynamic ? "infisical-dynamic" : "infisical",
    project: given.get("project"),
    environment: given.get("environment"),
    folder: `/${steps.join("/")}`,
    name: name === "*" ? void 0 : name,
    ttl
  };
}
function parameters(scanner, known) {
  const given = /* @__PURE__ */ new Map();
  if (!scanner.take("?")) return given;
  do {
    const name = scanner.word("=&#|");
    if (!known.includes(name) || !scanner.take("="))
      throw new LineMistake(
        "an unknown parameter",
        `there are ${known.join(", ")}, written ?name=value&name=value`
      );
    if (given.has(name)) throw new LineMistake(`${name} is given twice`);
    given.set(name, scanner.word("&#|"));
  } while (scanner.take("&"));
  return given;
}

// src/fetch/references/sops-syntax.ts
var MAX_PATH_CHARS = 1e3;
function parseSops(scanner) {
  const written = scanner.word("#|");
  if (written === "")
    throw new LineMistake("no file is named after sops:", "write sops:path/to/file.yaml#key");
  const path = written.replace(/^(?:\.\/)+/, "");
  const steps = path.split("/");
  const isRelative = !/^[A-Za-z]:|^\//.test(path) && !path.includes("\\");
  if (!isRelative || steps.includes(".."))
    throw new LineMistake(
      "the file must lie in the workspace",
      "write its path from the root of the repository"
    );
  if (steps.includes("") || path.length > MAX_PATH_CHARS || /[\u0000-\u001f\u007f]/.test(path))
    throw new LineMistake("this is not the path of a file", "steps are separated by single slashes");
  return { kind: "sops", path, part: scanner.rest.startsWith("#") ? "field" : "file" };
}

// src/fetch/references/vault-syntax.ts
var PATH_MAX_CHARS = 1e3;
var VERSION2 = /^[1-9]\d{0,8}$/;
var PARAMETER_NAME2 = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;
var BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
function parseVault(scanner) {
  const path = parsePath(scanner, "vault:secret/app#password");
  const version = scanner.take("@") ? parseVersion2(scanner) : void 0;
  const parameters2 = parseParameters(scanner);
  if (version !== void 0 && parameters2.length > 0)
    throw new LineMistake("a version and parameters exclude each other", "the version is for KV secrets");
  return { kind: "vault", path, method: "auto", version, parameters: parameters2 };
}
function parseVaultRead(scanner) {
  return parsePlain(scanner, "read");
}
function parseVaultWrite(scanner) {
  return parsePlain(scanner, "write");
}
function parseVaultDecrypt(scanner) {
  const locator = parsePlain(scanner, "decrypt");
  const given = new Map(locator.parameters);
  if (!locator.path.includes("/")) {
    throw new LineMistake(
      "a mount and the name of a key are expected after vault-decrypt:",
      "vault-decrypt:transit/KEY?ciphertext=vault:v1:…"
    );
  }
  if (!/^vault:v[1-9]\d*:./.test(given.get("ciphertext") ?? ""))
    throw new LineMistake(
      "no ciphertext to decrypt",
      "write ?ciphertext= and the text that begins with vault:v"
    );
  for (const name of ["context", "associated_data", "nonce"])
    if (!BASE64.test(given.get(name) ?? "")) throw new LineMistake(`${name} must be base64`);
  return locator;
}
function parsePlain(scanner, method) {
  const path = parsePath(scanner, `vault-${method}:mount/path`);
  if (scanner.rest.startsWith("@"))
    throw new LineMistake("only vault: takes a version", 'an @ that belongs to the path is quoted: "a@b"');
  return { kind: "vault", path, method, version: void 0, parameters: parseParameters(scanner) };
}
function parsePath(scanner, example) {
  const path = scanner.word("?@#|");
  if (path === "") throw new LineMistake("no path is named", `write ${example}`);
  if (path.length > PATH_MAX_CHARS)
    throw new LineMistake(`the path is longer than ${PATH_MAX_CHARS} characters`);
  const segments = path.split("/");
  if (segments.includes("")) {
    throw new LineMistake(
      "the path begins or ends with a slash, or has two in a row",
      `write it as the vault command takes it: ${example}`
    );
  }
  if (segments.some((segment) => segment === "." || segment === ".." || /[\u0000-\u001f\u007f]/.test(segment)))
    throw new LineMistake("the path has a step that is no name", "write it without . and ..");
  if (segments[0] === "v1" && segments.length > 1)
    throw new LineMistake("the path begins with v1/, which is part of the address", "leave v1/ out");
  return path;
}
function parseVersion2(scanner) {
  const word = scanner.word("?@#|");
  if (VERSION2.test(word)) return Number(word);
  throw new LineMistake(
    "a version is a number from 1",
    'an @ that belongs to the path is quoted: vault:"team@example"'
  );
}
function parseParameters(scanner) {
  if (!scanner.take("?")) return [];
  const parameters2 = /* @__PURE__ */ new Map();
  do {
    const name = scanner.word("=&#|");
    if (!PARAMETER_NAME2.test(name) || !scanner.take("="))
      throw new LineMistake("parameters are written ?name=value&name=value");
    if (parameters2.has(name)) {
      throw new LineMistake("a parameter is given twice", "several values are separated by commas");
    }
    parameters2.set(name, scanner.word("&#|"));
  } while (scanner.take("&"));
  return [...parameters2].sort(([a], [b]) => a < b ? -1 : 1);
}

// src/fetch/references/systems.ts
var SYSTEMS = [
  { system: "aws", title: "AWS Secrets Manager", parseLocator: parseAwsSecret },
  { system: "aws-ssm", title: "AWS Parameter Store", parseLocator: parseAwsParameter },
  { system: "gcp", title: "Google Cloud Secret Manager", parseLocator: parseGcp },
  { system: "azure", title: "Azure Key Vault", parseLocator: parseAzureSecret },
  { system: "azure-cert", title: "Azure Key Vault, a certificate", parseLocator: parseAzureCertificate },
  { system: "vault", title: "HashiCorp Vault or OpenBao", parseLocator: parseVault },
  { system: "vault-read", title: "Vault, a path as it is, by GET", parseLocator: parseVaultRead },
  { system: "vault-write", title: "Vault, a path as it is, by POST", parseLocator: parseVaultWrite },
  { system: "vault-decrypt", title: "Vault transit", parseLocator: parseVaultDecrypt },
  { system: "doppler", title: "Doppler", parseLocator: parseDoppler },
  { system: "infisical", title: "Infisical", parseLocator: parseInfisical },
  { system: "infisical-dynamic", title: "Infisical, a dynamic secret", parseLocator: parseInfisicalDynamic },
  { system: "sops", title: "SOPS file", parseLocator: parseSops }
];

// src/fetch/references/parse-references.ts
var MAX_REFERENCES = 500;
var NAME2 = /[A-Za-z_][A-Za-z0-9_-]*/y;
var NAME_MAX_CHARS = 200;
var SYSTEM = /[A-Za-z][A-Za-z0-9+.-]*(?=:)/y;
function parseReferences(text, nameStyle, systems = SYSTEMS) {
  const references = [];
  const mistakes = [];
  const firstLines = /* @__PURE__ */ new Map();
  for (const [index, lineText] of text.split(/\r\n|\n|\r/).entries()) {
    const line = index + 1;
    try {
      const reference = parseLine(lineText, line, systems);
      if (reference === void 0) continue;
      references.push(reference);
      requireFreeName(reference, nameStyle, firstLines);
    } catch (error) {
      if (!(error instanceof LineMistake)) throw error;
      mistakes.push({ line, what: error.message, hint: error.hint });
    }
  }
  if (references.length > MAX_REFERENCES) {
    const what = `${references.length} secrets are asked for, ${MAX_REFERENCES} at most are fetched by one step`;
    mistakes.push({ line: references[MAX_REFERENCES]?.line ?? 1, what, hint: void 0 });
  }
  return { references, mistakes };
}
function parseLine(text, line, systems) {
  const scanner = new LineScanner(text);
  scanner.skipSpace();
  if (scanner.isAtEnd || scanner.rest.startsWith("#")) return void 0;
  const name = scanner.match(NAME2);
  if (name === void 0)
    throw new LineMistake("no name at the start of the line", "write NAME = aws:secret-name#field");
  if (name.length > NAME_MAX_CHARS)
    throw new LineMistake(`the name is longer than ${NAME_MAX_CHARS} characters`);
  const isOptional = scanner.take("?");
  scanner.skipSpace();
  if (!scanner.take("=")) {
    throw new LineMistake(
      'no "=" after the name',
      "write NAME = aws:secret-name#field; a name has letters, digits, _ and -"
    );
  }
  scanner.skipSpace();
  const target = parseTarget(scanner, name, systems);
  const modifiers = parseModifiers(scanner);
  return { line, name, ...target, isOptional: isOptional || target.isOptional, ...modifiers };
}
function parseTarget(scanner, name, systems) {
  const foreign = scanner.match(VALS_REFERENCE);
  if (foreign !== void 0) {
    const { native, store, isOptional } = translateVals(foreign);
    const inner = new LineScanner(native);
    const target = parseOwnTarget(inner, name, systems);
    if (!inner.isAtEnd) throw new LineMistake("the reference holds what cannot be translated");
    return { ...target, written: foreign.replace(/\+$/, ""), isOptional, store };
  }
  return parseOwnTarget(scanner, name, systems);
}
function parseOwnTarget(scanner, name, systems) {
  const syntax = parseSystem(scanner, name, systems);
  const start = scanner.position;
  const locator = syntax.parseLocator(scanner);
  const written = `${syntax.system}:${scanner.since(start)}`;
  const fieldPath = scanner.take("#") ? parsePath2(scanner) : void 0;
  return { system: syntax.system, locator, written, fieldPath, isOptional: false };
}
function parseLocatorText(text) {
  const scanner = new LineScanner(text);
  const { system, locator, written, fieldPath } = parseOwnTarget(scanner, "the reference", SYSTEMS);
  if (!scanner.isAtEnd) throw new LineMistake("the reference goes on where it should end");
  return { system, locator, written, fieldPath };
}
function parseSystem(scanner, name, systems) {
  const words = systems.map(({ system }) => system);
  const word = scanner.match(SYSTEM);
  if (word === void 0 || !scanner.take(":")) {
    throw new LineMistake(
      `${name} names no system`,
      `write the system and a colon before the secret: ${words.map((system) => `${system}:`).join(", ")}`
    );
  }
  const syntax = systems.find(({ system }) => system === word);
  if (syntax !== void 0) return syntax;
  const near = nearest(word, words);
  const hint = word === "arn" ? "write the system before the ARN: aws:arn:…" : near === void 0 ? `the systems are ${words.join(", ")}` : `did you mean ${near}:?`;
  throw new LineMistake(`${name} names the unknown system "${word.slice(0, 40)}"`, hint);
}
function parsePath2(scanner) {
  const steps = [];
  do {
    const start = scanner.position;
    const step = scanner.word(".#|");
    if (step === "" && scanner.since(start) === "") {
      throw new LineMistake(
        steps.length === 0 ? "no field is named after #" : "a step of the field path is empty",
        'leave # out for the whole value; a key that holds a dot is written a\\.b or "a.b"'
      );
    }
    steps.push(step);
  } while (scanner.take("."));
  return steps;
}
function parseModifiers(scanner) {
  let encoding = "plain";
  let mask = "full";
  for (; ; ) {
    const isSpaced = scanner.skipSpace();
    if (scanner.isAtEnd || isSpaced && scanner.rest.startsWith("#")) return { encoding, mask };
    if (!scanner.take("|")) {
      throw new LineMistake(
        "unexpected text after the secret",
        "a comment needs white space before its #; names with special characters are quoted"
      );
    }
    scanner.skipSpace();
    const word = scanner.word("|");
    if (word === "base64") encoding = "base64";
    else if (word === "mask=full" || word === "mask=value" || word === "mask=none")
      mask = word.slice(5);
    else {
      throw new LineMistake(
        "unknown modifier after |",
        "there are base64, mask=full, mask=value and mask=none"
      );
    }
  }
}
function requireFreeName({ name, line }, nameStyle, firstLines) {
  if (nameStyle === "variable" && name.includes("-"))
    throw new LineMistake(`${name} cannot be a variable`, `write ${name.replaceAll("-", "_")}`);
  if (isForbiddenName(name)) {
    throw new LineMistake(
      `${name} is a name that changes what later steps run, load or trust`,
      "choose another name"
    );
  }
  const firstLine = firstLines.get(name.toUpperCase());
  if (firstLine !== void 0)
    throw new LineMistake(`${name} is already the name of line ${firstLine}`, "case does not count");
  firstLines.set(name.toUpperCase(), line);
}

// src/fetch/manifests/open-value.ts
function openText(value, what) {
  const text = textOf(value);
  if (text === void 0)
    throw new InputError("reference-invalid", `${what} is binary, and text is needed here`);
  return text.startsWith("\uFEFF") ? text.slice(1) : value.reveal();
}
function openBytes(value) {
  return value.revealBytes();
}

export {
  openText,
  openBytes,
  isBareWord,
  quotedWord,
  pathText,
  parseVaultRead,
  isDopplerPlace,
  isGcpProject,
  isInfisicalPlace,
  translateVals,
  parseReferences,
  parseLocatorText
};
