/**
 * The scalar values of a YAML text, for `import()` when a value could be YAML: the package is large.
 */

import { parseDocument, visit } from 'yaml';
import type { YamlLeaf } from './mask-items.ts';

/** The leaves in document order; undefined when the text is not YAML, or nested too deep to be read. Never throws. */
export function yamlLeaves(text: string): readonly YamlLeaf[] | undefined {
  try {
    return readLeaves(text);
  } catch {
    // the package recurses: a text of brackets alone exhausts the stack
    return undefined;
  }
}

function readLeaves(text: string): readonly YamlLeaf[] | undefined {
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false, strict: false });
  if (document.errors.length > 0) return undefined;
  const leaves: YamlLeaf[] = [];
  // aliases are not followed: what they name is visited where it stands
  visit(document, {
    Scalar: (role, node, path) => {
      if (role === 'key') return;
      const pair = path.findLast((ancestor) => typeof ancestor === 'object' && 'key' in ancestor);
      const key = pair !== undefined && 'key' in pair ? String(pair.key) : undefined;
      // a number as it is written, not as a double prints it
      const written = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
      leaves.push({ text: written, key });
    },
  });
  return leaves;
}
