import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  AwsClients,
  ageKeyMistake,
  assumeRole,
  explainSts,
  isBatchable,
  isRegion,
  locateFile,
  networkFailure,
  parseRole,
  placeOfParameter,
  placeOfSecret,
  readServiceError,
  sessionPolicy,
  splitIntoSessions
} from "./chunk-2R5EK27T.mjs";
import {
  CallFailure,
  DEFAULT_AUTH_MOUNT,
  DopplerApi,
  INFISICAL_CLOUD,
  InfisicalApi,
  JsonClient,
  LeaseBook,
  LeaseSafe,
  VaultClient,
  VaultConnection,
  WRAP_SECONDS,
  annotate,
  cleanPath,
  commandLine,
  corruptAnswer,
  counted,
  dopplerFacts,
  explainCall,
  explainDownload,
  explainHidden,
  explainLogin,
  explainLogin2,
  explainMissing,
  explainRead,
  explainRefusal,
  explainTrouble,
  field,
  inGroup,
  isDebug,
  isProjectId,
  isSecureUrl,
  leaseSlot,
  log,
  makeFolder,
  markdownCode,
  markdownText,
  momentText,
  parseJsonText,
  planFolder,
  printable,
  readAuthority,
  readPayload,
  readSecretMembers,
  realPace,
  runnerTemp,
  saveState,
  serverPlace,
  textIn,
  troubleFailure,
  troubleFailure2,
  vaultLease,
  versionGone,
  writeAndFlush,
  writeFacts,
  writeSummary
} from "./chunk-CXLWLUTA.mjs";
import {
  BugError,
  DeniedError,
  InputError,
  Secret,
  TacetError,
  UpstreamError,
  decodeClaims,
  describeError,
  fieldAt,
  listAt,
  numberAt,
  pasteable,
  proxySecrets,
  shellWord,
  textAt,
  tokenLines
} from "./chunk-ADMKWRIA.mjs";
import {
  getInput
} from "./chunk-UVQL6IPV.mjs";
import "./chunk-ABD7D3BL.mjs";

// src/options/fetch-options.ts
var fetchActionInputs = [
  {
    name: "secrets",
    kind: "list",
    required: true,
    description: "What to fetch, one reference a line: NAME = aws:secret-name#json.field, aws-ssm:/path/name, gcp:secret-name, azure:vault/secret-name. See the reference syntax."
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
    values: ["dotenv", "json", "raw"],
    default: "dotenv",
    description: "How a file is written, with export: file. raw writes one file for each secret, byte for byte, into a folder."
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
  }
];

