/**
 * The values of a structured unit with their paths, whether it is JSON or YAML, one list a document. Shared by the
 * readers of manifests and configurations. Bounded: units over `MAX_UNIT_BYTES` are no configuration and give nothing.
 */

import type { UnitView } from '../../text/view.ts';
import { walkJson } from './walk-json.ts';
import { walkYaml } from './walk-yaml.ts';

/** Manifests and client configurations are far smaller; what is larger is data. */
export const MAX_UNIT_BYTES = 4 * 1024 * 1024;
/** A bound on values, so that a hostile unit cannot exhaust memory. */
const MAX_LEAVES = 200_000;

/** One value: its keys and indices from the top, its place, its text as written without quotes. */
export interface Leaf {
  readonly path: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isBlock: boolean;
}

/** The documents of a unit. A unit that is neither JSON nor YAML gives what little looks like it. */
export function readLeaves(view: UnitView): Leaf[][] {
  if (view.length > MAX_UNIT_BYTES) return [];
  const text = view.whole();
  const documents: Leaf[][] = [];
  let count = 0;
  const keep = (document: number, leaf: Leaf): void => {
    if (count++ >= MAX_LEAVES) return;
    while (documents.length <= document) documents.push([]);
    documents[document]?.push(leaf);
  };
  if (/^\s*[{[]/.test(text.slice(0, 256))) {
    walkJson(text, 0, {
      leaf: (path, start, end, raw) => keep(0, { path: [...path], start, end, text: raw, isBlock: false }),
    });
    return documents;
  }
  walkYaml(text, ({ document, path, start, end, text: raw, style }) =>
    keep(document, { path, start, end, text: raw, isBlock: style === 'block' }),
  );
  return documents;
}

/** The last key of a leaf's path that is no index. */
export function keyOf(leaf: Leaf): string {
  return leaf.path.findLast((part) => !/^\d+$/.test(part)) ?? '';
}
