import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_dist
} from "./chunk-X5Z3VE45.mjs";
import {
  __toESM
} from "./chunk-5MYJISTG.mjs";

// src/fetch/secrets/yaml-leaves.ts
var import_yaml = __toESM(require_dist(), 1);
function yamlLeaves(text) {
  try {
    return readLeaves(text);
  } catch {
    return void 0;
  }
}
function readLeaves(text) {
  const document = (0, import_yaml.parseDocument)(text, { logLevel: "silent", uniqueKeys: false, strict: false });
  if (document.errors.length > 0) return void 0;
  const leaves = [];
  (0, import_yaml.visit)(document, {
    Scalar: (role, node, path) => {
      if (role === "key") return;
      const pair = path.findLast((ancestor) => typeof ancestor === "object" && "key" in ancestor);
      const key = pair !== void 0 && "key" in pair ? String(pair.key) : void 0;
      const written = typeof node.value === "string" ? node.value : node.source ?? String(node.value);
      leaves.push({ text: written, key });
    }
  });
  return leaves;
}
export {
  yamlLeaves
};
