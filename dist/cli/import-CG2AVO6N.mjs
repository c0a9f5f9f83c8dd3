import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readManifestTree
} from "./chunk-4LRCXBQ4.mjs";
import {
  outputKey,
  parseVaultActionLines,
  readSecretIds,
  variableName
} from "./chunk-3ZDLR57D.mjs";
import {
  isBareWord,
  parseLocatorText,
  pathText,
  quotedWord,
  translateVals
} from "./chunk-BWQXAPFO.mjs";
import {
  LineMistake
} from "./chunk-HCYBJAXX.mjs";
import {
  storeKey
} from "./chunk-LRN5SGAF.mjs";
import "./chunk-HHCN6CCM.mjs";
import "./chunk-DK7NJE46.mjs";
import {
  helpText,
  parseCommand
} from "./chunk-OD6CPHDH.mjs";
import "./chunk-64F22OOD.mjs";
import "./chunk-X5Z3VE45.mjs";
import "./chunk-HW3TQZA5.mjs";
import {
  counted,
  printable
} from "./chunk-YAB2QRGH.mjs";
import {
  InputError,
  describeError
} from "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/commands/import.ts
import { readFileSync } from "node:fs";

// src/fetch/manifests/import/actions.ts
var ACTIONS = {
  "hashicorp/vault-action": translateVault,
  "aws-actions/aws-secretsmanager-get-secrets": translateAws,
  "google-github-actions/get-secretmanager-secrets": translateGoogle,
  "dopplerhq/secrets-fetch-action": translateDoppler,
  "infisical/secrets-action": translateInfisical
};
var SIGN_INS = /* @__PURE__ */ new Set(["aws-actions/configure-aws-credentials", "google-github-actions/auth"]);
function translateStep(step, before) {
  const translate = Object.hasOwn(ACTIONS, step.uses) ? ACTIONS[step.uses] : void 0;
  if (translate === void 0) return void 0;
  const signIns = before.filter(({ uses }) => SIGN_INS.has(uses));
  return { place: step.place, from: step.uses, ...translate(step, signIns) };
}
function given(inputs) {
  return inputs.flatMap(
    ([name, value]) => value === void 0 || value === "" ? [] : [[name, value]]
  );
}
function translateVaultLines(text) {
  return vaultLines(text, false, void 0);
}
function translateVault({ place, with: inputs }) {
  const input = (name) => inputs.get(name.toLowerCase());
  const problems = [];
  const method = (input("method") ?? "token").toLowerCase();
  if (method !== "jwt")
    problems.push({
      place,
      what: `method ${method} signs in with a stored credential`,
      hint: "set up a JWT login for the id token of the job, and name its role in vault-role"
    });
  for (const name of [
    "pki",
    "extraHeaders",
    "clientCertificate",
    "tlsSkipVerify",
    "exportToken",
    "outputToken"
  ])
    if ((input(name) ?? "false") !== "false")
      problems.push({ place, what: `${name} is not translated`, hint: void 0 });
  const setsVariables = input("exportEnv") !== "false";
  if (setsVariables)
    problems.push({
      place,
      what: "that action sets outputs besides the variables; here it is one of both",
      hint: "leave export out for outputs, or keep url and its inputs, which this action takes as they are"
    });
  const audience = input("jwtGithubAudience") ?? "${{ github.server_url }}/${{ github.repository_owner }}";
  const { lines, problems: more } = vaultLines(
    input("secrets") ?? "",
    setsVariables,
    input("secretEncodingType")
  );
  return {
    inputs: given([
      ["vault-address", input("url")],
      ["vault-role", method === "jwt" ? input("role") : void 0],
      ["vault-mount", input("path")],
      ["vault-namespace", input("namespace")],
      ["vault-audience", method === "jwt" ? audience : void 0],
      ["vault-ca-certificate", input("caCertificate")],
      ["export", setsVariables ? "env" : void 0]
    ]),
    lines: lines.map((line) => input("ignoreNotFound") === "true" ? line.replace(" = ", "? = ") : line),
    problems: [...problems, ...more.map((one) => ({ ...one, place: `${place}, ${one.place}` }))]
  };
}
function vaultLines(text, areVariables, encoding) {
  const { entries, mistakes } = parseVaultActionLines(text);
  const problems = [...mistakes];
  if (encoding !== void 0 && encoding !== "utf8")
    problems.push({ place: "secretEncodingType", what: "values are not decoded here", hint: void 0 });
  const lines = entries.flatMap((entry) => {
    const line = vaultLine(entry, areVariables);
    if (typeof line === "string") return [line];
    problems.push(line);
    return [];
  });
  return { lines, problems };
}
function vaultLine(entry, areVariables) {
  const { selector, rename, selectorText, locator, place } = entry;
  if (selector.kind === "all")
    return {
      place,
      what: "the fields of * are known only when it is fetched",
      hint: "write a line for each, NAME = vault:PATH#field, or keep url and its inputs"
    };
  const [[parameter, version] = ["", ""], ...more] = locator.parameters;
  const isVersion = parameter === "version" && more.length === 0;
  const system = locator.parameters.length === 0 || isVersion ? "vault" : "vault-read";
  const query = locator.parameters.length === 0 ? "" : isVersion ? `@${version}` : `?${locator.parameters.map(([name2, value]) => `${name2}=${quotedWord(value)}`).join("&")}`;
  const name = rename ?? outputKey(selectorText, areVariables);
  return checked(`${system}:${quotedWord(locator.path)}${query}#${pathText(selector.steps)}`, name, place);
}
function checked(native, name, place) {
  if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name))
    return {
      place,
      what: `${JSON.stringify(name.slice(0, 60))} is no name of a secret`,
      hint: "choose another one"
    };
  try {
    parseLocatorText(native);
    return `${name} = ${native}`;
  } catch (error) {
    if (error instanceof LineMistake) return { place, what: error.message, hint: error.hint };
    throw error;
  }
}
function translateAws({ place, with: inputs }, signIns) {
  const sign = signIns.findLast(({ uses }) => uses === "aws-actions/configure-aws-credentials")?.with;
  const transformation = (inputs.get("name-transformation") ?? "uppercase").toLowerCase();
  const parsesJson = inputs.get("parse-json-secrets")?.toLowerCase() === "true";
  const options = {
    parsesJson,
    transformation: transformation === "lowercase" || transformation === "none" ? transformation : "uppercase",
    isTaken: () => false
  };
  const { bundles, mistakes } = readSecretIds(inputs.get("secret-ids") ?? "", options);
  const problems = mistakes.map((one) => ({ ...one, place: `${place}, ${one.place}` }));
  const lines = [];
  for (const { requests, place: where } of bundles) {
    const [request] = requests;
    const locator = request?.locator;
    if (request === void 0 || locator?.kind !== "aws-secret") {
      problems.push({
        place: `${place}, ${where}`,
        what: "what a prefix finds is known only when it is fetched",
        hint: "keep secret-ids, which this action takes as it is, or name the secrets"
      });
      continue;
    }
    const written = (inputs.get("secret-ids") ?? "").split("\n").map(
      (line) => line.trim().split(",").map((part) => part.trim())
    ).find((parts) => parts.at(-1) === locator.id);
    const alias = written !== void 0 && written.length > 1 ? written[0] : void 0;
    const secretName = locator.id.replace(/^arn:.*:secret:/, "").replace(/^(.*)-[A-Za-z0-9]{6}$/, (all, name2) => locator.id.startsWith("arn:") ? name2 : all);
    const name = variableName(alias || secretName, options.transformation);
    if (parsesJson)
      problems.push({
        place: `${place}, ${where}`,
        what: "the keys of a JSON secret are known only when it is fetched",
        hint: `write a line for each: ${name}_KEY = aws:${locator.id}#key, or keep secret-ids and parse-json-secrets`
      });
    else {
      const line = checked(
        `aws:${locator.id.includes("@") ? JSON.stringify(locator.id) : locator.id}`,
        name,
        where
      );
      if (typeof line === "string") lines.push(line);
      else problems.push(line);
    }
  }
  const role = sign?.get("role-to-assume");
  if (role === void 0)
    problems.push({
      place,
      what: "no configure-aws-credentials before it names a role for the id token",
      hint: "set role to one that trusts the id token of the job"
    });
  return {
    inputs: given([
      ["role", role],
      ["region", sign?.get("aws-region")],
      ["audience", sign?.get("audience")],
      ["export", "env"]
    ]),
    lines,
    problems
  };
}
function translateGoogle({ place, with: inputs }, signIns) {
  const sign = signIns.findLast(({ uses }) => uses === "google-github-actions/auth")?.with;
  const problems = [];
  const lines = [];
  for (const written of (inputs.get("secrets") ?? "").split(/[\n,]/).map((line) => line.trim())) {
    if (written === "") continue;
    const [, name = "", reference = ""] = /^([^:]+):\s*(.+)$/.exec(written) ?? [];
    const steps = reference.split("/");
    const native = reference.startsWith("projects/") ? `gcp:${reference}` : `gcp:${steps.slice(0, 2).join("/")}${steps[2] === void 0 ? "" : `@${steps[2]}`}`;
    const line = name === "" || steps.length < 2 || !isBareWord(reference) ? { place, what: "an entry is no output:project/secret", hint: void 0 } : checked(native, name, place);
    if (typeof line === "string") lines.push(line);
    else problems.push(line);
  }
  for (const name of ["encoding", "min_mask_length", "export_to_environment"])
    if (name === "encoding" && (inputs.get(name) ?? "utf8") !== "utf8")
      problems.push({ place, what: "encoding is not translated", hint: "write | base64 behind a reference" });
  if (sign?.get("workload_identity_provider") === void 0)
    problems.push({
      place,
      what: "no google-github-actions/auth before it names a workload identity provider",
      hint: "set gcp-provider"
    });
  return {
    inputs: given([
      ["gcp-provider", sign?.get("workload_identity_provider")],
      ["gcp-service-account", sign?.get("service_account")],
      ["gcp-audience", sign?.get("audience")],
      ["min-mask-length", inputs.get("min_mask_length")],
      ["export", inputs.get("export_to_environment") === "true" ? "env" : void 0]
    ]),
    lines,
    problems
  };
}
var WHOLE = "all secrets are taken there, whatever they are called";
function translateDoppler({ place, with: inputs }) {
  const problems = [
    { place, what: WHOLE, hint: "name those that the job needs: NAME = doppler:NAME" }
  ];
  if (inputs.get("auth-method") !== "oidc")
    problems.push({
      place,
      what: "a stored token signs in there",
      hint: "set doppler-identity to a service account identity that trusts the id token of the job"
    });
  return {
    inputs: given([
      ["doppler-identity", inputs.get("doppler-identity-id")],
      ["doppler-project", inputs.get("doppler-project")],
      ["doppler-config", inputs.get("doppler-config")],
      ["export", inputs.get("inject-env-vars") === "true" ? "env" : void 0]
    ]),
    lines: [],
    problems
  };
}
function translateInfisical({ place, with: inputs }) {
  const problems = [
    { place, what: WHOLE, hint: "name those that the job needs: NAME = infisical:folder/NAME" }
  ];
  if (inputs.get("method") !== "oidc")
    problems.push({
      place,
      what: "a stored credential signs in there",
      hint: "set infisical-identity to a machine identity with OIDC auth"
    });
  const path = inputs.get("secret-path");
  if (path !== void 0 && path !== "/")
    problems.push({ place, what: `the folder ${path} is part of each reference here`, hint: void 0 });
  return {
    inputs: given([
      ["infisical-address", inputs.get("domain")],
      ["infisical-identity", inputs.get("identity-id")],
      ["infisical-audience", inputs.get("oidc-audience")],
      ["infisical-project", inputs.get("project-slug")],
      ["infisical-environment", inputs.get("env-slug")],
      ["export", inputs.get("export-type") === "file" ? "file" : "env"]
    ]),
    lines: [],
    problems
  };
}