// src/base/nearest.ts
function nearest(wrong, words) {
  const limit = Math.min(3, Math.max(1, Math.floor(wrong.length / 3)));
  let best;
  let bestDistance = limit + 1;
  for (const word of words) {
    const distance = editDistance(wrong.toLowerCase(), word.toLowerCase());
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best ?? words.find((word) => wrong.length >= 3 && word.startsWith(wrong));
}
function editDistance(a, b) {
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row.push(value);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

// src/runner/inputs.ts
var InputReader = class {
  #declared;
  #mistakes = [];
  constructor(declared) {
    this.#declared = new Map(declared.map((input2) => [input2.name, input2]));
  }
  /** The text, trimmed. A required input that is missing is a mistake. */
  text(name) {
    return this.#given(name, getInput(name));
  }
  /** The text with its line ends and white space, for inputs whose lines are counted. */
  untrimmed(name) {
    const text = getInput(name, { trimWhitespace: false });
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
function mistakesError(mistakes) {
  const lines2 = mistakes.map(
    ({ where, what, hint }) => `${where}: ${what}${hint === void 0 ? "" : ` (${hint})`}`
  );
  const code = mistakes.every(({ what }) => what.startsWith("is required")) ? "input-missing" : "option-invalid";
  if (lines2.length === 1) return new InputError(code, lines2[0] ?? "");
  return new InputError(code, [`${lines2.length} mistakes in the inputs`, ...lines2].join("\n"));
}
function split(text, separator) {
  return (text ?? "").split(separator).map((entry) => entry.trim()).filter((entry) => entry !== "");
}
function quoted(text) {
  return `"${printable(text.length > 60 ? `${text.slice(0, 60)}…` : text)}"`;
}

// src/runner/masks.ts
var MaskedSecret = class _MaskedSecret {
  #plan;
  constructor(plan) {
    this.#plan = plan;
  }
  /** The value to export. */
  get secret() {
    return this.#plan.secret;
  }
  /** How many forms are blotted out. */
  get maskedForms() {
    return this.#plan.forms.length;
  }
  /** The forms that are not, and why. */
  get unmasked() {
    return this.#plan.unmasked;
  }
  /** See `announceMasks`, which is this under the name that callers use. */
  static async announce(plans, sink) {
    for (const plan of plans) requireSound(plan);
    await sink(plans.flatMap((plan) => plan.forms));
    return plans.map((plan) => new _MaskedSecret(plan));
  }
};
function announceMasks(plans, sink = maskOnRunner) {
  return MaskedSecret.announce(plans, sink);
}
async function maskOnRunner(forms) {
  const texts = new Set(forms.map((form) => form.reveal()));
  texts.delete("");
  if (texts.size === 0) return;
  await writeAndFlush([...texts].map((text) => commandLine("add-mask", text)).join(""));
}
function requireSound(plan) {
  if (plan.forms.length === 0 && !plan.unmasked.some((form) => form.isWholeValue))
    throw new BugError("a value was to be exported without a mask and without a reason for that");
}

// src/runner/event.ts
function isForkRequest(payload) {
  const request = field(payload, "pull_request");
  if (request === void 0) return false;
  const head = textIn(field(request, "head", "repo", "full_name"));
  const base = textIn(field(request, "base", "repo", "full_name"));
  return head === void 0 || head.toLowerCase() !== base?.toLowerCase();
}

// src/runner/oidc.ts
var BUDGET_MS = 2e4;
var ATTEMPT_MS = 3e4;
var FIRST_DELAY_MS = 250;
var HINT_PERMISSION = "add `permissions: { id-token: write, contents: read }` to the job; in a reusable workflow the caller must grant it too";
async function askToolkit(audience) {
  const { getIDToken } = await import("./core-HR23TYUN.mjs");
  return getIDToken(audience);
}
async function requestIdToken(audience, world) {
  requireAvailable(world);
  const startedAt = world.now();
  for (let attempt = 0; ; attempt++) {
    const outcome = await tryOnce(audience, world);
    if (outcome.kind === "token") return outcome.token;
    const delayMs = world.random() * FIRST_DELAY_MS * 2 ** attempt;
    const isSpent = world.now() - startedAt + delayMs > BUDGET_MS;
    if (!outcome.retryable || isSpent) throw outcome.error;
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
    if (answer === "timeout") return failed(audience, "no answer within 30 seconds");
    if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(answer)) return { kind: "token", token: Secret.fromText(answer) };
    return failed(audience, "the answer held no token");
  } catch (cause) {
    return explainToolkit(audience, cause);
  } finally {
    clearTimeout(timer);
  }
}
function explainToolkit(audience, cause) {
  const text = cause instanceof Error ? cause.message : "";
  const status2 = Number(/Error Code : (\d{3})\b/.exec(text)?.[1] ?? 0);
  if (status2 >= 400 && status2 < 500 && status2 !== 408 && status2 !== 429) {
    const error = new DeniedError(
      "oidc-refused",
      `GitHub refused an id token for the audience ${JSON.stringify(audience)} (HTTP ${status2})`,
      { hint: HINT_PERMISSION, cause }
    );
    return { kind: "failed", error, retryable: false };
  }
  const what = status2 > 0 ? `HTTP ${status2}` : text.includes("do not have ID Token field") ? "the answer held no token" : "the connection failed";
  return failed(audience, what);
}
function failed(audience, what) {
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

// src/fetch/providers/azure/clouds.ts
var AZURE_CLOUDS = ["public", "usgov", "china"];
var CLOUDS = {
  public: {
    name: "public",
    loginHost: "login.microsoftonline.com",
    vaultSuffix: "vault.azure.net",
    audience: "api://AzureADTokenExchange"
  },
  usgov: {
    name: "usgov",
    loginHost: "login.microsoftonline.us",
    vaultSuffix: "vault.usgovcloudapi.net",
    audience: "api://AzureADTokenExchangeUSGov"
  },
  china: {
    name: "china",
    loginHost: "login.chinacloudapi.cn",
    vaultSuffix: "vault.azure.cn",
    audience: "api://AzureADTokenExchangeChina"
  }
};
function azureCloud(name) {
  return CLOUDS[name];
}
function cloudOfHost(host) {
  return Object.values(CLOUDS).find(({ vaultSuffix }) => isHostOf(host, vaultSuffix));
}
function isHostOf(host, domain) {
  return host === domain || host.endsWith(`.${domain}`);
}

// src/fetch/references/scanner.ts
var LineMistake = class extends Error {
  hint;
  constructor(what, hint) {
    super(what);
    this.name = "LineMistake";
    this.hint = hint;
  }
};
var LineScanner = class {
  #text;
  #at = 0;
  constructor(text) {
    this.#text = text;
  }
  /** Whether everything has been read. */
  get isAtEnd() {
    return this.#at >= this.#text.length;
  }
  /** The text from here to the end, without moving. */
  get rest() {
    return this.#text.slice(this.#at);
  }
  /** How far it has read, in characters: for `between`. */
  get position() {
    return this.#at;
  }
  /** The text from an earlier position to here, as written. */
  since(position) {
    return this.#text.slice(position, this.#at);
  }
  /** Moves over white space; returns whether there was any. */
  skipSpace() {
    const start = this.#at;
    while (/[ \t]/.test(this.#text[this.#at] ?? "")) this.#at++;
    return this.#at > start;
  }
  /** Moves over `expected` if it stands here. */
  take(expected) {
    if (!this.#text.startsWith(expected, this.#at)) return false;
    this.#at += expected.length;
    return true;
  }
  /** Reads what the pattern (sticky, made by the caller) matches here; undefined when it does not match. */
  match(pattern) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== void 0) this.#at += found.length;
    return found;
  }
  /**
   * Reads up to, not including, the first unquoted and unescaped character of `ends`, or white space, or the end.
   * Returns the text with quotes and escapes resolved; may be empty. Throws `LineMistake` for an open quote.
   */
  word(ends) {
    let word = "";
    while (!this.isAtEnd) {
      const character = this.#text[this.#at] ?? "";
      if (character === '"') word += this.#quoted();
      else if (character === "\\") word += this.#escaped();
      else if (ends.includes(character) || character === " " || character === "	") break;
      else {
        word += character;
        this.#at++;
      }
    }
    return word;
  }
  #quoted() {
    let text = "";
    this.#at++;
    while (!this.isAtEnd) {
      const character = this.#text[this.#at] ?? "";
      if (character === '"') {
        this.#at++;
        return text;
      }
      if (character === "\\") text += this.#escaped();
      else {
        text += character;
        this.#at++;
      }
    }
    throw new LineMistake("a double quote is not closed", 'close it, or write \\" for a quote as such');
  }
  #escaped() {
    const character = this.#text[this.#at + 1];
    if (character === void 0) throw new LineMistake("the line ends in a backslash");
    this.#at += 2;
    return character;
  }
};

// src/fetch/references/azure-syntax.ts
var VAULT = /^(?!.*--)[a-z][a-z0-9-]{1,22}[a-z0-9]$/;
var HOST = /^(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]{0,62}\.)+[a-z0-9-]{1,63}$/;
var NAME = /^[0-9A-Za-z-]{1,127}$/;
var VERSION = /^[0-9a-f]{32}$/i;
var IDENTIFIER = /^https:\/\/([^/:?@]+)(?::443)?\/([a-z]+)\/([^/?]+)(?:\/([^/?]+))?\/?$/i;
function parseAzureVault(text) {
  const vault = text.toLowerCase().replace(/^https:\/\//, "").replace(/(?::443)?\/?$/, "");
  return VAULT.test(vault) || HOST.test(vault) ? vault : void 0;
}
function parseAzureSecret(scanner) {
  return parseLocator(scanner, "azure-secret", "azure");
}
function parseAzureCertificate(scanner) {
  return parseLocator(scanner, "azure-certificate", "azure-cert");
}
function parseLocator(scanner, kind, system) {
  const word = scanner.word("@#|");
  if (word === "")
    throw new LineMistake(
      `no secret is named after ${system}:`,
      `write ${system}:VAULT/NAME or ${system}:NAME`
    );
  const version = scanner.take("@") ? scanner.word("@#|") : void 0;
  const parts = /^https?:/i.test(word) ? identifierParts(word, kind) : nameParts(word);
  if (parts.version !== void 0 && version !== void 0)
    throw new LineMistake(
      "two versions",
      "write the version at the end of the identifier or after @, not both"
    );
  const chosen = parts.version ?? version;
  if (!NAME.test(parts.name)) {
    throw new LineMistake(
      "a name in Key Vault has letters, digits and dashes alone",
      parts.name.includes("_") ? "Key Vault knows no underscore: most tools write a dash in its place" : void 0
    );
  }
  if (chosen !== void 0 && !VERSION.test(chosen))
    throw new LineMistake("a version in Key Vault has 32 hexadecimal digits");
  return { kind, vault: parts.vault, name: parts.name, version: chosen?.toLowerCase() };
}
function nameParts(word) {
  const [first = "", second, ...more] = word.split("/");
  if (more.length > 0)
    throw new LineMistake("too many slashes", "write VAULT/NAME, and the version after an @");
  if (second === void 0) return { vault: void 0, name: first, version: void 0 };
  return { vault: requireVault(first), name: second, version: void 0 };
}
function identifierParts(word, kind) {
  const [, host = "", collection, name = "", version] = IDENTIFIER.exec(word) ?? [];
  const wanted = kind === "azure-secret" ? ["secrets"] : ["certificates", "secrets"];
  if (!wanted.includes(collection?.toLowerCase() ?? "")) {
    throw new LineMistake(
      "this is not the identifier of a secret",
      `write https://VAULT.vault.azure.net/${wanted[0]}/NAME, with or without a version`
    );
  }
  return { vault: requireVault(host), name, version };
}
function requireVault(text) {
  const vault = parseAzureVault(text);
  if (vault === void 0)
    throw new LineMistake(
      "this is not the name of a vault",
      "a vault has 3 to 24 letters, digits and dashes; write VAULT/NAME"
    );
  return vault;
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

// src/fetch/providers/azure/settings.ts
var GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function isGuid(text) {
  return GUID.test(text);
}
function isTenant(text) {
  return isGuid(text) || /^(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]{0,62}\.)+[a-z]{2,63}$/i.test(text);
}
function addressOf({ originOf }, host, path) {
  return new URL(path, originOf?.(host) ?? `https://${host}`);
}

// src/fetch/providers/azure/entra.ts
var SPREADING_CODES = /* @__PURE__ */ new Set([70021, 700213, 70025]);
var SPREADING_WAITS_MS = [2e3, 6e3];
function idTokenAudience({ audience, cloud }) {
  return audience ?? azureCloud(cloud).audience;
}
async function exchangeToken(idToken, resourceHost, settings, client, signal) {
  const nowMs = (settings.client.now ?? Date.now)();
  const path = `/${encodeURIComponent(settings.tenant ?? "")}/oauth2/v2.0/token`;
  const request = {
    method: "POST",
    url: addressOf(settings, azureCloud(settings.cloud).loginHost, path),
    body: {
      kind: "form",
      fields: {
        client_id: settings.clientId ?? "",
        scope: `https://${resourceHost}/.default`,
        grant_type: "client_credentials",
        client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        client_assertion: idToken.secret
      }
    }
  };
  const ask = () => client.call(
    request,
    signal,
    (answer) => answer.status >= 300 ? refusalOf(answer) : { kind: "token", token: tokenOf(answer, nowMs) }
  );
  let outcome = await ask();
  for (const waitMs of SPREADING_WAITS_MS) {
    if (outcome.kind === "token" || !SPREADING_CODES.has(outcome.code) || signal.aborted) break;
    await client.sleep(waitMs);
    outcome = await ask();
  }
  return outcome;
}
function tokenOf({ body }, nowMs) {
  const secret = textAt(body, "access_token");
  const seconds = numberAt(body, "expires_in");
  if (secret === void 0 || seconds === void 0 || !/^bearer$/i.test(textAt(body, "token_type") ?? ""))
    throw new CallFailure("malformed", "no access token");
  return { secret: Secret.fromText(secret), expiresAtMs: nowMs + seconds * 1e3 };
}
function refusalOf({ status: status2, body }) {
  const [listed] = listAt(body, "error_codes");
  const inText = /^AADSTS(\d{4,9})\b/.exec(textAt(body, "error_description") ?? "")?.[1];
  const error = textAt(body, "error") ?? "";
  return {
    kind: "refusal",
    code: typeof listed === "number" ? listed : inText === void 0 ? void 0 : Number(inText),
    error: /^[a-z_]{1,40}$/.test(error) ? error : `HTTP ${status2}`
  };
}

// src/fetch/providers/azure/explain-entra.ts
var STATUS_PAGE = "https://azure.status.microsoft";
function explainEntra(refusal2, request) {
  const { settings, claims } = request;
  const isAboutToken = isCredentialCode(refusal2.code);
  const sent = isAboutToken ? tokenLines(claims, idTokenAudience(settings), "a federated credential") : [];
  const credential = isAboutToken ? credentialAdvice(settings, claims) : [];
  return { error: errorOf(refusal2, request), isAboutOneSecret: false, advice: [...sent, ...credential] };
}
function explainAzureCall(failure3, service, unknownHost) {
  const error = explainCall(failure3, { service, statusPage: STATUS_PAGE, unknownHost });
  return { error, isAboutOneSecret: false, advice: [] };
}
function federatedCredential(settings, claims) {
  return {
    name: `github-${(claims.repository ?? "repository").replace(/[^A-Za-z0-9]+/g, "-")}`.slice(0, 120),
    issuer: claims.iss ?? "https://token.actions.githubusercontent.com",
    subject: claims.sub ?? "",
    audiences: [claims.aud ?? idTokenAudience(settings)]
  };
}
function isCredentialCode(code) {
  return [70021, 700211, 700212, 700213, 7002138, 70025, 700024, 50027, 700027].includes(code ?? 0);
}
function credentialAdvice(settings, claims) {
  const json = pasteable(JSON.stringify(federatedCredential(settings, claims), null, 2)).split("\n");
  return [
    `The federated credential that admits this job, for the application ${settings.clientId}:`,
    ...json.map((line) => `  ${line}`),
    `  saved as credential.json: az ad app federated-credential create --id ${settings.clientId} --parameters credential.json`,
    "  (For a managed identity: az identity federated-credential create, with the same issuer, subject and audience.",
    "  An application takes 20 of them. While a repository moves from one form of sub to the other it needs both.)"
  ];
}
function errorOf({ code, error }, request) {
  const { settings, claims, resourceHost } = request;
  const { tenant = "", clientId = "" } = settings;
  const number = code === void 0 ? error : `AADSTS${code}`;
  const app = `the application ${clientId}`;
  switch (code) {
    case 70021:
    case 700213:
      return denied(
        `${app} has no federated credential for the subject ${shown(claims.sub)} (${number})`,
        "issuer, subject and audience must match to the letter; a new credential takes some minutes to be known everywhere"
      );
    case 700211:
      return denied(
        `${app} has no federated credential for the issuer ${shown(claims.iss)} (${number})`,
        "the issuer must match to the letter, without a slash at the end"
      );
    case 700212:
      return denied(
        `${app} has no federated credential for the audience ${idTokenAudience(settings)} (${number})`,
        `the credential's audience is usually ${azureCloud(settings.cloud).audience}; otherwise set the input azure-audience`
      );
    case 7002138:
      return denied(
        `a federated credential of ${app} differs from the subject ${shown(claims.sub)} in upper and lower case alone (${number})`,
        "write the subject exactly as it is shown, with the case that the owner, repository, branch or environment has on GitHub"
      );
    case 70025:
      return denied(
        `${app} has no federated credentials at all (${number})`,
        "add the one shown below; a new one takes some minutes to be known everywhere"
      );
    case 700024:
      return new UpstreamError(
        "upstream-failed",
        `Azure calls the id token out of date, though it was new (${number})`,
        {
          hint: "check the clock of the runner; on a hosted runner run the job again"
        }
      );
    case 50027:
    case 700027:
      return denied(
        `Azure does not accept the id token of this job (${number})`,
        "its signature or its form is not what the issuer publishes; check the issuer, which must be reachable from the internet"
      );
    case 700016:
      return input(
        `the tenant ${tenant} has no application ${clientId} (${number})`,
        "check the inputs azure-client-id (the client id, not the object id) and azure-tenant-id"
      );
    case 7000229:
      return denied(
        `${app} has no service principal in the tenant ${tenant} (${number})`,
        `make one: az ad sp create --id ${clientId}`
      );
    case 7000112:
      return denied(
        `${app} is disabled (${number})`,
        "enable its service principal under Enterprise applications"
      );
    case 7000215:
      return denied(
        `Azure takes the request of ${app} for one with a client secret (${number})`,
        "check that a proxy does not change the request"
      );
    case 90002:
    case 900021:
    case 900023:
      return input(
        `there is no tenant ${tenant} in the ${settings.cloud} cloud (${number})`,
        "check the inputs azure-tenant-id and azure-cloud"
      );
    case 500011:
      return denied(
        `the tenant ${tenant} does not know the resource https://${resourceHost} (${number})`,
        "check that azure-tenant-id is the tenant of the vault and azure-cloud its cloud"
      );
    case 53003:
      return denied(
        `a conditional access policy of the tenant ${tenant} does not admit this job (${number})`,
        "policies for workload identities look at the network: use a runner whose address they admit"
      );
    default:
      return denied(
        `Azure refuses the id token of this job for ${app} (${number})`,
        code === void 0 ? "look the error up in the documentation of the client credentials flow" : `https://login.microsoftonline.com/error?code=${code} says what the number means`
      );
  }
}
function shown(claim) {
  return claim ?? "(nothing)";
}
function denied(message, hint) {
  return new DeniedError("access-denied", message, { hint });
}
function input(message, hint) {
  return new InputError("option-invalid", message, { hint });
}

// src/fetch/providers/azure/explain-vault.ts
function explainVault(error, request) {
  const { written, host } = request;
  switch (error.httpStatus) {
    case 404:
      return aboutOne(notFound(request));
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
function noCertificate({ written, host }) {
  return aboutOne(
    new InputError("reference-invalid", `${written}: ${host} has a secret of this name, but no certificate`, {
      hint: "write azure: in place of azure-cert:"
    })
  );
}
function notFound({ written, locator, host }) {
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
        denied2(
          `the firewall of ${host} does not admit this runner`,
          "add its address to the networks of the vault, or use a runner within a network that the vault admits"
        )
      );
    case "ForbiddenByPolicy":
    case "AccessDenied":
      return aboutOne(
        denied2(
          `${app} may not read ${written}: no access policy of ${host} allows it (${inner})`,
          "add the access policy shown below"
        ),
        policyAdvice(request)
      );
    case "ForbiddenByRbac":
      return aboutOne(
        denied2(
          `${app} may not read ${written}: it has no role for it (${inner})`,
          "assign the role shown below"
        ),
        roleAdvice(request)
      );
    default:
      return aboutOne(
        denied2(
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
    return denied2(
      `${host} belongs to the tenant ${tenant}, and the token is from ${settings.tenant}`,
      "set the input azure-tenant-id to the tenant of the vault, and use an application of that tenant"
    );
  }
  return denied2(
    `${host} does not accept the token of the application ${settings.clientId}`,
    "check the inputs azure-tenant-id and azure-cloud, and the clock of the runner"
  );
}
function roleAdvice({ locator, host, settings }) {
  const vault = vaultName(host, settings);
  const scope = `/subscriptions/SUBSCRIPTION/resourceGroups/GROUP/providers/Microsoft.KeyVault/vaults/${vault}`;
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
function aboutOne(error, advice2 = []) {
  return { error, isAboutOneSecret: true, advice: advice2 };
}
function aboutAll(error) {
  return { error, isAboutOneSecret: false, advice: [] };
}
function denied2(message, hint) {
  return new DeniedError("access-denied", message, { hint });
}

// src/fetch/providers/azure/vault-host.ts
function hostOf(locator, settings) {
  const vault = locator.vault ?? (settings.vault === void 0 ? void 0 : parseAzureVault(settings.vault));
  if (vault === void 0 || vault.includes(".")) return vault;
  return `${vault}.${azureCloud(settings.cloud).vaultSuffix}`;
}
function hostRefusal(host, settings) {
  const cloud = azureCloud(settings.cloud);
  if (isVaultOf(host, cloud) || settings.allowedHosts.includes(host)) return void 0;
  const other = cloudOfHost(host);
  return {
    what: `${host} is no vault of the ${cloud.name} cloud (….${cloud.vaultSuffix}), and a token may not be sent there`,
    hint: other === void 0 || other.name === cloud.name ? "check the name; if this host is right, add it to the input azure-allowed-hosts" : `it is one of the ${other.name} cloud: set azure-cloud: ${other.name}`
  };
}
async function resourceOf(host, settings, client, signal) {
  const cloud = azureCloud(settings.cloud);
  if (isVaultOf(host, cloud)) return cloud.vaultSuffix;
  const url = addressOf(settings, host, "/secrets?api-version=7.4&maxresults=1");
  const challenge = await client.call({ method: "GET", url }, signal, (answer) => {
    if (answer.status !== 401) throw new CallFailure("malformed", `HTTP ${answer.status} without a token`);
    return readChallenge(answer);
  });
  const { resourceHost } = challenge;
  if (resourceHost !== void 0 && isHostOf(host, resourceHost)) return resourceHost;
  const named = resourceHost === void 0 ? "no resource" : `the resource ${resourceHost}`;
  throw new DeniedError(
    "host-refused",
    `${host} asks for a token for ${named}, in whose domain it does not lie`,
    {
      hint: "no token was sent: a host that takes tokens meant for others could use them there"
    }
  );
}
function readChallenge(answer) {
  const header = answer.header("www-authenticate") ?? "";
  const parameter = (name) => new RegExp(`\\b${name}="([^"]*)"`, "i").exec(header)?.[1] ?? "";
  const resource = parameter("resource") || parameter("scope").replace(/\/\.default$/, "");
  const authority = parameter("authorization") || parameter("authorization_uri");
  const tenant = URL.canParse(authority) ? new URL(authority).pathname.split("/")[1] : void 0;
  return {
    resourceHost: URL.canParse(resource) ? new URL(resource).hostname.toLowerCase() || void 0 : void 0,
    tenant: tenant !== void 0 && /^[\w.-]{1,253}$/.test(tenant) ? tenant.toLowerCase() : void 0
  };
}
function isVaultOf(host, { vaultSuffix }) {
  return host.endsWith(`.${vaultSuffix}`) && parseAzureVault(host.slice(0, -vaultSuffix.length - 1)) !== void 0;
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
    (answer) => answer.status >= 300 ? { kind: "refusal", error: vaultError(answer) } : outcomeOf(answer.body, locator, host)
  );
}
function outcomeOf(body, locator, host) {
  const value = fieldAt(body, "value");
  const version = versionOf(textAt(body, "id") ?? "", locator, host);
  if (typeof value !== "string" || version === void 0) throw new CallFailure("malformed", "no value");
  const secret = locator.kind === "azure-secret" ? Secret.fromText(value) : certificateOf(value, body);
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

// src/fetch/providers/azure/provider.ts
var MAX_PARALLEL_CALLS = 8;
var AzureProvider = class {
  kinds = ["azure-secret", "azure-certificate"];
  #settings;
  constructor(settings) {
    this.#settings = settings;
  }
  check(requests) {
    const mistakes = [...settingMistakes(this.#settings)];
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
      const tasks = requests.map((request) => () => {
        const host = this.#hostOf(request.locator);
        const session = sessions.get(host);
        if (session === void 0) throw new BugError("a vault has no session");
        return session.kind === "failure" ? Promise.resolve({ kind: "failure", request, failure: session.failure }) : this.#fetchOne(request, host, session.token, run);
      });
      const outcomes = await inParallel(tasks, MAX_PARALLEL_CALLS);
      if (context.signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled");
      return { outcomes, notes: run.notes };
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
    const outcome = await this.#attempt(
      run,
      loginHost,
      () => exchangeToken(idToken, resourceHost, settings, run.client, signal)
    );
    if (outcome.kind === "failure") return outcome;
    if (outcome.kind === "refusal") {
      const request = { settings, claims: idToken.claims, resourceHost };
      return { kind: "failure", failure: explainEntra(outcome, request) };
    }
    await conceal([outcome.token.secret]);
    run.notes.push({
      text: `the access token of the application ${settings.clientId} ends by itself at ${utc(outcome.token.expiresAtMs)}; it never left this step`
    });
    return { kind: "session", token: outcome.token };
  }
  async #fetchOne(request, host, token, run) {
    const locator = requireAzure(request.locator);
    const { client, context } = run;
    const settings = this.#settings;
    const call = { host, token: token.secret, settings, client, signal: context.signal };
    const outcome = await this.#attempt(run, host, () => getSecret(locator, call));
    const about = { written: request.written, locator, host, settings };
    switch (outcome.kind) {
      case "value": {
        const nowMs = (settings.client.now ?? Date.now)();
        run.notes.push(...dateNotes(request.written, outcome.value.expiresAtMs, outcome.validFromMs, nowMs));
        return { kind: "value", request, value: outcome.value };
      }
      case "refusal":
        return { kind: "failure", request, failure: explainVault(outcome.error, about) };
      case "no certificate":
        return { kind: "failure", request, failure: noCertificate(about) };
      case "failure":
        return { kind: "failure", request, failure: outcome.failure };
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

// src/fetch/references/gcp-syntax.ts
var PROJECT = /^(?:(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$|^\d{1,19}$/;
var SECRET = /^[A-Za-z0-9_-]{1,255}$/;
var LOCATION = /^[a-z][a-z0-9-]{1,39}$/;
var VERSION2 = /^(?:[1-9]\d{0,18}|[A-Za-z][A-Za-z0-9_-]{0,62})$/;
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
  const isVersioned2 = scanner.take("@");
  if (word === "access-token" && !isVersioned2) return { kind: "gcp-token" };
  const version = isVersioned2 ? scanner.word("@#|") : void 0;
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
  if (!VERSION2.test(version))
    throw new LineMistake("after the @ a version number, an alias or latest is expected");
}

// src/fetch/providers/gcp/principal.ts
function principalTitle({ settings }) {
  return settings.serviceAccount ?? "the federated identity of this job (without a service account)";
}
function federatedMembers({ settings, provider, claims }) {
  const pool = `iam.${settings.universe}/${provider.poolName}`;
  const { repositoryId, sub } = claims;
  return [
    ...repositoryId === void 0 ? [] : [
      {
        member: `principalSet://${pool}/attribute.repository_id/${repositoryId}`,
        mapping: "attribute.repository_id=assertion.repository_id"
      }
    ],
    ...sub === void 0 ? [] : [{ member: `principal://${pool}/subject/${sub}`, mapping: "google.subject=assertion.sub" }]
  ];
}
function accessAdvice(place, principal) {
  const { serviceAccount } = principal.settings;
  const region = place.location === void 0 ? "" : ` --location=${place.location}`;
  const command = `gcloud secrets add-iam-policy-binding ${place.secret} --project=${place.project}${region} --role=roles/secretmanager.secretAccessor`;
  const members = serviceAccount === void 0 ? federatedMembers(principal) : [{ member: `serviceAccount:${serviceAccount}`, mapping: void 0 }];
  return advice(`To let it read ${place.secret}:`, command, members);
}
function impersonationAdvice(principal) {
  const { serviceAccount = "", delegates } = principal.settings;
  const [first = serviceAccount] = delegates;
  const command = `gcloud iam service-accounts add-iam-policy-binding ${first} --role=roles/iam.workloadIdentityUser`;
  return [
    ...advice(`To let this job act as ${first}:`, command, federatedMembers(principal)),
    ...[...delegates, serviceAccount].slice(1).map((next, index) => {
      const before = delegates[index] ?? "";
      return `  gcloud iam service-accounts add-iam-policy-binding ${next} --role=roles/iam.serviceAccountTokenCreator --member=serviceAccount:${before}`;
    })
  ];
}
function conditionAdvice({ provider, claims }) {
  const { repositoryId, repositoryOwnerId } = claims;
  const parts = [
    ...repositoryOwnerId === void 0 ? [] : [`assertion.repository_owner_id == '${repositoryOwnerId}'`],
    ...repositoryId === void 0 ? [] : [`assertion.repository_id == '${repositoryId}'`]
  ];
  if (!parts.every((part) => /^assertion\.\w+ == '\d+'$/.test(part)) || parts.length === 0) return [];
  return [
    "An attribute condition that admits this repository and no other:",
    `  gcloud iam workload-identity-pools providers update-oidc ${provider.provider} --project=${provider.projectNumber} --location=global --workload-identity-pool=${provider.pool} --attribute-condition="${parts.join(" && ")}"`
  ];
}
function advice(title, command, members) {
  const lines2 = members.flatMap(({ member, mapping }) => {
    const word = shellWord(member);
    if (word === void 0) return [];
    const needs = mapping === void 0 ? [] : [`  with the attribute mapping ${mapping} of the provider:`];
    return [...needs, `  ${command} --member=${word}`];
  });
  if (lines2.length === 0) return [];
  return [title, ...lines2, "  (A change of IAM can take five minutes until it is in effect everywhere.)"];
}

// src/fetch/providers/gcp/google-error.ts
function readGoogleError({ status: httpStatus, body }) {
  const status2 = textAt(body, "error", "status") ?? "";
  const info = listAt(body, "error", "details").find(
    (detail) => textAt(detail, "@type")?.endsWith("google.rpc.ErrorInfo")
  );
  const reason = textAt(info, "reason");
  const consumer = textAt(info, "metadata", "consumer");
  return {
    httpStatus,
    status: /^[A-Z_]{1,40}$/.test(status2) ? status2 : `HTTP ${httpStatus}`,
    reason: reason !== void 0 && /^[A-Z0-9_]{1,63}$/.test(reason) ? reason : void 0,
    consumer: consumer !== void 0 && /^projects\/[a-z0-9:.-]{1,100}$/.test(consumer) ? consumer : void 0,
    text: textAt(body, "error", "message") ?? ""
  };
}

// src/fetch/providers/gcp/session.ts
var SCOPE = "https://www.googleapis.com/auth/cloud-platform";
function idTokenAudience2({ audience, universe }, provider) {
  return audience ?? `https://iam.${universe}/${provider.name}`;
}
function addressOf2({ originOf }, host, path) {
  return new URL(path, originOf?.(host) ?? `https://${host}`);
}
function exchangeToken2(idToken, { settings, provider, client, signal }, nowMs) {
  const request = {
    method: "POST",
    url: addressOf2(settings, `sts.${settings.universe}`, "/v1/token"),
    body: {
      kind: "form",
      fields: {
        grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
        audience: `//iam.${settings.universe}/${provider.name}`,
        scope: SCOPE,
        requested_token_type: "urn:ietf:params:oauth:token-type:access_token",
        subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
        subject_token: idToken.secret
      }
    }
  };
  return client.call(request, signal, (answer) => {
    if (answer.status >= 300) return stsRefusal(answer);
    const secret = textAt(answer.body, "access_token");
    const seconds = numberAt(answer.body, "expires_in");
    if (secret === void 0 || seconds === void 0 || !/^bearer$/i.test(textAt(answer.body, "token_type") ?? ""))
      throw new CallFailure("malformed", "no access token");
    return {
      kind: "token",
      token: { secret: Secret.fromText(secret), expiresAtMs: nowMs + seconds * 1e3 }
    };
  });
}
function impersonate(email, federated, { settings, client, signal }) {
  const request = {
    method: "POST",
    url: addressOf2(
      settings,
      `iamcredentials.${settings.universe}`,
      `/v1/projects/-/serviceAccounts/${encodeURIComponent(email)}:generateAccessToken`
    ),
    headers: { "x-goog-request-reason": settings.reason },
    bearer: federated.secret,
    body: {
      kind: "json",
      value: {
        scope: [SCOPE],
        lifetime: `${settings.tokenSeconds}s`,
        ...settings.delegates.length === 0 ? {} : { delegates: settings.delegates.map((delegate) => `projects/-/serviceAccounts/${delegate}`) }
      }
    }
  };
  return client.call(request, signal, (answer) => {
    if (answer.status >= 300) return { kind: "impersonation", error: readGoogleError(answer) };
    const secret = textAt(answer.body, "accessToken");
    const expiresAtMs = Date.parse(textAt(answer.body, "expireTime") ?? "");
    if (secret === void 0 || Number.isNaN(expiresAtMs))
      throw new CallFailure("malformed", "no access token");
    return { kind: "token", token: { secret: Secret.fromText(secret), expiresAtMs } };
  });
}
function stsRefusal({ status: status2, body }) {
  const code = textAt(body, "error") ?? "";
  return {
    kind: "sts",
    code: /^[a-z_]{1,40}$/.test(code) ? code : `HTTP ${status2}`,
    text: textAt(body, "error_description") ?? ""
  };
}

// src/fetch/providers/gcp/explain-session.ts
var STATUS_PAGE2 = "https://status.cloud.google.com";
function explainSession(refusal2, principal) {
  const explained = refusal2.kind === "sts" ? explainSts2(refusal2, principal) : explainImpersonation(refusal2, principal);
  return { ...explained, isAboutOneSecret: false };
}
function explainGoogleCall(failure3, service) {
  const error = explainCall(failure3, {
    service,
    statusPage: STATUS_PAGE2,
    unknownHost: "check the inputs with a region or a universe: their names are part of the host name"
  });
  return { error, isAboutOneSecret: false, advice: [] };
}
function serviceRefusal({ reason, consumer }, api, principal) {
  const project = consumer?.slice("projects/".length);
  if (reason === "SERVICE_DISABLED") {
    return denied3(
      `${api} is not enabled in ${project === void 0 ? "the project" : `project ${project}`}`,
      `gcloud services enable ${api} --project=${project ?? "PROJECT"}, then wait some minutes`
    );
  }
  if (reason === "USER_PROJECT_DENIED") {
    const named = principal.settings.quotaProject ?? project ?? "the project";
    return denied3(
      `${principalTitleShort(principal)} may not have its calls counted for ${named}`,
      "grant it roles/serviceusage.serviceUsageConsumer there, or leave the input gcp-quota-project out"
    );
  }
  return void 0;
}
function principalTitleShort({ settings }) {
  return settings.serviceAccount ?? "the federated identity of this job";
}
function explainSts2({ code, text }, principal) {
  const { provider, settings, claims } = principal;
  const audience = idTokenAudience2(settings, provider);
  const sent = tokenLines(claims, audience, "an attribute condition or a principal");
  switch (code) {
    case "unauthorized_client":
      return {
        error: denied3(
          `the attribute condition of the identity provider ${provider.name} does not admit this job`,
          "compare the condition with what the token says, shown below; case counts"
        ),
        advice: [...sent, ...conditionAdvice(principal)]
      };
    case "invalid_target":
      return {
        error: denied3(
          `Google Cloud has no active identity provider ${provider.name}`,
          "check project number, pool and provider, to the letter; each may also be disabled or deleted"
        ),
        advice: [
          "To see it:",
          `  gcloud iam workload-identity-pools providers describe ${provider.provider} --project=${provider.projectNumber} --location=global --workload-identity-pool=${provider.pool}`
        ]
      };
    case "invalid_grant":
      return { error: invalidGrant(text, principal, audience), advice: sent };
    case "invalid_request":
      return {
        error: new InputError(
          "option-invalid",
          `Google Cloud finds the request for ${provider.name} invalid`,
          {
            hint: "check the inputs gcp-provider (the number of the project, not its id) and gcp-universe"
          }
        ),
        advice: sent
      };
    default:
      return {
        error: denied3(
          `Google Cloud STS refuses the id token of this job (${code})`,
          "look the code up in the documentation of Workload Identity Federation"
        ),
        advice: sent
      };
  }
}
function invalidGrant(text, { provider, claims }, audience) {
  if (/127 bytes/i.test(text)) {
    return denied3(
      `a mapped attribute of this job is longer than the 127 bytes that ${provider.name} takes`,
      "map a shorter claim: google.subject=assertion.repository_id, or a part of sub by a CEL expression"
    );
  }
  if (/audience/i.test(text)) {
    return denied3(
      `the identity provider ${provider.name} does not expect the audience ${audience}`,
      "set the input gcp-audience to one of its allowed audiences, or add this one to them"
    );
  }
  if (/issuer.*(?:does not match|expected)/is.test(text)) {
    return denied3(
      `the identity provider ${provider.name} is for another issuer than ${claims.iss ?? "(none)"}`,
      "its issuer must be the iss of the token, to the letter: no slash at the end"
    );
  }
  if (/connect|jwks|retriev|fetch/i.test(text)) {
    return denied3(
      `Google Cloud cannot fetch the keys of the issuer ${claims.iss ?? "(none)"}`,
      "the issuer must be reachable from the internet, or its keys uploaded to the provider; run the job again if it is GitHub's own"
    );
  }
  if (/stale|expired|issued|not yet|future/i.test(text)) {
    return new UpstreamError(
      "upstream-failed",
      "Google Cloud calls the id token out of date, though it was new",
      {
        hint: "check the clock of the runner or of the issuer; on a hosted runner run the job again"
      }
    );
  }
  return denied3(
    `the identity provider ${provider.name} does not accept the id token of this job`,
    "check its issuer, its allowed audiences and that every claim of its attribute mapping is in the token"
  );
}
function explainImpersonation({ error }, principal) {
  const { settings, claims, provider } = principal;
  const email = settings.serviceAccount ?? "";
  const service = serviceRefusal(error, `iamcredentials.${settings.universe}`, principal);
  if (service !== void 0) return { error: service, advice: [] };
  const sent = tokenLines(claims, idTokenAudience2(settings, provider), "a principal");
  switch (error.status) {
    case "PERMISSION_DENIED":
    case "NOT_FOUND":
      return {
        error: denied3(
          `this job may not act as ${email}, or there is no such service account`,
          "Google gives both the same answer: check the email, then grant the role shown below"
        ),
        advice: [...sent, ...impersonationAdvice(principal)]
      };
    case "INVALID_ARGUMENT":
      return /lifetime/i.test(error.text) || settings.tokenSeconds > 3600 ? {
        error: new InputError(
          "option-invalid",
          `${email} takes no token of ${settings.tokenSeconds} seconds`,
          {
            hint: "set gcp-token-duration to 3600 or less; more needs the organisation policy iam.allowServiceAccountCredentialLifetimeExtension"
          }
        ),
        advice: []
      } : {
        error: new InputError(
          "option-invalid",
          `Google Cloud finds the request for a token of ${email} invalid`,
          {
            hint: "check the inputs gcp-service-account and gcp-delegates"
          }
        ),
        advice: []
      };
    default:
      return {
        error: denied3(
          `Google Cloud gives no access token of ${email} (${error.status})`,
          "look the status up in the documentation of generateAccessToken"
        ),
        advice: sent
      };
  }
}
function denied3(message, hint) {
  return new DeniedError("access-denied", message, { hint });
}

// src/fetch/providers/gcp/crc32c.ts
var TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 2197175160 ^ value >>> 1 : value >>> 1;
  return value;
});
function crc32c(bytes) {
  let value = 4294967295;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 255] ?? 0) ^ value >>> 8;
  return (value ^ 4294967295) >>> 0;
}

// src/fetch/providers/gcp/secret-manager.ts
function placeOf(locator, project) {
  const owner = locator.project ?? project;
  if (owner === void 0) return void 0;
  const { location, secret, version } = locator;
  return { project: owner, location, secret, version };
}
function hostOf2({ location }, universe) {
  return location === void 0 ? `secretmanager.${universe}` : `secretmanager.${location}.rep.${universe}`;
}
function accessVersion(place, token, { settings, client, signal }) {
  const { project, location, secret, version } = place;
  const region = location === void 0 ? "" : `/locations/${encodeURIComponent(location)}`;
  const path = `/v1/projects/${encodeURIComponent(project)}${region}/secrets/${secret}/versions/${version}:access`;
  const request = {
    method: "GET",
    url: addressOf2(settings, hostOf2(place, settings.universe), path),
    bearer: token,
    headers: {
      "x-goog-request-reason": settings.reason,
      ...settings.quotaProject === void 0 ? {} : { "x-goog-user-project": settings.quotaProject }
    }
  };
  return client.call(
    request,
    signal,
    (answer) => answer.status >= 300 ? { kind: "refusal", error: readGoogleError(answer) } : { kind: "value", ...fetchedValue(answer.body, place) }
  );
}
function fetchedValue(body, place) {
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
  const [, region, named, number] = /^projects\/[^/]+(?:\/locations\/([^/]+))?\/secrets\/([^/]+)\/versions\/(\d{1,19})$/.exec(name) ?? [];
  const isIt = named === secret && region === location && (!/^\d+$/.test(version) || version === number);
  return isIt ? number : void 0;
}
function decodeBase64(text) {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? new Uint8Array(bytes) : void 0;
}

// src/fetch/providers/gcp/explain-secret.ts
function explainSecret(error, written, place, principal) {
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
      return aboutOne2(notFound2(written, place, principal));
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
function notFound2(written, place, { settings }) {
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
function aboutOne2(error, advice2 = []) {
  return { error, isAboutOneSecret: true, advice: advice2 };
}
function aboutAll2(error) {
  return { error, isAboutOneSecret: false, advice: [] };
}

// src/fetch/providers/gcp/settings.ts
var TOKEN_SECONDS = { min: 60, max: 43200, default: 900 };
var DEFAULT_UNIVERSE = "googleapis.com";
var PROVIDER = /^(?:(?:https:)?\/\/iam\.[a-z0-9.-]+\/)?(projects\/([^/]+)\/locations\/global\/workloadIdentityPools\/([a-z0-9-]{4,32}))\/providers\/([a-z0-9-]{4,32})$/;
function parseIdentityProvider(text) {
  const [, poolName, projectNumber, pool, provider] = PROVIDER.exec(text) ?? [];
  if (poolName === void 0 || projectNumber === void 0 || pool === void 0 || provider === void 0)
    return void 0;
  if (!/^\d{1,19}$/.test(projectNumber)) return "project id";
  return { projectNumber, pool, provider, poolName, name: `${poolName}/providers/${provider}` };
}
function isServiceAccount(text) {
  return /^[a-z0-9](?:[a-z0-9-]{0,62})@[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])$/.test(text) && text.includes(".");
}
function isUniverse(text) {
  return /^(?=.{4,200}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/.test(text);
}
function requestReason(environment) {
  const clean = (text) => (text ?? "").replace(/[^\w./-]+/g, "-").slice(0, 150);
  const repository = clean(environment["GITHUB_REPOSITORY"]);
  return ["tacet", repository, "run", clean(environment["GITHUB_RUN_ID"]) || "local"].filter((word) => word !== "").join(" ");
}

// src/fetch/providers/gcp/provider.ts
var MAX_PARALLEL_CALLS2 = 8;
var GcpProvider = class {
  kinds = ["gcp-secret", "gcp-token"];
  #settings;
  constructor(settings) {
    this.#settings = settings;
  }
  check(requests) {
    const { project } = this.#settings;
    const mistakes = [...settingMistakes2(this.#settings)];
    for (const request of requests) {
      const locator = requireGcp(request.locator);
      if (locator.kind === "gcp-token" || placeOf(locator, project) !== void 0) continue;
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
        const { failure: failure3 } = session;
        return { outcomes: requests.map((request) => ({ kind: "failure", request, failure: failure3 })), notes: [] };
      }
      const run = { ...call, ...session, unchecked: [] };
      const tasks = requests.map((request) => () => fetchOne(request, run));
      const outcomes = await inParallel(tasks, MAX_PARALLEL_CALLS2);
      if (context.signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled");
      return { outcomes, notes: notesOf(requests, run) };
    } finally {
      client.close();
    }
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
      expiresAtMs: token.expiresAtMs
    };
    return { kind: "value", request, value };
  }
  const place = placeOf(locator, settings.project);
  if (place === void 0) throw new BugError("a secret without a project passed the check");
  try {
    const accessed = await accessVersion(place, token.secret, run);
    if (accessed.kind === "refusal")
      return {
        kind: "failure",
        request,
        failure: explainSecret(accessed.error, request.written, place, principal)
      };
    if (!accessed.isChecked) run.unchecked.push(request.written);
    return { kind: "value", request, value: accessed.value };
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    const service = `Secret Manager (${hostOf2(place, settings.universe)})`;
    return { kind: "failure", request, failure: explainGoogleCall(error, service) };
  }
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
  if (locator.kind === "gcp-secret" || locator.kind === "gcp-token") return locator;
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

// src/fetch/cloud-inputs.ts
function readGcp(inputs, environment) {
  return new GcpProvider({
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
  });
}
function readAzure(inputs, environment) {
  return new AzureProvider({
    tenant: inputs.text("azure-tenant-id"),
    clientId: inputs.text("azure-client-id"),
    cloud: inputs.choice("azure-cloud", AZURE_CLOUDS) ?? "public",
    audience: inputs.text("azure-audience"),
    vault: inputs.text("azure-vault"),
    allowedHosts: inputs.list("azure-allowed-hosts"),
    client: { environment }
  });
}

// src/runner/outputs.ts
import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { EOL } from "node:os";
function setOutputs(entries) {
  append("GITHUB_OUTPUT", entries);
}
function exportVariables(entries) {
  append("GITHUB_ENV", entries);
}
function append(variable, entries) {
  if (entries.length === 0) return;
  const text = entries.map(fileCommand).join("");
  const path = process.env[variable];
  if (path === void 0 || path === "") {
    throw new InputError("export-refused", `${variable} is not set, so there is nowhere to export to`, {
      hint: "run this as a step of a GitHub Actions job"
    });
  }
  try {
    appendFileSync(path, text, { encoding: "utf8" });
  } catch (cause) {
    throw new InputError("export-refused", `the file that ${variable} names cannot be written`, { cause });
  }
}
function fileCommand([name, value]) {
  if (!/^[^\s=<]+$/.test(name)) throw new BugError('an output name holds white space, "=" or "<"');
  const delimiter = `tacet_${randomUUID()}`;
  if (value.includes(delimiter)) throw new BugError("a random delimiter occurs in the value it delimits");
  return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`;
}

// src/fetch/secrets/fetched-value.ts
function textOf(secret) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(secret.revealBytes());
  } catch {
    return void 0;
  }
}

// src/fetch/exporters/text-value.ts
function requireText({ name, masked }, destination) {
  const text = textOf(masked.secret);
  if (text !== void 0 && !text.includes("\0")) return text;
  throw new InputError("export-refused", `${name} is binary, and ${destination} holds text alone`, {
    hint: `write \`| base64\` after its reference, or export it with export: file and file-format: raw`
  });
}

// src/fetch/exporters/environment.ts
var EnvironmentVariables = class {
  kind = "env";
  async export(secrets) {
    exportVariables(secrets.map((secret) => [secret.name, requireText(secret, "a variable")]));
    return new Map(secrets.map(({ name }) => [name, `variable ${name}`]));
  }
};

// src/fetch/exporters/secret-file.ts
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/fetch/exporters/formats.ts
function dotenvText(entries) {
  return entries.map(([name, value]) => `${name}=${dotenvValue(name, value)}
`).join("");
}
function jsonText(entries) {
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}
`;
}
function dotenvValue(name, value) {
  if (/^[A-Za-z0-9_./:@%+,=-]+$/.test(value)) return value;
  if (!value.includes("\r")) {
    if (!value.includes("'")) return `'${value}'`;
    if (!/["\\$`]/.test(value)) return `"${value}"`;
  }
  throw new InputError(
    "export-refused",
    `${name} cannot be written into a dotenv file so that every reader gets the same value`,
    {
      hint: 'it holds a carriage return, or a single quote together with ", \\, $ or `; use file-format: json or raw'
    }
  );
}

// src/fetch/exporters/secret-file.ts
var PATH_OUTPUT = "path";
var FILE_NAMES = { dotenv: "secrets.env", json: "secrets.json" };
var SecretFile = class {
  kind = "file";
  #format;
  #makeFolder;
  constructor(format, makeFolder2) {
    this.#format = format;
    this.#makeFolder = makeFolder2;
  }
  async export(secrets) {
    const files = this.#contents(secrets);
    const folder = await this.#makeFolder();
    for (const [name, content] of files) await writePrivately(join(folder, name), content);
    const [only = ""] = files.keys();
    setOutputs([[PATH_OUTPUT, this.#format === "raw" ? folder : join(folder, only)]]);
    return new Map(
      secrets.map(({ name }) => [name, `${this.#format} file${this.#format === "raw" ? ` ${name}` : ""}`])
    );
  }
  /** Everything that will be written, so that a value that does not fit is found before the first byte. */
  #contents(secrets) {
    if (this.#format === "raw")
      return new Map(secrets.map(({ name, masked }) => [name, masked.secret.revealBytes()]));
    const entries = secrets.map(
      (secret) => [secret.name, requireText(secret, `a ${this.#format} file`)]
    );
    const text = this.#format === "dotenv" ? dotenvText(entries) : jsonText(entries);
    return /* @__PURE__ */ new Map([[FILE_NAMES[this.#format], text]]);
  }
};
async function writePrivately(path, content) {
  try {
    await writeFile(path, content, { mode: 384, flag: "wx" });
  } catch (cause) {
    throw new InputError(
      "export-refused",
      `the file with the secrets cannot be written (${describeError(cause)})`,
      { cause }
    );
  }
}

// src/fetch/exporters/step-outputs.ts
var StepOutputs = class {
  kind = "outputs";
  async export(secrets) {
    setOutputs(secrets.map((secret) => [secret.name, requireText(secret, "a step output")]));
    return new Map(secrets.map(({ name }) => [name, `output ${name}`]));
  }
};

// src/runner/mask-encoders.ts
function runnerEncodings(text) {
  const bytes = Buffer.from(text, "utf8");
  return [
    bytes.toString("base64"),
    bytes.subarray(1).toString("base64"),
    bytes.subarray(2).toString("base64"),
    // Json.NET also escapes these three, so what it makes of them is not what JSON.stringify makes
    .../[\u0085\u2028\u2029]/.test(text) ? [] : [JSON.stringify(text).slice(1, -1)],
    // Uri.EscapeDataString leaves letters, digits and -_.~ alone
    encodeURIComponent(text.toWellFormed()).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
    )
  ];
}

// src/fetch/references/reference.ts
function locatorKey(locator) {
  return JSON.stringify(sorted(locator));
}
function sorted(value) {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  return entries.map(([name, entry]) => [name, sorted(entry)]);
}

// src/fetch/secrets/encodings.ts
var MIN_FRAGMENT_CHARS = 12;
function base64Fragments(bytes) {
  const fragments = [];
  for (const [fill, dropped] of [0, 2, 3].entries()) {
    const encoded = Buffer.concat([Buffer.alloc(fill), bytes]).toString("base64");
    const keptChars = Math.floor(8 * (fill + bytes.length) / 6);
    const fragment = encoded.slice(dropped, keptChars);
    if (fragment.length >= MIN_FRAGMENT_CHARS) fragments.push(fragment);
  }
  return fragments;
}
function toBase64Url(base64) {
  return base64.replaceAll("+", "-").replaceAll("/", "_");
}
function textEncodings(text) {
  const wellFormed = text.toWellFormed();
  const percent = encodeURIComponent(wellFormed);
  const json = JSON.stringify(wellFormed).slice(1, -1);
  return [
    percent,
    new URLSearchParams([["", wellFormed]]).toString().slice(1),
    percent.replaceAll("%20", "+"),
    json,
    goJson(json),
    pythonJson(json),
    wellFormed.replaceAll("'", "'\\''")
  ];
}
function jsonBase64Fragments(text) {
  const json = JSON.stringify(text.toWellFormed()).slice(1, -1);
  return json === text ? [] : base64Fragments(Buffer.from(json, "utf8"));
}
function byteEncodings(bytes) {
  const fragments = base64Fragments(bytes);
  const hex = Buffer.from(bytes).toString("hex");
  return [...fragments, ...fragments.map(toBase64Url), hex, hex.toUpperCase()];
}
function goJson(json) {
  return json.replace(/[<>&\u2028\u2029]/g, escapeUnit);
}
function pythonJson(json) {
  return json.replace(/[\u0080-\uffff]/g, escapeUnit);
}
function escapeUnit(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/fetch/secrets/mask-items.ts
var MAX_NESTING = 3;
var MAX_YAML_CHARS = 256 * 1024;
var NEVER_MASKED = /* @__PURE__ */ new Set(["true", "false", "null", "yes", "no", "on", "off"]);
function maskItems(text, limits, yaml) {
  const collector = new ItemCollector(limits, yaml);
  collector.addValue(text);
  return [...collector.items.values()];
}
function refusalOf2(text, minChars) {
  const trimmed = text.trim();
  if (trimmed === "") return text === "" ? "empty" : "white space alone";
  if (text.length < minChars) return `shorter than ${minChars} characters`;
  const bare = trimmed.replace(/^["']|["']?,?$/g, "");
  if (NEVER_MASKED.has(bare.toLowerCase())) return "a common word";
  if (/^[+-]?[\d.,]+$/.test(bare) && bare.replace(/\D/g, "").length < 6) return "a short number";
  if (/^[\s{}[\]()<>,:;"'`]+$/.test(text) || /^([-=_*#~.])\1*$/.test(trimmed)) return "punctuation alone";
  if (/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(trimmed)) return "a PEM boundary";
  return void 0;
}
var ItemCollector = class {
  items = /* @__PURE__ */ new Map();
  #limits;
  #yaml;
  #leaves = 0;
  constructor(limits, yaml) {
    this.#limits = limits;
    this.#yaml = yaml;
  }
  addValue(text) {
    this.#add(text, "the value", this.#limits.minValueChars, 0);
    const trimmed = text.trimEnd();
    if (trimmed !== "")
      this.#add(trimmed, "the value without trailing white space", this.#limits.minValueChars, 0);
    this.#addParts(trimmed, "value", 0);
  }
  #addParts(text, owner, depth) {
    this.#addPasswords(text);
    this.#addPemBodies(text);
    if (depth < MAX_NESTING) this.#addLeaves(text, depth);
    this.#addLines(text, owner);
  }
  #addLines(text, owner) {
    const lines2 = text.split(/\r\n|\n|\r/);
    if (lines2.length < 2) return;
    for (const [index, line] of lines2.entries()) {
      if (line.trim() === "") continue;
      const what = owner === "value" ? `line ${index + 1}` : `line ${index + 1} of leaf ${this.#leaves}`;
      const key = /^\s*"([^"\\]+)"\s*:/.exec(line)?.[1];
      const refusal2 = key !== void 0 && this.#limits.publicKeys.has(key) ? "declared public" : void 0;
      this.#add(line.trim(), what, this.#limits.minPartChars, 2, refusal2);
    }
  }
  #addLeaves(text, depth) {
    const json = parseJsonText(text);
    if (json !== void 0) {
      if (json.kind === "object" || json.kind === "array") this.#addJson(json, text, void 0, depth);
      return;
    }
    if (this.#yaml === void 0 || text.length > MAX_YAML_CHARS || !/^\s*(?:- |[^\s:#][^:\n]*:(?:\s|$))/m.test(text))
      return;
    for (const leaf of this.#yaml(text) ?? []) this.#addLeaf(leaf.text, leaf.key, depth);
  }
  #addJson(node, text, key, depth) {
    if (node.kind === "object") {
      for (const [name, member] of node.members) this.#addJson(member, text, name, depth);
    } else if (node.kind === "array") {
      for (const item of node.items) this.#addJson(item, text, key, depth);
    } else {
      const leaf = node.kind === "string" ? node.value : text.slice(node.start, node.end);
      this.#addLeaf(leaf, key, depth);
    }
  }
  #addLeaf(leaf, key, depth) {
    this.#leaves++;
    const what = `leaf ${this.#leaves}`;
    const text = leaf.toWellFormed();
    if (key !== void 0 && this.#limits.publicKeys.has(key)) {
      this.#add(text, what, this.#limits.minPartChars, 1, "declared public");
      return;
    }
    this.#add(text, what, this.#limits.minPartChars, 1);
    const trimmed = text.trimEnd();
    if (trimmed !== "" && trimmed !== text) this.#add(trimmed, what, this.#limits.minPartChars, 1);
    this.#addParts(trimmed, "leaf", depth + 1);
  }
  /** `scheme://user:password@host`: the password as written and decoded. */
  #addPasswords(text) {
    for (const [, password] of text.matchAll(
      /[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:@/?#]*:([^\s/?#]{1,4096})@/gi
    )) {
      if (password === void 0) continue;
      const what = "the password of an address";
      this.#add(password, what, this.#limits.minValueChars, 1);
      this.#add(percentDecoded(password), what, this.#limits.minValueChars, 1);
    }
  }
  /** The base64 body of a PEM block on one line, as tools join it. */
  #addPemBodies(text) {
    for (const [, body] of text.matchAll(/-----BEGIN [A-Z0-9 ]+-----((?:\\n|[A-Za-z0-9+/=\s])+)-----END /g)) {
      const joined = (body ?? "").replace(/\\n|\s/g, "");
      if (joined !== "") this.#add(joined, "the joined body of a PEM block", this.#limits.minPartChars, 1);
    }
  }
  #add(text, what, minChars, rank, declared) {
    const refusal2 = declared ?? refusalOf2(text, minChars);
    const earlier = this.items.get(text);
    if (earlier !== void 0 && (earlier.refusal === void 0 || refusal2 !== void 0)) return;
    this.items.set(text, { text, what, refusal: refusal2, rank });
  }
};
function percentDecoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/fetch/secrets/derived-forms.ts
var MIN_ENCODED_BYTES = 8;
var MAX_ENCODED_FORMS_PER_VALUE = 256;
var MAX_FORMS = 4096;
async function planMasks(requests, settings) {
  const yaml = await yamlReader(requests);
  const drafts = requests.map((request) => draftOf(request, settings, yaml));
  const budget = { left: MAX_FORMS };
  for (const draft of drafts) addPlainForms(draft, settings, budget);
  for (const draft of drafts) addEncodedForms(draft, settings, budget);
  return drafts.map(({ request, forms, unmasked }) => ({
    secret: request.exported,
    forms: [...forms].map((form) => Secret.fromText(form)),
    unmasked
  }));
}
async function yamlReader(requests) {
  const isNeeded = requests.some(({ payload }) => /:\s|^\s*- /m.test(textOf(payload) ?? ""));
  if (!isNeeded) return void 0;
  const { yamlLeaves } = await import("./yaml-leaves-Z6YCJVCX.mjs");
  return yamlLeaves;
}
function draftOf(request, settings, yaml) {
  const draft = { request, forms: /* @__PURE__ */ new Set(), unmasked: [] };
  if (request.mode === "none") {
    draft.unmasked.push({ what: "the value", reason: "declared public", isWholeValue: true });
    return { ...draft, items: [] };
  }
  const text = textOf(request.payload);
  const items = text === void 0 ? [] : [...maskItems(text, settings, yaml)];
  const exported = textOf(request.exported);
  if (exported === void 0)
    draft.unmasked.push({ what: "the raw bytes", reason: "not text", isWholeValue: true });
  else if (exported !== text) {
    const refusal2 = refusalOf2(exported, settings.minValueChars);
    items.unshift({ text: exported, what: "the value in base64", refusal: refusal2, rank: 0 });
  }
  return { ...draft, items };
}
function addPlainForms(draft, settings, budget) {
  const exported = textOf(draft.request.exported);
  let beyondBound = 0;
  for (const { text, what, refusal: refusal2 } of draft.items) {
    if (refusal2 !== void 0) {
      draft.unmasked.push({ what, reason: refusal2, isWholeValue: text === exported });
    } else if (!isSafeToAnnounce(text, settings)) {
    } else if (budget.left > 0) {
      budget.left--;
      draft.forms.add(text);
    } else beyondBound++;
  }
  if (beyondBound > 0) reportBound(draft, `${beyondBound} parts of the value`, MAX_FORMS);
}
function isSafeToAnnounce(text, settings) {
  const lines2 = text.split(/\r\n|\n|\r/);
  return lines2.length === 1 || lines2.every((line) => line.trim() === "" || refusalOf2(line.trim(), settings.minPartChars) === void 0);
}
function addEncodedForms(draft, settings, budget) {
  const covered = new Set([...draft.forms].flatMap((form) => [...settings.coveredBy(form)]));
  const candidates = draft.request.mode === "full" ? encodedForms(draft) : [];
  let made = 0;
  let beyondBound = 0;
  for (const form of candidates) {
    if (draft.forms.has(form) || covered.has(form)) continue;
    if (made >= MAX_ENCODED_FORMS_PER_VALUE || budget.left === 0) {
      beyondBound++;
      continue;
    }
    made++;
    budget.left--;
    draft.forms.add(form);
  }
  const bound = budget.left === 0 ? MAX_FORMS : MAX_ENCODED_FORMS_PER_VALUE;
  if (beyondBound > 0) reportBound(draft, `${beyondBound} encoded forms`, bound);
  if (draft.request.mode === "value")
    draft.unmasked.push({ what: "encoded forms", reason: "mask=value was asked for", isWholeValue: false });
  else if (draft.forms.size > 0 && draft.request.payload.sizeBytes < MIN_ENCODED_BYTES)
    draft.unmasked.push({
      what: "encoded forms",
      reason: `the value is shorter than ${MIN_ENCODED_BYTES} bytes`,
      isWholeValue: false
    });
  if (draft.forms.size === 0 && !draft.unmasked.some((form) => form.isWholeValue))
    draft.unmasked.push({ what: "the value", reason: "all of its lines are left alone", isWholeValue: true });
}
function encodedForms({ request, items }) {
  const isBinary = textOf(request.payload) === void 0;
  const forms = isBinary && request.payload.sizeBytes >= MIN_ENCODED_BYTES ? [...byteEncodings(request.payload.revealBytes())] : [];
  for (const item of [...items].sort((a, b) => a.rank - b.rank)) {
    const bytes = Buffer.from(item.text, "utf8");
    if (item.refusal !== void 0 || bytes.length < MIN_ENCODED_BYTES) continue;
    forms.push(...byteEncodings(bytes), ...textEncodings(item.text), ...jsonBase64Fragments(item.text));
  }
  return forms.filter((form) => !/[\r\n]/.test(form));
}
function reportBound(draft, what, bound) {
  draft.unmasked.push({
    what,
    reason: `beyond the bound of ${bound.toLocaleString("en-US")} forms`,
    isWholeValue: false
  });
}

// src/fetch/secrets/select-secret.ts
function selectSecret(value, selection) {
  const payload = selection.fieldPath === void 0 ? value : fieldOf(value, selection.fieldPath, selection);
  if (selection.encoding === "plain") return { exported: payload, payload };
  const encoded = Buffer.from(payload.revealBytes()).toString("base64");
  return { exported: Secret.fromText(encoded), payload };
}
function pathText(path) {
  return path.map((step) => /^[\w-]+$/.test(step) ? step : JSON.stringify(step)).join(".");
}
function fieldOf(value, path, { name }) {
  const text = textOf(value);
  const tree = text === void 0 ? void 0 : parseJsonText(text);
  if (text === void 0 || tree === void 0 || tree.kind !== "object" && tree.kind !== "array") {
    throw new InputError(
      "reference-invalid",
      `${name}: the secret is not a JSON object, so it has no fields`,
      {
        hint: `leave out #${pathText(path)} to get the whole value`
      }
    );
  }
  let node = tree;
  for (const [index, step] of path.entries()) {
    const next = childOf(node, step);
    if (next === void 0) throw missing(name, path, index, tree);
    node = next;
  }
  if (node.kind === "null")
    throw new InputError("secret-not-found", `${name}: the field ${pathText(path)} is null`);
  return Secret.fromText(node.kind === "string" ? node.value : text.slice(node.start, node.end));
}
function childOf(node, step) {
  if (node.kind === "object") return node.members.get(step);
  if (node.kind === "array" && /^\d{1,6}$/.test(step)) return node.items[Number(step)];
  return void 0;
}
function missing(name, path, index, tree) {
  const joined = path.join(".");
  const isOneKey = path.length > 1 && tree.kind === "object" && tree.members.has(joined);
  const details = isOneKey ? { hint: `the dots belong to the key: write #${JSON.stringify(joined)}` } : { hint: "keys are case-sensitive; steps are separated by dots, list positions count from 0" };
  return new InputError(
    "secret-not-found",
    `${name}: the secret has no field ${pathText(path.slice(0, index + 1))}`,
    details
  );
}

// src/fetch/fetch.ts
var MIN_PART_CHARS = 6;
function checkReferences(references, providers) {
  return providers.flatMap((provider) => {
    const own = references.filter(({ locator }) => provider.kinds.includes(locator.kind));
    if (own.length === 0) return [];
    return provider.check(uniqueRequests(own)).map(({ request, setting: setting2, what, hint }) => ({
      line: own.find(({ locator }) => locator === request?.locator)?.line,
      setting: setting2,
      what,
      hint
    }));
  });
}
async function fetchSecrets(request, world) {
  const { outcomes, notes } = await fetchValues(request.references, world);
  requireNotCancelled(world.signal);
  const selected = request.references.map((reference) => select(reference, outcomes, request.publicKeys));
  const failed6 = selected.filter((entry) => entry.kind === "failure");
  const missing2 = failed6.filter(({ reference, failure: failure3 }) => reference.isOptional && failure3.isAboutOneSecret);
  if (failed6.length > missing2.length) return { kind: "failed", failures: failuresOf(failed6), notes };
  const values = selected.filter((entry) => entry.kind === "value");
  const plans = await planMasks(
    values.map(({ mask }) => mask),
    {
      minValueChars: request.minMaskChars,
      minPartChars: Math.max(MIN_PART_CHARS, request.minMaskChars),
      publicKeys: new Set(request.publicKeys),
      coveredBy: runnerEncodings
    }
  );
  const masked = await announceMasks(plans, world.maskSink);
  requireNotCancelled(world.signal);
  const named = values.map(({ reference }, index) => {
    const secret = masked[index];
    if (secret === void 0) throw new BugError("a value has lost its mask");
    return { name: reference.name, masked: secret };
  });
  const destinations = await world.exporter.export(named);
  const rows = selected.map(({ reference, ...entry }) => {
    const secret = named.find(({ name }) => name === reference.name)?.masked;
    return {
      name: reference.name,
      system: reference.system,
      version: entry.kind === "value" ? entry.value.version : void 0,
      destination: destinations.get(reference.name),
      maskedForms: secret?.maskedForms ?? 0,
      unmasked: secret?.unmasked ?? []
    };
  });
  return { kind: "exported", rows, missing: failuresOf(missing2), notes };
}
async function fetchValues(references, world) {
  const outcomes = /* @__PURE__ */ new Map();
  const notes = [];
  const conceal = (secrets) => world.maskSink(secrets);
  for (const provider of world.providers) {
    const own = references.filter(({ locator }) => provider.kinds.includes(locator.kind));
    if (own.length === 0) continue;
    const { identity, leases, signal } = world;
    const report = await provider.fetch(uniqueRequests(own), { identity, leases, conceal, signal });
    for (const outcome of report.outcomes) outcomes.set(locatorKey(outcome.request.locator), outcome);
    notes.push(...report.notes);
  }
  return { outcomes, notes };
}
function uniqueRequests(references) {
  const requests = /* @__PURE__ */ new Map();
  for (const { locator, written } of references) {
    const key = locatorKey(locator);
    if (!requests.has(key)) requests.set(key, { locator, written });
  }
  return [...requests.values()];
}
function select(reference, outcomes, publicKeys) {
  const outcome = outcomes.get(locatorKey(reference.locator));
  if (outcome === void 0) throw new BugError(`no provider answered for ${reference.written}`);
  if (outcome.kind === "failure") return { kind: "failure", reference, failure: outcome.failure };
  try {
    const { exported, payload } = selectSecret(outcome.value.secret, reference);
    const key = reference.fieldPath?.at(-1);
    const mode = key !== void 0 && publicKeys.includes(key) ? "none" : reference.mask;
    return { kind: "value", reference, mask: { exported, payload, mode }, value: outcome.value };
  } catch (error) {
    if (!(error instanceof TacetError)) throw error;
    return { kind: "failure", reference, failure: { error, isAboutOneSecret: true, advice: [] } };
  }
}
function failuresOf(entries) {
  const names = /* @__PURE__ */ new Map();
  for (const { reference, failure: failure3 } of entries)
    names.set(failure3, [...names.get(failure3) ?? [], reference.name]);
  return [...names].map(([{ error, advice: advice2 }, concerned]) => ({ names: concerned, error, advice: advice2 }));
}
function requireNotCancelled(signal) {
  if (signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled: nothing was exported");
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

// src/fetch/providers/aws/explain-secret.ts
var SERVICE = {
  "aws-secret": "AWS Secrets Manager",
  "aws-parameter": "AWS Parameter Store"
};
function explainSecret2(error, { request, locator, place }, role) {
  const service = `${SERVICE[locator.kind]} in ${place.region}`;
  if (error.kind !== "refusal")
    return { error: networkFailure(error, service), isAboutOneSecret: false, advice: [] };
  const aboutOne3 = refusal(error, request.written, service, { locator, role, policyArn: place.policyArn });
  if (aboutOne3 !== void 0) return { error: aboutOne3, isAboutOneSecret: true, advice: [] };
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
      return notFound3(written, service, about.locator, cause);
    case "AccessDenied":
      return about.locator.kind === "aws-secret" && /because no session policy allows/i.test(text) ? notFound3(written, service, about.locator, cause) : accessDenied(written, text, about, cause);
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
function notFound3(written, service, locator, cause) {
  const hint = locator.kind === "aws-parameter" ? "check the name (case counts, a leading / too), the version or label, and the region" : locator.version?.kind === "stage" ? 'check name and region; if the @ belongs to the name, quote the name: aws:"name@example"' : "check the name (case counts) and the region; a secret of another account needs its whole ARN";
  return new InputError("secret-not-found", `${service} has no ${written}`, { hint, cause });
}
function accessDenied(written, text, about, cause) {
  if (/\bKMS\b|kms:/i.test(text)) {
    return new DeniedError("access-denied", `${about.role.arn} may not decrypt ${written}`, {
      hint: "allow kms:Decrypt on its key, in the policy of the role and in the policy of the key",
      cause
    });
  }
  const action = about.locator.kind === "aws-secret" ? "secretsmanager:GetSecretValue" : "ssm:GetParameters";
  return new DeniedError("access-denied", `${about.role.arn} may not read ${written}`, {
    hint: `allow ${action} on ${about.policyArn} in the policy of the role; for another account in the secret's own policy too`,
    cause
  });
}

// src/fetch/providers/aws/parameter-store.ts
var GROUP_SIZE = 10;
function parameterTasks(requests, call) {
  const groups = [];
  for (const request of requests) {
    const group = groups.find(
      (candidate) => candidate.length < GROUP_SIZE && candidate.every((other) => nameOf(other) !== nameOf(request))
    );
    if (group === void 0) groups.push([request]);
    else group.push(request);
  }
  return groups.map((group) => () => fetchGroup(group, call));
}
async function fetchGroup(group, call) {
  const { GetParametersCommand } = await import("./sdk-ssm-URTNXC4W.mjs");
  try {
    const answer = await call.client.send(
      new GetParametersCommand({ Names: group.map(askedName), WithDecryption: true }),
      { abortSignal: call.signal }
    );
    return group.map((request) => outcomeOf2(request, answer.Parameters ?? []));
  } catch (cause) {
    const error = readServiceError(cause);
    if (error.kind === "refusal" && group.length > 1) {
      const single = await Promise.all(group.map((request) => fetchGroup([request], call)));
      return single.flat();
    }
    return group.map((request) => ({
      kind: "failure",
      request: request.request,
      failure: explainSecret2(error, request, call.role)
    }));
  }
}
function outcomeOf2(request, parameters2) {
  const parameter = parameters2.find((candidate) => isAnswerTo(candidate, request));
  if (parameter?.Value === void 0) {
    const error = notFound3(
      request.request.written,
      `AWS Parameter Store in ${request.place.region}`,
      request.locator
    );
    return {
      kind: "failure",
      request: request.request,
      failure: { error, isAboutOneSecret: true, advice: [] }
    };
  }
  return {
    kind: "value",
    request: request.request,
    value: {
      secret: Secret.fromText(parameter.Value),
      version: parameter.Version === void 0 ? void 0 : String(parameter.Version),
      createdAtMs: parameter.LastModifiedDate?.getTime(),
      expiresAtMs: void 0
    }
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
    ...batches.map((batch) => () => fetchBatch(batch, call)),
    ...single.map((request) => async () => [await fetchSingle(request, call)])
  ];
}
async function fetchBatch(batch, call) {
  const { BatchGetSecretValueCommand } = await import("./sdk-secrets-manager-KQODFSRF.mjs");
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
    if (error.kind !== "refusal") return batch.map((request) => failed2(error, request, call));
  }
  return Promise.all(
    batch.map(async (request) => {
      const entry = entries.find((candidate) => isEntryOf(candidate, idOf(request)));
      const value = entry === void 0 ? void 0 : fetchedValue2(entry);
      if (value !== void 0) return { kind: "value", request: request.request, value };
      const code = errors.get(idOf(request))?.replace(/Exception$/, "");
      if (code === "ResourceNotFound")
        return failed2({ kind: "refusal", code, status: 200, text: "", cause: void 0 }, request, call);
      return fetchSingle(request, call);
    })
  );
}
async function fetchSingle(request, call) {
  const { GetSecretValueCommand } = await import("./sdk-secrets-manager-KQODFSRF.mjs");
  const { locator } = request;
  const version = locator.kind === "aws-secret" ? locator.version : void 0;
  const selection = version?.kind === "id" ? { VersionId: version.id } : { VersionStage: version?.stage ?? "AWSCURRENT" };
  try {
    const answer = await call.client.send(
      new GetSecretValueCommand({ SecretId: idOf(request), ...selection }),
      { abortSignal: call.signal }
    );
    const value = fetchedValue2(answer);
    if (value !== void 0) return { kind: "value", request: request.request, value };
    return failed2(
      { kind: "malformed", code: "no value", status: 200, text: "", cause: void 0 },
      request,
      call
    );
  } catch (cause) {
    return failed2(readServiceError(cause), request, call);
  }
}
function fetchedValue2(entry) {
  const secret = entry.SecretString !== void 0 ? Secret.fromText(entry.SecretString) : entry.SecretBinary !== void 0 ? Secret.fromBytes(entry.SecretBinary) : void 0;
  if (secret === void 0) return void 0;
  return {
    secret,
    version: entry.VersionId,
    createdAtMs: entry.CreatedDate?.getTime(),
    expiresAtMs: void 0
  };
}
function failed2(error, request, call) {
  return { kind: "failure", request: request.request, failure: explainSecret2(error, request, call.role) };
}
function idOf({ locator }) {
  return locator.kind === "aws-secret" ? locator.id : "";
}
function isEntryOf({ ARN = "", Name }, id) {
  return Name === id || ARN === id || ARN.startsWith(`${id}-`) && ARN.length === id.length + 7;
}

// src/fetch/providers/aws/provider.ts
var MAX_PARALLEL_CALLS3 = 4;
var AwsProvider = class {
  kinds = ["aws-secret", "aws-parameter"];
  #settings;
  constructor(settings) {
    this.#settings = settings;
  }
  check(requests) {
    const { role: roleArn, region } = this.#settings;
    const role = roleArn === void 0 ? void 0 : parseRole(roleArn);
    const mistakes = [];
    if (role === void 0) mistakes.push(roleMistake(roleArn));
    if (region !== void 0 && !isRegion(region))
      mistakes.push(setting("region", "this is not the name of an AWS region", "for example eu-central-1"));
    for (const request of requests) {
      const place = placeOf2(requireAws(request.locator), role ?? UNKNOWN_ROLE, region);
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
    const { role: roleArn, region, environment, maxAttempts } = this.#settings;
    const role = roleArn === void 0 ? void 0 : parseRole(roleArn);
    if (role === void 0) throw new BugError("the AWS provider was used without having been checked");
    const placed = requests.map((request) => {
      const locator = requireAws(request.locator);
      const place = placeOf2(locator, role, region);
      if (place === void 0) throw new BugError("a secret without a region passed the check");
      return { request, locator, place };
    });
    const clients = new AwsClients(environment, maxAttempts);
    const run = { role, clients, context, expiriesMs: [] };
    try {
      const outcomes = [];
      for (const session of splitIntoSessions(placed, role))
        outcomes.push(...await this.#fetchSession(session, run));
      return { outcomes, notes: notesOf2(run) };
    } finally {
      clients.close();
    }
  }
  async #fetchSession(session, run) {
    const { role, clients, context } = run;
    const { audience, sessionSeconds, sessionName: name } = this.#settings;
    const token = await context.identity.token(audience);
    const policy = sessionPolicy(session, role);
    const request = {
      role,
      region: this.#settings.region ?? session[0]?.place.region ?? "",
      audience,
      sessionSeconds,
      claims: token.claims,
      token: token.secret,
      policy,
      sessionName: name
    };
    let credentials;
    try {
      credentials = await assumeRole(request, clients, context.signal);
    } catch (cause) {
      const error = readServiceError(cause);
      if (context.signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled", { cause });
      if (error.code === "PackedPolicyTooLarge" && session.length > 1) {
        const half = Math.ceil(session.length / 2);
        return [
          ...await this.#fetchSession(session.slice(0, half), run),
          ...await this.#fetchSession(session.slice(half), run)
        ];
      }
      return failAll(session, explainSts(error, request));
    }
    await context.conceal([credentials.secretAccessKey, credentials.sessionToken]);
    run.expiriesMs.push(credentials.expiresAtMs ?? Number.NaN);
    return this.#fetchValues(session, run, credentials);
  }
  async #fetchValues(session, { role, clients, context: { signal } }, credentials) {
    const tasks = [];
    for (const region of new Set(session.map(({ place }) => place.region))) {
      const here = session.filter(({ place }) => place.region === region);
      const secrets = here.filter(({ locator }) => locator.kind === "aws-secret");
      const parameters2 = here.filter(({ locator }) => locator.kind === "aws-parameter");
      if (secrets.length > 0) {
        const client = await clients.secretsManager(region, credentials);
        tasks.push(...secretTasks(secrets, { client, role, signal }));
      }
      if (parameters2.length > 0) {
        const client = await clients.ssm(region, credentials);
        tasks.push(...parameterTasks(parameters2, { client, role, signal }));
      }
    }
    const outcomes = await runAll(tasks, MAX_PARALLEL_CALLS3);
    if (signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled");
    return outcomes;
  }
};
function notesOf2({ role, expiriesMs }) {
  const lastMs = Math.max(...expiriesMs);
  if (expiriesMs.length === 0 || Number.isNaN(lastMs)) return [];
  const end = new Date(lastMs).toISOString().slice(0, 16).replace("T", " ");
  const what = expiriesMs.length === 1 ? `the session of ${role.arn} ends by itself` : `${expiriesMs.length} sessions of ${role.arn} (the policy of one takes 2,048 characters) end by themselves`;
  return [{ text: `${what} at ${end} UTC; the credentials never left this step` }];
}
var UNKNOWN_ROLE = { arn: "", partition: "aws", account: "" };
function requireAws(locator) {
  if (locator.kind === "aws-secret" || locator.kind === "aws-parameter") return locator;
  throw new BugError(`the AWS provider was asked for a ${locator.kind}`);
}
function placeOf2(locator, role, region) {
  return locator.kind === "aws-secret" ? placeOfSecret(locator, role, region) : placeOfParameter(locator, role, region);
}
function roleMistake(role) {
  if (role === void 0) {
    return setting("role", "is required for AWS and was not given", "the ARN of the role to assume");
  }
  return setting("role", "this is not the ARN of a role", "arn:aws:iam::ACCOUNT:role/NAME, twelve digits");
}
function setting(name, what, hint) {
  return { request: void 0, setting: name, what, hint };
}
function failAll(session, failure3) {
  return session.map(({ request }) => ({ kind: "failure", request, failure: failure3 }));
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

// src/fetch/providers/vault/explain-login.ts
function explainLogin3({ status: status2, envelope }, attempt) {
  const said = envelope.errors.join("\n");
  const error = status2 === 400 ? explainBadRequest(said, attempt) : explainDenied(status2, attempt);
  return { error, isAboutOneSecret: false, advice: [...adviceLines(attempt)] };
}
function explainDenied(status2, attempt) {
  const where = `${attempt.authMount}${attempt.namespace === void 0 ? "" : ` in the namespace ${attempt.namespace}`}`;
  return new DeniedError("access-denied", `Vault has no login at ${where}, or refuses it (HTTP ${status2})`, {
    hint: "check vault-mount and vault-namespace; a role can also be bound to networks (token_bound_cidrs)"
  });
}
function explainBadRequest(said, { role, authMount, audience }) {
  const named = role === void 0 ? "the default role" : `the role ${role}`;
  if (/missing role/.test(said)) {
    return new InputError("option-invalid", `the mount ${authMount} has no default role`, {
      hint: "name one in vault-role"
    });
  }
  if (/role .* could not be found/s.test(said)) {
    return new InputError("option-invalid", `Vault does not know ${named}`, {
      hint: `check vault-role: vault list auth/${authMount}/role shows the roles`
    });
  }
  if (/oidc role_type/.test(said)) {
    return new InputError("option-invalid", `${named} is for people with a browser`, {
      hint: 'a role with role_type "jwt" is needed'
    });
  }
  if (/could not load configuration|auth backend not configured/.test(said)) {
    return new InputError("option-invalid", `the login mount ${authMount} is not configured`, {
      hint: `set oidc_discovery_url and bound_issuer in auth/${authMount}/config to the issuer of the token`
    });
  }
  if (/no audiences bound to the role|invalid audience|audience \(aud\)/.test(said)) {
    return new DeniedError("access-denied", `${named} does not accept the audience of the token`, {
      hint: `add ${JSON.stringify(audience)} to its bound_audiences, or set vault-audience to one that is there`
    });
  }
  const claim = /claim "([\w/.-]{1,80})"/.exec(said)?.[1];
  if (claim !== void 0) {
    return new DeniedError(
      "access-denied",
      `${named} does not admit this job: the claim ${claim} does not fit`,
      {
        hint: `compare bound_claims and bound_subject of ${named} with what the token says`
      }
    );
  }
  if (/subject/.test(said)) {
    return new DeniedError("access-denied", `${named} does not admit this job: the subject does not fit`, {
      hint: `compare bound_subject of ${named} with the sub of the token`
    });
  }
  if (/expired|\bexp\b|not valid yet|\bnbf\b|\biat\b|in the future/.test(said)) {
    return new DeniedError("access-denied", "Vault finds the token of the job expired or not yet valid", {
      hint: "compare the clocks of Vault and of GitHub; the token lives five minutes"
    });
  }
  if (/error validating token|signature|issuer/.test(said)) {
    return new DeniedError("access-denied", "Vault does not accept the token of the job", {
      hint: `check bound_issuer, oidc_discovery_url or jwks_url in auth/${authMount}/config against the issuer of the token`
    });
  }
  return new DeniedError("access-denied", `Vault refuses the login with ${named} (HTTP 400)`, {
    hint: "the audit log of Vault has the reason"
  });
}
function adviceLines({ role, authMount, audience, claims }) {
  const lines2 = [...tokenLines(claims, audience, "a role in Vault")];
  if (claims.sub === void 0) return lines2;
  const definition = {
    role_type: "jwt",
    user_claim: "repository",
    bound_audiences: [audience],
    bound_claims: { sub: claims.sub },
    token_policies: ["POLICY"],
    token_ttl: "10m"
  };
  lines2.push(
    "",
    `A role that admits this job, for auth/${authMount}/role/${role ?? "NAME"}:`,
    ...pasteable(JSON.stringify(definition, null, 2)).split("\n")
  );
  return lines2;
}

// src/fetch/providers/vault/login.ts
async function logIn(request, client, context) {
  const { authMount, role, audience, namespace } = request;
  const idToken = await context.identity.token(audience);
  const body = JSON.stringify({ ...role === void 0 ? {} : { role }, jwt: idToken.secret.reveal() });
  const result = await client.call(
    { method: "POST", path: `auth/${authMount}/login`, body: Secret.fromText(body), isRepeatable: true },
    context.signal
  );
  if (result.kind === "refused")
    return failure(explainLogin3(result, { role, authMount, namespace, audience, claims: idToken.claims }));
  if (result.kind !== "done") return failure(explainTrouble(result, "logging in"));
  const login = readLogin(result.envelope, request);
  if (login === void 0) return failure(noToken(result.envelope));
  await context.conceal([login.token]);
  try {
    await context.leases.add(vaultLease(login));
  } catch (error) {
    const call = { method: "POST", path: "auth/token/revoke-self", token: login.token };
    await client.call({ ...call, isRepeatable: true }, context.signal);
    throw error;
  }
  client.limitUses(login.uses);
  return { kind: "token", login };
}
function failure(value) {
  return { kind: "failure", failure: value };
}
function readLogin(envelope, request) {
  const auth = readSecretMembers(envelope?.auth);
  const token = auth?.text("client_token") ?? "";
  if (auth === void 0 || token === "") return void 0;
  const seconds = auth.number("lease_duration") ?? 0;
  return {
    kind: "login",
    address: request.address,
    namespace: request.namespace,
    authority: request.authority,
    token: Secret.fromText(token),
    isBatch: auth.text("token_type") === "batch",
    uses: Math.max(0, auth.number("num_uses") ?? 0),
    expiresAtMs: seconds > 0 ? request.nowMs + seconds * 1e3 : void 0
  };
}
function noToken(envelope) {
  const auth = readSecretMembers(envelope?.auth);
  const error = auth?.object("mfa_requirement") === void 0 ? new UpstreamError("upstream-malformed", "Vault answered the login without a token") : new DeniedError("access-denied", "Vault wants a second factor for this login", {
    hint: "a job has none: exempt the role or its entity from login MFA enforcement"
  });
  return { error, isAboutOneSecret: false, advice: [] };
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
  return method === "auto";
}
function planRead(request, mount, assumedKv) {
  const { locator } = request;
  const { path, method, parameters: parameters2, version } = locator;
  const base = { plainPath: path, requests: [request] };
  if (method === "read")
    return { ...base, kind: "plain", method: "GET", path, query: parameters2, body: void 0 };
  if (method === "write") return { ...base, ...post("plain", path, parameters2) };
  if (method === "decrypt") {
    const at = path.lastIndexOf("/");
    const keyPath = `${path.slice(0, at)}/decrypt/${path.slice(at + 1)}`;
    return { ...base, ...post("decrypt", keyPath, parameters2) };
  }
  if (parameters2.length > 0) return planPost(request, mount);
  const first = path.split("/")[0] ?? "";
  const isKv = mount.kind === "mount" ? /^(?:kv|generic|cubbyhole)$/.test(mount.type) : !ENGINE_PATH.test(path);
  const kvVersion = mount.kind === "mount" ? mount.version : assumedKv;
  if (!isKv || kvVersion === 1) {
    if (version !== void 0) {
      return new InputError("reference-invalid", `${request.written}: there are no versions here`, {
        hint: "only the KV engine of version 2 keeps versions"
      });
    }
    return { ...base, kind: "plain", method: "GET", path, query: [], body: void 0 };
  }
  const mountPath = mount.kind === "mount" ? mount.path : first;
  const name = path.slice(mountPath.length + 1);
  if (name === "") {
    return new InputError("reference-invalid", `${request.written} names a mount and no secret in it`, {
      hint: "write vault:MOUNT/SECRET"
    });
  }
  return {
    ...base,
    kind: kvVersion === void 0 ? "kv2-or-plain" : "kv2",
    method: "GET",
    // people copy the path of the API as well, where data/ is part of it
    path: name.startsWith("data/") ? path : `${mountPath}/data/${name}`,
    query: version === void 0 ? [] : [["version", String(version)]],
    body: void 0
  };
}
function planPost(request, mount) {
  const { path, parameters: parameters2 } = request.locator;
  const isEngine = mount.kind === "mount" ? !/^(?:kv|generic|cubbyhole)$/.test(mount.type) : POST_PATH.test(path);
  if (isEngine) return { plainPath: path, requests: [request], ...post("plain", path, parameters2) };
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
function post(kind, path, parameters2) {
  const body = Secret.fromText(JSON.stringify(Object.fromEntries(parameters2)));
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
    return failure2({ error, isAboutOneSecret: false, advice: [] });
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
    return failure2(explainTrouble(result, `unwrapping ${written}`));
  const what = result === "other path" ? `the wrapped answer for ${written} was made for another path` : `the wrapping token for ${written} is not valid any more`;
  const error = new DeniedError("access-denied", what, {
    hint: "somebody may have taken it on its way: tell the operators of Vault"
  });
  return failure2({ error, isAboutOneSecret: false, advice: [] });
}
function failure2(value) {
  return { kind: "failure", failure: value };
}

// src/fetch/providers/vault/read.ts
var VERSIONED_WARNING = /Invalid path for a versioned K\/V secrets engine/i;
var PKI_PATH = /^(.+?)\/(?:issuer\/[^/]+\/)?issue\/[^/]+$/;
var SERIAL = /^[0-9a-f]{2}(?:[:-][0-9a-f]{2}){0,31}$/i;
async function performRead(read, world) {
  const { client, context, login } = world;
  const written = read.requests[0]?.written ?? read.path;
  const { result, path, kind } = await callWithSecondTry(read, world);
  const asked = { written, path, method: read.method, namespace: login.namespace };
  if (result.kind === "refused") {
    const gone = goneVersion(result.envelope);
    return failed3(gone === void 0 ? explainRefusal(result, asked) : versionGone(written, gone));
  }
  if (result.kind !== "done") return failed3(explainTrouble(result, `reading ${written}`));
  let { envelope } = result;
  if (world.wrapSeconds !== void 0) {
    const request = { path, namespace: login.namespace, written, token: login.token };
    const unwrapped = await unwrap(envelope, request, client, context);
    if (unwrapped.kind === "failure") return failed3(unwrapped.failure);
    envelope = unwrapped.envelope;
  }
  if (kind === "kv2") return versionedValue(envelope, written);
  return kind === "decrypt" ? decrypted(envelope, written) : plainValue(envelope, asked, world);
}
async function callWithSecondTry(read, world) {
  const { kind, path, plainPath } = read;
  const result = await callOnce(read, path, read.query, world);
  if (kind === "kv2-or-plain") {
    const first = { result, path, kind: "kv2" };
    if (result.kind !== "refused" || goneVersion(result.envelope) !== void 0) return first;
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
function failed3(failure3) {
  return { kind: "failure", failure: failure3 };
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
  if (gone !== void 0) return failed3(versionGone(written, gone));
  const data = dataOf(envelope);
  const secret = data?.written("data");
  const version = data?.object("metadata")?.number("version");
  if (secret === void 0 || version === void 0) return failed3(malformed(written));
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
function decrypted(envelope, written) {
  const text = dataOf(envelope)?.text("plaintext");
  const bytes = text === void 0 ? void 0 : Buffer.from(text, "base64");
  if (bytes === void 0 || bytes.toString("base64") !== text) return failed3(malformed(written));
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
    return failed3({ error, isAboutOneSecret: true, advice: [] });
  }
  const left = await record(envelope, asked, world);
  const ttl = dataOf(envelope)?.number("ttl");
  const expiresAtMs = left?.expiresAtMs ?? (ttl === void 0 || ttl <= 0 ? void 0 : world.now() + ttl * 1e3);
  return {
    kind: "value",
    value: { secret, version: void 0, createdAtMs: void 0, expiresAtMs },
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
    left = { what: isEffective ? "lease" : "session", path, expiresAtMs, isRevoked: isEffective };
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
  const mount = PKI_PATH.exec(path)?.[1];
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

// src/fetch/providers/vault/provider.ts
var MAX_PARALLEL_READS = 4;
var VaultProvider = class {
  kinds = ["vault"];
  #settings;
  constructor(settings) {
    this.#settings = settings;
  }
  check(_requests) {
    const { address, authMount, namespace, caCertificate } = this.#settings;
    const mistakes = [];
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
    const { address = "", environment, caCertificate, namespace, pace } = this.#settings;
    const place = serverPlace(address);
    if (place === void 0) throw new BugError("the Vault provider was used without having been checked");
    const authority = caCertificate === void 0 ? void 0 : readAuthority(caCertificate);
    const cleanNamespace = namespace === void 0 ? void 0 : cleanPath(namespace);
    const connection = new VaultConnection(place, environment, authority);
    const client = new VaultClient(connection, cleanNamespace, pace);
    try {
      const result = await this.#logIn(client, context, { place, authority, namespace: cleanNamespace });
      requireNotCancelled2(context.signal);
      const own = requests.filter(isVaultRequest);
      if (result.kind === "failure") return { outcomes: failAll2(own, result.failure), notes: [] };
      return await this.#read(own, client, result.login, context);
    } finally {
      connection.close();
    }
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
    return logIn(request, client, context);
  }
  async #read(requests, client, login, context) {
    const short = this.#shortOfUses(requests, login);
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
    return { outcomes: [...failures, ...outcomes], notes: loginNotes(login, left) };
  }
  async #plan(requests, client, login, signal) {
    const mounts = new MountTable(client, login.token);
    const reads = [];
    const failures = [];
    for (const request of requests) {
      let mount = { kind: "unknown" };
      if (needsMount(request.locator)) {
        const found = await mounts.find(request.locator.path, signal);
        if (found.kind === "trouble") {
          const failure3 = explainTrouble(found.trouble, `reading ${request.written}`);
          failures.push({ kind: "failure", request, failure: failure3 });
          continue;
        }
        mount = found;
      }
      const read = planRead(request, mount, this.#settings.kvVersion);
      if (read instanceof InputError) {
        const failure3 = { error: read, isAboutOneSecret: false, advice: [] };
        failures.push({ kind: "failure", request, failure: failure3 });
      } else reads.push(read);
    }
    return { reads: shareReads(reads), failures };
  }
  /**
   * Why the token's uses will not do, before any of them is spent on something that cannot be given back. Counted are the
   * question for each mount, each read (with its look at the wrapping), and the revocation.
   */
  #shortOfUses(requests, { uses }) {
    const calls = new Set(
      requests.map(
        ({ locator: { method, path, version, parameters: parameters2 } }) => JSON.stringify([method, path, version, parameters2])
      )
    ).size;
    const mounts = new Set(
      requests.filter(({ locator }) => needsMount(locator)).map(({ locator }) => locator.path.split("/")[0])
    ).size;
    const needed = mounts + calls * (this.#settings.wrapSeconds === void 0 ? 1 : 2) + 1;
    if (uses === 0 || uses >= needed) return void 0;
    const error = new DeniedError(
      "access-denied",
      `the Vault token of this role is good for ${counted(uses, "use")}, and ${needed} are needed`,
      { hint: "raise token_num_uses of the role, or set it to 0: the token is revoked when the job ends" }
    );
    return { error, isAboutOneSecret: false, advice: [] };
  }
};
function isVaultRequest(request) {
  return request.locator.kind === "vault";
}
function requireNotCancelled2(signal) {
  if (signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled");
}
function failAll2(requests, failure3) {
  return requests.map((request) => ({ kind: "failure", request, failure: failure3 }));
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

// src/fetch/references/forbidden-names.ts
var NAMES = new Set(
  [
    // shells and their children
    "PATH PATHEXT COMSPEC SHELL ENV BASH_ENV BASHOPTS SHELLOPTS ZDOTDIR IFS PS4 PROMPT_COMMAND CDPATH GLOBIGNORE",
    "HOME USERPROFILE APPDATA LOCALAPPDATA XDG_CONFIG_HOME TMPDIR TEMP TMP PSMODULEPATH EDITOR VISUAL PAGER LESSOPEN",
    // loaders and C libraries
    "GCONV_PATH GLIBC_TUNABLES LOCPATH NLSPATH HOSTALIASES RES_OPTIONS MALLOC_TRACE TZDIR",
    // language runtimes
    "NODE_OPTIONS NODE_PATH NODE_EXTRA_CA_CERTS NODE_TLS_REJECT_UNAUTHORIZED NODE_REPL_EXTERNAL_MODULE",
    "PYTHONPATH PYTHONHOME PYTHONSTARTUP PYTHONUSERBASE PYTHONINSPECT PYTHONBREAKPOINT",
    "PERL5LIB PERL5OPT PERL5DB PERLLIB RUBYOPT RUBYLIB GEM_HOME GEM_PATH BUNDLE_GEMFILE",
    "JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS JAVA_OPTS CLASSPATH JAVA_HOME MAVEN_OPTS GRADLE_OPTS SBT_OPTS",
    "DOTNET_STARTUP_HOOKS DOTNET_ADDITIONAL_DEPS PHPRC PHP_INI_SCAN_DIR LUA_INIT LUA_PATH LUA_CPATH R_PROFILE R_ENVIRON",
    "GOFLAGS GOPROXY GONOSUMDB GONOSUMCHECK GOTOOLCHAIN RUSTC RUSTC_WRAPPER RUSTFLAGS ERL_FLAGS ERL_AFLAGS",
    // build tools
    "CC CXX CFLAGS CXXFLAGS LDFLAGS MAKEFLAGS MFLAGS CMAKE_TOOLCHAIN_FILE PKG_CONFIG_PATH",
    // trust and traffic
    "SSL_CERT_FILE SSL_CERT_DIR OPENSSL_CONF OPENSSL_MODULES OPENSSL_ENGINES CURL_CA_BUNDLE REQUESTS_CA_BUNDLE CURL_HOME",
    "HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY FTP_PROXY SSLKEYLOGFILE WGETRC DOCKER_HOST DOCKER_CONFIG",
    "SSH_ASKPASS SSH_AUTH_SOCK SUDO_ASKPASS AWS_CONFIG_FILE AWS_SHARED_CREDENTIALS_FILE AWS_CA_BUNDLE AWS_ENDPOINT_URL",
    "CI"
  ].join(" ").split(" ")
);
var PREFIXES = [
  "GITHUB_",
  "RUNNER_",
  "ACTIONS_",
  "INPUT_",
  "STATE_",
  "GIT_",
  "LD_",
  "DYLD_",
  "BASH_FUNC_",
  "NPM_CONFIG_",
  "COR_",
  "CORECLR_",
  "CARGO_BUILD_",
  "CARGO_TARGET_",
  "AWS_ENDPOINT_URL_"
];
function isForbiddenName(name) {
  const upper = name.toUpperCase();
  return NAMES.has(upper) || PREFIXES.some((prefix) => upper.startsWith(prefix));
}

// src/fetch/references/aws-syntax.ts
var SECRET_NAME = /^[A-Za-z0-9/_+=.@-]{1,519}$/;
var SECRET_ARN = /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[A-Za-z0-9/_+=.@-]{1,519}$/;
var PARAMETER_NAME = /^[A-Za-z0-9_.\-/]{1,2048}$/;
var PARAMETER_ARN = /^(arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/[A-Za-z0-9_.\-/]{1,2048})(?::(.*))?$/;
var PARAMETER_SELECTOR = /^[A-Za-z0-9_.-]{1,100}$/;
var VERSION_ID = /^[A-Za-z0-9-]{32,64}$/;
var VERSION_STAGE = /^[!-~]{1,256}$/;
function parseAwsSecret(scanner) {
  const id = scanner.word("@#|");
  if (id === "") throw new LineMistake("no secret is named after aws:", "write aws:NAME or aws:ARN");
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
  const word = scanner.word("#|");
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
var NAME2 = /^[A-Z_][A-Z0-9_]{0,199}$/;
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
  if (name !== "*" && !NAME2.test(name))
    throw new LineMistake(
      "a secret name in Doppler has capital letters, digits and _ alone",
      "or * for the whole config"
    );
  const [project, config] = parts.length === 3 ? parts : [];
  if (project !== void 0 && !PLACE.test(project) || config !== void 0 && !PLACE.test(config))
    throw new LineMistake("a project or config has letters, digits, -, _ and . alone");
  return { kind: "doppler", project, config, name: name === "*" ? void 0 : name };
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
var VERSION3 = /^[1-9]\d{0,8}$/;
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
  if (VERSION3.test(word)) return Number(word);
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
var NAME3 = /[A-Za-z_][A-Za-z0-9_-]*/y;
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
  const name = scanner.match(NAME3);
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
  const syntax = parseSystem(scanner, name, systems);
  const start = scanner.position;
  const locator = syntax.parseLocator(scanner);
  const written = `${syntax.system}:${scanner.since(start)}`;
  const fieldPath = scanner.take("#") ? parsePath2(scanner) : void 0;
  const modifiers = parseModifiers(scanner);
  return {
    line,
    name,
    isOptional,
    system: syntax.system,
    locator,
    written,
    fieldPath,
    ...modifiers
  };
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

// src/fetch/report-text.ts
var MAX_PARTS_NAMED = 4;
var FENCE = "```";
function fetchSummary(report) {
  const notes = report.notes.map(({ text }) => `- ${markdownText(text)}`);
  if (report.kind === "failed") {
    return lines([
      "## ❌ tacet fetch: nothing was exported",
      "",
      ...report.failures.flatMap(failureLines),
      ...notes
    ]);
  }
  const fetched = report.rows.filter(({ destination }) => destination !== void 0);
  return lines([
    `## 🔑 tacet fetch: ${counted(fetched.length, "secret")}`,
    "",
    "| Name | System | Version | Exported to | Masked forms | Not masked |",
    "| --- | --- | --- | --- | --- | --- |",
    ...report.rows.map(tableRow),
    "",
    ...report.missing.map(
      ({ names, error }) => `- Optional and missing: ${names.map(markdownCode).join(", ")}: ${markdownText(error.message)}`
    ),
    ...notes
  ]);
}
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
    const named = parts.slice(0, MAX_PARTS_NAMED).join(", ");
    return `${named}${rest > 0 ? ` and ${rest} more` : ""}: ${reason}`;
  }).join("; ");
}
function tableRow({ name, system, version, destination, maskedForms, unmasked }) {
  const cells = [
    markdownCode(name),
    markdownText(system),
    version === void 0 ? "" : markdownCode(version),
    destination === void 0 ? "missing, and optional" : markdownText(destination),
    destination === void 0 ? "" : String(maskedForms),
    markdownText(unmaskedText(unmasked))
  ];
  return `| ${cells.join(" | ")} |`;
}
function failureLines({ names, error, advice: advice2 }) {
  return [
    `- ${names.map(markdownCode).join(", ")}: ${markdownText(error.message)}`,
    ...error.hint === void 0 ? [] : [`  - ${markdownText(error.hint)}`],
    ...advice2.length === 0 ? [] : ["", FENCE, ...advice2.map(fenced), FENCE, ""]
  ];
}
function fenced(line) {
  return printable(line).replaceAll("`", "'");
}
function lines(all) {
  return `${all.join("\n")}
`;
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
        return { outcomes: requests.map((request) => failed4(request, session.failure)), notes: [] };
      const outcomes = [];
      for (const group of this.#grouped(requests))
        outcomes.push(...await this.#fetchConfig(group, session.token, api));
      if (context.signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled");
      return { outcomes, notes: this.#notes(session.expiresAtMs) };
    } finally {
      client.close();
    }
  }
  async #login(api, base, context) {
    const { identity = "", audience = "" } = this.#settings;
    const idToken = await context.identity.token(audience);
    try {
      const answer = await api.login(identity, idToken.secret);
      if (answer.kind === "refusal")
        return { kind: "failure", failure: explainLogin(answer.status, idToken.claims, audience) };
      const { secret: token, expiresAtMs } = answer.value;
      await context.conceal([token]);
      await context.leases.add({
        kind: "revocable",
        system: "doppler",
        facts: dopplerFacts({ base, token, expiresAtMs })
      });
      return { kind: "session", token, expiresAtMs };
    } catch (error) {
      return { kind: "failure", failure: troubleOf(error) };
    }
  }
  async #fetchConfig(group, token, api) {
    const { project, config, requests } = group;
    const shown2 = `${project}/${config}`;
    try {
      const names = [...new Set(requests.map((request) => locatorOf(request).name))];
      const values = /* @__PURE__ */ new Map();
      for (const chunk of chunksOf(names)) {
        const { dynamicSeconds } = this.#settings;
        const answer = await api.download({ project, config, names: chunk, dynamicSeconds }, token);
        if (answer.kind === "refusal") {
          const failure3 = explainDownload(answer.status, shown2);
          return requests.map((request) => failed4(request, failure3));
        }
        for (const [name, value] of answer.value) values.set(name, value);
      }
      const isMissing = (name) => name !== void 0 && !values.has(name);
      const restricted = names.some(isMissing) ? await api.restrictedNames(project, config, token) : void 0;
      const isRestricted = (name) => values.get(name) === null || restricted?.kind === "value" && restricted.value.has(name);
      return requests.map((request) => {
        const { name } = locatorOf(request);
        const text = name === void 0 ? wholeConfig(values) : values.get(name);
        if (typeof text !== "string")
          return failed4(request, explainMissing(request.written, shown2, isRestricted(name ?? "")));
        const value = {
          secret: Secret.fromText(text),
          version: void 0,
          createdAtMs: void 0,
          expiresAtMs: void 0
        };
        return { kind: "value", request, value };
      });
    } catch (error) {
      const failure3 = troubleOf(error);
      return requests.map((request) => failed4(request, failure3));
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
    const locator = locatorOf(request);
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
function troubleOf(error) {
  if (!(error instanceof CallFailure)) throw error;
  if (error.kind === "cancelled")
    throw new UpstreamError("cancelled", "the job was cancelled", { cause: error });
  return troubleFailure(error);
}
function failed4(request, failure3) {
  return { kind: "failure", request, failure: failure3 };
}
function locatorOf({ locator }) {
  if (locator.kind !== "doppler") throw new BugError("the Doppler provider was asked for something else");
  return locator;
}

// src/fetch/providers/doppler/settings.ts
var DOPPLER_API = "https://api.doppler.com";
var DYNAMIC_SECONDS = { min: 60, max: 86400 };
function ownerAudience(environment) {
  const owner = environment.GITHUB_REPOSITORY_OWNER || environment.GITHUB_REPOSITORY?.split("/")[0];
  return owner ? `${environment.GITHUB_SERVER_URL || "https://github.com"}/${owner}` : void 0;
}

// src/fetch/providers/infisical/provider.ts
var MAX_PARALLEL_CALLS4 = 4;
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
    const base = serverPlace(this.#settings.address)?.base.replace(/\/api$/, "");
    if (base === void 0) throw new BugError("the Infisical provider was used without having been checked");
    const client = new JsonClient(this.#settings.client);
    const api = new InfisicalApi(base, client, context.signal);
    try {
      const session = await this.#login(api, base, context);
      if (session.kind === "failure")
        return { outcomes: requests.map((request) => failed5(request, session.failure)), notes: [] };
      const run = { api, token: session.token, context };
      const tasks = this.#grouped(requests).map(
        ({ place, group }) => () => fetchFolder(place, group, run)
      );
      const dynamic = requests.filter(({ locator }) => locator.kind === "infisical-dynamic");
      const outcomes = (await inParallel(tasks, MAX_PARALLEL_CALLS4)).flat();
      for (const request of dynamic) outcomes.push(await this.#fetchDynamic(request, run));
      if (context.signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled");
      return { outcomes, notes: notesOf3(session.expiresAtMs, dynamic.length) };
    } finally {
      client.close();
    }
  }
  async #login(api, base, context) {
    const { identity = "", organization, audience = "" } = this.#settings;
    const idToken = await context.identity.token(audience);
    try {
      const answer = await api.login(identity, organization, idToken.secret);
      if (answer.kind === "refusal")
        return { kind: "failure", failure: explainLogin2(answer.status, idToken.claims, audience) };
      const { secret: token, expiresInSeconds } = answer.value;
      const expiresAtMs = expiresInSeconds === void 0 ? void 0 : Date.now() + expiresInSeconds * 1e3;
      await context.conceal([token]);
      const facts = writeFacts({ kind: "login", base, token, expiresAtMs });
      await context.leases.add({ kind: "revocable", system: "infisical", facts });
      return { kind: "session", token, expiresAtMs };
    } catch (error) {
      return { kind: "failure", failure: troubleOf2(error) };
    }
  }
  async #fetchDynamic(request, { api, token, context }) {
    const { name = "", ttl } = locatorOf2(request);
    const place = this.#requirePlace(request);
    try {
      const answer = await api.createLease(place, name, ttl, token);
      if (answer.kind === "refusal")
        return failed5(request, explainRead(answer.status, request.written, place));
      const { id, data, expiresAtMs } = answer.value;
      const facts = writeFacts({ kind: "lease", id, place, name, expiresAtMs });
      await context.leases.add({ kind: "revocable", system: "infisical", facts });
      const value = { secret: data, version: void 0, createdAtMs: void 0, expiresAtMs };
      return { kind: "value", request, value };
    } catch (error) {
      return failed5(request, troubleOf2(error));
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
    const locator = locatorOf2(request);
    const project = locator.project ?? this.#settings.project;
    const environment = locator.environment ?? this.#settings.environment;
    if (project === void 0 || environment === void 0) return void 0;
    return { project, environment, folder: locator.folder };
  }
};
async function fetchFolder(place, requests, { api, token }) {
  const [first] = requests;
  const only = requests.length === 1 && first !== void 0 ? locatorOf2(first).name : void 0;
  try {
    if (only !== void 0 && first !== void 0) {
      const answer2 = await api.secret(place, only, token);
      return [
        answer2.kind === "refusal" ? failed5(first, explainRead(answer2.status, first.written, place)) : outcomeOf3(first, answer2.value, place)
      ];
    }
    const answer = await api.folder(place, token);
    if (answer.kind === "refusal")
      return requests.map((request) => failed5(request, explainRead(answer.status, request.written, place)));
    return requests.map((request) => {
      const { name } = locatorOf2(request);
      if (name === void 0) return wholeFolder(request, answer.value);
      const secret = answer.value.find(({ key }) => key === name);
      return secret === void 0 ? failed5(request, explainRead(404, request.written, place)) : outcomeOf3(request, secret, place);
    });
  } catch (error) {
    const failure3 = troubleOf2(error);
    return requests.map((request) => failed5(request, failure3));
  }
}
function outcomeOf3(request, secret, place) {
  if (secret.value === void 0) return failed5(request, explainHidden(request.written, place));
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
function notesOf3(expiresAtMs, dynamicCount) {
  const what = dynamicCount === 0 ? "the token of Infisical is" : "the dynamic secrets and the token of Infisical are";
  const end = expiresAtMs === void 0 ? "" : `; the token would end by itself at ${new Date(expiresAtMs).toISOString()}`;
  return [{ text: `${what} revoked when the job ends${end}` }];
}
function troubleOf2(error) {
  if (!(error instanceof CallFailure)) throw error;
  if (error.kind === "cancelled")
    throw new UpstreamError("cancelled", "the job was cancelled", { cause: error });
  return troubleFailure2(error);
}
function failed5(request, failure3) {
  return { kind: "failure", request, failure: failure3 };
}
function locatorOf2({ locator }) {
  if (locator.kind !== "infisical" && locator.kind !== "infisical-dynamic")
    throw new BugError("the Infisical provider was asked for something else");
  return locator;
}

// src/fetch/providers/sops/provider.ts
var SopsProvider = class {
  kinds = ["sops"];
  #settings;
  #keepers;
  /** `keepers` open keys of further kinds; age and AWS KMS come by themselves. */
  constructor(settings, keepers = []) {
    this.#settings = settings;
    this.#keepers = keepers;
  }
  check(requests) {
    const { ageKey, workspace } = this.#settings;
    const mistakes = [];
    const ageMistake = ageKey === void 0 ? void 0 : ageKeyMistake(ageKey);
    if (ageMistake !== void 0)
      mistakes.push({ request: void 0, setting: "sops-age-key", what: ageMistake });
    for (const request of requests) {
      try {
        locateFile(locatorOf3(request).path, workspace);
      } catch (error) {
        if (!(error instanceof TacetError)) throw error;
        mistakes.push({ request, setting: void 0, what: error.message, hint: error.hint });
      }
    }
    return mistakes;
  }
  async fetch(requests, context) {
    const paths = [...new Set(requests.map((request) => locatorOf3(request).path))];
    const { openFiles } = await import("./open-files-GB52IM4J.mjs");
    const results = await openFiles(paths, this.#settings, this.#keepers, context);
    return { outcomes: requests.map((request) => outcomeOf4(request, results)), notes: [] };
  }
};
function outcomeOf4(request, results) {
  const { path, part } = locatorOf3(request);
  const result = results.get(path);
  if (result?.kind === "failure") return { kind: "failure", request, failure: result.failure };
  const value = result?.values.get(part);
  if (value === void 0) throw new BugError("a file was asked for and not read");
  return { kind: "value", request, value };
}
function locatorOf3({ locator }) {
  if (locator.kind !== "sops") throw new BugError("the SOPS provider was asked for something else");
  return locator;
}

// src/fetch/providers/sops/settings.ts
function ageKeyOf(environment) {
  return environment.SOPS_AGE_KEY || void 0;
}

// src/fetch/store-inputs.ts
function readDoppler(inputs, environment) {
  return new DopplerProvider({
    identity: inputs.text("doppler-identity"),
    project: inputs.text("doppler-project"),
    config: inputs.text("doppler-config"),
    audience: inputs.text("doppler-audience") ?? ownerAudience(environment),
    api: inputs.text("doppler-api") ?? DOPPLER_API,
    dynamicSeconds: inputs.number("doppler-dynamic-ttl", DYNAMIC_SECONDS),
    client: { environment }
  });
}
function readInfisical(inputs, environment) {
  return new InfisicalProvider({
    address: inputs.text("infisical-address") ?? INFISICAL_CLOUD,
    identity: inputs.text("infisical-identity"),
    organization: inputs.text("infisical-organization"),
    audience: inputs.text("infisical-audience") ?? ownerAudience(environment),
    project: inputs.text("infisical-project"),
    environment: inputs.text("infisical-environment"),
    client: { environment }
  });
}
function readSops(inputs, aws, environment) {
  const ageKey = inputs.text("sops-age-key") ?? ageKeyOf(environment);
  return new SopsProvider({
    workspace: environment.GITHUB_WORKSPACE || ".",
    ageKey: ageKey === void 0 ? void 0 : Secret.fromText(ageKey),
    aws
  });
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
    revokeCertificates: inputs.flag("vault-revoke-certificates"),
    caCertificate: inputs.text("vault-ca-certificate"),
    environment,
    pace: realPace
  };
}

// src/fetch/action.ts
var EXPORTS = ["outputs", "env", "file"];
var FORMATS = ["dotenv", "json", "raw"];
async function main(environment, signal) {
  await maskOnRunner(proxySecrets(environment));
  const settings = readSettings(environment);
  const safe = new LeaseSafe({
    temp: runnerTemp(environment),
    conceal: maskOnRunner,
    saveState: (all) => saveState(leaseSlot, all)
  });
  const leases = new LeaseBook((all) => safe.save(all));
  log(`tacet: fetching ${counted(settings.request.references.length, "secret")}`);
  const report = await fetchSecrets(settings.request, {
    identity: new GithubIdentity({
      environment,
      eventName: environment.GITHUB_EVENT_NAME ?? "",
      payload: readPayload(environment.GITHUB_EVENT_PATH),
      ask: askToolkit,
      sleep: (milliseconds2) => new Promise((resolve) => setTimeout(resolve, milliseconds2)),
      random: Math.random,
      now: Date.now
    }),
    providers: settings.providers,
    exporter: exporterFor(settings, leases, environment),
    leases,
    maskSink: maskOnRunner,
    signal
  });
  return tell(report);
}
function readSettings(environment) {
  const inputs = new InputReader(fetchActionInputs);
  const exportKind = inputs.choice("export", EXPORTS) ?? "outputs";
  const format = inputs.choice("file-format", FORMATS) ?? "dotenv";
  const isVariable = exportKind === "env" || exportKind === "file" && format === "dotenv";
  const { references, mistakes } = parseReferences(
    inputs.untrimmed("secrets") ?? "",
    isVariable ? "variable" : "output"
  );
  for (const { line, what, hint } of mistakes) inputs.mistake({ where: `secrets, line ${line}`, what, hint });
  if (references.length === 0 && mistakes.length === 0 && inputs.untrimmed("secrets") !== void 0)
    inputs.mistake({ where: "secrets", what: "names no secret: there are only comments" });
  const awsSettings = {
    role: inputs.text("role"),
    region: inputs.text("region") ?? (environment.AWS_REGION || environment.AWS_DEFAULT_REGION || void 0),
    audience: inputs.text("audience") ?? DEFAULT_AUDIENCE,
    sessionSeconds: inputs.number("session-duration", SESSION_SECONDS) ?? SESSION_SECONDS.min,
    sessionName: sessionName(environment),
    maxAttempts: DEFAULT_ATTEMPTS,
    environment
  };
  const providers = [
    new AwsProvider(awsSettings),
    readGcp(inputs, environment),
    readAzure(inputs, environment),
    new VaultProvider(readVaultSettings(inputs, environment)),
    readDoppler(inputs, environment),
    readInfisical(inputs, environment),
    readSops(inputs, awsSettings, environment)
  ];
  const minMaskChars = inputs.number("min-mask-length", { min: 1, max: 64 }) ?? 4;
  const publicKeys = inputs.list("public-keys");
  for (const { line, setting: setting2, what, hint } of checkReferences(references, providers))
    inputs.mistake({ where: setting2 ?? `secrets, line ${line}`, what, hint });
  inputs.requireValid();
  return { request: { references, minMaskChars, publicKeys }, providers, export: exportKind, format };
}
function exporterFor(settings, leases, environment) {
  if (settings.export === "outputs") return new StepOutputs();
  if (settings.export === "env") return new EnvironmentVariables();
  return new SecretFile(settings.format, async () => {
    const lease = await planFolder(runnerTemp(environment), environment.GITHUB_WORKSPACE || ".");
    await leases.add(lease);
    await makeFolder(lease);
    return lease.path;
  });
}
async function tell(report) {
  writeSummary(fetchSummary(report));
  if (report.kind === "failed") {
    for (const failure3 of report.failures) await tellFailure(failure3);
    log("tacet: nothing was exported");
    return 1;
  }
  for (const { names, error } of report.missing)
    annotate({ level: "warning", title: `missing: ${names.join(", ")}`, message: withHint(error) });
  await inGroup(
    "tacet: what was fetched, where it went and what is masked",
    () => log(fetchLog(report.rows))
  );
  for (const { text } of report.notes) log(text);
  return 0;
}
async function tellFailure({ names, error, advice: advice2 }) {
  annotate({ level: "error", title: `not fetched: ${names.join(", ")}`, message: withHint(error) });
  if (advice2.length > 0)
    await inGroup("What was sent, and what has to be there", () => log(advice2.join("\n")));
}
function withHint(error) {
  const hint = error instanceof TacetError && error.hint !== void 0 ? `
${error.hint}` : "";
  return `${describeError(error)}${hint}`;
}
var controller = new AbortController();
for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => controller.abort());
var cancelled = new Promise((resolve) => {
  controller.signal.addEventListener("abort", () => {
    log("tacet: the job was cancelled, nothing more is exported");
    resolve(1);
  });
});
var status = 1;
try {
  status = await Promise.race([main(process.env, controller.signal), cancelled]);
} catch (error) {
  annotate({ level: "error", title: "tacet could not fetch", message: withHint(error) });
  if (isDebug() && error instanceof Error) log(error.stack ?? "");
}
await writeAndFlush("");
process.exit(status);
