import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readJson
} from "./chunk-T2MAIKNW.mjs";
import {
  gitleaksPath
} from "./chunk-QOMII6QT.mjs";
import {
  meansRule
} from "./chunk-DMR6OKIJ.mjs";
import "./chunk-244MJAHA.mjs";
import {
  bytesOf
} from "./chunk-F3JPYFSM.mjs";
import {
  foreignEntry,
  secretFits
} from "./chunk-XBU3B5N5.mjs";
import "./chunk-6NSVM2XT.mjs";
import "./chunk-6WQQFOL2.mjs";
import "./chunk-PAEJ3LAC.mjs";
import "./chunk-IPN2D2H2.mjs";
import "./chunk-WGYOHXCK.mjs";
import "./chunk-5VLZXLXK.mjs";

// src/compat/gitleaks/baseline.ts
var MIN_SHARED_CHARACTERS = 8;
async function readGitleaksBaseline(file) {
  const items = readJson(file)?.items("a report of gitleaks");
  if (items === void 0) return void 0;
  const byFile = /* @__PURE__ */ new Map();
  const all = [];
  for (const item of items) {
    const path = item.get("File")?.text("File");
    const known = readKnown(item);
    if (path === void 0 || known === void 0) {
      item.report("the item is no finding of gitleaks", "each has RuleID, File and Secret");
      continue;
    }
    if (known.fingerprint !== void 0) all.push(known);
    const name = path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
    const list = byFile.get(name);
    if (list === void 0) byFile.set(name, [known]);
    else list.push(known);
  }
  if (file.mistakes.length > 0) return void 0;
  const itself = foreignEntry(
    "gitleaks",
    { file: file.name, line: 1 },
    { reason: "gitleaks does not look into its own baseline" }
  );
  return {
    source: "baseline",
    about: (subject) => {
      if (subject.path === file.name) return [itself];
      const asked = subject.path === void 0 ? all : byFile.get(gitleaksPath(subject.path)) ?? [];
      return asked.filter((known) => isSame(known, subject)).map(({ entry }) => entry);
    }
  };
}
function readKnown(item) {
  const rule = item.get("RuleID")?.text("RuleID");
  const secret = item.get("Secret");
  const text = secret?.text("Secret");
  if (rule === void 0 || secret === void 0 || text === void 0) return void 0;
  const fingerprint = item.get("TacetFingerprint")?.text("TacetFingerprint");
  if (fingerprint === void 0 && (text === "REDACTED" || text.endsWith("...")))
    secret.report(
      "the report is redacted: it cannot tell one secret from another",
      "make it again with gitleaks and without --redact, or use tacet baseline create"
    );
  const line = item.get("StartLine")?.number("StartLine");
  return { rule, secret: bytesOf(text), fingerprint, line, entry: foreignEntry("gitleaks", item.place) };
}
function isSame({ rule, secret, fingerprint, line }, { ruleId, found, ...subject }) {
  if (fingerprint !== void 0) return fingerprint === subject.fingerprint;
  if (found === void 0 || !meansRule(rule, ruleId)) return false;
  const isLine = line === found.line || line === found.matchLine;
  return secretFits(found, (text) => text === secret || isLine && isPartOf(text, secret));
}
function isPartOf(a, b) {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= MIN_SHARED_CHARACTERS && long.includes(short);
}
export {
  readGitleaksBaseline
};
