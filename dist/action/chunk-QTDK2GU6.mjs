import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  globToExpression
} from "./chunk-6FTNRKM2.mjs";

// src/config/selectors.ts
var FINGERPRINT = /^t1-[0-9a-f]{32}$/;
var RULE_SELECTOR = /^(?=.*[a-z0-9*])[a-z0-9*]+(?:-[a-z0-9*]+)*$/;
function compileSelectors(selectors) {
  const { fingerprint, valueClass } = selectors;
  const rule = selectors.rule === void 0 ? void 0 : new RegExp(wildcard(selectors.rule));
  const path = selectors.path === void 0 ? void 0 : new RegExp(globToExpression(selectors.path));
  return (subject) => (fingerprint === void 0 || fingerprint === subject.fingerprint) && (rule === void 0 || rule.test(subject.ruleId)) && (path === void 0 || subject.path !== void 0 && path.test(subject.path)) && (valueClass === void 0 || subject.valueClasses.includes(valueClass));
}
function wildcard(text) {
  return `^${text.replace(/\*+/g, "*").replaceAll("*", "[\\s\\S]*")}$`;
}
function holdsOn(entry, day) {
  return entry.until === void 0 || day <= entry.until;
}
function dayOf(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return void 0;
  const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text ? text : void 0;
}

export {
  FINGERPRINT,
  RULE_SELECTOR,
  compileSelectors,
  holdsOn,
  dayOf
};
