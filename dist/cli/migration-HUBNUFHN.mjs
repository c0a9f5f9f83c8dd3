import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  formatEntry,
  parseIgnoreFile
} from "./chunk-GFAV5WAT.mjs";
import {
  parseConfigFile
} from "./chunk-S3STRRJY.mjs";
import "./chunk-RUNXCMMM.mjs";
import {
  CONFIG_NAME,
  IGNORE_NAME
} from "./chunk-YCRTLUB3.mjs";
import "./chunk-DPL3WNPG.mjs";
import "./chunk-SFZ4GHME.mjs";
import {
  examineRules
} from "./chunk-FYLSXPTK.mjs";
import "./chunk-QNLE57NV.mjs";
import "./chunk-JN4QDFAE.mjs";
import {
  require_dist
} from "./chunk-X5Z3VE45.mjs";
import "./chunk-AESJOWW7.mjs";
import "./chunk-RBHNQ7AH.mjs";
import "./chunk-DSGTUIFF.mjs";
import "./chunk-ZUKYCCT6.mjs";
import {
  ConfigError
} from "./chunk-VRKPR623.mjs";
import {
  builtInRuleset
} from "./chunk-YHB3WRKM.mjs";
import "./chunk-NASPQFTL.mjs";
import "./chunk-MIVINRPM.mjs";
import "./chunk-KB4HM3IW.mjs";
import "./chunk-B5ZZAE4C.mjs";
import "./chunk-H5ZPWOS6.mjs";
import "./chunk-HW3TQZA5.mjs";
import "./chunk-YAB2QRGH.mjs";
import "./chunk-MLKVTFW4.mjs";
import {
  __toESM
} from "./chunk-5MYJISTG.mjs";

// src/compat/migration.ts
var import_yaml = __toESM(require_dist(), 1);
function ruleFileOf(tool) {
  return `.tacet/${tool}-rules.yml`;
}
function planMigration(tools, resolved, existing) {
  const refused = [];
  const running = new Set(builtInRuleset.rules.map(({ id }) => id));
  const ruleFiles = tools.flatMap(({ tool, conversion }) => {
    const file = rulesText(tool, conversion.rules);
    refused.push(...file.refused);
    for (const { id } of file.kept) running.add(id);
    return file.text === void 0 ? [] : [{ path: ruleFileOf(tool), text: file.text, added: file.text }];
  });
  const notes = [
    ...tools.flatMap(({ conversion }) => [...conversion.notes]).filter(({ rule }) => rule === void 0 || running.has(rule)),
    ...refused,
    ...unresolved(resolved, running)
  ];
  const config = configFile(
    tools.map(({ conversion }) => conversion),
    ruleFiles.map(({ path }) => path),
    existing.config
  );
  const ignore = ignoreFile(
    [
      ...tools.flatMap(({ conversion }) => [...conversion.ignores]),
      ...resolved.filter(({ rule }) => running.has(rule)).map(({ entry }) => entry)
    ],
    existing.ignore
  );
  return { files: [config, ignore, ...ruleFiles].filter((file) => file !== void 0), notes };
}
function rulesText(tool, rules) {
  const refused = [];
  const otherIds = new Set(builtInRuleset.rules.map(({ id }) => id));
  let kept = rules;
  for (; ; ) {
    const files = [{ name: ruleFileOf(tool), text: rulesYaml(tool, kept) }];
    const mistakes = kept.length === 0 ? [] : examineRules(files, { origin: "user", otherIds }).mistakes();
    if (mistakes.length === 0) break;
    const first = new Map(mistakes.toReversed().map((mistake) => [mistake.rule, mistake]));
    const isWrong = ({ id }) => first.has(id) || kept.every((rule) => !first.has(rule.id));
    for (const { id } of kept.filter(isWrong)) {
      const { message, hint } = first.get(id) ?? mistakes[0];
      refused.push({
        kind: "lost",
        place: `${tool}: ${id}`,
        text: `the rule cannot be one of ours: ${message}`,
        ...hint === void 0 ? {} : { hint }
      });
    }
    kept = kept.filter((rule) => !isWrong(rule));
  }
  return { text: kept.length === 0 ? void 0 : rulesYaml(tool, kept), kept, refused };
}
function unresolved(resolved, running) {
  const rules = [...new Set(resolved.map(({ rule }) => rule))].filter((rule) => !running.has(rule));
  return rules.map((rule) => ({
    kind: "changed",
    place: IGNORE_NAME,
    text: `what was let pass of ${rule} has no entry: the rule does not run here by this id`
  }));
}
function rulesYaml(tool, rules) {
  const head = `# Rules from ${tool}, written by tacet migrate. rules/README.md explains every field.
`;
  return head + (0, import_yaml.stringify)({ rules }, { lineWidth: 0 });
}
function configFile(conversions, ruleFiles, existing) {
  const settings = conversions.map((conversion) => conversion.settings);
  const lists = [
    ["rules", ruleFiles],
    ["disable", [...new Set(settings.flatMap(({ disable = [] }) => [...disable]))]],
    ["allow", settings.flatMap(({ allow = [] }) => allow.map(allowItem))]
  ];
  const severities = settings.flatMap(({ severity = [] }) => [...severity]);
  const singles = [
    ["min-confidence", settings.find(({ minConfidence }) => minConfidence !== void 0)?.minConfidence],
    ["fail-on", settings.find(({ failOn }) => failOn !== void 0)?.failOn]
  ];
  const document = (0, import_yaml.parseDocument)(existing ?? "");
  if (document.contents === null) document.set("version", 1);
  let isChanged = false;
  for (const [key, items] of lists) isChanged = addItems(document, key, items) || isChanged;
  for (const { rule, severity } of severities) {
    if (document.hasIn(["severity", rule])) continue;
    document.setIn(["severity", rule], severity);
    isChanged = true;
  }
  for (const [key, value] of singles) {
    if (value === void 0 || document.has(key)) continue;
    document.set(key, value);
    isChanged = true;
  }
  if (!isChanged) return void 0;
  const text = document.toString({ lineWidth: 0 });
  const { mistakes } = parseConfigFile(CONFIG_NAME, text, true);
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return { path: CONFIG_NAME, text, added: text };
}
function allowItem(entry) {
  const { fingerprint, rule, path, valueClass, kind, reason, owner, until } = entry;
  const fields = { fingerprint, rule, path, class: valueClass, kind, reason, owner, until };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]])
  );
}
function addItems(document, key, items) {
  const node = document.get(key);
  const known = new Set(((0, import_yaml.isSeq)(node) ? node.items : []).map((item) => JSON.stringify(item)));
  const fresh = items.filter((item) => !known.has(JSON.stringify(item)));
  if (fresh.length === 0) return false;
  if (!(0, import_yaml.isSeq)(node)) document.set(key, document.createNode(fresh));
  else for (const item of fresh) node.add(document.createNode(item));
  return true;
}
function ignoreFile(entries, existing) {
  const known = new Set(parseIgnoreFile(IGNORE_NAME, existing ?? "").entries.map(formatEntry));
  const lines = [...new Set(entries.map(formatEntry))].filter((line) => !known.has(line)).sort();
  if (lines.length === 0) return void 0;
  const added = lines.map((line) => `${line}
`).join("");
  const before = existing === void 0 || existing === "" || existing.endsWith("\n") ? "" : "\n";
  const text = `${existing ?? ""}${before}${added}`;
  const { mistakes } = parseIgnoreFile(IGNORE_NAME, text);
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return { path: IGNORE_NAME, text, added };
}
export {
  planMigration,
  ruleFileOf
};
