/**
 * `rewrite` of an entry of `dataFrom`: each step by regexp, by template, or by merging. Facts: secret-providers.md 2.9.
 */

import { type FieldReader, placeOf } from './field-reader.ts';
import { compileExpression, type Rewrite } from './keys.ts';
import type { MapNode } from './manifest-tree.ts';
import type { MergeRewrite } from './merge.ts';
import { readTemplate } from './read-target.ts';

/** A step. Undefined when something is wrong, which is a mistake of the reader. */
export function readRewrite(rewrite: MapNode, reader: FieldReader): Rewrite | undefined {
  reader.known(rewrite, 'rewrite', ['regexp', 'transform', 'merge']);
  if (rewrite.members.size > 1)
    reader.wrong(rewrite.place, 'a step of rewrite is regexp, transform or merge');
  const merge = reader.map(rewrite, 'merge');
  if (merge !== undefined) return readMerge(merge, reader);
  const regexp = reader.map(rewrite, 'regexp');
  if (regexp !== undefined) {
    reader.known(regexp, 'regexp', ['source', 'target']);
    const text = reader.text(regexp, 'source') ?? '';
    const source = compileExpression(text);
    if (source === undefined) reader.wrong(placeOf(regexp, 'source'), 'source is no expression of Go');
    return source === undefined
      ? undefined
      : { kind: 'regexp', source, target: reader.text(regexp, 'target') ?? '' };
  }
  const transform = reader.map(rewrite, 'transform');
  if (transform === undefined) return undefined;
  reader.known(transform, 'transform', ['template']);
  const template = readTemplate(transform, 'template', reader);
  return template === undefined ? undefined : { kind: 'transform', template };
}

function readMerge(merge: MapNode, reader: FieldReader): MergeRewrite {
  reader.known(merge, 'merge', ['into', 'priority', 'priorityPolicy', 'conflictPolicy', 'strategy']);
  const strategy = reader.choice(merge, 'strategy', ['Extract', 'JSON']) ?? 'Extract';
  const into = reader.text(merge, 'into') ?? '';
  if (strategy === 'JSON' && into === '')
    reader.wrong(merge.place, 'into is missing: JSON merges into a key');
  return {
    kind: 'merge',
    strategy,
    into,
    priority: reader.textList(merge, 'priority'),
    ignoresMissing: reader.choice(merge, 'priorityPolicy', ['Strict', 'IgnoreNotFound']) === 'IgnoreNotFound',
    ignoresConflicts: reader.choice(merge, 'conflictPolicy', ['Error', 'Ignore']) === 'Ignore',
  };
}
