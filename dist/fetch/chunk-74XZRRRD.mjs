import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  isForbiddenName
} from "./chunk-UOS64YUV.mjs";
import {
  byteEncodings,
  jsonBase64Fragments,
  maskItems,
  refusalOf,
  textEncodings,
  wrappedBase64Lines
} from "./chunk-JBXFWNWC.mjs";
import {
  textOf
} from "./chunk-C7GLFCC6.mjs";
import {
  commandLine,
  writeAndFlush
} from "./chunk-XQ762VIL.mjs";
import {
  grouped
} from "./chunk-F2YGNUP5.mjs";
import {
  BugError,
  DeniedError,
  InputError,
  Secret,
  TacetError,
  UpstreamError,
  parseJsonText
} from "./chunk-3KRHTFI6.mjs";

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

// src/fetch/audit/rotation.ts
var DAY_MS = 864e5;
var UNITS = { h: 36e5, d: DAY_MS, w: 7 * DAY_MS };
var EXPIRY_MS = 7 * DAY_MS;
var SHORT_LIFE_MS = 14 * DAY_MS;
function parseAge(text) {
  const [, count = "", unit = ""] = /^(\d{1,5})\s*([hdw])$/.exec(text) ?? [];
  const ageMs = Number(count) * (UNITS[unit] ?? 0);
  return ageMs > 0 ? ageMs : void 0;
}
function parseMaxAges(entries) {
  let maxAgeMs;
  const byName = /* @__PURE__ */ new Map();
  const mistakes = [];
  for (const [index, entry] of entries.entries()) {
    const [, name, age = ""] = /^(?:([A-Za-z_][\w-]*)\s*=\s*)?(.*)$/.exec(entry) ?? [];
    const parsed = parseAge(age.trim());
    if (parsed === void 0) mistakes.push(`entry ${index + 1} is no duration such as 90d, 12h or 8w`);
    else if (name === void 0) maxAgeMs = parsed;
    else byName.set(name, parsed);
  }
  return { maxAgeMs, byName, mistakes };
}
function judgeRotation(name, value, policy) {
  const { createdAtMs, expiresAtMs, rotationDueAtMs, lease } = value;
  const maxAgeMs = policy.byName.get(name) ?? policy.maxAgeMs;
  if (maxAgeMs === void 0 || lease !== void 0) return void 0;
  if (createdAtMs === void 0) {
    if (expiresAtMs !== void 0 && expiresAtMs - policy.nowMs <= maxAgeMs) return void 0;
    return { name, kind: "unknown", text: "its system does not say how old it is" };
  }
  const ageMs = policy.nowMs - createdAtMs;
  if (ageMs > maxAgeMs) {
    const text = `it is ${ageText(ageMs)} old, and ${ageText(maxAgeMs)} are allowed: rotate it`;
    return { name, kind: "too-old", text };
  }
  if (rotationDueAtMs !== void 0 && rotationDueAtMs < policy.nowMs) {
    const text = `its own rotation was due ${ageText(policy.nowMs - rotationDueAtMs)} ago and has not happened`;
    return { name, kind: "overdue", text };
  }
  return expiresAtMs === void 0 ? void 0 : judgeExpiry(name, expiresAtMs, createdAtMs, policy.nowMs);
}
function judgeExpiry(name, expiresAtMs, createdAtMs, nowMs) {
  const leftMs = expiresAtMs - nowMs;
  if (leftMs > EXPIRY_MS || leftMs > 0 && expiresAtMs - createdAtMs <= SHORT_LIFE_MS) return void 0;
  const text = leftMs <= 0 ? `it expired ${ageText(-leftMs)} ago` : `it expires in ${ageText(leftMs)}: rotate it`;
  return { name, kind: "expiring", text };
}
function ageText(ms) {
  const [count, unit] = ms >= 2 * DAY_MS ? [Math.floor(ms / DAY_MS), "day"] : [Math.floor(ms / 36e5), "hour"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
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

// src/fetch/references/store-settings.ts
function storeKey(store) {
  if (store === void 0) return "";
  const said = Object.entries(store).filter(([name, value]) => name !== "kind" && value !== void 0);
  if (said.length === 0) return "";
  return JSON.stringify([store.kind, said.sort(([a], [b]) => a < b ? -1 : 1)]);
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
    const refusal = refusalOf(exported, settings.minValueChars);
    items.unshift({ text: exported, what: "the value in base64", refusal, rank: 0 });
  }
  return { ...draft, items };
}
function addPlainForms(draft, settings, budget) {
  const exported = textOf(draft.request.exported);
  let beyondBound = 0;
  for (const { text, what, refusal } of draft.items) {
    if (refusal !== void 0) {
      draft.unmasked.push({ what, reason: refusal, isWholeValue: text === exported });
    } else if (!isSafeToAnnounce(text, settings)) {
    } else if (budget.left > 0) {
      budget.left--;
      draft.forms.add(text);
    } else beyondBound++;
  }
  if (beyondBound > 0) reportBound(draft, `${beyondBound} parts of the value`, MAX_FORMS);
}
function isSafeToAnnounce(text, { minPartChars, neverMask }) {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim());
  return lines.length === 1 || lines.every(
    (line) => line === "" || refusalOf(line, minPartChars) === void 0 && neverMask?.has(line) !== true
  );
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
function encodedForms(draft) {
  const { request, items } = draft;
  const isBinary = textOf(request.payload) === void 0;
  const forms = isBinary && request.payload.sizeBytes >= MIN_ENCODED_BYTES ? [...byteEncodings(request.payload.revealBytes())] : [];
  for (const item of [...items].sort((a, b) => a.rank - b.rank)) {
    const bytes = Buffer.from(item.text, "utf8");
    if (item.refusal !== void 0 || bytes.length < MIN_ENCODED_BYTES) continue;
    forms.push(...byteEncodings(bytes), ...textEncodings(item.text), ...jsonBase64Fragments(item.text));
  }
  forms.push(...wrappedForms(draft));
  return forms.filter((form) => !/[\r\n]/.test(form));
}
function wrappedForms({ request, items }) {
  if (textOf(request.payload) === void 0) return wrappedBase64Lines(request.payload.revealBytes());
  const whole = items.find(({ rank, refusal }) => rank === 0 && refusal === void 0);
  return whole === void 0 ? [] : wrappedBase64Lines(request.payload.revealBytes());
}
function reportBound(draft, what, bound) {
  draft.unmasked.push({
    what,
    reason: `beyond the bound of ${grouped(bound)} forms`,
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

// src/fetch/shape-bundles.ts
async function shapeBundle(bundle, outcomeOf2) {
  const outcomes = bundle.requests.map((request) => ({ request, outcome: outcomeOf2(request) }));
  const failures = outcomes.flatMap(
    ({ request, outcome }) => outcome.kind === "failure" ? [{ kind: "failure", reference: standIn(bundle, request, request.place), failure: outcome.failure }] : []
  );
  const isStopped = failures.some(
    (entry) => entry.kind === "failure" && !(entry.reference.isOptional && entry.failure.isAboutOneSecret)
  );
  if (isStopped) return failures;
  const values = outcomes.map(({ outcome }) => outcome.kind === "value" ? outcome.value : void 0);
  try {
    const entries = await bundle.shape(values.map((value) => value?.secret));
    const shaped = entries.map((entry) => {
      const request = bundle.requests[entry.request];
      const value = values[entry.request];
      if (request === void 0 || value === void 0) throw new BugError("an entry comes from no value");
      const mask = { exported: entry.value, payload: entry.value, mode: "full" };
      if (entry.isHidden === true) return { kind: "hidden", mask };
      const reference = standIn(bundle, request, entry.name);
      return { kind: "value", reference, mask, value, group: bundle.place, variable: entry.variable };
    });
    return [...shaped, ...failures];
  } catch (error) {
    const [first] = bundle.requests;
    if (!(error instanceof TacetError) || error instanceof BugError || first === void 0) throw error;
    const failure = { error, isAboutOneSecret: false, advice: [] };
    return [{ kind: "failure", reference: standIn(bundle, first, bundle.place), failure }, ...failures];
  }
}
function standIn(bundle, request, name) {
  return {
    line: 0,
    name,
    isOptional: request.isOptional,
    system: bundle.system,
    locator: request.locator,
    written: request.written,
    fieldPath: void 0,
    encoding: "plain",
    mask: "full",
    store: request.store
  };
}
function requireExportableNames(selected, style, isGrouped) {
  const values = selected.filter((entry) => entry.kind === "value");
  if (values.every(({ group }) => group === void 0)) return;
  const wrong = [];
  const seen = /* @__PURE__ */ new Set();
  const taken = (kind, name, group) => {
    const key = JSON.stringify([isGrouped ? group : "", kind, name.toUpperCase()]);
    if (seen.has(key)) wrong.push(`${name} comes twice (case does not count)`);
    seen.add(key);
  };
  for (const { reference, group, variable } of values) {
    const { name } = reference;
    taken("name", name, group);
    if (variable !== void 0 && style === "variable") taken("variable", variable, group);
    if (group === void 0 || isGrouped) continue;
    const exported = style === "variable" ? variable ?? name : name;
    if ([name, exported].some(isForbiddenName))
      wrong.push(`${exported} changes what later steps run, load or trust`);
    else if (style === "variable" && !/^[\p{L}_][\p{L}\p{N}_-]{0,252}$/u.test(exported))
      wrong.push(`${JSON.stringify(exported.slice(0, 60))} cannot be a variable`);
    else if (!/^[\p{L}\p{N}_.-]{1,253}$/u.test(name) || /^\.{1,2}$/.test(name))
      wrong.push(`${JSON.stringify(name.slice(0, 60))} cannot be a name`);
  }
  if (wrong.length === 0) return;
  throw new InputError("export-refused", `these secrets cannot be exported: ${wrong.join("; ")}`, {
    hint: "give them other names, or write them to a file: export: file with file-format: json or raw"
  });
}

// src/fetch/fetch.ts
var MIN_PART_CHARS = 6;
function checkReferences(asked, providers, atStore) {
  return [...byProvider(asked, { providers, atStore })].flatMap(
    ([provider, own]) => provider.check(uniqueRequests(own)).map(({ request, setting, what, hint }) => {
      const wrong = own.find(({ locator }) => locator === request?.locator);
      return { line: wrong?.line, place: wrong?.place, setting, what, hint };
    })
  );
}
async function fetchSecrets(request, world) {
  const bundles = request.bundles ?? [];
  const asked = [...request.references, ...bundles.flatMap(({ requests }) => requests)];
  const { outcomes, notes } = await fetchValues(asked, world, request.rotation !== void 0);
  requireNotCancelled(world.signal);
  const selected = request.references.map((reference) => select(reference, outcomes, request.publicKeys));
  for (const bundle of bundles)
    selected.push(...await shapeBundle(bundle, (wanted) => outcomeOf(wanted, outcomes)));
  const failed = selected.filter((entry) => entry.kind === "failure");
  const missing2 = failed.filter(({ reference, failure }) => reference.isOptional && failure.isAboutOneSecret);
  if (failed.length > missing2.length) return { kind: "failed", failures: failuresOf(failed), notes };
  const { style = "output", isGrouped = false } = request.names ?? {};
  requireExportableNames(selected, style, isGrouped);
  const values = selected.filter((entry) => entry.kind === "value");
  const hidden = selected.filter((entry) => entry.kind === "hidden");
  const rotation = rotationOf(values, request.rotation);
  const stale = request.rotation?.action === "fail" ? rotation.filter(({ kind }) => kind !== "unknown") : [];
  if (stale.length > 0) return { kind: "failed", failures: stale.map(staleFailure), notes };
  const plans = await planMasks(
    [...values, ...hidden].map(({ mask }) => mask),
    {
      minValueChars: request.minMaskChars,
      minPartChars: Math.max(MIN_PART_CHARS, request.minMaskChars),
      publicKeys: new Set(request.publicKeys),
      neverMask: new Set(request.neverMask),
      coveredBy: world.coveredBy ?? runnerEncodings
    }
  );
  const masked = await announceMasks(plans, world.maskSink);
  await world.watch?.(values.map(({ reference: { name }, mask }) => ({ name, mask })));
  requireNotCancelled(world.signal);
  const named = values.map(({ reference, group, variable }, index) => {
    const secret = masked[index];
    if (secret === void 0) throw new BugError("a value has lost its mask");
    return { name: reference.name, variable, masked: secret, group };
  });
  const destinations = await world.exporter.export(named);
  const shown = selected.filter((entry) => entry.kind !== "hidden");
  const rows = shown.map(({ reference, ...entry }) => {
    const group = entry.kind === "value" ? entry.group : void 0;
    const secret = named.find((one) => one.name === reference.name && one.group === group)?.masked;
    return {
      name: reference.name,
      system: reference.system,
      version: entry.kind === "value" ? entry.value.version : void 0,
      destination: destinations.get(reference.name),
      maskedForms: secret?.maskedForms ?? 0,
      unmasked: secret?.unmasked ?? [],
      written: reference.written,
      createdAtMs: entry.kind === "value" ? entry.value.createdAtMs : void 0,
      expiresAtMs: entry.kind === "value" ? entry.value.expiresAtMs : void 0,
      lease: entry.kind === "value" ? entry.value.lease : void 0
    };
  });
  return { kind: "exported", rows, missing: failuresOf(missing2), rotation, notes };
}
function rotationOf(values, policy) {
  if (policy === void 0) return [];
  const findings = values.map(({ reference, value }) => judgeRotation(reference.name, value, policy));
  return findings.filter((finding) => finding !== void 0);
}
function staleFailure({ name, text }) {
  const error = new DeniedError("access-denied", `${name} is refused by max-age: ${text}`, {
    hint: "rotate the secret in its system, raise max-age, or set max-age-action: warn"
  });
  return { names: [name], error, advice: [] };
}
async function fetchValues(asked, world, wantsAge) {
  const outcomes = /* @__PURE__ */ new Map();
  const notes = [];
  const conceal = (secrets) => world.maskSink(secrets);
  for (const [provider, own] of byProvider(asked, world)) {
    const { identity, leases, signal } = world;
    const context = { identity, leases, conceal, signal, wantsAge };
    const report = await provider.fetch(uniqueRequests(own), context);
    const answers = new Map(report.outcomes.map((outcome) => [locatorKey(outcome.request.locator), outcome]));
    for (const one of own) {
      const outcome = answers.get(locatorKey(one.locator));
      if (outcome !== void 0) outcomes.set(askedKey(one), outcome);
    }
    notes.push(...report.notes);
  }
  return { outcomes, notes };
}
function byProvider(asked, { providers, atStore }) {
  const shares = new Map(providers.map((provider) => [provider, []]));
  for (const one of asked) {
    const { store, locator } = one;
    const here = storeKey(store) === "" || store === void 0 ? providers : atStore?.(store) ?? providers;
    const provider = here.find(({ kinds }) => kinds.includes(locator.kind));
    if (provider !== void 0) shares.set(provider, [...shares.get(provider) ?? [], one]);
  }
  return new Map([...shares].filter(([, own]) => own.length > 0));
}
function askedKey({ store, locator }) {
  return `${storeKey(store)} ${locatorKey(locator)}`;
}
function uniqueRequests(asked) {
  const requests = /* @__PURE__ */ new Map();
  for (const { locator, written } of asked) {
    const key = locatorKey(locator);
    if (!requests.has(key)) requests.set(key, { locator, written });
  }
  return [...requests.values()];
}
function outcomeOf(asked, outcomes) {
  const outcome = outcomes.get(askedKey(asked));
  if (outcome === void 0) throw new BugError(`no provider answered for ${asked.written}`);
  return outcome;
}
function select(reference, outcomes, publicKeys) {
  const outcome = outcomeOf(reference, outcomes);
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
  for (const { reference, failure } of entries)
    names.set(failure, [...names.get(failure) ?? [], reference.name]);
  return [...names].map(([{ error, advice }, concerned]) => ({ names: concerned, error, advice }));
}
function requireNotCancelled(signal) {
  if (signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled: nothing was exported");
}

export {
  maskOnRunner,
  parseMaxAges,
  locatorKey,
  storeKey,
  checkReferences,
  fetchSecrets,
  byProvider,
  uniqueRequests
};
