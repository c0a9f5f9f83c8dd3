import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  nearest,
  openBytes,
  openText,
  parseLocatorText,
  quotedWord
} from "./chunk-ELLI7JYQ.mjs";
import "./chunk-UOS64YUV.mjs";
import "./chunk-C7GLFCC6.mjs";
import {
  LineMistake,
  RE2JS,
  parseAzureVault
} from "./chunk-3OPRIXMA.mjs";
import {
  printable
} from "./chunk-F2YGNUP5.mjs";
import {
  InputError,
  Secret,
  parseJsonText
} from "./chunk-3KRHTFI6.mjs";
import {
  require_dist
} from "./chunk-W7LVKD3D.mjs";
import {
  __toESM
} from "./chunk-ABD7D3BL.mjs";

// src/fetch/manifests/external-secrets/field-reader.ts
var FieldReader = class {
  mistakes = [];
  wrong(place, what, hint) {
    this.mistakes.push({ place, what, hint });
  }
  /** Reports every key that is not known. */
  known(node, what, keys) {
    for (const [key, value] of node.members) {
      if (keys.includes(key)) continue;
      const near = nearest(key, keys);
      this.wrong(
        value.place,
        `${what} has no field ${shown(key)} that is read here`,
        near === void 0 ? void 0 : `did you mean ${near}?`
      );
    }
  }
  /** Reports fields that would change the outcome and are not done. */
  refused(node, fields) {
    for (const [key, why] of Object.entries(fields)) {
      const value = node.members.get(key);
      if (value !== void 0 && !isNull(value)) this.wrong(value.place, `${key} is not supported`, why);
    }
  }
  map(node, key) {
    const value = node.members.get(key);
    if (value === void 0 || isNull(value)) return void 0;
    if (value.kind === "map") return value;
    this.wrong(value.place, `${key} must be a mapping`);
    return void 0;
  }
  requiredMap(node, key) {
    const value = this.map(node, key);
    if (value === void 0 && !node.members.has(key)) this.wrong(node.place, `${key} is missing`);
    return value;
  }
  /** The items of a list that are mappings; empty when it is not given. */
  maps(node, key) {
    const value = node.members.get(key);
    if (value === void 0 || isNull(value)) return [];
    if (value.kind !== "list") {
      this.wrong(value.place, `${key} must be a list`);
      return [];
    }
    return value.items.flatMap((item) => {
      if (item.kind === "map") return [item];
      this.wrong(item.place, `an entry of ${key} must be a mapping`);
      return [];
    });
  }
  /** A text, or a number as it is written. */
  text(node, key) {
    const value = node.members.get(key);
    if (value === void 0 || isNull(value)) return void 0;
    if (value.kind === "text") return value.text;
    if (value.kind === "other" && typeof value.value === "number") return value.text;
    this.wrong(value.place, `${key} must be a text`, value.kind === "other" ? "put it in quotes" : void 0);
    return void 0;
  }
  requiredText(node, key) {
    const value = this.text(node, key);
    if (value === "" || value === void 0 && !node.members.has(key))
      this.wrong(node.place, `${key} is missing`);
    return value === "" ? void 0 : value;
  }
  flag(node, key) {
    const value = node.members.get(key);
    if (value === void 0 || isNull(value)) return void 0;
    if (value.kind === "other" && typeof value.value === "boolean") return value.value;
    this.wrong(value.place, `${key} must be true or false`);
    return void 0;
  }
  choice(node, key, values) {
    const text = this.text(node, key);
    if (text === void 0) return void 0;
    const value = values.find((one) => one === text);
    if (value === void 0)
      this.wrong(placeOf(node, key), `${key} is none of ${values.join(", ")}`, `it says ${shown(text)}`);
    return value;
  }
  /** The items of a list that are texts; empty when it is not given. */
  textList(node, key) {
    const value = node.members.get(key);
    if (value === void 0 || isNull(value)) return [];
    if (value.kind !== "list") {
      this.wrong(value.place, `${key} must be a list`);
      return [];
    }
    return value.items.flatMap((item) => {
      if (item.kind === "text" || item.kind === "other" && typeof item.value === "number")
        return [item.text];
      this.wrong(item.place, `an entry of ${key} must be a text`);
      return [];
    });
  }
  /** A mapping of texts; empty when it is not given. */
  texts(node, key) {
    const map = this.map(node, key);
    const texts = /* @__PURE__ */ new Map();
    for (const name of map?.members.keys() ?? []) {
      const text = map === void 0 ? void 0 : this.text(map, name);
      if (text !== void 0) texts.set(name, text);
    }
    return texts;
  }
};
function placeOf(node, key) {
  return node.members.get(key)?.place ?? node.place;
}
function isNull(node) {
  return node.kind === "other" && node.value === null;
}
function shown(text) {
  return printable(JSON.stringify(text.slice(0, 60)));
}

// src/fetch/manifests/external-secrets/find-query.ts
var MAX_FOUND = 500;
function findParameters(query) {
  requireOne(query);
  const { path, namePattern, tags } = query;
  if (namePattern === void 0 && Object.keys(tags).length === 0)
    throw new LineMistake("find needs a name or tags");
  if (path?.startsWith("/") === false) throw new LineMistake("a path of Parameter Store begins with a slash");
  const below = path?.replace(/\/+$/, "") || void 0;
  return {
    kind: "aws-parameter-list",
    path: below,
    prefix: void 0,
    namePattern,
    tags,
    maxSecrets: MAX_FOUND
  };
}
function requireOne({ namePattern, tags }) {
  const hasTags = Object.keys(tags).length > 0;
  if (namePattern !== void 0 && hasTags)
    throw new LineMistake(
      "name and tags are not looked for together here: the operator looks at the name alone",
      "leave one of them out"
    );
}
function requireNoTags({ tags }) {
  if (Object.keys(tags).length > 0)
    throw new LineMistake("tags are not looked for in Doppler and Infisical", "find by name");
}

