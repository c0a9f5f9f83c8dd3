import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readSecretIds,
  readVaultActionLines
} from "./chunk-3ZDLR57D.mjs";
import {
  AZURE_CLOUDS,
  AwsClients,
  CallFailure,
  DEFAULT_AUTH_MOUNT,
  DEFAULT_UNIVERSE,
  JsonClient,
  LEASE_SECONDS,
  TOKEN_SECONDS,
  VAULT_SYSTEM,
  VaultClient,
  VaultConnection,
  WRAP_SECONDS,
  accessAdvice,
  addressOf,
  addressOf2,
  ageKeyMistake,
  assumeRole,
  azureCloud,
  callTrouble,
  cleanPath,
  corruptAnswer,
  crc32c,
  exchangeToken,
  exchangeToken2,
  explainAzureCall,
  explainCall,
  explainEntra,
  explainGoogleCall,
  explainLogin,
  explainRefusal,
  explainSession,
  explainSts,
  explainTrouble,
  fieldAt,
  hostOf,
  hostRefusal,
  idTokenAudience,
  idTokenAudience2,
  impersonate,
  isBatchable,
  isGuid,
  isHostOf,
  isMetadata,
  isPath,
  isRegion,
  isServiceAccount,
  isTenant,
  isUniverse,
  listAdvice,
  listAt,
  locateFile,
  logIn,
  momentText,
  networkFailure,
  numberAt,
  parseIdentityProvider,
  parseRole,
  placeOfParameter,
  placeOfRole,
  placeOfSecret,
  principalTitle,
  proxySecrets,
  readAuthority,
  readChallenge,
  readFacts,
  readGoogleError,
  readSecretMembers,
  readServiceError,
  realPace,
  requestReason,
  resourceOf,
  serverPlace,
  serviceRefusal,
  sessionPolicy,
  splitIntoSessions,
  textAt,
  vaultLease,
  versionGone
} from "./chunk-BPC3QBJR.mjs";
import {
  isDopplerPlace,
  isGcpProject,
  isInfisicalPlace,
  parseReferences
} from "./chunk-BWQXAPFO.mjs";
import {
  parseAzureVault
} from "./chunk-HCYBJAXX.mjs";
import {
  checkReferences,
  fetchSecrets,
  locatorKey,
  parseMaxAges,
  runnerEncodings
} from "./chunk-HAOC5BD3.mjs";
import {
  storeKey
} from "./chunk-LRN5SGAF.mjs";
import {
  failedCheck
} from "./chunk-DLVMZQP4.mjs";
import {
  decodeClaims,
  tokenLines
} from "./chunk-NEMAFI47.mjs";
import {
  textOf as textOf2
} from "./chunk-HHCN6CCM.mjs";
import "./chunk-DK7NJE46.mjs";
import "./chunk-7FMDW3WX.mjs";
import {
  getInput
} from "./chunk-DZCUZI2E.mjs";
import {
  helpText,
  listOf,
  parseCommand,
  textOf
} from "./chunk-OD6CPHDH.mjs";
import {
  field,
  isForkRequest,
  isSecureUrl,
  readPayload
} from "./chunk-R5J34XRE.mjs";
import {
  Secret
} from "./chunk-64F22OOD.mjs";
import "./chunk-HWIFEO4M.mjs";
import {
  RE2JS
} from "./chunk-T26DWZKN.mjs";
import {
  nearest
} from "./chunk-HW3TQZA5.mjs";
import {
  counted,
  printable
} from "./chunk-YAB2QRGH.mjs";
import {
  BugError,
  DeniedError,
  InputError,
  TacetError,
  UpstreamError,
  describeError,
  systemCode
} from "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/commands/fetch.ts
import { readFileSync as readFileSync2 } from "node:fs";

// src/options/fetch-dialect-options.ts
var fetchDialectInputs = [
  {
    name: "secret-ids",
    kind: "list",
    description: "As aws-secretsmanager-get-secrets has it: names, ARNs and prefixes (app*), one a line, each with an alias before a comma if wanted. Exported as variables. In place of secrets."
  },
  {
    name: "parse-json-secrets",
    kind: "flag",
    default: "false",
    description: "With secret-ids: one variable for each key of a JSON secret."
  },
  {
    name: "name-transformation",
    kind: "choice",
    values: ["uppercase", "lowercase", "none"],
    default: "uppercase",
    description: "With secret-ids: how the names of variables are written."
  },
  {
    name: "auto-select-family-attempt-timeout",
    kind: "text",
    description: "With secret-ids: taken and without effect; connections to far regions wait long enough by themselves."
  },
  {
    name: "url",
    kind: "text",
    description: "As hashicorp/vault-action has it: the address of the server. With it secrets is read as that action reads it (path key | NAME ;), role is the role of the JWT login, and the inputs below are those of that action."
  },
  {
    name: "method",
    kind: "text",
    description: "With url: jwt. Other ways to sign in need a stored credential and are refused."
  },
  { name: "path", kind: "text", description: "With url: where the JWT login is mounted. Default: jwt." },
  { name: "namespace", kind: "text", description: "With url: the namespace of Vault." },
  {
    name: "jwtGithubAudience",
    kind: "text",
    description: "With url: the audience of the id token. Default: the address of the repository's owner."
  },
  {
    name: "jwtTtl",
    kind: "text",
    description: "With url: taken and without effect, as with the id token of the job there."
  },
  {
    name: "caCertificate",
    kind: "text",
    description: "With url: certificates of further CAs to trust, as base64 of PEM, or PEM."
  },
  {
    name: "exportEnv",
    kind: "flag",
    default: "true",
    description: "With url: set variables besides the outputs."
  },
  {
    name: "ignoreNotFound",
    kind: "flag",
    default: "false",
    description: "With url: go on, with a warning, when a path is not there."
  },
  {
    name: "secretEncodingType",
    kind: "choice",
    values: ["base64", "hex", "utf8"],
    description: "With url: decode every value from this encoding."
  }
];

// src/options/fetch-options.ts
var fetchActionInputs = [
  {
    name: "secrets",
    kind: "list",
    description: "What to fetch, one reference a line: NAME = aws:secret-name#json.field, aws-ssm:/path/name, gcp:secret-name, azure:vault/secret-name, ref+vault://path#/key. See the reference syntax. Required unless manifest or secret-ids is given."
  },
  {
    name: "manifest",
    kind: "list",
    description: "Files of the workspace with External Secrets manifests (ExternalSecret with its SecretStore or ClusterSecretStore), one a line. The identity of the job takes the place of the authentication of the cluster."
  },
  {
    name: "allowed-hosts",
    kind: "list",
    description: "Hosts, with a port unless it is 443, that a manifest or a reference may name as the server of Vault or Infisical or as a key vault. Others receive no token unless they are those of the inputs."
  },
  {
    name: "role",
    kind: "text",
    description: "AWS: the ARN of the role to assume with the id token of the job."
  },
  {
    name: "region",
    kind: "text",
    description: "AWS: the region of secrets given by name. Default: AWS_REGION, then AWS_DEFAULT_REGION. An ARN brings its own region."
  },
  {
    name: "audience",
    kind: "text",
    default: "sts.amazonaws.com",
    description: "AWS: the audience of the id token, as the identity provider in IAM expects it."
  },
  {
    name: "session-duration",
    kind: "number",
    default: "900",
    description: "AWS: how many seconds the session of the role may last, from 900 to 43200. It is used to fetch and never exported."
  },
  {
    name: "role-chain",
    kind: "list",
    description: "AWS: roles to assume from there, one from the other, one a line; the last one fetches. Their sessions last an hour at most."
  },
  {
    name: "allowed-account-ids",
    kind: "list",
    description: "AWS: the accounts whose roles may be assumed, so that a wrong role is found before any network."
  },
  {
    name: "gcp-provider",
    kind: "text",
    description: "Google Cloud: the workload identity provider, projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER. The number of the project, not its id."
  },
  {
    name: "gcp-service-account",
    kind: "text",
    description: "Google Cloud: the email of the service account to act as. Without it the secrets must be granted to the identity of the job itself."
  },
  {
    name: "gcp-delegates",
    kind: "list",
    description: "Google Cloud: the service accounts between the job and that one, in their order, where it can be reached only through others."
  },
  {
    name: "gcp-project",
    kind: "text",
    description: "Google Cloud: the project of secrets given by name, its id or number."
  },
  {
    name: "gcp-audience",
    kind: "text",
    description: "Google Cloud: the audience of the id token. Default: the address of the provider, which it expects unless it has allowed audiences of its own."
  },
  {
    name: "gcp-token-duration",
    kind: "number",
    default: "900",
    description: "Google Cloud: how many seconds the access token of the service account may live, from 60 to 43200. More than 3600 needs an organisation policy."
  },
  {
    name: "gcp-quota-project",
    kind: "text",
    description: "Google Cloud: the project whose quota the calls count for, where it is not that of the secret."
  },
  {
    name: "gcp-universe",
    kind: "text",
    default: "googleapis.com",
    description: "Google Cloud: the domain of the services, for sovereign clouds."
  },
  {
    name: "azure-tenant-id",
    kind: "text",
    description: "Azure: the tenant (directory) of the application, its id or one of its domains."
  },
  {
    name: "azure-client-id",
    kind: "text",
    description: "Azure: the client id of the app registration or managed identity that has a federated credential for this job."
  },
  {
    name: "azure-vault",
    kind: "text",
    description: "Azure: the key vault of secrets given by name, its name or address."
  },
  {
    name: "azure-cloud",
    kind: "choice",
    values: ["public", "usgov", "china"],
    default: "public",
    description: "Azure: the cloud of tenant and vaults."
  },
  {
    name: "azure-audience",
    kind: "text",
    description: "Azure: the audience of the id token, as the federated credential has it. Default: api://AzureADTokenExchange, or that of the sovereign cloud."
  },
  {
    name: "azure-allowed-hosts",
    kind: "list",
    description: "Azure: host names outside the cloud's own domain for vaults that may receive a token, one a line. Each must ask for a token for its own domain."
  },
  {
    name: "vault-address",
    kind: "text",
    description: "Vault, OpenBao: the address of the server, https://vault.example.com:8200. Default: VAULT_ADDR."
  },
  {
    name: "vault-role",
    kind: "text",
    description: "Vault: the role of the JWT login. Default: the default role of the mount."
  },
  {
    name: "vault-mount",
    kind: "text",
    default: "jwt",
    description: "Vault: where the JWT login is mounted, without auth/."
  },
  {
    name: "vault-namespace",
    kind: "text",
    description: "Vault: the namespace of the login and of all paths. Default: VAULT_NAMESPACE."
  },
  {
    name: "vault-audience",
    kind: "text",
    description: "Vault: the audience of the id token, one of the bound_audiences of the role. Default: scheme, host and port of the address, so that the token is worth nothing elsewhere."
  },
  {
    name: "vault-kv-version",
    kind: "choice",
    values: ["1", "2"],
    description: "Vault: the version of the KV engine, for a role that may not ask about its mounts. Default: ask, then try both."
  },
  {
    name: "vault-wrap-ttl",
    kind: "number",
    description: "Vault: have every answer wrapped for this many seconds, from 1 to 3600, and check where it was made before it is unwrapped. Default: not wrapped."
  },
  {
    name: "vault-renew",
    kind: "flag",
    default: "false",
    description: "Vault: have the token and the leases renewed while the steps of the job run, by a process beside them that ends with the job."
  },
  {
    name: "vault-inline-auth",
    kind: "flag",
    default: "false",
    description: "OpenBao 2.4 and later: send the login with each read, so that there is no token at all. For secrets that make no lease: KV, static roles, transit."
  },
  {
    name: "vault-lease-duration",
    kind: "number",
    description: "Vault: have the token and the leases renewed at once so that they live for this many seconds, the length of the job, from 60 to 432000. What Vault does not give at once, vault-renew can ask for again."
  },
  {
    name: "vault-revoke-certificates",
    kind: "flag",
    default: "false",
    description: "Vault: also revoke certificates of the PKI engine when the job ends. The token and its leases are revoked in any case."
  },
  {
    name: "vault-ca-certificate",
    kind: "text",
    description: "Vault: certificates of further CAs to trust, as PEM or base64 of PEM. NODE_EXTRA_CA_CERTS works as well."
  },
  {
    name: "doppler-identity",
    kind: "text",
    description: "Doppler: the id of the service account identity that trusts the id token of the job."
  },
  {
    name: "doppler-project",
    kind: "text",
    description: "Doppler: the project of secrets given by name."
  },
  {
    name: "doppler-config",
    kind: "text",
    description: "Doppler: the config of secrets given by name."
  },
  {
    name: "doppler-audience",
    kind: "text",
    description: "Doppler: the audience of the id token, as the identity expects it. Default: the address of the repository's owner."
  },
  {
    name: "doppler-dynamic-ttl",
    kind: "number",
    description: "Doppler: make the dynamic secrets of a config too, each for so many seconds, from 60 to 86400. They end by themselves."
  },
  {
    name: "doppler-api",
    kind: "text",
    default: "https://api.doppler.com",
    description: "Doppler: the address of the API."
  },
  {
    name: "infisical-identity",
    kind: "text",
    description: "Infisical: the id of the machine identity that trusts the id token of the job."
  },
  {
    name: "infisical-project",
    kind: "text",
    description: "Infisical: the project, by its id or slug. Dynamic secrets need the slug."
  },
  {
    name: "infisical-environment",
    kind: "text",
    description: "Infisical: the environment, by its slug."
  },
  {
    name: "infisical-address",
    kind: "text",
    default: "https://app.infisical.com",
    description: "Infisical: the address of the server: https://eu.infisical.com for the European cloud, or your own."
  },
  {
    name: "infisical-audience",
    kind: "text",
    description: "Infisical: the audience of the id token, as the identity expects it. Default: the address of the repository's owner."
  },
  {
    name: "infisical-organization",
    kind: "text",
    description: "Infisical: the slug of the organisation, where the identity belongs to several."
  },
  {
    name: "sops-age-key",
    kind: "text",
    description: "SOPS: one or several age identities, from a secret of the repository or environment. Default: SOPS_AGE_KEY. Keys in AWS KMS need role instead."
  },
  {
    name: "export",
    kind: "choice",
    values: ["outputs", "env", "file"],
    default: "outputs",
    description: "Where the secrets go: outputs of this step, environment variables of all later steps, or a file outside the workspace that is deleted when the job ends."
  },
  {
    name: "file-format",
    kind: "choice",
    values: ["dotenv", "json", "raw", "kubernetes"],
    default: "dotenv",
    description: "How a file is written, with export: file. raw writes one file for each secret, byte for byte, into a folder; kubernetes writes the finished Secret of each manifest."
  },
  {
    name: "min-mask-length",
    kind: "number",
    default: "4",
    description: "Values shorter than this are not masked in the log, because masking them would make it unreadable. Lines and JSON fields need six characters at least."
  },
  {
    name: "public-keys",
    kind: "list",
    description: "Keys of JSON secrets whose values are no secrets and stay readable in the log: host, port."
  },
  {
    name: "never-mask",
    kind: "list",
    description: "Texts that are never masked, whatever secret they are part of, so that logs stay readable and job outputs do not vanish: production, eu-central-1."
  },
  {
    name: "leak-guard",
    kind: "flag",
    default: "true",
    description: "At the end of the job, look for the fetched values, as they are and encoded, in the workspace, the git index and the step summaries on disk, archives included, and fail the job where one stands."
  },
  {
    name: "guard-paths",
    kind: "list",
    description: "Further files and folders to look into, such as the paths of artifacts outside the workspace. Relative to the workspace or absolute."
  },
  {
    name: "guard-allow",
    kind: "list",
    description: "Files and folders of the workspace where a fetched value may stand: .env, build/config. Everything below a folder counts."
  },
  {
    name: "max-age",
    kind: "list",
    description: "How old secrets may be: 90d for all, NAME=30d for one (h, d, w). Also told is what is overdue by its own rotation, and what expires within a week. Doppler tells no age."
  },
  {
    name: "max-age-action",
    kind: "choice",
    values: ["warn", "fail"],
    default: "warn",
    description: "What to do about a secret that is too old, overdue or about to expire: warn, or fail and export nothing."
  },
  {
    name: "doctor",
    kind: "flag",
    default: "false",
    description: "Check everything and fetch nothing: ask for the id tokens, sign in, ask whether each secret could be read without reading it, and print the least permissions that are needed."
  },
  {
    name: "audit",
    kind: "flag",
    default: "false",
    description: "Write a JSON record of what was fetched: name, system, version, age, end, lease and destination of each secret, and never a value. Its path is the output audit-path."
  },
  ...fetchDialectInputs
];

// src/runner/inputs.ts
var InputReader = class {
  #declared;
  #mistakes = [];
  #read;
  /** `read` gives an input as it stands, empty when it was not given; the runner's way unless said otherwise. */
  constructor(declared, read = readInput) {
    this.#read = read;
    this.#declared = new Map(declared.map((input) => [input.name, input]));
  }
  /** The text, trimmed. A required input that is missing is a mistake. */
  text(name) {
    return this.#given(name, this.#read(name).trim());
  }
  /** The text with its line ends and white space, for inputs whose lines are counted. */
  untrimmed(name) {
    const text = this.#read(name);
    return this.#given(name, text.trim() === "" ? "" : text);
  }
  /** The text as a secret that does not print. */
  secret(name) {
    const text = this.text(name);
    return text === void 0 ? void 0 : Secret.fromText(text);
  }
  /** One entry a line, trimmed, empty lines left out. Empty when not given. */
  lines(name) {
    return split(this.text(name), /\r\n|\n|\r/);
  }
  /** Entries separated by commas or line ends, trimmed, empty ones left out. Empty when not given. */
  list(name) {
    return split(this.text(name), /[,\r\n]/);
  }
  /** `true` or `false` in any case. False when not given and without default. */
  flag(name) {
    const text = this.text(name)?.toLowerCase();
    if (text !== void 0 && text !== "true" && text !== "false")
      this.mistake({ where: name, what: `takes true or false, found ${quoted(text)}` });
    return text === "true";
  }
  /** One of the declared values. Undefined when not given, or when it is none of them (a mistake). */
  choice(name, values) {
    const text = this.text(name);
    const value = values.find((candidate) => candidate === text);
    if (text !== void 0 && value === void 0) {
      const near = nearest(text, values);
      this.mistake({
        where: name,
        what: `takes one of ${values.join(", ")}, found ${quoted(text)}`,
        hint: near === void 0 ? void 0 : `did you mean ${near}?`
      });
    }
    return value;
  }
  /** A whole number within the bounds. Undefined when not given, or when it is none (a mistake). */
  number(name, bounds) {
    const text = this.text(name);
    if (text === void 0) return void 0;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= bounds.min && value <= bounds.max) return value;
    this.mistake({
      where: name,
      what: `takes a whole number from ${bounds.min} to ${bounds.max}, found ${quoted(text)}`
    });
    return void 0;
  }
  /** Adds mistakes found elsewhere, so that they are reported with the others. */
  mistake(...mistakes) {
    this.#mistakes.push(...mistakes);
  }
  /** Throws one `InputError` with all mistakes, if there are any. */
  requireValid() {
    if (this.#mistakes.length > 0) throw mistakesError(this.#mistakes);
  }
  #given(name, text) {
    const declared = this.#declared.get(name);
    if (declared === void 0) throw new BugError(`the input ${name} is read and not declared`);
    if (text !== "") return text;
    if (declared.default !== void 0 && declared.default !== "" && !declared.default.includes("${{"))
      return declared.default;
    if (declared.required === true && !this.#mistakes.some(({ where }) => where === name))
      this.mistake({ where: name, what: "is required and was not given" });
    return void 0;
  }
};
function readInput(name) {
  return getInput(name, { trimWhitespace: false });
}
function mistakesError(mistakes) {
  const lines = mistakes.map(
    ({ where, what, hint }) => `${where}: ${what}${hint === void 0 ? "" : ` (${hint})`}`
  );
  const code = mistakes.every(({ what }) => what.startsWith("is required")) ? "input-missing" : "option-invalid";
  if (lines.length === 1) return new InputError(code, lines[0] ?? "");
  return new InputError(code, [`${lines.length} mistakes in the inputs`, ...lines].join("\n"));
}
function split(text, separator) {
  return (text ?? "").split(separator).map((entry) => entry.trim()).filter((entry) => entry !== "");
}
function quoted(text) {
  return `"${printable(text.length > 60 ? `${text.slice(0, 60)}…` : text)}"`;
}

// src/fetch/asked-inputs.ts
import { readFileSync } from "node:fs";

// src/fetch/cloud-inputs.ts
function readGcpSettings(inputs, environment) {
  return {
    provider: inputs.text("gcp-provider"),
    audience: inputs.text("gcp-audience"),
    serviceAccount: inputs.text("gcp-service-account"),
    delegates: inputs.list("gcp-delegates"),
    tokenSeconds: inputs.number("gcp-token-duration", TOKEN_SECONDS) ?? TOKEN_SECONDS.default,
    project: inputs.text("gcp-project"),
    quotaProject: inputs.text("gcp-quota-project"),
    universe: inputs.text("gcp-universe") ?? DEFAULT_UNIVERSE,
    reason: requestReason(environment),
    client: { environment }
  };
}
function readAzureSettings(inputs, environment) {
  return {
    tenant: inputs.text("azure-tenant-id"),
    clientId: inputs.text("azure-client-id"),
    cloud: inputs.choice("azure-cloud", AZURE_CLOUDS) ?? "public",
    audience: inputs.text("azure-audience"),
    vault: inputs.text("azure-vault"),
    allowedHosts: inputs.list("azure-allowed-hosts"),
    client: { environment }
  };
}

// src/fetch/providers/in-parallel.ts
async function inParallel(tasks, limit) {
  const waiting = [...tasks.entries()];
  const results = [];
  const work = async () => {
    for (let next = waiting.shift(); next !== void 0; next = waiting.shift()) {
      const [index, task] = next;
      results[index] = await task();
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, tasks.length) }, work));
  return results;
}

// src/fetch/providers/listing.ts
var MAX_PAGES = 400;
function asListRequest({ locator, written }) {
  return "maxSecrets" in locator ? { locator, written } : void 0;
}
function patternMistakes(requests) {
  return requests.flatMap((request) => {
    const pattern = asListRequest(request)?.locator.namePattern;
    if (pattern === void 0 || compiled(pattern) !== void 0) return [];
    return [{ request, setting: void 0, what: `${request.written}: this is no RE2 pattern` }];
  });
}
function queryFilter({ prefix = "", namePattern, tags }) {
  const pattern = namePattern === void 0 ? void 0 : compiled(namePattern);
  const wanted2 = Object.entries(tags);
  return {
    fitsName: (name) => name.startsWith(prefix) && pattern?.matcher(name).find() !== false,
    fitsTags: (has) => wanted2.every(([key, value]) => Object.hasOwn(has, key) && has[key] === value)
  };
}
async function collectPages({ locator: { maxSecrets }, written }, page) {
  const secrets = [];
  let next;
  for (let count = 0; count < MAX_PAGES; count++) {
    const brought = await page(next);
    if ("error" in brought) return { kind: "failure", failure: brought };
    secrets.push(...brought.secrets);
    next = brought.next;
    if (secrets.length > maxSecrets) return foundTooMany(written, maxSecrets);
    if (next === void 0) return found(secrets, written);
  }
  const error = new UpstreamError("upstream-malformed", `${written}: the listing does not end`);
  return { kind: "failure", failure: failureOf(error) };
}
function listedCheck({ written }, listing) {
  const what = `listing ${written}`;
  if (listing.kind === "failure") return failedCheck(what, listing.failure);
  const text = `${counted(listing.secrets.length, "secret")}; whether they can be read shows only when they are read`;
  return { what, verdict: "ok", text, advice: [] };
}
function found(secrets, written) {
  if (secrets.length > 0) return { kind: "found", secrets };
  const hint = "case counts, in names, tags and patterns";
  const error = new InputError("secret-not-found", `${written} finds no secret`, { hint });
  return { kind: "failure", failure: failureOf(error) };
}
function foundTooMany(written, maxSecrets) {
  const what = `${written} finds more than ${maxSecrets} secrets`;
  const error = new InputError("reference-invalid", what, { hint: "narrow the search" });
  return { kind: "failure", failure: failureOf(error) };
}
async function readWithLists(requests, { list: list3, read, isGone = () => false }) {
  const lists = requests.flatMap((request) => {
    const asked = asListRequest(request);
    return asked === void 0 ? [] : [{ request, asked }];
  });
  const wanted2 = requests.filter((request) => asListRequest(request) === void 0);
  const keys = new Set(wanted2.map(({ locator }) => locatorKey(locator)));
  const listings = [];
  for (const { request, asked } of lists) {
    const listing = await list3(asked);
    listings.push({ request, listing });
    for (const { request: one } of listing.kind === "found" ? listing.secrets : []) {
      const key = locatorKey(one.locator);
      if (!keys.has(key)) wanted2.push(one);
      keys.add(key);
    }
  }
  const named2 = new Set(requests);
  const outcomes = wanted2.length === 0 ? [] : await read(wanted2);
  const byKey = new Map(outcomes.map((outcome2) => [locatorKey(outcome2.request.locator), outcome2]));
  return [
    ...outcomes.filter(({ request }) => named2.has(request)),
    ...listings.map(
      ({ request, listing }) => listing.kind === "failure" ? { kind: "failure", request, failure: listing.failure } : together(request, listing.secrets, byKey, isGone)
    )
  ];
}
function together(request, secrets, outcomes, isGone) {
  const members = [];
  const made = [];
  for (const { name, request: single } of secrets) {
    const outcome2 = outcomes.get(locatorKey(single.locator));
    if (outcome2 === void 0) throw new BugError("a listed secret was not asked for");
    if (outcome2.kind === "failure") {
      if (isGone(outcome2.failure)) continue;
      return { kind: "failure", request, failure: outcome2.failure };
    }
    const text = textOf2(outcome2.value.secret);
    if (text === void 0) {
      const hint = "fetch it by its name, with | base64";
      const error = new InputError("reference-invalid", `${request.written}: ${name} is binary`, { hint });
      return { kind: "failure", request, failure: failureOf(error) };
    }
    if (outcome2.value.createdAtMs !== void 0) made.push(outcome2.value.createdAtMs);
    members.push(`${JSON.stringify(name)}:${JSON.stringify(text)}`);
  }
  if (members.length === 0) {
    const none = found([], request.written);
    if (none.kind === "failure") return { kind: "failure", request, failure: none.failure };
  }
  const createdAtMs = made.length === members.length ? Math.min(...made) : void 0;
  const secret = Secret.fromText(`{${members.join(",")}}`);
  return {
    kind: "value",
    request,
    value: { secret, version: void 0, createdAtMs, expiresAtMs: void 0 }
  };
}
function failureOf(error, advice = []) {
  return { error, isAboutOneSecret: error.code === "secret-not-found", advice };
}
function compiled(pattern) {
  try {
    return RE2JS.compile(pattern);
  } catch {
    return void 0;
  }
}

// src/fetch/providers/aws/diagnose.ts
import { randomUUID } from "node:crypto";

// src/fetch/providers/aws/explain-secret.ts
var SERVICE = {
  "aws-secret": "AWS Secrets Manager",
  "aws-parameter": "AWS Parameter Store",
  "aws-credentials": "AWS STS"
};
function explainSecret(error, { request, locator, place }, role) {
  const service = `${SERVICE[locator.kind]} in ${place.region}`;
  if (error.kind !== "refusal")
    return { error: networkFailure(error, service), isAboutOneSecret: false, advice: [] };
  const aboutOne4 = refusal(error, request.written, service, { locator, role, policyArn: place.policyArn });
  if (aboutOne4 !== void 0) return { error: aboutOne4, isAboutOneSecret: true, advice: [] };
  const session = new DeniedError(
    "access-denied",
    `${service} does not accept the session of ${role.arn} (${error.code})`,
    {
      hint: "check the clock of the runner and the address of the service, if AWS_ENDPOINT_URL is set",
      cause: error.cause
    }
  );
  return { error: session, isAboutOneSecret: false, advice: [] };
}
function refusal({ code, text, cause }, written, service, about) {
  switch (code) {
    case "ResourceNotFound":
    case "ParameterNotFound":
    case "ParameterVersionNotFound":
      return notFound(written, service, about.locator, cause);
    case "AccessDenied":
      return about.locator.kind === "aws-secret" && /because no session policy allows/i.test(text) ? notFound(written, service, about.locator, cause) : accessDenied(written, text, about, cause);
    case "DecryptionFailure":
    case "InvalidKeyId":
      return new DeniedError("access-denied", `${service} cannot decrypt ${written}`, {
        hint: `allow ${about.role.arn} kms:Decrypt in the policy of the key, and check that the key is enabled`,
        cause
      });
    case "InvalidRequest":
      return new InputError("secret-not-found", `${written} cannot be read in its present state`, {
        hint: /deletion/i.test(text) ? "it is scheduled for deletion: restore it, or take the reference out" : "the version and the stage do not belong together, or it is scheduled for deletion",
        cause
      });
    case "InvalidParameter":
    case "Validation":
      return new InputError("reference-invalid", `${service} does not accept ${written} as a reference`, {
        hint: "check the name, the version and the ARN",
        cause
      });
    default:
      return void 0;
  }
}
function notFound(written, service, locator, cause) {
  const hint = locator.kind !== "aws-secret" ? "check the name (case counts, a leading / too), the version or label, and the region" : locator.version?.kind === "stage" ? 'check name and region; if the @ belongs to the name, quote the name: aws:"name@example"' : "check the name (case counts) and the region; a secret of another account needs its whole ARN";
  return new InputError("secret-not-found", `${service} has no ${written}`, { hint, cause });
}
function accessDenied(written, text, about, cause) {
  if (/\bKMS\b|kms:/i.test(text)) {
    return new DeniedError("access-denied", `${about.role.arn} may not decrypt ${written}`, {
      hint: "allow kms:Decrypt on its key, in the policy of the role and in the policy of the key",
      cause
    });
  }
  const isPath2 = about.locator.kind === "aws-parameter" && about.locator.isPath === true;
  const action = about.locator.kind === "aws-secret" ? `secretsmanager:${about.locator.part === "metadata" ? "DescribeSecret" : "GetSecretValue"}` : isPath2 ? "ssm:GetParametersByPath" : "ssm:GetParameters";
  return new DeniedError("access-denied", `${about.role.arn} may not read ${written}`, {
    hint: `allow ${action} on ${about.policyArn} in the policy of the role; for another account in the secret's own policy too`,
    cause
  });
}

