import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ContainerBudget,
  containerKind,
  openContainer
} from "./chunk-SXUG5HUH.mjs";
import {
  decodeContent
} from "./chunk-4726SY5A.mjs";
import {
  pathOf,
  placeOf
} from "./chunk-T5SFZNJT.mjs";

// src/containers/inside.ts
function containerKindOf(unit, limits) {
  const isWhole = unit.windows === void 0 && unit.firstLine === 1;
  return limits.maxDepth > 0 && isWhole && isStored(unit.origin) ? containerKind(unit.bytes) : void 0;
}
function isCutContainer(unit, limits) {
  const isFirst = unit.windows?.length === 1 && unit.windows[0]?.start === 0 && unit.firstLine === 1;
  return limits.maxDepth > 0 && isFirst && isStored(unit.origin) && containerKind(unit.bytes) !== void 0;
}
function* unitsInside(unit, kind, { limits, clock, tell }) {
  const outer = placeOf(unit.origin);
  const budget = new ContainerBudget(
    limits,
    unit.bytes.length,
    clock,
    (problem, place) => tell(problem, place === "" ? outer : `${outer}!/${place}`)
  );
  for (const { path, bytes } of openContainer(unit.bytes, kind, budget)) {
    yield {
      origin: inside(unit.origin, path),
      container: unit.container ?? pathOf(unit.origin) ?? outer,
      ...decodeContent(bytes),
      firstLine: 1
    };
  }
}
function isStored({ kind }) {
  return !TEXTS.has(kind);
}
var TEXTS = /* @__PURE__ */ new Set(["diff", "message", "ref", "reflog", "text", "log"]);
function inside(origin, path) {
  if (!("path" in origin) || path === "") return origin;
  return { ...origin, path: `${origin.path ?? ""}!/${path}` };
}

export {
  containerKindOf,
  isCutContainer,
  unitsInside
};
