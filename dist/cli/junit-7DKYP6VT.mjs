import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  xmlText
} from "./chunk-6RAREZCW.mjs";
import {
  placeKeys
} from "./chunk-ZL7AQPHD.mjs";
import {
  scannedLine,
  skipLine
} from "./chunk-LZALTGME.mjs";
import {
  placeName,
  shortId,
  standingText,
  whyNotBlocking
} from "./chunk-OCDDHYTH.mjs";
import {
  isBlocking
} from "./chunk-ETD4LLOX.mjs";
import "./chunk-YAB2QRGH.mjs";
import "./chunk-5MYJISTG.mjs";

// src/reports/junit.ts
function junitReport(report) {
  const { findings, receipt } = report;
  const keys = placeKeys(findings);
  const errors = receipt.complete ? 0 : 1;
  const failures = findings.filter(isBlocking).length;
  const skipped = findings.length - failures;
  const seconds = (receipt.durationMs / 1e3).toFixed(3);
  const counts = `tests="${findings.length + 1}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="${seconds}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="tacet" ${counts}>`,
    `  <testsuite name="tacet" ${counts} timestamp="${xmlText(receipt.startedAt.slice(0, 19))}">`,
    ...completeness(report),
    ...findings.flatMap((finding, index) => testCase(finding, keys[index] ?? "")),
    "  </testsuite>",
    "</testsuites>",
    ""
  ].join("\n");
}
function completeness(report) {
  const { receipt } = report;
  const head = '    <testcase classname="tacet" name="everything was scanned" time="0"';
  if (receipt.complete) return [`${head}/>`];
  const lines = [
    ...receipt.skips.filter((skip) => skip.incomplete).map((skip) => skipLine(skip)),
    scannedLine(receipt)
  ];
  return [
    `${head}>`,
    `      <error type="incomplete" message="the scan is incomplete">${lines.map(xmlText).join("\n")}</error>`,
    "    </testcase>"
  ];
}
function testCase(finding, key) {
  const { location, rule, introduction } = finding;
  const place = placeName(location, introduction?.commit);
  const standing = standingText(finding);
  const number = key.slice(key.lastIndexOf("\0") + 1);
  const name = `${place}: ${rule.name} (${finding.fingerprint.slice(0, 11)})${number === "1" ? "" : ` #${number}`}`;
  const lines = [
    `${place}:${location.startLine}:${location.startColumn}`,
    finding.line.trim(),
    rule.description,
    `Now: ${rule.revoke}`,
    ...location.text?.url === void 0 ? [] : [location.text.url],
    ...introduction === void 0 ? [] : [`Introduced by commit ${shortId(introduction.commit)}.`],
    ...finding.inHead === false ? ["No longer in HEAD, but in the history."] : [],
    ...standing === void 0 ? [] : [`It is ${standing}.`],
    `${rule.id}, ${finding.severity}, ${finding.confidence}, ${finding.fingerprint}`
  ];
  const head = `    <testcase classname="${xmlText(rule.id)}" name="${xmlText(name)}"${fileAttributes(finding)} time="0">`;
  if (!isBlocking(finding))
    return [head, `      <skipped message="${xmlText(whyNotBlocking(finding))}"/>`, "    </testcase>"];
  return [
    head,
    `      <failure type="${xmlText(finding.severity)}" message="${xmlText(`${rule.name}: ${finding.preview}`)}">${lines.map(xmlText).join("\n")}</failure>`,
    "    </testcase>"
  ];
}
function fileAttributes({ location }) {
  return location.path === void 0 ? "" : ` file="${xmlText(location.path)}" line="${location.startLine}"`;
}
export {
  junitReport
};