// src/fetch/providers/aws/diagnose.ts
var NO_VERSION = "999999999";
async function probe(placed, call) {
  const what = `reading ${placed.request.written}`;
  if (placed.locator.kind === "aws-credentials") return { what, verdict: "ok", text: "", advice: [] };
  if (isPath(placed)) {
    const text = "whether the parameters below the path can be read is known only by reading them";
    return { what, verdict: "unknown", text, advice: [] };
  }
  return placed.locator.kind === "aws-secret" ? probeSecret(placed, what, call) : probeParameter(placed, what, call);
}
async function probeSecret(placed, what, call) {
  const { DescribeSecretCommand, GetSecretValueCommand } = await import("./sdk-secrets-manager-R625NIGE.mjs");
  const id = placed.locator.kind === "aws-secret" ? placed.locator.id : "";
  try {
    const client = await call.clients.secretsManager(placed.place.region, call.credentials);
    if (isMetadata(placed)) {
      await client.send(new DescribeSecretCommand({ SecretId: id }), { abortSignal: call.signal });
      return { what, verdict: "ok", text: "its tags can be read", advice: [] };
    }
    await client.send(new GetSecretValueCommand({ SecretId: id, VersionId: randomUUID() }), {
      abortSignal: call.signal
    });
  } catch (cause) {
    const error = readServiceError(cause);
    const isThere = error.code === "ResourceNotFound" && /version|staging label/i.test(error.text);
    if (!isThere) return failedCheck(what, explainSecret(error, placed, call.role));
  }
  const text = "it is there, and the role may read it; the use of a key of your own shows only when it is read";
  return { what, verdict: "ok", text, advice: [] };
}
async function probeParameter(placed, what, call) {
  const { GetParametersCommand } = await import("./sdk-ssm-RU4DLOIO.mjs");
  const name = placed.locator.kind === "aws-parameter" ? placed.locator.name : "";
  try {
    const client = await call.clients.ssm(placed.place.region, call.credentials);
    await client.send(new GetParametersCommand({ Names: [`${name}:${NO_VERSION}`] }), {
      abortSignal: call.signal
    });
  } catch (cause) {
    return failedCheck(what, explainSecret(readServiceError(cause), placed, call.role));
  }
  const text = "the role may read it; whether it is there shows only when it is read";
  return { what, verdict: "ok", text, advice: [] };
}
function standingPolicy(placed, role, wantsAge) {
  const secrets = placed.filter(({ locator }) => locator.kind !== "aws-credentials");
  if (secrets.length === 0) return [];
  const policy = JSON.parse(sessionPolicy(secrets, role, wantsAge));
  const strangers = secrets.filter(({ place }) => !place.policyArn.includes(`:${role.account}:`));
  return [
    `The least that ${role.arn} needs, as an IAM policy:`,
    ...JSON.stringify(policy, null, 2).split("\n"),
    ...strangers.map(
      ({ request }) => `${request.written} is of another account: its own policy, and that of its key, must admit the role too`
    )
  ];
}