// src/fetch/manifests/import/import-file.ts
function importFile(path, text, form) {
  const chosen = form ?? guess(text);
  if (chosen === "vault-action") {
    const { lines, problems } = translateVaultLines(text);
    return {
      translations: [{ place: path, from: "hashicorp/vault-action", inputs: [], lines, problems }],
      mistakes: []
    };
  }
  const isLines = chosen === "vals" && /^\s*(?:#.*|[A-Za-z_][\w-]*\s*=.*)?$/m.test(text.split("\n")[0] ?? "") && /^[^:\n]*=\s*"?(?:secret)?ref\+/m.test(text);
  if (isLines) return { translations: [valsLines(path, text)], mistakes: [] };
  const { documents, mistakes } = readManifestTree(path, text);
  const translations = chosen === "workflow" ? documents.flatMap((document) => translateSteps(document)) : documents.flatMap((document) => valsTree(path, document) ?? []);
  return { translations, mistakes };
}
function guess(text) {
  if (/^\s*(?:- )?uses:\s/m.test(text)) return "workflow";
  return /(?:secret)?ref\+[A-Za-z0-9]+:\/\//.test(text) ? "vals" : "vault-action";
}
function translateSteps(document) {
  const jobs = member(document, "jobs");
  const owners = jobs?.kind === "map" ? [...jobs.members.values()] : [member(document, "runs") ?? document];
  return owners.flatMap((owner) => {
    const list = member(owner, "steps");
    const steps = list?.kind === "list" ? list.items.flatMap((item) => readStep(item) ?? []) : [];
    return steps.flatMap((step, index) => translateStep(step, steps.slice(0, index)) ?? []);
  });
}
function readStep(node) {
  const uses = member(node, "uses");
  if (uses?.kind !== "text") return void 0;
  const inputs = member(node, "with");
  const texts = inputs?.kind === "map" ? [...inputs.members] : [];
  return {
    place: node.place,
    uses: uses.text.replace(/@.*$/, "").toLowerCase(),
    with: new Map(
      texts.flatMap(
        ([name, value]) => value.kind === "text" || value.kind === "other" ? [[name.toLowerCase(), value.text]] : []
      )
    )
  };
}
function member(node, key) {
  return node.kind === "map" ? node.members.get(key) : void 0;
}
function valsTree(path, document) {
  const entries = [];
  const walk = (node, keys) => {
    if (node.kind === "map") for (const [key, value] of node.members) walk(value, [...keys, key]);
    else if (node.kind === "list")
      for (const [index, item] of node.items.entries()) walk(item, [...keys, String(index)]);
    else if (node.kind === "text" && /(?:secret)?ref\+/.test(node.text))
      entries.push({ name: nameOf(keys), text: node.text, place: node.place });
  };
  walk(document, []);
  return entries.length === 0 ? void 0 : valsTranslation(path, entries);
}
function nameOf(keys) {
  const name = keys.join("_").replace(/[^A-Za-z0-9_]/g, "_").toUpperCase();
  return /^[A-Z_]/.test(name) ? name : `_${name}`;
}
function valsLines(path, text) {
  const entries = text.split(/\r\n|\n|\r/).flatMap((line, index) => {
    const [, name = "", value = ""] = /^\s*(?:export\s+)?([A-Za-z_][\w-]*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    const bare = value.replace(/^(["'])(.*)\1$/, "$2");
    return /(?:secret)?ref\+/.test(bare) ? [{ name, text: bare, place: `${path}:${index + 1}:1` }] : [];
  });
  return valsTranslation(path, entries);
}
function valsTranslation(path, entries) {
  const lines = [];
  const problems = [];
  const hosts = /* @__PURE__ */ new Set();
  for (const { name, text, place } of entries) {
    if (!/^(?:secret)?ref\+[A-Za-z0-9]+:\/\/[^+\s]*\+?$/.test(text)) {
      problems.push({
        place,
        what: "a reference within other text",
        hint: "a template of a manifest puts texts together"
      });
      continue;
    }
    try {
      const { native, store, isOptional } = translateVals(text);
      lines.push(`${name}${isOptional ? "?" : ""} = ${storeKey(store) === "" ? native : text}`);
      if (store?.kind === "vault" && store.address !== void 0 && URL.canParse(store.address))
        hosts.add(new URL(store.address).host);
    } catch (error) {
      if (!(error instanceof LineMistake)) throw error;
      problems.push({ place, what: error.message, hint: error.hint });
    }
  }
  const inputs = hosts.size === 0 ? [] : [["allowed-hosts", [...hosts].join(",")]];
  return { place: path, from: "vals", inputs, lines, problems };
}

// src/fetch/manifests/import/translation.ts
function translationText(translations) {
  return translations.map(stepText).join("\n");
}
function stepText({ place, from, inputs, lines, problems }) {
  const comments = problems.map(
    ({ place: where, what, hint }) => `#   ${printable(where)}: ${printable(what)}${hint === void 0 ? "" : ` (${printable(hint)})`}`
  );
  const isWorth = inputs.length > 0 || lines.length > 0;
  return [
    `# ${printable(place)}: ${from}`,
    ...comments.length === 0 ? [] : ["# not translated, or done otherwise:", ...comments],
    ...isWorth ? ["- id: secrets", "  uses: OWNER/tacet/fetch@v1", "  with:"] : [],
    ...inputs.map(([name, value]) => `    ${name}: ${scalarText(value)}`),
    ...lines.length === 0 ? [] : ["    secrets: |", ...lines.map((line) => `      ${printable(line)}`)],
    ""
  ].join("\n");
}
function scalarText(value) {
  if (/^(?:\$\{\{ [\w .'()-]+ \}\}|[A-Za-z0-9/][A-Za-z0-9/._:@-]*)$/.test(value) && !/: |:$/.test(value))
    return value;
  return JSON.stringify(value);
}

// src/options/import-options.ts
var importCliOptions = [
  {
    name: "from",
    kind: "choice",
    values: ["workflow", "vals", "vault-action"],
    metavar: "FORM",
    group: "Options",
    description: "What the file is: a workflow with other fetch actions, references of vals (YAML, or NAME=ref+… lines), or the list of vault-action. Default: guessed."
  }
];

// src/commands/import.ts
var USAGE = [
  "Usage: tacet import FILE [options]",
  "",
  "Prints the steps of this action, or the lines for secrets, that do what FILE does now: a workflow with",
  "hashicorp/vault-action, aws-secretsmanager-get-secrets, get-secretmanager-secrets, the actions of Doppler or Infisical,",
  "or references of vals. Exit status: 0 all was translated, 1 some was not (comments say what), 2 nothing could be read."
];
async function importCommand(words) {
  if (words.includes("--help") || words.includes("-h")) {
    process.stdout.write(helpText(USAGE, importCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words, importCliOptions, "import");
  const [path] = positionals;
  if (path === void 0 || positionals.length > 1)
    throw new InputError("option-invalid", `tacet import takes one file, found ${positionals.length}`);
  const { translations, mistakes } = importFile(
    path,
    readText(path),
    values.get("from")
  );
  for (const { place, what, hint } of mistakes)
    process.stderr.write(
      `tacet: ${printable(place)}: ${printable(what)}${hint === void 0 ? "" : ` (${printable(hint)})`}
`
    );
  if (translations.length === 0)
    throw new InputError("reference-invalid", `${path} has nothing that can be imported`, {
      hint: "tacet import --help lists what can be"
    });
  process.stdout.write(translationText(translations));
  const problems = translations.flatMap((one) => one.problems).length + mistakes.length;
  if (problems > 0)
    process.stderr.write(`tacet: ${counted(problems, "thing")} not translated, see the comments
`);
  return problems > 0 ? 1 : 0;
}
function readText(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new InputError("path-unreadable", `${path} cannot be read (${describeError(cause)})`, { cause });
  }
}
export {
  importCommand
};
