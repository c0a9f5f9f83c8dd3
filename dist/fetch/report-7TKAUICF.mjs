import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  markdownText
} from "./chunk-6SAVCBQW.mjs";
import {
  annotate,
  inGroup,
  log
} from "./chunk-XQ762VIL.mjs";
import {
  counted,
  printable
} from "./chunk-F2YGNUP5.mjs";
import "./chunk-UVQL6IPV.mjs";
import "./chunk-ABD7D3BL.mjs";

// src/fetch/doctor/report.ts
var SIGN = { ok: "✅", failed: "❌", unknown: "❔" };
async function tellDoctor(report) {
  for (const lines of report.tokens) log(lines.join("\n"));
  for (const check of report.checks) {
    log(`${SIGN[check.verdict]} ${check.what}${check.text === "" ? "" : `: ${check.text}`}`);
    if (check.verdict === "failed")
      annotate({ level: "error", title: `doctor: ${check.what}`, message: check.text });
    if (check.advice.length > 0)
      await inGroup("What was sent, and what has to be there", () => log(check.advice.join("\n")));
  }
  for (const lines of report.privileges)
    await inGroup(lines[0] ?? "least privilege", () => log(lines.slice(1).join("\n")));
  log(`tacet doctor: ${outcome(report)}; nothing was fetched`);
  return isWell(report);
}
function doctorText(report) {
  const lines = [
    ...report.tokens.flat(),
    ...report.checks.flatMap(({ what, verdict, text, advice }) => [
      `${SIGN[verdict]} ${what}${text === "" ? "" : `: ${text}`}`,
      ...advice.map((line) => `    ${line}`)
    ]),
    ...report.privileges.flat(),
    `tacet doctor: ${outcome(report)}; nothing was fetched`
  ];
  return `${lines.map(printable).join("\n")}
`;
}
function isWell(report) {
  return failedOf(report) === 0;
}
function doctorSummary(report) {
  const fence = "```";
  const block = (lines2) => [
    fence,
    ...lines2.map((line) => printable(line).replaceAll("`", "'")),
    fence,
    ""
  ];
  const checks = report.checks.flatMap(({ what, verdict, text, advice }) => [
    `- ${SIGN[verdict]} ${markdownText(what)}${text === "" ? "" : `: ${markdownText(text)}`}`,
    ...advice.length === 0 ? [] : ["", ...block(advice)]
  ]);
  const lines = [
    `## 🩺 tacet doctor: ${outcome(report)}`,
    "",
    ...checks,
    "",
    ...report.tokens.flatMap(block),
    ...report.privileges.flatMap(([title = "", ...rest]) => [
      `**${markdownText(title)}**`,
      "",
      ...block(rest)
    ])
  ];
  return `${lines.join("\n")}
`;
}
function outcome(report) {
  const failed = failedOf(report);
  const unknown = report.checks.filter(({ verdict }) => verdict === "unknown").length;
  return [
    `${counted(report.checks.length - failed - unknown, "check")} passed`,
    `${failed} failed`,
    ...unknown === 0 ? [] : [`${unknown} undecided`]
  ].join(", ");
}
function failedOf(report) {
  return report.checks.filter(({ verdict }) => verdict === "failed").length;
}
export {
  doctorSummary,
  doctorText,
  isWell,
  tellDoctor
};