// src/fetch/providers/aws/parameter-store.ts
var GROUP_SIZE = 10;
var MAX_BELOW_PATH = 500;
function parameterTasks(requests, call) {
  const groups = [];
  for (const request of requests.filter((one) => !isPath(one))) {
    const group = groups.find(
      (candidate) => candidate.length < GROUP_SIZE && candidate.every((other) => nameOf(other) !== nameOf(request))
    );
    if (group === void 0) groups.push([request]);
    else group.push(request);
  }
  return [
    ...groups.map((group) => () => fetchGroup(group, call)),
    ...requests.filter(isPath).map((request) => async () => [await fetchPath(request, call)])
  ];
}
async function fetchPath(request, call) {
  const { GetParametersByPathCommand } = await import("./sdk-ssm-RU4DLOIO.mjs");
  const path = nameOf(request);
  const members = /* @__PURE__ */ new Map();
  let newestMs = 0;
  let next;
  try {
    do {
      const answer = await call.client.send(
        new GetParametersByPathCommand({
          Path: path,
          Recursive: true,
          WithDecryption: true,
          MaxResults: GROUP_SIZE,
          ...next === void 0 ? {} : { NextToken: next }
        }),
        { abortSignal: call.signal }
      );
      for (const { Name = "", Value, LastModifiedDate } of answer.Parameters ?? []) {
        if (Value === void 0 || !Name.startsWith(`${path}/`)) continue;
        members.set(Name.slice(path.length + 1), Value);
        newestMs = Math.max(newestMs, LastModifiedDate?.getTime() ?? 0);
      }
      next = answer.NextToken;
    } while (next !== void 0 && members.size <= MAX_BELOW_PATH);
  } catch (cause) {
    const failure2 = explainSecret(readServiceError(cause), request, call.role);
    return { kind: "failure", request: request.request, failure: failure2 };
  }
  if (members.size === 0) return missing(request);
  if (members.size > MAX_BELOW_PATH) {
    const error = new InputError(
      "reference-invalid",
      `there are more than ${MAX_BELOW_PATH} parameters below ${request.request.written}`,
      { hint: "name a longer path" }
    );
    return {
      kind: "failure",
      request: request.request,
      failure: { error, isAboutOneSecret: false, advice: [] }
    };
  }
  const text = [...members].map(([key, value2]) => `${JSON.stringify(key)}:${JSON.stringify(value2)}`).join(",");
  const value = {
    secret: Secret.fromText(`{${text}}`),
    version: void 0,
    createdAtMs: newestMs > 0 ? newestMs : void 0,
    expiresAtMs: void 0
  };
  return { kind: "value", request: request.request, value };
}
async function fetchGroup(group, call) {
  const { GetParametersCommand } = await import("./sdk-ssm-RU4DLOIO.mjs");
  try {
    const answer = await call.client.send(
      new GetParametersCommand({ Names: group.map(askedName), WithDecryption: true }),
      { abortSignal: call.signal }
    );
    return group.map((request) => outcomeOf(request, answer.Parameters ?? []));
  } catch (cause) {
    const error = readServiceError(cause);
    if (error.kind === "refusal" && group.length > 1) {
      const single = await Promise.all(group.map((request) => fetchGroup([request], call)));
      return single.flat();
    }
    return group.map((request) => ({
      kind: "failure",
      request: request.request,
      failure: explainSecret(error, request, call.role)
    }));
  }
}
function outcomeOf(request, parameters) {
  const parameter2 = parameters.find((candidate) => isAnswerTo(candidate, request));
  if (parameter2?.Value === void 0) return missing(request);
  return {
    kind: "value",
    request: request.request,
    value: {
      secret: Secret.fromText(parameter2.Value),
      version: parameter2.Version === void 0 ? void 0 : String(parameter2.Version),
      createdAtMs: parameter2.LastModifiedDate?.getTime(),
      expiresAtMs: void 0
    }
  };
}
function missing(request) {
  const service = `AWS Parameter Store in ${request.place.region}`;
  const error = notFound(request.request.written, service, request.locator);
  return {
    kind: "failure",
    request: request.request,
    failure: { error, isAboutOneSecret: true, advice: [] }
  };
}
function isAnswerTo({ Name, ARN, Selector }, request) {
  const name = nameOf(request);
  const isSameName = Name === name || ARN === name || Name?.replace(/^\//, "") === name.replace(/^\//, "");
  const selector = selectorOf(request);
  return isSameName && (selector === void 0 || Selector === void 0 || Selector === `:${selector}`);
}
function askedName(request) {
  const selector = selectorOf(request);
  return selector === void 0 ? nameOf(request) : `${nameOf(request)}:${selector}`;
}
function nameOf({ locator }) {
  return locator.kind === "aws-parameter" ? locator.name : "";
}
function selectorOf({ locator }) {
  return locator.kind === "aws-parameter" ? locator.selector : void 0;
}

// src/fetch/providers/aws/secrets-manager.ts
var BATCH_SIZE = 20;
function secretTasks(requests, call) {
  const batchable = requests.filter(({ locator }) => isBatchable(locator));
  const single = requests.filter(({ locator }) => !isBatchable(locator));
  if (batchable.length === 1) single.push(...batchable.splice(0));
  const batches = [];
  for (let at = 0; at < batchable.length; at += BATCH_SIZE)
    batches.push(batchable.slice(at, at + BATCH_SIZE));
  return [
    ...batches.map((batch) => async () => withSchedules(await fetchBatch(batch, call), batch, call)),
    ...single.map((request) => async () => {
      if (isMetadata(request)) return [await fetchTags(request, call)];
      return withSchedules([await fetchSingle(request, call)], [request], call);
    })
  ];
}
async function withSchedules(outcomes, requests, call) {
  if (!call.wantsAge) return outcomes;
  const { DescribeSecretCommand } = await import("./sdk-secrets-manager-R625NIGE.mjs");
  const dated = [];
  for (const outcome2 of outcomes) {
    const asked = requests.find(({ request }) => request === outcome2.request);
    if (outcome2.kind === "failure" || asked === void 0) {
      dated.push(outcome2);
      continue;
    }
    try {
      const answer = await call.client.send(new DescribeSecretCommand({ SecretId: idOf(asked) }), {
        abortSignal: call.signal
      });
      const rotationDueAtMs = answer.RotationEnabled === true ? answer.NextRotationDate?.getTime() : void 0;
      dated.push({ ...outcome2, value: { ...outcome2.value, rotationDueAtMs } });
    } catch {
      dated.push(outcome2);
    }
  }
  return dated;
}
async function fetchBatch(batch, call) {
  const { BatchGetSecretValueCommand } = await import("./sdk-secrets-manager-R625NIGE.mjs");
  let entries = [];
  const errors = /* @__PURE__ */ new Map();
  try {
    const answer = await call.client.send(new BatchGetSecretValueCommand({ SecretIdList: batch.map(idOf) }), {
      abortSignal: call.signal
    });
    entries = answer.SecretValues ?? [];
    for (const { SecretId, ErrorCode } of answer.Errors ?? []) errors.set(SecretId ?? "", ErrorCode ?? "");
  } catch (cause) {
    const error = readServiceError(cause);
    if (error.kind !== "refusal") return batch.map((request) => failed(error, request, call));
  }
  return Promise.all(
    batch.map(async (request) => {
      const entry = entries.find((candidate) => isEntryOf(candidate, idOf(request)));
      const value = entry === void 0 ? void 0 : fetchedValue(entry);
      if (value !== void 0) return { kind: "value", request: request.request, value };
      const code = errors.get(idOf(request))?.replace(/Exception$/, "");
      if (code === "ResourceNotFound")
        return failed({ kind: "refusal", code, status: 200, text: "", cause: void 0 }, request, call);
      return fetchSingle(request, call);
    })
  );
}
async function fetchSingle(request, call) {
  const { GetSecretValueCommand } = await import("./sdk-secrets-manager-R625NIGE.mjs");
  const { locator } = request;
  const version = locator.kind === "aws-secret" ? locator.version : void 0;
  const selection = version?.kind === "id" ? { VersionId: version.id } : { VersionStage: version?.stage ?? "AWSCURRENT" };
  try {
    const answer = await call.client.send(
      new GetSecretValueCommand({ SecretId: idOf(request), ...selection }),
      { abortSignal: call.signal }
    );
    const value = fetchedValue(answer);
    if (value !== void 0) return { kind: "value", request: request.request, value };
    return failed(
      { kind: "malformed", code: "no value", status: 200, text: "", cause: void 0 },
      request,
      call
    );
  } catch (cause) {
    return failed(readServiceError(cause), request, call);
  }
}
async function fetchTags(request, call) {
  const { DescribeSecretCommand } = await import("./sdk-secrets-manager-R625NIGE.mjs");
  try {
    const answer = await call.client.send(new DescribeSecretCommand({ SecretId: idOf(request) }), {
      abortSignal: call.signal
    });
    const tags = (answer.Tags ?? []).map(({ Key = "", Value = "" }) => [Key, Value]);
    const value = {
      secret: Secret.fromText(JSON.stringify(Object.fromEntries(tags))),
      version: void 0,
      createdAtMs: answer.CreatedDate?.getTime(),
      expiresAtMs: void 0
    };
    return { kind: "value", request: request.request, value };
  } catch (cause) {
    return failed(readServiceError(cause), request, call);
  }
}
function fetchedValue(entry) {
  const secret = entry.SecretString !== void 0 ? Secret.fromText(entry.SecretString) : entry.SecretBinary !== void 0 ? Secret.fromBytes(entry.SecretBinary) : void 0;
  if (secret === void 0) return void 0;
  return {
    secret,
    version: entry.VersionId,
    createdAtMs: entry.CreatedDate?.getTime(),
    expiresAtMs: void 0
  };
}
function failed(error, request, call) {
  return { kind: "failure", request: request.request, failure: explainSecret(error, request, call.role) };
}
function idOf({ locator }) {
  return locator.kind === "aws-secret" ? locator.id : "";
}
function isEntryOf({ ARN = "", Name }, id) {
  return Name === id || ARN === id || ARN.startsWith(`${id}-`) && ARN.length === id.length + 7;
}

// src/fetch/providers/aws/session.ts
var CHAINED_SECONDS = 3600;
function rolesOf({ role, roleChain = [] }) {
  const [first, ...rest] = [role ?? "", ...roleChain].map(parseRole);
  if (first === void 0 || rest.some((one) => one === void 0)) return void 0;
  return [first, ...rest.filter((one) => one !== void 0)];
}
function fetchingRole(settings) {
  return rolesOf(settings)?.at(-1);
}
async function signIn({ region, policy }, settings, clients, context) {
  const roles = rolesOf(settings);
  if (roles === void 0) throw new InputError("option-invalid", "the role of AWS is not the ARN of a role");
  const [first, ...chain] = roles;
  const { audience, sessionSeconds, sessionName: sessionName2 } = settings;
  const token = await context.identity.token(audience);
  const request = {
    ...{ role: first, region, audience, sessionName: sessionName2, claims: token.claims, token: token.secret },
    sessionSeconds: chain.length === 0 ? sessionSeconds : Math.min(sessionSeconds, CHAINED_SECONDS),
    policy: chain[0] === void 0 ? policy : mayAssume(chain[0])
  };
  let credentials;
  try {
    credentials = await assumeRole(request, clients, context.signal);
  } catch (cause) {
    const error = readServiceError(cause);
    requireNotCancelled(context.signal, cause);
    return { kind: "refused", error, failure: explainSts(error, request) };
  }
  await context.conceal([credentials.secretAccessKey, credentials.sessionToken]);
  for (const [index, role] of chain.entries()) {
    const next = chain[index + 1];
    const step = {
      from: roles[index] ?? first,
      role,
      region,
      policy: next === void 0 ? policy : mayAssume(next)
    };
    try {
      credentials = await assumeNext(step, credentials, { settings, clients, signal: context.signal });
    } catch (cause) {
      const error = readServiceError(cause);
      requireNotCancelled(context.signal, cause);
      return { kind: "refused", error, failure: explainChain(error, step) };
    }
    await context.conceal([credentials.secretAccessKey, credentials.sessionToken]);
  }
  return { kind: "session", credentials };
}
async function assumeNext({ role, region, policy }, session, {
  settings,
  clients,
  signal
}) {
  const { AssumeRoleCommand } = await import("./sdk-sts-3OVKES6H.mjs");
  const client = await clients.sts(region, session);
  const answer = await client.send(
    new AssumeRoleCommand({
      RoleArn: role.arn,
      RoleSessionName: settings.sessionName,
      DurationSeconds: Math.min(settings.sessionSeconds, CHAINED_SECONDS),
      ...policy === "whole role" ? {} : { Policy: policy }
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
function mayAssume(role) {
  const statement = { Effect: "Allow", Action: "sts:AssumeRole", Resource: role.arn };
  return JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
}
function explainChain(error, { from, role, region }) {
  if (error.kind !== "refusal")
    return { error: networkFailure(error, `AWS STS in ${region}`), isAboutOneSecret: false, advice: [] };
  const refused = new DeniedError("access-denied", `${from.arn} may not assume ${role.arn} (${error.code})`, {
    hint: `allow sts:AssumeRole on ${role.arn} in the policy of the first, and admit the first in the trust policy of the second`,
    cause: error.cause
  });
  const trust = {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { AWS: from.arn }, Action: "sts:AssumeRole" }]
  };
  const advice = [
    `The trust policy for ${role.arn}:`,
    ...JSON.stringify(trust, null, 2).split("\n").map((line) => `  ${line}`)
  ];
  return { error: refused, isAboutOneSecret: false, advice };
}
function requireNotCancelled(signal, cause) {
  if (signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled", { cause });
}

// src/fetch/providers/aws/provider.ts
var MAX_PARALLEL_CALLS = 4;
var AwsProvider = class {
  kinds = ["aws-secret", "aws-parameter", "aws-credentials"];
  #settings;
  constructor(settings) {
    this.#settings = settings;
  }
  check(requests) {
    const { region } = this.#settings;
    const role = fetchingRole(this.#settings);
    const mistakes = [...roleMistakes(this.#settings)];
    if (region !== void 0 && !isRegion(region))
      mistakes.push(setting("region", "this is not the name of an AWS region", "for example eu-central-1"));
    for (const request of requests) {
      const place = placeOf(requireAws(request.locator), role ?? UNKNOWN_ROLE, region);
      if (place === void 0) {
        mistakes.push({
          request,
          setting: void 0,
          what: `${request.written} is a name, and no region is set for it`,
          hint: "set the input region, or write the whole ARN"
        });
      } else if (role !== void 0 && place.partition !== role.partition) {
        const what = `${request.written} lies in the partition ${place.partition}, the role in ${role.partition}`;
        mistakes.push({ request, setting: void 0, what, hint: "use a role of the same partition" });
      }
    }
    return mistakes;
  }
  async fetch(requests, context) {
    const { environment, maxAttempts } = this.#settings;
    const { placed, role } = this.#placed(requests);
    const clients = new AwsClients(environment, maxAttempts);
    const run = { role, clients, context, expiriesMs: [] };
    try {
      const outcomes = [];
      const secrets = placed.filter(({ locator }) => locator.kind !== "aws-credentials");
      for (const session of splitIntoSessions(secrets, role, context.wantsAge))
        outcomes.push(...await this.#fetchSession(session, run));
      const notes = [...sessionNotes(run)];
      for (const { request } of placed.filter(({ locator }) => locator.kind === "aws-credentials")) {
        const outcome2 = await this.#fetchCredentials(request, run);
        outcomes.push(outcome2);
        if (outcome2.kind === "value") notes.push(exportedNote(role, outcome2.value.expiresAtMs));
      }
      return { outcomes, notes };
    } finally {
      clients.close();
    }
  }
  async diagnose(requests, context) {
    const { placed, role } = this.#placed(requests);
    const clients = new AwsClients(this.#settings.environment, this.#settings.maxAttempts);
    const checks = [];
    try {
      const secrets = placed.filter(({ locator }) => locator.kind !== "aws-credentials");
      const sessions = secrets.length === 0 ? [placed] : splitIntoSessions(secrets, role);
      for (const session of sessions) {
        const policy = secrets.length === 0 ? "whole role" : sessionPolicy(session, role);
        const region = this.#settings.region ?? session[0]?.place.region ?? "";
        const what = `signing in as ${role.arn} for ${counted(session.length, "secret")}`;
        const signed = await signIn({ region, policy }, this.#settings, clients, context);
        if (signed.kind === "refused") {
          checks.push(failedCheck(what, signed.failure));
          continue;
        }
        checks.push({ what, verdict: "ok", text: "", advice: [] });
        const call = { clients, credentials: signed.credentials, role, signal: context.signal };
        for (const one of session) checks.push(await probe(one, call));
      }
      return { checks, privileges: standingPolicy(placed, role, context.wantsAge === true) };
    } finally {
      clients.close();
    }
  }
  #placed(requests) {
    const role = fetchingRole(this.#settings);
    if (role === void 0) throw new BugError("the AWS provider was used without having been checked");
    const placed = requests.map((request) => {
      const locator = requireAws(request.locator);
      const place = placeOf(locator, role, this.#settings.region);
      if (place === void 0) throw new BugError("a secret without a region passed the check");
      return { request, locator, place };
    });
    return { placed, role };
  }
  async #fetchSession(session, run) {
    const { role, clients, context } = run;
    const policy = sessionPolicy(session, role, context.wantsAge);
    const region = this.#settings.region ?? session[0]?.place.region ?? "";
    const signed = await signIn({ region, policy }, this.#settings, clients, context);
    if (signed.kind === "refused") {
      if (signed.error.code === "PackedPolicyTooLarge" && session.length > 1) {
        const half = Math.ceil(session.length / 2);
        return [
          ...await this.#fetchSession(session.slice(0, half), run),
          ...await this.#fetchSession(session.slice(half), run)
        ];
      }
      return failAll(session, signed.failure);
    }
    const { credentials } = signed;
    run.expiriesMs.push(credentials.expiresAtMs ?? Number.NaN);
    return this.#fetchValues(session, run, credentials);
  }
  /** The session itself, in the form in which AWS's tools take one from a program (`credential_process`). */
  async #fetchCredentials(request, { clients, context }) {
    const region = this.#settings.region ?? "us-east-1";
    const signed = await signIn({ region, policy: "whole role" }, this.#settings, clients, context);
    if (signed.kind === "refused") return { kind: "failure", request, failure: signed.failure };
    const { accessKeyId, secretAccessKey, sessionToken, expiresAtMs } = signed.credentials;
    const text = JSON.stringify({
      Version: 1,
      AccessKeyId: accessKeyId,
      SecretAccessKey: secretAccessKey.reveal(),
      SessionToken: sessionToken.reveal(),
      ...expiresAtMs === void 0 ? {} : { Expiration: new Date(expiresAtMs).toISOString() }
    });
    const value = {
      secret: Secret.fromText(text),
      version: void 0,
      createdAtMs: void 0,
      expiresAtMs,
      lease: { id: void 0, isRevoked: false }
    };
    return { kind: "value", request, value };
  }
  async #fetchValues(session, { role, clients, context: { signal, wantsAge = false } }, credentials) {
    const tasks = [];
    for (const region of new Set(session.map(({ place }) => place.region))) {
      const here = session.filter(({ place }) => place.region === region);
      const secrets = here.filter(({ locator }) => locator.kind === "aws-secret");
      const parameters = here.filter(({ locator }) => locator.kind === "aws-parameter");
      if (secrets.length > 0) {
        const client = await clients.secretsManager(region, credentials);
        tasks.push(...secretTasks(secrets, { client, role, signal, wantsAge }));
      }
      if (parameters.length > 0) {
        const client = await clients.ssm(region, credentials);
        tasks.push(...parameterTasks(parameters, { client, role, signal }));
      }
    }
    const outcomes = await runAll(tasks, MAX_PARALLEL_CALLS);
    if (signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled");
    return outcomes;
  }
};
function sessionNotes({
  role,
  expiriesMs
}) {
  const lastMs = Math.max(...expiriesMs);
  if (expiriesMs.length === 0 || Number.isNaN(lastMs)) return [];
  const end = new Date(lastMs).toISOString().slice(0, 16).replace("T", " ");
  const what = expiriesMs.length === 1 ? `the session of ${role.arn} ends by itself` : `${expiriesMs.length} sessions of ${role.arn} (the policy of one takes 2,048 characters) end by themselves`;
  return [{ text: `${what} at ${end} UTC; the credentials never left this step` }];
}
function exportedNote(role, expiresAtMs) {
  const end = expiresAtMs === void 0 ? "an unknown time" : new Date(expiresAtMs).toISOString().slice(0, 16);
  return {
    text: `aws:credentials: a session of ${role.arn} with all that the role may do; later steps have it, nobody can revoke it, and it ends by itself at ${end.replace("T", " ")} UTC`
  };
}
var UNKNOWN_ROLE = { arn: "", partition: "aws", account: "" };
function requireAws(locator) {
  if (locator.kind === "aws-secret" || locator.kind === "aws-parameter" || locator.kind === "aws-credentials")
    return locator;
  throw new BugError(`the AWS provider was asked for a ${locator.kind}`);
}
function placeOf(locator, role, region) {
  switch (locator.kind) {
    case "aws-secret":
      return placeOfSecret(locator, role, region);
    case "aws-parameter":
      return placeOfParameter(locator, role, region);
    case "aws-credentials":
      return placeOfRole(role, region);
  }
}
function roleMistakes(settings) {
  const { role, roleChain = [], allowedAccounts = [], sessionSeconds } = settings;
  const form = "arn:aws:iam::ACCOUNT:role/NAME, twelve digits";
  if (role === void 0)
    return [setting("role", "is required for AWS and was not given", "the ARN of the role to assume")];
  const mistakes = [];
  if (parseRole(role) === void 0) mistakes.push(setting("role", "this is not the ARN of a role", form));
  for (const [index, next] of roleChain.entries())
    if (parseRole(next) === void 0)
      mistakes.push(setting("role-chain", `entry ${index + 1} is not the ARN of a role`, form));
  if (roleChain.length > 0 && sessionSeconds > CHAINED_SECONDS)
    mistakes.push(
      setting(
        "session-duration",
        "a session of a chained role lasts 3600 seconds at most",
        "set it to 3600 or less"
      )
    );
  const wrong = allowedAccounts.findIndex((account) => !/^\d{12}$/.test(account));
  if (wrong >= 0)
    mistakes.push(
      setting("allowed-account-ids", `entry ${wrong + 1} is no account`, "twelve digits, in quotes")
    );
  else if (allowedAccounts.length > 0) {
    for (const one of [role, ...roleChain].map(parseRole))
      if (one !== void 0 && !allowedAccounts.includes(one.account))
        mistakes.push(
          setting(
            "allowed-account-ids",
            `the account ${one.account} of ${one.arn} is not among them`,
            "check the role"
          )
        );
  }
  return mistakes;
}
function setting(name, what, hint) {
  return { request: void 0, setting: name, what, hint };
}
function failAll(session, failure2) {
  return session.map(({ request }) => ({ kind: "failure", request, failure: failure2 }));
}
async function runAll(tasks, limit) {
  const waiting = [...tasks];
  const results = [];
  const work = async () => {
    for (let task = waiting.shift(); task !== void 0; task = waiting.shift())
      results.push(...await task());
  };
  await Promise.all(Array.from({ length: Math.min(limit, tasks.length) }, work));
  return results;
}

// src/fetch/providers/aws/list-provider.ts
var PAGE_SIZE = 100;
var LIST_POLICY = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "secretsmanager:ListSecrets", Resource: "*" }]
});
var AwsListProvider = class {
  kinds = ["aws-secret-list"];
  #settings;
  constructor(settings) {
    this.#settings = settings;
  }
  check(requests) {
    return listMistakes(this.#settings, requests);
  }
  async fetch(requests, context) {
    const { region, environment, maxAttempts } = this.#settings;
    if (region === void 0 || !isRegion(region))
      throw new BugError("the AWS provider was used without having been checked");
    const clients = new AwsClients(environment, maxAttempts);
    try {
      const signed = await signIn({ region, policy: LIST_POLICY }, this.#settings, clients, context);
      if (signed.kind === "refused")
        return { outcomes: requests.map((request) => fail(request, signed.failure)), notes: [] };
      const client = await clients.secretsManager(region, signed.credentials);
      return await fetchLists(
        requests,
        client,
        context,
        (single) => new AwsProvider(this.#settings).fetch(single, context)
      );
    } finally {
      clients.close();
    }
  }
  async diagnose(requests, context) {
    const { region, environment, maxAttempts } = this.#settings;
    const role = fetchingRole(this.#settings);
    if (role === void 0 || region === void 0)
      throw new BugError("the AWS provider was used without having been checked");
    const clients = new AwsClients(environment, maxAttempts);
    const what = `signing in as ${role.arn} to list secrets`;
    try {
      const signed = await signIn({ region, policy: LIST_POLICY }, this.#settings, clients, context);
      if (signed.kind === "refused") return { checks: [failedCheck(what, signed.failure)], privileges: [] };
      const client = await clients.secretsManager(region, signed.credentials);
      const checks = [{ what, verdict: "ok", text: "", advice: [] }];
      for (const request of requests) {
        const found2 = await list(asList(request), client, context.signal);
        checks.push(listedCheck(request, found2));
      }
      return { checks, privileges: standingListPolicy(requests.map(locatorOf), role, region) };
    } finally {
      clients.close();
    }
  }
};
function listMistakes(settings, requests) {
  const mistakes = [...new AwsProvider(settings).check([])];
  if (settings.region === void 0)
    mistakes.push({
      request: void 0,
      setting: "region",
      what: "is required where secrets of AWS are looked for by their names"
    });
  return [...mistakes, ...patternMistakes(requests)];
}
function standingListPolicy(locators, role, region) {
  const everywhere = ["secretsmanager:ListSecrets", "secretsmanager:BatchGetSecretValue"];
  const statements = locators.map(({ prefix = "", tags }) => {
    const pairs = Object.entries(tags).map(([key, value]) => [`secretsmanager:ResourceTag/${key}`, value]);
    return {
      Effect: "Allow",
      Action: "secretsmanager:GetSecretValue",
      Resource: `arn:${role.partition}:secretsmanager:${region}:${role.account}:secret:${prefix}*`,
      ...pairs.length === 0 ? {} : { Condition: { StringEquals: Object.fromEntries(pairs) } }
    };
  });
  const policy = {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: everywhere, Resource: "*" }, ...statements]
  };
  return [
    `The least that ${role.arn} needs for prefixes and tags, as an IAM policy (and kms:Decrypt for keys of your own):`,
    ...JSON.stringify(policy, null, 2).split("\n")
  ];
}
async function fetchLists(requests, client, context, read) {
  const notes = [];
  const outcomes = await readWithLists(requests, {
    list: (request) => list(asList(request), client, context.signal),
    read: async (single) => {
      const report = await read(single);
      notes.push(...report.notes);
      return report.outcomes;
    }
  });
  return { outcomes, notes };
}
function list(request, client, signal) {
  const { prefix } = request.locator;
  const filter = queryFilter(request.locator);
  return collectPages(request, async (next) => {
    const { ListSecretsCommand } = await import("./sdk-secrets-manager-R625NIGE.mjs");
    try {
      const answer = await client.send(
        new ListSecretsCommand({
          MaxResults: PAGE_SIZE,
          ...prefix === void 0 ? {} : { Filters: [{ Key: "name", Values: [prefix] }] },
          ...next === void 0 ? {} : { NextToken: next }
        }),
        { abortSignal: signal }
      );
      const secrets = (answer.SecretList ?? []).flatMap((entry) => {
        const { ARN: arn, Name: name, DeletedDate } = entry;
        if (arn === void 0 || name === void 0 || DeletedDate !== void 0) return [];
        if (!filter.fitsName(name) || !filter.fitsTags(tagsOf(entry))) return [];
        const locator = { kind: "aws-secret", id: arn, version: void 0 };
        return [{ name, request: { locator, written: `aws:${name}` } }];
      });
      return { secrets, next: answer.NextToken };
    } catch (cause) {
      if (signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled", { cause });
      return listingFailed(request, readServiceError(cause).kind, cause);
    }
  });
}
function tagsOf({ Tags = [] }) {
  return Object.fromEntries(Tags.map(({ Key = "", Value }) => [Key, Value]));
}
function listingFailed(request, kind, cause) {
  if (kind === "refusal")
    return failureOf(
      new UpstreamError(
        "access-denied",
        `AWS does not let the role list secrets, which ${request.written} needs`,
        {
          hint: 'allow secretsmanager:ListSecrets on "*", or name the secrets',
          cause
        }
      )
    );
  return failureOf(
    new UpstreamError("upstream-failed", `${request.written}: AWS did not list its secrets`, {
      retryable: true,
      cause
    })
  );
}
function fail(request, failed8) {
  return { kind: "failure", request, failure: failed8 };
}
function asList({ locator, written }) {
  if (locator.kind !== "aws-secret-list") throw new BugError("the listing was asked for something else");
  return { locator, written };
}
function locatorOf(request) {
  return asList(request).locator;
}

// src/fetch/providers/aws/job-session-provider.ts
var MAX_PARALLEL_CALLS2 = 4;
function jobSessionOf(environment) {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = environment;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY || !AWS_SESSION_TOKEN) return void 0;
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: Secret.fromText(AWS_SECRET_ACCESS_KEY),
    sessionToken: Secret.fromText(AWS_SESSION_TOKEN),
    expiresAtMs: void 0
  };
}
var JobSessionProvider = class {
  kinds = ["aws-secret", "aws-secret-list"];
  #settings;
  constructor(settings) {
    this.#settings = settings;
  }
  check() {
    const { region } = this.#settings;
    if (region !== void 0 && isRegion(region)) return [];
    const what = region === void 0 ? "is required for AWS and was not given" : "this is not the name of an AWS region";
    return [
      { request: void 0, setting: "region", what, hint: "configure-aws-credentials sets AWS_REGION" }
    ];
  }
  async fetch(requests, context) {
    const { credentials, region, environment, maxAttempts } = this.#settings;
    if (region === void 0) throw new BugError("the AWS provider was used without having been checked");
    await context.conceal([credentials.secretAccessKey, credentials.sessionToken]);
    const clients = new AwsClients(environment, maxAttempts);
    try {
      const single = requests.filter(({ locator }) => locator.kind === "aws-secret");
      const lists = requests.filter(({ locator }) => locator.kind === "aws-secret-list");
      const client = await clients.secretsManager(region, credentials);
      const read = (some) => this.#read(some, clients, context);
      const reports = [
        ...single.length === 0 ? [] : [await read(single)],
        ...lists.length === 0 ? [] : [await fetchLists(lists, client, context, read)]
      ];
      const note = "AWS was asked with the session of the job, which is not limited to these secrets: role would be";
      return { outcomes: reports.flatMap(({ outcomes }) => outcomes), notes: [{ text: note }] };
    } finally {
      clients.close();
    }
  }
  async #read(requests, clients, { signal, wantsAge = false }) {
    const { credentials, region } = this.#settings;
    const role = standInFor(region ?? "");
    const placed = requests.map((request) => {
      const { locator } = request;
      const place = locator.kind === "aws-secret" ? placeOfSecret(locator, role, region) : void 0;
      if (locator.kind !== "aws-secret" || place === void 0)
        throw new BugError("the session of the job was asked for something else");
      return { request, locator, place };
    });
    const tasks = [];
    for (const where of new Set(placed.map(({ place }) => place.region))) {
      const client = await clients.secretsManager(where, credentials);
      const here = placed.filter(({ place }) => place.region === where);
      tasks.push(...secretTasks(here, { client, role, signal, wantsAge }));
    }
    const outcomes = await inParallel(tasks, MAX_PARALLEL_CALLS2);
    if (signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled");
    return { outcomes: outcomes.flat(), notes: [] };
  }
};
function standInFor(region) {
  const partition = region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  return { arn: "the session of the job", partition, account: "ACCOUNT" };
}

// src/fetch/providers/aws/parameter-list-provider.ts
var VALUES_PAGE_SIZE = 10;
var NAMES_PAGE_SIZE = 50;
var DESCRIBE = { Effect: "Allow", Action: "ssm:DescribeParameters", Resource: "*" };
var LIST_POLICY2 = JSON.stringify({ Version: "2012-10-17", Statement: [DESCRIBE] });
var AwsParameterListProvider = class {
  kinds = ["aws-parameter-list"];
  #settings;
  constructor(settings) {
    this.#settings = settings;
  }
  check(requests) {
    return listMistakes(this.#settings, requests);
  }
  async fetch(requests, context) {
    return await this.#withClients(async (clients) => {
      const { role, region } = this.#place();
      const expiriesMs = [];
      const doors = await this.#doors(requests, clients, context, expiriesMs);
      const search = { doors, role, region, signal: context.signal, values: /* @__PURE__ */ new Map() };
      const notes = [...sessionNotes({ role, expiriesMs })];
      const outcomes = await readWithLists(requests, {
        list: (request) => list2(asParameters(request), search),
        read: async (single) => {
          const known = single.flatMap((request) => {
            const outcome2 = search.values.get(locatorKey(request.locator));
            return outcome2 === void 0 ? [] : [{ ...outcome2, request }];
          });
          const rest = single.filter(({ locator }) => !search.values.has(locatorKey(locator)));
          if (rest.length === 0) return known;
          const report = await new AwsProvider(this.#settings).fetch(rest, context);
          notes.push(...report.notes);
          return [...known, ...report.outcomes];
        }
      });
      return { outcomes, notes };
    });
  }
  async diagnose(requests, context) {
    return await this.#withClients(async (clients) => {
      const { role, region } = this.#place();
      const doors = await this.#doors(requests, clients, context, []);
      const search = { doors, role, region, signal: context.signal, values: /* @__PURE__ */ new Map() };
      const checks = [];
      const signing = `signing in as ${role.arn} for ${counted(requests.length, "search", "searches")}`;
      const refused = [...doors.values()].find((door) => door.kind === "refused");
      if (refused?.kind === "refused")
        return { checks: [failedCheck(signing, refused.failure)], privileges: [] };
      checks.push({ what: signing, verdict: "ok", text: "", advice: [] });
      for (const request of requests.map(asParameters)) {
        if (isByPath(request.locator)) {
          const text = "whether the parameters below the path can be read is known only by reading them";
          checks.push({ what: `listing ${request.written}`, verdict: "unknown", text, advice: [] });
        } else checks.push(listedCheck(request, await list2(request, search)));
      }
      return { checks, privileges: standingPolicy2(requests.map(asParameters), role, region) };
    });
  }
  async #withClients(work) {
    const clients = new AwsClients(this.#settings.environment, this.#settings.maxAttempts);
    try {
      return await work(clients);
    } finally {
      clients.close();
    }
  }
  #place() {
    const { region } = this.#settings;
    const role = fetchingRole(this.#settings);
    if (role === void 0 || region === void 0 || !isRegion(region))
      throw new BugError("the AWS provider was used without having been checked");
    return { role, region };
  }
  /** A session for all that is described, and as few as their policies allow for the paths. */
  async #doors(requests, clients, context, expiriesMs) {
    const { role, region } = this.#place();
    const lists = requests.map(asParameters);
    const described = lists.filter(({ locator }) => !isByPath(locator));
    const byPath = lists.filter(({ locator }) => isByPath(locator));
    const sessions = [
      ...splitIntoSessions(
        byPath.map((request) => placedPath(request, role, region)),
        role
      ).map((session) => ({
        policy: sessionPolicy(session, role),
        locators: session.map(({ request }) => request.locator)
      })),
      ...described.length === 0 ? [] : [{ policy: LIST_POLICY2, locators: described.map(({ locator }) => locator) }]
    ];
    const doors = /* @__PURE__ */ new Map();
    for (const { policy, locators } of sessions) {
      const signed = await signIn({ region, policy }, this.#settings, clients, context);
      if (signed.kind === "session") expiriesMs.push(signed.credentials.expiresAtMs ?? Number.NaN);
      const door = signed.kind === "refused" ? { kind: "refused", failure: signed.failure } : { kind: "open", client: await clients.ssm(region, signed.credentials) };
      for (const locator of locators) doors.set(locator, door);
    }
    return doors;
  }
};
async function list2(request, search) {
  const door = search.doors.get(request.locator);
  if (door === void 0) throw new BugError("a search without a session");
  if (door.kind === "refused") return { kind: "failure", failure: door.failure };
  return isByPath(request.locator) ? await listWithValues(request, door.client, search) : await listNames(request, door.client, search);
}
function listWithValues(request, client, search) {
  const path = request.locator.path ?? "";
  const filter = queryFilter(request.locator);
  return collectPages(request, async (next) => {
    const { GetParametersByPathCommand } = await import("./sdk-ssm-RU4DLOIO.mjs");
    try {
      const answer = await client.send(
        new GetParametersByPathCommand({
          Path: path,
          Recursive: true,
          WithDecryption: true,
          MaxResults: VALUES_PAGE_SIZE,
          ...next === void 0 ? {} : { NextToken: next }
        }),
        { abortSignal: search.signal }
      );
      const secrets = (answer.Parameters ?? []).flatMap(({ Name = "", Value, Version, LastModifiedDate }) => {
        if (Value === void 0 || !Name.startsWith(`${path}/`) || !filter.fitsName(Name)) return [];
        const found2 = foundParameter(Name);
        search.values.set(locatorKey(found2.request.locator), {
          kind: "value",
          request: found2.request,
          value: {
            secret: Secret.fromText(Value),
            version: Version === void 0 ? void 0 : String(Version),
            createdAtMs: LastModifiedDate?.getTime(),
            expiresAtMs: void 0
          }
        });
        return [found2];
      });
      return { secrets, next: answer.NextToken || void 0 };
    } catch (cause) {
      requireRunning(search.signal, cause);
      const placed = placedPath(request, search.role, search.region);
      return explainSecret(readServiceError(cause), placed, search.role);
    }
  });
}
function listNames(request, client, search) {
  const { path, tags } = request.locator;
  const filter = queryFilter(request.locator);
  const filters = [
    ...path === void 0 ? [] : [{ Key: "Path", Option: "Recursive", Values: [path] }],
    ...Object.entries(tags).map(([key, value]) => ({ Key: `tag:${key}`, Option: "Equals", Values: [value] }))
  ];
  return collectPages(request, async (next) => {
    const { DescribeParametersCommand } = await import("./sdk-ssm-RU4DLOIO.mjs");
    try {
      const answer = await client.send(
        new DescribeParametersCommand({
          MaxResults: NAMES_PAGE_SIZE,
          ...filters.length === 0 ? {} : { ParameterFilters: filters },
          ...next === void 0 ? {} : { NextToken: next }
        }),
        { abortSignal: search.signal }
      );
      const secrets = (answer.Parameters ?? []).flatMap(
        ({ Name = "" }) => Name !== "" && (path === void 0 || Name.startsWith(`${path}/`)) && filter.fitsName(Name) ? [foundParameter(Name)] : []
      );
      return { secrets, next: answer.NextToken || void 0 };
    } catch (cause) {
      requireRunning(search.signal, cause);
      return listingRefused(request, cause, search);
    }
  });
}
function listingRefused({ written }, cause, { role, region }) {
  const error = readServiceError(cause);
  if (error.kind !== "refusal") return failureOf(networkFailure(error, `AWS Parameter Store in ${region}`));
  if (error.code === "AccessDenied") {
    const hint = 'allow ssm:DescribeParameters on "*", or look by name below a path';
    return failureOf(
      new DeniedError("access-denied", `${role.arn} may not list parameters, which ${written} needs`, {
        hint,
        cause
      })
    );
  }
  const what = `AWS Parameter Store in ${region} does not accept the search of ${written} (${error.code})`;
  return failureOf(
    new UpstreamError("upstream-failed", what, { hint: "check the path and the tags", cause })
  );
}
function requireRunning(signal, cause) {
  if (signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled", { cause });
}
function standingPolicy2(requests, role, region) {
  const byPath = requests.filter(({ locator }) => isByPath(locator));
  const described = requests.filter(({ locator }) => !isByPath(locator));
  const below = sessionPolicy(
    requests.map((request) => placedPath(request, role, region)),
    role
  );
  const decryption = statementsOf(below).filter(({ Action }) => Action === "kms:Decrypt");
  const paths = statementsOf(
    sessionPolicy(
      byPath.map((request) => placedPath(request, role, region)),
      role
    )
  ).filter(({ Action }) => Action === "ssm:GetParametersByPath");
  const reading = described.map(({ locator: { path = "", tags } }) => {
    const pairs = Object.entries(tags).map(([key, value]) => [`ssm:resourceTag/${key}`, value]);
    return {
      Effect: "Allow",
      Action: "ssm:GetParameters",
      Resource: `arn:${role.partition}:ssm:${region}:${role.account}:parameter${path}/*`,
      ...pairs.length === 0 ? {} : { Condition: { StringEquals: Object.fromEntries(pairs) } }
    };
  });
  const listing = described.length === 0 ? [] : [DESCRIBE];
  const policy = { Version: "2012-10-17", Statement: [...listing, ...paths, ...reading, ...decryption] };
  return [
    `The least that ${role.arn} needs to look for parameters, as an IAM policy:`,
    ...JSON.stringify(policy, null, 2).split("\n")
  ];
}
function statementsOf(policy) {
  return JSON.parse(policy).Statement;
}
function isByPath({ path, tags }) {
  return path !== void 0 && Object.keys(tags).length === 0;
}
function foundParameter(name) {
  const locator = { kind: "aws-parameter", name, selector: void 0 };
  return { name, request: { locator, written: `aws-ssm:${name}` } };
}
function placedPath(request, role, region) {
  const locator = {
    kind: "aws-parameter",
    name: request.locator.path ?? "/",
    selector: void 0,
    isPath: true
  };
  const place = placeOfParameter(locator, role, region);
  if (place === void 0) throw new BugError("a path without a region passed the check");
  return { request, locator, place };
}
function asParameters({ locator, written }) {
  if (locator.kind !== "aws-parameter-list") throw new BugError("the listing was asked for something else");
  return { locator, written };
}

// src/fetch/providers/azure/diagnose.ts
import { randomBytes } from "node:crypto";

// src/fetch/providers/azure/explain-vault.ts
function explainVault(error, request) {
  const { written, host } = request;
  switch (error.httpStatus) {
    case 404:
      return aboutOne(notFound2(request));
    case 403:
      return forbidden(error, request);
    case 401:
      return aboutAll(unauthorized(error, request));
    case 409:
      return aboutOne(
        new UpstreamError("upstream-failed", `${host} is changing ${written} just now (${error.code})`, {
          retryable: true,
          hint: "it is being deleted, recovered or written: run the job again"
        })
      );
    case 400:
      return aboutOne(
        new InputError(
          "reference-invalid",
          `${host} does not accept ${written} as a reference (${error.code})`,
          {
            hint: "check the name and the version"
          }
        )
      );
    default:
      return aboutAll(
        new UpstreamError(
          "upstream-failed",
          `${host} refuses ${written} (HTTP ${error.httpStatus}, ${error.code})`,
          {
            hint: "look the code up in the documentation of Key Vault"
          }
        )
      );
  }
}
function explainListing(error, place) {
  const { written, host, settings } = place;
  const isRefused = error.httpStatus === 403 && error.inner !== "ForbiddenByFirewall";
  if (!isRefused) {
    const locator = { kind: "azure-secret", vault: host, name: "", version: void 0 };
    return { ...explainVault(error, { ...place, locator }), isAboutOneSecret: false };
  }
  const what = `the application ${settings.clientId} may not list the secrets of ${host}, which ${written} needs (${error.inner ?? error.code})`;
  const hint = "assign one of those shown below, whichever the vault uses, or name the secrets";
  return { error: denied(what, hint), isAboutOneSecret: false, advice: listAdvice2(place) };
}
function listAdvice2({ host, settings }) {
  const vault = vaultName(host, settings);
  return [
    "With roles (Azure RBAC), for the vault:",
    `  az role assignment create --assignee ${settings.clientId} --role "Key Vault Secrets User" --scope ${scopeOf(vault)}`,
    "With access policies, for the vault:",
    `  az keyvault set-policy --name ${vault} --spn ${settings.clientId} --secret-permissions get list`
  ];
}
function scopeOf(vault) {
  return `/subscriptions/SUBSCRIPTION/resourceGroups/GROUP/providers/Microsoft.KeyVault/vaults/${vault}`;
}
function noCertificate({ written, host }) {
  return aboutOne(
    new InputError("reference-invalid", `${written}: ${host} has a secret of this name, but no certificate`, {
      hint: "write azure: in place of azure-cert:"
    })
  );
}
function notFound2({ written, locator, host }) {
  const what = locator.kind === "azure-certificate" ? "certificate" : "secret";
  const hint = locator.version === void 0 ? `check the name of the ${what}, and that it is not deleted (a deleted one can be recovered for some days)` : "check the name and the version, and that it is not deleted";
  return new InputError("secret-not-found", `${host} has no ${written}`, { hint });
}
function forbidden({ inner, code }, request) {
  const { written, host, settings } = request;
  const app = `the application ${settings.clientId}`;
  switch (inner) {
    case "SecretDisabled":
      return aboutOne(
        new InputError("secret-not-found", `${written} is disabled`, {
          hint: "enable this version in the vault, or name another version"
        })
      );
    case "ForbiddenByFirewall":
      return aboutAll(
        denied(
          `the firewall of ${host} does not admit this runner`,
          "add its address to the networks of the vault, or use a runner within a network that the vault admits"
        )
      );
    case "ForbiddenByPolicy":
    case "AccessDenied":
      return aboutOne(
        denied(
          `${app} may not read ${written}: no access policy of ${host} allows it (${inner})`,
          "add the access policy shown below"
        ),
        policyAdvice(request)
      );
    case "ForbiddenByRbac":
      return aboutOne(
        denied(
          `${app} may not read ${written}: it has no role for it (${inner})`,
          "assign the role shown below"
        ),
        roleAdvice(request)
      );
    default:
      return aboutOne(
        denied(
          `${app} may not read ${written} (${inner ?? code})`,
          "assign one of those shown below, whichever the vault uses"
        ),
        [...roleAdvice(request), ...policyAdvice(request)]
      );
  }
}
function unauthorized({ challenge }, { host, settings }) {
  const { tenant } = challenge;
  const isComparable = settings.tenant !== void 0 && isGuid(settings.tenant);
  if (tenant !== void 0 && isComparable && tenant !== settings.tenant.toLowerCase()) {
    return denied(
      `${host} belongs to the tenant ${tenant}, and the token is from ${settings.tenant}`,
      "set the input azure-tenant-id to the tenant of the vault, and use an application of that tenant"
    );
  }
  return denied(
    `${host} does not accept the token of the application ${settings.clientId}`,
    "check the inputs azure-tenant-id and azure-cloud, and the clock of the runner"
  );
}
function roleAdvice({ locator, host, settings }) {
  const scope = scopeOf(vaultName(host, settings));
  return [
    "With roles (Azure RBAC), for this one secret:",
    `  az role assignment create --assignee ${settings.clientId} --role "Key Vault Secrets User" --scope ${scope}/secrets/${locator.name}`,
    ...locator.kind === "azure-certificate" ? ["  (A certificate with its key is read as the secret of its name.)"] : [],
    "  (A new assignment takes up to ten minutes until it is in effect.)"
  ];
}
function policyAdvice({ host, settings }) {
  return [
    "With access policies, for all secrets of the vault:",
    `  az keyvault set-policy --name ${vaultName(host, settings)} --spn ${settings.clientId} --secret-permissions get`
  ];
}
function vaultName(host, { cloud }) {
  return isHostOf(host, azureCloud(cloud).vaultSuffix) ? host.split(".")[0] ?? host : "VAULT";
}
function aboutOne(error, advice = []) {
  return { error, isAboutOneSecret: true, advice };
}
function aboutAll(error) {
  return { error, isAboutOneSecret: false, advice: [] };
}
function denied(message, hint) {
  return new DeniedError("access-denied", message, { hint });
}

// src/fetch/providers/azure/key-vault.ts
var API_VERSION = "7.4";
function getSecret(locator, call) {
  const { host, token, settings, client, signal } = call;
  const version = locator.version === void 0 ? "" : `/${locator.version}`;
  const url = addressOf(settings, host, `/secrets/${locator.name}${version}?api-version=${API_VERSION}`);
  return client.call(
    { method: "GET", url, bearer: token },
    signal,
    (answer) => answer.status >= 300 ? { kind: "refusal", error: vaultError(answer) } : outcomeOf2(answer.body, locator, host)
  );
}
function outcomeOf2(body, locator, host) {
  const value = fieldAt(body, "value");
  const version = versionOf(textAt(body, "id") ?? "", locator, host);
  if (typeof value !== "string" || version === void 0) throw new CallFailure("malformed", "no value");
  const secret = locator.part === "metadata" ? metadataOf(body) : locator.kind === "azure-secret" ? Secret.fromText(value) : certificateOf(value, body);
  if (secret === void 0) return { kind: "no certificate" };
  return {
    kind: "value",
    value: {
      secret,
      version,
      createdAtMs: milliseconds(body, "created"),
      expiresAtMs: milliseconds(body, "exp")
    },
    validFromMs: milliseconds(body, "nbf")
  };
}
function versionOf(id, { name, version }, host) {
  const [, idHost = "", idName = "", idVersion] = /^https:\/\/([^/:]+)(?::\d+)?\/secrets\/([^/]+)\/([0-9a-f]{32})$/i.exec(id) ?? [];
  const isIt = idHost.toLowerCase() === host && idName.toLowerCase() === name.toLowerCase() && (version === void 0 || version === idVersion?.toLowerCase());
  return isIt ? idVersion : void 0;
}
function metadataOf(body) {
  const tags = fieldAt(body, "tags");
  const dates = Object.entries({ expires: "exp", created: "created", updated: "updated", notBefore: "nbf" });
  const moments = dates.flatMap(([name, attribute]) => {
    const atMs = milliseconds(body, attribute);
    return atMs === void 0 ? [] : [[`attribute.${name}`, new Date(atMs).toISOString().replace(".000", "")]];
  });
  const all = { ...typeof tags === "object" ? tags : {}, ...Object.fromEntries(moments) };
  return Secret.fromText(JSON.stringify(all));
}
function certificateOf(value, body) {
  switch (textAt(body, "contentType")?.toLowerCase()) {
    case "application/x-pem-file":
      return Secret.fromText(value);
    case "application/x-pkcs12": {
      const bytes = Buffer.from(value, "base64");
      if (bytes.toString("base64") !== value) throw new CallFailure("malformed", "no base64");
      return Secret.fromBytes(new Uint8Array(bytes));
    }
    default:
      return void 0;
  }
}
function milliseconds(body, name) {
  const seconds = numberAt(body, "attributes", name);
  return seconds === void 0 ? void 0 : seconds * 1e3;
}
function vaultError(answer) {
  const word = (text) => text !== void 0 && /^[A-Za-z]{1,60}$/.test(text) ? text : void 0;
  return {
    httpStatus: answer.status,
    code: word(textAt(answer.body, "error", "code")) ?? `HTTP ${answer.status}`,
    inner: word(textAt(answer.body, "error", "innererror", "code")),
    challenge: readChallenge(answer)
  };
}

// src/fetch/providers/azure/diagnose.ts
async function probeVault(request, call) {
  const what = `reading ${request.written}`;
  const version = randomBytes(16).toString("hex");
  const outcome2 = await getSecret({ ...request.locator, version }, call);
  if (outcome2.kind === "refusal" && outcome2.error.httpStatus !== 404)
    return failedCheck(what, explainVault(outcome2.error, request));
  const text = "the application may read it; whether it is there shows only when it is read";
  return { what, verdict: "ok", text, advice: [] };
}
function leastAssignments(requests) {
  const lines = new Set(requests.flatMap(roleAdvice));
  if (lines.size === 0) return [];
  return ["The least that the application needs at Azure, one secret at a time:", ...lines];
}

// src/fetch/providers/azure/list-secrets.ts
var PAGE_SIZE2 = 25;
function listSecrets(request, call) {
  const { host, token, settings, client, signal } = call;
  const filter = queryFilter(request.locator);
  return collectPages(request, (next) => {
    const path = next ?? `/secrets?api-version=${API_VERSION}&maxresults=${PAGE_SIZE2}`;
    const url = addressOf(settings, host, path);
    return client.call({ method: "GET", url, bearer: token }, signal, (answer) => {
      if (answer.status >= 300)
        return explainListing(vaultError(answer), { written: request.written, host, settings });
      const secrets = listAt(answer.body, "value").flatMap((entry) => {
        const name = nameOf2(textAt(entry, "id") ?? "", host);
        if (name === void 0 || fieldAt(entry, "attributes", "enabled") !== true) return [];
        const tags = fieldAt(entry, "tags") ?? {};
        if (!filter.fitsName(name) || typeof tags !== "object") return [];
        if (!filter.fitsTags(tags)) return [];
        const locator = { kind: "azure-secret", vault: host, name, version: void 0 };
        return [{ name, request: { locator, written: `azure:${host}/${name}` } }];
      });
      const link = textAt(answer.body, "nextLink");
      if (link === void 0) return { secrets, next: void 0 };
      const place = placeOf2(link, host);
      if (place !== void 0) return { secrets, next: place };
      const what = `${host} sends the listing on to another host`;
      return failureOf(new DeniedError("host-refused", what, { hint: "no token follows it there" }));
    });
  });
}
function nameOf2(id, host) {
  const [, idHost = "", name] = /^https:\/\/([^/:]+)(?::\d+)?\/secrets\/([0-9A-Za-z-]{1,127})$/i.exec(id) ?? [];
  return idHost.toLowerCase() === host ? name : void 0;
}
function placeOf2(link, host) {
  if (!URL.canParse(link)) throw new CallFailure("malformed", "no link");
  const { protocol, hostname, pathname, search } = new URL(link);
  return protocol === "https:" && hostname.toLowerCase() === host && /^\/secrets\/?$/.test(pathname) ? `${pathname}${search}` : void 0;
}

// src/fetch/providers/azure/provider.ts
var MAX_PARALLEL_CALLS3 = 8;
var AzureProvider = class {
  kinds = ["azure-secret", "azure-certificate", "azure-secret-list"];
  #settings;
  constructor(settings) {
    this.#settings = settings;
  }
  check(requests) {
    const mistakes = [...settingMistakes(this.#settings), ...patternMistakes(requests)];
    const isVaultWrong = mistakes.some(({ setting: setting2 }) => setting2 === "azure-vault");
    for (const request of requests) {
      const locator = requireAzure(request.locator);
      if (locator.vault === void 0 && isVaultWrong) continue;
      const host = hostOf(locator, this.#settings);
      const refusal2 = host === void 0 ? {
        what: `${request.written} is a name, and no vault is set for it`,
        hint: "set the input azure-vault, or write azure:VAULT/NAME"
      } : hostRefusal(host, this.#settings);
      if (refusal2 !== void 0) mistakes.push({ request, setting: void 0, ...refusal2 });
    }
    return mistakes;
  }
  async fetch(requests, context) {
    const client = new JsonClient(this.#settings.client);
    const run = { client, context, notes: [] };
    try {
      const hosts = new Set(requests.map(({ locator }) => this.#hostOf(locator)));
      const sessions = await this.#sessions([...hosts], run);
      const sessionOf = (host) => {
        const session = sessions.get(host);
        if (session === void 0) throw new BugError("a vault has no session");
        return session;
      };
      const fetchOne2 = async (request) => {
        const host = this.#hostOf(request.locator);
        const session = sessionOf(host);
        if (session.kind === "failure") return { kind: "failure", request, failure: session.failure };
        return this.#fetchOne(request, host, session.token, run);
      };
      const outcomes = await readWithLists(requests, {
        list: (request) => this.#list(request, sessionOf(this.#hostOf(request.locator)), run),
        read: (some) => inParallel(
          some.map((request) => () => fetchOne2(request)),
          MAX_PARALLEL_CALLS3
        )
      });
      if (context.signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled");
      return { outcomes, notes: run.notes };
    } finally {
      client.close();
    }
  }
  async diagnose(requests, context) {
    const client = new JsonClient(this.#settings.client);
    const run = { client, context, notes: [] };
    const settings = this.#settings;
    try {
      const hosts = new Set(requests.map(({ locator }) => this.#hostOf(locator)));
      const abouts = requests.flatMap(
        ({ locator, written }) => locator.kind === "azure-secret-list" ? [] : [{ written, locator: requireSecret(locator), host: this.#hostOf(locator), settings }]
      );
      const sessions = await this.#sessions([...hosts], run);
      const lists = requests.flatMap((request) => asListRequest(request) ?? []);
      const checks = [];
      for (const [host, session] of sessions) {
        const what = `signing in as ${settings.clientId} for ${host}`;
        if (session.kind === "failure") {
          checks.push(failedCheck(what, session.failure));
          continue;
        }
        checks.push({ what, verdict: "ok", text: "", advice: [] });
        const call = { host, token: session.token.secret, settings, client, signal: context.signal };
        for (const about of abouts.filter((one) => one.host === host)) {
          const probed = await this.#attempt(run, host, () => probeVault(about, call));
          checks.push("kind" in probed ? failedCheck(`reading ${about.written}`, probed.failure) : probed);
        }
        for (const list3 of lists.filter(({ locator }) => this.#hostOf(locator) === host))
          checks.push(listedCheck(list3, await this.#list(list3, session, run)));
      }
      const listing = [...new Set(lists.map(({ locator }) => this.#hostOf(locator)))];
      return {
        checks,
        privileges: [
          ...leastAssignments(abouts),
          ...listing.flatMap((host) => listAdvice2({ host, settings }))
        ]
      };
    } finally {
      client.close();
    }
  }
  /** The session of each vault; vaults of one resource share one. */
  async #sessions(hosts, run) {
    const byResource = /* @__PURE__ */ new Map();
    const byHost = /* @__PURE__ */ new Map();
    for (const host of hosts) {
      const resource = await this.#attempt(
        run,
        host,
        () => resourceOf(host, this.#settings, run.client, run.context.signal)
      );
      if (typeof resource !== "string") {
        byHost.set(host, resource);
        continue;
      }
      const session = byResource.get(resource) ?? await this.#signIn(resource, run);
      byResource.set(resource, session);
      byHost.set(host, session);
    }
    return byHost;
  }
  async #signIn(resourceHost, run) {
    const { identity, conceal, signal } = run.context;
    const settings = this.#settings;
    const idToken = await identity.token(idTokenAudience(settings));
    const { loginHost } = azureCloud(settings.cloud);
    const outcome2 = await this.#attempt(
      run,
      loginHost,
      () => exchangeToken(idToken, resourceHost, settings, run.client, signal)
    );
    if (outcome2.kind === "failure") return outcome2;
    if (outcome2.kind === "refusal") {
      const request = { settings, claims: idToken.claims, resourceHost };
      return { kind: "failure", failure: explainEntra(outcome2, request) };
    }
    await conceal([outcome2.token.secret]);
    run.notes.push({
      text: `the access token of the application ${settings.clientId} ends by itself at ${utc(outcome2.token.expiresAtMs)}; it never left this step`
    });
    return { kind: "session", token: outcome2.token };
  }
  async #list(request, session, run) {
    const { locator, written } = request;
    if (locator.kind !== "azure-secret-list") throw new BugError("a list of another system was asked for");
    if (session.kind === "failure") return session;
    const { client, context } = run;
    const host = this.#hostOf(locator);
    const call = {
      host,
      token: session.token.secret,
      settings: this.#settings,
      client,
      signal: context.signal
    };
    return this.#attempt(run, host, () => listSecrets({ locator, written }, call));
  }
  async #fetchOne(request, host, token, run) {
    const locator = requireSecret(request.locator);
    const { client, context } = run;
    const settings = this.#settings;
    const call = { host, token: token.secret, settings, client, signal: context.signal };
    const outcome2 = await this.#attempt(run, host, () => getSecret(locator, call));
    const about = { written: request.written, locator, host, settings };
    switch (outcome2.kind) {
      case "value": {
        const nowMs = (settings.client.now ?? Date.now)();
        run.notes.push(...dateNotes(request.written, outcome2.value.expiresAtMs, outcome2.validFromMs, nowMs));
        return { kind: "value", request, value: outcome2.value };
      }
      case "refusal":
        return { kind: "failure", request, failure: explainVault(outcome2.error, about) };
      case "no certificate":
        return { kind: "failure", request, failure: noCertificate(about) };
      case "failure":
        return { kind: "failure", request, failure: outcome2.failure };
    }
  }
  /** Runs calls to a host; a call that fails, or an error of ours, becomes a failure. */
  async #attempt({ context: { signal } }, host, calls) {
    try {
      return await calls();
    } catch (error) {
      if (signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled", { cause: error });
      if (error instanceof CallFailure) {
        const unknownHost = `the name is not in the DNS: there is no vault ${host}, or its private name is not known here`;
        return { kind: "failure", failure: explainAzureCall(error, host, unknownHost) };
      }
      if (error instanceof TacetError && !(error instanceof BugError))
        return { kind: "failure", failure: { error, isAboutOneSecret: false, advice: [] } };
      throw error;
    }
  }
  #hostOf(locator) {
    const host = hostOf(requireAzure(locator), this.#settings);
    if (host === void 0 || hostRefusal(host, this.#settings) !== void 0)
      throw new BugError("the Azure provider was used without having been checked");
    return host;
  }
};
function dateNotes(written, expiresAtMs, validFromMs, nowMs) {
  const notes = [];
  if (validFromMs !== void 0 && validFromMs > nowMs)
    notes.push({ text: `${written} is marked as valid only from ${utc(validFromMs)} on` });
  if (expiresAtMs !== void 0)
    notes.push({
      text: `${written} ${expiresAtMs <= nowMs ? "is marked as expired since" : "expires at"} ${utc(expiresAtMs)}`
    });
  return notes;
}
function utc(milliseconds2) {
  return `${new Date(milliseconds2).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
function requireAzure(locator) {
  return locator.kind === "azure-secret-list" ? locator : requireSecret(locator);
}
function requireSecret(locator) {
  if (locator.kind === "azure-secret" || locator.kind === "azure-certificate") return locator;
  throw new BugError(`the Azure provider was asked for a ${locator.kind}`);
}
function settingMistakes({
  tenant,
  clientId,
  vault,
  allowedHosts
}) {
  const mistakes = [];
  const wrong = (setting2, what, hint) => void mistakes.push({ request: void 0, setting: setting2, what, hint });
  if (tenant === void 0) wrong("azure-tenant-id", MISSING, "the directory (tenant) id of the application");
  else if (!isTenant(tenant))
    wrong("azure-tenant-id", "this is not the id or a domain of a tenant", GUID_HINT);
  if (clientId === void 0) wrong("azure-client-id", MISSING, "the application (client) id");
  else if (!isGuid(clientId)) wrong("azure-client-id", "this is not the id of an application", GUID_HINT);
  if (vault !== void 0 && parseAzureVault(vault) === void 0)
    wrong(
      "azure-vault",
      "this is not the name or the address of a vault",
      "a vault has 3 to 24 letters, digits and dashes"
    );
  if (!allowedHosts.every((host) => host.includes(".") && parseAzureVault(host) === host))
    wrong(
      "azure-allowed-hosts",
      "not every line is a host name",
      "one host name a line, in lower case, without https://"
    );
  return mistakes;
}
var MISSING = "is required for Azure and was not given";
var GUID_HINT = "for example 01234567-89ab-cdef-0123-456789abcdef";

// src/fetch/providers/doppler/api.ts
var DopplerApi = class {
  #base;
  #client;
  #signal;
  /** `base` has no slash at its end. */
  constructor(base2, client, signal) {
    this.#base = base2;
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
function explainLogin2(status, claims, audience) {
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
function dopplerFacts({ base: base2, token, expiresAtMs }) {
  return Secret.fromText(JSON.stringify({ base: base2, token: token.reveal(), expiresAtMs }));
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
  const base2 = textAt(facts, "base");
  const token = textAt(facts, "token");
  if (base2 === void 0 || token === void 0)
    return { kind: "failed", error: new BugError("the record of a token of Doppler is not whole") };
  const until = numberAt(facts, "expiresAtMs");
  const hint = until === void 0 ? "revoke it in the activity log of Doppler" : `it ends by itself at ${new Date(until).toISOString()}`;
  try {
    const answer = await new DopplerApi(base2, client, signal).revoke(Secret.fromText(token));
    if (answer.kind === "value" || answer.status === 401 || answer.status === 404)
      return { kind: "revoked", text: "the token of Doppler was revoked" };
    const error = new UpstreamError(
      "upstream-failed",
      `Doppler does not revoke its token (HTTP ${answer.status})`,
      { hint }
    );
    return { kind: "failed", error };
  } catch (failure2) {
    if (!(failure2 instanceof CallFailure)) throw failure2;
    const cause = explainCall(failure2, DOPPLER);
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

// src/fetch/providers/doppler/provider.ts
var NAMES_PER_CALL = 100;
var OWN_NAMES = /* @__PURE__ */ new Set(["DOPPLER_PROJECT", "DOPPLER_CONFIG", "DOPPLER_ENVIRONMENT"]);
var DopplerProvider = class {
  kinds = ["doppler"];
  #settings;
  constructor(settings) {
    this.#settings = settings;
  }
  check(requests) {
    const { identity, project, config, api, audience } = this.#settings;
    const mistakes = [];
    const setting2 = (name, what, hint) => void mistakes.push({ request: void 0, setting: name, what, hint });
    if (identity === void 0)
      setting2(
        "doppler-identity",
        "is required for Doppler and was not given",
        "the id of a service account identity"
      );
    if (project !== void 0 && !isDopplerPlace(project))
      setting2("doppler-project", "this is not the name of a project");
    if (config !== void 0 && !isDopplerPlace(config))
      setting2("doppler-config", "this is not the name of a config");
    if (serverPlace(api) === void 0) setting2("doppler-api", "takes an address with https://");
    if (audience === void 0)
      setting2("doppler-audience", "is needed where the owner of the repository is not known");
    for (const request of requests) {
      if (this.#placeOf(request) !== void 0) continue;
      mistakes.push({
        request,
        setting: void 0,
        what: `${request.written} names no project and config, and none are set`,
        hint: "set the inputs doppler-project and doppler-config, or write doppler:PROJECT/CONFIG/NAME"
      });
    }
    return mistakes;
  }
  async fetch(requests, context) {
    const place = serverPlace(this.#settings.api);
    if (place === void 0) throw new BugError("the Doppler provider was used without having been checked");
    const client = new JsonClient(this.#settings.client);
    const api = new DopplerApi(place.base, client, context.signal);
    try {
      const session = await this.#login(api, place.base, context);
      if (session.kind === "failure")
        return { outcomes: requests.map((request) => failed2(request, session.failure)), notes: [] };
      const outcomes = [];
      for (const group of this.#grouped(requests))
        outcomes.push(...await this.#fetchConfig(group, session.token, api));
      if (context.signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled");
      return { outcomes, notes: this.#notes(session.expiresAtMs) };
    } finally {
      client.close();
    }
  }
  async diagnose(requests, context) {
    const place = serverPlace(this.#settings.api);
    if (place === void 0) throw new BugError("the Doppler provider was used without having been checked");
    const base2 = place.base;
    const client = new JsonClient(this.#settings.client);
    const what = `signing in to ${base2}`;
    try {
      const api = new DopplerApi(base2, client, context.signal);
      const session = await this.#login(api, base2, context);
      if (session.kind === "failure") return { checks: [failedCheck(what, session.failure)], privileges: [] };
      const groups = this.#grouped(requests);
      const places = new Set(groups.map(({ project, config }) => `  ${project}/${config}`));
      const checks = [{ what, verdict: "ok", text: "", advice: [] }];
      for (const group of groups) checks.push(...await probeConfig(group, session.token, api));
      return {
        checks,
        privileges: [
          "The least that the service account needs at Doppler: read access to these configs (a role with secrets:read):",
          ...places
        ]
      };
    } finally {
      client.close();
    }
  }
  async #login(api, base2, context) {
    const { identity = "", audience = "" } = this.#settings;
    const idToken = await context.identity.token(audience);
    try {
      const answer = await api.login(identity, idToken.secret);
      if (answer.kind === "refusal")
        return { kind: "failure", failure: explainLogin2(answer.status, idToken.claims, audience) };
      const { secret: token, expiresAtMs } = answer.value;
      await context.conceal([token]);
      await context.leases.add({
        kind: "revocable",
        system: "doppler",
        facts: dopplerFacts({ base: base2, token, expiresAtMs })
      });
      return { kind: "session", token, expiresAtMs };
    } catch (error) {
      return { kind: "failure", failure: callTrouble(error, DOPPLER) };
    }
  }
  async #fetchConfig(group, token, api) {
    const { project, config, requests } = group;
    const shown = `${project}/${config}`;
    try {
      const names = [...new Set(requests.map((request) => locatorOf2(request).name))];
      const values = /* @__PURE__ */ new Map();
      for (const chunk of chunksOf(names)) {
        const { dynamicSeconds } = this.#settings;
        const answer = await api.download({ project, config, names: chunk, dynamicSeconds }, token);
        if (answer.kind === "refusal") {
          const failure2 = explainDownload(answer.status, shown);
          return requests.map((request) => failed2(request, failure2));
        }
        for (const [name, value] of answer.value) values.set(name, value);
      }
      const isMissing = (name) => name !== void 0 && !values.has(name);
      const restricted = names.some(isMissing) ? await api.restrictedNames(project, config, token) : void 0;
      const isRestricted = (name) => values.get(name) === null || restricted?.kind === "value" && restricted.value.has(name);
      return requests.map((request) => {
        const { name } = locatorOf2(request);
        const text = name === void 0 ? wholeConfig(values) : values.get(name);
        if (typeof text !== "string")
          return failed2(request, explainMissing(request.written, shown, isRestricted(name ?? "")));
        const value = {
          secret: Secret.fromText(text),
          version: void 0,
          createdAtMs: void 0,
          expiresAtMs: void 0
        };
        return { kind: "value", request, value };
      });
    } catch (error) {
      const failure2 = callTrouble(error, DOPPLER);
      return requests.map((request) => failed2(request, failure2));
    }
  }
  #grouped(requests) {
    const groups = /* @__PURE__ */ new Map();
    for (const request of requests) {
      const place = this.#placeOf(request);
      if (place === void 0) throw new BugError("a secret without a config passed the check");
      const key = `${place.project}/${place.config}`;
      const group = groups.get(key) ?? { ...place, requests: [] };
      group.requests.push(request);
      groups.set(key, group);
    }
    return [...groups.values()];
  }
  #placeOf(request) {
    const locator = locatorOf2(request);
    const project = locator.project ?? this.#settings.project;
    const config = locator.config ?? this.#settings.config;
    return project === void 0 || config === void 0 ? void 0 : { project, config };
  }
  #notes(expiresAtMs) {
    const { dynamicSeconds } = this.#settings;
    const end = expiresAtMs === void 0 ? "" : `, and would end by itself at ${new Date(expiresAtMs).toISOString()}`;
    return [
      { text: `the token of Doppler is revoked when the job ends${end}` },
      ...dynamicSeconds === void 0 ? [] : [
        {
          text: `dynamic secrets of Doppler end by themselves, ${dynamicSeconds} seconds after they were made`
        }
      ]
    ];
  }
};
async function probeConfig({ project, config, requests }, token, api) {
  const shown = `${project}/${config}`;
  const titled = (request) => `reading ${request.written}`;
  try {
    const answer = await api.names(project, config, token);
    return requests.map((request) => {
      if (answer.kind === "refusal")
        return failedCheck(titled(request), explainDownload(answer.status, shown));
      const { name } = locatorOf2(request);
      if (name !== void 0 && !answer.value.has(name))
        return failedCheck(titled(request), explainMissing(request.written, shown, false));
      const there = name === void 0 ? `${counted(answer.value.size, "name")} in it` : "it is there";
      const text = `${there}, and the service account sees it; whether a value is restricted shows only when it is read`;
      return { what: titled(request), verdict: "ok", text, advice: [] };
    });
  } catch (error) {
    const failure2 = callTrouble(error, DOPPLER);
    return requests.map((request) => failedCheck(titled(request), failure2));
  }
}
function chunksOf(names) {
  const given = names.filter((name) => name !== void 0);
  if (given.length < names.length) return [void 0];
  const chunks = [];
  for (let at = 0; at < given.length; at += NAMES_PER_CALL) chunks.push(given.slice(at, at + NAMES_PER_CALL));
  return chunks;
}
function wholeConfig(values) {
  const entries = [...values].filter(([name, value]) => value !== null && !OWN_NAMES.has(name));
  return JSON.stringify(Object.fromEntries(entries));
}
function failed2(request, failure2) {
  return { kind: "failure", request, failure: failure2 };
}
function locatorOf2({ locator }) {
  if (locator.kind !== "doppler") throw new BugError("the Doppler provider was asked for something else");
  return locator;
}

// src/fetch/providers/gcp/secret-manager.ts
function placeOf3(locator, project) {
  const owner = locator.project ?? project;
  if (owner === void 0) return void 0;
  const { location, secret, version, part } = locator;
  return { project: owner, location, secret, version, part };
}
function hostOf2({ location }, universe) {
  return location === void 0 ? `secretmanager.${universe}` : `secretmanager.${location}.rep.${universe}`;
}
function secretRequest(place, path, token, settings) {
  const { project, location } = place;
  const region = location === void 0 ? "" : `/locations/${encodeURIComponent(location)}`;
  const whole = `/v1/projects/${encodeURIComponent(project)}${region}${path}`;
  return {
    url: addressOf2(settings, hostOf2(place, settings.universe), whole),
    bearer: token,
    headers: {
      "x-goog-request-reason": settings.reason,
      ...settings.quotaProject === void 0 ? {} : { "x-goog-user-project": settings.quotaProject }
    }
  };
}
function accessVersion(place, token, { settings, client, signal }) {
  const path = `/secrets/${place.secret}/versions/${place.version}:access`;
  const request = { method: "GET", ...secretRequest(place, path, token, settings) };
  return client.call(
    request,
    signal,
    (answer) => answer.status >= 300 ? { kind: "refusal", error: readGoogleError(answer) } : { kind: "value", ...fetchedValue2(answer.body, place) }
  );
}
function secretMetadata(place, token, { settings, client, signal }) {
  const request = {
    method: "GET",
    ...secretRequest(place, `/secrets/${place.secret}`, token, settings)
  };
  return client.call(request, signal, (answer) => {
    if (answer.status >= 300) return { kind: "refusal", error: readGoogleError(answer) };
    const { body } = answer;
    const text = JSON.stringify({
      annotations: fieldAt(body, "annotations") ?? null,
      labels: fieldAt(body, "labels") ?? null
    });
    const value = {
      secret: Secret.fromText(text),
      version: void 0,
      createdAtMs: moment(body, "createTime"),
      expiresAtMs: void 0
    };
    return { kind: "value", value, isChecked: true };
  });
}
async function datesOf(place, version, token, { settings, client, signal }) {
  const name = `/secrets/${place.secret}`;
  const ask = async (path) => {
    const request = { method: "GET", ...secretRequest(place, path, token, settings) };
    const answer = client.call(request, signal, ({ status, body }) => status >= 300 ? void 0 : body);
    return answer.catch(() => void 0);
  };
  const [made, whole] = [await ask(`${name}/versions/${version}`), await ask(name)];
  return {
    createdAtMs: moment(made, "createTime"),
    rotationDueAtMs: moment(whole, "rotation", "nextRotationTime"),
    expiresAtMs: moment(whole, "expireTime")
  };
}
function moment(body, ...path) {
  const atMs = Date.parse(textAt(body, ...path) ?? "");
  return Number.isNaN(atMs) ? void 0 : atMs;
}
function fetchedValue2(body, place) {
  const number = versionOf2(textAt(body, "name") ?? "", place);
  const data = fieldAt(body, "payload", "data") ?? "";
  const bytes = typeof data === "string" ? decodeBase64(data) : void 0;
  if (number === void 0 || bytes === void 0 || fieldAt(body, "payload") === void 0)
    throw new CallFailure("malformed", "no value");
  const checksum = fieldAt(body, "payload", "dataCrc32c");
  if (checksum !== void 0 && String(checksum) !== String(crc32c(bytes))) throw corruptAnswer();
  const value = {
    secret: Secret.fromBytes(bytes),
    version: number,
    createdAtMs: void 0,
    expiresAtMs: void 0
  };
  return { value, isChecked: checksum !== void 0 };
}
function versionOf2(name, { location, secret, version }) {
  const [, region, named2, number] = /^projects\/[^/]+(?:\/locations\/([^/]+))?\/secrets\/([^/]+)\/versions\/(\d{1,19})$/.exec(name) ?? [];
  const isIt = named2 === secret && region === location && (!/^\d+$/.test(version) || version === number);
  return isIt ? number : void 0;
}
function decodeBase64(text) {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? new Uint8Array(bytes) : void 0;
}

// src/fetch/providers/gcp/explain-secret.ts
function explainSecret2(error, written, place, principal) {
  const api = `secretmanager.${principal.settings.universe}`;
  const service = serviceRefusal(error, api, principal);
  if (service !== void 0) return { error: service, isAboutOneSecret: false, advice: [] };
  switch (error.status) {
    case "PERMISSION_DENIED":
      return aboutOne2(
        new DeniedError(
          "access-denied",
          `${principalTitle(principal)} may not read ${written}, or it does not exist`,
          {
            hint: "Google gives both the same answer: check project and name, then grant the role shown below"
          }
        ),
        accessAdvice(place, principal)
      );
    case "NOT_FOUND":
      return aboutOne2(notFound3(written, place, principal));
    case "FAILED_PRECONDITION":
      return aboutOne2(unusable(error.text, written, place));
    case "INVALID_ARGUMENT":
      return aboutOne2(
        new InputError("reference-invalid", `Secret Manager does not accept ${written} as a reference`, {
          hint: "check the project, the region, the name and the version"
        })
      );
    case "UNAUTHENTICATED":
      return aboutAll2(
        new DeniedError(
          "access-denied",
          `Secret Manager does not accept the access token of ${principalTitle(principal)}`,
          {
            hint: "check the clock of the runner, and that the input gcp-universe is the one of the project"
          }
        )
      );
    default:
      return aboutAll2(
        new UpstreamError("upstream-failed", `Secret Manager refuses ${written} (${error.status})`, {
          hint: "look the status up in the documentation of Secret Manager"
        })
      );
  }
}
function notFound3(written, place, { settings }) {
  const hint = place.location === void 0 ? "check project, name (case counts) and version or alias; a regional secret is written projects/PROJECT/locations/REGION/secrets/NAME" : "check project, region, name (case counts) and version or alias; a global secret is written without locations/REGION";
  const where = `${hostOf2(place, settings.universe)} has no ${written} in project ${place.project}`;
  return new InputError("secret-not-found", where, { hint });
}
function unusable(text, written, { secret, project, version }) {
  if (/DESTROYED/i.test(text)) {
    return new InputError("secret-not-found", `the version of ${written} is destroyed`, {
      hint: "it cannot be brought back: name another version"
    });
  }
  if (/DISABLED/i.test(text)) {
    const number = /^\d+$/.test(version) ? version : "VERSION";
    return new InputError("secret-not-found", `the version of ${written} is disabled`, {
      hint: `gcloud secrets versions enable ${number} --secret=${secret} --project=${project}, or name another version`
    });
  }
  return new InputError("secret-not-found", `${written} cannot be read in its present state`, {
    hint: "the version is disabled or destroyed, or its key is not available"
  });
}
function aboutOne2(error, advice = []) {
  return { error, isAboutOneSecret: true, advice };
}
function aboutAll2(error) {
  return { error, isAboutOneSecret: false, advice: [] };
}

// src/fetch/providers/gcp/diagnose.ts
var PERMISSION = "secretmanager.versions.access";
var METADATA_PERMISSION = "secretmanager.secrets.get";
async function probeSecret2(written, place, call) {
  const what = `reading ${written}`;
  const { settings, client, token, principal, signal } = call;
  const permission = place.part === "metadata" ? METADATA_PERMISSION : PERMISSION;
  const request = {
    method: "POST",
    ...secretRequest(place, `/secrets/${place.secret}:testIamPermissions`, token, settings),
    body: { kind: "json", value: { permissions: [permission] } }
  };
  try {
    const tested = await client.call(request, signal, ({ status, body, ...rest }) => {
      if (status >= 300) return { refusal: readGoogleError({ status, body, ...rest }) };
      const permissions = fieldAt(body, "permissions");
      return { granted: Array.isArray(permissions) && permissions.includes(permission) };
    });
    if ("refusal" in tested)
      return failedCheck(what, explainSecret2(tested.refusal, written, place, principal));
    if (tested.granted) {
      const text = "the identity may read it; the version shows only when it is read";
      return { what, verdict: "ok", text, advice: [] };
    }
    const error = new DeniedError(
      "access-denied",
      `${principalTitle(principal)} may not read ${written}, or it does not exist`,
      { hint: "check project and name, then grant the role shown below" }
    );
    return failedCheck(what, { error, isAboutOneSecret: true, advice: accessAdvice(place, principal) });
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    return failedCheck(
      what,
      explainGoogleCall(error, `Secret Manager (${hostOf2(place, settings.universe)})`)
    );
  }
}
function leastBindings(places, principal) {
  const unique = new Map(
    places.map((place) => [JSON.stringify([place.project, place.location, place.secret, place.part]), place])
  );
  const lines = [...unique.values()].flatMap((place) => accessAdvice(place, principal));
  if (lines.length === 0) return [];
  return [`The least that ${principalTitle(principal)} needs at Google Cloud:`, ...new Set(lines)];
}

// src/fetch/providers/gcp/list-secrets.ts
var PAGE_SIZE3 = 100;
function listSecrets2(request, project, { settings, client, signal, token, principal }) {
  const { location } = request.locator;
  const place = { project, location };
  const filter = queryFilter(request.locator);
  return collectPages(request, (next) => {
    const call = { method: "GET", ...secretRequest(place, "/secrets", token, settings) };
    call.url.searchParams.set("pageSize", String(PAGE_SIZE3));
    const wanted2 = serviceFilter(request.locator);
    if (wanted2 !== "") call.url.searchParams.set("filter", wanted2);
    if (next !== void 0) call.url.searchParams.set("pageToken", next);
    return client.call(call, signal, ({ body, ...answer }) => {
      if (answer.status >= 300)
        return explainListing2(readGoogleError({ body, ...answer }), request.written, project, principal);
      const secrets = listAt(body, "secrets").flatMap((entry) => {
        const name = nameOf3(textAt(entry, "name") ?? "", location);
        const labels = fieldAt(entry, "labels") ?? {};
        if (name === void 0 || !filter.fitsName(name) || typeof labels !== "object") return [];
        if (!filter.fitsTags(labels)) return [];
        const locator = { kind: "gcp-secret", project, location, secret: name, version: "latest" };
        return [{ name, request: { locator, written: `gcp:${project}/${name}` } }];
      });
      return { secrets, next: textAt(body, "nextPageToken") };
    });
  });
}
function serviceFilter({ prefix, tags }) {
  const isPlain = (text) => /^[a-z0-9_-]+$/i.test(text);
  const parts = Object.entries(tags).filter(([key, value]) => isPlain(key) && isPlain(value)).map(([key, value]) => `labels.${key}=${value}`);
  return [...prefix !== void 0 && isPlain(prefix) ? [`name:${prefix}`] : [], ...parts].join(" AND ");
}
function nameOf3(resource, location) {
  const [, region, id] = /^projects\/[^/]+(?:\/locations\/([^/]+))?\/secrets\/([A-Za-z0-9_-]{1,255})$/.exec(resource) ?? [];
  return region === location ? id : void 0;
}
function explainListing2(error, written, project, principal) {
  const service = serviceRefusal(error, `secretmanager.${principal.settings.universe}`, principal);
  if (service !== void 0) return failureOf(service);
  if (error.status === "PERMISSION_DENIED" || error.status === "NOT_FOUND") {
    const what2 = `${principalTitle(principal)} may not list the secrets of ${project}, which ${written} needs, or there is no such project`;
    const hint = "check the project, then grant the role shown below, or name the secrets";
    return failureOf(new DeniedError("access-denied", what2, { hint }), listAdvice(project, principal));
  }
  const what = `Secret Manager does not list the secrets of ${project} (${error.status})`;
  return failureOf(new UpstreamError("upstream-failed", what));
}

// src/fetch/providers/gcp/provider.ts
var MAX_PARALLEL_CALLS4 = 8;
var GcpProvider = class {
  kinds = ["gcp-secret", "gcp-token", "gcp-secret-list"];
  #settings;
  constructor(settings) {
    this.#settings = settings;
  }
  check(requests) {
    const { project } = this.#settings;
    const mistakes = [...settingMistakes2(this.#settings), ...patternMistakes(requests)];
    for (const request of requests) {
      const locator = requireGcp(request.locator);
      if (locator.kind === "gcp-token" || (locator.project ?? project) !== void 0) continue;
      mistakes.push({
        request,
        setting: void 0,
        what: `${request.written} is a name, and no project is set for it`,
        hint: "set the input gcp-project, or write gcp:PROJECT/NAME"
      });
    }
    return mistakes;
  }
  async fetch(requests, context) {
    const provider = parseIdentityProvider(this.#settings.provider ?? "");
    if (provider === void 0 || provider === "project id")
      throw new BugError("the Google Cloud provider was used without having been checked");
    const client = new JsonClient(this.#settings.client);
    const call = { settings: this.#settings, provider, client, signal: context.signal };
    try {
      const session = await this.#session(call, context);
      if (session.kind === "failure") {
        const { failure: failure2 } = session;
        return { outcomes: requests.map((request) => ({ kind: "failure", request, failure: failure2 })), notes: [] };
      }
      const wantsAge = context.wantsAge === true;
      const run = { ...call, ...session, unchecked: [], wantsAge };
      const outcomes = await readWithLists(requests, {
        list: (request) => listFor(request, run),
        read: (some) => inParallel(
          some.map((request) => () => fetchOne(request, run)),
          MAX_PARALLEL_CALLS4
        )
      });
      if (context.signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled");
      return { outcomes, notes: notesOf(requests, run) };
    } finally {
      client.close();
    }
  }
  async diagnose(requests, context) {
    const provider = parseIdentityProvider(this.#settings.provider ?? "");
    if (provider === void 0 || provider === "project id")
      throw new BugError("the Google Cloud provider was used without having been checked");
    const client = new JsonClient(this.#settings.client);
    const call = { settings: this.#settings, provider, client, signal: context.signal };
    const account = this.#settings.serviceAccount;
    const what = `signing in through ${provider.name}${account === void 0 ? "" : ` as ${account}`}`;
    try {
      const session = await this.#session(call, context);
      if (session.kind === "failure") return { checks: [failedCheck(what, session.failure)], privileges: [] };
      const checks = [{ what, verdict: "ok", text: "", advice: [] }];
      const probe2 = { ...call, token: session.token.secret, principal: session.principal };
      const places = [];
      const projects = [];
      for (const request of requests) {
        const own = requireGcp(request.locator);
        const list3 = asListRequest(request);
        if (own.kind === "gcp-secret") {
          const place = placeOf3(own, this.#settings.project);
          if (place === void 0 || isProbed(place, places)) continue;
          places.push(place);
          checks.push(await probeSecret2(request.written, place, probe2));
        } else if (list3 !== void 0) {
          projects.push(projectOf(list3.locator, this.#settings));
          const run = { ...call, ...session, unchecked: [], wantsAge: false };
          const { check, found: found2 } = await this.#examineList(list3, run);
          checks.push(check);
          for (const { request: listed, place } of found2) {
            if (isProbed(place, places)) continue;
            places.push(place);
            checks.push(await probeSecret2(listed.written, place, probe2));
          }
        }
      }
      const listing = [...new Set(projects)].flatMap((project) => listAdvice(project, session.principal));
      return { checks, privileges: [...leastBindings(places, session.principal), ...listing] };
    } finally {
      client.close();
    }
  }
  async #examineList(request, run) {
    const what = `listing ${request.written}`;
    const listing = await listFor(request, run);
    if (listing.kind === "failure") return { check: failedCheck(what, listing.failure), found: [] };
    const found2 = listing.secrets.flatMap(({ request: listed }) => {
      const place = listed.locator.kind === "gcp-secret" ? placeOf3(listed.locator, this.#settings.project) : void 0;
      return place === void 0 ? [] : [{ request: listed, place }];
    });
    return { check: { what, verdict: "ok", text: counted(found2.length, "secret"), advice: [] }, found: found2 };
  }
  async #session(call, { identity, conceal, signal }) {
    const { settings, provider } = call;
    const idToken = await identity.token(idTokenAudience2(settings, provider));
    const principal = { settings, provider, claims: idToken.claims };
    let service = "Google Cloud STS";
    try {
      const federated = await exchangeToken2(idToken, call, (settings.client.now ?? Date.now)());
      if (federated.kind !== "token")
        return { kind: "failure", failure: explainSession(federated, principal) };
      await conceal([federated.token.secret]);
      if (settings.serviceAccount === void 0)
        return { kind: "session", token: federated.token, principal };
      service = "Google Cloud IAM";
      const own = await impersonate(settings.serviceAccount, federated.token, call);
      if (own.kind !== "token") return { kind: "failure", failure: explainSession(own, principal) };
      await conceal([own.token.secret]);
      return { kind: "session", token: own.token, principal };
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      if (signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled", { cause: error });
      return { kind: "failure", failure: explainGoogleCall(error, service) };
    }
  }
};
async function fetchOne(request, run) {
  const locator = requireGcp(request.locator);
  const { token, principal, settings } = run;
  if (locator.kind === "gcp-token") {
    const value = {
      secret: token.secret,
      version: void 0,
      createdAtMs: void 0,
      expiresAtMs: token.expiresAtMs,
      lease: { id: void 0, isRevoked: false }
    };
    return { kind: "value", request, value };
  }
  if (locator.kind !== "gcp-secret") throw new BugError("a list was to be read as one secret");
  const place = placeOf3(locator, settings.project);
  if (place === void 0) throw new BugError("a secret without a project passed the check");
  try {
    const accessed = await (place.part === "metadata" ? secretMetadata : accessVersion)(
      place,
      token.secret,
      run
    );
    if (accessed.kind === "refusal")
      return {
        kind: "failure",
        request,
        failure: explainSecret2(accessed.error, request.written, place, principal)
      };
    if (!accessed.isChecked) run.unchecked.push(request.written);
    const { value } = accessed;
    if (!run.wantsAge || value.version === void 0) return { kind: "value", request, value };
    const dates = await datesOf(place, value.version, token.secret, run);
    return { kind: "value", request, value: { ...value, ...dates } };
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    const service = `Secret Manager (${hostOf2(place, settings.universe)})`;
    return { kind: "failure", request, failure: explainGoogleCall(error, service) };
  }
}
async function listFor({ locator, written }, run) {
  if (locator.kind !== "gcp-secret-list") throw new BugError("a list of another system was asked for");
  const project = projectOf(locator, run.settings);
  try {
    return await listSecrets2({ locator, written }, project, { ...run, token: run.token.secret });
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    const service = `Secret Manager (${hostOf2(locator, run.settings.universe)})`;
    return { kind: "failure", failure: explainGoogleCall(error, service) };
  }
}
function projectOf(locator, settings) {
  const own = locator.kind === "gcp-secret-list" ? locator.project : void 0;
  const project = own ?? settings.project;
  if (project === void 0) throw new BugError("a list without a project passed the check");
  return project;
}
function isProbed({ project, location, secret, part }, places) {
  return places.some(
    (one) => one.project === project && one.location === location && one.secret === secret && one.part === part
  );
}
function notesOf(requests, { token, settings, unchecked }) {
  const end = new Date(token.expiresAtMs).toISOString().slice(0, 16).replace("T", " ");
  const owner = settings.serviceAccount ?? "the federated identity of this job";
  const isExported = requests.some(({ locator }) => locator.kind === "gcp-token");
  const where = isExported ? "later steps have it until then" : "it never left this step";
  return [
    { text: `the access token of ${owner} ends by itself at ${end} UTC; ${where}` },
    ...unchecked.map((written) => ({
      text: `${written} has no checksum at Secret Manager, so its value could not be checked; a new version has one`
    }))
  ];
}
function requireGcp(locator) {
  if (locator.kind === "gcp-secret" || locator.kind === "gcp-token" || locator.kind === "gcp-secret-list")
    return locator;
  throw new BugError(`the Google Cloud provider was asked for a ${locator.kind}`);
}
function settingMistakes2(settings) {
  const { serviceAccount, delegates, project, quotaProject, universe } = settings;
  const mistakes = [...providerMistakes(settings.provider)];
  const wrong = (setting2, what, hint) => void mistakes.push({ request: void 0, setting: setting2, what, hint });
  if (serviceAccount !== void 0 && !isServiceAccount(serviceAccount))
    wrong(
      "gcp-service-account",
      "this is not the email of a service account",
      "NAME@PROJECT.iam.gserviceaccount.com"
    );
  if (!delegates.every(isServiceAccount))
    wrong("gcp-delegates", "not every line is the email of a service account", "one email a line");
  if (delegates.length > 0 && serviceAccount === void 0)
    wrong(
      "gcp-delegates",
      "lead to no service account",
      "set the input gcp-service-account to the last one of the chain"
    );
  if (project !== void 0 && !isGcpProject(project)) wrong("gcp-project", ...NO_PROJECT);
  if (quotaProject !== void 0 && !isGcpProject(quotaProject)) wrong("gcp-quota-project", ...NO_PROJECT);
  if (!isUniverse(universe)) wrong("gcp-universe", "this is not a domain", "for example googleapis.com");
  return mistakes;
}
var NO_PROJECT = [
  "this is neither the id nor the number of a project",
  "the id, not the display name"
];
function providerMistakes(written) {
  const hint = "projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER";
  const mistake = (what, how) => [
    { request: void 0, setting: "gcp-provider", what, hint: how }
  ];
  if (written === void 0) return mistake("is required for Google Cloud and was not given", hint);
  const provider = parseIdentityProvider(written);
  if (provider === "project id")
    return mistake(
      "names the project by its id, and Google takes the number here",
      'gcloud projects describe PROJECT --format="value(projectNumber)"'
    );
  if (provider !== void 0) return [];
  const isPool = /\/workloadIdentityPools\/[^/]+\/?$/.test(written);
  return mistake(
    isPool ? "this is a pool, not one of its providers" : "this is not the name of an identity provider",
    hint
  );
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
  constructor(base2, client, signal) {
    this.#base = base2;
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
function explainLogin3(status, claims, audience) {
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
      return aboutOne3(
        new InputError(
          "secret-not-found",
          `${what}: there is no such secret, folder, environment or project (${where})`,
          {
            hint: "names are case-sensitive; a project is named by its id or slug, an environment by its slug"
          }
        )
      );
    case 403:
      return aboutOne3(
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
      return aboutOne3(
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
  return aboutOne3(
    new DeniedError(
      "access-denied",
      `${what}: the machine identity may see the secret in ${placeText(place)}, and not its value`,
      {
        hint: "give its role the permission to read values"
      }
    )
  );
}
function aboutOne3(error) {
  return { error, isAboutOneSecret: true, advice: [] };
}

// src/fetch/providers/infisical/lease-facts.ts
function writeFacts(facts) {
  return Secret.fromText(
    JSON.stringify(facts.kind === "login" ? { ...facts, token: facts.token.reveal() } : facts)
  );
}
function readFacts2(text) {
  let value;
  try {
    value = JSON.parse(text.reveal());
  } catch {
    return void 0;
  }
  const expiresAtMs = numberAt(value, "expiresAtMs");
  if (fieldAt(value, "kind") === "login") {
    const base2 = textAt(value, "base");
    const token = textAt(value, "token");
    return base2 === void 0 || token === void 0 ? void 0 : { kind: "login", base: base2, token: Secret.fromText(token), expiresAtMs };
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

// src/fetch/providers/infisical/provider.ts
var MAX_PARALLEL_CALLS5 = 4;
var InfisicalProvider = class {
  kinds = ["infisical", "infisical-dynamic"];
  #settings;
  constructor(settings) {
    this.#settings = settings;
  }
  check(requests) {
    const { identity, project, environment, address, audience } = this.#settings;
    const mistakes = [];
    const setting2 = (name, what, hint) => void mistakes.push({ request: void 0, setting: name, what, hint });
    if (identity === void 0)
      setting2(
        "infisical-identity",
        "is required for Infisical and was not given",
        "the id of a machine identity"
      );
    if (serverPlace(address) === void 0) setting2("infisical-address", "takes an address with https://");
    if (audience === void 0)
      setting2("infisical-audience", "is needed where the owner of the repository is not known");
    if (project !== void 0 && !isInfisicalPlace(project))
      setting2("infisical-project", "this is neither the id nor the slug of a project");
    if (environment !== void 0 && !isInfisicalPlace(environment))
      setting2("infisical-environment", "this is not the slug of an environment");
    for (const request of requests) {
      const place = this.#placeOf(request);
      const wrong = (what, hint) => void mistakes.push({ request, setting: void 0, what: `${request.written} ${what}`, hint });
      if (place === void 0) {
        wrong(
          "names no project and environment, and not both are set",
          "set the inputs infisical-project and infisical-environment, or write ?project=…&environment=…"
        );
      } else if (request.locator.kind === "infisical-dynamic" && isProjectId(place.project))
        wrong(
          "needs the slug of the project, not its id",
          "the slug is shown in the settings of the project"
        );
    }
    return mistakes;
  }
  async fetch(requests, context) {
    const base2 = serverPlace(this.#settings.address)?.base.replace(/\/api$/, "");
    if (base2 === void 0) throw new BugError("the Infisical provider was used without having been checked");
    const client = new JsonClient(this.#settings.client);
    const api = new InfisicalApi(base2, client, context.signal);
    try {
      const session = await this.#login(api, base2, context);
      if (session.kind === "failure")
        return { outcomes: requests.map((request) => failed3(request, session.failure)), notes: [] };
      const run = { api, token: session.token, context };
      const tasks = this.#grouped(requests).map(
        ({ place, group }) => () => fetchFolder(place, group, run)
      );
      const dynamic = requests.filter(({ locator }) => locator.kind === "infisical-dynamic");
      const outcomes = (await inParallel(tasks, MAX_PARALLEL_CALLS5)).flat();
      for (const request of dynamic) outcomes.push(await this.#fetchDynamic(request, run));
      if (context.signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled");
      return { outcomes, notes: notesOf2(session.expiresAtMs, dynamic.length) };
    } finally {
      client.close();
    }
  }
  async diagnose(requests, context) {
    const base2 = serverPlace(this.#settings.address)?.base.replace(/\/api$/, "");
    if (base2 === void 0) throw new BugError("the Infisical provider was used without having been checked");
    const client = new JsonClient(this.#settings.client);
    const what = `signing in to ${base2}`;
    try {
      const api = new InfisicalApi(base2, client, context.signal);
      const session = await this.#login(api, base2, context);
      if (session.kind === "failure") return { checks: [failedCheck(what, session.failure)], privileges: [] };
      const groups = this.#grouped(requests);
      const places = new Set(
        groups.map(({ place }) => `  ${place.project}, ${place.environment}, ${place.folder}`)
      );
      const checks = [{ what, verdict: "ok", text: "", advice: [] }];
      for (const { place, group } of groups)
        checks.push(...await probeFolder(place, group, api, session.token));
      checks.push(
        ...requests.filter(({ locator }) => locator.kind === "infisical-dynamic").map(dynamicCheck)
      );
      return {
        checks,
        privileges: [
          "The least that the machine identity needs at Infisical: secrets describe and read in these folders:",
          ...places
        ]
      };
    } finally {
      client.close();
    }
  }
  async #login(api, base2, context) {
    const { identity = "", organization, audience = "" } = this.#settings;
    const idToken = await context.identity.token(audience);
    try {
      const answer = await api.login(identity, organization, idToken.secret);
      if (answer.kind === "refusal")
        return { kind: "failure", failure: explainLogin3(answer.status, idToken.claims, audience) };
      const { secret: token, expiresInSeconds } = answer.value;
      const expiresAtMs = expiresInSeconds === void 0 ? void 0 : Date.now() + expiresInSeconds * 1e3;
      await context.conceal([token]);
      const facts = writeFacts({ kind: "login", base: base2, token, expiresAtMs });
      await context.leases.add({ kind: "revocable", system: "infisical", facts });
      return { kind: "session", token, expiresAtMs };
    } catch (error) {
      return { kind: "failure", failure: callTrouble(error, INFISICAL) };
    }
  }
  async #fetchDynamic(request, { api, token, context }) {
    const { name = "", ttl } = locatorOf3(request);
    const place = this.#requirePlace(request);
    try {
      const answer = await api.createLease(place, name, ttl, token);
      if (answer.kind === "refusal")
        return failed3(request, explainRead(answer.status, request.written, place));
      const { id, data, expiresAtMs } = answer.value;
      const facts = writeFacts({ kind: "lease", id, place, name, expiresAtMs });
      await context.leases.add({ kind: "revocable", system: "infisical", facts });
      const lease = { id, isRevoked: true };
      const value = { secret: data, version: void 0, createdAtMs: void 0, expiresAtMs, lease };
      return { kind: "value", request, value };
    } catch (error) {
      return failed3(request, callTrouble(error, INFISICAL));
    }
  }
  #grouped(requests) {
    const groups = /* @__PURE__ */ new Map();
    for (const request of requests) {
      if (request.locator.kind === "infisical-dynamic") continue;
      const place = this.#requirePlace(request);
      const key = JSON.stringify([place.project, place.environment, place.folder]);
      const known = groups.get(key) ?? { place, group: [] };
      known.group.push(request);
      groups.set(key, known);
    }
    return [...groups.values()];
  }
  #requirePlace(request) {
    const place = this.#placeOf(request);
    if (place === void 0) throw new BugError("a secret without a project passed the check");
    return place;
  }
  #placeOf(request) {
    const locator = locatorOf3(request);
    const project = locator.project ?? this.#settings.project;
    const environment = locator.environment ?? this.#settings.environment;
    if (project === void 0 || environment === void 0) return void 0;
    return { project, environment, folder: locator.folder };
  }
};
async function probeFolder(place, requests, api, token) {
  const titled = ({ written }) => `reading ${written}`;
  try {
    const answer = await api.names(place, token);
    return requests.map((request) => {
      const { name } = locatorOf3(request);
      const isMissing = answer.kind === "value" && name !== void 0 && !answer.value.has(name);
      if (answer.kind === "refusal" || isMissing) {
        const status = answer.kind === "refusal" ? answer.status : 404;
        return failedCheck(titled(request), explainRead(status, request.written, place));
      }
      const there = name === void 0 ? `${counted(answer.value.size, "name")} in it` : "it is there";
      const text = `${there}, and the identity sees it; whether it may see the value too shows only when it is read`;
      return { what: titled(request), verdict: "ok", text, advice: [] };
    });
  } catch (error) {
    const failure2 = callTrouble(error, INFISICAL);
    return requests.map((request) => failedCheck(titled(request), failure2));
  }
}
function dynamicCheck({ written }) {
  const text = "asking for it would make a credential, so that only a fetch shows whether it can be had";
  return { what: `reading ${written}`, verdict: "unknown", text, advice: [] };
}
async function fetchFolder(place, requests, { api, token }) {
  const [first] = requests;
  const only = requests.length === 1 && first !== void 0 ? locatorOf3(first).name : void 0;
  try {
    if (only !== void 0 && first !== void 0) {
      const answer2 = await api.secret(place, only, token);
      return [
        answer2.kind === "refusal" ? failed3(first, explainRead(answer2.status, first.written, place)) : outcomeOf3(first, answer2.value, place)
      ];
    }
    const answer = await api.folder(place, token);
    if (answer.kind === "refusal")
      return requests.map((request) => failed3(request, explainRead(answer.status, request.written, place)));
    return requests.map((request) => {
      const { name } = locatorOf3(request);
      if (name === void 0) return wholeFolder(request, answer.value);
      const secret = answer.value.find(({ key }) => key === name);
      return secret === void 0 ? failed3(request, explainRead(404, request.written, place)) : outcomeOf3(request, secret, place);
    });
  } catch (error) {
    const failure2 = callTrouble(error, INFISICAL);
    return requests.map((request) => failed3(request, failure2));
  }
}
function outcomeOf3(request, secret, place) {
  if (secret.value === void 0) return failed3(request, explainHidden(request.written, place));
  const value = {
    secret: Secret.fromText(secret.value),
    version: secret.version === void 0 ? void 0 : String(secret.version),
    createdAtMs: secret.updatedAtMs,
    expiresAtMs: void 0
  };
  return { kind: "value", request, value };
}
function wholeFolder(request, secrets) {
  const members = secrets.flatMap(
    ({ key, value }) => value === void 0 ? [] : `${JSON.stringify(key)}:${JSON.stringify(value)}`
  );
  const secret = Secret.fromText(`{${members.join(",")}}`);
  return {
    kind: "value",
    request,
    value: { secret, version: void 0, createdAtMs: void 0, expiresAtMs: void 0 }
  };
}
function notesOf2(expiresAtMs, dynamicCount) {
  const what = dynamicCount === 0 ? "the token of Infisical is" : "the dynamic secrets and the token of Infisical are";
  const end = expiresAtMs === void 0 ? "" : `; the token would end by itself at ${new Date(expiresAtMs).toISOString()}`;
  return [{ text: `${what} revoked when the job ends${end}` }];
}
function failed3(request, failure2) {
  return { kind: "failure", request, failure: failure2 };
}
function locatorOf3({ locator }) {
  if (locator.kind !== "infisical" && locator.kind !== "infisical-dynamic")
    throw new BugError("the Infisical provider was asked for something else");
  return locator;
}

// src/fetch/providers/sops/provider.ts
var SopsProvider = class {
  kinds = ["sops"];
  #settings;
  constructor(settings) {
    this.#settings = settings;
  }
  check(requests) {
    const { ageKey, workspace } = this.#settings;
    const mistakes = [];
    const ageMistake = ageKey === void 0 ? void 0 : ageKeyMistake(ageKey);
    if (ageMistake !== void 0)
      mistakes.push({ request: void 0, setting: "sops-age-key", what: ageMistake });
    for (const request of requests) {
      try {
        locateFile(locatorOf4(request).path, workspace);
      } catch (error) {
        if (!(error instanceof TacetError)) throw error;
        mistakes.push({ request, setting: void 0, what: error.message, hint: error.hint });
      }
    }
    return mistakes;
  }
  async fetch(requests, context) {
    const paths = [...new Set(requests.map((request) => locatorOf4(request).path))];
    const { openFiles } = await import("./open-files-7QAGNPY5.mjs");
    const results = await openFiles(paths, this.#settings, context);
    return { outcomes: requests.map((request) => outcomeOf4(request, results)), notes: [] };
  }
  async diagnose(requests, context) {
    const paths = [...new Set(requests.map((request) => locatorOf4(request).path))];
    const { diagnoseFiles } = await import("./diagnose-EQZOSPOX.mjs");
    return diagnoseFiles(paths, this.#settings, context);
  }
};
function outcomeOf4(request, results) {
  const { path, part } = locatorOf4(request);
  const result = results.get(path);
  if (result?.kind === "failure") return { kind: "failure", request, failure: result.failure };
  const value = result?.values.get(part);
  if (value === void 0) throw new BugError("a file was asked for and not read");
  return { kind: "value", request, value };
}
function locatorOf4({ locator }) {
  if (locator.kind !== "sops") throw new BugError("the SOPS provider was asked for something else");
  return locator;
}

// src/fetch/providers/vault/diagnose.ts
var PKI_PATH = /^(.+?)\/(?:issuer\/[^/]+\/)?issue\/[^/]+$/;
async function checkCapabilities(reads, client, login, signal) {
  const paths = [...new Set(reads.flatMap(pathsOf))];
  if (paths.length === 0) return [];
  const result = await client.call(
    {
      method: "POST",
      path: "sys/capabilities-self",
      body: Secret.fromText(JSON.stringify({ paths })),
      token: login.token,
      isRepeatable: true
    },
    signal
  );
  if (result.kind === "refused") {
    const text = "no policy of the role allows sys/capabilities-self, so that only reading would show it";
    return reads.map((read) => ({ what: titleOf(read), verdict: "unknown", text, advice: [] }));
  }
  if (result.kind !== "done") {
    const failure2 = explainTrouble(result, "asking for capabilities");
    return reads.map((read) => failedCheck(titleOf(read), failure2));
  }
  const data = readSecretMembers(result.envelope?.data);
  const granted = new Map(
    paths.map((path) => {
      const written = data?.written(path)?.reveal() ?? "[]";
      return [path, JSON.parse(written)];
    })
  );
  return reads.map((read) => checkOf(read, granted));
}
function leastPolicy(reads, revokesCertificates) {
  const rules = /* @__PURE__ */ new Map();
  const allow = (path, capabilities) => {
    const known = rules.get(path) ?? /* @__PURE__ */ new Set();
    for (const capability of capabilities) known.add(capability);
    rules.set(path, known);
  };
  for (const read of reads) {
    for (const path of pathsOf(read)) allow(path, [wanted(read)]);
    const mount = PKI_PATH.exec(read.path)?.[1];
    if (revokesCertificates && mount !== void 0) allow(`${mount}/revoke`, ["update"]);
  }
  if (rules.size === 0) return [];
  return [
    "The least that the role needs, as a policy of Vault (besides the policy default):",
    ...[...rules].flatMap(([path, capabilities]) => [
      `path ${JSON.stringify(path)} {`,
      `  capabilities = [${[...capabilities].map((capability) => JSON.stringify(capability)).join(", ")}]`,
      "}"
    ])
  ];
}
function checkOf(read, granted) {
  const what = titleOf(read);
  const needed = wanted(read);
  const isAllowed = pathsOf(read).some((path) => {
    const capabilities = granted.get(path) ?? [];
    return capabilities.includes("root") || capabilities.includes(needed);
  });
  if (isAllowed) return { what, verdict: "ok", text: "the role may; nothing was read", advice: [] };
  const error = new DeniedError(
    "access-denied",
    `no policy of the role allows ${needed} at ${pathsOf(read).join(" or ")}`
  );
  return failedCheck(what, { error, isAboutOneSecret: true, advice: leastPolicy([read], false) });
}
function titleOf({ requests, path }) {
  return `reading ${requests[0]?.written ?? path}`;
}
function wanted({ method }) {
  return method === "GET" ? "read" : "update";
}
function pathsOf({ kind, path, plainPath }) {
  return kind === "kv2-or-plain" ? [path, plainPath] : [path];
}

// src/fetch/providers/vault/inline-auth.ts
var PREFIX = "x-vault-inline-auth";
async function useInlineLogin(request, client, context) {
  const { authMount, role, audience, namespace } = request;
  const { secret, claims } = await context.identity.token(audience);
  const headers = {
    [`${PREFIX}-path`]: `auth/${authMount}/login`,
    ...namespace === void 0 ? {} : { [`${PREFIX}-namespace`]: namespace },
    ...role === void 0 ? {} : { [`${PREFIX}-parameter-role`]: parameter("role", role) },
    [`${PREFIX}-parameter-jwt`]: parameter("jwt", secret.reveal())
  };
  const token = Secret.fromText("inline");
  client.useInlineLogin({
    token,
    headers,
    explain: (refusal2) => explainLogin(refusal2, { role, authMount, namespace, audience, claims })
  });
  const login = {
    kind: "login",
    address: request.address,
    namespace,
    authority: request.authority,
    token,
    isBatch: true,
    uses: 0,
    expiresAtMs: void 0
  };
  return { kind: "token", login };
}
function parameter(key, value) {
  return Buffer.from(JSON.stringify({ key, value }), "utf8").toString("base64url");
}

// src/fetch/providers/vault/metadata.ts
var OWN_FACTS = ["created_time", "delete_version_after"];
function metadataTexts(envelope) {
  const data = readSecretMembers(envelope?.data);
  if (data === void 0) return {};
  const version = data.number("current_version");
  const own = OWN_FACTS.flatMap((name) => {
    const text = data.text(name);
    return text === void 0 ? [] : [[name, text]];
  });
  return {
    ...Object.fromEntries(own),
    ...version === void 0 ? {} : { current_version: String(version) },
    ...customTexts(data)
  };
}
function metadataValue(envelope) {
  const texts = metadataTexts(envelope);
  return Object.keys(texts).length === 0 ? void 0 : Secret.fromText(JSON.stringify(texts));
}
function customTexts(data) {
  const custom = data.object("custom_metadata");
  if (custom === void 0) return {};
  return Object.fromEntries(custom.names().map((name) => [name, custom.text(name) ?? ""]));
}

// src/fetch/providers/vault/list-secrets.ts
var MAX_FOLDERS = 500;
async function listSecrets3({ locator, written }, call) {
  const { mount, folder, tags, maxSecrets } = locator;
  const filter = queryFilter(locator);
  const wantsTags = Object.keys(tags).length > 0;
  if (wantsTags && call.kvVersion === 1) return failed4(noMetadata(written));
  const waiting = [folder === void 0 ? "" : `${folder}/`];
  const names = [];
  for (let count = 0; waiting.length > 0; count++) {
    if (count >= MAX_FOLDERS) return failed4(tooManyFolders(written));
    const below = waiting.shift() ?? "";
    const keys = await keysOf(`${base(mount, call)}${below}`, written, call);
    if (!Array.isArray(keys)) return failed4(keys);
    for (const key of keys) {
      if (key.endsWith("/")) waiting.push(`${below}${key}`);
      else if (filter.fitsName(`${below}${key}`)) names.push(`${below}${key}`);
    }
    if (names.length > maxSecrets) return foundTooMany(written, maxSecrets);
  }
  const fitting = [];
  for (const name of names.sort(byCodePoint)) {
    const metadata = wantsTags ? await metadataOf2(`${mount}/metadata/${name}`, written, call) : {};
    if (isFailure(metadata)) return failed4(metadata);
    if (filter.fitsTags(metadata)) fitting.push(name);
  }
  return found(
    fitting.map((name) => {
      const path = `${mount}/${name}`;
      const single = { kind: "vault", path, method: "auto", version: void 0, parameters: [] };
      return { name, request: { locator: single, written: `vault:${path}` } };
    }),
    written
  );
}
function listPolicy({ mount, folder, tags }, kvVersion) {
  const below = folder === void 0 ? "" : `${folder}/`;
  const needsRead = Object.keys(tags).length > 0;
  const path = `${mount}/${kvVersion === 2 ? "metadata/" : ""}${below}*`;
  return [
    `path ${JSON.stringify(path)} {`,
    `  capabilities = ["list"${needsRead ? ', "read"' : ""}]`,
    "}",
    ...kvVersion === 2 ? [`path ${JSON.stringify(`${mount}/data/${below}*`)} {`, '  capabilities = ["read"]', "}"] : []
  ];
}
function base(mount, { kvVersion }) {
  return kvVersion === 2 ? `${mount}/metadata/` : `${mount}/`;
}
async function keysOf(path, written, { client, token, namespace, signal }) {
  const result = await client.call(
    { method: "GET", path, query: [["list", "true"]], token, isRepeatable: true },
    signal
  );
  if (result.kind === "refused") {
    if (result.loginFailure !== void 0) return result.loginFailure;
    if (result.status === 404) return [];
    if (result.status !== 403) return explainRefusal(result, { written, path, method: "GET", namespace });
    const what = `Vault does not let the role list ${path}, which ${written} needs`;
    const hint = "Vault says the same of a path that does not exist: check the mount and the namespace";
    const policy = [
      "A policy of the role needs:",
      `path ${JSON.stringify(`${path}*`)} {`,
      '  capabilities = ["list"]',
      "}"
    ];
    return failureOf(new DeniedError("access-denied", what, { hint }), policy);
  }
  if (result.kind !== "done") return explainTrouble(result, `listing ${path}`);
  const keys = readSecretMembers(result.envelope?.data)?.texts("keys") ?? [];
  return keys.filter((key) => /^[^/]+\/?$/.test(key) && !/^\.{1,2}\/?$/.test(key));
}
async function metadataOf2(path, written, { client, token, namespace, signal }) {
  const result = await client.call({ method: "GET", path, token, isRepeatable: true }, signal);
  if (result.kind === "refused") {
    if (result.status === 404) return {};
    return result.loginFailure ?? explainRefusal(result, { written, path, method: "GET", namespace });
  }
  return result.kind === "done" ? metadataTexts(result.envelope) : explainTrouble(result, `reading ${path}`);
}
function isFailure(value) {
  return "isAboutOneSecret" in value && typeof value.isAboutOneSecret === "boolean";
}
function failed4(failure2) {
  return { kind: "failure", failure: failure2 };
}
function noMetadata(written) {
  const what = `${written}: the KV engine of version 1 keeps no metadata to look for`;
  return failureOf(new InputError("reference-invalid", what, { hint: "find by name" }));
}
function tooManyFolders(written) {
  const what = `${written} would look into more than ${MAX_FOLDERS} folders`;
  return failureOf(new InputError("reference-invalid", what, { hint: "name a path" }));
}
function byCodePoint(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/fetch/providers/vault/mounts.ts
var MountTable = class {
  #client;
  #token;
  #mounts = [];
  /** Folders of paths that may not be asked about: what lies beside them has the same mount, and the same answer. */
  #refused = /* @__PURE__ */ new Set();
  constructor(client, token) {
    this.#client = client;
    this.#token = token;
  }
  /** The mount of a path. Never throws. */
  async find(path, signal) {
    const known = this.#mounts.find((mount) => isBelow(path, mount.path));
    if (known !== void 0) return known;
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    if (this.#refused.has(folder)) return { kind: "unknown" };
    const result = await this.#client.call(
      { method: "GET", path: `sys/internal/ui/mounts/${path}`, token: this.#token, isRepeatable: true },
      signal
    );
    if (result.kind === "done") {
      const mount = readMount(result.envelope);
      if (mount === void 0 || !isBelow(path, mount.path)) return { kind: "unknown" };
      this.#mounts.push(mount);
      return mount;
    }
    if (result.kind !== "refused") return { kind: "trouble", trouble: result };
    this.#refused.add(folder);
    return { kind: "unknown" };
  }
};
function isBelow(path, mount) {
  return path === mount || path.startsWith(`${mount}/`);
}
function readMount(envelope) {
  const data = readSecretMembers(envelope?.data);
  const path = data?.text("path")?.replace(/^\/+|\/+$/g, "") ?? "";
  const type = data?.text("type") ?? "";
  if (path === "" || type === "") return void 0;
  const version = data?.object("options")?.text("version") === "2" ? 2 : 1;
  return { kind: "mount", path, type, version };
}

// src/fetch/providers/vault/plan.ts
var ENGINE_PATH = /\/(?:creds|static-creds|static-cred|sts|issue)\/[^/]+$/;
var POST_PATH = /\/(?:creds|sts|issue|sign|encrypt|decrypt|hmac|datakey\/[a-z]+)\/[^/]+$/;
function needsMount({ method }) {
  return method === "auto" || method === "metadata";
}
function planRead(request, mount, assumedKv) {
  const { locator } = request;
  const { path, method, parameters, version } = locator;
  const base2 = { plainPath: path, requests: [request] };
  if (method === "read")
    return { ...base2, kind: "plain", method: "GET", path, query: parameters, body: void 0 };
  if (method === "write") return { ...base2, ...post("plain", path, parameters) };
  if (method === "decrypt") {
    const at = path.lastIndexOf("/");
    const keyPath = `${path.slice(0, at)}/decrypt/${path.slice(at + 1)}`;
    return { ...base2, ...post("decrypt", keyPath, parameters) };
  }
  if (parameters.length > 0) return planPost(request, mount);
  const first = path.split("/")[0] ?? "";
  const isKv = mount.kind === "mount" ? /^(?:kv|generic|cubbyhole)$/.test(mount.type) : !ENGINE_PATH.test(path);
  const kvVersion = mount.kind === "mount" ? mount.version : assumedKv;
  if (!isKv || kvVersion === 1) {
    if (method === "metadata")
      return new InputError("reference-invalid", `${request.written}: there is no metadata here`, {
        hint: "only the KV engine of version 2 keeps metadata"
      });
    if (version !== void 0) {
      return new InputError("reference-invalid", `${request.written}: there are no versions here`, {
        hint: "only the KV engine of version 2 keeps versions"
      });
    }
    return { ...base2, kind: "plain", method: "GET", path, query: [], body: void 0 };
  }
  const mountPath = mount.kind === "mount" ? mount.path : first;
  const name = path.slice(mountPath.length + 1);
  if (name === "") {
    return new InputError("reference-invalid", `${request.written} names a mount and no secret in it`, {
      hint: "write vault:MOUNT/SECRET"
    });
  }
  if (method === "metadata") {
    const metadataPath = `${mountPath}/metadata/${name.replace(/^data\//, "")}`;
    return { ...base2, kind: "metadata", method: "GET", path: metadataPath, query: [], body: void 0 };
  }
  return {
    ...base2,
    kind: kvVersion === void 0 ? "kv2-or-plain" : "kv2",
    method: "GET",
    // people copy the path of the API as well, where data/ is part of it
    path: name.startsWith("data/") ? path : `${mountPath}/data/${name}`,
    query: version === void 0 ? [] : [["version", String(version)]],
    body: void 0
  };
}
function planPost(request, mount) {
  const { path, parameters } = request.locator;
  const isEngine = mount.kind === "mount" ? !/^(?:kv|generic|cubbyhole)$/.test(mount.type) : POST_PATH.test(path);
  if (isEngine) return { plainPath: path, requests: [request], ...post("plain", path, parameters) };
  if (mount.kind === "mount") {
    return new InputError("reference-invalid", `${request.written}: a KV secret takes no parameters`, {
      hint: "a version is written with @: vault:secret/app@3"
    });
  }
  return new InputError(
    "reference-invalid",
    `${request.written}: it is not known which engine this is, and a POST could overwrite a secret`,
    { hint: "write vault-write: to ask by POST all the same, or vault-read: for a GET with parameters" }
  );
}
function post(kind, path, parameters) {
  const body = Secret.fromText(JSON.stringify(Object.fromEntries(parameters)));
  return { kind, method: "POST", path, query: [], body };
}
function shareReads(reads) {
  const shared = /* @__PURE__ */ new Map();
  for (const read of reads) {
    const { kind, method, path, query } = read;
    const key = JSON.stringify([kind, method, path, query, read.requests[0]?.locator.parameters]);
    const other = shared.get(key);
    shared.set(
      key,
      other === void 0 ? read : { ...other, requests: [...other.requests, ...read.requests] }
    );
  }
  return [...shared.values()];
}

// src/fetch/providers/vault/wrapping.ts
async function unwrap(wrapped, request, client, context) {
  const info = readSecretMembers(wrapped?.wrapInfo);
  const text = info?.text("token") ?? "";
  if (text === "") {
    const error = new UpstreamError(
      "upstream-malformed",
      `Vault did not wrap its answer for ${request.written}`
    );
    return failure({ error, isAboutOneSecret: false, advice: [] });
  }
  const wrapping = Secret.fromText(text);
  await context.conceal([wrapping]);
  const looked = await client.call(
    {
      method: "POST",
      path: "sys/wrapping/lookup",
      body: Secret.fromText(JSON.stringify({ token: text })),
      token: request.token,
      isRepeatable: true
    },
    context.signal
  );
  if (looked.kind !== "done") return notUnwrapped(looked, request.written);
  const data = readSecretMembers(looked.envelope?.data);
  if (!isMadeFor(data?.text("creation_path") ?? "", request))
    return notUnwrapped("other path", request.written);
  const opened = await client.call(
    { method: "POST", path: "sys/wrapping/unwrap", token: wrapping, isRepeatable: false },
    context.signal
  );
  return opened.kind === "done" ? { kind: "unwrapped", envelope: opened.envelope } : notUnwrapped(opened, request.written);
}
function isMadeFor(creationPath, { path, namespace }) {
  return creationPath === path || namespace !== void 0 && creationPath === `${namespace}/${path}`;
}
function notUnwrapped(result, written) {
  if (result !== "other path" && result.kind !== "refused" && result.kind !== "done")
    return failure(explainTrouble(result, `unwrapping ${written}`));
  const what = result === "other path" ? `the wrapped answer for ${written} was made for another path` : `the wrapping token for ${written} is not valid any more`;
  const error = new DeniedError("access-denied", what, {
    hint: "somebody may have taken it on its way: tell the operators of Vault"
  });
  return failure({ error, isAboutOneSecret: false, advice: [] });
}
function failure(value) {
  return { kind: "failure", failure: value };
}

// src/fetch/providers/vault/read.ts
var VERSIONED_WARNING = /Invalid path for a versioned K\/V secrets engine/i;
var PKI_PATH2 = /^(.+?)\/(?:issuer\/[^/]+\/)?issue\/[^/]+$/;
var SERIAL = /^[0-9a-f]{2}(?:[:-][0-9a-f]{2}){0,31}$/i;
async function performRead(read, world) {
  const { client, context, login } = world;
  const written = read.requests[0]?.written ?? read.path;
  const { result, path, kind } = await callWithSecondTry(read, world);
  const asked = { written, path, method: read.method, namespace: login.namespace };
  if (result.kind === "refused") {
    if (result.loginFailure !== void 0) return failed5(result.loginFailure);
    const gone = goneVersion(result.envelope);
    return failed5(gone === void 0 ? explainRefusal(result, asked) : versionGone(written, gone));
  }
  if (result.kind !== "done") return failed5(explainTrouble(result, `reading ${written}`));
  let { envelope } = result;
  if (world.wrapSeconds !== void 0) {
    const request = { path, namespace: login.namespace, written, token: login.token };
    const unwrapped = await unwrap(envelope, request, client, context);
    if (unwrapped.kind === "failure") return failed5(unwrapped.failure);
    envelope = unwrapped.envelope;
  }
  if (kind === "kv2") return versionedValue(envelope, written);
  if (kind === "metadata") return metadataResult(envelope, written);
  return kind === "decrypt" ? decrypted(envelope, written) : plainValue(envelope, asked, world);
}
async function callWithSecondTry(read, world) {
  const { kind, path, plainPath } = read;
  const result = await callOnce(read, path, read.query, world);
  if (kind === "kv2-or-plain") {
    const first = { result, path, kind: "kv2" };
    const isFinal = result.kind !== "refused" || result.loginFailure !== void 0 || goneVersion(result.envelope) !== void 0;
    if (isFinal) return first;
    const plain = await callOnce(read, plainPath, [], world);
    return plain.kind === "refused" && result.status === 404 ? first : { result: plain, path: plainPath, kind: "plain" };
  }
  if (kind === "plain" && result.kind === "refused" && isVersioned(result.envelope)) {
    const [mount = "", ...name] = plainPath.split("/");
    const dataPath = `${mount}/data/${name.join("/")}`;
    const versioned = await callOnce(read, dataPath, [], world);
    if (versioned.kind === "done") return { result: versioned, path: dataPath, kind: "kv2" };
  }
  return { result, path, kind };
}
function callOnce({ method, body }, path, query, { client, login, wrapSeconds, context }) {
  return client.call(
    {
      method,
      path,
      query,
      ...body === void 0 ? {} : { body },
      token: login.token,
      wrapSeconds,
      // a credential made twice hangs on the same token and goes with it; a certificate does not
      isRepeatable: method === "GET"
    },
    context.signal
  );
}
function failed5(failure2) {
  return { kind: "failure", failure: failure2 };
}
function isVersioned({ warnings, errors }) {
  return [...warnings, ...errors].some((text) => VERSIONED_WARNING.test(text));
}
function dataOf(envelope) {
  return readSecretMembers(envelope?.data);
}
function goneVersion(envelope) {
  const data = dataOf(envelope);
  const metadata = data?.object("metadata");
  if (metadata === void 0 || data?.written("data") !== void 0) return void 0;
  const deletedAt = metadata.text("deletion_time") || void 0;
  const isDestroyed = metadata.flag("destroyed");
  if (deletedAt === void 0 && !isDestroyed) return void 0;
  return { version: metadata.number("version"), deletedAt: isDestroyed ? void 0 : deletedAt };
}
function versionedValue(envelope, written) {
  const gone = goneVersion(envelope);
  if (gone !== void 0) return failed5(versionGone(written, gone));
  const data = dataOf(envelope);
  const secret = data?.written("data");
  const version = data?.object("metadata")?.number("version");
  if (secret === void 0 || version === void 0) return failed5(malformed(written));
  const createdAtMs = Date.parse(data?.object("metadata")?.text("created_time") ?? "");
  return {
    kind: "value",
    value: {
      secret,
      version: String(version),
      createdAtMs: Number.isNaN(createdAtMs) ? void 0 : createdAtMs,
      expiresAtMs: void 0
    },
    left: void 0
  };
}
function metadataResult(envelope, written) {
  const secret = metadataValue(envelope);
  if (secret === void 0) return failed5(malformed(written));
  const value = { secret, version: void 0, createdAtMs: void 0, expiresAtMs: void 0 };
  return { kind: "value", value, left: void 0 };
}
function decrypted(envelope, written) {
  const text = dataOf(envelope)?.text("plaintext");
  const bytes = text === void 0 ? void 0 : Buffer.from(text, "base64");
  if (bytes === void 0 || bytes.toString("base64") !== text) return failed5(malformed(written));
  const value = {
    secret: Secret.fromBytes(bytes),
    version: void 0,
    createdAtMs: void 0,
    expiresAtMs: void 0
  };
  return { kind: "value", value, left: void 0 };
}
async function plainValue(envelope, asked, world) {
  const secret = envelope?.data ?? envelope?.auth;
  if (envelope === void 0 || secret === void 0) {
    const error = new InputError("secret-not-found", `Vault answered ${asked.written} without any data`);
    return failed5({ error, isAboutOneSecret: true, advice: [] });
  }
  const left = await record(envelope, asked, world);
  const ttl = dataOf(envelope)?.number("ttl");
  const expiresAtMs = left?.expiresAtMs ?? (ttl === void 0 || ttl <= 0 ? void 0 : world.now() + ttl * 1e3);
  return {
    kind: "value",
    value: {
      secret,
      version: void 0,
      createdAtMs: void 0,
      expiresAtMs,
      ...left === void 0 ? {} : { lease: { id: left.leaseId, isRevoked: left.isRevoked } }
    },
    left
  };
}
async function record(envelope, { path }, world) {
  const data = dataOf(envelope);
  const seconds = envelope.leaseSeconds;
  const expiresAtMs = seconds > 0 ? world.now() + seconds * 1e3 : void 0;
  const add = (facts) => world.context.leases.add(vaultLease(facts));
  let left;
  if (envelope.leaseId !== "") {
    const isEffective = !data?.text("security_token") && !data?.text("session_token");
    await add({ kind: "lease", path, leaseId: envelope.leaseId, isEffective, expiresAtMs });
    const { leaseId } = envelope;
    left = { what: isEffective ? "lease" : "session", path, expiresAtMs, isRevoked: isEffective, leaseId };
  }
  const auth = readSecretMembers(envelope.auth);
  const token = auth?.text("client_token") ?? "";
  if (auth !== void 0 && token !== "") {
    const tokenSeconds = auth.number("lease_duration") ?? 0;
    const endsAtMs = tokenSeconds > 0 ? world.now() + tokenSeconds * 1e3 : void 0;
    const isBatch = auth.text("token_type") === "batch";
    const isChild = path === "auth/token/create" && !auth.flag("orphan");
    if (!isBatch && !isChild) await add({ kind: "token", path, token: Secret.fromText(token) });
    left = { what: "token", path, expiresAtMs: endsAtMs, isRevoked: !isBatch };
  }
  const mount = PKI_PATH2.exec(path)?.[1];
  const serial = data?.text("serial_number") ?? "";
  if (mount !== void 0 && SERIAL.test(serial) && data?.has("certificate") === true) {
    const expiration = data.number("expiration");
    const endsAtMs = expiration === void 0 ? void 0 : expiration * 1e3;
    const hasLease = envelope.leaseId !== "";
    if (world.revokeCertificates && !hasLease) await add({ kind: "certificate", mount, serial });
    left = {
      what: "certificate",
      path,
      expiresAtMs: endsAtMs,
      isRevoked: hasLease || world.revokeCertificates
    };
  }
  return left;
}
function malformed(written) {
  const error = new UpstreamError(
    "upstream-malformed",
    `Vault's answer for ${written} is not of the expected form`,
    {
      hint: "check the version of the KV engine: vault-read: takes any path as it is"
    }
  );
  return { error, isAboutOneSecret: false, advice: [] };
}

// src/fetch/providers/vault/renewal.ts
async function extend(items, seconds, { client, token, now, signal }) {
  const renewed = [];
  for (const item of [...items].sort((a, b) => Number(a.kind === "lease") - Number(b.kind === "lease"))) {
    const isToken = item.kind === "token";
    const body = isToken ? { increment: `${seconds}s` } : { lease_id: item.leaseId, increment: seconds };
    const result = await client.call(
      {
        method: "POST",
        path: isToken ? "auth/token/renew-self" : "sys/leases/renew",
        body: Secret.fromText(JSON.stringify(body)),
        token,
        isRepeatable: true
      },
      signal
    );
    const envelope = result.kind === "done" ? result.envelope : void 0;
    const told = isToken ? readSecretMembers(envelope?.auth)?.number("lease_duration") : envelope?.leaseSeconds;
    renewed.push(
      told === void 0 || told <= 0 ? { kind: "refused", item } : { kind: "renewed", item, expiresAtMs: now() + told * 1e3 }
    );
  }
  return renewed;
}
var MIN_PAUSE_MS = 5e3;
function keepAlive(recorded, { environment, pace, onEnd }) {
  const facts = recorded.map(readFacts).filter((entry) => entry !== void 0);
  const controller = new AbortController();
  const loops = facts.flatMap((login, index) => {
    if (login.kind !== "login" || login.isBatch) return [];
    const rest = facts.slice(index + 1);
    const end = rest.findIndex(({ kind }) => kind === "login");
    const leases = (end < 0 ? rest : rest.slice(0, end)).filter((entry) => entry.kind === "lease");
    return [accompany(login, leases, { environment, pace, onEnd }, controller.signal)];
  });
  return {
    stop: async () => {
      controller.abort();
      await Promise.all(loops);
    }
  };
}
async function accompany(login, leases, { environment, pace, onEnd }, signal) {
  const place = serverPlace(login.address);
  if (place === void 0) return;
  const connection = new VaultConnection(place, environment, login.authority);
  const client = new VaultClient(connection, login.namespace, pace);
  const startedAtMs = pace.now();
  const living = /* @__PURE__ */ new Map();
  const add = (item, endsAtMs) => {
    if (endsAtMs !== void 0 && endsAtMs > startedAtMs)
      living.set(item, { endsAtMs, seconds: Math.ceil((endsAtMs - startedAtMs) / 1e3) });
  };
  add({ kind: "token", path: "the Vault token", leaseId: "" }, login.expiresAtMs);
  for (const { path, leaseId, isEffective, expiresAtMs } of leases)
    if (isEffective) add({ kind: "lease", path, leaseId }, expiresAtMs);
  try {
    while (living.size > 0) {
      const dueAtMs = Math.min(
        ...[...living.values()].map(({ endsAtMs, seconds }) => endsAtMs - seconds * 1e3 / 3)
      );
      await pace.sleep(Math.max(MIN_PAUSE_MS, dueAtMs - pace.now()), signal);
      if (signal.aborted) return;
      for (const [item, { endsAtMs, seconds }] of [...living]) {
        if (endsAtMs - seconds * 1e3 / 3 > pace.now()) continue;
        const call = { client, token: login.token, now: pace.now, signal };
        const [renewed] = await extend([item], seconds, call);
        if (signal.aborted) return;
        if (renewed?.kind === "renewed" && renewed.expiresAtMs > endsAtMs)
          living.set(item, { endsAtMs: renewed.expiresAtMs, seconds });
        else {
          living.delete(item);
          onEnd(`${item.path} is not renewed any more and ends at ${new Date(endsAtMs).toISOString()}`);
        }
      }
    }
  } finally {
    connection.close();
  }
}

// src/fetch/providers/vault/provider.ts
var MAX_PARALLEL_READS = 4;
var VaultProvider = class {
  kinds = ["vault", "vault-list"];
  #settings;
  constructor(settings) {
    this.#settings = settings;
  }
  check(requests) {
    const { address, authMount, namespace, caCertificate } = this.#settings;
    const mistakes = [...patternMistakes(requests)];
    const wrong = (setting2, what, hint) => void mistakes.push({ request: void 0, setting: setting2, what, hint });
    if (address === void 0)
      wrong("vault-address", "is required for Vault and was not given", "https://vault.example.com:8200");
    else if (serverPlace(address) === void 0)
      wrong("vault-address", "this is not an https address", "https://vault.example.com:8200, without /v1");
    if (cleanPath(authMount) === void 0)
      wrong("vault-mount", "this is not the path of a mount", "as vault auth list shows it: jwt");
    if (namespace !== void 0 && cleanPath(namespace) === void 0)
      wrong("vault-namespace", "this is not the name of a namespace", "for example admin/team");
    if (caCertificate !== void 0 && readAuthority(caCertificate) === void 0)
      wrong("vault-ca-certificate", "this is no certificate", "give PEM, or base64 of PEM");
    return mistakes;
  }
  async fetch(requests, context) {
    const { client, close, server } = this.#connect();
    try {
      const result = await this.#logIn(client, context, server);
      requireNotCancelled2(context.signal);
      if (result.kind === "failure") return { outcomes: failAll2(requests, result.failure), notes: [] };
      let notes = this.#settings.inlineAuth === true ? INLINE_NOTES : loginNotes(result.login, []);
      const outcomes = await readWithLists(requests, {
        list: (request) => this.#list(request, client, result.login, context.signal),
        read: async (some) => {
          const report = await this.#read(some.filter(isVaultRequest), client, result.login, context);
          notes = report.notes;
          return report.outcomes;
        },
        // a list names secrets whose last version was deleted, too
        isGone: ({ error }) => error.code === "secret-not-found"
      });
      requireNotCancelled2(context.signal);
      return { outcomes, notes };
    } finally {
      close();
    }
  }
  async diagnose(requests, context) {
    const { client, close, server } = this.#connect();
    const what = `signing in to ${server.place.base} as ${this.#settings.role ?? "the default role"}`;
    try {
      const result = await this.#logIn(client, context, server);
      requireNotCancelled2(context.signal);
      if (result.kind === "failure") return { checks: [failedCheck(what, result.failure)], privileges: [] };
      const { reads, failures } = await this.#plan(
        requests.filter(isVaultRequest),
        client,
        result.login,
        context.signal
      );
      const checks = [{ what, verdict: "ok", text: "", advice: [] }];
      for (const { request, ...outcome2 } of failures)
        if (outcome2.kind === "failure")
          checks.push(failedCheck(`reading ${request.written}`, outcome2.failure));
      checks.push(...await checkCapabilities(reads, client, result.login, context.signal));
      const privileges = [...leastPolicy(reads, this.#settings.revokeCertificates)];
      for (const list3 of requests.flatMap((request) => asListRequest(request) ?? [])) {
        checks.push(listedCheck(list3, await this.#list(list3, client, result.login, context.signal)));
        if (list3.locator.kind === "vault-list")
          privileges.push(`To find ${list3.written}:`, ...listPolicy(list3.locator, this.#kvVersion()));
      }
      return { checks, privileges };
    } finally {
      close();
    }
  }
  #connect() {
    const { address = "", environment, caCertificate, namespace, pace } = this.#settings;
    const place = serverPlace(address);
    if (place === void 0) throw new BugError("the Vault provider was used without having been checked");
    const authority = caCertificate === void 0 ? void 0 : readAuthority(caCertificate);
    const server = {
      place,
      authority,
      namespace: namespace === void 0 ? void 0 : cleanPath(namespace)
    };
    const connection = new VaultConnection(place, environment, authority);
    const client = new VaultClient(connection, server.namespace, pace);
    return { client, server, close: () => connection.close() };
  }
  #logIn(client, context, server) {
    const { role, authMount, audience, pace } = this.#settings;
    const { place, authority, namespace } = server;
    const request = {
      address: place.base,
      role,
      authMount: cleanPath(authMount) ?? "",
      namespace,
      authority,
      audience: audience ?? place.origin,
      nowMs: pace.now()
    };
    return this.#settings.inlineAuth === true ? useInlineLogin(request, client, context) : logIn(request, client, context);
  }
  /** Of lists: a store says it, and the operator's default is 2. */
  #kvVersion() {
    return this.#settings.kvVersion ?? 2;
  }
  #list({ locator, written }, client, { token, namespace }, signal) {
    if (locator.kind !== "vault-list") throw new BugError("a list of another system was asked for");
    const call = { client, token, namespace, kvVersion: this.#kvVersion(), signal };
    return listSecrets3({ locator, written }, call);
  }
  async #read(requests, client, login, context) {
    const short = this.#shortOfUses(requests, login, client.usesLeft);
    if (short !== void 0) return { outcomes: failAll2(requests, short), notes: loginNotes(login, []) };
    const { reads, failures } = await this.#plan(requests, client, login, context.signal);
    const { wrapSeconds, revokeCertificates, pace } = this.#settings;
    const world = { client, login, wrapSeconds, revokeCertificates, context, now: pace.now };
    const left = [];
    const tasks = reads.map((read) => async () => {
      const result = await performRead(read, world);
      if (result.kind === "failure") return failAll2(read.requests, result.failure);
      if (result.left !== void 0) left.push(result.left);
      return read.requests.map((request) => ({ kind: "value", request, value: result.value }));
    });
    const outcomes = (await inParallel(tasks, MAX_PARALLEL_READS)).flat();
    requireNotCancelled2(context.signal);
    if (this.#settings.inlineAuth === true)
      return { outcomes: [...failures, ...outcomes], notes: INLINE_NOTES };
    const longer = await this.#extend(login, left, client, context.signal);
    return {
      outcomes: [...failures, ...outcomes].map((outcome2) => withEnd(outcome2, longer)),
      notes: [...loginNotes(longer.login, longer.left), ...longer.notes]
    };
  }
  /** Asks for the time that the job needs, where it was asked for and is not given already. */
  async #extend(login, left, client, signal) {
    const { leaseSeconds, pace } = this.#settings;
    if (leaseSeconds === void 0 || login.isBatch) return { login, left, notes: [] };
    const wantedMs = pace.now() + leaseSeconds * 1e3;
    const isShort = (endMs) => endMs !== void 0 && endMs < wantedMs - 2e3;
    const items = [
      ...isShort(login.expiresAtMs) ? [{ kind: "token", path: "the Vault token", leaseId: "" }] : [],
      ...left.flatMap(
        ({ what, path, leaseId = "", expiresAtMs }) => what === "lease" && isShort(expiresAtMs) ? [{ kind: "lease", path, leaseId }] : []
      )
    ];
    const renewed = await extend(items, leaseSeconds, { client, token: login.token, now: pace.now, signal });
    const endOf = (leaseId, before) => {
      const found2 = renewed.find(({ item }) => item.leaseId === leaseId);
      return found2?.kind === "renewed" ? found2.expiresAtMs : before;
    };
    const notes = renewed.flatMap((one) => {
      if (one.kind === "renewed" && !isShort(one.expiresAtMs)) return [];
      const end = one.kind === "renewed" ? ` and ends at ${momentText(one.expiresAtMs)}` : "";
      const text = `${one.item.path}: Vault does not give it the ${leaseSeconds} seconds of vault-lease-duration${end}; its maximum (max_ttl) is lower, or it cannot be renewed`;
      return [{ text }];
    });
    return {
      login: { ...login, expiresAtMs: endOf("", login.expiresAtMs) },
      left: left.map(
        (entry) => entry.leaseId === void 0 ? entry : { ...entry, expiresAtMs: endOf(entry.leaseId, entry.expiresAtMs) }
      ),
      notes
    };
  }
  async #plan(requests, client, login, signal) {
    const mounts = new MountTable(client, login.token);
    const reads = [];
    const failures = [];
    for (const request of requests) {
      let mount = { kind: "unknown" };
      if (needsMount(request.locator)) {
        const found2 = await mounts.find(request.locator.path, signal);
        if (found2.kind === "trouble") {
          const failure2 = explainTrouble(found2.trouble, `reading ${request.written}`);
          failures.push({ kind: "failure", request, failure: failure2 });
          continue;
        }
        mount = found2;
      }
      const read = planRead(request, mount, this.#settings.kvVersion);
      if (read instanceof InputError) {
        const failure2 = { error: read, isAboutOneSecret: false, advice: [] };
        failures.push({ kind: "failure", request, failure: failure2 });
      } else reads.push(read);
    }
    return { reads: shareReads(reads), failures };
  }
  /**
   * Why the token's uses will not do, before any of them is spent on something that cannot be given back. Counted are the
   * question for each mount, each read (with its look at the wrapping), and the revocation.
   */
  #shortOfUses(requests, { uses }, usesLeft) {
    const calls = new Set(
      requests.map(
        ({ locator: { method, path, version, parameters } }) => JSON.stringify([method, path, version, parameters])
      )
    ).size;
    const mounts = new Set(
      requests.filter(({ locator }) => needsMount(locator)).map(({ locator }) => locator.path.split("/")[0])
    ).size;
    const needed = mounts + calls * (this.#settings.wrapSeconds === void 0 ? 1 : 2) + 1;
    if (usesLeft >= needed) return void 0;
    const error = new DeniedError(
      "access-denied",
      `the Vault token of this role is good for ${counted(uses, "use")}, and ${needed + uses - usesLeft} are needed`,
      { hint: "raise token_num_uses of the role, or set it to 0: the token is revoked when the job ends" }
    );
    return { error, isAboutOneSecret: false, advice: [] };
  }
};
var INLINE_NOTES = [
  { text: "OpenBao was given the login with each read: there is no token, and nothing to give back" }
];
function withEnd(outcome2, { login, left }) {
  const id = outcome2.kind === "value" ? outcome2.value.lease?.id : void 0;
  const found2 = id === void 0 ? void 0 : left.find(({ leaseId }) => leaseId === id);
  if (outcome2.kind !== "value" || found2 === void 0) return outcome2;
  const ends = [found2.expiresAtMs, found2.what === "lease" ? login.expiresAtMs : void 0];
  const known = ends.filter((end) => end !== void 0);
  const expiresAtMs = known.length === 0 ? void 0 : Math.min(...known);
  return { ...outcome2, value: { ...outcome2.value, expiresAtMs } };
}
function isVaultRequest(request) {
  return request.locator.kind === "vault";
}
function requireNotCancelled2(signal) {
  if (signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled");
}
function failAll2(requests, failure2) {
  return requests.map((request) => ({ kind: "failure", request, failure: failure2 }));
}
function loginNotes(login, left) {
  const end = momentText(login.expiresAtMs);
  const token = login.isBatch ? `the Vault token is a batch token: it cannot be revoked and ends by itself at ${end}; it never left this step` : `the Vault token is revoked when the job ends, at the latest it ends at ${end}; it never left this step`;
  return [{ text: token }, ...left.map((entry) => ({ text: leftText(entry, login) }))];
}
function leftText({ what, path, expiresAtMs, isRevoked }, login) {
  const end = momentText(expiresAtMs);
  const isOutlived = isRevoked && login.expiresAtMs !== void 0 && (expiresAtMs ?? Number.POSITIVE_INFINITY) > login.expiresAtMs;
  switch (what) {
    case "session":
      return `${path}: a session of AWS STS, which nobody can revoke, ends by itself at ${end}`;
    case "certificate":
      return isRevoked ? `${path}: the certificate is revoked when the job ends; it is valid until ${end}` : `${path}: the certificate is valid until ${end} and is not revoked: vault-revoke-certificates would`;
    case "token":
      return isRevoked ? `${path}: the token is revoked when the job ends, at the latest it ends at ${end}` : `${path}: the token cannot be revoked and ends by itself at ${end}`;
    case "lease":
      return isOutlived ? `${path}: the lease ends with the token, at ${momentText(login.expiresAtMs)}, or when the job ends` : `${path}: the lease is revoked when the job ends, at the latest it ends at ${end}`;
  }
}

// src/fetch/provider-set.ts
var ProviderSet = class {
  /** The providers that the inputs alone describe, one for each system. */
  base;
  #settings;
  #variants = /* @__PURE__ */ new Map();
  constructor(settings) {
    this.#settings = settings;
    const { aws, gcp, azure, vault, doppler, infisical, sops, jobSession } = settings;
    this.base = [
      ...jobSession === void 0 ? [] : [new JobSessionProvider({ ...aws, credentials: jobSession })],
      new AwsProvider(aws),
      new AwsListProvider(aws),
      new AwsParameterListProvider(aws),
      new GcpProvider(gcp),
      new AzureProvider(azure),
      new VaultProvider(vault),
      new DopplerProvider(doppler),
      new InfisicalProvider(infisical),
      new SopsProvider({ ...sops, aws, gcp, azure, vault })
    ];
  }
  /** The providers for a store. Ask `refusal` first. */
  at(store) {
    const key = storeKey(this.#effective(store));
    if (key === "") return this.base;
    const known = this.#variants.get(key);
    if (known !== void 0) return known;
    const made = this.#make(store);
    this.#variants.set(key, made);
    return made;
  }
  /** Why the inputs do not let this store be used; undefined when they do. Never throws. */
  refusal(store) {
    if (store.kind === "vault" && store.address !== void 0)
      return this.#addressRefusal(store.address, this.#settings.vault.address, "vault-address");
    if (store.kind === "infisical" && store.address !== void 0)
      return this.#addressRefusal(store.address, this.#settings.infisical.address, "infisical-address");
    if (store.kind === "azure" && store.host !== void 0) return this.#vaultRefusal(store.host);
    const { role } = this.#settings.aws;
    if (store.kind !== "aws" || store.role === void 0 || store.isClusterRole === true) return void 0;
    if (role === void 0 || role === store.role) return void 0;
    return {
      what: "the reference names another role than the input role, and roles are not chained here",
      hint: "fetch it in a step of its own with that role"
    };
  }
  #addressRefusal(address, own, input) {
    const wanted2 = serverPlace(address);
    if (wanted2 === void 0)
      return { what: "the server is no https address", hint: "without name, password, query and fragment" };
    const configured = own === void 0 ? void 0 : serverPlace(own);
    const { host } = new URL(wanted2.origin);
    if (configured?.base === wanted2.base || this.#settings.allowedHosts.includes(host)) return void 0;
    return {
      what: `the job’s token would be sent to ${host}, which no input allows`,
      hint: `if this host is right, add it to the input allowed-hosts, or name it in ${input}`
    };
  }
  #vaultRefusal(host) {
    const { azure, allowedHosts } = this.#settings;
    const own = azure.vault === void 0 ? void 0 : parseAzureVault(azure.vault);
    const ownHost = own === void 0 || own.includes(".") ? own : `${own}.${azureCloud(azure.cloud).vaultSuffix}`;
    if (host === ownHost || azure.allowedHosts.includes(host) || allowedHosts.includes(host))
      return void 0;
    return {
      what: `the job’s token would be sent to ${host}, which no input allows`,
      hint: "if this vault is right, add it to the input allowed-hosts, or name it in azure-vault"
    };
  }
  /** What of a store differs from the inputs: what they say already, and what they settle, is left out. */
  #effective(store) {
    const { aws, vault, azure, doppler, infisical } = this.#settings;
    const differing = (said, own) => said === own ? void 0 : said;
    switch (store.kind) {
      case "aws":
        return {
          kind: "aws",
          region: differing(store.region, aws.region),
          role: aws.role === void 0 ? store.role : void 0
        };
      case "vault": {
        const own = vault.address === void 0 ? void 0 : serverPlace(vault.address)?.base;
        const said = store.address === void 0 ? void 0 : serverPlace(store.address)?.base;
        return {
          kind: "vault",
          address: differing(said, own),
          namespace: differing(store.namespace, vault.namespace),
          role: vault.role === void 0 ? store.role : void 0,
          mount: vault.authMount === DEFAULT_AUTH_MOUNT ? differing(store.mount, DEFAULT_AUTH_MOUNT) : void 0,
          kvVersion: vault.kvVersion === void 0 ? store.kvVersion : void 0
        };
      }
      case "azure":
        return {
          kind: "azure",
          tenant: azure.tenant === void 0 ? store.tenant : void 0,
          cloud: differing(store.cloud, azure.cloud),
          host: azure.allowedHosts.includes(store.host ?? "") ? void 0 : store.host
        };
      case "doppler":
        return { kind: "doppler", identity: doppler.identity === void 0 ? store.identity : void 0 };
      case "infisical": {
        const said = store.address === void 0 ? void 0 : serverPlace(store.address)?.base;
        return {
          kind: "infisical",
          address: differing(said, serverPlace(infisical.address)?.base),
          organization: infisical.organization === void 0 ? store.organization : void 0
        };
      }
    }
  }
  #make(store) {
    const { aws, vault, azure, doppler, infisical } = this.#settings;
    const effective = this.#effective(store);
    switch (effective.kind) {
      case "aws": {
        const settings = {
          ...aws,
          region: effective.region ?? aws.region,
          role: effective.role ?? aws.role
        };
        return [
          new AwsProvider(settings),
          new AwsListProvider(settings),
          new AwsParameterListProvider(settings)
        ];
      }
      case "vault":
        return [
          new VaultProvider({
            ...vault,
            address: effective.address ?? vault.address,
            namespace: effective.namespace ?? vault.namespace,
            role: effective.role ?? vault.role,
            authMount: effective.mount ?? vault.authMount,
            kvVersion: effective.kvVersion ?? vault.kvVersion
          })
        ];
      case "azure":
        return [
          new AzureProvider({
            ...azure,
            tenant: effective.tenant ?? azure.tenant,
            cloud: effective.cloud ?? azure.cloud,
            allowedHosts: [...azure.allowedHosts, ...effective.host === void 0 ? [] : [effective.host]]
          })
        ];
      case "doppler":
        return [new DopplerProvider({ ...doppler, identity: effective.identity ?? doppler.identity })];
      case "infisical":
        return [
          new InfisicalProvider({
            ...infisical,
            address: effective.address ?? infisical.address,
            organization: effective.organization ?? infisical.organization
          })
        ];
    }
  }
};

// src/fetch/providers/aws/settings.ts
var SESSION_SECONDS = { min: 900, max: 43200 };
var DEFAULT_AUDIENCE = "sts.amazonaws.com";
var DEFAULT_ATTEMPTS = 5;
function sessionName(environment) {
  const clean = (text) => (text ?? "").replace(/[^\w+=,.@-]+/g, "-");
  const run = clean(environment["GITHUB_RUN_ID"]).slice(0, 24) || "local";
  const repository = clean(environment["GITHUB_REPOSITORY"]).slice(0, 64 - "tacet--".length - run.length);
  return repository === "" ? `tacet-${run}` : `tacet-${repository}-${run}`;
}

// src/fetch/providers/doppler/settings.ts
var DOPPLER_API = "https://api.doppler.com";
var DYNAMIC_SECONDS = { min: 60, max: 86400 };
function ownerAudience(environment) {
  const owner = environment.GITHUB_REPOSITORY_OWNER || environment.GITHUB_REPOSITORY?.split("/")[0];
  return owner ? `${environment.GITHUB_SERVER_URL || "https://github.com"}/${owner}` : void 0;
}

// src/fetch/providers/sops/settings.ts
function ageKeyOf(environment) {
  return environment.SOPS_AGE_KEY || void 0;
}

// src/fetch/store-inputs.ts
function readDopplerSettings(inputs, environment) {
  return {
    identity: inputs.text("doppler-identity"),
    project: inputs.text("doppler-project"),
    config: inputs.text("doppler-config"),
    audience: inputs.text("doppler-audience") ?? ownerAudience(environment),
    api: inputs.text("doppler-api") ?? DOPPLER_API,
    dynamicSeconds: inputs.number("doppler-dynamic-ttl", DYNAMIC_SECONDS),
    client: { environment }
  };
}
function readInfisicalSettings(inputs, environment) {
  return {
    address: inputs.text("infisical-address") ?? INFISICAL_CLOUD,
    identity: inputs.text("infisical-identity"),
    organization: inputs.text("infisical-organization"),
    audience: inputs.text("infisical-audience") ?? ownerAudience(environment),
    project: inputs.text("infisical-project"),
    environment: inputs.text("infisical-environment"),
    client: { environment }
  };
}
function readSopsSettings(inputs, environment) {
  const ageKey = inputs.text("sops-age-key") ?? ageKeyOf(environment);
  return {
    workspace: environment.GITHUB_WORKSPACE || ".",
    ageKey: ageKey === void 0 ? void 0 : Secret.fromText(ageKey)
  };
}

// src/fetch/vault-inputs.ts
var KV_VERSIONS = ["1", "2"];
function readVaultSettings(inputs, environment) {
  const kvVersion = inputs.choice("vault-kv-version", KV_VERSIONS);
  return {
    address: inputs.text("vault-address") ?? (environment["VAULT_ADDR"] || void 0),
    role: inputs.text("vault-role"),
    authMount: inputs.text("vault-mount") ?? DEFAULT_AUTH_MOUNT,
    namespace: inputs.text("vault-namespace") ?? (environment["VAULT_NAMESPACE"] || void 0),
    audience: inputs.text("vault-audience"),
    kvVersion: kvVersion === void 0 ? void 0 : kvVersion === "1" ? 1 : 2,
    wrapSeconds: inputs.number("vault-wrap-ttl", WRAP_SECONDS),
    inlineAuth: inputs.flag("vault-inline-auth"),
    leaseSeconds: inputs.number("vault-lease-duration", LEASE_SECONDS),
    revokeCertificates: inputs.flag("vault-revoke-certificates"),
    caCertificate: inputs.text("vault-ca-certificate"),
    environment,
    pace: realPace
  };
}

// src/fetch/asked-inputs.ts
var MAX_MANIFEST_BYTES = 1024 * 1024;
var REFUSED_INPUTS = [
  ["token", "the identity of the job signs in, no stored token does"],
  ["roleId", "the identity of the job signs in: method: jwt"],
  ["secretId", "the identity of the job signs in: method: jwt"],
  ["githubToken", "the identity of the job signs in: method: jwt"],
  ["username", "the identity of the job signs in: method: jwt"],
  ["password", "the identity of the job signs in: method: jwt"],
  ["authPayload", "the identity of the job signs in: method: jwt"],
  ["jwtPrivateKey", "the token is the one that GitHub signs"],
  ["jwtKeyPassword", "the token is the one that GitHub signs"],
  ["clientCertificate", "client certificates are not supported"],
  ["clientKey", "client certificates are not supported"],
  ["extraHeaders", "further headers are not sent"],
  ["pki", "write a reference: CERT = vault:pki/issue/ROLE?common_name=…#certificate"]
];
var REFUSED_FLAGS = [
  ["tlsSkipVerify", "certificates are always checked: name your CA in caCertificate"],
  ["exportToken", "the token never leaves the step, and is revoked when the job ends"],
  ["outputToken", "the token never leaves the step, and is revoked when the job ends"]
];
async function readAsked(inputs, environment, names, placeOfLine = (line) => `secrets, line ${line}`) {
  const url = inputs.text("url");
  const ids = inputs.untrimmed("secret-ids");
  const manifests = inputs.lines("manifest");
  const secrets = inputs.untrimmed("secrets");
  if (url !== void 0 && ids !== void 0)
    inputs.mistake({ where: "url", what: "and secret-ids are inputs of two different actions" });
  if (ids !== void 0 && (secrets !== void 0 || manifests.length > 0))
    inputs.mistake({
      where: "secret-ids",
      what: "is not combined with secrets and manifest",
      hint: "use two steps"
    });
  if (url !== void 0 && manifests.length > 0)
    inputs.mistake({
      where: "url",
      what: "is not combined with manifest",
      hint: "name the server in vault-address"
    });
  if (secrets === void 0 && ids === void 0 && manifests.length === 0)
    inputs.mistake({ where: "secrets", what: "is required and was not given" });
  const providers = readProviders(inputs, environment, { url, hasSecretIds: ids !== void 0 });
  const references = url === void 0 ? readReferences(inputs, secrets, names, placeOfLine) : [];
  const read = [];
  if (url !== void 0) read.push(readVaultAction(inputs, secrets ?? ""));
  if (ids !== void 0) read.push(readAwsIds(inputs, ids, environment));
  if (manifests.length > 0) read.push(await readManifestFiles(manifests, environment));
  for (const { place, what, hint } of read.flatMap(({ mistakes }) => mistakes))
    inputs.mistake({ where: place, what, hint });
  const bundles = read.flatMap((one) => one.bundles);
  const located = references.map((reference) => ({ ...reference, place: placeOfLine(reference.line) }));
  checkAll(inputs, [...located, ...bundles.flatMap(({ requests }) => requests)], providers);
  const exportsBoth = url !== void 0 && inputs.flag("exportEnv");
  return {
    references,
    bundles,
    providers,
    exports: exportsBoth ? "env-and-outputs" : ids === void 0 ? void 0 : "env"
  };
}
function readReferences(inputs, text, names, placeOfLine) {
  if (text === void 0) return [];
  const { references, mistakes } = parseReferences(text, names);
  for (const { line, what, hint } of mistakes) inputs.mistake({ where: placeOfLine(line), what, hint });
  if (references.length === 0 && mistakes.length === 0)
    inputs.mistake({ where: "secrets", what: "names no secret: there are only comments" });
  return references;
}
function readProviders(inputs, environment, { url, hasSecretIds }) {
  const vault = readVaultSettings(inputs, environment);
  const aws = {
    // vault-action's role is one of Vault
    role: url === void 0 ? inputs.text("role") : void 0,
    region: inputs.text("region") ?? (environment.AWS_REGION || environment.AWS_DEFAULT_REGION || void 0),
    audience: inputs.text("audience") ?? DEFAULT_AUDIENCE,
    sessionSeconds: inputs.number("session-duration", SESSION_SECONDS) ?? SESSION_SECONDS.min,
    roleChain: inputs.list("role-chain"),
    allowedAccounts: inputs.list("allowed-account-ids"),
    sessionName: sessionName(environment),
    maxAttempts: DEFAULT_ATTEMPTS,
    environment
  };
  return new ProviderSet({
    aws,
    gcp: readGcpSettings(inputs, environment),
    azure: readAzureSettings(inputs, environment),
    vault: url === void 0 ? vault : vaultActionSettings(inputs, vault, url, environment),
    doppler: readDopplerSettings(inputs, environment),
    infisical: readInfisicalSettings(inputs, environment),
    sops: readSopsSettings(inputs, environment),
    // that action works with what configure-aws-credentials left
    jobSession: hasSecretIds && aws.role === void 0 ? jobSessionOf(environment) : void 0,
    allowedHosts: inputs.list("allowed-hosts").map((host) => host.toLowerCase())
  });
}
function vaultActionSettings(inputs, own, url, environment) {
  return {
    ...own,
    address: url,
    role: inputs.text("role") ?? own.role,
    authMount: inputs.text("path") ?? own.authMount,
    namespace: inputs.text("namespace") ?? own.namespace,
    audience: inputs.text("jwtGithubAudience") ?? own.audience ?? ownerAudience(environment),
    caCertificate: inputs.text("caCertificate") ?? own.caCertificate
  };
}
function readVaultAction(inputs, secrets) {
  const method = inputs.text("method")?.toLowerCase() ?? "token";
  if (method !== "jwt")
    inputs.mistake({
      where: "method",
      what: `${JSON.stringify(method.slice(0, 30))} signs in with a stored credential; only the job’s own identity is used`,
      hint: "set method: jwt and a role of the JWT login"
    });
  const foreign = new InputReader(
    [...REFUSED_INPUTS, ...REFUSED_FLAGS].map(
      ([name]) => ({ name, kind: "text", description: "" })
    )
  );
  for (const [name, why] of REFUSED_INPUTS)
    if (foreign.text(name) !== void 0) inputs.mistake({ where: name, what: "is not taken", hint: why });
  for (const [name, why] of REFUSED_FLAGS)
    if ((foreign.text(name) ?? "false").toLowerCase() !== "false")
      inputs.mistake({ where: name, what: "is not done", hint: why });
  if (secrets.trim() === "") inputs.mistake({ where: "secrets", what: "is required and was not given" });
  return readVaultActionLines(secrets, {
    ignoresNotFound: inputs.flag("ignoreNotFound"),
    encoding: inputs.choice("secretEncodingType", ["base64", "hex", "utf8"])
  });
}
function readAwsIds(inputs, ids, environment) {
  return readSecretIds(ids, {
    parsesJson: inputs.flag("parse-json-secrets"),
    transformation: inputs.choice("name-transformation", ["uppercase", "lowercase", "none"]) ?? "uppercase",
    isTaken: (name) => (environment[name] ?? "") !== ""
  });
}
async function readManifestFiles(paths, environment) {
  const { readManifests } = await import("./read-manifests-URC6ZLP6.mjs");
  const files = [];
  const mistakes = [];
  for (const path of new Set(paths.map((written) => written.replace(/^(?:\.\/)+/, "")))) {
    try {
      const located = locateFile(path, environment.GITHUB_WORKSPACE || ".");
      const bytes = readFileSync(located.path);
      if (bytes.length > MAX_MANIFEST_BYTES)
        mistakes.push({ place: path, what: `is larger than ${MAX_MANIFEST_BYTES} bytes`, hint: void 0 });
      else files.push({ path, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) });
    } catch (error) {
      const what = error instanceof TacetError ? error.message : `cannot be read (${describeError(error)})`;
      mistakes.push({
        place: path,
        what,
        hint: error instanceof TacetError ? error.hint : "it must be UTF-8"
      });
    }
  }
  const read = readManifests(files);
  return { bundles: read.bundles, mistakes: [...mistakes, ...read.mistakes] };
}
function checkAll(inputs, asked, providers) {
  const usable = asked.filter(({ store, place }) => {
    const refusal2 = store === void 0 ? void 0 : providers.refusal(store);
    if (refusal2 !== void 0) inputs.mistake({ where: place, ...refusal2 });
    return refusal2 === void 0;
  });
  const problems = checkReferences(usable, providers.base, (store) => providers.at(store));
  const told = /* @__PURE__ */ new Set();
  for (const { place, setting: setting2, what, hint } of problems) {
    const where = setting2 ?? place ?? "secrets";
    if (!told.has(`${where} ${what}`)) inputs.mistake({ where, what, hint });
    told.add(`${where} ${what}`);
  }
}

// src/fetch/audit/audit-file.ts
import { writeFile } from "node:fs/promises";

// src/fetch/audit/run-facts.ts
var KNOWN = [
  {
    ci: "github",
    mark: "GITHUB_ACTIONS",
    facts: {
      repository: ["GITHUB_REPOSITORY"],
      workflow: ["GITHUB_WORKFLOW_REF", "GITHUB_WORKFLOW"],
      run: ["GITHUB_RUN_ID"],
      attempt: ["GITHUB_RUN_ATTEMPT"],
      job: ["GITHUB_JOB"],
      actor: ["GITHUB_ACTOR"]
    }
  },
  {
    ci: "gitlab",
    mark: "GITLAB_CI",
    facts: {
      repository: ["CI_PROJECT_PATH"],
      workflow: ["CI_CONFIG_PATH"],
      run: ["CI_PIPELINE_ID"],
      attempt: [],
      job: ["CI_JOB_NAME"],
      actor: ["GITLAB_USER_LOGIN"]
    }
  },
  {
    ci: "buildkite",
    mark: "BUILDKITE",
    facts: {
      repository: ["BUILDKITE_REPO"],
      workflow: ["BUILDKITE_PIPELINE_SLUG"],
      run: ["BUILDKITE_BUILD_ID"],
      attempt: ["BUILDKITE_RETRY_COUNT"],
      job: ["BUILDKITE_STEP_KEY", "BUILDKITE_JOB_ID"],
      actor: ["BUILDKITE_BUILD_CREATOR"]
    }
  },
  {
    ci: "circleci",
    mark: "CIRCLECI",
    facts: {
      repository: ["CIRCLE_REPOSITORY_URL", "CIRCLE_PROJECT_REPONAME"],
      workflow: ["CIRCLE_WORKFLOW_ID"],
      run: ["CIRCLE_PIPELINE_ID", "CIRCLE_BUILD_NUM"],
      attempt: [],
      job: ["CIRCLE_JOB"],
      actor: ["CIRCLE_USERNAME"]
    }
  }
];
function runFacts(environment) {
  const known = KNOWN.find(({ mark }) => (environment[mark] ?? "") !== "");
  const { ci, facts } = known ?? { ci: null, facts: KNOWN[0].facts };
  const said = (names) => names.map((name) => environment[name] ?? "").find((value) => value !== "") ?? null;
  return {
    ci,
    repository: withoutCredentials(said(facts.repository)),
    workflow: said(facts.workflow),
    run: said(facts.run),
    attempt: said(facts.attempt),
    job: said(facts.job),
    actor: said(facts.actor)
  };
}
function withoutCredentials(repository) {
  if (repository === null || !/^[a-z+]+:\/\//i.test(repository)) return repository;
  if (!URL.canParse(repository)) return null;
  const url = new URL(repository);
  url.username = "";
  url.password = "";
  url.search = "";
  return url.href;
}

// src/fetch/audit/audit-file.ts
var SCHEMA = "tacet-fetch-audit-1";
function auditText(report, { nowMs, environment }) {
  const record2 = {
    schema: SCHEMA,
    at: moment2(nowMs),
    ...runFacts(environment),
    result: report.kind,
    secrets: report.kind === "exported" ? report.rows.map((row) => secretEntry(row, report, nowMs)) : [],
    failures: (report.kind === "exported" ? report.missing : report.failures).map(({ names, error }) => ({
      names,
      code: error.code,
      reason: error.message
    })),
    // what lives on: sessions and tokens with their end, and what is revoked when the job ends
    sessions: report.notes.map(({ text }) => text)
  };
  return `${JSON.stringify(record2, null, 2)}
`;
}
async function writeAuditTo(text, path) {
  await writeRecord(text, path, "w");
}
async function writeRecord(text, path, flag) {
  try {
    await writeFile(path, text, { mode: 384, flag });
  } catch (cause) {
    throw new InputError("export-refused", `the audit record cannot be written (${describeError(cause)})`, {
      cause
    });
  }
}
function secretEntry(row, report, nowMs) {
  const { createdAtMs, expiresAtMs, lease } = row;
  return {
    name: row.name,
    system: row.system,
    reference: row.written,
    version: row.version ?? null,
    made: moment2(createdAtMs),
    ageDays: createdAtMs === void 0 ? null : Math.max(0, Math.floor((nowMs - createdAtMs) / 864e5)),
    expires: moment2(expiresAtMs),
    lease: lease === void 0 ? null : { id: lease.id ?? null, revokedWhenJobEnds: lease.isRevoked },
    destination: row.destination ?? null,
    maskedForms: row.maskedForms,
    rotation: report.rotation.find(({ name }) => name === row.name)?.kind ?? null
  };
}
function moment2(atMs) {
  return atMs === void 0 || !Number.isFinite(atMs) || Math.abs(atMs) > 864e13 ? null : new Date(atMs).toISOString();
}

// src/fetch/providers/infisical/revoker.ts
var BUDGET_MS2 = 25e3;
var InfisicalRevoker = class {
  system = "infisical";
  #options;
  constructor(options) {
    this.#options = { budgetMs: BUDGET_MS2, ...options };
  }
  async revoke(recorded) {
    const facts = recorded.map(readFacts2);
    const returns = [];
    if (facts.includes(void 0))
      returns.push({ kind: "failed", error: new BugError("a record of what Infisical gave is not whole") });
    const known = facts.filter((entry) => entry !== void 0);
    const client = new JsonClient(this.#options);
    const signal = AbortSignal.timeout(BUDGET_MS2);
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
  } catch (failure2) {
    if (!(failure2 instanceof CallFailure)) throw failure2;
    const cause = explainCall(failure2, INFISICAL);
    const message = `${what} was not revoked: ${cause.message}`;
    return { kind: "failed", error: new UpstreamError("upstream-failed", message, { hint, cause }) };
  }
}

// src/fetch/providers/vault/revoker.ts
var BUDGET_MS3 = 3e4;
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
    const all = recorded.map(readFacts);
    const facts = all.filter((entry) => entry !== void 0);
    const returns = [];
    if (facts.length < all.length) returns.push(failed6(unreadable()));
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
    if (place === void 0) return [failed6(unreadable())];
    const connection = new VaultConnection(place, this.#environment, login.authority);
    const client = new VaultClient(connection, login.namespace, this.#pace);
    const signal = AbortSignal.timeout(BUDGET_MS3);
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
  const result = await post2("auth/token/revoke-self", void 0, login.token, client, signal);
  const effective = leases.filter(({ isEffective }) => isEffective);
  const paths = effective.length === 0 ? "" : ` (${named(effective.map(({ path }) => path))})`;
  const withLeases = effective.length === 0 ? "" : `, and with it ${counted(effective.length, "lease")}${paths}`;
  if (result.kind === "done") return { kind: "revoked", text: `Vault token revoked${withLeases}` };
  if (result.kind === "refused") return notRevoked(login, withLeases);
  return failed6(troubleError(result, "revoking the token"));
}
function notRevoked(login, withLeases) {
  const end = momentText(login.expiresAtMs);
  const text = login.uses > 0 ? `the Vault token is gone: its uses were spent${withLeases}` : `Vault does not revoke the token: it is gone already, or no policy allows it auth/token/revoke-self; it ends by itself at ${end}${withLeases}`;
  return { kind: "expires", text };
}
async function revokeToken({ path, token }, client, signal) {
  const result = await post2("auth/token/revoke-self", void 0, token, client, signal);
  if (result.kind === "done") return { kind: "revoked", text: `the token of ${path} revoked` };
  if (result.kind === "refused")
    return { kind: "expires", text: `the token of ${path} is gone already, or may not revoke itself` };
  return failed6(troubleError(result, `revoking the token of ${path}`));
}
async function revokeCertificate({ mount, serial }, { token }, client, signal) {
  const result = await post2(`${mount}/revoke`, { serial_number: serial }, token, client, signal);
  if (result.kind === "done") return { kind: "revoked", text: `certificate ${serial} of ${mount} revoked` };
  if (result.kind !== "refused") return failed6(troubleError(result, `revoking a certificate of ${mount}`));
  const error = new DeniedError(
    "access-denied",
    `Vault does not revoke the certificate ${serial} of ${mount}`,
    {
      hint: `a policy of the role needs: path "${mount}/revoke" { capabilities = ["create", "update"] }`
    }
  );
  return failed6(error);
}
async function revokeLeases(leases, login, client, signal) {
  const end = momentText(login.expiresAtMs);
  const returns = [
    { kind: "expires", text: `the Vault token is a batch token, which ends by itself at ${end}` }
  ];
  for (const { path, leaseId, isEffective, expiresAtMs } of leases) {
    if (!isEffective) continue;
    const result = await post2(
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
    } else returns.push(failed6(troubleError(result, `revoking the lease of ${path}`)));
  }
  return returns;
}
function post2(path, body, token, client, signal) {
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
function failed6(error) {
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

// src/runner/oidc.ts
var BUDGET_MS4 = 2e4;
var ATTEMPT_MS = 3e4;
var FIRST_DELAY_MS = 250;
var HINT_PERMISSION = "add `permissions: { id-token: write, contents: read }` to the job; in a reusable workflow the caller must grant it too";
async function requestIdToken(audience, world) {
  requireAvailable(world);
  const startedAt = world.now();
  for (let attempt = 0; ; attempt++) {
    const outcome2 = await tryOnce(audience, world);
    if (outcome2.kind === "token") return outcome2.token;
    const delayMs = world.random() * FIRST_DELAY_MS * 2 ** attempt;
    const isSpent = world.now() - startedAt + delayMs > BUDGET_MS4;
    if (!outcome2.retryable || isSpent) throw outcome2.error;
    await world.sleep(delayMs);
  }
}
async function tryOnce(audience, world) {
  let timer;
  const timeout = new Promise((resolve) => {
    timer = setTimeout(() => resolve("timeout"), ATTEMPT_MS);
  });
  try {
    const answer = await Promise.race([world.ask(audience), timeout]);
    if (answer === "timeout") return failed7(audience, "no answer within 30 seconds");
    if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(answer)) return { kind: "token", token: Secret.fromText(answer) };
    return failed7(audience, "the answer held no token");
  } catch (cause) {
    return explainToolkit(audience, cause);
  } finally {
    clearTimeout(timer);
  }
}
function explainToolkit(audience, cause) {
  const text = cause instanceof Error ? cause.message : "";
  const status = Number(/Error Code : (\d{3})\b/.exec(text)?.[1] ?? 0);
  if (status >= 400 && status < 500 && status !== 408 && status !== 429) {
    const error = new DeniedError(
      "oidc-refused",
      `GitHub refused an id token for the audience ${JSON.stringify(audience)} (HTTP ${status})`,
      { hint: HINT_PERMISSION, cause }
    );
    return { kind: "failed", error, retryable: false };
  }
  const what = status > 0 ? `HTTP ${status}` : text.includes("do not have ID Token field") ? "the answer held no token" : "the connection failed";
  return failed7(audience, what);
}
function failed7(audience, what) {
  const error = new UpstreamError(
    "upstream-failed",
    `GitHub gave no id token for the audience ${JSON.stringify(audience)}: ${what}`,
    {
      retryable: true,
      hint: "run the job again; https://www.githubstatus.com says whether GitHub has trouble"
    }
  );
  return { kind: "failed", error, retryable: true };
}
function requireAvailable(world) {
  const { environment } = world;
  const url = environment["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
  const bearer = environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "";
  if (url === "" || bearer === "") throw unavailable(world);
  if (!URL.canParse(url)) {
    throw new InputError("oidc-unavailable", "ACTIONS_ID_TOKEN_REQUEST_URL is not an address");
  }
  if (!isSecureUrl(new URL(url))) {
    throw new DeniedError("host-refused", "ACTIONS_ID_TOKEN_REQUEST_URL is not an https address", {
      hint: "the runner sets this variable; check that no step of the job overwrites it"
    });
  }
}
function unavailable(world) {
  const { environment, eventName, payload } = world;
  const isDependabot = environment["GITHUB_ACTOR"] === "dependabot[bot]" || field(payload, "pull_request", "user", "login") === "dependabot[bot]";
  if (environment["GITHUB_ACTIONS"] !== "true") {
    return new DeniedError("oidc-unavailable", "there is no id token outside GitHub Actions", {
      hint: "run this as a step of a GitHub Actions job"
    });
  }
  if (eventName === "pull_request" && isForkRequest(payload)) {
    return new DeniedError("oidc-unavailable", "a pull request from a fork gets no id token", {
      hint: "skip this step for forks: `if: github.event.pull_request.head.repo.full_name == github.repository`; it runs after the merge"
    });
  }
  if (isDependabot) {
    return new DeniedError("oidc-unavailable", "a run that Dependabot started gets no id token", {
      hint: "skip this step for it: `if: github.actor != 'dependabot[bot]'`"
    });
  }
  return new DeniedError("oidc-unavailable", "this job may not ask for an id token", {
    hint: HINT_PERMISSION
  });
}

// src/fetch/identity/github-identity.ts
var MIN_LIFE_MS = 12e4;
var GithubIdentity = class {
  #world;
  #tokens = /* @__PURE__ */ new Map();
  constructor(world) {
    this.#world = world;
  }
  /** See `Identity`. Several callers at once share one request. */
  async token(audience) {
    const kept = this.#tokens.get(audience);
    if (kept !== void 0) {
      const token = await kept;
      if ((token.claims.exp ?? 0) * 1e3 - this.#world.now() >= MIN_LIFE_MS) return token;
    }
    const asked = requestIdToken(audience, this.#world).then((secret) => ({
      secret,
      claims: decodeClaims(secret)
    }));
    this.#tokens.set(audience, asked);
    try {
      return await asked;
    } catch (error) {
      this.#tokens.delete(audience);
      throw error;
    }
  }
};

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

// src/fetch/policy-inputs.ts
var ACTIONS = ["warn", "fail"];
var AGELESS = /* @__PURE__ */ new Set(["doppler"]);
function readRotation(inputs, references, hasBundles, nowMs) {
  const { maxAgeMs, byName, mistakes } = parseMaxAges(inputs.list("max-age"));
  for (const what of mistakes) inputs.mistake({ where: "max-age", what });
  const names = new Set(references.map(({ name }) => name));
  for (const name of byName.keys())
    if (!hasBundles && !names.has(name))
      inputs.mistake({ where: "max-age", what: `no secret is called ${name}` });
  const action = inputs.choice("max-age-action", ACTIONS) ?? "warn";
  for (const { name, line, locator } of references)
    if (AGELESS.has(locator.kind) && (byName.has(name) || maxAgeMs !== void 0 && action === "fail"))
      inputs.mistake({
        where: byName.has(name) ? "max-age" : `secrets, line ${line}`,
        what: `${name}: its system does not say how old a secret is, so no age can be demanded of it`,
        hint: "name the other secrets in max-age, NAME=30d, or fetch it in a step of its own"
      });
  return maxAgeMs === void 0 && byName.size === 0 ? void 0 : { maxAgeMs, byName, action, nowMs };
}

// src/fetch/report-text.ts
var MAX_PARTS_NAMED = 4;
function fetchLog(rows) {
  return rows.map(
    ({ name, system, version, destination, maskedForms, unmasked }) => destination === void 0 ? `${name}: missing, and optional` : `${name}: ${system}${version === void 0 ? "" : `, version ${version}`}, to ${destination}, ${counted(maskedForms, "form")} masked${unmasked.length === 0 ? "" : `; not masked: ${unmaskedText(unmasked)}`}`
  ).join("\n");
}
function unmaskedText(unmasked) {
  const byReason = /* @__PURE__ */ new Map();
  for (const { what, reason } of unmasked) byReason.set(reason, [...byReason.get(reason) ?? [], what]);
  return [...byReason].map(([reason, parts]) => {
    const rest = parts.length - MAX_PARTS_NAMED;
    const named2 = parts.slice(0, MAX_PARTS_NAMED).join(", ");
    return `${named2}${rest > 0 ? ` and ${rest} more` : ""}: ${reason}`;
  }).join("; ");
}

// src/fetch/command/ask-github.ts
function askGithub(environment, conceal) {
  return async (audience) => {
    const client = new JsonClient({ environment, maxAttempts: 1 });
    try {
      const url = new URL(environment["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "");
      url.searchParams.set("audience", audience);
      const bearer = Secret.fromText(environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "");
      const request = { method: "GET", url, bearer };
      const token = await client.call(request, AbortSignal.timeout(3e4), ({ status, body }) => {
        if (status !== 200) throw new Error(`Error Code : ${status}`);
        const value = typeof body === "object" && body !== null && "value" in body ? body.value : void 0;
        return typeof value === "string" ? value : "";
      });
      await conceal([Secret.fromText(token)]);
      return token;
    } catch (cause) {
      const status = cause instanceof CallFailure ? /^HTTP (\d{3})$/.exec(cause.code)?.[1] : void 0;
      throw status === void 0 ? cause : new Error(`Error Code : ${status}`);
    } finally {
      client.close();
    }
  };
}

// src/fetch/exporters/text-value.ts
function requireText({ name, masked }, destination) {
  const text = textOf2(masked.secret);
  if (text !== void 0 && !text.includes("\0")) return text;
  throw new InputError("export-refused", `${name} is binary, and ${destination} holds text alone`, {
    hint: `write \`| base64\` after its reference, or export it with export: file and file-format: raw`
  });
}

// src/fetch/exporters/environment.ts
function variableOf({ name, variable }) {
  return variable ?? name;
}

// src/fetch/command/child-environment.ts
var ChildEnvironment = class {
  kind = "env";
  #variables = /* @__PURE__ */ new Map();
  async export(secrets) {
    const texts = secrets.map((secret) => [variableOf(secret), requireText(secret, "a variable")]);
    for (const [name, text] of texts) this.#variables.set(name, text);
    return new Map(secrets.map((secret) => [secret.name, `variable ${variableOf(secret)} of the command`]));
  }
  /**
   * The child's environment: the given one without the variables of `dropped`, with the secrets. Where names differ in
   * case alone (Windows) the secret's is the one that stays.
   */
  environment(inherited, dropped, isCaseBlind) {
    const keyOf = (name) => isCaseBlind ? name.toUpperCase() : name;
    const gone = new Set([...dropped, ...this.#variables.keys()].map(keyOf));
    const kept = Object.entries(inherited).filter(
      ([name, value]) => value !== void 0 && !gone.has(keyOf(name))
    );
    return {
      ...Object.fromEntries(kept),
      ...Object.fromEntries(this.#variables)
    };
  }
};

// src/fetch/command/mask-automaton.ts
var START = 0;
var MaskAutomaton = class {
  /** Of each state: its first child, its next sibling, the byte that leads to it. */
  #firstChild;
  #nextSibling;
  #byte;
  #fail;
  #depth;
  #longest;
  /** Of each state: how many of the last bytes begin a string that is not at its end yet. */
  #pending;
  #fromStart = new Int32Array(256);
  /** Takes the strings to find; empty ones are left out. */
  constructor(patterns) {
    const size = 1 + patterns.reduce((sum, { length }) => sum + length, 0);
    this.#firstChild = new Int32Array(size);
    this.#nextSibling = new Int32Array(size);
    this.#byte = new Uint8Array(size);
    this.#fail = new Int32Array(size);
    this.#depth = new Int32Array(size);
    this.#longest = new Int32Array(size);
    this.#pending = new Int32Array(size);
    let count = 1;
    for (const pattern of patterns) {
      let state = START;
      for (const byte of pattern) {
        let next = this.#child(state, byte);
        if (next === START) {
          next = count++;
          this.#byte[next] = byte;
          this.#depth[next] = (this.#depth[state] ?? 0) + 1;
          this.#nextSibling[next] = this.#firstChild[state] ?? 0;
          this.#firstChild[state] = next;
          if (state === START) this.#fromStart[byte] = next;
        }
        state = next;
      }
      this.#longest[state] = Math.max(this.#longest[state] ?? 0, pattern.length);
    }
    this.#link();
  }
  /** The state after one more byte. */
  step(state, byte) {
    let at = state;
    while (at !== START) {
      const next = this.#child(at, byte);
      if (next !== START) return next;
      at = this.#fail[at] ?? START;
    }
    return this.#fromStart[byte] ?? START;
  }
  /** How many of the last bytes could be the beginning of a string. */
  pendingBytes(state) {
    return this.#pending[state] ?? 0;
  }
  /** The length of the longest string that ends here; 0: none does. */
  foundBytes(state) {
    return this.#longest[state] ?? 0;
  }
  /** Breadth first: the longest proper ending of each state that is a state too, and what ends there. */
  #link() {
    const queue = [];
    for (let child = this.#firstChild[START] ?? 0; child !== 0; child = this.#nextSibling[child] ?? 0)
      queue.push(child);
    for (let index = 0; index < queue.length; index++) {
      const state = queue[index] ?? START;
      const fail2 = this.#fail[state] ?? START;
      this.#longest[state] = Math.max(this.#longest[state] ?? 0, this.#longest[fail2] ?? 0);
      const goesOn = this.#firstChild[state] !== 0;
      this.#pending[state] = (goesOn ? this.#depth[state] : this.#pending[fail2]) ?? 0;
      for (let child = this.#firstChild[state] ?? 0; child !== 0; child = this.#nextSibling[child] ?? 0) {
        this.#fail[child] = this.step(fail2, this.#byte[child] ?? 0);
        queue.push(child);
      }
    }
  }
  #child(state, byte) {
    if (state === START) return this.#fromStart[byte] ?? START;
    let child = this.#firstChild[state] ?? 0;
    while (child !== 0 && this.#byte[child] !== byte) child = this.#nextSibling[child] ?? 0;
    return child;
  }
};

// src/fetch/command/child-masks.ts
var MIN_ENCODED_BYTES = 8;
var ChildMasks = class {
  #forms = /* @__PURE__ */ new Set();
  /** Takes forms. A `MaskSink`. */
  add = async (forms) => {
    for (const form of forms) {
      const text = form.reveal();
      this.#forms.add(text);
      if (Buffer.byteLength(text) < MIN_ENCODED_BYTES) continue;
      for (const encoded of runnerEncodings(text))
        if (encoded.length >= MIN_ENCODED_BYTES) this.#forms.add(encoded);
      if (/[^\r]\n/.test(text)) this.#forms.add(text.replace(/\r?\n/g, "\r\n"));
    }
    this.#forms.delete("");
  };
  /** Finds all forms taken so far. */
  automaton() {
    return new MaskAutomaton([...this.#forms].map((form) => Buffer.from(form, "utf8")));
  }
};

// src/fetch/command/run-child.ts
import { spawn } from "node:child_process";
import { constants } from "node:os";

// src/fetch/command/stream-masker.ts
var MASK = Buffer.from("***", "ascii");
var MAX_RELEASED_BYTES = 3;
var StreamMasker = class {
  #automaton;
  #state = START;
  /** Everything that has come and not gone yet; it begins at `#gone`. */
  #held = Buffer.alloc(0);
  /** How many bytes have come, and gone. */
  #come = 0;
  #gone = 0;
  #intervals = [];
  /** Where the last interval ended that has been left behind: one that touches it needs no mask of its own. */
  #lastEnd = -1;
  constructor(automaton) {
    this.#automaton = automaton;
  }
  /** How many bytes are held back. */
  get heldBytes() {
    return this.#held.length;
  }
  /** Takes bytes; returns those that are final, masked. */
  push(chunk) {
    this.#held = this.#held.length === 0 ? Buffer.from(chunk) : Buffer.concat([this.#held, chunk]);
    const automaton = this.#automaton;
    let state = this.#state;
    for (const byte of chunk) {
      state = automaton.step(state, byte);
      this.#come++;
      const found2 = automaton.foundBytes(state);
      if (found2 > 0) this.#add(this.#come - found2, this.#come);
    }
    this.#state = state;
    return this.#take(this.#come - automaton.pendingBytes(state));
  }
  /** After a pause: returns what is held when it is little. */
  release() {
    return this.#held.length <= MAX_RELEASED_BYTES ? this.#take(this.#come) : Buffer.alloc(0);
  }
  /** The stream has ended: returns all that is held, for it is the beginning of no form any more. */
  end() {
    return this.#take(this.#come);
  }
  #add(start, end) {
    let from = Math.max(start, 0);
    let isPrinted = this.#lastEnd >= from && this.#gone === this.#lastEnd;
    for (let last = this.#intervals.at(-1); last !== void 0 && last.end >= from; last = this.#intervals.at(-1)) {
      from = Math.min(from, last.start);
      isPrinted ||= last.isPrinted;
      this.#intervals.pop();
    }
    this.#intervals.push({ start: from, end, isPrinted });
  }
  /** Everything before the offset, which is final. */
  #take(until) {
    const parts = [];
    const base2 = this.#gone;
    let at = base2;
    for (let first = this.#intervals[0]; first !== void 0 && first.start < until; first = this.#intervals[0]) {
      if (first.start > at) parts.push(this.#held.subarray(at - base2, first.start - base2));
      if (!first.isPrinted) parts.push(MASK);
      first.isPrinted = true;
      at = Math.max(at, Math.min(first.end, until));
      if (first.end > until) break;
      this.#lastEnd = first.end;
      this.#intervals.shift();
    }
    if (at < until) {
      parts.push(this.#held.subarray(at - base2, until - base2));
      at = until;
    }
    this.#held = this.#held.subarray(at - base2);
    this.#gone = at;
    return Buffer.concat(parts);
  }
};

// src/fetch/command/run-child.ts
var PASSED_ON = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2"];
var ENDING = /* @__PURE__ */ new Set(["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"]);
var RELEASE_AFTER_MS = 100;
async function runChild(run) {
  const child = spawn(run.command, run.words, {
    env: run.environment,
    stdio: ["inherit", "pipe", "pipe"],
    shell: false,
    windowsHide: true
  });
  let killTimer;
  const handlers = PASSED_ON.map((signal) => {
    const handler = () => {
      const fromTerminal = signal === "SIGINT" && run.isInteractive;
      if (!fromTerminal) child.kill(signal);
      if (ENDING.has(signal) && !fromTerminal)
        killTimer ??= setTimeout(() => child.kill("SIGKILL"), run.graceMs).unref();
    };
    return [signal, handler];
  });
  for (const [signal, handler] of handlers) process.on(signal, handler);
  try {
    const [status] = await Promise.all([
      new Promise((resolve, reject) => {
        child.on("error", (cause) => reject(notStarted(run.command, cause)));
        child.on(
          "exit",
          (code, signal) => resolve(code ?? 128 + (constants.signals[signal ?? "SIGTERM"] ?? 15))
        );
      }),
      pass(child.stdout, run.stdout, new StreamMasker(run.masks)),
      pass(child.stderr, run.stderr, new StreamMasker(run.masks))
    ]);
    return status;
  } finally {
    clearTimeout(killTimer);
    for (const [signal, handler] of handlers) process.off(signal, handler);
  }
}
function pass(from, to, masker) {
  return new Promise((resolve) => {
    let timer;
    const write = (bytes) => {
      if (bytes.length === 0 || to.destroyed || to.writableEnded) return;
      if (!to.write(bytes)) {
        from.pause();
        to.once("drain", () => from.resume());
      }
    };
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    to.once("error", () => from.destroy());
    from.on("data", (chunk) => {
      clearTimeout(timer);
      write(masker.push(chunk));
      if (masker.heldBytes > 0) timer = setTimeout(() => write(masker.release()), RELEASE_AFTER_MS);
    });
    from.on("end", () => {
      write(masker.end());
      stop();
    });
    from.on("close", stop);
    from.on("error", stop);
  });
}
function notStarted(command, cause) {
  const code = systemCode(cause);
  const name = printable(command);
  if (code === "ENOENT")
    return new InputError("path-not-found", `there is no command ${name}`, {
      hint: 'no shell is used: sh -c "…" starts one'
    });
  return new InputError("path-unreadable", `${name} cannot be started (${code ?? "unknown failure"})`, {
    hint: process.platform === "win32" ? "a .cmd or .bat file needs its shell: cmd /c NAME" : "it must be executable",
    cause
  });
}

// src/fetch/command/token-identity.ts
import { closeSync, openSync, readSync } from "node:fs";
var KNOWN_VARIABLES = ["CIRCLE_OIDC_TOKEN_V2", "CIRCLE_OIDC_TOKEN"];
var MAX_TOKEN_BYTES = 64 * 1024;
var TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;
var TokenIdentity = class {
  #world;
  constructor(world) {
    this.#world = world;
  }
  /** See `Identity`. Throws `InputError` when a source holds no token. */
  async token(audience) {
    const held = this.#world.sources.map((source) => this.#read(source));
    await this.#world.conceal(held.map(({ secret }) => secret));
    const fitting = held.find(({ audiences }) => audiences.includes(audience));
    if (fitting === void 0) throw noneFor(audience, held);
    const claims = { ...decodeClaims(fitting.secret), aud: audience };
    if (claims.exp !== void 0 && claims.exp * 1e3 <= this.#world.now())
      throw new DeniedError("oidc-refused", `the id token in ${nameOf4(fitting.source)} has expired`, {
        hint: "fetch the secrets at the start of the job, or have the CI make the token later"
      });
    return { secret: fitting.secret, claims };
  }
  #read(source) {
    const text = (source.kind === "variable" ? this.#world.environment[source.name] ?? "" : readToken(source.path)).trim();
    if (!TOKEN.test(text))
      throw new InputError("oidc-unavailable", `${nameOf4(source)} holds no id token`, {
        hint: text === "" ? "it is empty: check the name, and that the job asks for it" : "a JWT has three parts"
      });
    return { source, secret: Secret.fromText(text), audiences: audiencesOf(text) };
  }
};
function nameOf4(source) {
  return source.kind === "variable" ? `the variable ${source.name}` : `the file ${printable(source.path)}`;
}
function readToken(path) {
  let file;
  try {
    file = openSync(path, "r");
    const buffer = Buffer.alloc(MAX_TOKEN_BYTES);
    return buffer.toString("utf8", 0, readSync(file, buffer, 0, MAX_TOKEN_BYTES, 0));
  } catch (cause) {
    throw new InputError(
      "oidc-unavailable",
      `the file ${printable(path)} with the id token cannot be read (${describeError(cause)})`,
      { cause }
    );
  } finally {
    if (file !== void 0) closeSync(file);
  }
}
function audiencesOf(token) {
  try {
    const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const aud = typeof claims === "object" && claims !== null && "aud" in claims ? claims.aud : void 0;
    return (Array.isArray(aud) ? aud : [aud]).filter((one) => typeof one === "string");
  } catch {
    return [];
  }
}
function noneFor(audience, held) {
  if (held.length === 0)
    return new DeniedError(
      "oidc-unavailable",
      `there is no id token for the audience ${JSON.stringify(audience)}`,
      {
        hint: "have the CI make one and name it: --token-env NAME or --token-file FILE; tacet fetch --help shows how"
      }
    );
  const known = held.map(
    ({ source, audiences }) => `${nameOf4(source)} is for ${audiences.map((one) => JSON.stringify(one)).join(", ") || "nobody"}`
  );
  return new DeniedError(
    "oidc-refused",
    `no id token is for the audience ${JSON.stringify(audience)}: ${known.join("; ")}`,
    {
      hint: "have the CI make one for it (GitLab: id_tokens with that aud), or set the audience of the system"
    }
  );
}

// src/fetch/command/run-fetch.ts
var END_STATUS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
var GRACE_MS = 5e3;
var UNWELL = 1;
var FAILED = 2;
async function runFetch(command, world) {
  const say = (text) => {
    for (const line of text.split("\n")) world.stderr.write(`${printable(line)}
`);
  };
  const masks = new ChildMasks();
  await masks.add(proxySecrets(world.environment));
  const { asked, request, isDoctor } = await readRequest(command, world);
  const leases = [];
  const controller = new AbortController();
  let cancelledBy;
  const stopListening = world.onCancel((signal) => {
    cancelledBy = signal;
    controller.abort();
  });
  const fetching = {
    identity: identityFor(command, world, masks),
    providers: asked.providers.base,
    atStore: (store) => asked.providers.at(store),
    leases: new LeaseBook((all) => void leases.splice(0, leases.length, ...all)),
    maskSink: masks.add,
    signal: controller.signal
  };
  try {
    if (isDoctor) return await diagnose(request, fetching, world.stdout);
    const child = new ChildEnvironment();
    const report = await fetchSecrets(request, { ...fetching, exporter: child, coveredBy: runnerEncodings });
    if (command.auditPath !== void 0) {
      const run = { nowMs: world.now(), environment: world.environment };
      await writeAuditTo(auditText(report, run), command.auditPath);
    }
    if (!tell(report, command.isQuiet, say)) return FAILED;
    return await runWith(child, masks, leases, { command, world, say });
  } catch (error) {
    if (cancelledBy === void 0 || !controller.signal.aborted) throw error;
    say("tacet: cancelled, nothing was run");
    return END_STATUS[cancelledBy];
  } finally {
    await giveAllBack(leases, world.environment, command.isQuiet, say);
    stopListening();
  }
}
async function runWith(child, masks, leases, { command, world, say }) {
  const { environment, stdout, stderr, isInteractive } = world;
  const alive = keepAlive(vaultFacts(leases), {
    environment,
    pace: realPace,
    onEnd: (text) => say(`tacet: ${text}`)
  });
  return await runChild({
    command: command.command,
    words: command.words,
    environment: child.environment(environment, tokenVariables(command), process.platform === "win32"),
    masks: masks.automaton(),
    stdout,
    stderr,
    isInteractive,
    graceMs: GRACE_MS
  }).finally(() => alive.stop());
}
function vaultFacts(leases) {
  return leases.flatMap(
    (lease) => lease.kind === "revocable" && lease.system === VAULT_SYSTEM ? [lease.facts] : []
  );
}
async function diagnose({ references, bundles = [] }, world, stdout) {
  const { examine } = await import("./doctor-QEHLXAUK.mjs");
  const { doctorText, isWell } = await import("./report-ANNKPI22.mjs");
  const report = await examine([...references, ...bundles.flatMap(({ requests }) => requests)], world);
  stdout.write(doctorText(report));
  return isWell(report) ? 0 : UNWELL;
}
async function readRequest({ secrets, placeOfLine, input }, { environment, now }) {
  const inputs = new InputReader(fetchActionInputs, (name) => name === "secrets" ? secrets : input(name));
  const asked = await readAsked(inputs, environment, "variable", placeOfLine);
  const minMaskChars = inputs.number("min-mask-length", { min: 1, max: 64 }) ?? 4;
  const publicKeys = inputs.list("public-keys");
  const neverMask = inputs.list("never-mask");
  const { references, bundles } = asked;
  const rotation = readRotation(inputs, references, bundles.length > 0, now());
  const isDoctor = inputs.flag("doctor");
  inputs.requireValid();
  const names = { style: "variable", isGrouped: false };
  const request = { references, bundles, names, minMaskChars, publicKeys, neverMask, rotation };
  return { asked, request, isDoctor };
}
function identityFor(command, world, masks) {
  const { environment, now } = world;
  if (command.tokens.length === 0 && environment.GITHUB_ACTIONS === "true")
    return new GithubIdentity({
      environment,
      eventName: environment.GITHUB_EVENT_NAME ?? "",
      payload: readPayload(environment.GITHUB_EVENT_PATH),
      ask: askGithub(environment, masks.add),
      sleep: (milliseconds2) => new Promise((resolve) => setTimeout(resolve, milliseconds2)),
      random: Math.random,
      now
    });
  const known = KNOWN_VARIABLES.filter((name) => (environment[name] ?? "") !== "").map(
    (name) => ({ kind: "variable", name })
  );
  const sources = command.tokens.length > 0 ? command.tokens : known;
  return new TokenIdentity({ sources, environment, conceal: masks.add, now });
}
function tokenVariables({ tokens }) {
  return [
    ...KNOWN_VARIABLES,
    ...tokens.flatMap((source) => source.kind === "variable" ? [source.name] : [])
  ];
}
function tell(report, isQuiet, say) {
  if (report.kind === "failed") {
    for (const failure2 of report.failures) tellFailure("not fetched", failure2, say);
    say("tacet: nothing was run");
    return false;
  }
  for (const failure2 of report.missing) tellFailure("missing, and optional", failure2, say);
  for (const { name, kind, text } of report.rotation)
    if (kind !== "unknown" || !isQuiet) say(`tacet: max-age of ${name}: ${text}`);
  if (isQuiet) return true;
  say(
    `tacet: ${counted(report.rows.filter(({ destination }) => destination !== void 0).length, "secret")} fetched`
  );
  say(fetchLog(report.rows));
  for (const { text } of report.notes) say(`tacet: ${text}`);
  return true;
}
function tellFailure(what, { names, error, advice }, say) {
  say(`tacet: ${what}: ${names.join(", ")}: ${error.message}`);
  if (error.hint !== void 0) say(`hint: ${error.hint}`);
  if (advice.length > 0) say(advice.join("\n"));
}
async function giveAllBack(leases, environment, isQuiet, say) {
  for (const end of await giveBack(leases, environment)) {
    if (end.kind === "failed") {
      say(`tacet: could not clean up: ${end.error.message}`);
      if (end.error.hint !== void 0) say(`hint: ${end.error.hint}`);
    } else if (!isQuiet) say(`tacet: ${end.text}`);
  }
}
function joinReferences(files, single) {
  const lines = [];
  const places = [];
  for (const { path, read } of files) {
    try {
      for (const [index, line] of read().split(/\r\n|\n|\r/).entries()) {
        lines.push(line);
        places.push(`${path}, line ${index + 1}`);
      }
    } catch (cause) {
      if (cause instanceof TacetError) throw cause;
      throw new InputError("path-unreadable", `${path} cannot be read (${describeError(cause)})`, { cause });
    }
  }
  for (const [index, text] of single.entries()) {
    lines.push(text.replace(/[\r\n]+/g, " "));
    places.push(single.length === 1 ? "--secret" : `--secret number ${index + 1}`);
  }
  return { secrets: lines.join("\n"), placeOfLine: (line) => places[line - 1] ?? `line ${line}` };
}

// src/options/fetch-command-options.ts
var NOT_HERE = /* @__PURE__ */ new Set([
  "secrets",
  "export",
  "file-format",
  ...fetchDialectInputs.map(({ name }) => name)
]);
var SYSTEM_PREFIXES = /^(?:gcp|azure|vault|doppler|infisical|sops)-/;
var COMMON = /* @__PURE__ */ new Set([
  "manifest",
  "allowed-hosts",
  "role",
  "region",
  "audience",
  "session-duration",
  "role-chain",
  "allowed-account-ids",
  "min-mask-length",
  "public-keys",
  "never-mask",
  "max-age",
  "max-age-action",
  "doctor"
]);
var fetchCommandInputs = fetchActionInputs.filter(
  ({ name }) => !NOT_HERE.has(name) && (COMMON.has(name) || SYSTEM_PREFIXES.test(name))
);
var METAVARS = {
  flag: void 0,
  text: "TEXT",
  choice: "WORD",
  choices: "WORD",
  list: "TEXT",
  number: "N"
};
var fetchCliOptions = [
  {
    name: "secret",
    kind: "list",
    metavar: "NAME=REF",
    group: "What to fetch",
    description: "A reference, as a line of the input secrets: DB_PASSWORD=vault:secret/app#password. May be repeated."
  },
  {
    name: "secrets",
    kind: "list",
    metavar: "FILE",
    group: "What to fetch",
    description: "A file of references, one a line. May be repeated."
  },
  ...fetchCommandInputs.filter(({ name }) => name === "manifest").map((input) => cliOption(input, "What to fetch")),
  {
    name: "token-env",
    kind: "list",
    metavar: "NAME",
    group: "Who the job is",
    description: "A variable with an id token of the CI (GitLab: id_tokens). Its audience decides where it goes; one for each audience. The command does not get it. Default: CIRCLE_OIDC_TOKEN_V2; in GitHub Actions the token is asked for."
  },
  {
    name: "token-file",
    kind: "list",
    metavar: "FILE",
    group: "Who the job is",
    description: "A file with an id token, read anew each time: a projected token of Kubernetes."
  },
  {
    name: "audit",
    kind: "text",
    metavar: "FILE",
    group: "Output",
    description: "Write a JSON record of what was fetched to this file before the command runs: name, system, version, age, end, lease and destination of each secret, and never a value."
  },
  { name: "quiet", kind: "flag", group: "Output", description: "Say nothing but errors." },
  ...fetchCommandInputs.filter(({ name }) => name !== "manifest").map((input) => cliOption(input, SYSTEM_PREFIXES.test(input.name) ? "Systems" : "Settings"))
];
function cliOption({ required: _, ...input }, group) {
  const metavar = input.name === "manifest" ? "FILE" : METAVARS[input.kind];
  return { ...input, ...metavar === void 0 ? {} : { metavar }, group };
}

// src/commands/fetch.ts
var USAGE = [
  "Usage: tacet fetch [options] -- COMMAND [WORDS]",
  "",
  "Exchanges the id token of a CI job for secrets, runs COMMAND with them in its environment and nowhere else, masks its",
  "output, and gives back every lease when it ends. The exit status is that of COMMAND; 2 when nothing was run. With",
  "--doctor everything is checked and nothing fetched or run; the status is 0 when no check failed, else 1.",
  "",
  "  GitLab      id_tokens: { TACET_ID_TOKEN: { aud: https://vault.example.com } }, then --token-env TACET_ID_TOKEN",
  "  Buildkite   buildkite-agent oidc request-token --audience … > FILE, then --token-file FILE",
  "  CircleCI    CIRCLE_OIDC_TOKEN_V2 is found by itself; its audience is the id of the organisation",
  "  Kubernetes  a projected service account token, then --token-file /var/run/secrets/…/token",
  "  GitHub      permissions: { id-token: write }; nothing to name"
];
async function fetchCommand(words) {
  const end = words.indexOf("--");
  const own = end < 0 ? words : words.slice(0, end);
  if (own.includes("--help") || own.includes("-h")) {
    process.stdout.write(helpText(USAGE, fetchCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(own, fetchCliOptions, "fetch");
  const [command, ...rest] = end < 0 ? [] : words.slice(end + 1);
  if ((command ?? "") === "" && !values.has("doctor") || positionals.length > 0)
    throw new InputError("option-invalid", "the command to run stands behind --", {
      hint: "tacet fetch --secret NAME=REFERENCE -- COMMAND"
    });
  const { secrets, placeOfLine } = joinReferences(
    listOf(values, "secrets").map((path) => ({ path, read: () => readFileSync2(path, "utf8") })),
    listOf(values, "secret")
  );
  process.stdout.removeAllListeners("error");
  process.stdout.on("error", () => void 0);
  process.stderr.on("error", () => void 0);
  return await runFetch(
    {
      secrets,
      placeOfLine,
      input: (name) => inputText(values, name),
      tokens: [
        ...listOf(values, "token-env").map((name) => ({ kind: "variable", name })),
        ...listOf(values, "token-file").map((path) => ({ kind: "file", path }))
      ],
      command: command ?? "",
      words: rest,
      auditPath: textOf(values, "audit"),
      isQuiet: values.has("quiet")
    },
    {
      environment: process.env,
      stdout: process.stdout,
      stderr: process.stderr,
      isInteractive: process.stdin.isTTY === true,
      now: Date.now,
      onCancel: (cancel) => {
        const handlers = ["SIGHUP", "SIGINT", "SIGTERM"].map(
          (signal) => [signal, () => cancel(signal)]
        );
        for (const [signal, handler] of handlers) process.on(signal, handler);
        return () => {
          for (const [signal, handler] of handlers) process.off(signal, handler);
        };
      }
    }
  );
}
function inputText(values, name) {
  const value = values.get(name);
  if (value === void 0) return "";
  if (value === true) return "true";
  return typeof value === "string" ? value : value.join("\n");
}
export {
  fetchCommand
};