// src/fetch/manifests/external-secrets/stores.ts
var PROVIDERS = {
  aws: readAws,
  vault: readVault,
  openBao: readVault,
  gcpsm: readGcp,
  azurekv: readAzure,
  doppler: readDoppler,
  infisical: readInfisical
};
function readStore(spec, reader) {
  const fields = ["controller", "provider", "retrySettings", "refreshInterval", "conditions"];
  reader.known(spec, "the spec of a store", fields);
  const provider = reader.requiredMap(spec, "provider");
  const [[name, value] = ["", void 0], ...more] = provider?.members ?? [];
  if (provider === void 0) return void 0;
  const read = Object.hasOwn(PROVIDERS, name) ? PROVIDERS[name] : void 0;
  if (value === void 0 || more.length > 0) reader.wrong(provider.place, "provider names one store");
  else if (read === void 0)
    reader.wrong(
      value.place,
      `the store ${JSON.stringify(name.slice(0, 40))} is not served here`,
      `there are ${Object.keys(PROVIDERS).join(", ")}`
    );
  else if (value.kind !== "map") reader.wrong(value.place, `${name} must be a mapping`);
  else return read(value, reader);
  return void 0;
}
function located(native) {
  return parseLocatorText(native).locator;
}
function aboutSecret(locator) {
  switch (locator.kind) {
    case "aws-secret":
      return { ...locator, version: void 0, part: "metadata" };
    case "gcp-secret":
      return { ...locator, version: "latest", part: "metadata" };
    case "azure-secret":
      return { ...locator, part: "metadata" };
    case "vault":
      return { ...locator, method: "metadata", version: void 0 };
    default:
      throw new LineMistake("metadata is fetched of Secrets Manager, Vault, Google and Azure alone");
  }
}
function readAws(spec, reader) {
  const fields = [
    "service",
    "region",
    "role",
    "prefix",
    "auth",
    "additionalRoles",
    "externalID",
    "sessionTags"
  ];
  reader.known(spec, "aws", [...fields, "transitiveTagKeys", "secretsManager"]);
  const service = reader.choice(spec, "service", ["SecretsManager", "ParameterStore"]);
  if (!spec.members.has("service")) reader.wrong(spec.place, "service is missing");
  const role = reader.text(spec, "role");
  const prefix = reader.text(spec, "prefix") ?? "";
  const settings = {
    kind: "aws",
    region: reader.requiredText(spec, "region"),
    role,
    isClusterRole: role === void 0 ? void 0 : true
  };
  const locate = ({ key, version, isMetadata }) => {
    const name = quotedWord(`${prefix}${key}`);
    if (isMetadata === true && service === "ParameterStore")
      throw new LineMistake("tags of parameters are not fetched");
    if (isMetadata === true) return aboutSecret(located(`aws:${name}`));
    if (service === "ParameterStore")
      return located(`aws-ssm:${version === void 0 ? name : quotedWord(`${prefix}${key}:${version}`)}`);
    if (version === void 0) return located(`aws:${name}`);
    const id = /^uuid\/(.+)$/.exec(version)?.[1];
    return located(
      `aws:${name}@${id === void 0 ? `stage:${quotedWord(version)}` : `id:${quotedWord(id)}`}`
    );
  };
  const locateAll = (query) => {
    if (service === "ParameterStore") return findParameters(query);
    const { path, namePattern, tags } = query;
    const begin = `${prefix}${path ?? ""}`;
    return {
      kind: "aws-secret-list",
      prefix: begin === "" ? void 0 : begin,
      namePattern,
      tags,
      maxSecrets: MAX_FOUND
    };
  };
  return { settings, propertyOrder: "key-first", filtersItself: true, locate, locateAll };
}
function readVault(spec, reader) {
  const fields = [
    "server",
    "path",
    "version",
    "namespace",
    "auth",
    "caBundle",
    "caProvider",
    "tls",
    "headers"
  ];
  reader.known(spec, "vault", [...fields, "forwardInconsistent", "readYourWrites"]);
  reader.refused(spec, {
    caBundle: "name the CA in the input vault-ca-certificate: a file of the repository does not say whom to trust",
    caProvider: "name the CA in the input vault-ca-certificate",
    tls: "client certificates are not supported",
    headers: "further headers are not sent"
  });
  const address = reader.requiredText(spec, "server");
  const mount = reader.text(spec, "path")?.replace(/^\/+|\/+$/g, "") || void 0;
  const version = reader.choice(spec, "version", ["v1", "v2"]) ?? "v2";
  const namespace = reader.text(spec, "namespace");
  const auth = reader.map(spec, "auth");
  const jwt = auth === void 0 ? void 0 : reader.map(auth, "jwt");
  const ownNamespace = auth === void 0 ? void 0 : reader.text(auth, "namespace");
  if (auth !== void 0 && ownNamespace !== void 0 && ownNamespace !== namespace)
    reader.wrong(
      placeOf(auth, "namespace"),
      "a login in another namespace than the secrets is not supported"
    );
  const settings = {
    kind: "vault",
    address,
    namespace,
    role: jwt === void 0 ? void 0 : reader.text(jwt, "role"),
    mount: jwt === void 0 ? void 0 : reader.text(jwt, "path"),
    kvVersion: version === "v1" ? 1 : 2
  };
  const locate = ({ key, version: wanted, isMetadata }) => {
    if (isMetadata === true && version === "v1")
      throw new LineMistake("the KV engine of version 1 keeps no metadata");
    const name = key.replace(/^\/+|\/+$/g, "");
    const path = mount === void 0 ? name : `${mount}/${name.startsWith(`${mount}/`) ? name.slice(mount.length + 1) : name}`;
    if (isMetadata === true) return aboutSecret(located(`vault:${quotedWord(path)}`));
    return located(`vault:${quotedWord(path)}${wanted === void 0 ? "" : `@${quotedWord(wanted)}`}`);
  };
  const locateAll = (query) => {
    requireOne(query);
    if (mount === void 0)
      throw new LineMistake("find needs the path of the store: the mount of the KV engine");
    if (version === "v1" && Object.keys(query.tags).length > 0)
      throw new LineMistake("the KV engine of version 1 keeps no metadata to look for", "find by name");
    const folder = query.path?.replace(/^\/+|\/+$/g, "") || void 0;
    located(`vault:${quotedWord(folder === void 0 ? mount : `${mount}/${folder}`)}`);
    const { namePattern, tags } = query;
    return { kind: "vault-list", mount, folder, prefix: void 0, namePattern, tags, maxSecrets: MAX_FOUND };
  };
  return { settings, propertyOrder: "key-first", filtersItself: true, locate, locateAll };
}
function readGcp(spec, reader) {
  reader.known(spec, "gcpsm", ["projectID", "location", "secretVersionSelectionPolicy", "auth"]);
  reader.choice(spec, "secretVersionSelectionPolicy", ["LatestOrFail"]);
  const project = reader.text(spec, "projectID");
  const location = reader.text(spec, "location");
  if (location !== void 0 && project === void 0) reader.wrong(spec.place, "projectID is missing");
  const locate = ({ key, version = "latest", isMetadata }) => {
    const name = location !== void 0 ? `projects/${project}/locations/${location}/secrets/${key}` : project === void 0 ? key : `${project}/${key}`;
    const secret = located(`gcp:${quotedWord(name)}@${quotedWord(version)}`);
    return isMetadata === true ? aboutSecret(secret) : secret;
  };
  const locateAll = (query) => {
    requireOne(query);
    const { path: prefix, namePattern, tags } = query;
    if (namePattern === void 0 && Object.keys(tags).length === 0)
      throw new LineMistake("find needs a name or tags");
    return { kind: "gcp-secret-list", project, location, prefix, namePattern, tags, maxSecrets: MAX_FOUND };
  };
  const metadataProperty = (property) => {
    const at = property.indexOf(".");
    return at < 0 ? property : `${property.slice(0, at)}.${property.slice(at + 1).replace(/[\\.]/g, "\\$&")}`;
  };
  return {
    settings: void 0,
    propertyOrder: "key-first",
    filtersItself: true,
    locate,
    locateAll,
    metadataProperty
  };
}
var AZURE_CLOUDS = { PublicCloud: "public", USGovernmentCloud: "usgov", ChinaCloud: "china" };
function readAzure(spec, reader) {
  const fields = ["vaultUrl", "tenantId", "authType", "environmentType", "authSecretRef", "identityId"];
  reader.known(spec, "azurekv", [...fields, "serviceAccountRef", "useAzureSDK", "customCloudConfig"]);
  reader.refused(spec, { customCloudConfig: "only the three clouds of Microsoft are known" });
  const cloud = reader.choice(spec, "environmentType", ["PublicCloud", "USGovernmentCloud", "ChinaCloud"]);
  const url = reader.requiredText(spec, "vaultUrl");
  const host = url === void 0 || !URL.canParse(url) ? void 0 : new URL(url).hostname.toLowerCase();
  const vault = host === void 0 ? void 0 : parseAzureVault(host);
  if (url !== void 0 && (vault === void 0 || !/^https:\/\//i.test(url)))
    reader.wrong(placeOf(spec, "vaultUrl"), "vaultUrl is no https address of a vault");
  if (vault === void 0) return void 0;
  const settings = {
    kind: "azure",
    tenant: reader.text(spec, "tenantId"),
    cloud: cloud === void 0 ? void 0 : AZURE_CLOUDS[cloud],
    host: vault
  };
  const locate = ({ key, version, isMetadata }) => {
    const [kind, name] = key.includes("/") ? [key.slice(0, key.indexOf("/")), key.slice(key.indexOf("/") + 1)] : ["secret", key];
    if (kind !== "secret")
      throw new LineMistake(
        "only secrets are read of Key Vault, no keys and certificates",
        kind === "cert" ? "a certificate with its private key is the secret of the same name: secret/NAME" : void 0
      );
    const secret = located(
      `azure:${quotedWord(`${vault}/${name}`)}${version === void 0 ? "" : `@${quotedWord(version)}`}`
    );
    return isMetadata === true ? aboutSecret(secret) : secret;
  };
  const locateAll = ({ path, namePattern, tags }) => {
    if (path !== void 0)
      throw new LineMistake("a key vault has no paths: the operator does not look at it", "find by name");
    return { kind: "azure-secret-list", vault, prefix: void 0, namePattern, tags, maxSecrets: MAX_FOUND };
  };
  return { settings, propertyOrder: "path-first", filtersItself: true, locate, locateAll };
}
function readDoppler(spec, reader) {
  reader.known(spec, "doppler", ["auth", "project", "config", "nameTransformer", "format"]);
  reader.refused(spec, {
    nameTransformer: "a rewrite changes names",
    format: "a file is made by export: file"
  });
  const project = reader.text(spec, "project");
  const config = reader.text(spec, "config");
  if (project === void 0 !== (config === void 0))
    reader.wrong(spec.place, "project and config are named together");
  const auth = reader.map(spec, "auth");
  const oidc = auth === void 0 ? void 0 : reader.map(auth, "oidcConfig");
  const settings = {
    kind: "doppler",
    identity: oidc === void 0 ? void 0 : reader.text(oidc, "identity")
  };
  const place = project === void 0 ? "" : `${project}/${config}/`;
  const locate = ({ key, version, isMetadata }) => {
    if (isMetadata === true) throw new LineMistake("Doppler keeps no metadata that is fetched");
    if (version !== void 0) throw new LineMistake("a secret of Doppler has no version to choose");
    return located(`doppler:${quotedWord(`${place}${key}`)}`);
  };
  const locateAll = (query) => {
    requireNoTags(query);
    return located(`doppler:${quotedWord(`${place}*`)}`);
  };
  return { settings, propertyOrder: "key-first", locate, locateAll };
}
function readInfisical(spec, reader) {
  reader.known(spec, "infisical", ["auth", "secretsScope", "hostAPI", "caBundle", "caProvider"]);
  reader.refused(spec, {
    caBundle: "name the CA in NODE_EXTRA_CA_CERTS: a file of the repository does not say whom to trust",
    caProvider: "name the CA in NODE_EXTRA_CA_CERTS"
  });
  const scope = reader.requiredMap(spec, "secretsScope");
  if (scope === void 0) return void 0;
  const fields = ["projectSlug", "environmentSlug", "secretsPath", "recursive", "expandSecretReferences"];
  reader.known(scope, "secretsScope", [...fields, "organizationSlug"]);
  if (reader.flag(scope, "recursive") === true)
    reader.wrong(
      placeOf(scope, "recursive"),
      "folders within the folder are not read",
      "use one store for each"
    );
  if (reader.flag(scope, "expandSecretReferences") === false)
    reader.wrong(placeOf(scope, "expandSecretReferences"), "references are always expanded");
  const project = reader.requiredText(scope, "projectSlug") ?? "";
  const environment = reader.requiredText(scope, "environmentSlug") ?? "";
  const folder = (reader.text(scope, "secretsPath") ?? "/").replace(/^\/+|\/+$/g, "");
  const settings = {
    kind: "infisical",
    address: reader.text(spec, "hostAPI")?.replace(/\/+$/, "").replace(/\/api$/, ""),
    organization: reader.text(scope, "organizationSlug")
  };
  const query = `?environment=${quotedWord(environment)}&project=${quotedWord(project)}`;
  const at = (name) => located(`infisical:${quotedWord(folder === "" ? name : `${folder}/${name}`)}${query}`);
  const locate = ({ key, version, isMetadata }) => {
    if (isMetadata === true) throw new LineMistake("metadata of Infisical is not fetched");
    if (version !== void 0) throw new LineMistake("versions of Infisical are not chosen");
    if (!key.includes("/")) return at(key);
    if (!key.startsWith("/")) throw new LineMistake("a key with folders begins with a slash");
    return located(`infisical:${quotedWord(key.slice(1))}${query}`);
  };
  const locateAll = (wanted) => {
    requireNoTags(wanted);
    return at("*");
  };
  return { settings, propertyOrder: "path-first", locate, locateAll };
}

// src/fetch/manifests/external-secrets/generators.ts
var GROUP = /^generators\.external-secrets\.io\/v1alpha1$/;
var RANDOM = "it makes a value that nobody but this job would know, and the cluster has another";
var STORED = "it signs in with a credential stored in the cluster";
var REFUSED = {
  Password: RANDOM,
  UUID: RANDOM,
  SSHKey: RANDOM,
  Fake: "its values stand in the manifest: they are no secrets",
  MFA: STORED,
  Webhook: "a file of the repository does not say whom to call",
  STSSessionToken: "aws:credentials is a session of the role of the job",
  ECRAuthorizationToken: "aws:credentials lets aws ecr get-login-password make one",
  GCRAccessToken: "gcp:access-token is one of the identity of the job; the user name is oauth2accesstoken",
  ACRAccessToken: STORED,
  GithubAccessToken: "the job has one of its own: github.token",
  Gitlab: STORED,
  Grafana: STORED,
  QuayAccessToken: STORED,
  CloudsmithAccessToken: STORED
};
function readGenerator(reference, namespace, resources, reader) {
  reader.known(reference, "generatorRef", ["apiVersion", "kind", "name"]);
  const kind = reader.requiredText(reference, "kind");
  const name = reader.requiredText(reference, "name");
  if (kind === void 0 || name === void 0) return void 0;
  if (kind !== "VaultDynamicSecret" && kind !== "ClusterGenerator") {
    refuse(kind, placeOf(reference, "kind"), reader);
    return void 0;
  }
  const isCluster = kind === "ClusterGenerator";
  const document = resources.find(GROUP, kind, name, isCluster ? void 0 : namespace);
  if (document === void 0) {
    const what = `the ${kind} ${JSON.stringify(name.slice(0, 60))} is in none of the files`;
    reader.wrong(placeOf(reference, "name"), what, "name its file in the input manifest too");
    return void 0;
  }
  const spec = reader.requiredMap(document, "spec");
  const own = spec === void 0 || !isCluster ? spec : clusterSpec(spec, reader);
  return own === void 0 ? void 0 : readVaultDynamic(own, reader);
}
function refuse(kind, place, reader) {
  const why = Object.hasOwn(REFUSED, kind) ? REFUSED[kind] : "write what it makes as a reference";
  reader.wrong(place, `the generator ${JSON.stringify(kind.slice(0, 40))} is not run here`, why);
}
function clusterSpec(spec, reader) {
  reader.known(spec, "the spec of a ClusterGenerator", ["kind", "generator"]);
  const kind = reader.requiredText(spec, "kind");
  const generator = reader.requiredMap(spec, "generator");
  if (kind === void 0 || generator === void 0) return void 0;
  if (kind === "VaultDynamicSecret") return reader.requiredMap(generator, "vaultDynamicSecretSpec");
  refuse(kind, placeOf(spec, "kind"), reader);
  return void 0;
}
function readVaultDynamic(spec, reader) {
  reader.known(spec, "the spec of a VaultDynamicSecret", [
    "controller",
    "method",
    "parameters",
    "getParameters",
    "resultType",
    "retrySettings",
    "provider",
    "path",
    "allowEmptyResponse"
  ]);
  reader.choice(spec, "resultType", ["Data"]);
  const method = reader.choice(spec, "method", ["GET", "POST", "PUT"]) ?? "GET";
  const path = reader.requiredText(spec, "path");
  const provider = reader.requiredMap(spec, "provider");
  const store = provider === void 0 ? void 0 : readVault(provider, reader);
  const parameters = method === "GET" ? queryOf(spec, reader) : bodyOf(spec, reader);
  if (path === void 0 || store === void 0) return void 0;
  try {
    const system = method === "GET" ? "vault-read" : "vault-write";
    const query = parameters.map(([name, value]) => `${name}=${quotedWord(value)}`).join("&");
    const place = quotedWord(path.replace(/^\/+|\/+$/g, ""));
    const { locator } = parseLocatorText(`${system}:${place}${query === "" ? "" : `?${query}`}`);
    return { store, locator, written: `${system}:${path}` };
  } catch (error) {
    if (!(error instanceof LineMistake)) throw error;
    reader.wrong(placeOf(spec, "path"), error.message, error.hint);
    return void 0;
  }
}
function bodyOf(spec, reader) {
  const parameters = reader.map(spec, "parameters");
  return [...parameters?.members ?? []].flatMap(([name, value]) => {
    if (value.kind === "text" || value.kind === "other" && value.value !== null)
      return [[name, value.text]];
    reader.wrong(
      value.place,
      "a parameter is a text, a number or true and false",
      "nested ones are not sent"
    );
    return [];
  });
}
function queryOf(spec, reader) {
  const parameters = reader.map(spec, "getParameters");
  return [...parameters?.members ?? []].flatMap(([name, value]) => {
    const [only2, ...more] = value.kind === "list" ? value.items : [value];
    if (more.length === 0 && only2 !== void 0 && (only2.kind === "text" || only2.kind === "other"))
      return [[name, only2.text]];
    reader.wrong(value.place, "a parameter of the query has one value");
    return [];
  });
}

// src/fetch/manifests/external-secrets/property.ts
function selectProperty(text, property, order) {
  const root = parseJsonText(text);
  if (root === void 0 || root.kind !== "object" && root.kind !== "array") return void 0;
  const asKey = root.kind === "object" ? root.members.get(property) : void 0;
  const asPath = walk(root, pathOf(property));
  const node = order === "key-first" ? asKey ?? asPath : asPath ?? asKey;
  return node === void 0 ? void 0 : nodeText(node, text);
}
function objectMembers(text) {
  const root = parseJsonText(text);
  if (root?.kind !== "object") return void 0;
  return new Map([...root.members].map(([key, node]) => [key, nodeText(node, text)]));
}
function nodeText(node, text) {
  if (node.kind === "string") return node.value;
  return node.kind === "null" ? "" : text.slice(node.start, node.end);
}
function pathOf(property) {
  const steps = [""];
  for (let at = 0; at < property.length; at++) {
    const character = property[at] ?? "";
    if (character === ".") steps.push("");
    else if (character === "\\" && at + 1 < property.length) steps[steps.length - 1] += property[++at] ?? "";
    else steps[steps.length - 1] += character;
  }
  return steps;
}
function walk(root, steps) {
  let node = root;
  for (const step of steps) {
    if (node?.kind === "object") node = node.members.get(step);
    else if (node?.kind === "array" && /^\d{1,6}$/.test(step)) node = node.items[Number(step)];
    else return void 0;
  }
  return node;
}

// src/fetch/manifests/external-secrets/merge.ts
function mergeValues(values, merge, place) {
  const members = /* @__PURE__ */ new Map();
  for (const key of keysInOrder(values, merge)) {
    const text = values.get(key);
    if (text === void 0) {
      if (merge.ignoresMissing) continue;
      throw wrong(place, `priority names ${JSON.stringify(key)}, which is not there`);
    }
    const root = parseJsonText(text);
    if (root?.kind !== "object")
      throw wrong(place, "merge needs JSON objects, and a value is none", "find or rewrite fewer keys");
    for (const [name, node] of root.members) {
      if (members.has(name) && !merge.ignoresConflicts)
        throw wrong(
          place,
          "two of the merged values have a member of the same name",
          "conflictPolicy: Ignore takes the later one"
        );
      members.set(name, { node, text });
    }
  }
  if (merge.strategy === "JSON") return new Map([...values, [merge.into, objectText(members)]]);
  return new Map([...members].map(([name, { node, text }]) => [name, nodeText(node, text)]));
}
function keysInOrder(values, { priority }) {
  return [...[...values.keys()].filter((key) => !priority.includes(key)).sort(byBytes), ...priority];
}
function objectText(members) {
  const entries = [...members].sort(([a], [b]) => byBytes(a, b));
  return `{${entries.map(([name, { node, text }]) => `${JSON.stringify(name)}:${compact(node, text)}`).join(",")}}`;
}
function compact(node, text) {
  switch (node.kind) {
    case "object":
      return objectText(new Map([...node.members].map(([name, member]) => [name, { node: member, text }])));
    case "array":
      return `[${node.items.map((item) => compact(item, text)).join(",")}]`;
    case "string":
      return JSON.stringify(node.value);
    default:
      return text.slice(node.start, node.end);
  }
}
function byBytes(a, b) {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function wrong(place, what, hint) {
  return new InputError("reference-invalid", `${place}: ${what}`, hint === void 0 ? {} : { hint });
}

// src/fetch/manifests/external-secrets/keys.ts
var MAX_KEY_CHARS = 4096;
function compileExpression(source) {
  try {
    return RE2JS.compile(source);
  } catch {
    return void 0;
  }
}
function rewriteKeys(values, rewrites, place) {
  return rewrites.reduce(
    (current, rewrite) => rewrite.kind === "merge" ? mergeValues(current, rewrite, place) : renamed(current, (key) => rewriteKey(key, rewrite, place), place),
    values
  );
}
function rewriteKey(key, rewrite, place) {
  if (rewrite.kind === "transform") return rewrite.template.render(/* @__PURE__ */ new Map([["value", key]]), place);
  const { source, target } = rewrite;
  const matcher = source.matcher(key);
  let result = "";
  let at = 0;
  while (matcher.find()) {
    result += key.slice(at, matcher.start()) + expanded(target, (group) => groupOf(matcher, group));
    at = matcher.end();
    if (result.length > MAX_KEY_CHARS) break;
  }
  result += key.slice(at);
  if (result.length <= MAX_KEY_CHARS) return result;
  throw new InputError(
    "reference-invalid",
    `${place}: a rewriting makes a key of more than ${MAX_KEY_CHARS} characters`
  );
}
function groupOf(matcher, group) {
  try {
    return (/^\d+$/.test(group) ? matcher.group(Number(group)) : matcher.group(group)) ?? "";
  } catch {
    return "";
  }
}
function expanded(target, group) {
  return target.replace(
    /\$(?:\$|\{(\w+)\}|(\w+))/g,
    (whole, braced, bare) => whole === "$$" ? "$" : group(braced ?? bare ?? "")
  );
}
function convertKeys(values, strategy, place) {
  const convert = (key) => [...key].map((character) => {
    if (/^[-._a-zA-Z0-9]$/.test(character)) return character;
    return strategy === "Default" ? "_" : `_U${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}_`;
  }).join("");
  return renamed(values, convert, place);
}
function renamed(values, rename, place) {
  const result = /* @__PURE__ */ new Map();
  for (const [key, value] of values) {
    const name = rename(key);
    if (result.has(name))
      throw new InputError("reference-invalid", `${place}: two keys become one by their rewriting`);
    result.set(name, value);
  }
  return result;
}
function requireKey(key, place) {
  if (/^[-._a-zA-Z0-9]{1,253}$/.test(key) && key !== "." && !key.startsWith("..")) return;
  throw new InputError("reference-invalid", `${place}: a key has letters, digits, -, _ and . alone`, {
    hint: "a rewrite can change it"
  });
}
var BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
var BASE64_URL = /^(?:[\w-]{4})*(?:[\w-]{2}==|[\w-]{3}=)?$/;
function decodeValue(bytes, strategy, place) {
  if (strategy === "None") return bytes;
  const text = Buffer.from(bytes).toString("latin1").replace(/[\r\n]/g, "");
  if (strategy !== "Base64URL" && BASE64.test(text)) return Buffer.from(text, "base64");
  if (strategy !== "Base64" && BASE64_URL.test(text)) return Buffer.from(text, "base64url");
  if (strategy === "Auto") return bytes;
  throw new InputError(
    "reference-invalid",
    `${place}: the value is no ${strategy === "Base64" ? "base64" : "base64url"}`,
    {
      hint: "decodingStrategy: Auto takes what is none as it is"
    }
  );
}

// src/fetch/manifests/external-secrets/template-functions.ts
var TEXT_FUNCTIONS = {
  b64enc: [1, (text = "") => Buffer.from(text, "utf8").toString("base64")],
  upper: [1, (text = "") => text.toUpperCase()],
  lower: [1, (text = "") => text.toLowerCase()],
  trim: [1, (text = "") => text.trim()],
  trimPrefix: [2, (prefix = "", text = "") => text.startsWith(prefix) ? text.slice(prefix.length) : text],
  trimSuffix: [
    2,
    (suffix = "", text = "") => suffix !== "" && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text
  ],
  replace: [3, (from = "", to = "", text = "") => text.replaceAll(from, () => to)],
  quote: [1, (text = "") => goQuoted(text)],
  squote: [1, (text = "") => `'${text}'`]
};
var OTHER_FUNCTIONS = {
  toString: (words, place) => printed(only(words, "toString", place), place),
  b64dec: (words, place) => {
    const text = asText(only(words, "b64dec", place), "b64dec", place);
    const decoded = Buffer.from(text, "base64");
    const isSound = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(
      text.replace(/[\r\n]/g, "")
    );
    if (isSound) return utf8(decoded, "b64dec", place);
    throw wrong2(place, "b64dec was given what is no base64");
  },
  default: (words, place) => {
    if (words.length !== 2) throw wrong2(place, "default takes two arguments");
    const [fallback = "", value = ""] = words;
    return isEmpty(value) ? fallback : value;
  },
  indent: (words, place) => indented(words, "indent", place),
  nindent: (words, place) => `
${indented(words, "nindent", place)}`,
  index: (words, place) => {
    const [first = null, ...keys] = words;
    return keys.reduce((value, key) => {
      const next = value instanceof Map ? value.get(asText(key, "index", place)) : Array.isArray(value) && typeof key === "number" ? value[key] : void 0;
      if (next !== void 0) return next;
      throw new InputError(
        "secret-not-found",
        `${place}: index finds no ${typeof key === "number" ? key : "such key"}`
      );
    }, first);
  },
  fromJson: (words, place) => {
    try {
      return fromJson(JSON.parse(asText(only(words, "fromJson", place), "fromJson", place)));
    } catch (error) {
      if (error instanceof InputError) throw error;
      throw wrong2(place, "fromJson was given what is no JSON");
    }
  },
  toJson: (words, place) => goJson(only(words, "toJson", place)),
  printf: (words, place) => formatted(words, place)
};
var MAX_TEXT_CHARS = 1024 * 1024;
var FUNCTIONS = new Set(
  [...Object.keys(TEXT_FUNCTIONS), ...Object.keys(OTHER_FUNCTIONS)].sort()
);
function callFunction(name, words, place) {
  const text = Object.hasOwn(TEXT_FUNCTIONS, name) ? TEXT_FUNCTIONS[name] : void 0;
  if (text !== void 0) {
    const [count, call] = text;
    if (words.length !== count) throw wrong2(place, `${name} takes ${count} arguments, found ${words.length}`);
    const texts = words.map((word) => asText(word, name, place));
    const [first = "", second = "", third = ""] = texts;
    if (name === "replace") requireSize((third.split(first).length - 1) * second.length, place);
    return bounded(call(...texts), place);
  }
  return bounded(OTHER_FUNCTIONS[name]?.(words, place) ?? "", place);
}
function bounded(value, place) {
  if (typeof value === "string") requireSize(value.length, place);
  return value;
}
function requireSize(chars, place) {
  if (chars > MAX_TEXT_CHARS) throw wrong2(place, `the template makes more than ${MAX_TEXT_CHARS} characters`);
}
function printed(value, place) {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number" && (value === 0 || Math.abs(value) >= 1e-4 && Math.abs(value) < 1e6))
    return String(value);
  if (value === null) return "<no value>";
  throw wrong2(place, "a map, a list or a large number is printed", "use toJson, or name a member");
}
function only(words, name, place) {
  const [word] = words;
  if (words.length !== 1 || word === void 0)
    throw wrong2(place, `${name} takes one argument, found ${words.length}`);
  return word;
}
function asText(value, name, place) {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return printed(value, place);
  throw wrong2(place, `${name} takes text alone`);
}
function isEmpty(value) {
  if (value === null || value === "" || value === 0 || value === false) return true;
  return Array.isArray(value) ? value.length === 0 : value instanceof Map && value.size === 0;
}
function indented(words, name, place) {
  const [spaces, text] = words;
  if (words.length !== 2 || typeof spaces !== "number" || text === void 0 || spaces < 0 || spaces > 200)
    throw wrong2(place, `${name} takes a number of spaces and a text`);
  const pad = " ".repeat(spaces);
  requireSize(asText(text, name, place).split("\n").length * spaces, place);
  return pad + asText(text, name, place).replaceAll("\n", `
${pad}`);
}
function formatted(words, place) {
  const [format, ...values] = words;
  if (typeof format !== "string") throw wrong2(place, "printf takes a format first");
  let used = 0;
  const text = format.replace(/%(.?)/gs, (_, verb) => {
    if (verb === "%") return "%";
    const value = values[used++];
    if (value === void 0) throw wrong2(place, "printf has more verbs than values");
    if (verb === "s" || verb === "v") return printed(value, place);
    if (verb === "q") return goQuoted(asText(value, "printf", place));
    if (verb === "d" && Number.isInteger(value)) return printed(value, place);
    throw wrong2(place, "printf knows %s, %v, %q, %d and %% here");
  });
  if (used < values.length) throw wrong2(place, "printf has more values than verbs");
  return text;
}
function goQuoted(text) {
  const escapes = {
    '"': '\\"',
    "\\": "\\\\",
    "\n": "\\n",
    "\r": "\\r",
    "	": "\\t",
    "\b": "\\b",
    "\f": "\\f",
    "\v": "\\v",
    "\x07": "\\a"
  };
  const clean = text.replace(/["\\]|[\u0000-\u001f\u007f]/g, (character) => {
    const known = escapes[character];
    return known ?? `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
  });
  return `"${clean}"`;
}
function fromJson(value) {
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value === "object" && value !== null)
    return new Map(Object.entries(value).map(([key, member]) => [key, fromJson(member)]));
  return value;
}
function goJson(value) {
  if (value instanceof Map) {
    const members = [...value].sort(([a], [b]) => a < b ? -1 : 1);
    return `{${members.map(([key, member]) => `${goJson(key)}:${goJson(member)}`).join(",")}}`;
  }
  if (Array.isArray(value)) return `[${value.map(goJson).join(",")}]`;
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function utf8(bytes, name, place) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw wrong2(place, `${name} makes bytes that are no text`, "decodingStrategy: Base64 keeps bytes");
  }
}
function wrong2(place, what, hint) {
  return new InputError("reference-invalid", `${place}: ${what}`, hint === void 0 ? {} : { hint });
}

// src/fetch/manifests/external-secrets/template.ts
var TemplateMistake = class extends Error {
};
var MAX_CHARS = 256 * 1024;
var MAX_DEPTH = 20;
function parseTemplate(text) {
  if (text.length > MAX_CHARS) throw new TemplateMistake("the template is too long");
  const parts = [];
  let rest = text;
  let trimsNext = false;
  for (let open = rest.indexOf("{{"); open >= 0; open = rest.indexOf("{{")) {
    const close = endOfAction(rest, open);
    let before = rest.slice(0, open);
    let action = rest.slice(open + 2, close);
    if (trimsNext) before = before.trimStart();
    if (/^-\s/.test(action)) {
      before = before.trimEnd();
      action = action.slice(1);
    }
    trimsNext = /\s-$/.test(action);
    if (trimsNext) action = action.slice(0, -1);
    parts.push(before);
    if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(action)) parts.push(new ActionParser(action).whole());
    rest = rest.slice(close + 2);
  }
  parts.push(trimsNext ? rest.trimStart() : rest);
  return {
    render: (values, place) => parts.map((part) => typeof part === "string" ? part : printed(evaluate(part, values, place), place)).join("")
  };
}
function endOfAction(text, open) {
  const token = /"(?:[^"\\\n]|\\.)*"|`[^`]*`|\/\*[\s\S]*?\*\/|\}\}/g;
  token.lastIndex = open + 2;
  for (let match = token.exec(text); match !== null; match = token.exec(text))
    if (match[0] === "}}") return match.index;
  throw new TemplateMistake("an action is not closed with }}");
}
var TOKEN = /\s*(?:("(?:[^"\\\n]|\\.)*")|(`[^`]*`)|(-?\d+(?![\w.]))|((?:\.[A-Za-z_]\w*)+)|(\.)(?![\w.])|([A-Za-z_]\w*)|([|()]))/y;
var ActionParser = class {
  #tokens;
  #at = 0;
  constructor(action) {
    this.#tokens = tokensOf(action);
  }
  whole() {
    const expression = this.#pipeline(0);
    if (this.#at < this.#tokens.length) throw new TemplateMistake("the action goes on where it should end");
    return expression;
  }
  #pipeline(depth) {
    if (depth > MAX_DEPTH) throw new TemplateMistake("the action is nested too deep");
    let expression = this.#command(depth, void 0);
    while (this.#take("|")) expression = this.#command(depth, expression);
    return expression;
  }
  /** Words up to `|`, `)` or the end; what was piped in is the last argument. */
  #command(depth, piped) {
    const token = this.#tokens[this.#at];
    if (token?.kind === "word") {
      this.#at++;
      if (!FUNCTIONS.has(token.text))
        throw new TemplateMistake(
          `${token.text.slice(0, 40)} is not supported; there are ${[...FUNCTIONS].join(", ")}`
        );
      const words = [];
      while (this.#isOperand()) words.push(this.#operand(depth));
      if (piped !== void 0) words.push(piped);
      return { kind: "call", name: token.text, words };
    }
    if (piped !== void 0) throw new TemplateMistake("a function is expected after |");
    return this.#operand(depth);
  }
  #isOperand() {
    const token = this.#tokens[this.#at];
    return token !== void 0 && token.kind !== "word" && !(token.kind === "sign" && token.text !== "(");
  }
  #operand(depth) {
    const token = this.#tokens[this.#at];
    this.#at++;
    if (token?.kind === "literal") return token;
    if (token?.kind === "fields") return { kind: "fields", of: void 0, names: token.names };
    if (token?.kind !== "sign" || token.text !== "(") throw new TemplateMistake("a value is expected");
    const inner = this.#pipeline(depth + 1);
    if (!this.#take(")")) throw new TemplateMistake("a bracket is not closed");
    const next = this.#tokens[this.#at];
    if (next?.kind !== "fields" || next.isSpaced) return inner;
    this.#at++;
    return { kind: "fields", of: inner, names: next.names };
  }
  #take(sign) {
    const token = this.#tokens[this.#at];
    const fits = token?.kind === "sign" && token.text === sign;
    if (fits) this.#at++;
    return fits;
  }
};
function tokensOf(action) {
  const tokens = [];
  const text = action.trimEnd();
  TOKEN.lastIndex = 0;
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null)
      throw new TemplateMistake(
        "the action holds what is not supported: variables, comparisons, dots in names"
      );
    const [whole, quoted, raw, number, fields, dot, word, sign] = match;
    const isSpaced = /^\s/.test(whole);
    if (quoted !== void 0) tokens.push({ kind: "literal", value: unquoted(quoted) });
    else if (raw !== void 0) tokens.push({ kind: "literal", value: raw.slice(1, -1) });
    else if (number !== void 0) tokens.push({ kind: "literal", value: Number(number) });
    else if (fields !== void 0)
      tokens.push({ kind: "fields", names: fields.slice(1).split("."), isSpaced });
    else if (dot !== void 0) tokens.push({ kind: "fields", names: [], isSpaced });
    else if (word !== void 0) tokens.push({ kind: "word", text: word });
    else tokens.push({ kind: "sign", text: sign ?? "" });
    at = TOKEN.lastIndex;
  }
  return tokens;
}
function unquoted(text) {
  try {
    return String(JSON.parse(text));
  } catch {
    throw new TemplateMistake("a text has an escape that is not supported");
  }
}
function evaluate(expression, values, place) {
  if (expression.kind === "literal") return expression.value;
  if (expression.kind === "call") {
    const words = expression.words.map((word) => evaluate(word, values, place));
    return callFunction(expression.name, words, place);
  }
  let value = expression.of === void 0 ? values : evaluate(expression.of, values, place);
  for (const name of expression.names) {
    const next = memberOf(value, name);
    if (next === void 0)
      throw new InputError("secret-not-found", `${place}: the template asks for ${name}, which is not there`);
    value = next;
  }
  return value;
}
function memberOf(value, name) {
  return value instanceof Map ? value.get(name) : void 0;
}

// src/fetch/manifests/external-secrets/read-target.ts
function readTarget(spec, name, namespace, findResource, reader) {
  const target = reader.map(spec, "target");
  const header = { name, namespace, type: void 0, isImmutable: false, labels: {}, annotations: {} };
  if (target === void 0) return { header, template: void 0 };
  reader.known(target, "target", [
    "name",
    "creationPolicy",
    "deletionPolicy",
    "immutable",
    "template",
    "manifest"
  ]);
  reader.refused(target, { manifest: "a Secret is made, no other resource" });
  reader.choice(target, "creationPolicy", ["Owner", "Orphan", "Merge", "CreateOrMerge"]);
  const template = reader.map(target, "template");
  const isImmutable = reader.flag(target, "immutable") ?? false;
  const ownName = reader.text(target, "name") ?? name;
  if (template === void 0)
    return { header: { ...header, name: ownName, isImmutable }, template: void 0 };
  const fields = ["type", "engineVersion", "mergePolicy", "metadata", "data", "templateFrom"];
  reader.known(template, "template", fields);
  reader.choice(template, "engineVersion", ["v2"]);
  const metadata = reader.map(template, "metadata");
  if (metadata !== void 0) reader.known(metadata, "metadata", ["labels", "annotations", "finalizers"]);
  const steps = [
    ...reader.maps(template, "templateFrom").flatMap((from) => readTemplateFrom(from, findResource, reader)),
    // what stands in the manifest wins
    ...readData(template, reader)
  ];
  return {
    header: {
      ...header,
      name: ownName,
      isImmutable,
      type: reader.text(template, "type"),
      labels: plainTexts(metadata, "labels", reader),
      annotations: plainTexts(metadata, "annotations", reader)
    },
    template: { steps, keepsData: reader.choice(template, "mergePolicy", ["Replace", "Merge"]) === "Merge" }
  };
}
function readTemplate(node, key, reader) {
  const text = reader.text(node, key);
  return text === void 0 ? void 0 : parsed(text, key, placeOf(node, key), reader);
}
function checkKey(key, place, reader) {
  try {
    requireKey(key, place);
  } catch {
    reader.wrong(place, "a key of a Secret has letters, digits, -, _ and . alone");
  }
}
function parsed(text, name, place, reader) {
  try {
    return parseTemplate(text);
  } catch (error) {
    if (!(error instanceof TemplateMistake)) throw error;
    reader.wrong(place, `the template of ${name.slice(0, 60)}: ${error.message}`);
    return void 0;
  }
}
function readData(template, reader) {
  const data = reader.map(template, "data");
  return [...data?.members.keys() ?? []].flatMap((key) => {
    if (data === void 0) return [];
    checkKey(key, placeOf(template, "data"), reader);
    const own = readTemplate(data, key, reader);
    return own === void 0 ? [] : [{ kind: "value", key, template: own, decoding: "None" }];
  });
}
function readTemplateFrom(from, findResource, reader) {
  const sources = ["configMap", "secret", "literal"];
  reader.known(from, "templateFrom", [...sources, "target", "valuesDecodingStrategy"]);
  if ((reader.text(from, "target") ?? "Data").toLowerCase() !== "data")
    reader.wrong(
      placeOf(from, "target"),
      "only data is made by templates",
      "labels and annotations are readable by everyone"
    );
  const decoding = reader.choice(from, "valuesDecodingStrategy", ["None", "Base64", "Base64URL", "Auto"]) ?? "None";
  if (sources.every((source) => !from.members.has(source)))
    reader.wrong(from.place, "templateFrom names a configMap, a secret or a literal");
  const literal = from.members.has("literal") ? readTemplate(from, "literal", reader) : void 0;
  return [
    ...readItems(from, "configMap", "ConfigMap", decoding, findResource, reader),
    ...readItems(from, "secret", "Secret", decoding, findResource, reader),
    ...literal === void 0 ? [] : [{ kind: "map", template: literal, decoding }]
  ];
}
function readItems(from, field, kind, decoding, findResource, reader) {
  const reference = reader.map(from, field);
  if (reference === void 0) return [];
  reader.known(reference, field, ["name", "items"]);
  const name = reader.requiredText(reference, "name");
  const texts = name === void 0 ? void 0 : findResource(kind, name, placeOf(reference, "name"));
  return reader.maps(reference, "items").flatMap((item) => {
    reader.known(item, "items", ["key", "templateAs"]);
    const key = reader.requiredText(item, "key");
    const scope = reader.choice(item, "templateAs", ["Values", "KeysAndValues"]) ?? "Values";
    if (key === void 0 || texts === void 0) return [];
    const place = placeOf(item, "key");
    const text = texts.get(key);
    if (text === void 0) {
      reader.wrong(place, `the ${kind} ${JSON.stringify(name)} has no ${JSON.stringify(key.slice(0, 60))}`);
      return [];
    }
    if (scope === "Values") checkKey(key, place, reader);
    const template = parsed(text, key, place, reader);
    if (template === void 0) return [];
    return [
      scope === "Values" ? { kind: "value", key, template, decoding } : { kind: "map", template, decoding }
    ];
  });
}
function plainTexts(metadata, key, reader) {
  if (metadata === void 0) return {};
  const texts = reader.texts(metadata, key);
  if ([...texts.values()].some((text) => text.includes("{{")))
    reader.wrong(placeOf(metadata, key), `templates in ${key} are not supported`);
  return Object.fromEntries(texts);
}

// src/fetch/manifests/external-secrets/read-rewrite.ts
function readRewrite(rewrite, reader) {
  reader.known(rewrite, "rewrite", ["regexp", "transform", "merge"]);
  if (rewrite.members.size > 1)
    reader.wrong(rewrite.place, "a step of rewrite is regexp, transform or merge");
  const merge = reader.map(rewrite, "merge");
  if (merge !== void 0) return readMerge(merge, reader);
  const regexp = reader.map(rewrite, "regexp");
  if (regexp !== void 0) {
    reader.known(regexp, "regexp", ["source", "target"]);
    const text = reader.text(regexp, "source") ?? "";
    const source = compileExpression(text);
    if (source === void 0) reader.wrong(placeOf(regexp, "source"), "source is no expression of Go");
    return source === void 0 ? void 0 : { kind: "regexp", source, target: reader.text(regexp, "target") ?? "" };
  }
  const transform = reader.map(rewrite, "transform");
  if (transform === void 0) return void 0;
  reader.known(transform, "transform", ["template"]);
  const template = readTemplate(transform, "template", reader);
  return template === void 0 ? void 0 : { kind: "transform", template };
}
function readMerge(merge, reader) {
  reader.known(merge, "merge", ["into", "priority", "priorityPolicy", "conflictPolicy", "strategy"]);
  const strategy = reader.choice(merge, "strategy", ["Extract", "JSON"]) ?? "Extract";
  const into = reader.text(merge, "into") ?? "";
  if (strategy === "JSON" && into === "")
    reader.wrong(merge.place, "into is missing: JSON merges into a key");
  return {
    kind: "merge",
    strategy,
    into,
    priority: reader.textList(merge, "priority"),
    ignoresMissing: reader.choice(merge, "priorityPolicy", ["Strict", "IgnoreNotFound"]) === "IgnoreNotFound",
    ignoresConflicts: reader.choice(merge, "conflictPolicy", ["Error", "Ignore"]) === "Ignore"
  };
}

// src/fetch/manifests/external-secrets/manifest-tree.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_DEPTH2 = 40;
var MAX_DOCUMENTS = 500;
var MAX_MISTAKES = 50;
function readManifestTree(path, text) {
  try {
    return new TreeReader(path, text).read();
  } catch {
    return {
      documents: [],
      mistakes: [{ place: path, what: "is nested too deep to be read", hint: void 0 }]
    };
  }
}
var TreeReader = class {
  #path;
  #text;
  #lines = new import_yaml.LineCounter();
  #mistakes = [];
  constructor(path, text) {
    this.#path = path;
    this.#text = text.startsWith("\uFEFF") ? text.slice(1) : text;
  }
  read() {
    const parsed2 = (0, import_yaml.parseAllDocuments)(this.#text, {
      lineCounter: this.#lines,
      prettyErrors: false,
      uniqueKeys: true,
      version: "1.2",
      logLevel: "silent"
    });
    const documents = Array.isArray(parsed2) ? parsed2 : [];
    if (documents.length > MAX_DOCUMENTS)
      return {
        documents: [],
        mistakes: [{ place: this.#path, what: `has more than ${MAX_DOCUMENTS} documents`, hint: void 0 }]
      };
    const trees = [];
    for (const document of documents) {
      for (const { pos, code } of [...document.errors, ...document.warnings])
        this.#wrong(pos[0], code === "DUPLICATE_KEY" ? "a key is given twice" : `not valid YAML (${code})`);
      if (document.errors.length > 0 || document.contents === null) continue;
      const tree = this.#node(document.contents, 0);
      if (tree !== void 0 && !(tree.kind === "other" && tree.value === null)) trees.push(tree);
    }
    return { documents: trees, mistakes: this.#mistakes };
  }
  #node(node, depth) {
    const at = node.range?.[0] ?? 0;
    const place = this.#placeOf(at);
    if (depth > MAX_DEPTH2) return this.#wrong(at, "is nested too deep");
    if ((0, import_yaml.isAlias)(node)) return this.#wrong(at, "an alias is not followed", "write the value where it stands");
    if (node.tag !== void 0 && !/^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/.test(node.tag))
      return this.#wrong(at, "a tag is not read");
    if ((0, import_yaml.isScalar)(node)) {
      const { value } = node;
      if (typeof value === "string") return { kind: "text", place, text: value };
      const text = node.source ?? String(value);
      if (typeof value === "number" || typeof value === "boolean" || value === null)
        return { kind: "other", place, value, text };
      return { kind: "text", place, text };
    }
    if ((0, import_yaml.isSeq)(node)) {
      const items = node.items.flatMap((item) => this.#node(item, depth + 1) ?? []);
      return { kind: "list", place, items };
    }
    if (!(0, import_yaml.isMap)(node)) return this.#wrong(at, "is nothing that a manifest has");
    const members = /* @__PURE__ */ new Map();
    for (const pair of node.items) {
      const key = (0, import_yaml.isPair)(pair) && (0, import_yaml.isScalar)(pair.key) ? pair.key : void 0;
      if (key === void 0) {
        this.#wrong(at, "a key is no text");
        continue;
      }
      const name = typeof key.value === "string" ? key.value : key.source ?? String(key.value);
      const value = pair.value === null ? void 0 : this.#node(pair.value, depth + 1);
      members.set(
        name,
        value ?? { kind: "other", place: this.#placeOf(key.range?.[0] ?? at), value: null, text: "" }
      );
    }
    return { kind: "map", place, members };
  }
  #placeOf(offset) {
    const { line, col } = this.#lines.linePos(offset);
    return `${this.#path}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  }
  #wrong(offset, what, hint) {
    if (this.#mistakes.length < MAX_MISTAKES)
      this.#mistakes.push({ place: this.#placeOf(offset), what, hint });
  }
};

// src/fetch/manifests/external-secrets/shape-secret.ts
function shapeSecret(parts, template, values, place) {
  const data = /* @__PURE__ */ new Map();
  for (const [request, part] of parts.entries()) {
    const value = values[request];
    if (value === void 0) continue;
    for (const [key, bytes] of entriesOf(part, value)) data.set(key, { bytes, request });
  }
  const made = template === void 0 ? data : templated(template, data, place);
  const entryOf = ([name, { bytes, request }]) => ({
    name,
    value: Secret.fromBytes(bytes),
    request
  });
  const used = made === data ? [] : [...data].filter(([key, held]) => made.get(key) !== held);
  return [
    ...[...made].map(entryOf),
    ...used.map((one) => ({ ...entryOf(one), isHidden: true }))
  ];
}
function entriesOf(part, value) {
  const { use, treatment, place, store } = part;
  if (use.kind === "single") {
    const { property } = treatment;
    const bytes = property === void 0 ? openBytes(value) : utf82(propertyOf(value, property, part));
    return /* @__PURE__ */ new Map([[use.key, treated(bytes, treatment, place)]]);
  }
  const text = treatment.property === void 0 ? openText(value, place) : propertyOf(value, treatment.property, part);
  const members = objectMembers(text);
  if (members === void 0)
    throw new InputError(
      "reference-invalid",
      `${place}: the secret is no JSON object, so nothing can be extracted`,
      {
        hint: "data takes it as a whole"
      }
    );
  const wanted = use.query === void 0 || store.filtersItself ? members : found(members, use.query, place);
  const named = use.rewrites.length > 0 ? rewriteKeys(wanted, use.rewrites, place) : convertKeys(wanted, treatment.conversion, place);
  for (const key of named.keys()) requireKey(key, place);
  return new Map([...named].map(([key, member]) => [key, treated(utf82(member), treatment, place)]));
}
function found(members, { path, namePattern }, place) {
  const pattern = namePattern === void 0 ? void 0 : compileExpression(namePattern);
  const matching = [...members].filter(
    ([name]) => name.startsWith(path ?? "") && pattern?.matcher(name).find() !== false
  );
  if (matching.length > 0) return new Map(matching);
  throw new InputError("secret-not-found", `${place}: find finds no secret`, { hint: "case counts" });
}
function propertyOf(value, property, { store, place, treatment }) {
  const path = treatment.isMetadata ? store.metadataProperty?.(property) ?? property : property;
  const text = selectProperty(openText(value, place), path, store.propertyOrder);
  if (text !== void 0) return text;
  throw new InputError(
    "secret-not-found",
    `${place}: the secret has no property ${JSON.stringify(property)}`,
    {
      hint: "names and list positions are joined by dots; case counts"
    }
  );
}
function treated(bytes, { decoding, failsOnNul }, place) {
  const decoded = decodeValue(bytes, decoding, place);
  if (failsOnNul && decoded.includes(0))
    throw new InputError("reference-invalid", `${place}: the value holds a NUL byte`);
  return decoded;
}
function templated({ steps, keepsData }, data, place) {
  if (steps.length === 0) return data;
  const texts = new LazyTexts(data, place);
  const made = new Map(keepsData ? data : []);
  for (const step of steps) {
    const where = step.kind === "value" ? `${place} (${step.key})` : `${place} (templateFrom)`;
    const rendered = step.template.render(texts, where);
    const values = step.kind === "value" ? /* @__PURE__ */ new Map([[step.key, rendered]]) : mappingOf(rendered, where);
    for (const [key, text] of values)
      made.set(key, { bytes: decodeValue(utf82(text), step.decoding, where), request: 0 });
  }
  return made;
}
function mappingOf(text, place) {
  const { documents, mistakes } = readManifestTree("", text);
  const [root, ...more] = documents;
  if (mistakes.length > 0 || more.length > 0 || root !== void 0 && root.kind !== "map")
    throw new InputError("reference-invalid", `${place}: what the template makes is no YAML mapping`);
  return new Map(
    [...root?.members ?? []].map(([key, node]) => {
      if (!/^[-._a-zA-Z0-9]{1,253}$/.test(key))
        throw new InputError("reference-invalid", `${place}: the template makes what cannot be a key`);
      if (node.kind === "text") return [key, node.text];
      if (node.kind === "other") return [key, node.value === null ? "" : node.text];
      throw new InputError("reference-invalid", `${place}: the template makes a value that is no text`);
    })
  );
}
var LazyTexts = class extends Map {
  #data;
  #place;
  constructor(data, place) {
    super();
    this.#data = data;
    this.#place = place;
  }
  get(key) {
    const held = this.#data.get(key);
    return held === void 0 ? void 0 : openText(Secret.fromBytes(held.bytes), `${this.#place}: ${key}`);
  }
};
function utf82(text) {
  return Buffer.from(text, "utf8");
}

// src/fetch/manifests/external-secrets/external-secret.ts
function readExternalSecret(document, spec, name, namespace, { findStore, resources }, reader) {
  const before = reader.mistakes.length;
  reader.known(spec, "the spec of an ExternalSecret", [
    "secretStoreRef",
    "refreshPolicy",
    "refreshInterval",
    "syncWindows",
    "target",
    "data",
    "dataFrom"
  ]);
  const ownStore = spec.members.has("secretStoreRef") ? reader.map(spec, "secretStoreRef") : void 0;
  const store = ownStore === void 0 ? void 0 : findStore(ownStore);
  const hasStore = ownStore !== void 0;
  const context = { reader, findStore, resources, namespace, store, hasStore };
  const parts = [
    ...reader.maps(spec, "dataFrom").flatMap((entry) => readFrom(entry, context) ?? []),
    ...reader.maps(spec, "data").flatMap((entry) => readData2(entry, context) ?? [])
  ];
  if (parts.length === 0 && reader.mistakes.length === before)
    reader.wrong(spec.place, "there is neither data nor dataFrom");
  const findResource = (kind, wanted, place2) => resources.texts(kind, wanted, namespace, place2);
  const target = readTarget(spec, name, namespace, findResource, reader);
  if (reader.mistakes.length > before) return void 0;
  const { place } = document;
  return {
    place,
    system: "external-secrets",
    requests: parts.map(({ request }) => request),
    kubernetes: target.header,
    shape: async (values) => shapeSecret(parts, target.template, values, place)
  };
}
function storeOf(entry, { reader, findStore, store, hasStore }) {
  const source = reader.map(entry, "sourceRef");
  if (source !== void 0) {
    reader.known(source, "sourceRef", ["storeRef", "generatorRef"]);
    const generator = source.members.get("generatorRef");
    if (generator !== void 0)
      reader.wrong(
        generator.place,
        "a generator makes several values",
        "name it in dataFrom, without extract"
      );
    const reference = reader.map(source, "storeRef");
    if (reference !== void 0) return findStore(reference);
    return void 0;
  }
  if (!hasStore)
    reader.wrong(entry.place, "secretStoreRef is missing", "in the spec, or as sourceRef.storeRef");
  return store;
}
function readData2(entry, context) {
  const { reader } = context;
  reader.known(entry, "an entry of data", ["secretKey", "remoteRef", "sourceRef"]);
  const key = reader.requiredText(entry, "secretKey");
  const remote = reader.requiredMap(entry, "remoteRef");
  const store = storeOf(entry, context);
  if (key !== void 0) checkKey(key, placeOf(entry, "secretKey"), reader);
  if (key === void 0 || remote === void 0) return void 0;
  return readRemote(remote, store, reader, { kind: "single", key });
}
function readFrom(entry, context) {
  const { reader } = context;
  reader.known(entry, "an entry of dataFrom", ["extract", "find", "sourceRef", "rewrite"]);
  const rewrites = reader.maps(entry, "rewrite").flatMap((rewrite) => readRewrite(rewrite, reader) ?? []);
  const extract = reader.map(entry, "extract");
  const find = reader.map(entry, "find");
  const source = reader.map(entry, "sourceRef");
  const generator = source === void 0 ? void 0 : reader.map(source, "generatorRef");
  if (extract === void 0 && find === void 0 && generator !== void 0)
    return readGenerated(generator, rewrites, context);
  const store = storeOf(entry, context);
  if (extract === void 0 === (find === void 0)) {
    if (!entry.members.has("sourceRef") || extract !== void 0)
      reader.wrong(entry.place, "an entry of dataFrom has either extract or find");
    return void 0;
  }
  if (extract !== void 0)
    return readRemote(extract, store, reader, { kind: "extract", rewrites, query: void 0 });
  return find === void 0 ? void 0 : readFind(find, store, rewrites, reader);
}
function readGenerated(reference, rewrites, { namespace, resources, reader }) {
  const generated = readGenerator(reference, namespace, resources, reader);
  if (generated === void 0) return void 0;
  const { store, locator, written } = generated;
  const { place } = reference;
  const request = { locator, written, store: store.settings, isOptional: false, place };
  const treatment = {
    property: void 0,
    conversion: "Default",
    decoding: "None",
    failsOnNul: false,
    isMetadata: false
  };
  return { place, store, request, treatment, use: { kind: "extract", rewrites, query: void 0 } };
}
var STRATEGIES = ["conversionStrategy", "decodingStrategy", "nullBytePolicy"];
function readTreatment(node, reader, property) {
  return {
    property,
    conversion: reader.choice(node, "conversionStrategy", ["Default", "Unicode"]) ?? "Default",
    decoding: reader.choice(node, "decodingStrategy", ["None", "Base64", "Base64URL", "Auto"]) ?? "None",
    failsOnNul: reader.choice(node, "nullBytePolicy", ["Ignore", "Fail"]) === "Fail",
    isMetadata: reader.choice(node, "metadataPolicy", ["None", "Fetch"]) === "Fetch"
  };
}
function readRemote(remote, store, reader, use) {
  reader.known(remote, "remoteRef", ["key", "property", "version", "metadataPolicy", ...STRATEGIES]);
  const key = reader.requiredText(remote, "key");
  const version = reader.text(remote, "version") || void 0;
  const property = reader.text(remote, "property") || void 0;
  const treatment = readTreatment(remote, reader, property);
  const place = placeOf(remote, "key");
  if (key === void 0 || store === void 0) return void 0;
  const wanted = { key, version, isMetadata: treatment.isMetadata };
  return partOf(place, key, store, reader, treatment, use, () => store.locate(wanted));
}
function readFind(find, store, rewrites, reader) {
  reader.known(find, "find", ["path", "name", "tags", ...STRATEGIES]);
  const name = reader.map(find, "name");
  if (name !== void 0) reader.known(name, "name", ["regexp"]);
  const namePattern = name === void 0 ? void 0 : reader.text(name, "regexp");
  if (name !== void 0 && namePattern !== void 0 && compileExpression(namePattern) === void 0)
    reader.wrong(placeOf(name, "regexp"), "regexp is no expression of Go");
  const query = {
    path: reader.text(find, "path") || void 0,
    namePattern,
    tags: Object.fromEntries(reader.texts(find, "tags"))
  };
  const treatment = readTreatment(find, reader, void 0);
  if (store === void 0) return void 0;
  const written = `find ${namePattern ?? query.path ?? "all"}`;
  const use = { kind: "find", rewrites, query };
  return partOf(find.place, written, store, reader, treatment, use, () => store.locateAll(query));
}
function partOf(place, written, store, reader, treatment, use, locate) {
  try {
    const request = { locator: locate(), written, store: store.settings, isOptional: false, place };
    return { place, store, request, treatment, use };
  } catch (error) {
    if (!(error instanceof LineMistake)) throw error;
    reader.wrong(place, error.message, error.hint);
    return void 0;
  }
}

// src/fetch/manifests/external-secrets/resources.ts
var ResourceTable = class {
  #documents;
  #reader;
  constructor(documents, reader) {
    this.#documents = documents;
    this.#reader = reader;
  }
  /** The first document of a kind and a name, as seen from a namespace. */
  find(group, kind, name, namespace) {
    return this.#documents.find((document) => {
      const metadata = mapAt(document, "metadata");
      const own = metadata === void 0 ? void 0 : textAt(metadata, "namespace");
      return group.test(textAt(document, "apiVersion") ?? "") && textAt(document, "kind") === kind && metadata !== void 0 && textAt(metadata, "name") === name && (own === void 0 || namespace === void 0 || own === namespace);
    });
  }
  /** The texts of a ConfigMap or Secret. Undefined, and a mistake at `place`, when no file has it. */
  texts(kind, name, namespace, place) {
    const reader = this.#reader;
    const document = this.find(/^v1$/, kind, name, namespace);
    if (document === void 0) {
      const hint = "what only the cluster has cannot be read here: name its file in the input manifest too";
      reader.wrong(place, `the ${kind} ${JSON.stringify(name.slice(0, 60))} is in none of the files`, hint);
      return void 0;
    }
    if (kind === "ConfigMap") return reader.texts(document, "data");
    const encoded = reader.texts(document, "data");
    const decoded = [...encoded].flatMap(([key, text]) => {
      const bytes = Buffer.from(text.replace(/\s/g, ""), "base64");
      const own = bytes.toString("utf8");
      if (bytes.toString("base64") === text.replace(/\s/g, "") && Buffer.from(own).equals(bytes))
        return [[key, own]];
      reader.wrong(placeOf(document, "data"), `data of the Secret holds what is no base64 of text`);
      return [];
    });
    return new Map([...decoded, ...reader.texts(document, "stringData")]);
  }
};
function mapAt(node, key) {
  const value = node.members.get(key);
  return value?.kind === "map" ? value : void 0;
}
function textAt(node, key) {
  const value = node.members.get(key);
  return value?.kind === "text" ? value.text : void 0;
}

// src/fetch/manifests/external-secrets/read-manifests.ts
var KINDS = ["ExternalSecret", "SecretStore", "ClusterSecretStore"];
var VERSIONS = /^external-secrets\.io\/(?:v1|v1beta1)$/;
function readManifests(files) {
  const reader = new FieldReader();
  const mistakes = [];
  const resources = [];
  const documents = [];
  for (const { path, text } of files) {
    const tree = readManifestTree(path, text);
    mistakes.push(...tree.mistakes);
    for (const document of tree.documents) {
      const resource = document.kind === "map" ? readResource(document, reader) : void 0;
      if (document.kind === "map") documents.push(document);
      if (document.kind !== "map") reader.wrong(document.place, "a document of Kubernetes is a mapping");
      if (resource !== void 0) resources.push(resource);
    }
  }
  const stores = new StoreTable(resources, reader);
  const bundles = [];
  const secrets = resources.filter(({ kind }) => kind === "ExternalSecret");
  for (const { document, spec, name, namespace } of secrets) {
    const findStore = (reference) => stores.find(reference, namespace);
    const surroundings = { findStore, resources: new ResourceTable(documents, reader) };
    const bundle = readExternalSecret(document, spec, name, namespace, surroundings, reader);
    if (bundle !== void 0) bundles.push(bundle);
  }
  mistakes.push(...reader.mistakes);
  if (secrets.length === 0 && mistakes.length === 0)
    mistakes.push({
      place: files[0]?.path ?? "manifest",
      what: "there is no ExternalSecret",
      hint: void 0
    });
  return { bundles, mistakes };
}
function readResource(document, reader) {
  const version = document.members.get("apiVersion");
  const group = version?.kind === "text" ? version.text : "";
  const kind = reader.text(document, "kind") ?? "";
  if (!/^(?:[a-z]+\.)?external-secrets\.io\//.test(group) || group.startsWith("generators."))
    return void 0;
  if (!VERSIONS.test(group)) {
    reader.wrong(
      placeOf(document, "apiVersion"),
      "this version is not read",
      "external-secrets.io/v1 or v1beta1"
    );
    return void 0;
  }
  if (!KINDS.includes(kind)) {
    reader.wrong(
      placeOf(document, "kind"),
      `the kind ${JSON.stringify(kind.slice(0, 40))} is not read`,
      `there are ${KINDS.join(", ")}`
    );
    return void 0;
  }
  const metadata = reader.requiredMap(document, "metadata");
  const spec = reader.requiredMap(document, "spec");
  const name = metadata === void 0 ? void 0 : reader.requiredText(metadata, "name");
  const namespace = metadata === void 0 ? void 0 : reader.text(metadata, "namespace");
  if (spec === void 0 || name === void 0) return void 0;
  return { document, spec, kind, name, namespace };
}
var StoreTable = class {
  #reader;
  #stores;
  constructor(resources, reader) {
    this.#reader = reader;
    const seen = /* @__PURE__ */ new Set();
    this.#stores = resources.filter(({ kind }) => kind !== "ExternalSecret").map(({ kind, name, namespace, document, spec }) => {
      const key = JSON.stringify([kind, kind === "SecretStore" ? namespace : void 0, name]);
      if (seen.has(key)) reader.wrong(document.place, `the ${kind} ${JSON.stringify(name)} is there twice`);
      seen.add(key);
      return { kind, name, namespace, store: readStore(spec, reader) };
    });
  }
  /** The store of a `secretStoreRef`, as seen from a namespace. */
  find(reference, namespace) {
    const reader = this.#reader;
    reader.known(reference, "a reference to a store", ["name", "kind"]);
    const name = reader.requiredText(reference, "name");
    const kind = reader.choice(reference, "kind", ["SecretStore", "ClusterSecretStore"]) ?? "SecretStore";
    if (name === void 0) return void 0;
    const fitting = this.#stores.filter(
      (one) => one.kind === kind && one.name === name && (kind === "ClusterSecretStore" || one.namespace === void 0 || namespace === void 0 || one.namespace === namespace)
    );
    const [best] = fitting.sort(
      (a, b) => Number(b.namespace === namespace) - Number(a.namespace === namespace)
    );
    if (best === void 0)
      reader.wrong(
        placeOf(reference, "name"),
        `the ${kind} ${JSON.stringify(name)} is in none of the files`,
        "name its file in the input manifest too"
      );
    return best?.store;
  }
};
export {
  readManifests
};
